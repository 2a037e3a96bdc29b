from pathlib import Path

import pytest
from evals.coverage import PROMPTS, measure, prompts
from evals.families import family

from soundstage.engines.stage.screenplay import Coverage


def test_every_content_word_is_tallied_once_in_one_family() -> None:
    texts = prompts(PROMPTS)[:20]
    total, families = measure(texts)
    assert len(texts) == 20
    assert total.mentions.total() == sum(tally.mentions.total() for tally in families.values()) > 60
    assert sum(total.share(status) for status in ("depicted", "approximated", "ignored")) == pytest.approx(100.0)


def test_prompts_are_lines_or_records(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a cat\n\n a dog \n")
    (tmp_path / "b.jsonl").write_text('{"prompt": "a cat"}\n')
    assert prompts(tmp_path / "a.txt") == ["a cat", "a dog"]
    assert prompts(tmp_path / "b.jsonl") == ["a cat"]


@pytest.mark.parametrize(
    ("word", "claim", "expected"),
    [
        ("woman", "", "people"),
        ("horse", "", "mammals"),
        ("sparrow", "", "birds"),
        ("sofa", "", "furniture"),
        ("trumpet", "", "music"),
        ("Tokyo", "", "regions"),
        ("slowly", "camera/0", "camera"),
        ("sunset", "time/0", "time and weather"),
        ("galloping", "action/0/0", "acts"),
        ("qwxzt", "", "names and unknown words"),
    ],
)
def test_a_word_belongs_to_the_family_of_what_it_is(word: str, claim: str, expected: str) -> None:
    assert family(Coverage(word=word, start=0, status="ignored", claim=claim)) == expected
