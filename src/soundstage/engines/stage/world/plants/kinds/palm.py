"""Plants of one stem with a tuft of fronds: coconut palm, date palm, tree fern, banana."""

from dataclasses import dataclass
from functools import partial

import numpy as np

from soundstage.engines.stage.scene import Floats, Mesh, Part, Vec3
from soundstage.engines.stage.world.plants.cards import strips
from soundstage.engines.stage.world.plants.plant import Plant, PlantCall, PlantRecipe
from soundstage.engines.stage.world.plants.skeleton import Limb
from soundstage.engines.stage.world.plants.stuff import bark, foliage
from soundstage.engines.stage.world.plants.wood import tubes

__all__ = ["KINDS"]


@dataclass(frozen=True, kw_only=True)
class _Palm:
    """Metres. `bow` how far the stem leans, `stiff` 0 hanging … 1 upright fronds."""

    tall: tuple[float, float]
    bow: float
    girth: float
    frond: float
    count: int
    broad: float = 0.19
    stiff: float = 0.45
    bark: str = "palm"
    leaf: str = "frond"
    colours: tuple[Vec3, Vec3] = ((0.055, 0.095, 0.020), (0.130, 0.150, 0.040))


_PALMS: dict[str, tuple[tuple[str, ...], _Palm]] = {
    "palm": (
        ("palm tree", "palm trees", "palms", "coconut palm", "coconut tree", "coconut palms", "tropical palm"),
        _Palm(tall=(6.5, 10.0), bow=2.2, girth=0.15, frond=3.1, count=21),
    ),
    "date palm": (
        ("date palms", "desert palm", "oasis palm"),
        _Palm(
            tall=(6.0, 9.0),
            bow=0.5,
            girth=0.24,
            frond=2.7,
            count=30,
            stiff=0.62,
            broad=0.16,
            colours=((0.070, 0.092, 0.036), (0.150, 0.155, 0.070)),
        ),
    ),
    "tree fern": (
        ("tree ferns", "cycad"),
        _Palm(tall=(2.2, 3.6), bow=0.3, girth=0.13, frond=1.9, count=20, stiff=0.66, leaf="fern", bark="mossy", broad=0.24),
    ),
    "fern": (
        ("ferns", "bracken", "fern plant"),
        _Palm(
            tall=(0.04, 0.06),
            bow=0.0,
            girth=0.02,
            frond=0.72,
            count=15,
            stiff=0.80,
            leaf="fern",
            bark="mossy",
            broad=0.20,
            colours=((0.060, 0.115, 0.022), (0.125, 0.175, 0.040)),
        ),
    ),
    "banana plant": (
        (
            "banana tree",
            "banana",
            "big leaf plant",
            "tropical plant",
            "tropical plants",
            "houseplant",
            "house plant",
            "potted plant",
        ),
        _Palm(
            tall=(0.7, 1.4),
            bow=0.1,
            girth=0.10,
            frond=1.5,
            count=10,
            stiff=0.80,
            leaf="bamboo",
            bark="smooth",
            broad=0.21,
            colours=((0.070, 0.130, 0.024), (0.125, 0.185, 0.040)),
        ),
    ),
}


def _grow(name: str, kind: _Palm, call: PlantCall) -> Plant:
    random = call.random()
    tall = float(random.uniform(*kind.tall))
    t = np.linspace(0.0, 1.0, call.choose(4, 7, 11))
    way = random.uniform(0.0, 2.0 * np.pi)
    bow = kind.bow * float(random.uniform(0.4, 1.2)) * (1.3 * t**1.4 - 0.3 * t)
    line = np.stack([bow * np.sin(way), tall * t - 0.1 * (t == 0.0), bow * np.cos(way)], axis=1)
    girth = kind.girth * (1.0 - 0.42 * t) * (1.0 + 0.9 * np.exp(-t * tall * 2.2))
    stem = tubes([Limb(points=line.astype(np.float32), radii=girth.astype(np.float32), level=0)], finest=call.choose(5, 7, 12))
    fronds = _fronds(kind, call, line[-1].astype(np.float32))
    parts = (
        Part(name="tree trunk", shape=stem, material=bark(kind.bark, snow=call.snow, sway=0.14)),
        Part(
            name="tree leaves", shape=fronds, material=foliage(kind.leaf, *kind.colours, snow=call.snow, sway=0.30, gloss=0.38)
        ),
    )
    return Plant(kind=name, parts=parts, height=tall + 0.5 * kind.frond, radius=kind.frond)


def _fronds(kind: _Palm, call: PlantCall, top: Floats) -> Mesh:
    random = call.random(1)
    count, rings = max(round(kind.count * call.choose(55, 80, 100) / 100), 7), call.choose(4, 6, 9)
    rank = np.linspace(0.0, 1.0, count)
    angle = np.arange(count) * 2.39996 + random.normal(0.0, 0.12, count)
    length = kind.frond * random.uniform(0.82, 1.1, count)
    # The youngest stand up in the middle, the oldest hang.
    climb = kind.stiff * 1.75 - rank * 1.45 + random.normal(0.0, 0.08, count)
    t = np.linspace(0.0, 1.0, rings)
    bend = climb[:, None] - (1.6 - 0.7 * kind.stiff) * t[None] ** 1.2
    step = length[:, None] / (rings - 1)
    flat = np.concatenate([np.zeros((count, 1)), np.cumsum(np.cos(bend[:, :-1]) * step, axis=1)], axis=1)
    high = np.concatenate([np.zeros((count, 1)), np.cumsum(np.sin(bend[:, :-1]) * step, axis=1)], axis=1)
    out = np.stack([np.cos(angle), np.zeros(count), np.sin(angle)], axis=1)
    paths = top + out[:, None] * flat[..., None] + np.array([0.0, 1.0, 0.0]) * high[..., None]
    side = np.broadcast_to(np.stack([-out[:, 2], out[:, 1], out[:, 0]], axis=1)[:, None], paths.shape)
    widths = np.broadcast_to(length[:, None] * kind.broad, paths.shape[:2])
    shade = np.broadcast_to(np.clip(0.45 + 0.6 * t, 0.0, 1.0), paths.shape[:2])
    return strips(paths, widths, side, fold=0.45, shade=shade)


KINDS = tuple(PlantRecipe(name=name, words=words, grow=partial(_grow, name, kind)) for name, (words, kind) in _PALMS.items())
