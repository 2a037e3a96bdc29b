"""What breaks: the whole thing up to the blow, then its shards, each on its own way, and what was in it, spilt."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from soundstage.engines.stage.physics import Block, Body, Track, shards, simulate
from soundstage.engines.stage.scene import Emitter, Floats, Mesh, Part, Pose, Vec3
from soundstage.engines.stage.staging.placed import PlacedThing
from soundstage.engines.stage.things import Thing

__all__ = ["BreakingThing", "Debris", "broken"]

_PIECES = 26
_THINNEST = 0.003  # metres
_BURST = (0.3, 1.2)  # m/s outwards
_UP = (0.2, 1.5)
_SPIN = 14.0  # radians a second
_CARRIED = 0.35  # of what it moved across the floor with
_GONE = 1e-5  # the scale of what is not there
_SPLASH = 0.45  # seconds
_LIQUIDS = frozenset({"drink", "water", "wine", "beer", "coffee", "tea", "juice", "milk", "liquid"})


@dataclass(frozen=True, kw_only=True, eq=False)
class Debris:
    """Shards from `time` on: `parts` about their own middles, `tracks` from then; where the blow fell, and whether it spilt."""

    time: float
    place: Vec3
    parts: tuple[Part, ...] = ()
    tracks: tuple[Track, ...] = ()
    spilt: float = 0.0  # metres wide


@dataclass(frozen=True, kw_only=True, eq=False)
class BreakingThing(PlacedThing):
    """A thing that is whole until its debris begins."""

    debris: Debris = field(default_factory=lambda: Debris(time=math.inf, place=(0.0, 0.0, 0.0)))

    @property
    def parts(self) -> Sequence[Part]:
        return (*self.thing.parts, *self.debris.parts)

    def pose(self, seconds: float) -> Sequence[Pose]:
        """World-space poses: of the whole until the blow, of the shards after it."""
        whole = [*super().pose(seconds)]
        since = seconds - self.debris.time
        if since < 0.0:
            away = _scaled(self.course(self.debris.time))
            return [*whole, *(Pose(transform=away) for _ in self.debris.parts)]
        gone = [replace(pose, transform=_scaled(np.asarray(pose.transform))) for pose in whole]
        return [*gone, *(Pose(transform=track.at(since)) for track in self.debris.tracks)]

    def emitters(self, seconds: float) -> tuple[Emitter, ...]:
        """What splashes when it breaks."""
        own, debris = super().emitters(seconds), self.debris
        if not debris.spilt:
            return own
        splash = Emitter(
            kind="splash", rate=0.5, position=debris.place, radius=debris.spilt, start=debris.time,
            end=debris.time + _SPLASH, velocity=(0.0, 0.2, 0.0),
        )  # fmt: skip
        return (*own, splash)


def broken(
    thing: Thing,
    matrix: Floats,
    time: float,
    blow: Vec3,
    velocity: Vec3,
    until: float,
    *,
    gravity: float,
    floor: float,
    seed: int,
) -> Debris:
    """The debris of a thing that is at `matrix` when a blow falls at a world point, moving at `velocity` before it."""
    rng = np.random.default_rng([seed, 0xB4EA])
    turned = np.asarray(matrix, np.float64)
    own = np.linalg.inv(turned) @ np.array([*blow, 1.0])
    solid = [part for part in thing.parts if isinstance(part.shape, Mesh) and not _is_liquid(part)]
    areas = np.array([_area(part.shape) for part in solid if isinstance(part.shape, Mesh)])
    parts: list[Part] = []
    bodies: list[Body] = []
    for part, area in zip(solid, areas, strict=True):
        assert isinstance(part.shape, Mesh)
        count = max(round(_PIECES * float(area / areas.sum())), 1)
        point = (float(own[0]), float(own[1]), float(own[2]))
        for mesh, middle in shards(part.shape, count, point, int(rng.integers(1 << 30))):
            name = f"{part.name} {len(parts)}"
            parts.append(Part(name=name, shape=mesh, material=replace(part.material, two_sided=True)))
            bodies.append(_flying(name, mesh, middle, turned, thing, np.asarray(velocity), floor, rng))
    outcome = simulate(bodies, seconds=max(until - time, 0.2), gravity=gravity, floor=floor, floor_material="stone")
    spilt = thing.size[0] * 0.8 if any(_is_liquid(part) for part in thing.parts) else 0.0
    tracks = tuple(outcome.tracks[part.name] for part in parts)
    return Debris(time=time, place=(blow[0], floor + 0.02, blow[2]), parts=tuple(parts), tracks=tracks, spilt=spilt)


def _flying(
    name: str,
    mesh: Mesh,
    middle: Vec3,
    matrix: np.ndarray,
    thing: Thing,
    velocity: np.ndarray,
    floor: float,
    rng: np.random.Generator,
) -> Body:
    """A shard as it leaves: outwards from the thing's own axis, upwards a little, spinning."""
    half = np.maximum(np.ptp(mesh.positions, axis=0) / 2.0, _THINNEST)
    centre = (matrix @ np.array([*middle, 1.0]))[:3]
    axis = (matrix @ np.array([0.0, thing.size[1] / 2.0, 0.0, 1.0]))[:3]
    out = (centre - axis) * (1.0, 0.0, 1.0) + rng.normal(0.0, 0.01, 3)
    out /= max(float(np.linalg.norm(out)), 1e-6)
    speed = out * rng.uniform(*_BURST) + _CARRIED * velocity * (1.0, 0.0, 1.0)
    speed[1] = rng.uniform(*_UP)
    centre[1] = max(centre[1], floor + float(half.max()) + 0.002)
    x, y, z = (float(v) for v in centre)
    return Body(
        id=name,
        shape=Block((float(half[0]), float(half[1]), float(half[2]))),
        position=(x, y, z),
        rotation=_quaternion(matrix[:3, :3]),
        material=thing.materials[0] if thing.materials and thing.materials[0] in ("glass", "ceramic") else "glass",
        velocity=(float(speed[0]), float(speed[1]), float(speed[2])),
        spin=tuple(float(v) for v in rng.normal(0.0, _SPIN, 3)),  # type: ignore[arg-type]
        group="shards",
    )


def _quaternion(turn: np.ndarray) -> tuple[float, float, float, float]:
    """w, x, y, z of a rotation matrix."""
    w = math.sqrt(max(1.0 + float(np.trace(turn)), 1e-9)) / 2.0
    x, y, z = turn[2, 1] - turn[1, 2], turn[0, 2] - turn[2, 0], turn[1, 0] - turn[0, 1]
    q = np.array([w, x / (4.0 * w), y / (4.0 * w), z / (4.0 * w)])
    q /= np.linalg.norm(q)
    return (float(q[0]), float(q[1]), float(q[2]), float(q[3]))


def _area(mesh: Mesh) -> float:
    corners = mesh.positions[mesh.triangles]
    return float(np.linalg.norm(np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]), axis=1).sum()) + 1e-9


def _is_liquid(part: Part) -> bool:
    return part.name.rpartition(".")[2] in _LIQUIDS


def _scaled(matrix: Floats) -> Floats:
    """The same place, at no size."""
    small = np.array(matrix, np.float32)
    small[:3, :3] *= _GONE
    return small
