"""Rolling hills: green folds one behind the other, hedges, single trees on the crests."""

from soundstage.engines.stage.scene import SoundSource
from soundstage.engines.stage.world.country import Country, country
from soundstage.engines.stage.world.place import Hints
from soundstage.engines.stage.world.plants import Stand
from soundstage.engines.stage.world.recipe import Brief, Recipe, Terrain

__all__ = ["RECIPE"]


def _lay(brief: Brief) -> Terrain:
    highland = brief.says("highland", "moor", "scottish", "scotland")
    valley = brief.says("valley", "vale", "glen", "dale")
    stands = (
        Stand(kind="oak", count=2, near=16.0, far=40.0, apart=12.0, individuals=2, most=1, void=0.14, finest="medium"),
        Stand(kind="oak", count=16, near=50.0, far=170.0, apart=8.0, individuals=2, most=0),
        Stand(
            kind="heather" if highland else "bush",
            count=60 if highland else 12,
            near=3.0,
            far=45.0,
            apart=1.4,
            individuals=2,
            finest="medium",
        ),
        Stand(kind="grass", count=120, near=1.6, far=26.0, apart=0.8, individuals=3, lane=0.4, most=24, sink=0.02),
        Stand(kind="wildflowers", count=30, near=1.6, far=18.0, apart=0.8, individuals=4, lane=0.4, most=12, sink=0.02),
    )
    land = Country(
        stands=stands,
        turf=(0.105, 0.105, 0.042) if highland else (0.082, 0.118, 0.030),
        roll=float(brief.random(1).uniform(26.0, 36.0)),
        far=900.0 if highland else 420.0,
        trees=0.12 if highland else 0.42,
        valley=46.0 if valley else 0.0,
        path=0.7,
        stones=30 if highland else 6,
        grass_height=0.22,
        hints=Hints(sun_azimuths=(0.6, -0.7, 0.3), horizon=0.06, camera_arc=1.0),
        sources=(SoundSource(kind="birds", start=0.0, end=1e9),),
    )
    return country(brief, land)


RECIPE = Recipe(
    name="hills",
    words=(
        "hill",
        "hilltop",
        "hillside",
        "foothills",
        "rolling hills",
        "countryside",
        "slope",
        "scottish highlands",
        "valley",
        "green valley",
        "vale",
        "glen",
        "dale",
        "green hills",
        "moors",
        "fantasy landscape",
        "fantasy land",
        "english countryside",
    ),
    lay=_lay,
    features=("hills", "trees", "flowers", "grass", "bushes", "path", "birds"),
)
