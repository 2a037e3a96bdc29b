"""Words as an accent says them, in the phones that the voices have."""

import pytest

from soundstage.engines.stage.sound.speech.accent import lexicon


@pytest.mark.parametrize(
    ("word", "ending"), [("city", "iy0"), ("valley", "iy0"), ("water", "ax0"), ("begin", "n"), ("sea", "iy1")]
)
def test_british_endings(tmp_path, word, ending) -> None:
    assert lexicon(f"The {word}.", "british", tmp_path)[word].split()[-1] == ending


def test_small_words_are_left_to_the_voice(tmp_path) -> None:
    assert lexicon("It was as if you could", "british", tmp_path) == {}
