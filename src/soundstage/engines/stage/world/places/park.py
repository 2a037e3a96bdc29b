"""A park: a mown lawn, a gravel walk under old trees, beds of flowers."""

from soundstage.engines.stage.scene import Emitter, SoundSource
from soundstage.engines.stage.world.country import Country, country, season_of
from soundstage.engines.stage.world.place import Hints
from soundstage.engines.stage.world.plants import Stand
from soundstage.engines.stage.world.recipe import Brief, Recipe, Terrain

__all__ = ["RECIPE"]


def _lay(brief: Brief) -> Terrain:
    season = season_of(brief)
    tree = (
        "cherry"
        if brief.says("cherry", "blossom", "sakura") or (season == "spring" and brief.random(3).random() < 0.5)
        else "oak"
    )
    tree = "maple" if season == "autumn" else tree
    stands = [
        Stand(kind=tree, count=7, near=7.5, far=26.0, apart=6.5, individuals=3, most=2, lane=3.2, void=0.10),
        Stand(kind="oak", count=26, near=28.0, far=100.0, apart=6.5, individuals=3, most=0, lane=5.0, void=0.05),
        Stand(kind="birch", count=6, near=14.0, far=50.0, apart=5.0, individuals=2, most=1, lane=5.0, finest="medium"),
        Stand(kind="bush", count=18, near=12.0, far=60.0, apart=3.0, individuals=2, lane=4.0, finest="medium"),
    ]
    if season in ("spring", "summer"):
        stands.append(Stand(kind="tulips", count=40, near=3.2, far=9.0, apart=0.55, individuals=4, lane=2.2, most=18))
    golf = brief.says("golf")
    emitters = (
        (Emitter(kind="leaves", rate=0.7, seed=brief.seed % 9973),)
        if season == "autumn"
        else ((Emitter(kind="petals", rate=0.7, seed=brief.seed % 9973),) if tree == "cherry" else ())
    )
    land = Country(
        stands=stands,
        turf=(0.070, 0.125, 0.026),
        roll=3.5 if not golf else 7.0,
        far=120.0,
        trees=0.8,
        crown=(4.6, 11.0, 96.0),
        grass=0.8,
        grass_height=0.09,
        path=0.0 if golf else 1.35,
        track=(0.34, 0.29, 0.22),
        litter=0.45 if season == "autumn" else 0.0,
        specks=((0.42, 0.16, 0.020), (0.46, 0.28, 0.035)),
        emitters=emitters,
        hints=Hints(sun_azimuths=(0.7, -0.7, 0.3), horizon=0.12, camera_arc=0.7, camera_reach=20.0),
        sources=(SoundSource(kind="birds", start=0.0, end=1e9),),
    )
    return country(brief, land)


RECIPE = Recipe(
    name="park",
    words=(
        "central park",
        "public park",
        "backyard",
        "back yard",
        "golf course",
        "picnic area",
        "dog park",
        "yard",
        "lawn",
        "green",
        "cherry blossom park",
        "front lawn",
        "grassy park",
    ),
    lay=_lay,
    features=("trees", "grass", "path", "flowers", "bushes", "leaves", "falling petals", "birds"),
)
