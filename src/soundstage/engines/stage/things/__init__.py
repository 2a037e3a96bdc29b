"""Things: what stands, lies, rolls, flies and is held. No prompts and no pixels here; staging places them."""

from .calling import ThingCall, UnknownThing
from .facts import Facts, Support, measured
from .making import make
from .recipe import ThingRecipe
from .registry import find, recipes, vocabulary
from .thing import Grip, Joint, Surface, Thing, Vehicle

__all__ = [
    "Facts",
    "Grip",
    "Joint",
    "Support",
    "Surface",
    "Thing",
    "ThingCall",
    "ThingRecipe",
    "UnknownThing",
    "Vehicle",
    "find",
    "make",
    "measured",
    "recipes",
    "vocabulary",
]
