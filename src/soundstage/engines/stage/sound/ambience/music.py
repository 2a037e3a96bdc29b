"""The score, as a source like any other: asked for by mood, genre, tempo and instruments."""

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.recipe import Ambience, Bed
from soundstage.engines.stage.sound.score import Wish, compose, perform

__all__ = ["RECIPES"]


def make(bed: Bed) -> Floats:
    """`mood`, `genre`; `tempo` beats a minute; `instruments` and `cuts` (seconds), each a list by commas."""
    tempo = bed.number("tempo", 0.0)
    wish = Wish(
        seconds=bed.seconds,
        mood=bed.word("mood", ""),
        genre=bed.word("genre", ""),
        tempo=float(np.clip(tempo, 40.0, 200.0)) if tempo > 0.0 else None,
        instruments=tuple(word for word in (part.strip() for part in bed.word("instruments", "").split(",")) if word),
        cuts=tuple(float(word) for word in bed.word("cuts", "").split(",") if word.strip()),
    )
    return np.asarray(perform(compose(wish, bed.rng), bed.n, bed.rng), np.float32)


RECIPES = (Ambience(kind="music", words=("score", "soundtrack", "background music"), level=-22.0, make=make),)
