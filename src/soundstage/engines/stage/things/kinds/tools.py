"""Tools, arms of old, and what stands in a workshop, garden or studio."""

import numpy as np

from ..recipe import ThingRecipe
from ..shape import box, curve, cylinder, ellipsoid, extrude, hull, lathe, merge, pipe, plate, rounded, torus, vessel
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _haft(b: Workbench, length: float, radius: float = 0.016, stuff: str = "oak") -> None:
    b.add(
        "haft",
        lathe(
            curve(
                [
                    (radius * 0.9, 0),
                    (radius * 1.2, length * 0.05),
                    (radius * 0.85, length * 0.3),
                    (radius, length * 0.8),
                    (radius * 0.9, length),
                ],
                3,
            ),
            16,
        ),
        stuff,
        grain="y",
    )
    b.grip((0, length * 0.2, 0), "fist")


def _hammer(b: Workbench) -> None:
    _haft(b, 0.33)
    b.add(
        "head",
        cylinder(0.016, 0.035).turn(z=-90).at(0.02, 0.32, 0)
        + box(0.05, 0.034, 0.028, 0.004).at(0.0, 0.303, 0)
        + cylinder(0.019, 0.02).turn(z=-90).at(0.05, 0.32, 0),
        "steel",
        main=False,
    )
    b.add(
        "claw",
        pipe([(-0.02, 0.325, 0.008), (-0.05, 0.325, 0.011), (-0.085, 0.295, 0.014)], 0.008, grow=(1.2, 1, 0.4)).both(2),
        "steel",
        main=False,
    )


def _mallet(b: Workbench) -> None:
    _haft(b, 0.32)
    b.add("head", box(0.16, 0.10, 0.08, 0.008).at(0, 0.28, 0), "oak", grain="x")


def _axe(b: Workbench) -> None:
    _haft(b, 0.72, 0.018)
    b.add(
        "head",
        extrude(
            curve(
                [
                    (-0.03, 0.72),
                    (-0.03, 0.64),
                    (-0.03, 0.64),
                    (0.06, 0.63),
                    (0.15, 0.575),
                    (0.15, 0.575),
                    (0.165, 0.68),
                    (0.15, 0.775),
                    (0.15, 0.775),
                    (0.06, 0.72),
                ],
                3,
            )[:-1],
            0.026,
            0.010,
        ),
        "steel",
        main=False,
    )


def _saw(b: Workbench) -> None:
    teeth = [(x, -0.006 if k % 2 else 0.0) for k, x in enumerate(np.linspace(0.0, 0.5, 61))]
    b.add("blade", extrude([*teeth, (0.5, 0.05), (0.0, 0.12)], 0.0016).at(y=0.03), "steel", main=False)
    b.add(
        "handle",
        extrude(
            curve(
                [(-0.14, 0.03), (-0.13, 0.13), (-0.06, 0.16), (0.03, 0.16), (0.04, 0.04), (-0.02, 0.02), (-0.08, 0.0)],
                4,
                loop=True,
            ),
            0.022,
            0.006,
            holes=[curve([(-0.10, 0.05), (-0.09, 0.11), (-0.04, 0.12), (-0.03, 0.07), (-0.06, 0.04)], 4, loop=True)],
        ),
        "oak",
        grain="x",
    )
    b.grip((-0.11, 0.08, 0), "fist")


def _shovel(b: Workbench) -> None:
    b.add(
        "haft",
        cylinder(0.017, 0.95).at(y=0.28)
        + pipe([(-0.06, 1.28, 0), (0.06, 1.28, 0)], 0.016, smooth=0)
        + pipe([(0.055, 1.28, 0), (0, 1.18, 0)], 0.010, smooth=0).both(),
        "oak",
        grain="y",
    )
    blade = extrude(
        curve(
            [(-0.105, 0.30), (-0.105, 0.30), (-0.11, 0.12), (0.0, 0.0), (0.11, 0.12), (0.105, 0.30), (0.105, 0.30), (0, 0.31)],
            4,
        )[:-1],
        0.004,
    )
    p = blade.points
    b.add(
        "blade",
        blade.warp(p + np.stack([0 * p[:, 0], 0 * p[:, 0], 4.0 * p[:, 0] ** 2], 1)) + cylinder(0.02, 0.1, top=0.016).at(y=0.26),
        "steel",
        main=False,
    )
    b.grip((0, 0.9, 0), "two-handed")


def _broom(b: Workbench) -> None:
    b.add("haft", cylinder(0.013, 1.15).at(y=0.28), "pine", grain="y")
    bristles = lathe([(0.12, 0), (0.115, 0.06), (0.055, 0.25), (0.025, 0.33)], 40).scale(1.2, 1, 0.5)
    b.add("bristles", bristles, "straw", main=False)
    b.add(
        "binding",
        merge(torus(r, 0.006, 24, 6).scale(1.2, 1, 0.5).at(y=y) for r, y in ((0.064, 0.23), (0.045, 0.28))),
        "rope",
        (0.42, 0.03, 0.02),
        main=False,
    )
    b.grip((0, 1.0, 0), "two-handed")


def _rake(b: Workbench) -> None:
    b.add("haft", cylinder(0.014, 1.4).at(y=0.08), "oak", grain="y")
    b.add(
        "head",
        box(0.36, 0.02, 0.025, 0.004).at(y=0.075)
        + merge(pipe([(x, 0.08, 0), (x, 0.02, 0.03), (x, 0.0, 0.045)], 0.004) for x in np.linspace(-0.17, 0.17, 13)),
        "iron",
        main=False,
    )


def _pitchfork(b: Workbench) -> None:
    b.add("haft", cylinder(0.016, 1.2).at(y=0.3), "oak", grain="y")
    b.add(
        "tines",
        merge(
            pipe([(0, 0.32, 0), (x, 0.28, 0), (x, 0.1, 0.02), (x, 0.0, 0.03)], 0.006, grow=(1, 1, 0.8, 0.3))
            for x in (-0.09, -0.03, 0.03, 0.09)
        ),
        "iron",
        main=False,
    )


def _bucket(b: Workbench) -> None:
    b.add(
        "pail",
        vessel([(0, 0), (0.105, 0), (0.108, 0.004), (0.145, 0.27), (0.149, 0.274)], 0.004, 40),
        "painted metal" if b.call.colours else "steel",
    )
    handle = b.joint("handle", (0, 0.265, 0), (1, 0, 0), "hinge", -1.5, 1.5)
    b.add(
        "handle",
        pipe([(0.15 * np.cos(a), 0.265 + 0.15 * np.sin(a), 0) for a in np.linspace(0, np.pi, 14)], 0.004, smooth=0),
        "steel",
        main=False,
        joint=handle,
    )
    b.add("rings", torus(0.117, 0.003, 40, 6).at(y=0.06) + torus(0.139, 0.003, 40, 6).at(y=0.22), "steel", main=False)
    b.add("water", cylinder(0.137, 0.005).at(y=0.22), "water", main=False)
    b.surface("inside", (0, 0.01, 0), (0.08, 0.08))
    b.grip((0, 0.41, 0), "fist", (1, 0, 0))


def _ladder(b: Workbench) -> None:
    b.add("rails", box(0.045, 2.6, 0.03, 0.004).at(0.2, 0, 0).both(), "pine", grain="y")
    b.add("rungs", merge(cylinder(0.016, 0.4).turn(z=90).at(0.2, 0.25 + 0.28 * k, 0) for k in range(9)), "pine", grain="x")


def _watering_can(b: Workbench) -> None:
    tone = b.colour((0.05, 0.22, 0.10))
    b.add(
        "can",
        lathe([(0.0, 0), (0.10, 0.0), (0.105, 0.005), (0.095, 0.22), (0.06, 0.25), (0.055, 0.25), (0.05, 0.24), (0, 0.23)], 36),
        "painted metal",
        tone,
    )
    b.add("spout", pipe([(0.09, 0.05, 0), (0.19, 0.16, 0), (0.28, 0.27, 0)], 0.016, grow=(1.5, 1, 0.9)), "painted metal", tone)
    b.add(
        "rose",
        lathe([(0.014, 0), (0.045, 0.035), (0.043, 0.045), (0, 0.05)], 24).turn(z=-50).at(0.275, 0.265, 0),
        "painted metal",
        tone,
    )
    b.add(
        "handle",
        pipe([(-0.06, 0.25, 0), (-0.13, 0.30, 0), (-0.19, 0.22, 0), (-0.16, 0.10, 0), (-0.10, 0.06, 0)], 0.009),
        "painted metal",
        tone,
    )
    b.grip((-0.18, 0.2, 0), "fist")


def _paintbrush(b: Workbench) -> None:
    b.add(
        "handle",
        lathe(curve([(0.002, 0.0), (0.004, 0.05), (0.0065, 0.12), (0.005, 0.17)], 4), 16),
        "painted wood",
        b.colour((0.42, 0.05, 0.02)),
    )
    b.add("ferrule", lathe([(0.005, 0.165), (0.006, 0.20)], 16), "brass", main=False)
    b.add(
        "hair",
        lathe(curve([(0.006, 0.198), (0.008, 0.215), (0.005, 0.235), (0, 0.248)], 4), 16),
        "straw",
        (0.20, 0.10, 0.04),
        main=False,
    )
    b.add(
        "paint", lathe(curve([(0.0068, 0.224), (0.0055, 0.236), (0, 0.2485)], 4), 16), "enamel", (0.03, 0.15, 0.46), main=False
    )
    b.grip((0, 0.14, 0), "pinch")


def _palette(b: Workbench) -> None:
    shape = curve(
        [
            (-0.15, 0.0),
            (-0.10, 0.10),
            (0.04, 0.12),
            (0.16, 0.06),
            (0.16, -0.05),
            (0.06, -0.10),
            (0.02, -0.06),
            (-0.04, -0.09),
            (-0.12, -0.08),
        ],
        5,
        loop=True,
    )
    b.add(
        "board",
        plate(
            shape,
            0.006,
            0.002,
            holes=[
                np.stack([0.09 + 0.014 * np.cos(np.arange(12) * 0.5236), -0.045 + 0.018 * np.sin(np.arange(12) * 0.5236)], 1)
            ],
        ),
        "birch",
        grain="x",
    )
    for k, hue in enumerate(("red", "orange", "yellow", "green", "blue", "purple", "white")):
        a = 2.7 - 0.36 * k
        b.add(
            "paint",
            ellipsoid(0.017, 0.007, 0.014, 14).at(0.115 * np.cos(a), 0.008, -0.08 * np.sin(a)),
            "enamel",
            hue,
            main=False,
        )


def _easel(b: Workbench) -> None:
    b.add(
        "legs",
        pipe([(0.08, 1.75, 0), (0.38, 0, 0.15)], 0.02, smooth=0).both()
        + pipe([(0, 1.7, -0.03), (0, 0, -0.7)], 0.02, smooth=0)
        + box(0.7, 0.04, 0.09, 0.006).at(0, 0.72, 0.12)
        + box(0.04, 1.3, 0.025).at(0, 0.75, 0.0),
        "oak",
        grain="y",
    )
    b.add("canvas", box(0.74, 0.58, 0.025, 0.002).turn(x=-8).at(0, 0.77, 0.13), "canvas", "white", main=False)
    b.add("painting", box(0.73, 0.57, 0.004).turn(x=-8).at(0, 0.776, 0.146), "painting", uv="front")
    b.surface("easel", (0, 0.78, 0.15), (0.35, 0.02))


def _sword(b: Workbench) -> None:
    edge = [(-0.024, 0.14), (0.0, 0.12), (0.024, 0.14), (0.019, 0.86), (0, 0.96), (-0.019, 0.86)]
    b.add("blade", extrude(edge, 0.009, 0.0038), "steel")
    b.add("fuller", box(0.007, 0.6, 0.0094, 0.001).at(0, 0.16, 0), "iron", (0.2, 0.2, 0.2))
    b.add(
        "guard", pipe([(-0.10, 0.135, 0), (-0.05, 0.125, 0), (0, 0.128, 0), (0.05, 0.125, 0), (0.10, 0.135, 0)], 0.010), "gold"
    )
    b.add("hilt", lathe(curve([(0.011, 0.01), (0.013, 0.06), (0.011, 0.12)], 4), 16), "leather", (0.06, 0.02, 0.012))
    b.add("pommel", ellipsoid(0.022, 0.02, 0.022, 18), "gold")
    b.grip((0, 0.06, 0), "fist")


def _lightsaber(b: Workbench) -> None:
    b.add("hilt", merge(cylinder(0.018 + 0.003 * (k % 2), 0.05).at(y=0.05 * k) for k in range(5)), "chrome")
    b.add(
        "blade",
        lathe(curve([(0.012, 0.25), (0.012, 1.1), (0.008, 1.14), (0, 1.15)], 3), 18),
        "light",
        tuple(14 * c + 1.5 for c in b.colour((0.05, 0.3, 0.9))),
        main=False,
    )
    b.lamp((0, 0.7, 0), (0.6, 1.6, 4.0), reach=5)
    b.grip((0, 0.12, 0), "fist")


def _shield(b: Workbench) -> None:
    shape = curve(
        [
            (-0.28, 0.75),
            (-0.28, 0.75),
            (0, 0.79),
            (0.28, 0.75),
            (0.28, 0.75),
            (0.275, 0.42),
            (0.17, 0.16),
            (0, 0.0),
            (0, 0.0),
            (-0.17, 0.16),
            (-0.275, 0.42),
        ],
        4,
    )
    face = extrude(shape, 0.03, 0.008)
    p = face.points
    b.add(
        "face",
        face.warp(p - np.stack([0 * p[:, 0], 0 * p[:, 0], 1.1 * p[:, 0] ** 2], 1)),
        "painted metal",
        b.colour((0.03, 0.08, 0.30)),
    )
    rim = np.c_[shape, 0.012 - 1.1 * shape[:, 0] ** 2]
    b.add("rim", pipe(rim, 0.014, smooth=0, loop=True), "gold")
    b.add("cross", box(0.05, 0.66, 0.02, 0.006).at(0, 0.06, 0.012), "gold")
    b.add("boss", ellipsoid(0.07, 0.07, 0.04, 22).at(0, 0.45, 0.02), "gold")
    b.grip((0, 0.42, -0.05), "fist", (0, 1, 0), (0, 0, 1))


def _bow(b: Workbench) -> None:
    b.add(
        "limbs",
        pipe(
            [
                (0.10, 0.0, 0),
                (0.0, 0.14, 0),
                (-0.10, 0.5, 0),
                (-0.115, 0.75, 0),
                (-0.10, 1.0, 0),
                (0.0, 1.36, 0),
                (0.10, 1.5, 0),
            ],
            0.014,
            grow=(0.5, 0.8, 1, 1.3, 1, 0.8, 0.5),
        ),
        "walnut",
        grain="y",
    )
    b.add("string", pipe([(0.09, 0.02, 0), (0.09, 1.48, 0)], 0.0018, smooth=0), "rope")
    b.add("grip", cylinder(0.019, 0.13).at(-0.115, 0.685, 0), "leather", main=False)
    b.grip((-0.115, 0.75, 0), "fist")


def _arrow(b: Workbench) -> None:
    b.add("shaft", pipe([(0, 0.02, -0.36), (0, 0.02, 0.36)], 0.004, smooth=0), "pine", grain="z")
    b.add("head", extrude([(0, 0.06), (0.012, 0), (-0.012, 0)], 0.004, 0.001).turn(x=90).at(0, 0.02, 0.36), "steel", main=False)
    b.add(
        "feathers",
        extrude([(0.003, 0), (0.020, 0.0), (0.022, 0.07), (0.003, 0.10)], 0.001).turn(x=90).at(z=-0.34).around(3, 2).at(y=0.02),
        "silk",
        b.colour("red"),
        main=False,
    )
    b.grip((0, 0.02, -0.3), "pinch", (0, 0, 1))


def _spear(b: Workbench) -> None:
    b.add("shaft", cylinder(0.014, 1.8), "oak", grain="y")
    b.add(
        "head",
        extrude([(-0.008, 0), (-0.035, 0.08), (0, 0.28), (0.035, 0.08), (0.008, 0)], 0.012, 0.004).at(y=1.78),
        "steel",
        main=False,
    )
    b.add("binding", cylinder(0.017, 0.08).at(y=1.72), "leather", main=False)
    b.grip((0, 1.1, 0), "fist")


def _scissors(b: Workbench) -> None:
    for s in (-1, 1):
        key = b.joint("blades", (0, 0.006, 0.0), (0, float(s), 0), "hinge", -0.3, 0.5)
        blade = plate([(0.006, 0.0), (0.0, 0.10), (-0.008, 0.03), (-0.008, -0.02), (0.002, -0.03)], 0.003, 0.0008).scale(
            s, 1, 1
        )
        loop = torus(0.019, 0.005, 26, 8).scale(0.85, 1, 1.3).at(-s * 0.028, 0.005, 0.075)
        b.add("blade", blade.turn(y=-12 * s).at(y=0.003 + 0.003 * (s > 0)), "steel", joint=key)
        b.add(
            "handle",
            loop + pipe([(0, 0.005, 0.025), (-s * 0.014, 0.005, 0.052)], 0.005, smooth=0),
            "plastic",
            b.colour((0.45, 0.02, 0.015)),
            main=True,
            joint=key,
        )
    b.add("screw", cylinder(0.005, 0.010), "steel")
    b.grip((0, 0.005, 0.08), "pinch", (0, 0, 1))


def _wrench(b: Workbench) -> None:
    b.add(
        "body",
        plate(rounded(0.022, 0.16, 0.008), 0.008, 0.002)
        + plate(
            [
                (-0.022, 0.075),
                (-0.024, 0.10),
                (-0.010, 0.125),
                (-0.010, 0.10),
                (0.010, 0.10),
                (0.010, 0.125),
                (0.024, 0.10),
                (0.022, 0.075),
            ],
            0.010,
            0.002,
        ),
        "chrome",
    )
    b.add("ring", torus(0.014, 0.006, 26, 8).scale(1, 0.8, 1).at(0, 0.005, 0.088), "chrome")
    b.grip((0, 0.005, 0), "fist", (0, 0, 1))


def _screwdriver(b: Workbench) -> None:
    b.add(
        "handle",
        lathe(curve([(0.009, 0), (0.014, 0.01), (0.012, 0.05), (0.014, 0.08), (0.008, 0.10)], 4), 12),
        "plastic",
        b.colour((0.64, 0.17, 0.01)),
    )
    b.add("shaft", cylinder(0.0032, 0.11).at(y=0.1), "chrome", main=False)
    b.grip((0, 0.05, 0), "fist")


def _toolbox(b: Workbench) -> None:
    b.add(
        "box",
        box(0.45, 0.18, 0.22, 0.01)
        + extrude([(-0.11, 0), (0.11, 0), (0.05, 0.05), (-0.05, 0.05)], 0.45, 0.006).turn(y=90).at(y=0.18),
        "painted metal",
        b.colour((0.42, 0.02, 0.02)),
    )
    b.add("handle", pipe([(-0.09, 0.23, 0), (-0.09, 0.28, 0), (0.09, 0.28, 0), (0.09, 0.23, 0)], 0.009), "steel", main=False)
    b.add("clasps", box(0.03, 0.05, 0.01, 0.003).at(0.13, 0.15, 0.112).both(), "steel", main=False)


def _anvil(b: Workbench) -> None:
    b.add(
        "anvil",
        box(0.28, 0.06, 0.16, 0.01)
        + extrude(curve([(-0.09, 0), (-0.05, 0.08), (-0.07, 0.15), (0.07, 0.15), (0.05, 0.08), (0.09, 0)], 3), 0.10, 0.01).at(
            y=0.05
        )
        + box(0.30, 0.075, 0.11, 0.01).at(0, 0.19, 0)
        + hull([(0, 0.055, 0.19, 0.265, 3), (0.12, 0.035, 0.215, 0.264, 2.2), (0.2, 0.004, 0.255, 0.263, 2)], 18)
        .turn(y=90)
        .at(x=0.14),
        "iron",
    )


def _pencil(b: Workbench) -> None:
    b.add("body", lathe([(0.004, 0), (0.004, 0.145)], 6, crease=20), "painted wood", b.colour((0.72, 0.44, 0.02)))
    b.add("cone", lathe([(0.004, 0.145), (0.001, 0.165)], 12), "pine", main=False)
    b.add("lead", lathe([(0.0013, 0.163), (0, 0.170)], 10), "iron", main=False)
    b.add("ferrule", cylinder(0.0042, 0.012).at(y=-0.010), "brass", main=False)
    b.add("rubber", cylinder(0.0038, 0.012).at(y=-0.02), "rubber", (0.60, 0.20, 0.20), main=False)
    b.grip((0, 0.13, 0), "pinch")


def _pen(b: Workbench) -> None:
    if b.says("quill"):
        b.add(
            "feather",
            extrude(
                curve([(0, 0.05), (0.018, 0.10), (0.022, 0.2), (0.0, 0.30), (-0.012, 0.2), (-0.010, 0.1)], 5, loop=True), 0.0012
            ),
            "silk",
            "white",
        )
        b.add("shaft", pipe([(0, 0, 0), (0, 0.15, 0.001), (0.002, 0.29, 0)], 0.0016, grow=(1, 1, 0.3)), "cream")
        return
    b.add(
        "body",
        lathe(curve([(0.002, 0.012), (0.005, 0.03), (0.0058, 0.06), (0.0055, 0.12), (0.004, 0.138), (0, 0.139)], 4), 20),
        "lacquer",
        b.colour((0.012, 0.02, 0.06)),
    )
    b.add(
        "nib",
        lathe([(0, 0), (0.0022, 0.014)], 12)
        + torus(0.0057, 0.0008, 20, 6).at(y=0.07)
        + box(0.002, 0.035, 0.002).at(0, 0.085, 0.0065),
        "gold",
    )
    b.grip((0, 0.03, 0), "pinch")


RECIPES = (
    ThingRecipe("hammer", (), _hammer, mass=0.7),
    ThingRecipe("mallet", ("gavel", "sledgehammer"), _mallet, mass=1.0),
    ThingRecipe("axe", ("ax", "hatchet"), _axe, mass=1.8),
    ThingRecipe("saw", ("hand saw", "handsaw"), _saw, mass=0.6),
    ThingRecipe("shovel", ("spade",), _shovel, mass=2.0),
    ThingRecipe("broom", ("broomstick", "witch's broom"), _broom, mass=0.8),
    ThingRecipe("rake", (), _rake, mass=1.2),
    ThingRecipe("pitchfork", ("trident",), _pitchfork, mass=1.8),
    ThingRecipe("bucket", ("pail",), _bucket, mass=1.0),
    ThingRecipe("ladder", ("stepladder",), _ladder, mass=8.0),
    ThingRecipe("watering can", (), _watering_can, mass=1.0),
    ThingRecipe("paintbrush", ("paint brush", "brush"), _paintbrush, mass=0.03),
    ThingRecipe("palette", ("paint palette",), _palette, mass=0.3),
    ThingRecipe("easel", ("canvas", "painting on easel", "painter's easel"), _easel, mass=6.0),
    ThingRecipe("sword", ("katana", "blade", "saber", "rapier"), _sword, mass=1.3),
    ThingRecipe("lightsaber", ("laser sword", "glowing sword"), _lightsaber, mass=1.0),
    ThingRecipe("shield", ("knight's shield",), _shield, mass=5.0),
    ThingRecipe("bow", ("longbow", "hunting bow"), _bow, mass=0.8),
    ThingRecipe("arrow", (), _arrow, mass=0.03),
    ThingRecipe("spear", ("javelin", "lance", "staff", "harpoon"), _spear, mass=1.6),
    ThingRecipe("scissors", ("pair of scissors", "shears"), _scissors, mass=0.1),
    ThingRecipe("wrench", ("spanner",), _wrench, mass=0.4),
    ThingRecipe("screwdriver", (), _screwdriver, mass=0.15),
    ThingRecipe("toolbox", ("tool box",), _toolbox, mass=5.0),
    ThingRecipe("anvil", (), _anvil, mass=60.0),
    ThingRecipe("pencil", ("crayon",), _pencil, mass=0.01),
    ThingRecipe("pen", ("fountain pen", "quill", "quill pen"), _pen, mass=0.02),
)
