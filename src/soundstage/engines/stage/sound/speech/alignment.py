"""When each phone of a recording is spoken, from another recording of the same words whose times are known.

Dynamic time warping (Sakoe & Chiba, 1978) of mel cepstra: the known voice is stretched until its spectra lie on the other's.
"""

from itertools import pairwise

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.signal import Grid
from soundstage.engines.stage.sound.speech.phones import Phones, joined
from soundstage.engines.stage.sound.speech.resample import resampled
from soundstage.engines.stage.sound.speech.source import Raw

__all__ = ["aligned", "by_level"]

_RATE, _HOP, _WINDOW = 16_000, 160, 400
_BANDS, _KEPT = 26, 10
_LIKE = (
    0.71  # mean distance on the path over that of frames at random: the same words 0.33–0.68 across voices, others from 0.74
)
_THROATS = (0.82, 0.9, 1.0, 1.1, 1.22)  # lengths of the known voice's throat that are tried (Lee & Rose 1996)
_OPEN = 0.25  # of the loudest, over which a mouth is open where nothing but the level is known
_LONGEST = 3000  # frames of 10 ms


def aligned(samples: Floats, rate: int, known: Raw) -> Phones | None:
    """The phones of `known` at their times in `samples`; None where the two do not sound like the same words."""
    here = _cepstra(samples, rate)
    unlike, where = min(
        (_laid(_cepstra(known.samples, known.rate, throat), here) for throat in _THROATS), key=lambda way: way[0]
    )
    if unlike > _LIKE:
        return None
    total, step = len(samples) / rate, np.arange(len(where)) * _HOP / _RATE
    ends = np.interp([end for *_, end in known.phones], step, where)
    starts = [0.0, *ends[:-1]]
    rows = [(phone, float(a), float(b)) for (phone, _, _), a, b in zip(known.phones, starts, ends, strict=True)]
    return joined([*rows[:-1], (rows[-1][0], rows[-1][1], total)])


def by_level(samples: Floats, rate: int) -> Phones:
    """An open vowel wherever the voice is loud and silence elsewhere: all that can be told without the words."""
    hop = rate // 100
    count = max(len(samples) // hop, 1)
    level = np.sqrt(np.mean(np.square(samples[: count * hop].astype(np.float64)).reshape(count, -1), axis=1))
    level = np.convolve(level, np.ones(5) / 5.0, "same")
    loud = level > _OPEN * float(level.max(initial=1e-9))
    edges = [0, *(np.flatnonzero(np.diff(loud)) + 1).tolist(), count]
    return joined([("aa" if loud[a] else "pau", a * hop / rate, b * hop / rate) for a, b in pairwise(edges)])


def _laid(there: Grid, here: Grid) -> tuple[float, Grid]:
    """How unlike two voices are, 0…1, and where in the second (seconds) each frame of the first is."""
    if not 10 <= len(there) <= _LONGEST or not 10 <= len(here) <= _LONGEST:
        return 1.0, np.zeros(0)
    costs = np.sqrt(np.maximum((there**2).sum(1)[:, None] + (here**2).sum(1)[None, :] - 2.0 * there @ here.T, 0.0))
    path = _path(costs)
    where = np.bincount(path[:, 0], path[:, 1]) / np.bincount(path[:, 0]) * _HOP / _RATE
    return float(costs[path[:, 0], path[:, 1]].mean() / costs.mean()), where


def _cepstra(samples: Floats, rate: int, throat: float = 1.0) -> Grid:
    """(frames, 20) cepstra of 25 ms every 10 ms and their change, mean 0, deviation 1; `throat` moves the bands."""
    mono = np.asarray(resampled(samples, rate, _RATE), np.float64)
    mono = np.pad(mono, _WINDOW // 2)
    mono = np.append(mono[0], mono[1:] - 0.95 * mono[:-1])
    rows = np.lib.stride_tricks.sliding_window_view(mono, _WINDOW)[::_HOP] * np.hanning(_WINDOW)
    power = np.abs(np.fft.rfft(rows, 512, axis=1)) ** 2
    bands = np.log(power @ _mel(throat).T + 1e-7 * float(power.max()))
    turn = np.cos(np.pi / _BANDS * (np.arange(_BANDS)[None, :] + 0.5) * np.arange(_KEPT)[:, None])
    found = bands @ turn.T
    found = (found - found.mean(axis=0)) / (found.std(axis=0) + 1e-9)
    change = np.gradient(found, axis=0)
    return np.asarray(np.hstack([found, 0.7 * change / (change.std(axis=0) + 1e-9)]), np.float64)


def _mel(throat: float) -> Grid:
    """Triangles (bands, bins) evenly spaced in mels from 80 to 7600 Hz."""
    low, high = (2595.0 * np.log10(1.0 + hertz / 700.0) for hertz in (80.0, 7600.0))
    edges = 700.0 * (10.0 ** (np.linspace(low, high, _BANDS + 2) / 2595.0) - 1.0)
    hertz = np.fft.rfftfreq(512, 1.0 / _RATE) * throat
    rise = (hertz[None, :] - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    fall = (edges[2:, None] - hertz[None, :]) / (edges[2:] - edges[1:-1])[:, None]
    return np.asarray(np.clip(np.minimum(rise, fall), 0.0, None), np.float64)


def _path(costs: Grid) -> np.ndarray:
    """The cheapest way (k, 2) from corner to corner, by steps of one in either or both."""
    rows, columns = costs.shape
    best = np.empty_like(costs)
    best[0] = np.cumsum(costs[0])
    for row in range(1, rows):
        above = best[row - 1]
        base = np.minimum(above, np.concatenate([[np.inf], above[:-1]]))
        run = np.cumsum(costs[row])
        best[row] = run + np.minimum.accumulate(base - np.concatenate([[0.0], run[:-1]]))
    row, column = rows - 1, columns - 1
    way = [(row, column)]
    while row or column:
        steps = [(r, c) for r, c in ((row - 1, column - 1), (row - 1, column), (row, column - 1)) if r >= 0 and c >= 0]
        row, column = min(steps, key=lambda step: best[step])
        way.append((row, column))
    return np.array(way[::-1])
