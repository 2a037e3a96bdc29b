"""Words to a voice: Debian's speech programs, cast by description and reshaped so that none sounds like itself."""

from soundstage.engines.stage.sound.speech.booth import Booth
from soundstage.engines.stage.sound.speech.speak import Utterance, speak

__all__ = ["Booth", "Utterance", "speak"]
