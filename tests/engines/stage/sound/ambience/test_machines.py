"""Clocks keep time, motors are as low as they are big, steam beats with the wheels, what rolls is as loud as it is fast."""

import numpy as np
import pytest


def level(sound, hop: int = 480):
    mono = sound.mean(axis=1) if sound.ndim == 2 else sound
    return np.sqrt((mono[: len(mono) // hop * hop].reshape(-1, hop) ** 2).mean(axis=1))


def period(sound, shortest: float, longest: float) -> float:
    """The strongest period of a sound's level within bounds, seconds."""
    curve = level(sound)
    curve = curve - curve.mean()
    likeness = np.correlate(curve, curve, "full")[len(curve) - 1 :]
    low, high = int(shortest * 100), int(longest * 100)
    return (low + int(np.argmax(likeness[low : high + 1]))) / 100.0


def fundamental(sound, low: float = 15.0, high: float = 400.0) -> float:
    mono = sound.mean(axis=1)
    spectrum = np.abs(np.fft.rfft(mono * np.hanning(len(mono))))
    hertz = np.fft.rfftfreq(len(mono), 1.0 / 48_000)
    inside = (hertz > low) & (hertz < high)
    return float(hertz[inside][np.argmax(spectrum[inside])])


def test_a_clock_ticks_once_a_second_and_a_short_pendulum_faster(bed) -> None:
    assert period(bed("clock", seconds=10.0), 0.5, 1.5) == pytest.approx(1.0, abs=0.02)
    assert period(bed("clock", seconds=10.0, length=0.25), 0.3, 0.8) == pytest.approx(np.pi * (0.25 / 9.81) ** 0.5, abs=0.02)


def test_the_chuffs_of_a_steam_train_follow_its_speed(bed) -> None:
    for speed in (3.0, 6.0):
        beat = 2.0 * np.pi * 0.75 / speed / 4.0
        assert period(bed("steam_train", seconds=8.0, pace=speed), 0.7 * beat, 1.35 * beat) == pytest.approx(beat, rel=0.06)
    standing, moving = (level(bed("steam_train", pace=pace)).std() for pace in (0.0, 3.0))
    assert standing < 0.3 * moving


def test_big_engines_are_lower_and_fast_ones_higher(bed, band) -> None:
    def deep(**values: float) -> float:
        sound = bed("engine", seconds=6.0, **values)
        return band(sound, 20, 90) - band(sound, 200, 1200)

    assert deep(size=3.0) > deep(size=1.0) > deep(size=0.4)
    assert deep(pace=0.0) > deep(pace=4.5)


def test_a_ship_is_lower_than_a_drone(bed) -> None:
    assert fundamental(bed("ship")) < 80.0 < 180.0 < fundamental(bed("drone"), high=900.0)


def test_sirens_wail_and_rockets_roar(bed, band) -> None:
    siren, rocket = bed("siren"), bed("rocket")
    assert band(siren, 600, 1600) > band(siren, 50, 400) + 20.0
    assert band(rocket, 40, 300) > band(rocket, 3000, 9000) + 12.0


def test_what_rolls_is_louder_and_brighter_the_faster_it_goes(bed, band) -> None:
    slow, fast = bed("roll", pace=0.3), bed("roll", pace=2.0)
    assert 20.0 * np.log10(fast.std() / slow.std()) > 8.0
    assert band(fast, 1500, 5000) - band(fast, 100, 400) > band(slow, 1500, 5000) - band(slow, 100, 400)


def test_sliding_is_brighter_than_rolling_and_glass_than_wood(bed, band) -> None:
    def bright(kind: str, **values: str) -> float:
        sound = bed(kind, pace=1.0, **values)
        return band(sound, 1200, 6000) - band(sound, 80, 400)

    assert bright("slide") > bright("roll")
    assert bright("roll", material="glass", striker="glass") > bright("roll", material="wood", striker="wood")


def test_a_monitor_beats_at_its_rate(bed) -> None:
    assert period(bed("monitor", seconds=10.0, rate=75.0), 0.5, 1.2) == pytest.approx(0.8, abs=0.02)
