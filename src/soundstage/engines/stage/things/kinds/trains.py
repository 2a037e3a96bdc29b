"""Electric trains and cable cars."""

from ..motifs.wheels import steel_wheel
from ..recipe import ThingRecipe
from ..shape import box, ellipsoid, extrude, hull, merge, pipe, rounded
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _modern_train(b: Workbench) -> None:
    paint = b.colour((0.74, 0.74, 0.73))
    half = 12.0
    stations = [
        (-half, 1.38, 0.55, 3.55, 6),
        (half - 7.0, 1.38, 0.55, 3.55, 6),
        (half - 4.0, 1.34, 0.52, 3.3, 4.5),
        (half - 1.6, 1.12, 0.5, 2.2, 3.2),
        (half - 0.3, 0.72, 0.55, 1.35, 2.6),
        (half, 0.3, 0.7, 1.0, 2.2),
    ]
    b.add("body", hull(stations, 36, 5), "car paint", paint)
    b.add(
        "windscreen",
        hull(
            [
                (half - 5.2, 0.62, 3.0, 3.66, 3),
                (half - 4.0, 1.02, 2.5, 3.42, 3),
                (half - 2.7, 0.95, 1.9, 2.86, 3),
                (half - 2.2, 0.7, 1.9, 2.58, 2.5),
            ],
            24,
        ),
        "dark glass",
    )
    for x in (-1, 1):
        b.add("windows", box(0.03, 0.78, 15.5, 0.01).at(x * 1.372, 2.0, -3.4), "dark glass")
        b.add("band", box(0.02, 0.16, 18.8).at(x * 1.378, 1.35, -2.3), "enamel", b.colour((0.02, 0.12, 0.45), 1))
        b.add(
            "doors",
            merge(extrude(rounded(1.0, 2.05, 0.06), 0.03, 0.008).turn(y=90).at(x * 1.376, 1.85, z) for z in (-9.5, 2.9)),
            "enamel",
            (0.36, 0.37, 0.38),
        )
        b.add("headlamps", ellipsoid(0.18, 0.09, 0.2, 14).at(x * 0.62, 1.22, half - 0.62), "light", (5.5, 5.4, 5.2))
    b.add("skirt", box(2.3, 0.4, 2 * half - 3).at(0, 0.25, -1.2), "matt plastic")
    for z in (-9.0, -6.8, 4.0, 6.2):
        for side in (-0.72, 0.72):
            steel_wheel(b, side, 0.42, z, 0.42, 0.13)
    b.add("joint", extrude(rounded(2.5, 2.7, 0.3), 0.5).at(0, 2.05, -half - 0.2), "rubber")
    b.lamp((0, 1.2, half + 0.3), (6, 6, 5.8), reach=40.0, cone=((0, -0.05, 1), 0.3), beam=0.4)
    b.drives("rail", 45.0, 0.42, ((0, 1.6, half - 5),))
    b.sounds("train")


def _subway(b: Workbench) -> None:
    paint = b.colour((0.52, 0.53, 0.54))
    b.add("body", extrude(rounded(2.7, 2.75, 0.35), 16.0, 0.10).at(0, 2.15, 0), "aluminium", paint)
    b.add("front", extrude(rounded(2.3, 2.3, 0.2), 0.06, 0.02).at(0, 2.15, 8.0), "matt plastic")
    b.add("windscreen", extrude(rounded(2.0, 0.95, 0.1), 0.04, 0.01).at(0, 2.5, 8.03), "dark glass")
    b.add("destination", box(1.2, 0.24, 0.03).at(0, 3.08, 8.04), "display", text=b.call.text or "DOWNTOWN", uv="front")
    for x in (-1, 1):
        b.add(
            "windows",
            merge(
                extrude(rounded(1.3, 0.75, 0.08), 0.02, 0.006).turn(y=90).at(x * 1.352, 2.45, z)
                for z in (-5.2, -1.75, 1.75, 5.2)
            ),
            "dark glass",
        )
        b.add(
            "doors",
            merge(
                extrude(rounded(1.15, 2.0, 0.06), 0.02, 0.006).turn(y=90).at(x * 1.352, 1.98, z)
                for z in (-7.0, -3.5, 0, 3.5, 7.0)
            ),
            "enamel",
            (0.46, 0.03, 0.02),
        )
        b.add("lamps", ellipsoid(0.14, 0.10, 0.05, 14).at(x * 0.85, 1.32, 8.03), "light", (5.5, 5.4, 5.2))
    b.add("skirt", box(2.3, 0.4, 15.0).at(0, 0.4, 0), "iron")
    for z in (-6.0, -4.2, 4.2, 6.0):
        for side in (-0.72, 0.72):
            steel_wheel(b, side, 0.42, z, 0.42, 0.13)
    b.drives("rail", 15.0, 0.42, ((0, 1.5, 6.5),))
    b.sounds("train")


def _gondola(b: Workbench) -> None:
    """A cabin on a cable."""
    paint = b.colour((0.46, 0.02, 0.02))
    b.add(
        "cabin",
        hull([(-1.0, 0.72, 0.1, 2.1, 5), (-0.85, 0.85, 0.0, 2.2, 5), (0.85, 0.85, 0.0, 2.2, 5), (1.0, 0.72, 0.1, 2.1, 5)], 28),
        "car paint",
        paint,
    )
    b.add(
        "windows",
        hull(
            [(-0.99, 0.76, 0.85, 1.85, 7), (-0.8, 0.872, 0.8, 1.9, 9), (0.8, 0.872, 0.8, 1.9, 9), (0.99, 0.76, 0.85, 1.85, 7)],
            28,
        ),
        "tinted glass",
    )
    b.add(
        "end panes",
        extrude(rounded(1.2, 0.9, 0.12), 0.04, 0.01).at(0, 1.35, 0.99)
        + extrude(rounded(1.2, 0.9, 0.12), 0.04, 0.01).at(0, 1.35, -0.99),
        "dark glass",
    )
    b.add("posts", merge(box(0.05, 1.2, 0.06).at(x * 0.86, 0.75, z) for x in (-1, 1) for z in (-0.8, 0, 0.8)), "steel")
    b.add("hanger", pipe([(0, 2.15, 0), (0, 2.7, 0), (0.35, 3.2, 0), (0.35, 3.9, 0), (0.1, 4.15, 0)], 0.06), "steel")
    b.add("grip", box(0.22, 0.2, 0.7, 0.04).at(0.05, 4.1, 0), "iron")
    b.add("cable", pipe([(0.05, 4.35, -14), (0.05, 4.32, 0), (0.05, 4.35, 14)], 0.03), "iron")
    b.drives("air", 5.0, 0.0, ((0, 0.6, 0),))


RECIPES = (
    ThingRecipe(
        "modern train",
        ("high speed train", "bullet train", "express train", "passenger train", "maglev"),
        _modern_train,
        mass=60000.0,
        stands=True,
    ),
    ThingRecipe("subway train", ("subway", "metro", "metro train", "underground train"), _subway, mass=38000.0, stands=True),
    ThingRecipe("cable car", ("gondola lift", "aerial tramway", "ski lift"), _gondola, mass=800.0, stands=True),
)
