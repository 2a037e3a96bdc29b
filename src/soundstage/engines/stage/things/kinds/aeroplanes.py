"""Aeroplanes."""

import numpy as np

from ..motifs.aircraft_kit import propeller
from ..motifs.wheels import road_wheel
from ..motifs.wings import wing
from ..recipe import ThingRecipe
from ..shape import (
    box,
    cylinder,
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
    propeller(b, 0, 1.14, 2.80, 0.95)
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
    propeller(b, 0, 1.2, 2.05, 1.1, 2, "mahogany")
    b.drives("air", 35.0, 0.34, ((0, 1.4, -0.5),))
    b.sounds("propeller")


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
)
