"""What staging answers to the words of prompts: only what the set really shows."""

import math
from collections.abc import Callable

import numpy as np
import pytest

from soundstage.engines.stage import screenplay, staging
from soundstage.engines.stage.staging.geography import Geography
from soundstage.engines.stage.staging.preparation import prepare
from soundstage.engines.stage.staging.viewing import facing, seen_from

Answered = Callable[[str], dict[str, str]]


@pytest.fixture
def answered() -> Answered:
    def read(prompt: str) -> dict[str, str]:
        script = screenplay.write(prompt, repertoire=staging.repertoire())
        shot, _ = prepare(script, 1)
        settled = screenplay.settle(script, staging.breakdown(shot).shown)
        return {word.word.lower(): word.status for word in settled.coverage}

    return read


def test_the_side_that_something_is_seen_from_is_shown(answered: Answered) -> None:
    words = answered("A horse to the left of a sheep, front view.")
    assert words["front"] == words["view"] == "depicted"
    geography = Geography(view=0.3, side=1.0, sun=0.0)
    assert facing("front", geography) == pytest.approx(0.3 + math.pi)
    assert facing("back", geography) == pytest.approx(0.3)
    for heading in np.linspace(-3.0, 3.0, 7):
        azimuth = seen_from("side", heading, geography)
        assert abs(math.sin(azimuth - heading)) == pytest.approx(1.0)
        assert math.cos(azimuth - geography.view) > -1e-9  # the nearer of both sides


def test_what_a_place_shows_by_itself_is_depicted_and_what_it_does_not_is_not(answered: Answered) -> None:
    words = answered("Rugged, high mountains in the morning.")
    assert words["rugged"] == words["high"] == words["mountains"] == "depicted"
    assert answered("A quantum mountain.")["quantum"] != "depicted"


def test_canyons_are_cut_into_mountains_on_request(answered: Answered) -> None:
    words = answered("Snowy mountains above deep canyons, and the canyons bend through the peaks.")
    assert words["canyons"] == words["deep"] == "depicted"


def test_moods_show_where_a_body_has_them(answered: Answered) -> None:
    assert answered("A happy dog sits in a park.")["happy"] == "depicted"
    assert answered("A sad woman sits on a bench.")["sad"] == "depicted"
    assert answered("A happy bottle stands on a table.")["happy"] != "depicted"


def test_manners_count_where_they_change_the_pace(answered: Answered) -> None:
    assert answered("A boat sails leisurely along a river.")["leisurely"] == "depicted"


def test_seasons_show_where_something_grows(answered: Answered) -> None:
    assert answered("A forest in autumn.")["autumn"] == "depicted"
    assert answered("An office in spring.")["spring"] == "ignored"


def test_a_worn_thing_is_worn_and_a_fine_one_only_cleaner(answered: Answered) -> None:
    assert answered("A rusty bicycle leans against a wall.")["rusty"] == "depicted"
    assert answered("An ornate vase stands on a table.")["ornate"] == "approximated"


def test_weather_is_upon_those_who_are_caught_in_it(answered: Answered) -> None:
    words = answered("Two friends are caught in a heavy downpour.")
    assert words["downpour"] == "depicted"
    assert words["caught"] == "approximated"


def test_outfits_are_worn_by_their_names(answered: Answered) -> None:
    words = answered("A man in formal evening wear waits at a door.")
    assert words["formal"] == words["evening"] == words["wear"] == "depicted"


@pytest.mark.parametrize(
    ("prompt", "word"),
    [
        ("A boxer in a grey hoodie jogs", "hoodie"),
        ("A woman in jeans waits", "jeans"),
        ("A man wearing sunglasses smiles", "sunglasses"),
    ],
)
def test_what_the_wardrobe_has_is_answered(answered: Answered, prompt: str, word: str) -> None:
    assert answered(prompt)[word] == "depicted"


def test_a_boxer_is_a_person_and_no_dog_of_that_breed() -> None:
    plan = staging.breakdown(screenplay.write("A boxer in a grey hoodie jogs", repertoire=staging.repertoire()))
    assert [role.kind for role in plan.roles] == ["person"]
