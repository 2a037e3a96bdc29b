import math

import pytest

from soundstage.engines.stage.scene import Clouds
from soundstage.engines.stage.world.daylight import daylight, sunlight

_CLEAR = Clouds(kind="none", cover=0.0)


def test_noon_light_is_about_fifteen_and_nearly_white() -> None:
    red, green, blue = sunlight("earth", math.radians(60.0))
    assert red == pytest.approx(15.0, rel=0.15)
    assert blue / red > 0.7
    assert blue < green < red


def test_low_light_is_warmer() -> None:
    low, high = sunlight("earth", 0.05), sunlight("earth", 1.0)
    assert low[2] / low[0] < 0.5 * high[2] / high[0]


def test_there_is_no_reddening_without_air() -> None:
    red, green, blue = sunlight("moon", 0.05)
    assert red == green == blue


@pytest.mark.parametrize("time", ["night", "dawn", "sunrise", "morning", "noon", "dusk", "blue_hour"])
@pytest.mark.parametrize("body", ["earth", "mars", "moon"])
def test_the_key_always_comes_from_above(time: str, body: str) -> None:
    light = daylight(body=body, time=time, sun_azimuth=0.3, clouds=_CLEAR)
    assert light.key.elevation > 0.0
    assert min(light.key.colour) > 0.0


def test_mars_keeps_its_sun_at_dusk_and_the_earth_has_lost_it() -> None:
    assert daylight(body="mars", time="dusk", sun_azimuth=0.0, clouds=_CLEAR).sky.sun_elevation > 0.0
    assert daylight(body="earth", time="dusk", sun_azimuth=0.0, clouds=_CLEAR).sky.sun_elevation < 0.0


def test_a_closed_sky_softens_and_dims_the_key() -> None:
    clear = daylight(body="earth", time="day", sun_azimuth=0.3, clouds=_CLEAR).key
    closed = daylight(body="earth", time="day", sun_azimuth=0.3, clouds=Clouds(kind="sheet", cover=0.95)).key
    assert closed.softness > 5.0 * clear.softness
    assert max(closed.colour) < 0.3 * max(clear.colour)


@pytest.mark.parametrize("body", ["earth", "mars", "moon"])
def test_night_is_lit_by_a_moon(body: str) -> None:
    night = daylight(body=body, time="night", sun_azimuth=0.3, clouds=_CLEAR)
    assert night.sky.moon is not None
    assert night.sky.stars == 1.0
    assert night.key.colour[2] > night.key.colour[0]
