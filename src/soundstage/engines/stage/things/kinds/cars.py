"""Motor cars, by the proportions of real ones."""

from dataclasses import replace

from ..motifs.cars import CarPlan, car
from ..motifs.cars_kit import SEDAN
from ..motifs.wheels import mudguard, spoked_wheel
from ..recipe import ThingRecipe
from ..shape import box, curve, cylinder, ellipsoid, extrude, hull, merge, pipe, rounded, superellipsoid
from ..workbench import Workbench

__all__ = ["RECIPES"]

_SPORTS = CarPlan(
    length=4.45,
    width=1.92,
    belt=0.80,
    top=1.17,
    foot=(-1.55, 0.95),
    roof=(-0.62, -0.05),
    axles=(-1.28, 1.32),
    wheel=0.34,
    sill=0.14,
    lean=0.70,
    nose=0.82,
    spokes=10,
    pillars=(0.30,),
    deck=(
        (-2.225, 0.62),
        (-2.18, 0.84),
        (-2.05, 0.90),
        (-1.3, 0.90),
        (-0.6, 0.82),
        (0.9, 0.78),
        (1.5, 0.70),
        (2.0, 0.55),
        (2.2, 0.44),
        (2.225, 0.36),
    ),
)


_SUV = CarPlan(
    length=4.75,
    width=1.94,
    belt=1.10,
    top=1.74,
    foot=(-2.24, 1.28),
    roof=(-2.02, 0.42),
    axles=(-1.42, 1.42),
    wheel=0.39,
    sill=0.30,
    lean=0.82,
    nose=0.86,
    pillars=(0.26, 0.60),
    deck=((-2.375, 0.86), (-2.33, 1.08), (-2.2, 1.12), (1.1, 1.10), (1.6, 1.08), (2.15, 1.00), (2.33, 0.88), (2.375, 0.66)),
)


_HATCH = CarPlan(
    length=3.7,
    width=1.66,
    belt=0.95,
    top=1.49,
    foot=(-1.78, 0.95),
    roof=(-1.42, 0.10),
    axles=(-1.18, 1.22),
    wheel=0.30,
    nose=0.82,
    spokes=7,
    deck=((-1.85, 0.66), (-1.80, 0.92), (-1.7, 0.97), (0.9, 0.95), (1.3, 0.90), (1.68, 0.76), (1.82, 0.62), (1.85, 0.50)),
)


_CLASSIC = CarPlan(
    length=5.2,
    width=1.98,
    belt=0.96,
    top=1.46,
    foot=(-1.45, 0.95),
    roof=(-0.92, 0.42),
    axles=(-1.52, 1.55),
    wheel=0.35,
    sill=0.26,
    lean=0.76,
    nose=0.92,
    spokes=12,
    pillars=(0.48,),
    deck=((-2.6, 0.84), (-2.55, 1.12), (-2.3, 1.08), (-1.3, 0.98), (1.0, 0.96), (2.2, 0.93), (2.55, 0.88), (2.6, 0.62)),
)


def _sedan(b: Workbench) -> None:
    car(b, SEDAN)


def _sports(b: Workbench) -> None:
    car(b, _SPORTS)
    b.add("wing", extrude(rounded(1.5, 0.25, 0.06), 0.03, 0.01).turn(x=-84).at(0, 1.05, -2.02), "car paint")
    b.add("struts", box(0.03, 0.18, 0.12).at(0.45, 0.87, -2.02).both(), "matt plastic")


def _suv(b: Workbench) -> None:
    car(b, _SUV)
    b.add("rails", pipe([(0.68, 1.80, -1.7), (0.70, 1.84, -1.5), (0.70, 1.84, 0.0), (0.68, 1.80, 0.2)], 0.022).both(), "chrome")


def _hatch(b: Workbench) -> None:
    car(b, _HATCH)


def _convertible(b: Workbench) -> None:
    car(b, replace(_SPORTS, open_top=True, belt=0.82, foot=(-1.15, 0.75)))


def _classic(b: Workbench) -> None:
    car(b, _CLASSIC)
    for x in (-1, 1):
        b.add(
            "fin",
            hull([(-2.62, 0.03, 0.9, 1.22, 2), (-2.2, 0.05, 0.9, 1.12, 2), (-1.2, 0.02, 0.9, 0.98, 2)], 12).at(x=x * 0.82),
            "car paint",
        )
        b.add("strip", box(0.02, 0.035, 4.4).at(x * 0.975, 0.66, 0), "chrome")
    b.add(
        "bumpers",
        pipe([(-0.9, 0.45, 2.5), (-0.7, 0.45, 2.68), (0.7, 0.45, 2.68), (0.9, 0.45, 2.5)], 0.075)
        + pipe([(-0.9, 0.45, -2.5), (-0.7, 0.45, -2.68), (0.7, 0.45, -2.68), (0.9, 0.45, -2.5)], 0.075),
        "chrome",
    )


def _vintage(b: Workbench) -> None:
    """A tourer of the nineteen-twenties: bonnet, separate wings, running boards, wire wheels."""
    b.sounds("engine")
    paint = "car paint"
    b.add(
        "bonnet",
        hull([(0.3, 0.46, 0.55, 1.16, 4), (0.9, 0.42, 0.55, 1.14, 3.4), (1.72, 0.32, 0.55, 1.10, 3)], 20, smooth=0),
        paint,
        b.colour((0.03, 0.07, 0.05)),
    )
    b.add(
        "tub",
        hull(
            [
                (-1.75, 0.50, 0.55, 1.05, 4),
                (-1.5, 0.66, 0.50, 1.14, 5),
                (-0.2, 0.68, 0.50, 1.12, 5),
                (0.32, 0.50, 0.52, 1.16, 4),
            ],
            22,
        ),
        paint,
        b.colour((0.03, 0.07, 0.05)),
    )
    b.add("chassis", box(0.8, 0.12, 3.6).at(0, 0.46, 0.05), "iron", main=False)
    b.add(
        "radiator",
        extrude([(-0.3, 0), (0.3, 0), (0.3, 0.5), (0, 0.62), (-0.3, 0.5)], 0.12, 0.03).at(0, 0.52, 1.76),
        "chrome",
        main=False,
    )
    b.add(
        "core",
        extrude([(-0.24, 0.05), (0.24, 0.05), (0.24, 0.46), (0, 0.55), (-0.24, 0.46)], 0.02).at(0, 0.52, 1.825),
        "matt plastic",
        main=False,
    )
    for x in (-1, 1):
        for z, sweep in ((1.35, 1), (-1.25, -1)):
            line = curve(
                [
                    (x * 0.76, 0.62, z + sweep * 0.62),
                    (x * 0.76, 0.88, z + sweep * 0.35),
                    (x * 0.76, 0.96, z),
                    (x * 0.76, 0.82, z - sweep * 0.36),
                    (x * 0.74, 0.42, z - sweep * 0.72),
                ],
                4,
            )
            b.add("wing", mudguard(line, 0.30), "lacquer", main=False)
        b.add("running board", box(0.30, 0.04, 1.3, 0.015).at(x * 0.74, 0.40, 0.05), "oak", main=False)
        b.add("headlamp", ellipsoid(0.13, 0.13, 0.14, 18).at(x * 0.40, 0.98, 1.72), "brass", main=False)
        b.add("lens", ellipsoid(0.115, 0.115, 0.04, 16).at(x * 0.40, 0.98, 1.84), "light", (4.5, 3.6, 2.2), main=False)
        for z in (1.35, -1.25):
            spoked_wheel(b, 0.38, z, 0.38, 0.055, x=x * 0.74)
    b.add(
        "seats",
        merge(superellipsoid(0.55, 0.28, 0.12, 5, 3, 20).turn(x=-12).at(0, 1.12, z) for z in (-0.45, -1.45)),
        "leather",
        main=False,
    )
    b.add("windscreen", box(0.95, 0.42, 0.015).turn(x=-8).at(0, 1.14, 0.28), "glass", main=False)
    b.add(
        "frame",
        pipe([(-0.48, 1.12, 0.29), (-0.48, 1.58, 0.22), (0.48, 1.58, 0.22), (0.48, 1.12, 0.29)], 0.014, smooth=0),
        "brass",
        main=False,
    )
    b.add(
        "hood",
        hull([(-1.95, 0.55, 1.12, 1.26, 4), (-1.75, 0.62, 1.05, 1.32, 4), (-1.55, 0.60, 1.08, 1.28, 4)], 16),
        "canvas",
        (0.05, 0.045, 0.04),
        main=False,
    )
    b.add("spare", cylinder(0.36, 0.12).turn(x=90).at(0, 0.86, -1.92), "rubber", main=False)
    b.drives("ground", 10.0, 0.38, ((0.3, 0.85, -0.3), (-0.3, 0.85, -0.3)))


RECIPES = (
    ThingRecipe("car", ("sedan", "automobile", "saloon", "vehicle", "motor car", "coupe"), _sedan, mass=1400.0, stands=True),
    ThingRecipe(
        "sports car",
        ("supercar", "ferrari", "lamborghini", "porsche", "race car on the street", "electric car", "futuristic car"),
        _sports,
        mass=1400.0,
        stands=True,
    ),
    ThingRecipe("convertible", ("cabriolet", "roadster", "open car"), _convertible, mass=1300.0, stands=True),
    ThingRecipe(
        "suv", ("jeep", "off road vehicle", "off roader", "four by four", "land rover"), _suv, mass=2100.0, stands=True
    ),
    ThingRecipe("small car", ("hatchback", "compact car", "mini", "beetle car", "city car"), _hatch, mass=950.0, stands=True),
    ThingRecipe("classic car", ("old car", "retro car", "cadillac", "muscle car"), _classic, mass=1700.0, stands=True),
    ThingRecipe("vintage car", ("antique car", "oldtimer", "veteran car"), _vintage, mass=1100.0, stands=True),
)
