"""What this engine can depict today, read from its registries: the screenplay is written for this company."""

from collections.abc import Mapping
from functools import cache

from soundstage.engines.stage import cast, looks, things
from soundstage.engines.stage.cast import accessories, hair, wardrobe
from soundstage.engines.stage.cast.accessory import Accessory
from soundstage.engines.stage.cast.books import collected
from soundstage.engines.stage.cast.grooming import Style as HairStyle
from soundstage.engines.stage.cast.tailoring import Garment
from soundstage.engines.stage.screenplay import TODAY, Repertoire
from soundstage.engines.stage.sound import recipes
from soundstage.engines.stage.staging.motions import MOTIONS
from soundstage.engines.stage.world import features, names

__all__ = ["garments", "prints", "repertoire"]

_PRINTS = frozenset({"cinematic", "realistic", "black_and_white", "noir", "sepia", "vintage_film", "documentary"})  # the lab's
_FOOTWEAR = ("boots", "shoes", "sneakers", "trainers", "sandals", "heels", "loafers", "wellingtons")
_SUITS: Mapping[str, tuple[str, ...]] = {"spacesuit": ("visor", "space suit"), "beard": ("bearded", "stubble", "moustache")}


@cache
def repertoire() -> Repertoire:
    """Cast, things, places, acts, clothes and sounds with the words that each answers to."""
    return Repertoire(
        kinds=cast.vocabulary(),
        things={
            **things.vocabulary(),
            **{name: words for name, words in features().items() if name not in things.vocabulary()},
        },
        places=names(),
        actions=_actions(),
        garments=garments(),
        sounds={kind: recipe.words for kind, recipe in recipes().items()},
        weather=TODAY.weather,
        planets=frozenset({"earth", "mars", "moon", "space"}),
        looks=prints(),
        scenery=frozenset(features()) - set(things.vocabulary()),
    )


@cache
def garments() -> Mapping[str, tuple[str, ...]]:
    """What can be worn: garments, hats, glasses and bags, hair styles, footwear."""
    found = {garment.name: garment.words for garment in collected(wardrobe, "GARMENTS", Garment)}
    found |= {accessory.name: accessory.words for accessory in collected(accessories, "ACCESSORIES", Accessory)}
    found |= {f"{style.name} hair": style.words for style in collected(hair, "HAIRS", HairStyle)}
    return found | dict.fromkeys(_FOOTWEAR, ()) | dict(_SUITS)


@cache
def prints() -> frozenset[str]:
    """Looks of the whole picture: the lab's prints, and the recipes of `looks/`, by name."""
    return _PRINTS | frozenset(looks.names())


def _actions() -> dict[str, tuple[str, ...]]:
    """The acts of all kinds and the motions of things, each with all verbs that any of them answers to."""
    acts: dict[str, tuple[str, ...]] = {}
    for name in cast.known_kinds():
        for act, verbs in cast.kind_named(name).acts.items():
            acts[act] = tuple(dict.fromkeys((*acts.get(act, ()), *verbs)))
    for motion, verbs in MOTIONS.items():
        acts.setdefault(motion, verbs)
    return acts
