"""Numbers, abbreviations and symbols as they are said."""

import pytest

from soundstage.engines.stage.sound.speech.normalise import normalise, number


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Dr. Smith lives on 21 Mt. Vernon", "doctor Smith lives on twenty one mount Vernon"),
        ("In 1969, 3 men flew.", "In nineteen sixty nine, three men flew."),
        ("It costs $4.50 now", "It costs four dollars and fifty now"),
        ("Meet me at 7:05", "Meet me at seven oh five"),
        ("Run 12 km at 3.5 m", "Run twelve kilometres at three point five metres"),
        ("the 1st and 22nd", "the first and twenty second"),
        ("100% sure & ready", "one hundred percent sure and ready"),
        ("1,000,000 stars", "one million stars"),
        ("“Hello” — she said…", "Hello , she said."),
        ("café", "cafe"),
        ("It's -5 outside", "It's minus five outside"),
        ("the year 2026", "the year twenty twenty six"),
    ],
)
def test_english_is_spelt_out(written: str, said: str) -> None:
    assert normalise(written).replace(" ,", ",") == said.replace(" ,", ",")


def test_other_languages_keep_their_letters() -> None:
    assert normalise("Ça va, naïve ?", "fr") == "Ça va, naïve?"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0, "zero"),
        (17, "seventeen"),
        (105, "one hundred and five"),
        (20_013, "twenty thousand and thirteen"),
        (-4, "minus four"),
    ],
)
def test_numbers(value: int, words: str) -> None:
    assert number(value) == words
