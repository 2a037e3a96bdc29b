"""Looks answer to what people call them."""

import pytest

from soundstage.engines.stage.looks import find, names, recipes
from soundstage.engines.stage.scene import Look


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("watercolor painting", "watercolor"),
        ("Van Gogh", "van_gogh"),
        ("ukiyo-e", "ukiyo_e"),
        ("black_and_white", "black_and_white"),
        ("8-bit", "pixel"),
        ("stop motion", "claymation"),
        ("film noir", "noir"),
        ("cyberpunk style", "cyberpunk"),
    ],
)
def test_a_look_answers_to_its_words(said: str, name: str) -> None:
    look = find(said)
    assert look is not None
    assert look.name == name


def test_nobody_answers_to_nonsense() -> None:
    assert find("sideways") is None
    assert find("") is None


def test_no_two_looks_answer_to_one_word() -> None:
    words = [word for name, answers in names().items() for word in (name.replace("_", " "), *answers)]
    assert sorted(words) == sorted(set(words))


def test_a_grade_changes_a_look_and_nothing_else() -> None:
    plain = Look(exposure=0.4, style="noir")
    graded = recipes()["noir"].grade(plain)
    assert graded.monochrome
    assert graded.contrast > plain.contrast
    assert graded.style == plain.style
