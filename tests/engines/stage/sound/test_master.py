"""The last desk, on sounds that are hard to master."""

import numpy as np
import pytest

from soundstage.engines.stage.sound.master import limit, loudness, master, true_peak
from soundstage.engines.stage.sound.signal import RATE, coloured, generator


def test_loudness_of_the_standards_sine() -> None:
    # BS.1770: a 997 Hz sine at 0 dBFS in one front channel reads −3.01 LKFS
    sine = np.sin(2.0 * np.pi * 997.0 * np.arange(4 * RATE) / RATE)
    assert loudness(np.stack([sine, 0.0 * sine], axis=1)) == pytest.approx(-3.01, abs=0.1)


def test_true_peak_sees_between_samples() -> None:
    # a quarter-rate sine 45° off its peaks: samples at −3 dB, the wave itself at 0
    wave = np.sin(np.pi / 2.0 * np.arange(4800) + np.pi / 4.0)
    assert true_peak(np.stack([wave, wave], axis=1)[100:-100]) == pytest.approx(0.0, abs=0.4)


def test_the_limiter_holds_and_leaves_the_rest_alone() -> None:
    noise = 0.02 * coloured(generator(1), 2 * RATE)
    noise[RATE : RATE + 40] += 3.0
    limited = limit(np.stack([noise, noise], axis=1), -1.3)
    assert true_peak(limited) <= -1.25
    np.testing.assert_array_equal(limited[: RATE - 2400, 0], noise[: RATE - 2400])
    np.testing.assert_allclose(limited[RATE + 30_000 :, 0], noise[RATE + 30_000 :], rtol=0.01, atol=1e-4)


def test_clicks_alone_still_reach_the_target() -> None:
    clicks = np.zeros((4 * RATE, 2))
    clicks[::9600] = 0.5
    made = master(clicks)
    assert true_peak(made) <= -1.0
    assert np.isfinite(made).all()


def test_silence_stays_silence() -> None:
    assert np.abs(master(np.zeros((RATE, 2)))).max() == 0.0
