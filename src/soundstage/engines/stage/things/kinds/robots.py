"""Robots."""

from ...scene import Vec3
from ..recipe import ThingRecipe
from ..shape import (
    box,
    curve,
    cylinder,
    ellipsoid,
    extrude,
    hull,
    merge,
    pipe,
    sphere,
    superellipsoid,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _robot(b: Workbench) -> None:
    tone: Vec3 = b.colour((0.62, 0.63, 0.64))
    shade: Vec3 = (0.035, 0.036, 0.04)
    b.add("chest", superellipsoid(0.21, 0.20, 0.13, 3, 3, 28).at(y=1.26), "enamel", tone)
    b.add(
        "belly",
        superellipsoid(0.13, 0.11, 0.10, 3, 2.5, 22).at(y=1.0) + superellipsoid(0.16, 0.09, 0.11, 3, 3, 22).at(y=0.88),
        "matt plastic",
        shade,
    )
    b.add("head", superellipsoid(0.115, 0.13, 0.125, 2.5, 2.5, 28).at(y=1.64), "enamel", tone)
    b.add("visor", superellipsoid(0.10, 0.055, 0.05, 3, 3, 24).at(0, 1.65, 0.095), "dark glass")
    b.add("eyes", ellipsoid(0.018, 0.018, 0.01, 14).at(0.042, 1.65, 0.142).both(), "light", (0.6, 3.6, 7.0))
    b.add("core", cylinder(0.045, 0.02).turn(x=90).at(0, 1.28, 0.122), "light", (0.6, 3.6, 7.0))
    b.add("neck", cylinder(0.05, 0.1).at(y=1.45), "matt plastic", shade)
    for s in (-1, 1):
        for piece, name in (
            (((s * 0.27, 1.38, 0), (s * 0.30, 1.12, 0.0)), "upper arm"),
            (((s * 0.30, 1.10, 0), (s * 0.31, 0.84, 0.06)), "forearm"),
        ):
            b.add(name, pipe(piece, 0.048, smooth=0, grow=(1.0, 0.85), around=18), "enamel", tone)
        b.add(
            "joints",
            merge(
                sphere(r, 16).at(*c)
                for r, c in (
                    (0.075, (s * 0.255, 1.38, 0)),
                    (0.05, (s * 0.30, 1.11, 0)),
                    (0.042, (s * 0.31, 0.82, 0.06)),
                    (0.062, (s * 0.10, 0.48, 0.02)),
                    (0.05, (s * 0.105, 0.10, 0)),
                )
            ),
            "matt plastic",
            shade,
        )
        b.add(
            "fingers",
            merge(
                pipe([(s * 0.31 + dx, 0.80, 0.06), (s * 0.31 + dx * 1.3, 0.74, 0.07), (s * 0.31 + dx, 0.68, 0.085)], 0.012)
                for dx in (-0.03, -0.01, 0.01, 0.03)
            ),
            "matt plastic",
            shade,
        )
        b.add(
            "legs",
            pipe([(s * 0.09, 0.86, 0), (s * 0.10, 0.50, 0.02)], 0.08, smooth=0, grow=(1.0, 0.8), around=18)
            + pipe([(s * 0.10, 0.46, 0.02), (s * 0.105, 0.12, 0)], 0.065, smooth=0, grow=(1.0, 0.75), around=18),
            "enamel",
            tone,
        )
        b.add(
            "feet",
            hull([(-0.09, 0.05, 0, 0.08, 4), (0.05, 0.06, 0, 0.10, 4), (0.17, 0.05, 0, 0.045, 4)], 18).at(x=s * 0.105),
            "enamel",
            tone,
        )
    b.lamp((0, 1.65, 0.2), (0.08, 0.4, 0.8), reach=1.5)
    b.sounds("robot")


def _small_robot(b: Workbench) -> None:
    """Round eyes on a boxy body with tracks."""
    tone: Vec3 = b.colour((0.64, 0.36, 0.04))
    b.add("body", box(0.30, 0.28, 0.26, 0.025).at(y=0.12), "painted metal", tone)
    b.add("panel", box(0.22, 0.16, 0.02, 0.006).at(0, 0.18, 0.13), "painted metal", (0.20, 0.18, 0.15), main=False)
    b.add(
        "buttons",
        merge(cylinder(0.012, 0.01).turn(x=90).at(-0.06 + 0.04 * k, 0.29, 0.14) for k in range(3)),
        "light",
        (3.0, 0.5, 0.2),
    )
    b.add("gauge", cylinder(0.03, 0.012).turn(x=90).at(0.06, 0.23, 0.138), "dial", uv="front")
    b.add("neck", pipe([(0, 0.40, -0.02), (0, 0.48, -0.05), (0, 0.56, 0.0)], 0.024), "steel")
    for s in (-1, 1):
        b.add("eye cups", (cylinder(0.072, 0.11, top=0.078).turn(x=90)).turn(z=-s * 8).at(s * 0.082, 0.60, -0.02), "steel")
        b.add("eyes", ellipsoid(0.066, 0.066, 0.02, 28).at(s * 0.082, 0.60, 0.088), "dark glass")
        b.add("irises", cylinder(0.030, 0.006).turn(x=90).at(s * 0.080, 0.605, 0.104), "light", (1.2, 3.0, 4.2))
        b.add("glints", sphere(0.009, 8).at(s * 0.08 + 0.02, 0.628, 0.108), "light", (6, 6, 6))
        outline = curve([(-0.16, 0.0), (0.13, 0.0), (0.17, 0.05), (0.06, 0.19), (-0.05, 0.19), (-0.19, 0.06)], 5, loop=True)
        b.add("tracks", extrude(outline, 0.10, 0.012).turn(y=-90).at(s * 0.21, 0.0, 0), "rubber")
        b.add(
            "rollers",
            merge(
                cylinder(r, 0.012).turn(z=-s * 90).at(s * 0.255, y, z)
                for r, y, z in ((0.035, 0.05, 0.10), (0.035, 0.05, -0.11), (0.04, 0.135, 0.0))
            ),
            "painted metal",
            tone,
        )
        b.add(
            "arms",
            pipe([(s * 0.16, 0.30, 0.03), (s * 0.20, 0.26, 0.14), (s * 0.17, 0.24, 0.24)], 0.016)
            + merge(box(0.012, 0.03, 0.06, 0.004).at(s * 0.17 + d, 0.225, 0.26) for d in (-0.022, 0.022)),
            "steel",
        )
    b.lamp((0, 0.6, 0.2), (0.2, 0.4, 0.5), reach=1.5)
    b.drives("ground", 0.6, 0.05)
    b.sounds("robot")


RECIPES = (
    ThingRecipe("robot", ("humanoid robot", "android", "cyborg", "mech"), _robot, mass=90.0),
    ThingRecipe("small robot", ("little robot", "toy robot", "cute robot", "tiny robot", "robot toy"), _small_robot, mass=6.0),
)
