import pytest

from soundstage.engines.stage.cast import gender_of


@pytest.mark.parametrize(
    ("noun", "gender"),
    [("teenage boy", "male"), ("cowboy", "male"), ("fisherman", "male"), ("businesswoman", "female"), ("waitress", "female")],
)
def test_nouns_tell(noun: str, gender: str) -> None:
    assert gender_of(noun) == gender


@pytest.mark.parametrize("noun", ["hiker", "human", "stranger", ""])
def test_some_tell_nothing(noun: str) -> None:
    assert gender_of(noun) is None
