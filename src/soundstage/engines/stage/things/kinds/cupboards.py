"""Shelves, wardrobes, drawers."""

from ..motifs.joinery import legs
from ..recipe import ThingRecipe
from ..shape import Solid, box, merge, sphere
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _books(b: Workbench, width: float, height: float, depth: float, y: float, z: float, x0: float) -> None:
    tones = [
        (0.24, 0.03, 0.025),
        (0.03, 0.08, 0.16),
        (0.05, 0.12, 0.05),
        (0.30, 0.19, 0.06),
        (0.10, 0.05, 0.03),
        (0.45, 0.40, 0.30),
    ]
    groups: list[list[Solid]] = [[] for _ in tones]
    x = x0
    while x < x0 + width:
        thick = float(b.random.uniform(0.018, 0.05))
        tall = height * float(b.random.uniform(0.68, 0.95))
        groups[int(b.random.integers(len(tones)))].append(
            box(thick * 0.94, tall, depth * float(b.random.uniform(0.75, 0.95)), 0.002).at(x + thick / 2, y, z)
        )
        x += thick
        if b.random.random() < 0.06:
            x += 0.08
    for tone, group in zip(tones, groups, strict=True):
        if group:
            b.add("books", merge(group), "cardboard", tone, main=False)


def _bookshelf(b: Workbench) -> None:
    b.add("sides", box(0.03, 2.0, 0.32, 0.004).at(0.46, 0, 0).both() + box(0.92, 2.0, 0.012).at(0, 0, -0.154), "oak", grain="y")
    for k in range(6):
        b.add("boards", box(0.92, 0.028, 0.32, 0.004).at(0, 0.05 + 0.385 * k, 0), "oak", grain="x")
    for k in range(5):
        _books(b, 0.82, 0.34, 0.24, 0.078 + 0.385 * k, 0.0, -0.43)
    b.surface("shelf", (0, 0.465, 0), (0.4, 0.13))
    b.surface("top", (0, 2.0, 0), (0.4, 0.14))


def _wardrobe(b: Workbench) -> None:
    b.add("body", box(1.2, 1.95, 0.60, 0.012).at(y=0.08), "walnut", grain="y")
    b.add("cornice", box(1.3, 0.09, 0.68, 0.03).at(y=2.0) + box(1.24, 0.10, 0.63, 0.02).at(y=0.0), "walnut", grain="x")
    for x in (-1, 1):
        door = b.joint("door", (x * 0.58, 1.0, 0.30), (0, -float(x), 0), "hinge", 0.0, 1.9)
        b.add("door", box(0.565, 1.82, 0.03, 0.008).at(x * 0.29, 0.13, 0.31), "walnut", grain="y", joint=door)
        b.add(
            "panels",
            merge(box(0.38, 0.72, 0.02, 0.012).at(x * 0.29, 0.25 + 0.85 * k, 0.325) for k in (0, 1)),
            "walnut",
            grain="y",
            joint=door,
        )
        b.add("knob", sphere(0.018, 12).at(x * 0.055, 1.05, 0.345), "brass", joint=door)


def _cabinet(b: Workbench) -> None:
    """A chest of drawers."""
    b.add("body", box(1.0, 0.82, 0.46, 0.01).at(y=0.10), "oak", grain="x")
    b.add("top", box(1.06, 0.035, 0.50, 0.01).at(y=0.92), "oak", grain="x")
    b.add("feet", legs(0.88, 0.36, 0.11, 0.03, 0.7), "oak")
    for k in range(3):
        drawer = b.joint("drawer", (0, 0.3, 0.2), (0, 0, 1), "slide", 0.0, 0.3)
        b.add("drawer", box(0.94, 0.235, 0.025, 0.008).at(0, 0.13 + 0.26 * k, 0.232), "oak", grain="x", joint=drawer)
        b.add("knobs", sphere(0.018, 12).at(0.27, 0.25 + 0.26 * k, 0.262).both(), "brass", joint=drawer)
    b.surface("top", (0, 0.955, 0), (0.48, 0.22))


RECIPES = (
    ThingRecipe("bookshelf", ("bookcase", "shelf", "book shelf"), _bookshelf, mass=60.0),
    ThingRecipe("wardrobe", ("closet", "armoire", "cupboard"), _wardrobe, mass=80.0),
    ThingRecipe("chest of drawers", ("dresser", "cabinet", "drawer", "sideboard", "commode"), _cabinet, mass=45.0),
)
