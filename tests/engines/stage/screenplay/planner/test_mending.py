import copy
import json
from typing import Any

import pytest

from soundstage.engines.stage.screenplay import TODAY, Screenplay, write
from soundstage.engines.stage.screenplay.planner.failure import DirectorFailed
from soundstage.engines.stage.screenplay.planner.mending import mend

from .answers import HARBOUR, screenplay


def _mended(document: dict[str, Any], prompt: str = HARBOUR, *, timed: bool = False, seconds: int | None = None) -> Screenplay:
    rules = write(prompt, seconds=seconds)
    return mend(document, rules, TODAY, timed=timed, free=seconds is None)


def _shots(*spans: tuple[float, float], **more: Any) -> dict[str, Any]:
    document = screenplay()
    shot = document["shots"][0]
    document["shots"] = [copy.deepcopy(shot) | {"start": start, "end": end} for start, end in spans]
    return document | more


@pytest.mark.parametrize(
    "spans",
    [
        ((0, 2), (2, 6)),
        ((0, 0), (0, 0), (0, 0)),
        ((1, 4), (5, 4)),
        ((0, 100), (100, 101), (101, 1e9)),
        ((2, 6), (0, 2)),
        ((0.013, 1.99), (2.02, 5.7)),
        tuple((n, n + 1) for n in range(40)),
    ],
)
def test_shots_are_contiguous_and_on_frames(spans: tuple[tuple[float, float], ...]) -> None:
    script = _mended(_shots(*spans), seconds=6)
    assert script.shots[0].start == 0.0
    assert script.shots[-1].end == 6.0
    for shot, following in zip(script.shots, script.shots[1:], strict=False):
        assert shot.end == following.start
    for shot in script.shots:
        assert shot.end - shot.start >= 0.45
        assert shot.end * 24 == pytest.approx(round(shot.end * 24))
        assert all(shot.start <= action.start < action.end <= shot.end for action in shot.actions)


def test_good_times_stay_as_they_are() -> None:
    script = _mended(_shots((0, 2.5), (2.5, 6)))
    assert [(shot.start, shot.end) for shot in script.shots] == [(0.0, 2.5), (2.5, 6.0)]


def test_times_that_the_prompt_writes_win() -> None:
    prompt = "0-3s: an old fisherman mends a net. 3-7s: two gulls watch."
    script = _mended(_shots((0, 1), (1, 6)), prompt, timed=True)
    assert [(shot.start, shot.end) for shot in script.shots] == [(0.0, 3.0), (3.0, 7.0)]
    assert script.seconds == 7
    with pytest.raises(DirectorFailed, match="writes 1 shots where the prompt times 2"):
        _mended(_shots((0, 7)), prompt, timed=True)


def test_the_requested_length_wins() -> None:
    assert _mended(screenplay(), seconds=9).seconds == 9
    assert _mended(screenplay() | {"seconds": 400}).seconds == 15


def test_lines_are_word_for_word_and_none_is_invented() -> None:
    prompt = 'An old fisherman says: "The sea gives, my friend." A boy answers: "And takes!"'
    document = screenplay()
    document["shots"][0]["lines"] = [
        {"speaker": "fisherman", "words": "The sea gives my friends", "on_screen": True},
        {"speaker": "fisherman", "words": "Welcome to my harbour, stranger.", "on_screen": True},
    ]
    script = _mended(document, prompt)
    lines = [line for shot in script.shots for line in shot.lines]
    assert [line.words for line in lines] == ["The sea gives, my friend.", "And takes!"]
    assert lines[0].speaker == "s1"


def test_what_the_prompt_leaves_out_stays_out() -> None:
    document = screenplay()
    document["subjects"].append({"id": "dog", "noun": "dog"})
    document["exclude"] = ["dog", "aliens"]
    script = _mended(document, "An old fisherman mends a net, no dogs, without music.")
    assert "aliens" not in script.exclude
    assert any("music" in words for words in script.exclude)
    assert script.music is None
    assert _mended(document, "An old fisherman mends a net, no dog.").subjects[-1].noun == "gull"


def test_players_and_places_come_from_the_house() -> None:
    document = screenplay()
    document["subjects"] += [{"id": "x/|y", "noun": "cosmonaut"}, {"id": "", "noun": "zzyzx"}]
    document["shots"][0]["subjects"].append("x/|y")
    document["shots"][0]["setting"]["noun"] = "canyon"
    script = _mended(document)
    kinds = {subject.noun: (subject.id, subject.kind) for subject in script.subjects}
    assert kinds["cosmonaut"] == ("s4", "astronaut")
    assert kinds["zzyzx"] == ("s5", "")
    assert "s4" in script.shots[0].subjects
    assert script.shots[0].setting.place == "canyon"


def test_the_look_that_the_prompt_names_stays() -> None:
    document = screenplay() | {"style": {"name": "Claymation"}}
    assert _mended(document, "black and white. " + HARBOUR).style.name == "black_and_white"
    assert _mended(document).style.name == "cinematic"
    assert _mended(screenplay() | {"style": {"name": "Vintage film"}}).style.name == "vintage_film"


def test_references_to_nobody_are_dropped() -> None:
    document = screenplay()
    document["shots"][0]["actions"].append({"subject": "ghost", "verb": "walk", "start": 0, "end": 1})
    document["shots"][0]["relations"].append({"subject": "ghost", "preposition": "on", "object": "net"})
    script = _mended(document)
    assert {action.subject for action in script.shots[0].actions} == {"s1", "s3"}
    assert len(script.shots[0].relations) == 1


@pytest.mark.parametrize("seed", range(40))
def test_nothing_that_a_model_writes_raises(seed: int) -> None:
    """Good answers with random members replaced by random JSON become Screenplays, or are turned down in words."""
    import random

    rng = random.Random(seed)
    junk: list[Any] = [None, True, -1, 1e308, 3, "", "left", "x" * 5000, [], [[]], {}, {"a": 1}, [None, 4, "s1"], "\ud800\x00"]

    def spoil(node: Any) -> Any:
        if rng.random() < 0.12:
            return rng.choice(junk)
        if isinstance(node, dict):
            return {key: spoil(value) for key, value in node.items() if rng.random() > 0.05}
        return [spoil(item) for item in node] if isinstance(node, list) else node

    for _ in range(25):
        document = spoil(screenplay())
        if not isinstance(document, dict):
            continue
        try:
            script = _mended(document)
        except DirectorFailed:
            continue
        assert Screenplay.model_validate(json.loads(script.model_dump_json())) == script
