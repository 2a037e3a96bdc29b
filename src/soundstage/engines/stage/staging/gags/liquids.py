"""Liquids as they are seen: bodies in vessels, streams, drops and puddles as meshes that move point by point."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from soundstage.engines.stage.physics.liquid import LIQUIDS, Drops, Liquid, Puddle, Ripples, Stream, Vessel
from soundstage.engines.stage.scene import Floats, Material, Mesh, Part, Pose
from soundstage.engines.stage.staging.gags.gag import Bit, Cue
from soundstage.engines.stage.things.colours import colour_in
from soundstage.engines.stage.things.stuff import STUFFS

__all__ = ["Drink", "body_of", "disc", "drink_of", "drops_of", "puddle_of", "revolved", "stream_of"]

_AROUND = 40
_RINGS = 14
Heights = Callable[[Floats, float], Floats]


@dataclass(frozen=True, slots=True, kw_only=True)
class Drink:
    """A liquid by its name, with its look."""

    name: str
    liquid: Liquid
    material: Material


def _opaque(albedo: tuple[float, float, float], wrap: float, roughness: float = 0.12, coat: float = 1.0) -> Material:
    values = {
        "albedo": albedo,
        "roughness": roughness,
        "coat": coat,
        "grime": 0.0,
        "wrap": tuple(wrap * channel for channel in albedo),
    }
    return Material(shader="made", values=values, two_sided=True)  # type: ignore[arg-type]


def _clear(tint: tuple[float, float, float], cloud: float) -> Material:
    return Material(shader="gem", values={"tint": tint, "cloud": cloud}, two_sided=True, casts_shadow=True)


_LOOKS: dict[str, Material] = {
    "water": _clear((0.86, 0.95, 0.98), 0.02),
    "coffee": _opaque((0.030, 0.012, 0.005), 0.3, 0.06),
    "tea": _clear((0.62, 0.20, 0.03), 0.25),
    "milk": _opaque((0.80, 0.78, 0.73), 0.6),
    "wine": _clear((0.36, 0.004, 0.020), 0.3),
    "beer": _clear((0.98, 0.55, 0.06), 0.22),
    "juice": _clear((0.98, 0.42, 0.02), 0.9),
    "oil": _clear((0.90, 0.72, 0.10), 0.12),
    "paint": _opaque((0.46, 0.018, 0.014), 0.2, 0.45, 0.12),
    "syrup": _clear((0.45, 0.12, 0.01), 0.3),
    "chocolate": _opaque((0.075, 0.028, 0.012), 0.3, 0.2),
    "honey": _clear((0.98, 0.52, 0.05), 0.4),
}
_NAMES = {
    "orange juice": "juice",
    "lemonade": "juice",
    "espresso": "coffee",
    "champagne": "beer",
    "cream": "milk",
    "sauce": "chocolate",
}


def drink_of(cue: Cue, default: str = "water") -> Drink:
    """The liquid that the words name, paint in its colour."""
    name = cue.first(*_LOOKS) or next((_NAMES[word] for word in _NAMES if cue.says(word)), default)
    material = _LOOKS[name]
    tone = colour_in(cue.colours(name))
    if name == "paint" and tone is not None:
        material = _opaque(tone, 0.2, 0.45, 0.12)
    if name == "wine" and cue.says("white"):
        material = _clear((0.95, 0.86, 0.45), 0.06)
    return Drink(name=name, liquid=LIQUIDS[name], material=material)


def grid(rows: int, around: int) -> np.ndarray:
    """Triangles of a sheet of `rows` rings."""
    k, j = np.meshgrid(np.arange(rows - 1), np.arange(around), indexing="ij")
    a, b = k * around + j, k * around + (j + 1) % around
    c, d = a + around, b + around
    return np.concatenate([np.stack([a, c, b], -1).reshape(-1, 3), np.stack([b, c, d], -1).reshape(-1, 3)]).astype(np.uint32)


def _normals(points: Floats, triangles: np.ndarray) -> Floats:
    corners = points[triangles]
    faces = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    sums = np.zeros_like(points)
    for k in range(3):
        np.add.at(sums, triangles[:, k], faces)
    return np.asarray(sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-12), np.float32)


def shape(name: str, points: Floats, triangles: np.ndarray, material: Material) -> Part:
    """A part whose points will move."""
    points = np.asarray(points, np.float32)
    mesh = Mesh(
        positions=points,
        normals=_normals(points, triangles),
        triangles=triangles,
        rest=points,
        occlusion=np.ones(len(points), np.float32),
    )
    return Part(name=name, shape=mesh, material=material)


def moving(
    name: str, places: Callable[[float], Floats], triangles: np.ndarray, material: Material, first: Floats | None = None
) -> Bit:
    """A bit whose every point is given by the time."""
    part = shape(name, places(0.0) if first is None else first, triangles, material)

    def pose(seconds: float) -> Pose:
        points = np.asarray(places(seconds), np.float32)
        return Pose(points=points, normals=_normals(points, triangles))

    return Bit(part=part, pose=pose)


def _circle(count: int = _AROUND) -> Floats:
    angle = np.linspace(0.0, 2.0 * np.pi, count, endpoint=False)
    return np.stack([np.cos(angle), np.sin(angle)], axis=1).astype(np.float32)


def revolved(radii: Floats, heights: Floats, around: int = _AROUND) -> Floats:
    """Points (rows × around, 3) of rings about the y axis."""
    ring = _circle(around)
    points = np.zeros((len(radii), around, 3), np.float32)
    points[:, :, 0], points[:, :, 2] = radii[:, None] * ring[:, 0], radii[:, None] * ring[:, 1]
    points[:, :, 1] = heights[:, None]
    return points.reshape(-1, 3)


def body_of(
    name: str,
    vessel: Vessel,
    volume: Callable[[float], float],
    drink: Drink,
    at: tuple[float, float, float],
    surface: Heights | None = None,
    hit: tuple[float, float] = (0.0, 0.0),
) -> Bit:
    """What a vessel holds: up its inside to the level of its volume, and a surface that ripples round `hit` (x, z)."""
    triangles = grid(2 * _RINGS, _AROUND)
    share = np.linspace(0.0, 1.0, _RINGS, dtype=np.float32)
    inner = share[::-1]

    def places(seconds: float) -> Floats:
        level = vessel.level(max(volume(seconds), 0.0))
        bottom = float(vessel.heights[0])
        up = bottom + (level - bottom) * share
        rim = vessel.radius(level) * 0.985
        side = np.array([vessel.radius(float(h)) for h in up], np.float32) * 0.985
        radii = np.concatenate([side, rim * inner])
        points = revolved(radii, np.concatenate([up, np.full(_RINGS, level, np.float32)]))
        if level - bottom < 2e-4:
            points[:, [0, 2]] *= 1e-3
        elif surface is not None:
            top = points[_RINGS * _AROUND :]
            away = np.hypot(top[:, 0] - hit[0], top[:, 2] - hit[1])
            top[:, 1] += np.clip(surface(away, seconds), -0.35 * (level - bottom), 0.02)
        return points + np.asarray(at, np.float32)

    return moving(name, places, triangles, drink.material, places(1e6))


def stream_of(
    name: str, stream: Stream, level: Callable[[float], float], drink: Drink, *, coils: bool = False, depth: float = 0.0
) -> Bit:
    """A jet from its mouth to the level that it falls to; what is honey coils where it lands."""
    rows, around = 56, 12
    triangles = grid(rows, around)
    ring = _circle(around)

    def places(seconds: float) -> Floats:
        floor = level(seconds)
        span = stream.seen(seconds, floor)
        if span is None:
            flat = np.zeros((rows * around, 3), np.float32)
            flat[:, 0], flat[:, 1] = stream.mouth
            return flat
        ages = np.linspace(span[0], span[1], rows).astype(np.float32)
        line = stream.place(ages)
        radii = stream.radii(ages, seconds)
        radii[0] *= 0.9 if span[0] == 0.0 else 0.0
        if span[1] < stream.fall_time(floor) - 1e-4:
            radii[-1] = 0.0
            radii[-2] *= 0.8
        way = np.gradient(line, axis=0)
        way /= np.maximum(np.linalg.norm(way, axis=1, keepdims=True), 1e-9)
        across = np.stack([-way[:, 1], way[:, 0]], axis=1)
        points = np.zeros((rows, around, 3), np.float32)
        points[:, :, 0] = line[:, None, 0] + radii[:, None] * across[:, None, 0] * ring[None, :, 0]
        points[:, :, 1] = line[:, None, 1] + radii[:, None] * across[:, None, 1] * ring[None, :, 0]
        points[:, :, 2] = radii[:, None] * ring[None, :, 1]
        if coils:
            low = np.clip((floor + 0.018 - line[:, 1]) / 0.018, 0.0, 1.0)[:, None]
            turn = 2.0 * math.pi * (3.2 * seconds - line[:, 1] / 0.005)[:, None]
            points[:, :, 0] += 0.0035 * low * np.cos(turn)
            points[:, :, 2] += 0.0035 * low * np.sin(turn)
        return points.reshape(-1, 3)

    return moving(name, places, triangles, drink.material, _first(places, stream))


def _first(places: Callable[[float], Floats], stream: Stream) -> Floats:
    return places(0.5 * (stream.begins + stream.ends))


_BALL = np.array([[0, 1, 0], [1, 0, 0], [0, 0, 1], [-1, 0, 0], [0, 0, -1], [0, -1, 0]], np.float32)
_FACES = np.array([[0, 2, 1], [0, 3, 2], [0, 4, 3], [0, 1, 4], [5, 1, 2], [5, 2, 3], [5, 3, 4], [5, 4, 1]])


def _sphere() -> tuple[Floats, np.ndarray]:
    """An octahedron split once."""
    points, faces = [tuple(p) for p in _BALL], []
    index = {p: k for k, p in enumerate(points)}

    def middle(a: int, b: int) -> int:
        p = np.asarray(points[a]) + np.asarray(points[b])
        key = tuple(np.round(p / np.linalg.norm(p), 5))
        if key not in index:
            index[key] = len(points)
            points.append(key)
        return index[key]

    for a, b, c in _FACES:
        ab, bc, ca = middle(a, b), middle(b, c), middle(c, a)
        faces += [[a, ab, ca], [ab, b, bc], [ca, bc, c], [ab, bc, ca]]
    return np.asarray(points, np.float32), np.asarray(faces, np.int64)


BALL, BALL_FACES = _sphere()


def drops_of(name: str, drops: Drops, drink: Drink) -> Bit:
    """Drops in flight, each a little ball drawn out along its way."""
    count = len(drops.times)
    triangles = (np.arange(count)[:, None, None] * len(BALL) + BALL_FACES[None]).reshape(-1, 3).astype(np.uint32)

    def places(seconds: float) -> Floats:
        middles, radii = drops.at(seconds)
        middles = np.where(radii[:, None] > 0.0, middles, drops.places.astype(np.float32))
        return np.asarray(middles[:, None, :] + radii[:, None, None] * BALL[None], np.float32).reshape(-1, 3)

    reach = float(np.abs(drops.speeds).max()) * 0.1 + 0.05
    first = (drops.places[:, None, :] + reach * BALL[None]).reshape(-1, 3)
    return moving(name, places, triangles, drink.material, np.asarray(first, np.float32))


def puddle_of(
    name: str,
    puddle: Puddle,
    volume: Callable[[float], float],
    drink: Drink,
    at: tuple[float, float, float],
    within: tuple[float, float, float, float] = (-9.0, -9.0, 9.0, 9.0),
) -> Bit:
    """What is spilt, spreading, with a rounded edge; kept within x from, z from, x to, z to."""
    around, rows = 96, 7
    triangles = grid(rows, around)
    directions = np.linspace(0.0, 2.0 * np.pi, around, endpoint=False)
    share = np.array([0.0, 0.5, 0.85, 0.94, 0.98, 1.0, 1.0], np.float32)
    lift = np.array([1.0, 1.0, 1.0, 0.92, 0.7, 0.35, 0.0], np.float32)

    def places(seconds: float) -> Floats:
        spread = puddle.outline(volume(seconds), directions).astype(np.float32)
        ring = np.stack([np.cos(directions), np.sin(directions)], axis=1).astype(np.float32)
        flat = share[:, None, None] * spread[None, :, None] * ring[None]
        flat[:, :, 0] = np.clip(flat[:, :, 0], within[0], within[2])
        flat[:, :, 1] = np.clip(flat[:, :, 1], within[1], within[3])
        points = np.zeros((rows, around, 3), np.float32)
        points[:, :, 0], points[:, :, 2] = flat[:, :, 0], flat[:, :, 1]
        points[:, :, 1] = lift[:, None] * min(puddle.liquid.film, 0.2 * float(spread.mean()) + 1e-6)
        return points.reshape(-1, 3) + np.asarray(at, np.float32)

    return moving(name, places, triangles, drink.material, places(1e6))


def disc(name: str, radius: float, surface: Heights, material: Material, at: tuple[float, float, float]) -> Bit:
    """An open water of a round basin, rippling about its middle."""
    rows, around = 72, 72
    triangles = grid(rows, around)
    radii = (radius * np.linspace(1.0, 0.0, rows) ** 1.25).astype(np.float32)

    def places(seconds: float) -> Floats:
        heights = surface(radii, seconds)
        return revolved(radii, heights.astype(np.float32), around) + np.asarray(at, np.float32)

    return moving(name, places, triangles, material)


def glassy() -> Material:
    """Clear glass, seen from both sides."""
    made = STUFFS["glass"].material()
    return Material(shader=made.shader, values={**made.values, "density": 0.05}, two_sided=True, casts_shadow=False)


def ripples_of(times: tuple[float, ...], height: float, width: float, gravity: float, drink: Drink, reach: float) -> Ripples:
    """Rings in a liquid."""
    return Ripples(times=times, height=height, width=width, gravity=gravity, liquid=drink.liquid, reach=reach)
