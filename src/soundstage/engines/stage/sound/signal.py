"""What every sound is made from: seeded noise with a shape in time and frequency, slow wandering curves, grains and modes.

Everything is mono float32 at `RATE` unless said. A *step* is the control period, `STEP` samples (10 ms): slow curves are
given per step and brought to samples by `per_sample`.
"""

from collections.abc import Sequence
from zlib import crc32

import numba
import numpy as np
from numpy.random import Generator
from numpy.typing import ArrayLike, NDArray

from soundstage.engines.stage.scene import Floats

__all__ = [
    "RATE",
    "STEP",
    "Grid",
    "bands",
    "coloured",
    "decibels",
    "envelope",
    "filtered",
    "generator",
    "modes",
    "per_sample",
    "scatter",
    "shaped_noise",
    "steps",
    "turbulence",
]

RATE = 48_000
STEP = 480
_FRAME = 4 * STEP

Grid = NDArray[np.float64]


def generator(seed: int, *keys: str | int) -> Generator:
    """A random stream of its own for each cause, so that adding one sound leaves the others bit-identical."""
    return np.random.default_rng([seed, *(crc32(key.encode()) if isinstance(key, str) else abs(key) for key in keys)])


def decibels(level: float) -> float:
    """The linear factor of a level in dB."""
    return float(10.0 ** (level / 20.0))


def steps(n: int) -> int:
    """Control steps that cover `n` samples, both ends included."""
    return n // STEP + 2


def per_sample(curve: ArrayLike, n: int) -> Grid:
    """A curve per step, linear between steps, as (n,) samples."""
    values = np.asarray(curve, np.float64)
    return np.interp(np.arange(n) / STEP, np.arange(len(values)), values)


def bands() -> Grid:
    """Frequencies in Hz of the bins that `shaped_noise` shapes, (961,)."""
    return np.asarray(np.fft.rfftfreq(_FRAME, 1.0 / RATE), np.float64)


def turbulence(rng: Generator, count: int, *, slope: float = 1.0, slowest: float = 0.05, fastest: float = 8.0) -> Grid:
    """A wandering curve per step, (count,), of zero mean and unit variance, power ∝ 1 / f^slope between two rates in Hz.

    Kolmogorov's inertial range has slope 5/3; gusts heard over seconds are nearer to 1.
    """
    length = max(int(2 ** np.ceil(np.log2(count + 1))), int(2 ** np.ceil(np.log2(2.0 * RATE / STEP / slowest))))
    frequency = np.fft.rfftfreq(length, STEP / RATE)
    inside = (frequency >= slowest) & (frequency <= fastest)
    weight = np.where(inside, np.maximum(frequency, slowest) ** (-slope / 2.0), 0.0)
    spectrum = weight * (rng.standard_normal(len(frequency)) + 1j * rng.standard_normal(len(frequency)))
    curve = np.fft.irfft(spectrum, length)
    scale = np.sqrt(4.0 * np.sum(weight**2)) / length
    begin = int(rng.integers(0, length - count)) if length > count else 0
    return np.asarray(curve[begin : begin + count] / scale, np.float64)


def coloured(rng: Generator, n: int, *, slope: float = 0.0, low: float = 20.0, high: float = 20_000.0) -> Grid:
    """Stationary noise (n,), unit RMS: `slope` dB an octave between two corner frequencies, 12 dB an octave beyond them."""
    length = _fast_length(n)
    frequency = np.maximum(np.fft.rfftfreq(length, 1.0 / RATE), 1.0)
    weight = (frequency / 1000.0) ** (slope / 6.0206)
    weight *= 1.0 / np.sqrt(1.0 + (low / frequency) ** 4) / np.sqrt(1.0 + (frequency / high) ** 4)
    spectrum = weight * (rng.standard_normal(len(frequency)) + 1j * rng.standard_normal(len(frequency)))
    noise = np.fft.irfft(spectrum, length)[:n]
    return np.asarray(noise / (np.sqrt(4.0 * np.sum(weight**2)) / length), np.float64)


def shaped_noise(rng: Generator, shape: ArrayLike, n: int) -> Grid:
    """Noise (n,) whose amplitude spectrum follows `shape`, (steps, 961) or (961,), over `bands()`; ones give RMS 1.

    Overlapped Hann frames of 40 ms, each with its own random phases: Gaussian, never periodic.
    """
    count = steps(n) + 3
    rows = np.asarray(shape, np.float32)
    bins = _FRAME // 2 + 1
    spectrum = (rng.standard_normal((count, bins), np.float32) + 1j * rng.standard_normal((count, bins), np.float32)).astype(
        np.complex64
    )
    spectrum *= rows if rows.ndim == 1 else rows[np.clip(np.arange(count) - 1, 0, len(rows) - 1)]
    frames = np.fft.irfft(spectrum, _FRAME, axis=1) * np.hanning(_FRAME + 1)[:-1]
    out = np.zeros((count + 3) * STEP)
    for part in range(4):
        out[part * STEP : (part + count) * STEP] += frames[:, part * STEP : (part + 1) * STEP].ravel()
    # four overlapped squared Hann windows sum to 1.5; a random spectrum of unit parts has variance 2 a bin
    return np.asarray(out[3 * STEP : 3 * STEP + n] * np.sqrt(_FRAME / 2.0 / 1.5), np.float64)


def filtered(signal: ArrayLike, response: Sequence[tuple[float, float]]) -> Grid:
    """Zero-phase equaliser: `response` is (Hz, dB) points, linear in dB over log frequency, held beyond the ends."""
    values = np.asarray(signal, np.float64)
    length = _fast_length(len(values) + 2048)
    frequency = np.maximum(np.fft.rfftfreq(length, 1.0 / RATE), 1.0)
    hertz, gain = np.array(response, np.float64).T
    curve = 10.0 ** (np.interp(np.log2(frequency), np.log2(hertz), gain) / 20.0)
    return np.asarray(np.fft.irfft(np.fft.rfft(values, length) * curve, length)[: len(values)], np.float64)


def envelope(n: int, points: Sequence[tuple[float, float]], *, curve: float = 1.0) -> Grid:
    """Breakpoints (seconds, value) to samples (n,); `curve` > 1 bends every segment towards its lower end."""
    times, values = np.array(points, np.float64).T
    return np.asarray(np.interp(np.arange(n) / RATE, times, values) ** curve, np.float64)


def modes(frequencies: ArrayLike, decays: ArrayLike, gains: ArrayLike, n: int, phases: ArrayLike | float = 0.0) -> Grid:
    """A struck body (n,): damped sines with frequencies in Hz, times in seconds to fall 60 dB, and linear gains."""
    frequency, decay, gain = (np.asarray(a, np.float64) for a in np.broadcast_arrays(frequencies, decays, gains))
    audible = frequency < 0.45 * RATE
    phase = np.broadcast_to(np.asarray(phases, np.float64), frequency.shape)
    out = np.zeros(n)
    _ring(out, *(np.ascontiguousarray(a[audible], np.float64) for a in (frequency, decay, gain, phase)))
    return out


@numba.njit(cache=True, fastmath=False, nogil=True)  # type: ignore[untyped-decorator]
def _ring(out: Grid, frequency: Grid, decay: Grid, gain: Grid, phase: Grid) -> None:
    """Add damped sines, each a phasor that turns and shrinks by one factor a sample."""
    for index in range(len(frequency)):
        length = min(len(out), int(1.3 * decay[index] * RATE) + 1)
        turn = 2.0 * np.pi * frequency[index] / RATE
        factor = np.exp(-6.9078 / (decay[index] * RATE)) * complex(np.cos(turn), np.sin(turn))
        phasor = gain[index] * complex(np.cos(phase[index]), np.sin(phase[index]))
        for at in range(length):
            out[at] += phasor.imag
            phasor *= factor


def scatter(out: Grid, grains: Sequence[Grid] | Grid, choice: ArrayLike, at: ArrayLike, gains: ArrayLike) -> None:
    """Add grain `choice[i]` × `gains[i]` into `out` from sample `at[i]`, in place; what falls outside is cut off."""
    length = len(out)
    for index, start, gain in zip(np.asarray(choice), np.asarray(at), np.asarray(gains), strict=True):
        grain = grains[int(index)]
        begin, skip = max(int(start), 0), max(-int(start), 0)
        end = min(begin + len(grain) - skip, length)
        if end > begin:
            out[begin:end] += gain * grain[skip : skip + end - begin]


def _fast_length(n: int) -> int:
    """The next length with only small prime factors, for quick transforms."""
    best = 1 << int(np.ceil(np.log2(max(n, 2))))
    for three in (1, 3, 9, 27):
        power = int(np.ceil(np.log2(max(n / three, 1.0))))
        best = min(best, three << power)
    return best + best % 2


def mono(samples: Floats) -> Floats:
    """(n,) or (n, 2) to (n,)."""
    return samples if samples.ndim == 1 else np.asarray(samples.mean(axis=1), np.float32)
