"""Birds that sing, coo and hoot: one phrase at a time."""

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.birdsong import Song, phrase
from soundstage.engines.stage.sound.recipe import Effect, Hit

__all__ = ["RECIPES"]

_CHIRP = Song(notes=((4300, 5100, 4200, 0.07, 0.05), (4600, 5300, 3900, 0.08, 0.09), (4200, 4800, 4400, 0.06, 0.2)), buzz=0.15)
_WARBLE = Song(
    notes=(
        (2500, 3100, 2800, 0.14, 0.05),
        (3300, 2700, 3000, 0.16, 0.04),
        (2900, 3600, 3500, 0.10, 0.03),
        (3900, 3300, 2600, 0.22, 0.06),
        (4200, 4600, 4100, 0.06, 0.03),
        (4200, 4600, 4100, 0.06, 0.03),
        (2600, 2400, 2900, 0.25, 0.1),
    )
)
_HOOT = Song(notes=((390, 415, 380, 0.35, 0.5), (395, 400, 385, 0.1, 0.06), (400, 425, 345, 0.8, 0.3)))
_COO = Song(notes=((470, 560, 520, 0.3, 0.08), (600, 620, 480, 0.55, 0.16), (480, 500, 430, 0.3, 0.2)), buzz=0.15)
_CUCKOO = Song(
    notes=((670, 700, 660, 0.2, 0.12), (545, 560, 540, 0.3, 0.6), (670, 700, 660, 0.2, 0.12), (545, 560, 540, 0.3, 0.3))
)
_CHICK = Song(notes=((3700, 4600, 3100, 0.09, 0.14),) * 4, buzz=0.05)


def _sung(kind: str, words: tuple[str, ...], level: float, song: Song, reach: float = 5.0) -> Effect:
    def make(hit: Hit) -> Floats:
        sound = phrase(song, float(hit.rng.uniform(0.93, 1.08)), hit.rng)
        return np.asarray(sound / max(float(np.abs(sound).max()), 1e-9), np.float32)

    return Effect(kind=kind, words=words, level=level, reach=reach, make=make)


RECIPES = (
    _sung("chirrup_of_a_bird", ("sparrow", "finch", "robin", "canary", "bluebird", "wren", "tit", "swallow"), -19.0, _CHIRP),
    _sung("warble", ("nightingale", "blackbird", "thrush", "lark", "skylark", "oriole", "cardinal"), -18.0, _WARBLE),
    _sung("hoot", ("owl", "owl hoot"), -16.0, _HOOT, 8.0),
    _sung("coo", ("pigeon", "dove", "turtledove"), -18.0, _COO),
    _sung("cuckoo", ("cuckoo call",), -16.0, _CUCKOO, 10.0),
    _sung("cheep", ("peep", "nestling", "baby bird"), -22.0, _CHICK, 2.0),
)
