"""What stands in streets, parks and yards."""

import numpy as np

from ...scene import Vec3
from ..recipe import ThingRecipe
from ..shape import (
    box,
    cone,
    curve,
    cylinder,
    ellipsoid,
    extrude,
    hull,
    lathe,
    letters,
    merge,
    ngon,
    pipe,
    plate,
    rounded,
    slab,
    sphere,
    torus,
    tube,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _victorian_lamp(b: Workbench) -> None:
    post = curve(
        [
            (0.20, 0),
            (0.19, 0.12),
            (0.12, 0.2),
            (0.13, 0.5),
            (0.07, 0.62),
            (0.055, 1.2),
            (0.045, 2.6),
            (0.07, 2.66),
            (0.04, 2.72),
            (0.04, 2.9),
            (0.09, 2.98),
        ],
        4,
    )
    b.add("post", lathe(post, 20), "iron", b.colour((0.015, 0.02, 0.018)))
    b.add(
        "bar", pipe([(-0.35, 2.55, 0), (0.35, 2.55, 0)], 0.018, smooth=0) + sphere(0.035, 12).at(0.35, 2.55, 0).both(), "iron"
    )
    b.add("glass", lathe([(0.11, 3.0), (0.19, 3.42)], 6, crease=20), "light", (4.6, 3.3, 1.6))
    b.add(
        "frame",
        merge(
            pipe([(0.11 * np.sin(a), 3.0, 0.11 * np.cos(a)), (0.195 * np.sin(a), 3.43, 0.195 * np.cos(a))], 0.012, smooth=0)
            for a in np.arange(6) * np.pi / 3
        )
        + lathe([(0.22, 3.42), (0.21, 3.46), (0.09, 3.6), (0.05, 3.64), (0.03, 3.75), (0, 3.8)], 6, crease=20),
        "iron",
    )
    b.lamp((0, 3.2, 0), (9, 6.4, 3.2), reach=14, radius=0.15)


def _street_lamp(b: Workbench) -> None:
    b.add(
        "post",
        pipe([(0, 0, 0), (0, 6.5, 0), (0, 7.6, 0.3), (0, 8.0, 1.4)], 0.08, grow=(1.3, 0.9, 0.8, 0.7)),
        "painted metal",
        b.colour((0.24, 0.25, 0.26)),
    )
    b.add("head", ellipsoid(0.16, 0.06, 0.42, 20).turn(x=-6).at(0, 8.02, 1.7), "painted metal", b.colour((0.24, 0.25, 0.26)))
    b.add("lens", ellipsoid(0.12, 0.03, 0.30, 16).turn(x=-6).at(0, 7.97, 1.72), "light", (6, 4.6, 2.6))
    b.lamp((0, 7.9, 1.7), (36, 27, 15), reach=20, radius=0.2, cone=((0.0, -1.0, 0.0), 1.1))


def _traffic_light(b: Workbench) -> None:
    b.add("post", cylinder(0.06, 2.5), "painted metal", (0.05, 0.055, 0.055))
    b.add("box", box(0.34, 0.98, 0.24, 0.04).at(0, 2.4, 0.02), "painted metal", b.colour((0.03, 0.035, 0.033)))
    shown = next((c for c in ("red", "yellow", "green") if b.says(c)), "green" if not b.call.colours else b.call.colours[0])
    for k, (name, hue) in enumerate((("green", (0.3, 5.5, 1.6)), ("yellow", (6.0, 3.2, 0.2)), ("red", (7.0, 0.25, 0.12)))):
        y = 2.57 + 0.30 * k
        b.add("hoods", tube(0.125, 0.2, 0.012, 24).turn(x=90).at(0, y, 0.13), "matt plastic")
        lit = name == shown or (shown == "amber" and name == "yellow")
        tone: Vec3 = hue if lit else (hue[0] * 0.012, hue[1] * 0.012, hue[2] * 0.012)
        b.add(f"{name} light", ellipsoid(0.105, 0.105, 0.03, 22).at(0, y, 0.14), "light", tone, main=False)
        if lit:
            b.lamp((0, y, 0.3), hue, reach=4)


def _hydrant(b: Workbench) -> None:
    tone: Vec3 = b.colour((0.50, 0.016, 0.012))
    b.add(
        "body",
        lathe(
            curve(
                [
                    (0.17, 0),
                    (0.17, 0.05),
                    (0.115, 0.06),
                    (0.11, 0.48),
                    (0.14, 0.50),
                    (0.14, 0.54),
                    (0.115, 0.56),
                    (0.10, 0.66),
                    (0.04, 0.72),
                    (0, 0.73),
                ],
                3,
            ),
            30,
        ),
        "painted metal",
        tone,
    )
    b.add(
        "caps",
        (cylinder(0.07, 0.10).turn(z=-90).at(0.10, 0.40, 0) + cylinder(0.03, 0.04).turn(z=-90).at(0.2, 0.40, 0)).both()
        + cylinder(0.085, 0.10).turn(x=90).at(0, 0.36, 0.1)
        + cylinder(0.035, 0.04).turn(x=90).at(0, 0.36, 0.2),
        "painted metal",
        tone,
    )
    b.add(
        "bolts",
        merge(cylinder(0.014, 0.02, around=6).at(0.15, 0.05, 0).turn(y=45 * k) for k in range(8))
        + plate(ngon(5, 0.035), 0.06).at(y=0.72),
        "steel",
    )


def _sign_post(b: Workbench, tall: float = 2.4) -> None:
    b.add("post", cylinder(0.03, tall), "steel", main=False)


def _stop_sign(b: Workbench) -> None:
    _sign_post(b)
    octagon = ngon(8, 0.40) @ np.array([[np.cos(np.pi / 8), -np.sin(np.pi / 8)], [np.sin(np.pi / 8), np.cos(np.pi / 8)]])
    b.add("rim", extrude(octagon, 0.012).at(0, 2.35, 0.04), "enamel", "white", main=False)
    b.add(
        "plate",
        extrude(octagon * 0.94, 0.014).at(0, 2.35, 0.042),
        "enamel",
        (0.50, 0.012, 0.012),
        text=(b.call.text or "STOP").upper(),
        uv="front",
        values={"ink": (0.76, 0.76, 0.74)},
    )


def _road_sign(b: Workbench) -> None:
    for k, (line, way) in enumerate(zip((b.call.text or "SEASIDE\nHARBOUR").split("\n"), (1, -1, 1, -1), strict=False)):
        y = 2.15 - 0.32 * k
        arrow = np.array([(-0.5, -0.12), (0.5, -0.12), (0.66, 0.0), (0.5, 0.12), (-0.5, 0.12)]) * [way, 1]
        b.add(
            "board",
            extrude(arrow, 0.04, 0.006).at(0.25 * way, y, 0.06),
            "oak" if not b.call.colours else "painted wood",
            b.colour("green") if b.call.colours else None,
            grain="x",
        )
        b.add(
            "words",
            box(0.92, 0.17, 0.004, 0.0).at(0.2 * way, y - 0.085, 0.083),
            "painted wood",
            (0.62, 0.56, 0.44),
            main=False,
            text=line,
            uv="front",
        )
    b.add("post", box(0.11, 2.5, 0.11, 0.01), "oak", grain="y")


def _parking_meter(b: Workbench) -> None:
    b.add("post", cylinder(0.035, 1.1) + cylinder(0.07, 0.02), "steel", main=False)
    b.add(
        "head",
        lathe(curve([(0.05, 0), (0.075, 0.06), (0.09, 0.20), (0.085, 0.28), (0.0, 0.34)], 5), 28).scale(1, 1, 0.7).at(y=1.08),
        "painted metal",
        b.colour((0.20, 0.22, 0.24)),
    )
    b.add("window", extrude(rounded(0.11, 0.08, 0.03), 0.02, 0.006).at(0, 1.29, 0.056), "dark glass")
    b.add(
        "slot", box(0.012, 0.05, 0.01).at(0.03, 1.16, 0.06) + cylinder(0.02, 0.02).turn(x=90).at(-0.025, 1.18, 0.05), "chrome"
    )


def _phone_booth(b: Workbench) -> None:
    tone: Vec3 = b.colour((0.44, 0.012, 0.012))
    b.add(
        "base",
        box(0.92, 0.14, 0.92, 0.01)
        + box(0.92, 0.34, 0.92, 0.01).at(y=2.1)
        + lathe([(0.66, 2.44), (0.60, 2.5), (0.25, 2.6), (0, 2.62)], 4, crease=30).turn(y=45),
        "painted metal",
        tone,
    )
    b.add(
        "posts",
        merge(box(0.09, 2.1, 0.09, 0.01).at(x * 0.41, 0.05, z * 0.41) for x in (-1, 1) for z in (-1, 1)),
        "painted metal",
        tone,
    )
    bars = merge(box(0.74, 0.025, 0.03).at(0, 0.32 + 0.225 * k, 0.43) for k in range(9)) + merge(
        box(0.025, 1.9, 0.03).at(x, 0.2, 0.43) for x in (-0.2, 0.2)
    )
    b.add("bars", merge(bars.turn(y=90 * k) for k in range(4)), "painted metal", tone)
    b.add("panes", box(0.80, 1.85, 0.80, 0.0).at(y=0.22), "glass")
    for k in range(4):
        b.add(
            "sign",
            box(0.72, 0.15, 0.01).at(0, 2.2, 0.463).turn(y=90 * k),
            "light",
            (1.8, 1.7, 1.4),
            text=b.call.text or "TELEPHONE",
            uv=("front", "right", "back", "left")[k],
        )
    b.add("phone", box(0.3, 0.5, 0.14, 0.02).at(0, 1.15, -0.3), "matt plastic")
    b.lamp((0, 2.0, 0), (1.5, 1.4, 1.1), reach=4)


def _mailbox(b: Workbench) -> None:
    tone: Vec3 = b.colour((0.44, 0.012, 0.012))
    b.add(
        "pillar",
        lathe(
            curve([(0.25, 0), (0.25, 0.12), (0.22, 0.14), (0.22, 1.28), (0.26, 1.30), (0.27, 1.38), (0.2, 1.46), (0, 1.5)], 3),
            36,
        ),
        "painted metal",
        tone,
    )
    b.add("slot", box(0.26, 0.05, 0.06, 0.01).at(0, 1.12, 0.2), "matt plastic", (0.01, 0.01, 0.01))
    b.add("plate", box(0.18, 0.16, 0.01).at(0, 0.86, 0.216), "enamel", "white", text=b.call.text or "POST", uv="front")
    b.surface("top", (0, 1.48, 0), (0.1, 0.1))


def _bin(b: Workbench) -> None:
    tone: Vec3 = b.colour((0.04, 0.14, 0.06))
    b.add("bin", lathe([(0.20, 0.0), (0.26, 0.72), (0.28, 0.73), (0.28, 0.78), (0.25, 0.78)], 28), "plastic", tone)
    b.add(
        "lid",
        lathe(curve([(0.29, 0.77), (0.28, 0.82), (0.12, 0.88), (0, 0.89)], 4), 28) + torus(0.05, 0.01).turn(x=90).at(y=0.9),
        "plastic",
        tone,
    )


def _cone(b: Workbench) -> None:
    b.add(
        "cone",
        lathe([(0.14, 0.03), (0.03, 0.68), (0.0, 0.68)], 28) + slab(0.38, 0.035, 0.38, 0.04, 0.008),
        "plastic",
        b.colour((0.66, 0.15, 0.006)),
    )
    b.add("band", lathe([(0.104, 0.25), (0.075, 0.43)], 28), "plastic", "white", main=False)


def _fountain(b: Workbench) -> None:
    b.add(
        "basin",
        lathe(
            curve(
                [(1.9, 0), (2.0, 0.1), (1.9, 0.2), (1.95, 0.45), (2.1, 0.5), (2.1, 0.58), (1.85, 0.58), (1.8, 0.25), (0, 0.2)],
                3,
            ),
            52,
        ),
        "marble",
    )
    b.add(
        "column",
        lathe(
            curve([(0.4, 0.2), (0.3, 0.35), (0.16, 0.6), (0.22, 0.9), (0.14, 1.3), (0.2, 1.42), (0.1, 2.0), (0.08, 2.2)], 4), 26
        ),
        "marble",
    )
    for y, r in ((1.35, 0.95), (2.05, 0.5)):
        b.add(
            "bowls",
            lathe(
                curve(
                    [(0.1, y), (r * 0.5, y + 0.05), (r, y + 0.22), (r * 1.02, y + 0.26), (r * 0.9, y + 0.22), (0.0, y + 0.1)], 4
                ),
                40,
            ),
            "marble",
        )
        b.add("water", cylinder(r * 0.88, 0.01).at(y=y + 0.21), "water", main=False)
        b.add(
            "jets",
            merge(
                pipe(
                    [
                        (r * 1.0, y + 0.26, 0),
                        (r * 1.2, y + 0.24, 0),
                        (r * 1.45, y - 0.1, 0),
                        (r * 1.58, y - (0.75 if r > 0.6 else 0.40), 0),
                    ],
                    0.018,
                    grow=(0.6, 0.8, 1, 1.3),
                ).turn(y=30 * k)
                for k in range(12)
            ),
            "glass",
            (0.9, 0.95, 1.0),
            main=False,
            values={"density": 0.4},
        )
    b.add(
        "top jet",
        merge(
            pipe([(0.0, 2.25, 0), (0.06, 2.8, 0), (0.22, 2.95, 0), (0.34, 2.5, 0)], 0.02, grow=(1, 1, 1, 0.5)).turn(y=60 * k)
            for k in range(6)
        ),
        "glass",
        (0.9, 0.95, 1.0),
        main=False,
        values={"density": 0.4},
    )
    b.add("pool", cylinder(1.84, 0.02, around=48).at(y=0.45), "water", main=False)
    b.emitter("splash", 0.6, (0, 2.9, 0), 0.2, (0, 1.5, 0))
    b.emitter("splash", 0.5, (0, 0.5, 0), 1.3, (0, 0.6, 0))
    b.sounds("fountain")


def _well(b: Workbench) -> None:
    b.add("wall", tube(0.62, 0.8, 0.14, 36), "ashlar", values={"course": 0.2})
    b.add("coping", torus(0.56, 0.085, 40, 8).scale(1, 0.5, 1).at(y=0.82), "stone", main=False)
    b.add("posts", box(0.1, 1.7, 0.1, 0.01).at(0.56, 0.4, 0).both() + cylinder(0.05, 1.25).turn(z=90).at(0.625, 1.55, 0), "oak")
    b.add(
        "roof",
        merge(box(1.6, 0.05, 0.85, 0.008).turn(x=s * 38).at(0, 2.18, s * 0.31) for s in (-1, 1)),
        "tiles",
        values={"course": 0.14},
    )
    b.add("rope", cylinder(0.012, 0.55).at(0.1, 1.0, 0), "rope")
    b.add("bucket", lathe([(0.09, 0.8), (0.12, 1.02), (0.11, 1.02), (0, 0.85)], 20).at(x=0.1), "boards")
    b.add("water", cylinder(0.5, 0.01).at(y=0.35), "dark glass")


def _statue(b: Workbench) -> None:
    stuff = "bronze" if b.says("bronze") else "marble"
    b.add(
        "plinth",
        box(1.0, 0.2, 1.0, 0.03) + box(0.8, 1.0, 0.8, 0.02).at(y=0.2) + box(0.95, 0.12, 0.95, 0.03).at(y=1.2),
        "granite",
        main=False,
    )
    y = 1.32
    b.add(
        "robe",
        lathe(curve([(0.34, 0), (0.30, 0.3), (0.20, 0.85), (0.17, 1.05), (0.24, 1.35), (0.20, 1.5), (0.06, 1.58)], 5), 28)
        .scale(1, 1, 0.75)
        .at(y=y),
        stuff,
    )
    b.add(
        "folds",
        merge(
            pipe(
                [
                    (0.30 * np.sin(a), y, 0.23 * np.cos(a)),
                    (0.24 * np.sin(a), y + 0.5, 0.17 * np.cos(a)),
                    (0.16 * np.sin(a + 0.2), y + 1.05, 0.12 * np.cos(a + 0.2)),
                ],
                0.035,
                grow=(1.3, 1, 0.5),
            )
            for a in np.linspace(-2.4, 2.4, 13)
        ),
        stuff,
    )
    b.add(
        "head",
        ellipsoid(0.105, 0.135, 0.12, 24).at(0, y + 1.74, 0.02)
        + cylinder(0.06, 0.2).at(0, y + 1.5, 0)
        + ellipsoid(0.118, 0.09, 0.12, 18).at(0, y + 1.82, -0.02)
        + ellipsoid(0.016, 0.035, 0.03, 10).at(0, y + 1.73, 0.135),
        stuff,
    )
    b.add(
        "arms",
        pipe([(0.21, y + 1.42, 0), (0.32, y + 1.2, 0.05), (0.24, y + 1.02, 0.2)], 0.062, grow=(1.1, 1, 0.7))
        + pipe([(-0.21, y + 1.42, 0), (-0.36, y + 1.6, 0.06), (-0.34, y + 2.0, 0.14)], 0.062, grow=(1.1, 1, 0.7))
        + ellipsoid(0.05, 0.07, 0.05, 14).at(0.23, y + 1.0, 0.22)
        + ellipsoid(0.045, 0.08, 0.04, 14).at(-0.34, y + 2.05, 0.15),
        stuff,
    )


def _snowman(b: Workbench) -> None:
    b.add(
        "snow",
        ellipsoid(0.46, 0.42, 0.46, 32).at(y=0.38)
        + ellipsoid(0.34, 0.31, 0.34, 28).at(y=0.98)
        + ellipsoid(0.235, 0.225, 0.235, 28).at(y=1.43),
        "snow",
    )
    b.add(
        "coal",
        merge(
            sphere(0.026, 10).at(x, y, z)
            for x, y, z in ((0.08, 1.50, 0.21), (-0.08, 1.50, 0.21), (0, 1.08, 0.325), (0, 0.94, 0.335), (0, 0.62, 0.40))
        )
        + merge(
            sphere(0.015, 8).at(0.10 * np.sin(a), 1.37 - 0.03 * np.cos(2.2 * a), 0.215 - 0.04 * abs(a))
            for a in np.linspace(-0.8, 0.8, 6)
        ),
        "matt plastic",
        (0.012, 0.012, 0.012),
    )
    b.add(
        "nose",
        cone(0.038, 0.26, 18).turn(x=90).at(0, 1.43, 0.21),
        "fruit",
        (0.64, 0.19, 0.01),
        values={"specks": 0.0, "second": (0.58, 0.15, 0.01)},
    )
    b.add(
        "arms",
        pipe([(0.3, 1.05, 0), (0.62, 1.22, 0.05), (0.78, 1.40, 0.03)], 0.018, grow=(1.2, 1, 0.6)).both()
        + pipe([(0.66, 1.26, 0.05), (0.76, 1.24, 0.08)], 0.010, smooth=0).both(),
        "bark",
    )
    b.add(
        "scarf",
        torus(0.225, 0.055, 36, 10).scale(1, 0.8, 1).at(y=1.24) + box(0.11, 0.40, 0.04, 0.015).turn(z=8).at(0.16, 0.86, 0.27),
        "knit",
        b.colour((0.46, 0.02, 0.02)),
        main=False,
    )
    b.add(
        "hat",
        lathe(
            curve([(0.27, 0.0), (0.28, 0.015), (0.165, 0.03), (0.165, 0.03), (0.17, 0.27), (0.17, 0.27), (0, 0.28)], 3), 32
        ).at(y=1.60),
        "velvet",
        (0.012, 0.012, 0.014),
    )


def _tombstone(b: Workbench) -> None:
    b.add(
        "stone",
        extrude(
            curve(
                [
                    (-0.32, 0),
                    (-0.32, 0),
                    (-0.32, 0.65),
                    (-0.22, 0.88),
                    (0, 0.95),
                    (0.22, 0.88),
                    (0.32, 0.65),
                    (0.32, 0),
                    (0.32, 0),
                ],
                4,
            ),
            0.14,
            0.02,
        ),
        "stone",
    )
    b.add(
        "words",
        box(0.44, 0.30, 0.006, 0.0).at(0, 0.42, 0.070),
        "painted wood",
        (0.30, 0.28, 0.25),
        main=False,
        text=b.call.text or "R.I.P.",
        uv="front",
    )
    b.add("base", box(0.8, 0.12, 0.3, 0.02), "stone")


def _billboard(b: Workbench) -> None:
    b.add("frame", box(6.2, 3.2, 0.2, 0.02).at(y=3.0), "painted metal", (0.10, 0.10, 0.11), main=False)
    b.add(
        "face",
        box(6.0, 3.0, 0.02, 0.0).at(0, 3.1, 0.11),
        "enamel",
        b.colour((0.70, 0.66, 0.55)),
        text=b.call.text or "OPEN ROAD",
        uv="front",
        main=True,
    )
    b.add("legs", merge(cylinder(0.12, 3.1).at(x, 0, -0.1) for x in (-2, 2)), "steel", main=False)
    b.add(
        "lamps",
        merge(
            pipe([(x, 6.2, 0.1), (x, 6.35, 0.6)], 0.02, smooth=0) + box(0.3, 0.06, 0.12).at(x, 6.32, 0.65) for x in (-2, 0, 2)
        ),
        "steel",
        main=False,
    )


def _neon(b: Workbench) -> None:
    hue: Vec3 = tuple(9 * c + 0.3 for c in b.colour((0.9, 0.05, 0.35)))  # type: ignore[assignment]
    b.add("letters", letters((b.call.text or "OPEN").upper(), 0.4, 0.03, 0.006).at(0, 0.18, 0.06), "light", hue, main=False)
    width = 0.36 * max(len(b.call.text or "OPEN"), 3) + 0.3
    b.add(
        "tube",
        pipe(
            [(-width / 2, 0.03, 0.05), (width / 2, 0.03, 0.05), (width / 2, 0.72, 0.05), (-width / 2, 0.72, 0.05)],
            0.018,
            smooth=0,
            loop=True,
        ),
        "light",
        (0.2, 2.2, 6.0),
        main=False,
    )
    b.add("board", box(width + 0.1, 0.78, 0.05, 0.01), "matt plastic")
    b.lamp((0, 0.4, 0.3), (hue[0] * 0.5, hue[1] * 0.5, hue[2] * 0.5), reach=5, radius=0.3)


def _fence(b: Workbench) -> None:
    pickets = [
        extrude([(-0.045, 0), (0.045, 0), (0.045, 0.85), (0, 0.95), (-0.045, 0.85)], 0.025, 0.003).at(
            -1.26 + 0.14 * k, 0.05, 0.04
        )
        for k in range(19)
    ]
    b.add("pickets", merge(pickets), "painted wood", b.colour("white"))
    b.add(
        "rails",
        merge(box(2.7, 0.08, 0.04).at(0, y, 0) for y in (0.25, 0.7))
        + merge(box(0.1, 1.0, 0.1, 0.01).at(x, 0, -0.03) for x in (-1.3, 1.3)),
        "painted wood",
        b.colour("white"),
    )


def _gate(b: Workbench) -> None:
    for s in (-1, 1):
        b.add("pillar", box(0.5, 2.4, 0.5, 0.02).at(s * 1.75, 0, 0), "brick", main=False)
        b.add(
            "cap", box(0.62, 0.14, 0.62, 0.03).at(s * 1.75, 2.4, 0) + sphere(0.2, 18).at(s * 1.75, 2.72, 0), "stone", main=False
        )
        key = b.joint("gate", (s * 1.5, 1.0, 0), (0, -float(s), 0), "hinge", -1.7, 1.7)
        xs = np.linspace(0.06, 1.44, 10)
        b.add(
            "bars",
            merge(
                cylinder(0.016, 1.7 + 0.5 * (1 - x / 1.5)).at(s * x, 0.1, 0)
                + cone(0.03, 0.1, 8).at(s * x, 1.8 + 0.5 * (1 - x / 1.5), 0)
                for x in xs
            )
            + merge(box(1.46, 0.04, 0.03).at(s * 0.75, y, 0) for y in (0.15, 0.95, 1.65))
            + merge(torus(0.07, 0.010, 20, 6).turn(x=90).at(s * x, 1.05, 0) for x in xs[1:-1:2]),
            "iron",
            joint=key,
        )


def _windmill_sails(b: Workbench, y: float, z: float, reach: float) -> None:
    key = b.joint("sails", (0, y, z), (0, 0, 1))
    lattice = (
        box(0.16, reach, 0.12).at(y=0.3)
        + merge(box(reach * 0.24, 0.04, 0.05).at(reach * 0.11, 0.6 + k * reach * 0.078, 0.02) for k in range(12))
        + merge(box(0.05, reach * 0.88, 0.05).at(reach * x, 0.55, 0.02) for x in (0.11, 0.225))
    )
    b.add("arms", lattice.around(4, 2).turn(z=22).at(0, y, z), "oak", joint=key, main=False)
    b.add(
        "cloth",
        box(reach * 0.21, reach * 0.84, 0.015).at(reach * 0.115, 0.6, -0.01).around(4, 2).turn(z=22).at(0, y, z),
        "canvas",
        joint=key,
        main=False,
    )


def _windmill(b: Workbench) -> None:
    b.add(
        "tower",
        lathe([(3.6, 0), (2.3, 9.0)], 8, crease=20),
        "siding" if b.call.colours else "brick",
        b.colour("white") if b.call.colours else None,
        values={"course": 0.22},
    )
    b.add(
        "gallery",
        lathe([(3.2, 3.3), (4.2, 3.3), (4.2, 3.45), (3.2, 3.45)], 8, hollow=True)
        + merge(box(0.1, 1.0, 0.1).at(4.1, 3.4, 0).turn(y=45 * k + 22) for k in range(8)),
        "oak",
        main=False,
    )
    b.add("cap", lathe(curve([(2.5, 9.0), (2.5, 9.4), (2.0, 10.8), (0, 11.8)], 4), 20), "thatch", main=False)
    b.add("axle", cylinder(0.3, 2.0).turn(x=90).at(0, 10.0, 1.6), "oak", main=False)
    _windmill_sails(b, 10.0, 3.5, 6.8)
    b.add(
        "door",
        box(1.0, 2.0, 0.2).at(0, 0, 3.3) + merge(box(0.7, 1.0, 0.2).at(0, y, z) for y, z in ((5.0, 2.75), (7.2, 2.45))),
        "oak",
        (0.06, 0.12, 0.07),
        main=False,
    )
    b.sounds("windmill")


def _wind_turbine(b: Workbench) -> None:
    b.add("tower", lathe([(2.1, 0), (1.2, 78)], 28), "enamel", b.colour("white"))
    b.add("nacelle", ellipsoid(1.9, 1.9, 4.6, 22).at(0, 79.5, -1.2), "enamel", b.colour("white"))
    key = b.joint("rotor", (0, 79.5, 3.6), (0, 0, 1))
    blade = extrude(
        curve([(-0.8, 0), (-0.9, 2), (-2.0, 8), (-0.7, 38), (0, 40), (0.5, 38), (1.1, 8), (0.9, 0)], 4, loop=True), 0.5, 0.2
    ).turn(y=14)
    b.add(
        "blades",
        blade.around(3, 2).at(0, 79.5, 3.6) + ellipsoid(1.5, 1.5, 1.8, 18).at(0, 79.5, 3.6),
        "enamel",
        b.colour("white"),
        joint=key,
    )
    b.sounds("wind turbine")


def _ferris_wheel(b: Workbench) -> None:
    y, r = 16.0, 13.5
    key = b.joint("wheel", (0, y, 0), (0, 0, 1))
    tone: Vec3 = b.colour((0.62, 0.62, 0.64))
    rims = merge(torus(q, 0.16, 56, 6).turn(x=90).at(0, y, z) for q in (r, r - 1.3) for z in (-1.1, 1.1))
    spokes = merge(
        pipe([(0, y, z), (r * np.sin(a), y + r * np.cos(a), z)], 0.08, smooth=0, around=6)
        for a in np.arange(16) * np.pi / 8
        for z in (-1.1, 1.1)
    )
    b.add("wheel", rims + spokes + cylinder(0.8, 3.2).turn(x=90).at(0, y, -1.6), "painted metal", tone, joint=key)
    b.add(
        "legs",
        merge(pipe([(0, y, z), (s * 6.5, 0, z * 2.4)], 0.35, smooth=0) for s in (-1, 1) for z in (-1.9, 1.9)),
        "painted metal",
        tone,
    )
    for k, hue in enumerate(("red", "yellow", "blue", "green")):
        spots = [(r * np.sin(a), y + r * np.cos(a)) for a in np.arange(k, 16, 4) * np.pi / 8]
        b.add(
            "cabins",
            merge(ellipsoid(1.0, 0.9, 1.0, 14).at(px, py - 1.3, 0) for px, py in spots),
            "car paint",
            hue,
            main=False,
            joint=key,
        )
        b.add("windows", merge(cylinder(1.02, 0.5, around=14).at(px, py - 1.2, 0) for px, py in spots), "dark glass", joint=key)
    b.add(
        "bulbs",
        merge(sphere(0.16, 6).at(r * np.sin(a), y + r * np.cos(a), 1.3) for a in np.arange(48) * np.pi / 24),
        "light",
        (6, 4.4, 2.0),
        joint=key,
    )


def _carousel(b: Workbench) -> None:
    b.add("platform", cylinder(4.2, 0.4, around=48), "painted wood", (0.50, 0.10, 0.08))
    b.add("pole", cylinder(0.7, 4.6, around=16).at(y=0.4), "gold", main=False)
    roof = lathe(curve([(4.6, 4.2), (4.5, 4.4), (2.0, 5.6), (0.4, 6.4), (0, 7.0)], 4), 48)
    b.add(
        "roof",
        roof,
        "silk",
        b.colour((0.46, 0.02, 0.03)),
        main=True,
        paint=lambda p: np.sin(np.arctan2(p[:, 0], p[:, 2]) * 12),
        values={"second": (0.70, 0.62, 0.42)},
    )
    b.add("frieze", tube(4.62, 0.5, 0.08, 48).at(y=3.85), "gold", main=False)
    b.add("bulbs", merge(sphere(0.08, 7).at(4.66, 4.1, 0).turn(y=7.5 * k) for k in range(48)), "light", (6, 4.6, 2.2))
    for k in range(8):
        y = 1.2 + 0.35 * np.sin(k * 2.2)
        horse = hull(
            [
                (-0.55, 0.10, -0.05, 0.30, 2),
                (-0.3, 0.20, -0.10, 0.32, 2.2),
                (0.3, 0.20, -0.12, 0.30, 2.2),
                (0.5, 0.12, 0.0, 0.36, 2),
            ],
            14,
        )
        horse = (
            horse
            + pipe([(0, 0.2, 0.42), (0, 0.55, 0.62), (0, 0.72, 0.72)], 0.13, grow=(1.2, 0.9, 0.8))
            + ellipsoid(0.10, 0.12, 0.22, 12).turn(x=25).at(0, 0.72, 0.84)
        )
        horse = horse + merge(
            pipe([(x, -0.02, z), (x, -0.35, z + 0.15), (x, -0.6, z - 0.05 * s)], 0.05, grow=(1.3, 0.8, 0.8))
            for x in (-0.12, 0.12)
            for z, s in ((0.38, 1), (-0.42, -1))
        )
        b.add("horses", horse.at(3.1, y, 0).turn(y=45 * k), "enamel", "white" if k % 2 else "cream", main=False)
        b.add(
            "saddles",
            ellipsoid(0.22, 0.12, 0.26, 12).at(3.1, y + 0.24, 0).turn(y=45 * k),
            "velvet",
            ("red", "blue", "green", "purple")[k % 4],
            main=False,
        )
        b.add("rods", cylinder(0.03, 3.9, around=8).at(3.1, 0.4, 0).turn(y=45 * k), "gold", main=False)
    b.sounds("carousel")


RECIPES = tuple(
    ThingRecipe(name, words, build, mass=mass, stands=True)
    for name, words, build, mass in (
        (
            "victorian street lamp",
            ("streetlamp", "victorian streetlamp", "gas lamp", "lamppost", "lamp post"),
            _victorian_lamp,
            150.0,
        ),
        ("street lamp", ("street light", "streetlight"), _street_lamp, 200.0),
        ("traffic light", ("stoplight", "traffic signal", "traffic lights"), _traffic_light, 60.0),
        ("fire hydrant", ("hydrant",), _hydrant, 80.0),
        ("stop sign", (), _stop_sign, 15.0),
        ("sign", ("road sign", "signpost", "sign post", "wooden sign", "street sign"), _road_sign, 25.0),
        ("parking meter", (), _parking_meter, 20.0),
        ("phone booth", ("telephone booth", "telephone box", "phone box"), _phone_booth, 700.0),
        ("mailbox", ("post box", "postbox", "letter box", "pillar box"), _mailbox, 120.0),
        ("trash can", ("bin", "garbage can", "dustbin", "trash bin", "waste bin"), _bin, 8.0),
        ("traffic cone", ("cone",), _cone, 3.0),
        ("fountain", ("water fountain",), _fountain, 3000.0),
        ("well", ("wishing well", "water well"), _well, 1500.0),
        ("statue", ("sculpture", "monument", "bust"), _statue, 1500.0),
        ("snowman", (), _snowman, 150.0),
        ("tombstone", ("gravestone", "headstone", "grave"), _tombstone, 200.0),
        ("billboard", ("hoarding",), _billboard, 2000.0),
        ("neon sign", (), _neon, 10.0),
        ("fence", ("picket fence",), _fence, 40.0),
        ("gate", ("iron gate",), _gate, 400.0),
        ("windmill", (), _windmill, 40000.0),
        ("wind turbine", (), _wind_turbine, 200000.0),
        ("ferris wheel", ("big wheel", "observation wheel"), _ferris_wheel, 60000.0),
        ("carousel", ("merry go round",), _carousel, 12000.0),
    )
)
