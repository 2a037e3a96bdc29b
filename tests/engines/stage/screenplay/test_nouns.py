"""Noun phrases: what plays them, how many, of what colour, material, size and mood."""

from dataclasses import replace

import pytest

from soundstage.engines.stage.screenplay import TODAY, Repertoire, Screenplay, Subject, write

COMPANY = replace(
    TODAY,
    kinds={**TODAY.kinds, "dog": ("golden retriever", "puppy"), "cat": ("kitten",), "horse": ("pony",)},
    things={"ball": ("football",), "chair": ("armchair",), "car": ("automobile", "mini"), "fire_hydrant": (), "cup": ("mug",)},
)


def _script(prompt: str, company: Repertoire = COMPANY) -> Screenplay:
    return write(prompt, repertoire=company)


def _first(prompt: str) -> Subject:
    return _script(prompt).subjects[0]


@pytest.mark.parametrize(
    ("prompt", "family", "kind", "noun"),
    [
        ("A golden retriever sleeps", "cast", "dog", "golden retriever"),
        ("A poodle sleeps", "cast", "dog", "poodle"),
        ("A red fire hydrant on a street", "thing", "fire_hydrant", "fire hydrant"),
        ("A mug on a table", "thing", "cup", "mug"),
        ("An armchair", "thing", "chair", "armchair"),
    ],
)
def test_who_or_what_plays_a_noun(prompt: str, family: str, kind: str, noun: str) -> None:
    subject = _first(prompt)
    assert (subject.family, subject.kind, subject.noun) == (family, kind, noun)


def test_a_thing_is_not_played_by_a_namesake() -> None:
    assert _first("A skirt hangs on a line").kind == ""


@pytest.mark.parametrize(
    ("prompt", "count"),
    [
        ("Three horses graze", 3),
        ("A couple of dogs play", 2),
        ("A pair of horses gallop", 2),
        ("A lone dog waits", 1),
        ("Three friends wait", 3),
        ("An army of soldiers marches", 20),
    ],
)
def test_counts(prompt: str, count: int) -> None:
    assert _first(prompt).count == count


def test_colours_material_and_size_have_fields_of_their_own() -> None:
    subject = _first("A tiny blue and white wooden chair")
    assert (subject.colours, subject.material, subject.size) == (("blue", "white"), "wood", "tiny")


@pytest.mark.parametrize(
    ("prompt", "material"), [("A car made of glass", "glass"), ("A chair of marble", "marble"), ("A steel cup", "steel")]
)
def test_what_a_thing_is_made_of(prompt: str, material: str) -> None:
    assert _first(prompt).material == material


@pytest.mark.parametrize(
    ("prompt", "mood"),
    [("A happy girl dances", "happy"), ("A man with a sad expression waits", "sad"), ("A boy with a wide grin", "happy")],
)
def test_moods_belong_to_subjects(prompt: str, mood: str) -> None:
    script = _script(prompt)
    assert script.subjects[0].mood == mood
    assert script.style.mood == ""


def test_a_painted_thing_takes_the_colour() -> None:
    assert _first("The old car was painted a bright shade of red").colours == ("red",)


def test_members_stand_for_their_group() -> None:
    script = _script("Three friends, a tall man, a short woman in a green jacket and a boy, walk down a street")
    assert [subject.noun for subject in script.subjects if subject.family == "cast"] == ["man", "woman", "boy"]
    assert [action.subject for action in script.shots[0].actions] == ["s1", "s2", "s3"]


def test_a_role_is_nobody_else() -> None:
    script = _script("A cat working as a waiter in a cafe")
    assert [subject.noun for subject in script.subjects] == ["cat"]
    assert "waiter" in script.subjects[0].attributes


def test_a_part_of_the_body_brings_its_owner() -> None:
    script = _script("A robot hand reaches for a cup")
    assert [subject.noun for subject in script.subjects] == ["robot", "cup"]


def test_possessives_and_parts() -> None:
    script = _script("A girl holds a cup to her ear")
    assert [subject.noun for subject in script.subjects] == ["girl", "cup"]


def test_a_building_is_seen_or_lived_in() -> None:
    assert [one.noun for one in _script("A barn stands in a meadow").subjects] == ["barn"]
    inside = _script("A girl reads in a barn")
    assert [one.noun for one in inside.subjects] == ["girl"]
    assert inside.shots[0].setting.noun == "barn"


@pytest.mark.parametrize("trap", ["van gogh is painting in a room", "a painter and his easel"])
def test_painters_at_work_are_no_style(trap: str) -> None:
    assert write(trap).style.name == "cinematic"
