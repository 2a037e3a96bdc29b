"""An oasis: a still pool among date palms, dunes all round it."""

from soundstage.engines.stage.scene import Air, SoundSource
from soundstage.engines.stage.world.place import Hints
from soundstage.engines.stage.world.plants import Stand
from soundstage.engines.stage.world.recipe import Brief, Recipe, Terrain
from soundstage.engines.stage.world.waterside import Waterside, waterside

__all__ = ["RECIPE"]

_SAND = (0.52, 0.345, 0.185)


def _lay(brief: Brief) -> Terrain:
    stands = (
        Stand(kind="date palm", count=9, near=5.0, far=26.0, apart=2.6, individuals=4, most=5, lane=3.0, void=0.20),
        Stand(kind="date palm", count=40, near=26.0, far=60.0, apart=2.6, individuals=4, most=0, lane=5.0),
        Stand(kind="reeds", count=26, near=3.0, far=34.0, apart=1.0, individuals=2, most=8, lane=2.2, size=(0.6, 0.9)),
        Stand(kind="dry bush", count=24, near=4.0, far=46.0, apart=1.8, individuals=3, lane=2.0, finest="medium"),
        Stand(kind="grass", count=40, near=2.4, far=12.0, apart=0.8, individuals=2, lane=1.2, most=12),
    )
    water = Waterside(
        wide=22.0,
        long=30.0,
        bank=2.6,
        level=-0.4,
        slope=0.13,
        far=260.0,
        mud=1.0,
        calm=0.96,
        stands=stands,
        trees=0.0,
        stones=16,
        heroes=3,
        turf=_SAND,
        soil=(0.40, 0.27, 0.15),
        grass=0.0,
        snowline=9000.0,
        murk=(0.008, 0.052, 0.044),
        air=Air(extinction=9.0e-5, scale_height=900.0),
        sources=(SoundSource(kind="insects", start=0.0, end=1e9), SoundSource(kind="lapping", start=0.0, end=1e9)),
        values={"dark": (0.36, 0.235, 0.125), "light": (0.50, 0.335, 0.185)},
        hints=Hints(sun_azimuths=(0.5, -0.5, 0.9), void_azimuth=0.0, horizon=0.10, camera_arc=0.8),
    )
    return waterside(brief, water)


RECIPE = Recipe(
    name="oasis",
    words=("desert oasis", "palm oasis", "desert pool", "watering hole"),
    lay=_lay,
    features=("trees", "lake", "dunes", "grass"),
)
