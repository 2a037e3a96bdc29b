"""Verbs as frames: the act that they ask for, with which object, in which order, done by whom."""

import pytest

from soundstage.engines.stage.screenplay import Action, Screenplay, write
from soundstage.engines.stage.screenplay.frames import frame_of


def _actions(prompt: str) -> list[tuple[str, str]]:
    return [(action.verb, action.act) for shot in write(prompt).shots for action in shot.actions]


def _by_noun(script: Screenplay, action: Action) -> str:
    return next(subject.noun for subject in script.subjects if subject.id == action.subject)


@pytest.mark.parametrize(
    ("verb", "objects", "act"),
    [
        ("play", ("ukulele", "guitar"), "play_guitar"),
        ("play", ("cello", "instrument"), "play_violin"),
        ("play", ("chess",), "play_board"),
        ("play", (), "play"),
        ("ride", ("pony", "horse"), "ride_horse"),
        ("ride", ("bicycle",), "ride_bicycle"),
        ("cut", ("bread",), "chop"),
        ("fly", ("kite",), "hold"),
        ("stroll", (), "walk"),
    ],
)
def test_the_object_chooses_the_act(verb: str, objects: tuple[str, ...], act: str) -> None:
    assert frame_of(verb, objects).act == act


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("A boy picks up a stone and throws it", [("pick up", "pick_up"), ("throw", "throw")]),
        ("A woman gets out of a car", [("get out of", "leave")]),
        ("A person is ice skating", [("ice skate", "skate")]),
        ("A man takes a nap", [("nap", "lie")]),
        ("A dog enjoys a long walk", [("walk", "walk")]),
        ("A man is doing the laundry", [("do", "handle")]),
        ("A mouse eats cheese", [("eat", "eat")]),
        ("A horse bends down to drink", [("bend", "bend"), ("drink", "drink")]),
        ("A rose blooms in a garden", [("bloom", "grow")]),
    ],
)
def test_acts(prompt: str, expected: list[tuple[str, str]]) -> None:
    assert _actions(prompt) == expected


def test_lists_of_finite_verbs_follow_one_another() -> None:
    actions = write("A man gets out of a taxi, looks at his watch and runs away").shots[0].actions
    assert [action.verb for action in actions] == ["get out of", "look", "run"]
    assert actions[0].end <= actions[1].start
    assert actions[1].end <= actions[2].start


def test_what_goes_on_meanwhile_shares_the_time() -> None:
    first, second = write("A man reads while a woman paints").shots[0].actions
    assert (first.start, first.end) == (second.start, second.end)


def test_the_passive_names_the_doer_with_by() -> None:
    script = write("A man is chased by two dogs")
    (action,) = script.shots[0].actions
    assert (_by_noun(script, action), action.verb, action.target) == ("dog", "chase", "s1")


def test_things_in_use_are_subjects_with_a_relation() -> None:
    script = write("A woman playing the violin")
    violin = next(subject for subject in script.subjects if subject.noun == "violin")
    assert [(one.subject, one.preposition, one.object) for one in script.shots[0].relations] == [(violin.id, "held_by", "s1")]


def test_whom_it_means() -> None:
    script = write("A dragon breathes fire. It flies away over the mountains.")
    assert {_by_noun(script, action) for action in script.shots[0].actions} == {"dragon"}


def test_a_look_into_the_lens() -> None:
    (action,) = write("A woman looks into the camera").shots[0].actions
    assert (action.verb, action.target) == ("look", "camera")


def test_what_somebody_talks_about_is_not_there() -> None:
    script = write("An old man talks about the sea by the fireplace")
    assert script.shots[0].setting.noun != "sea"
    assert script.shots[0].lines == ()
    assert script.sounds == ()


def test_a_speaker_named_after_the_line() -> None:
    script = write("“Welcome home,” says the mother as she opens the door.")
    (line,) = script.shots[0].lines
    assert (line.speaker, line.on_screen) == ("s1", True)
    assert script.subjects[0].noun == "mother"
