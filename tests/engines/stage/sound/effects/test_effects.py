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
