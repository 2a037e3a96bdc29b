"""What hangs in the wind: a flag on its pole, washing on a line, a curtain before an open window."""

from dataclasses import replace

import numpy as np

from soundstage.engines.stage.physics.cloth import Blow, Cloth, drape, sheet
from soundstage.engines.stage.scene import Event, Floats, Material, Pose, Vec3
from soundstage.engines.stage.staging.gags.gag import Bit, Cue, Gag, Rigged, Spot
from soundstage.engines.stage.staging.gags.liquids import shape
from soundstage.engines.stage.staging.gags.rigid import piece
from soundstage.engines.stage.staging.softness import _smooth
from soundstage.engines.stage.things.colours import colour_in
from soundstage.engines.stage.things.shape import Solid, box, cylinder, merge, pipe, sphere
from soundstage.engines.stage.things.stuff import STUFFS

__all__ = ["GAGS"]

_BLOWS = (
    "flutter",
    "wave",
    "fly",
    "blow",
    "flap",
    "wind",
    "breeze",
    "billow",
    "ripple",
    "sway",
    "dry",
    "hang",
    "stream",
    "gust",
)
_LINES = ("washing line", "clothesline", "clothes line", "laundry", "washing")
_PIECES = ("sheet", "shirt", "towel", "dress", "linen", "clothes", "laundry", "sock")


def _blow(spot: Spot, least: float, lateral: float = 0.93, most: float = 14.0) -> tuple[Blow, float]:
    """The place's gusts, turned so that they cross the frame."""
    way = 1.0 if spot.gust(0.0)[0] >= 0.0 else -1.0
    mean = min(max(spot.wind.speed, least), most)

    def wind(seconds: float) -> tuple[float, float, float]:
        force = mean * float(np.ravel(spot.wind.gust.at(max(seconds, 0.0)))[0])
        return (way * lateral * force, 0.0, (1.0 - lateral**2) ** 0.5 * force)

    return wind, way


def _fabric(tone: Vec3) -> Material:
    made = STUFFS["silk"].material(tone, {"sheen": tuple(0.25 * v for v in tone), "wrap": (0.3, 0.3, 0.3), "roughness": 0.6})  # type: ignore[dict-item]
    return replace(made, two_sided=True)


def _soft(
    name: str, points: Floats, triangles: np.ndarray, pinned: np.ndarray, tone: Vec3, spot: Spot, wind: Blow, weight: float
) -> Bit:
    cloth = Cloth(points=points, triangles=triangles, pinned=pinned, weight=weight)
    draped = drape(cloth, spot.seconds + 0.4, gravity=spot.gravity, wind=wind, seed=spot.seed)
    part = shape(name, draped.at(0.0), triangles, _fabric(tone))

    def pose(seconds: float) -> Pose:
        at = draped.at(seconds)
        return Pose(points=at, normals=_smooth(at, triangles.astype(np.uint32)))

    return Bit(part=part, pose=pose)


def _rustle(spot: Spot, at: Vec3, wind: Blow) -> tuple[Event, ...]:
    """A flap whenever a gust comes."""
    rng, events, time = spot.random, [], 0.2
    while time < spot.seconds:
        force = float(np.hypot(*np.asarray(wind(time))[[0, 2]]))
        values: dict[str, float | str] = {
            "fabric": "nylon",
            "seconds": float(rng.uniform(0.2, 0.5)),
            "speed": min(force / 6.0, 2.0),
        }
        events.append(Event(time=time, kind="cloth", position=at, source=spot.id, values=values))
        time += float(rng.uniform(0.25, 0.6)) * 7.0 / max(force, 2.0)
    return tuple(events)


def _flag(cue: Cue, spot: Spot) -> Rigged:
    wind, way = _blow(spot, 6.5 if cue.says("strong", "storm", "gale", "gust") else 4.5)
    tone = colour_in(cue.colours("flag", "banner")) or (0.44, 0.02, 0.025)
    high, wide, tall = 4.2, 1.8, 1.15
    points, triangles = sheet(wide, tall, 30, 20)
    points = points.copy()
    pinned = points[:, 0] < 1e-6
    points[:, 0] *= way
    points[:, 0] += 0.03 * way
    points[:, 1] += high - 0.08
    if way < 0:
        triangles = triangles[:, ::-1].copy()
    cloth = _soft("flag", points, triangles, pinned, tone, spot, wind, 0.10)
    pole = Bit.still(piece("pole", cylinder(0.034, high, top=0.022), "aluminium"))
    knob = Bit.still(piece("knob", sphere(0.055, 20).at(y=high + 0.03), "gold"))
    left, right = (-0.35, wide) if way > 0 else (-wide, 0.35)
    return Rigged(
        bits=(pole, knob, cloth),
        low=(left, high - 2.1, -0.3),
        high=(right, high + 0.15, 0.3),
        events=_rustle(spot, (way, high - 0.6, 0.0), wind),
    )


def _line(cue: Cue, spot: Spot) -> Rigged:
    """Two posts and a line that sags, with what the words hang on it."""
    wind, _ = _blow(spot, 1.7, lateral=0.45, most=2.1)
    half, high = 2.3, 1.95
    tones = [colour_in((word,)) for word in cue.colours(*_PIECES)]
    asked = next((tone for tone in tones if tone is not None), None)
    hues = (
        [asked] * 4 if asked is not None else [(0.74, 0.73, 0.71), (0.30, 0.42, 0.55), (0.74, 0.73, 0.71), (0.55, 0.30, 0.22)]
    )
    bits = [
        Bit.still(piece("posts", merge([cylinder(0.045, high + 0.12).at(x=s * (half + 0.08)) for s in (-1, 1)]), "oak")),
    ]
    sag = 0.10
    line = [(x, high - sag * (1.0 - (x / half) ** 2), 0.0) for x in np.linspace(-half - 0.08, half + 0.08, 15)]
    bits.append(Bit.still(piece("line", pipe(line, 0.006), "rope")))
    x = -half + 0.15
    pegs = []
    shapes: tuple[tuple[str, float, float], ...] = (
        ("sheet", 1.25, 1.35),
        ("shirt", 0.72, 0.78),
        ("sheet", 1.2, 1.25),
        ("towel", 0.55, 1.0),
    )
    if cue.says("shirt") and not cue.says("sheet"):
        shapes = (("shirt", 0.8, 0.82),) * 5
    elif cue.says("sheet"):
        shapes = (("sheet", 1.35, 1.45),) * 3
    for k, (kind, wide, tall) in enumerate(shapes):
        if x + wide > half + 0.05:
            break
        points, triangles = sheet(wide, tall, max(int(wide * 15), 8), max(int(tall * 13), 8))
        points = points.copy()
        if kind == "shirt":
            triangles = _shirt(points, triangles, wide, tall)
        top = points[:, 1] > -1e-6
        pinned = top & (
            (np.abs(points[:, 0] - wide * 0.02) < 0.05)
            | (np.abs(points[:, 0] - wide * 0.98) < 0.05)
            | (np.abs(points[:, 0] - wide / 2) < 0.04)
        )
        points[:, 0] += x
        points[:, 1] += high - sag * (1.0 - (points[:, 0] / half) ** 2) - 0.01
        bits.append(_soft(f"{kind} {k}", points, triangles, pinned, hues[k % 4], spot, wind, 0.14))
        pegs += [box(0.014, 0.07, 0.02, 0.002).at(*(float(v) for v in p - np.array([0.0, 0.05, 0.0]))) for p in points[pinned]]
        x += wide + 0.14
    bits.append(Bit.still(piece("pegs", merge(pegs), "pine")))
    return Rigged(
        bits=tuple(bits),
        low=(-half - 0.2, 0.0, -0.6),
        high=(half + 0.2, high + 0.15, 0.6),
        events=_rustle(spot, (0.0, 1.4, 0.0), wind),
    )


def _shirt(points: Floats, triangles: np.ndarray, wide: float, tall: float) -> np.ndarray:
    """Cut out of a sheet: body and two short sleeves."""
    u, v = points[:, 0] / wide, -points[:, 1] / tall
    keep = ((u > 0.22) & (u < 0.78)) | (v < 0.36)
    return np.asarray(triangles[keep[triangles].all(axis=1)])


def _curtain(cue: Cue, spot: Spot) -> Rigged:
    """Two panels on a rod before an open window, with the sill and the frame that they hang from."""
    wind, _ = _blow(spot, 1.1, lateral=0.3, most=1.5)
    tone = colour_in(cue.colours("curtain")) or (0.74, 0.73, 0.70)
    wide, tall, high = 1.7, 1.95, 2.35
    bits = [Bit.still(piece("wall", merge(_wall(wide, tall, high)), "plaster", ("cream",)))]
    frame = [box(0.06, tall - 0.15, 0.08).at(x=s * (wide / 2 - 0.03), y=high - tall + 0.05, z=-0.10) for s in (-1, 0, 1)]
    frame += [box(wide, 0.06, 0.08).at(y=y, z=-0.10) for y in (high - tall + 0.05, high - 0.16, high - 0.9)]
    frame.append(box(wide + 0.2, 0.04, 0.22, 0.005).at(y=high - tall + 0.02, z=-0.02))
    bits.append(Bit.still(piece("frame", merge(frame), "painted wood", ("white",))))
    bits.append(Bit.still(piece("rod", pipe([(-wide / 2 - 0.35, high, 0.1), (wide / 2 + 0.35, high, 0.1)], 0.016), "brass")))
    bits.append(Bit.still(piece("floor", box(11.0, 0.04, 9.0, 0.0).at(y=-0.01, z=4.4), "boards")))
    for side in (-1, 1):
        points, triangles = sheet(1.15, tall + 0.15, 30, 24)
        points = points.copy()
        fold = points[:, 0].copy()
        pinned = points[:, 1] > -1e-6
        points[:, 2] = 0.045 * np.sin(fold * 42.0)
        points[:, 0] = side * (wide / 2 + 0.28 - 0.62 * fold)
        points[:, 1] += high - 0.02
        points[:, 2] += 0.1
        if side > 0:
            triangles = triangles[:, ::-1].copy()
        bits.append(_soft(f"curtain {side}", points, triangles, pinned, tone, spot, wind, 0.10))
    return Rigged(
        bits=tuple(bits), low=(-1.3, 0.25, -0.2), high=(1.3, high + 0.15, 0.4), events=_rustle(spot, (0.0, 1.5, 0.0), wind)
    )


def _wall(wide: float, tall: float, high: float) -> list[Solid]:
    side = 5.0
    low = high - tall + 0.02
    return [
        *(box(side, 4.2, 0.16).at(x=s * (wide / 2 + side / 2), z=-0.12) for s in (-1, 1)),
        box(wide, low, 0.16).at(z=-0.12),
        box(wide, 4.3 - high, 0.16).at(y=high - 0.1, z=-0.12),
    ]


def _hangs(cue: Cue) -> bool:
    return cue.says(*_LINES) and cue.says(*_PIECES) and cue.says(*_BLOWS)


GAGS = (
    Gag(
        name="flag",
        wants=lambda cue: cue.says("flag", "banner") and cue.says(*_BLOWS[:6], "flap", "gust", "ripple") and not cue.people,
        rig=_flag,
        home="meadow",
        shows=frozenset({"flag", "banner", "pole", "flagpole", *_BLOWS}),
    ),
    Gag(
        name="washing line",
        wants=_hangs,
        rig=_line,
        alone=False,
        home="garden",
        shows=frozenset({"washing", "line", "clothesline", "white", *_PIECES, *_BLOWS}),
        rank=1,
    ),
    Gag(
        name="curtain",
        wants=lambda cue: cue.says("curtain") and cue.says(*_BLOWS[:8], "gust", "sway") and not cue.people,
        rig=_curtain,
        home="meadow",
        shows=frozenset({"curtain", "window", "open", *_BLOWS}),
    ),
)
