"""Pianos and synthesizers."""

from ..recipe import ThingRecipe
from ..shape import box, curve, extrude, lathe, merge, pipe
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _piano(b: Workbench) -> None:
    """A grand."""
    plan = curve(
        [
            (-0.75, 0.75),
            (-0.75, 0.75),
            (0.75, 0.75),
            (0.75, 0.75),
            (0.75, 0.35),
            (0.62, -0.1),
            (0.40, -0.35),
            (0.25, -0.75),
            (-0.05, -1.1),
            (-0.5, -1.15),
            (-0.75, -0.9),
        ],
        4,
    )
    tone = b.colour((0.012, 0.012, 0.013))
    b.add("case", extrude(plan, 0.32, 0.012).turn(x=-90).scale(1, 1, -1).at(y=0.80), "lacquer", tone)
    b.add("keybed", box(1.46, 0.10, 0.30, 0.01).at(0, 0.60, 0.84), "lacquer", tone)
    white = merge(box(0.0222, 0.026, 0.155, 0.002).at(-0.60 + 0.0235 * k, 0.715, 0.86) for k in range(52))
    b.add("white keys", white, "plastic", (0.74, 0.73, 0.69))
    black = merge(box(0.012, 0.02, 0.09, 0.002).at(-0.588 + 0.0235 * k, 0.74, 0.835) for k in range(51) if k % 7 not in (1, 4))
    b.add("black keys", black, "plastic", (0.012, 0.012, 0.013))
    b.add(
        "fallboard",
        box(1.3, 0.16, 0.02).at(0, 0.74, 0.76) + box(0.12, 0.14, 0.3, 0.01).at(0.68, 0.66, 0.84).both(),
        "lacquer",
        tone,
    )
    lid = b.joint("lid", (-0.75, 0.98, 0), (0, 0, 1), "hinge", -0.7, 0.2)
    b.add(
        "lid",
        extrude(plan, 0.02, 0.004).turn(x=-90).scale(1, 1, -1).at(0.75, 0, 0).turn(z=38).at(-0.75, 0.975, 0),
        "lacquer",
        tone,
        joint=lid,
    )
    b.add("prop", pipe([(0.6, 0.95, 0.2), (0.42, 1.72, 0.2)], 0.012, smooth=0), "lacquer", tone)
    b.add("strings", extrude(plan * 0.94, 0.01).turn(x=-90).scale(1, 1, -1).at(y=0.965), "brass")
    b.add("music", box(0.9, 0.26, 0.02).turn(x=-14).at(0, 0.97, 0.55), "lacquer", tone)
    b.add(
        "legs",
        merge(
            lathe(curve([(0.03, 0), (0.045, 0.1), (0.055, 0.5), (0.07, 0.64)], 3), 18).at(x, 0, z)
            for x, z in ((-0.62, 0.62), (0.62, 0.62), (-0.35, -0.9))
        ),
        "lacquer",
        tone,
    )
    b.add("pedals", box(0.2, 0.3, 0.03).at(0, 0.28, 0.45) + box(0.03, 0.012, 0.12).at(0, 0.07, 0.5).row(3, x=0.06), "brass")
    b.surface("top", (0, 1.0, -0.3), (0.4, 0.4))


def _upright(b: Workbench) -> None:
    b.add(
        "case",
        box(1.48, 1.2, 0.34, 0.015).at(0, 0, -0.12)
        + box(1.48, 0.10, 0.34, 0.01).at(0, 0.60, 0.2)
        + box(0.08, 0.62, 0.10, 0.01).at(0.68, 0, 0.3).both(),
        "walnut",
        grain="x",
    )
    b.add(
        "white keys",
        merge(box(0.0222, 0.026, 0.145, 0.002).at(-0.60 + 0.0235 * k, 0.70, 0.26) for k in range(52)),
        "plastic",
        (0.74, 0.73, 0.69),
    )
    b.add(
        "black keys",
        merge(box(0.012, 0.02, 0.09, 0.002).at(-0.588 + 0.0235 * k, 0.722, 0.235) for k in range(51) if k % 7 not in (1, 4)),
        "plastic",
        (0.012, 0.012, 0.013),
    )
    b.add("panel", box(1.2, 0.28, 0.02, 0.01).at(0, 0.85, 0.055), "walnut", grain="x")
    b.add("lid", box(1.52, 0.03, 0.40, 0.01).at(0, 1.2, -0.1), "walnut", grain="x")


def _keyboard(b: Workbench) -> None:
    b.add("case", box(1.2, 0.08, 0.32, 0.015), "matt plastic", b.colour((0.02, 0.02, 0.022)))
    b.add(
        "white keys",
        merge(box(0.021, 0.018, 0.14, 0.002).at(-0.55 + 0.0225 * k, 0.075, 0.08) for k in range(49)),
        "plastic",
        (0.74, 0.73, 0.69),
    )
    b.add(
        "black keys",
        merge(box(0.011, 0.016, 0.085, 0.002).at(-0.539 + 0.0225 * k, 0.09, 0.055) for k in range(48) if k % 7 not in (2, 6)),
        "plastic",
        (0.012, 0.012, 0.013),
    )
    b.add("screen", box(0.16, 0.004, 0.06).at(0, 0.079, -0.08), "screen", (0.3, 0.6, 1.0), values={"stuff": 1.0}, uv="top")
    b.add(
        "stand",
        (
            pipe([(-0.4, 0, 0.2), (0.4, -0.62, 0.2)], 0.016, smooth=0)
            + pipe([(0.4, 0, 0.2), (-0.4, -0.62, 0.2)], 0.016, smooth=0)
        ).at(z=-0.2),
        "iron",
    )


RECIPES = (
    ThingRecipe("piano", ("grand piano", "steinway"), _piano, mass=450.0),
    ThingRecipe("upright piano", (), _upright, mass=220.0),
    ThingRecipe("synthesizer", ("electric piano", "music keyboard", "synth"), _keyboard, mass=12.0),
)
