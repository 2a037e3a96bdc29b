"""A garden: beds in bloom along a path, clipped hedges, blossom trees; by words a zen garden of raked gravel."""

from soundstage.engines.stage.scene import Emitter, SoundSource
from soundstage.engines.stage.world.country import Country, country
from soundstage.engines.stage.world.place import Hints
from soundstage.engines.stage.world.plants import Stand
from soundstage.engines.stage.world.recipe import Brief, Recipe, Terrain

__all__ = ["RECIPE"]


def _lay(brief: Brief) -> Terrain:
    hints = Hints(sun_azimuths=(0.7, -0.7, 0.3), horizon=0.14, camera_arc=0.6, camera_reach=12.0)
    birds = (SoundSource(kind="birds", start=0.0, end=1e9),)
    back: tuple[Stand, ...] = (
        Stand(
            kind="hedge", count=34, near=11.0, far=24.0, apart=2.1, individuals=2, lane=3.0, size=(1.0, 1.4), finest="medium"
        ),
        Stand(kind="oak", count=22, near=22.0, far=80.0, apart=6.0, individuals=3, most=0, lane=5.0),
    )
    if brief.says("zen", "japanese", "rock garden", "raked"):
        stands: tuple[Stand, ...] = (
            *back,
            Stand(
                kind="maple",
                count=2,
                near=5.5,
                far=12.0,
                apart=5.0,
                individuals=2,
                most=1,
                size=(0.4, 0.55),
                season="autumn",
                lane=2.6,
            ),
            Stand(kind="scots pine", count=3, near=6.5, far=16.0, apart=5.0, individuals=2, most=1, size=(0.3, 0.45), lane=3.0),
            Stand(
                kind="bush", count=14, near=4.0, far=12.0, apart=1.4, individuals=3, size=(0.5, 0.9), lane=2.4, finest="medium"
            ),
            Stand(kind="bamboo", count=18, near=13.0, far=24.0, apart=1.6, individuals=2, lane=4.0, most=1, size=(0.5, 0.7)),
        )
        land = Country(
            stands=stands,
            turf=(0.50, 0.475, 0.43),
            soil=(0.50, 0.475, 0.43),
            roll=0.5,
            far=160.0,
            trees=0.8,
            crown=(4.4, 9.0, 80.0),
            grass=0.0,
            crop=(0.50, 0.475, 0.43),
            cropped=0.35,
            rows=0.22,
            stones=14,
            ground="gravel",
            hints=hints,
            sources=birds,
        )
        return country(brief, land)
    roses = brief.says("rose", "roses")
    beds = ("rose bush", "rose bush", "pink bush") if roses else ("wildflowers", "tulips", "rose bush")
    stands = (
        *back,
        Stand(kind=beds[0], count=60, near=2.0, far=13.0, apart=0.62, individuals=5, lane=1.5, most=30),
        Stand(kind=beds[1], count=36, near=2.2, far=10.0, apart=0.6, individuals=5, lane=1.6, most=18),
        Stand(kind=beds[2], count=22, near=3.0, far=16.0, apart=1.2, individuals=3, lane=1.9, most=8),
        Stand(kind="pink bush", count=12, near=4.0, far=18.0, apart=1.6, individuals=3, lane=2.2, most=4),
        Stand(kind="lavender", count=26, near=1.8, far=9.0, apart=0.6, individuals=2, lane=1.3, most=14),
        Stand(
            kind="cherry", count=3, near=6.5, far=20.0, apart=6.0, individuals=2, most=1, lane=3.2, void=0.1, season="spring"
        ),
    )
    land = Country(
        stands=stands,
        turf=(0.066, 0.118, 0.026),
        roll=1.5,
        far=160.0,
        trees=0.8,
        crown=(4.6, 10.0, 80.0),
        grass=0.8,
        grass_height=0.1,
        path=0.95,
        track=(0.36, 0.31, 0.24),
        hints=hints,
        emitters=(Emitter(kind="petals", rate=0.35, seed=brief.seed % 9973),),
        sources=(*birds, SoundSource(kind="insects", start=0.0, end=1e9)),
    )
    return country(brief, land)


RECIPE = Recipe(
    name="garden",
    words=(
        "rose garden",
        "botanical garden",
        "flower garden",
        "orchid garden",
        "rock garden",
        "front yard",
        "english garden",
        "cottage garden",
        "secret garden",
        "vegetable garden",
        "gardens",
    ),
    lay=_lay,
    features=("flowers", "trees", "bushes", "path", "falling petals", "birds", "rocks"),
)
