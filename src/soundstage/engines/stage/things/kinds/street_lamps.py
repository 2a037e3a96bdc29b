"""Lamps and lights of the street."""

import numpy as np

from ...scene import Vec3
from ..recipe import ThingRecipe
from ..shape import (
    box,
    curve,
    cylinder,
    ellipsoid,
    lathe,
    merge,
    pipe,
    sphere,
    tube,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _victorian_lamp(b: Workbench) -> None:
    post = curve(
        [
            (0.20, 0),
            (0.19, 0.12),
            (0.12, 0.2),
            (0.13, 0.5),
            (0.07, 0.62),
            (0.055, 1.2),
            (0.045, 2.6),
            (0.07, 2.66),
            (0.04, 2.72),
            (0.04, 2.9),
            (0.09, 2.98),
        ],
        4,
    )
    b.add("post", lathe(post, 20), "iron", b.colour((0.015, 0.02, 0.018)))
    b.add(
        "bar", pipe([(-0.35, 2.55, 0), (0.35, 2.55, 0)], 0.018, smooth=0) + sphere(0.035, 12).at(0.35, 2.55, 0).both(), "iron"
    )
    b.add("glass", lathe([(0.11, 3.0), (0.19, 3.42)], 6, crease=20), "light", (4.6, 3.3, 1.6))
    b.add(
        "frame",
        merge(
            pipe([(0.11 * np.sin(a), 3.0, 0.11 * np.cos(a)), (0.195 * np.sin(a), 3.43, 0.195 * np.cos(a))], 0.012, smooth=0)
            for a in np.arange(6) * np.pi / 3
        )
        + lathe([(0.22, 3.42), (0.21, 3.46), (0.09, 3.6), (0.05, 3.64), (0.03, 3.75), (0, 3.8)], 6, crease=20),
        "iron",
    )
    b.lamp((0, 3.2, 0), (9, 6.4, 3.2), reach=14, radius=0.15)


def _street_lamp(b: Workbench) -> None:
    b.add(
        "post",
        pipe([(0, 0, 0), (0, 6.5, 0), (0, 7.6, 0.3), (0, 8.0, 1.4)], 0.08, grow=(1.3, 0.9, 0.8, 0.7)),
        "painted metal",
        b.colour((0.24, 0.25, 0.26)),
    )
    b.add("head", ellipsoid(0.16, 0.06, 0.42, 20).turn(x=-6).at(0, 8.02, 1.7), "painted metal", b.colour((0.24, 0.25, 0.26)))
    b.add("lens", ellipsoid(0.12, 0.03, 0.30, 16).turn(x=-6).at(0, 7.97, 1.72), "light", (6, 4.6, 2.6))
    b.lamp((0, 7.9, 1.7), (36, 27, 15), reach=20, radius=0.2, cone=((0.0, -1.0, 0.0), 1.1))


def _traffic_light(b: Workbench) -> None:
    b.add("post", cylinder(0.06, 2.5), "painted metal", (0.05, 0.055, 0.055))
    b.add("box", box(0.34, 0.98, 0.24, 0.04).at(0, 2.4, 0.02), "painted metal", b.colour((0.03, 0.035, 0.033)))
    shown = next((c for c in ("red", "yellow", "green") if b.says(c)), "green" if not b.call.colours else b.call.colours[0])
    for k, (name, hue) in enumerate((("green", (0.3, 5.5, 1.6)), ("yellow", (6.0, 3.2, 0.2)), ("red", (7.0, 0.25, 0.12)))):
        y = 2.57 + 0.30 * k
        b.add("hoods", tube(0.125, 0.2, 0.012, 24).turn(x=90).at(0, y, 0.13), "matt plastic")
        lit = name == shown or (shown == "amber" and name == "yellow")
        tone: Vec3 = hue if lit else (hue[0] * 0.012, hue[1] * 0.012, hue[2] * 0.012)
        b.add(f"{name} light", ellipsoid(0.105, 0.105, 0.03, 22).at(0, y, 0.14), "light", tone, main=False)
        if lit:
            b.lamp((0, y, 0.3), hue, reach=4)


RECIPES = tuple(
    ThingRecipe(name, words, build, mass=mass, stands=True)
    for name, words, build, mass in (
        (
            "victorian street lamp",
            ("streetlamp", "victorian streetlamp", "gas lamp", "lamppost", "lamp post"),
            _victorian_lamp,
            150.0,
        ),
        ("street lamp", ("street light", "streetlight"), _street_lamp, 200.0),
        ("traffic light", ("stoplight", "traffic signal", "traffic lights"), _traffic_light, 60.0),
    )
)
