"""A call's words change the thing: colour, material, size, seed, text, detail; and it moves at its joints."""

import numpy as np
import pytest

from soundstage.engines.stage import things
from soundstage.engines.stage.scene import Mesh
from soundstage.engines.stage.things import Thing, ThingCall, UnknownThing


def _points(thing: Thing) -> np.ndarray:
    return np.concatenate([part.shape.positions for part in thing.parts if isinstance(part.shape, Mesh)])


def _shaders(thing: Thing) -> set[str]:
    return {part.material.shader for part in thing.parts}


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("a red double-decker bus", "double decker bus"),
        ("cherries", "cherry"),
        ("a slice of pizza", "pizza"),
        ("cup of coffee", "cup"),
        ("bust of a poet", "statue"),
        ("knives", "knife"),
        ("the Statue of Liberty", "statue of liberty"),
        ("Rubik's cube", "rubik's cube"),
    ],
)
def test_a_noun_phrase_finds_its_thing(phrase: str, name: str) -> None:
    recipe = things.find(phrase)
    assert recipe is not None
    assert recipe.name == name


def test_an_unknown_noun_is_refused() -> None:
    assert things.find("quandary") is None
    with pytest.raises(UnknownThing, match="quandary"):
        things.make(ThingCall(kind="quandary"))


def test_there_are_enough_nouns() -> None:
    assert len(things.recipes()) >= 250
    assert "bike" in things.vocabulary()["bicycle"]


def test_a_colour_paints_what_is_most_of_it() -> None:
    red, blue = (things.make(ThingCall(kind="car", colours=(colour,), detail="wide")) for colour in ("red", "blue"))
    paint = [part.material.values["albedo"] for thing in (red, blue) for part in thing.parts if part.name.endswith(".body")]
    assert paint[0][0] > 3 * paint[0][2]
    assert paint[1][2] > 3 * paint[1][0]


def test_a_coloured_wooden_thing_is_painted() -> None:
    assert "wood" in _shaders(things.make(ThingCall(kind="chair", detail="wide")))
    assert "wood" not in _shaders(things.make(ThingCall(kind="chair", colours=("green",), detail="wide")))


def test_a_material_word_replaces_what_it_is_made_of() -> None:
    frozen = things.make(ThingCall(kind="apple", material="made of ice", detail="wide"))
    assert "gem" in _shaders(frozen)
    assert frozen.materials[0] == "ice"
    assert things.make(ThingCall(kind="chair", attributes=("golden",), detail="wide")).materials[0] == "metal"


def test_a_size_in_metres_is_met_and_words_scale() -> None:
    plain, huge, set_to = (things.make(ThingCall(kind="teapot", size=size, detail="wide")) for size in ("", "huge", 2.0))
    assert max(set_to.size) == pytest.approx(2.0, rel=1e-4)
    assert huge.size[1] > 2 * plain.size[1]
    assert huge.mass > 8 * plain.mass


def test_the_same_call_gives_the_same_thing_and_another_seed_another() -> None:
    one, again, other = (things.make(ThingCall(kind="crystal", seed=seed, detail="wide")) for seed in (5, 5, 6))
    assert np.array_equal(_points(one), _points(again))
    assert not np.array_equal(_points(one), _points(other))


def test_text_is_lettered_on_a_sign() -> None:
    def ink(text: str) -> float:
        sign = things.make(ThingCall(kind="billboard", text=text, detail="wide"))
        sheets = [part.material.textures["text"] for part in sign.parts if part.material.textures]
        assert len(sheets) == 1
        return float(np.mean(sheets[0] > 127))

    assert ink("HELLO WORLD") != ink("I")
    assert 0.02 < ink("HELLO WORLD") < 0.6


def test_closer_is_finer() -> None:
    counts = [len(_points(things.make(ThingCall(kind="teapot", detail=detail)))) for detail in ("wide", "medium", "close")]
    assert counts[0] < counts[1] < counts[2]


def test_wheels_turn_about_their_axles_and_nothing_else_moves() -> None:
    bicycle = things.make(ThingCall(kind="bicycle", detail="wide"))
    still = bicycle.posed(np.eye(4, dtype=np.float32))
    rolled = bicycle.posed(np.eye(4, dtype=np.float32), {"wheels": 1.0})
    moved = {k for k, (a, b) in enumerate(zip(still, rolled, strict=True)) if not np.allclose(a[1], b[1])}
    assert moved == {index for joint in bicycle.joints if joint.name == "wheels" for index in joint.parts}
    hub = next(joint for joint in bicycle.joints if joint.name == "wheels")
    pivot = np.array([*hub.pivot, 1.0])
    assert np.allclose(hub.transform(2.3) @ pivot, pivot, atol=1e-5)


def test_a_candle_gives_light_unless_unlit_and_a_table_has_a_top() -> None:
    assert things.make(ThingCall(kind="candle", detail="wide")).lamps
    assert not things.make(ThingCall(kind="candle", attributes=("unlit",), detail="wide")).lamps
    table = things.make(ThingCall(kind="table", size="large", detail="wide"))
    top = table.surface("top")
    assert top is not None
    assert top.centre[1] == pytest.approx(table.size[1], abs=0.02)
