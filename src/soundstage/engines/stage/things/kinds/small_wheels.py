"""Boards, skates, barrows and carts."""

from ..motifs.joinery import cushion
from ..motifs.wheels import cart_wheel, road_wheel
from ..recipe import ThingRecipe
from ..shape import box, curve, cylinder, extrude, hull, lathe, merge, pipe, ring, rounded, slab
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _kick_scooter(b: Workbench) -> None:
    b.add("deck", slab(0.13, 0.02, 0.56, 0.05, 0.005).at(0, 0.08, -0.05), "aluminium", b.colour((0.55, 0.56, 0.57)))
    b.add("stem", pipe([(0, 0.09, 0.25), (0, 0.16, 0.36), (0, 0.95, 0.30)], 0.018), "aluminium", b.colour((0.55, 0.56, 0.57)))
    b.add("bars", pipe([(-0.22, 0.95, 0.30), (0.22, 0.95, 0.30)], 0.014, smooth=0), "aluminium")
    b.add("grips", pipe([(0.13, 0.95, 0.30), (0.24, 0.95, 0.30)], 0.019, smooth=0).both(), "rubber")
    for z in (0.38, -0.36):
        road_wheel(b, 0.0, 0.08, z, 0.08, 0.035, rim="plastic")
    b.drives("ground", 4.0, 0.08, ((0, 0.1, -0.1),))


def _skateboard(b: Workbench) -> None:
    deck = slab(0.20, 0.012, 0.80, 0.0999, 0.003).turn(y=90).bend(0.01)
    p = deck.points
    rise = 0.06 * ((abs(p[:, 0]) - 0.26).clip(0) / 0.14) ** 1.5
    lifted = deck.warp(p + (rise[:, None] * [0, 1, 0])).turn(y=90).at(y=0.10)
    b.add("deck", lifted, "birch", b.colour((0.45, 0.07, 0.05)) if b.call.colours else None, grain="z")
    b.add("grip", lifted.scale(0.97, 1, 0.985).at(y=0.0045), "rubber")
    for z in (-0.23, 0.23):
        b.add("trucks", box(0.13, 0.03, 0.05, 0.008).at(0, 0.045, z) + box(0.06, 0.03, 0.07, 0.008).at(0, 0.07, z), "aluminium")
        for x in (-0.085, 0.085):
            road_wheel(b, x, 0.028, z, 0.028, 0.034, rim="plastic")
    b.drives("ground", 4.0, 0.028, ((0, 0.11, 0),))
    b.grip((0, 0.1, 0.0), "fist", (0, 0, 1))


def _roller_skate(b: Workbench) -> None:
    b.add(
        "boot",
        hull(
            [
                (-0.13, 0.036, 0.075, 0.16, 3),
                (-0.06, 0.038, 0.07, 0.17, 3),
                (0.03, 0.042, 0.07, 0.135, 3),
                (0.12, 0.038, 0.072, 0.11, 2.6),
            ],
            20,
        ),
        "leather",
        b.colour("white"),
    )
    b.add(
        "shaft",
        lathe([(0.036, 0.13), (0.042, 0.18), (0.046, 0.26), (0.04, 0.265)], 20).scale(1, 1, 1.25).at(z=-0.075),
        "leather",
        b.colour("white"),
    )
    b.add("plate", box(0.07, 0.015, 0.25).at(0, 0.06, 0), "iron")
    for z in (-0.08, 0.08):
        for x in (-0.04, 0.04):
            road_wheel(b, x, 0.03, z, 0.03, 0.03, rim="plastic")
    b.add(
        "laces",
        merge(
            pipe([(-0.025, 0.13 + 0.02 * k, 0.04 - 0.018 * k), (0.025, 0.14 + 0.02 * k, 0.035 - 0.018 * k)], 0.003, smooth=0)
            for k in range(5)
        ),
        "rope",
        "white",
    )


def _wheelbarrow(b: Workbench) -> None:
    tray = [(-0.30, 0.0), (0.30, 0.0), (0.36, 0.3), (-0.36, 0.3)]
    b.add("tray", extrude(tray, 0.9, 0.02).at(0, 0.32, 0.05), "painted metal", b.colour((0.04, 0.16, 0.06)))
    b.add(
        "load",
        extrude(curve([(-0.33, 0.28), (0, 0.36), (0.33, 0.28), (0.33, 0.2), (-0.33, 0.2)], 4, loop=True), 0.8, 0.05).at(
            0, 0.33, 0.05
        ),
        "soil",
    )
    b.add("handles", pipe([(0.14, 0.22, 0.62), (0.24, 0.34, 0.1), (0.28, 0.58, -0.95)], 0.02, smooth=4).both(), "oak")
    b.add("legs", pipe([(0.22, 0.34, -0.3), (0.24, 0.0, -0.36)], 0.016, smooth=0).both(), "iron")
    road_wheel(b, 0.0, 0.19, 0.70, 0.19, 0.09, rim="steel")
    b.drives("ground", 1.2, 0.19)
    b.surface("bed", (0, 0.6, 0.05), (0.25, 0.35))
    b.grip((0.28, 0.58, -0.92), "fist", (0, 0, 1))
    b.grip((-0.28, 0.58, -0.92), "fist", (0, 0, 1))


def _cart(b: Workbench) -> None:
    b.add("bed", box(1.3, 0.08, 2.3, 0.01).at(y=0.72), "driftwood")
    for x in (-1, 1):
        b.add(
            "sides",
            merge(box(0.03, 0.16, 2.3, 0.005).at(x * 0.66, 0.84 + 0.2 * k, 0) for k in (0, 1))
            + merge(box(0.05, 0.5, 0.06).at(x * 0.63, 0.76, z) for z in (-1.1, 0, 1.1)),
            "driftwood",
        )
        b.add("shafts", pipe([(x * 0.45, 0.68, 0.9), (x * 0.38, 0.78, 2.9)], 0.04, smooth=0), "driftwood")
        cart_wheel(b, x * 0.80, 0.65, -0.1, 0.65, spokes=12)
    b.add("axle", cylinder(0.05, 1.6).turn(z=90).at(0.8, 0.65, -0.1), "iron")
    b.surface("bed", (0, 0.8, 0), (0.55, 1.0))
    b.drives("ground", 1.5, 0.65, ((0, 1.1, 0.9),))


def _carriage(b: Workbench) -> None:
    """A horse-drawn coach."""
    paint = b.colour((0.10, 0.01, 0.018))
    b.add(
        "body",
        hull(
            [
                (-0.85, 0.58, 1.05, 2.3, 6),
                (-0.7, 0.64, 0.85, 2.35, 6),
                (0, 0.68, 0.70, 2.4, 6),
                (0.7, 0.64, 0.85, 2.35, 6),
                (0.85, 0.58, 1.05, 2.3, 6),
            ],
            24,
        ),
        "lacquer",
        paint,
    )
    for x in (-1, 1):
        b.add("window", extrude(rounded(0.5, 0.55, 0.1), 0.03, 0.01).turn(y=90).at(x * 0.672, 1.85, 0), "dark glass")
        b.add(
            "trim",
            pipe(
                [(x * 0.68, 1.55, -0.3), (x * 0.68, 2.18, -0.3), (x * 0.68, 2.18, 0.3), (x * 0.68, 1.55, 0.3)],
                0.018,
                smooth=0,
                loop=True,
            )
            + ring(0.16, 0.02, 0.03).turn(z=90).at(x * 0.69, 1.22, 0),
            "gold",
        )
        b.add("lamp", box(0.12, 0.2, 0.12, 0.03).at(x * 0.74, 1.75, 0.72), "brass")
        cart_wheel(b, x * 0.80, 0.62, -0.95, 0.62, spokes=14, stuff="lacquer", tyre="gold")
        cart_wheel(b, x * 0.74, 0.46, 1.15, 0.46, spokes=12, stuff="lacquer", tyre="gold")
    b.add(
        "springs",
        pipe([(-0.0, 0.62, -1.25), (0, 0.72, -0.9), (0, 0.66, 0), (0, 0.72, 1.1), (0, 0.85, 1.5)], 0.045).at(x=0.45).both(),
        "gold",
    )
    b.add("box seat", cushion(1.0, 0.2, 0.5).at(0, 1.35, 1.25) + box(0.9, 0.6, 0.1, 0.03).turn(x=25).at(0, 0.8, 1.6), "leather")
    b.add(
        "rail",
        pipe(
            [
                (-0.5, 2.42, -0.7),
                (-0.5, 2.55, -0.7),
                (0.5, 2.55, -0.7),
                (0.5, 2.55, 0.7),
                (-0.5, 2.55, 0.7),
                (-0.5, 2.55, -0.65),
            ],
            0.02,
            smooth=0,
        ),
        "gold",
    )
    b.drives("ground", 3.0, 0.62, ((0, 1.5, 1.25), (0, 1.2, 0)))


RECIPES = (
    ThingRecipe("kick scooter", ("electric scooter",), _kick_scooter, mass=5.0),
    ThingRecipe("skateboard", ("longboard",), _skateboard, mass=2.5),
    ThingRecipe("roller skate", ("rollerskate", "roller blade", "inline skate", "skate"), _roller_skate, mass=1.2),
    ThingRecipe("wheelbarrow", (), _wheelbarrow, mass=18.0),
    ThingRecipe("cart", ("wagon", "hay cart", "ox cart"), _cart, mass=180.0, stands=True),
    ThingRecipe("carriage", ("horse carriage", "horse drawn carriage", "stagecoach"), _carriage, mass=600.0, stands=True),
)
