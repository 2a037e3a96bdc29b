"""Tunes: the picture's strokes get notes of one key."""

from soundstage.engines.stage.scene import Event
from soundstage.engines.stage.sound.harmony import MODES, Key, mood_of
from soundstage.engines.stage.sound.tunes import PLAYED, tuned


def strokes(kind: str, count: int = 16, source: str = "pianist", **values: str) -> tuple[Event, ...]:
    return tuple(Event(time=0.25 * k, kind=kind, position=(0.0, 0.0, 0.0), source=source, values=values) for k in range(count))


def notes(event: Event) -> list[int]:
    return [int(word) for word in str(event.values["notes"]).split(",")]


def test_all_notes_are_of_one_key_and_within_reach() -> None:
    played = tuned((*strokes("piano"), *strokes("violin", source="violinist")), seed=4)
    classes = {pitch % 12 for event in played for pitch in notes(event)}
    assert any(classes <= {(tonic + step) % 12 for step in MODES[mode]} for tonic in range(12) for mode in ("major", "minor"))
    for event in played:
        top = notes(event)[-1]
        assert PLAYED[event.kind].low <= top <= PLAYED[event.kind].high


def test_a_tune_moves_and_differs_by_seed_only() -> None:
    one, again, other = (tuned(strokes("flute"), seed=seed) for seed in (1, 1, 2))
    assert len({notes(event)[0] for event in one}) >= 4
    assert [event.values for event in one] == [event.values for event in again]
    assert [event.values for event in one] != [event.values for event in other]


def test_a_guitar_is_strummed_in_chords_and_other_sounds_are_left_alone() -> None:
    step = Event(time=0.1, kind="footstep", position=(0.0, 0.0, 0.0))
    played = tuned((step, *strokes("guitar", 4)), seed=1)
    assert played[0] is step
    assert all(len(notes(event)) >= 4 for event in played[1:])
    assert [event.time for event in played[1:]] == [0.0, 0.25, 0.5, 0.75]


def test_keys_and_moods() -> None:
    assert [Key(tonic=60, mode="major").pitch(degree) for degree in range(8)] == [60, 62, 64, 65, 67, 69, 71, 72]
    assert Key(tonic=60, mode="minor").chord(0) == (60, 63, 67)
    assert Key(tonic=60, mode="major").pitch(-1) == 59
    assert mood_of("a melancholic, slow piece") == "sad"
    assert mood_of("a piece") == ""
