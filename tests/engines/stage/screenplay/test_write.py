"""Whole prompts: who, what, where, when, said and heard."""

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from soundstage.engines.stage.screenplay import TODAY, Repertoire, Screenplay, schema, to_document, write


def test_somebody_somewhere_some_time() -> None:
    screenplay = write("Slow push-in on a lone astronaut standing at the edge of a Martian canyon at dusk, distant wind")
    (astronaut,) = screenplay.subjects
    shot = screenplay.shots[0]
    assert (astronaut.kind, astronaut.count) == ("astronaut", 1)
    assert (shot.setting.place, shot.setting.planet, shot.setting.time) == ("canyon", "mars", "dusk")
    assert [action.verb for action in shot.actions] == ["stand"]
    assert [(cue.kind, cue.distance) for cue in screenplay.sounds] == [("wind", "distant")]
    assert any((one.preposition, one.object) == ("edge_of", "canyon") for one in shot.relations)


def test_looks_and_clothes() -> None:
    screenplay = write(
        "A young woman with long black hair in a green coat and a tall old man in a grey suit wait at a station."
    )
    woman, man = screenplay.subjects
    assert (woman.gender, woman.age, woman.wardrobe) == ("female", "young", ("green coat",))
    assert "hair" in woman.hair
    assert (man.gender, man.age, man.wardrobe) == ("male", "old", ("grey suit",))


def test_a_line_with_its_speaker() -> None:
    screenplay = write(
        'Close-up: the keeper, an old man with a grey beard in a yellow raincoat, says quietly: "She will hold."'
    )
    (keeper,) = screenplay.subjects
    (line,) = screenplay.shots[0].lines
    assert (line.words, line.speaker, line.on_screen) == ("She will hold.", keeper.id, True)
    assert (line.voice.gender, line.voice.age) == ("male", "old")
    assert "quiet" in line.voice.traits
    assert keeper.hair == "grey beard"


@pytest.mark.parametrize("marks", ['"{}"', "“{}”", "«{}»", "「{}」", "'{}'", "„{}“"])
def test_any_style_of_quotation(marks: str) -> None:
    quoted = marks.format("We are nearly there.")
    (line,) = write(f"A woman whispers: {quoted}").shots[0].lines
    assert line.words == "We are nearly there."
    assert line.delivery == "whispers"


def test_a_narrator_is_heard_and_not_seen() -> None:
    screenplay = write('A wide beach at dawn. Narrator (weathered British male, 50s): "The sea remembers everything."')
    (line,) = screenplay.shots[0].lines
    assert screenplay.subjects == ()
    assert (line.speaker, line.on_screen) == ("", False)
    assert (line.voice.gender, line.voice.age, line.voice.accent) == ("male", "old", "british")


def test_two_speakers_each_have_their_line() -> None:
    screenplay = write(
        'Two friends sit on a bench. The woman on the left asks: "Did you bring it?" '
        'The man on the right laughs and answers: "I thought you had it."'
    )
    assert [(one.noun, one.count) for one in screenplay.subjects if one.family == "cast"] == [("woman", 1), ("man", 1)]
    assert [line.speaker for line in screenplay.shots[0].lines] == ["s1", "s2"]
    assert {action.subject for action in screenplay.shots[0].actions if action.verb == "sit"} == {"s1", "s2"}


def test_writing_on_a_sign_is_not_speech() -> None:
    assert write('A street with a sign reading "OPEN ALL NIGHT"').shots[0].lines == ()


def test_coreference() -> None:
    screenplay = write("A man walks on a beach. He stops and looks at the sea. Cut to: the man runs away.")
    assert len(screenplay.subjects) == 1
    assert all(action.subject == "s1" for shot in screenplay.shots for action in shot.actions)


def test_what_is_left_out() -> None:
    screenplay = write("An empty library at night. No music, no people.")
    assert set(screenplay.exclude) == {"music", "people"}
    assert screenplay.subjects == ()
    assert screenplay.music is None


def test_facts_persist_from_shot_to_shot() -> None:
    screenplay = write("Wide shot: a mountain at dawn in falling snow. Cut to close-up: a climber smiles.")
    first, second = (shot.setting for shot in screenplay.shots)
    assert (first.place, first.time) == (second.place, second.time) == ("mountains", "dawn")
    assert "snow" in second.weather


@pytest.mark.parametrize(
    ("prompt", "style", "monochrome"),
    [
        ("A beach, Van Gogh style", "van_gogh", False),
        ("A beach, watercolor painting", "watercolor", False),
        ("A beach, black and white", "black_and_white", True),
        ("A beach by Hokusai, in the style of Ukiyo", "ukiyo_e", False),
        ("A beach, pixel art", "pixel", False),
    ],
)
def test_style(prompt: str, style: str, monochrome: bool) -> None:
    found = write(prompt).style
    assert (found.name, found.monochrome) == (style, monochrome)


@pytest.mark.parametrize(
    ("prompt", "language", "noun", "verb", "place", "move"),
    [
        ("一位宇航员站在火星峡谷边缘，黄昏，镜头环绕", "zh", "astronaut", "stand", "canyon", "orbit"),
        ("Un hombre camina por la playa al atardecer, la cámara lo sigue lentamente", "es", "man", "walk", "beach", "follow"),
        ("Une femme en manteau rouge marche dans le désert, travelling avant lent", "fr", "woman", "walk", "dunes", "push"),
        ("Ein alter Mann steht auf einer Klippe, die Kamera fährt langsam zurück", "de", "old man", "stand", "canyon", "pull"),
        ("夕暮れの浜辺を若い女性が歩いている。カメラがゆっくり近づく。", "ja", "woman", "walk", "beach", "push"),
        ("Um homem corre pela praia à noite sob chuva, a câmera se afasta", "pt", "man", "run", "beach", "pull"),
    ],
)
def test_other_languages(prompt: str, language: str, noun: str, verb: str, place: str, move: str) -> None:
    screenplay = write(prompt)
    shot = screenplay.shots[0]
    assert screenplay.language == language
    assert [subject.noun for subject in screenplay.subjects] == [noun]
    assert [action.verb for action in shot.actions] == [verb]
    assert (shot.setting.place, shot.move.kind) == (place, move)


def test_an_unknown_language_says_so() -> None:
    screenplay = write("Мужчина идёт по пляжу на закате")
    assert screenplay.language == "ru"
    assert all(one.status == "ignored" for one in screenplay.coverage)
    assert any("ru" in note for note in screenplay.notes)


def test_coverage_is_honest_and_points_into_the_prompt() -> None:
    prompt = "A golden retriever runs along a beach at sunset"
    screenplay = write(prompt)
    by_word = {one.word: one for one in screenplay.coverage}
    assert by_word["retriever"].status == "ignored"
    assert by_word["beach"].status == by_word["sunset"].status == "depicted"
    assert all(prompt[one.start : one.start + len(one.word)] == one.word for one in screenplay.coverage)
    assert screenplay.subjects[0].kind == ""


def test_a_larger_company_depicts_more() -> None:
    company = Repertoire(kinds={**TODAY.kinds, "dog": ("puppy",)}, places=TODAY.places, actions=TODAY.actions)
    screenplay = write("A corgi runs on a beach", repertoire=company)
    assert screenplay.subjects[0].kind == "dog"
    assert {one.word: one.status for one in screenplay.coverage}["corgi"] == "approximated"


def test_headers_of_one_value_do_not_swallow_the_story() -> None:
    screenplay = write(
        "Aspect ratio: 9:16. Duration: 10 seconds. A girl in a yellow dress runs through a wheat field, laughing."
    )
    assert (screenplay.aspect_ratio, screenplay.seconds) == ("9:16", 10)
    assert screenplay.subjects[0].wardrobe == ("yellow dress",)
    assert screenplay.shots[0].setting.place == "plain"


@pytest.mark.parametrize(
    ("prompt", "verbs"),
    [
        ("Two astronauts walk side by side across the lunar surface", ["walk"]),
        ("A mother pours coffee, then turns to the window", ["pour", "turn"]),
        ("A man sits in a chair, looking at a photograph", ["sit", "look"]),
        ("The dog barks at the mailman. It runs to him.", ["bark", "run"]),
        ("A person is riding a bike", ["ride"]),
        ("A rider crosses left to right", ["cross"]),
        ("A samurai walks through falling cherry blossoms, then stops and draws his sword", ["walk", "stop", "draw"]),
        ("An old fisherman mends a net and sings quietly", ["mend", "sing"]),
    ],
)
def test_deeds(prompt: str, verbs: list[str]) -> None:
    assert [action.verb for shot in write(prompt).shots for action in shot.actions] == verbs


def test_each_line_has_its_own_delivery() -> None:
    first, second = write("A detective asks: 'Where were you?' A woman looks away and murmurs: 'Home. Alone.'").shots[0].lines
    assert (first.delivery, second.delivery) == ("speaks", "whispers")


def test_a_line_in_another_language() -> None:
    (line,) = write('A man in a suit says in French: "Je me souviens de la mer."').shots[0].lines
    assert line.voice.language == "fr"


def test_one_sound_section_at_the_end_is_about_the_whole_clip() -> None:
    screenplay = write("[0-3s] A desert. [3-6s] A rider shouts.\nSound: howling wind, distant thunder")
    assert [(cue.noun, cue.distance, cue.shot) for cue in screenplay.sounds] == [
        ("howling wind", "middle", None),
        ("thunder", "distant", None),
    ]


@pytest.mark.parametrize("trap", ["drone", "crane", "mouse", "orange", "van", "tiger", "whale", "dragon"])
def test_words_that_wordnet_takes_for_people_are_none(trap: str) -> None:
    screenplay = write(f"A {trap} near a river")
    assert screenplay.subjects[0].kind == ""


def test_schema_describes_what_is_written() -> None:
    screenplay = write('A man says: "Hello there, friend." Then he walks away on a beach.')
    jsonschema.validate(to_document(screenplay), schema())
    assert Screenplay.model_validate_json(screenplay.model_dump_json()) == screenplay


def test_reading_is_deterministic() -> None:
    prompt = "Two dancers spin on a stage under a spotlight, camera orbits slowly. Cut to close-up: her face."
    assert write(prompt) == write(prompt)


@pytest.mark.parametrize(
    "prompt",
    [
        "", " \n\t", "😀🎬🔥" * 40, "\x00" * 500, "\ud800" * 50, bytes(range(256)).decode("latin-1") * 4, "a" * 100_000,
        "[(" * 3_000, '"' * 2_000, "“" * 2_000, "a-" * 3_000, "0-2s: " * 500, "Shot 1:" * 500, "cut to " * 500,
        "red and " * 1_500, "no " * 2_000, "猫" * 3_000, "the the " * 2_000,
    ],
)  # fmt: skip
def test_nothing_a_prompt_holds_breaks_it(prompt: str) -> None:
    screenplay = write(prompt)
    assert screenplay.shots[0].start == 0.0
    assert screenplay.shots[-1].end == screenplay.seconds


_VOCABULARY = """
    a the man woman dog walks says: camera pans left slowly Shot 1: 0-2s: [00:02-00:04] cut to close-up no music and , .
    of with in red 3 two it he then while Sound: Style: beach 走 в ' "Hello." “ ( :
"""
_WORDS = st.sampled_from([*_VOCABULARY.split(), "\n"])


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=200), st.lists(_WORDS, max_size=60).map(" ".join)))
def test_any_text_becomes_a_screenplay(prompt: str) -> None:
    screenplay = write(prompt)
    assert 4 <= screenplay.seconds <= 15
    assert all(shot.end > shot.start for shot in screenplay.shots)
    names = {subject.id for subject in screenplay.subjects}
    assert all(action.subject in names for shot in screenplay.shots for action in shot.actions)
    assert all(set(shot.subjects) <= names for shot in screenplay.shots)
