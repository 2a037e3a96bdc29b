"""What is chosen where the prompt leaves the camera to us."""

import pytest

from soundstage.engines.stage import screenplay


@pytest.mark.parametrize(
    ("prompt", "angle"),
    [
        ("A giant dragon stands on a hill.", "low"),
        ("A knight stands on a hill.", "low"),
        ("An elephant in the savanna.", "low"),
        ("A child stands in a garden.", "eye"),
        ("A cup of coffee on a table.", "eye"),
        ("A knight stands on a hill. High angle.", "high"),
        ("Close-up of a knight.", "eye"),
    ],
)
def test_what_towers_is_seen_from_below(prompt: str, angle: str) -> None:
    assert screenplay.write(prompt).shots[0].angle == angle


def test_focus_is_pulled_near_enough_to_be_seen() -> None:
    assert screenplay.write("A man stands on a street. Rack focus to the background.").shots[0].framing == "MCU"
    asked = screenplay.write("Wide shot of a man on a street. Rack focus to the background.").shots[0]
    assert asked.framing in ("WS", "LS")


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("A man runs along a beach.", "track"),
        ("A misty valley with mountains.", "push"),
        ("A cup of coffee on a table.", "push"),
        ("Drone footage of a misty valley.", "flyover"),
        ("A bowl of fruit. Locked-off camera.", "static"),
    ],
)
def test_the_move_serves_what_is_shown(prompt: str, kind: str) -> None:
    assert screenplay.write(prompt).shots[0].move.kind == kind


def test_a_speaker_is_seen_close() -> None:
    shot = screenplay.write('A woman says: "We leave at dawn."').shots[0]
    assert shot.framing == "MCU"
    assert shot.move.speed == "very_slow"
