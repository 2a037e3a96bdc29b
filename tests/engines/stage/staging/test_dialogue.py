from itertools import pairwise

from soundstage.engines.stage import screenplay
from soundstage.engines.stage.scene import Speech
from soundstage.engines.stage.staging.dialogue import record_lines


def lines(prompt: str, seconds: int) -> tuple[tuple[Speech, ...], tuple[str, ...]]:
    return record_lines(screenplay.write(prompt, seconds=seconds), seed=3)


def test_lines_follow_each_other_with_a_pause() -> None:
    speeches, log = lines('A woman asks: "Did you bring the map?" The man answers: "I thought you had it."', 8)
    assert [speech.words for speech in speeches] == ["Did you bring the map?", "I thought you had it."]
    assert speeches[0].start > 0.1
    assert speeches[1].start - speeches[0].end > 0.4
    assert speeches[1].end < 8
    assert log == ()


def test_lines_that_are_nearly_too_long_begin_earlier_and_never_lie_over_each_other() -> None:
    speeches, _ = lines(
        'A woman says: "We crossed the whole valley before the sun was up." A man says: "And nobody saw us go."', 6
    )
    assert speeches[0].start >= 0
    assert all(later.start >= sooner.end for sooner, later in pairwise(speeches))
    assert speeches[-1].end <= 6


def test_lines_that_cannot_fit_are_hurried_then_said_to_be_cut() -> None:
    words = "Every morning the ferry leaves the old harbour before anybody on the island has opened a window, " * 2
    speeches, log = lines(f'An old man says: "{words.strip(", ")}."', 4)
    assert speeches[0].start == 0
    assert any("ask for a longer duration" in line for line in log)
