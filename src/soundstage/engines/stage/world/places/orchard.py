"""An orchard: fruit trees in rows on mown grass; in spring, or by its words, all in blossom."""

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.scene import Emitter, Floats, SoundSource
from soundstage.engines.stage.world.country import Country, country, season_of
from soundstage.engines.stage.world.place import Hints
from soundstage.engines.stage.world.plants import Stand
from soundstage.engines.stage.world.recipe import Brief, Recipe, Terrain

__all__ = ["RECIPE"]

_ROW = 5.4  # metres between rows


def _lay(brief: Brief) -> Terrain:
    blossom = brief.says("cherry", "blossom", "almond", "plum", "sakura") or season_of(brief) == "spring"

    def in_a_row(x: Floats, z: Floats) -> NDArray[np.bool_]:
        return np.asarray(np.abs(((x / _ROW) % 1.0) - 0.5) < 0.09)

    stands = (
        Stand(
            kind="cherry" if blossom else "apple",
            count=46,
            near=2.6,
            far=60.0,
            apart=3.9,
            individuals=3,
            most=3,
            lane=1.6,
            crowd=1.0,
            size=(0.75, 0.95),
            keep=in_a_row,
            season="spring" if blossom else "summer",
        ),
        Stand(kind="grass", count=70, near=1.8, far=18.0, apart=0.9, individuals=3, lane=0.6, most=20),
        Stand(kind="wildflowers", count=40, near=1.6, far=14.0, apart=0.8, individuals=4, lane=0.5, most=14),
    )
    land = Country(
        stands=stands,
        turf=(0.080, 0.122, 0.030),
        roll=2.5,
        far=300.0,
        trees=0.6,
        crown=(3.2, 5.0, 66.0),
        grass_height=0.16,
        litter=0.22 if blossom else 0.0,
        specks=((0.72, 0.48, 0.52), (0.66, 0.55, 0.55)),
        emitters=(Emitter(kind="petals", rate=0.9, seed=brief.seed % 9973),) if blossom else (),
        hints=Hints(sun_azimuths=(0.6, -0.6, 0.3), horizon=0.12, camera_arc=0.25, camera_reach=16.0),
        sources=(SoundSource(kind="birds", start=0.0, end=1e9), SoundSource(kind="insects", start=0.0, end=1e9)),
    )
    return country(brief, land)


RECIPE = Recipe(
    name="orchard",
    words=(
        "cherry orchard",
        "apple orchard",
        "olive grove",
        "orange grove",
        "fruit orchard",
        "cherry blossoms",
        "cherry trees",
        "almond orchard",
    ),
    lay=_lay,
    features=("trees", "flowers", "falling petals", "grass", "birds"),
)
