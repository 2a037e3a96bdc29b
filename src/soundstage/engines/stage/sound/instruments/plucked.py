"""Strings that are plucked, after Karplus & Strong and Jaffe & Smith: a delay line that loses its edge on every turn."""

from collections.abc import Callable
from dataclasses import dataclass

import numba
import numpy as np

from soundstage.engines.stage.sound.instruments.note import Note, ended
from soundstage.engines.stage.sound.signal import RATE, Grid, coloured

__all__ = ["PLUCKED"]


@dataclass(frozen=True, kw_only=True)
class _String:
    """`ring` is the seconds that 220 Hz takes to fall 60 dB; `soft` 0…1 how fast it darkens; `at` where it is plucked."""

    ring: float
    soft: float
    at: float
    bright: float  # Hz that the pluck itself reaches
    body: tuple[tuple[float, float], ...]
    knock: float = 0.0  # of the finger or pick on the body
    held: bool = False  # stopped when its time is over, rather than left to ring


_STRINGS = {
    "guitar": _String(ring=3.4, soft=0.42, at=0.16, bright=5200, knock=0.10,
                      body=((70, -8), (105, 5), (200, 4), (400, 0), (2500, 0), (6000, -7), (14000, -22))),
    "electric guitar": _String(ring=5.0, soft=0.25, at=0.12, bright=6000,
                               body=((80, -4), (200, 0), (1200, 3), (2600, 5), (4800, -6), (9000, -26))),
    "bass": _String(ring=3.0, soft=0.55, at=0.2, bright=2200, held=True,
                    body=((40, 0), (90, 3), (400, 0), (1500, -6), (5000, -22))),
    "harp": _String(ring=4.6, soft=0.35, at=0.3, bright=6500, body=((80, -4), (180, 3), (600, 1), (4000, -2), (12000, -16))),
    "banjo": _String(ring=0.9, soft=0.2, at=0.08, bright=9000, knock=0.2, body=((150, -8), (350, 3), (1200, 4), (5000, 0),
                                                                               (12000, -14))),
    "ukulele": _String(ring=1.3, soft=0.45, at=0.25, bright=5200, knock=0.08, body=((150, -10), (380, 5), (900, 1), (4000, -3),
                                                                                   (12000, -20))),
    "sitar": _String(ring=4.2, soft=0.12, at=0.07, bright=11000, body=((100, -4), (500, 2), (2400, 6), (6000, 2),
                                                                                 (14000, -12))),
    "koto": _String(ring=2.2, soft=0.28, at=0.1, bright=8000, knock=0.08, body=((100, -4), (400, 3), (1800, 3), (9000, -8))),
    "pizzicato": _String(ring=0.55, soft=0.6, at=0.3, bright=3400, knock=0.06, body=((90, -6), (280, 4), (900, 0),
                                                                                     (5000, -14))),
}  # fmt: skip


def _pluck(string: _String, note: Note) -> Grid:
    n = note.samples(0.12 if string.held else 0.0)
    if not string.held:
        n = max(n, int(min(0.7 * string.ring * (220.0 / note.hertz) ** 0.5 + 0.2, 4.0) * RATE))
    period = RATE / note.hertz
    size = int(period)
    force = 0.35 + 0.65 * note.velocity
    shape = coloured(note.rng, size + 2, low=20.0, high=string.bright * force)
    reach = max(round(string.at * size), 1)
    shape = shape - np.roll(shape, reach)  # a string has no partial with a node where it is plucked
    out = np.zeros(n)
    out[: min(size, n)] = (shape[:size] / max(float(np.abs(shape).max()), 1e-9))[: min(size, n)]
    seconds = string.ring * (220.0 / note.hertz) ** 0.4
    _turn(out, period, 10.0 ** (-3.0 * period / RATE / seconds), 0.5 * string.soft)
    if string.knock:
        tap = int(0.03 * RATE)
        out[:tap] += string.knock * coloured(note.rng, tap, low=90.0, high=900.0) * np.exp(-np.arange(tap) / (0.006 * RATE))
    return ended(out * force, string.body, 0.05 if string.held else 0.25)


@numba.njit(cache=True, fastmath=False, nogil=True)  # type: ignore[untyped-decorator]
def _turn(out: Grid, period: float, loss: float, soft: float) -> None:
    """Feed the line back: each turn weaker by `loss`, averaged with its neighbour by `soft`, tuned by an all-pass."""
    lag = period - soft  # the average itself delays by `soft` samples
    whole = int(lag - 0.2)
    part = lag - whole
    tune = (1.0 - part) / (1.0 + part)
    before, old_in, old_out = 0.0, 0.0, 0.0
    for at in range(whole, len(out)):
        now = out[at - whole]
        mild = loss * ((1.0 - soft) * now + soft * before)
        before = now
        passed = tune * (mild - old_out) + old_in
        old_in, old_out = mild, passed
        out[at] += passed


def _player(string: _String) -> Callable[[Note], Grid]:
    def play(note: Note) -> Grid:
        return _pluck(string, note)

    return play


PLUCKED: dict[str, Callable[[Note], Grid]] = {name: _player(string) for name, string in _STRINGS.items()}
