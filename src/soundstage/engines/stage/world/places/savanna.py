"""Savanna: tall gold grass, flat-topped acacias, a baobab, a heat haze over the far hills."""

from soundstage.engines.stage.scene import Air, SoundSource
from soundstage.engines.stage.world.country import Country, country
from soundstage.engines.stage.world.place import Hints
from soundstage.engines.stage.world.plants import Stand
from soundstage.engines.stage.world.recipe import Brief, Recipe, Terrain

__all__ = ["RECIPE"]


def _lay(brief: Brief) -> Terrain:
    random = brief.random(1)
    stands = (
        Stand(kind="acacia", count=2, near=13.0, far=30.0, apart=14.0, individuals=2, most=2, void=0.16, season="spring"),
        Stand(kind="acacia", count=16, near=34.0, far=170.0, apart=14.0, individuals=3, most=1, season="spring"),
        Stand(
            kind="baobab",
            count=int(random.integers(0, 2)),
            near=40.0,
            far=70.0,
            individuals=1,
            season="spring",
            finest="medium",
        ),
        Stand(kind="dry bush", count=26, near=7.0, far=80.0, apart=3.0, individuals=3, finest="medium"),
        Stand(
            kind="golden grass",
            count=210,
            near=2.2,
            far=42.0,
            apart=0.9,
            individuals=3,
            lane=0.5,
            crowd=1.25,
            most=36,
            sink=0.03,
        ),
    )
    land = Country(
        stands=stands,
        turf=(0.285, 0.205, 0.080),
        soil=(0.27, 0.165, 0.085),
        leaf=((0.070, 0.074, 0.030), (0.105, 0.100, 0.042)),
        roll=float(random.uniform(2.5, 5.0)),
        far=420.0,
        trees=0.13,
        crown=(3.6, 4.6, 150.0),
        grass=0.7,
        grass_height=0.55,
        stones=24,
        air=Air(extinction=1.2e-4, scale_height=900.0, tint=(1.06, 1.0, 0.92)),
        ground="grass",
        hints=Hints(sun_azimuths=(0.35, -0.4, 0.9), horizon=0.015, camera_arc=1.6),
        sources=(SoundSource(kind="insects", start=0.0, end=1e9), SoundSource(kind="birds", start=0.0, end=1e9)),
    )
    return country(brief, land)


RECIPE = Recipe(
    name="savanna",
    words=(
        "savannah",
        "african savanna",
        "serengeti",
        "safari",
        "african plain",
        "masai mara",
        "africa",
        "kenya",
        "pride lands",
        "bush country",
    ),
    lay=_lay,
    features=("trees", "grass", "bushes", "hills", "birds"),
)
