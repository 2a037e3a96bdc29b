import pytest

from soundstage.engines.stage.cast.dressing import dress
from soundstage.engines.stage.cast.words import COLOURS, colour_of, named_colour


def names(*phrases: str, gender: str = "male", seed: int = 1) -> list[str]:
    return [worn.garment.name for worn in dress(phrases, gender, seed).worn]


def test_words_choose_the_garments() -> None:
    assert names("black leather jacket", "blue jeans", "white t-shirt") == ["jeans", "tshirt", "jacket"]


def test_a_dress_is_a_bodice_and_a_skirt_of_one_colour() -> None:
    outfit = dress(("red dress",), "female", 1)
    assert [worn.garment.name for worn in outfit.worn] == ["skirt", "bodice"]
    assert {worn.colour for worn in outfit.worn} == {COLOURS["red"]}


def test_a_raincoat_is_yellow_unless_told_otherwise() -> None:
    coat = dress(("raincoat",), "male", 3).worn[-1]
    assert coat.garment.hood
    assert coat.colour[0] > 0.4 > 0.1 > coat.colour[2]
    assert dress(("green raincoat",), "male", 3).worn[-1].colour == COLOURS["green"]


@pytest.mark.parametrize("seed", range(6))
def test_nobody_goes_without_clothes(seed: int) -> None:
    layers = {worn.garment.layer for worn in dress((), "female", seed).worn}
    assert {"lower", "shirt"} <= layers


def test_feet_follow_words() -> None:
    assert dress(("barefoot",), "male", 1).shoe == "bare"
    assert dress(("brown boots",), "male", 1).shoe_colour == COLOURS["brown"]


def test_colours_have_shades() -> None:
    dark, plain = named_colour("dark green"), named_colour("green")
    assert dark is not None
    assert plain is not None
    assert dark[1] < plain[1]
    assert colour_of(("plain",), (0.1, 0.2, 0.3)) == (0.1, 0.2, 0.3)
