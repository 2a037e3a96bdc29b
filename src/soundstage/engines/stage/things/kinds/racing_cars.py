"""Open-wheeled racing cars."""

from ..motifs.wheels import road_wheel
from ..recipe import ThingRecipe
from ..shape import box, ellipsoid, extrude, hull, merge, pipe, rounded
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _racing(b: Workbench) -> None:
    """An open-wheeled single-seater."""
    b.sounds("engine", load=1.0)
    paint = "car paint"
    b.add(
        "tub",
        hull(
            [
                (-2.3, 0.16, 0.28, 0.72, 3),
                (-1.4, 0.34, 0.14, 0.88, 3),
                (-0.6, 0.38, 0.12, 0.95, 3),
                (-0.2, 0.36, 0.12, 0.62, 3),
                (0.6, 0.30, 0.14, 0.58, 3),
                (1.6, 0.18, 0.18, 0.46, 3),
                (2.5, 0.09, 0.20, 0.32, 2.5),
            ],
            24,
        ),
        paint,
    )
    b.add(
        "pods",
        hull(
            [(-1.7, 0.18, 0.12, 0.40, 4), (-0.9, 0.30, 0.12, 0.52, 4), (0.1, 0.30, 0.12, 0.56, 4), (0.35, 0.22, 0.16, 0.52, 4)],
            18,
        )
        .at(x=0.55)
        .both(),
        paint,
    )
    b.add("airbox", hull([(-1.9, 0.05, 0.6, 0.80, 2), (-0.95, 0.16, 0.6, 1.08, 2.4), (-0.55, 0.13, 0.8, 1.10, 2.4)], 16), paint)
    b.add("helmet", ellipsoid(0.13, 0.15, 0.16, 20).at(0, 0.80, -0.28), "enamel", (0.72, 0.5, 0.03), main=False)
    b.add("visor", ellipsoid(0.12, 0.05, 0.13, 16).at(0, 0.82, -0.24), "dark glass", main=False)
    b.add(
        "halo",
        pipe(
            [
                (-0.3, 0.62, -0.5),
                (-0.28, 0.86, -0.2),
                (-0.14, 0.92, 0.22),
                (0.14, 0.92, 0.22),
                (0.28, 0.86, -0.2),
                (0.3, 0.62, -0.5),
            ],
            0.03,
        )
        + pipe([(0, 0.92, 0.22), (0, 0.60, 0.42)], 0.03),
        "matt plastic",
        main=False,
    )
    b.add(
        "front wing",
        extrude(rounded(1.9, 0.42, 0.1), 0.03, 0.01).turn(x=-94).at(0, 0.17, 2.45)
        + extrude(rounded(1.8, 0.2, 0.05), 0.03, 0.01).turn(x=-78).at(0, 0.25, 2.32)
        + box(0.03, 0.24, 0.5).at(0.95, 0.12, 2.45).both(),
        paint,
    )
    b.add(
        "rear wing",
        box(1.0, 0.03, 0.40).turn(x=12).at(0, 0.98, -2.35)
        + box(1.0, 0.03, 0.22).turn(x=24).at(0, 1.06, -2.55)
        + box(0.03, 0.62, 0.6).at(0.5, 0.50, -2.4).both(),
        paint,
    )
    for z, r, w in ((1.75, 0.34, 0.32), (-1.75, 0.35, 0.40)):
        b.add(
            "arms",
            merge(
                pipe([(0.25, y, z + dz), (0.72, 0.35, z)], 0.018, smooth=0) for y in (0.25, 0.45) for dz in (-0.3, 0.2)
            ).both(),
            "matt plastic",
            main=False,
        )
        for x in (-1, 1):
            road_wheel(b, x * 0.80, r, z, r, w, rim="matt plastic", spokes=9)
    for x in (-1, 1):
        number = box(0.36, 0.26, 0.004).turn(y=90 * x).at(x * 0.853, 0.25, -0.4)
        b.add("number", number, "enamel", (0.74, 0.74, 0.72), text=b.call.text or "7", uv="right" if x > 0 else "left")
    b.drives("ground", 60.0, 0.34, ((0, 0.3, -0.4),))


RECIPES = (
    ThingRecipe(
        "racing car",
        ("race car", "formula one car", "f1 car", "formula 1 car", "formula car"),
        _racing,
        mass=740.0,
        stands=True,
    ),
)
