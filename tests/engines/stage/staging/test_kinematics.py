import math

import numpy as np
import pytest

from soundstage.engines.stage.staging.kinematics import about, drop, rolled


@pytest.mark.parametrize("gravity", [9.81, 3.71, 1.62])
def test_a_fall_takes_as_long_as_gravity_says(gravity) -> None:
    fall = drop(1.0, 1.5, gravity, 0.7)
    assert fall.contacts[0].time == pytest.approx(1.0 + math.sqrt(3.0 / gravity))
    assert fall.at(fall.contacts[0].time) == pytest.approx(0.0, abs=1e-9)


def test_every_bounce_is_lower_by_the_square_of_the_restitution() -> None:
    fall = drop(0.0, 2.0, 9.81, 0.7)
    tops = [max(fall.at(t) for t in np.linspace(a.time, b.time, 400)) for a, b in zip(fall.contacts, fall.contacts[1:])]  # noqa: B905
    assert tops[0] == pytest.approx(2.0 * 0.49, rel=1e-3)
    assert tops[1] / tops[0] == pytest.approx(0.49, rel=1e-3)
    assert fall.at(fall.rest + 1.0) == 0.0


def test_a_rolling_ball_slows_down_and_stops() -> None:
    far = rolled(1.0, 9.81)
    assert far(1.0) - far(0.0) > far(5.0) - far(4.0) > 0
    assert far(30.0) == far(60.0)


def test_a_turn_keeps_lengths() -> None:
    turn = about((1.0, 2.0, 0.5), 0.7)[:3, :3]
    np.testing.assert_allclose(turn @ turn.T, np.eye(3), atol=1e-6)
