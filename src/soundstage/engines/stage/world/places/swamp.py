"""A swamp: black water between roots and reeds, trees hung with moss, mist on the surface."""

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.scene import Air, Emitter, Floats, SoundSource
from soundstage.engines.stage.world.place import Hints
from soundstage.engines.stage.world.plants import Stand
from soundstage.engines.stage.world.recipe import Brief, Recipe, Terrain
from soundstage.engines.stage.world.waterside import Waterside, waterside

__all__ = ["RECIPE"]


def _anywhere(x: Floats, z: Floats) -> NDArray[np.bool_]:
    """In the water too."""
    return np.ones(np.shape(x), bool)


def _lay(brief: Brief) -> Terrain:
    stands = (
        Stand(
            kind="willow",
            count=14,
            near=8.0,
            far=55.0,
            apart=6.0,
            individuals=2,
            most=1,
            lane=3.0,
            void=0.10,
            keep=_anywhere,
            sink=0.9,
        ),
        Stand(
            kind="jungle tree",
            count=46,
            near=10.0,
            far=75.0,
            apart=4.0,
            individuals=3,
            most=1,
            lane=3.0,
            void=0.06,
            keep=_anywhere,
            sink=1.0,
        ),
        Stand(
            kind="dead tree", count=16, near=9.0, far=50.0, apart=4.0, individuals=2, most=1, lane=3.0, keep=_anywhere, sink=0.6
        ),
        Stand(
            kind="reeds", count=110, near=2.6, far=36.0, apart=0.8, individuals=3, most=24, lane=1.6, keep=_anywhere, sink=0.2
        ),
        Stand(kind="fern", count=20, near=1.8, far=10.0, apart=0.9, individuals=2, lane=1.0),
    )
    water = Waterside(
        wide=120.0,
        long=180.0,
        bank=1.9,
        level=-0.22,
        bed=0.5,
        slope=0.05,
        far=0.0,
        mud=1.0,
        calm=0.96,
        stands=stands,
        trees=0.95,
        conifer=0.0,
        crown=(5.0, 15.0, 60.0),
        turf=(0.060, 0.075, 0.022),
        soil=(0.055, 0.044, 0.028),
        stones=0,
        heroes=1,
        leaf=((0.030, 0.048, 0.016), (0.055, 0.070, 0.024)),
        murk=(0.016, 0.018, 0.006),
        snowline=9000.0,
        air=Air(extinction=5.0e-4, scale_height=60.0, fog=0.004, fog_top=1.6, tint=(0.96, 1.06, 0.82)),
        emitters=(
            Emitter(
                kind="fireflies" if brief.time in ("night", "dusk", "blue_hour") else "motes", rate=0.5, seed=brief.seed % 99991
            ),
        ),
        sources=(SoundSource(kind="frogs", start=0.0, end=1e9), SoundSource(kind="insects", start=0.0, end=1e9)),
        room="forest",
        hints=Hints(sun_azimuths=(0.4, -0.5, 0.9), horizon=0.22, camera_arc=0.4, camera_reach=14.0),
    )
    return waterside(brief, water)


RECIPE = Recipe(
    name="swamp",
    words=("marsh", "wetland", "bog", "everglades", "mangrove", "bayou", "swampland", "marshland", "mangroves"),
    lay=_lay,
    features=("trees", "lake", "mist", "fireflies", "lilies"),
)
