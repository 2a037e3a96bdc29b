"""A meadow: grass to the knees, wildflowers, single trees, woods on soft hills."""

from soundstage.engines.stage.scene import SoundSource
from soundstage.engines.stage.world.country import Country, country
from soundstage.engines.stage.world.plants import Stand
from soundstage.engines.stage.world.recipe import Brief, Recipe, Terrain

__all__ = ["RECIPE"]


def _lay(brief: Brief) -> Terrain:
    poppies = brief.says("poppy", "poppies", "red flower")
    flowery = brief.wants("flowers") or brief.says("flower", "spring", "bloom") or brief.season == "spring"
    flower = "poppies" if poppies else "wildflowers"
    bare = brief.season in ("autumn", "winter")
    stands = [
        Stand(kind="oak", count=3, near=17.0, far=60.0, apart=12.0, individuals=2, most=1, void=0.12, finest="medium"),
        Stand(kind="oak", count=14, near=60.0, far=150.0, apart=9.0, individuals=2, most=0),
        Stand(kind="bush", count=16, near=14.0, far=80.0, apart=3.0, individuals=2, finest="medium"),
        Stand(kind="grass", count=130, near=1.6, far=26.0, apart=0.7, individuals=3, lane=0.3, crowd=1.2, most=24, sink=0.02),
    ]
    if not bare:
        many = 260 if flowery else 70
        stands.append(
            Stand(
                kind=flower,
                count=many,
                near=1.0,
                far=40.0,
                apart=0.75,
                individuals=2 if poppies else 5,
                lane=0.25,
                crowd=1.5,
                most=40,
                sink=0.02,
            )
        )
    if brief.says("tree", "trees"):
        stands[0] = Stand(kind="oak", count=5, near=9.0, far=40.0, apart=8.0, individuals=2, most=2, void=0.1)
    speckled = (0.55, 0.05, 0.02) if poppies else (0.62, 0.55, 0.36)
    land = Country(
        stands=stands,
        turf=(0.098, 0.140, 0.034) if not bare else (0.19, 0.15, 0.06),
        roll=float(brief.random(1).uniform(5.0, 9.0)),
        grass_height=0.34,
        trees=0.5,
        litter=0.0 if bare else 0.10 if flowery else 0.02,
        specks=(speckled, (0.66, 0.60, 0.50) if not poppies else (0.40, 0.03, 0.015)),
        sources=()
        if bare
        else (SoundSource(kind="birds", start=0.0, end=1e9), SoundSource(kind="insects", start=0.0, end=1e9)),
    )
    return country(brief, land)


RECIPE = Recipe(
    name="meadow",
    words=(
        "meadows",
        "grass field",
        "grassy field",
        "pasture",
        "field",
        "field of flowers",
        "flower field",
        "poppy field",
        "flower meadow",
        "fields",
        "grass",
        "tall grass",
        "alpine meadow",
        "wildflower meadow",
        "green field",
        "glade",
        "lea",
    ),
    lay=_lay,
    features=("flowers", "trees", "grass", "bushes", "hills", "birds"),
)
