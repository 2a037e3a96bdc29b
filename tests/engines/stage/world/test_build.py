import itertools
import math
from typing import Any

import numpy as np
import pytest

from soundstage.engines.stage import world
from soundstage.engines.stage.scene import Floats, Landscape


def _flat(landscape: Landscape) -> world.Heights:
    return lambda x, z: np.zeros(np.shape(x), np.float32)


def _build(**more: Any) -> world.Place:
    return world.build(**{"place": "canyon", "planet": "mars", "time": "dusk", "seed": 4, "survey": _flat, **more})


@pytest.mark.parametrize("name", sorted(world.recipes()))
def test_every_place_can_be_built(name: str) -> None:
    place = _build(place=name, planet="earth")
    assert place.name == name
    for function in ("float landform(vec2", "float detail(vec2", "void surface(inout Ground"):
        assert function in place.landscape.glsl
    assert place.hints.path[-1] == pytest.approx((0.0, 0.0))


def test_the_same_seed_gives_the_same_land() -> None:
    first, second, other = _build(place="mountains"), _build(place="mountains"), _build(place="mountains", seed=5)
    assert first.landscape.values == second.landscape.values
    assert first.landscape.relief is not None
    assert np.array_equal(first.landscape.relief, second.landscape.relief)
    assert not np.array_equal(first.landscape.relief, other.landscape.relief)


def test_rocks_lie_on_the_surveyed_ground_and_leave_the_subject_room() -> None:
    def sloping(landscape: Landscape) -> world.Heights:
        def height(x: Floats, z: Floats) -> Floats:
            return np.asarray(0.1 * x, np.float32)

        return height

    place = _build(survey=sloping)
    spots = np.concatenate([prop.transforms[:, :3, 3] for prop in place.landscape.props])
    assert len(spots) > 80
    assert np.hypot(spots[:, 0], spots[:, 2]).min() > 0.6
    assert np.abs(spots[:, 1] - 0.1 * spots[:, 0]).max() < 0.2


def test_weather_reaches_ground_air_and_sound() -> None:
    rain = _build(place="plain", planet="earth", time="day", weather=("rain",))
    assert rain.landscape.values["wet"] == 1.0
    assert [emitter.kind for emitter in rain.emitters] == ["rain"]
    assert {"rain", "wind"} <= {source.kind for source in rain.sources}
    snow = _build(place="plain", planet="earth", time="day", weather=("snow",))
    assert snow.ground == "snow"
    fog = _build(place="plain", planet="earth", time="day", weather=("fog",))
    assert fog.air.fog > 0.0


def test_the_moon_has_neither_wind_nor_haze_nor_clouds() -> None:
    place = _build(planet="moon", time="day")
    assert place.air.extinction == 0.0
    assert place.sources == ()
    assert place.sky.clouds.kind == "none"


def test_a_beach_has_the_sea_in_sight_and_hearing() -> None:
    place = _build(place="beach", planet="earth")
    assert place.landscape.water_level is not None
    assert "sea" in {source.kind for source in place.sources}


def test_the_film_maker_may_place_the_sun() -> None:
    assert _build(sun_azimuth=0.7).sky.sun_azimuth == 0.7


@pytest.mark.parametrize("name", ["canyon", "mountains", "plain", "dunes", "beach", "hills", "meadow", "forest", "city street"])
def test_nothing_grows_on_the_moon(name: str) -> None:
    values = _build(place=name, planet="moon").landscape.values
    colours = [value for value in values.values() if isinstance(value, tuple) and len(value) == 3]
    assert colours
    for red, green, blue in colours:
        assert max(red, green, blue) < 1.06 * min(red, green, blue)
    assert not any(values.get(grown, 0.0) for grown in ("grass", "forest", "trees"))


@pytest.mark.parametrize("seed", range(12))
def test_buttes_stand_apart_in_the_frame_and_recede(seed: int) -> None:
    values = _build(seed=seed).landscape.values
    buttes = [values[f"butte{k}"] for k in (1, 2, 0)]
    spans, distances = [], []
    for x, ahead, radius, _ in buttes:  # type: ignore[misc]
        distance = math.hypot(x, ahead)
        middle, half = math.atan2(x, ahead), math.asin(radius / distance)
        spans.append((middle - half, middle + half))
        distances.append(distance)
    assert all(left[1] < right[0] for left, right in itertools.pairwise(spans))
    assert distances == sorted(distances, reverse=True)
