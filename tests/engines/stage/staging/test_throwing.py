"""A ball that is thrown leaves the hand, flies by the place's gravity, and ends with whoever catches it."""

import numpy as np

from soundstage.engines.stage.scene import Floats, Landscape
from soundstage.engines.stage.screenplay import write
from soundstage.engines.stage.staging import repertoire, stage
from soundstage.engines.stage.staging.placed import PlacedThing
from soundstage.engines.stage.world import Heights


def flat(landscape: Landscape) -> Heights:
    def height(x: Floats, z: Floats) -> Floats:
        return np.full_like(x, 0.4 + (landscape.water_level or 0.0))

    return height


def way(prompt: str) -> tuple[np.ndarray, np.ndarray]:
    scene = stage(write(prompt, repertoire=repertoire()), 640, 360, 1, survey=flat)
    ball = next(actor for actor in scene.shots[0].actors if isinstance(actor, PlacedThing) and "ball" in actor.thing.kind)
    times = np.arange(0.0, scene.seconds, 1.0 / 48.0)
    return times, np.array([ball.place(float(t)) for t in times])


def test_it_flies_to_the_one_who_catches_it() -> None:
    times, places = way("A boy throws a ball to a girl in a park and she catches it.")
    flying = np.hypot(*np.gradient(places, times, axis=0)[:, [0, 2]].T) > 5.0
    first, last = np.flatnonzero(flying)[[0, -1]]
    assert 8 < last - first < 48
    assert np.hypot(*(places[last] - places[first])[[0, 2]]) > 0.8
    inner = slice(last - 14, last - 2)  # well after the hand
    fit = np.polyfit(times[inner], places[inner, 1], 2)
    assert abs(-2.0 * fit[0] / 9.81 - 1.0) < 0.02
    assert np.hypot(*(places[-1] - places[last])[[0, 2]]) < 0.6


def test_thrown_to_nobody_it_comes_down_and_bounces() -> None:
    _, places = way("A man throws a ball in a park.")
    assert np.ptp(places[:, [0, 2]], axis=0).max() > 4.0
    assert places[-1, 1] < places[0, 1] - 0.4
