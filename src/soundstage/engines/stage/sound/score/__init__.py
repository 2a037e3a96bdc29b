"""Music under the picture, when it is asked for: composed by rule, played by the instruments here."""

from soundstage.engines.stage.sound.score.composer import Stroke, Wish, compose
from soundstage.engines.stage.sound.score.performance import perform

__all__ = ["Stroke", "Wish", "compose", "perform"]
