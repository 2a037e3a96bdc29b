"""What makes a head alive: face units that move its vertices, eyeballs that turn, and paint for lips and flush."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ..motion.rotation import Doubles, about_x, about_y
from ..scene import Floats, Material, Mesh, Part, Pose
from .body.subdivide import Patch
from .body.template import target, template
from .figure import Instant
from .suit.polygonise import Shell
from .suit.swept import grid_shell

__all__ = ["Eyeball", "Units", "eye_centre", "eyeball", "magnitude"]

LOOK_FULL = 0.45  # radians of gaze at which the lids have followed all the way


@dataclass(slots=True)
class Units:
    """ARKit face units on the vertices of a patch."""

    patch: Patch
    _known: dict[str, tuple[NDArray[np.int64], Floats]] = field(default_factory=dict)

    def __call__(self, points: Floats, instant: Instant) -> Floats:
        moved = points.copy()
        for name, weight in {**instant.bearing.face, **_lids(instant.bearing.eyes)}.items():
            if abs(weight) > 1e-3:
                rows, offset = self._unit(name)
                moved[rows] += np.float32(weight) * offset
        return moved

    def _unit(self, name: str) -> tuple[NDArray[np.int64], Floats]:
        if name not in self._known:
            index, offset = target(f"face/{name}")
            dense = np.zeros((self.patch.matrix.shape[1], 3), np.float32)
            dense[index] = offset
            made = self.patch.take(dense)
            rows = np.nonzero(np.abs(made).max(axis=1) > 1e-6)[0].astype(np.int64)
            self._known[name] = (rows, made[rows])
        return self._known[name]


def _lids(eyes: tuple[float, float]) -> dict[str, float]:
    """Lids and the skin round them follow the eyes."""
    yaw, pitch = eyes
    left, down = yaw / LOOK_FULL, pitch / LOOK_FULL
    weights = {}
    for side, out in (("Left", left), ("Right", -left)):
        weights[f"eyeLookOut{side}"], weights[f"eyeLookIn{side}"] = max(out, 0.0), max(-out, 0.0)
        weights[f"eyeLookDown{side}"], weights[f"eyeLookUp{side}"] = max(down, 0.0), max(-down, 0.0)
    return weights


def magnitude(*names: str) -> Floats:
    """How much some morphs move each template vertex, 0…1 of the most: a mask for paint."""
    total = np.zeros(len(template().positions), np.float32)
    for name in names:
        index, offset = target(name)
        total[index] += np.linalg.norm(offset, axis=1)
    return total / max(float(total.max()), 1e-9)


def eye_centre(points: Floats, side: str) -> tuple[Doubles, float]:
    """Middle and radius of an eyeball on a shaped body, metres."""
    eye = points[template().vertices(f"helper-{side}-eye")].astype(np.float64)
    low, high = eye.min(axis=0), eye.max(axis=0)
    return 0.5 * (low + high), float(0.25 * (np.ptp(eye[:, 0]) + np.ptp(eye[:, 1])))


def eyeball(centre: Doubles, radius: float, around: int) -> tuple[Shell, Floats]:
    """A ball with a cornea, dense about the pupil, looking along z; and its unit-sphere coordinates as rest positions."""
    polar = np.concatenate([np.linspace(0.0, 0.6, around // 2), np.linspace(0.68, 1.9, around // 3)])
    angle = np.linspace(0.0, -2.0 * np.pi, around + 1)
    unit = np.stack(
        [
            np.sin(polar)[:, None] * np.cos(angle),
            np.sin(polar)[:, None] * np.sin(angle),
            np.repeat(np.cos(polar)[:, None], around + 1, axis=1),
        ],
        axis=-1,
    )
    bulge = 1.0 + 0.075 * np.clip(1.0 - (polar / 0.56) ** 2, 0.0, 1.0) ** 1.3
    shell = grid_shell(centre + unit * (bulge * radius)[:, None, None])
    outward = shell.positions - centre.astype(np.float32)
    faces = shell.triangles
    a, b, c = (shell.positions[faces[:, k]] for k in range(3))
    if (np.cross(b - a, c - a) * outward[faces[:, 0]]).sum() < 0.0:
        faces = np.ascontiguousarray(faces[:, ::-1])
    normals = outward / (np.linalg.norm(outward, axis=1, keepdims=True) + 1e-9)
    # The cornea bends its normals outward from the axis.
    bent = (
        normals
        + 0.28
        * (normals - np.array([0.0, 0.0, 1.0]))
        * (np.repeat(np.clip(1.0 - (polar / 0.56) ** 2, 0.0, 1.0), around + 1))[:, None]
    )
    bent /= np.linalg.norm(bent, axis=1, keepdims=True)
    return Shell(shell.positions, bent.astype(np.float32), faces, shell.paint), unit.reshape(-1, 3).astype(np.float32)


@dataclass(frozen=True, slots=True)
class Eyeball:
    """An eye that turns in its socket with the gaze; `centre` at binding."""

    part: Part
    centre: Doubles
    toe: float  # turned inward (radians, left positive) to meet at talking distance

    def pose(self, instant: Instant) -> Pose:
        yaw, pitch = instant.bearing.eyes
        turn = np.eye(4)
        turn[:3, :3] = about_y(yaw + self.toe) @ about_x(pitch)
        turn[:3, 3] = self.centre - turn[:3, :3] @ self.centre
        return Pose(transform=(instant.transform("head").astype(np.float64) @ turn).astype(np.float32))


def eye_part(name: str, shell: Shell, rest: Floats, material: Material) -> Part:
    mesh = Mesh(positions=shell.positions, normals=shell.normals, triangles=shell.triangles, rest=rest)
    return Part(name=name, shape=mesh, material=material)
