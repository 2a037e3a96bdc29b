import pytest

from soundstage.engines.stage.cast import costumes
from soundstage.engines.stage.cast.books import collected
from soundstage.engines.stage.cast.costumes import Costume, costume_for
from soundstage.engines.stage.cast.dressing import PATTERNS, dress, understood
from soundstage.engines.stage.cast.words import COLOURS, colour_of, named_colour


def names(*phrases: str, gender: str = "male", seed: int = 1) -> list[str]:
    return [worn.garment.name for worn in dress(phrases, gender, seed).worn]


def test_words_choose_the_garments() -> None:
    assert names("black leather jacket", "blue jeans", "white t-shirt") == ["jeans", "tshirt", "leatherjacket"]


def test_a_dress_is_all_of_one_piece_and_colour() -> None:
    outfit = dress(("red dress",), "female", 1)
    assert [worn.garment.name for worn in outfit.worn] == ["dress"]
    assert outfit.worn[0].garment.tails < -0.3
    assert outfit.worn[0].colour == COLOURS["red"]


def wears(*phrases: str, gender: str = "male", seed: int = 1) -> set[str]:
    outfit = dress(phrases, gender, seed)
    return {worn.garment.name for worn in outfit.worn} | {carried.accessory.name for carried in outfit.accessories}


def test_a_suit_is_a_jacket_trousers_a_shirt_and_a_tie() -> None:
    assert {"suitjacket", "suittrousers", "shirt", "tie"} <= wears("charcoal suit")
    colours = {w.garment.name: w.colour for w in dress(("dark blue suit",), "male", 1).worn}
    assert colours["suitjacket"] == colours["suittrousers"] == named_colour("dark blue")


@pytest.mark.parametrize(
    ("noun", "gender", "tell_tale"),
    [
        ("knight", "male", {"cuirass", "knighthelmet", "greave", "gauntlets"}),
        ("ballerina", "female", {"leotard", "tutu", "leggings"}),
        ("chef", "female", {"chefjacket", "toque"}),
        ("old wizard", "male", {"robe", "wizardhat"}),
        ("construction worker", "male", {"hardhat", "workvest"}),
        ("queen", "female", {"crown", "mantle"}),
        ("superhero", "male", {"bodysuit", "cape"}),
        ("police officer", "female", {"peakedcap", "dutybelt"}),
        ("swimmer", "female", {"swimsuit"}),
    ],
)
def test_people_are_known_by_their_clothes(noun: str, gender: str, tell_tale: set[str]) -> None:
    assert tell_tale <= wears(*costume_for(noun, gender, 3), gender=gender)


def test_every_phrase_of_every_costume_names_something_that_is_there() -> None:
    lost = []
    for costume in collected(costumes, "COSTUMES", Costume):
        for gender in ("male", "female"):
            phrases = costume_for((*costume.roles, "nobody")[0], gender, 1) if costume.roles else ()
            lost += [(costume.name, phrase) for phrase in phrases if not understood(phrase)]
    assert lost == []


def test_patterns_and_second_colours_follow_words() -> None:
    shirt = next(w for w in dress(("red and white striped shirt", "jeans"), "male", 1).worn if w.garment.name == "shirt")
    assert shirt.pattern == PATTERNS["striped"]
    assert (shirt.colour, shirt.accent) == (COLOURS["red"], COLOURS["white"])


def test_nobody_said_is_not_always_the_same() -> None:
    looks = {tuple(sorted(wears(seed=seed, gender="female"))) for seed in range(12)}
    assert len(looks) >= 6


def test_a_raincoat_is_yellow_unless_told_otherwise() -> None:
    coat = dress(("raincoat",), "male", 3).worn[-1]
    assert coat.garment.hood
    assert coat.colour[0] > 0.4 > 0.1 > coat.colour[2]
    assert dress(("green raincoat",), "male", 3).worn[-1].colour == COLOURS["green"]


@pytest.mark.parametrize("seed", range(6))
def test_nobody_goes_without_clothes(seed: int) -> None:
    worn = dress((), "female", seed).worn
    assert any(one.garment.layer == "shirt" for one in worn)
    assert any(one.garment.layer == "lower" or one.garment.tails < -0.2 for one in worn)


def test_feet_follow_words() -> None:
    assert dress(("barefoot",), "male", 1).shoe == "bare"
    assert dress(("brown boots",), "male", 1).shoe_colour == COLOURS["brown"]


def test_colours_have_shades() -> None:
    dark, plain = named_colour("dark green"), named_colour("green")
    assert dark is not None
    assert plain is not None
    assert dark[1] < plain[1]
    assert colour_of(("plain",), (0.1, 0.2, 0.3)) == (0.1, 0.2, 0.3)
