"""What can be sounded, and by which words."""

import pytest

from soundstage.engines.stage.sound import find, recipes, repertoire


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("distant wind", "wind"),
        ("waves breaking over the rocks", "sea"),
        ("a rumble of thunder", "thunder"),
        ("a door slams off screen", "door"),
        ("birdsong", "birds"),
        ("gentle drizzle", "rain"),
        ("the lion roars", "roar"),
        ("crunching footsteps", "footstep"),
        ("glass breaking", "break"),
        ("church bells", "bell"),
        ("silence", "silence"),
        ("a campfire crackles", "fire"),
    ],
)
def test_words_find_their_recipe(words: str, kind: str) -> None:
    recipe = find(words)
    assert recipe is not None
    assert recipe.kind == kind


def test_words_that_sound_like_nothing_find_nothing() -> None:
    assert find("the colour of Tuesday") is None
    assert find("") is None


def test_every_kind_answers_to_its_own_name() -> None:
    for kind, recipe in recipes().items():
        assert repertoire()[kind] is recipe
        assert recipe.family in {"ambience", "effect"}


def test_words_are_plain_lower_case() -> None:
    for word in repertoire():
        assert word == word.lower().strip()
