"""What places show by themselves, by the words for it: their parts, what they are like, what goes on in them.

A recipe's own words and the features it offers come on top. A word stands here only where the land, the rooms or the buildings
of the recipe show it without being asked.
"""

from collections.abc import Mapping, Sequence
from functools import cache

from soundstage.engines.stage.world.features import FEATURES, asked
from soundstage.engines.stage.world.registry import recipes

__all__ = ["seasonal", "shows"]

_HEIGHTS = """high elevated rocky rugged massive towering steep rock rocks mountain mountainous craggy jagged vast snow-capped
    valley slope slopes mountainside peak peaks surround rise loom majestic lofty imposing"""
_ARID = "arid dry sandy vast desolate barren empty remote bare sand dune desert landscape hot endless"
_GREEN = "green lush grassy grass natural nature landscape rural country countryside"
_WATERS = "water ripple shimmering shore shoreline bank reflection reflect mirror surface flow"
_SHORE = """sea ocean sand sandy shore coastal wave surf water foam tide lap crash roll horizon shoreline coastline seaside
    break wash"""
_TOWN = "urban building street pavement sidewalk window facade architecture lamp road corner narrow"
_ROOM = "indoor interior wall floor ceiling window furniture room inside"
_SKY = "cloud blue sky open vast drift endless"
_OLD = "old historic ancient quaint cobblestone cobbled medieval stone traditional"
_RUIN = "ancient ruined old stone column crumbling rock weathered ruin marble classical historic"

_SHOWN: Mapping[str, str] = {
    "mountains": _HEIGHTS + " forest meadow alpine wild",
    "canyon": _HEIGHTS + " deep arid dry sandstone eroded layered desert southwest american carved shadow twist bend wind",
    "coast": _SHORE + " rocky rugged cliff rock steep wild coast headland pacific",
    "beach": _SHORE + " beach",
    "ocean": _SHORE.replace("sand sandy", "") + " deep open vast endless swell blue",
    "dunes": _ARID + " golden undulating shape oasis",
    "oasis": _ARID.replace("empty", "").replace("bare", "") + " palm tree pool water lush",
    "lake": _WATERS + " calm still tranquil glassy motionless clear mirrored mirror tree mountain pond quiet peaceful serene",
    "river": _WATERS + " winding current tree bank bend clear stream wind",
    "waterfall": _WATERS + " cascade rocky mist misty lush fall plunge",
    "swamp": _WATERS + " misty murky tree still",
    "underwater": "deep blue clear coral colourful colorful water ocean sea marine seaweed fish ray float",
    "forest": _GREEN + " deep dense tall tree woody shady leafy lush quiet wild pine trunk",
    "meadow": _GREEN + " flower wildflower open blooming sunny picturesque field",
    "hills": _GREEN + " rolling open hill picturesque undulating valley hillside",
    "plain": "open vast flat wide grass grassy dry endless landscape remote",
    "savanna": "open vast dry grass grassy golden african acacia tree wide landscape",
    "fields": "golden open vast rural crop row farm landscape country countryside field",
    "garden": _GREEN + " flower blooming bloom path tree shrub colourful colorful orchid rose peaceful",
    "orchard": _GREEN + " blossom blooming tree fruit row bloom",
    "park": _GREEN + " tree path lawn bench public city leafy shady",
    "snowfield": "snowy icy cold frozen white vast ice snow arctic polar barren desolate blanketed endless",
    "sky": _SKY + " high air fluffy white",
    "space": "star starry dark deep vast black endless outer",
    "volcano": "rocky smoke dark lava fiery molten glowing hot ash barren steaming black",
    "cave": "dark rocky deep stone shadow shadowy underground rock",
    "city from above": _TOWN.replace("corner narrow", "") + " tall towering skyscraper modern high vast dense bustling skyline",
    "futuristic skyline": _TOWN + " tall towering skyscraper futuristic modern high glowing neon",
    "rooftop": "urban city building high skyline rooftop",
    "city street": _TOWN.replace("narrow", "") + " busy city downtown car shop modern tall traffic",
    "neon street": _TOWN + " busy city neon sign glowing vibrant colourful wet rainy traffic",
    "cyberpunk street": _TOWN + " neon futuristic sign glowing rainy wet city dark cyberpunk",
    "old town": _TOWN + " european " + _OLD,
    "paris street": _TOWN + " french parisian elegant european",
    "london street": _TOWN + " english british brick european",
    "alley": _TOWN + " dark quiet narrow brick deserted empty alleyway",
    "suburb": _TOWN.replace("narrow", "") + " quiet house garden suburban residential",
    "village": _TOWN.replace("urban", "") + " cottage rural house " + _OLD,
    "mediterranean town": _TOWN + " white sunny greek house " + _OLD,
    "desert town": _TOWN + " dusty sandy arabian " + _OLD,
    "western town": _TOWN + " dusty wooden old",
    "town square": _TOWN + " open fountain public village city town square " + _OLD,
    "market": _TOWN + " busy stall crowded bustling colourful colorful",
    "greek temple": _RUIN + " greek athenian doric temple hill acropolis athens column serene neoclassical elegance grace",
    "ruins": _RUIN + " temple stone overgrown",
    "stonehenge": _RUIN.replace("column", "") + " colossal circle huge enigmatic prehistoric",
    "castle": _RUIN.replace("marble classical", "") + " medieval tower wall",
    "highway": "road open empty winding asphalt track lane country coastal speed",
    "railway": "rail track railway train",
    "harbour": _SHORE.replace("sand sandy", "") + " boat pier dock calm tranquil bay",
    "stage": _ROOM + " dark curtain spotlight wooden",
    "kitchen": _ROOM + " counter cupboard modern sink home cooking",
    "living room": _ROOM + " cosy cozy home comfortable tea simple",
    "bedroom": _ROOM + " bed cosy cozy home",
    "bathroom": _ROOM + " tile tiled bath mirror sink",
    "dining room": _ROOM + " table chair",
    "library": _ROOM + " book shelf shelves wooden quiet row study reading hushed historic",
    "classroom": _ROOM + " desk blackboard row school",
    "cafe": _ROOM + " cosy cozy counter table coffee warm",
    "restaurant": _ROOM + " table chair warm",
    "bar": _ROOM + " dark counter dim",
    "museum": _ROOM + " gallery picture white hall science art",
    "gym": _ROOM + " gymnasium sports",
    "swimming pool hall": _ROOM + " water blue pool tiled swimming",
    "office": _ROOM + " desk modern work",
    "laboratory": _ROOM + " clean modern white scientific science",
    "hospital room": _ROOM + " clean white bed",
    "prison cell": _ROOM + " small dark dim bare bar steel cold narrow metal barred",
    "warehouse": _ROOM + " industrial large big concrete factory steel",
    "corridor": _ROOM + " long narrow",
    "studio": _ROOM + " plain",
    "train interior": _ROOM + " seat",
    "shop": _ROOM + " shelf goods",
    "church": _ROOM + " pew altar column stained glass hall stone",
    "castle hall": _ROOM + " stone grand medieval hall throne",
    "spaceship": _ROOM + " futuristic metal panel control",
    "farm": "rural wooden barn red country field tranquil",
    "cemetery": "grave stone old quiet grass",
    "terrace": "open wooden deck plant view",
    "japanese shrine": "red wooden japanese traditional gate path gravel garden zen stone serene peaceful",
    "pagoda": "chinese wooden traditional ancient roof garden",
    "venice": _WATERS + " canal italian building old historic narrow house",
    "eiffel tower": "parisian french iron tall lawn tower",
}  # fmt: skip
_SEASONAL = frozenset(
    {
        "forest", "mountains", "orchard", "park", "meadow", "hills", "fields", "lake", "river", "waterfall", "swamp", "beach",
        "city street", "old town", "suburb", "village", "paris street", "london street", "market", "town square", "farm",
    }
)  # fmt: skip
_OUT_OF_DOORS = frozenset({"sky", "air", "light", "daylight", "ground", "land", "outdoor", "outdoors"})
# What features bring along.
_BESIDES: Mapping[str, str] = {
    "canyon": "deep twist bend wind winding shadow steep narrow rugged",
    "river": "winding flow bend wind",
    "path": "winding lead gravel narrow",
    "trees": "tall shade leafy lush green trunk branch",
    "flowers": "blooming bloom colourful colorful delicate vibrant blossom",
    "snow": "snowy blanketed covered white frozen cold",
    "lake": "calm still clear glassy motionless reflect reflection mirror water",
}
_SOWN = ("trees", "bushes", "flowers", "grass", "cacti", "mushrooms", "coral")  # grown on request where a place has none


@cache
def _words(place: str) -> frozenset[str]:
    recipe = recipes().get(place)
    if recipe is None:
        return frozenset()
    own = [word for phrase in (recipe.name, *recipe.words) if " " not in phrase for word in (phrase,)]
    offered = [word for name in recipe.features if name in FEATURES and name not in _SOWN for word in (name, *FEATURES[name])]
    single = (word for word in offered if " " not in word)
    return frozenset((*own, *single, *_SHOWN.get(place, "").split()))


def shows(place: str, words: Sequence[Sequence[str]], features: Sequence[str] = ()) -> bool:
    """Whether a place shows what every one of some words says, by itself or by the features it is asked for.

    Each word is given in all its forms (`peaks`, `peak`), of which any counts.
    """
    known = _words(place)
    if known and "indoor" not in known:
        known |= _OUT_OF_DOORS
    recipe = recipes().get(place)
    if features and recipe is not None:
        had = [name for name in asked(*features) if name in recipe.features or name in _SOWN]
        known = known.union(*(_BESIDES.get(name, "").split() for name in had), *(FEATURES[name] for name in had))
    return bool(words) and all(any(form in known for form in forms) for forms in words)


def seasonal(place: str) -> bool:
    """Whether a place looks different from season to season."""
    return place in _SEASONAL
