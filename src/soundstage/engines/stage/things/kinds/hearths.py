"""Fires, doors and windows."""

from ..recipe import ThingRecipe
from ..shape import box, curve, ellipsoid, extrude, lathe, merge, pipe, plate, rounded
from ..workbench import Workbench

__all__ = ["RECIPES"]


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


RECIPES = (
    ThingRecipe("fireplace", ("hearth", "mantelpiece"), _fireplace, mass=300.0, stands=True),
    ThingRecipe("campfire", ("bonfire", "fire", "camp fire"), _campfire, mass=20.0, stands=True),
    ThingRecipe("door", ("wooden door", "doorway"), _door, mass=25.0),
    ThingRecipe("window", ("window frame",), _window, mass=20.0, fragile=True),
    ThingRecipe("christmas stocking", ("stocking", "sock"), _christmas_stocking, mass=0.1),
    ThingRecipe("ceiling fan", (), _ceiling_fan, mass=5.0),
)
