"""Every species on the books: its words, its build, its coat."""

from collections.abc import Callable

import numpy as np
import pytest

from soundstage.engines.stage.cast import kind_for
from soundstage.engines.stage.cast.casting import _books
from soundstage.engines.stage.cast.creature.acts import ACTS, HANDY
from soundstage.engines.stage.cast.creature.beast import Beast
from soundstage.engines.stage.cast.creature.postures import POSTURES

MAMMALS = sorted(kind.name for kind in _books().values() if kind.acts in (ACTS, HANDY))


def test_there_are_many_and_no_word_means_two_of_them() -> None:
    assert len(MAMMALS) > 70
    words = [word for name in MAMMALS for word in _books()[name].words]
    assert len(words) == len(set(words))


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("dog", "golden retriever"), ("puppies", "puppy"), ("wolves", "wolf"), ("mice", "mouse"), ("corgi", "corgi"),
        ("sheep", "sheep"), ("polar bear", "polar bear"), ("teddy bear", "teddy bear"), ("bunny", "rabbit"),
    ],
)  # fmt: skip
def test_words_find_their_species(word: str, name: str) -> None:
    assert kind_for(word) == name


@pytest.mark.parametrize("verb", ["chase", "eat", "nap", "bark", "leap", "lick", "perch", "type"])
def test_verbs_find_their_acts(verb: str) -> None:
    act = _books()["cat"].act_for(verb)
    assert act in ACTS


def test_every_posture_can_be_asked_for() -> None:
    assert set(POSTURES) <= set(ACTS)


@pytest.mark.parametrize("kind", ["elephant", "kangaroo", "gorilla", "rabbit", "stag", "pug"])
def test_a_species_stands_on_its_feet_within_budget(cast: Callable[..., Beast], kind: str) -> None:
    beast = cast(kind, height=lambda x, z: np.zeros_like(x))
    pose = beast.pose(1.0)[0]
    assert pose.points is not None
    assert pose.transform is not None
    world = pose.points @ pose.transform[:3, :3].T + pose.transform[:3, 3]
    assert -0.06 * beast.size < world[:, 1].min() < 0.05 * beast.size
    assert 0.8 * beast.size < world[:, 1].max() < 2.6 * beast.size
    assert beast.triangles < 25000
    low, high = beast.bounds(1.0)
    assert (low[[0, 2]] < world.min(axis=0)[[0, 2]] + 0.12 * beast.size).all()
    assert (high > world.max(axis=0) - 0.25 * beast.size).all()


def test_a_panda_eats_sitting_up_and_a_cow_with_her_head_down() -> None:
    assert _books()["panda"].act_for("drink") == "sup"
    assert _books()["squirrel"].act_for("eat") == "sup"
    assert _books()["cow"].act_for("eat") == "graze"
