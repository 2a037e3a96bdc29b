"""Pots, pans and cutlery."""

from ..motifs.kitchen_kit import fill
from ..recipe import ThingRecipe
from ..shape import (
    curve,
    ellipsoid,
    extrude,
    hull,
    lathe,
    merge,
    pipe,
    slab,
    sphere,
    torus,
    vessel,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _teapot(b: Workbench) -> None:
    tone = b.colour((0.70, 0.69, 0.65))
    b.add(
        "body",
        lathe(
            curve([(0, 0), (0.05, 0.0), (0.075, 0.03), (0.085, 0.065), (0.07, 0.105), (0.038, 0.12), (0, 0.121)], 5),
            40,
            crease=60,
        ),
        "porcelain",
        tone,
    )
    b.add(
        "lid",
        lathe(curve([(0.040, 0.117), (0.038, 0.126), (0.012, 0.136), (0.006, 0.142), (0.012, 0.152), (0, 0.158)], 4), 28),
        "porcelain",
        tone,
    )
    b.add(
        "spout",
        pipe([(0.07, 0.045, 0), (0.11, 0.06, 0), (0.125, 0.095, 0), (0.155, 0.118, 0)], 0.013, grow=(1.6, 1.1, 0.85, 0.7)),
        "porcelain",
        tone,
    )
    b.add(
        "handle",
        pipe([(-0.07, 0.10, 0), (-0.125, 0.115, 0), (-0.14, 0.075, 0), (-0.115, 0.04, 0), (-0.08, 0.035, 0)], 0.008),
        "porcelain",
        tone,
    )
    b.add("bands", torus(0.0855, 0.001, 40, 6).at(y=0.066) + torus(0.041, 0.001, 30, 6).at(y=0.119), "gold")
    b.emitter("steam", 0.3, (0.158, 0.122, 0), 0.008, (0.03, 0.15, 0))
    b.grip((-0.135, 0.075, 0), "fist")


def _kettle(b: Workbench) -> None:
    b.add(
        "body",
        lathe(
            curve([(0, 0), (0.095, 0.0), (0.10, 0.008), (0.098, 0.05), (0.085, 0.11), (0.05, 0.145), (0, 0.15)], 5),
            40,
            crease=60,
        ),
        "steel",
    )
    b.add("lid", lathe(curve([(0.045, 0.145), (0.03, 0.155), (0, 0.158)], 3), 24) + sphere(0.012, 12).at(y=0.168), "steel")
    b.add("spout", pipe([(0.08, 0.075, 0), (0.12, 0.11, 0), (0.145, 0.145, 0)], 0.014, grow=(1.6, 1.0, 0.8)), "steel")
    b.add(
        "handle",
        pipe([(-0.075, 0.12, 0), (-0.08, 0.21, 0), (0.0, 0.245, 0), (0.07, 0.21, 0), (0.06, 0.13, 0)], 0.009),
        "matt plastic",
    )
    b.emitter("steam", 0.7, (0.15, 0.15, 0), 0.01, (0.1, 0.25, 0))
    b.sounds("kettle")
    b.grip((0, 0.245, 0), "fist", (1, 0, 0))


def _pot(b: Workbench) -> None:
    b.add("pot", vessel([(0, 0), (0.115, 0), (0.12, 0.004), (0.12, 0.13), (0.123, 0.133)], 0.004, 44), "steel")
    b.add(
        "handles",
        pipe([(0.12, 0.10, 0.035), (0.155, 0.104, 0.03), (0.155, 0.104, -0.03), (0.12, 0.10, -0.035)], 0.006).both(),
        "steel",
    )
    fill(b, "soup", 0.114, 0.095, "flesh", (0.50, 0.16, 0.02))
    b.emitter("steam", 0.6, (0, 0.13, 0), 0.08, (0, 0.2, 0))
    b.grip((0.155, 0.104, 0), "two-handed", (0, 0, 1))


def _pan(b: Workbench) -> None:
    b.add("pan", vessel(curve([(0, 0), (0.11, 0), (0.11, 0), (0.13, 0.015), (0.142, 0.042)], 3), 0.004, 44), "iron")
    b.add(
        "handle",
        hull([(-0.14, 0.012, 0.034, 0.046, 3), (-0.25, 0.012, 0.046, 0.060, 3), (-0.34, 0.015, 0.050, 0.066, 3)], 14),
        "matt plastic",
    )
    if b.says("egg", "eggs", "fried"):
        b.add(
            "white",
            lathe(curve([(0, 0.006), (0.05, 0.006), (0.055, 0.008), (0.03, 0.011), (0, 0.012)], 3), 24),
            "cream",
            main=False,
        )
        b.add("yolk", ellipsoid(0.018, 0.012, 0.018, 18).at(y=0.014), "flesh", (0.72, 0.34, 0.01), main=False)
    b.surface("inside", (0, 0.006, 0), (0.08, 0.08))
    b.grip((0, 0.055, -0.28), "fist", (0, 0, 1))


def _blade(kind: str) -> ThingRecipe:
    def build(b: Workbench) -> None:
        stuff = "steel" if kind != "chopsticks" else "bamboo"
        if kind == "knife":
            b.add(
                "blade",
                extrude(curve([(0, 0), (0.10, 0.002), (0.125, 0.012), (0.11, 0.022), (0, 0.022)], 4, loop=True), 0.002, 0.0007)
                .turn(x=-90)
                .at(0.05, 0.006, 0.01),
                stuff,
            )
            b.add("handle", slab(0.11, 0.016, 0.022, 0.008, 0.005), "ebony", main=False)
        elif kind == "fork":
            tines = merge(
                pipe([(0.09, 0.008, z), (0.115, 0.004, z), (0.15, 0.010, z)], 0.0017, around=7)
                for z in (-0.0095, -0.0032, 0.0032, 0.0095)
            )
            b.add(
                "fork",
                tines
                + hull(
                    [
                        (-0.09, 0.011, 0.004, 0.008, 3),
                        (0, 0.004, 0.006, 0.010, 3),
                        (0.05, 0.004, 0.010, 0.013, 3),
                        (0.075, 0.012, 0.007, 0.010, 3),
                        (0.092, 0.012, 0.005, 0.008, 3),
                    ],
                    12,
                ).turn(y=90),
                stuff,
            )
        elif kind == "spoon":
            b.add(
                "stem",
                hull([(-0.10, 0.011, 0.004, 0.008, 3), (0, 0.004, 0.007, 0.011, 3), (0.06, 0.005, 0.010, 0.013, 3)], 12).turn(
                    y=90
                ),
                stuff,
            )
            b.add(
                "bowl",
                vessel(curve([(0, 0), (0.012, 0.002), (0.021, 0.010)], 4), 0.0012, 28).scale(1.5, 1, 1).at(x=0.085),
                stuff,
            )
        else:
            b.add(
                "sticks",
                pipe([(-0.12, 0.004, -0.012), (0.12, 0.004, 0.006)], 0.0036, smooth=0, grow=(1.2, 0.7))
                + pipe([(-0.12, 0.004, 0.014), (0.12, 0.004, 0.014)], 0.0036, smooth=0, grow=(1.2, 0.7)),
                stuff,
                grain="x",
            )
        b.grip((-0.04, 0.008, 0), "pinch", (1, 0, 0))

    words = {"knife": ("kitchen knife", "dagger"), "fork": (), "spoon": ("teaspoon",), "chopsticks": ("chopstick",)}[kind]
    return ThingRecipe(kind, words, build, mass=0.06)


RECIPES = (
    ThingRecipe("teapot", ("tea pot",), _teapot, mass=0.8, fragile=True),
    ThingRecipe("kettle", ("tea kettle",), _kettle, mass=1.2),
    ThingRecipe("pot", ("cooking pot", "saucepan", "cauldron", "stockpot"), _pot, mass=2.0),
    ThingRecipe("pan", ("frying pan", "skillet", "wok"), _pan, mass=1.5),
    *(_blade(kind) for kind in ("knife", "fork", "spoon", "chopsticks")),
)
