"""Pitch and vocal tract reshaped without touching time: pitch-synchronous overlap-add.

Moulines & Charpentier 1990 (TD-PSOLA): one grain a glottal period is laid down again at the periods of the pitch wanted;
resampling each grain moves the formants, as a shorter or longer throat would. Because time stays, so do the phones.
"""

from dataclasses import dataclass

import numpy as np
import scipy  # loads `scipy.signal`, seconds of imports, at its first use
from numpy.random import Generator
from scipy.ndimage import gaussian_filter1d, median_filter

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.signal import RATE, Grid

__all__ = ["Melody", "melody", "reshape"]

_HOP = 0.005
_SLOW = RATE // 3  # pitch is found at 16 kHz
_LOWEST, _HIGHEST = 65.0, 420.0
_UNVOICED_STEP = int(0.004 * RATE)


@dataclass(frozen=True, kw_only=True, eq=False)
class Melody:
    """Fundamental in Hz every 5 ms, 0 where unvoiced; `median` over the voiced part, 0 when there is none."""

    hertz: Grid
    median: float

    def at(self, sample: int) -> float:
        return float(self.hertz[min(int(sample / RATE / _HOP), len(self.hertz) - 1)])


def melody(samples: Floats | Grid) -> Melody:
    """Follow the pitch of a voice alone, (n,) at 48 kHz, by normalised autocorrelation."""
    slow = scipy.signal.resample_poly(np.asarray(samples, np.float64), 1, 3)
    width, hop = int(0.04 * _SLOW), int(_HOP * _SLOW)
    padded = np.concatenate([np.zeros(width // 2), slow, np.zeros(width)])
    starts = np.arange(0, len(slow), hop)
    frames = padded[starts[:, None] + np.arange(width)] * np.hanning(width)
    spectrum = np.abs(np.fft.rfft(frames, 2048)) ** 2
    correlation = np.fft.irfft(spectrum)[:, : width // 2 + 100]
    window = np.fft.irfft(np.abs(np.fft.rfft(np.hanning(width), 2048)) ** 2)[: width // 2 + 100]
    power = correlation[:, :1]
    normal = correlation / np.maximum(power, 1e-9) / np.maximum(window / window[0], 0.05)
    low, high = int(_SLOW / _HIGHEST), min(int(_SLOW / _LOWEST), normal.shape[1] - 2)
    lags = np.arange(low, high)
    chosen = lags[np.argmax(normal[:, low:high] - 0.09 * np.log2(lags / low), axis=1)]
    rows = np.arange(len(chosen))
    strength = normal[rows, chosen]
    before, after = normal[rows, chosen - 1], normal[rows, chosen + 1]
    bend = before - 2.0 * strength + after
    shift = np.where(np.abs(bend) > 1e-9, 0.5 * (before - after) / np.where(bend == 0.0, 1.0, bend), 0.0)
    hertz = _SLOW / (chosen + np.clip(shift, -0.5, 0.5))
    voiced = (strength > 0.45) & (power[:, 0] > 1e-4 * power.max())
    voiced = median_filter(voiced.astype(np.uint8), 5).astype(bool)
    hertz = np.where(voiced, median_filter(hertz, 5), 0.0)
    return Melody(hertz=hertz, median=float(np.median(hertz[voiced])) if voiced.any() else 0.0)


def reshape(
    samples: Floats, *, pitch: float, span: float, formant: float, rasp: float, tremor: float, flat: bool, rng: Generator
) -> Grid:
    """A voice (n,) at 48 kHz with its median pitch at `pitch` Hz, same length.

    `span` multiplies the range of its melody (in octaves), `flat` removes it; `formant` > 1 shortens the throat; `rasp` 0…1
    makes every other glottal period weaker and uneven; `tremor` 0…1 lets pitch and strength waver at 5 Hz.
    """
    voice = np.asarray(samples, np.float64)
    tune = melody(voice)
    if tune.median == 0.0:
        return voice
    marks = _marks(voice, tune)
    out, weight = np.zeros(len(voice)), np.zeros(len(voice))
    position, number = float(marks[0]), 0
    drift = 0.0
    while position < len(voice):
        nearest = int(np.argmin(np.abs(marks - position)) if number == 0 else _nearer(marks, position))
        source = tune.at(int(marks[nearest]))
        gain = 1.0
        voiced = source > 0.0
        if voiced:
            octaves = np.log2(source / tune.median)
            wanted = pitch * 2.0 ** (0.0 if flat else span * octaves)
            drift = 0.9 * drift + float(rng.normal(0.0, 0.0018 + 0.005 * rasp))
            waver = tremor * np.sin(2.0 * np.pi * 5.1 * position / RATE + 0.7 * np.sin(position / RATE * 4.0))
            wanted *= 1.0 + drift + 0.035 * waver
            gain = 1.0 + 0.2 * waver
            if rasp > 0.0:
                gain *= 1.0 - rasp * (0.27 * (number % 2) + 0.14 * float(rng.random()))
            half, step = RATE / source, RATE / float(np.clip(wanted, 50.0, 700.0))
        else:
            # consonants are laid where they were, so that bursts stay sharp, and as they were: throats hardly colour them
            position = float(marks[nearest])
            half, step = 1.0 * _UNVOICED_STEP, 1.0 * _UNVOICED_STEP
        _lay(out, weight, voice, int(marks[nearest]), position, half, formant if voiced else 1.0, gain)
        position += step
        number += 1
    return np.asarray(out / np.maximum(weight, 0.5), np.float64)


def _nearer(marks: Grid, position: float) -> int:
    right = int(np.searchsorted(marks, position))
    if right == 0:
        return 0
    if right == len(marks):
        return right - 1
    return right if marks[right] - position < position - marks[right - 1] else right - 1


def _marks(voice: Grid, tune: Melody) -> Grid:
    """One mark a glottal period at its strongest peak; every 4 ms where there is no voice."""
    # above the first harmonics a peak is a ripple, and marks that hop between ripples are heard as roughness
    voice = gaussian_filter1d(voice, 0.00022 * RATE)
    polarity = 1.0 if voice.max() >= -voice.min() else -1.0
    marks, position, voiced = [0], 0, False
    while position < len(voice):
        source = tune.at(position)
        if source <= 0.0:
            position += _UNVOICED_STEP
            voiced = False
        else:
            period = RATE / source
            reach = 0.16 if voiced else 0.5
            middle = position + (period if voiced else 0.5 * period)
            low, high = int(middle - reach * period), int(middle + reach * period) + 1
            part = polarity * voice[max(low, position + 8) : high]
            position = max(low, position + 8) + int(np.argmax(part)) if len(part) else high
            voiced = True
        if position < len(voice):
            marks.append(position)
    return np.asarray(marks, np.float64)


def _lay(out: Grid, weight: Grid, voice: Grid, mark: int, position: float, half: float, formant: float, gain: float) -> None:
    reach = int(half / formant)
    at = np.arange(-reach, reach + 1)
    begin = round(position)
    keep = (begin + at >= 0) & (begin + at < len(out))
    at = at[keep]
    if len(at) == 0:
        return
    source = mark + at * formant
    base = np.floor(source).astype(np.int64)
    part = source - base
    inside = np.clip(base, 0, len(voice) - 2)
    grain = voice[inside] * (1.0 - part) + voice[inside + 1] * part
    window = 0.5 + 0.5 * np.cos(np.pi * at / (reach + 1))
    out[begin + at] += gain * window * grain
    weight[begin + at] += window
