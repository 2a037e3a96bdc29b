"""Rooms by their impulse responses."""

import numpy as np
import pytest

from soundstage.engines.stage.sound.reverb import ROOMS, impulse
from soundstage.engines.stage.sound.signal import RATE


def fall(name: str) -> float:
    """Seconds until 99 % of the energy has come back."""
    energy = np.cumsum((impulse(name) ** 2).sum(axis=1))
    return float(np.searchsorted(energy, 0.99 * energy[-1]) / RATE)


@pytest.mark.parametrize("name", sorted(ROOMS))
def test_a_response_is_stereo_of_unit_energy_and_the_same_again(name) -> None:
    response = impulse(name)
    np.testing.assert_allclose((response**2).sum(axis=0), 1.0)
    assert np.abs(np.corrcoef(response.T)[0, 1]) < 0.6
    impulse.cache_clear()
    np.testing.assert_array_equal(response, impulse(name))


def test_places_are_as_large_as_they_are() -> None:
    assert fall("helmet") < fall("room") < fall("street") < fall("hall") < fall("cave")


def test_a_canyon_answers_late() -> None:
    response = np.abs(impulse("canyon")).max(axis=1)
    first_wall = response[round(0.33 * RATE) : round(0.5 * RATE)].max()
    assert first_wall > 2.0 * response[round(0.2 * RATE) : round(0.3 * RATE)].max()
