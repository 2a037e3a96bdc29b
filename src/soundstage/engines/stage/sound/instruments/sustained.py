"""What sounds for as long as it is bowed, blown or squeezed: strings, winds, brass, free reeds, synthesisers."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from soundstage.engines.stage.sound.instruments.note import Note, ended, saw, vibrato
from soundstage.engines.stage.sound.signal import RATE, Grid, coloured

__all__ = ["SUSTAINED"]


@dataclass(frozen=True, kw_only=True)
class _Bow:
    """A bowed string or a section of them: how long the bow takes to speak, vibrato, players, and the body's resonances."""

    speak: float
    depth: float
    players: int
    body: tuple[tuple[float, float], ...]
    rosin: float = 0.02


_BOWS = {
    "violin": _Bow(speak=0.07, depth=0.006, players=1, body=((180, -18), (280, 2), (460, 4), (800, -3), (1200, 0), (2500, 4),
                                                           (4000, -4), (8000, -16))),
    "viola": _Bow(speak=0.08, depth=0.006, players=1, body=((110, -14), (220, 3), (380, 3), (900, -2), (2200, 1), (4500, -9),
                                                          (9000, -20))),
    "cello": _Bow(speak=0.09, depth=0.005, players=1, body=((55, -8), (100, 3), (175, 4), (400, -1), (900, -3), (1800, 0),
                                                          (3500, -9), (8000, -24))),
    "double bass": _Bow(speak=0.11, depth=0.003, players=1, body=((38, -3), (62, 3), (110, 3), (300, -4), (1200, -9),
                                                               (4000, -26))),
    "strings": _Bow(speak=0.22, depth=0.004, players=5, rosin=0.01, body=((60, -4), (280, 2), (700, 0), (2000, -1), (4000, -8),
                                                                         (10000, -22))),
    "erhu": _Bow(speak=0.08, depth=0.011, players=1, body=((200, -16), (420, 5), (850, 3), (1900, 4), (3600, -4), (9000, -20))),
}  # fmt: skip


def _bowed(bow: _Bow, note: Note) -> Grid:
    n = note.samples(0.18)
    time = np.arange(n) / RATE
    out = np.zeros(n)
    for _ in range(bow.players):
        own = vibrato(note, n, bow.depth) * (1.0 + float(note.rng.normal(0.0, 0.0012 * (bow.players > 1))))
        out += saw(own, float(note.rng.random()))
    out /= bow.players**0.6
    out += bow.rosin * coloured(note.rng, n, low=1500.0, high=7000.0) * (1.0 + out)
    press = np.minimum(time / bow.speak, 1.0) ** 1.2 * (0.75 + 0.25 * np.sin(np.pi * np.clip(time / note.seconds, 0.0, 1.0)))
    return ended(0.5 * out * press * (0.3 + 0.7 * note.velocity), bow.body, 0.17)


@dataclass(frozen=True, kw_only=True)
class _Pipe:
    """A wind: gains of its harmonics, how much of its brightness comes with force, breath, vibrato, seconds to speak."""

    harmonics: tuple[float, ...]
    force: float
    breath: float
    depth: float
    speak: float


_PIPES = {
    "flute": _Pipe(harmonics=(1, 0.42, 0.16, 0.05, 0.02), force=0.4, breath=0.09, depth=0.006, speak=0.07),
    "whistle": _Pipe(harmonics=(1, 0.06, 0.02), force=0.2, breath=0.05, depth=0.008, speak=0.04),
    "clarinet": _Pipe(harmonics=(1, 0.06, 0.55, 0.06, 0.32, 0.08, 0.18, 0.06, 0.1), force=0.5, breath=0.02, depth=0.002,
                      speak=0.05),
    "oboe": _Pipe(harmonics=(0.5, 0.8, 1, 0.7, 0.5, 0.3, 0.2, 0.12, 0.08), force=0.4, breath=0.015, depth=0.005, speak=0.04),
    "saxophone": _Pipe(harmonics=(1, 0.8, 0.7, 0.45, 0.5, 0.3, 0.24, 0.2, 0.14, 0.1, 0.08), force=0.8, breath=0.05, depth=0.007,
                       speak=0.05),
    "trumpet": _Pipe(harmonics=(0.7, 0.95, 1, 0.85, 0.7, 0.55, 0.42, 0.33, 0.25, 0.2, 0.15, 0.1, 0.07), force=1.3, breath=0.012,
                     depth=0.004, speak=0.045),
    "horn": _Pipe(harmonics=(1, 0.8, 0.5, 0.3, 0.17, 0.09, 0.05, 0.03), force=1.5, breath=0.01, depth=0.002, speak=0.07),
    "brass": _Pipe(harmonics=(1, 0.9, 0.8, 0.62, 0.48, 0.34, 0.24, 0.17, 0.12, 0.08), force=1.4, breath=0.01, depth=0.002,
                   speak=0.08),
    "tuba": _Pipe(harmonics=(1, 0.7, 0.4, 0.22, 0.12, 0.06), force=1.2, breath=0.015, depth=0.001, speak=0.08),
}  # fmt: skip


def _blown(pipe: _Pipe, note: Note) -> Grid:
    """Harmonics that come in with the pressure, the high ones last: what makes brass of a tone (Risset)."""
    n = note.samples(0.1)
    time = np.arange(n) / RATE
    attack = 1.0 - np.exp(-time / (0.5 * pipe.speak))
    press = attack * (0.86 + 0.14 * np.exp(-time / 0.12)) * (0.35 + 0.65 * note.velocity)
    phase = 2.0 * np.pi * np.cumsum(vibrato(note, n, pipe.depth)) / RATE
    out = np.zeros(n)
    for order, gain in enumerate(pipe.harmonics, 1):
        if note.hertz * order < 14_000.0:
            out += gain * press ** (1.0 + pipe.force * (order - 1) ** 0.8 * 0.5) * np.sin(order * phase + 0.3 * order)
    air = coloured(note.rng, n, low=0.7 * note.hertz, high=min(6.0 * note.hertz, 9000.0))
    return ended(0.35 * (out + 3.0 * pipe.breath * air * press), (), 0.09)


def _accordion(note: Note) -> Grid:
    """Two reeds a note, a few cents apart so that they beat, and one an octave below."""
    n = note.samples(0.1)
    time = np.arange(n) / RATE
    out = np.zeros(n)
    for ratio, gain in ((1.0, 1.0), (1.0058, 0.8), (0.5, 0.4)):
        steady = np.full(n, note.hertz * ratio)
        out += gain * (saw(steady, float(note.rng.random())) - saw(steady, 0.28))
    bellows = np.minimum(time / 0.06, 1.0) * (0.9 + 0.1 * np.sin(2.0 * np.pi * 0.9 * time))
    tone = ((100, -6), (300, 0), (1200, 2), (3000, -3), (8000, -18))
    return ended(0.2 * out * bellows * (0.4 + 0.6 * note.velocity), tone, 0.09)


def _pad(note: Note) -> Grid:
    """Five saws a little apart, soft at the edges."""
    n = note.samples(0.6)
    time = np.arange(n) / RATE
    out = np.zeros(n)
    for cents in (-11.0, -4.0, 0.0, 5.0, 12.0):
        out += saw(np.full(n, note.hertz * 2.0 ** (cents / 1200.0)), float(note.rng.random()))
    swell = np.minimum(time / 0.5, 1.0) ** 1.5
    return ended(
        0.1 * out * swell * (0.5 + 0.5 * note.velocity), ((60, -6), (200, 0), (700, -2), (2000, -12), (8000, -34)), 0.6
    )


def _lead(note: Note) -> Grid:
    """A synthesiser's lead: two saws and a square below, its filter open at first."""
    n = note.samples(0.12)
    time = np.arange(n) / RATE
    tune = vibrato(note, n, 0.004, after=0.2)
    raw = saw(tune) + saw(tune * 1.006, 0.4)
    dark = ended(raw.copy(), ((100, 0), (900, -4), (3000, -22), (9000, -44)), 0.0)
    bright = ended(raw, ((100, 0), (2500, 0), (6000, -12)), 0.0)
    mix = np.exp(-time / 0.25)
    out = dark + (bright - dark) * mix
    return ended(0.3 * out * np.minimum(time / 0.006, 1.0) * (0.4 + 0.6 * note.velocity), (), 0.1)


def _choir(note: Note) -> Grid:
    """Six voices on “ah”."""
    n = note.samples(0.4)
    time = np.arange(n) / RATE
    out = np.zeros(n)
    for _ in range(6):
        own = vibrato(note, n, 0.007, 5.2, 0.1) * (1.0 + float(note.rng.normal(0.0, 0.003)))
        out += saw(own, float(note.rng.random()))
    vowel = ((150, -6), (420, 0), (720, 8), (1120, 6), (1700, -8), (2600, 0), (3400, -6), (6000, -30))
    return ended(0.12 * out * np.minimum(time / 0.25, 1.0) * (0.4 + 0.6 * note.velocity), vowel, 0.4)


def _bow_player(bow: _Bow) -> Callable[[Note], Grid]:
    def play(note: Note) -> Grid:
        return _bowed(bow, note)

    return play


def _pipe_player(pipe: _Pipe) -> Callable[[Note], Grid]:
    def play(note: Note) -> Grid:
        return _blown(pipe, note)

    return play


SUSTAINED: dict[str, Callable[[Note], Grid]] = {
    **{name: _bow_player(bow) for name, bow in _BOWS.items()},
    **{name: _pipe_player(pipe) for name, pipe in _PIPES.items()},
    "accordion": _accordion,
    "pad": _pad,
    "lead": _lead,
    "choir": _choir,
}
