"""Every move, in every direction and speed that it has, in the words of a crew."""

from collections.abc import Callable

import pytest

from soundstage.engines.stage.screenplay import CameraMove, write

Read = Callable[[str], CameraMove]

MOVES = [
    ("push-in on a man", "push", "in"),
    ("dolly in toward a man", "push", "in"),
    ("pull back from a man", "pull", "out"),
    ("dolly out from a man", "pull", "out"),
    ("zoom in on a man", "zoom", "in"),
    ("zoom out from a man", "zoom", "out"),
    ("pan left across the hills", "pan", "left"),
    ("pan right across the hills", "pan", "right"),
    ("tilt up to the sky", "tilt", "up"),
    ("tilt down to the ground", "tilt", "down"),
    ("truck left past the trees", "truck", "left"),
    ("dolly right past the trees", "truck", "right"),
    ("pedestal up", "pedestal", "up"),
    ("pedestal down", "pedestal", "down"),
    ("crane up over the canyon", "crane", "up"),
    ("crane down to a man", "crane", "down"),
    ("clockwise orbit around a knight", "orbit", "clockwise"),
    ("counterclockwise orbit around a knight", "orbit", "counterclockwise"),
    ("clockwise roll", "roll", "clockwise"),
]
SPEEDS = [("", "normal"), ("slow ", "slow"), ("very slow ", "very_slow"), ("fast ", "fast"), ("very fast ", "very_fast")]


@pytest.mark.parametrize(("word", "speed"), SPEEDS)
@pytest.mark.parametrize(("phrase", "kind", "direction"), MOVES)
def test_a_move_has_its_kind_direction_and_speed(
    move_of: Read, phrase: str, kind: str, direction: str, word: str, speed: str
) -> None:
    move = move_of(f"{word}{phrase}".capitalize())
    assert (move.kind, move.direction, move.speed, move.chosen) == (kind, direction, speed, False)


@pytest.mark.parametrize(
    ("prompt", "kind", "direction", "speed"),
    [
        ("The camera slowly pans to the left over a valley", "pan", "left", "slow"),
        ("A train crosses a field, camera pans left to right with it", "pan", "right", "normal"),
        ("The camera pans from right to left", "pan", "left", "normal"),
        ("A woman waits while the camera circles slowly around her", "orbit", None, "slow"),
        ("The camera drifts slowly to the right past a fence", "truck", "right", "slow"),
        ("The camera glides through the forest", "flyover", "forward", "normal"),
        ("The camera rises slowly to reveal the city", "pedestal", "up", "slow"),
        ("The camera moves closer to his eyes", "push", "in", "normal"),
        ("The camera follows him from behind", "follow", "forward", "normal"),
        ("A dog runs on the beach, camera tracking alongside", "track", None, "normal"),
        ("Orbit shot, counterclockwise, around two dancers", "orbit", "counterclockwise", "normal"),
        ("Whip pan right to the door", "whip_pan", "right", "fast"),
        ("Crash zoom on a face", "crash_zoom", "in", "fast"),
        ("Dolly zoom on a man in a corridor", "dolly_zoom", "in", "normal"),
        ("A beach with an intense shaking effect", "shake", None, "normal"),
        ("Aerial drone shot flying forward over a canyon", "flyover", "forward", "normal"),
        ("A handheld tracking shot of a runner, fast", "track", None, "normal"),
        ("An old man looks around, snow falling, crane up", "crane", "up", "normal"),
        ("A man walks on the beach, push in", "push", "in", "normal"),
        ("A crane shot of a beach", "crane", "up", "normal"),
    ],
)
def test_moves_in_sentences(move_of: Read, prompt: str, kind: str, direction: str | None, speed: str) -> None:
    move = move_of(prompt)
    assert (move.kind, move.direction, move.speed) == (kind, direction, speed)


@pytest.mark.parametrize(
    "prompt",
    [
        "A man pushes a cart along a road",
        "An airplane flying over the hills",
        "A woman circles around a tree",
        "A cook holds a pan",
    ],
)
def test_what_things_do_is_no_camera_move(move_of: Read, prompt: str) -> None:
    assert move_of(prompt).chosen


@pytest.mark.parametrize(
    "prompt",
    ["Static shot of a lake", "A lake, locked-off camera", "In a still frame, a bench", "A lake. The camera does not move."],
)
def test_asked_stillness_is_kept(move_of: Read, prompt: str) -> None:
    move = move_of(prompt)
    assert (move.kind, move.chosen) == ("static", False)


def test_rack_focus_names_both_ends(move_of: Read) -> None:
    move = move_of("Rack focus from a cup of tea in the foreground to a boy waiting at the gate.")
    assert move.kind == "rack_focus"
    assert "cup" in move.focus_from
    assert "boy" in move.focus_to


def test_a_second_move_takes_over() -> None:
    shot = write("A car drives on a coastal road, camera follows from behind, then cranes up to reveal the ocean.").shots[0]
    assert shot.move.kind == "follow"
    assert shot.then is not None
    assert (shot.then.kind, shot.then.direction) == ("crane", "up")


@pytest.mark.parametrize(
    ("prompt", "framing"),
    [
        ("Extreme close-up of an eye", "ECU"),
        ("Close-up of a face", "CU"),
        ("Medium close-up of a woman", "MCU"),
        ("Medium shot of a man", "MS"),
        ("Cowboy shot of a rider", "MLS"),
        ("Full shot of a dancer", "LS"),
        ("Wide shot of a beach", "WS"),
        ("Establishing shot of a canyon", "EWS"),
    ],
)
def test_shot_sizes(prompt: str, framing: str) -> None:
    assert write(prompt).shots[0].framing == framing


def test_a_push_may_go_from_one_size_to_another() -> None:
    shot = write("Camera slowly pushes from wide to medium close-up as a man waits at dusk.").shots[0]
    assert (shot.framing, shot.end_framing) == ("WS", "MCU")


@pytest.mark.parametrize(
    ("prompt", "angle", "support", "lens"),
    [
        ("Low-angle shot of a man", "low", "tripod", None),
        ("Bird's-eye view of a field", "overhead", None, None),
        ("Dutch angle, handheld, a man in a corridor", "dutch", "handheld", None),
        ("Over-the-shoulder shot of two friends, 85mm lens", "shoulder", None, 85.0),
        ("A street shot on 35mm film", "eye", None, None),
        ("FPV drone shot racing through a canyon", "eye", "fpv", None),
    ],
)
def test_angle_support_and_lens(prompt: str, angle: str, support: str | None, lens: float | None) -> None:
    shot = write(prompt).shots[0]
    assert shot.angle == angle
    assert shot.lens_mm == lens
    assert support is None or shot.support == support or (support == "tripod" and shot.move.chosen)


def test_slow_motion() -> None:
    assert write("A glass falls, in super slow motion").shots[0].slow_motion == pytest.approx(0.2)
