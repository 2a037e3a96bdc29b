"""Tractors, tanks, excavators."""

from ..motifs.heavies_kit import recipe, shell
from ..motifs.wheels import road_wheel
from ..shape import box, cylinder, ellipsoid, extrude, merge, pipe, rounded, superellipsoid, torus
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _tractor(b: Workbench) -> None:
    paint = b.colour((0.035, 0.24, 0.04))
    b.add("bonnet", shell(0.72, 0.75, 1.7, 0.12).at(0, 0.85, 1.0), "car paint", paint)
    b.add("block", box(0.5, 0.5, 2.6).at(0, 0.45, 0.4), "iron")
    b.add("grille", extrude(rounded(0.55, 0.5, 0.06), 0.04, 0.01).at(0, 1.2, 1.85), "matt plastic")
    b.add("headlamps", ellipsoid(0.09, 0.09, 0.05, 14).at(0.22, 1.46, 1.86).both(), "light", (5.0, 4.9, 4.6))
    b.add("exhaust", cylinder(0.045, 1.0).at(0.2, 1.6, 1.2), "chrome")
    b.add("cab glass", box(1.25, 1.05, 1.2, 0.08).at(0, 1.45, -0.5), "tinted glass")
    b.add(
        "posts",
        box(0.07, 1.1, 0.07, 0.01).at(0.6, 1.42, 0.08).both() + box(0.07, 1.1, 0.07, 0.01).at(0.6, 1.42, -1.08).both(),
        "car paint",
        paint,
    )
    b.add("roof", box(1.45, 0.16, 1.45, 0.06).at(0, 2.48, -0.5), "car paint", paint)
    b.add(
        "seat",
        superellipsoid(0.28, 0.08, 0.25, 4, 3, 18).at(0, 1.42, -0.65)
        + superellipsoid(0.28, 0.28, 0.07, 4, 3, 18).at(0, 1.7, -0.92),
        "leather",
        main=False,
    )
    b.add(
        "mudguards",
        merge(torus(0.86, 0.05, 30, 8).turn(z=90).scale(5, 1, 1).at(0.86, 0.80, -0.75) for _ in (0,)).both(),
        "car paint",
        paint,
    )
    for x in (-1, 1):
        road_wheel(b, x * 0.86, 0.80, -0.75, 0.80, 0.45, rim="enamel", spokes=6)
        road_wheel(b, x * 0.72, 0.46, 1.45, 0.46, 0.28, rim="enamel", spokes=6)
    b.drives("ground", 5.0, 0.8, ((0, 1.5, -0.6),))
    b.sounds("engine", size=2.5)


def _tracks(b: Workbench, x: float, length: float, radius: float, width: float) -> None:
    outline = rounded(length, radius * 2, radius, 7)
    b.add("track", extrude(outline, width, 0.03).turn(y=90).at(x, radius, 0), "iron", (0.05, 0.048, 0.045), main=False)
    b.add(
        "road wheels",
        merge(
            cylinder(radius * 0.72, width * 1.06, around=18).turn(z=90).at(x + width * 0.53, radius * 0.95, z)
            for z in [length * (k / 5 - 0.4) for k in range(5)]
        ),
        "painted metal",
        (0.10, 0.11, 0.06),
        main=False,
    )


def _tank(b: Workbench) -> None:
    paint = b.colour((0.10, 0.115, 0.055))
    hull = [(-3.1, 0.75), (-3.3, 1.15), (-3.1, 1.5), (2.1, 1.5), (3.3, 1.05), (2.9, 0.6), (-2.8, 0.5)]
    b.add("hull", extrude(hull, 2.1, 0.04).turn(y=-90), "painted metal", paint)
    b.add("skirts", box(0.62, 0.10, 6.2, 0.03).at(1.35, 1.22, 0).both(), "painted metal", paint)
    for x in (-1.35, 1.35):
        _tracks(b, x, 6.4, 0.52, 0.58)
    turret = b.joint("turret", (0, 1.5, -0.3), (0, 1, 0), "hinge")
    plan = [(-1.05, -1.3), (1.05, -1.3), (1.25, 0.1), (0.62, 1.35), (-0.62, 1.35), (-1.25, 0.1)]
    b.add(
        "turret", extrude(plan, 0.75, 0.16).turn(x=-90).scale(1, 1, -1).at(0, 1.88, -0.3), "painted metal", paint, joint=turret
    )
    b.add(
        "gun",
        pipe([(0, 1.9, 0.9), (0, 1.92, 5.0)], 0.085, smooth=0)
        + cylinder(0.13, 0.5).turn(x=90).at(0, 1.91, 2.6)
        + cylinder(0.22, 0.4).turn(x=90).at(0, 1.9, 0.95),
        "painted metal",
        paint,
        joint=turret,
    )
    b.add(
        "hatch",
        cylinder(0.34, 0.12).at(0.45, 2.24, -0.6) + cylinder(0.25, 0.08).at(-0.5, 2.24, -0.3),
        "painted metal",
        paint,
        joint=turret,
    )
    b.add("aerial", pipe([(-0.8, 2.2, -1.2), (-0.85, 4.0, -1.5)], 0.012, smooth=0, around=5), "iron", joint=turret)
    b.drives("ground", 8.0, 0.5, ((0, 1.6, 0),))
    b.sounds("engine", size=3.0)


def _excavator(b: Workbench) -> None:
    paint = b.colour((0.70, 0.38, 0.01))
    for x in (-1.05, 1.05):
        _tracks(b, x, 3.6, 0.42, 0.5)
    b.add("frame", box(1.8, 0.3, 1.8).at(y=0.5), "iron", main=False)
    house = b.joint("house", (0, 0.8, 0), (0, 1, 0), "hinge")
    b.add("house", box(2.3, 0.9, 2.5, 0.12).at(0, 0.95, -0.6), "car paint", paint, joint=house)
    b.add("cab", box(0.95, 1.5, 1.3, 0.1).at(-0.6, 0.95, 0.75), "car paint", paint, joint=house)
    b.add("glass", box(0.99, 0.9, 1.1, 0.05).at(-0.6, 1.42, 0.79), "dark glass", joint=house)
    boom = [(0.0, 0.0), (0.3, 0.3), (1.6, 2.2), (3.3, 2.45), (3.35, 2.2), (1.85, 1.8), (0.6, 0.0)]
    b.add("boom", extrude(boom, 0.34, 0.04).turn(y=-90).at(0.25, 1.3, 0.4), "car paint", paint, joint=house)
    b.add(
        "stick",
        extrude([(0, 0.2), (0.25, 0.3), (0.85, -2.0), (0.6, -2.1)], 0.26, 0.03).turn(y=-90).at(0.25, 3.55, 3.4),
        "car paint",
        paint,
        joint=house,
    )
    b.add(
        "bucket",
        extrude([(0, 0), (0.7, 0.1), (0.75, -0.35), (0.4, -0.85), (-0.15, -0.7), (-0.3, -0.3)], 0.95, 0.03)
        .turn(y=-90)
        .at(0.25, 1.65, 3.9),
        "iron",
        joint=house,
        main=False,
    )
    b.add(
        "rams",
        pipe([(0.25, 1.6, 0.9), (0.25, 3.1, 1.9)], 0.07, smooth=0)
        + pipe([(0.25, 3.75, 2.2), (0.25, 3.8, 3.5)], 0.06, smooth=0),
        "chrome",
        joint=house,
        main=False,
    )
    b.drives("ground", 1.5, 0.42, ((-0.6, 1.4, 0.7),))
    b.sounds("engine", size=3.0)


RECIPES = (
    recipe("tractor", ("farm tractor",), _tractor, 4000.0),
    recipe("tank", ("battle tank", "army tank"), _tank, 45000.0),
    recipe("excavator", ("digger", "bulldozer", "backhoe"), _excavator, 20000.0),
)
