"""Metering."""

import numpy as np

from soundstage.engines.stage.render.exposure import METER_SIZE, expose


def picture(level: float) -> np.ndarray:
    return np.full(METER_SIZE[::-1], level, np.float32)


def test_an_even_picture_comes_out_near_grey() -> None:
    for level in (0.3, 1.0, 4.0):
        assert 0.1 < expose(picture(level), None) * level < 0.25


def test_night_stays_darker_than_day() -> None:
    night, day = picture(0.003), picture(2.0)
    assert expose(night, None) * 0.003 < 0.6 * expose(day, None) * 2.0


def test_stops_are_stops() -> None:
    even = picture(1.0)
    assert np.isclose(expose(even, 1.0), 2 * expose(even, None))
    assert np.isclose(expose(even, 0.0), expose(even, None))


def test_a_bright_sky_is_held_back() -> None:
    land = picture(0.05)
    land[18:] = 12.0
    open_land = picture(0.05)
    assert expose(land, None) < 0.7 * expose(open_land, None)


def test_a_lamp_in_the_picture_changes_little() -> None:
    lit = picture(0.5)
    lit[10:12, 10:12] = 900.0
    assert np.isclose(expose(lit, None), expose(picture(0.5), None), rtol=0.05)
