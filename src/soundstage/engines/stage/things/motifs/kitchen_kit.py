"""Pots, cups, cutlery, bottles and kitchen machines: what several of them share."""

from ...scene import Vec3
from ..shape import (
    cylinder,
)
from ..workbench import Workbench

__all__ = ["fill"]


def fill(b: Workbench, name: str, radius: float, y: float, stuff: str, colour: Vec3 | None = None) -> None:
    b.add(name, cylinder(radius, 0.004, bevel=0.001).at(y=y), stuff, colour, main=False)
