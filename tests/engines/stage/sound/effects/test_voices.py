"""Animal voices: size and species are heard."""

import numpy as np
import pytest

from soundstage.engines.stage.cast import known_kinds
from soundstage.engines.stage.sound import find
from soundstage.engines.stage.sound.effects.animal import voice_of
from soundstage.engines.stage.sound.signal import RATE

SPECIES = [
    "lion",
    "tiger",
    "bear",
    "wolf",
    "fox",
    "hyena",
    "cheetah",
    "dog",
    "cat",
    "mouse",
    "horse",
    "donkey",
    "cow",
    "sheep",
    "goat",
    "pig",
    "camel",
    "llama",
    "elephant",
    "deer",
    "moose",
    "hippo",
    "rhino",
    "gorilla",
    "monkey",
    "chimpanzee",
    "squirrel",
    "raccoon",
    "panda",
    "seal",
    "crocodile",
    "frog",
    "eagle",
    "crow",
    "duck",
    "goose",
    "swan",
    "rooster",
    "chicken",
    "turkey",
    "parrot",
    "penguin",
    "peacock",
    "owl",
    "pigeon",
    "sparrow",
    "nightingale",
    "woodpecker",
    "whale",
    "dolphin",
    "snake",
    "dinosaur",
    "dragon",
    "bee",
    "mosquito",
    "zebra",
    "kangaroo",
    "rabbit",
    "flamingo",
    "gull",
    "buffalo",
]


def pitch(sound: np.ndarray, low: float = 30.0, high: float = 3000.0) -> float:
    """The strongest periodicity in Hz, by autocorrelation of the loudest 80 ms."""
    at = int(np.argmax(np.convolve(np.abs(sound), np.ones(2400), "same")))
    part = sound[max(at - 1920, 0) : at + 1920] - sound.mean()
    spectrum = np.abs(np.fft.rfft(part, 1 << 14)) ** 2
    lag = np.fft.irfft(spectrum)[: 1 << 13]
    first, last = int(RATE / high), int(min(RATE / low, len(part) - 1))
    return RATE / (first + int(np.argmax(lag[first:last])))


def centroid(sound: np.ndarray) -> float:
    power = np.abs(np.fft.rfft(sound)) ** 2
    return float((np.fft.rfftfreq(len(sound), 1 / RATE) * power).sum() / power.sum())


@pytest.mark.parametrize("species", SPECIES)
def test_sixty_species_have_a_voice(species: str) -> None:
    assert find(species) is not None


def test_a_big_dogs_bark_is_lower_than_a_small_ones(hit) -> None:
    assert centroid(hit("bark", size=1.0)) < 0.75 * centroid(hit("bark", size=0.3))
    assert centroid(hit("yap")) > centroid(hit("bark"))


def test_a_species_speaks_with_its_own_call(hit) -> None:
    assert centroid(hit("animal", species="sheep")) == pytest.approx(centroid(hit("bleat")), rel=0.35)
    assert centroid(hit("animal", call="quack")) == pytest.approx(centroid(hit("quack")), rel=0.35)
    assert centroid(hit("animal", species="crocodile")) < 0.6 * centroid(hit("animal", species="parrot"))
    assert np.abs(hit("animal", species="jabberwock")).max() > 0.5


def test_calls_lie_where_such_animals_call(hit) -> None:
    lows = [centroid(hit(kind)) for kind in ("crocodile_growl", "dragon_roar", "deep_grunt")]
    highs = [centroid(hit(kind)) for kind in ("squeak_mouse", "chirrup_of_a_bird", "dolphin_whistle")]
    assert max(lows) < 900.0
    assert min(highs) > 2500.0
    assert centroid(hit("whale_song")) < 700.0


def test_a_cock_calls_once_and_a_hen_clucks_again_and_again(hit) -> None:
    def bursts(sound: np.ndarray) -> int:
        level = np.convolve(np.abs(sound), np.ones(960) / 960, "same")
        loud = level > 0.25 * level.max()
        return int(np.count_nonzero(np.diff(loud.astype(int)) == 1) + int(loud[0]))

    assert bursts(hit("cluck")) >= 4
    assert len(hit("crow_of_a_cock")) > 1.4 * RATE


def test_a_woodpecker_strikes_twenty_times_a_second(hit) -> None:
    sound = np.abs(hit("drumming_woodpecker"))
    smooth = np.convolve(sound, np.ones(240) / 240, "same")
    spectrum = np.abs(np.fft.rfft(smooth - smooth.mean(), 1 << 17))
    hertz = np.fft.rfftfreq(1 << 17, 1 / RATE)
    inside = (hertz > 8) & (hertz < 35)
    assert hertz[inside][int(np.argmax(spectrum[inside]))] == pytest.approx(20.0, abs=1.0)


def test_big_wings_beat_lower_and_longer(hit) -> None:
    small, big = hit("wingbeat", span=0.2), hit("wingbeat", span=2.4)
    assert len(big) > 2 * len(small)
    assert centroid(big) < centroid(small)


def test_a_bee_hums_at_its_wings_rate(bed) -> None:
    sound = bed("bee_buzz").mean(axis=1)
    assert pitch(sound.astype(np.float64), 100.0, 400.0) == pytest.approx(225.0, rel=0.25)


DUMB = frozenset({"person", "astronaut"})  # who speak


@pytest.mark.parametrize("kind", sorted(set(known_kinds()) - DUMB))
def test_every_animal_of_the_cast_has_a_sound_of_its_own(kind: str) -> None:
    recipe = voice_of(kind)
    assert recipe is not None, kind


def test_crickets_and_songbirds_sing_high_and_are_softer_than_a_lion(hit) -> None:
    cricket, songbird, lion = (hit("animal", species=kind, seconds=0.6) for kind in ("cricket", "songbird", "lion"))
    assert centroid(cricket) > 2500.0
    assert centroid(songbird) > 2500.0 > 900.0 > centroid(lion)
    assert np.abs(cricket).max() < 0.5 * np.abs(lion).max()
