"""Scene → mix, and speech. One cause, two renderings: what is heard comes from the same events as what is seen."""

from soundstage.engines.stage.sound.mixer import Stems, mastered, mix, record
from soundstage.engines.stage.sound.recipe import Ambience, Bed, Effect, Hit, Recipe
from soundstage.engines.stage.sound.registry import ambience_for, effect_for, find, recipes, repertoire
from soundstage.engines.stage.sound.reverb import ROOMS
from soundstage.engines.stage.sound.rubbing import rubbed
from soundstage.engines.stage.sound.signal import RATE
from soundstage.engines.stage.sound.speech import Booth, Utterance, speak
from soundstage.engines.stage.sound.stems import write_stems
from soundstage.engines.stage.sound.surroundings import acoustics, surroundings, through_walls

__all__ = [
    "RATE",
    "ROOMS",
    "Ambience",
    "Bed",
    "Booth",
    "Effect",
    "Hit",
    "Recipe",
    "Stems",
    "Utterance",
    "acoustics",
    "ambience_for",
    "effect_for",
    "find",
    "mastered",
    "mix",
    "recipes",
    "record",
    "repertoire",
    "rubbed",
    "speak",
    "surroundings",
    "through_walls",
    "write_stems",
]
