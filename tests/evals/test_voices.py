"""Counting what was misheard."""

import pytest
from evals.voices import LINES, VOICES, main, wrong_words


@pytest.mark.parametrize(
    ("meant", "got", "wrong"),
    [
        ("we are home", "we are home", 0),
        ("we are home", "we home", 1),
        ("we are home", "we were at home", 2),
        ("we are home", "", 3),
        ("", "uh huh", 2),
    ],
)
def test_wrong_words(meant, got, wrong) -> None:
    assert wrong_words(meant.split(), got.split()) == wrong


def test_every_kind_of_voice_says_twenty_lines_and_more() -> None:
    assert {"man", "woman", "child", "old man", "narrator", "robot", "whisper"} <= VOICES.keys()
    assert len(set(LINES)) >= 20


def test_a_missing_recogniser_is_named(monkeypatch, tmp_path, capsys) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("sys.argv", ["voices"])
    assert main() == 1
    assert "apt-get install pocketsphinx" in capsys.readouterr().err
