"""Things to sit and lie on."""

import numpy as np

from ..motifs.joinery import cushion, legs
from ..recipe import ThingRecipe
from ..shape import box, curve, cylinder, extrude, merge, pipe, rounded, slab, superellipsoid
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _chair(b: Workbench) -> None:
    b.add("legs", legs(0.38, 0.36, 0.44, 0.019, splay=0.02), "oak", grain="y")
    b.add("seat", slab(0.44, 0.035, 0.42, 0.05, 0.008).at(y=0.435), "oak", grain="z")
    for x in (-0.19, 0.19):
        b.add(
            "post",
            pipe([(x, 0.44, -0.18), (x * 1.02, 0.68, -0.21), (x * 1.04, 0.90, -0.26)], 0.017, grow=(1.0, 1.0, 0.8)),
            "oak",
            grain="y",
        )
    rail = extrude(rounded(0.44, 0.10, 0.03), 0.022, 0.005).turn(x=-12)
    b.add("rails", rail.at(0, 0.86, -0.245) + rail.scale(0.9, 0.6, 0.8).at(0, 0.70, -0.213), "oak", grain="x")
    b.add(
        "stretcher",
        merge(box(0.02, 0.025, 0.36).at(x, 0.2, 0) for x in (-0.195, 0.195)) + box(0.38, 0.025, 0.02).at(y=0.2),
        "oak",
    )
    b.surface("seat", (0, 0.47, 0), (0.2, 0.19))
    b.grip((0, 0.9, -0.25), "fist", (1, 0, 0))


def _armchair(b: Workbench, width: float = 0.86, places: int = 1) -> None:
    soft = "leather" if b.says("leather") else "velvet" if b.says("velvet") else "cloth"
    tone = b.colour((0.20, 0.23, 0.21) if soft == "cloth" else (0.16, 0.06, 0.028) if soft == "leather" else (0.03, 0.10, 0.09))
    inner = width - 0.30
    b.add("frame", cushion(width - 0.06, 0.26, 0.80, 9).at(y=0.12), soft, tone)
    for k in range(places):
        x = (k - (places - 1) / 2) * inner / places
        b.add("seat", cushion(inner / places * 0.99, 0.17, 0.62, 7).at(x, 0.34, 0.08), soft, tone)
        b.add("back", cushion(inner / places * 0.98, 0.50, 0.22, 5).turn(x=-14).at(x, 0.44, -0.26), soft, tone)
    b.add("rest", cushion(inner + 0.1, 0.62, 0.20, 7).turn(x=-8).at(0, 0.24, -0.36), soft, tone)
    for x in (-1, 1):
        b.add("arm", cushion(0.17, 0.48, 0.82, 6).at(x * (width / 2 - 0.085), 0.15, 0), soft, tone)
    b.add("feet", legs(width - 0.14, 0.64, 0.14, 0.024), "walnut", main=False)
    b.surface("seat", (0, 0.50, 0.06), (inner / 2, 0.28))


def _sofa(b: Workbench) -> None:
    _armchair(b, 2.1, 3)


def _stool(b: Workbench) -> None:
    tall = 0.72 if b.says("bar") else 0.46
    b.add("seat", cylinder(0.17, 0.035, bevel=0.01).at(y=tall - 0.035), "oak", grain="x")
    b.add("legs", legs(0.20, 0.20, tall - 0.03, 0.016, splay=0.06), "oak", grain="y")
    b.add(
        "ring",
        merge(
            box(0.25, 0.018, 0.018).at(0, tall * 0.4, z) + box(0.018, 0.018, 0.25).at(z, tall * 0.4, 0) for z in (-0.125, 0.125)
        ),
        "oak",
    )
    b.surface("top", (0, tall, 0), (0.14, 0.14))
    b.surface("seat", (0, tall, 0), (0.14, 0.14))


def _bench(b: Workbench) -> None:
    for k in range(4):
        b.add("slats", box(1.6, 0.032, 0.085, 0.006).at(0, 0.42 + 0.006 * abs(k - 1.5), 0.17 - 0.105 * k), "oak", grain="x")
    for k in range(3):
        b.add("slats", box(1.6, 0.085, 0.03, 0.006).turn(x=-14).at(0, 0.52 + 0.115 * k, -0.235 - 0.028 * k), "oak", grain="x")
    for x in (-0.68, 0.68):
        b.add("iron", pipe([(x, 0.0, 0.24), (x, 0.22, 0.19), (x, 0.40, 0.22)], 0.018), "iron")
        b.add(
            "iron",
            pipe([(x, 0.0, -0.30), (x, 0.24, -0.20), (x, 0.42, -0.20), (x, 0.62, -0.25), (x, 0.88, -0.31)], 0.018),
            "iron",
        )
        b.add(
            "iron",
            pipe([(x, 0.405, 0.22), (x, 0.405, -0.2)], 0.016)
            + pipe([(x, 0.40, 0.22), (x, 0.60, 0.24), (x, 0.645, 0.12), (x, 0.64, -0.1), (x, 0.62, -0.24)], 0.016),
            "iron",
        )
    b.surface("seat", (0, 0.44, 0.02), (0.75, 0.2))


def _bed(b: Workbench) -> None:
    b.add("sheet", cushion(1.56, 0.26, 2.02, 10).at(y=0.30), "cloth", (0.66, 0.64, 0.60), main=False)
    b.add("frame", box(1.66, 0.16, 2.10, 0.02).at(y=0.18), "oak")
    b.add("head", extrude(rounded(1.70, 0.95, 0.08), 0.06, 0.015).at(0, 0.62, -1.07), "oak", grain="x")
    b.add("foot", extrude(rounded(1.70, 0.40, 0.06), 0.05, 0.012).at(0, 0.38, 1.07), "oak", grain="x")
    b.add("legs", legs(1.5, 1.9, 0.2, 0.035), "oak")
    b.add("blanket", cushion(1.64, 0.30, 1.36, 9).at(0, 0.305, 0.32), "knit", b.colour((0.09, 0.16, 0.26)), main=False)
    for x in (-0.38, 0.38):
        b.add("pillow", cushion(0.62, 0.17, 0.40, 3.6).turn(x=-14).at(x, 0.53, -0.74), "cloth", (0.74, 0.73, 0.70), main=False)
    b.surface("bed", (0, 0.6, 0.1), (0.7, 0.9))


def _rocking_chair(b: Workbench) -> None:
    _chair(b)
    for x in (-0.21, 0.21):
        b.add(
            "rocker",
            pipe([(x, 0.10, 0.46), (x, 0.0, 0.15), (x, -0.02, -0.08), (x, 0.03, -0.4), (x, 0.09, -0.58)], 0.02),
            "oak",
            grain="z",
        )
        b.add(
            "arm",
            pipe([(x, 0.66, -0.2), (x * 1.15, 0.66, 0.05), (x * 1.15, 0.65, 0.2)], 0.02)
            + pipe([(x, 0.44, 0.16), (x * 1.12, 0.65, 0.16)], 0.014),
            "oak",
            grain="z",
        )


def _office_chair(b: Workbench) -> None:
    b.add("seat", cushion(0.50, 0.10, 0.48, 4).at(y=0.44), "cloth", (0.03, 0.032, 0.036))
    b.add("back", cushion(0.46, 0.58, 0.09, 4).turn(x=-8).at(0, 0.58, -0.23), "cloth", (0.03, 0.032, 0.036))
    b.add("post", cylinder(0.028, 0.34).at(y=0.10), "chrome")
    b.add("spine", pipe([(0, 0.46, -0.1), (0, 0.46, -0.27), (0, 0.62, -0.29), (0, 0.85, -0.31)], 0.022), "matt plastic")
    b.add(
        "star",
        merge(
            pipe([(0, 0.10, 0), (0.15, 0.10, 0), (0.30, 0.065, 0)], 0.022, grow=(1.2, 0.9, 0.7)).turn(y=72 * k)
            for k in range(5)
        ),
        "matt plastic",
    )
    b.add("castors", (cylinder(0.03, 0.035).turn(x=90).at(0.30, 0.03, -0.017)).around(5), "rubber")
    for x in (-0.29, 0.29):
        b.add(
            "arms",
            pipe([(x * 0.8, 0.46, -0.02), (x, 0.50, -0.02), (x, 0.66, -0.02)], 0.018)
            + slab(0.07, 0.03, 0.26, 0.03, 0.008).at(x, 0.66, 0.02),
            "matt plastic",
        )
    b.surface("seat", (0, 0.52, 0), (0.2, 0.2))


def _deck_chair(b: Workbench) -> None:
    b.add(
        "frame",
        merge(
            pipe([(x, 0.0, 0.42), (x, 0.88, -0.46)], 0.018, smooth=0)
            + pipe([(x * 0.9, 0.0, -0.42), (x * 0.9, 0.42, 0.44)], 0.018, smooth=0)
            for x in (-0.3, 0.3)
        ),
        "oak",
        grain="z",
    )
    b.add(
        "bars",
        pipe([(-0.3, 0.87, -0.45), (0.3, 0.87, -0.45)], 0.016) + pipe([(-0.28, 0.41, 0.43), (0.28, 0.41, 0.43)], 0.016),
        "oak",
    )
    line = curve([(0.0, 0.42, 0.43), (0.0, 0.24, 0.18), (0.0, 0.30, -0.08), (0.0, 0.87, -0.45)], 6)
    front = line + np.array([0, 0.008, 0])
    ribbon = [(p[2], p[1]) for p in line] + [(p[2], p[1]) for p in front[::-1]]
    b.add(
        "canvas",
        extrude(ribbon, 0.52).turn(y=-90),
        "stripes",
        b.colour("white", 1),
        main=True,
        uv="front",
        values={"second": b.colour((0.03, 0.13, 0.40)), "count": 7.0},
    )
    b.surface("seat", (0, 0.30, 0.0), (0.24, 0.22))


def _hammock(b: Workbench) -> None:
    line = curve([(-1.4, 1.3), (-0.8, 0.72), (0, 0.52), (0.8, 0.72), (1.4, 1.3)], 6)
    b.add(
        "net",
        extrude([*map(tuple, line), *map(tuple, (line + np.array([0, 0.012]))[::-1])], 0.85),
        "stripes",
        (0.70, 0.62, 0.46),
        uv="top",
        values={"second": b.colour((0.44, 0.05, 0.03)), "count": 9.0},
    )
    for x in (-1, 1):
        b.add(
            "rope",
            merge(pipe([(x * 1.4, 1.3, z), (x * 1.85, 1.62, 0)], 0.006, smooth=0, around=6) for z in (-0.4, -0.2, 0, 0.2, 0.4)),
            "rope",
        )
        b.add("post", cylinder(0.05, 1.8).at(x * 1.87), "oak", main=False)
    b.surface("bed", (0, 0.54, 0), (0.8, 0.3))


def _throne(b: Workbench) -> None:
    b.add("seat", box(0.80, 0.16, 0.72, 0.02).at(y=0.40), "gold")
    b.add("plinth", box(0.72, 0.40, 0.62, 0.03), "gold")
    arch = [(-0.4, 0), (0.4, 0), (0.4, 1.15), (0.28, 1.42), (0, 1.62), (-0.28, 1.42), (-0.4, 1.15)]
    b.add("back", extrude(arch, 0.12, 0.025).at(0, 0.45, -0.32), "gold")
    b.add(
        "lining",
        extrude([(x * 0.72, y * 0.86) for x, y in arch], 0.06, 0.02).at(0, 0.60, -0.26)
        + cushion(0.62, 0.12, 0.58).at(0, 0.55, 0.02),
        "velvet",
        b.colour((0.24, 0.008, 0.02)),
        main=False,
    )
    for x in (-0.37, 0.37):
        b.add(
            "arm",
            box(0.10, 0.10, 0.62, 0.03).at(x, 0.78, 0.02)
            + cylinder(0.045, 0.26).at(x, 0.55, 0.28)
            + superellipsoid(0.07, 0.07, 0.07, 2, 2, 16).at(x, 0.86, 0.32),
            "gold",
        )
        b.add("finial", superellipsoid(0.06, 0.09, 0.06, 2, 2, 16).at(x, 1.70, -0.32), "gold")
    b.surface("seat", (0, 0.66, 0.04), (0.28, 0.28))


RECIPES = (
    ThingRecipe("chair", ("wooden chair", "dining chair", "kitchen chair", "seat"), _chair, mass=5.0),
    ThingRecipe("armchair", ("easy chair", "recliner"), _armchair, mass=30.0),
    ThingRecipe("sofa", ("couch", "settee", "loveseat"), _sofa, mass=60.0),
    ThingRecipe("stool", ("bar stool", "barstool"), _stool, mass=4.0),
    ThingRecipe("bench", ("park bench", "garden bench"), _bench, mass=40.0, stands=True),
    ThingRecipe("bed", ("mattress", "double bed"), _bed, mass=80.0),
    ThingRecipe("rocking chair", (), _rocking_chair, mass=9.0),
    ThingRecipe("office chair", ("desk chair", "swivel chair"), _office_chair, mass=14.0),
    ThingRecipe("deck chair", ("deckchair", "beach chair", "lounge chair", "sun lounger"), _deck_chair, mass=5.0),
    ThingRecipe("hammock", (), _hammock, mass=3.0, stands=True),
    ThingRecipe("throne", ("golden throne",), _throne, mass=120.0),
)
