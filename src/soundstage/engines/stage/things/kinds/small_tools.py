"""Small tools and pens."""

from ..recipe import ThingRecipe
from ..shape import box, curve, cylinder, extrude, hull, lathe, pipe, plate, rounded, torus
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _scissors(b: Workbench) -> None:
    for s in (-1, 1):
        key = b.joint("blades", (0, 0.006, 0.0), (0, float(s), 0), "hinge", -0.3, 0.5)
        blade = plate([(0.006, 0.0), (0.0, 0.10), (-0.008, 0.03), (-0.008, -0.02), (0.002, -0.03)], 0.003, 0.0008).scale(
            s, 1, 1
        )
        loop = torus(0.019, 0.005, 26, 8).scale(0.85, 1, 1.3).at(-s * 0.028, 0.005, 0.075)
        b.add("blade", blade.turn(y=-12 * s).at(y=0.003 + 0.003 * (s > 0)), "steel", joint=key)
        b.add(
            "handle",
            loop + pipe([(0, 0.005, 0.025), (-s * 0.014, 0.005, 0.052)], 0.005, smooth=0),
            "plastic",
            b.colour((0.45, 0.02, 0.015)),
            main=True,
            joint=key,
        )
    b.add("screw", cylinder(0.005, 0.010), "steel")
    b.grip((0, 0.005, 0.08), "pinch", (0, 0, 1))


def _wrench(b: Workbench) -> None:
    b.add(
        "body",
        plate(rounded(0.022, 0.16, 0.008), 0.008, 0.002)
        + plate(
            [
                (-0.022, 0.075),
                (-0.024, 0.10),
                (-0.010, 0.125),
                (-0.010, 0.10),
                (0.010, 0.10),
                (0.010, 0.125),
                (0.024, 0.10),
                (0.022, 0.075),
            ],
            0.010,
            0.002,
        ),
        "chrome",
    )
    b.add("ring", torus(0.014, 0.006, 26, 8).scale(1, 0.8, 1).at(0, 0.005, 0.088), "chrome")
    b.grip((0, 0.005, 0), "fist", (0, 0, 1))


def _screwdriver(b: Workbench) -> None:
    b.add(
        "handle",
        lathe(curve([(0.009, 0), (0.014, 0.01), (0.012, 0.05), (0.014, 0.08), (0.008, 0.10)], 4), 12),
        "plastic",
        b.colour((0.64, 0.17, 0.01)),
    )
    b.add("shaft", cylinder(0.0032, 0.11).at(y=0.1), "chrome", main=False)
    b.grip((0, 0.05, 0), "fist")


def _toolbox(b: Workbench) -> None:
    b.add(
        "box",
        box(0.45, 0.18, 0.22, 0.01)
        + extrude([(-0.11, 0), (0.11, 0), (0.05, 0.05), (-0.05, 0.05)], 0.45, 0.006).turn(y=90).at(y=0.18),
        "painted metal",
        b.colour((0.42, 0.02, 0.02)),
    )
    b.add("handle", pipe([(-0.09, 0.23, 0), (-0.09, 0.28, 0), (0.09, 0.28, 0), (0.09, 0.23, 0)], 0.009), "steel", main=False)
    b.add("clasps", box(0.03, 0.05, 0.01, 0.003).at(0.13, 0.15, 0.112).both(), "steel", main=False)


def _anvil(b: Workbench) -> None:
    b.add(
        "anvil",
        box(0.28, 0.06, 0.16, 0.01)
        + extrude(curve([(-0.09, 0), (-0.05, 0.08), (-0.07, 0.15), (0.07, 0.15), (0.05, 0.08), (0.09, 0)], 3), 0.10, 0.01).at(
            y=0.05
        )
        + box(0.30, 0.075, 0.11, 0.01).at(0, 0.19, 0)
        + hull([(0, 0.055, 0.19, 0.265, 3), (0.12, 0.035, 0.215, 0.264, 2.2), (0.2, 0.004, 0.255, 0.263, 2)], 18)
        .turn(y=90)
        .at(x=0.14),
        "iron",
    )


def _pencil(b: Workbench) -> None:
    b.add("body", lathe([(0.004, 0), (0.004, 0.145)], 6, crease=20), "painted wood", b.colour((0.72, 0.44, 0.02)))
    b.add("cone", lathe([(0.004, 0.145), (0.001, 0.165)], 12), "pine", main=False)
    b.add("lead", lathe([(0.0013, 0.163), (0, 0.170)], 10), "iron", main=False)
    b.add("ferrule", cylinder(0.0042, 0.012).at(y=-0.010), "brass", main=False)
    b.add("rubber", cylinder(0.0038, 0.012).at(y=-0.02), "rubber", (0.60, 0.20, 0.20), main=False)
    b.grip((0, 0.13, 0), "pinch")


def _pen(b: Workbench) -> None:
    if b.says("quill"):
        b.add(
            "feather",
            extrude(
                curve([(0, 0.05), (0.018, 0.10), (0.022, 0.2), (0.0, 0.30), (-0.012, 0.2), (-0.010, 0.1)], 5, loop=True), 0.0012
            ),
            "silk",
            "white",
        )
        b.add("shaft", pipe([(0, 0, 0), (0, 0.15, 0.001), (0.002, 0.29, 0)], 0.0016, grow=(1, 1, 0.3)), "cream")
        return
    b.add(
        "body",
        lathe(curve([(0.002, 0.012), (0.005, 0.03), (0.0058, 0.06), (0.0055, 0.12), (0.004, 0.138), (0, 0.139)], 4), 20),
        "lacquer",
        b.colour((0.012, 0.02, 0.06)),
    )
    b.add(
        "nib",
        lathe([(0, 0), (0.0022, 0.014)], 12)
        + torus(0.0057, 0.0008, 20, 6).at(y=0.07)
        + box(0.002, 0.035, 0.002).at(0, 0.085, 0.0065),
        "gold",
    )
    b.grip((0, 0.03, 0), "pinch")


RECIPES = (
    ThingRecipe("scissors", ("pair of scissors", "shears"), _scissors, mass=0.1),
    ThingRecipe("wrench", ("spanner",), _wrench, mass=0.4),
    ThingRecipe("screwdriver", (), _screwdriver, mass=0.15),
    ThingRecipe("toolbox", ("tool box",), _toolbox, mass=5.0),
    ThingRecipe("anvil", (), _anvil, mass=60.0),
    ThingRecipe("pencil", ("crayon",), _pencil, mass=0.01),
    ThingRecipe("pen", ("fountain pen", "quill", "quill pen"), _pen, mass=0.02),
)
