"""The material of sounds."""

import numpy as np
import pytest

from soundstage.engines.stage.sound.signal import RATE, bands, coloured, generator, modes, scatter, shaped_noise, turbulence


def test_each_cause_has_a_stream_of_its_own() -> None:
    one, again, other = (generator(1, key, 3).random() for key in ("rain", "rain", "wind"))
    assert one == again
    assert one != other


def test_noise_has_the_level_and_the_slope_asked_for() -> None:
    noise = coloured(generator(1), RATE * 4, slope=-6.0, low=50.0)
    assert noise.std() == pytest.approx(1.0, rel=0.1)
    power = np.abs(np.fft.rfft(noise)) ** 2
    hertz = np.fft.rfftfreq(len(noise), 1.0 / RATE)
    octaves = [10.0 * np.log10(power[(hertz > f / 1.2) & (hertz < f * 1.2)].mean()) for f in (500.0, 1000.0, 2000.0)]
    assert np.diff(octaves) == pytest.approx([-6.0, -6.0], abs=1.0)


def test_shaped_noise_is_where_its_shape_is() -> None:
    flat = shaped_noise(generator(2), np.ones(961), RATE)
    assert flat.std() == pytest.approx(1.0, rel=0.05)
    narrow = shaped_noise(generator(2), (np.abs(bands() - 1000.0) < 100.0).astype(float), RATE)
    power = np.abs(np.fft.rfft(narrow)) ** 2
    hertz = np.fft.rfftfreq(len(narrow), 1.0 / RATE)
    assert power[np.abs(hertz - 1000.0) < 200.0].sum() > 0.98 * power.sum()


def test_turbulence_wanders_with_unit_strength() -> None:
    curves = [turbulence(generator(seed), 3000) for seed in range(12)]
    assert np.mean([curve.std() for curve in curves]) == pytest.approx(1.0, abs=0.2)
    assert np.abs(np.diff(curves[0])).max() < 1.0


def test_a_mode_rings_at_its_pitch_and_dies_in_its_time() -> None:
    sound = modes([440.0], [0.5], [1.0], RATE)
    assert np.argmax(np.abs(np.fft.rfft(sound))) == pytest.approx(440, abs=1)
    assert np.abs(sound[RATE // 2 :]).max() == pytest.approx(0.001, rel=0.1)


def test_scatter_cuts_at_the_edges() -> None:
    out = np.zeros(10)
    scatter(out, [np.ones(4)], [0, 0, 0], [-2, 3, 8], [1.0, 2.0, 3.0])
    np.testing.assert_array_equal(out, [1, 1, 0, 2, 2, 2, 2, 0, 3, 3])
