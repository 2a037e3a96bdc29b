"""How they behave: feet that stay, beaks that open, calls that are heard, water that carries."""

from collections.abc import Callable

import numpy as np
import pytest

from soundstage.engines.stage.cast.creature.bird.life import BirdLife
from soundstage.engines.stage.cast.creature.crawler.life import CrawlerLife
from soundstage.engines.stage.cast.creature.puppet.puppet import Puppet


def _ankles(one: Puppet, seconds: float) -> np.ndarray:
    stance, _, places, root = one._solved(seconds)
    feet = [limb.foot for limb, _, _ in one.life.feet(seconds, stance)]
    return np.asarray(places[feet] * one.size @ root[:3, :3].T.astype(np.float64) + root[:3, 3], np.float64)


@pytest.mark.parametrize(
    ("name", "act"), [("duck", "walk"), ("ostrich", "walk"), ("lizard", "walk"), ("tyrannosaurus", "walk"), ("ant", "walk")]
)
def test_planted_feet_stay(puppet: Callable[..., Puppet], name: str, act: str) -> None:
    one = puppet(name, act, 0.5, 3.5)
    life = one.life
    assert isinstance(life, BirdLife | CrawlerLife)
    steps = life.steps
    assert steps is not None
    slides = []
    before: np.ndarray | None = None
    planted: list[bool] = []
    for seconds in np.arange(0.0, 4.0, 0.04):
        now = _ankles(one, float(seconds))
        down = [steps.foot(k, float(seconds)).share < 0.0 for k in range(len(steps.offsets))]
        if before is not None:
            slides += [float(np.linalg.norm((now - before)[k, [0, 2]])) for k in range(len(down)) if down[k] and planted[k]]
        before, planted = now, down
    assert np.quantile(slides, 0.95) < max(0.01, 0.02 * one.stature)


def test_a_bird_that_pecks_reaches_the_ground(puppet: Callable[..., Puppet]) -> None:
    one = puppet("chicken", "eat", height=lambda x, z: np.zeros_like(x))
    lowest = min(float(one.joint_point("mouth", t)[1]) for t in np.arange(0.5, 3.5, 0.1))
    assert lowest < 0.25 * one.stature


def test_a_call_is_heard_as_the_beak_opens(puppet: Callable[..., Puppet]) -> None:
    one = puppet("rooster", "call", 0.5)
    calls = [event for event in one.events if event.kind == "animal"]
    assert calls
    assert calls[0].values["species"] == "rooster"
    assert one.life.stance(calls[0].time + 0.3).values["gape"] > 0.5


def test_wings_fold_on_the_ground_and_spread_in_the_air(puppet: Callable[..., Puppet]) -> None:
    perched, flying = puppet("eagle"), puppet("eagle", "soar")
    assert np.ptp([*perched.bounds(1.0)], axis=0).max() < 0.75 * np.ptp([*flying.bounds(1.0)], axis=0).max()


def test_what_swims_on_water_lies_in_it(puppet: Callable[..., Puppet]) -> None:
    duck = puppet("duck", "swim", height=lambda x, z: np.zeros_like(x))
    low, high = duck.bounds(1.0)
    assert low[1] < 0.28 * duck.stature < high[1]


def test_a_dolphin_leaps_and_splashes(puppet: Callable[..., Puppet]) -> None:
    dolphin = puppet("dolphin", "leap", height=lambda x, z: np.zeros_like(x))
    tops = [float(dolphin.bounds(t)[1][1]) for t in np.arange(0.2, 2.0, 0.15)]
    assert max(tops) - min(tops) > 0.6 * dolphin.size
    assert any(event.kind == "splash" for event in dolphin.events)
