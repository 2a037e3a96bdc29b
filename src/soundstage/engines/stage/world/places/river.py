"""A river or stream that flows past, from far back in its valley."""

from soundstage.engines.stage.scene import SoundSource
from soundstage.engines.stage.world.place import Hints
from soundstage.engines.stage.world.plants import Stand
from soundstage.engines.stage.world.recipe import Brief, Recipe, Terrain
from soundstage.engines.stage.world.waterside import Waterside, waterside

__all__ = ["RECIPE"]


def _lay(brief: Brief) -> Terrain:
    small = brief.says("stream", "brook", "creek", "forest", "rivulet")
    wild = brief.says("rapids", "mountain", "white water", "gorge")
    stands = (
        Stand(
            kind="spruce" if wild else "oak",
            count=30,
            near=10.0,
            far=80.0,
            apart=5.0,
            individuals=3,
            most=2,
            lane=4.0,
            void=0.16,
        ),
        Stand(kind="bush", count=22, near=7.0, far=50.0, apart=2.6, individuals=2, finest="medium", lane=2.0),
        Stand(kind="grass", count=70, near=1.8, far=20.0, apart=0.8, individuals=3, most=20, lane=0.6),
        Stand(kind="fern", count=24, near=3.0, far=20.0, apart=1.0, individuals=2, finest="medium", lane=1.4),
    )
    water = Waterside(
        course=True,
        wide=2.6 if small else 9.0,
        bank=1.4 if small else 2.2,
        level=-0.35,
        bed=0.35 if small else 1.0,
        slope=0.16,
        flow=1.9 if wild else 1.1 if small else 0.7,
        calm=0.25 if wild else 0.62,
        far=900.0,
        stands=stands,
        trees=0.85,
        conifer=0.8 if wild else 0.0,
        crown=(3.2, 13.0, 70.0) if wild else (4.4, 10.0, 75.0),
        snowline=560.0,
        stones=150,
        heroes=16,
        leaf=((0.020, 0.040, 0.018), (0.048, 0.068, 0.022)) if wild else ((0.036, 0.060, 0.017), (0.075, 0.100, 0.026)),
        murk=(0.014, 0.034, 0.026),
        sources=(SoundSource(kind="stream", start=0.0, end=1e9), SoundSource(kind="birds", start=0.0, end=1e9)),
        hints=Hints(sun_azimuths=(0.6, -0.6, 0.3), void_azimuth=0.0, horizon=0.10, camera_arc=0.5),
    )
    return waterside(brief, water)


RECIPE = Recipe(
    name="river",
    words=(
        "stream",
        "creek",
        "riverbank",
        "brook",
        "rapids",
        "riverside",
        "amazon river",
        "nile",
        "yangtze",
        "river bank",
        "forest stream",
        "mountain stream",
        "river valley",
        "river bend",
        "babbling brook",
    ),
    lay=_lay,
    features=("river", "trees", "rocks", "bushes", "birds", "grass"),
)
