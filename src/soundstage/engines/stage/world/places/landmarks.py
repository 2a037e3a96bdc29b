"""Famous places."""

from functools import partial

from soundstage.engines.stage.world.buildings import landmarks
from soundstage.engines.stage.world.buildings.site import Site, lay_site
from soundstage.engines.stage.world.recipe import Brief, Recipe, Terrain

__all__ = ["RECIPES"]


def _lay(site: Site, brief: Brief) -> Terrain:
    return lay_site(brief, site)


def _recipe(name: str, words: tuple[str, ...], site: Site) -> Recipe:
    return Recipe(name=name, words=words, lay=partial(_lay, site))


RECIPES = (
    _recipe(
        "eiffel tower",
        ("eiffel tower", "paris", "eiffel", "france", "champ de mars"),
        Site(build=landmarks.eiffel, country="lawn", flat=500.0, grass=0.3, horizon=0.3),
    ),
    _recipe(
        "pyramids",
        ("pyramids", "pyramid", "giza", "egypt", "pyramids of giza", "great pyramid", "sphinx"),
        Site(build=landmarks.pyramids, country="sand", flat=700.0),
    ),
    _recipe(
        "taj mahal", ("taj mahal", "agra", "india", "mausoleum"), Site(build=landmarks.taj_mahal, country="lawn", flat=260.0)
    ),
    _recipe(
        "big ben",
        ("big ben", "westminster", "thames", "houses of parliament", "elizabeth tower"),
        Site(build=landmarks.big_ben, country="water", bed=4.0, shore=-6.0, lift=0.0, flat=900.0, swell=0.08, ground="stone"),
    ),
    _recipe(
        "statue of liberty",
        ("statue of liberty", "liberty island", "lady liberty"),
        Site(
            build=landmarks.liberty, country="water", bed=5.0, shore=-10.0, flat=900.0, swell=0.15, ground="stone", reach=60.0
        ),
    ),
    _recipe(
        "golden gate bridge",
        ("golden gate bridge", "golden gate", "san francisco", "suspension bridge"),
        Site(build=landmarks.golden_gate, country="meadow", bed=12.0, shore=-8.0, hills=260.0, swell=0.2, flat=60.0, lift=2.0),
    ),
    _recipe(
        "great wall",
        ("great wall", "great wall of china", "china wall", "chinese wall"),
        Site(build=landmarks.great_wall, country="alps", flat=30.0, hills=620.0, lift=-8.0, grass=0.0, ground="stone"),
    ),
    _recipe(
        "stonehenge",
        ("stonehenge", "standing stones", "stone circle", "megalith"),
        Site(build=landmarks.stonehenge, country="meadow"),
    ),
    _recipe("tower of pisa", ("tower of pisa", "leaning tower", "pisa"), Site(build=landmarks.pisa, country="lawn")),
    _recipe(
        "greek temple",
        ("greek temple", "parthenon", "acropolis", "athens", "temple ruins", "roman temple", "ancient temple"),
        Site(build=landmarks.parthenon, country="dry", hills=240.0),
    ),
    _recipe(
        "colosseum",
        ("colosseum", "rome", "coliseum", "roman amphitheater", "arena", "amphitheatre", "gladiator arena"),
        Site(build=landmarks.colosseum, country="town", ground="stone"),
    ),
    _recipe(
        "japanese shrine",
        (
            "japanese shrine",
            "shrine",
            "torii",
            "torii gate",
            "kyoto",
            "japanese temple",
            "shinto shrine",
            "temple",
            "zen garden",
            "japanese garden",
        ),
        Site(build=landmarks.torii, country="meadow", hills=300.0, ground="stone"),
    ),
    _recipe(
        "pagoda",
        ("pagoda", "chinese temple", "buddhist temple", "forbidden city", "chinese pavilion"),
        Site(build=landmarks.pagoda, country="lawn", hills=400.0),
    ),
    _recipe(
        "thai temple",
        ("thai temple", "bangkok", "golden temple", "stupa", "angkor wat", "burmese temple", "bagan"),
        Site(build=landmarks.thai_temple, country="lawn", ground="stone"),
    ),
    _recipe(
        "venice",
        ("venice", "venice canal", "canal", "gondola", "grand canal", "amsterdam", "amsterdam canal"),
        Site(
            build=landmarks.venice, country="water", bed=3.0, shore=60.0, flat=900.0, swell=0.05, ground="stone", room="street"
        ),
    ),
)
