"""Low woody plants: bushes, hedges, roses, heather, vines on a row, hanging creepers."""

from dataclasses import dataclass
from functools import partial

import numpy as np

from soundstage.engines.stage.scene import Part, Vec3
from soundstage.engines.stage.world.plants.cards import crown_cards
from soundstage.engines.stage.world.plants.plant import Plant, PlantCall, PlantRecipe
from soundstage.engines.stage.world.plants.stuff import foliage

__all__ = ["KINDS"]


@dataclass(frozen=True, kw_only=True)
class _Bush:
    """Half extents in metres; `count` sprays of `size` metres at close range."""

    extent: Vec3
    leaf: str
    count: int
    size: float
    colours: tuple[Vec3, Vec3] = ((0.055, 0.095, 0.022), (0.115, 0.150, 0.036))
    petal: Vec3 = (0.8, 0.8, 0.8)
    boxy: float = 0.0
    evergreen: bool = False
    foot: float = 0.0


_BUSHES: dict[str, tuple[tuple[str, ...], _Bush]] = {
    "bush": (
        ("bushes", "shrub", "shrubs", "undergrowth", "thicket", "shrubbery"),
        _Bush(extent=(0.85, 0.65, 0.85), leaf="broad", count=420, size=0.42),
    ),
    "dry bush": (
        ("sagebrush", "scrub", "tumbleweed", "desert shrub", "dry bushes"),
        _Bush(
            extent=(0.55, 0.36, 0.55),
            leaf="small",
            count=260,
            size=0.34,
            colours=((0.120, 0.112, 0.062), (0.200, 0.180, 0.105)),
            evergreen=True,
        ),
    ),
    "hedge": (
        ("hedges", "hedgerow", "box hedge", "topiary"),
        _Bush(extent=(1.6, 0.60, 0.42), leaf="small", count=900, size=0.30, boxy=1.0, evergreen=True),
    ),
    "rose bush": (
        ("rose", "roses", "rosebush", "red roses", "camellia", "peony", "peonies", "hibiscus"),
        _Bush(extent=(0.55, 0.52, 0.55), leaf="rose", count=190, size=0.42, petal=(0.50, 0.020, 0.035)),
    ),
    "pink bush": (
        ("azalea", "rhododendron", "bougainvillea", "hydrangea", "orchid", "orchids", "flower bush", "flowering bush"),
        _Bush(extent=(0.65, 0.52, 0.65), leaf="blossom", count=330, size=0.36, petal=(0.58, 0.10, 0.34)),
    ),
    "heather": (
        ("moorland",),
        _Bush(extent=(0.40, 0.20, 0.40), leaf="lavender", count=90, size=0.36, petal=(0.27, 0.075, 0.25)),
    ),
    "grapevine": (
        ("vine", "vines", "grape vine", "vineyard row"),
        _Bush(extent=(1.5, 0.55, 0.32), leaf="maple", count=420, size=0.36, foot=0.55, boxy=0.6),
    ),
}


def _grow(name: str, kind: _Bush, call: PlantCall) -> Plant:
    random = call.random()
    extent = np.array(kind.extent) * random.uniform(0.85, 1.15, 3)
    count = max(int(kind.count * call.choose(5, 26, 100) / 100), 14)
    way = random.normal(size=(kind.count, 3))
    way /= np.linalg.norm(way, axis=1, keepdims=True)
    way[:, 1] = np.abs(way[:, 1]) * 1.1 - 0.1
    square = way / np.abs(way).max(axis=1, keepdims=True)
    shell = (way * (1.0 - kind.boxy) + square * kind.boxy) * random.uniform(0.55, 1.0, (kind.count, 1)) ** 0.4
    lumps = 1.0 + (1.0 - kind.boxy) * 0.22 * np.sin(way @ random.normal(size=(3, 3)) * 3.0).sum(axis=1, keepdims=True)
    tips = (shell * extent * lumps + [0.0, extent[1] * 0.52 + kind.foot * 0.5, 0.0])[:count]
    size = kind.size * (count / kind.count) ** -0.36
    cards = crown_cards(tips, way[:count] + np.array([0.0, 0.5, 0.0]), count, size, call.random(1), loose=0.1)
    first, second = kind.colours
    if not kind.evergreen and call.season == "autumn":
        first, second = (0.26, 0.105, 0.022), (0.38, 0.215, 0.040)
    if not kind.evergreen and call.season == "winter":
        first, second = (0.075, 0.058, 0.042), (0.105, 0.082, 0.058)
    material = foliage(kind.leaf, first, second, petal=kind.petal, snow=call.snow, sway=0.5)
    return Plant(
        kind=name,
        parts=(Part(name="bush", shape=cards, material=material),),
        height=float(extent[1] * 1.8),
        radius=float(extent[0]),
    )


KINDS = tuple(PlantRecipe(name=name, words=words, grow=partial(_grow, name, kind)) for name, (words, kind) in _BUSHES.items())
