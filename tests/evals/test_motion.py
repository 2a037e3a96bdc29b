"""What the measures of motion tell apart, and a few acts and a gait as they are."""

import numpy as np
import pytest
from evals.motion import beast_readings, jump, person_readings, slide

from soundstage.engines.stage.cast.suit.pattern import suit_skeleton
from soundstage.engines.stage.motion import Act


def test_a_steady_way_has_no_jump_and_a_break_has_its_length() -> None:
    way = np.linspace(0.0, 3.0, 40)[:, None, None] * np.ones((1, 1, 3))
    assert jump(way) < 1e-9
    way[20:] += (0.2, 0.0, 0.0)
    assert 0.1 < jump(way) < 0.25


def test_a_foot_slides_only_while_it_bears() -> None:
    places = np.stack([np.linspace(0.0, 0.3, 10), np.zeros(10), np.zeros(10)], axis=1)
    assert slide(places, np.zeros(10, bool)) == 0.0
    assert abs(slide(places, np.ones(10, bool)) - 0.3) < 1e-9


def test_a_walk_stands_on_its_feet() -> None:
    readings = person_readings(suit_skeleton(), Act(kind="walk", start=0.4, end=2.5))
    assert readings.nans == 0
    assert readings.slide < 1.0
    assert readings.backward < 2.0


def test_a_dog_walks_without_sliding() -> None:
    readings = beast_readings("golden retriever", "walk")
    assert readings.nans == 0
    assert readings.slide < 1.0


@pytest.mark.parametrize("kind", ["salute", "scan", "phone", "ballet", "hip_hop", "sprint"])
def test_no_elbow_or_knee_pops(kind: str) -> None:
    readings = person_readings(suit_skeleton(), Act(kind=kind, start=0.4, end=2.5))
    assert readings.nans == 0
    assert readings.jump < 5.0
    assert readings.backward < 2.0
    assert readings.slide < 1.0
