import itertools

import numpy as np
import pytest

from soundstage.engines.stage.staging.layout import Unit, arranged, cluster
from soundstage.engines.stage.staging.ties import Tie

SIZES = {"a": (0.6, 0.4, 1.7), "b": (3.0, 1.2, 2.2), "c": (0.3, 0.3, 0.3), "d": (1.2, 0.6, 0.8)}


def units(*names: str) -> list[Unit]:
    return [Unit(name=name, width=SIZES[name][0], depth=SIZES[name][1], height=SIZES[name][2]) for name in names]


def tie(first: str, how: str, second: str) -> Tie:
    return Tie(shot=0, how=how, first=first, second=second)


@pytest.mark.parametrize("seed", range(5))
def test_nothing_stands_in_another(seed) -> None:
    places = arranged(
        units("a", "b", "c", "d"), [tie("a", "behind", "b"), tie("d", "right_of", "a")], np.random.default_rng(seed)
    )
    for first, second in itertools.combinations(places, 2):
        u, w = np.abs(np.subtract(places[first], places[second]))
        room = (np.array(SIZES[first]) + np.array(SIZES[second])) / 2 - 1e-3
        assert u >= room[0] or w >= room[1]


@pytest.mark.parametrize(("how", "sign"), [("left_of", -1.0), ("right_of", 1.0)])
def test_left_is_the_frame_s_left(how, sign) -> None:
    places = arranged(units("a", "b", "d"), [tie("d", how, "a")], np.random.default_rng(0))
    assert (places["d"][0] - places["a"][0]) * sign > 0


def test_behind_is_farther_from_the_camera_and_still_seen() -> None:
    places = arranged(units("a", "d"), [tie("a", "behind", "d")], np.random.default_rng(0))
    assert places["a"][1] < places["d"][1] - 0.4
    assert abs(places["a"][0] - places["d"][0]) > 0.2


@pytest.mark.parametrize("count", [2, 3, 5, 9, 20])
def test_a_herd_overlaps_but_does_not_touch(count) -> None:
    places = np.array(cluster(count, 5.0, 2.0, np.random.default_rng(count)))
    apart = np.abs(places[:, None] - places[None])
    free = (apart[..., 0] > 4.9) | (apart[..., 1] > 1.95)
    assert (free | np.eye(count, dtype=bool)).all()
    assert len({tuple(np.round(place, 3)) for place in places}) == count
