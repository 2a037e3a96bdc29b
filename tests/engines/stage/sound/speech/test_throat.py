"""Air says what the voice says, without its pitch."""

import numpy as np
import pytest
from scipy.signal import lfilter

from soundstage.engines.stage.sound import RATE
from soundstage.engines.stage.sound.speech.throat import aspirated
from soundstage.engines.stage.sound.speech.vocoder import melody


def vowel(formants: tuple[float, ...], pitch: float = 120.0) -> np.ndarray:
    """A second of a pulse train through resonances of 80 Hz."""
    voice = np.zeros(RATE)
    voice[:: round(RATE / pitch)] = 1.0
    for hertz in formants:
        radius = np.exp(-np.pi * 80.0 / RATE)
        voice = lfilter([1.0], [1.0, -2.0 * radius * np.cos(2.0 * np.pi * hertz / RATE), radius**2], voice)
    return voice / np.abs(voice).max()


def band(samples: np.ndarray, hertz: float) -> float:
    power = np.abs(np.fft.rfft(samples)) ** 2
    frequency = np.fft.rfftfreq(len(samples), 1.0 / RATE)
    return float(10.0 * np.log10(power[np.abs(frequency - hertz) < 150.0].mean()))


@pytest.mark.parametrize(("here", "there"), [(2300.0, 1400.0), (1400.0, 2300.0)])
def test_formants_pass_and_pitch_does_not(here, there) -> None:
    voice = vowel((700.0, here))
    air = aspirated(voice, np.random.default_rng(1))
    assert len(air) == len(voice)
    assert band(air, here) > band(air, there) + 6.0
    assert (melody(air).hertz > 0.0).mean() < 0.3 < (melody(voice).hertz > 0.0).mean()


def test_silence_stays_silent_and_the_same_seed_breathes_the_same() -> None:
    voice = np.concatenate([vowel((500.0,)), np.zeros(RATE // 2)])
    one, again = (aspirated(voice, np.random.default_rng(3)) for _ in range(2))
    np.testing.assert_array_equal(one, again)
    assert np.abs(one[RATE + 2000 :]).max() < 1e-5
