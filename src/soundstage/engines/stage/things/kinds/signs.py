"""What carries words."""

from ...scene import Vec3
from ..recipe import ThingRecipe
from ..shape import (
    box,
    curve,
    cylinder,
    extrude,
    letters,
    merge,
    pipe,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _tombstone(b: Workbench) -> None:
    b.add(
        "stone",
        extrude(
            curve(
                [
                    (-0.32, 0),
                    (-0.32, 0),
                    (-0.32, 0.65),
                    (-0.22, 0.88),
                    (0, 0.95),
                    (0.22, 0.88),
                    (0.32, 0.65),
                    (0.32, 0),
                    (0.32, 0),
                ],
                4,
            ),
            0.14,
            0.02,
        ),
        "stone",
    )
    b.add(
        "words",
        box(0.44, 0.30, 0.006, 0.0).at(0, 0.42, 0.070),
        "painted wood",
        (0.30, 0.28, 0.25),
        main=False,
        text=b.call.text or "R.I.P.",
        uv="front",
    )
    b.add("base", box(0.8, 0.12, 0.3, 0.02), "stone")


def _billboard(b: Workbench) -> None:
    b.add("frame", box(6.2, 3.2, 0.2, 0.02).at(y=3.0), "painted metal", (0.10, 0.10, 0.11), main=False)
    b.add(
        "face",
        box(6.0, 3.0, 0.02, 0.0).at(0, 3.1, 0.11),
        "enamel",
        b.colour((0.70, 0.66, 0.55)),
        text=b.call.text or "OPEN ROAD",
        uv="front",
        main=True,
    )
    b.add("legs", merge(cylinder(0.12, 3.1).at(x, 0, -0.1) for x in (-2, 2)), "steel", main=False)
    b.add(
        "lamps",
        merge(
            pipe([(x, 6.2, 0.1), (x, 6.35, 0.6)], 0.02, smooth=0) + box(0.3, 0.06, 0.12).at(x, 6.32, 0.65) for x in (-2, 0, 2)
        ),
        "steel",
        main=False,
    )


def _neon(b: Workbench) -> None:
    hue: Vec3 = tuple(9 * c + 0.3 for c in b.colour((0.9, 0.05, 0.35)))  # type: ignore[assignment]
    b.add("letters", letters((b.call.text or "OPEN").upper(), 0.4, 0.03, 0.006).at(0, 0.18, 0.06), "light", hue, main=False)
    width = 0.36 * max(len(b.call.text or "OPEN"), 3) + 0.3
    b.add(
        "tube",
        pipe(
            [(-width / 2, 0.03, 0.05), (width / 2, 0.03, 0.05), (width / 2, 0.72, 0.05), (-width / 2, 0.72, 0.05)],
            0.018,
            smooth=0,
            loop=True,
        ),
        "light",
        (0.2, 2.2, 6.0),
        main=False,
    )
    b.add("board", box(width + 0.1, 0.78, 0.05, 0.01), "matt plastic")
    b.lamp((0, 0.4, 0.3), (hue[0] * 0.5, hue[1] * 0.5, hue[2] * 0.5), reach=5, radius=0.3)


RECIPES = tuple(
    ThingRecipe(name, words, build, mass=mass, stands=True)
    for name, words, build, mass in (
        ("tombstone", ("gravestone", "headstone", "grave"), _tombstone, 200.0),
        ("billboard", ("hoarding",), _billboard, 2000.0),
        ("neon sign", (), _neon, 10.0),
    )
)
