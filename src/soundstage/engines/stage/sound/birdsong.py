"""Bird song from a syrinx: gliding whistles, note after note, with as much buzz as the bird has."""

from dataclasses import dataclass

import numpy as np

from soundstage.engines.stage.sound.signal import RATE, Grid, coloured

__all__ = ["Song", "phrase"]


@dataclass(frozen=True, kw_only=True)
class Song:
    """A phrase of notes: pitches in Hz at the start, middle and end of each note, its length, the gap after it, buzz 0…1."""

    notes: tuple[tuple[float, float, float, float, float], ...]
    buzz: float = 0.0
    loud: float = 0.0  # dB
    pause: tuple[float, float] = (1.2, 4.0)


def phrase(song: Song, own: float, rng: np.random.Generator) -> Grid:
    """One phrase (n,), its pitch times `own`; no two are alike, and now and then the last notes are left out."""
    pieces = []
    dropped = int(rng.integers(0, max(len(song.notes) // 3, 1)))
    for start, middle, end, seconds, gap in song.notes[: len(song.notes) - dropped]:
        seconds *= float(rng.uniform(0.9, 1.1))
        n = int(seconds * RATE)
        x = np.linspace(0.0, 1.0, n)
        pitch = own * float(rng.uniform(0.985, 1.015)) * np.interp(x, [0.0, 0.5, 1.0], [start, middle, end])
        pitch *= 1.0 + 0.006 * np.interp(x, np.linspace(0.0, 1.0, 7), rng.standard_normal(7))
        phase = 2.0 * np.pi * np.cumsum(pitch) / RATE
        rough = 1.0 + song.buzz * np.sin(phase * 0.17 + 2.0 * np.sin(phase * 0.031))
        tone = np.sin(phase + 0.5 * song.buzz * np.sin(phase * 0.5)) + (0.14 + 0.5 * song.buzz) * np.sin(2.0 * phase)
        tone += 0.5 * song.buzz * np.sin(3.0 * phase) + song.buzz * 0.35 * coloured(rng, n, low=0.8 * start, high=3.0 * start)
        pieces.append(tone * rough * np.sin(np.pi * x) ** 0.7)
        pieces.append(np.zeros(int(gap * float(rng.uniform(0.85, 1.2)) * RATE)))
    return np.concatenate(pieces)
