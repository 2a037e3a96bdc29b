"""Tables, cupboards, shelves and what makes a room."""

import numpy as np

from ..motifs.joinery import legs
from ..recipe import ThingRecipe
from ..shape import Solid, box, curve, cylinder, ellipsoid, extrude, lathe, merge, pipe, plate, rounded, slab, sphere, torus
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _table(b: Workbench) -> None:
    b.add("top", slab(1.7, 0.04, 0.92, 0.04, 0.008).at(y=0.71), "oak", grain="x")
    b.add(
        "apron",
        box(1.46, 0.09, 0.025).at(0, 0.62, 0.36)
        + box(1.46, 0.09, 0.025).at(0, 0.62, -0.36)
        + box(0.025, 0.09, 0.72).at(0.73, 0.62, 0).both(),
        "oak",
        grain="x",
    )
    b.add("legs", legs(1.44, 0.70, 0.71, 0.036, 0.75), "oak", grain="y")
    b.surface("top", (0, 0.75, 0), (0.8, 0.42))


def _round_table(b: Workbench) -> None:
    b.add("top", cylinder(0.55, 0.035, bevel=0.008, around=48).at(y=0.70), "walnut", grain="x")
    b.add(
        "column",
        lathe(curve([(0.24, 0.0), (0.22, 0.04), (0.07, 0.09), (0.05, 0.2), (0.065, 0.4), (0.04, 0.6), (0.12, 0.70)], 4), 26),
        "walnut",
        grain="y",
    )
    b.surface("top", (0, 0.735, 0), (0.38, 0.38))


def _coffee_table(b: Workbench) -> None:
    b.add("top", slab(1.1, 0.03, 0.6, 0.08, 0.006).at(y=0.38), "walnut", grain="x")
    b.add("shelf", slab(0.95, 0.02, 0.46, 0.05, 0.005).at(y=0.14), "walnut", grain="x")
    b.add("legs", legs(0.9, 0.44, 0.39, 0.022, 0.6, 0.04), "walnut", grain="y")
    b.surface("top", (0, 0.41, 0), (0.5, 0.26))


def _desk(b: Workbench) -> None:
    b.add("top", slab(1.5, 0.035, 0.72, 0.03, 0.006).at(y=0.71), "oak", grain="x")
    b.add("pedestal", box(0.42, 0.70, 0.62, 0.008).at(0.5, 0.01, 0), "oak", grain="y")
    for k in range(3):
        b.add("drawers", box(0.38, 0.19, 0.02, 0.006).at(0.5, 0.06 + 0.215 * k, 0.315), "oak", grain="x")
        b.add(
            "handles",
            pipe(
                [
                    (0.44, 0.155 + 0.215 * k, 0.33),
                    (0.44, 0.155 + 0.215 * k, 0.35),
                    (0.56, 0.155 + 0.215 * k, 0.35),
                    (0.56, 0.155 + 0.215 * k, 0.33),
                ],
                0.006,
                smooth=0,
            ),
            "brass",
        )
    b.add(
        "legs",
        box(0.05, 0.71, 0.05).at(-0.68, 0, 0.29)
        + box(0.05, 0.71, 0.05).at(-0.68, 0, -0.29)
        + box(1.2, 0.3, 0.02).at(-0.1, 0.4, -0.3),
        "oak",
        grain="y",
    )
    b.surface("top", (0, 0.745, 0), (0.7, 0.32))


def _books(b: Workbench, width: float, height: float, depth: float, y: float, z: float, x0: float) -> None:
    tones = [
        (0.24, 0.03, 0.025),
        (0.03, 0.08, 0.16),
        (0.05, 0.12, 0.05),
        (0.30, 0.19, 0.06),
        (0.10, 0.05, 0.03),
        (0.45, 0.40, 0.30),
    ]
    groups: list[list[Solid]] = [[] for _ in tones]
    x = x0
    while x < x0 + width:
        thick = float(b.random.uniform(0.018, 0.05))
        tall = height * float(b.random.uniform(0.68, 0.95))
        groups[int(b.random.integers(len(tones)))].append(
            box(thick * 0.94, tall, depth * float(b.random.uniform(0.75, 0.95)), 0.002).at(x + thick / 2, y, z)
        )
        x += thick
        if b.random.random() < 0.06:
            x += 0.08
    for tone, group in zip(tones, groups, strict=True):
        if group:
            b.add("books", merge(group), "cardboard", tone, main=False)


def _bookshelf(b: Workbench) -> None:
    b.add("sides", box(0.03, 2.0, 0.32, 0.004).at(0.46, 0, 0).both() + box(0.92, 2.0, 0.012).at(0, 0, -0.154), "oak", grain="y")
    for k in range(6):
        b.add("boards", box(0.92, 0.028, 0.32, 0.004).at(0, 0.05 + 0.385 * k, 0), "oak", grain="x")
    for k in range(5):
        _books(b, 0.82, 0.34, 0.24, 0.078 + 0.385 * k, 0.0, -0.43)
    b.surface("shelf", (0, 0.465, 0), (0.4, 0.13))
    b.surface("top", (0, 2.0, 0), (0.4, 0.14))


def _wardrobe(b: Workbench) -> None:
    b.add("body", box(1.2, 1.95, 0.60, 0.012).at(y=0.08), "walnut", grain="y")
    b.add("cornice", box(1.3, 0.09, 0.68, 0.03).at(y=2.0) + box(1.24, 0.10, 0.63, 0.02).at(y=0.0), "walnut", grain="x")
    for x in (-1, 1):
        door = b.joint("door", (x * 0.58, 1.0, 0.30), (0, -float(x), 0), "hinge", 0.0, 1.9)
        b.add("door", box(0.565, 1.82, 0.03, 0.008).at(x * 0.29, 0.13, 0.31), "walnut", grain="y", joint=door)
        b.add(
            "panels",
            merge(box(0.38, 0.72, 0.02, 0.012).at(x * 0.29, 0.25 + 0.85 * k, 0.325) for k in (0, 1)),
            "walnut",
            grain="y",
            joint=door,
        )
        b.add("knob", sphere(0.018, 12).at(x * 0.055, 1.05, 0.345), "brass", joint=door)


def _cabinet(b: Workbench) -> None:
    """A chest of drawers."""
    b.add("body", box(1.0, 0.82, 0.46, 0.01).at(y=0.10), "oak", grain="x")
    b.add("top", box(1.06, 0.035, 0.50, 0.01).at(y=0.92), "oak", grain="x")
    b.add("feet", legs(0.88, 0.36, 0.11, 0.03, 0.7), "oak")
    for k in range(3):
        drawer = b.joint("drawer", (0, 0.3, 0.2), (0, 0, 1), "slide", 0.0, 0.3)
        b.add("drawer", box(0.94, 0.235, 0.025, 0.008).at(0, 0.13 + 0.26 * k, 0.232), "oak", grain="x", joint=drawer)
        b.add("knobs", sphere(0.018, 12).at(0.27, 0.25 + 0.26 * k, 0.262).both(), "brass", joint=drawer)
    b.surface("top", (0, 0.955, 0), (0.48, 0.22))


def _lamp(b: Workbench) -> None:
    b.add(
        "base",
        lathe(
            curve([(0.085, 0), (0.09, 0.015), (0.03, 0.04), (0.055, 0.12), (0.06, 0.17), (0.02, 0.25), (0.012, 0.33)], 5), 28
        ),
        "ceramic",
        b.colour((0.06, 0.16, 0.20)),
    )
    b.add(
        "shade",
        lathe([(0.165, 0.30), (0.115, 0.52), (0.112, 0.52), (0.161, 0.30)], 36, hollow=True),
        "light",
        (1.5, 1.15, 0.70),
    )
    b.add("bulb", sphere(0.035, 14).at(y=0.38), "light", (9, 7.4, 4.8))
    b.lamp((0, 0.40, 0), (2.2, 1.65, 0.95), reach=6, radius=0.1)


def _floor_lamp(b: Workbench) -> None:
    b.add("foot", cylinder(0.15, 0.025) + pipe([(0, 0.02, 0), (0, 1.45, 0)], 0.012, smooth=0), "brass")
    b.add(
        "shade", lathe([(0.24, 1.32), (0.17, 1.64), (0.166, 1.64), (0.236, 1.32)], 36, hollow=True), "light", (1.5, 1.15, 0.70)
    )
    b.lamp((0, 1.48, 0), (3.0, 2.3, 1.3), reach=8, radius=0.15)


def _desk_lamp(b: Workbench) -> None:
    paint = b.colour((0.44, 0.03, 0.02))
    b.add("base", cylinder(0.085, 0.025, bevel=0.008), "enamel", paint)
    b.add(
        "arm",
        pipe([(0, 0.02, 0), (-0.10, 0.24, 0), (0.08, 0.42, 0)], 0.008, smooth=0) + sphere(0.015, 10).at(-0.10, 0.24, 0),
        "chrome",
    )
    b.add(
        "head",
        lathe(curve([(0.0, 0.10), (0.03, 0.095), (0.045, 0.06), (0.085, 0.0), (0.08, 0.0), (0.04, 0.055), (0, 0.085)], 4), 28)
        .turn(z=28)
        .at(0.12, 0.36, 0),
        "enamel",
        paint,
    )
    b.add("bulb", sphere(0.032, 12).at(0.125, 0.375, 0), "light", (9, 7.6, 5.2))
    b.lamp((0.13, 0.35, 0), (2.6, 2.1, 1.4), reach=4, cone=((0.45, -0.89, 0.0), 0.8))


def _chandelier(b: Workbench) -> None:
    b.add("stem", lathe(curve([(0, 0.1), (0.05, 0.14), (0.02, 0.26), (0.06, 0.36), (0.02, 0.5), (0.012, 0.9)], 4), 20), "gold")
    for k in range(8):
        a = 45.0 * k
        b.add(
            "arms",
            pipe([(0.03, 0.3, 0), (0.2, 0.14, 0), (0.38, 0.2, 0), (0.42, 0.32, 0)], 0.010).turn(y=a)
            + cylinder(0.035, 0.015).at(0.42, 0.32, 0).turn(y=a),
            "gold",
        )
        b.add("candles", cylinder(0.013, 0.10).at(0.42, 0.33, 0).turn(y=a), "wax")
        b.add("bulbs", ellipsoid(0.013, 0.03, 0.013, 10).at(0.42, 0.455, 0).turn(y=a), "light", (9, 6.6, 3.4))
        b.add(
            "drops",
            merge(ellipsoid(0.012, 0.022, 0.012, 7).at(0.2 + 0.08 * j, 0.10 + 0.03 * j, 0).turn(y=a) for j in range(3)),
            "crystal",
        )
    b.lamp((0, 0.45, 0), (5, 3.8, 2.2), reach=9, radius=0.3)


def _mirror(b: Workbench) -> None:
    b.add(
        "frame",
        merge(
            [
                pipe(
                    [(0.42 * np.sin(a), 0.92 + 0.80 * np.cos(a), 0) for a in np.linspace(0, 2 * np.pi, 40, endpoint=False)],
                    0.04,
                    smooth=0,
                    loop=True,
                )
            ]
        ),
        "gold",
    )
    b.add(
        "glass",
        extrude([(0.41 * np.sin(a), 0.92 + 0.79 * np.cos(a)) for a in np.linspace(0, 2 * np.pi, 48, endpoint=False)], 0.01),
        "chrome",
        (0.86, 0.87, 0.88),
        main=False,
    )
    b.add(
        "stand",
        pipe([(0.3, 0, 0.22), (0.36, 0.7, 0.0)], 0.022, smooth=0).both()
        + pipe([(0, 0, -0.5), (0, 1.3, -0.03)], 0.02, smooth=0),
        "gold",
    )


def _rug(b: Workbench) -> None:
    b.add("rug", slab(2.4, 0.012, 1.6, 0.02), "rug", b.colour((0.30, 0.035, 0.03)), uv="top")
    b.surface("top", (0, 0.012, 0), (1.1, 0.7))


def _curtain(b: Workbench) -> None:
    for x in (-1, 1):
        t = np.linspace(0, 1, 60)
        line = np.stack([x * (0.45 + 0.75 * t), 0.05 * np.sin(t * 50.0)], 1)
        band = np.concatenate([line, (line + [0, 0.012])[::-1]])
        b.add("cloth", extrude(band, 2.3).turn(x=-90).at(y=1.15), "velvet", b.colour((0.24, 0.012, 0.025)))
    b.add("rail", pipe([(-1.3, 2.34, 0), (1.3, 2.34, 0)], 0.018, smooth=0) + sphere(0.04, 14).at(1.32, 2.34, 0).both(), "brass")


def _fireplace(b: Workbench) -> None:
    b.add("jambs", box(0.28, 1.05, 0.34, 0.02).at(0.62, 0, 0).both() + box(1.52, 0.26, 0.34, 0.02).at(0, 0.98, 0), "marble")
    b.add("mantel", box(1.72, 0.07, 0.42, 0.015).at(0, 1.24, 0.02), "marble")
    b.add("back", box(0.96, 1.0, 0.05).at(0, 0, -0.15), "brick", values={"course": 0.06})
    b.add("hearth", box(1.6, 0.05, 0.8, 0.01).at(0, 0, 0.25), "granite")
    b.add(
        "logs",
        merge(
            pipe([(-0.28, 0.12 + 0.07 * k, 0.03 * k), (0.28, 0.13 + 0.08 * k, -0.06 * k)], 0.05, smooth=0).turn(
                y=14 * (-1) ** k
            )
            for k in range(3)
        ),
        "bark",
    )
    _fire(b, 0.22, 0.16, 0.42)
    b.lamp((0, 0.35, 0.15), (6, 2.7, 0.7), reach=7, radius=0.2)
    b.sounds("fire")


def _fire(b: Workbench, radius: float, y: float, height: float) -> None:
    for k in range(6):
        a, share = 60.0 * k, float(b.random.uniform(0.55, 1.0))
        tongue = lathe(
            curve([(0, 0), (radius * 0.42, height * 0.16), (radius * 0.30, height * 0.5), (0, height)], 4), 14, crease=85
        ).scale(1, share, 1)
        b.add("flame", tongue.at(radius * 0.5 if k else 0.0, y, 0).turn(y=a), "flame", uv="front", main=False)
    b.emitter("embers", 0.4, (0, y + height * 0.5, 0), radius, (0, 0.8, 0))


def _campfire(b: Workbench) -> None:
    for k in range(7):
        b.add("logs", pipe([(0.42, 0.05, 0), (0.02, 0.30, 0)], 0.05, smooth=0, around=9).turn(y=51.0 * k), "bark")
    b.add(
        "stones",
        merge(ellipsoid(0.10, 0.07, 0.09, 9).at(0.55, 0.05, 0).turn(y=30.0 * k) for k in range(12)),
        "stone",
        main=False,
    )
    b.add("embers", ellipsoid(0.26, 0.06, 0.26, 14), "light", (2.4, 0.5, 0.06))
    _fire(b, 0.34, 0.06, 0.85)
    b.lamp((0, 0.5, 0), (9, 4.0, 1.0), reach=10, radius=0.3)
    b.emitter("smoke", 0.3, (0, 1.0, 0), 0.2, (0, 0.8, 0))
    b.sounds("fire")


def _door(b: Workbench) -> None:
    b.add(
        "frame",
        box(0.08, 2.12, 0.14, 0.01).at(0.50, 0, 0).both() + box(1.08, 0.09, 0.14, 0.01).at(0, 2.08, 0),
        "pine",
        grain="y",
    )
    leaf = b.joint("door", (-0.46, 1.0, 0), (0, 1, 0), "hinge", -1.9, 1.9)
    b.add(
        "leaf",
        box(0.91, 2.06, 0.045, 0.006),
        "oak",
        b.colour((0.30, 0.17, 0.085)) if not b.call.colours else None,
        main=True,
        grain="y",
        joint=leaf,
    )
    b.add(
        "panels",
        merge(box(0.32, h, 0.06, 0.015).at(x, y, 0) for x in (-0.21, 0.21) for y, h in ((0.14, 0.62), (0.90, 1.02))),
        "oak",
        main=True,
        grain="y",
        joint=leaf,
    )
    b.add("handle", pipe([(0.38, 1.02, 0.03), (0.38, 1.02, 0.08), (0.27, 1.02, 0.085)], 0.010), "brass", joint=leaf)
    b.grip((0.3, 1.02, 0.085), "fist", (1, 0, 0))


def _window(b: Workbench) -> None:
    b.add(
        "frame",
        box(0.07, 1.3, 0.1, 0.008).at(0.52, 0, 0).both()
        + box(1.1, 0.07, 0.1, 0.008).at(0, 1.27, 0)
        + box(1.2, 0.06, 0.2, 0.01).at(0, -0.02, 0.04),
        "painted wood",
        "white",
    )
    b.add("bars", box(0.03, 1.28, 0.05) + box(1.0, 0.03, 0.05).at(0, 0.63, 0), "painted wood", "white")
    b.add("panes", box(1.0, 1.26, 0.008).at(0, 0.03, 0), "glass")


def _christmas_stocking(b: Workbench) -> None:
    shape = curve(
        [
            (-0.06, 0.36),
            (0.06, 0.36),
            (0.06, 0.16),
            (0.10, 0.10),
            (0.15, 0.05),
            (0.13, 0.0),
            (0.05, 0.0),
            (-0.05, 0.04),
            (-0.07, 0.14),
        ],
        4,
        loop=True,
    )
    b.add("sock", extrude(shape, 0.05, 0.02), "knit", b.colour((0.42, 0.02, 0.02)))
    b.add("cuff", box(0.16, 0.09, 0.065, 0.02).at(0, 0.32, 0), "plush", (0.72, 0.72, 0.70), main=False)


def _ceiling_fan(b: Workbench) -> None:
    b.add("motor", lathe(curve([(0.02, 0.32), (0.02, 0.14), (0.11, 0.12), (0.12, 0.04), (0.06, 0.0)], 4), 26), "brass")
    key = b.joint("blades", (0, 0.08, 0), (0, 1, 0))
    b.add(
        "blades",
        plate(rounded(0.52, 0.13, 0.05), 0.012).turn(x=10).at(0.42, 0.07, 0).around(5),
        "walnut",
        joint=key,
        main=False,
    )
    b.add("lamp", ellipsoid(0.09, 0.07, 0.09, 18), "light", (4, 3.3, 2.2))
    b.lamp((0, -0.05, 0), (2.4, 1.9, 1.2), reach=6)


def _toilet(b: Workbench) -> None:
    b.add(
        "bowl",
        lathe(curve([(0.13, 0), (0.12, 0.12), (0.14, 0.24), (0.20, 0.36), (0.205, 0.40)], 4), 36).scale(1, 1, 1.25).at(z=0.12),
        "porcelain",
    )
    b.add("seat", torus(0.155, 0.032, 40, 10).scale(1, 0.5, 1.25).at(0, 0.415, 0.12), "porcelain")
    b.add("water", cylinder(0.15, 0.01).scale(1, 1, 1.25).at(0, 0.395, 0.12), "dark glass", (0.20, 0.26, 0.28))
    b.add(
        "cistern",
        box(0.42, 0.36, 0.18, 0.03).at(0, 0.42, -0.22)
        + box(0.44, 0.035, 0.20, 0.012).at(0, 0.78, -0.22)
        + box(0.24, 0.4, 0.2, 0.03).at(0, 0, -0.14),
        "porcelain",
    )
    b.add(
        "lid",
        plate(curve([(0.18, -0.2), (0.19, 0.1), (0, 0.25), (-0.19, 0.1), (-0.18, -0.2)], 5, loop=True), 0.022, 0.006)
        .turn(x=-82)
        .at(0, 0.62, -0.10),
        "porcelain",
    )
    b.add("flush", box(0.05, 0.015, 0.02).at(-0.12, 0.71, -0.12), "chrome")


def _bathtub(b: Workbench) -> None:
    b.add(
        "tub",
        lathe(
            curve(
                [
                    (0.0, 0.10),
                    (0.34, 0.10),
                    (0.34, 0.10),
                    (0.39, 0.3),
                    (0.42, 0.56),
                    (0.455, 0.58),
                    (0.45, 0.61),
                    (0.41, 0.60),
                    (0.37, 0.32),
                    (0.30, 0.16),
                    (0, 0.15),
                ],
                3,
            ),
            44,
        ).scale(0.9, 1, 1.9),
        "porcelain",
    )
    b.add("feet", merge(ellipsoid(0.05, 0.06, 0.05, 12).at(x * 0.26, 0.06, z * 0.5) for x in (-1, 1) for z in (-1, 1)), "brass")
    b.add("water", cylinder(0.36, 0.01).scale(0.9, 1, 1.9).at(y=0.48), "water")
    b.add("tap", pipe([(0, 0.58, -0.86), (0, 0.82, -0.86), (0, 0.82, -0.72), (0, 0.76, -0.70)], 0.018), "chrome")
    b.surface("inside", (0, 0.2, 0), (0.25, 0.5))


def _sink(b: Workbench) -> None:
    b.add(
        "basin",
        lathe(
            curve(
                [
                    (0, 0.80),
                    (0.12, 0.80),
                    (0.22, 0.86),
                    (0.255, 0.96),
                    (0.26, 0.98),
                    (0.235, 0.97),
                    (0.20, 0.90),
                    (0.10, 0.84),
                    (0, 0.83),
                ],
                4,
            ),
            40,
        ).scale(1.15, 1, 0.85),
        "porcelain",
    )
    b.add("column", lathe(curve([(0.13, 0), (0.09, 0.1), (0.08, 0.5), (0.13, 0.84)], 4), 28), "porcelain")
    b.add("back", box(0.5, 0.06, 0.12, 0.02).at(0, 0.93, -0.22), "porcelain")
    b.add(
        "tap",
        pipe([(0, 0.97, -0.2), (0, 1.12, -0.2), (0, 1.13, -0.08), (0, 1.08, -0.06)], 0.014)
        + merge(cylinder(0.022, 0.05).at(x, 0.98, -0.22) for x in (-0.12, 0.12)),
        "chrome",
    )
    b.surface("inside", (0, 0.85, 0), (0.12, 0.1))


RECIPES = (
    ThingRecipe("table", ("dining table", "wooden table", "kitchen table"), _table, mass=35.0),
    ThingRecipe("round table", ("cafe table", "bistro table"), _round_table, mass=18.0),
    ThingRecipe("coffee table", ("side table", "nightstand", "bedside table"), _coffee_table, mass=12.0),
    ThingRecipe("desk", ("writing desk", "office desk", "workbench"), _desk, mass=40.0),
    ThingRecipe("bookshelf", ("bookcase", "shelf", "book shelf"), _bookshelf, mass=60.0),
    ThingRecipe("wardrobe", ("closet", "armoire", "cupboard"), _wardrobe, mass=80.0),
    ThingRecipe("chest of drawers", ("dresser", "cabinet", "drawer", "sideboard", "commode"), _cabinet, mass=45.0),
    ThingRecipe("lamp", ("table lamp", "bedside lamp", "light bulb lamp"), _lamp, mass=2.0, fragile=True),
    ThingRecipe("floor lamp", ("standing lamp",), _floor_lamp, mass=6.0),
    ThingRecipe("desk lamp", ("reading lamp",), _desk_lamp, mass=1.5),
    ThingRecipe("chandelier", (), _chandelier, mass=15.0, fragile=True),
    ThingRecipe("mirror", ("looking glass",), _mirror, mass=12.0, fragile=True),
    ThingRecipe("rug", ("carpet", "persian rug", "mat", "magic carpet"), _rug, mass=10.0),
    ThingRecipe("curtain", ("drape", "stage curtain"), _curtain, mass=5.0),
    ThingRecipe("fireplace", ("hearth", "mantelpiece"), _fireplace, mass=300.0, stands=True),
    ThingRecipe("campfire", ("bonfire", "fire", "camp fire"), _campfire, mass=20.0, stands=True),
    ThingRecipe("door", ("wooden door", "doorway"), _door, mass=25.0),
    ThingRecipe("window", ("window frame",), _window, mass=20.0, fragile=True),
    ThingRecipe("christmas stocking", ("stocking", "sock"), _christmas_stocking, mass=0.1),
    ThingRecipe("ceiling fan", (), _ceiling_fan, mass=5.0),
    ThingRecipe("toilet", ("lavatory",), _toilet, mass=35.0, fragile=True),
    ThingRecipe("bathtub", ("bath", "tub", "bath tub"), _bathtub, mass=120.0),
    ThingRecipe("sink", ("washbasin", "basin", "wash basin"), _sink, mass=20.0, fragile=True),
)
