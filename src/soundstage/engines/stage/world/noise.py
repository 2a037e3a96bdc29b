"""Value noise on arrays, for recipes that lay out relief on the CPU."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.scene import Floats

__all__ = ["fbm", "ridged", "value"]

_TABLE = 256
_Plane = NDArray[np.floating[Any]]


def value(x: _Plane, y: _Plane, random: np.random.Generator) -> Floats:
    """Smooth noise −1…1 with unit cells; the generator makes the lattice, so each call is a new field."""
    lattice = random.random((_TABLE, _TABLE)).astype(np.float32)
    i, j = np.floor(x).astype(np.int64), np.floor(y).astype(np.int64)
    f, g = (x - i).astype(np.float32), (y - j).astype(np.float32)
    f = f * f * f * (f * (f * 6 - 15) + 10)
    g = g * g * g * (g * (g * 6 - 15) + 10)
    i0, i1, j0, j1 = i % _TABLE, (i + 1) % _TABLE, j % _TABLE, (j + 1) % _TABLE
    low = lattice[j0, i0] * (1 - f) + lattice[j0, i1] * f
    high = lattice[j1, i0] * (1 - f) + lattice[j1, i1] * f
    return np.asarray((low * (1 - g) + high * g) * 2.0 - 1.0, np.float32)


def fbm(x: _Plane, y: _Plane, random: np.random.Generator, octaves: int) -> Floats:
    """Octaves of `value`, the first of amplitude 1."""
    total = np.zeros_like(x, dtype=np.float32)
    for octave in range(octaves):
        total += value(*_turned(x, y, octave), random) * 0.5**octave
    return total


def ridged(x: _Plane, y: _Plane, random: np.random.Generator, octaves: int) -> Floats:
    """Crests at every scale, finer ones strongest on the coarser (Musgrave); about 0…2."""
    total, carry = np.zeros_like(x, dtype=np.float32), np.ones_like(x, dtype=np.float32)
    for octave in range(octaves):
        crest = (1.0 - np.abs(value(*_turned(x, y, octave), random))) ** 2 * carry
        total += crest * 0.5**octave
        carry = np.clip(crest * 1.8, 0.0, 1.0)
    return total


def _turned(x: _Plane, y: _Plane, octave: int) -> tuple[Floats, Floats]:
    scale, angle = 2.07**octave, 0.65 * octave
    c, s = np.cos(angle) * scale, np.sin(angle) * scale
    return np.asarray(x * c - y * s + 13.7 * octave, np.float32), np.asarray(x * s + y * c + 5.1 * octave, np.float32)
