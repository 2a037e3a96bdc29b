import numpy as np

from soundstage.engines.stage.scene import Air
from soundstage.engines.stage.world.weather import Weather, weather


def _weather(*words: str, body: str = "earth") -> Weather:
    return weather(words, body=body, random=np.random.default_rng(3))


def test_gusts_swing_about_one_and_never_stop() -> None:
    gust = _weather("wind").wind.gust.values
    assert abs(float(gust.mean()) - 1.0) < 0.1
    assert gust.min() > 0.0
    assert gust.max() > 1.3


def test_a_storm_blows_harder_than_fair_weather() -> None:
    assert _weather("storm").wind.speed > _weather("wind").wind.speed > _weather().wind.speed


def test_dust_is_added_to_the_place_s_own() -> None:
    assert _weather("dust").air(Air(), 0.2).dust == 1.0
    assert _weather().air(Air(), 0.2).dust == 0.2


def test_clouds_follow_the_words() -> None:
    assert _weather("storm").clouds.kind == "storm"
    assert _weather("overcast").clouds.kind == "sheet"
    assert _weather("cloudy").clouds.kind == "heaps"
    assert _weather(body="mars").clouds.kind == "streaks"
    assert _weather(body="moon").clouds.kind == "none"
