"""Pots, cups, cutlery, bottles and kitchen machines."""

import numpy as np

from ...scene import Vec3
from ..recipe import ThingRecipe
from ..shape import (
    Points,
    box,
    circle,
    curve,
    cylinder,
    ellipsoid,
    extrude,
    hull,
    lathe,
    merge,
    pipe,
    plate,
    rounded,
    slab,
    sphere,
    torus,
    vessel,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _handle(radius: float, low: float, high: float, reach: float, thick: float) -> "Points":
    return np.array(
        [
            (radius, high, 0),
            (radius + reach, high * 0.98, 0),
            (radius + reach * 0.9, low + (high - low) * 0.25, 0),
            (radius * 0.97, low, 0),
        ]
    )


def _fill(b: Workbench, name: str, radius: float, y: float, stuff: str, colour: Vec3 | None = None) -> None:
    b.add(name, cylinder(radius, 0.004, bevel=0.001).at(y=y), stuff, colour, main=False)


def _mug(b: Workbench) -> None:
    tone = b.colour((0.08, 0.18, 0.30))
    b.add("cup", vessel([(0, 0), (0.036, 0), (0.040, 0.004), (0.041, 0.092)], 0.004), "ceramic", tone)
    b.add("handle", pipe(_handle(0.040, 0.018, 0.075, 0.034, 0), 0.0055), "ceramic", tone)
    _fill(b, "drink", 0.0365, 0.078, "dark glass", (0.035, 0.014, 0.006))
    b.emitter("steam", 0.35, (0, 0.095, 0), 0.03, (0, 0.12, 0))
    b.grip((0.07, 0.05, 0), "fist", (0, 1, 0))
    b.surface("inside", (0, 0.01, 0), (0.03, 0.03))


def _cup(b: Workbench) -> None:
    tone = b.colour((0.74, 0.73, 0.70))
    b.add(
        "saucer",
        lathe(curve([(0, 0), (0.045, 0.002), (0.074, 0.015), (0.076, 0.017), (0.045, 0.006), (0, 0.005)], 4), 36),
        "porcelain",
        tone,
    )
    b.add(
        "cup",
        vessel(curve([(0, 0.006), (0.02, 0.006), (0.02, 0.006), (0.036, 0.025), (0.044, 0.062)], 4), 0.003).at(y=0.0),
        "porcelain",
        tone,
    )
    b.add("handle", pipe(_handle(0.040, 0.024, 0.054, 0.024, 0), 0.004), "porcelain", tone)
    b.add("rim", torus(0.0428, 0.0012, 36, 6).at(y=0.0625) + torus(0.075, 0.0012, 40, 6).at(y=0.0165), "gold")
    _fill(b, "coffee", 0.0385, 0.050, "dark glass", (0.05, 0.02, 0.008))
    b.emitter("steam", 0.35, (0, 0.07, 0), 0.025, (0, 0.12, 0))
    b.grip((0.064, 0.04, 0), "pinch")


def _paper_cup(b: Workbench) -> None:
    b.add("cup", cylinder(0.030, 0.105, top=0.042, bevel=0.002), "paper", b.colour("white"))
    b.add(
        "sleeve",
        lathe([(0.0345, 0.030), (0.0415, 0.078), (0.040, 0.078), (0.033, 0.030)], 32, hollow=True),
        "cardboard",
        main=False,
    )
    b.add(
        "lid",
        lathe([(0.044, 0.104), (0.044, 0.112), (0.040, 0.116), (0.038, 0.122), (0.0, 0.120)], 32),
        "matt plastic",
        main=False,
    )
    b.emitter("steam", 0.3, (0, 0.13, 0), 0.01, (0, 0.12, 0))
    b.grip((0, 0.055, 0), "fist")


def _glass(b: Workbench) -> None:
    drink = (
        "juice"
        if b.says("juice", "orange juice", "smoothie")
        else "beer"
        if b.says("beer")
        else "wine"
        if b.says("wine")
        else "water"
    )
    if not b.says("empty"):
        b.add("drink", cylinder(0.0295, 0.096, top=0.0335, bevel=0.001).at(y=0.009), drink, main=False)
    b.add("glass", vessel([(0, 0), (0.031, 0), (0.033, 0.002), (0.038, 0.135)], 0.0025, 40), "glass")
    b.grip((0, 0.07, 0), "fist")


def _wine_glass(b: Workbench) -> None:
    bowl = curve([(0.0, 0.096), (0.018, 0.100), (0.036, 0.125), (0.040, 0.150), (0.032, 0.205)], 5)
    if not b.says("empty"):
        b.add(
            "wine",
            lathe(curve([(0.0, 0.100), (0.016, 0.103), (0.0335, 0.127), (0.0372, 0.148), (0.0, 0.149)], 4), 32),
            "juice" if b.says("white wine", "champagne", "white") else "wine",
            main=False,
        )
    b.add("bowl", vessel(bowl, 0.0018, 40), "glass")
    b.add(
        "stem",
        lathe(curve([(0.036, 0), (0.034, 0.002), (0.008, 0.008), (0.004, 0.02), (0.0035, 0.08), (0.010, 0.098)], 4), 30),
        "glass",
    )
    b.grip((0, 0.06, 0), "pinch")


def _beer(b: Workbench) -> None:
    b.add("beer", cylinder(0.038, 0.118, bevel=0.002).at(y=0.012), "beer", main=False)
    b.add(
        "foam",
        lathe(curve([(0.0385, 0.128), (0.041, 0.140), (0.042, 0.156), (0.03, 0.166), (0, 0.170)], 4), 28),
        "cream",
        main=False,
    )
    b.add("glass", vessel([(0, 0), (0.042, 0), (0.044, 0.003), (0.044, 0.15)], 0.004, 36), "glass")
    b.add("handle", pipe(_handle(0.044, 0.03, 0.125, 0.04, 0), 0.008), "glass")
    b.grip((0.08, 0.08, 0), "fist")


def _bottle(b: Workbench) -> None:
    tint = b.colour((0.06, 0.20, 0.07))
    shape = curve(
        [
            (0, 0.004),
            (0.030, 0.0),
            (0.036, 0.004),
            (0.037, 0.02),
            (0.037, 0.17),
            (0.030, 0.205),
            (0.0155, 0.235),
            (0.0140, 0.29),
        ],
        5,
    )
    b.add("bottle", lathe(shape, 36, crease=60), "dark glass", (tint[0] * 0.25, tint[1] * 0.25, tint[2] * 0.25))
    b.add("lip", torus(0.0145, 0.0028, 28, 8).at(y=0.285), "dark glass", (tint[0] * 0.25, tint[1] * 0.25, tint[2] * 0.25))
    b.add("capsule", lathe([(0.0152, 0.262), (0.0155, 0.298), (0.0145, 0.300)], 26), "enamel", (0.20, 0.01, 0.02), main=False)
    label = lathe([(0.037, 0.05), (0.0386, 0.05), (0.0386, 0.14), (0.037, 0.14)], 36, hollow=True)
    b.add("label", label, "paper", (0.70, 0.65, 0.52), main=False, text=b.call.text or "CHATEAU\nRESERVE", uv="front")
    b.grip((0, 0.15, 0), "fist")


def _plastic_bottle(b: Workbench) -> None:
    shape = curve(
        [
            (0, 0.006),
            (0.026, 0.0),
            (0.033, 0.006),
            (0.032, 0.05),
            (0.034, 0.09),
            (0.032, 0.13),
            (0.033, 0.16),
            (0.014, 0.205),
            (0.0135, 0.215),
        ],
        4,
    )
    b.add("water", lathe(shape, 30).scale(0.96, 0.88, 0.96).at(y=0.004), "water", main=False)
    b.add("bottle", lathe(shape, 34, crease=60), "glass", (0.75, 0.88, 0.95))
    b.add("cap", cylinder(0.0155, 0.018).at(y=0.212), "plastic", b.colour((0.03, 0.12, 0.42)), main=False)
    b.add(
        "label",
        lathe([(0.0336, 0.075), (0.0346, 0.075), (0.0346, 0.125), (0.0336, 0.125)], 32, hollow=True),
        "paper",
        (0.10, 0.30, 0.55),
        main=False,
    )
    b.grip((0, 0.1, 0), "fist")


def _jar(b: Workbench) -> None:
    shape = curve([(0, 0), (0.040, 0.0), (0.044, 0.006), (0.044, 0.095), (0.036, 0.115), (0.035, 0.125)], 4)
    b.add("jam", lathe([(0.040, 0.005), (0.041, 0.085)], 30), "jelly", b.colour((0.50, 0.02, 0.03)), main=False)
    b.add("glass", lathe(shape, 34, crease=60), "glass")
    b.add("lid", cylinder(0.039, 0.018, bevel=0.003).at(y=0.122), "painted metal", b.colour((0.42, 0.03, 0.02)))
    b.add(
        "label",
        lathe([(0.0442, 0.035), (0.0448, 0.035), (0.0448, 0.075), (0.0442, 0.075)], 34, hollow=True),
        "paper",
        main=False,
        text=b.call.text or "JAM",
        uv="front",
    )
    b.grip((0, 0.06, 0), "cup")


def _plate(b: Workbench) -> None:
    b.add(
        "plate",
        lathe(
            curve(
                [(0, 0), (0.075, 0.0), (0.09, 0.006), (0.13, 0.018), (0.132, 0.020), (0.09, 0.010), (0.078, 0.005), (0, 0.005)],
                4,
            ),
            52,
        ),
        "porcelain",
    )
    b.add("line", torus(0.122, 0.0008, 52, 6).at(y=0.0175), "gold")
    b.surface("top", (0, 0.006, 0), (0.07, 0.07))
    b.grip((0.12, 0.015, 0), "pinch")


def _bowl(b: Workbench) -> None:
    b.add(
        "bowl",
        vessel(curve([(0, 0), (0.045, 0.0), (0.045, 0.008), (0.085, 0.03), (0.115, 0.085)], 5), 0.006, 48),
        "ceramic",
        b.colour((0.10, 0.25, 0.30)) if not b.call.material else None,
    )
    b.add("band", torus(0.1155, 0.0032, 52, 8).at(y=0.086), "ceramic", (0.55, 0.42, 0.25), main=False)
    b.surface("inside", (0, 0.02, 0), (0.06, 0.06))
    b.grip((0.11, 0.08, 0), "two-handed", (0, 0, 1))


def _teapot(b: Workbench) -> None:
    tone = b.colour((0.70, 0.69, 0.65))
    b.add(
        "body",
        lathe(
            curve([(0, 0), (0.05, 0.0), (0.075, 0.03), (0.085, 0.065), (0.07, 0.105), (0.038, 0.12), (0, 0.121)], 5),
            40,
            crease=60,
        ),
        "porcelain",
        tone,
    )
    b.add(
        "lid",
        lathe(curve([(0.040, 0.117), (0.038, 0.126), (0.012, 0.136), (0.006, 0.142), (0.012, 0.152), (0, 0.158)], 4), 28),
        "porcelain",
        tone,
    )
    b.add(
        "spout",
        pipe([(0.07, 0.045, 0), (0.11, 0.06, 0), (0.125, 0.095, 0), (0.155, 0.118, 0)], 0.013, grow=(1.6, 1.1, 0.85, 0.7)),
        "porcelain",
        tone,
    )
    b.add(
        "handle",
        pipe([(-0.07, 0.10, 0), (-0.125, 0.115, 0), (-0.14, 0.075, 0), (-0.115, 0.04, 0), (-0.08, 0.035, 0)], 0.008),
        "porcelain",
        tone,
    )
    b.add("bands", torus(0.0855, 0.001, 40, 6).at(y=0.066) + torus(0.041, 0.001, 30, 6).at(y=0.119), "gold")
    b.emitter("steam", 0.3, (0.158, 0.122, 0), 0.008, (0.03, 0.15, 0))
    b.grip((-0.135, 0.075, 0), "fist")


def _kettle(b: Workbench) -> None:
    b.add(
        "body",
        lathe(
            curve([(0, 0), (0.095, 0.0), (0.10, 0.008), (0.098, 0.05), (0.085, 0.11), (0.05, 0.145), (0, 0.15)], 5),
            40,
            crease=60,
        ),
        "steel",
    )
    b.add("lid", lathe(curve([(0.045, 0.145), (0.03, 0.155), (0, 0.158)], 3), 24) + sphere(0.012, 12).at(y=0.168), "steel")
    b.add("spout", pipe([(0.08, 0.075, 0), (0.12, 0.11, 0), (0.145, 0.145, 0)], 0.014, grow=(1.6, 1.0, 0.8)), "steel")
    b.add(
        "handle",
        pipe([(-0.075, 0.12, 0), (-0.08, 0.21, 0), (0.0, 0.245, 0), (0.07, 0.21, 0), (0.06, 0.13, 0)], 0.009),
        "matt plastic",
    )
    b.emitter("steam", 0.7, (0.15, 0.15, 0), 0.01, (0.1, 0.25, 0))
    b.sounds("kettle")
    b.grip((0, 0.245, 0), "fist", (1, 0, 0))


def _pot(b: Workbench) -> None:
    b.add("pot", vessel([(0, 0), (0.115, 0), (0.12, 0.004), (0.12, 0.13), (0.123, 0.133)], 0.004, 44), "steel")
    b.add(
        "handles",
        pipe([(0.12, 0.10, 0.035), (0.155, 0.104, 0.03), (0.155, 0.104, -0.03), (0.12, 0.10, -0.035)], 0.006).both(),
        "steel",
    )
    _fill(b, "soup", 0.114, 0.095, "flesh", (0.50, 0.16, 0.02))
    b.emitter("steam", 0.6, (0, 0.13, 0), 0.08, (0, 0.2, 0))
    b.grip((0.155, 0.104, 0), "two-handed", (0, 0, 1))


def _pan(b: Workbench) -> None:
    b.add("pan", vessel(curve([(0, 0), (0.11, 0), (0.11, 0), (0.13, 0.015), (0.142, 0.042)], 3), 0.004, 44), "iron")
    b.add(
        "handle",
        hull([(-0.14, 0.012, 0.034, 0.046, 3), (-0.25, 0.012, 0.046, 0.060, 3), (-0.34, 0.015, 0.050, 0.066, 3)], 14),
        "matt plastic",
    )
    if b.says("egg", "eggs", "fried"):
        b.add(
            "white",
            lathe(curve([(0, 0.006), (0.05, 0.006), (0.055, 0.008), (0.03, 0.011), (0, 0.012)], 3), 24),
            "cream",
            main=False,
        )
        b.add("yolk", ellipsoid(0.018, 0.012, 0.018, 18).at(y=0.014), "flesh", (0.72, 0.34, 0.01), main=False)
    b.surface("inside", (0, 0.006, 0), (0.08, 0.08))
    b.grip((0, 0.055, -0.28), "fist", (0, 0, 1))


def _blade(kind: str) -> ThingRecipe:
    def build(b: Workbench) -> None:
        stuff = "steel" if kind != "chopsticks" else "bamboo"
        if kind == "knife":
            b.add(
                "blade",
                extrude(curve([(0, 0), (0.10, 0.002), (0.125, 0.012), (0.11, 0.022), (0, 0.022)], 4, loop=True), 0.002, 0.0007)
                .turn(x=-90)
                .at(0.05, 0.006, 0.01),
                stuff,
            )
            b.add("handle", slab(0.11, 0.016, 0.022, 0.008, 0.005), "ebony", main=False)
        elif kind == "fork":
            tines = merge(
                pipe([(0.09, 0.008, z), (0.115, 0.004, z), (0.15, 0.010, z)], 0.0017, around=7)
                for z in (-0.0095, -0.0032, 0.0032, 0.0095)
            )
            b.add(
                "fork",
                tines
                + hull(
                    [
                        (-0.09, 0.011, 0.004, 0.008, 3),
                        (0, 0.004, 0.006, 0.010, 3),
                        (0.05, 0.004, 0.010, 0.013, 3),
                        (0.075, 0.012, 0.007, 0.010, 3),
                        (0.092, 0.012, 0.005, 0.008, 3),
                    ],
                    12,
                ).turn(y=90),
                stuff,
            )
        elif kind == "spoon":
            b.add(
                "stem",
                hull([(-0.10, 0.011, 0.004, 0.008, 3), (0, 0.004, 0.007, 0.011, 3), (0.06, 0.005, 0.010, 0.013, 3)], 12).turn(
                    y=90
                ),
                stuff,
            )
            b.add(
                "bowl",
                vessel(curve([(0, 0), (0.012, 0.002), (0.021, 0.010)], 4), 0.0012, 28).scale(1.5, 1, 1).at(x=0.085),
                stuff,
            )
        else:
            b.add(
                "sticks",
                pipe([(-0.12, 0.004, -0.012), (0.12, 0.004, 0.006)], 0.0036, smooth=0, grow=(1.2, 0.7))
                + pipe([(-0.12, 0.004, 0.014), (0.12, 0.004, 0.014)], 0.0036, smooth=0, grow=(1.2, 0.7)),
                stuff,
                grain="x",
            )
        b.grip((-0.04, 0.008, 0), "pinch", (1, 0, 0))

    words = {"knife": ("kitchen knife", "dagger"), "fork": (), "spoon": ("teaspoon",), "chopsticks": ("chopstick",)}[kind]
    return ThingRecipe(kind, words, build, mass=0.06)


def _candle(b: Workbench) -> None:
    b.add(
        "wax",
        lathe(curve([(0.03, 0), (0.0305, 0.004), (0.030, 0.10), (0.029, 0.104), (0.02, 0.098), (0, 0.097)], 3), 30),
        "wax",
    )
    b.add(
        "drips",
        merge(
            pipe(
                [
                    (0.029 * np.sin(a), 0.101, 0.029 * np.cos(a)),
                    (0.0315 * np.sin(a), 0.08, 0.0315 * np.cos(a)),
                    (0.031 * np.sin(a), 0.10 - d, 0.031 * np.cos(a)),
                ],
                0.003,
                grow=(0.8, 0.8, 1.3),
            )
            for a, d in ((0.4, 0.05), (1.9, 0.035), (3.1, 0.06), (5.0, 0.03))
        ),
        "wax",
    )
    b.add("wick", pipe([(0, 0.097, 0), (0.001, 0.108, 0)], 0.001, smooth=0), "iron")
    b.add("holder", lathe(curve([(0.05, 0), (0.055, 0.006), (0.035, 0.003), (0, 0.003)], 3), 30), "brass", main=False)
    if not b.says("unlit"):
        b.add(
            "flame",
            lathe(curve([(0, 0.104), (0.006, 0.112), (0.007, 0.120), (0.003, 0.135), (0, 0.146)], 5), 16, crease=85),
            "flame",
            uv="front",
            main=False,
        )
        b.lamp((0, 0.125, 0), (0.9, 0.5, 0.18), reach=3.5, radius=0.01)
    b.grip((0, 0.04, 0), "fist")


def _lantern(b: Workbench) -> None:
    metal = "iron"
    b.add(
        "base", plate(rounded(0.16, 0.16, 0.02), 0.02, 0.005) + plate(rounded(0.16, 0.16, 0.02), 0.015, 0.005).at(y=0.22), metal
    )
    b.add("posts", merge(box(0.012, 0.2, 0.012).at(x * 0.068, 0.02, z * 0.068) for x in (-1, 1) for z in (-1, 1)), metal)
    b.add("roof", lathe([(0.10, 0.235), (0.03, 0.30), (0.03, 0.315), (0.0, 0.32)], 4), metal)
    b.add("ring", torus(0.035, 0.005, 24, 8).turn(x=90).at(y=0.35), metal)
    b.add("candle", cylinder(0.025, 0.09).at(y=0.02), "wax", main=False)
    b.add(
        "flame",
        lathe(curve([(0, 0.112), (0.008, 0.124), (0.009, 0.134), (0.004, 0.152), (0, 0.165)], 4), 14, crease=85),
        "flame",
        uv="front",
        main=False,
    )
    b.add("panes", box(0.125, 0.2, 0.125, 0.001).at(y=0.02), "glass", (0.98, 0.9, 0.75), main=False, values={"density": 0.06})
    b.lamp((0, 0.14, 0), (1.6, 0.95, 0.35), reach=5, radius=0.02)
    b.grip((0, 0.38, 0), "fist", (1, 0, 0))


def _paper_lantern(b: Workbench) -> None:
    body = lathe(curve([(0.06, 0), (0.12, 0.03), (0.17, 0.14), (0.12, 0.25), (0.06, 0.28)], 8), 36, crease=60)
    p = body.points
    ridge = 1 + 0.02 * np.cos(p[:, 1] * 200)
    b.add(
        "paper",
        body.warp(p * np.stack([ridge, np.ones(len(p)), ridge], 1)),
        "light",
        b.colour((2.6, 0.45, 0.18)) if not b.call.colours else tuple(3.5 * c for c in b.colour("red")),
        main=False,
    )
    b.add("rims", merge(cylinder(0.065, 0.02).at(y=y) for y in (-0.01, 0.27)), "lacquer")
    b.add("tassel", pipe([(0, 0, 0), (0, -0.15, 0)], 0.006, grow=(0.5, 1.6)) + pipe([(0, 0.28, 0), (0, 0.4, 0)], 0.002), "silk")
    b.lamp((0, 0.14, 0), (1.8, 0.6, 0.25), reach=5, radius=0.12)


def _toaster(b: Workbench) -> None:
    b.add(
        "body",
        extrude(rounded(0.30, 0.18, 0.05), 0.17, 0.02).at(y=0.10),
        "chrome" if not b.call.colours else "enamel",
        b.colour("red") if b.call.colours else None,
    )
    b.add("slots", merge(box(0.22, 0.004, 0.028, 0.001).at(0, 0.188, z) for z in (-0.035, 0.035)), "matt plastic")
    b.add(
        "toast",
        merge(extrude(rounded(0.11, 0.10, 0.03), 0.014, 0.004).at(0, 0.185, z) for z in (-0.035, 0.035)),
        "crumb",
        (0.45, 0.25, 0.09),
    )
    b.add("base", box(0.31, 0.02, 0.18, 0.008), "matt plastic")
    b.add(
        "lever",
        box(0.02, 0.012, 0.035, 0.004).at(0.16, 0.12, 0) + cylinder(0.018, 0.015).turn(z=-90).at(0.15, 0.05, 0.045),
        "matt plastic",
    )


def _microwave(b: Workbench) -> None:
    b.add("body", box(0.5, 0.29, 0.36, 0.012), "painted metal", b.colour((0.55, 0.55, 0.55)))
    b.add("door", box(0.36, 0.26, 0.012, 0.004).at(-0.06, 0.015, 0.182), "dark glass")
    b.add("frame", box(0.26, 0.17, 0.004).at(-0.07, 0.06, 0.189), "matt plastic", (0.03, 0.03, 0.03))
    b.add("clock", box(0.075, 0.03, 0.006).at(0.19, 0.22, 0.182), "screen", values={"stuff": 5.0}, uv="front")
    b.add(
        "buttons",
        merge(
            box(0.018, 0.014, 0.008, 0.002).at(0.165 + 0.025 * i, 0.06 + 0.03 * j, 0.182) for i in range(3) for j in range(5)
        ),
        "plastic",
        "white",
    )
    b.add(
        "handle",
        pipe([(0.115, 0.05, 0.19), (0.115, 0.05, 0.215), (0.115, 0.24, 0.215), (0.115, 0.24, 0.19)], 0.007, smooth=0),
        "chrome",
    )


def _oven(b: Workbench) -> None:
    b.add("body", box(0.60, 0.88, 0.60, 0.012), "enamel", b.colour("white"))
    b.add("top", box(0.60, 0.02, 0.60, 0.005).at(y=0.88), "dark glass")
    b.add(
        "rings",
        merge(
            torus(0.085, 0.006, 28, 6).at(x * 0.14, 0.902, z * 0.14) + torus(0.05, 0.006, 28, 6).at(x * 0.14, 0.902, z * 0.14)
            for x in (-1, 1)
            for z in (-1, 1)
        ),
        "iron",
    )
    b.add("window", extrude(rounded(0.46, 0.30, 0.03), 0.012, 0.004).at(0, 0.45, 0.302), "dark glass")
    b.add(
        "handle",
        pipe([(-0.22, 0.68, 0.30), (-0.22, 0.68, 0.34), (0.22, 0.68, 0.34), (0.22, 0.68, 0.30)], 0.010, smooth=0),
        "chrome",
    )
    b.add("knobs", merge(cylinder(0.022, 0.025).turn(x=90).at(x, 0.80, 0.30) for x in (-0.2, -0.1, 0.1, 0.2)), "matt plastic")
    b.surface("top", (0, 0.9, 0), (0.25, 0.25))


def _refrigerator(b: Workbench) -> None:
    tone = b.colour((0.58, 0.59, 0.60))
    stuff = "enamel" if b.call.colours or b.says("retro") else "steel"
    b.add("body", box(0.70, 1.78, 0.62, 0.02).at(y=0.02), stuff, tone)
    for y, h in ((0.05, 1.12), (1.20, 0.59)):
        door = b.joint("door", (-0.35, 1.0, 0.31), (0, -1, 0), "hinge", 0, 1.9)
        b.add("door", box(0.69, h, 0.07, 0.02).at(0, y, 0.345), stuff, tone, joint=door)
        b.add(
            "handle",
            pipe(
                [(0.27, y + h * 0.3, 0.38), (0.27, y + h * 0.3, 0.42), (0.27, y + h * 0.75, 0.42), (0.27, y + h * 0.75, 0.38)],
                0.012,
                smooth=0,
            ),
            "chrome",
            joint=door,
        )


def _coffee_machine(b: Workbench) -> None:
    b.add(
        "body",
        box(0.30, 0.36, 0.16, 0.02).at(0, 0, -0.12) + box(0.30, 0.10, 0.34, 0.02).at(0, 0.28, 0) + box(0.30, 0.05, 0.34, 0.015),
        "steel",
    )
    b.add(
        "group",
        cylinder(0.035, 0.05).at(0, 0.23, 0.06) + hull([(0.08, 0.014, 0.235, 0.262, 3), (0.22, 0.016, 0.225, 0.255, 3)], 12),
        "chrome",
    )
    b.add("handle", hull([(0.14, 0.016, 0.228, 0.262, 3), (0.25, 0.018, 0.220, 0.258, 3)], 12), "walnut")
    b.add("cup", vessel([(0, 0.055), (0.024, 0.055), (0.032, 0.11)], 0.003).at(z=0.06), "porcelain")
    b.add("grid", box(0.24, 0.006, 0.16).at(0, 0.05, 0.07), "iron")
    b.add("dial", cylinder(0.03, 0.012).turn(x=90).at(0.09, 0.33, 0.17), "enamel", "white")


def _blender(b: Workbench) -> None:
    b.add(
        "base",
        lathe(curve([(0.075, 0), (0.08, 0.01), (0.065, 0.10), (0.055, 0.13)], 3), 28),
        "plastic",
        b.colour((0.42, 0.02, 0.02)),
    )
    b.add("drink", lathe([(0.046, 0.14), (0.062, 0.27)], 26), "juice", (0.80, 0.12, 0.16))
    b.add("jug", vessel([(0, 0.132), (0.05, 0.132), (0.072, 0.34)], 0.003), "glass")
    b.add("lid", cylinder(0.073, 0.025).at(y=0.335), "matt plastic")
    b.add("knob", cylinder(0.02, 0.015).turn(x=90).at(0, 0.05, 0.075), "chrome")


def _salt(b: Workbench) -> None:
    b.add("body", lathe(curve([(0.02, 0), (0.022, 0.004), (0.016, 0.05), (0.02, 0.065)], 4), 24), "glass", main=False)
    b.add("salt", lathe([(0.017, 0.004), (0.014, 0.045)], 18), "snow", main=False)
    b.add("cap", lathe(curve([(0.0205, 0.064), (0.018, 0.078), (0, 0.082)], 4), 24), "chrome")


def _cutting_board(b: Workbench) -> None:
    b.add(
        "board",
        plate(rounded(0.38, 0.25, 0.03), 0.02, 0.004, holes=[circle(0.014, 16) + np.array([0.16, 0.0])]),
        "birch",
        grain="x",
    )
    b.surface("top", (0, 0.02, 0), (0.15, 0.1))


RECIPES = (
    ThingRecipe("mug", ("coffee mug", "tea mug", "beaker"), _mug, mass=0.35, fragile=True),
    ThingRecipe(
        "cup",
        (
            "coffee cup",
            "teacup",
            "tea cup",
            "cup of coffee",
            "coffee",
            "tea",
            "cup of tea",
            "espresso",
            "cappuccino",
            "latte",
            "hot chocolate",
        ),
        _cup,
        mass=0.3,
        fragile=True,
    ),
    ThingRecipe("paper cup", ("takeaway cup", "to go cup"), _paper_cup, mass=0.3),
    ThingRecipe(
        "glass",
        (
            "glass of water",
            "drinking glass",
            "tumbler",
            "glass cup",
            "water glass",
            "juice",
            "orange juice",
            "glass of juice",
            "glass of milk",
            "cocktail",
        ),
        _glass,
        mass=0.3,
        fragile=True,
    ),
    ThingRecipe(
        "wine glass",
        ("goblet", "glass of wine", "champagne", "champagne glass", "wine", "chalice"),
        _wine_glass,
        mass=0.2,
        fragile=True,
    ),
    ThingRecipe("beer", ("beer mug", "glass of beer", "pint", "beer glass", "pint of beer"), _beer, mass=0.9, fragile=True),
    ThingRecipe("bottle", ("wine bottle", "glass bottle", "beer bottle", "bottle of wine"), _bottle, mass=1.2, fragile=True),
    ThingRecipe("water bottle", ("plastic bottle",), _plastic_bottle, mass=0.5),
    ThingRecipe("jar", ("jam jar", "glass jar", "honey jar", "honey"), _jar, mass=0.5, fragile=True),
    ThingRecipe("plate", ("dish", "dinner plate", "saucer"), _plate, mass=0.5, fragile=True),
    ThingRecipe("bowl", ("soup bowl", "mixing bowl"), _bowl, mass=0.5, fragile=True),
    ThingRecipe("teapot", ("tea pot",), _teapot, mass=0.8, fragile=True),
    ThingRecipe("kettle", ("tea kettle",), _kettle, mass=1.2),
    ThingRecipe("pot", ("cooking pot", "saucepan", "cauldron", "stockpot"), _pot, mass=2.0),
    ThingRecipe("pan", ("frying pan", "skillet", "wok"), _pan, mass=1.5),
    *(_blade(kind) for kind in ("knife", "fork", "spoon", "chopsticks")),
    ThingRecipe("candle", ("lit candle", "wax candle"), _candle, mass=0.3),
    ThingRecipe("lantern", ("gas lantern", "oil lamp", "oil lantern", "old lantern"), _lantern, mass=1.2),
    ThingRecipe("paper lantern", ("chinese lantern", "sky lantern"), _paper_lantern, mass=0.1),
    ThingRecipe("toaster", (), _toaster, mass=2.0),
    ThingRecipe("microwave", ("microwave oven",), _microwave, mass=12.0),
    ThingRecipe("oven", ("stove", "cooker", "range"), _oven, mass=50.0),
    ThingRecipe("refrigerator", ("fridge", "freezer"), _refrigerator, mass=80.0),
    ThingRecipe("coffee machine", ("coffee maker", "espresso machine"), _coffee_machine, mass=8.0),
    ThingRecipe("blender", ("mixer", "food processor"), _blender, mass=3.0),
    ThingRecipe("salt shaker", ("pepper shaker", "salt cellar"), _salt, mass=0.1),
    ThingRecipe("cutting board", ("chopping board",), _cutting_board, mass=0.8),
)
