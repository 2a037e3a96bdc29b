import numpy as np
import pytest

from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.render.nature import Nature
from soundstage.engines.stage.scene import Floats, Shot

from .conftest import SIZE, picture, shot_at

pytestmark = pytest.mark.renderer


def _baked(gl: Gl, **setting: object) -> tuple[Nature, Shot]:
    shot = shot_at(gl, **setting)
    nature = Nature(gl, shot, *SIZE)
    nature.bake()
    return nature, shot


def _luminance(pixels: Floats) -> Floats:
    return np.asarray(pixels[..., :3] @ np.array([0.2126, 0.7152, 0.0722], np.float32))


@pytest.fixture(scope="module")
def canyon(gl: Gl) -> tuple[Nature, Shot]:
    return _baked(gl, place="canyon", planet="mars", time="dusk", sun_azimuth=0.15)


def test_a_canyon_has_ground_below_land_beyond_and_sky_above(gl: Gl, canyon: tuple[Nature, Shot]) -> None:
    nature, shot = canyon
    pixels = picture(gl, nature, shot, 0.0)
    assert np.isfinite(pixels).all()
    ground = pixels[..., 4] < 1.0
    assert ground[-8:].mean() > 0.8
    assert not ground[:30].any()
    light = _luminance(pixels)
    assert light[:20].mean() > 2.0 * light[-20:].mean()


def test_the_sun_stands_where_the_sky_says(gl: Gl, canyon: tuple[Nature, Shot]) -> None:
    nature, shot = canyon
    light = _luminance(picture(gl, nature, shot, 0.0))
    row, column = np.unravel_index(int(light.argmax()), light.shape)
    focal = SIZE[1] / 2.0 / np.tan(0.275)
    assert column == pytest.approx(SIZE[0] / 2.0 + focal * np.tan(0.15), abs=4.0)
    assert row == pytest.approx(SIZE[1] / 2.0 - focal * np.tan(shot.sky.sun_elevation), abs=4.0)


def test_dust_moves_with_the_wind(gl: Gl, canyon: tuple[Nature, Shot]) -> None:
    nature, shot = canyon
    first, later = (picture(gl, nature, shot, t) for t in (0.5, 0.9))
    low = slice(45, 90)
    assert np.abs(_luminance(later)[low] - _luminance(first)[low]).mean() > 0.003


def test_the_same_shot_is_the_same_bits(gl: Gl, canyon: tuple[Nature, Shot]) -> None:
    nature, shot = canyon
    again = Nature(gl, shot, *SIZE)
    again.bake()
    assert np.array_equal(picture(gl, nature, shot, 1.0), picture(gl, again, shot, 1.0))
    assert np.array_equal(nature.environment.harmonics, again.environment.harmonics)


def test_light_is_taken_from_sky_and_land(canyon: tuple[Nature, Shot]) -> None:
    rows = canyon[0].environment.harmonics
    above, below = rows[0] + rows[1], rows[0] - rows[1]
    assert min(above.min(), below.min()) > 0.0
    assert below[0] / below[2] > 1.3 * above[0] / above[2]


def test_the_sea_lies_before_the_beach_and_moves(gl: Gl) -> None:
    nature, shot = _baked(gl, place="beach", planet="earth", time="day")
    first, later = (picture(gl, nature, shot, t) for t in (0.2, 0.7))
    band = slice(46, 66)
    assert (first[band][..., 2] > first[band][..., 0]).mean() > 0.5
    assert np.abs(_luminance(later)[band] - _luminance(first)[band]).mean() > 0.01


def test_grass_sways(gl: Gl) -> None:
    nature, shot = _baked(gl, place="plain", planet="earth", time="day", weather=("wind", "clear"))
    first, later = (picture(gl, nature, shot, t) for t in (0.2, 0.7))
    assert np.abs(_luminance(later)[60:] - _luminance(first)[60:]).mean() > 0.004
    green = first[60:]
    assert (green[..., 1] > green[..., 2]).mean() > 0.9


@pytest.fixture(scope="module")
def fair(gl: Gl) -> tuple[Nature, Shot]:
    return _baked(gl, place="generic", planet="earth", time="day", weather=("clear",))


def _colourfulness(pixels: Floats) -> float:
    colour = pixels[..., :3]
    return float((colour.max(axis=2) - colour.min(axis=2)).mean() / colour.mean())


@pytest.mark.parametrize("weather", ["rain", "snow", "fog"])
def test_bad_weather_takes_colour_and_leaves_other_shots_alone(gl: Gl, fair: tuple[Nature, Shot], weather: str) -> None:
    bad = picture(gl, *_baked(gl, place="generic", planet="earth", time="day", weather=(weather,)), 0.5)
    assert _colourfulness(bad) < 0.6 * _colourfulness(picture(gl, *fair, 0.5))
