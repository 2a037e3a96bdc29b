"""Baked, cooked and sweet things to eat."""

import numpy as np

from ...scene import Vec3
from ..motifs.foliage import leaf
from ..recipe import ThingRecipe
from ..shape import (
    Solid,
    box,
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
    sides,
    slab,
    sphere,
    superellipsoid,
    torus,
    vessel,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _disc(radius: float, height: float, edge: float = 0.5) -> Solid:
    """A round cake with soft edges on y = 0."""
    e = height * edge
    return lathe(
        curve([(0, 0), (radius - e * 0.5, 0), (radius, e), (radius, height - e), (radius - e * 0.5, height), (0, height)], 4),
        40,
        crease=60,
    )


def _plate(b: Workbench, radius: float = 0.13) -> None:
    rim = curve([(0, 0), (0.58, 0.0), (0.69, 0.05), (1.0, 0.14), (1.01, 0.155), (0.69, 0.08), (0.6, 0.035), (0, 0.035)], 4)
    b.add("plate", lathe(rim, 48).scale(radius), "porcelain", (0.74, 0.73, 0.70), main=False)


def _wavy(radius: float, thick: float, waves: int, amount: float) -> Solid:
    """A ruffled leaf of salad."""
    disc = lathe([(0, 0), (radius * 0.6, 0), (radius, 0), (radius, thick), (radius * 0.6, thick), (0, thick)], 48)
    p = disc.points
    a, r = np.arctan2(p[:, 0], p[:, 2]), np.hypot(p[:, 0], p[:, 2]) / radius
    return disc.warp(p + np.stack([0 * a, amount * r**2 * np.sin(waves * a), 0 * a], 1)).soft()


def _burger(b: Workbench) -> None:
    b.add("bottom bun", _disc(0.052, 0.018), "crust", (0.50, 0.26, 0.08))
    b.add("lettuce", _wavy(0.060, 0.003, 11, 0.006).at(y=0.021), "leaf", (0.12, 0.30, 0.03))
    b.add("patty", _disc(0.054, 0.017).at(y=0.024), "meat")
    square = slab(0.10, 0.0035, 0.10, 0.008).turn(y=20).at(y=0.042)
    p = square.points
    droop = 0.5 * np.maximum(np.hypot(p[:, 0], p[:, 2]) - 0.05, 0)
    b.add("cheese", square.warp(p - np.stack([0 * droop, droop, 0 * droop], 1)), "cheese")
    b.add(
        "tomato",
        merge(_disc(0.026, 0.005).at(x, 0.044, z) for x, z in ((0.02, 0.02), (-0.022, 0.012), (0.0, -0.024))),
        "fruit",
        (0.46, 0.03, 0.016),
    )
    bun = lathe(curve([(0, 0), (0.052, 0.0), (0.056, 0.010), (0.048, 0.030), (0.025, 0.042), (0, 0.045)], 5), 40, crease=80)
    b.add("bun", bun.at(y=0.050), "crust", (0.50, 0.24, 0.06), values={"coat": 0.4, "bump": 0.2})
    seeds = []
    for k in range(40):
        a, r = 2.4 * k, 0.042 * np.sqrt((k + 0.5) / 40)
        y = 0.050 + float(np.interp(r, [0, 0.025, 0.048], [0.045, 0.042, 0.030]))
        seeds.append(ellipsoid(0.0022, 0.0011, 0.0014, 6).turn(y=40.0 * k).at(r * np.cos(a), y, r * np.sin(a)))
    b.add("sesame", merge(seeds), "cream")
    b.grip((0, 0.05, 0), "two-handed", (1, 0, 0))


def _sandwich(b: Workbench) -> None:
    half = [(-0.06, -0.05), (0.06, -0.05), (-0.06, 0.06)]
    for y, stuff, tone, h, grow in (
        (0.0, "crumb", None, 0.014, 1.0),
        (0.0145, "leaf", (0.10, 0.28, 0.03), 0.004, 1.05),
        (0.019, "meat", (0.55, 0.22, 0.17), 0.005, 0.98),
        (0.0245, "cheese", None, 0.004, 1.03),
        (0.029, "fruit", (0.46, 0.04, 0.02), 0.006, 0.9),
        (0.0355, "crumb", None, 0.014, 1.0),
    ):
        b.add("layer", plate([(x * grow, z * grow) for x, z in half], h, 0.0015).at(y=y), stuff, tone, main=False)
        if stuff == "crumb":
            b.add(
                "crust",
                pipe([(0.058, y + h / 2, 0.05), (-0.06, y + h / 2, 0.05), (-0.06, y + h / 2, -0.058)], h * 0.54, smooth=0),
                "crust",
                main=False,
            )
    b.grip((0, 0.025, 0), "two-handed", (1, 0, 0))


def _hot_dog(b: Workbench) -> None:
    for x in (-1, 1):
        b.add("bun", superellipsoid(0.024, 0.022, 0.085, 2.2, 2.4, 30).at(x * 0.021, 0.022, 0), "crust", (0.52, 0.28, 0.09))
    b.add(
        "sausage",
        pipe([(0, 0.036, -0.095), (0, 0.030, 0), (0, 0.036, 0.095)], 0.0155, grow=(0.55, 1, 1, 1, 0.55), around=18),
        "meat",
        (0.33, 0.075, 0.03),
        values={"coat": 0.6, "bump": 0.1},
    )
    z = np.linspace(-0.075, 0.075, 40)
    b.add(
        "mustard",
        pipe(np.stack([0.008 * np.sin(z * 190), 0.0465 + 30 * (z * 0.012) ** 2, z], 1), 0.0035, smooth=0, around=8),
        "cheese",
        (0.72, 0.42, 0.01),
    )


def _pizza_surface(b: Workbench, radius: float) -> list[tuple[float, float]]:
    spots: list[tuple[float, float]] = []
    while len(spots) < 9:
        r, a = radius * 0.74 * np.sqrt(b.random.random()), 2 * np.pi * b.random.random()
        p = (float(r * np.cos(a)), float(r * np.sin(a)))
        if all(np.hypot(p[0] - q[0], p[1] - q[1]) > radius * 0.34 for q in spots):
            spots.append(p)
        elif b.random.random() < 0.02:
            break
    return spots


def _pizza(b: Workbench) -> None:
    r = 0.16
    if b.says("slice"):
        b.add("base", plate([(0, 0.17), (0.065, -0.02), (-0.065, -0.02)], 0.012, 0.003), "crust")
        b.add(
            "cheese",
            plate([(0, 0.158), (0.058, -0.01), (-0.058, -0.01)], 0.006, 0.002).at(y=0.010),
            "cheese",
            (0.70, 0.40, 0.09),
            values={"second": (0.62, 0.14, 0.03), "bump": 0.5},
        )
        b.add("edge", pipe([(-0.066, 0.014, 0.024), (0, 0.017, 0.036), (0.066, 0.014, 0.024)], 0.014), "crust")
        b.add(
            "salami",
            merge(
                cylinder(0.017, 0.004).at(x, 0.015, z)
                for x, z in ((0.02, 0.0), (-0.025, -0.012), (0.0, -0.06), (-0.005, -0.10))
            ),
            "meat",
            (0.36, 0.05, 0.025),
        )
        return
    b.add("base", _disc(r, 0.012), "crust")
    b.add("edge", torus(r * 0.95, 0.0125, 48, 10).at(y=0.012), "crust")
    b.add(
        "cheese",
        _disc(r * 0.90, 0.007).at(y=0.009),
        "cheese",
        (0.70, 0.40, 0.09),
        values={"second": (0.60, 0.12, 0.03), "bump": 0.6, "scale": 40.0},
    )
    spots = _pizza_surface(b, r)
    b.add("salami", merge(_disc(0.021, 0.004).at(x, 0.0145, z) for x, z in spots), "meat", (0.38, 0.05, 0.025))
    b.add(
        "basil",
        merge(
            leaf(0.03, 0.018, 30).turn(y=70.0 * k).at(0.05 * np.cos(k * 2.2), 0.017, 0.075 * np.sin(k * 2.9)) for k in range(6)
        ),
        "leaf",
    )


def _donut(b: Workbench) -> None:
    b.add("dough", torus(0.032, 0.0175, 44, 18).scale(1, 0.9, 1).at(y=0.016), "crust", (0.56, 0.31, 0.10), values={"bump": 0.2})
    ring = torus(0.032, 0.0185, 56, 20).scale(1, 0.92, 1)
    p = ring.points.copy()
    a = np.arctan2(p[:, 0], p[:, 2])
    edge = -0.002 + 0.0025 * np.sin(7 * a) + 0.0015 * np.sin(13 * a + 1)
    p[:, 1] = np.maximum(p[:, 1], edge)
    glaze: Vec3 = b.colour((0.72, 0.26, 0.36))
    b.add("glaze", ring.warp(p).at(y=0.0165), "cream", glaze, main=True, values={"second": glaze, "coat": 0.8})
    hues: tuple[Vec3, ...] = ((0.74, 0.5, 0.02), (0.05, 0.3, 0.6), (0.74, 0.74, 0.72), (0.2, 0.5, 0.06))
    for k, hue in enumerate(hues):
        bits = []
        for j in range(9):
            t, u = 2 * np.pi * (j + 0.27 * k) / 9, 0.5 + 2.1 * ((j * 0.618 + k * 0.37) % 1)
            r = 0.032 + 0.0185 * np.cos(u)
            bits.append(
                ellipsoid(0.0033, 0.0009, 0.0009, 6)
                .turn(y=57.0 * (j + 3 * k))
                .at(r * np.sin(t), 0.0165 + 0.0172 * np.sin(u), r * np.cos(t))
            )
        b.add("sprinkles", merge(bits), "plastic", hue, main=False)
    b.grip((0.03, 0.02, 0), "pinch")


def _cake(b: Workbench) -> None:
    b.add(
        "stand",
        lathe(curve([(0.07, 0), (0.06, 0.01), (0.015, 0.03), (0.015, 0.08), (0.17, 0.092), (0.17, 0.098), (0, 0.098)], 3), 44),
        "porcelain",
        main=False,
    )
    icing: Vec3 = b.colour((0.72, 0.60, 0.56))
    b.add("cake", _disc(0.125, 0.10, 0.12).at(y=0.098), "cream", icing, main=True, values={"second": icing})
    b.add("top tier", _disc(0.08, 0.075, 0.15).at(y=0.196), "cream", icing, main=True, values={"second": icing})
    b.add(
        "piping",
        merge(
            sphere(0.011, 8).at(r, y, 0).around(n) for r, y, n in ((0.118, 0.199, 26), (0.125, 0.106, 28), (0.073, 0.272, 16))
        ),
        "cream",
    )
    b.add("cherries", ellipsoid(0.011, 0.011, 0.011, 12).at(0.05, 0.28, 0).around(6), "fruit", (0.42, 0.01, 0.02))
    if b.says("birthday", "candles") or b.call.kind in ("cake", "birthday cake"):
        b.add("candles", cylinder(0.0035, 0.05).at(0.028, 0.27, 0).around(5), "wax", (0.1, 0.3, 0.6), main=False)
        b.add(
            "flames",
            lathe(curve([(0, 0), (0.004, 0.007), (0.002, 0.016), (0, 0.021)], 3), 10, crease=85).at(0.028, 0.322, 0).around(5),
            "light",
            (9, 5.5, 1.6),
        )
        b.lamp((0, 0.35, 0), (0.8, 0.45, 0.15), reach=3)


def _cupcake(b: Workbench) -> None:
    case = lathe([(0.024, 0), (0.034, 0.036)], 48)
    p = case.points
    k = 1 + 0.03 * np.sign(np.sin(24 * np.arctan2(p[:, 0], p[:, 2])))
    b.add("case", case.warp(p * np.stack([k, np.ones(len(p)), k], 1)), "paper", b.colour((0.55, 0.12, 0.10), 1), main=False)
    t = np.linspace(0, 1, sides(70))
    spiral = np.stack([(0.028 * (1 - t)) * np.cos(t * 19), 0.038 + 0.036 * t, (0.028 * (1 - t)) * np.sin(t * 19)], 1)
    b.add(
        "frosting",
        pipe(spiral, 0.010, smooth=0, grow=(1.0, 0.9, 0.35), around=10) + ellipsoid(0.034, 0.012, 0.034, 20).at(y=0.036),
        "cream",
        b.colour((0.74, 0.40, 0.48)),
        main=True,
    )
    b.add("cherry", sphere(0.009, 14).at(y=0.082), "fruit", (0.42, 0.01, 0.02))


def _ice_cream(b: Workbench) -> None:
    b.add(
        "cone",
        lathe([(0.003, 0), (0.030, 0.115), (0.031, 0.12), (0.0, 0.11)], 28),
        "crust",
        (0.55, 0.32, 0.11),
        values={"scale": 120.0},
    )
    ridges = merge(
        pipe([(0.005 + 0.0247 * t, 0.01 + 0.105 * t, 0) for t in np.linspace(0, 1, 4)], 0.0011, smooth=0, around=5)
        .twist(0)
        .turn(y=30.0 * k)
        for k in range(12)
    )
    b.add("waffle", ridges.twist(120) + ridges.twist(-120), "crust", (0.40, 0.20, 0.06))
    hues: tuple[Vec3, ...] = (b.colour((0.72, 0.62, 0.42)), (0.66, 0.28, 0.30), (0.13, 0.055, 0.03))
    for k, (x, y, z) in enumerate(((-0.012, 0.135, 0.004), (0.016, 0.137, -0.002), (0.0, 0.163, 0.0))):
        hue = hues[k] if not b.call.colours else hues[0]
        b.add(
            "scoop",
            ellipsoid(0.029, 0.027, 0.029, 24).at(x, y, z) + torus(0.024, 0.006, 26, 8).at(x, y - 0.014, z),
            "cream",
            hue,
            main=False,
            values={"second": hue, "bump": 0.9, "scale": 110.0},
        )
    b.grip((0, 0.06, 0), "fist")


def _popsicle(b: Workbench) -> None:
    b.add("ice", extrude(rounded(0.055, 0.11, 0.024), 0.022, 0.007).at(y=0.12), "jelly", b.colour((0.86, 0.10, 0.06)))
    b.add("stick", box(0.010, 0.085, 0.003, 0.001), "birch", main=False)
    b.grip((0, 0.03, 0), "pinch")


def _bread(b: Workbench) -> None:
    loaf = superellipsoid(0.062, 0.05, 0.13, 2.6, 2.3, 36)
    p = loaf.points.copy()
    p[:, 1] = np.where(p[:, 1] < 0, p[:, 1] * 0.75, p[:, 1] * (1 + 0.07 * np.cos(p[:, 2] * 95)))
    b.add("crust", loaf.warp(p).at(y=0.037), "crust", (0.47, 0.22, 0.065))
    b.add("cuts", merge(ellipsoid(0.030, 0.006, 0.007, 12).turn(y=24).at(0, 0.086, z) for z in (-0.066, 0, 0.066)), "crumb")
    b.grip((0, 0.05, 0), "two-handed", (0, 0, 1))


def _baguette(b: Workbench) -> None:
    b.add(
        "crust",
        hull(
            [
                (-0.3, 0.006, 0.01, 0.03, 2),
                (-0.22, 0.028, 0, 0.048, 2.2),
                (0.22, 0.028, 0, 0.048, 2.2),
                (0.3, 0.006, 0.01, 0.03, 2),
            ],
            20,
        ),
        "crust",
        (0.50, 0.25, 0.075),
    )
    b.add(
        "cuts", merge(ellipsoid(0.008, 0.004, 0.038, 10).turn(y=28).at(0, 0.047, z) for z in np.linspace(-0.2, 0.2, 5)), "crumb"
    )
    b.grip((0, 0.025, 0), "fist", (0, 0, 1))


def _croissant(b: Workbench) -> None:
    t = np.linspace(-1, 1, sides(61))
    line = np.stack([0.07 * np.sin(t * 1.75), 0.026 * (1 - 0.5 * np.abs(t) ** 2) + 0.004, -0.06 * np.cos(t * 1.75)], 1)
    steps = 1 + 0.16 * ((np.abs(t) * 4.0 + 0.5) % 1.0)
    b.add(
        "dough",
        pipe(line, 0.027, smooth=0, grow=list((1 - np.abs(t) ** 1.6 * 0.82) * steps), around=18),
        "crust",
        (0.56, 0.29, 0.07),
        values={"coat": 0.4, "bump": 0.25},
    )
    b.grip((0, 0.03, -0.06), "pinch")


def _pretzel(b: Workbench) -> None:
    line = [
        (0.02, 0.0, 0.05),
        (-0.03, 0.004, 0.01),
        (-0.075, 0.0, -0.03),
        (-0.07, 0, 0.045),
        (-0.015, 0, 0.06),
        (0.0, 0.006, 0.03),
        (0.015, 0, 0.06),
        (0.07, 0, 0.045),
        (0.075, 0, -0.03),
        (0.03, 0.012, 0.01),
        (-0.02, 0.012, 0.05),
    ]
    b.add(
        "dough",
        pipe(line, 0.011, smooth=8, grow=(0.6, 1, 1.2, 1, 1, 1, 1.2, 1, 0.6)).at(y=0.011),
        "crust",
        (0.30, 0.11, 0.025),
        values={"coat": 0.7, "bump": 0.15},
    )


def _cheese(b: Workbench) -> None:
    wedge = plate([(0, 0.10), (0.065, -0.06), (-0.065, -0.06)], 0.06, 0.003)
    b.add("cheese", wedge, "cheese")
    holes = [
        (0.028, 0.035, 0.032, 0.012),
        (0.045, 0.02, -0.01, 0.008),
        (0.018, 0.06, 0.0, 0.011),
        (-0.02, 0.06, -0.03, 0.009),
        (-0.03, 0.03, 0.03, 0.010),
        (0.03, 0.061, -0.045, 0.007),
        (0.0, 0.025, -0.06, 0.010),
    ]
    b.add("holes", merge(ellipsoid(r, r, r, 14).at(x, y, -z) for x, y, z, r in holes), "cheese", (0.36, 0.17, 0.02), main=False)


def _egg(b: Workbench) -> None:
    b.add(
        "shell",
        lathe(curve([(0, 0), (0.016, 0.004), (0.0215, 0.02), (0.017, 0.042), (0.007, 0.054), (0, 0.056)], 6), 30, crease=89),
        "ceramic",
        b.colour((0.62, 0.42, 0.28)),
        values={"coat": 0.0, "grain": 0.05},
    )
    b.grip((0, 0.028, 0), "cup")


def _sushi(b: Workbench) -> None:
    b.add("board", box(0.24, 0.018, 0.11, 0.004), "walnut", main=False)
    for k in range(3):
        x = -0.07 + 0.07 * k
        b.add(
            "rice",
            superellipsoid(0.017, 0.014, 0.030, 2.6, 2.6, 22).at(x, 0.031, 0),
            "crumb",
            (0.76, 0.75, 0.70),
            main=False,
            values={"second": (0.70, 0.68, 0.6), "scale": 240.0},
        )
        b.add(
            "fish",
            superellipsoid(0.019, 0.005, 0.035, 2.6, 2.4, 22).bend(0.01).at(x, 0.045, 0),
            "flesh",
            (0.72, 0.20, 0.07),
            values={"second": (0.74, 0.40, 0.22), "coat": 0.7, "scale": 160.0},
        )
    for k in range(2):
        b.add(
            "nori",
            cylinder(0.017, 0.026).at(0.035 - 0.07 * k, 0.018, 0.038)
            + cylinder(0.017, 0.026).at(0.035 - 0.07 * k, 0.018, -0.038),
            "leaf",
            (0.010, 0.022, 0.012),
            main=False,
        )
    b.add("wasabi", ellipsoid(0.010, 0.008, 0.010, 10).at(0.105, 0.022, 0.035), "cream", (0.30, 0.45, 0.12), main=False)


def _noodles(b: Workbench) -> None:
    b.add(
        "bowl",
        vessel(curve([(0, 0), (0.04, 0.0), (0.04, 0.008), (0.08, 0.03), (0.10, 0.075)], 5), 0.004, 44),
        "ceramic",
        b.colour((0.40, 0.03, 0.025)),
    )
    b.add("broth", cylinder(0.089, 0.004).at(y=0.056), "flesh", (0.42, 0.19, 0.04))
    for k in range(26):
        a, r = 2.4 * k, 0.07 * np.sqrt((k + 0.5) / 26)
        turn = [
            (r * np.cos(a) + 0.024 * np.cos(t), 0.059 + 0.006 * np.sin(3 * t + k), r * np.sin(a) * 0.9 + 0.024 * np.sin(t))
            for t in np.linspace(0, 4.6, 8)
        ]
        b.add("noodles", pipe(turn, 0.0026, smooth=0, around=6), "flesh", (0.72, 0.52, 0.20), values={"scale": 20.0})
    b.add("egg", ellipsoid(0.021, 0.008, 0.016, 18).at(0.04, 0.064, 0.03), "cream")
    b.add("yolk", ellipsoid(0.010, 0.008, 0.009, 14).at(0.04, 0.066, 0.031), "flesh", (0.72, 0.32, 0.01))
    b.add(
        "onion",
        merge(torus(0.005, 0.0016, 12, 6).at(-0.04 + 0.018 * (k % 3), 0.066, -0.03 + 0.014 * (k // 3)) for k in range(7)),
        "leaf",
        (0.12, 0.34, 0.04),
    )
    b.emitter("steam", 0.5, (0, 0.08, 0), 0.07, (0, 0.15, 0))


def _soup(b: Workbench) -> None:
    b.add(
        "bowl",
        vessel(curve([(0, 0), (0.045, 0.0), (0.045, 0.008), (0.085, 0.025), (0.115, 0.06)], 5), 0.005, 44),
        "porcelain",
        b.colour("white"),
    )
    b.add("soup", cylinder(0.098, 0.004).at(y=0.045), "flesh", (0.56, 0.12, 0.02), values={"coat": 0.5})
    b.add("cream", torus(0.035, 0.004, 30, 6).scale(1, 0.3, 0.8).at(y=0.049), "cream")
    b.add("herb", merge(leaf(0.02, 0.013, 20).turn(y=120.0 * k) for k in range(3)).at(y=0.050), "leaf")
    b.emitter("steam", 0.6, (0, 0.06, 0), 0.06, (0, 0.15, 0))


def _steak(b: Workbench) -> None:
    _plate(b)
    shape = curve(
        [(-0.07, 0.02), (-0.03, 0.055), (0.04, 0.05), (0.078, 0.01), (0.05, -0.03), (0.0, -0.035), (-0.055, -0.03)],
        5,
        loop=True,
    )
    b.add("meat", plate(shape, 0.022, 0.006).at(y=0.006), "meat", (0.16, 0.055, 0.025))
    b.add(
        "grill",
        merge(box(0.13 - 0.02 * abs(k), 0.002, 0.006).turn(y=35).at(0.018 * k, 0.0275, 0) for k in (-2, -1, 0, 1, 2)),
        "meat",
        (0.02, 0.012, 0.008),
    )
    b.add("herb", merge(leaf(0.03, 0.008, 20).turn(y=36.0 * k) for k in range(5)).at(0.06, 0.012, 0.06), "leaf")
    b.add(
        "potatoes",
        merge(ellipsoid(0.018, 0.015, 0.016, 14).at(x, 0.02, z) for x, z in ((-0.03, 0.075), (0.0, 0.08), (-0.055, 0.06))),
        "crust",
        (0.60, 0.40, 0.12),
    )


def _salad(b: Workbench) -> None:
    b.add(
        "bowl",
        vessel(curve([(0, 0), (0.05, 0.0), (0.09, 0.02), (0.125, 0.07)], 5), 0.005, 44),
        "oak" if not b.call.colours else "ceramic",
    )
    for k in range(16):
        r = 0.08 * np.sqrt((k + 0.5) / 16)
        b.add(
            "leaves",
            _wavy(0.036, 0.002, 5, 0.010)
            .turn(x=float(b.random.uniform(-45, 45)), z=float(b.random.uniform(-45, 45)))
            .at(r * np.cos(2.4 * k), 0.068 + 0.025 * (1 - r / 0.08), r * np.sin(2.4 * k)),
            "leaf",
            (0.13, 0.32, 0.035),
        )
    b.add(
        "tomatoes",
        merge(sphere(0.014, 14).at(0.06 * np.cos(k * 1.9), 0.088, 0.055 * np.sin(k * 1.9)) for k in range(5)),
        "fruit",
        (0.50, 0.03, 0.015),
        main=False,
    )
    b.add(
        "cucumber",
        merge(
            cylinder(0.018, 0.004).turn(x=40, y=70.0 * k).at(0.035 * np.cos(k * 2.6), 0.092, 0.04 * np.sin(k * 2.6))
            for k in range(4)
        ),
        "leaf",
        (0.42, 0.55, 0.18),
        main=False,
    )


def _popcorn(b: Workbench) -> None:
    b.add(
        "box",
        lathe([(0.045, 0), (0.062, 0.16), (0.060, 0.16), (0.0, 0.15)], 4, crease=20).turn(y=45),
        "stripes",
        (0.74, 0.73, 0.70),
        uv="front",
        values={"second": b.colour((0.50, 0.02, 0.02)), "count": 9.0},
    )
    puffs = []
    for k in range(60):
        r, a = 0.05 * np.sqrt(b.random.random()), 2 * np.pi * b.random.random()
        y = 0.155 + 0.035 * (1 - (r / 0.05) ** 2) * b.random.random()
        puffs.append(ellipsoid(*(float(v) for v in b.random.uniform(0.006, 0.010, 3)), 7).at(r * np.cos(a), y, r * np.sin(a)))
    b.add("corn", merge(puffs), "cream", (0.76, 0.68, 0.45), main=False, values={"bump": 0.8})


def _cookie(b: Workbench) -> None:
    b.add("dough", _disc(0.04, 0.010), "crust", (0.48, 0.26, 0.09), values={"bump": 0.7})
    b.add(
        "chips",
        merge(
            ellipsoid(0.005, 0.003, 0.005, 8).at(
                0.03 * np.sqrt((k + 0.5) / 11) * np.cos(2.4 * k), 0.0105, 0.03 * np.sqrt((k + 0.5) / 11) * np.sin(2.4 * k)
            )
            for k in range(11)
        ),
        "chocolate",
        main=False,
    )


def _pancakes(b: Workbench) -> None:
    _plate(b)
    for k in range(5):
        b.add(
            "pancakes",
            _disc(0.068 - 0.001 * k, 0.013).at(0.003 * np.sin(2.0 * k), 0.006 + 0.0125 * k, 0.003 * np.cos(3.0 * k)),
            "crust",
            (0.56, 0.28, 0.075),
            values={"bump": 0.1, "second": (0.42, 0.17, 0.04), "scale": 20.0},
        )
    drip = [
        (0.03 * np.cos(a) * (1.0 + 0.9 * (k % 3 == 0)), 0.0685, 0.03 * np.sin(a) * (1.0 + 0.9 * (k % 3 == 0)))
        for k, a in enumerate(np.linspace(0, 2 * np.pi, 12, endpoint=False))
    ]
    b.add("syrup", plate(curve([(p[0], p[2]) for p in drip], 4, loop=True), 0.003, 0.001).at(y=0.068), "amber", main=False)
    b.add("butter", box(0.022, 0.010, 0.022, 0.002).turn(y=25).at(y=0.070), "cheese", (0.74, 0.60, 0.20), main=False)


def _chocolate(b: Workbench) -> None:
    b.add("bar", box(0.075, 0.006, 0.16, 0.001), "chocolate")
    b.add(
        "squares",
        merge(
            box(0.021, 0.006, 0.023, 0.003).at(0.0245 * (i - 1), 0.005, 0.026 * (j - 2.5)) for i in range(3) for j in range(6)
        ),
        "chocolate",
    )
    b.add("foil", box(0.079, 0.010, 0.07, 0.002).at(0, -0.001, 0.048), "silver", main=False)
    b.add("wrapper", box(0.080, 0.011, 0.055, 0.002).at(0, -0.0015, 0.056), "paper", b.colour((0.32, 0.02, 0.04)), main=False)


def _broccoli(b: Workbench) -> None:
    b.add(
        "stem",
        pipe([(0, 0, 0), (0, 0.05, 0)], 0.016, smooth=0, grow=(0.9, 1.2))
        + merge(pipe([(0, 0.03, 0), (0.03, 0.065, 0)], 0.008, grow=(1, 0.8)).turn(y=60.0 * k) for k in range(6)),
        "leaf",
        (0.26, 0.40, 0.12),
    )
    tops = [(0, 0.085, 0, 0.028), *((0.034 * np.cos(a), 0.072, 0.034 * np.sin(a), 0.022) for a in np.arange(6) * np.pi / 3)]
    buds = []
    for x, y, z, r in tops:
        for k in range(26):
            u = 1 - (k + 0.5) / 20
            s = np.sqrt(max(1 - u * u, 0))
            buds.append(sphere(r * 0.30, 6).at(x + r * s * np.cos(2.4 * k), y + r * u * 0.9, z + r * s * np.sin(2.4 * k)))
    b.add("florets", merge(buds), "leaf", (0.035, 0.13, 0.022), values={"bump": 0.9, "scale": 260.0})


def _carrot(b: Workbench) -> None:
    b.add(
        "root",
        lathe(curve([(0, 0), (0.004, 0.01), (0.012, 0.08), (0.017, 0.14), (0.014, 0.155), (0, 0.157)], 5), 22, crease=80),
        "fruit",
        (0.64, 0.19, 0.012),
        values={"second": (0.58, 0.15, 0.01), "specks": 0.0, "coat": 0.1},
    )
    b.add(
        "rings",
        merge(
            torus(float(np.interp(y, [0.01, 0.08, 0.14], [0.004, 0.0122, 0.0172])), 0.0005, 20, 5).at(y=y)
            for y in (0.04, 0.065, 0.085, 0.105, 0.12, 0.135)
        ),
        "fruit",
        (0.40, 0.10, 0.01),
        main=False,
    )
    b.add(
        "greens",
        merge(
            pipe(
                [(0, 0.153, 0), (0.01 * np.cos(k), 0.20, 0.01 * np.sin(k)), (0.03 * np.cos(k), 0.25, 0.03 * np.sin(k))],
                0.0015,
                around=5,
            )
            + leaf(0.05, 0.02, 10).turn(z=60, y=-57.0 * k).at(0.018 * np.cos(k), 0.21, 0.018 * np.sin(k))
            for k in range(7)
        ),
        "leaf",
    )
    b.grip((0, 0.08, 0), "fist")


def _tomato(b: Workbench) -> None:
    body = lathe(curve([(0, 0.004), (0.02, 0.0), (0.038, 0.02), (0.037, 0.042), (0.018, 0.056), (0, 0.052)], 5), 34, crease=89)
    p = body.points
    k = 1 - 0.03 * np.abs(np.cos(2.5 * np.arctan2(p[:, 0], p[:, 2])))
    b.add(
        "skin",
        body.warp(p * np.stack([k, np.ones(len(p)), k], 1)),
        "fruit",
        (0.50, 0.022, 0.012),
        values={"second": (0.54, 0.06, 0.015), "specks": 0.0, "coat": 0.8},
    )
    b.add(
        "star",
        merge(leaf(0.022, 0.006, -15).turn(y=72.0 * j) for j in range(5)).at(y=0.055)
        + pipe([(0, 0.053, 0), (0.003, 0.068, 0)], 0.002),
        "leaf",
    )
    b.grip((0, 0.03, 0), "cup")


def _corn(b: Workbench) -> None:
    kernels = []
    for j in range(20):
        y = 0.02 + 0.0085 * j
        r = float(np.interp(y, [0.0, 0.05, 0.14, 0.20], [0.018, 0.022, 0.020, 0.006]))
        kernels.append(ellipsoid(0.0044, 0.0046, 0.0044, 6).at(r, y, 0).around(12).turn(y=15.0 * (j % 2)))
    b.add("kernels", merge(kernels), "fruit", (0.74, 0.46, 0.03), values={"specks": 0.0, "second": (0.70, 0.40, 0.02)})
    b.add(
        "husk",
        merge(leaf(0.15, 0.045, 30).turn(z=55).turn(y=90.0 * k) for k in range(4))
        + lathe(curve([(0.006, -0.02), (0.018, 0.0), (0.023, 0.04), (0, 0.05)], 3), 18),
        "leaf",
        (0.22, 0.38, 0.08),
    )


def _mushroom(b: Workbench) -> None:
    red = b.says("red", "toadstool", "magic", "fairy") or b.call.kind.endswith("toadstool")
    cap = lathe(
        curve([(0.006, 0.058), (0.045, 0.055), (0.05, 0.062), (0.042, 0.085), (0.02, 0.10), (0, 0.102)], 5), 36, crease=60
    )
    tone: Vec3 = b.colour((0.48, 0.02, 0.015) if red else (0.42, 0.26, 0.14))
    b.add("cap", cap, "fruit", tone, values={"second": tone, "specks": 0.0, "coat": 0.4 if red else 0.1})
    b.add("stem", lathe(curve([(0.018, 0), (0.014, 0.02), (0.011, 0.06), (0, 0.065)], 4), 22), "cream", main=False)
    b.add("skirt", lathe(curve([(0.012, 0.042), (0.022, 0.036), (0.012, 0.046)], 3), 22, hollow=True), "cream", main=False)
    if red:
        spots = []
        for k in range(16):
            t, y = 2.4 * k, 0.066 + 0.034 * ((k + 0.5) / 16)
            r = float(np.interp(y, [0.062, 0.085, 0.10], [0.05, 0.042, 0.018]))
            spots.append(ellipsoid(0.005, 0.0025, 0.005, 10).at(r * np.cos(t), y + 0.001, r * np.sin(t)))
        b.add("spots", merge(spots), "cream", (0.76, 0.74, 0.68), main=False)


def _lollipop(b: Workbench) -> None:
    t = np.linspace(0, 1, sides(90))
    spiral = np.stack([0.006 + 0.034 * t, 18.0 * t], 1)
    line = np.stack([spiral[:, 0] * np.cos(spiral[:, 1]), 0.16 + spiral[:, 0] * np.sin(spiral[:, 1]), 0 * t], 1)
    b.add("swirl", pipe(line, 0.007, smooth=0, around=10), "jelly", b.colour((0.86, 0.08, 0.16)))
    b.add("disc", cylinder(0.038, 0.010, bevel=0.003).turn(x=90).at(0, 0.16, -0.005), "cream", main=False)
    b.add("stick", cylinder(0.0025, 0.13), "paper", main=False)
    b.grip((0, 0.04, 0), "pinch")


def _fries(b: Workbench) -> None:
    b.add(
        "box",
        lathe([(0.035, 0), (0.045, 0.10), (0.043, 0.10), (0, 0.09)], 4, crease=20).turn(y=45).scale(1, 1, 0.6),
        "cardboard",
        b.colour((0.50, 0.02, 0.015)),
    )
    b.add(
        "fries",
        merge(
            box(0.007, float(b.random.uniform(0.07, 0.11)), 0.007, 0.001)
            .turn(x=float(b.random.uniform(-8, 8)), z=float(b.random.uniform(-10, 10)))
            .at(float(b.random.uniform(-0.024, 0.024)), 0.05, float(b.random.uniform(-0.012, 0.012)))
            for _ in range(32)
        ),
        "crust",
        (0.70, 0.44, 0.10),
        main=False,
        values={"second": (0.60, 0.32, 0.06), "bump": 0.2},
    )


def _pie(b: Workbench) -> None:
    b.add(
        "dish",
        lathe(curve([(0.10, 0), (0.135, 0.035), (0.14, 0.036), (0.10, 0.004), (0, 0.004)], 3), 44),
        "ceramic",
        main=False,
    )
    b.add(
        "crust",
        lathe(curve([(0, 0.004), (0.11, 0.004), (0.135, 0.036), (0.13, 0.044), (0.115, 0.040), (0, 0.040)], 4), 44),
        "crust",
        (0.52, 0.27, 0.075),
    )
    b.add("filling", cylinder(0.116, 0.003).at(y=0.039), "jelly", b.colour((0.5, 0.05, 0.03)), main=False)
    bars = [
        box(0.012, 0.005, 2 * np.sqrt(max(0.122**2 - x * x, 1e-4)), 0.002).at(x, 0.041, 0) for x in np.linspace(-0.09, 0.09, 6)
    ]
    b.add("lattice", merge(bars) + merge(bars).turn(y=90).at(y=0.002), "crust", (0.58, 0.31, 0.09))
    b.emitter("steam", 0.3, (0, 0.05, 0), 0.08, (0, 0.1, 0))


def _meat(b: Workbench) -> None:
    """A roast bird on a plate."""
    _plate(b, 0.19)
    b.add(
        "roast",
        ellipsoid(0.085, 0.06, 0.105, 32).at(0, 0.07, 0),
        "crust",
        (0.42, 0.16, 0.035),
        values={"coat": 0.7, "bump": 0.25, "second": (0.28, 0.08, 0.015)},
    )
    for x in (-1, 1):
        b.add(
            "legs",
            ellipsoid(0.034, 0.032, 0.058, 22).turn(x=-20, y=x * 18).at(x * 0.072, 0.065, 0.06)
            + pipe([(x * 0.085, 0.075, 0.10), (x * 0.095, 0.095, 0.145)], 0.010, smooth=0)
            + ellipsoid(0.025, 0.02, 0.05, 16).turn(y=x * -30).at(x * 0.085, 0.075, -0.05),
            "crust",
            (0.40, 0.15, 0.035),
            values={"coat": 0.7, "bump": 0.25, "second": (0.28, 0.08, 0.015)},
        )
        b.add("bones", sphere(0.012, 10).at(x * 0.097, 0.098, 0.15), "cream")
    b.add(
        "garnish",
        merge(leaf(0.05, 0.03, 20).at(x=0.11).turn(y=24.0 * k) for k in range(15)).at(y=0.02),
        "leaf",
        (0.10, 0.26, 0.03),
    )


RECIPES = (
    ThingRecipe("burger", ("hamburger", "cheeseburger"), _burger, mass=0.3),
    ThingRecipe("sandwich", (), _sandwich, mass=0.2),
    ThingRecipe("hot dog", ("hotdog", "sausage"), _hot_dog, mass=0.2),
    ThingRecipe("pizza", ("pizza slice", "slice of pizza", "pepperoni pizza"), _pizza, mass=0.6),
    ThingRecipe("donut", ("doughnut",), _donut, mass=0.08),
    ThingRecipe("cake", ("birthday cake", "wedding cake"), _cake, mass=2.0),
    ThingRecipe("cupcake", ("muffin",), _cupcake, mass=0.1),
    ThingRecipe("ice cream", ("ice cream cone", "gelato", "icecream"), _ice_cream, mass=0.15),
    ThingRecipe("popsicle", ("ice lolly", "ice pop"), _popsicle, mass=0.08),
    ThingRecipe("bread", ("loaf", "loaf of bread", "bread loaf"), _bread, mass=0.6),
    ThingRecipe("baguette", ("french bread",), _baguette, mass=0.3),
    ThingRecipe("croissant", ("pastry",), _croissant, mass=0.08),
    ThingRecipe("pretzel", (), _pretzel, mass=0.1),
    ThingRecipe("cheese", ("piece of cheese", "cheese wedge"), _cheese, mass=0.4),
    ThingRecipe("egg", ("easter egg", "dragon egg"), _egg, mass=0.06, round=True, fragile=True),
    ThingRecipe("sushi", ("nigiri",), _sushi, mass=0.3),
    ThingRecipe("noodles", ("ramen", "noodle", "pasta", "spaghetti", "noodle soup", "bowl of noodles"), _noodles, mass=0.8),
    ThingRecipe("soup", ("stew", "bowl of soup", "curry"), _soup, mass=0.7),
    ThingRecipe("steak", ("meat", "beef", "barbecue"), _steak, mass=0.6),
    ThingRecipe("salad", (), _salad, mass=0.5),
    ThingRecipe("popcorn", (), _popcorn, mass=0.1),
    ThingRecipe("cookie", ("biscuit",), _cookie, mass=0.03),
    ThingRecipe("pancakes", ("pancake", "waffle"), _pancakes, mass=0.5),
    ThingRecipe("chocolate", ("chocolate bar", "candy bar"), _chocolate, mass=0.1),
    ThingRecipe("broccoli", (), _broccoli, mass=0.3),
    ThingRecipe("carrot", (), _carrot, mass=0.1),
    ThingRecipe("tomato", (), _tomato, mass=0.12, round=True),
    ThingRecipe("corn", ("corn cob", "ear of corn", "maize"), _corn, mass=0.3),
    ThingRecipe("mushroom", ("toadstool", "fly agaric"), _mushroom, mass=0.05),
    ThingRecipe("lollipop", ("candy", "sweet"), _lollipop, mass=0.05),
    ThingRecipe("french fries", ("fries", "chips"), _fries, mass=0.15),
    ThingRecipe("pie", ("apple pie", "tart"), _pie, mass=1.0),
    ThingRecipe("roast chicken", ("roast turkey", "roast", "turkey dinner", "thanksgiving turkey"), _meat, mass=2.0),
)
