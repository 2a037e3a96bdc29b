"""A line is said when the story comes to it."""

from soundstage.engines.stage.screenplay import write
from soundstage.engines.stage.staging import repertoire

PROMPT = 'A nurse walks down a corridor, stops, turns back, kneels and asks: "Cannot sleep?" An old man answers: "No."'


def test_a_line_waits_for_what_comes_before_it() -> None:
    shot = write(PROMPT, repertoire=repertoire()).shots[0]
    first, second = shot.lines
    asks = next(action for action in shot.actions if action.verb == "ask")
    assert first.start == asks.start > shot.start + 2.0
    assert second.start is not None
    assert first.start < second.start < shot.end


def test_a_line_at_the_beginning_is_left_to_the_stage() -> None:
    (line,) = write('A man says: "Good morning."', repertoire=repertoire()).shots[0].lines
    assert line.start is None


def test_a_line_ends_within_its_shot() -> None:
    words = "This is a rather long line that takes its time to be said, from its beginning to its end."
    shot = write(f'A man walks, sits, stands and says: "{words}"', repertoire=repertoire()).shots[0]
    assert shot.lines[0].start is not None
    assert shot.lines[0].start + 5.0 < shot.end
