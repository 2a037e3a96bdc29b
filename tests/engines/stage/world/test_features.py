from typing import Any

import numpy as np
import pytest

from soundstage.engines.stage import world
from soundstage.engines.stage.scene import Landscape
from soundstage.engines.stage.world.features import asked


def _flat(landscape: Landscape) -> world.Heights:
    return lambda x, z: np.zeros(np.shape(x), np.float32)


def _build(**more: Any) -> world.Place:
    return world.build(**{"planet": "earth", "time": "day", "seed": 4, "survey": _flat, **more})


def test_phrases_ask_for_features() -> None:
    assert asked("a winding river", "Palm Trees") == ("river", "trees")
    assert asked("northern lights") == ("aurora",)
    assert asked("carpet") == ()


def test_features_are_named_with_their_words() -> None:
    assert "waterfalls" in world.features()["waterfall"]


def test_a_place_says_which_features_it_shows() -> None:
    place = _build(place="lake", features=("trees", "birds", "lava"))
    assert {"trees", "birds"} <= set(place.shown)
    assert "lava" not in place.shown


def test_plants_that_a_place_has_not_are_sown_on_request() -> None:
    bare, dressed = _build(place="dunes"), _build(place="dunes", features=("palm trees",))
    assert "trees" in dressed.shown
    assert "trees" not in bare.shown
    assert any(prop.part.name == "tree leaves" for prop in dressed.landscape.props)


def test_nothing_is_sown_on_the_moon_or_under_a_roof() -> None:
    moon = _build(place="dunes", planet="moon", features=("palm trees",))
    assert not any(prop.part.name == "tree leaves" for prop in moon.landscape.props)


@pytest.mark.parametrize(
    ("feature", "time", "level"),
    [("aurora", "night", "aurora"), ("rainbow", "day", "rainbow"), ("milky way", "night", "milky_way")],
)
def test_the_sky_has_what_is_asked_of_it(feature: str, time: str, level: str) -> None:
    place = _build(place="plain", time=time, features=(feature,))
    assert getattr(place.sky, level) > 0.5
    assert feature in place.shown
    assert getattr(_build(place="plain", time=time).sky, level) < 0.5


def test_no_rainbow_at_night() -> None:
    place = _build(place="plain", time="night", features=("rainbow",))
    assert place.sky.rainbow == 0.0
    assert "rainbow" not in place.shown


def test_every_stroke_of_lightning_has_its_thunder() -> None:
    place = _build(place="coast", weather=("storm",))
    assert len(place.sky.bolts) > 5
    assert [event.time for event in place.events] == [bolt.time for bolt in place.sky.bolts]
    first, bolt = place.events[0], place.sky.bolts[0]
    assert first.kind == "thunder"
    assert np.hypot(first.position[0], first.position[2]) == pytest.approx(bolt.distance)
    assert _build(place="coast").events == ()


def test_a_moon_has_the_phase_that_is_said() -> None:
    assert _build(place="plain", time="night", features=("crescent moon",)).sky.moon_phase < 0.3
    assert _build(place="plain", time="night", features=("full moon",)).sky.moon_phase == 1.0


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (("jungle",), "forest"),
        (("forest", "snowy forest"), "forest"),
        (("waterfall",), "waterfall"),
        (("river", "rapids"), "river"),
        (("pond",), "lake"),
        (("lavender field",), "fields"),
        (("ice cave",), "cave"),
        (("coral reef",), "underwater"),
        (("outer space",), "space"),
        (("above the clouds",), "sky"),
        (("iceberg",), "snowfield"),
        (("rose garden",), "garden"),
        (("oasis",), "oasis"),
        (("open ocean",), "ocean"),
        (("rocky headland",), "coast"),
        (("lava field",), "volcano"),
    ],
)
def test_natural_places_answer_to_their_words(words: tuple[str, ...], name: str) -> None:
    assert world.find(*words).name == name


def test_kinds_of_forest_grow_different_trees() -> None:
    def materials(noun: str) -> set[tuple[float, ...]]:
        props = _build(place="forest", noun=noun).landscape.props
        return {prop.part.material.values["albedo"] for prop in props if prop.part.material.shader == "bark"}  # type: ignore[misc]

    assert materials("birch forest") != materials("bamboo forest")


def test_who_swims_is_at_the_surface_and_who_floats_in_space_at_zero() -> None:
    def deep(landscape: Landscape) -> world.Heights:
        return lambda x, z: np.full(np.shape(x), -60.0, np.float32)

    at = (np.zeros(1, np.float32), np.zeros(1, np.float32))
    assert _build(place="ocean", survey=deep).landscape.height(*at)[0] == pytest.approx(-0.25)
    assert _build(place="space", planet="space", survey=deep).landscape.height(*at)[0] == 0.0
