"""Who does what to whom, where words stand far apart: passives, participles, pronouns, members of a group, two together."""

import pytest

from soundstage.engines.stage.screenplay import Screenplay, write

_BEASTS = ("fox", "heron", "badger")


def _deeds(script: Screenplay) -> set[tuple[str, str, str]]:
    nouns = {one.id: one.noun for one in script.subjects}
    return {
        (nouns.get(act.subject, act.subject), act.verb.split()[0], nouns.get(act.target, act.target))
        for shot in script.shots
        for act in (*shot.actions, *shot.happenings)
    }


def _ties(script: Screenplay) -> set[tuple[str, str, str]]:
    nouns = {one.id: one.noun for one in script.subjects}
    return {
        (nouns.get(tie.subject, tie.subject), tie.preposition, nouns.get(tie.object, tie.object))
        for shot in script.shots
        for tie in shot.relations
    }


@pytest.mark.parametrize("beast", _BEASTS)
def test_two_together_act_together(beast: str) -> None:
    deeds = _deeds(write(f"A robot and a {beast} build a tower."))
    assert {("robot", "build", "tower"), (beast, "build", "tower")} <= deeds


@pytest.mark.parametrize("beast", _BEASTS)
def test_a_participle_that_opens_a_sentence_waits_for_its_doer(beast: str) -> None:
    deeds = _deeds(write(f"Walking slowly across the ice, a {beast} looks at a man."))
    assert (beast, "walk") in {deed[:2] for deed in deeds}
    assert ("man", "walk") not in {deed[:2] for deed in deeds}


@pytest.mark.parametrize("beast", _BEASTS)
def test_they_are_the_two_named_last(beast: str) -> None:
    deeds = {deed[:2] for deed in _deeds(write(f"A girl and a {beast} sit on a bench. They dance."))}
    assert {("girl", "dance"), (beast, "dance")} <= deeds


@pytest.mark.parametrize("where", ["behind", "beside", "in_front_of"])
def test_a_pronoun_after_a_preposition_is_a_place_to_stand(where: str) -> None:
    script = write(f"A woman waits. A dog stands {where.replace('_', ' ')} her.")
    assert ("dog", where, "woman") in _ties(script)


def test_words_that_open_a_sentence_put_whom_it_is_about() -> None:
    assert ("sailor", "behind", "captain") in _ties(write("A captain stares at a map. Behind him a sailor grips a rope."))


def test_one_of_two_is_a_member() -> None:
    script = write("Two brothers sit at a table. The older one pushes a box.")
    assert ("brother", "push", "box") in _deeds(script)


def test_a_verb_that_no_table_has_is_a_verb_after_a_singular_noun() -> None:
    assert ("projectionist", "thread") in {deed[:2] for deed in _deeds(write("An old projectionist threads a reel of film."))}


def test_what_scenery_does_is_told() -> None:
    script = write("A detective waits in a sedan; rain streaks down the windshield.")
    assert any(act.subject == "rain" and act.verb == "streak" for act in script.shots[0].happenings)


@pytest.mark.parametrize("verb", ["rotate", "glow"])
def test_what_a_thing_has_does_not_act_in_its_place(verb: str) -> None:
    words = verb.removesuffix("e") + "ing"
    assert ("ring", verb) in {deed[:2] for deed in _deeds(write(f"A silver ring with a blue gemstone {words} on a mirror."))}


def test_a_pet_may_have_a_name_and_a_role() -> None:
    script = write("my dog max is a superhero and he flies over the city")
    (dog,) = script.subjects
    assert dog.noun == "dog"
    assert "superhero" in dog.attributes
    assert [action.subject for action in script.shots[0].actions] == [dog.id]


def test_who_is_said_to_be_something_is_one_person() -> None:
    (pilot, plane) = write("A woman is a pilot. She walks to her plane.").subjects
    assert (pilot.noun, pilot.gender, plane.noun) == ("pilot", "female", "plane")


def test_what_it_glows_is_a_colour_and_no_fruit() -> None:
    script = write("A lantern glowing orange hangs from a tree")
    assert [subject.noun for subject in script.subjects] == ["lantern"]
    assert script.subjects[0].colours == ("orange",)


@pytest.mark.parametrize(("verb", "way"), [("knocked", "off"), ("pushed", "from"), ("blown", "off"), ("tipped", "over")])
def test_what_nobody_is_said_to_send_down_falls(verb: str, way: str) -> None:
    deeds = {deed[:2] for deed in _deeds(write(f"A vase is {verb} {way} a table and breaks."))}
    assert {("vase", "fall"), ("vase", "break")} <= deeds
