"""What stands along a street."""

import numpy as np

from ...scene import Vec3
from ..recipe import ThingRecipe
from ..shape import (
    box,
    curve,
    cylinder,
    extrude,
    lathe,
    merge,
    ngon,
    plate,
    rounded,
    slab,
    torus,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


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


RECIPES = tuple(
    ThingRecipe(name, words, build, mass=mass, stands=True)
    for name, words, build, mass in (
        ("fire hydrant", ("hydrant",), _hydrant, 80.0),
        ("stop sign", (), _stop_sign, 15.0),
        ("sign", ("road sign", "signpost", "sign post", "wooden sign", "street sign"), _road_sign, 25.0),
        ("parking meter", (), _parking_meter, 20.0),
        ("phone booth", ("telephone booth", "telephone box", "phone box"), _phone_booth, 700.0),
        ("mailbox", ("post box", "postbox", "letter box", "pillar box"), _mailbox, 120.0),
        ("trash can", ("bin", "garbage can", "dustbin", "trash bin", "waste bin"), _bin, 8.0),
        ("traffic cone", ("cone",), _cone, 3.0),
    )
)
