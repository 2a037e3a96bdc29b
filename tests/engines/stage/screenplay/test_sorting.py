"""Sentences about sound, music and the kind of clip are no story."""

import pytest

from soundstage.engines.stage.screenplay import Screenplay, write
from soundstage.engines.stage.staging import repertoire


def _script(prompt: str) -> Screenplay:
    return write(prompt, repertoire=repertoire())


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("Creaking wood, lapping water, a distant bell.", {"creak", "lapping", "bell"}),
        ("We hear rain and a distant siren.", {"rain", "siren"}),
        ("A dog barks in the distance.", {"bark"}),
        ("Only the sound of wind.", {"wind"}),
    ],
)
def test_sounds_are_heard_and_not_seen(sentence: str, kinds: set[str]) -> None:
    script = _script(f"A man sits on a bench. {sentence}")
    assert {sound.kind for sound in script.sounds} >= kinds
    assert [subject.noun for subject in script.subjects] == ["man", "bench"]
    assert len(script.shots[0].actions) == 1


@pytest.mark.parametrize("sentence", ["Strings swell.", "A soft piano plays.", "Slow jazz music.", "We hear a soft piano."])
def test_music_is_no_instrument_on_the_set(sentence: str) -> None:
    script = _script(f"A man sits on a bench. {sentence}")
    assert script.music is not None
    assert len(script.subjects) == 2


@pytest.mark.parametrize(
    "prompt",
    [
        "A woman plays a piano in a hall.",
        "The dog barks at the mailman.",
        "A drone near a river.",
        "A woman comes. They both laugh.",
    ],
)
def test_a_story_stays_one(prompt: str) -> None:
    script = _script(f"A man sits on a bench. {prompt}")
    assert script.music is None
    assert len(script.subjects) > 2 or len(script.shots[0].actions) > 1


def test_what_sort_of_clip_it_is_puts_nobody_on_the_set() -> None:
    script = _script("TV spot for a bank, warm and cosy. Wide shot: a farm at dawn, cows graze.")
    assert [subject.noun for subject in script.subjects] == ["cow"]
    assert len(script.shots) == 1


@pytest.mark.parametrize("words", ["no lens flares", "not cartoonish", "without any lens flare"])
def test_a_look_that_is_not_wanted_is_left_out(words: str) -> None:
    script = _script(f"A boat on a lake, {words}.")
    assert script.exclude
    assert not set(script.style.traits) & {"flare"}
    assert [subject.noun for subject in script.subjects] == ["boat"]


@pytest.mark.parametrize("words", ["Camera completely still.", "The camera never moves.", "Same framing."])
def test_a_camera_that_is_said_to_be_still_is(words: str) -> None:
    assert _script(f"A lizard on a rock. {words}").shots[0].move.kind == "static"


def test_a_shot_opens_and_ends_on_the_sizes_that_are_asked_for() -> None:
    shot = _script("Start wide on a lighthouse, then dolly in to a close-up of the keeper.").shots[0]
    assert (shot.framing, shot.end_framing, shot.move.kind) == ("WS", "CU", "push")


def test_a_quiet_voice_is_no_silence() -> None:
    script = _script('A man says in a quiet voice: "Good night." A quiet street.')
    assert not [sound for sound in script.sounds if sound.kind == "silence"]
    assert [sound.kind for sound in _script("A man sits on a bench. Sound: silence.").sounds] == ["silence"]
