"""Any animal: the call is named, or the species is and its own call is found."""

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.recipe import Ambience, Bed, Effect, Hit, Recipe
from soundstage.engines.stage.sound.signal import RATE, steps

__all__ = ["RECIPES", "voice_of"]

_LEVEL = -10.0
_UNKNOWN = "deep_grunt"  # a beast that nobody has heard
_ALIAS = {"trumpet": "elephant_trumpet"}  # the word alone is the instrument
# What answers to no word of its own: by the call of its family, or, of the dumb, by what is heard of them as they move.
_FAMILIES = {
    "bark": "golden retriever, retriever, labrador, german shepherd, husky, poodle, bulldog, dalmatian, greyhound, shiba, "
    "border collie, collie, rottweiler, hound",
    "yap": "dachshund, pug, beagle, corgi, chihuahua, terrier",
    "growl": "badger, wolverine", "hiss": "skunk, chameleon, tortoise, turtle, iguana, cobra",
    "bleat": "ram, fawn, ibex, lamb", "deep_grunt": "ostrich, emu, brachiosaurus, triceratops, stegosaurus",
    "screech": "velociraptor, pterodactyl", "gull_cry": "seagull, gull", "frog_croak": "frog, toad",
    "chirrup_of_a_bird": "bird, gecko, hummingbird", "warble": "songbird", "dolphin_whistle": "beluga, narwhal, porpoise",
    "wingbeat": "butterfly, blue morpho, white butterfly, swallowtail, moth, manta ray",
    "scratch": "ant, spider, scorpion, snail, caterpillar, crab, lobster, beetle, hermit crab",
    "bubble": "fish, clownfish, goldfish, angelfish, blue tang, salmon, tuna, shark, jellyfish, octopus, squid, starfish",
    "insects": "cricket, grasshopper, cicada, locust", "fly_buzz": "fly, housefly",
}  # fmt: skip
_OF = {name: kind for kind, names in _FAMILIES.items() for name in names.split(", ")}


def voice_of(name: str) -> Recipe | None:
    """The recipe of a call or a species' call by name; None for what nobody has heard."""
    # The registry reads this module.
    from soundstage.engines.stage.sound.registry import find, recipes

    name = _ALIAS.get(name, name)
    recipe = recipes().get(_OF.get(name, name)) or (find(name) if name else None)
    return None if recipe is None or recipe.kind == "animal" else recipe


def make(hit: Hit) -> Floats:
    """`call`: roar, bark, meow, … the kind of any voice; or `species`; `size` in metres of body; `seconds` of each call."""
    for name in (hit.word("call", ""), hit.word("species", "")):
        recipe = voice_of(name)
        if isinstance(recipe, Effect):  # as loud as the voice itself is
            return np.asarray(recipe.make(hit) * 10.0 ** ((recipe.level - _LEVEL) / 20.0), np.float32)
        if isinstance(recipe, Ambience):
            return _while(recipe, hit)
    unknown = voice_of(_UNKNOWN)
    assert isinstance(unknown, Effect)
    return unknown.make(hit)


def _while(recipe: Ambience, hit: Hit) -> Floats:
    """A part of what some insects keep up: as long as a call."""
    n = int(float(np.clip(hit.number("seconds", 0.6), 0.2, 4.0)) * RATE)
    bed = Bed(rng=hit.rng, values=hit.values, n=n, wind=0.0, gust=np.ones(steps(n)), room=hit.room)
    made = np.asarray(recipe.make(bed), np.float64).mean(axis=1)
    edge = int(0.06 * RATE)
    ramp = np.sin(0.5 * np.pi * np.arange(edge) / edge) ** 2
    made[:edge] *= ramp
    made[-edge:] *= ramp[::-1]
    return np.asarray(0.3 * made / max(float(np.abs(made).max()), 1e-9), np.float32)


RECIPES = (Effect(kind="animal", words=("animal", "beast", "creature"), level=_LEVEL, reach=4.0, make=make),)
