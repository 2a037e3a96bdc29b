"""A small scene of our own: spheres of many materials, a box that turns, a tuft of hair, on a studio floor."""

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from soundstage.engines.stage.scene import (
    Air,
    CameraTrack,
    Floats,
    Light,
    Look,
    Material,
    Mesh,
    Part,
    Pose,
    Prop,
    Ribbons,
    Scene,
    Shot,
    Sky,
    Wind,
)


def sphere(radius: float = 1.0, rings: int = 32) -> Mesh:
    """A lat-long sphere, 2 · rings² · 2 triangles."""
    columns = rings * 2
    v, u = np.meshgrid(np.linspace(0, 1, rings + 1), np.linspace(0, 1, columns + 1), indexing="ij")
    theta, phi = v * math.pi, u * 2 * math.pi
    normals = np.stack([np.sin(theta) * np.sin(phi), np.cos(theta), np.sin(theta) * np.cos(phi)], -1).reshape(-1, 3)
    first = (np.arange(rings)[:, None] * (columns + 1) + np.arange(columns)[None, :]).ravel()
    below = first + columns + 1
    triangles = np.concatenate([np.stack([first, below, first + 1], -1), np.stack([first + 1, below, below + 1], -1)])
    return Mesh(
        positions=(normals * radius).astype(np.float32),
        normals=normals.astype(np.float32),
        triangles=triangles.astype(np.uint32),
        uv=np.stack([u, v], -1).reshape(-1, 2).astype(np.float32),
        occlusion=(0.72 + 0.28 * np.clip(normals[:, 1] + 0.5, 0, 1)).astype(np.float32),
    )


def box(x: float, y: float, z: float) -> Mesh:
    """A box with hard edges, 12 triangles."""
    positions, normals, triangles = [], [], []
    for axis in range(3):
        for sign in (-1.0, 1.0):
            normal, a, b = np.zeros(3), np.zeros(3), np.zeros(3)
            normal[axis], a[(axis + 1) % 3], b[(axis + 2) % 3] = sign, 1.0, sign
            base = len(positions)
            positions += [normal - a - b, normal + a - b, normal + a + b, normal - a + b]
            normals += [normal] * 4
            triangles += [[base, base + 1, base + 2], [base, base + 2, base + 3]]
    return Mesh(
        positions=(np.array(positions) * [x, y, z]).astype(np.float32),
        normals=np.array(normals, np.float32),
        triangles=np.array(triangles, np.uint32),
    )


def at(x: float, y: float, z: float, turn: float = 0.0) -> Floats:
    """A transform: turned about y, then moved."""
    c, s = math.cos(turn), math.sin(turn)
    return np.array([[c, 0, s, x], [0, 1, 0, y], [-s, 0, c, z], [0, 0, 0, 1]], np.float32)


def tuft(strands: int = 900, points: int = 6) -> Ribbons:
    """Hair on the upper half of a unit sphere, falling outward."""
    rng = np.random.default_rng(7)
    n = rng.normal(size=(strands, 3))
    n[:, 1] = np.abs(n[:, 1])
    n /= np.linalg.norm(n, axis=1, keepdims=True)
    along = np.linspace(0, 1, points)[None, :, None]
    path = (
        n[:, None, :] * (1 + 0.55 * along) + np.array([0, -0.5, 0]) * along**2 + rng.normal(size=(strands, 1, 3)) * 0.08 * along
    )
    width = 0.012 * (1 - 0.9 * along[..., 0]) * np.ones((strands, 1))
    return Ribbons(
        points=path.astype(np.float32),
        half_width=width.astype(np.float32),
        paint=rng.random((strands, 4)).astype(np.float32),
        normals=n.astype(np.float32),
    )


@dataclass(frozen=True)
class Mobile:
    """An actor: a hairy ball that hops, and a box that turns."""

    id: str = "mobile"
    parts: Sequence[Part] = field(default_factory=list)

    def pose(self, seconds: float) -> Sequence[Pose]:
        ball = at(-1.15, 0.32 + 0.12 * abs(math.sin(seconds * 5)), 0.5)
        ball[:3, :3] *= 0.32
        return [Pose(transform=ball), Pose(transform=ball), Pose(transform=at(1.25, 0.24, 0.55, seconds * 2.5))]


def mobile() -> Mobile:
    skin = Material(values={"albedo": (0.46, 0.30, 0.23), "roughness": 0.48, "wrap": (0.42, 0.2, 0.12)})
    hair = Material(values={"albedo": (0.20, 0.08, 0.03), "roughness": 0.35}, two_sided=True)
    paint = Material(values={"albedo": (0.42, 0.03, 0.02), "roughness": 0.45, "coat": 1.0})
    return Mobile(
        parts=[
            Part(name="ball", shape=sphere(rings=24), material=skin),
            Part(name="tuft", shape=tuft(), material=hair),
            Part(name="box", shape=box(0.24, 0.24, 0.24), material=paint),
        ]
    )


ROW = (
    Material(values={"albedo": (0.75, 0.75, 0.75), "roughness": 0.9}),
    Material(values={"albedo": (0.05, 0.12, 0.35), "roughness": 0.3}),
    Material(values={"albedo": (1.0, 0.77, 0.34), "roughness": 0.22, "metallic": 1.0}),
    Material(values={"albedo": (0.55, 0.56, 0.58), "roughness": 0.08, "metallic": 1.0}),
    Material(values={"albedo": (0.10, 0.22, 0.08), "roughness": 0.8, "sheen": (0.3, 0.35, 0.25)}),
    Material(values={"albedo": (0.33, 0.26, 0.20), "roughness": 0.75, "grain": 0.5, "bump": 0.6, "scale": 9.0}),
)


def row(materials: Sequence[Material] = ROW) -> tuple[Prop, ...]:
    """Half-metre balls side by side."""
    ball = sphere(0.25, 40)
    start = -0.62 * (len(materials) - 1) / 2
    return tuple(
        Prop(part=Part(name=f"ball-{i}", shape=ball, material=material), transforms=at(start + 0.62 * i, 0.25, -0.25)[None])
        for i, material in enumerate(materials)
    )


def camera(*, distance: float = 4.6, height: float = 0.95, push: float = 0.0, aperture: float = 0.012) -> CameraTrack:
    """From the front, a little above, looking at the row; `push` metres forward in a second."""
    times = np.array([0.0, 1.0], np.float32)
    eye = np.array([[0.35, height, distance], [0.35, height, distance - push]], np.float32)
    turns = []
    for place in eye:
        back = place - np.array([0.0, 0.28, 0.0])
        back /= np.linalg.norm(back)
        right = np.cross([0, 1, 0], back)
        right /= np.linalg.norm(right)
        turns.append(np.stack([right, np.cross(back, right), back], axis=1))
    return CameraTrack(
        times=times,
        position=eye,
        rotation=np.array(turns, np.float32),
        vfov=np.full(2, 0.42, np.float32),
        focus=np.linalg.norm(eye - [0, 0.28, -0.1], axis=1).astype(np.float32),
        aperture=np.full(2, aperture, np.float32),
    )


def studio_scene(
    width: int = 160,
    height: int = 90,
    frames: int = 3,
    *,
    key: Light | None = None,
    look: Look | None = None,
    track: CameraTrack | None = None,
    materials: Sequence[Material] = ROW,
    cuts: Sequence[int] = (),
    seed: int = 1,
) -> Scene:
    edges = [0, *cuts, frames]
    sun = key or Light(azimuth=-2.2, elevation=0.7, colour=(7.0, 6.4, 5.6), softness=0.06, rim=0.6)
    shots = tuple(
        Shot(
            start_frame=first,
            end_frame=last,
            camera=track or camera(),
            sky=Sky(body="none"),
            air=Air(),
            wind=Wind(),
            key=sun,
            look=look or Look(),
            actors=(mobile(),),
            props=row(materials),
        )
        for first, last in itertools.pairwise(edges)
    )
    return Scene(width=width, height=height, fps=24, seed=seed, shots=shots)
