"""States that things come to while they are watched: what melts, what blooms, what withers, what sprouts."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.camera.easing import smooth
from soundstage.engines.stage.scene import Floats, Material, Mesh, Part
from soundstage.engines.stage.screenplay.model import Change
from soundstage.engines.stage.staging.placed import PlacedThing
from soundstage.engines.stage.things import Thing
from soundstage.engines.stage.things.stuff import STUFFS

__all__ = ["BECOMES", "becoming"]

BECOMES = frozenset({"melted", "blooming", "wilted"})
_MARGIN = 0.06  # of the time before it begins and after it is done
_LEFT = 0.07  # of its height that is left of what melts
_SPREAD = 0.4  # of its radius that its foot spreads by
_SAG = 0.10  # of its height that what melts is uneven by
_PUDDLE = 2.3  # half widths of it
_FILM = 0.0018  # metres, the puddle's height
_RINGS, _SECTORS = 6, 40
_ICY = ("ice", "snow", "liquid", "glass")  # sounds of what leaves water behind
_SHUT = 0.8  # of a petal's way to its limit, in the bud
_UNFOLDED = -0.3  # of that, in full bloom
_BUD = 0.62  # of its size
_DROOP = 0.55  # radians
_LIMP = 0.86  # of its height
_BROWN = (0.16, 0.085, 0.03)


def becoming(placed: PlacedThing, change: Change) -> PlacedThing:
    """The same thing on its way to a state of `BECOMES`."""
    if change.after == "melted":
        return replace(placed, thing=_melting(placed.thing, change))
    if change.after == "blooming":
        return _blooming(placed, change)
    return _withering(placed, change)


def _share(change: Change, seconds: float) -> float:
    length = max(change.end - change.start, 1e-3)
    u = (seconds - change.start - _MARGIN * length) / (length * (1.0 - 2.0 * _MARGIN))
    return float(smooth(np.asarray(u, np.float32)))


# ---------------------------------------------------------------------------------------------------------------- melting


def _melting(thing: Thing, change: Change) -> Thing:
    """It sinks into its own foot, rounder and uneven, and a puddle grows about it."""
    solid = [part for part in thing.parts if isinstance(part.shape, Mesh)]
    height, radius = max(thing.size[1], 1e-3), 0.5 * max(thing.size[0], thing.size[2])
    puddle = _puddle(thing, radius)
    parts = (*solid, puddle)
    rounder = [_rounder(part.shape) for part in solid if isinstance(part.shape, Mesh)]

    def animation(seconds: float, speed: float) -> Sequence[tuple[Floats, Floats]]:
        share = _share(change, seconds)
        shapes = [
            _sunk(part.shape, share, height, radius, round_off)
            for part, round_off in zip(solid, rounder, strict=True)
            if isinstance(part.shape, Mesh)
        ]
        mesh = puddle.shape
        assert isinstance(mesh, Mesh)
        wide = np.float32(max(share, 1e-3) ** 0.5)
        return [*shapes, (np.asarray(mesh.positions * (wide, 1.0, wide), np.float32), mesh.normals)]

    return replace(thing, parts=parts, animation=animation, joints=(), emitters=(), lamps=())


def _rounder(mesh: Mesh) -> NDArray[np.float64]:
    """The factor on each vertex's distance from its part's axis (N,) that makes a block of it round."""
    flat = np.asarray(mesh.positions, np.float64)[:, [0, 2]]
    flat = flat - (flat.min(axis=0) + flat.max(axis=0)) / 2.0
    far, turn = np.hypot(*flat.T), np.arctan2(flat[:, 0], flat[:, 1])
    bins = ((turn + np.pi) / (2.0 * np.pi) * _SECTORS).astype(int) % _SECTORS
    edge = np.zeros(_SECTORS)
    np.maximum.at(edge, bins, far)
    edge = np.where(edge > 0.0, edge, edge.max())
    return np.asarray(np.clip(float(edge.mean()) / np.maximum(edge[bins], 1e-9), 0.6, 1.3))


def _sunk(mesh: Mesh, share: float, height: float, radius: float, rounder: NDArray[np.float64]) -> tuple[Floats, Floats]:
    x, y, z = np.asarray(mesh.positions, np.float64).T
    softer = 1.0 + (rounder - 1.0) * min(1.6 * share, 1.0)
    x, z = x * softer, z * softer
    high = np.clip(y / height, 0.0, 1.0)
    left = 1.0 - (1.0 - _LEFT) * share
    around = np.arctan2(x, z)
    uneven = np.sin(3.0 * around + 1.3) * 0.6 + np.sin(5.0 * around + 7.0 * high) * 0.4
    sag = _SAG * 4.0 * share * (1.0 - share) * uneven * high
    wide = 1.0 + _SPREAD * share * (1.0 - 0.75 * high) + 0.1 * share * uneven
    # The upper rim goes first: what was a block becomes a dome.
    far = np.clip(np.hypot(x, z) / max(radius, 1e-6), 0.0, 1.5)
    dome = 1.0 - 0.55 * min(2.0 * share, 1.0) * high * far**2
    points = np.stack([x * wide, y * left * dome * (1.0 + sag / max(left, 0.3)), z * wide], axis=1)
    normals = np.asarray(mesh.normals, np.float64) / np.stack([wide, np.full_like(wide, max(left, 0.15)), wide], axis=1)
    normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-9)
    return points.astype(np.float32), normals.astype(np.float32)


def _puddle(thing: Thing, radius: float) -> Part:
    """A film with a wavering edge, flat on what it lies on."""
    turn = np.linspace(0.0, 2.0 * np.pi, _SECTORS, endpoint=False)
    edge = 1.0 + 0.12 * np.sin(2.0 * turn + 0.7) + 0.07 * np.sin(5.0 * turn + 2.1)
    out = np.linspace(0.0, 1.0, _RINGS)
    rows = np.stack(
        [
            np.outer(out, edge * np.sin(turn)) * _PUDDLE * radius,
            np.repeat((_FILM * (1.0 - out**4) + 0.0004)[:, None], _SECTORS, axis=1),
            np.outer(out, edge * np.cos(turn)) * _PUDDLE * radius,
        ],
        axis=-1,
    )
    index = np.arange(_RINGS * _SECTORS).reshape(_RINGS, _SECTORS)
    a, b = index[:-1], np.roll(index[:-1], -1, axis=1)
    c, d = index[1:], np.roll(index[1:], -1, axis=1)
    triangles = np.concatenate([np.stack([a, c, b], -1).reshape(-1, 3), np.stack([b, c, d], -1).reshape(-1, 3)])
    positions = rows.reshape(-1, 3).astype(np.float32)
    normals = np.tile(np.array([0.0, 1.0, 0.0], np.float32), (len(positions), 1))
    return Part(
        name="puddle",
        shape=Mesh(positions=positions, normals=normals, triangles=triangles.astype(np.uint32)),
        material=_wet(thing),
    )


def _wet(thing: Thing) -> Material:
    if any(material in _ICY for material in thing.materials[:1]):
        return STUFFS["water"].material(more={"density": 0.34})
    albedo = next((part.material.values["albedo"] for part in thing.parts if "albedo" in part.material.values), (0.7, 0.6, 0.5))
    return Material(shader="made", values={"albedo": albedo, "roughness": 0.12, "coat": 0.9})


# ---------------------------------------------------------------------------------------------------------------- growing


def _blooming(placed: PlacedThing, change: Change) -> PlacedThing:
    """Its petals unfold from the bud; what has none that move swells from one."""
    shut, joints, course = _shut(placed.thing), placed.joints, placed.course

    def opened(seconds: float) -> dict[str, float]:
        share = _share(change, seconds)
        return {**joints(seconds), "petals": shut * ((1.0 - share) + _UNFOLDED * share)}

    def grown(seconds: float) -> Floats:
        share = _share(change, seconds)
        return _scaled(course(seconds), _BUD + (1.0 - _BUD) * share)

    return replace(placed, joints=opened if shut else joints, course=grown)


def _shut(thing: Thing) -> float:
    """The value of the joint `petals` at which a flower is closest, 0 where it has no such joint."""
    own = [joint for joint in thing.joints if joint.name == "petals"]
    if not own:
        return 0.0
    meant = {index for joint in own for index in joint.parts}

    def spread(value: float) -> float:
        posed = thing.posed(np.eye(4, dtype=np.float32), {"petals": value})
        points = [
            part.shape.positions @ matrix[:3, :3].T + matrix[:3, 3]
            for index, (part, matrix) in enumerate(posed)
            if index in meant and isinstance(part.shape, Mesh)
        ]
        return float(np.linalg.norm(np.ptp(np.concatenate(points), axis=0)))

    return min((_SHUT * own[0].low, _SHUT * own[0].high), key=spread)


def _withering(placed: PlacedThing, change: Change) -> PlacedThing:
    """It droops, shrinks and goes brown."""
    course, joints, paint = placed.course, placed.joints, placed.paint
    shut = _shut(placed.thing)

    def drooped(seconds: float) -> Floats:
        share = _share(change, seconds)
        lean, limp = _DROOP * share, 1.0 - (1.0 - _LIMP) * share
        tilt = np.eye(4, dtype=np.float32)
        tilt[:3, :3] = [[np.cos(lean), np.sin(lean), 0.0], [-np.sin(lean), np.cos(lean) * limp, 0.0], [0.0, 0.0, limp]]
        return np.asarray(course(seconds) @ tilt, np.float32)

    def browned(seconds: float) -> list[dict[str, object] | None]:
        share = 0.85 * _share(change, seconds)
        own = paint(seconds) or (None,) * len(placed.thing.parts)
        return [
            {**(given or {}), **_browner(part.material, share)} or None
            for part, given in zip(placed.thing.parts, own, strict=True)
        ]

    def curled(seconds: float) -> dict[str, float]:
        return {**joints(seconds), "petals": 0.55 * shut * _share(change, seconds)}

    return replace(placed, course=drooped, paint=browned, joints=curled if shut else joints)  # type: ignore[arg-type]


def _browner(material: Material, share: float) -> dict[str, object]:
    mixed: dict[str, object] = {}
    for name in ("albedo", "second"):
        value = material.values.get(name)
        if isinstance(value, tuple) and len(value) == 3:
            mixed[name] = tuple(float(a) * (1.0 - share) + b * share for a, b in zip(value, _BROWN, strict=True))
    return mixed


def _scaled(matrix: Floats, factor: float) -> Floats:
    grown = np.array(matrix)
    grown[:3, :3] *= factor
    return grown
