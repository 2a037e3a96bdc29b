import json

from evals.reading import read
from evals.timelines import LABELS, misses

from soundstage.engines.stage.screenplay import write


def test_60_timelines_are_labelled() -> None:
    labels = [json.loads(line) for line in LABELS.read_text(encoding="utf-8").splitlines()]
    assert [label["id"] for label in labels] == list(range(1, 61))
    for label in labels:
        count = label["shots"] if isinstance(label["shots"], int) else len(label["shots"])
        assert len(label.get("camera", [None] * count)) == count


def test_an_exact_timeline_has_no_misses() -> None:
    script = write('0-2s: a horse, pan left. 2-5s: a man says: "Run." Static.')
    label = {"shots": [[0, 2], [2, 5]], "camera": ["pan_left", "static"], "seconds": 5, "lines": ["Run."]}
    assert misses(label, script) == []


def test_every_kind_of_miss_is_named() -> None:
    script = write('0-2s: a horse, pan left. 2-5s: a man says: "Run." Static.')
    label = {"shots": [[0, 3], [3, 5]], "camera": ["pan_right", None], "seconds": 6, "lines": ["Stop."]}
    assert misses(label, script) == [
        "shot 1 ends at 2 s, not 3",
        "shot 2 begins at 2 s, not 3",
        "shot 1 is asked for pan_right, has pan, pan_left",
        "5 s long, not 6",
        "speaks ['Run.'], not ['Stop.']",
    ]
    assert misses({"shots": 3}, script) == ["2 shots, not 3"]


def test_the_labelled_timelines_are_kept_exactly() -> None:
    labels = [json.loads(line) for line in LABELS.read_text(encoding="utf-8").splitlines()]
    assert [label["id"] for label in labels if misses(label, read(label["prompt"]))] == []
