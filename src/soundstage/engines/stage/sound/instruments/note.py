"""One note, and what every instrument shares."""

from dataclasses import dataclass

import numba
import numpy as np
from numpy.random import Generator

from soundstage.engines.stage.sound.signal import RATE, Grid, filtered

__all__ = ["Note", "ended", "hertz", "saw", "vibrato"]


@dataclass(frozen=True, kw_only=True, eq=False)
class Note:
    """An order for one note: MIDI `pitch` (69 is 440 Hz), how long it is held, how hard it is played (0…1)."""

    pitch: float
    seconds: float
    velocity: float
    rng: Generator

    @property
    def hertz(self) -> float:
        return hertz(self.pitch)

    def samples(self, tail: float = 0.0) -> int:
        """Its length with `tail` seconds of dying away."""
        return int((self.seconds + tail) * RATE) + 1


def hertz(pitch: float) -> float:
    """Equal temperament: twelve steps an octave, A4 is 440 Hz."""
    return float(440.0 * 2.0 ** ((pitch - 69.0) / 12.0))


def vibrato(note: Note, n: int, depth: float = 0.005, rate: float = 5.6, after: float = 0.25) -> Grid:
    """The note's frequency over time (n,), with a vibrato that comes in as the note is held."""
    time = np.arange(n) / RATE
    swell = np.clip((time - after) / 0.35, 0.0, 1.0)
    pace = rate * float(note.rng.uniform(0.94, 1.06))
    return np.asarray(note.hertz * (1.0 + depth * swell * np.sin(2.0 * np.pi * pace * time)), np.float64)


def saw(frequency: Grid, phase: float = 0.0) -> Grid:
    """A sawtooth whose corner is rounded by two-sample polynomials, after Välimäki: no audible aliasing below 4 kHz."""
    out = np.empty(len(frequency))
    _saw(out, np.ascontiguousarray(frequency, np.float64), phase)
    return out


@numba.njit(cache=True, fastmath=False, nogil=True)  # type: ignore[untyped-decorator]
def _saw(out: Grid, frequency: Grid, phase: float) -> None:
    at = phase
    for index in range(len(out)):
        step = frequency[index] / RATE
        at += step
        at -= np.floor(at)
        value = 2.0 * at - 1.0
        if at < step:
            x = at / step
            value -= x + x - x * x - 1.0
        elif at > 1.0 - step:
            x = (at - 1.0) / step
            value -= x * x + x + x + 1.0
        out[index] = value


def ended(sound: Grid, response: tuple[tuple[float, float], ...] = (), tail: float = 0.04) -> Grid:
    """The note through its body, let go over its last `tail` seconds."""
    out = filtered(sound, response) if response else sound
    length = min(int(tail * RATE), len(out))
    if length:
        out[len(out) - length :] *= 0.5 + 0.5 * np.cos(np.pi * np.arange(length) / length)
    return out
