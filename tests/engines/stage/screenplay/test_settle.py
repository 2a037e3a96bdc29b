"""Claims, and what the scene's answers make of them."""

from soundstage.engines.stage.screenplay import Answer, Coverage, Screenplay, settle, write


def _of(script: Screenplay, word: str) -> Coverage:
    return next(one for one in script.coverage if one.word.lower() == word)


def test_every_understood_word_has_a_claim() -> None:
    script = write("Close-up of a tall woman in a red coat who walks slowly along a beach at dusk, light rain, oil painting")
    assert {one.word: one.claim for one in script.coverage if not one.claim} == {}
    assert _of(script, "woman").claim == "subject/s1"
    assert _of(script, "tall").claim == "attribute/s1/tall"
    assert _of(script, "coat").claim == "wardrobe/s1/coat"
    assert _of(script, "walks").claim == "action/0/0"
    assert _of(script, "slowly").claim == "manner/0/0/slowly"
    assert "place/0" in _of(script, "beach").claim.split("|")
    assert _of(script, "dusk").claim == "time/0"
    assert _of(script, "painting").claim == "style"


def test_an_answer_settles_a_word_and_silence_ignores_it() -> None:
    script = write("A woman walks on a beach at dusk")
    settled = settle(script, {"subject/s1": Answer("depicted", "person"), "place/0": Answer("approximated", "dunes")})
    assert (_of(settled, "woman").status, _of(settled, "woman").by) == ("depicted", "person")
    assert (_of(settled, "beach").status, _of(settled, "beach").by) == ("approximated", "dunes")
    assert (_of(settled, "dusk").status, _of(settled, "dusk").by) == ("ignored", "")


def test_structure_needs_no_scene() -> None:
    settled = settle(write("Wide shot: a beach. Cut to close-up: a man. 10 second video."), {})
    assert _of(settled, "cut").status == "depicted"
    assert _of(settled, "man").status == "ignored"


def test_the_best_of_several_answers_counts() -> None:
    script = write("A beach")
    word = script.coverage[0].model_copy(update={"claim": "place/0|subject/s1"})
    script = script.model_copy(update={"coverage": (word,)})
    settled = settle(script, {"place/0": Answer("approximated", "dunes"), "subject/s1": Answer("depicted", "beach")})
    assert settled.coverage[0].by == "beach"
