"""Who does what, however the prompt describes them: asides, ages, names, pronouns and parts of bodies."""

import pytest

from soundstage.engines.stage.screenplay import Screenplay, write
from soundstage.engines.stage.staging import repertoire


def _script(prompt: str) -> Screenplay:
    return write(prompt, repertoire=repertoire())


def _deeds(script: Screenplay) -> list[tuple[str, str]]:
    nouns = {subject.id: subject.noun for subject in script.subjects}
    return [(nouns.get(action.subject, ""), action.verb) for shot in script.shots for action in shot.actions]


@pytest.mark.parametrize(
    ("prompt", "deeds"),
    [
        ("A woman, curly red hair, green coat, runs across a square.", [("woman", "run")]),
        ("A man (grey beard, blue overalls) opens the door and waves.", [("man", "open"), ("man", "wave")]),
        ("An old sailor, hat pulled low, lamp in hand, walks away.", [("sailor", "walk")]),
        ("A boy, hair a mess, collar turned up, waits at the bus stop.", [("boy", "wait")]),
        ("A tired woman shuffles in, barefoot, and pours coffee into a mug.", [("woman", "shuffle"), ("woman", "pour")]),
        ("A chef, cape billowing behind her, runs.", [("chef", "run")]),
    ],
)
def test_what_somebody_looks_like_does_nothing(prompt: str, deeds: list[tuple[str, str]]) -> None:
    assert _deeds(_script(prompt)) == deeds


def test_clothes_and_hair_between_commas_are_worn() -> None:
    script = _script("A woman, curly red hair, green coat, runs across a square.")
    woman = script.subjects[0]
    assert "green coat" in woman.wardrobe
    assert woman.hair == "curly red hair"
    assert [subject.noun for subject in script.subjects] == ["woman"]


@pytest.mark.parametrize(
    ("prompt", "age", "gender"),
    [
        ("A woman in her thirties reads.", "adult", "female"),
        ("KAEL (m, 40s) walks across a bridge.", "adult", "male"),
        ("MAYA, early 20s, sits on a chair.", "young", "female"),
        ("A 7-year-old boy runs.", "child", "male"),
        ("A man of 70 waits for the train.", "old", "male"),
        ("A detective in his late sixties smokes.", "old", None),
    ],
)
def test_ages_in_words_and_numbers(prompt: str, age: str, gender: str | None) -> None:
    (somebody,) = [subject for subject in _script(prompt).subjects if subject.kind == "person"]
    assert somebody.age == age
    assert somebody.gender == gender


def test_an_age_in_decades_is_no_length_of_the_clip() -> None:
    assert _script("KAEL (m, 40s, scarred face) walks across a stone bridge.").seconds < 10


def test_a_name_is_whoever_bears_it() -> None:
    script = _script("My cat Muffin wears a crown. The dragon sneezes. Muffin jumps. A girl named Lily laughs. Lily runs.")
    assert [subject.kind for subject in script.subjects[:3]] == ["cat", "dragon", "person"]
    assert _deeds(script)[-3:] == [("cat", "jump"), ("girl", "laugh"), ("girl", "run")]


def test_an_apposition_to_a_name_is_one_person() -> None:
    script = _script('Anna, a young nurse, hugs an old man. "You made it," Anna says.')
    assert len([subject for subject in script.subjects if subject.kind == "person"]) == 2
    assert script.shots[0].lines[0].speaker == script.subjects[0].id


def test_a_pronoun_without_a_noun_is_somebody() -> None:
    script = _script("She takes the first sip, closes her eyes and smiles.")
    assert [(subject.noun, subject.gender) for subject in script.subjects] == [("woman", "female")]
    assert [action.act for action in script.shots[0].actions][:2] == ["drink", "close_eyes"]


@pytest.mark.parametrize(
    ("prompt", "deed"),
    [
        ("A girl reads. Her lips move silently.", ("girl", "talk")),
        ("A dog waits. Its tail wags.", ("dog", "wag")),
        ("Close-up of hands kneading dough.", ("person", "knead")),
    ],
)
def test_parts_of_a_body_act_for_their_owner(prompt: str, deed: tuple[str, str]) -> None:
    assert deed in _deeds(_script(prompt))


def test_a_line_by_itself_belongs_to_who_did_the_last_thing() -> None:
    script = _script('A girl waits at the bus stop. She almost smiles. "It is late again."')
    assert script.shots[0].lines[0].speaker == script.subjects[0].id


def test_what_is_no_line_is_never_said_to_be_voiced() -> None:
    script = _script('A man turns the key, opens the door and whispers in a hoarse voice: "Anybody home?"')
    voiced = {word.word for word in script.coverage if word.by == "voice"}
    assert voiced <= {"whispers", "hoarse", "voice", "Anybody", "home"}
    assert {"Anybody", "home", "hoarse"} <= voiced


@pytest.mark.parametrize(
    ("prompt", "deeds"),
    [
        ("A messenger, young, covered in mud, runs in.", [("messenger", "run")]),
        ("A car parks at a cliff.", [("car", "park")]),
        ("A machine hums. A can drops. The raccoon opens it.", [("can", "drop"), ("raccoon", "open")]),
        ("She bursts out laughing, puts flour on his nose and leaves.", [("woman", "burst out laughing")]),
        ("A dog sighs and keeps walking.", [("dog", "sigh"), ("dog", "walk")]),
        ("The knight falls on his knees.", [("knight", "kneel")]),
    ],
)
def test_deeds_that_words_hide(prompt: str, deeds: list[tuple[str, str]]) -> None:
    found = _deeds(_script(prompt))
    assert [deed for deed in found if deed in deeds] == deeds


def test_it_is_what_was_last_done_to() -> None:
    script = _script("A chef flips a pancake in a pan, it lands on a plate.")
    assert ("pancake", "land") in _deeds(script)


def test_friends_are_no_others() -> None:
    script = _script("I want to see a robot and a mouse who are best friends. They walk away.")
    assert [subject.noun for subject in script.subjects] == ["robot", "mouse"]
    assert set(_deeds(script)) == {("robot", "walk"), ("mouse", "walk")}


@pytest.mark.parametrize(
    ("words", "time"),
    [("at 3 a.m.", "night"), ("at 7 am", "morning"), ("at 1 p.m.", "noon"), ("at 11 pm", "night"), ("at 5 a.m.", "dawn")],
)
def test_hours_of_the_clock(words: str, time: str) -> None:
    assert _script(f"A raccoon walks through an alley {words}").shots[0].setting.time == time


def test_what_is_passed_or_stood_before_is_not_entered() -> None:
    assert _script("A woman runs past closed shops.").shots[0].setting.interior is False
    assert _script("A woman stops in front of a cafe.").shots[0].setting.interior is False
    assert _script("A woman sits in a cafe.").shots[0].setting.interior is True


def test_a_move_into_a_face_ends_close() -> None:
    assert _script("A king sits. The camera slowly pushes in on his face.").shots[0].end_framing == "CU"


def test_the_unplayed_are_named_in_the_notes() -> None:
    assert any("gizmotron" in note for note in _script("A gizmotron stands on a table.").notes)


def test_who_is_taught_does_it() -> None:
    deeds = _deeds(_script("A father teaches his daughter to ride a bicycle."))
    assert ("daughter", "ride") in deeds
    assert ("father", "ride") not in deeds


def test_sides_belong_to_who_is_named_next() -> None:
    script = _script("On the left a candle burns, on the right a lantern hangs.")
    sides = {one.subject: one.preposition for one in script.shots[0].relations if one.object == "frame"}
    assert [(subject.noun, sides.get(subject.id)) for subject in script.subjects] == [
        ("candle", "left_of"),
        ("lantern", "right_of"),
    ]


def test_a_cut_to_black_is_no_shot() -> None:
    assert len(_script("A hero draws his sword. Cut to black. Deep horns.").shots) == 1


def test_who_holds_the_camera_lends_the_deed_to_nobody() -> None:
    script = _script("First-person view: stones fall from the ceiling. I jump over a gap, grab an idol and turn around.")
    assert not [verb for noun, verb in _deeds(script) if verb in ("jump", "grab", "turn around")]


def test_a_thing_behind_and_is_had_too() -> None:
    script = _script("A girl with silver hair and a katana stands on a train.")
    assert "katana" in script.subjects[0].carries
    assert ("katana", "stand") not in _deeds(script)


def test_somebody_in_a_colour_wears_it() -> None:
    script = _script("A man in black draws first.")
    assert script.subjects[0].wardrobe == ("black clothes",)
    assert _deeds(script) == [("man", "draw")]


def test_a_hat_that_falls_is_no_fall_of_its_wearer() -> None:
    assert ("mouse", "fall") not in _deeds(_script("A mouse in a blue hat laughs. His hat falls off."))


def test_behind_and_another_one_can_act() -> None:
    assert ("frog", "become") in _deeds(_script("A bubble lands on a frog and the frog becomes a prince."))


def test_middle_aged_is_not_old() -> None:
    assert _script("A middle-aged man eats noodles.").subjects[0].age == "adult"
    assert _script("An aged man eats noodles.").subjects[0].age == "old"
