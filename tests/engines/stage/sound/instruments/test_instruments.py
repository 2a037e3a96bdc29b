"""Every instrument plays the note it is asked for."""

import numpy as np
import pytest

from soundstage.engines.stage.sound.instruments import INSTRUMENTS, Note, hertz, instrument_for, play
from soundstage.engines.stage.sound.instruments.drums import DRUMS

PITCHED = sorted(set(INSTRUMENTS) - set(DRUMS) - {"tubular bell"})


def note(pitch: float = 60, seconds: float = 0.8, velocity: float = 0.8) -> Note:
    return Note(pitch=pitch, seconds=seconds, velocity=velocity, rng=np.random.default_rng(3))


def power(sound, pitch: float, cents: float = 25.0) -> float:
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound)), 1 << 18)) ** 2
    frequency = np.fft.rfftfreq(1 << 18, 1.0 / 48_000)
    width = 2.0 ** (cents / 1200.0)
    return float(spectrum[(frequency > hertz(pitch) / width) & (frequency < hertz(pitch) * width)].sum())


@pytest.mark.parametrize("name", sorted(INSTRUMENTS))
def test_is_finite_within_one_and_repeatable(name: str) -> None:
    sound = play(name, note())
    assert np.isfinite(sound).all()
    assert 0.5 < np.abs(sound).max() <= 1.0
    assert abs(sound[-1]) < 0.02
    np.testing.assert_array_equal(sound, play(name, note()))


@pytest.mark.parametrize("name", PITCHED)
def test_is_in_tune(name: str) -> None:
    for pitch in (55, 69):
        sound = play(name, note(pitch))
        assert power(sound, pitch) > 8.0 * max(power(sound, pitch - 1), power(sound, pitch + 1))


def test_a_chord_has_its_partials() -> None:
    chord = sum(np.pad(play("piano", note(pitch)), (0, 2))[:40_000] for pitch in (60, 64, 67))
    for there, absent in ((60, 61), (64, 63), (67, 66)):
        assert power(chord, there) > 30.0 * power(chord, absent)


@pytest.mark.parametrize("name", ["piano", "guitar", "trumpet"])
def test_played_harder_is_brighter(name: str) -> None:
    def centre(velocity: float) -> float:
        sound = play(name, note(velocity=velocity))
        spectrum = np.abs(np.fft.rfft(sound)) ** 2
        return float((np.fft.rfftfreq(len(sound), 1.0 / 48_000) * spectrum).sum() / spectrum.sum())

    assert centre(0.95) > 1.1 * centre(0.3)


def test_plucked_strings_die_and_bowed_ones_last() -> None:
    def held(name: str) -> float:
        sound = play(name, note(seconds=1.0))
        return float(sound[38_000:46_000].std() / sound[6_000:14_000].std())

    assert held("guitar") < 0.5 < 0.8 < held("violin")


def test_words_find_their_instrument() -> None:
    assert instrument_for("acoustic guitar") == "guitar"
    assert instrument_for("strings") == "strings"
    assert instrument_for("Violins") == "violin"
    assert instrument_for("spatula") is None
