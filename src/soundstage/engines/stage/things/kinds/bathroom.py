"""What stands in a bathroom."""

from ..recipe import ThingRecipe
from ..shape import box, curve, cylinder, ellipsoid, lathe, merge, pipe, plate, torus
from ..workbench import Workbench

__all__ = ["RECIPES"]


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
    ThingRecipe("toilet", ("lavatory",), _toilet, mass=35.0, fragile=True),
    ThingRecipe("bathtub", ("bath", "tub", "bath tub"), _bathtub, mass=120.0),
    ThingRecipe("sink", ("washbasin", "basin", "wash basin"), _sink, mass=20.0, fragile=True),
)
