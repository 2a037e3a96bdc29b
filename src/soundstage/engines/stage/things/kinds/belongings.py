"""Bags, boxes, toys, clothes, jewels and paper: what people own and carry."""

import numpy as np

from ...scene import Vec3
from ..recipe import ThingRecipe
from ..shape import (
    Solid,
    box,
    curve,
    cylinder,
    ellipsoid,
    extrude,
    heart,
    hull,
    inset,
    lathe,
    letters,
    loft,
    merge,
    pipe,
    plate,
    rounded,
    sides,
    slab,
    sphere,
    star,
    superellipsoid,
    torus,
    vessel,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _cardboard_box(b: Workbench) -> None:
    b.add("box", box(0.42, 0.32, 0.34, 0.003), "cardboard")
    b.add("tape", box(0.05, 0.323, 0.342, 0.001), "paper", (0.52, 0.40, 0.22), main=False)
    if b.call.text:
        b.add("print", box(0.36, 0.14, 0.002).at(0, 0.1, 0.171), "cardboard", text=b.call.text, uv="front")
    b.surface("top", (0, 0.32, 0), (0.18, 0.14))
    b.grip((0.21, 0.16, 0), "two-handed", (0, 0, 1))


def _crate(b: Workbench) -> None:
    b.add("core", box(0.54, 0.54, 0.54, 0.002).at(y=0.03), "boards", (0.40, 0.25, 0.13))
    frame = merge(box(0.60, 0.07, 0.05, 0.004).at(0, y, z) for y in (0, 0.53) for z in (-0.275, 0.275))
    b.add(
        "frame",
        frame
        + frame.turn(y=90)
        + merge(box(0.07, 0.60, 0.055, 0.004).at(x, 0, z) for x in (-0.265, 0.265) for z in (-0.277, 0.277)),
        "pine",
    )
    b.add("braces", merge(box(0.60, 0.06, 0.02, 0.003).turn(z=41).at(0, 0.27, 0.285).turn(y=90 * k) for k in range(4)), "pine")
    b.surface("top", (0, 0.6, 0), (0.27, 0.27))


def _barrel(b: Workbench) -> None:
    b.add(
        "staves",
        lathe(curve([(0.245, 0), (0.30, 0.22), (0.325, 0.45), (0.30, 0.68), (0.245, 0.90)], 5), 36),
        "boards",
        (0.30, 0.17, 0.08),
    )
    b.add(
        "hoops",
        merge(
            torus(r, 0.014, 40, 6).scale(1, 1.8, 1).at(y=y)
            for r, y in ((0.262, 0.07), (0.302, 0.22), (0.302, 0.68), (0.262, 0.83))
        ),
        "iron",
    )
    b.add("head", cylinder(0.225, 0.01).at(y=0.892), "oak", grain="x")
    b.surface("top", (0, 0.9, 0), (0.16, 0.16))


def _basket(b: Workbench) -> None:
    b.add(
        "basket",
        vessel(curve([(0, 0), (0.13, 0), (0.13, 0), (0.17, 0.09), (0.185, 0.18)], 4), 0.012, 40).scale(1.25, 1, 1),
        "wicker",
    )
    b.add("rim", torus(0.183, 0.014, 44, 8).scale(1.25, 1, 1).at(y=0.18), "wicker")
    b.add(
        "handle",
        pipe([(0.22 * np.cos(a), 0.18 + 0.2 * np.sin(a), 0) for a in np.linspace(0, np.pi, 16)], 0.012, smooth=0),
        "wicker",
    )
    b.surface("inside", (0, 0.03, 0), (0.12, 0.1))
    b.grip((0, 0.38, 0), "fist", (1, 0, 0))


def _suitcase(b: Workbench) -> None:
    b.add("case", box(0.62, 0.44, 0.20, 0.03), "leather", b.colour((0.16, 0.07, 0.03)))
    b.add(
        "corners",
        merge(box(0.09, 0.09, 0.21, 0.035).at(x * 0.27, y, 0) for x in (-1, 1) for y in (-0.003, 0.354)),
        "leather",
        (0.07, 0.03, 0.015),
        main=False,
    )
    b.add("straps", box(0.04, 0.446, 0.206, 0.004).at(0.16, -0.003, 0).both(), "leather", (0.06, 0.025, 0.012), main=False)
    b.add("locks", box(0.05, 0.05, 0.01, 0.004).at(0.16, 0.37, 0.104).both(), "brass")
    b.add(
        "handle",
        pipe([(-0.09, 0.44, 0), (-0.08, 0.485, 0), (0.08, 0.485, 0), (0.09, 0.44, 0)], 0.011),
        "leather",
        (0.06, 0.025, 0.012),
        main=False,
    )
    b.grip((0, 0.485, 0), "fist", (1, 0, 0))


def _backpack(b: Workbench) -> None:
    tone: Vec3 = b.colour((0.03, 0.12, 0.26))
    b.add("body", superellipsoid(0.165, 0.235, 0.10, 4, 3, 30).at(y=0.235), "canvas", tone)
    b.add("pocket", superellipsoid(0.125, 0.11, 0.05, 4, 3, 24).at(0, 0.14, 0.095), "canvas", tone)
    b.add(
        "zips",
        pipe([(0.155 * np.cos(a), 0.24 + 0.20 * np.sin(a), 0.045) for a in np.linspace(0.1, np.pi - 0.1, 16)], 0.004, smooth=0)
        + pipe(
            [(0.11 * np.cos(a), 0.16 + 0.07 * np.sin(a), 0.135) for a in np.linspace(0.2, np.pi - 0.2, 12)], 0.003, smooth=0
        ),
        "brass",
    )
    b.add(
        "straps",
        pipe([(0.08, 0.44, -0.06), (0.09, 0.40, -0.15), (0.10, 0.22, -0.17), (0.10, 0.06, -0.10)], 0.016).both()
        + pipe([(-0.03, 0.455, -0.02), (0, 0.50, -0.02), (0.03, 0.455, -0.02)], 0.009),
        "canvas",
        (0.02, 0.02, 0.022),
        main=False,
    )
    b.grip((0, 0.49, -0.02), "strap", (1, 0, 0))


def _handbag(b: Workbench) -> None:
    tone: Vec3 = b.colour((0.30, 0.03, 0.04))
    b.add(
        "bag",
        extrude(
            curve([(-0.16, 0), (-0.16, 0), (0.16, 0), (0.16, 0), (0.13, 0.19), (0.13, 0.19), (-0.13, 0.19), (-0.13, 0.19)], 3)[
                :-1
            ],
            0.11,
            0.02,
        ),
        "leather",
        tone,
    )
    b.add(
        "flap",
        extrude(
            curve([(-0.135, 0.195), (0.135, 0.195), (0.12, 0.11), (0, 0.08), (-0.12, 0.11)], 4, loop=True), 0.012, 0.004
        ).at(z=0.058),
        "leather",
        tone,
    )
    b.add("clasp", box(0.03, 0.03, 0.012, 0.005).at(0, 0.075, 0.066), "gold")
    b.add(
        "handle",
        pipe([(0.09 * np.cos(a), 0.19 + 0.12 * np.sin(a), 0) for a in np.linspace(0, np.pi, 14)], 0.007, smooth=0),
        "leather",
        tone,
    )
    b.grip((0, 0.31, 0), "fist", (1, 0, 0))


def _chest(b: Workbench) -> None:
    b.add("box", box(0.80, 0.38, 0.50, 0.01), "boards", (0.24, 0.12, 0.05))
    lid = b.joint("lid", (0, 0.38, -0.25), (1, 0, 0), "hinge", -1.9, 0.0)
    barrel = extrude([(0.25 * np.cos(a), 0.22 * np.sin(a)) for a in np.linspace(0, np.pi, 15)], 0.80, 0.008).turn(y=90)
    opened = -62.0
    b.add("lid", barrel.at(z=0.25).turn(x=opened).at(0, 0.385, -0.25), "boards", (0.24, 0.12, 0.05), joint=lid)
    bands = merge(
        extrude([(0.256 * np.cos(a), 0.226 * np.sin(a)) for a in np.linspace(0, np.pi, 15)], 0.06, 0.004).turn(y=90).at(x=x)
        for x in (-0.37, 0, 0.37)
    )
    b.add("lid bands", bands.at(z=0.25).turn(x=opened).at(0, 0.385, -0.25), "brass", joint=lid)
    b.add(
        "bands",
        merge(box(0.06, 0.385, 0.512, 0.004).at(x, 0, 0) for x in (-0.37, 0.37))
        + box(0.81, 0.04, 0.512, 0.004).at(y=0.345)
        + box(0.12, 0.13, 0.02, 0.01).at(0, 0.25, 0.255),
        "brass",
    )
    heap = []
    for k in range(70):
        r, a = np.sqrt((k + 0.5) / 70), 2.4 * k
        heap.append(
            cylinder(0.032, 0.007, around=14)
            .turn(x=float(b.random.uniform(-35, 35)), z=float(b.random.uniform(-35, 35)))
            .at(0.34 * r * np.cos(a), 0.37 + 0.09 * (1 - r * r), 0.19 * r * np.sin(a))
        )
    b.add("gold", merge(heap) + ellipsoid(0.37, 0.09, 0.22, 20).at(y=0.36), "gold")
    b.add("jewels", merge(sphere(0.025, 6).at(0.2 * np.cos(k * 2.0), 0.44, 0.1 * np.sin(k * 2.0)) for k in range(3)), "ruby")


def _vase(b: Workbench) -> None:
    b.add(
        "vase",
        vessel(
            curve(
                [(0, 0), (0.055, 0), (0.055, 0.005), (0.10, 0.10), (0.105, 0.16), (0.06, 0.25), (0.04, 0.29), (0.062, 0.33)], 6
            ),
            0.005,
            44,
        ),
        "porcelain",
        b.colour((0.04, 0.12, 0.36)),
    )
    b.add(
        "bands",
        torus(0.0635, 0.003, 44, 6).at(y=0.332)
        + torus(0.1065, 0.0016, 44, 6).at(y=0.148)
        + torus(0.057, 0.003, 44, 6).at(y=0.006),
        "gold",
    )
    b.grip((0, 0.26, 0), "fist")


def _aquarium(b: Workbench) -> None:
    b.add("water", box(0.78, 0.36, 0.38, 0.002).at(y=0.03), "water", main=False)
    b.add("sand", box(0.78, 0.05, 0.38, 0.004).at(y=0.02), "crumb", (0.55, 0.42, 0.24), main=False)
    b.add(
        "weeds",
        merge(
            pipe(
                [(x, 0.06, z), (x + 0.02, 0.16, z), (x - 0.02, 0.26, z + 0.01), (x + 0.01, 0.34, z)],
                0.008,
                grow=(1, 1.2, 1, 0.3),
            )
            for x, z in ((-0.3, -0.1), (-0.26, -0.05), (0.28, -0.1), (0.32, 0.0), (0.05, -0.14))
        ),
        "leaf",
        main=False,
    )
    b.add(
        "stones",
        merge(
            ellipsoid(r, r * 0.7, r, 10).at(x, 0.08, z)
            for r, x, z in ((0.06, -0.1, -0.08), (0.04, 0.02, -0.05), (0.05, 0.2, 0.05))
        ),
        "stone",
        main=False,
    )
    for x, y, z, hue in ((-0.12, 0.24, 0.05, "orange"), (0.12, 0.28, -0.02, "yellow"), (0.2, 0.18, 0.08, "orange")):
        b.add(
            "fish",
            hull(
                [
                    (-0.05, 0.002, -0.004, 0.004, 2),
                    (-0.01, 0.012, -0.02, 0.02, 2),
                    (0.03, 0.008, -0.012, 0.012, 2),
                    (0.045, 0.002, -0.003, 0.003, 2),
                ],
                12,
            )
            .turn(y=80)
            .at(x, y, z)
            + extrude([(-0.045, 0), (-0.075, 0.02), (-0.075, -0.02)], 0.004).turn(y=-10).at(x, y, z),
            "petal",
            hue,
            main=False,
            values={"second": (0.7, 0.3, 0.05)},
        )
    b.add("glass", box(0.80, 0.44, 0.40, 0.001), "glass")
    b.add("frame", box(0.82, 0.02, 0.42, 0.004), "matt plastic")
    b.add("hood", box(0.82, 0.03, 0.42, 0.006).at(y=0.43), "matt plastic")
    b.lamp((0, 0.42, 0), (0.8, 0.9, 1.0), reach=2)


def _teddy(b: Workbench) -> None:
    fur: Vec3 = b.colour((0.30, 0.165, 0.075))
    b.add(
        "body", ellipsoid(0.105, 0.12, 0.09, 26).at(y=0.13) + ellipsoid(0.092, 0.085, 0.08, 26).at(0, 0.305, 0.01), "plush", fur
    )
    b.add("ears", ellipsoid(0.034, 0.034, 0.016, 16).at(0.072, 0.375, 0.0).both(), "plush", fur)
    b.add("arms", ellipsoid(0.036, 0.085, 0.038, 18).turn(z=38).at(0.115, 0.165, 0.03).both(), "plush", fur)
    b.add("legs", ellipsoid(0.045, 0.045, 0.09, 18).turn(y=18).at(0.075, 0.046, 0.085).both(), "plush", fur)
    pale: Vec3 = (min(fur[0] * 1.8, 0.7), min(fur[1] * 1.9, 0.6), min(fur[2] * 2.2, 0.5))
    b.add(
        "pads",
        ellipsoid(0.034, 0.034, 0.01, 14).turn(y=18).at(0.105, 0.046, 0.165).both()
        + ellipsoid(0.022, 0.022, 0.008, 12).at(0.072, 0.375, 0.014).both()
        + ellipsoid(0.040, 0.032, 0.03, 18).at(0, 0.282, 0.075)
        + ellipsoid(0.07, 0.08, 0.03, 18).at(0, 0.125, 0.066),
        "plush",
        pale,
        main=False,
    )
    b.add(
        "nose",
        ellipsoid(0.014, 0.010, 0.008, 14).at(0, 0.295, 0.104)
        + ellipsoid(0.0105, 0.0115, 0.007, 14).at(0.034, 0.322, 0.078).both()
        + pipe([(0, 0.288, 0.106), (0, 0.275, 0.105)], 0.002, smooth=0)
        + pipe([(-0.016, 0.268, 0.10), (0, 0.274, 0.105), (0.016, 0.268, 0.10)], 0.002),
        "plastic",
        (0.01, 0.008, 0.008),
    )
    b.add(
        "bow",
        (ellipsoid(0.03, 0.02, 0.012, 14).turn(z=14).at(0.03, 0.228, 0.075).both() + sphere(0.011, 12).at(0, 0.228, 0.08)),
        "silk",
        b.colour((0.42, 0.02, 0.03), 1),
    )
    b.grip((0, 0.15, -0.06), "two-handed", (1, 0, 0))


def _doll(b: Workbench) -> None:
    skin: Vec3 = (0.62, 0.38, 0.28)
    b.add(
        "dress",
        lathe(curve([(0.10, 0.10), (0.075, 0.18), (0.035, 0.25), (0.04, 0.30), (0.015, 0.33)], 4), 30),
        "cloth",
        b.colour((0.60, 0.14, 0.26)),
    )
    b.add("head", ellipsoid(0.05, 0.055, 0.05, 24).at(y=0.385), "porcelain", skin, main=False)
    b.add(
        "hair",
        ellipsoid(0.055, 0.055, 0.054, 24).at(0, 0.395, -0.010) + ellipsoid(0.02, 0.05, 0.02, 14).at(0.05, 0.35, -0.01).both(),
        "straw",
        (0.50, 0.30, 0.08),
        main=False,
    )
    b.add("eyes", ellipsoid(0.007, 0.009, 0.004, 12).at(0.018, 0.385, 0.047).both(), "plastic", (0.03, 0.10, 0.28), main=False)
    b.add(
        "limbs",
        (
            pipe([(0.035, 0.29, 0), (0.085, 0.24, 0.01), (0.10, 0.20, 0.03)], 0.012)
            + pipe([(0.03, 0.14, 0), (0.03, 0.02, 0)], 0.015, smooth=0)
        ).both(),
        "porcelain",
        skin,
        main=False,
    )
    b.add("shoes", ellipsoid(0.017, 0.013, 0.028, 14).at(0.03, 0.013, 0.01).both(), "leather", (0.03, 0.01, 0.01), main=False)


def _duck(b: Workbench) -> None:
    tone: Vec3 = b.colour("yellow")
    b.add(
        "body",
        hull(
            [
                (-0.055, 0.006, 0.034, 0.060, 2),
                (-0.035, 0.030, 0.008, 0.052, 2.2),
                (0.005, 0.038, 0.0, 0.052, 2.3),
                (0.035, 0.026, 0.008, 0.05, 2.2),
                (0.046, 0.006, 0.02, 0.036, 2),
            ],
            26,
        ),
        "glossy rubber",
        tone,
    )
    b.add("head", ellipsoid(0.025, 0.025, 0.025, 24).at(0, 0.074, 0.022), "glossy rubber", tone)
    b.add("wings", ellipsoid(0.006, 0.014, 0.024, 14).turn(x=-14).at(0.037, 0.036, -0.006).both(), "glossy rubber", tone)
    b.add(
        "beak",
        ellipsoid(0.013, 0.004, 0.013, 14).turn(x=-8).at(0, 0.070, 0.047)
        + ellipsoid(0.011, 0.003, 0.010, 12).turn(x=8).at(0, 0.066, 0.046),
        "glossy rubber",
        (0.64, 0.17, 0.01),
        main=False,
    )
    b.add("eyes", ellipsoid(0.0042, 0.0052, 0.003, 12).at(0.0115, 0.080, 0.043).both(), "plastic", (0.01, 0.01, 0.01))
    b.grip((0, 0.03, 0), "cup")


def _cube(b: Workbench) -> None:
    hues: tuple[Vec3, ...] = (
        (0.62, 0.62, 0.62),
        (0.68, 0.46, 0.01),
        (0.42, 0.012, 0.012),
        (0.62, 0.15, 0.01),
        (0.015, 0.07, 0.36),
        (0.02, 0.24, 0.05),
    )
    b.add(
        "core",
        merge(
            box(0.0185, 0.0185, 0.0185, 0.002).at(0.019 * (i - 1), 0.019 * j, 0.019 * (k - 1))
            for i in range(3)
            for j in range(3)
            for k in range(3)
        ),
        "plastic",
        (0.008, 0.008, 0.009),
    )
    faces: list[list[Solid]] = [[] for _ in hues]
    tile = extrude(rounded(0.0155, 0.0155, 0.003), 0.001).at(z=0.0287)
    mixed = not b.says("solved")
    for side, turn in enumerate(((-90, 0), (90, 0), (0, 0), (0, 180), (0, 90), (0, -90))):
        for i in range(3):
            for j in range(3):
                hue = int(b.random.integers(6)) if mixed and (i, j) != (1, 1) else side
                faces[hue].append(tile.at(0.019 * (i - 1), 0.019 * (j - 1)).turn(x=turn[0], y=turn[1]).at(y=0.028))
    for hue, group in zip(hues, faces, strict=True):
        if group:
            b.add("stickers", merge(group), "plastic", hue, main=False)
    b.grip((0, 0.028, 0), "cup")


def _brick(b: Workbench) -> None:
    b.add(
        "brick",
        box(0.032, 0.0096, 0.016, 0.0003)
        + merge(
            cylinder(0.0024, 0.0018).at(-0.012 + 0.008 * i, 0.0096, -0.004 + 0.008 * j) for i in range(4) for j in range(2)
        ),
        "plastic",
        b.colour("red"),
    )
    b.grip((0, 0.005, 0), "pinch")


def _blocks(b: Workbench) -> None:
    for x, y, z, turn, letter, hue in (
        (-0.025, 0.0, 0.0, 8, "A", "red"),
        (0.027, 0.0, 0.004, -12, "B", "blue"),
        (0.0, 0.045, 0.0, 20, "C", "green"),
    ):
        b.add("block", box(0.045, 0.045, 0.045, 0.002).turn(y=turn).at(x, y, z), "birch")
        b.add(
            "letter",
            letters(letter, 0.028, 0.002).at(0, 0.009, 0.0225).turn(y=turn).at(x, y, z),
            "painted wood",
            hue,
            main=False,
        )


_CHESSMEN = {
    "pawn": [
        (0.017, 0),
        (0.016, 0.006),
        (0.008, 0.014),
        (0.006, 0.03),
        (0.010, 0.032),
        (0.005, 0.034),
        (0.0085, 0.042),
        (0, 0.050),
    ],
    "rook": [
        (0.018, 0),
        (0.017, 0.006),
        (0.010, 0.014),
        (0.009, 0.035),
        (0.013, 0.040),
        (0.013, 0.05),
        (0.009, 0.05),
        (0, 0.046),
    ],
    "bishop": [
        (0.018, 0),
        (0.017, 0.006),
        (0.008, 0.016),
        (0.006, 0.042),
        (0.011, 0.044),
        (0.005, 0.047),
        (0.009, 0.056),
        (0.003, 0.066),
        (0, 0.07),
    ],
    "queen": [
        (0.020, 0),
        (0.019, 0.006),
        (0.009, 0.018),
        (0.007, 0.055),
        (0.012, 0.058),
        (0.007, 0.06),
        (0.012, 0.075),
        (0.006, 0.076),
        (0, 0.082),
    ],
    "king": [
        (0.020, 0),
        (0.019, 0.006),
        (0.009, 0.018),
        (0.008, 0.060),
        (0.013, 0.063),
        (0.007, 0.066),
        (0.012, 0.080),
        (0.004, 0.084),
        (0, 0.09),
    ],
}


def _chess(b: Workbench) -> None:
    b.add("board", box(0.46, 0.025, 0.46, 0.004), "walnut")
    b.add(
        "squares",
        box(0.40, 0.001, 0.40, 0.0).at(y=0.0245),
        "checks",
        (0.60, 0.47, 0.28),
        uv="top",
        values={"second": (0.085, 0.04, 0.02), "count": 8.0},
    )
    order = ("rook", "bishop", "bishop", "queen", "king", "bishop", "bishop", "rook")
    for side, stuff, back, front in ((1, "birch", 3.5, 2.5), (-1, "ebony", -3.5, -2.5)):
        men = [
            lathe(curve(_CHESSMEN[kind], 2), 14).at(0.05 * (k - 3.5), 0.0255, 0.05 * back)
            for k, kind in enumerate(order)
            if k not in (1, 6)
        ]
        men += [
            lathe(curve(_CHESSMEN["pawn"], 2), 14).at(
                0.05 * (k - 3.5), 0.0255, 0.05 * (front if k not in (3, 4) else front - 2.0 * side * (k == 4 - (side < 0)))
            )
            for k in range(8)
        ]
        knight = extrude(
            curve(
                [
                    (-0.012, 0.012),
                    (0.012, 0.012),
                    (0.010, 0.03),
                    (0.014, 0.045),
                    (0.005, 0.06),
                    (-0.008, 0.056),
                    (-0.018, 0.042),
                    (-0.014, 0.036),
                    (-0.003, 0.04),
                    (-0.010, 0.025),
                ],
                3,
                loop=True,
            ),
            0.012,
            0.003,
        ) + cylinder(0.018, 0.013)
        men += [knight.turn(y=90 * side).at(0.05 * x, 0.0255, 0.05 * back) for x in (-2.5, 2.5)]
        b.add("men", merge(men), stuff, main=False)


def _dominoes(b: Workbench) -> None:
    for k in range(12):
        key = b.joint(f"domino {k}", (-0.11 + 0.02 * k + 0.004, 0, 0), (0, 0, -1), "hinge", 0.0, 1.5)
        x = -0.11 + 0.02 * k
        b.add("tile", box(0.008, 0.048, 0.024, 0.001).at(x, 0, 0), "plastic", b.colour("ivory"), joint=key)
        b.add(
            "pips",
            merge(
                cylinder(0.002, 0.0008, around=8).turn(z=-90).at(x + 0.0037, 0.012 + dy, dz)
                for dy in (0.0, 0.024)
                for dz in (-0.006, 0.006)
            ),
            "plastic",
            "black",
            joint=key,
            main=False,
        )


def _dice(b: Workbench) -> None:
    for x, turn in ((-0.012, 15), (0.012, 50)):
        b.add("die", box(0.016, 0.016, 0.016, 0.002).turn(y=turn).at(x), "plastic", b.colour("white"))
        spots = [(0, 0.016, 0, 0), *((dx, 0.016, dz, 0) for dx in (-0.004, 0.004) for dz in (-0.004, 0.004))]
        b.add(
            "pips",
            merge(ellipsoid(0.0015, 0.0005, 0.0015, 8).at(px, py, pz).turn(y=turn).at(x) for px, py, pz, _ in spots)
            + merge(
                ellipsoid(0.0015, 0.0015, 0.0005, 8).at(d, 0.008 + d, 0.008).turn(y=turn).at(x) for d in (-0.004, 0.0, 0.004)
            ),
            "plastic",
            "black",
            main=False,
        )


def _balloon(b: Workbench) -> None:
    b.add(
        "balloon",
        lathe(curve([(0.006, 0.0), (0.02, 0.02), (0.11, 0.15), (0.14, 0.25), (0.10, 0.345), (0, 0.375)], 6), 36, crease=80),
        "balloon",
        b.colour(b.pick("red", "blue", "yellow", "green")),
    )
    b.add("knot", lathe([(0.012, -0.012), (0.004, 0.0), (0.006, 0.004)], 14), "balloon", b.colour("red"))
    b.add(
        "string",
        pipe([(0, -0.01, 0), (0.02, -0.25, 0.01), (-0.02, -0.5, 0), (0.01, -0.8, 0)], 0.0012, around=5),
        "rope",
        (0.7, 0.7, 0.7),
    )
    b.drives("air", 0.5)
    b.grip((0.01, -0.75, 0), "pinch")


def _kite(b: Workbench) -> None:
    tone: Vec3 = b.colour((0.50, 0.03, 0.02))
    b.add("sail", extrude([(0, 0.45), (0.36, 0.10), (0, -0.55), (-0.36, 0.10)], 0.004).turn(x=-20), "silk", tone)
    b.add(
        "panels",
        extrude([(0, 0.44), (0.35, 0.10), (0, 0.10)], 0.006).turn(x=-20)
        + extrude([(0, -0.53), (-0.35, 0.10), (0, 0.10)], 0.006).turn(x=-20),
        "silk",
        b.colour("yellow", 1),
        main=False,
    )
    b.add(
        "spars",
        (
            pipe([(0, 0.45, -0.004), (0, -0.55, -0.004)], 0.005, smooth=0)
            + pipe([(-0.36, 0.1, -0.004), (0.36, 0.1, -0.004)], 0.005, smooth=0)
        ).turn(x=-20),
        "bamboo",
    )
    tail = [(0.05 * np.sin(k * 1.3), -0.56 - 0.14 * k, 0.2 - 0.03 * k) for k in range(8)]
    b.add("tail", pipe(tail, 0.003, around=5), "rope")
    b.add(
        "bows",
        merge((ellipsoid(0.04, 0.018, 0.006, 10).at(x=0.035).both()).at(*tail[k]) for k in range(1, 8)),
        "silk",
        b.colour("blue", 2),
        main=False,
    )
    b.add("line", pipe([(0, 0.0, 0), (0.1, -0.9, 1.2), (0.2, -1.9, 2.0)], 0.0016, around=5), "rope")
    b.drives("air", 2.0)


def _umbrella(b: Workbench) -> None:
    ribs = 8
    canopy = lathe(
        curve(
            [(0.50, 0.72), (0.42, 0.84), (0.25, 0.94), (0.0, 0.98), (0.0, 0.98), (0.25, 0.935), (0.415, 0.835), (0.496, 0.718)],
            4,
        ),
        48,
        hollow=True,
        crease=80,
    )
    p = canopy.points
    a = np.arctan2(p[:, 0], p[:, 2])
    scallop = 1 - 0.07 * np.abs(np.sin(ribs * a / 2)) * (np.hypot(p[:, 0], p[:, 2]) / 0.5) ** 2
    b.add(
        "canopy",
        canopy.warp(p * np.stack([scallop, np.ones(len(p)), scallop], 1)),
        "silk",
        b.colour(b.pick("red", "navy", "black")),
    )
    b.add(
        "ribs",
        merge(
            pipe([(0, 0.97, 0), (0.25, 0.93, 0), (0.415, 0.832, 0), (0.495, 0.715, 0)], 0.003).turn(y=360 / ribs * k)
            for k in range(ribs)
        )
        + merge(pipe([(0.01, 0.68, 0), (0.25, 0.925, 0)], 0.002, smooth=0).turn(y=360 / ribs * k) for k in range(ribs)),
        "steel",
    )
    b.add("shaft", cylinder(0.007, 0.96).at(y=0.07) + cylinder(0.004, 0.05).at(y=0.98), "steel")
    b.add("handle", pipe([(0, 0.16, 0), (0, 0.04, 0), (0.03, 0.0, 0), (0.06, 0.03, 0)], 0.012), "walnut")
    b.grip((0, 0.12, 0), "fist")


def _hat(b: Workbench) -> None:
    if b.says("top"):
        b.add(
            "hat",
            lathe(
                curve(
                    [
                        (0.155, 0.012),
                        (0.165, 0.004),
                        (0.09, 0.0),
                        (0.086, 0.006),
                        (0.086, 0.006),
                        (0.083, 0.08),
                        (0.092, 0.165),
                        (0.092, 0.165),
                        (0, 0.167),
                    ],
                    4,
                ),
                44,
            ).scale(1, 1, 1.15),
            "velvet",
            b.colour((0.012, 0.012, 0.013)),
        )
    else:
        b.add(
            "hat",
            lathe(
                curve(
                    [
                        (0.17, 0.012),
                        (0.12, 0.0),
                        (0.085, 0.004),
                        (0.085, 0.004),
                        (0.082, 0.07),
                        (0.065, 0.115),
                        (0.065, 0.115),
                        (0.0, 0.10),
                    ],
                    5,
                ),
                44,
            ).scale(1, 1, 1.15),
            "straw" if b.says("straw", "sun") else "velvet",
            b.colour((0.18, 0.10, 0.05)) if not b.says("straw", "sun") else None,
        )
    b.add(
        "band",
        lathe([(0.0868, 0.006), (0.0855, 0.032)], 40).scale(1, 1, 1.15),
        "silk",
        b.colour((0.10, 0.01, 0.015), 1),
        main=False,
    )
    b.grip((0.15, 0.01, 0), "pinch")


def _crown(b: Workbench) -> None:
    b.add("band", lathe([(0.088, 0), (0.092, 0.004), (0.094, 0.05), (0.090, 0.05), (0.086, 0.004)], 48, hollow=True), "gold")
    points = [
        extrude([(-0.022, 0), (0.022, 0), (0.006, 0.045), (0, 0.06), (-0.006, 0.045)], 0.004, 0.001)
        .at(0, 0.045, 0.091)
        .turn(y=36 * k)
        for k in range(10)
    ]
    b.add("points", merge(points) + merge(sphere(0.008, 12).at(0, 0.11, 0.091).turn(y=36 * k) for k in range(10)), "gold")
    b.add(
        "rubies",
        merge(ellipsoid(0.009, 0.012, 0.006, 8).at(0, 0.025, 0.094).turn(y=72 * k) for k in range(5)),
        "ruby",
        main=False,
    )
    b.add(
        "sapphires",
        merge(ellipsoid(0.008, 0.010, 0.006, 8).at(0, 0.025, 0.094).turn(y=72 * k + 36) for k in range(5)),
        "ruby",
        (0.01, 0.05, 0.5),
        main=False,
    )
    b.add("cap", ellipsoid(0.085, 0.05, 0.085, 26).at(y=0.03), "velvet", b.colour((0.20, 0.01, 0.03)), main=False)


def _glasses(b: Workbench) -> None:
    dark = b.says("sun", "sunglasses", "dark") or b.call.kind == "sunglasses"
    b.add(
        "frame",
        (
            torus(0.025, 0.0024, 32, 8).turn(x=90).at(0.034, 0.026, 0).both()
            + pipe([(-0.009, 0.03, 0), (0, 0.035, 0), (0.009, 0.03, 0)], 0.0022)
            + pipe([(0.058, 0.032, 0), (0.068, 0.032, -0.01), (0.07, 0.032, -0.09), (0.069, 0.012, -0.135)], 0.0022).both()
        ),
        "plastic",
        b.colour((0.015, 0.015, 0.016)),
    )
    b.add(
        "lenses",
        (cylinder(0.0245, 0.0015, bevel=0).turn(x=90).at(0.034, 0.026, 0)).both(),
        "dark glass" if dark else "glass",
        main=False,
    )
    b.grip((0.065, 0.03, -0.02), "pinch")


def _shoes(b: Workbench) -> None:
    trainer = not b.says("leather", "dress")
    for x in (-0.065, 0.065):
        b.add(
            "upper",
            hull(
                [
                    (-0.13, 0.030, 0.03, 0.105, 3),
                    (-0.09, 0.040, 0.025, 0.115, 3),
                    (-0.02, 0.041, 0.025, 0.10, 3),
                    (0.06, 0.047, 0.025, 0.07, 2.8),
                    (0.12, 0.040, 0.025, 0.058, 2.4),
                    (0.15, 0.012, 0.03, 0.045, 2),
                ],
                26,
            ).at(x=x),
            "leather",
            b.colour((0.70, 0.70, 0.68) if trainer else (0.05, 0.022, 0.012)),
        )
        b.add(
            "sole",
            plate(
                curve(
                    [
                        (0, 0.158),
                        (0.046, 0.10),
                        (0.044, 0.03),
                        (0.036, -0.04),
                        (0.038, -0.12),
                        (0, -0.14),
                        (-0.038, -0.12),
                        (-0.036, -0.04),
                        (-0.044, 0.03),
                        (-0.046, 0.10),
                    ],
                    4,
                    loop=True,
                )
                * [1, -1],
                0.03,
                0.006,
            ).at(x=x),
            "rubber",
            (0.66, 0.66, 0.64) if trainer else (0.02, 0.015, 0.012),
        )
        b.add("mouth", ellipsoid(0.030, 0.012, 0.05, 18).at(x, 0.108, -0.075), "cloth", (0.02, 0.02, 0.022))
        b.add(
            "laces",
            merge(
                pipe(
                    [
                        (x - 0.024, 0.093 - 0.007 * k, 0.005 + 0.017 * k),
                        (x, 0.103 - 0.007 * k, 0.009 + 0.017 * k),
                        (x + 0.024, 0.093 - 0.007 * k, 0.005 + 0.017 * k),
                    ],
                    0.003,
                )
                for k in range(4)
            ),
            "rope",
            "white" if trainer else (0.02, 0.01, 0.01),
        )


def _tie(b: Workbench) -> None:
    b.add(
        "tie",
        extrude(
            [
                (-0.018, 0.46),
                (0.018, 0.46),
                (0.022, 0.43),
                (0.012, 0.41),
                (0.045, 0.07),
                (0, 0.0),
                (-0.045, 0.07),
                (-0.012, 0.41),
                (-0.022, 0.43),
            ],
            0.008,
            0.003,
        ),
        "silk",
        b.colour((0.34, 0.02, 0.03)),
    )
    b.add(
        "stripes",
        merge(
            extrude([(-w, y), (w, y + w), (w, y + w + 0.012), (-w, y + 0.012)], 0.0086).at(z=0.0)
            for y, w in ((0.10, 0.036), (0.16, 0.031), (0.22, 0.026), (0.28, 0.021), (0.34, 0.016))
        ),
        "silk",
        (0.05, 0.08, 0.22),
        main=False,
    )
    b.add(
        "collar",
        pipe([(0.018, 0.45, 0), (0.07, 0.47, -0.05), (0.0, 0.49, -0.12), (-0.07, 0.47, -0.05), (-0.018, 0.45, 0)], 0.012),
        "silk",
        b.colour((0.34, 0.02, 0.03)),
    )


def _ring(b: Workbench) -> None:
    b.add("band", torus(0.009, 0.0013, 48, 12).turn(x=90).at(y=0.0105), "gold")
    b.add(
        "claws",
        merge(pipe([(0.0015, 0.019, 0), (0.0032, 0.0245, 0)], 0.0005, smooth=0).turn(y=90 * k + 45) for k in range(4)),
        "gold",
    )
    b.add("stone", lathe([(0, 0.0195), (0.0036, 0.0240), (0.0022, 0.0255), (0, 0.0255)], 8, crease=10), "diamond", main=False)
    b.grip((0, 0.02, 0), "pinch")


def _key(b: Workbench) -> None:
    b.add(
        "key",
        cylinder(0.003, 0.055)
        + torus(0.011, 0.0026, 30, 8).turn(x=90).at(y=0.066)
        + box(0.010, 0.004, 0.003).at(0.006, 0.003, 0)
        + box(0.008, 0.004, 0.003).at(0.005, 0.011, 0)
        + torus(0.0036, 0.0014, 18, 6).at(y=0.05),
        "brass",
    )
    b.grip((0, 0.066, 0), "pinch")


def _coin(b: Workbench) -> None:
    b.add("coin", cylinder(0.0125, 0.0022, bevel=0.0003, around=44).turn(x=90).at(y=0.0125), "gold")
    b.add(
        "rim",
        torus(0.0117, 0.0004, 44, 6).turn(x=90).at(0, 0.0125, 0.0022)
        + extrude(star(5, 0.006, 0.0026), 0.0008, 0.0003).at(0, 0.0125, 0.0023),
        "gold",
    )
    b.grip((0, 0.0125, 0), "pinch")


def _gift(b: Workbench) -> None:
    paper: Vec3 = b.colour((0.40, 0.02, 0.03))
    b.add("box", box(0.30, 0.22, 0.30, 0.004), "paper", paper)
    b.add("lid", box(0.312, 0.05, 0.312, 0.004).at(y=0.185), "paper", paper)
    ribbon: Vec3 = b.colour((0.66, 0.46, 0.10), 1)
    b.add("ribbon", box(0.045, 0.238, 0.318, 0.002) + box(0.318, 0.238, 0.045, 0.002), "silk", ribbon, main=False)
    loop = curve([(0, 0), (0.05, 0.06), (0.11, 0.055), (0.10, 0.01), (0.04, 0.0)], 5)
    bow = extrude(np.concatenate([loop, (inset(loop, 0.006))[::-1]]), 0.04).at(y=0.238)
    b.add("bow", bow.both() + bow.turn(y=90).both(2) + sphere(0.022, 14).at(y=0.245), "silk", ribbon, main=False)
    b.grip((0.15, 0.11, 0), "two-handed", (0, 0, 1))


def _book(b: Workbench) -> None:
    tone: Vec3 = b.colour((0.16, 0.03, 0.025))
    if b.says("open"):
        for s in (-1, 1):
            t = np.linspace(0, 1, 12)
            top = np.stack([s * (0.005 + 0.15 * t), 0.012 + 0.022 * np.sin(np.pi * t**0.6) * (1 - 0.4 * t)], 1)
            b.add(
                "pages",
                extrude(np.concatenate([top, [[s * 0.155, 0.006], [s * 0.005, 0.006]]]), 0.22),
                "page",
                uv="top",
                main=False,
            )
            b.add("cover", box(0.162, 0.004, 0.235, 0.001).at(s * 0.081, 0, 0), "leather", tone)
        b.grip((0, 0.01, 0.1), "two-handed", (1, 0, 0))
        return
    b.add(
        "covers",
        box(0.155, 0.004, 0.225, 0.001)
        + box(0.155, 0.004, 0.225, 0.001).at(y=0.032)
        + box(0.006, 0.036, 0.225, 0.002).at(-0.076, 0, 0),
        "leather",
        tone,
    )
    b.add("pages", box(0.148, 0.029, 0.217, 0.001).at(0.0, 0.0035, 0), "paper", main=False)
    b.add(
        "title",
        box(0.10, 0.0006, 0.05, 0.0).at(0, 0.036, -0.05),
        "leather",
        tone,
        text=b.call.text or "TALES",
        uv="top",
        values={"ink": (0.62, 0.42, 0.12)},
    )
    b.grip((0.05, 0.016, 0), "fist", (0, 0, 1))


def _letter(b: Workbench) -> None:
    b.add("envelope", box(0.22, 0.003, 0.15, 0.0005), "paper", b.colour((0.66, 0.58, 0.44)))
    b.add(
        "flap", plate([(-0.11, -0.075), (0.11, -0.075), (0, 0.015)], 0.0012).at(y=0.003), "paper", b.colour((0.60, 0.52, 0.38))
    )
    b.add("seal", cylinder(0.014, 0.003).at(0, 0.0035, 0.012), "wax", (0.40, 0.01, 0.012), main=False)
    b.grip((0.08, 0.002, 0), "pinch", (1, 0, 0))


def _newspaper(b: Workbench) -> None:
    b.add("paper", slab(0.30, 0.012, 0.42, 0.004, 0.002), "newsprint", uv="top")
    b.grip((0.14, 0.006, 0.1), "two-handed", (0, 0, 1))


def _map(b: Workbench) -> None:
    sheet = slab(0.6, 0.003, 0.42, 0.004)
    b.add("map", sheet, "map", uv="top")
    b.add(
        "rolls",
        merge(cylinder(0.018, 0.43).turn(x=90).at(x, 0.018, -0.215) for x in (-0.305, 0.305)),
        "paper",
        (0.55, 0.45, 0.28),
        main=False,
    )


def _picture(b: Workbench) -> None:
    b.add(
        "frame",
        merge(
            box(w, h, 0.045, 0.014).at(x, y, 0)
            for w, h, x, y in ((0.86, 0.08, 0, 0), (0.86, 0.08, 0, 0.60), (0.08, 0.68, -0.39, 0), (0.08, 0.68, 0.39, 0))
        ),
        "gold",
    )
    b.add("picture", box(0.72, 0.54, 0.01, 0.0).at(0, 0.07, 0.006), "painting", uv="front", main=False)


def _flag(b: Workbench) -> None:
    b.add("pole", cylinder(0.03, 4.2, top=0.02), "aluminium", main=False)
    b.add("finial", sphere(0.05, 14).at(y=4.23), "gold", main=False)
    key = b.joint("flag", (0, 3.5, 0), (0, 1, 0), "hinge", -3.2, 3.2)
    x = np.linspace(0, 1, 28)
    wave = 0.16 * np.sin(x * 9.0) * x**0.6
    up = np.linspace(2.95, 4.1, 13)
    rows = []
    for t, w in zip(x, wave, strict=True):
        front = np.stack([np.full(13, 0.03 + 1.7 * t), up - 0.08 * t, w + 0.10 * t * (up - 2.95)], axis=1)
        rows.append(np.concatenate([front + np.array([0, 0, 0.008]), front[::-1] - np.array([0, 0, 0.008])]))
    b.add(
        "cloth",
        loft(np.stack(rows), crease=60),
        "silk",
        b.colour((0.44, 0.02, 0.025)),
        main=True,
        joint=key,
        paint=lambda p: 0.19 - np.abs(p[:, 1] + 0.047 * p[:, 0] - 3.525),
        values={"second": b.colour("white", 1)},
    )


def _heart(b: Workbench) -> None:
    outline = heart(0.3, 56)
    rows = [
        np.c_[outline * np.cos(t) ** 0.55, np.full(len(outline), 0.075 * np.sin(t))] for t in np.linspace(-1.5, 1.5, sides(15))
    ]
    b.add("heart", loft(np.stack(rows), crease=70), "glossy rubber", b.colour("red"))


def _star(b: Workbench) -> None:
    b.add("star", extrude(star(5, 0.16, 0.07), 0.06, 0.028).at(y=0.13), "gold")


def _bubble(b: Workbench) -> None:
    b.add("film", sphere(0.06, 40).at(y=0.06), "bubble", about=(0, 0.06, 0))
    b.drives("air", 0.3)


def _snow_globe(b: Workbench) -> None:
    b.add("base", lathe(curve([(0.06, 0), (0.062, 0.008), (0.05, 0.03), (0.046, 0.04)], 4), 40), "walnut")
    b.add("snow", ellipsoid(0.043, 0.012, 0.043, 24).at(y=0.042), "snow", main=False)
    b.add("cottage", box(0.024, 0.016, 0.02).at(0.008, 0.046, 0), "painted wood", (0.40, 0.05, 0.03), main=False)
    b.add("roof", extrude([(-0.016, 0), (0.016, 0), (0, 0.013)], 0.024).at(0.008, 0.062, 0), "snow", main=False)
    b.add(
        "tree",
        merge(lathe([(0.010 - 0.002 * k, 0.046 + 0.009 * k), (0, 0.062 + 0.009 * k)], 14) for k in range(3)).at(x=-0.018),
        "leaf",
        (0.02, 0.09, 0.03),
        main=False,
    )
    b.add(
        "flakes",
        merge(
            sphere(0.0009, 5).at(*(float(v) for v in b.random.uniform(-0.028, 0.028, 3) + np.array([0, 0.08, 0])))
            for _ in range(40)
        ),
        "snow",
        main=False,
    )
    b.add("glass", sphere(0.05, 36).at(y=0.078), "glass")
    b.emitter("snow", 0.2, (0, 0.08, 0), 0.03)


def _crystal(b: Workbench) -> None:
    for k in range(7):
        r = float(b.random.uniform(0.018, 0.032)) * (1.4 if k == 0 else 1.0)
        h = float(b.random.uniform(0.10, 0.17)) * (1.5 if k == 0 else 1.0)
        b.add(
            "crystal",
            lathe([(r * 0.8, 0), (r, h * 0.3), (r, h * 0.75), (0, h)], 6, crease=10).turn(z=0 if k == 0 else 28, y=51 * k),
            "crystal",
            b.colour((0.55, 0.25, 0.90)),
            values={"sparkle": 0.5},
        )
    b.add("rock", ellipsoid(0.09, 0.03, 0.08, 12).at(y=0.005), "stone", main=False)


def _gem(b: Workbench) -> None:
    ruby = {"ruby": (0.80, 0.012, 0.04), "emerald": (0.02, 0.62, 0.2), "sapphire": (0.02, 0.08, 0.75)}.get(b.call.kind)
    b.add("stone", lathe([(0, 0), (0.026, 0.024), (0.028, 0.027), (0.017, 0.036), (0, 0.036)], 10, crease=8), "diamond", ruby)
    b.grip((0, 0.025, 0), "pinch")


def _feather(b: Workbench) -> None:
    vane = extrude(
        curve([(0, 0.06), (0.02, 0.10), (0.024, 0.18), (0.004, 0.26), (-0.014, 0.20), (-0.016, 0.10)], 5, loop=True), 0.0012
    )
    p = vane.points
    bent = vane.warp(p + np.stack([0.6 * (p[:, 1] - 0.1) ** 2, 0 * p[:, 1], 0.9 * (p[:, 1] - 0.1) ** 2], 1))
    b.add("vane", bent, "silk", b.colour("white"))
    b.add(
        "quill",
        pipe([(0, 0, 0.009), (0, 0.1, 0.0), (0.006, 0.2, 0.010), (0.018, 0.26, 0.024)], 0.0014, grow=(1, 1, 0.7, 0.3)),
        "cream",
        main=False,
    )


def _rope(b: Workbench) -> None:
    t = np.linspace(0, 2 * np.pi * 5, 150)
    b.add(
        "coil",
        pipe(
            np.stack([(0.2 + 0.004 * t) * np.cos(t), 0.02 + 0.012 * t / np.pi, (0.2 + 0.004 * t) * np.sin(t)], 1),
            0.018,
            smooth=0,
        ),
        "rope",
    )


def _pillow(b: Workbench) -> None:
    b.add("pillow", superellipsoid(0.28, 0.09, 0.2, 3.2, 2.0, 32).at(y=0.09), "cloth", b.colour("white"))


def _crystal_ball(b: Workbench) -> None:
    b.add("ball", sphere(0.10, 44).at(y=0.14), "crystal")
    b.add("foot", lathe(curve([(0.08, 0), (0.07, 0.02), (0.045, 0.05), (0.055, 0.06)], 4), 32), "brass", main=False)


RECIPES = (
    ThingRecipe("box", ("cardboard box", "package", "parcel", "carton"), _cardboard_box, mass=2.0),
    ThingRecipe("crate", ("wooden crate", "wooden box"), _crate, mass=15.0),
    ThingRecipe("barrel", ("cask", "keg"), _barrel, mass=40.0, round=True),
    ThingRecipe("basket", ("picnic basket",), _basket, mass=0.8),
    ThingRecipe("suitcase", ("luggage", "trunk", "briefcase"), _suitcase, mass=6.0),
    ThingRecipe("backpack", ("rucksack", "school bag"), _backpack, mass=3.0),
    ThingRecipe("handbag", ("purse", "bag", "tote bag"), _handbag, mass=1.0),
    ThingRecipe("treasure chest", ("chest", "treasure"), _chest, mass=80.0),
    ThingRecipe("vase", ("flower vase", "urn", "amphora"), _vase, mass=1.2, fragile=True),
    ThingRecipe("aquarium", ("fish tank", "fishbowl", "fish bowl"), _aquarium, mass=120.0, fragile=True),
    ThingRecipe("teddy bear", ("teddy", "stuffed animal", "plush toy", "stuffed bear"), _teddy, mass=0.5),
    ThingRecipe("doll", ("puppet",), _doll, mass=0.4),
    ThingRecipe("rubber duck", ("rubber ducky", "toy duck"), _duck, mass=0.06),
    ThingRecipe("rubik's cube", ("rubiks cube", "rubik cube", "puzzle cube"), _cube, mass=0.1),
    ThingRecipe("lego brick", ("toy brick", "lego block", "lego"), _brick, mass=0.003),
    ThingRecipe("toy blocks", ("building blocks", "alphabet blocks", "toy"), _blocks, mass=0.2),
    ThingRecipe("chess set", ("chess", "chessboard", "chess board"), _chess, mass=2.0),
    ThingRecipe("dominoes", ("domino",), _dominoes, mass=0.2),
    ThingRecipe("dice", ("die",), _dice, mass=0.01),
    ThingRecipe("balloon", ("party balloon",), _balloon, mass=0.005),
    ThingRecipe("kite", (), _kite, mass=0.2),
    ThingRecipe("umbrella", ("parasol",), _umbrella, mass=0.5),
    ThingRecipe("hat", ("cap", "top hat", "fedora", "straw hat"), _hat, mass=0.15),
    ThingRecipe("crown", ("golden crown", "tiara"), _crown, mass=1.2),
    ThingRecipe("glasses", ("eyeglasses", "spectacles", "sunglasses", "goggles"), _glasses, mass=0.03),
    ThingRecipe("shoes", ("shoe", "sneakers", "sneaker", "boots", "boot", "pair of shoes"), _shoes, mass=0.8),
    ThingRecipe("tie", ("necktie",), _tie, mass=0.08),
    ThingRecipe("ring", ("diamond ring", "wedding ring", "engagement ring"), _ring, mass=0.005),
    ThingRecipe("key", ("golden key",), _key, mass=0.03),
    ThingRecipe("coin", ("gold coin", "penny"), _coin, mass=0.008),
    ThingRecipe("gift box", ("gift", "present", "wrapped present", "christmas present"), _gift, mass=1.0),
    ThingRecipe("book", ("novel", "open book", "notebook", "diary"), _book, mass=0.6),
    ThingRecipe("letter", ("envelope", "love letter"), _letter, mass=0.02),
    ThingRecipe("newspaper", ("magazine",), _newspaper, mass=0.2),
    ThingRecipe("map", ("treasure map", "scroll"), _map, mass=0.1),
    ThingRecipe("picture frame", ("painting", "picture", "portrait", "photograph", "poster"), _picture, mass=3.0),
    ThingRecipe("flag", ("banner", "national flag"), _flag, mass=12.0, stands=True),
    ThingRecipe("heart", ("love heart",), _heart, mass=0.3),
    ThingRecipe("star", ("gold star", "golden star"), _star, mass=0.5),
    ThingRecipe("bubble", ("soap bubble",), _bubble, mass=0.001, round=True, fragile=True),
    ThingRecipe("snow globe", ("snowglobe",), _snow_globe, mass=0.5, fragile=True),
    ThingRecipe("crystal", ("amethyst", "quartz"), _crystal, mass=1.5),
    ThingRecipe("gem", ("diamond", "jewel", "gemstone", "ruby", "emerald", "sapphire"), _gem, mass=0.02),
    ThingRecipe("feather", (), _feather, mass=0.001),
    ThingRecipe("rope", ("coil of rope",), _rope, mass=3.0),
    ThingRecipe("pillow", ("cushion",), _pillow, mass=0.6),
    ThingRecipe("crystal ball", ("glass ball", "glass sphere", "glass orb"), _crystal_ball, mass=3.0, fragile=True),
)
