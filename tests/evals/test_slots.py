import json
import re

import pytest
from evals.facts import SLOTS, facts
from evals.slots import LABELS, measure, score

from soundstage.engines.stage.screenplay import write

_SHAPES = {
    "count": r"[^=]+=(\d+|\+)",
    "attribute": r"[^:]+:[^:]+",
    "action": r"[^:>]+[:>][^:>]+",
    "relation": r".+ > [a-z_]+ > .+",
}


def _labels() -> list[dict[str, object]]:
    return [json.loads(line) for line in LABELS.read_text(encoding="utf-8").splitlines()]


def test_120_prompts_of_all_families_are_labelled() -> None:
    labels = _labels()
    assert len({label["line"] for label in labels}) == 120
    assert len({label["family"] for label in labels}) == 11


@pytest.mark.parametrize("slot", list(_SHAPES))
def test_labels_are_well_formed(slot: str) -> None:
    for label in _labels():
        assert set(label) <= {"line", "family", "prompt", *SLOTS}
        for fact in label.get(slot, ()):
            for alternative in fact.rstrip("?").split("|"):
                assert re.fullmatch(_SHAPES[slot], alternative.strip()), (label["line"], fact)


def test_facts_leave_out_what_the_director_chose() -> None:
    told = facts(write("a horse"))
    assert told.said["subject"] == ["horse"]
    assert told.said["camera"] == told.said["time"] == told.said["place"] == []


def test_a_label_that_the_screenplay_meets_scores_one() -> None:
    label = {"subject": ["horse", "hay?"], "time": ["sunset"], "camera": ["pan_left"], "place": ["beach | shore"]}
    own = score(label, facts(write("a horse on a beach at sunset, pan left")))
    assert own.f1("subject") == own.f1("time") == own.f1("camera") == own.f1("place") == 1.0
    assert own.missed == []


def test_what_is_missed_and_what_is_made_up_both_cost() -> None:
    told = facts(write("two red horses"))
    own = score({"subject": ["horse", "rider"], "count": ["horse=3"]}, told)
    assert own.missed == ["subject rider", "count horse=3"]
    assert "count horse=2" in own.invented
    assert own.f1("subject") == pytest.approx(2 / 3)
    assert own.f1("count") == 0.0


def test_an_optional_fact_is_right_when_said_and_no_miss_when_not() -> None:
    label = {"subject": ["horse"], "attribute": ["horse:red?"]}
    assert score(label, facts(write("a red horse"))).f1("attribute") == 1.0
    assert score(label, facts(write("a horse"))).f1("attribute") == 1.0


def test_the_labelled_prompts_are_understood() -> None:
    total, _ = measure(_labels())  # type: ignore[arg-type]
    assert total.f1() >= 0.90
