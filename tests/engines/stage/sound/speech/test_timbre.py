"""What colouring adds, and what it must never do."""

import numpy as np
import pytest

from soundstage.engines.stage.sound import RATE
from soundstage.engines.stage.sound.speech.casting import Casting
from soundstage.engines.stage.sound.speech.timbre import colour, limited

PLAIN = Casting(program="flite", voice="rms")


def buzz(seconds: float = 1.0, pitch: float = 110.0) -> np.ndarray:
    time = np.arange(round(seconds * RATE)) / RATE
    return 0.3 * sum(np.cos(2.0 * np.pi * pitch * k * time) / k for k in range(1, 40))


def hiss(level: float, low: float, high: float) -> np.ndarray:
    spectrum = np.fft.rfft(np.random.default_rng(2).standard_normal(RATE // 4))
    hertz = np.fft.rfftfreq(RATE // 4, 1.0 / RATE)
    out = np.fft.irfft(np.where((hertz > low) & (hertz < high), spectrum, 0.0), RATE // 4)
    return level * out / np.sqrt(np.mean(out**2))


def power(samples: np.ndarray, low: float, high: float) -> float:
    spectrum = np.abs(np.fft.rfft(samples)) ** 2 / len(samples) ** 2
    hertz = np.fft.rfftfreq(len(samples), 1.0 / RATE)
    return float(10.0 * np.log10(spectrum[(hertz > low) & (hertz < high)].sum() + 1e-20))


def finished(voice: np.ndarray, casting: Casting = PLAIN) -> np.ndarray:
    return colour(voice, casting, 7400.0, np.random.default_rng(4))


def test_the_lacking_octave_belongs_to_consonants_alone() -> None:
    out = finished(np.concatenate([buzz(), hiss(0.1, 2000.0, 7400.0)]))
    vowel, consonant = out[4800 : RATE - 4800], out[RATE + 2400 : -2400]
    assert power(consonant, 8000.0, 12_000.0) > power(consonant, 4000.0, 7000.0) - 25.0
    assert power(vowel, 8000.0, 12_000.0) < power(vowel, 100.0, 4000.0) - 55.0


def test_sharp_sibilants_are_turned_down_and_soft_ones_left() -> None:
    heights = []
    for level in (0.03, 0.3):
        out = finished(np.concatenate([buzz(), hiss(level, 5000.0, 7400.0)]))
        heights.append(power(out[RATE + 2400 : -2400], 4500.0, 7400.0))
    assert heights[1] - heights[0] < 16.0  # of 20 dB


@pytest.mark.parametrize("casting", [PLAIN, Casting(program="flite", voice="kal16", robot=True)])
def test_silence_is_silent(casting) -> None:
    out = finished(np.concatenate([buzz(0.5), np.zeros(RATE // 2), buzz(0.5)]), casting)
    assert np.abs(out[int(0.62 * RATE) : int(0.88 * RATE)]).max() < 1e-3 * np.abs(out).max()


def test_warmth_adds_little_to_what_was_there() -> None:
    time = np.arange(RATE) / RATE
    out = finished(0.3 * np.sin(2.0 * np.pi * 300.0 * time))[4800:-4800]
    assert power(out, 550.0, 4000.0) < power(out, 250.0, 350.0) - 25.0


def test_peaks_are_held_without_touching_what_is_far_from_them() -> None:
    voice = 0.3 * buzz()
    voice[20_000] = 1.5
    held = limited(voice, 0.6)
    assert np.abs(held).max() <= 0.6 + 1e-12
    np.testing.assert_array_equal(held[:19_000], voice[:19_000])
