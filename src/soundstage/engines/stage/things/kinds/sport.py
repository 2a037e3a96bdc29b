"""Gear for sport."""

from ..recipe import ThingRecipe
from ..shape import curve, cylinder, ellipsoid, extrude, hull, lathe, merge, pipe, rounded
from ..workbench import Workbench

__all__ = ["RECIPES"]


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


RECIPES = (
    ThingRecipe("baseball bat", ("bat club", "club"), _bat, mass=0.9),
    ThingRecipe("baseball glove", ("catcher's mitt", "mitt"), _glove, mass=0.6),
    ThingRecipe("golf club", (), _golf_club, mass=0.4),
    ThingRecipe("dumbbell", ("weight", "dumb bell"), _dumbbell, mass=10.0),
    ThingRecipe("barbell", (), _barbell, mass=80.0),
)
