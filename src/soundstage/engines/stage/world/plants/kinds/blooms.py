"""Single flowers with a face: sunflowers, tulips; and what is round: cactus, mushrooms, lily pads, corals."""

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.scene import Floats, Material, Mesh, Part, Vec3
from soundstage.engines.stage.world.plants.cards import crossed, strips
from soundstage.engines.stage.world.plants.plant import Plant, PlantCall, PlantRecipe
from soundstage.engines.stage.world.plants.skeleton import Limb
from soundstage.engines.stage.world.plants.stuff import bark, foliage
from soundstage.engines.stage.world.plants.wood import join, tubes

__all__ = ["KINDS"]

_TULIPS: tuple[Vec3, ...] = (
    (0.55, 0.020, 0.025),
    (0.72, 0.50, 0.03),
    (0.62, 0.12, 0.30),
    (0.75, 0.72, 0.66),
    (0.20, 0.03, 0.22),
)
_CORALS: tuple[Vec3, ...] = ((0.62, 0.20, 0.13), (0.55, 0.36, 0.10), (0.46, 0.13, 0.34), (0.22, 0.32, 0.44), (0.64, 0.42, 0.30))


def _tube(line: NDArray[np.floating[Any]], radii: NDArray[np.floating[Any]], sides: int) -> Mesh:
    return tubes([Limb(points=np.asarray(line, np.float32), radii=np.asarray(radii, np.float32), level=0)], finest=sides)


def _sunflower(call: PlantCall) -> Plant:
    random = call.random()
    tall = float(random.uniform(1.35, 1.75))
    t = np.linspace(0.0, 1.0, 5)
    stem = np.stack([0.05 * np.sin(t * 3.0), tall * t, 0.10 * t**4], axis=1)
    stalk = _tube(stem, 0.017 * (1.0 - 0.4 * t), call.choose(3, 4, 7))
    size = float(random.uniform(0.20, 0.26))
    face = np.array([[-1, -1], [1, -1], [-1, 1], [1, 1]]) * size
    tilt = 0.30
    # A dish: the middle stands back, the petals come forward.
    plane = np.stack([face[:, 0], face[:, 1] * np.cos(tilt), -face[:, 1] * np.sin(tilt)], axis=1) + stem[-1] + [0.0, 0.0, 0.05]
    normal = np.array([0.0, np.sin(tilt), np.cos(tilt)])
    head = Mesh(
        positions=plane.astype(np.float32),
        normals=np.tile(normal, (4, 1)).astype(np.float32),
        triangles=np.array([[0, 1, 2], [1, 3, 2]], np.uint32),
        uv=np.array([[0, 0], [1, 0], [0, 1], [1, 1]], np.float32),
        rest=plane.astype(np.float32),
        occlusion=np.ones(4, np.float32),
    )
    count = call.choose(4, 6, 9)
    angle = np.arange(count) * 2.39996
    out = np.stack([np.cos(angle), np.zeros(count), np.sin(angle)], axis=1)
    s = np.linspace(0.0, 1.0, 4)
    foot = np.stack([np.zeros(count), np.linspace(0.3, 0.88, count) * tall, np.zeros(count)], axis=1)
    paths = (
        foot[:, None]
        + out[:, None] * (0.34 * s)[None, :, None]
        + np.array([0.0, 1.0, 0.0]) * (0.10 * s - 0.24 * s**2)[None, :, None]
    )
    side = np.broadcast_to(np.stack([-out[:, 2], out[:, 1], out[:, 0]], axis=1)[:, None], paths.shape)
    leaves = strips(paths, np.full(paths.shape[:2], 0.11), side, fold=0.3)
    parts = (
        Part(name="stem", shape=stalk, material=foliage_stem()),
        Part(name="leaves", shape=leaves, material=foliage("broad", (0.075, 0.125, 0.024), (0.130, 0.175, 0.040), sway=1.0)),
        Part(
            name="flower head",
            shape=head,
            material=foliage("sunflower", (0.4, 0.2, 0.02), (0.5, 0.3, 0.03), petal=(0.80, 0.46, 0.012), sway=1.0),
        ),
    )
    return Plant(kind="sunflower", parts=parts, height=tall + size, radius=0.4)


def foliage_stem() -> Material:
    """Green stems."""
    return Material(shader="leaf", values={"albedo": (0.085, 0.14, 0.03), "second": (0.14, 0.18, 0.05), "sway": 1.0})


def _tulips(call: PlantCall) -> Plant:
    random = call.random()
    count = call.choose(5, 9, 14)
    feet = np.stack([random.uniform(-0.35, 0.35, count), np.zeros(count), random.uniform(-0.22, 0.22, count)], axis=1)
    tall = random.uniform(0.36, 0.46, count)
    mesh = crossed(feet.astype(np.float32), tall.astype(np.float32), (tall * 0.8).astype(np.float32), call.random(1), lean=0.05)
    petal = _TULIPS[call.seed % len(_TULIPS)]
    material = foliage("tulip", (0.085, 0.150, 0.060), (0.130, 0.190, 0.080), petal=petal, sway=1.5, gloss=0.35)
    return Plant(kind="tulips", parts=(Part(name="flowers", shape=mesh, material=material),), height=0.46, radius=0.45)


def _saguaro(call: PlantCall) -> Plant:
    random = call.random()
    tall = float(random.uniform(3.2, 5.5))
    t = np.linspace(0.0, 1.0, call.choose(5, 8, 12))
    dome = np.sqrt(np.clip(1.0 - np.clip((t - 0.93) / 0.07, 0.0, 1.0) ** 2, 0.0, 1.0))
    limbs = [
        Limb(
            points=np.stack([0 * t, tall * t, 0 * t], 1).astype(np.float32),
            radii=(0.26 * (0.85 + 0.25 * np.sin(np.pi * t)) * dome).astype(np.float32),
            level=0,
        )
    ]
    for _ in range(int(random.integers(1, 4))):
        start, length, angle = tall * random.uniform(0.35, 0.58), tall * random.uniform(0.22, 0.42), random.uniform(0.0, 6.28)
        s = np.linspace(0.0, 1.0, len(t))
        out = 0.62 * np.sin(np.minimum(s * 2.6, 1.0) * np.pi / 2)
        up = start + 0.05 * s + length * np.clip(s - 0.22, 0.0, 1.0) * 1.28
        line = np.stack([out * np.cos(angle), up, out * np.sin(angle)], axis=1)
        limbs.append(Limb(points=line.astype(np.float32), radii=(0.165 * dome).astype(np.float32), level=1))
    mesh = join([tubes([limb], finest=call.choose(7, 10, 18)) for limb in limbs])
    return Plant(
        kind="saguaro",
        parts=(Part(name="cactus", shape=mesh, material=bark("cactus", snow=call.snow)),),
        height=tall,
        radius=0.8,
    )


def _turned(profile: list[tuple[float, float]], sides: int) -> Mesh:
    """A body of revolution from (radius, height) pairs, lowest first."""
    points = np.array(profile)
    line = np.stack([np.zeros(len(points)), points[:, 1], np.zeros(len(points))], axis=1)
    mesh = _tube(line, points[:, 0], sides)
    slope = np.gradient(points[:, 0]) / np.where(np.abs(np.gradient(points[:, 1])) < 1e-4, 1e-4, np.gradient(points[:, 1]))
    normals = mesh.normals - np.repeat(slope, sides)[:, None] * np.array([0.0, 1.0, 0.0])
    normals /= np.linalg.norm(normals, axis=1, keepdims=True)
    return Mesh(
        positions=mesh.positions, normals=normals.astype(np.float32), triangles=mesh.triangles, uv=mesh.uv, rest=mesh.rest
    )


def _mushrooms(call: PlantCall) -> Plant:
    random = call.random()
    sides = call.choose(6, 10, 18)
    caps: list[Mesh] = []
    stems: list[Mesh] = []
    for _ in range(call.choose(3, 5, 6)):
        x, z, size = *random.normal(0.0, 0.11, 2), float(random.uniform(0.55, 1.3))
        cap = _turned(
            [(0.002, 0.115), (0.052, 0.112), (0.070, 0.122), (0.066, 0.142), (0.046, 0.162), (0.020, 0.172), (0.001, 0.174)],
            sides,
        )
        stem = _turned([(0.022, -0.02), (0.017, 0.04), (0.013, 0.09), (0.014, 0.12)], sides)
        for mesh, into in ((cap, caps), (stem, stems)):
            moved = mesh.positions * size + np.array([x, 0.0, z])
            into.append(
                Mesh(
                    positions=moved.astype(np.float32),
                    normals=mesh.normals,
                    triangles=mesh.triangles,
                    uv=mesh.uv,
                    rest=mesh.rest,
                )
            )
    red = Material(shader="standard", values={"albedo": (0.48, 0.035, 0.020), "roughness": 0.35})
    white = Material(shader="standard", values={"albedo": (0.66, 0.60, 0.50), "roughness": 0.8})
    parts = (Part(name="caps", shape=join(caps), material=red), Part(name="stems", shape=join(stems), material=white))
    return Plant(kind="mushrooms", parts=parts, height=0.2, radius=0.25)


def _lilies(call: PlantCall) -> Plant:
    random = call.random()
    sides, pads = call.choose(8, 12, 20), []
    for _ in range(call.choose(5, 8, 11)):
        radius, x, z, turn = random.uniform(0.10, 0.22), *random.normal(0.0, 0.45, 2), random.uniform(0.0, 6.28)
        angle = turn + 0.16 + np.linspace(0.0, 2.0 * np.pi - 0.32, sides)
        rim = np.stack([x + radius * np.cos(angle), np.full(sides, 0.012), z + radius * np.sin(angle)], axis=1)
        points = np.concatenate([[[x, 0.006, z]], rim]).astype(np.float32)
        faces = np.array([[0, k + 1, k] for k in range(1, sides)], np.uint32)
        pads.append(
            Mesh(
                positions=points,
                normals=np.tile([0.0, 1.0, 0.0], (len(points), 1)).astype(np.float32),
                triangles=faces,
                uv=points[:, [0, 2]].copy(),
                rest=points,
            )
        )
    green = Material(
        shader="leaf",
        values={"albedo": (0.055, 0.115, 0.026), "second": (0.105, 0.150, 0.040), "roughness": 0.3},
        two_sided=True,
    )
    feet = np.stack([random.normal(0.0, 0.4, 4), np.zeros(4), random.normal(0.0, 0.4, 4)], axis=1).astype(np.float32)
    flower = crossed(feet, np.full(4, 0.14, np.float32), np.full(4, 0.20, np.float32), call.random(1), lean=0.02, crosses=3)
    petals = foliage("daisies", (0.6, 0.3, 0.36), (0.7, 0.4, 0.45), petal=(0.78, 0.46, 0.55), sway=0.0)
    parts = (Part(name="pads", shape=join(pads), material=green), Part(name="flowers", shape=flower, material=petals))
    return Plant(kind="lily pads", parts=parts, height=0.15, radius=0.7)


def _coral(call: PlantCall, *, form: int | None = None) -> Plant:
    random = call.random()
    chosen = call.seed % 4 if form is None else form
    colour = _CORALS[int(random.integers(len(_CORALS)))]
    meshes: list[Mesh] = []
    sides = call.choose(5, 7, 12)
    if chosen == 0:  # a brain or boulder
        rings = [(0.30 * np.sin(a) + 0.001, 0.26 * (1.0 - np.cos(a)) - 0.04) for a in np.linspace(1.9, 0.0, 9)]
        meshes.append(_turned([(r, 0.50 - h) for r, h in rings], sides * 2))
    elif chosen == 1:  # tubes and fingers
        for _ in range(call.choose(6, 12, 22)):
            foot, way, high = random.normal(0.0, 0.16, 2), random.normal(0.0, 0.25, 2), random.uniform(0.18, 0.55)
            t = np.linspace(0.0, 1.0, 5)
            line = np.stack([foot[0] + way[0] * high * t, high * t, foot[1] + way[1] * high * t], axis=1)
            meshes.append(_tube(line, 0.035 * (1.0 - 0.3 * t) * np.sqrt(np.clip(1.04 - t**8, 0.0, 1.0)), max(sides - 2, 4)))
    else:  # staghorn, or a fan
        limbs = _staghorn(random, 4 if call.detail == "wide" else 5, flat=chosen == 3)
        meshes.append(tubes(limbs, finest=max(sides - 3, 4)))
    material = Material(shader="coral", values={"albedo": colour, "form": float(chosen)})
    return Plant(kind="coral", parts=(Part(name="coral", shape=join(meshes), material=material),), height=0.6, radius=0.45)


def _staghorn(random: np.random.Generator, levels: int, *, flat: bool) -> list[Limb]:
    limbs: list[Limb] = []

    def fork(start: Floats, way: Floats, length: float, level: int) -> None:
        end = start + way * length
        radius = 0.030 * 0.80**level
        limbs.append(
            Limb(
                points=np.stack([start, (start + end) / 2 + random.normal(0, 0.01, 3), end]).astype(np.float32),
                radii=np.array([radius, radius * 0.92, radius * 0.8], np.float32),
                level=level,
            )
        )
        if level < levels:
            for _ in range(2):
                turn = random.normal(0.0, 0.42, 3) * ([1.0, 1.0, 0.12] if flat else [1.0, 0.6, 1.0]) + [0.0, 0.12, 0.0]
                onward = way + turn
                fork(
                    end,
                    np.asarray(onward / np.linalg.norm(onward), np.float32),
                    length * float(random.uniform(0.68, 0.9)),
                    level + 1,
                )

    for _ in range(1 if flat else 4):
        way = np.array([random.normal(0.0, 0.3), 1.0, 0.0 if flat else random.normal(0.0, 0.3)])
        fork(np.zeros(3, np.float32), np.asarray(way / np.linalg.norm(way), np.float32), 0.16, 0)
    return limbs


_GROWERS: tuple[tuple[str, tuple[str, ...], Callable[[PlantCall], Plant]], ...] = (
    ("sunflower", ("sunflowers", "sunflower field"), _sunflower),
    ("tulips", ("tulip", "tulip field", "lily", "lilies", "daffodil", "daffodils"), _tulips),
    ("saguaro", ("cactus", "cacti", "saguaro cactus", "cactuses"), _saguaro),
    ("mushrooms", ("mushroom", "toadstool", "toadstools", "fungus", "fungi"), _mushrooms),
    ("lily pads", ("lily pad", "water lily", "water lilies", "lotus", "lotus flower", "waterlily"), _lilies),
    ("coral", ("corals", "coral reef", "anemone", "sea anemone", "sponge"), partial(_coral, form=None)),
)
KINDS = tuple(PlantRecipe(name=name, words=words, grow=grow) for name, words, grow in _GROWERS)
