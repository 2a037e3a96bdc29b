import pytest

from soundstage.engines.stage import world


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (("canyon",), "canyon"),
        (("", "Martian gorge"), "canyon"),
        (("peaks",), "mountains"),
        (("savanna",), "savanna"),
        (("prairie",), "plain"),
        (("", "Sahara"), "dunes"),
        (("shore",), "beach"),
        (("nowhere that is known",), "generic"),
    ],
)
def test_a_place_answers_to_its_words(words: tuple[str, ...], name: str) -> None:
    assert world.find(*words).name == name


def test_no_two_places_claim_the_same_word() -> None:
    claimed = [word for words in world.names().values() for word in words]
    assert len(claimed) == len(set(claimed))


def test_the_places_of_the_first_engine_are_there() -> None:
    assert {"canyon", "mountains", "plain", "dunes", "beach", "generic"} <= set(world.recipes())
