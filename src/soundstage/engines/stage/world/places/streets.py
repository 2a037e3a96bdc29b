"""Streets of towns, each a set of choices for one layout."""

from functools import partial

from soundstage.engines.stage.world.buildings.street import Street, lay_street
from soundstage.engines.stage.world.recipe import Brief, Recipe, Terrain

__all__ = ["RECIPES"]


def _lay(kind: Street, brief: Brief) -> Terrain:
    return lay_street(brief, kind)


def _recipe(name: str, words: tuple[str, ...], kind: Street) -> Recipe:
    return Recipe(name=name, words=words, lay=partial(_lay, kind))


RECIPES = (
    _recipe(
        "city street",
        (
            "street", "city street", "streets", "avenue", "boulevard", "sidewalk", "pavement", "downtown street", "main street",
            "intersection", "crosswalk", "road in the city", "new york street", "manhattan street", "new york", "manhattan", "urban",
        ),
        Street(
            styles=("brownstone", "deco", "office"), behind=("tower", "deco", "office"), half=6.6, lanes=4, paved=4.2, trees="broadleaf",
            asphalt=(0.075, 0.075, 0.08),
        ),
    ),
    _recipe(
        "neon street",
        (
            "neon street", "neon city", "tokyo street", "tokyo", "shibuya", "shinjuku", "akihabara", "hong kong", "seoul", "osaka",
            "nightlife district", "red light district", "chinatown",
        ),
        Street(
            styles=("japan",), behind=("office", "tower"), half=4.2, lanes=2, paved=2.6, signs=1.0, wires=True, stand=0.25, cars=0.0,
            block=48.0, crossing=12.0, traffic=0.6,
        ),
    ),
    _recipe(
        "cyberpunk street",
        ("cyberpunk", "cyberpunk city", "cyberpunk street", "futuristic street", "futuristic city", "dystopian city", "sci fi city"),
        Street(
            styles=("future",), behind=("future",), half=5.0, lanes=2, paved=3.0, signs=1.35, stand=0.3, cars=0.2, block=70.0,
            crossing=12.0, depth=22.0, wires=True, lamps="none",
        ),
    ),
    _recipe(
        "old town",
        (
            "old town", "cobblestone street", "cobblestone", "cobbled street", "european street", "european town", "medieval town",
            "medieval street", "prague", "rome street", "italian street", "lisbon", "historic street", "cobblestones",
        ),
        Street(
            styles=("old_town", "mediterranean"), half=2.9, lanes=1, paved=0.0, surface=1.0, lamps="wall", traffic=0.0, cars=0.0,
            crossing=0.0, block=160.0, length=110.0, stand=0.0, asphalt=(0.20, 0.19, 0.175), noise=0.25, depth=10.0,
        ),
    ),
    _recipe(
        "paris street",
        ("paris street", "parisian street", "french street", "champs elysees", "montmartre", "paris boulevard"),
        Street(
            styles=("paris",), half=5.2, lanes=2, paved=4.6, trees="broadleaf", lamps="lantern", surface=0.0, slabs=(0.30, 0.29, 0.27),
        ),
    ),
    _recipe(
        "london street",
        ("london street", "london", "english street", "british street", "edinburgh", "dublin", "victorian street", "amsterdam street"),
        Street(styles=("brownstone", "paris"), half=4.6, lanes=2, paved=3.2, lamps="lantern", trees="", length=240.0),
    ),
    _recipe(
        "suburb",
        ("suburb", "suburban street", "suburban", "neighborhood", "neighbourhood", "residential street", "driveway", "suburbs", "cul de sac"),
        Street(
            styles=("suburb",), half=3.8, lanes=1, paved=1.8, setback=9.0, gap=7.0, trees="broadleaf", crossing=0.0, block=300.0, length=210.0,
            depth=10.0, noise=0.15, traffic=0.2, cars=0.25, closing="open", stand=0.0,
        ),
    ),
    _recipe(
        "village",
        ("village", "small town", "hamlet", "english village", "village street", "country village", "bavarian village", "alpine village"),
        Street(
            styles=("half_timbered", "cottage"), half=3.0, lanes=1, paved=0.0, surface=1.0, setback=1.2, gap=2.5, crossing=0.0, block=150.0,
            length=130.0, depth=9.0, lamps="lantern", traffic=0.0, cars=0.0, noise=0.1, stand=0.0, asphalt=(0.22, 0.20, 0.17), trees="",
        ),
    ),
    _recipe(
        "alley",
        ("alley", "alleyway", "back alley", "narrow street", "dark alley", "backstreet", "side street", "lane"),
        Street(
            styles=("brownstone", "industrial"), half=2.1, lanes=1, paved=0.0, surface=0.0, lamps="wall", traffic=0.0, cars=0.0, crossing=0.0,
            block=150.0, length=80.0, stand=0.0, noise=0.3, behind=("office",), asphalt=(0.09, 0.09, 0.09),
        ),
    ),
    _recipe(
        "mediterranean town",
        ("greek village", "santorini", "mykonos", "greek island", "mediterranean town", "mediterranean village", "spanish street", "greece"),
        Street(
            styles=("cycladic", "mediterranean"), half=2.2, lanes=1, paved=0.0, surface=2.0, lamps="wall", traffic=0.0, cars=0.0,
            crossing=0.0, block=150.0, length=70.0, stand=0.0, noise=0.0, asphalt=(0.44, 0.42, 0.38), depth=9.0, closing="open",
        ),
    ),
    _recipe(
        "desert town",
        ("desert town", "moroccan street", "marrakech", "medina", "arab street", "cairo street", "kasbah", "indian street", "delhi", "favela"),
        Street(
            styles=("adobe", "adobe", "shack"), half=2.4, lanes=1, paved=0.0, surface=3.0, lamps="wall", traffic=0.0, cars=0.0, crossing=0.0,
            block=150.0, length=90.0, stand=0.0, noise=0.35, asphalt=(0.33, 0.25, 0.16), wires=True, depth=10.0,
        ),
    ),
    _recipe(
        "western town",
        ("western town", "wild west", "old west", "frontier town", "ghost town", "cowboy town", "saloon street"),
        Street(
            styles=("western",), half=6.5, lanes=1, paved=2.2, surface=3.0, paving=3.0, lamps="lantern", traffic=0.0, cars=0.0, crossing=0.0,
            block=140.0, length=100.0, stand=0.0, noise=0.0, asphalt=(0.36, 0.27, 0.17), slabs=(0.26, 0.19, 0.12), gap=1.5, depth=12.0,
            closing="open",
        ),
    ),
)  # fmt: skip
