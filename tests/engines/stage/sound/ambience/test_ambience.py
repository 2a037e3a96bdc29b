"""Every ambience: alive, without a loop, in stereo, and its own."""

from itertools import pairwise

import numpy as np
import pytest

from soundstage.engines.stage.sound import Ambience, recipes

KINDS = sorted(kind for kind, recipe in recipes().items() if isinstance(recipe, Ambience) and kind != "silence")


@pytest.mark.parametrize("kind", KINDS)
def test_is_finite_stereo_and_repeatable(bed, kind) -> None:
    sound = bed(kind, seconds=1.5)
    assert sound.shape == (72_000, 2)
    assert np.isfinite(sound).all()
    assert sound.std() > 1e-4
    assert not np.array_equal(sound[:, 0], sound[:, 1])
    np.testing.assert_array_equal(sound, bed(kind, seconds=1.5))
    assert not np.array_equal(sound, bed(kind, seconds=1.5, seed=9))


@pytest.mark.parametrize("kind", ["wind", "mars_wind", "rain", "sea", "stream", "fire", "city", "forest", "crowd", "snow"])
def test_has_no_loop(bed, kind) -> None:
    sound = bed(kind, seconds=12.0).mean(axis=1)
    spectrum = np.fft.rfft(sound - sound.mean(), 1 << 21)
    likeness = np.fft.irfft(np.abs(spectrum) ** 2)[: 6 * 48_000]
    assert np.abs(likeness[24_000:]).max() < 0.35 * likeness[0]


def test_wind_is_low_and_follows_the_gusts_of_the_picture(bed, band) -> None:
    sound = bed("wind", seconds=8.0)
    assert band(sound, 60, 400) > band(sound, 3000, 9000) + 25.0
    hushed, blowing = (bed("wind", seconds=3.0, wind=speed) for speed in (2.0, 14.0))
    assert band(blowing, 250, 900) - band(blowing, 50, 120) > band(hushed, 250, 900) - band(hushed, 50, 120)


def test_wind_through_things_differs(bed, band) -> None:
    grass, mars = bed("wind", through="grass"), bed("mars_wind")
    assert band(grass, 2500, 7000) - band(grass, 80, 300) > band(mars, 2500, 7000) - band(mars, 80, 300) + 8.0


def test_rain_is_broadband_and_duller_under_a_hood(bed, band) -> None:
    rain, hood = bed("rain"), bed("rain", on="hood")
    assert abs(band(rain, 1000, 3000) - band(rain, 4000, 9000)) < 9.0
    assert band(hood, 5000, 10_000) - band(hood, 500, 2000) < band(rain, 5000, 10_000) - band(rain, 500, 2000) - 4.0


def test_waves_come_at_the_period_of_the_picture(bed) -> None:
    sound = bed("sea", seconds=15.0, period=5.0, phase=0.4).mean(axis=1)
    level = np.sqrt((sound[: 15 * 48_000].reshape(-1, 4800) ** 2).mean(axis=1))
    level -= level.mean()
    likeness = np.correlate(level, level, "full")[len(level) - 1 :]
    assert 3.5 <= (25 + np.argmax(likeness[25:85])) / 10.0 <= 6.5


def test_insects_sing_high_and_engines_low(bed, band) -> None:
    assert band(bed("insects"), 3500, 5500) > band(bed("insects"), 200, 2000) + 15.0
    assert band(bed("truck"), 40, 200) > band(bed("truck"), 2000, 6000) + 15.0


@pytest.mark.parametrize(("kind", "low", "high"), [("insects", 3200, 6000), ("birds", 1500, 9000), ("wind", 120, 1500)])
def test_no_two_places_have_the_same_bed(bed, kind: str, low: float, high: float) -> None:
    def outline(seed: int) -> np.ndarray:
        power = np.abs(np.fft.rfft(bed(kind, seed=seed).mean(axis=1))) ** 2
        hertz, edges = np.fft.rfftfreq(240_000, 1.0 / 48_000), np.geomspace(low, high, 25)
        return np.array([10.0 * np.log10(power[(hertz >= a) & (hertz < b)].mean()) for a, b in pairwise(edges)])

    a, b, c = (outline(seed) for seed in (1, 2, 3))
    assert min(np.abs(a - b).mean(), np.abs(a - c).mean(), np.abs(b - c).mean()) > 1.0


def test_hands_do_not_clap_in_step(bed) -> None:
    sound = bed("applause", seconds=6.0, count=20.0).mean(axis=1)
    level = np.abs(sound).reshape(-1, 480).max(axis=1)
    level = (level - np.convolve(level, np.ones(25) / 25.0, "same"))[25:-25]
    again = np.correlate(level, level, "full")[len(level) - 1 :] / (level @ level)
    assert again[15:60].max() < 0.3
