"""Strokes become sound: every note played once and used again where it recurs, spread from left to right, in a hall."""

from collections.abc import Sequence

import numpy as np
from numpy.random import Generator

from soundstage.engines.stage.sound.instruments import Note, play
from soundstage.engines.stage.sound.reverb import reverberate
from soundstage.engines.stage.sound.score.composer import Stroke
from soundstage.engines.stage.sound.signal import RATE, Grid

__all__ = ["perform"]

_HALL = 1.6  # how much of it the hall gets
_FADE = 0.35  # seconds at the end


def perform(strokes: Sequence[Stroke], n: int, rng: Generator) -> Grid:
    """The score as (n, 2)."""
    played: dict[tuple[str, int, int, int], Grid] = {}
    out = np.zeros((n, 2))
    for stroke in strokes:
        key = (stroke.instrument, stroke.pitch, round(12.0 * stroke.seconds), round(12.0 * stroke.velocity))
        if key not in played:
            note = Note(
                pitch=stroke.pitch, seconds=max(key[2] / 12.0, 0.08), velocity=min(max(key[3] / 12.0, 0.1), 1.0), rng=rng
            )
            played[key] = play(stroke.instrument, note)
        begin = max(int(stroke.time * RATE), 0)
        part = played[key][: max(n - begin, 0)] * stroke.share
        out[begin : begin + len(part), 0] += part * np.cos(stroke.pan * np.pi / 2.0)
        out[begin : begin + len(part), 1] += part * np.sin(stroke.pan * np.pi / 2.0)
    out += _HALL * reverberate(out.mean(axis=1), "hall")
    length = min(int(_FADE * RATE), n)
    out[n - length :] *= np.linspace(1.0, 0.0, length)[:, None] ** 1.5
    return out
