"""Houses, barns, lighthouses."""

from ..motifs.buildings_kit import gable
from ..recipe import ThingRecipe
from ..shape import box, curve, cylinder, extrude, lathe, merge, pipe, sphere, torus
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _panes(b: Workbench, spots: list[tuple[float, float, float, float]], width: float, height: float, lit: bool) -> None:
    """Windows with frames at (x, y, z, degrees about y)."""
    b.add(
        "frames",
        merge(
            box(width * 1.2, height * 1.14, 0.08, 0.01).at(0, -height * 0.07, 0).turn(y=a).at(x, y, z) for x, y, z, a in spots
        ),
        "painted wood",
        "white",
        main=False,
    )
    panes = merge(box(width, height, 0.10, 0.0).turn(y=a).at(x, y, z) for x, y, z, a in spots)
    b.add("panes", panes, "light" if lit else "dark glass", (2.6, 1.6, 0.6) if lit else None, main=False)
    b.add(
        "bars",
        merge(
            (box(width, 0.04, 0.12).at(y=height * 0.5) + box(0.04, height, 0.12)).turn(y=a).at(x, y, z) for x, y, z, a in spots
        ),
        "painted wood",
        "white",
        main=False,
    )


def _cottage(b: Workbench) -> None:
    b.add("walls", box(7.0, 3.0, 5.0, 0.02), "plaster" if not b.says("log", "wooden") else "siding")
    b.add(
        "gables",
        extrude([(-2.5, 3.0), (2.5, 3.0), (0, 5.3)], 7.0).turn(y=90),
        "plaster" if not b.says("log", "wooden") else "siding",
        main=True,
    )
    b.add(
        "roof",
        gable(5.0, 7.0, 2.4, 0.5, 0.28).turn(y=90).at(y=3.05),
        "thatch" if not b.says("modern") else "tiles",
        main=False,
    )
    b.add(
        "chimney",
        box(0.8, 2.6, 0.8, 0.02).at(2.4, 3.6, -0.6) + box(0.95, 0.2, 0.95, 0.02).at(2.4, 6.1, -0.6),
        "brick",
        main=False,
    )
    b.add("door", box(1.0, 2.1, 0.12, 0.02).at(0, 0, 2.5), "boards", (0.05, 0.16, 0.08), main=False)
    b.add("step", box(1.5, 0.15, 0.7, 0.03).at(0, 0, 2.8), "stone", main=False)
    b.add("knob", sphere(0.05, 10).at(0.35, 1.05, 2.58), "brass", main=False)
    _panes(
        b,
        [(-2.2, 1.0, 2.5, 0), (2.2, 1.0, 2.5, 0), (3.5, 1.0, 0, 90), (-3.5, 1.0, 0, 90), (3.5, 3.5, 0, 90)],
        0.95,
        1.1,
        b.says("cozy", "lit", "night", "warm"),
    )
    b.emitter("smoke", 0.3, (2.4, 6.5, -0.6), 0.2, (0.3, 1.0, 0))


def _barn(b: Workbench) -> None:
    b.add("walls", box(9.0, 4.6, 13.0, 0.02), "planks")
    front = [(-4.5, 4.5), (4.5, 4.5), (3.2, 7.2), (0, 8.8), (-3.2, 7.2)]
    b.add("gable", extrude(front, 13.0), "planks")
    line = [(-4.95, 4.2), (-3.35, 7.4), (0, 9.1), (3.35, 7.4), (4.95, 4.2)]
    b.add(
        "roof",
        extrude([*line, *[(x * 0.985, y - 0.22) for x, y in line[::-1]]], 13.8),
        "corrugated",
        (0.22, 0.22, 0.23),
        values={"course": 0.3},
        main=False,
    )
    trim = merge(
        pipe([(x0, y0, 6.56), (x1, y1, 6.56)], 0.09, smooth=0, around=4)
        for x0, y0, x1, y1 in (
            (-2, 0, -2, 3.6),
            (2, 0, 2, 3.6),
            (-2, 3.6, 2, 3.6),
            (-2, 0, 0, 3.6),
            (0, 0, -2, 3.6),
            (0, 0, 2, 3.6),
            (2, 0, 0, 3.6),
            (0, 0, 0, 3.6),
            (-0.9, 5.4, 0.9, 5.4),
            (-0.9, 7.0, 0.9, 7.0),
            (-0.9, 5.4, -0.9, 7.0),
            (0.9, 5.4, 0.9, 7.0),
            (-0.9, 5.4, 0.9, 7.0),
            (0.9, 5.4, -0.9, 7.0),
        )
    )
    b.add("trim", trim + merge(box(0.22, 4.5, 0.22).at(x * 4.5, 0, 6.45) for x in (-1, 1)), "painted wood", "white", main=False)
    b.add(
        "silo",
        lathe(curve([(1.8, 0), (1.8, 9.5), (1.8, 9.5), (1.4, 10.6), (0, 11.3)], 4), 32).at(6.8, 0, -3),
        "concrete",
        main=False,
    )


def _lighthouse(b: Workbench) -> None:
    for k in range(5):
        r0, r1 = 2.6 - 0.22 * k, 2.6 - 0.22 * (k + 1)
        b.add(
            f"band {k % 2}",
            cylinder(r0, 3.8, top=r1, bevel=0.0, around=40).at(y=3.8 * k),
            "painted metal",
            b.colour((0.50, 0.02, 0.02)) if k % 2 else "white",
            main=bool(k % 2),
        )
    b.add(
        "gallery",
        cylinder(2.1, 0.25, around=40).at(y=19.0)
        + merge(cylinder(0.04, 1.0, around=8).at(2.0, 19.2, 0).turn(y=20 * k) for k in range(18))
        + torus(2.0, 0.05, 44, 6).at(y=20.2),
        "iron",
        main=False,
    )
    b.add("lantern", cylinder(1.15, 2.0, around=10, bevel=0).at(y=19.3), "light", (5.5, 4.4, 2.4))
    b.add("mullions", merge(box(0.07, 2.0, 0.07).at(1.16, 19.3, 0).turn(y=36 * k) for k in range(10)), "iron", main=False)
    b.add(
        "dome",
        lathe(curve([(1.4, 21.3), (1.2, 21.7), (0.5, 22.3), (0.1, 22.5), (0.06, 23.3)], 4), 28),
        "painted metal",
        (0.45, 0.02, 0.02),
        main=False,
    )
    b.add(
        "door",
        box(1.1, 2.2, 0.3).at(0, 0, 2.5)
        + merge(box(0.5, 0.9, 0.3).at(0, y, z) for y, z in ((6, 2.2), (11, 1.9), (15.5, 1.65))),
        "dark glass",
        main=False,
    )
    key = b.joint("beam", (0, 20.3, 0), (0, 1, 0))
    b.add("optic", cylinder(0.5, 0.7).turn(x=90).at(0, 20.3, 0.9), "light", (12, 10, 6), joint=key)
    b.lamp((0, 20.3, 0), (120, 100, 60), reach=120, radius=0.5, cone=((0.0, -0.03, 1.0), 0.10), beam=1.0)


RECIPES = tuple(
    ThingRecipe(name, words, build, mass=mass, stands=True)
    for name, words, build, mass in (
        ("cottage", ("house", "cabin", "hut", "log cabin", "little house", "farmhouse", "home"), _cottage, 60000.0),
        ("barn", ("red barn",), _barn, 60000.0),
        ("lighthouse", (), _lighthouse, 400000.0),
    )
)
