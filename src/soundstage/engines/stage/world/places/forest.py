"""Forests by kind: broadleaf, birch, pine, redwood, jungle, bamboo, autumn, snowy, dead."""

from dataclasses import dataclass

import numpy as np

from soundstage.engines.stage.scene import Air, Emitter, SoundSource, Vec3
from soundstage.engines.stage.world.country import Country, country, season_of, snow_of
from soundstage.engines.stage.world.place import Hints
from soundstage.engines.stage.world.plants import Stand
from soundstage.engines.stage.world.recipe import Brief, Recipe, Terrain

__all__ = ["RECIPE"]


@dataclass(frozen=True, kw_only=True)
class _Wood:
    """Trees of a kind of forest, what grows under them, its floor."""

    words: tuple[str, ...]
    tree: str
    count: int = 120
    apart: float = 3.6
    second: str = ""
    under: tuple[tuple[str, int], ...] = (("fern", 50), ("bush", 16))
    floor: Vec3 = (0.075, 0.068, 0.030)
    soil: Vec3 = (0.085, 0.058, 0.036)
    specks: tuple[Vec3, Vec3] = ((0.145, 0.085, 0.035), (0.095, 0.060, 0.030))
    litter: float = 0.4
    crown: tuple[float, float, float] = (4.6, 16.0, 62.0)
    leaf: tuple[Vec3, Vec3] | None = None
    conifer: float = 0.0
    grass: float = 0.35
    haze: float = 1.0
    near: float = 3.6
    tint: Vec3 = (1.0, 1.0, 1.0)


_WOODS = (
    _Wood(
        words=("birch", "aspen"),
        tree="birch",
        count=170,
        apart=2.1,
        second="spruce",
        under=(("grass", 90), ("bush", 10)),
        near=2.6,
        floor=(0.098, 0.118, 0.034),
        crown=(3.2, 15.0, 58.0),
        leaf=((0.075, 0.105, 0.026), (0.125, 0.145, 0.04)),
        grass=0.8,
    ),
    _Wood(
        words=("redwood", "sequoia", "giant tree"),
        tree="redwood",
        count=70,
        apart=6.0,
        second="fern",
        under=(("fern", 110), ("tree fern", 6)),
        floor=(0.075, 0.052, 0.030),
        crown=(4.5, 44.0, 70.0),
        conifer=1.0,
        leaf=((0.022, 0.042, 0.018), (0.045, 0.062, 0.026)),
        haze=5.0,
        near=5.0,
    ),
    _Wood(
        words=("bamboo",),
        tree="bamboo",
        count=150,
        apart=2.1,
        under=(("fern", 16),),
        floor=(0.110, 0.098, 0.045),
        litter=0.55,
        specks=((0.24, 0.20, 0.09), (0.16, 0.13, 0.06)),
        crown=(2.2, 11.0, 42.0),
        leaf=((0.080, 0.115, 0.026), (0.13, 0.155, 0.04)),
        near=2.9,
    ),
    _Wood(
        words=("jungle", "rainforest", "rain forest", "tropical", "amazon", "mangrove"),
        tree="jungle tree",
        count=80,
        apart=5.0,
        second="palm",
        under=(("fern", 60), ("banana plant", 40), ("tree fern", 14), ("bush", 22)),
        floor=(0.050, 0.068, 0.022),
        grass=0.3,
        haze=7.0,
        tint=(0.92, 1.10, 0.72),
        crown=(6.5, 20.0, 52.0),
        leaf=((0.024, 0.048, 0.014), (0.055, 0.082, 0.020)),
        near=4.5,
    ),
    _Wood(
        words=("pine", "spruce", "fir", "conifer", "evergreen", "taiga", "alpine", "boreal", "christmas", "snowy", "nordic"),
        tree="spruce",
        count=150,
        apart=3.0,
        second="forest pine",
        under=(("fern", 20), ("bush", 8)),
        floor=(0.082, 0.062, 0.034),
        specks=((0.13, 0.072, 0.034), (0.085, 0.052, 0.028)),
        crown=(2.7, 17.0, 60.0),
        conifer=1.0,
        leaf=((0.016, 0.034, 0.018), (0.034, 0.052, 0.024)),
        near=4.2,
    ),
    _Wood(
        words=("dead", "haunted", "spooky", "burnt", "dark forest", "creepy"),
        tree="dead tree",
        count=130,
        apart=3.0,
        under=(("fern", 12), ("dry bush", 26)),
        floor=(0.062, 0.052, 0.036),
        crown=(3.4, 9.0, 60.0),
        leaf=((0.050, 0.042, 0.034), (0.035, 0.030, 0.026)),
        haze=30.0,
    ),
)
_MIXED = _Wood(words=(), tree="beech", second="oak", under=(("fern", 46), ("bush", 22), ("mushrooms", 6)))


def _wood(brief: Brief) -> _Wood:
    said = next((wood for wood in _WOODS if brief.says(*wood.words)), None)
    if said is None and snow_of(brief) > 0.5:
        return _WOODS[4]
    return said or _MIXED


def _lay(brief: Brief) -> Terrain:
    wood, season = _wood(brief), season_of(brief)
    autumn = season == "autumn"
    # A broadleaf wood in autumn is a maple wood to the eye.
    tree = "maple" if autumn and wood is _MIXED else wood.tree
    lane = 1.9
    large = tree in ("beech", "jungle tree", "maple")
    stands = [
        Stand(
            kind=tree,
            count=wood.count,
            near=wood.near,
            far=66.0,
            apart=wood.apart,
            individuals=3,
            lane=lane + 0.8 * large,
            crowd=1.15,
            most=3,
            size=(1.15, 1.5) if tree == "maple" else (0.85, 1.2),
            void=0.035,
        ),
    ]
    if wood.second and wood.second != "fern":
        stands.append(
            Stand(
                kind=wood.second,
                count=wood.count // 6,
                near=9.0,
                far=60.0,
                apart=5.0,
                individuals=2,
                lane=3.0,
                most=1,
                void=0.05,
            )
        )
    for kind, count in wood.under:
        stands.append(
            Stand(kind=kind, count=count, near=1.6, far=24.0, apart=0.8, individuals=3, lane=0.9, crowd=1.1, most=14, sink=0.02)
        )
    specks = ((0.42, 0.16, 0.020), (0.46, 0.28, 0.035)) if autumn else wood.specks
    emitters = (
        [Emitter(kind="motes", rate=0.7, colour=(1.0, 0.95, 0.8), seed=brief.seed % 99991)] if snow_of(brief) < 0.5 else []
    )
    if autumn:
        emitters.append(Emitter(kind="leaves", rate=0.8, seed=brief.seed % 99991, colour=(1.1, 0.9, 0.7)))
    if brief.wants("fireflies") or (brief.says("enchanted", "magic", "fairy") and brief.time in ("night", "dusk", "blue_hour")):
        emitters.append(Emitter(kind="fireflies", rate=0.8, seed=brief.seed % 99991))
    land = Country(
        stands=stands,
        turf=wood.floor,
        soil=wood.soil,
        leaf=None if autumn and wood is _MIXED else wood.leaf,
        roll=3.0,
        far=500.0,
        trees=0.97,
        crown=wood.crown,
        conifer=wood.conifer,
        litter=0.75 if autumn else wood.litter,
        specks=specks,
        path=0.75,
        track=(0.16, 0.115, 0.075),
        grass=wood.grass * (0.4 if autumn else 1.0),
        grass_height=0.2,
        stones=26,
        room="forest",
        ground="leaves" if autumn else "soil",
        air=Air(extinction=6.0e-4 * wood.haze, scale_height=70.0, tint=wood.tint),
        hints=Hints(
            sun_azimuths=(0.5, -0.6, 0.25),
            void_azimuth=0.0,
            horizon=0.25,
            camera_arc=0.22,
            camera_reach=14.0,
            path=np.array([[1.2, 12.0], [0.3, 6.0], [0.0, 0.0]], np.float32),
        ),
        emitters=tuple(emitters),
        sources=(SoundSource(kind="forest" if season != "winter" else "snow", start=0.0, end=1e9),),
        values={"forest": 1.0},
    )
    return country(brief, land)


RECIPE = Recipe(
    name="forest",
    words=(
        "woods",
        "woodland",
        "woodlands",
        "jungle",
        "rainforest",
        "rain forest",
        "tropical forest",
        "birch forest",
        "pine forest",
        "bamboo forest",
        "grove",
        "pine trees",
        "enchanted forest",
        "forest clearing",
        "clearing",
        "redwoods",
        "redwood forest",
        "amazon",
        "deep forest",
        "forest path",
        "snowy forest",
        "taiga",
        "bamboo grove",
        "misty forest",
        "birch grove",
        "spruce forest",
        "haunted forest",
        "dark forest",
        "wood",
        "tropical jungle",
        "snowy woods",
        "tropical rainforest",
        "forests",
    ),
    lay=_lay,
    features=("trees", "bushes", "leaves", "mushrooms", "fireflies", "path", "god rays", "birds", "snow", "mist"),
)
