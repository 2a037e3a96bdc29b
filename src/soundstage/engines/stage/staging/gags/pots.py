"""Pots for liquids: what is poured from, with its spout, and what is poured into, with its inside."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from soundstage.engines.stage.physics.liquid import Vessel
from soundstage.engines.stage.scene import Floats, Part
from soundstage.engines.stage.staging.gags.liquids import glassy
from soundstage.engines.stage.staging.gags.rigid import piece
from soundstage.engines.stage.things.shape import curve, cylinder, merge, pipe, torus, vessel
from soundstage.engines.stage.things.shape.turned import lathe

__all__ = ["Pourer", "Receiver", "pourer", "receiver"]

Profile = list[tuple[float, float]]


@dataclass(frozen=True, kw_only=True, eq=False)
class Receiver:
    """What is poured into: its parts on y = 0, its inside, its rim's outer radius and height, the word for its sound."""

    parts: tuple[Part, ...]
    inside: Vessel
    rim: float
    height: float
    sound: str
    outline: Floats  # (N, 2) radius and height of the outside


@dataclass(frozen=True, kw_only=True, eq=False)
class Pourer:
    """What is poured from, upright: `spout` (x, y) where it comes out, on its −x side; `tilt` at which it runs, radians."""

    parts: tuple[Part, ...]
    spout: tuple[float, float]
    tilt: float
    bore: float  # metres: radius of the stream at the mouth


def _smooth(points: Profile, count: int = 5) -> Floats:
    return np.asarray(curve(points, count), np.float32)


def _turned(
    profile: Profile, wall: float, stuff: str, colours: tuple[str, ...] = (), sound: str = "ceramic", *, base: float
) -> Receiver:
    line = _smooth(profile)
    part = piece(
        stuff,
        vessel([(float(r), float(y)) for r, y in line], wall, 56),
        "porcelain" if stuff == "porcelain" else stuff,
        colours,
    )
    if stuff == "glass":
        part = Part(name="glass", shape=part.shape, material=glassy())
    above = line[line[:, 1] >= base]
    heights = np.concatenate([[base + wall], above[1:, 1]]).astype(np.float32)
    order = np.argsort(heights)
    radii = np.maximum(np.concatenate([[max(float(above[0, 0]) - wall, 0.004)], above[1:, 0] - wall]), 0.003).astype(np.float32)
    inside = Vessel(heights=heights[order], radii=radii[order])
    return Receiver(
        parts=(part,),
        inside=inside,
        rim=float(line[-1, 0]),
        height=float(line[-1, 1]),
        sound=sound,
        outline=np.asarray(above, np.float32),
    )


def _handle(one: Receiver, stuff: str, colours: tuple[str, ...], low: float, high: float) -> Receiver:
    r = one.rim
    loop = pipe(
        [
            (r * 0.9, high, 0.0),
            (r + 0.022, high - 0.004, 0.0),
            (r + 0.026, (low + high) / 2, 0.0),
            (r + 0.014, low, 0.0),
            (r * 0.82, low - 0.004, 0.0),
        ],
        0.0042,
    )
    return Receiver(
        parts=(*one.parts, piece("handle", loop, stuff, colours)),
        inside=one.inside,
        rim=one.rim,
        height=one.height,
        sound=one.sound,
        outline=one.outline,
    )


def receiver(word: str, colours: tuple[str, ...] = ()) -> Receiver:
    """What is poured into, by its name."""
    match word:
        case "wine glass" | "goblet":
            return _turned(
                [
                    (0.0, 0.0),
                    (0.034, 0.0),
                    (0.034, 0.003),
                    (0.006, 0.008),
                    (0.0042, 0.03),
                    (0.0042, 0.085),
                    (0.010, 0.095),
                    (0.034, 0.115),
                    (0.043, 0.14),
                    (0.041, 0.17),
                    (0.034, 0.205),
                ],
                0.0012,
                "glass",
                sound="glass",
                base=0.094,
            )
        case "cup" | "teacup" | "coffee cup":
            cup = _turned(
                [(0.0, 0.0), (0.024, 0.0), (0.025, 0.004), (0.036, 0.022), (0.042, 0.045), (0.0445, 0.068)],
                0.003,
                "porcelain",
                colours,
                base=0.004,
            )
            saucer = piece(
                "saucer", vessel([(0.0, 0.0), (0.03, 0.0), (0.05, 0.005), (0.074, 0.013)], 0.003, 56), "porcelain", colours
            )
            cup = _handle(cup, "porcelain", colours, 0.02, 0.054)
            return Receiver(
                parts=(*cup.parts, saucer),
                inside=cup.inside,
                rim=cup.rim,
                height=cup.height,
                sound="ceramic",
                outline=cup.outline,
            )
        case "mug":
            mug = _turned(
                [(0.0, 0.0), (0.039, 0.0), (0.041, 0.004), (0.041, 0.05), (0.0415, 0.095)],
                0.0035,
                "ceramic",
                colours,
                base=0.003,
            )
            return _handle(mug, "ceramic", colours, 0.026, 0.074)
        case "bowl":
            return _turned(
                [(0.0, 0.0), (0.035, 0.0), (0.037, 0.006), (0.065, 0.028), (0.082, 0.055), (0.088, 0.072)],
                0.0035,
                "porcelain",
                colours,
                base=0.006,
            )
        case _:
            return _turned(
                [(0.0, 0.0), (0.031, 0.0), (0.0325, 0.002), (0.035, 0.05), (0.0385, 0.125)],
                0.0018,
                "glass",
                sound="glass",
                base=0.007,
            )


def _kettle(colours: tuple[str, ...]) -> Pourer:
    stuff = "painted metal" if colours else "steel"
    body = lathe(
        [(0.0, 0.0), (0.078, 0.0), (0.083, 0.008), (0.080, 0.05), (0.066, 0.10), (0.045, 0.128), (0.04, 0.132), (0.0, 0.136)],
        48,
    )
    lid = lathe([(0.0, 0.134), (0.036, 0.134), (0.03, 0.142), (0.012, 0.146), (0.008, 0.15), (0.011, 0.16), (0.0, 0.164)], 32)
    neck = pipe(
        [(-0.070, 0.035, 0), (-0.115, 0.055, 0), (-0.128, 0.10, 0), (-0.150, 0.150, 0), (-0.176, 0.156, 0)],
        0.0105,
        grow=(1.5, 1.2, 0.95, 0.75, 0.62),
    )
    grip = pipe([(0.055, 0.122, 0), (0.11, 0.135, 0), (0.128, 0.10, 0), (0.118, 0.045, 0), (0.098, 0.028, 0)], 0.0075)
    return Pourer(
        parts=(
            piece("kettle", merge([body, neck]), stuff, colours),
            piece("lid", lid, "matt plastic"),
            piece("grip", grip, "matt plastic"),
        ),
        spout=(-0.180, 0.154),
        tilt=0.62,
        bore=0.0042,
    )


def _jug(colours: tuple[str, ...], stuff: str) -> Pourer:
    line = _smooth([(0.0, 0.0), (0.055, 0.0), (0.058, 0.005), (0.075, 0.06), (0.070, 0.12), (0.052, 0.175), (0.056, 0.215)])
    solid = vessel([(float(r), float(y)) for r, y in line], 0.004, 56)
    p = solid.points.copy()
    lip = np.clip((p[:, 1] - 0.165) / 0.05, 0.0, 1.0) ** 1.5 * np.exp(-((p[:, 2] / 0.020) ** 2)) * (p[:, 0] < 0)
    p[:, 0] -= 0.038 * lip
    p[:, 1] += 0.010 * lip
    body = piece("jug", solid.warp(p), "porcelain" if stuff != "glass" else "glass", colours)
    if stuff == "glass":
        body = Part(name="jug", shape=body.shape, material=glassy())
    loop = pipe([(0.05, 0.195, 0), (0.098, 0.19, 0), (0.112, 0.13, 0), (0.092, 0.07, 0), (0.068, 0.055, 0)], 0.008)
    grip = piece("grip", loop, "porcelain", colours)
    if stuff == "glass":
        grip = Part(name="grip", shape=grip.shape, material=glassy())
    return Pourer(parts=(body, grip), spout=(-0.094, 0.222), tilt=1.08, bore=0.0055)


def _bottle(colours: tuple[str, ...], wine: bool) -> Pourer:
    profile = [
        (0.0, 0.0),
        (0.036, 0.0),
        (0.0375, 0.006),
        (0.0375, 0.185),
        (0.030, 0.215),
        (0.0155, 0.25),
        (0.0142, 0.295),
        (0.0150, 0.30),
    ]
    line = _smooth(profile)
    body = piece(
        "bottle", vessel([(float(r), float(y)) for r, y in line], 0.003, 48), "dark glass" if wine else "glass", colours
    )
    if not wine:
        body = Part(name="bottle", shape=body.shape, material=glassy())
    label = piece("label", lathe([(0.0381, 0.06), (0.0381, 0.15)], 48, hollow=False), "paper")
    return Pourer(parts=(body, label), spout=(-0.013, 0.302), tilt=1.85, bore=0.0050)


def _tap() -> Pourer:
    neck = pipe(
        [
            (0.14, -0.10, 0),
            (0.14, 0.10, 0),
            (0.12, 0.155, 0),
            (0.07, 0.165, 0),
            (0.015, 0.145, 0),
            (0.0, 0.10, 0),
            (0.0, 0.075, 0),
        ],
        0.011,
    )
    mouth = cylinder(0.013, 0.02).at(y=0.068)
    knob = merge([cylinder(0.016, 0.03).at(x=0.14, y=-0.02), pipe([(0.14, 0.0, 0.0), (0.14, 0.012, 0.06)], 0.005)])
    ring = torus(0.012, 0.002).at(y=0.07)
    return Pourer(parts=(piece("tap", merge([neck, mouth, knob, ring]), "chrome"),), spout=(0.0, 0.066), tilt=0.0, bore=0.0045)


def _spoon() -> Pourer:
    bowl = vessel(_as_list(_smooth([(0.0, 0.0), (0.010, 0.001), (0.018, 0.006)])), 0.001, 36).scale(1.35, 1.0, 1.0)
    shaft = pipe([(0.022, 0.006, 0), (0.06, 0.016, 0), (0.13, 0.045, 0)], 0.0026, grow=(1.1, 0.9, 1.3))
    return Pourer(parts=(piece("spoon", merge([bowl, shaft]), "steel"),), spout=(-0.023, 0.004), tilt=0.42, bore=0.0022)


def _as_list(line: Floats) -> Profile:
    return [(float(r), float(y)) for r, y in line]


_POURERS: dict[str, Callable[[tuple[str, ...]], Pourer]] = {
    "kettle": _kettle,
    "teapot": _kettle,
    "pot": _kettle,
    "tap": lambda colours: _tap(),
    "faucet": lambda colours: _tap(),
    "bottle": lambda colours: _bottle(colours, wine=False),
    "spoon": lambda colours: _spoon(),
    "carafe": lambda colours: _jug(colours, "glass"),
    "decanter": lambda colours: _jug(colours, "glass"),
    "pitcher": lambda colours: _jug(colours, "porcelain"),
    "jug": lambda colours: _jug(colours, "porcelain"),
}


def pourer(word: str, liquid: str, colours: tuple[str, ...] = ()) -> Pourer:
    """What is poured from, by its name, or as goes with a liquid."""
    if word in ("bottle", "") and liquid in ("wine", "beer"):
        return _bottle(colours, wine=liquid == "wine")
    usual = {"coffee": "kettle", "tea": "kettle", "honey": "spoon", "syrup": "jug", "water": "jug", "milk": "jug"}
    return _POURERS.get(word, _POURERS[usual.get(liquid, "jug")])(colours)
