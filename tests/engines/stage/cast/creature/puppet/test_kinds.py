"""Every bird, fish and crawler on the books: words, size, budget, ground."""

from collections.abc import Callable

import numpy as np
import pytest

from soundstage.engines.stage.cast import kind_for, kind_named, known_kinds, vocabulary
from soundstage.engines.stage.cast.creature.bird.acts import FLIER, WADDLER
from soundstage.engines.stage.cast.creature.crawler.life import ACTS as CRAWLS
from soundstage.engines.stage.cast.creature.crawler.life import FLYING
from soundstage.engines.stage.cast.creature.fish.life import ACTS as SWIMS
from soundstage.engines.stage.cast.creature.puppet.puppet import Puppet
from soundstage.engines.stage.cast.creature.soft.life import ACTS as DRIFTS

_REPERTOIRES = (FLIER, WADDLER, CRAWLS, FLYING, SWIMS, DRIFTS)
KINDS = sorted(name for name in known_kinds() if any(kind_named(name).acts is acts for acts in _REPERTOIRES))


def test_there_are_many_and_no_word_means_two_of_them() -> None:
    assert len(KINDS) > 95
    words = [word for listed in vocabulary().values() for word in listed]
    own = [word for name in KINDS for word in kind_named(name).words]
    assert all(words.count(word) == 1 for word in own)


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("geese", "goose"), ("bald eagle", "eagle"), ("humpback whale", "whale"), ("butterflies", "butterfly"), ("octopi",
            "octopus"),
        ("t-rex", "tyrannosaurus"), ("sea turtle", "turtle"), ("flies", "fly"), ("alligator", "crocodile"), ("macaw", "parrot"),
    ],
)  # fmt: skip
def test_words_find_their_kind(word: str, name: str) -> None:
    assert kind_for(word) == name


@pytest.mark.parametrize("name", KINDS)
def test_it_is_built_within_budget_about_as_big_as_told(puppet: Callable[..., Puppet], name: str) -> None:
    one = puppet(name, height=lambda x, z: np.zeros_like(x))
    assert one.triangles < 7500
    low, high = one.bounds(1.0)
    assert np.isfinite([*low, *high]).all()
    size = kind_named(name).size
    longest = float((high - low).max())
    assert 0.35 * max(size) < longest < 3.2 * max(size)
    if kind_named(name).medium == "ground":
        assert -0.12 * longest < low[1] < 0.10 * longest


@pytest.mark.parametrize("name", ["eagle", "hummingbird", "butterfly", "dragon"])
def test_what_flies_beats_its_wings(puppet: Callable[..., Puppet], name: str) -> None:
    one = puppet(name, "hover")
    heights = []
    for step in range(12):
        poses = one.pose(1.0 + 0.057 * step)
        wing = next(p for p, part in zip(poses, one.parts, strict=True) if part.name.startswith("wing"))
        assert wing.points is not None
        heights.append(float(wing.points[:, 1].max() - wing.points[:, 1].min()))
    assert max(heights) > 1.15 * min(heights)


@pytest.mark.parametrize(("name", "act"), [("fish", "swim"), ("dolphin", "swim"), ("snake", "walk")])
def test_a_wave_runs_along_the_body(puppet: Callable[..., Puppet], name: str, act: str) -> None:
    one = puppet(name, act)
    a, b = one.pose(1.0)[0].points, one.pose(1.2)[0].points
    assert a is not None
    assert b is not None
    moved = np.linalg.norm(a - b, axis=1)
    tail = a[:, 0] < np.quantile(a[:, 0], 0.1)
    assert moved[tail].mean() > 0.02 * (a[:, 0].max() - a[:, 0].min())


def test_words_dye_it(puppet: Callable[..., Puppet]) -> None:
    red, white = (puppet("parrot", attributes=(word,)).parts[0].shape.paint for word in ("green", "white"))  # type: ignore[union-attr]
    assert red is not None
    assert white is not None
    assert red[:, 1].mean() > red[:, 0].mean()
    assert white[:, :3].min(axis=1).mean() > 0.3


def test_individuals_differ_and_the_same_one_is_the_same(puppet: Callable[..., Puppet]) -> None:
    one, same, other = puppet("duck", "walk"), puppet("duck", "walk"), puppet("duck", "walk", seed=4)
    first, second, third = (p.pose(1.3)[0].points for p in (one, same, other))
    assert first is not None
    assert second is not None
    assert third is not None
    assert np.array_equal(first, second)
    assert one.size != other.size or not np.array_equal(first, third)
