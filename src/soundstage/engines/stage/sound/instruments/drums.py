"""Drums and the rest of the kitchen: skins by the modes of a circular membrane, metal by dense partials, shells by noise."""

from collections.abc import Callable

import numpy as np

from soundstage.engines.stage.sound.instruments.note import Note, ended
from soundstage.engines.stage.sound.signal import RATE, Grid, coloured, modes

__all__ = ["DRUMS"]

# zeros of the Bessel functions over the first: the modes of an ideal membrane (Rayleigh)
_MEMBRANE = np.array([1.0, 1.594, 2.136, 2.296, 2.653, 2.918, 3.156, 3.501, 3.6])


def _skin(note: Note, pitch: float, ring: float, drop: float, noise: float, slap: float = 3000.0) -> Grid:
    """A membrane that starts a little sharp, with the stick's slap."""
    n = int(max(1.2 * ring, 0.2) * RATE)
    time = np.arange(n) / RATE
    fall = pitch * (1.0 + drop * np.exp(-time / 0.035))
    out = np.sin(2.0 * np.pi * np.cumsum(fall) / RATE) * np.exp(-6.9 * time / ring)
    out += modes(pitch * _MEMBRANE[1:], 0.6 * ring / _MEMBRANE[1:], 0.3 * note.rng.uniform(0.4, 1.0, 8), n)
    length = min(int(0.03 * RATE), n)
    stick = coloured(note.rng, length, slope=-2.0, low=200.0, high=slap) * np.exp(-np.arange(length) / (0.005 * RATE))
    out[:length] += noise * stick
    return ended(out * (0.25 + 0.75 * note.velocity), (), 0.02)


def _kick(note: Note) -> Grid:
    return _skin(note, 52.0, 0.36, 1.8, 0.25, 2600.0)


def _tom(note: Note) -> Grid:
    return _skin(note, 70.0 + 1.4 * (note.pitch % 24.0) * 2.0, 0.55, 0.35, 0.3)


def _taiko(note: Note) -> Grid:
    return 1.3 * _skin(note, 62.0, 1.3, 0.25, 0.5, 1800.0)


def _bongo(note: Note) -> Grid:
    return _skin(note, 230.0 + 6.0 * (note.pitch % 12.0), 0.22, 0.15, 0.35, 4200.0)


def _snare(note: Note) -> Grid:
    out = _skin(note, 185.0, 0.16, 0.3, 0.5, 6000.0)
    n = max(len(out), int(0.24 * RATE))
    wires = coloured(note.rng, n, low=1400.0, high=9500.0) * np.exp(-np.arange(n) / (0.055 * RATE))
    both = 0.55 * wires * (0.3 + 0.7 * note.velocity)
    both[: len(out)] += 0.7 * out
    return ended(both, (), 0.02)


def _rim(note: Note) -> Grid:
    n = int(0.08 * RATE)
    return ended(modes([830.0, 1720.0, 2680.0], [0.05, 0.04, 0.03], [1.0, 0.7, 0.4], n) * (0.3 + 0.7 * note.velocity), (), 0.01)


def _metal(note: Note, seconds: float, low: float, bright: float) -> Grid:
    """Dense, unrelated partials over hiss."""
    n = int(seconds * RATE)
    time = np.arange(n) / RATE
    partials = low * np.exp(note.rng.uniform(0.0, np.log(11_000.0 / low), 26))
    out = 0.12 * modes(
        partials, seconds * (low / partials) ** 0.25, note.rng.uniform(0.3, 1.0, 26), n, note.rng.uniform(0, 6.28, 26)
    )
    out += bright * coloured(note.rng, n, low=4500.0, high=13_000.0) * np.exp(-5.0 * time / seconds)
    return ended(out * np.minimum(time / 0.001, 1.0) * (0.3 + 0.7 * note.velocity), (), 0.03)


def _hat(note: Note) -> Grid:
    return 0.6 * _metal(note, 0.07, 3200.0, 0.6)


def _open_hat(note: Note) -> Grid:
    return 0.6 * _metal(note, 0.4, 3200.0, 0.5)


def _ride(note: Note) -> Grid:
    return 0.5 * _metal(note, 1.1, 1800.0, 0.2)


def _crash(note: Note) -> Grid:
    return 0.8 * _metal(note, 2.0, 700.0, 0.45)


def _shaker(note: Note) -> Grid:
    n = int(0.12 * RATE)
    swell = np.sin(np.pi * np.linspace(0.0, 1.0, n) ** 0.6) ** 2
    return ended(0.4 * coloured(note.rng, n, low=3500.0, high=11_000.0) * swell * (0.3 + 0.7 * note.velocity), (), 0.01)


def _tambourine(note: Note) -> Grid:
    return _metal(note, 0.22, 4200.0, 0.35)


def _triangle(note: Note) -> Grid:
    n = int(1.8 * RATE)
    out = modes([1520.0, 3890.0, 5230.0, 7840.0, 9410.0], [1.4, 1.8, 1.5, 1.2, 0.9], [0.3, 1.0, 0.7, 0.5, 0.3], n)
    return ended(0.5 * out * note.velocity, (), 0.2)


def _clap(note: Note) -> Grid:
    """A few hands that do not quite meet together."""
    n = int(0.16 * RATE)
    out = np.zeros(n)
    for at in (0.0, 0.009, 0.017):
        begin = int(at * RATE)
        out[begin:] += coloured(note.rng, n - begin, low=700.0, high=5200.0) * np.exp(-np.arange(n - begin) / (0.014 * RATE))
    return ended(0.5 * out * (0.3 + 0.7 * note.velocity), (), 0.02)


DRUMS: dict[str, Callable[[Note], Grid]] = {
    "kick": _kick,
    "snare": _snare,
    "rim": _rim,
    "tom": _tom,
    "taiko": _taiko,
    "bongo": _bongo,
    "hat": _hat,
    "open hat": _open_hat,
    "ride": _ride,
    "crash": _crash,
    "shaker": _shaker,
    "tambourine": _tambourine,
    "triangle": _triangle,
    "claps": _clap,
}
