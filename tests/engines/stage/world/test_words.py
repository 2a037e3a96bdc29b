"""A place's words name the place alone: hours and seasons are the setting's, and must be left for it."""

import pytest

from soundstage.engines.stage import world

_HOURS = {"night", "sunset", "sunrise", "dawn", "dusk", "morning", "noon", "evening", "spring", "summer", "autumn", "winter"}


@pytest.mark.parametrize("name", sorted(world.recipes()))
def test_a_place_does_not_answer_to_its_hour(name: str) -> None:
    assert not [word for word in world.recipes()[name].words if _HOURS & set(word.split())]
