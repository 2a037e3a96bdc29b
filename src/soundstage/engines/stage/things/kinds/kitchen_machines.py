"""Kitchen machines."""

import numpy as np

from ..recipe import ThingRecipe
from ..shape import (
    box,
    circle,
    curve,
    cylinder,
    extrude,
    hull,
    lathe,
    merge,
    pipe,
    plate,
    rounded,
    torus,
    vessel,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


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
    ThingRecipe("toaster", (), _toaster, mass=2.0),
    ThingRecipe("microwave", ("microwave oven",), _microwave, mass=12.0),
    ThingRecipe("oven", ("stove", "cooker", "range"), _oven, mass=50.0),
    ThingRecipe("refrigerator", ("fridge", "freezer"), _refrigerator, mass=80.0),
    ThingRecipe("coffee machine", ("coffee maker", "espresso machine"), _coffee_machine, mass=8.0),
    ThingRecipe("blender", ("mixer", "food processor"), _blender, mass=3.0),
    ThingRecipe("salt shaker", ("pepper shaker", "salt cellar"), _salt, mass=0.1),
    ThingRecipe("cutting board", ("chopping board",), _cutting_board, mass=0.8),
)
