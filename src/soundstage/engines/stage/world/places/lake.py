"""A lake or pond that mirrors its banks: by kind a mountain lake, a still pond with lilies, a swamp."""

from soundstage.engines.stage.scene import Air, Emitter, SoundSource
from soundstage.engines.stage.world.place import Hints
from soundstage.engines.stage.world.plants import Stand
from soundstage.engines.stage.world.recipe import Brief, Recipe, Terrain
from soundstage.engines.stage.world.waterside import Waterside, waterside

__all__ = ["RECIPE"]

_PINES = (
    Stand(kind="spruce", count=34, near=9.0, far=75.0, apart=3.4, individuals=3, most=2, lane=3.4, void=0.42, size=(0.7, 1.1)),
    Stand(kind="grass", count=40, near=2.0, far=16.0, apart=0.8, individuals=2, lane=0.8, most=14),
)


def _lay(brief: Brief) -> Terrain:
    if brief.says("pond", "garden pool", "lily", "lilies", "lotus", "duck"):
        return waterside(brief, _pond(brief))
    water = Waterside(
        wide=170.0,
        long=float(brief.random(1).uniform(260.0, 360.0)),
        stands=_PINES,
        islet=3.0 if brief.says("island", "islet") else 0.0,
        sources=(SoundSource(kind="lapping", start=0.0, end=1e9), SoundSource(kind="birds", start=0.0, end=1e9)),
        calm=0.9,
        far=1900.0 if brief.says("mountain", "alpine", "fjord", "yosemite") or brief.wants("mountains") else 1100.0,
        slope=0.62 if brief.says("fjord", "loch", "norway") else 0.34,
    )
    return waterside(brief, water)


def _pond(brief: Brief) -> Waterside:
    stands = (
        Stand(kind="willow", count=2, near=9.0, far=22.0, apart=9.0, individuals=1, most=1, void=0.22, lane=3.0),
        Stand(kind="oak", count=16, near=20.0, far=70.0, apart=6.0, individuals=3, most=1, lane=4.0),
        Stand(kind="reeds", count=46, near=3.2, far=34.0, apart=0.9, individuals=2, most=20, lane=1.6),
        Stand(kind="wildflowers", count=60, near=1.4, far=14.0, apart=0.6, individuals=4, most=20, lane=0.5),
        Stand(kind="bush", count=12, near=9.0, far=40.0, apart=3.0, individuals=2, finest="medium"),
    )
    return Waterside(
        wide=24.0,
        long=34.0,
        bank=2.4,
        slope=0.10,
        far=420.0,
        stands=stands,
        calm=0.95,
        conifer=0.0,
        crown=(4.4, 9.0, 60.0),
        trees=0.8,
        mud=0.8,
        stones=14,
        heroes=2,
        snowline=9000.0,
        murk=(0.020, 0.036, 0.012),
        leaf=((0.040, 0.066, 0.018), (0.080, 0.105, 0.028)),
        sources=(SoundSource(kind="birds", start=0.0, end=1e9), SoundSource(kind="frogs", start=0.0, end=1e9)),
        hints=Hints(sun_azimuths=(0.5, -0.5, 0.9), horizon=0.14, camera_arc=0.7),
        values={"lilies": 1.0},
        emitters=(Emitter(kind="motes", rate=0.5, seed=brief.seed % 99991),),
        air=Air(extinction=9.0e-5, scale_height=700.0),
    )


RECIPE = Recipe(
    name="lake",
    words=(
        "lakeside",
        "lakeshore",
        "pond",
        "reservoir",
        "lake shore",
        "loch",
        "mountain lake",
        "frozen lake",
        "water's edge",
        "lagoon lake",
        "alpine lake",
        "still water",
        "tarn",
        "duck pond",
        "lily pond",
        "koi pond",
    ),
    lay=_lay,
    features=("lake", "trees", "mountains", "flowers", "lilies", "birds", "rocks"),
)
