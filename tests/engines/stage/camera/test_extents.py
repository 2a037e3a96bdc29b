"""Twenty moves about many subjects: each goes where it is told, far enough to be seen, and keeps what it must keep."""

import math
from collections.abc import Callable
from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from soundstage.engines.stage.camera import Order, Target, shoot
from soundstage.engines.stage.scene import CameraTrack, Floats

START, END, WIDE = 1.0, 5.0, 16 / 9
SUBJECTS = {
    "person": Target.still((0.0, 0.0, 0.0), height=1.8, eyes=1.68, head=0.24, width=0.6, heading=2.6),
    "dog": Target.still((1.0, 0.2, -2.0), height=0.7, eyes=0.6, head=0.22, width=0.9, heading=1.6),
    "car": replace(Target.still((0.0, 0.0, 0.0), height=1.45, eyes=0.8, head=1.0, width=4.3), whole=True),
    "cup": replace(Target.still((0.0, 0.0, 0.0), height=0.1, eyes=0.05, head=0.1, width=0.12), whole=True),
    "nobody": Target.still((0.0, 0.0, 0.0), height=2.6, eyes=2.2, head=0.6, width=1.0, scenic=True),
}
FRAMINGS = {"person": "LS", "dog": "MLS", "car": "MS", "cup": "CU", "nobody": "EWS"}


def hills(x: Floats, z: Floats) -> Floats:
    return np.asarray(0.25 * np.sin(0.3 * x) + 0.2 * np.cos(0.21 * z) - 0.2, np.float32)


PLACES: dict[str, dict[str, object]] = {
    "plain": {},
    "hills": {"ground": hills},
    "rocks": {"obstacles": np.asarray([[-2.5, 0.4, 3.5, 0.8], [3.0, 0.3, 2.0, 0.6]], np.float32)},
    "room": {"bounds": (-3.0, -2.5, 3.2, 4.2), "ceiling": 2.6},
}
MOVES = (
    ("static", None), ("push", "in"), ("pull", None), ("zoom", "in"), ("zoom", "out"), ("crash_zoom", None),
    ("dolly_zoom", "in"), ("pan", "left"), ("pan", "right"), ("whip_pan", "right"), ("tilt", "up"), ("tilt", "down"),
    ("roll", "clockwise"), ("truck", "left"), ("truck", "right"), ("pedestal", "up"), ("orbit", "left"), ("orbit", "right"),
    ("crane", "up"), ("rack_focus", None),
)  # fmt: skip
CASES = [
    (subject, place, move, direction)
    for subject in SUBJECTS
    for place in PLACES
    for move, direction in MOVES
    if place != "room" or subject in ("person", "cup")
]


@cache
def film(subject: str, place: str, move: str, direction: str | None, **more: object) -> CameraTrack:
    asked = {
        "start": START, "end": END, "aspect": WIDE, "target": SUBJECTS[subject], "framing": FRAMINGS[subject], "side": 0.0,
        "move": move, "direction": direction, "azimuth": 0.1, **PLACES[place], **more,
    }  # fmt: skip
    return shoot(Order(**asked))  # type: ignore[arg-type]


def yaw(track: CameraTrack, seconds: float) -> float:
    back = track.at(seconds)[1][:, 2]
    return math.atan2(-back[0], back[2])


def pitch(track: CameraTrack, seconds: float) -> float:
    return math.asin(-track.at(seconds)[1][1, 2])


def size(track: CameraTrack, target: Target, seconds: float) -> float:
    """Log of how big the subject is seen, up to a constant."""
    position, _, vfov, _, _ = track.at(seconds)
    middle = np.asarray(target.path.at(seconds)) + np.asarray([0.0, target.eyes, 0.0])
    return -math.log(float(np.linalg.norm(position - middle)) * math.tan(vfov / 2.0))


def width(track: CameraTrack, target: Target) -> float:
    """Metres across the frame at the subject, midway."""
    position, _, vfov, _, _ = track.at((START + END) / 2)
    return 2.0 * float(np.linalg.norm(position - target.path.at(START))) * math.tan(vfov / 2.0) * WIDE


def extent(track: CameraTrack, target: Target, move: str) -> tuple[float, float]:
    """How far a move went, in its own measure and signed, and how far it must at normal pace."""
    first, last = track.at(START), track.at(END)
    along = float((last[0] - first[0]) @ track.at((START + END) / 2)[1][:, 0])
    measures: dict[str, Callable[[], tuple[float, float]]] = {
        "push": lambda: (size(track, target, END) - size(track, target, START), math.log(1.18)),
        "pull": lambda: (size(track, target, START) - size(track, target, END), math.log(1.18)),
        "zoom": lambda: (size(track, target, END) - size(track, target, START), math.log(1.18)),
        "crash_zoom": lambda: (size(track, target, END) - size(track, target, START), math.log(2.0)),
        "dolly_zoom": lambda: (math.log(math.tan(last[2] / 2) / math.tan(first[2] / 2)), math.log(1.25)),
        "pan": lambda: (math.degrees(yaw(track, END) - yaw(track, START)), 20.0),
        "whip_pan": lambda: (math.degrees(yaw(track, END) - yaw(track, START)), 60.0),
        "tilt": lambda: (math.degrees(pitch(track, END) - pitch(track, START)), min(10.0, math.degrees(0.4 * first[2]))),
        "roll": lambda: (math.degrees(math.asin(first[1][1, 0]) - math.asin(last[1][1, 0])), 15.0),
        "truck": lambda: (along / width(track, target), 0.33),
        "pedestal": lambda: (float(last[0][1] - first[0][1]) / width(track, target) * WIDE, 0.2),
        "orbit": lambda: (-math.degrees(yaw(track, END) - yaw(track, START)), 35.0),
        "crane": lambda: (float(last[0][1] - first[0][1]), 1.5 if target.height > 1.0 else 0.05),
    }
    return measures[move]()


@pytest.mark.parametrize(("subject", "place", "move", "direction"), CASES)
def test_a_move_goes_where_it_is_told_far_enough_to_be_seen(subject, place, move, direction) -> None:
    track, target = film(subject, place, move, direction), SUBJECTS[subject]
    if move in ("static", "rack_focus"):
        np.testing.assert_allclose(track.position[0], track.position[-1], atol=1e-4)
        if move == "rack_focus":
            assert track.focus[-1] > 4.0 * track.focus[0]
        return
    found, least = extent(track, target, move)
    sign = -1.0 if direction in ("left", "down", "out", "counterclockwise") else 1.0
    if move == "orbit":
        sign = 1.0 if direction == "right" else -1.0
    if place == "room" and move in ("crane", "orbit", "truck", "pedestal"):
        least *= 0.5  # there is no more room
    assert sign * found > least


@pytest.mark.parametrize(("subject", "place", "move", "direction"), CASES)
def test_the_lens_stays_in_the_open_and_level(subject, place, move, direction) -> None:
    track = film(subject, place, move, direction)
    where, ground = track.position, PLACES[place].get("ground")
    land = ground(where[:, 0], where[:, 2]) if callable(ground) else np.zeros(len(where))
    assert (where[:, 1] > land + 0.02).all()
    if "obstacles" in PLACES[place]:
        for rock in PLACES[place]["obstacles"]:
            assert (np.linalg.norm(where - rock[:3], axis=1) > rock[3]).all()
    if "bounds" in PLACES[place]:
        x0, z0, x1, z1 = PLACES[place]["bounds"]
        assert (where[:, [0, 2]] > (x0, z0)).all()
        assert (where[:, [0, 2]] < (x1, z1)).all()
        assert (where[:, 1] < 2.6).all()
    if move != "roll":
        assert np.abs(track.rotation[:, 1, 0]).max() < 1e-3
    # No move begins or ends with a jerk.
    steps = np.linalg.norm(np.diff(track.position, axis=0), axis=1)
    shot = int((END - START) * 48)
    assert steps[0] <= 0.25 * steps.max() + 1e-5
    assert steps[shot - 1] <= 0.25 * steps.max() + 1e-5


@pytest.mark.parametrize("subject", SUBJECTS)
@pytest.mark.parametrize(
    ("move", "direction"), [("push", "in"), ("pull", None), ("zoom", "in"), ("pan", "left"), ("tilt", "up")]
)
@pytest.mark.parametrize("speed", ["slow", "very_slow"])
def test_slow_is_slower_and_still_seen(subject, move, direction, speed) -> None:
    slow, normal = (film(subject, "plain", move, direction, speed=pace) for pace in (speed, "normal"))
    target = SUBJECTS[subject]
    found, least = extent(slow, target, move)
    assert abs(extent(normal, target, move)[0]) >= abs(found) > 0.5 * least


@pytest.mark.parametrize("subject", [name for name in SUBJECTS if name != "nobody"])
@pytest.mark.parametrize("place", ["plain", "hills"])
def test_a_dolly_zoom_keeps_the_size_of_its_subject(subject, place) -> None:
    track, target = film(subject, place, "dolly_zoom", "in"), SUBJECTS[subject]
    sizes = [size(track, target, float(t)) for t in np.linspace(START, END, 9)]
    assert np.ptp(sizes) < 0.05


@pytest.mark.parametrize("subject", [name for name in SUBJECTS if name != "nobody"])
@pytest.mark.parametrize(
    ("move", "direction"),
    [
        ("push", "in"),
        ("pull", None),
        ("orbit", "left"),
        ("crane", "up"),
        ("zoom", "in"),
        ("static", None),
        ("dolly_zoom", "in"),
    ],
)
def test_the_subject_stays_in_the_frame_with_headroom(project, subject, move, direction) -> None:
    track, target = film(subject, "plain", move, direction), SUBJECTS[subject]
    for seconds in np.linspace(START, END, 5):
        foot = target.path.at(float(seconds))
        x, top = project(track, float(seconds), tuple(foot + np.asarray([0.0, target.height, 0.0])), WIDE)
        assert abs(x) < 0.4
        assert -0.1 < top < 1.0


def test_a_rack_focus_in_a_long_shot_takes_a_long_lens() -> None:
    track = film("person", "plain", "rack_focus", None)
    _, _, vfov, near, aperture = track.at(START)
    far = track.at(END)[3]
    # Thin lens: the spot that a point at distance v makes while u is sharp, as a part of the frame's height there.
    spot = 2.0 * aperture * abs(far - near) / far / (2.0 * near * math.tan(vfov / 2.0))
    assert spot > 0.02, (spot, near, far, aperture, vfov)
