"""The rest of a voice: breath, the octave that the programs lack, warmth, whisper, metal."""

import numpy as np
from numpy.random import Generator
from scipy.ndimage import uniform_filter1d

from soundstage.engines.stage.sound.signal import (
    RATE,
    STEP,
    Grid,
    bands,
    coloured,
    decibels,
    filtered,
    per_sample,
    shaped_noise,
    steps,
)
from soundstage.engines.stage.sound.speech.casting import Casting

__all__ = ["colour"]

_FRAME = 4 * STEP


def colour(voice: Grid, casting: Casting, bandwidth: float, rng: Generator) -> Grid:
    """Finish a reshaped voice (n,) at 48 kHz whose program gave nothing above `bandwidth` Hz."""
    levels = _levels(voice)
    if casting.whisper:
        voice = _whispered(levels, len(voice), rng)
        levels = _levels(voice)
    if casting.robot:
        voice = _metal(voice)
    out = voice + _top_octave(levels, len(voice), bandwidth, rng) * decibels(casting.air)
    if not casting.whisper:
        out = out + _breath(voice, rng) * decibels(casting.breath)
    out = _levelled(out)
    out = filtered(out, _curve(casting))
    peak = max(float(np.abs(out).max()), 1e-9)
    driven = out / peak * (0.35 + 0.65 * casting.drive)
    warm = np.tanh(driven + 0.08 * casting.drive * driven**2)
    return np.asarray(filtered(warm, ((30.0, -40.0), (70.0, -3.0), (100.0, 0.0), (16000.0, 0.0), (20000.0, -12.0))), np.float64)


def _curve(casting: Casting) -> list[tuple[float, float]]:
    return [
        (90.0, casting.body * 0.6), (170.0, casting.body), (320.0, -1.0), (700.0, 0.0), (1800.0, 0.3 * casting.presence),
        (3200.0, casting.presence), (5200.0, 0.4 * casting.presence), (7000.0, -1.0), (14000.0, -2.0),
    ]  # fmt: skip


def _levels(voice: Grid) -> Grid:
    """Short-time amplitude spectra every 10 ms, (steps, 961)."""
    count = steps(len(voice))
    padded = np.concatenate([np.zeros(_FRAME // 2), voice, np.zeros(_FRAME + STEP)])
    frames = padded[(np.arange(count) * STEP)[:, None] + np.arange(_FRAME)] * np.hanning(_FRAME)
    return np.asarray(np.abs(np.fft.rfft(frames, axis=1)) / np.sqrt(0.375 * _FRAME), np.float64)


def _top_octave(levels: Grid, n: int, bandwidth: float, rng: Generator) -> Grid:
    """What consonants have above the program's band: noise as strong as the octave below it, falling."""
    hertz = bands()
    below = (hertz > 0.5 * bandwidth) & (hertz < 0.9 * bandwidth)
    strength = np.sqrt(np.mean(levels[:, below] ** 2, axis=1))
    octaves = np.log2(np.maximum(hertz, 1.0) / (0.85 * bandwidth))
    # 9 dB an octave down, from where the program's own band ends
    slope = np.where(octaves > 0.0, 10.0 ** (-(4.0 + 9.0 * octaves) / 20.0), 0.0) * np.clip(octaves / 0.15, 0.0, 1.0)
    slope *= hertz < 17_000.0
    return shaped_noise(rng, strength[:, None] * slope[None, :], n)


def _breath(voice: Grid, rng: Generator) -> Grid:
    """Air through the glottis: noise of 1–8 kHz that opens with each period of the voice."""
    strength = uniform_filter1d(np.abs(voice), int(0.02 * RATE))
    pulse = uniform_filter1d(np.abs(voice), int(0.0012 * RATE))
    noise = coloured(rng, len(voice), slope=-2.0, low=1300.0, high=8500.0)
    return np.asarray(noise * (0.6 * strength + 0.4 * pulse) * 0.45, np.float64)


def _whispered(levels: Grid, n: int, rng: Generator) -> Grid:
    """The throat without the voice: its envelope, smoothed past the harmonics, over noise that lacks the lowest octaves."""
    log = np.log(np.maximum(levels, 1e-6))
    cepstrum = np.fft.irfft(log, axis=1)
    keep = 44
    cepstrum[:, keep : cepstrum.shape[1] - keep + 1] = 0.0
    smooth = np.exp(np.fft.rfft(cepstrum, axis=1).real)
    hertz = np.maximum(bands(), 20.0)
    tilt = 10.0 ** (np.interp(np.log2(hertz), np.log2([120.0, 500.0, 1500.0, 5000.0]), [-34.0, -14.0, 0.0, 5.0]) / 20.0)
    return shaped_noise(rng, smooth * tilt[None, :], n) * 1.6


def _metal(voice: Grid) -> Grid:
    """A loudspeaker in a tin chest: short combs, a slow ring modulation, a narrow band."""
    out = voice.copy()
    for seconds, gain in ((0.0031, 0.55), (0.0047, -0.4), (0.0093, 0.35)):
        lag = int(seconds * RATE)
        out[lag:] += gain * voice[:-lag]
    time = np.arange(len(out)) / RATE
    out = 0.72 * out + 0.28 * out * np.sin(2.0 * np.pi * 57.0 * time)
    return filtered(out, ((120.0, -18.0), (300.0, 0.0), (1200.0, 2.0), (2400.0, 5.0), (5000.0, 0.0), (7500.0, -10.0)))


def _levelled(voice: Grid) -> Grid:
    """A broadcast chain's gentle compression, 2 : 1 over 60 ms."""
    power = np.sqrt(uniform_filter1d(voice**2, int(0.06 * RATE)) + 1e-12)[::STEP]
    loud = float(np.percentile(power, 90.0))
    gain = np.clip((loud / np.maximum(power, 0.08 * loud)) ** 0.25, 0.75, 1.5)
    held = uniform_filter1d(gain, 5)
    quiet = power < 0.03 * loud
    return voice * per_sample(np.where(quiet, np.minimum(held, 1.0), held), len(voice))
