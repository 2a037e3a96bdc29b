"""Every effect, and the physics of some."""

from itertools import pairwise

import numpy as np
import pytest
from numpy.typing import NDArray

from soundstage.engines.stage.sound import Effect, recipes

KINDS = sorted(kind for kind, recipe in recipes().items() if isinstance(recipe, Effect))
GROUNDS = ("sand", "dust", "rock", "snow", "gravel", "wood", "grass", "water", "concrete", "metal", "leaves", "mud", "carpet")


def centroid(sound: NDArray[np.float64]) -> float:
    power = np.abs(np.fft.rfft(sound)) ** 2
    return float((power * np.fft.rfftfreq(len(sound), 1.0 / 48_000)).sum() / power.sum())


@pytest.mark.parametrize("kind", KINDS)
def test_is_finite_repeatable_never_the_same_twice_and_ends_softly(hit, kind) -> None:
    sound = hit(kind)
    assert sound.ndim == 1
    assert np.isfinite(sound).all()
    assert 0.05 < np.abs(sound).max() <= 4.0
    assert np.abs(sound[-24:]).max() < 0.05 * np.abs(sound).max()
    np.testing.assert_array_equal(sound, hit(kind))
    other = hit(kind, seed=3)
    assert len(other) != len(sound) or not np.allclose(other, sound)


@pytest.mark.parametrize("ground", GROUNDS)
def test_no_two_steps_are_alike(hit, ground) -> None:
    steps = [hit("footstep", seed=seed, ground=ground)[:9600] for seed in range(4)]
    for one, two in pairwise(steps):
        likeness = np.abs(np.corrcoef(one[:4800], two[:4800])[0, 1])
        assert likeness < 0.95


def test_grounds_sound_as_they_are(hit) -> None:
    tone = {ground: np.mean([centroid(hit("footstep", seed=seed, ground=ground)) for seed in range(4)]) for ground in GROUNDS}
    assert tone["wood"] < tone["sand"] < tone["grass"]
    assert tone["carpet"] < tone["gravel"]


def test_glass_rings_higher_and_metal_longer_than_wood(hit) -> None:
    def seconds(sound: NDArray[np.float64]) -> float:
        energy = np.cumsum(sound**2)
        return float(np.searchsorted(energy, 0.98 * energy[-1]) / 48_000)

    wood, glass, metal = (hit("impact", material=material) for material in ("wood", "glass", "metal"))
    assert centroid(glass) > 1.5 * centroid(wood)
    assert seconds(metal) > 3.0 * seconds(wood)


def test_larger_bodies_sound_lower(hit) -> None:
    assert centroid(hit("bark", size=1.1)) < 0.8 * centroid(hit("bark", size=0.3))
    assert centroid(hit("impact", material="metal", size=1.5)) < 0.7 * centroid(hit("impact", material="metal", size=0.1))
    assert centroid(hit("splash", size=2.0)) < centroid(hit("splash", size=0.02))


def test_far_thunder_has_lost_its_crack(hit, band) -> None:
    near, far = hit("thunder", distance=300.0), hit("thunder", distance=5000.0)
    assert band(near, 1000, 4000) - band(near, 40, 150) > band(far, 1000, 4000) - band(far, 40, 150) + 20.0
    assert len(far) > len(near)


def test_a_whoosh_is_loudest_at_its_instant(hit) -> None:
    sound = hit("whoosh")
    loudest = np.argmax(np.convolve(sound**2, np.ones(2400), "same")) / 48_000
    lead = recipes()["whoosh"].lead  # type: ignore[attr-defined]
    assert loudest == pytest.approx(lead, abs=0.06)


def test_breath_in_a_helmet_is_boxed_in(hit, band) -> None:
    inside, outside = hit("breath", inside=1.0), hit("breath", inside=0.0)
    assert band(inside, 5000, 10_000) - band(inside, 300, 800) < band(outside, 5000, 10_000) - band(outside, 300, 800) - 6.0


ACTS = [
    "accordion",
    "bowstring",
    "brush",
    "cello",
    "chew",
    "clap",
    "drum",
    "flute",
    "guitar",
    "harp",
    "key",
    "page",
    "piano",
    "pour",
    "scrape",
    "scratch",
    "shutter",
    "sizzle",
    "squeak",
    "swallow",
    "trumpet",
    "violin",
]


@pytest.mark.parametrize("kind", ACTS)
def test_what_acts_name_is_heard_at_once(hit, kind: str) -> None:
    sound = hit(kind)
    assert np.abs(sound).max() > 0.3
    assert np.abs(sound[:4800]).max() > 0.05 * np.abs(sound).max()


def test_a_filling_glass_rises_in_pitch(hit) -> None:
    sound = hit("pour", seconds=3.0, height=0.15)

    def peak(part) -> float:
        spectrum = np.abs(np.fft.rfft(part, 1 << 17))
        spectrum = np.convolve(spectrum, np.ones(180) / 180, "same")
        hertz = np.fft.rfftfreq(1 << 17, 1.0 / 48_000)
        return float(hertz[(hertz > 350) & (hertz < 5000)][np.argmax(spectrum[(hertz > 350) & (hertz < 5000)])])

    assert peak(sound[100_000:136_000]) > 1.5 * peak(sound[8_000:44_000])


def test_horns_are_lower_the_bigger_the_vehicle(hit) -> None:
    def lowest(of: str) -> float:
        spectrum = np.abs(np.fft.rfft(hit("horn", of=of), 1 << 17))
        hertz = np.fft.rfftfreq(1 << 17, 1.0 / 48_000)
        return float(hertz[np.argmax(spectrum > 0.3 * spectrum.max())])

    assert lowest("ship") < lowest("truck") < lowest("car") < lowest("bicycle") + 1.0


def test_one_key_of_c_major_has_the_partials_of_its_chord(hit) -> None:
    sound = hit("piano", notes="60,64,67", seconds=1.0)
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound)), 1 << 18))
    hertz = np.fft.rfftfreq(1 << 18, 1.0 / 48_000)
    for pitch in (261.6, 329.6, 392.0):
        near = spectrum[np.abs(hertz - pitch) < 3.0].max()
        between = spectrum[np.abs(hertz - 1.03 * pitch) < 2.0].max()
        assert near > 10.0 * between


def test_every_bounce_is_quieter_than_the_one_before(hit) -> None:
    loud = [
        np.abs(hit("impact", material="wood", striker="rubber", size=0.12, speed=speed)).max()
        for speed in (4.0, 2.8, 2.0, 1.0, 0.4)
    ]
    assert all(later < 0.9 * earlier for earlier, later in pairwise(loud))


def test_both_that_meet_are_heard(hit) -> None:
    def bright(**values) -> float:
        sound = hit("impact", size=0.1, **values)
        spectrum = np.abs(np.fft.rfft(sound)) ** 2
        hertz = np.fft.rfftfreq(len(sound), 1.0 / 48_000)
        return float(spectrum[hertz > 1500].sum() / spectrum.sum())

    assert bright(material="wood", striker="glass") > bright(material="wood", striker="wood")
    assert len(hit("impact", material="wood", striker="metal", size=0.3)) > 2 * len(
        hit("impact", material="wood", striker="wood")
    )


def test_more_pieces_ring_longer(hit) -> None:
    def late(pieces: float) -> float:
        sound = hit("break", pieces=pieces)
        return float((sound[12_000:40_000] ** 2).sum())

    assert late(80.0) > 1.4 * late(8.0)
