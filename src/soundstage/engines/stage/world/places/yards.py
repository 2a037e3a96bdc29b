"""Working and sporting grounds in open country."""

from functools import partial

from soundstage.engines.stage.world.buildings import yards
from soundstage.engines.stage.world.buildings.site import Site, lay_site
from soundstage.engines.stage.world.recipe import Brief, Recipe, Terrain

__all__ = ["RECIPES"]


def _lay(site: Site, brief: Brief) -> Terrain:
    return lay_site(brief, site)


def _recipe(name: str, words: tuple[str, ...], site: Site) -> Recipe:
    return Recipe(name=name, words=words, lay=partial(_lay, site))


RECIPES = (
    _recipe(
        "junkyard",
        ("junk yard", "scrapyard", "scrap yard", "wrecking yard", "car graveyard", "garbage dump", "landfill", "dump"),
        Site(build=yards.junkyard, country="dry", ground="gravel", grass=0.1, room="street"),
    ),
    _recipe(
        "campsite",
        ("camp site", "camp", "campground", "camping ground", "encampment", "base camp"),
        Site(build=yards.campsite, country="meadow", ground="soil", hills=220.0),
    ),
    _recipe(
        "race track",
        ("racetrack", "raceway", "racing circuit", "speedway", "formula one circuit", "race circuit", "drag strip"),
        Site(build=yards.race_track, country="lawn", ground="concrete", flat=700.0, sounds=(("crowd", 0.35),)),
    ),
    _recipe(
        "ski slope",
        ("ski run", "ski resort", "ski area", "piste", "ski hill"),
        Site(build=yards.ski_slope, country="snow", ground="snow", flat=60.0, hills=900.0),
    ),
    _recipe(
        "rice terraces",
        ("rice terrace", "terraced rice field", "terraced fields", "terraced paddies"),
        Site(build=yards.paddies, country="meadow", ground="soil", hills=320.0, arc=0.5),
    ),
    _recipe(
        "dam",
        ("reservoir dam", "hydroelectric dam", "barrage", "hoover dam"),
        Site(build=yards.dam, country="alps", ground="stone", hills=500.0, flat=420.0, sounds=(("waterfall", 0.5),)),
    ),
    _recipe(
        "road tunnel",
        ("highway tunnel", "tunnel entrance", "mountain tunnel", "car tunnel"),
        Site(build=yards.tunnel_mouth, country="meadow", ground="concrete", flat=300.0),
    ),
)
