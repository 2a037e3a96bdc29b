"""What flies: wings, rotors, envelopes."""

import numpy as np

from ...scene import Vec3
from ..motifs.wheels import road_wheel
from ..motifs.wings import wing
from ..recipe import ThingRecipe
from ..shape import (
    Points,
    Solid,
    box,
    closed,
    curve,
    cylinder,
    ellipsoid,
    extrude,
    hull,
    lathe,
    merge,
    pipe,
    rounded,
    sphere,
    torus,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _propeller(b: Workbench, x: float, y: float, z: float, radius: float, blades: int = 2, stuff: str = "matt plastic") -> None:
    key = b.joint("propeller", (x, y, z), (0.0, 0.0, 1.0))
    blade = extrude(rounded(radius * 0.13, radius, radius * 0.05), 0.02, 0.006).at(y=radius * 0.5).turn(y=28)
    b.add("blades", blade.around(blades, 2).at(x, y, z), stuff, joint=key, main=False)
    b.add(
        "spinner",
        lathe([(radius * 0.13, 0), (radius * 0.11, 0.12 * radius), (0, 0.28 * radius)], 18, crease=60)
        .turn(x=90)
        .at(x, y, z - 0.05),
        "chrome",
        joint=key,
        main=False,
    )


def _airliner(b: Workbench) -> None:
    paint = b.colour("white")
    tail = b.colour((0.02, 0.10, 0.42), 1)
    r = 2.0
    stations = [
        (-19, 0.15, 0.9, 1.3, 2),
        (-15, 0.9, -0.4, 1.7, 2),
        (-10, 1.75, -1.5, r, 2),
        (-6, r, -r, r, 2),
        (13, r, -r, r, 2),
        (16.5, 1.6, -1.75, 1.4, 2),
        (18.3, 0.75, -1.1, 0.35, 2),
        (18.9, 0.1, -0.45, -0.2, 2),
    ]
    b.add("fuselage", hull(stations, 36, 5).at(y=4.0), "car paint", paint)
    b.add("wings", wing(17, 7.0, 1.8, 8.5, 0.11, 1.6).at(0, 2.9, 2.0).both(), "painted metal", (0.60, 0.61, 0.62))
    b.add("tailplane", wing(6.2, 3.2, 1.2, 3.4, 0.1, 0.6).at(0, 5.1, -15.5).both(), "painted metal", (0.60, 0.61, 0.62))
    b.add("fin", wing(6.2, 5.0, 2.0, 4.4, 0.1).turn(z=90).at(0, 5.4, -14.5), "car paint", tail, main=False)
    for x in (-1, 1):
        b.add(
            "engine",
            lathe(
                [(0.82, -2.2), (1.1, -1.0), (1.2, 0.6), (1.15, 1.0), (0.98, 1.05), (0.92, 0.4), (0.85, -1.9)],
                26,
                hollow=True,
                crease=60,
            )
            .turn(x=90)
            .at(x * 6.2, 1.75, 3.9),
            "car paint",
            paint,
        )
        b.add(
            "fan",
            cylinder(0.92, 0.1).turn(x=90).at(x * 6.2, 1.75, 4.1)
            + lathe([(0.3, 0), (0, 0.6)], 16).turn(x=90).at(x * 6.2, 1.75, 4.2),
            "steel",
            (0.08, 0.08, 0.085),
        )
        b.add("pylon", box(0.3, 1.0, 3.0, 0.1).at(x * 6.2, 2.4, 2.4), "painted metal", (0.60, 0.61, 0.62))
        b.add(
            "windows",
            merge(box(0.06, 0.38, 0.26, 0.0).at(x * 1.965, 4.23, z) for z in np.linspace(-9.5, 13.2, 38)),
            "dark glass",
        )
        b.add("line", box(0.03, 0.28, 24.5).at(x * 1.985, 3.75, 2.6), "enamel", tail)
        b.add(
            "doors",
            extrude(rounded(0.95, 1.9, 0.2), 0.04, 0.008).turn(y=90).at(x * 1.985, 4.1, 14.2),
            "enamel",
            (0.62, 0.62, 0.62),
        )
        b.add("landing lights", sphere(0.13, 8).at(x * 17, 4.55, -6.6), "light", (0.4, 6.0, 0.8) if x < 0 else (6.0, 0.3, 0.2))
        for dz in (-0.55, 0.55):
            road_wheel(b, x * 2.6, 0.55, -1.8 + dz, 0.55, 0.4)
        b.add("legs", pipe([(x * 2.4, 0.6, -1.8), (x * 2.5, 2.8, -1.8)], 0.12, smooth=0), "steel")
    b.add(
        "cockpit",
        hull([(15.9, 1.0, 0.75, 1.50, 3), (16.7, 1.05, 0.72, 1.36, 3), (17.5, 0.72, 0.55, 0.98, 3)], 18).at(y=4.02),
        "dark glass",
    )
    road_wheel(b, 0.18, 0.42, 14.2, 0.42, 0.25)
    road_wheel(b, -0.18, 0.42, 14.2, 0.42, 0.25)
    b.add("nose leg", pipe([(0, 0.4, 14.2), (0, 2.3, 14.4)], 0.1, smooth=0), "steel")
    b.drives("air", 90.0, 0.55, ((0.5, 4.4, 16.0),))
    b.sounds("jet")


def _light_plane(b: Workbench) -> None:
    paint = b.colour((0.74, 0.73, 0.71))
    stripe = b.colour((0.44, 0.02, 0.02), 1)
    b.add(
        "fuselage",
        hull(
            [
                (-4.6, 0.08, 1.35, 1.6, 2),
                (-2.0, 0.34, 0.95, 1.72, 3),
                (-0.6, 0.56, 0.72, 1.9, 4),
                (0.9, 0.58, 0.70, 1.75, 4),
                (2.2, 0.50, 0.74, 1.52, 3.2),
                (2.75, 0.30, 0.88, 1.38, 2.4),
            ],
            24,
        ),
        "car paint",
        paint,
    )
    b.add(
        "cabin",
        hull(
            [(-1.5, 0.40, 1.4, 1.85, 3), (-0.5, 0.55, 1.45, 2.18, 4), (0.7, 0.54, 1.45, 2.18, 4), (1.45, 0.46, 1.4, 1.6, 3)], 20
        ),
        "dark glass",
    )
    b.add("wings", wing(5.4, 1.6, 1.15, 0.2, 0.13, 0.12).at(0, 2.16, 0.1).both(), "car paint", paint)
    b.add("roof", box(1.1, 0.09, 1.5, 0.04).at(0, 2.12, 0.1), "car paint", paint)
    b.add("struts", pipe([(0.55, 0.85, 0.3), (2.6, 2.2, 0.3)], 0.04, smooth=0).both(), "car paint", paint)
    b.add("tailplane", wing(1.7, 0.95, 0.6, 0.25, 0.1).at(0, 1.52, -4.3).both(), "car paint", paint)
    b.add("fin", wing(1.4, 1.2, 0.7, 0.65, 0.1).turn(z=90).at(0, 1.5, -4.25), "car paint", stripe, main=False)
    for x in (-1, 1):
        b.add("stripe", box(0.02, 0.12, 2.6).at(x * 0.575, 1.18, 0.9), "enamel", stripe)
        b.add("leg", pipe([(x * 0.4, 0.8, 0.2), (x * 1.1, 0.3, 0.1)], 0.04, smooth=0), "steel")
        road_wheel(b, x * 1.15, 0.24, 0.1, 0.24, 0.16)
    road_wheel(b, 0.0, 0.2, 2.1, 0.2, 0.14)
    b.add("nose leg", pipe([(0, 0.25, 2.1), (0, 0.85, 2.0)], 0.04, smooth=0), "steel")
    _propeller(b, 0, 1.14, 2.80, 0.95)
    b.drives("air", 45.0, 0.24, ((0.25, 1.2, 0.4), (-0.25, 1.2, 0.4)))
    b.sounds("propeller")


def _biplane(b: Workbench) -> None:
    paint = b.colour((0.46, 0.02, 0.015))
    b.add(
        "fuselage",
        hull(
            [
                (-3.4, 0.05, 1.2, 1.35, 2),
                (-1.5, 0.32, 0.95, 1.5, 3),
                (0.2, 0.45, 0.82, 1.65, 3),
                (1.4, 0.45, 0.80, 1.6, 2.4),
                (1.75, 0.38, 0.86, 1.52, 2),
            ],
            24,
        ),
        "painted metal",
        paint,
    )
    b.add(
        "cowl",
        lathe([(0.36, 0), (0.48, 0.05), (0.50, 0.45), (0.44, 0.55), (0.30, 0.58)], 26, crease=60).turn(x=90).at(0, 1.2, 1.4),
        "aluminium",
        main=False,
    )
    for y, z in ((0.95, 0.35), (2.25, 0.75)):
        b.add("wings", wing(4.2, 1.35, 1.25, 0.1, 0.09, 0.12).at(0, y, z).both(), "painted metal", paint)
    for x in (1.0, 3.2):
        b.add(
            "struts",
            merge(pipe([(x, 1.0, z), (x, 2.32, z + 0.4)], 0.03, smooth=0) for z in (-0.1, 0.8)).both(),
            "spruce",
            main=False,
        )
    b.add(
        "wires",
        (
            pipe([(1.0, 1.0, 0.4), (3.2, 2.3, 0.7)], 0.008, smooth=0, around=5)
            + pipe([(3.2, 1.05, 0.4), (1.0, 2.3, 0.7)], 0.008, smooth=0, around=5)
        ).both(),
        "steel",
        main=False,
    )
    b.add(
        "cabane",
        merge(pipe([(0.3, 1.55, z), (0.45, 2.28, z + 0.25)], 0.025, smooth=0) for z in (0.2, 1.0)).both(),
        "spruce",
        main=False,
    )
    b.add("cockpit", torus(0.3, 0.06).scale(1, 1, 1.3).at(0, 1.56, -0.5), "leather", main=False)
    b.add(
        "tailplane",
        wing(1.4, 0.9, 0.6, 0.2, 0.07).at(0, 1.3, -3.1).both() + wing(0.95, 0.9, 0.6, 0.35, 0.07).turn(z=90).at(0, 1.25, -3.15),
        "painted metal",
        paint,
    )
    b.add(
        "legs",
        pipe([(0.35, 0.9, 0.9), (0.75, 0.35, 1.0)], 0.03, smooth=0).both()
        + pipe([(-0.8, 0.34, 1.0), (0.8, 0.34, 1.0)], 0.025, smooth=0),
        "steel",
        main=False,
    )
    for x in (-0.82, 0.82):
        road_wheel(b, x, 0.34, 1.0, 0.34, 0.1, rim="enamel", spokes=3)
    _propeller(b, 0, 1.2, 2.05, 1.1, 2, "mahogany")
    b.drives("air", 35.0, 0.34, ((0, 1.4, -0.5),))
    b.sounds("propeller")


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


def _hot_air_balloon(b: Workbench) -> None:
    first, second = b.colour((0.50, 0.03, 0.02)), b.colour((0.72, 0.42, 0.03), 1)
    line = [(0.9, 3.6), (1.6, 4.8), (3.6, 7.6), (5.6, 10.6), (6.6, 13.6), (6.3, 16.4), (4.9, 18.6), (2.6, 20.0), (0, 20.4)]
    skin = lathe(curve(line, 3), 64, crease=89)
    p = skin.points
    angle = np.arctan2(p[:, 0], p[:, 2])
    gore = 1 - 0.035 * np.abs(np.cos(angle * 8))
    b.add(
        "envelope",
        skin.warp(p * np.stack([gore, np.ones(len(p)), gore], 1)),
        "silk",
        first,
        paint=lambda q: np.sin(np.arctan2(q[:, 0], q[:, 2]) * 4),
        values={"second": second},
    )
    b.add("basket", box(1.5, 1.1, 1.5, 0.08), "wicker")
    b.add(
        "rim",
        pipe([(-0.75, 1.12, -0.75), (0.75, 1.12, -0.75), (0.75, 1.12, 0.75), (-0.75, 1.12, 0.75)], 0.06, smooth=0, loop=True),
        "leather",
    )
    b.add(
        "ropes",
        merge(
            pipe([(x * 0.7, 1.1, z * 0.7), (x * 0.62, 3.7, z * 0.62)], 0.02, smooth=0, around=6)
            for x in (-1, 1)
            for z in (-1, 1)
        ),
        "rope",
    )
    b.add(
        "burner",
        cylinder(0.18, 0.4).at(y=2.35)
        + pipe([(-0.7, 2.3, -0.7), (0.7, 2.3, 0.7)], 0.03, smooth=0)
        + pipe([(0.7, 2.3, -0.7), (-0.7, 2.3, 0.7)], 0.03, smooth=0),
        "steel",
    )
    b.add("flame", lathe([(0.14, 0), (0.2, 0.3), (0, 1.4)], 14, crease=80).at(y=2.75), "flame", uv="front")
    b.lamp((0, 3.4, 0), (20.0, 10.0, 3.0), reach=22.0, radius=0.4)
    b.drives("air", 3.0, 0.0, ((0.3, 0.9, 0), (-0.3, 0.9, 0)))


def _airship(b: Workbench) -> None:
    b.add(
        "hull",
        hull(
            [
                (-22, 0.4, -0.4, 0.4, 2),
                (-18, 2.6, -2.6, 2.6, 2),
                (-8, 5.2, -5.2, 5.2, 2),
                (6, 5.6, -5.6, 5.6, 2),
                (16, 4.2, -4.2, 4.2, 2),
                (21, 1.6, -1.6, 1.6, 2),
                (22, 0.1, -0.1, 0.1, 2),
            ],
            32,
            5,
        ).at(y=8),
        "silk",
        b.colour((0.62, 0.62, 0.60)),
    )
    b.add(
        "fins",
        merge(
            extrude([(0, 0), (6, 0.5), (1.5, 4.2), (-1, 4.2)], 0.25, 0.08).turn(y=90).at(0, 1.8, -15).turn(z=a).at(y=8)
            for a in (0, 90, 180, 270)
        ),
        "painted metal",
        b.colour((0.44, 0.03, 0.02), 1),
    )
    b.add(
        "gondola",
        hull([(-3.5, 0.6, 0.9, 2.2, 4), (-2.5, 1.0, 0.3, 2.6, 4), (3, 1.0, 0.3, 2.6, 4), (4.2, 0.6, 0.9, 2.3, 4)], 20),
        "car paint",
        (0.60, 0.60, 0.58),
    )
    b.add("windows", box(2.06, 0.7, 5.0, 0.05).at(0, 1.3, 0.3), "dark glass")
    for x in (-1, 1):
        b.add("engine", ellipsoid(0.4, 0.4, 0.9, 16).at(x * 2.2, 1.9, -1), "steel")
        b.add("struts", pipe([(x * 0.9, 2.2, -1), (x * 2.2, 1.9, -1)], 0.08, smooth=0), "steel")
        _propeller(b, x * 2.2, 1.9, -0.1, 0.9)
    b.drives("air", 15.0, 0.0, ((0, 1.2, 3),))


def _paper_plane(b: Workbench) -> None:
    nose, tail = 0.15, -0.12
    for x in (-1, 1):
        sheet = np.array([(0, 0, nose), (x * 0.008, 0.03, tail), (x * 0.10, 0.045, tail)])
        b.add("wing", _sheet(sheet, (0, 0.0008, 0)), "paper")
        keel = np.array([(0, 0, nose), (0, -0.045, tail), (x * 0.008, 0.03, tail)])
        b.add("keel", _sheet(keel, (x * 0.0008, 0, 0)), "paper")
    b.drives("air", 4.0)
    b.grip((0, -0.01, -0.02), "pinch")


def _sheet(corners: Points, thick: Vec3) -> Solid:
    points = np.concatenate([corners + thick, corners - thick])
    triangles = np.array([(0, 1, 2), (5, 4, 3), (0, 3, 4), (0, 4, 1), (1, 4, 5), (1, 5, 2), (2, 5, 3), (2, 3, 0)])
    return closed(points, triangles)


RECIPES = (
    ThingRecipe(
        "airplane",
        ("aeroplane", "airliner", "jet plane", "passenger plane", "aircraft", "plane", "jumbo jet"),
        _airliner,
        mass=60000.0,
        stands=True,
    ),
    ThingRecipe(
        "light plane",
        ("small plane", "propeller plane", "cessna", "private plane", "seaplane"),
        _light_plane,
        mass=1000.0,
        stands=True,
    ),
    ThingRecipe("biplane", ("old plane", "vintage plane"), _biplane, mass=600.0, stands=True),
    ThingRecipe("jet", ("fighter jet", "fighter", "jet fighter", "fighter plane"), _jet, mass=15000.0, stands=True),
    ThingRecipe("helicopter", ("chopper helicopter",), _helicopter, mass=2500.0, stands=True),
    ThingRecipe("drone", ("quadcopter", "quadrotor"), _drone, mass=0.9),
    ThingRecipe("hot air balloon", ("hot-air balloon",), _hot_air_balloon, mass=500.0, stands=True),
    ThingRecipe("airship", ("blimp", "zeppelin", "dirigible"), _airship, mass=8000.0, stands=True),
    ThingRecipe("paper plane", ("paper airplane", "paper aeroplane"), _paper_plane, mass=0.005),
)
