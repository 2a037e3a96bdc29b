"""Fighters, helicopters, drones."""

from ..motifs.wings import wing
from ..recipe import ThingRecipe
from ..shape import (
    box,
    cylinder,
    ellipsoid,
    extrude,
    hull,
    lathe,
    merge,
    pipe,
    rounded,
    sphere,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _jet(b: Workbench) -> None:
    """A fighter."""
    paint = b.colour((0.22, 0.235, 0.25))
    b.add(
        "fuselage",
        hull(
            [
                (-7.2, 0.55, 1.35, 2.45, 2.5),
                (-4, 0.95, 1.1, 2.55, 4),
                (0, 0.95, 1.1, 2.5, 4),
                (2.5, 0.6, 1.25, 2.45, 3),
                (5.5, 0.42, 1.5, 2.2, 2.2),
                (7.8, 0.03, 1.72, 1.8, 2),
            ],
            26,
        ),
        "painted metal",
        paint,
    )
    b.add(
        "canopy",
        hull(
            [(0.6, 0.10, 2.3, 2.5, 2), (2.0, 0.42, 2.2, 2.98, 2.2), (3.4, 0.40, 2.1, 2.86, 2.2), (4.8, 0.10, 2.1, 2.3, 2)], 20
        ),
        "tinted glass",
    )
    b.add("pilot", ellipsoid(0.16, 0.2, 0.2, 14).at(0, 2.62, 2.4), "enamel", (0.6, 0.6, 0.6))
    b.add(
        "wings",
        wing(4.6, 5.0, 1.2, 4.0, 0.05).at(0, 1.8, -1.2).both() + wing(2.4, 2.4, 0.9, 1.7, 0.05).at(0, 1.8, -6.0).both(),
        "painted metal",
        paint,
    )
    b.add("fins", wing(2.5, 2.4, 1.0, 1.7, 0.05).turn(z=76).at(0.8, 2.3, -5.2).both(), "painted metal", paint)
    b.add("intakes", hull([(-1.0, 0.34, 1.2, 2.2, 5), (2.2, 0.34, 1.2, 2.2, 5)], 16).at(x=0.95).both(), "painted metal", paint)
    b.add("mouths", box(0.5, 0.8, 0.05).at(0.95, 1.3, 2.19).both(), "matt plastic", (0.005, 0.005, 0.005))
    b.add(
        "nozzles",
        lathe([(0.42, 0), (0.46, 0.6), (0.40, 0.6), (0.34, 0)], 22, hollow=True).turn(x=-90).at(0.42, 1.9, -7.0).both(),
        "iron",
    )
    b.add("burn", ellipsoid(0.3, 0.3, 0.05, 14).at(0.42, 1.9, -7.3).both(), "light", (6, 2.6, 0.8))
    b.drives("air", 200.0, 0.0, ((0, 2.2, 2.4),))
    b.sounds("jet")


def _helicopter(b: Workbench) -> None:
    paint = b.colour((0.02, 0.12, 0.36))
    b.add(
        "fuselage",
        hull(
            [
                (-2.0, 0.24, 1.35, 1.85, 2.4),
                (-1.1, 0.62, 0.85, 2.2, 3),
                (0.2, 0.78, 0.65, 2.3, 3.2),
                (1.5, 0.72, 0.66, 2.05, 2.8),
                (2.3, 0.42, 0.78, 1.55, 2.4),
                (2.55, 0.1, 1.0, 1.25, 2),
            ],
            26,
        ),
        "car paint",
        paint,
    )
    b.add(
        "glass",
        hull(
            [
                (0.55, 0.80, 1.35, 2.22, 3.2),
                (1.3, 0.76, 1.15, 2.10, 2.8),
                (2.1, 0.52, 0.98, 1.68, 2.4),
                (2.48, 0.16, 1.05, 1.36, 2),
            ],
            22,
        ),
        "dark glass",
    )
    b.add("side windows", extrude(rounded(0.7, 0.6, 0.15), 0.04, 0.01).turn(y=90).at(0.775, 1.68, -0.2).both(), "dark glass")
    b.add(
        "boom",
        hull([(-6.0, 0.10, 1.62, 1.84, 2), (-3.5, 0.16, 1.5, 1.86, 2), (-1.6, 0.30, 1.35, 1.95, 2.2)], 16),
        "car paint",
        paint,
    )
    b.add(
        "fin",
        extrude([(0, 0), (0.9, 0.1), (0.35, 1.5), (-0.1, 1.5)], 0.1, 0.03).turn(y=90).at(0, 1.7, -5.5)
        + wing(0.8, 0.5, 0.4, 0.1).at(0, 1.75, -4.9).both(),
        "car paint",
        paint,
    )
    b.add(
        "mast house",
        hull([(-1.2, 0.22, 2.1, 2.5, 3), (0, 0.34, 2.1, 2.62, 3), (0.7, 0.18, 2.1, 2.4, 3)], 16),
        "car paint",
        paint,
    )
    b.add("mast", cylinder(0.07, 0.55).at(0, 2.5, -0.1), "steel")
    turning = b.joint("rotor", (0, 3.05, -0.1), (0, 1, 0))
    b.add(
        "rotor",
        (box(5.2, 0.03, 0.24, 0.01).at(x=2.7).turn(x=4)).around(4).at(0, 3.02, -0.1) + cylinder(0.17, 0.12).at(0, 2.98, -0.1),
        "matt plastic",
        joint=turning,
    )
    tail = b.joint("tail rotor", (0.16, 2.7, -5.9), (1, 0, 0))
    b.add(
        "tail rotor",
        merge(box(0.02, 0.8, 0.1).at(0, 0, 0).turn(x=a).at(0.16, 2.7, -5.9) for a in (0, 90, 180, 270)),
        "matt plastic",
        joint=tail,
    )
    b.add(
        "skids",
        pipe([(0.85, 0.06, -1.4), (0.85, 0.05, 1.6), (0.85, 0.14, 2.0)], 0.05).both()
        + merge(pipe([(0.85, 0.06, z), (0.4, 0.8, z)], 0.04, smooth=0) for z in (-0.8, 1.0)).both(),
        "steel",
    )
    b.add("lamp", sphere(0.1, 12).at(0, 0.72, 1.9), "light", (5, 5, 4.8))
    b.drives("air", 50.0, 0.0, ((0.35, 1.2, 1.1), (-0.35, 1.2, 1.1)))
    b.sounds("helicopter")


def _drone(b: Workbench) -> None:
    shell = b.colour((0.60, 0.61, 0.62))
    b.add(
        "body",
        hull(
            [
                (-0.11, 0.035, 0.06, 0.10, 4),
                (-0.05, 0.05, 0.05, 0.115, 4),
                (0.07, 0.045, 0.055, 0.11, 4),
                (0.115, 0.025, 0.065, 0.095, 3),
            ],
            20,
        ),
        "plastic",
        shell,
    )
    for k, (x, z) in enumerate(((1, 1), (-1, 1), (-1, -1), (1, -1))):
        tip = (x * 0.15, 0.10, z * 0.15)
        b.add("arm", pipe([(x * 0.035, 0.085, z * 0.05), tip], 0.011, smooth=0, grow=(1.3, 0.9)), "plastic", shell)
        b.add("motor", cylinder(0.016, 0.03).at(tip[0], 0.093, tip[2]), "matt plastic")
        key = b.joint("rotor", (tip[0], 0.128, tip[2]), (0, 1, 0))
        b.add("rotor", box(0.19, 0.002, 0.016).turn(x=8, y=40 * k).at(tip[0], 0.126, tip[2]), "matt plastic", joint=key)
        b.add("foot", pipe([(x * 0.13, 0.09, z * 0.13), (x * 0.14, 0.0, z * 0.14)], 0.006, smooth=0), "matt plastic")
        b.add("led", sphere(0.007, 8).at(tip[0], 0.088, tip[2] + 0.013 * z), "light", (5, 0.2, 0.1) if z > 0 else (0.2, 5, 0.6))
    b.add("gimbal", sphere(0.026, 18).at(0, 0.045, 0.085) + box(0.05, 0.03, 0.02, 0.006).at(0, 0.05, 0.07), "matt plastic")
    b.add("lens", cylinder(0.015, 0.012).turn(x=90).at(0, 0.045, 0.104), "dark glass")
    b.drives("air", 10.0)
    b.sounds("drone")


RECIPES = (
    ThingRecipe("jet", ("fighter jet", "fighter", "jet fighter", "fighter plane"), _jet, mass=15000.0, stands=True),
    ThingRecipe("helicopter", ("chopper helicopter",), _helicopter, mass=2500.0, stands=True),
    ThingRecipe("drone", ("quadcopter", "quadrotor"), _drone, mass=0.9),
)
