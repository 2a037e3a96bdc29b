"""Pitch and throat move; consonants, melody and time stay."""

import numpy as np
import pytest

from soundstage.engines.stage.sound import RATE
from soundstage.engines.stage.sound.speech.vocoder import melody, reshape


def moved(voice: np.ndarray, **changes: float) -> np.ndarray:
    settings = {"pitch": 120.0, "span": 1.0, "formant": 1.0, "rasp": 0.0, "tremor": 0.0, "flat": False, **changes}
    return reshape(voice, **settings, rng=np.random.default_rng(5))


@pytest.fixture
def rising() -> np.ndarray:
    """A buzz that climbs from 100 to 150 Hz in a second, then a third of a second of hiss."""
    time = np.arange(RATE) / RATE
    phase = 2.0 * np.pi * np.cumsum(100.0 * 1.5**time) / RATE
    buzz = sum(np.cos(k * phase) / k for k in range(1, 20))
    hiss = 0.3 * np.random.default_rng(1).standard_normal(RATE // 3)
    return np.concatenate([0.2 * buzz, hiss])


@pytest.mark.parametrize("pitch", [90.0, 170.0])
def test_the_melody_keeps_its_shape_at_another_pitch(rising, pitch) -> None:
    out = moved(rising, pitch=pitch)
    assert len(out) == len(rising)
    tune = melody(out)
    assert tune.median == pytest.approx(pitch, rel=0.04)
    at = [np.median(tune.hertz[begin : begin + 20]) for begin in (20, 160)]
    assert at[1] / at[0] == pytest.approx(1.5**0.7, rel=0.05)


def test_a_consonant_stays_as_it_was_said(rising) -> None:
    out = moved(rising, pitch=170.0, formant=1.15)
    inside = slice(RATE + 2400, len(rising) - 2400)
    assert np.corrcoef(out[inside], rising[inside])[0, 1] > 0.99
