"""Places, what is said of them, and where things stand."""

import pytest

from soundstage.engines.stage.screenplay import Relation, write


def _ties(prompt: str) -> set[tuple[str, str, str]]:
    script = write(prompt)
    nouns = {subject.id: subject.noun for subject in script.subjects}
    ties: list[Relation] = [one for shot in script.shots for one in shot.relations]
    return {(nouns.get(one.subject, one.subject), one.preposition, nouns.get(one.object, one.object)) for one in ties}


@pytest.mark.parametrize(
    ("prompt", "tie"),
    [
        ("A cup on the left of a plate", ("cup", "left_of", "plate")),
        ("A cat on the right of a dog, front view", ("cat", "right_of", "dog")),
        ("A knife on top of a book", ("knife", "on", "book")),
        ("A ball on the bottom of a chair", ("ball", "under", "chair")),
        ("A boy sits between two dogs", ("boy", "among", "dog")),
        ("A woman waits behind a car", ("woman", "behind", "car")),
        ("A knight stands before a dragon", ("knight", "in_front_of", "dragon")),
        ("A bench surrounded by lamps", ("bench", "among", "lamp")),
        ("A panda plays nearby a campfire", ("panda", "beside", "campfire")),
        ("A boat on a lake with a tower in the background", ("tower", "behind", "boat")),
        ("A man with a dog", ("man", "beside", "dog")),
    ],
)
def test_relations(prompt: str, tie: tuple[str, str, str]) -> None:
    assert tie in _ties(prompt)


@pytest.mark.parametrize(
    ("prompt", "noun", "words"),
    [
        ("Busy freeway at night", "freeway", ("busy",)),
        ("A narrow alley", "alley", ("narrow",)),
        ("The kitchen was small and dark", "kitchen", ("small", "dark")),
        ("A man walks through a mountain village", "village", ("mountain",)),
    ],
)
def test_what_is_said_of_a_place(prompt: str, noun: str, words: tuple[str, ...]) -> None:
    setting = write(prompt).shots[0].setting
    assert (setting.noun, setting.attributes) == (noun, words)


@pytest.mark.parametrize("prompt", ["corridor", "train station platform", "indoor library", "golf course", "nursery"])
def test_a_bare_place_is_the_setting(prompt: str) -> None:
    script = write(prompt)
    assert script.subjects == ()
    assert script.shots[0].setting.noun


@pytest.mark.parametrize(
    ("prompt", "view"),
    [("A bus, front view", "front"), ("Side view of a horse", "side"), ("A woman seen from behind", "back"), ("A dog", None)],
)
def test_the_side_that_is_seen(prompt: str, view: str | None) -> None:
    assert write(prompt).shots[0].view == view


@pytest.mark.parametrize(
    ("prompt", "name", "traits"),
    [
        ("A dog, Monet style", "impressionism", ()),
        ("A dog, low poly", "cartoon", ("low_poly",)),
        ("A dog, claymation", "claymation", ()),
        ("A dog, studio ghibli style", "anime", ()),
        ("A dog in the style of Salvador Dali", "surreal", ()),
    ],
)
def test_looks_have_one_name(prompt: str, name: str, traits: tuple[str, ...]) -> None:
    style = write(prompt).style
    assert (style.name, style.traits) == (name, traits)


def test_a_fast_bird_is_no_camera() -> None:
    shot = write("A heron glides over a lake").shots[0]
    assert shot.move.chosen
    assert shot.actions[0].verb == "glide"
