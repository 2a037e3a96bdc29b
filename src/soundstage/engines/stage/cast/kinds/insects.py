"""Butterflies, bees, dragonflies, ladybugs, ants, beetles, spiders and other small fry."""

from dataclasses import replace

from ..creature.coat import srgb
from ..creature.crawler.cast import crawler_kind
from ..creature.crawler.spec import Crawler, Extra, Hide, Leg, Sheet
from ..creature.species import words_of

_INK, _WHITE, _ORANGE = srgb(22, 19, 18), srgb(246, 244, 238), srgb(232, 116, 18)
_EYE = (0.05, 0.03, 0.02)


def _six(hip: float, out: float, knee: float, thick: float, spread: float = 1.0) -> tuple[Leg, ...]:
    """Three pairs of legs from a thorax `hip` up: their knees `knee` up, their feet `out` to the side."""
    rows = ((0.13, 0.34, 0.0), (0.0, 0.02, 0.5), (-0.11, -0.36, 0.0))
    return tuple(
        Leg(
            (x, hip, 0.08),
            (x + 0.35 * (f - x) * spread, knee, 0.52 * out),
            (x + (f - x) * spread, 0.012, out),
            (thick, 0.8 * thick, 0.45 * thick),
            0.05,
            1,
            phase,
        )
        for x, f, phase in rows
    )


_BODY = ((0.30, 0.22, 0.012, 0.012), (0.285, 0.222, 0.045, 0.050), (0.22, 0.225, 0.055, 0.060), (0.185, 0.222, 0.026, 0.028),
    (0.15, 0.222, 0.05, 0.05), (0.05, 0.226, 0.074, 0.074),
         (-0.06, 0.222, 0.050, 0.050), (-0.10, 0.22, 0.034, 0.034), (-0.20, 0.21, 0.050, 0.048), (-0.40, 0.19, 0.042, 0.040),
             (-0.55, 0.17, 0.012, 0.012))  # fmt: skip
_FRONT = Sheet(
    (0.05, 0.27, 0.05), ((0.03, 0.0), (0.20, 0.25), (0.42, 0.62), (0.50, 0.86), (0.44, 0.97)), ((-0.06, 0.0), (-0.12, 0.30),
        (-0.06, 0.60), (0.12, 0.84), (0.40, 0.97)),
    (_ORANGE, _INK, _WHITE), "monarch", rest=1.25,
)  # fmt: skip
_HIND = Sheet(
    (-0.02, 0.262, 0.05), ((0.02, 0.0), (0.02, 0.26), (-0.02, 0.52), (-0.14, 0.66), (-0.30, 0.66)), ((-0.08, 0.0), (-0.36,
        0.14), (-0.54, 0.32), (-0.52, 0.54), (-0.34, 0.65)),
    (_ORANGE, _INK, _WHITE), "monarch", lag=0.35, rest=1.2,
)  # fmt: skip
_MONARCH = Crawler(
    "butterfly", 0.055, _BODY, Hide(_INK, srgb(40, 34, 30), srgb(60, 52, 46), scales=0.0, fuzz=1.0, gloss=0.2), _six(0.18,
        0.20, 0.16, 0.010),
    extras=(Extra("antennae", "fore2", (0.28, 0.25, 0.03), (0.30, 0.20, 0.16), _INK, _INK, turn=0.006, bend=0.02),),
    sheets=(_FRONT, _HIND), fore=3, aft=4, wave=(0.0, 0.02), eye=((0.27, 0.232, 0.045), 0.022, _EYE, 0.9, 1.0), flies=6.5,
        flutter=0.9, buzz="butterfly", weight=0.001, around=14,
)  # fmt: skip


def _winged(
    kind: Crawler,
    name: str,
    front: tuple[tuple[float, float, float], ...],
    picture: str,
    hind: tuple[tuple[float, float, float], ...] | None = None,
) -> Crawler:
    return replace(
        kind, name=name, sheets=(replace(_FRONT, colours=front, picture=picture), replace(_HIND, colours=hind or front,
            picture=picture)),
    )  # fmt: skip


_MORPHO = _winged(_MONARCH, "blue morpho", (srgb(30, 120, 232), srgb(14, 16, 26), _WHITE), "morpho")
_PALE = _winged(_MONARCH, "white butterfly", (_WHITE, srgb(50, 48, 46), _WHITE), "white")
_SWALLOW = _winged(_MONARCH, "swallowtail", (srgb(246, 210, 60), _INK, srgb(60, 110, 220)), "swallowtail")
_MOTH = replace(
    _winged(_MONARCH, "moth", (srgb(158, 132, 102), srgb(84, 66, 50), srgb(216, 196, 160)), "moth"), hide=Hide(srgb(150, 126,
        100), srgb(160, 136, 108), srgb(190, 168, 140), scales=0.0, fuzz=1.0, gloss=0.05),
    line=tuple((x, y, 1.5 * h, 1.6 * w) for x, y, h, w in _BODY), flies=9.0,
)  # fmt: skip
_BEE_LINE = ((0.36, 0.26, 0.02, 0.03), (0.34, 0.27, 0.085, 0.095), (0.25, 0.29, 0.095, 0.11), (0.20, 0.29, 0.055, 0.06), (
    0.15, 0.30, 0.115, 0.115), (0.03, 0.31, 0.145, 0.145), (-0.09, 0.30, 0.105, 0.105),
             (-0.14, 0.29, 0.065, 0.065), (-0.20, 0.285, 0.125, 0.13), (-0.34, 0.27, 0.145, 0.15), (-0.48, 0.245, 0.10,
                 0.105), (-0.60, 0.22, 0.012, 0.012))  # fmt: skip
_CLEAR = Sheet(
    (0.02, 0.43, 0.06),
    ((0.02, 0.0), (0.08, 0.25), (0.06, 0.55), (-0.02, 0.70)),
    ((-0.05, 0.0), (-0.16, 0.25), (-0.20, 0.52), (-0.06, 0.70)),
    (srgb(200, 190, 170), _INK),
    clear=True,
    rest=-1.15,
)
_CLEAR2 = Sheet(
    (-0.05, 0.42, 0.06),
    ((0.02, 0.0), (0.03, 0.22), (-0.02, 0.42), (-0.08, 0.48)),
    ((-0.04, 0.0), (-0.14, 0.20), (-0.16, 0.38), (-0.10, 0.48)),
    (srgb(200, 190, 170), _INK),
    clear=True,
    rest=-1.2,
    lag=0.2,
)
_BEE = Crawler(
    "bee", 0.016, _BEE_LINE,
    Hide(srgb(206, 140, 36), srgb(214, 150, 44), srgb(120, 80, 36), _INK, bands=((0.02, 0.06, srgb(40, 32, 26)), (0.62,
        0.025, _INK), (0.74, 0.030, _INK), (0.86, 0.030, _INK), (0.97, 0.03, _INK)), scales=0.0, fuzz=1.0, gloss=0.35),
    _six(0.20, 0.30, 0.24, 0.022), extras=(Extra("antennae", "fore2", (0.36, 0.32, 0.04), (0.20, 0.06, 0.10), _INK,
        turn=0.012, bend=0.06), Extra("eyes", "fore2", (0.31, 0.285, 0.085), (0.05, 0.07, 0.035), srgb(24, 18, 16))),
    sheets=(_CLEAR, _CLEAR2), fore=3, aft=4, wave=(0.0, 0.02), flies=18.0, flutter=0.5, buzz="bee", weight=0.001,
)  # fmt: skip
_BUMBLE = replace(
    _BEE, name="bumblebee", size=0.022, line=tuple((x, y, 1.28 * h, 1.30 * w) for x, y, h, w in _BEE_LINE),
    hide=Hide(srgb(40, 34, 30), srgb(40, 34, 30), srgb(34, 28, 26), _INK, bands=((0.30, 0.06, srgb(240, 184, 40)), (0.60,
        0.05, srgb(240, 184, 40)), (0.96, 0.08, _WHITE)), scales=0.0, fuzz=1.0, gloss=0.1),
)  # fmt: skip
_WASP = replace(
    _BEE, name="wasp", size=0.020, line=tuple((x * (1.15 if x < -0.12 else 1.0), y, 0.8 * h, 0.8 * w) for x, y, h,
        w in _BEE_LINE),
    hide=Hide(srgb(246, 200, 30), srgb(246, 200, 30), srgb(240, 196, 40), srgb(226, 170, 40), bands=((0.30, 0.10, _INK), (
        0.60, 0.018, _INK), (0.70, 0.018, _INK), (0.80, 0.018, _INK), (0.90, 0.018, _INK)), scales=0.0, gloss=0.8),
)  # fmt: skip
_FLY = replace(
    _BEE, name="fly", size=0.012, line=tuple((x * (0.8 if x < -0.12 else 1.0), y, h, w) for x, y, h, w in _BEE_LINE),
        hide=Hide(srgb(44, 52, 56), srgb(50, 58, 62), srgb(70, 72, 72), _INK, scales=0.0, gloss=0.7, shimmer=0.3),
    extras=(Extra("eyes", "fore2", (0.31, 0.29, 0.075), (0.075, 0.085, 0.06), srgb(120, 30, 24)),), sheets=(replace(_CLEAR,
        rest=-0.9),), buzz="fly", flutter=0.7,
)  # fmt: skip
_MOSQUITO = replace(
    _FLY,
    name="mosquito",
    size=0.010,
    line=tuple((x, y + 0.12, 0.42 * h, 0.42 * w) for x, y, h, w in _BEE_LINE),
    legs=_six(0.36, 0.62, 0.62, 0.009, 1.4),
    extras=(Extra("horn", "fore2", (0.36, 0.38, 0.0), (0.26, -0.16, 0.0), _INK, turn=0.03),),
    buzz="mosquito",
)
_LONG = ((0.16, 0.20, 0.012, 0.014), (0.155, 0.205, 0.030, 0.036), (0.11, 0.21, 0.030, 0.042), (0.085, 0.21, 0.016, 0.016), (
    0.06, 0.215, 0.040, 0.034), (-0.03, 0.22, 0.048, 0.038), (-0.10, 0.215, 0.026, 0.022),
         (-0.16, 0.21, 0.015, 0.015), (-0.45, 0.20, 0.012, 0.012), (-0.62, 0.195, 0.014, 0.014), (-0.68, 0.19, 0.006,
             0.006))  # fmt: skip
_BLADE = ((0.015, 0.0), (0.045, 0.20), (0.045, 0.42), (0.02, 0.54)), ((-0.02, 0.0), (-0.075, 0.20), (-0.065, 0.42), (0.0, 0.54))
_DRAGONFLY = Crawler(
    "dragonfly", 0.09, _LONG,
    Hide(srgb(28, 110, 150), srgb(30, 130, 160), srgb(120, 150, 120), _INK, bands=((0.62, 0.012, _INK), (0.70, 0.012, _INK),
        (0.78, 0.012, _INK), (0.86, 0.012, _INK), (0.94, 0.012, _INK)), scales=0.0, gloss=0.8, shimmer=0.4),
    _six(0.18, 0.11, 0.13, 0.006), extras=(Extra("eyes", "fore2", (0.135, 0.222, 0.026), (0.030, 0.030, 0.026), srgb(30, 120,
        110)),),
    sheets=(Sheet((0.035, 0.258, 0.02), *_BLADE, (srgb(190, 200, 205), _INK), clear=True, rest=0.05), Sheet((-0.02, 0.258,
        0.02), *_BLADE, (srgb(190, 200, 205), _INK), clear=True, rest=0.02, lag=1.6)),
    fore=3, aft=6, wave=(0.0, 0.03), flies=14.0, flutter=0.25, buzz="dragonfly", weight=0.001, around=14, variety=(Hide(srgb(
        180, 40, 30), srgb(200, 50, 34), srgb(150, 80, 60), _INK, scales=0.0, gloss=0.8, shimmer=0.2),),
)  # fmt: skip
_LADY = Crawler(
    "ladybug", 0.009, ((0.46, 0.16, 0.012, 0.03), (0.44, 0.17, 0.07, 0.12), (0.34, 0.19, 0.10, 0.18), (0.26, 0.20, 0.13,
        0.26), (0.10, 0.20, 0.12, 0.34), (-0.2, 0.19, 0.11, 0.34), (-0.42, 0.18, 0.06, 0.18), (-0.48, 0.17, 0.01, 0.02)),
    Hide(_INK, _INK, _INK, _INK, bands=((0.11, 0.028, _WHITE),), scales=0.0, gloss=0.85), tuple(replace(leg, hip=(leg.hip[0],
        0.14, 0.20), ankle=(leg.ankle[0], 0.012, leg.ankle[2] * 1.5)) for leg in _six(0.14, 0.30, 0.16, 0.022, 0.8)),
    extras=(Extra("elytra", "root", (-0.12, 0.17, 0.0), (0.44, 0.36, 0.43), srgb(214, 28, 16), _INK, count=6), Extra(
        "antennae", "fore2", (0.44, 0.19, 0.05), (0.12, 0.02, 0.10), _INK, turn=0.010)),
    sheets=(replace(_CLEAR, at=(0.0, 0.36, 0.1), rest=-1.45),), fore=3, aft=3, wave=(0.0, 0.0), flies=16.0, flutter=0.5,
        buzz="bee", weight=0.001, pace=0.6,
)  # fmt: skip
_BEETLE = replace(
    _LADY, name="beetle", size=0.03, line=((0.56, 0.15, 0.02, 0.04), (0.53, 0.16, 0.08, 0.13), (0.40, 0.18, 0.12, 0.22), (
        0.24, 0.20, 0.14, 0.27), (0.10, 0.20, 0.12, 0.27), (-0.3, 0.19, 0.11, 0.27), (-0.52, 0.17, 0.05, 0.13), (-0.58, 0.16,
            0.01, 0.02)),
    hide=Hide(srgb(30, 40, 34), srgb(28, 34, 32), srgb(24, 24, 24), _INK, scales=0.0, gloss=0.9, shimmer=0.3), extras=(Extra(
        "elytra", "root", (-0.18, 0.19, 0.0), (0.44, 0.20, 0.30), srgb(24, 60, 44), _INK, count=0), Extra("horn", "fore2", (
            0.52, 0.20, 0.0), (0.16, 0.16, 0.0), _INK, turn=0.14, bend=0.05)),
    coats={"black": Hide(_INK, _INK, _INK, _INK, scales=0.0, gloss=0.9)},
)  # fmt: skip
_ANT_LINE = ((0.44, 0.22, 0.01, 0.02), (0.42, 0.23, 0.06, 0.075), (0.32, 0.245, 0.085, 0.095), (0.24, 0.245, 0.045, 0.045), (
    0.20, 0.245, 0.025, 0.025), (0.12, 0.26, 0.06, 0.05), (0.0, 0.255, 0.055, 0.045), (-0.10, 0.24, 0.022, 0.022),
             (-0.14, 0.25, 0.035, 0.025), (-0.18, 0.24, 0.020, 0.020), (-0.24, 0.25, 0.09, 0.09), (-0.38, 0.25, 0.115, 0.11),
                 (-0.52, 0.23, 0.06, 0.06), (-0.58, 0.22, 0.008, 0.008))  # fmt: skip
_ANT = Crawler(
    "ant", 0.012, _ANT_LINE, Hide(srgb(70, 32, 20), srgb(80, 36, 22), srgb(60, 28, 20), srgb(70, 34, 22), scales=0.0,
        gloss=0.8), tuple(replace(leg, hip=(leg.hip[0], leg.hip[1], 0.04)) for leg in _six(0.22, 0.40, 0.36, 0.016, 1.25)),
    extras=(Extra("antennae", "fore2", (0.40, 0.28, 0.04), (0.26, 0.06, 0.16), srgb(70, 34, 22), turn=0.010, bend=0.10),
        Extra("eyes", "fore2", (0.35, 0.27, 0.085), (0.02, 0.025, 0.015), _INK), Extra("horn", "fore2", (0.42, 0.20, 0.05), (
            0.08, -0.01, -0.03), srgb(60, 28, 20), count=2)),
    fore=3, aft=4, wave=(0.03, 0.03), pace=0.9, stride=0.6, weight=0.001, coats={"black": Hide(_INK, _INK, _INK, _INK,
        scales=0.0, gloss=0.85)}, variety=(Hide(_INK, _INK, _INK, _INK, scales=0.0, gloss=0.85),),
)  # fmt: skip
_SPIDER = Crawler(
    "spider", 0.035, ((0.30, 0.24, 0.02, 0.03), (0.27, 0.25, 0.09, 0.11), (0.12, 0.27, 0.12, 0.16), (-0.02, 0.26, 0.08,
        0.11), (-0.07, 0.25, 0.035, 0.035), (-0.12, 0.27, 0.12, 0.12), (-0.30, 0.31, 0.22, 0.22), (-0.50, 0.30, 0.20, 0.19),
            (-0.66, 0.26, 0.02, 0.02)),
    Hide(srgb(66, 50, 38), srgb(84, 64, 48), srgb(120, 98, 76), srgb(70, 52, 40), blotch=(11.0, srgb(170, 140, 104), 0.35),
        scales=0.0, fuzz=1.0, gloss=0.15),
    tuple(Leg((0.16 - 0.07 * k, 0.24, 0.10), (x * 0.55, 0.56 - 0.04 * abs(k - 1.5), z * 0.52), (x, 0.012, z), (0.030, 0.024,
        0.010), 0.03, 1, 0.5 * (k % 2) + 0.06 * k) for k, (x, z) in enumerate(((0.78, 0.52), (0.34, 0.86), (-0.28, 0.88), (
            -0.74, 0.62)))),
    extras=(Extra("eyes", "fore1", (0.285, 0.30, 0.040), (0.030, 0.034, 0.028), _INK), Extra("eyes", "fore1", (0.25, 0.32,
        0.085), (0.022, 0.024, 0.020), _INK), Extra("horn", "fore1", (0.28, 0.21, 0.045), (0.03, -0.12, 0.0), srgb(50, 36,
            28), count=2, turn=0.3)),
    fore=2, aft=4, wave=(0.0, 0.0), pace=0.5, stride=0.45, weight=0.01, around=18, coats={"black": Hide(_INK, _INK, _INK,
        _INK, scales=0.0, gloss=0.75)},
)  # fmt: skip
_SCORPION = Crawler(
    "scorpion", 0.08, ((0.30, 0.12, 0.02, 0.05), (0.26, 0.125, 0.05, 0.10), (0.10, 0.13, 0.06, 0.13), (-0.10, 0.13, 0.055,
        0.12), (-0.24, 0.14, 0.04, 0.06), (-0.34, 0.22, 0.035, 0.035), (-0.38, 0.34, 0.034, 0.034), (-0.32, 0.46, 0.032,
            0.032), (-0.20, 0.53, 0.034, 0.034), (-0.10, 0.52, 0.036, 0.036), (-0.03, 0.46, 0.004, 0.004)),
    Hide(srgb(86, 62, 36), srgb(104, 76, 44), srgb(140, 110, 70), srgb(120, 90, 54), scales=26.0, gloss=0.75),
    (*(Leg((0.12 - 0.07 * k, 0.11, 0.09), (x * 0.6, 0.22, z * 0.58), (x, 0.012, z), (0.020, 0.016, 0.008), 0.02, 1, 0.5 * (
        k % 2)) for k, (x, z) in enumerate(((0.24, 0.36), (0.08, 0.40), (-0.08, 0.40), (-0.24, 0.36)))),
     Leg((0.26, 0.12, 0.08), (0.42, 0.16, 0.26), (0.56, 0.12, 0.16), (0.030, 0.034, 0.030), 0.0, 0, arm=True, claw=0.22)),
    fore=2, aft=8, wave=(0.03, 0.03), pace=0.5, stride=0.5, weight=0.03, coats={"black": Hide(_INK, _INK, _INK, _INK,
        scales=26.0, gloss=0.85)},
)  # fmt: skip
_HOPPER = Crawler(
    "grasshopper", 0.05, ((0.40, 0.24, 0.02, 0.02), (0.38, 0.25, 0.08, 0.05), (0.28, 0.26, 0.10, 0.06), (0.16, 0.27, 0.10,
        0.07), (-0.10, 0.26, 0.085, 0.06), (-0.40, 0.23, 0.06, 0.04), (-0.62, 0.20, 0.01, 0.01)),
    Hide(srgb(96, 140, 44), srgb(120, 164, 60), srgb(190, 200, 120), srgb(120, 150, 60), scales=40.0, gloss=0.5),
    (Leg((0.18, 0.20, 0.05), (0.22, 0.20, 0.15), (0.30, 0.012, 0.18), (0.016, 0.012, 0.008), 0.03, 1), Leg((0.06, 0.20,
        0.05), (0.04, 0.20, 0.16), (0.0, 0.012, 0.20), (0.016, 0.012, 0.008), 0.03, 1, 0.5), Leg((-0.06, 0.24, 0.06), (-0.36,
            0.50, 0.14), (-0.42, 0.012, 0.18), (0.045, 0.018, 0.010), 0.05, 1)),
    extras=(Extra("antennae", "fore2", (0.38, 0.32, 0.02), (0.30, 0.16, 0.10), srgb(110, 140, 60), turn=0.006), Extra("eyes",
        "fore2", (0.345, 0.29, 0.05), (0.026, 0.036, 0.018), srgb(50, 34, 26))),
    sheets=(Sheet((0.10, 0.36, 0.02), ((0.02, 0.0), (0.06, 0.30), (0.0, 0.66)), ((-0.08, 0.0), (-0.12, 0.30), (-0.05, 0.66)),
        (srgb(140, 160, 80), _INK), rest=-1.5),), fore=3, aft=4, gait="hop", pace=0.5, flies=14.0, weight=0.003, call="cricket",
)  # fmt: skip
_SNAIL = Crawler(
    "snail", 0.06, ((0.62, 0.24, 0.03, 0.04), (0.58, 0.25, 0.075, 0.075), (0.46, 0.21, 0.09, 0.09), (0.34, 0.13, 0.10, 0.11),
        (0.18, 0.085, 0.085, 0.13), (-0.2, 0.075, 0.075, 0.13), (-0.5, 0.045, 0.045, 0.09), (-0.78, 0.015, 0.015, 0.02)),
    Hide(srgb(150, 122, 92), srgb(170, 142, 108), srgb(200, 176, 140), scales=46.0, bumps=0.4, gloss=0.85),
    extras=(Extra("house", "root", (-0.04, 0.40, 0.0), (0.42, 0.42, 0.30), srgb(196, 140, 84), srgb(110, 66, 36)), Extra(
        "antennae", "fore2", (0.60, 0.29, 0.04), (0.18, 0.26, 0.10), srgb(160, 132, 98), srgb(150, 122, 92), turn=0.016),
            Extra("antennae", "fore2", (0.63, 0.22, 0.03), (0.10, -0.04, 0.06), srgb(160, 132, 98), turn=0.012)),
    fore=3, aft=4, wave=(0.03, 0.03), weight=0.02, flat=2.2,
)  # fmt: skip
_CATERPILLAR = Crawler(
    "caterpillar", 0.05, ((0.50, 0.11, 0.03, 0.04), (0.47, 0.12, 0.085, 0.09), (0.40, 0.12, 0.075, 0.08), *((0.36 - 0.09 * k,
        0.105 + 0.016 * (k % 2), 0.085 + 0.014 * (k % 2), 0.085 + 0.012 * (k % 2)) for k in range(10)), (-0.52, 0.09, 0.05,
            0.05), (-0.55, 0.09, 0.01, 0.01)),
    Hide(srgb(110, 170, 50), srgb(130, 190, 60), srgb(190, 210, 110), srgb(60, 50, 30), bands=tuple((0.12 + 0.088 * k, 0.010,
        _INK) for k in range(10)), scales=0.0, gloss=0.4),
    tuple(Leg((x, 0.07, 0.05), (x, 0.045, 0.085), (x, 0.012, 0.085), (0.022, 0.018, 0.014), 0.0, 0, 0.13 * k) for k,
        x in enumerate((0.40, 0.32, 0.24, 0.0, -0.10, -0.2, -0.3, -0.44))), extras=(Extra("antennae", "fore2", (0.48, 0.18,
            0.03), (0.08, 0.12, 0.05), _INK, turn=0.010), Extra("eyes", "fore2", (0.485, 0.14, 0.055), (0.018, 0.02, 0.012),
                _INK)),
    fore=4, aft=6, wave=(0.05, 0.06), pace=0.35, weight=0.005,
)  # fmt: skip

KINDS = (
    crawler_kind(replace(_MONARCH), (*words_of("butterfly", "monarch butterfly", "monarch"),)),
    crawler_kind(_MORPHO, words_of("blue morpho", "morpho butterfly", "morpho", "blue butterfly")),
    crawler_kind(_PALE, words_of("white butterfly", "cabbage white")),
    crawler_kind(_SWALLOW, words_of("swallowtail", "yellow butterfly", "swallowtail butterfly")),
    crawler_kind(_MOTH, ("moth", "moths")),
    crawler_kind(_BEE, words_of("bee", "honeybee", "honey bee")),
    crawler_kind(_BUMBLE, words_of("bumblebee", "bumble bee")),
    crawler_kind(_WASP, words_of("wasp", "hornet")),
    crawler_kind(_FLY, ("fly", "flies", "housefly", "houseflies", *words_of("insect", "bug", "gnat"))),
    crawler_kind(_MOSQUITO, ("mosquito", "mosquitoes", "mosquitos")),
    crawler_kind(_DRAGONFLY, words_of("dragonfly", "damselfly")),
    crawler_kind(_LADY, words_of("ladybug", "ladybird")),
    crawler_kind(_BEETLE, words_of("beetle", "scarab", "cockroach", "firefly")),
    crawler_kind(_ANT, words_of("ant", "termite")),
    crawler_kind(_SPIDER, words_of("spider", "tarantula", "black widow")),
    crawler_kind(_SCORPION, words_of("scorpion")),
    crawler_kind(_HOPPER, ("grasshopper", "grasshoppers", *words_of("cricket", "locust", "mantis", "praying mantis"))),
    crawler_kind(_SNAIL, words_of("snail", "slug")),
    crawler_kind(_CATERPILLAR, words_of("caterpillar", "worm", "centipede", "larva")),
)  # fmt: skip
