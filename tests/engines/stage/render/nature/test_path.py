import math

import pytest

from soundstage.engines.stage.render.nature.path import coverage

from .conftest import camera


def test_a_push_is_baked_from_where_it_begins() -> None:
    found = coverage(camera(push=3.0), 0.0, 2.0, aspect=16 / 9, height=720)
    assert found.eye[2] == pytest.approx(8.0)
    half = math.atan(math.tan(0.275) * 16 / 9)
    assert found.arc[0] < -half
    assert found.arc[1] > half
    assert found.arc[1] - found.arc[0] < 2.0 * half + 0.6
    assert not found.around


def test_a_turned_camera_turns_the_arc() -> None:
    found = coverage(camera(turn=-0.8), 0.0, 2.0, aspect=16 / 9, height=720)
    assert sum(found.arc) / 2.0 == pytest.approx(-0.8, abs=0.12) or sum(found.arc) / 2.0 == pytest.approx(0.8, abs=0.12)


def test_sharpness_follows_the_lens() -> None:
    small = coverage(camera(), 0.0, 2.0, aspect=16 / 9, height=360)
    large = coverage(camera(), 0.0, 2.0, aspect=16 / 9, height=720)
    assert small.sharp == pytest.approx(2.0 * large.sharp)
