"""The rest of a voice: its long-term spectrum, breath, whisper, metal, the octave that the programs lack, and its level."""

import numpy as np
from numpy.random import Generator
from scipy.ndimage import gaussian_filter1d, maximum_filter1d, uniform_filter1d

from soundstage.engines.stage.sound.signal import RATE, STEP, Grid, decibels, filtered, per_sample
from soundstage.engines.stage.sound.speech.casting import Casting
from soundstage.engines.stage.sound.speech.throat import aspirated
from soundstage.engines.stage.sound.speech.vocoder import melody

__all__ = ["colour", "limited"]

# What each recorded voice lacks of the long-term spectrum of speech (Byrne et al. 1994, doi:10.1121/1.410152), two thirds of
# it, measured in third octaves over two dozen sentences: (Hz, dB)
_SPECTRUM: dict[str, tuple[tuple[float, float], ...]] = {
    "rms": (
        (125, -3), (200, -3), (315, 1), (500, 2), (630, 5), (800, 7), (1000, 5.5), (1600, 5.5), (2000, 5.5), (2500, 2),
        (3150, -2), (4000, -3.5), (5000, -3), (6300, -4), (8000, -3),
    ),
    "awb": (
        (125, -3), (250, -2), (500, 1.5), (630, 4), (800, 4.5), (1250, 3), (1600, 3), (2000, 1), (2500, -2), (3150, 0),
        (4000, 1.5), (5000, 5), (6300, 7), (8000, 6),
    ),
    "slt": (
        (150, -6), (220, -4), (280, 1), (400, 2), (630, 1), (800, -1), (1250, 1), (1600, 2.5), (2500, 5), (3150, 4.5),
        (4000, 4.5), (5000, 3.5), (6300, 0), (8000, -2), (12000, -1),
    ),
    "kal16": ((160, 0), (250, 2), (400, 0), (800, -1.5), (2000, 1), (4000, -2), (6300, 1), (8000, 2)),
}  # fmt: skip
_RUMBLE = ((30.0, -40.0), (70.0, -4.0), (100.0, 0.0), (15000.0, 0.0), (19000.0, -12.0))


def colour(voice: Grid, casting: Casting, bandwidth: float, rng: Generator) -> Grid:
    """Finish a reshaped voice (n,) at 48 kHz whose program gave nothing above `bandwidth` Hz."""
    voice = filtered(voice, _SPECTRUM.get(casting.voice, ((1000.0, 0.0), (2000.0, 0.0))))
    voiced = _voicing(voice)
    if casting.whisper:
        out = _whispered(voice, voiced, rng)
    else:
        out = voice + aspirated(voice, rng) * voiced * decibels(casting.breath)
    if casting.robot:
        out = _metal(out)
    out = out + _top_octave(out, bandwidth, rng) * decibels(casting.air)
    out = _levelled(filtered(out, _curve(casting)))
    return filtered(_calm_sibilants(_driven(out, casting.drive)), _RUMBLE)


def limited(voice: Grid, most: float) -> Grid:
    """The voice (n,) with no sample beyond ±`most`: its gain dips smoothly 3 ms around each peak that would be."""
    around = int(0.003 * RATE)
    gain = np.minimum(most / np.maximum(maximum_filter1d(np.abs(voice), 2 * around + 1), 1e-9), 1.0)
    return np.asarray(voice * uniform_filter1d(gain, around + 1), np.float64)


def _curve(casting: Casting) -> list[tuple[float, float]]:
    return [
        (90.0, casting.body * 0.6), (170.0, casting.body), (320.0, -0.5), (700.0, 0.0), (1800.0, 0.3 * casting.presence),
        (3200.0, casting.presence), (5200.0, 0.4 * casting.presence), (7000.0, 0.0), (14000.0, -1.0),
    ]  # fmt: skip


def _voicing(voice: Grid) -> Grid:
    """1 where the voice sounds, 0 where only air or nothing does, (n,), eased over 10 ms."""
    tune = melody(voice)
    hop = len(voice) / max(len(tune.hertz), 1)
    rows = np.repeat((tune.hertz > 0.0).astype(np.float64), int(np.ceil(hop)))[: len(voice)]
    rows = np.concatenate([rows, np.zeros(len(voice) - len(rows))])
    return np.clip(np.asarray(uniform_filter1d(rows, int(0.01 * RATE)), np.float64), 0.0, 1.0)


def _whispered(voice: Grid, voiced: Grid, rng: Generator) -> Grid:
    """A throat without its voice: air sounds the vowels, softer than the consonants, which are air already."""
    air = aspirated(voice, rng)
    return air * voiced * decibels(-3.0) + voice * (1.0 - voiced) * decibels(-2.0)


def _top_octave(voice: Grid, bandwidth: float, rng: Generator) -> Grid:
    """What consonants have above the program's band: noise that follows the octave below while that is air."""
    if bandwidth > 0.3 * RATE:
        return np.zeros(len(voice))
    hiss = filtered(voice, ((0.45 * bandwidth, -60.0), (0.6 * bandwidth, 0.0)))
    upper = np.sqrt(uniform_filter1d(hiss**2, int(0.006 * RATE)) + 1e-14)
    whole = np.sqrt(uniform_filter1d(voice**2, int(0.006 * RATE)) + 1e-14)
    airy = np.clip((upper / whole - 0.15) / 0.35, 0.0, 1.0)
    noise = rng.standard_normal(len(voice)) * upper * airy
    falling = (
        (0.85 * bandwidth, -60.0), (bandwidth, -3.0), (1.3 * bandwidth, -7.0), (1.7 * bandwidth, -13.0),
        (2.2 * bandwidth, -40.0),
    )  # fmt: skip
    return filtered(noise, falling) * 1.9


def _metal(voice: Grid) -> Grid:
    """A loudspeaker in a tin chest: two short echoes of the body, a trace of ring modulation, a narrower band."""
    out = voice.copy()
    for seconds, gain in ((0.0031, 0.24), (0.0107, 0.2)):
        lag = int(seconds * RATE)
        out[lag:] += gain * voice[:-lag]
    time = np.arange(len(out)) / RATE
    out = out * (0.9 + 0.22 * np.sin(2.0 * np.pi * 52.0 * time))
    return filtered(out, ((110.0, -16.0), (260.0, 0.0), (1500.0, 1.0), (2500.0, 3.0), (5000.0, 0.0), (7500.0, -6.0)))


def _levelled(voice: Grid) -> Grid:
    """An actor's steady distance from the microphone: slow gain of ±4 dB over syllables, none over silence."""
    power = np.sqrt(uniform_filter1d(voice**2, int(0.12 * RATE)) + 1e-12)[::STEP]
    loud = float(np.percentile(power, 90.0))
    gain = np.clip((loud / np.maximum(power, 1e-9)) ** 0.3, 0.8, 1.6)
    share = np.clip((power / loud - 0.02) / 0.08, 0.0, 1.0)
    return voice * per_sample(gaussian_filter1d(1.0 + (gain - 1.0) * share, 3.0), len(voice))


def _driven(voice: Grid, drive: float) -> Grid:
    """Soft saturation below 2.5 kHz, where it is warmth; above, it would be grit between the formants."""
    low = filtered(voice, ((1800.0, 0.0), (3200.0, -40.0), (6000.0, -80.0)))
    scale = float(np.percentile(np.abs(low), 99.9)) + 1e-9
    pushed = low / scale * (0.2 + 0.4 * drive)
    warm = np.tanh(pushed + 0.08 * drive * pushed**2) * scale / (0.2 + 0.4 * drive)
    return np.asarray(voice - low + warm, np.float64)


def _calm_sibilants(voice: Grid) -> Grid:
    """Hiss above 4.5 kHz no louder than 10 dB under the vowels, turned down at 2 : 1 beyond that."""
    hiss = filtered(voice, ((3600.0, -60.0), (4800.0, 0.0)))
    strength = np.sqrt(uniform_filter1d(hiss**2, int(0.01 * RATE)) + 1e-14)
    vowels = float(np.percentile(np.sqrt(uniform_filter1d(voice**2, int(0.03 * RATE))), 85.0))
    gain = np.minimum((0.32 * vowels / strength) ** 0.5, 1.0)
    return np.asarray(voice - hiss * (1.0 - gaussian_filter1d(gain, 0.002 * RATE)), np.float64)
