"""Gear for games and sport."""

import numpy as np

from ..recipe import ThingRecipe
from ..shape import box, curve, cylinder, ellipsoid, extrude, hull, lathe, merge, pipe, plate, rounded, slab, torus
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _frisbee(b: Workbench) -> None:
    b.add(
        "disc",
        lathe(
            curve(
                [
                    (0, 0.018),
                    (0.10, 0.017),
                    (0.13, 0.010),
                    (0.136, 0.002),
                    (0.132, 0.0),
                    (0.124, 0.010),
                    (0.10, 0.013),
                    (0, 0.014),
                ],
                4,
            ),
            48,
        ),
        "plastic",
        b.colour((0.55, 0.02, 0.02)),
    )
    b.grip((0.12, 0.01, 0), "pinch", (0, 0, 1))


def _skis(b: Workbench) -> None:
    line = curve([(0, 0.012, -0.85), (0, 0.012, 0.6), (0, 0.03, 0.75), (0, 0.11, 0.88)], 6)
    for x in (-0.11, 0.11):
        rib = (
            extrude([(z, y) for _, y, z in line] + [(z, y - 0.010) for _, y, z in line[::-1]], 0.075, 0.003).turn(y=-90).at(x=x)
        )
        b.add("ski", rib, "enamel", b.colour((0.03, 0.14, 0.42)))
        b.add(
            "binding",
            box(0.06, 0.03, 0.10, 0.01).at(x, 0.012, 0.05) + box(0.06, 0.04, 0.08, 0.01).at(x, 0.012, -0.20),
            "matt plastic",
        )
    b.add(
        "poles", (cylinder(0.008, 1.2).at(0.28, 0, -0.1) + torus(0.045, 0.005, 20, 6).at(0.28, 0.08, -0.1)).both(), "aluminium"
    )
    b.add("grips", cylinder(0.015, 0.11).at(0.28, 1.15, -0.1).both(), "rubber")


def _snowboard(b: Workbench) -> None:
    _board(b, 1.55, 0.27, "enamel", (0.50, 0.10, 0.03))
    b.add(
        "bindings",
        merge(
            box(0.24, 0.03, 0.13, 0.02).at(0, 0.02, z) + box(0.13, 0.14, 0.03, 0.01).turn(x=-8).at(0, 0.04, z - 0.05)
            for z in (-0.25, 0.25)
        ),
        "matt plastic",
        main=False,
    )


def _board(
    b: Workbench, length: float, width: float, stuff: str, tone: tuple[float, float, float], thick: float = 0.012
) -> None:
    flat = plate(rounded(width, length, width * 0.499, 10), thick, thick * 0.3)
    p = flat.points
    rise = 0.09 * np.maximum(np.abs(p[:, 2]) / (length / 2) - 0.72, 0) ** 1.5 * 4
    b.add("board", flat.warp(p + rise[:, None] * [0, 1, 0]), stuff, b.colour(tone))


def _surfboard(b: Workbench) -> None:
    plan = curve(
        [
            (0, 1.0),
            (0.16, 0.72),
            (0.25, 0.1),
            (0.22, -0.5),
            (0.10, -0.95),
            (-0.10, -0.95),
            (-0.22, -0.5),
            (-0.25, 0.1),
            (-0.16, 0.72),
        ],
        6,
        loop=True,
    )
    b.add("board", plate(plan, 0.055, 0.02).at(y=0.16), "enamel", b.colour((0.70, 0.62, 0.42)))
    b.add(
        "stripe",
        box(0.045, 0.003, 1.86).at(0, 0.214, 0.02) + box(0.02, 0.003, 1.7).at(0.07, 0.214, 0.0).both(),
        "enamel",
        b.colour((0.03, 0.22, 0.35), 1),
        main=False,
    )
    b.add(
        "fins",
        merge(extrude([(0, 0), (0.10, 0), (-0.03, -0.13)], 0.008).turn(y=90).at(x, 0.165, -0.75) for x in (-0.12, 0, 0.12)),
        "matt plastic",
    )
    b.drives("water", 4.0, draught=0.17)
    b.grip((0.24, 0.19, 0), "two-handed", (0, 0, 1))


def _racket(b: Workbench) -> None:
    loop = [(0.128 * np.sin(a), 0.52 + 0.165 * np.cos(a), 0) for a in np.linspace(0, 2 * np.pi, 36, endpoint=False)]
    b.add(
        "frame",
        pipe(loop, 0.010, smooth=0, loop=True) + pipe([(0.09, 0.405, 0), (0.02, 0.26, 0), (0.012, 0.2, 0)], 0.009).both(),
        "car paint",
        b.colour((0.03, 0.12, 0.40)),
    )
    strings = [
        pipe(
            [(x, 0.52 - 0.165 * np.sqrt(1 - (x / 0.128) ** 2), 0), (x, 0.52 + 0.165 * np.sqrt(1 - (x / 0.128) ** 2), 0)],
            0.0011,
            smooth=0,
            around=5,
        )
        for x in np.linspace(-0.11, 0.11, 15)
    ]
    strings += [
        pipe(
            [
                (-0.128 * np.sqrt(1 - (y / 0.165) ** 2), 0.52 + y, 0.001),
                (0.128 * np.sqrt(1 - (y / 0.165) ** 2), 0.52 + y, 0.001),
            ],
            0.0011,
            smooth=0,
            around=5,
        )
        for y in np.linspace(-0.145, 0.145, 18)
    ]
    b.add("strings", merge(strings), "rope", (0.72, 0.70, 0.60))
    b.add("grip", cylinder(0.016, 0.21, top=0.015), "leather", (0.02, 0.02, 0.02))
    b.grip((0, 0.1, 0), "fist")


def _bat(b: Workbench) -> None:
    b.add(
        "bat",
        lathe(
            curve(
                [
                    (0.0, 0.0),
                    (0.025, 0.002),
                    (0.024, 0.014),
                    (0.0125, 0.03),
                    (0.0125, 0.3),
                    (0.020, 0.5),
                    (0.032, 0.66),
                    (0.033, 0.81),
                    (0.022, 0.84),
                    (0, 0.84),
                ],
                4,
            ),
            26,
        ),
        "birch",
        b.colour((0.5, 0.3, 0.12)) if b.call.colours else None,
        grain="y",
    )
    b.add("tape", lathe([(0.0135, 0.03), (0.0137, 0.25)], 20), "leather", (0.03, 0.02, 0.015), main=False)
    b.grip((0, 0.12, 0), "two-handed")


def _glove(b: Workbench) -> None:
    b.add("palm", ellipsoid(0.10, 0.11, 0.045, 26).at(0, 0.12, 0), "leather", b.colour((0.22, 0.09, 0.035)))
    for k, (x, lean) in enumerate(((-0.06, -14), (-0.02, -4), (0.022, 4), (0.062, 14))):
        b.add(
            "fingers",
            ellipsoid(0.025, 0.085, 0.026, 16).at(0, 0.08, 0).turn(z=-lean).at(x, 0.13 - 0.008 * abs(k - 1.5), 0.005),
            "leather",
            b.colour((0.22, 0.09, 0.035)),
        )
    b.add(
        "thumb",
        ellipsoid(0.028, 0.08, 0.028, 16).at(0, 0.07, 0).turn(z=38).at(-0.07, 0.08, 0.015),
        "leather",
        b.colour((0.22, 0.09, 0.035)),
    )
    b.add(
        "web", extrude(rounded(0.06, 0.09, 0.02), 0.012, 0.004).turn(z=24).at(-0.10, 0.17, 0.01), "leather", (0.13, 0.05, 0.02)
    )
    b.add(
        "laces",
        merge(
            pipe([(-0.075, 0.11 + 0.02 * k, 0.035), (0.075, 0.12 + 0.02 * k, 0.035)], 0.003, smooth=0, around=6)
            for k in range(3)
        ),
        "rope",
    )


def _golf_club(b: Workbench) -> None:
    b.add("shaft", pipe([(0, 0.03, 0), (0, 0.98, 0)], 0.006, smooth=0), "chrome")
    b.add(
        "head",
        hull([(-0.06, 0.012, 0, 0.04, 3), (0.0, 0.014, 0, 0.055, 3), (0.05, 0.010, 0.002, 0.035, 3)], 14).turn(y=90).at(-0.03),
        "steel",
    )
    b.add("grip", cylinder(0.011, 0.26, top=0.013).at(y=0.75), "rubber")
    b.grip((0, 0.88, 0), "two-handed")


def _dumbbell(b: Workbench) -> None:
    b.add("bar", cylinder(0.015, 0.36).turn(z=90).at(0.18, 0.085), "chrome")
    b.add(
        "plates",
        merge(
            cylinder(r, 0.03, bevel=0.006, around=36).turn(z=-90).at(x, 0.085)
            for r, x in ((0.085, 0.07), (0.075, 0.102), (0.06, 0.134))
        ).both(),
        "iron",
        b.colour((0.03, 0.03, 0.032)),
    )
    b.grip((0, 0.085, 0), "fist", (1, 0, 0))


def _barbell(b: Workbench) -> None:
    b.add("bar", cylinder(0.014, 2.1).turn(z=90).at(1.05, 0.225), "chrome")
    b.add(
        "plates",
        merge(
            cylinder(r, 0.05, bevel=0.01, around=40).turn(z=-90).at(x, 0.225)
            for r, x in ((0.225, 0.66), (0.225, 0.715), (0.17, 0.77))
        ).both(),
        "rubber",
        b.colour((0.03, 0.03, 0.032)),
    )
    b.grip((0, 0.225, 0), "two-handed", (1, 0, 0))


def _boxing_glove(b: Workbench) -> None:
    tone = b.colour((0.46, 0.015, 0.015))
    b.add(
        "fist",
        hull(
            [
                (-0.06, 0.05, 0.05, 0.15, 2.2),
                (0.0, 0.068, 0.035, 0.165, 2.4),
                (0.07, 0.075, 0.03, 0.165, 2.4),
                (0.13, 0.055, 0.04, 0.145, 2.2),
                (0.155, 0.02, 0.07, 0.12, 2),
            ],
            26,
        ),
        "leather",
        tone,
        values={"coat": 0.6},
    )
    b.add("thumb", ellipsoid(0.026, 0.028, 0.06, 18).turn(y=-14).at(-0.072, 0.085, 0.04), "leather", tone, values={"coat": 0.6})
    b.add(
        "cuff",
        lathe([(0.048, 0), (0.052, 0.07), (0.045, 0.07), (0.04, 0.0)], 28, hollow=True).turn(x=-90).at(0, 0.10, -0.05),
        "leather",
        "white",
    )


def _goal(b: Workbench) -> None:
    b.add(
        "frame",
        pipe([(-3.66, 0, 0), (-3.66, 2.44, 0), (3.66, 2.44, 0), (3.66, 0, 0)], 0.06, smooth=0)
        + pipe([(-3.66, 2.44, 0), (-3.66, 2.0, -1.0), (-3.66, 0, -1.9)], 0.03, smooth=0).both(),
        "enamel",
        "white",
    )
    net = [
        pipe([(x, 2.42, -0.02), (x, 2.0, -1.0), (x, 0.02, -1.9)], 0.008, smooth=0, around=5) for x in np.linspace(-3.6, 3.6, 33)
    ]
    net += [
        pipe([(-3.66, y, z), (3.66, y, z)], 0.008, smooth=0, around=5)
        for y, z in (
            (2.3, -0.3),
            (2.15, -0.65),
            (1.8, -1.1),
            (1.5, -1.24),
            (1.2, -1.38),
            (0.9, -1.5),
            (0.6, -1.64),
            (0.3, -1.77),
        )
    ]
    b.add("net", merge(net), "rope", (0.72, 0.72, 0.72))


def _hoop(b: Workbench) -> None:
    b.add("pole", pipe([(0, 0, -0.9), (0, 2.6, -0.9), (0, 3.2, -0.15)], 0.07, smooth=0), "painted metal", (0.05, 0.06, 0.08))
    b.add("board", box(1.8, 1.05, 0.04, 0.01).at(0, 2.9, -0.1), "enamel", "white")
    b.add(
        "square",
        pipe([(-0.3, 3.08, -0.07), (0.3, 3.08, -0.07), (0.3, 3.52, -0.07), (-0.3, 3.52, -0.07)], 0.02, smooth=0, loop=True),
        "enamel",
        (0.5, 0.04, 0.02),
        main=False,
    )
    b.add(
        "ring",
        torus(0.225, 0.012, 36, 8).at(0, 3.05, 0.22) + box(0.12, 0.02, 0.14).at(0, 3.04, -0.02),
        "enamel",
        (0.62, 0.14, 0.01),
        main=False,
    )
    b.add(
        "net",
        merge(
            pipe(
                [
                    (0.225 * np.sin(a), 3.05, 0.22 + 0.225 * np.cos(a)),
                    (0.14 * np.sin(a + d), 2.82, 0.22 + 0.14 * np.cos(a + d)),
                    (0.13 * np.sin(a), 2.65, 0.22 + 0.13 * np.cos(a)),
                ],
                0.005,
                smooth=0,
                around=5,
            )
            for a in np.arange(12) * np.pi / 6
            for d in (0.4, -0.4)
        ),
        "rope",
        (0.74, 0.74, 0.74),
    )


def _target(b: Workbench) -> None:
    for k, tone in enumerate(
        ((0.74, 0.73, 0.70), (0.02, 0.02, 0.02), (0.03, 0.16, 0.42), (0.50, 0.02, 0.02), (0.74, 0.5, 0.02))
    ):
        b.add(
            "ring",
            cylinder(0.5 - 0.1 * k, 0.06 + 0.004 * k, bevel=0.0, around=48).turn(x=90).at(0, 1.2, 0),
            "straw" if not k else "painted wood",
            tone,
            main=False,
        )
    b.add(
        "legs",
        pipe([(0.1, 1.6, -0.05), (0.5, 0, 0.12)], 0.025, smooth=0).both()
        + pipe([(0, 1.6, -0.08), (0, 0, -0.7)], 0.025, smooth=0),
        "oak",
    )


def _dart(b: Workbench) -> None:
    b.add("barrel", pipe([(0, 0.012, 0.0), (0, 0.012, 0.05)], 0.0042, smooth=0), "brass")
    b.add("tip", pipe([(0, 0.012, 0.05), (0, 0.012, 0.085)], 0.0013, smooth=0, grow=(1, 0.2)), "steel")
    b.add("shaft", pipe([(0, 0.012, -0.05), (0, 0.012, 0.0)], 0.002, smooth=0), "matt plastic")
    b.add(
        "flight",
        extrude([(0, 0), (0.014, 0.008), (0.012, 0.03), (0, 0.034)], 0.0006)
        .turn(x=-90)
        .at(y=0, z=-0.045)
        .around(4, 2)
        .at(y=0.012),
        "plastic",
        b.colour("red"),
    )


def _yoga_mat(b: Workbench) -> None:
    b.add("mat", slab(0.61, 0.006, 1.5, 0.01), "rubber", b.colour((0.20, 0.05, 0.30)))
    b.add("roll", cylinder(0.06, 0.61).turn(z=90).at(0.305, 0.06, -0.80), "rubber", b.colour((0.20, 0.05, 0.30)))


def _trampoline(b: Workbench) -> None:
    b.add(
        "frame",
        torus(1.5, 0.04, 56, 8).at(y=0.75)
        + merge(
            pipe([(1.5 * np.sin(a), 0.75, 1.5 * np.cos(a)), (1.5 * np.sin(a), 0, 1.5 * np.cos(a))], 0.035, smooth=0)
            for a in np.arange(6) * np.pi / 3
        ),
        "steel",
    )
    b.add("mat", cylinder(1.2, 0.01, around=56).at(y=0.74), "cloth", (0.012, 0.012, 0.013))
    b.add(
        "pad",
        lathe([(1.2, 0.76), (1.5, 0.79), (1.5, 0.80), (1.2, 0.775)], 56, hollow=True),
        "plastic",
        b.colour((0.03, 0.12, 0.42)),
    )
    b.surface("top", (0, 0.75, 0), (0.8, 0.8))


def _medal(b: Workbench) -> None:
    b.add("disc", cylinder(0.035, 0.005, around=40).turn(x=90).at(0, 0.035, 0), "gold")
    b.add(
        "star",
        extrude(
            [
                (0.02 * np.sin(a) * (1 if k % 2 == 0 else 0.45), 0.02 * np.cos(a) * (1 if k % 2 == 0 else 0.45))
                for k, a in enumerate(np.arange(10) * np.pi / 5)
            ],
            0.008,
            0.002,
        ).at(0, 0.035, 0.004),
        "gold",
    )
    b.add(
        "ribbon",
        extrude([(-0.008, 0.07), (0.008, 0.07), (0.05, 0.22), (0.025, 0.22), (0, 0.12), (-0.025, 0.22), (-0.05, 0.22)], 0.002),
        "silk",
        (0.42, 0.02, 0.03),
    )


def _trophy(b: Workbench) -> None:
    b.add(
        "cup",
        lathe(
            curve(
                [
                    (0.02, 0.10),
                    (0.015, 0.14),
                    (0.03, 0.17),
                    (0.065, 0.22),
                    (0.08, 0.30),
                    (0.085, 0.34),
                    (0.079, 0.34),
                    (0.05, 0.23),
                    (0, 0.2),
                ],
                5,
            ),
            36,
        ),
        "gold",
    )
    b.add("handles", pipe([(0.078, 0.31, 0), (0.13, 0.32, 0), (0.13, 0.25, 0), (0.05, 0.20, 0)], 0.007).both(), "gold")
    b.add("base", box(0.13, 0.06, 0.13, 0.006) + cylinder(0.045, 0.045).at(y=0.06), "ebony", main=False)
    b.grip((0, 0.14, 0), "fist")


RECIPES = (
    ThingRecipe("frisbee", ("flying disc",), _frisbee, mass=0.17),
    ThingRecipe("skis", ("ski", "pair of skis"), _skis, mass=6.0),
    ThingRecipe("snowboard", (), _snowboard, mass=4.0),
    ThingRecipe("surfboard", ("surf board", "paddleboard"), _surfboard, mass=4.0),
    ThingRecipe("tennis racket", ("racket", "tennis racquet", "badminton racket"), _racket, mass=0.3),
    ThingRecipe("baseball bat", ("bat club", "club"), _bat, mass=0.9),
    ThingRecipe("baseball glove", ("catcher's mitt", "mitt"), _glove, mass=0.6),
    ThingRecipe("golf club", (), _golf_club, mass=0.4),
    ThingRecipe("dumbbell", ("weight", "dumb bell"), _dumbbell, mass=10.0),
    ThingRecipe("barbell", (), _barbell, mass=80.0),
    ThingRecipe("boxing glove", (), _boxing_glove, mass=0.4),
    ThingRecipe("goal", ("soccer goal", "football goal"), _goal, mass=80.0, stands=True),
    ThingRecipe("basketball hoop", ("hoop", "basketball basket"), _hoop, mass=90.0, stands=True),
    ThingRecipe("target", ("archery target", "bullseye"), _target, mass=15.0, stands=True),
    ThingRecipe("dart", (), _dart, mass=0.02),
    ThingRecipe("yoga mat", (), _yoga_mat, mass=1.0),
    ThingRecipe("trampoline", (), _trampoline, mass=60.0, stands=True),
    ThingRecipe("medal", ("gold medal",), _medal, mass=0.2),
    ThingRecipe("trophy", ("cup trophy", "award"), _trophy, mass=1.5),
)
