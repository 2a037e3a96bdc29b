"""Cubes and bricks."""

from ...scene import Vec3
from ..recipe import ThingRecipe
from ..shape import (
    Solid,
    box,
    cylinder,
    extrude,
    letters,
    merge,
    rounded,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _cube(b: Workbench) -> None:
    hues: tuple[Vec3, ...] = (
        (0.62, 0.62, 0.62),
        (0.68, 0.46, 0.01),
        (0.42, 0.012, 0.012),
        (0.62, 0.15, 0.01),
        (0.015, 0.07, 0.36),
        (0.02, 0.24, 0.05),
    )
    b.add(
        "core",
        merge(
            box(0.0185, 0.0185, 0.0185, 0.002).at(0.019 * (i - 1), 0.019 * j, 0.019 * (k - 1))
            for i in range(3)
            for j in range(3)
            for k in range(3)
        ),
        "plastic",
        (0.008, 0.008, 0.009),
    )
    faces: list[list[Solid]] = [[] for _ in hues]
    tile = extrude(rounded(0.0155, 0.0155, 0.003), 0.001).at(z=0.0287)
    mixed = not b.says("solved")
    for side, turn in enumerate(((-90, 0), (90, 0), (0, 0), (0, 180), (0, 90), (0, -90))):
        for i in range(3):
            for j in range(3):
                painted = int(b.random.integers(6)) if mixed and (i, j) != (1, 1) else side
                faces[painted].append(tile.at(0.019 * (i - 1), 0.019 * (j - 1)).turn(x=turn[0], y=turn[1]).at(y=0.028))
    for hue, group in zip(hues, faces, strict=True):
        if group:
            b.add("stickers", merge(group), "plastic", hue, main=False)
    b.grip((0, 0.028, 0), "cup")


def _brick(b: Workbench) -> None:
    b.add(
        "brick",
        box(0.032, 0.0096, 0.016, 0.0003)
        + merge(
            cylinder(0.0024, 0.0018).at(-0.012 + 0.008 * i, 0.0096, -0.004 + 0.008 * j) for i in range(4) for j in range(2)
        ),
        "plastic",
        b.colour("red"),
    )
    b.grip((0, 0.005, 0), "pinch")


def _blocks(b: Workbench) -> None:
    for x, y, z, turn, letter, hue in (
        (-0.025, 0.0, 0.0, 8, "A", "red"),
        (0.027, 0.0, 0.004, -12, "B", "blue"),
        (0.0, 0.045, 0.0, 20, "C", "green"),
    ):
        b.add("block", box(0.045, 0.045, 0.045, 0.002).turn(y=turn).at(x, y, z), "birch")
        b.add(
            "letter",
            letters(letter, 0.028, 0.002).at(0, 0.009, 0.0225).turn(y=turn).at(x, y, z),
            "painted wood",
            hue,
            main=False,
        )


RECIPES = (
    ThingRecipe("rubik's cube", ("rubiks cube", "rubik cube", "puzzle cube"), _cube, mass=0.1),
    ThingRecipe("lego brick", ("toy brick", "lego block", "lego"), _brick, mass=0.003),
    ThingRecipe("toy blocks", ("building blocks", "alphabet blocks", "toy"), _blocks, mass=0.2),
)
