"""The last desk: loudness to ITU-R BS.1770-4 / EBU R 128, a true-peak limiter, fades."""

from functools import cache
from typing import Any

import numpy as np
import scipy  # loads `scipy.signal`, seconds of imports, at its first use
from scipy.ndimage import minimum_filter1d, uniform_filter1d

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.signal import RATE, Grid, decibels

__all__ = ["CEILING", "TARGET", "fade", "gains", "limit", "loudness", "master", "true_peak", "without_rumble"]

TARGET = -16.0  # LUFS, integrated
CEILING = -1.3  # dBTP in the mix: what an AAC encoder adds stays below −1
_HUSH = -45.0  # LUFS: the most that a scene meant to be silent may come to
_FADE = 0.010
_BLOCK = RATE // 1000
_LOOK = 5  # blocks of 1 ms that the limiter sees ahead
_RELEASE = 0.090  # seconds for the limiter to give back 63 %


def loudness(samples: Grid | Floats) -> float:
    """Integrated loudness in LUFS of (n,) or (n, 2); −∞ for silence and for less than 0.4 s."""
    if len(samples) < int(0.4 * RATE) + 1 or float(np.abs(samples).max(initial=0.0)) < 1e-7:
        return float("-inf")
    with np.errstate(divide="ignore", invalid="ignore"):
        return float(_meter().integrated_loudness(np.asarray(samples, np.float64)))


@cache
def _meter() -> Any:
    import pyloudnorm  # brings scipy.signal, which planning and drawing need not wait for

    return pyloudnorm.Meter(RATE)


def true_peak(samples: Grid | Floats) -> float:
    """The peak in dBTP of (n, 2), found on four times oversampled samples (BS.1770-4 annex 2)."""
    return float(20.0 * np.log10(max(float(_peaks(np.asarray(samples, np.float64)).max()), 1e-12)))


def limit(samples: Grid, ceiling: float = CEILING) -> Grid:
    """Hold the true peak of (n, 2) under `ceiling` dBTP: the gain falls 5 ms ahead and comes back over 90 ms."""
    limited: Grid = samples * _held(samples, ceiling)[:, None]
    return limited


def _held(samples: Grid, ceiling: float = CEILING) -> Grid:
    """The limiter's gain (n,)."""
    top = decibels(ceiling)
    need = np.minimum(1.0, top / np.maximum(_peaks(samples), 1e-12))
    if float(need.min()) >= 1.0:
        return np.ones(len(samples))
    coming_back = 1.0 - np.exp(-1.0 / (1000.0 * _RELEASE))
    held, current = np.empty_like(need), 1.0
    for index, least in enumerate(minimum_filter1d(need, 2 * _LOOK + 1, mode="nearest")):
        current = min(float(least), current + (1.0 - current) * coming_back)
        held[index] = current
    smooth = uniform_filter1d(held, _LOOK, mode="nearest")
    smooth = np.minimum(smooth, minimum_filter1d(need, 3, mode="nearest"))
    centres = (np.arange(len(need)) + 0.5) * _BLOCK
    return np.asarray(np.interp(np.arange(len(samples)), centres, smooth), np.float64)


def fade(samples: Grid, seconds: float = _FADE) -> Grid:
    """Raised-cosine fades at the head and tail of (n, 2)."""
    length = min(int(seconds * RATE), len(samples) // 2)
    ramp = 0.5 - 0.5 * np.cos(np.pi * np.arange(length) / length)
    shape = np.ones(len(samples))
    shape[:length] = ramp
    shape[len(samples) - length :] = ramp[::-1]
    faded: Grid = samples * (shape if samples.ndim == 1 else shape[:, None])
    return faded


def master(samples: Grid, *, hushed: bool = False) -> Floats:
    """Bring (n, 2) to −16 LUFS under the ceiling, faded at both ends.

    See `gains` for what is done to a `hushed` clip. Digital silence stays digital silence.
    """
    out = without_rumble(samples)
    return np.asarray(out * gains(out, hushed=hushed)[:, None], np.float32)


def gains(out: Grid, *, hushed: bool = False) -> Grid:
    """The gain (n,) by which (n, 2) without rumble is mastered; the same gain on parts of it masters the parts alike.

    A `hushed` clip, whose words ask for silence, is never brought up: the loudness target does not apply, and what is left in
    it stays below −45 LUFS.
    """
    level = loudness(out)
    if not np.isfinite(level):
        return fade(_held(out))
    if hushed:
        even = decibels(min(_HUSH - level, 0.0))
        return fade(even * _held(even * out))
    gain, curve = TARGET - level, np.ones(len(out))
    for _ in range(5):
        even = decibels(gain)
        curve = even * _held(even * out)
        short = TARGET - loudness(out * curve[:, None])
        if abs(short) < 0.15:
            break
        gain += 1.4 * short  # a limited mix answers with less than it is given
    return fade(curve)


def without_rumble(samples: Grid) -> Grid:
    """Take away what loudspeakers cannot give and meters count: below 25 Hz."""
    length = 1 << int(np.ceil(np.log2(len(samples) + 4096)))
    frequency = np.fft.rfftfreq(length, 1.0 / RATE)
    keep = frequency**2 / np.sqrt(frequency**4 + 25.0**4)
    return np.asarray(
        np.fft.irfft(np.fft.rfft(samples, length, axis=0) * keep[:, None], length, axis=0)[: len(samples)], np.float64
    )


def _peaks(samples: Grid) -> Grid:
    """The highest true peak of either channel in each block of 1 ms."""
    blocks = -(-len(samples) // _BLOCK)
    padded = np.zeros((blocks * _BLOCK, samples.shape[1]))
    padded[: len(samples)] = samples
    fine = scipy.signal.resample_poly(padded, 4, 1, axis=0)
    peaks: Grid = np.abs(fine).max(axis=1).reshape(blocks, 4 * _BLOCK).max(axis=1)
    return peaks
