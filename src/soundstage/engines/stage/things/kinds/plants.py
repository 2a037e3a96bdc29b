"""Plants as subjects: in pots, cut, and dressed for a feast."""

import numpy as np

from ...scene import Vec3
from ..motifs.foliage import leaf
from ..recipe import ThingRecipe
from ..shape import Solid, box, cone, curve, cylinder, ellipsoid, extrude, finely, lathe, merge, pipe, sphere, star
from ..workbench import Workbench

__all__ = ["RECIPES"]


def petal(length: float, width: float, cup: float) -> Solid:
    """A petal from the origin along +x, hollow side up, rising by `cup` degrees."""
    outline = curve(
        [
            (0, 0),
            (length * 0.35, width * 0.42),
            (length * 0.8, width * 0.5),
            (length, 0),
            (length * 0.8, -width * 0.5),
            (length * 0.35, -width * 0.42),
        ],
        3,
        loop=True,
    )
    flat = extrude(outline, length * 0.025).turn(x=-90)
    p = flat.points
    rise = 0.9 * p[:, 2] ** 2 / max(width, 1e-6) + 0.25 * p[:, 0] ** 2 / length
    return flat.warp(p + np.stack([0 * rise, rise, 0 * rise], 1)).turn(z=cup).soft()


def _pot(b: Workbench, radius: float, height: float) -> None:
    r = radius
    b.add(
        "pot",
        lathe(
            curve(
                [
                    (r * 0.68, 0),
                    (r * 0.9, height * 0.8),
                    (r * 0.9, height * 0.8),
                    (r * 1.04, height * 0.8),
                    (r * 1.04, height * 0.8),
                    (r * 1.06, height),
                    (r * 0.94, height),
                    (r * 0.9, height * 0.88),
                    (0, height * 0.88),
                ],
                2,
            ),
            36,
        ),
        "terracotta",
    )
    b.add("soil", cylinder(r * 0.91, 0.006).at(y=height * 0.88), "soil", main=False)
    b.grip((r, height * 0.5, 0), "two-handed", (0, 1, 0))


def _potted(b: Workbench) -> None:
    _pot(b, 0.13, 0.22)
    for k in range(16):
        lean, turn = 20 + 55 * (k / 16), 137.5 * k
        stem = curve([(0, 0.19, 0), (0.03, 0.34, 0), (0.05 + 0.10 * k / 16, 0.46 - 0.12 * k / 16, 0)], 4)
        b.add("stems", pipe(stem, 0.004, smooth=0, around=6).turn(y=turn), "leaf", (0.10, 0.20, 0.05), main=False)
        b.add("leaves", leaf(0.20, 0.10, -30).turn(z=62 - lean).at(*stem[-1]).turn(y=turn), "leaf", main=False)


def _flower(b: Workbench, height: float, at: Vec3 = (0, 0, 0)) -> None:
    x, y, z = at
    b.add(
        "stem",
        pipe([(x, y, z), (x * 1.02, y + height * 0.5, z + 0.01), (x, y + height, z)], height * 0.012),
        "leaf",
        (0.06, 0.16, 0.03),
        main=False,
    )


def _sunflower(b: Workbench) -> None:
    y = 1.45
    b.add("petals", sphere(0.001, 4).at(y=y), "petal", (0.74, 0.40, 0.005), values={"second": (0.72, 0.30, 0.005)})
    _flower(b, y - 0.04)
    for ring, (count, length) in enumerate(((21, 0.135), (21, 0.12))):
        for k in range(count):
            angle = np.radians(360 / count * (k + 0.5 * ring))
            axis = (float(-np.cos(angle)), float(np.sin(angle)), 0.0)
            key = b.joint(
                "petals", (0.09 * float(np.sin(angle)), y + 0.09 * float(np.cos(angle)), 0.03), axis, "hinge", -1.6, 0.4
            )
            one = (
                petal(length, 0.045, 12)
                .turn(x=90)
                .turn(z=90 - np.degrees(angle))
                .at(0.09 * np.sin(angle), y + 0.09 * np.cos(angle), 0.025 + 0.012 * ring)
            )
            b.add("petal", one, "petal", (0.74, 0.40, 0.005), joint=key, main=True, values={"second": (0.72, 0.30, 0.005)})
    seeds = [
        ellipsoid(0.006, 0.006, 0.010, 6).at(
            0.1 * np.sqrt((k + 0.5) / 100) * np.cos(2.4 * k),
            y + 0.1 * np.sqrt((k + 0.5) / 100) * np.sin(2.4 * k),
            0.045 - 0.012 * (k / 100),
        )
        for k in range(100)
    ]
    b.add("seeds", merge(seeds), "chocolate", (0.07, 0.035, 0.012), main=False)
    b.add("disc", ellipsoid(0.108, 0.108, 0.03, 30).at(0, y, 0.02), "chocolate", (0.05, 0.024, 0.010), main=False)
    b.add(
        "sepals",
        merge(petal(0.13, 0.06, 8).turn(x=90).turn(z=30.0 * k).at(0, y, -0.005) for k in range(12)),
        "leaf",
        main=False,
    )
    b.add(
        "leaves",
        merge(
            leaf(0.28, 0.20, -25).turn(z=28).at(0.01, h, 0).turn(y=150.0 * k) for k, h in enumerate((0.4, 0.6, 0.8, 1.0, 1.15))
        ),
        "leaf",
        main=False,
    )


def _rose_head(b: Workbench, size: float, at: Vec3, tone: Vec3) -> None:
    """Petals wrapped round each other, looser outwards; they open in the joint `petals`."""
    for layer in range(5):
        count = 3 + (layer > 0) + (layer > 2)
        for k in range(count):
            cup = 82 - 13 * layer
            turn = 360 / count * k + 47 * layer
            key = b.joint(
                "petals", at, (float(np.sin(np.radians(turn))), 0.0, float(np.cos(np.radians(turn)))), "hinge", -0.9, 0.9
            )
            one = (
                petal(size * (0.85 + 0.05 * layer), size * (0.75 + 0.12 * layer), cup)
                .at(size * 0.08 * layer)
                .turn(y=turn)
                .at(*at)
            )
            b.add(
                "petals",
                one,
                "petal",
                tone,
                joint=key,
                main=True,
                values={"second": (tone[0] * 1.25, tone[1] * 1.4, tone[2] * 1.3)},
            )


def _rose(b: Workbench) -> None:
    _rose_head(b, 0.06, (0, 0.36, 0), b.colour((0.42, 0.006, 0.018)))
    _flower(b, 0.36)
    b.add(
        "sepals",
        merge(leaf(0.035, 0.012, 10).turn(z=-20, y=72.0 * k) for k in range(5)).at(y=0.36)
        + ellipsoid(0.012, 0.012, 0.012, 12).at(y=0.355),
        "leaf",
        main=False,
    )
    b.add(
        "leaves",
        merge(leaf(0.07, 0.04, -20).turn(z=30, y=130.0 * k).at(0, 0.14 + 0.07 * k, 0) for k in range(3)),
        "leaf",
        (0.03, 0.10, 0.025),
        main=False,
    )
    b.add(
        "thorns",
        merge(cone(0.003, 0.010, 6).turn(z=-80, y=95.0 * k).at(0, 0.06 + 0.05 * k, 0) for k in range(6)),
        "leaf",
        main=False,
    )
    b.grip((0, 0.1, 0), "pinch")


def _tulip_head(b: Workbench, size: float, at: Vec3, tone: Vec3) -> None:
    for k in range(6):
        turn = 60.0 * k
        key = b.joint("petals", at, (float(np.sin(np.radians(turn))), 0.0, float(np.cos(np.radians(turn)))), "hinge", -1.2, 0.5)
        b.add(
            "petals",
            petal(size, size * 0.85, 68).at(size * (0.16 if k % 2 else 0.10)).turn(y=turn).at(*at),
            "petal",
            tone,
            joint=key,
            main=True,
            values={"second": (min(tone[0] * 1.2, 0.75), tone[1] * 1.6 + 0.02, tone[2] * 1.2)},
        )


def _tulip(b: Workbench) -> None:
    _tulip_head(b, 0.085, (0, 0.32, 0), b.colour((0.50, 0.02, 0.03)))
    _flower(b, 0.33)
    b.add(
        "leaves",
        merge(leaf(0.30, 0.06, -30).turn(z=72 - 8 * k, y=170.0 * k) for k in range(3)),
        "leaf",
        (0.08, 0.19, 0.07),
        main=False,
    )
    b.grip((0, 0.1, 0), "pinch")


def _daisy(b: Workbench) -> None:
    y = 0.22
    b.add(
        "petals",
        merge(petal(0.05, 0.016, 8).at(x=0.012).turn(y=18.0 * k) for k in range(20)).at(y=y),
        "petal",
        b.colour("white"),
        values={"second": (0.70, 0.68, 0.66)},
    )
    b.add("heart", ellipsoid(0.018, 0.008, 0.018, 16).at(y=y + 0.003), "cheese", main=False)
    _flower(b, y)
    b.add("leaves", merge(leaf(0.08, 0.02, -20).turn(z=40, y=110.0 * k) for k in range(4)), "leaf", main=False)
    b.grip((0, 0.1, 0), "pinch")


def _bouquet(b: Workbench) -> None:
    hues: tuple[Vec3, ...] = (
        (0.50, 0.02, 0.03),
        (0.70, 0.25, 0.34),
        (0.74, 0.70, 0.64),
        (0.66, 0.36, 0.03),
        (0.34, 0.10, 0.42),
    )
    with finely(0.3):
        whorl = merge(
            petal(0.034 + 0.005 * layer, 0.035, 80 - 18 * layer).at(0.004 * layer).turn(y=72.0 * j + 36 * layer)
            for layer in range(4)
            for j in range(5)
        )
    for k in range(13):
        r = 0.11 * np.sqrt((k + 0.5) / 13)
        at: Vec3 = (float(r * np.cos(2.4 * k)), float(0.36 - 1.6 * r * r), float(r * np.sin(2.4 * k)))
        tone = b.colour(None, 0) if b.call.colours else hues[k % 5]
        b.add(
            "blooms",
            whorl.at(*at),
            "petal",
            tone,
            main=False,
            values={"second": (min(tone[0] * 1.2, 0.76), tone[1] * 1.3, tone[2] * 1.3)},
        )
        b.add("stems", pipe([(0, 0.10, 0), at], 0.004, smooth=0, around=6), "leaf", main=False)
    b.add("leaves", merge(leaf(0.11, 0.05, 0).turn(z=50, y=27.7 * k).at(0.02, 0.24, 0) for k in range(13)), "leaf", main=False)
    b.add(
        "paper",
        lathe([(0.035, 0.0), (0.05, 0.10), (0.14, 0.30), (0.137, 0.30), (0.046, 0.10), (0.03, 0.0)], 9, hollow=True, crease=20),
        "paper",
        (0.50, 0.36, 0.22),
    )
    b.add(
        "ribbon",
        lathe([(0.050, 0.08), (0.056, 0.115), (0.05, 0.115), (0.044, 0.08)], 24, hollow=True)
        + ellipsoid(0.03, 0.015, 0.01, 12).at(0.03, 0.10, 0.055).both(),
        "silk",
        b.colour((0.42, 0.02, 0.04), 1),
        main=False,
    )
    b.grip((0, 0.06, 0), "fist")


def _lotus(b: Workbench) -> None:
    for layer in range(4):
        for k in range(8):
            turn = 45.0 * k + 22 * layer
            key = b.joint(
                "petals",
                (0, 0.05, 0),
                (float(np.sin(np.radians(turn))), 0.0, float(np.cos(np.radians(turn)))),
                "hinge",
                -0.8,
                1.0,
            )
            b.add(
                "petals",
                petal(0.13 + 0.02 * layer, 0.065, 75 - 18 * layer).at(0.02).turn(y=turn).at(y=0.05),
                "petal",
                b.colour((0.70, 0.30, 0.42)),
                joint=key,
                main=True,
                values={"second": (0.76, 0.62, 0.62)},
            )
    b.add("heart", cylinder(0.03, 0.04, top=0.036).at(y=0.06), "cheese", (0.66, 0.48, 0.06), main=False)
    b.add(
        "pads",
        merge(
            cylinder(r, 0.006, around=30).at(x, 0.0, z)
            for r, x, z in ((0.22, 0.05, 0.02), (0.17, -0.24, 0.12), (0.15, 0.18, -0.26))
        ),
        "leaf",
        (0.05, 0.17, 0.05),
        main=False,
    )


def _cactus(b: Workbench) -> None:
    _pot(b, 0.11, 0.15)

    def ribbed(height: float, radius: float) -> Solid:
        body = lathe(
            curve(
                [
                    (radius * 0.8, 0),
                    (radius, height * 0.3),
                    (radius * 0.95, height * 0.75),
                    (radius * 0.6, height * 0.95),
                    (0, height),
                ],
                6,
            ),
            48,
            crease=80,
        )
        p = body.points
        k = 1 - 0.12 * np.abs(np.sin(7 * np.arctan2(p[:, 0], p[:, 2])))
        return body.warp(p * np.stack([k, np.ones(len(p)), k], 1))

    b.add(
        "cactus",
        ribbed(0.40, 0.065).at(y=0.13) + ribbed(0.17, 0.035).at(0.12, 0.30, 0) + ribbed(0.12, 0.03).at(-0.11, 0.36, 0),
        "leaf",
        (0.05, 0.17, 0.05),
        main=False,
        values={"bump": 0.4},
    )
    b.add(
        "arms",
        pipe([(0.05, 0.27, 0), (0.11, 0.27, 0), (0.12, 0.32, 0)], 0.028)
        + pipe([(-0.05, 0.34, 0), (-0.10, 0.34, 0), (-0.11, 0.38, 0)], 0.024),
        "leaf",
        (0.05, 0.17, 0.05),
        main=False,
        values={"bump": 0.4},
    )
    spines = merge(
        cone(0.0012, 0.018, 4).turn(z=-90).at(0.062, 0, 0).turn(y=25.7 * k).at(0, 0.16 + 0.033 * j, 0)
        for k in range(14)
        for j in range(10)
    )
    b.add("spines", spines, "straw", (0.72, 0.66, 0.48), main=False)
    b.add(
        "bloom",
        merge(petal(0.03, 0.016, 40).turn(y=45.0 * k) for k in range(8)).at(y=0.525),
        "petal",
        (0.62, 0.08, 0.26),
        main=False,
    )


def _cloud(b: Workbench, spots: list[tuple[float, float, float, float]], size: float, per: int, tone: Vec3) -> None:
    """Leaves all over balls (x, y, z, radius)."""
    with finely(0.4):
        one = leaf(size * 1.5, size * 0.9, 10)
    leaves = []
    for x, y, z, r in spots:
        for k in range(per):
            u = 1 - 1.75 * (k + 0.5) / per
            s = np.sqrt(max(1 - u * u, 0.0))
            a = 2.4 * k
            leaves.append(
                one.turn(z=float(np.degrees(np.arcsin(u))) * 0.7, y=-float(np.degrees(a))).at(
                    x + r * s * np.cos(a), y + r * u * 0.75, z + r * s * np.sin(a)
                )
            )
    b.add("leaves", merge(leaves), "leaf", tone, main=False)
    b.add(
        "inside",
        merge(ellipsoid(r * 0.92, r * 0.68, r * 0.92, 12).at(x, y, z) for x, y, z, r in spots),
        "leaf",
        (tone[0] * 0.4, tone[1] * 0.4, tone[2] * 0.4),
        main=False,
    )


def _bonsai(b: Workbench) -> None:
    b.add(
        "tray",
        lathe([(0.16, 0), (0.20, 0.07), (0.185, 0.07), (0, 0.05)], 4, crease=20).turn(y=45).scale(1, 1, 0.7),
        "ceramic",
        b.colour((0.03, 0.07, 0.13)),
    )
    b.add("soil", box(0.24, 0.02, 0.16, 0.009).at(y=0.052), "leaf", (0.05, 0.10, 0.02), main=False)
    b.add(
        "trunk",
        pipe(
            [(0, 0.06, 0), (0.05, 0.14, 0.01), (-0.03, 0.24, 0), (0.02, 0.34, -0.01), (0.0, 0.42, 0)],
            0.024,
            grow=(1.5, 1.0, 0.8, 0.6, 0.4),
        )
        + pipe([(0.04, 0.15, 0), (0.12, 0.20, 0.02), (0.17, 0.22, 0.02)], 0.011, grow=(1.2, 0.8, 0.5))
        + pipe([(-0.03, 0.24, 0), (-0.11, 0.29, 0), (-0.15, 0.30, 0)], 0.011, grow=(1.2, 0.8, 0.5)),
        "bark",
        main=False,
    )
    blossom = b.says("cherry", "blossom", "sakura")
    _cloud(
        b,
        [(0.0, 0.45, 0, 0.10), (0.17, 0.25, 0.02, 0.075), (-0.15, 0.33, 0, 0.075), (0.05, 0.36, -0.06, 0.07)],
        0.025,
        40,
        (0.66, 0.30, 0.36) if blossom else (0.04, 0.12, 0.025),
    )


def _leaf(b: Workbench) -> None:
    if b.says("maple", "autumn", "fall"):
        right = [
            (0, 0),
            (0.05, 0.03),
            (0.13, 0.02),
            (0.10, 0.07),
            (0.17, 0.12),
            (0.09, 0.12),
            (0.10, 0.17),
            (0.05, 0.14),
            (0.035, 0.21),
            (0, 0.25),
        ]
        outline = np.array([*right, *[(-x, y) for x, y in right[-2:0:-1]]])
        body = extrude(outline, 0.0015).turn(x=-90)
        p = body.points
        b.add(
            "blade",
            body.warp(p + np.stack([0 * p[:, 0], 0.9 * p[:, 0] ** 2 + 0.004 * np.sin(p[:, 2] * 60), 0 * p[:, 0]], 1)),
            "leaf",
            b.colour((0.52, 0.09, 0.015)),
            values={"second": (0.60, 0.26, 0.02)},
        )
        b.add("stalk", pipe([(0, 0.001, 0), (0, 0.004, 0.06), (0.01, 0.012, 0.11)], 0.0018), "bark")
        return
    b.add("blade", leaf(0.14, 0.075, 8), "leaf", b.colour((0.05, 0.17, 0.025)))
    b.add(
        "ribs",
        pipe([(-0.03, 0.0, 0), (0.05, 0.004, 0), (0.135, 0.007, 0)], 0.0014, grow=(1.3, 1, 0.3)),
        "leaf",
        (0.20, 0.30, 0.08),
        main=False,
    )
    b.grip((-0.02, 0.0, 0), "pinch")


def _christmas_tree(b: Workbench) -> None:
    b.add("needles", ellipsoid(0.01, 0.01, 0.01, 4).at(y=1.0), "leaf", (0.018, 0.075, 0.026))
    one = extrude([(0, -0.02), (0.16, -0.045), (0.34, 0.0), (0.16, 0.045), (0, 0.02)], 0.02).turn(x=-90)
    boughs = []
    tiers = 12
    for tier in range(tiers):
        share = tier / (tiers - 1)
        reach = 0.92 * (1 - share) + 0.10
        count = round(20 * (1 - share) + 6)
        for k in range(count):
            grown = one.scale(reach / 0.34, 1.0, 0.7 + reach)
            boughs.append(grown.turn(z=-22 + 16 * share, y=360 / count * k + 17 * tier).at(0, 0.34 + 1.56 * share, 0))
    b.add("boughs", merge(boughs), "leaf", (0.018, 0.075, 0.026), main=True, values={"bump": 1.0, "scale": 90.0})
    b.add("cone", lathe([(0.62, 0.26), (0.0, 1.95)], 20), "leaf", (0.008, 0.035, 0.012), main=False)
    b.add("trunk", cylinder(0.07, 0.35) + cylinder(0.25, 0.05), "bark", main=False)
    for j, hue in enumerate(("red", (0.70, 0.42, 0.05), "blue")):
        spots = []
        for k in range(15):
            share = ((k * 0.618 + 0.31 * j) % 1.0) * 0.9
            r, a = (0.92 * (1 - share) + 0.10) * 0.93, 2.4 * k + 2.1 * j
            spots.append(sphere(0.038, 14).at(r * np.cos(a), 0.30 + 1.56 * share - 0.36 * r, r * np.sin(a)))
        b.add("baubles", merge(spots), "ball", hue, main=False, values={"stuff": 10.0})
    lights = []
    for k in range(90):
        share = k / 90
        r, a = (0.92 * (1 - share) + 0.10) * 0.95, 0.75 * k
        lights.append(sphere(0.011, 6).at(r * np.cos(a), 0.34 + 1.56 * share - 0.34 * r, r * np.sin(a)))
    b.add("lights", merge(lights), "light", (8, 5.2, 1.8))
    b.add("star", extrude(star(5, 0.11, 0.05), 0.03, 0.012).at(y=2.05), "light", (6, 4.2, 1.0))
    b.lamp((0, 1.2, 0.6), (2.0, 1.4, 0.7), reach=5, radius=0.5)


def _firework(b: Workbench) -> None:
    b.add(
        "body",
        cylinder(0.025, 0.16).at(y=0.42),
        "stripes",
        "white",
        uv="front",
        values={"second": b.colour("red"), "count": 5.0},
    )
    b.add("nose", cone(0.03, 0.06, 20).at(y=0.58), "paper", b.colour("blue", 1), main=False)
    b.add("stick", cylinder(0.004, 0.56), "pine", main=False)
    b.add("fuse", pipe([(0.01, 0.42, 0.01), (0.03, 0.38, 0.02), (0.02, 0.34, 0.03)], 0.0016), "rope", main=False)


def _wreath(b: Workbench) -> None:
    one = leaf(0.07, 0.03, 10)
    leaves = [
        one.turn(y=float(b.random.uniform(0, 360)), z=float(b.random.uniform(-20, 60)), x=float(b.random.uniform(-60, 60))).at(
            0.2 * np.cos(a), 0.25 + 0.2 * np.sin(a), float(b.random.uniform(-0.02, 0.04))
        )
        for a in np.linspace(0, 2 * np.pi, 140)
    ]
    b.add("leaves", merge(leaves), "leaf", (0.02, 0.09, 0.03))
    b.add(
        "berries",
        merge(sphere(0.012, 10).at(0.2 * np.cos(a), 0.25 + 0.2 * np.sin(a), 0.05) for a in np.linspace(0, 2 * np.pi, 18)),
        "fruit",
        "red",
        main=False,
    )
    b.add(
        "bow",
        ellipsoid(0.05, 0.03, 0.015, 14).turn(z=20).at(0.05, 0.06, 0.06).both() + sphere(0.018, 12).at(0, 0.06, 0.065),
        "silk",
        "red",
        main=False,
    )


RECIPES = (
    ThingRecipe("potted plant", ("plant", "house plant", "houseplant", "flower pot", "plant pot"), _potted, mass=4.0),
    ThingRecipe("sunflower", (), _sunflower, mass=1.0, stands=True),
    ThingRecipe("rose", ("red rose",), _rose, mass=0.05),
    ThingRecipe("tulip", (), _tulip, mass=0.05),
    ThingRecipe("daisy", ("flower", "wildflower", "chamomile", "blossom"), _daisy, mass=0.02),
    ThingRecipe("bouquet", ("bouquet of flowers", "flowers", "bunch of flowers"), _bouquet, mass=0.6),
    ThingRecipe("lotus", ("water lily", "lotus flower"), _lotus, mass=0.2),
    ThingRecipe("cactus", ("cacti",), _cactus, mass=2.0),
    ThingRecipe("bonsai", ("bonsai tree",), _bonsai, mass=3.0),
    ThingRecipe("leaf", ("maple leaf", "autumn leaf", "fallen leaf"), _leaf, mass=0.002),
    ThingRecipe("christmas tree", ("xmas tree", "fir tree with lights"), _christmas_tree, mass=25.0, stands=True),
    ThingRecipe("firework", ("firework rocket", "firecracker"), _firework, mass=0.2),
    ThingRecipe("wreath", ("christmas wreath", "garland"), _wreath, mass=0.8),
)
