"""Musical instruments."""

import numpy as np

from ..motifs.joinery import cushion
from ..recipe import ThingRecipe
from ..shape import box, curve, cylinder, ellipsoid, extrude, lathe, merge, pipe, sphere, torus, tube
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _guitar_like(
    b: Workbench, scale: float, *, depth: float, neck: float, wood: str, strings: int, bowed: bool = False
) -> None:
    k = scale
    half = [
        (0.0, 0.0),
        (0.13, 0.015),
        (0.195, 0.11),
        (0.17, 0.21),
        (0.115, 0.27),
        (0.125, 0.33),
        (0.145, 0.39),
        (0.11, 0.46),
        (0.0, 0.475),
    ]
    if bowed:
        half = [
            (0.0, 0.0),
            (0.13, 0.015),
            (0.19, 0.10),
            (0.165, 0.185),
            (0.165, 0.185),
            (0.10, 0.20),
            (0.10, 0.27),
            (0.14, 0.30),
            (0.14, 0.30),
            (0.155, 0.38),
            (0.10, 0.46),
            (0.0, 0.475),
        ]
    right = np.asarray(half) * k
    outline = curve(np.concatenate([right, (right * [-1, 1])[-2:0:-1], right[:1]]), 5)[:-1]
    b.add("body", extrude(outline, depth, depth * 0.10), wood, grain="y")
    b.add(
        "top",
        extrude(outline * [0.97, 0.985] + [0, 0.004 * k], 0.006).at(z=depth / 2),
        "spruce" if not bowed else wood,
        main=bowed,
        grain="y",
    )
    b.add(
        "binding",
        pipe(np.c_[outline * 0.995 + [0, 0.001], np.full(len(outline), depth / 2)], 0.004 * k, smooth=0, loop=True),
        "ebony",
    )
    top = 0.475 * k
    b.add(
        "neck",
        box(0.052 * min(k, 1.2), neck + 0.06, 0.026 * k, 0.006).at(0, top - 0.05, depth / 2 - 0.004),
        "mahogany",
        grain="y",
    )
    b.add(
        "fingerboard",
        box(0.055 * min(k, 1.2), neck + 0.10 * k, 0.008).at(0, top - 0.09 * k, depth / 2 + 0.012 * k),
        "ebony",
        grain="y",
    )
    b.add(
        "head",
        extrude([(-0.03, 0), (0.03, 0), (0.042, 0.04), (0.036, 0.17), (-0.036, 0.17), (-0.042, 0.04)], 0.018, 0.004)
        .scale(min(k, 1.3))
        .turn(x=-12)
        .at(0, top + neck, depth / 2),
        "mahogany",
        grain="y",
    )
    b.add(
        "pegs",
        merge(cylinder(0.005, 0.03).turn(z=-90).at(0.034, 0.05 + 0.042 * j, 0) for j in range(strings // 2))
        .both()
        .scale(min(k, 1.3))
        .turn(x=-12)
        .at(0, top + neck, depth / 2),
        "chrome" if not bowed else "ebony",
    )
    if bowed:
        b.add(
            "f holes",
            pipe([(0.06, 0.17, 0), (0.075, 0.19, 0), (0.052, 0.235, 0), (0.068, 0.26, 0)], 0.005, grow=(1.3, 0.8, 0.8, 1.3))
            .both()
            .scale(k)
            .at(z=depth / 2 + 0.004),
            "ebony",
        )
        b.add(
            "bridge",
            extrude([(-0.04, 0), (0.04, 0), (0.022, 0.03), (-0.022, 0.03)], 0.006)
            .scale(k)
            .turn(x=90)
            .at(0, 0.215 * k, depth / 2 + 0.003),
            "birch",
        )
        b.add(
            "tailpiece",
            extrude([(-0.012, 0), (0.012, 0), (0.02, 0.11), (-0.02, 0.11)], 0.008, 0.002)
            .scale(k)
            .at(0, 0.01, depth / 2 + 0.022 * k),
            "ebony",
        )
    else:
        b.add(
            "hole",
            cylinder(0.052 * k, 0.002, bevel=0).turn(x=90).at(0, 0.325 * k, depth / 2 + 0.003),
            "matt plastic",
            (0.006, 0.005, 0.004),
        )
        b.add("rosette", torus(0.057 * k, 0.004, 40, 6).turn(x=90).at(0, 0.325 * k, depth / 2 + 0.003), "ebony")
        b.add("bridge", box(0.16, 0.028, 0.012, 0.004).scale(k).at(0, 0.11 * k, depth / 2 + 0.006), "ebony")
    lift = depth / 2 + (0.022 if not bowed else 0.03) * k
    b.add(
        "strings",
        merge(
            pipe(
                [(x * 1.3, (0.12 if not bowed else 0.11) * k, lift - 0.006 * k), (x, top + neck, lift)],
                0.0009 * max(k, 1),
                smooth=0,
                around=5,
            )
            for x in np.linspace(-0.02, 0.02, strings) * min(k, 1.2)
        ),
        "steel",
    )
    b.grip((0, top + neck * 0.7, depth / 2), "fist")


def _guitar(b: Workbench) -> None:
    _guitar_like(b, 1.0, depth=0.095, neck=0.34, wood="mahogany", strings=6)


def _violin(b: Workbench) -> None:
    _guitar_like(b, 0.74, depth=0.036, neck=0.13, wood="spruce", strings=4, bowed=True)
    b.add(
        "bow",
        pipe([(0.2, 0.02, 0.0), (0.21, 0.72, 0.0)], 0.004, smooth=0)
        + pipe([(0.205, 0.03, 0.02), (0.214, 0.71, 0.016)], 0.0016, smooth=0),
        "mahogany",
    )


def _cello(b: Workbench) -> None:
    _guitar_like(b, 1.6, depth=0.13, neck=0.26, wood="spruce", strings=4, bowed=True)
    b.add("spike", cylinder(0.006, 0.3).at(y=-0.3), "steel")


def _electric_guitar(b: Workbench) -> None:
    outline = curve(
        [
            (0.0, 0.0),
            (0.15, 0.02),
            (0.17, 0.13),
            (0.13, 0.22),
            (0.15, 0.31),
            (0.16, 0.38),
            (0.10, 0.35),
            (0.035, 0.31),
            (-0.035, 0.31),
            (-0.08, 0.38),
            (-0.165, 0.43),
            (-0.16, 0.31),
            (-0.13, 0.22),
            (-0.19, 0.12),
            (-0.14, 0.02),
        ],
        5,
        loop=True,
    )
    b.add("body", extrude(outline, 0.045, 0.012), "car paint", b.colour((0.45, 0.02, 0.015)))
    b.add("guard", extrude(outline * 0.62 + [0.01, 0.08], 0.004).at(z=0.025), "plastic", "white")
    b.add("neck", box(0.05, 0.46, 0.024, 0.006).at(0, 0.27, 0.02), "birch", grain="y")
    b.add("board", box(0.052, 0.44, 0.006).at(0, 0.27, 0.035), "ebony")
    b.add("frets", merge(box(0.05, 0.0015, 0.002).at(0, 0.30 + 0.40 * (1 - 0.94**j) * 1.2, 0.0385) for j in range(18)), "steel")
    b.add(
        "head",
        extrude([(-0.025, 0), (0.025, 0), (0.05, 0.05), (0.05, 0.15), (0.0, 0.17), (-0.035, 0.05)], 0.016, 0.004).at(
            0, 0.72, 0.015
        ),
        "birch",
    )
    b.add("pickups", merge(box(0.075, 0.022, 0.012, 0.004).at(0, y, 0.026) for y in (0.14, 0.19, 0.24)), "matt plastic")
    b.add("bridge", box(0.075, 0.03, 0.014, 0.004).at(0, 0.085, 0.026), "chrome")
    b.add("knobs", merge(cylinder(0.011, 0.014).turn(x=90).at(x, y, 0.026) for x, y in ((0.10, 0.08), (0.12, 0.05))), "chrome")
    b.add(
        "strings",
        merge(
            pipe([(x, 0.09, 0.043), (x * 0.8, 0.73, 0.040)], 0.0008, smooth=0, around=5) for x in np.linspace(-0.022, 0.022, 6)
        ),
        "steel",
    )
    b.grip((0, 0.6, 0.02), "fist")


def _piano(b: Workbench) -> None:
    """A grand."""
    plan = curve(
        [
            (-0.75, 0.75),
            (-0.75, 0.75),
            (0.75, 0.75),
            (0.75, 0.75),
            (0.75, 0.35),
            (0.62, -0.1),
            (0.40, -0.35),
            (0.25, -0.75),
            (-0.05, -1.1),
            (-0.5, -1.15),
            (-0.75, -0.9),
        ],
        4,
    )
    tone = b.colour((0.012, 0.012, 0.013))
    b.add("case", extrude(plan, 0.32, 0.012).turn(x=-90).scale(1, 1, -1).at(y=0.80), "lacquer", tone)
    b.add("keybed", box(1.46, 0.10, 0.30, 0.01).at(0, 0.60, 0.84), "lacquer", tone)
    white = merge(box(0.0222, 0.026, 0.155, 0.002).at(-0.60 + 0.0235 * k, 0.715, 0.86) for k in range(52))
    b.add("white keys", white, "plastic", (0.74, 0.73, 0.69))
    black = merge(box(0.012, 0.02, 0.09, 0.002).at(-0.588 + 0.0235 * k, 0.74, 0.835) for k in range(51) if k % 7 not in (1, 4))
    b.add("black keys", black, "plastic", (0.012, 0.012, 0.013))
    b.add(
        "fallboard",
        box(1.3, 0.16, 0.02).at(0, 0.74, 0.76) + box(0.12, 0.14, 0.3, 0.01).at(0.68, 0.66, 0.84).both(),
        "lacquer",
        tone,
    )
    lid = b.joint("lid", (-0.75, 0.98, 0), (0, 0, 1), "hinge", -0.7, 0.2)
    b.add(
        "lid",
        extrude(plan, 0.02, 0.004).turn(x=-90).scale(1, 1, -1).at(0.75, 0, 0).turn(z=38).at(-0.75, 0.975, 0),
        "lacquer",
        tone,
        joint=lid,
    )
    b.add("prop", pipe([(0.6, 0.95, 0.2), (0.42, 1.72, 0.2)], 0.012, smooth=0), "lacquer", tone)
    b.add("strings", extrude(plan * 0.94, 0.01).turn(x=-90).scale(1, 1, -1).at(y=0.965), "brass")
    b.add("music", box(0.9, 0.26, 0.02).turn(x=-14).at(0, 0.97, 0.55), "lacquer", tone)
    b.add(
        "legs",
        merge(
            lathe(curve([(0.03, 0), (0.045, 0.1), (0.055, 0.5), (0.07, 0.64)], 3), 18).at(x, 0, z)
            for x, z in ((-0.62, 0.62), (0.62, 0.62), (-0.35, -0.9))
        ),
        "lacquer",
        tone,
    )
    b.add("pedals", box(0.2, 0.3, 0.03).at(0, 0.28, 0.45) + box(0.03, 0.012, 0.12).at(0, 0.07, 0.5).row(3, x=0.06), "brass")
    b.surface("top", (0, 1.0, -0.3), (0.4, 0.4))


def _upright(b: Workbench) -> None:
    b.add(
        "case",
        box(1.48, 1.2, 0.34, 0.015).at(0, 0, -0.12)
        + box(1.48, 0.10, 0.34, 0.01).at(0, 0.60, 0.2)
        + box(0.08, 0.62, 0.10, 0.01).at(0.68, 0, 0.3).both(),
        "walnut",
        grain="x",
    )
    b.add(
        "white keys",
        merge(box(0.0222, 0.026, 0.145, 0.002).at(-0.60 + 0.0235 * k, 0.70, 0.26) for k in range(52)),
        "plastic",
        (0.74, 0.73, 0.69),
    )
    b.add(
        "black keys",
        merge(box(0.012, 0.02, 0.09, 0.002).at(-0.588 + 0.0235 * k, 0.722, 0.235) for k in range(51) if k % 7 not in (1, 4)),
        "plastic",
        (0.012, 0.012, 0.013),
    )
    b.add("panel", box(1.2, 0.28, 0.02, 0.01).at(0, 0.85, 0.055), "walnut", grain="x")
    b.add("lid", box(1.52, 0.03, 0.40, 0.01).at(0, 1.2, -0.1), "walnut", grain="x")


def _keyboard(b: Workbench) -> None:
    b.add("case", box(1.2, 0.08, 0.32, 0.015), "matt plastic", b.colour((0.02, 0.02, 0.022)))
    b.add(
        "white keys",
        merge(box(0.021, 0.018, 0.14, 0.002).at(-0.55 + 0.0225 * k, 0.075, 0.08) for k in range(49)),
        "plastic",
        (0.74, 0.73, 0.69),
    )
    b.add(
        "black keys",
        merge(box(0.011, 0.016, 0.085, 0.002).at(-0.539 + 0.0225 * k, 0.09, 0.055) for k in range(48) if k % 7 not in (2, 6)),
        "plastic",
        (0.012, 0.012, 0.013),
    )
    b.add("screen", box(0.16, 0.004, 0.06).at(0, 0.079, -0.08), "screen", (0.3, 0.6, 1.0), values={"stuff": 1.0}, uv="top")
    b.add(
        "stand",
        (
            pipe([(-0.4, 0, 0.2), (0.4, -0.62, 0.2)], 0.016, smooth=0)
            + pipe([(0.4, 0, 0.2), (-0.4, -0.62, 0.2)], 0.016, smooth=0)
        ).at(z=-0.2),
        "iron",
    )


def _drum(b: Workbench, x: float, y: float, z: float, r: float, h: float, lean: float = 0.0) -> None:
    tone = b.colour((0.42, 0.015, 0.02))
    shell = cylinder(r, h, bevel=0.0, around=36)
    b.add("shell", shell.turn(x=lean).at(x, y, z), "lacquer", tone)
    b.add(
        "hoops",
        (
            torus(r, 0.012, 40, 8)
            + torus(r, 0.012, 40, 8).at(y=h)
            + merge(
                box(0.012, h * 0.5, 0.012).at(r * 1.01 * np.sin(a), h * 0.25, r * 1.01 * np.cos(a))
                for a in np.arange(8) * np.pi / 4
            )
        )
        .turn(x=lean)
        .at(x, y, z),
        "chrome",
    )
    b.add("skin", (cylinder(r * 0.985, 0.006, bevel=0).at(y=h)).turn(x=lean).at(x, y, z), "paper")


def _drums(b: Workbench) -> None:
    _drum(b, 0, 0.29, -0.2, 0.28, 0.42, 90)
    for x, y, z, r, h, lean in (
        (-0.2, 0.62, 0.0, 0.15, 0.2, -18),
        (0.2, 0.62, 0.0, 0.16, 0.21, -18),
        (0.55, 0.28, -0.4, 0.20, 0.36, 0),
        (-0.52, 0.52, -0.35, 0.18, 0.14, -6),
    ):
        _drum(b, x, y, z, r, h, lean)
    for x, z, y, r in ((-0.6, 0.1, 1.05, 0.2), (0.62, 0.1, 1.1, 0.24), (-0.8, -0.35, 0.82, 0.17)):
        b.add(
            "cymbals",
            lathe(curve([(0, 0.03), (0.03, 0.03), (0.05, 0.012), (r, 0.0), (r, 0.003), (0.05, 0.016), (0, 0.034)], 3), 36)
            .turn(x=-14)
            .at(x, y, z),
            "brass",
        )
        b.add(
            "stands",
            cylinder(0.009, y).at(x, 0, z)
            + merge(
                pipe([(x, 0.22, z), (x + 0.2 * np.sin(a), 0, z + 0.2 * np.cos(a))], 0.008, smooth=0) for a in (0.3, 2.4, 4.5)
            ),
            "chrome",
        )
    b.add(
        "legs",
        merge(
            pipe([(x, 0.5, z), (x, 0, z)], 0.008, smooth=0)
            for x, z in ((0.72, -0.4), (0.45, -0.25), (0.45, -0.55), (-0.52, -0.35))
        ),
        "chrome",
    )
    b.add(
        "seat",
        cushion(0.32, 0.1, 0.32, 2.2).at(0, 0.48, -0.85) + cylinder(0.02, 0.5).at(0, 0, -0.85),
        "leather",
        (0.02, 0.02, 0.02),
        main=False,
    )


def _single_drum(b: Workbench) -> None:
    _drum(b, 0, 0, 0, 0.18, 0.2)
    b.add(
        "sticks",
        pipe([(-0.15, 0.23, 0.02), (0.2, 0.25, 0.1)], 0.007, smooth=0)
        + pipe([(0.15, 0.23, -0.05), (-0.2, 0.245, 0.08)], 0.007, smooth=0),
        "birch",
    )


def _trumpet(b: Workbench) -> None:
    b.add(
        "tube",
        pipe(
            [
                (-0.24, 0.09, 0),
                (0.1, 0.09, 0),
                (0.19, 0.085, 0.0),
                (0.2, 0.05, 0.012),
                (0.1, 0.03, 0.02),
                (-0.12, 0.03, 0.02),
                (-0.16, 0.055, 0.02),
                (-0.1, 0.09, 0.018),
                (0.1, 0.09, 0.018),
            ],
            0.0058,
            smooth=6,
        ),
        "brass",
    )
    b.add(
        "bell",
        lathe(
            curve(
                [
                    (0.006, 0.0),
                    (0.009, 0.12),
                    (0.018, 0.2),
                    (0.06, 0.255),
                    (0.058, 0.256),
                    (0.015, 0.2),
                    (0.004, 0.12),
                    (0.0, 0.0),
                ],
                5,
            ),
            32,
        )
        .turn(z=-90)
        .at(0.08, 0.09, 0.018),
        "brass",
    )
    b.add(
        "valves",
        merge(
            cylinder(0.0105, 0.10).at(-0.02 + 0.026 * k, 0.02, 0.009)
            + cylinder(0.004, 0.03).at(-0.02 + 0.026 * k, 0.12, 0.009)
            + cylinder(0.009, 0.005).at(-0.02 + 0.026 * k, 0.145, 0.009)
            for k in range(3)
        ),
        "brass",
    )
    b.add(
        "mouthpiece",
        lathe([(0.005, 0), (0.006, 0.04), (0.013, 0.055), (0.010, 0.06), (0, 0.05)], 18).turn(z=90).at(-0.22, 0.09, 0),
        "silver",
        main=False,
    )
    b.grip((0.005, 0.07, 0.01), "two-handed")


def _saxophone(b: Workbench) -> None:
    b.add(
        "body",
        pipe(
            [
                (-0.11, 0.60, 0),
                (-0.06, 0.63, 0),
                (-0.01, 0.60, 0),
                (0.0, 0.45, 0),
                (0.012, 0.14, 0),
                (0.05, 0.04, 0),
                (0.11, 0.06, 0),
                (0.135, 0.16, 0),
                (0.15, 0.27, 0),
            ],
            0.03,
            smooth=8,
            grow=(0.28, 0.32, 0.38, 0.55, 1.0, 1.2, 1.35, 1.6, 2.0),
            around=22,
        ),
        "brass",
    )
    b.add(
        "bell",
        lathe(curve([(0.056, 0), (0.066, 0.05), (0.088, 0.08), (0.084, 0.082), (0.05, 0.03), (0, 0.0)], 4), 32)
        .turn(z=-8)
        .at(0.147, 0.26, 0),
        "brass",
    )
    b.add(
        "keys",
        merge(
            cylinder(0.011 + 0.003 * (k % 3), 0.012).turn(x=90).at(0.005 + 0.012 * (k / 9), 0.50 - 0.036 * k, 0.022 + 0.001 * k)
            for k in range(10)
        ),
        "silver",
        main=False,
    )
    b.add(
        "rods",
        pipe([(-0.015, 0.55, 0.02), (0.0, 0.16, 0.032)], 0.003, smooth=0)
        + pipe([(0.03, 0.48, 0.01), (0.04, 0.14, 0.02)], 0.003, smooth=0),
        "brass",
    )
    b.add("mouthpiece", pipe([(-0.11, 0.60, 0), (-0.17, 0.575, 0)], 0.010, smooth=0, grow=(1.2, 0.6)), "matt plastic")
    b.grip((0.01, 0.3, 0.03), "two-handed")


def _flute(b: Workbench) -> None:
    b.add("tube", tube(0.0095, 0.67, 0.0015, 20).turn(z=90).at(0.335, 0.012), "silver")
    b.add("keys", merge(cylinder(0.007, 0.005).at(-0.02 - 0.02 * k, 0.020, 0) for k in range(13)), "silver")
    b.add("lip", ellipsoid(0.018, 0.004, 0.012, 14).at(0.24, 0.021, 0), "silver")
    b.grip((-0.1, 0.012, 0), "two-handed", (1, 0, 0))


def _harp(b: Workbench) -> None:
    b.add(
        "pillar",
        lathe(curve([(0.06, 0), (0.05, 0.06), (0.028, 0.12), (0.028, 1.55), (0.05, 1.64), (0.03, 1.7)], 4), 20).at(x=0.38),
        "gold",
    )
    b.add("neck", pipe([(0.38, 1.62, 0), (0.22, 1.52, 0), (0.05, 1.28, 0), (-0.18, 1.36, 0), (-0.36, 1.30, 0)], 0.035), "gold")
    b.add(
        "sound box", pipe([(-0.36, 1.32, 0), (0.25, 0.10, 0)], 0.06, smooth=0, grow=(0.6, 1.6), around=12), "spruce", main=False
    )
    b.add("base", box(0.5, 0.10, 0.34, 0.03).at(0.2, 0, 0), "gold")
    xs = np.linspace(0, 1, 26)
    b.add(
        "strings",
        merge(
            pipe(
                [
                    (-0.32 + 0.54 * t, 1.25 - 1.08 * t, 0),
                    (
                        -0.33 + 0.64 * t,
                        float(np.interp(-0.33 + 0.64 * t, [-0.36, -0.18, 0.05, 0.22, 0.38], [1.3, 1.36, 1.28, 1.52, 1.62])),
                        0,
                    ),
                ],
                0.0013,
                smooth=0,
                around=5,
            )
            for t in xs[1:-1]
        ),
        "silk",
        (0.72, 0.66, 0.5),
        main=False,
    )


def _accordion(b: Workbench) -> None:
    tone = b.colour((0.42, 0.012, 0.015))
    for x in (-1, 1):
        b.add("case", box(0.09, 0.38, 0.20, 0.02).at(x * 0.17, 0, 0), "lacquer", tone)
    b.add(
        "bellows",
        merge(box(0.013, 0.37, 0.195, 0.004).at(-0.115 + 0.0192 * k, 0.005, 0) for k in range(13)),
        "leather",
        (0.02, 0.02, 0.02),
    )
    b.add(
        "keys",
        merge(box(0.045, 0.014, 0.012, 0.002).at(0.235, 0.03 + 0.0165 * k, 0.075) for k in range(20)),
        "plastic",
        (0.74, 0.73, 0.69),
    )
    b.add(
        "buttons",
        merge(sphere(0.005, 8).at(-0.218, 0.06 + 0.03 * i, -0.05 + 0.025 * j) for i in range(9) for j in range(5)),
        "plastic",
        (0.74, 0.73, 0.69),
    )
    b.add("grille", box(0.004, 0.28, 0.12, 0.001).at(0.216, 0.05, -0.02), "chrome")


def _microphone(b: Workbench) -> None:
    b.add("base", cylinder(0.15, 0.02, bevel=0.006), "iron")
    b.add("stand", pipe([(0, 0.02, 0), (0, 1.42, 0)], 0.011, smooth=0), "chrome")
    b.add("clip", cylinder(0.015, 0.05).turn(x=60).at(0, 1.42, 0), "matt plastic")
    b.add(
        "body",
        lathe([(0.010, -0.13), (0.016, 0.02), (0.02, 0.03), (0.0, 0.03)], 24).turn(x=62).at(0, 1.48, 0.06),
        "matt plastic",
    )
    b.add("head", sphere(0.028, 24).turn(x=62).at(0, 1.50, 0.105), "steel", values={"bump": 1.0, "scale": 500.0})
    b.grip((0, 1.45, 0.03), "fist", (0, 0.47, 0.88))


def _bell(b: Workbench) -> None:
    b.add(
        "bell",
        lathe(
            curve(
                [
                    (0, 0.12),
                    (0.03, 0.12),
                    (0.05, 0.10),
                    (0.055, 0.05),
                    (0.085, 0.0),
                    (0.079, 0.0),
                    (0.048, 0.05),
                    (0.03, 0.105),
                    (0, 0.11),
                ],
                5,
            ),
            36,
        ),
        "brass",
    )
    b.add("clapper", pipe([(0, 0.11, 0), (0, 0.0, 0)], 0.004, smooth=0) + sphere(0.014, 12), "iron")
    b.add(
        "handle",
        lathe(curve([(0.012, 0.12), (0.012, 0.14), (0.018, 0.18), (0.014, 0.22), (0, 0.23)], 4), 18),
        "walnut",
        main=False,
    )
    b.grip((0, 0.18, 0), "fist")


def _tambourine(b: Workbench) -> None:
    b.add("ring", tube(0.13, 0.05, 0.008, 44), "birch")
    b.add("skin", cylinder(0.126, 0.003).at(y=0.048), "paper")
    b.add(
        "jingles",
        merge(cylinder(0.02, 0.003).at(0.124, 0.02, 0) + cylinder(0.02, 0.003).at(0.124, 0.028, 0) for _ in (0,)).around(8),
        "brass",
    )


RECIPES = (
    ThingRecipe("guitar", ("acoustic guitar", "ukulele", "banjo"), _guitar, mass=2.0, fragile=True),
    ThingRecipe("electric guitar", ("bass guitar",), _electric_guitar, mass=3.5),
    ThingRecipe("violin", ("fiddle", "viola"), _violin, mass=0.5, fragile=True),
    ThingRecipe("cello", ("double bass", "contrabass"), _cello, mass=3.5, fragile=True),
    ThingRecipe("piano", ("grand piano", "steinway"), _piano, mass=450.0),
    ThingRecipe("upright piano", (), _upright, mass=220.0),
    ThingRecipe("synthesizer", ("electric piano", "music keyboard", "synth"), _keyboard, mass=12.0),
    ThingRecipe("drum kit", ("drums", "drum set", "drumkit"), _drums, mass=40.0),
    ThingRecipe("drum", ("snare drum", "bongo"), _single_drum, mass=3.0),
    ThingRecipe("trumpet", ("trombone", "horn", "bugle"), _trumpet, mass=1.1),
    ThingRecipe("saxophone", ("sax",), _saxophone, mass=2.5),
    ThingRecipe("flute", ("recorder", "clarinet"), _flute, mass=0.5),
    ThingRecipe("harp", (), _harp, mass=35.0),
    ThingRecipe("accordion", (), _accordion, mass=9.0),
    ThingRecipe("microphone", ("mic", "microphone stand"), _microphone, mass=3.0),
    ThingRecipe("bell", ("handbell", "church bell"), _bell, mass=0.6),
    ThingRecipe("tambourine", (), _tambourine, mass=0.4),
)
