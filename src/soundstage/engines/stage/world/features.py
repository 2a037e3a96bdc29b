"""What a place can have on request: a river, trees, flowers, an aurora. Names, and the words that ask for them."""

from collections.abc import Mapping
from functools import lru_cache

__all__ = ["FEATURES", "asked", "features"]

FEATURES: Mapping[str, tuple[str, ...]] = {
    "river": ("river", "stream", "creek", "brook", "winding river", "rapids"),
    "waterfall": ("waterfall", "waterfalls", "cascade", "falls"),
    "lake": ("lake", "pond", "pool", "lagoon", "tarn"),
    "sea": ("sea", "ocean", "waves", "surf", "water", "wave", "tide"),
    "trees": (
        "tree",
        "trees",
        "woods",
        "grove",
        "forest",
        "foliage",
        "oak",
        "birch",
        "birches",
        "pine",
        "pines",
        "spruce",
        "willow",
        "maple",
        "acacia",
        "palm",
        "palms",
        "palm tree",
        "palm trees",
        "cherry tree",
        "cherry trees",
        "redwood",
        "bamboo",
        "cypress",
        "vegetation",
        "branch",
        "branches",
        "plant",
        "plants",
        "baobab",
        "dead tree",
    ),
    "bushes": ("bush", "bushes", "shrub", "shrubs", "hedge", "hedges", "ferns", "fern"),
    "flowers": (
        "flower",
        "flowers",
        "wildflowers",
        "blossom",
        "blossoms",
        "rose",
        "roses",
        "tulip",
        "tulips",
        "daisy",
        "daisies",
        "poppies",
        "poppy",
        "lavender",
        "sunflower",
        "sunflowers",
        "petals",
        "orchid",
        "orchids",
        "lilies",
        "bloom",
        "blooms",
    ),
    "grass": ("grass", "tall grass", "reeds", "wheat", "lawn"),
    "cacti": ("cactus", "cacti", "saguaro"),
    "mushrooms": ("mushroom", "mushrooms", "toadstool"),
    "lilies": ("lily pad", "lily pads", "water lilies", "lotus"),
    "coral": ("coral", "corals", "reef", "coral reef", "seaweed", "kelp", "anemone"),
    "rocks": ("rock", "rocks", "boulder", "boulders", "stones", "stone", "rocky ground", "pebbles"),
    "snow": ("snow", "snowy", "snow covered", "snow capped"),
    "ice": ("ice", "iceberg", "icebergs", "icicle", "icicles", "frost"),
    "mountains": ("mountain", "mountains", "peak", "peaks", "mountain range"),
    "hills": ("hill", "hills", "rolling hills"),
    "cliffs": ("cliff", "cliffs", "edge", "rim", "brink", "precipice"),
    "dunes": ("dune", "dunes", "sand"),
    "canyon": ("canyon", "canyons", "gorge", "gorges", "ravine", "ravines", "chasm"),
    "lava": ("lava", "magma", "lava flow"),
    "mist": ("mist", "low mist", "ground mist"),
    "fireflies": ("firefly", "fireflies"),
    "leaves": ("falling leaves", "fallen leaves", "leaves falling"),
    "falling petals": ("falling petals", "drifting petals", "cherry blossom petals", "confetti of petals"),
    "birds": ("bird", "birds", "birdsong"),
    "aurora": ("aurora", "northern lights", "aurora borealis", "southern lights"),
    "rainbow": ("rainbow",),
    "milky way": ("milky way", "galaxy", "stars", "starry sky", "starry night", "starlight"),
    "moon": ("moon", "full moon", "crescent moon", "half moon", "moonlight"),
    "god rays": ("god rays", "sun rays", "light rays", "sunbeams", "shafts of light", "light shafts", "rays of light"),
    "path": ("path", "trail", "footpath"),
    "planets": ("planet", "planets", "earth", "saturn", "jupiter", "giant planet"),
}


def features() -> Mapping[str, tuple[str, ...]]:
    """The features that places offer, with the words that ask for each."""
    return FEATURES


@lru_cache(maxsize=4096)
def asked(*words: str) -> tuple[str, ...]:
    """The features that phrases ask for, in the order of `FEATURES`."""
    answers, longest = _answers()
    found: set[str] = set()
    for text in words:
        said = text.lower().replace("-", " ").split()
        for start in range(len(said)):
            for end in range(start + 1, min(start + longest, len(said)) + 1):
                found.update(answers.get(" ".join(said[start:end]), ()))
    return tuple(name for name in FEATURES if name in found)


@lru_cache(maxsize=1)
def _answers() -> tuple[Mapping[str, tuple[str, ...]], int]:
    """The features that a phrase asks for, and how many words the longest phrase has."""
    answers: dict[str, tuple[str, ...]] = {}
    for name, phrases in FEATURES.items():
        for phrase in phrases:
            answers[phrase] = (*answers.get(phrase, ()), name)
    return answers, max(len(phrase.split()) for phrase in answers)
