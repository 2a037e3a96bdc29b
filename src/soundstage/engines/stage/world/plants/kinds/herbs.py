"""What grows in tufts: grass, wheat, reeds, lavender, flowers, kelp. One plant is a patch of a square metre or two."""

from dataclasses import dataclass
from functools import partial

import numpy as np

from soundstage.engines.stage.scene import Part, Vec3
from soundstage.engines.stage.world.plants.cards import crossed
from soundstage.engines.stage.world.plants.plant import Plant, PlantCall, PlantRecipe
from soundstage.engines.stage.world.plants.stuff import foliage

__all__ = ["KINDS"]

_STRAW: tuple[Vec3, Vec3] = ((0.30, 0.205, 0.070), (0.42, 0.305, 0.120))
_TURF: tuple[Vec3, Vec3] = ((0.072, 0.100, 0.030), (0.135, 0.146, 0.050))


@dataclass(frozen=True, kw_only=True)
class _Herb:
    """Metres: height, width of one tuft, radius of the patch; `count` tufts in it at close range."""

    leaf: str
    tall: float
    wide: float
    patch: float
    count: int
    colours: tuple[Vec3, Vec3] = _TURF
    petal: tuple[Vec3, ...] = ((0.8, 0.8, 0.8),)
    lean: float = 0.14
    sway: float = 1.6
    crosses: int = 2


_HERBS: dict[str, tuple[tuple[str, ...], _Herb]] = {
    "grass": (
        ("tall grass", "grass tuft", "blades of grass", "meadow grass"),
        _Herb(leaf="blades", tall=0.42, wide=0.5, patch=0.75, count=13),
    ),
    "golden grass": (
        ("savanna grass", "dry grass", "pampas grass", "elephant grass", "golden grasses"),
        _Herb(leaf="blades", tall=0.85, wide=0.75, patch=0.95, count=14, colours=_STRAW),
    ),
    "wheat": (
        ("wheat field", "barley", "rye", "corn field", "cornfield", "golden wheat", "oats"),
        _Herb(leaf="wheat", tall=0.92, wide=0.55, patch=0.75, count=22, colours=_STRAW, petal=((0.52, 0.36, 0.13),), lean=0.05),
    ),
    "rice": (
        ("rice paddy", "rice plants", "seedlings"),
        _Herb(leaf="blades", tall=0.5, wide=0.42, patch=0.8, count=12, colours=((0.110, 0.185, 0.026), (0.205, 0.265, 0.050))),
    ),
    "reeds": (
        ("reed", "cattails", "bulrush", "rushes", "cattail", "sedge"),
        _Herb(
            leaf="reeds",
            tall=1.7,
            wide=0.9,
            patch=0.7,
            count=8,
            petal=((0.125, 0.062, 0.026),),
            colours=((0.095, 0.115, 0.030), (0.215, 0.200, 0.075)),
            lean=0.05,
        ),
    ),
    "lavender": (
        ("lavender field", "lavenders", "lavender flowers", "lavender row"),
        _Herb(
            leaf="lavender",
            tall=0.62,
            wide=0.62,
            patch=0.32,
            count=9,
            petal=((0.175, 0.088, 0.43),),
            colours=((0.110, 0.135, 0.070), (0.160, 0.180, 0.100)),
            lean=0.2,
        ),
    ),
    "wildflowers": (
        (
            "flowers",
            "flower",
            "daisy",
            "daisies",
            "meadow flowers",
            "wildflower",
            "chamomile",
            "cosmos",
            "spring flowers",
            "dandelion",
        ),
        _Herb(
            leaf="daisies",
            tall=0.46,
            wide=0.5,
            patch=0.7,
            count=10,
            petal=((0.82, 0.80, 0.76), (0.80, 0.56, 0.035), (0.36, 0.16, 0.62), (0.76, 0.26, 0.42), (0.16, 0.24, 0.72)),
        ),
    ),
    "poppies": (
        ("poppy", "poppy field", "red flowers", "anemones"),
        _Herb(leaf="poppies", tall=0.55, wide=0.52, patch=0.7, count=9, petal=((0.62, 0.026, 0.012),)),
    ),
    "bluebells": (
        ("bluebell", "blue flowers", "violets", "hyacinth", "crocus", "iris"),
        _Herb(leaf="lavender", tall=0.38, wide=0.42, patch=0.7, count=10, petal=((0.13, 0.135, 0.56),)),
    ),
    "seaweed": (
        ("kelp", "sea grass", "seagrass", "kelp forest", "algae"),
        _Herb(
            leaf="kelp",
            tall=2.3,
            wide=0.9,
            patch=0.45,
            count=6,
            colours=((0.085, 0.090, 0.020), (0.165, 0.150, 0.035)),
            sway=6.0,
            lean=0.06,
        ),
    ),
}


def _grow(name: str, kind: _Herb, call: PlantCall) -> Plant:
    random = call.random()
    count = max(round(kind.count * call.choose(35, 65, 100) / 100), 3)
    radius, angle = kind.patch * np.sqrt(random.random(kind.count)), random.uniform(0.0, 2.0 * np.pi, kind.count)
    feet = np.stack([radius * np.cos(angle), np.full(kind.count, -0.02), radius * np.sin(angle)], axis=1)[:count]
    grow = call.choose(130, 110, 100) / 100.0
    tall = kind.tall * random.uniform(0.75, 1.15, kind.count)[:count]
    wide = kind.wide * grow * random.uniform(0.85, 1.2, kind.count)[:count]
    mesh = crossed(
        feet.astype(np.float32),
        tall.astype(np.float32),
        wide.astype(np.float32),
        call.random(1),
        lean=kind.lean,
        crosses=kind.crosses,
    )
    first, second = kind.colours
    if call.season in ("autumn", "winter") and kind.colours is _TURF:
        first, second = (0.170, 0.132, 0.050), (0.250, 0.195, 0.085)
    petal = kind.petal[call.seed % len(kind.petal)]
    material = foliage(kind.leaf, first, second, petal=petal, snow=call.snow, sway=kind.sway)
    return Plant(kind=name, parts=(Part(name="herbs", shape=mesh, material=material),), height=kind.tall, radius=kind.patch)


KINDS = tuple(PlantRecipe(name=name, words=words, grow=partial(_grow, name, kind)) for name, (words, kind) in _HERBS.items())
