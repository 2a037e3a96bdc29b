import numpy as np
import pytest

from soundstage.engines.stage.render.nature.air import travelled
from soundstage.engines.stage.scene import Curve, Wind


def test_a_steady_wind_goes_speed_times_time() -> None:
    assert travelled(Wind(speed=3.0), 4.0) == pytest.approx(12.0)


def test_gusts_carry_farther_while_they_last() -> None:
    gust = Curve(times=np.array([0.0, 2.0, 2.01, 4.0], np.float32), values=np.array([1.0, 1.0, 2.0, 2.0], np.float32))
    wind = Wind(speed=1.0, gust=gust)
    assert travelled(wind, 4.0) - travelled(wind, 2.0) == pytest.approx(2.0 * travelled(wind, 2.0), rel=0.05)


def test_nothing_has_moved_before_the_clip() -> None:
    assert travelled(Wind(), 0.0) == 0.0
    assert travelled(Wind(), -1.0) == 0.0
