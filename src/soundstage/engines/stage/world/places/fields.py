"""Fields under a crop: wheat, corn, lavender, sunflowers, tulips, vines, rice; in rows where it is grown in rows."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.scene import Floats, SoundSource, Vec3
from soundstage.engines.stage.world.country import Country, country
from soundstage.engines.stage.world.place import Hints
from soundstage.engines.stage.world.plants import Stand
from soundstage.engines.stage.world.plants.sow import everywhere
from soundstage.engines.stage.world.recipe import Brief, Recipe, Terrain

__all__ = ["RECIPE"]


@dataclass(frozen=True, kw_only=True)
class _Crop:
    """`plant` in rows `rows` metres apart (0: everywhere), as seen from afar in one colour."""

    plant: str
    colour: Vec3
    rows: float
    tall: float
    every: float = 0.62  # metres between plants
    turf: Vec3 = (0.095, 0.130, 0.034)
    reach: float = 26.0


_CROPS: dict[tuple[str, ...], _Crop] = {
    ("lavender",): _Crop(plant="lavender", colour=(0.185, 0.120, 0.36), rows=1.7, tall=0.45, every=0.55),
    ("sunflower",): _Crop(plant="sunflower", colour=(0.30, 0.225, 0.030), rows=0.9, tall=1.3, every=0.55, reach=20.0),
    ("tulip", "dutch"): _Crop(plant="tulips", colour=(0.50, 0.045, 0.05), rows=1.3, tall=0.3, every=0.62),
    ("vineyard", "vine", "grape", "tuscany"): _Crop(
        plant="grapevine", colour=(0.075, 0.105, 0.026), rows=2.6, tall=1.3, every=2.4, reach=48.0
    ),
    ("corn", "maize", "sugar cane"): _Crop(
        plant="reeds", colour=(0.15, 0.165, 0.045), rows=0.9, tall=1.7, every=0.8, reach=20.0
    ),
    ("rice", "paddy", "paddies"): _Crop(plant="rice", colour=(0.12, 0.185, 0.030), rows=0.6, tall=0.35, every=0.6),
    ("poppy", "poppies"): _Crop(plant="poppies", colour=(0.36, 0.07, 0.022), rows=0.0, tall=0.4, every=0.8),
    ("tea",): _Crop(plant="hedge", colour=(0.060, 0.110, 0.024), rows=1.7, tall=0.8, every=2.8, reach=40.0),
}
_WHEAT = _Crop(plant="wheat", colour=(0.40, 0.285, 0.105), rows=0.0, tall=0.7, every=0.6, reach=30.0)


def _crop(brief: Brief) -> _Crop:
    return next((crop for words, crop in _CROPS.items() if brief.says(*words)), _WHEAT)


def _lay(brief: Brief) -> Terrain:
    crop = _crop(brief)
    rows = crop.rows

    def in_a_row(x: Floats, z: Floats) -> NDArray[np.bool_]:
        return np.asarray(np.abs(((x / rows + 0.5) % 1.0) - 0.5) < 0.13)

    across = 0.9 if crop.rows else 0.45
    keep = in_a_row if crop.rows > 0.7 else everywhere
    stands = (
        Stand(
            kind=crop.plant,
            count=520,
            near=0.9,
            far=crop.reach,
            apart=crop.every,
            individuals=3,
            lane=across,
            crowd=1.15,
            most=60,
            sink=0.02,
            keep=keep,
        ),
        Stand(kind="oak", count=8, near=70.0, far=170.0, apart=12.0, individuals=2, most=0),
        Stand(kind="cypress", count=9, near=60.0, far=150.0, apart=6.0, individuals=2, most=0)
        if brief.says("tuscany", "vineyard", "vine")
        else Stand(kind="bush", count=8, near=60.0, far=120.0, individuals=2, finest="wide"),
    )
    land = Country(
        stands=stands,
        turf=crop.turf,
        soil=(0.17, 0.115, 0.07),
        crop=crop.colour,
        cropped=1.0,
        rows=rows,
        tall=crop.tall,
        roll=float(brief.random(1).uniform(4.0, 8.0)),
        trees=0.5,
        grass=0.0,
        path=0.8 if not crop.rows else 0.0,
        hints=Hints(sun_azimuths=(0.4, -0.5, 0.9), horizon=0.02, camera_arc=0.5),
        sources=(SoundSource(kind="insects", start=0.0, end=1e9), SoundSource(kind="birds", start=0.0, end=1e9)),
        values={"turned": 0.0},
    )
    return country(brief, land)


RECIPE = Recipe(
    name="fields",
    words=(
        "wheat field",
        "field of wheat",
        "wheat",
        "golden field",
        "barley field",
        "corn field",
        "cornfield",
        "lavender field",
        "lavender",
        "sunflower field",
        "field of sunflowers",
        "sunflowers",
        "tulip field",
        "tulips",
        "vineyard",
        "vineyards",
        "crop field",
        "farm field",
        "farmland",
        "rice field",
        "rice paddy",
        "rice paddies",
        "tea plantation",
        "plantation",
        "crops",
        "rows of crops",
        "tuscany",
    ),
    lay=_lay,
    features=("flowers", "trees", "hills", "birds", "path"),
)
