"""Clothes follow the trade, the words and the weather."""

import pytest

from soundstage.engines.stage.screenplay.model import Setting, Subject
from soundstage.engines.stage.staging.wardrobe import dressed


def somebody(noun: str = "woman", *wardrobe: str) -> Subject:
    return Subject(id="x", noun=noun, kind="person", gender="female", wardrobe=wardrobe)


def test_a_trade_is_known_by_its_clothes_and_told_colours_reach_all_of_them() -> None:
    worn = dressed(somebody("ballerina", "white tutu"), Setting(place="stage"), 3)
    assert "white leotard" in worn
    assert "white tutu" in worn


def test_the_role_is_looked_up_where_the_screenplay_only_guessed() -> None:
    worn = dressed(somebody("queen", "robe"), Setting(place="generic"), 3)
    assert any("crown" in phrase for phrase in worn)
    assert "robe" not in worn


@pytest.mark.parametrize("seed", range(5))
def test_who_is_in_the_snow_is_warm_and_who_is_on_a_beach_is_not(seed: int) -> None:
    cold = " ".join(dressed(somebody(), Setting(place="snow", weather=("snow",)), seed))
    warm = " ".join(dressed(somebody(), Setting(place="beach"), seed))
    assert "puffer" in cold or "coat" in cold
    assert "puffer" not in warm
    assert "coat" not in warm


def test_what_is_told_is_worn_and_nothing_else() -> None:
    assert dressed(somebody("woman", "red dress"), Setting(place="snow", weather=("snow",)), 1) == ("red dress",)
