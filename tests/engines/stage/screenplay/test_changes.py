"""What becomes of what."""

import pytest

from soundstage.engines.stage.screenplay import write


@pytest.mark.parametrize(
    ("prompt", "subject", "attribute", "before", "after"),
    [
        ("A leaf slowly turns from green to red", "s1", "colour", "green", "red"),
        ("A chameleon changes color from green to blue", "s1", "colour", "green", "blue"),
        ("An ice cube melts on a plate", "s1", "state", "", "melted"),
        ("A flower blooms", "s1", "state", "bud", "blooming"),
        ("A caterpillar transforms into a butterfly", "s1", "state", "", "butterfly"),
        ("A robot rusts in the rain", "s1", "material", "metal", "rust"),
        ("Day turns to night over a city", "", "time", "day", "night"),
        ("A valley, time-lapse from winter to spring", "", "season", "winter", "spring"),
        ("The sky turns red", "", "light", "", "red"),
        ("A sapling grows taller and taller", "s1", "size", "", "taller"),
    ],
)
def test_changes(prompt: str, subject: str, attribute: str, before: str, after: str) -> None:
    (change,) = write(prompt).shots[0].changes
    assert (change.subject, change.attribute, change.before, change.after) == (subject, attribute, before, after)
    assert change.end > change.start


def test_what_it_becomes_is_not_there_from_the_start() -> None:
    assert [subject.noun for subject in write("A caterpillar transforms into a butterfly").subjects] == ["caterpillar"]


def test_the_clip_begins_at_the_hour_before() -> None:
    assert write("Night turns to day over the hills").shots[0].setting.time == "night"


def test_who_opens_a_door_is_not_open() -> None:
    script = write("A man opens a door")
    (change,) = script.shots[0].changes
    assert next(one.noun for one in script.subjects if one.id == change.subject) == "door"


@pytest.mark.parametrize("prompt", ["A man turns to the window", "Waves break over the rocks", "A girl goes to school"])
def test_no_change(prompt: str) -> None:
    assert write(prompt).shots[0].changes == ()
