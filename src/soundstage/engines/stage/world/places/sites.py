"""Built places outside the streets."""

from functools import partial

from soundstage.engines.stage.world.buildings import grounds
from soundstage.engines.stage.world.buildings.site import Site, lay_site
from soundstage.engines.stage.world.recipe import Brief, Recipe, Terrain

__all__ = ["RECIPES"]


def _lay(site: Site, brief: Brief) -> Terrain:
    return lay_site(brief, site)


def _recipe(name: str, words: tuple[str, ...], site: Site) -> Recipe:
    return Recipe(name=name, words=words, lay=partial(_lay, site))


RECIPES = (
    _recipe(
        "castle",
        ("castle", "fortress", "palace exterior", "medieval castle", "fairy tale castle", "fort", "citadel", "chateau"),
        Site(build=grounds.castle, country="alps", hills=420.0, flat=160.0),
    ),
    _recipe(
        "ruins",
        ("ruins", "ancient ruins", "ruin", "ruined temple", "lost city", "abandoned temple"),
        Site(build=grounds.ruins, country="meadow", ground="stone"),
    ),
    _recipe(
        "bridge",
        ("bridge", "stone bridge", "viaduct", "aqueduct", "arch bridge", "footbridge"),
        Site(build=grounds.bridge, country="meadow", bed=2.4, shore=-5.0, lift=0.6, swell=0.05, hills=220.0),
    ),
    _recipe(
        "harbour",
        ("harbour", "harbor", "pier", "marina", "dock", "jetty", "port", "wharf", "boardwalk", "docks"),
        Site(
            build=grounds.harbour,
            country="water",
            bed=4.0,
            shore=7.0,
            swell=0.12,
            ground="wood",
            flat=900.0,
            sounds=(("sea", 0.5),),
        ),
    ),
    _recipe(
        "railway",
        (
            "railroad",
            "train tracks",
            "railway line",
            "rail",
            "tracks",
            "railroad track",
            "railroad tracks",
            "train railway",
            "railway track",
            "railway tracks",
        ),
        Site(build=grounds.railway, country="meadow", ground="gravel"),
    ),
    _recipe(
        "train station",
        ("train station", "railway station", "train platform", "railway platform", "platform", "train station platform"),
        Site(build=grounds.station, country="town", ground="stone", room="street"),
    ),
    _recipe(
        "highway",
        (
            "highway",
            "road",
            "country road",
            "freeway",
            "motorway",
            "desert road",
            "coastal road",
            "winding road",
            "open road",
            "roadside",
            "mountain road",
            "dirt road",
        ),
        Site(build=grounds.highway, country="dry", hills=420.0, ground="stone", flat=900.0),
    ),
    _recipe(
        "basketball court",
        ("basketball court", "outdoor court", "streetball", "court", "skate park", "skatepark"),
        Site(build=grounds.court, country="town", ground="concrete"),
    ),
    _recipe(
        "tennis court",
        ("tennis court", "tennis", "badminton court"),
        Site(build=grounds.tennis, country="lawn", ground="concrete"),
    ),
    _recipe(
        "stadium",
        (
            "stadium",
            "football field",
            "soccer field",
            "football stadium",
            "soccer pitch",
            "baseball field",
            "sports field",
            "rugby field",
            "baseball stadium",
            "football pitch",
        ),
        Site(build=grounds.stadium, country="town", ground="grass", room="street", sounds=(("crowd", 0.8),)),
    ),
    _recipe(
        "playground",
        ("playground", "swings", "slide", "kindergarten yard", "sandbox", "swing set"),
        Site(build=grounds.playground, country="lawn"),
    ),
    _recipe(
        "farm",
        ("farmyard", "barn", "farm", "ranch", "farmhouse", "barnyard", "stable"),
        Site(build=grounds.farm, country="meadow"),
    ),
    _recipe(
        "windmills",
        ("windmill", "windmills", "windmill field", "holland", "dutch windmill"),
        Site(build=grounds.windmills, country="meadow", hills=10.0),
    ),
    _recipe(
        "lighthouse",
        ("lighthouse", "beacon", "headland"),
        Site(build=grounds.lighthouse, country="meadow", bed=12.0, shore=-52.0, lift=4.0, swell=0.5, sounds=(("sea", 0.8),)),
    ),
    _recipe(
        "cemetery",
        ("cemetery", "graveyard", "churchyard", "grave", "burial ground"),
        Site(build=grounds.cemetery, country="lawn"),
    ),
    _recipe(
        "gas station",
        ("gas station", "petrol station", "filling station", "service station"),
        Site(build=grounds.gas_station, country="dry", ground="concrete"),
    ),
    _recipe(
        "parking lot",
        ("parking lot", "car park", "parking", "parking garage"),
        Site(build=grounds.parking, country="town", ground="concrete", room="street"),
    ),
    _recipe(
        "airport runway",
        ("airport runway", "runway", "airfield", "airport", "tarmac", "airstrip"),
        Site(build=grounds.airport, country="lawn", flat=1600.0, grass=0.1, ground="concrete"),
    ),
    _recipe(
        "market",
        ("market", "market street", "bazaar", "farmers market", "street market", "fruit market", "souk", "marketplace"),
        Site(build=grounds.market, country="town", ground="stone", room="street", sounds=(("crowd", 0.6),)),
    ),
    _recipe(
        "town square",
        ("town square", "square", "plaza", "piazza", "downtown plaza", "courtyard", "fountain", "city square", "city park"),
        Site(build=grounds.square, country="town", ground="stone", room="street", sounds=(("crowd", 0.25),)),
    ),
    _recipe(
        "terrace",
        ("terrace", "balcony", "garden terrace", "patio", "veranda", "porch", "deck"),
        Site(build=grounds.terrace, country="meadow", hills=420.0, ground="stone", grass=0.0),
    ),
    _recipe(
        "construction site",
        ("construction site", "building site", "construction", "crane"),
        Site(build=grounds.construction, country="town", ground="soil"),
    ),
    _recipe(
        "amusement park",
        ("amusement park", "fairground", "carnival", "ferris wheel", "theme park", "fair", "funfair", "circus ground"),
        Site(build=grounds.amusement, country="town", ground="concrete", sounds=(("crowd", 0.5),)),
    ),
)
