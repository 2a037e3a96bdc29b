"""Air through the throat: noise with the spectral envelope of a voice, for breath and whisper.

The envelope comes from the cepstrum, cut below the glottal period, every 5 ms: formants pass, harmonics do not.
"""

import numpy as np
from numpy.random import Generator

from soundstage.engines.stage.sound.signal import RATE, Grid

__all__ = ["aspirated"]

_FRAME, _HOP = 1440, 240  # 30 and 5 ms
_QUEFRENCY = int(0.0026 * RATE)
# a breath has no fundamental and more hiss than a voice, and raises its first formant (Hz, dB)
_TILT = ((100.0, -40.0), (300.0, -16.0), (600.0, -8.0), (1500.0, 0.0), (4000.0, 1.5), (8000.0, 2.0), (16000.0, -6.0))


def aspirated(voice: Grid, rng: Generator) -> Grid:
    """Noise (n,) at 48 kHz that says what `voice` says, about as loud above 1 kHz."""
    count = len(voice) // _HOP + 2
    window = np.hanning(_FRAME + 1)[:-1]
    padded = np.concatenate([np.zeros(_FRAME // 2), voice, np.zeros(_FRAME + _HOP)])
    frames = padded[(np.arange(count) * _HOP)[:, None] + np.arange(_FRAME)] * window
    levels = np.log(np.maximum(np.abs(np.fft.rfft(frames, axis=1)), 1e-6))
    cepstrum = np.fft.irfft(levels, _FRAME, axis=1)
    lifter = np.zeros(_FRAME)
    lifter[: _QUEFRENCY + 1] = 0.5 + 0.5 * np.cos(np.pi * np.arange(_QUEFRENCY + 1) / (_QUEFRENCY + 1))
    lifter[: _QUEFRENCY // 2] = 1.0
    lifter[-_QUEFRENCY:] = lifter[_QUEFRENCY:0:-1]
    smooth = np.exp(np.fft.rfft(cepstrum * lifter, axis=1).real)
    hertz = np.maximum(np.fft.rfftfreq(_FRAME, 1.0 / RATE), 20.0)
    points, gains = np.array(_TILT).T
    smooth *= 10.0 ** (np.interp(np.log2(hertz), np.log2(points), gains) / 20.0)
    noise = rng.standard_normal(len(padded))
    hiss = np.fft.rfft(noise[(np.arange(count) * _HOP)[:, None] + np.arange(_FRAME)] * window, axis=1)
    # a frame of unit noise under the window has a spectrum of RMS √(Σ window²)
    made = np.fft.irfft(hiss * smooth / np.sqrt(np.sum(window**2)), _FRAME, axis=1) * window
    out = np.zeros(len(padded))
    for index, frame in enumerate(made):
        out[index * _HOP : index * _HOP + _FRAME] += frame
    overlap = float(np.sum(window**2)) / _HOP
    return np.asarray(out[_FRAME // 2 : _FRAME // 2 + len(voice)] / overlap, np.float64)
