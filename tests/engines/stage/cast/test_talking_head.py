"""A face in close-up: it opens and shuts its mouth, blinks and looks."""

import numpy as np
import pytest

from soundstage.engines.stage.cast import CastingCall, Figure, call
from soundstage.engines.stage.motion import Gaze, Performance
from soundstage.engines.stage.scene import Floats, Speech

PHONES = (("p", 0.1, 0.2), ("aa", 0.2, 0.5), ("m", 0.5, 0.65), ("iy", 0.65, 0.9))


@pytest.fixture(scope="module")
def speaker() -> Figure:
    rate = 8000
    samples = (0.4 * np.sin(np.arange(rate) * 0.3)).astype(np.float32)
    speech = Speech(speaker="s", words="", start=1.0, samples=samples, rate=rate, phones=PHONES)
    performance = Performance(seconds=3.0, speeches=(speech,), gazes=(Gaze(start=0.0, azimuth=0.4),))
    return call(
        CastingCall(kind="person", id="s", seed=2, gender="male", hair="short beard", framing="medium", performance=performance)
    )


def points(figure: Figure, name: str, seconds: float) -> Floats:
    for part, pose in zip(figure.parts, figure.pose(seconds), strict=True):
        if part.name == f"s.{name}":
            assert pose.points is not None
            return pose.points
    raise AssertionError(name)


def test_the_jaw_drops_for_a_vowel_and_the_chin_hair_goes_with_it(speaker: Figure) -> None:
    turn, head = speaker.instant(1.30).turns, speaker.instant(1.30)
    assert turn.shape[1:] == (3, 3)
    opened = head.bearing.face["jawOpen"]
    shut = speaker.instant(1.12).bearing.face["jawOpen"]
    assert opened > 0.3
    assert shut < 0.05
    for name in ("skin", "beard", "teeth"):
        moved = np.linalg.norm(points(speaker, name, 1.30).reshape(-1, 3) - points(speaker, name, 1.12).reshape(-1, 3), axis=1)
        assert moved.max() > 0.006, name


def test_eyes_turn_in_their_sockets(speaker: Figure) -> None:
    names = [part.name for part in speaker.parts]
    poses = speaker.pose(1.0)
    eye, head = poses[names.index("s.eye.l")].transform, speaker.instant(1.0).transform("head")
    assert eye is not None
    assert not np.allclose(eye[:3, :3], head[:3, :3], atol=1e-3)
    ahead = eye[:3, 2]
    assert ahead[0] > 0.2


def test_the_same_call_casts_the_same_person(speaker: Figure) -> None:
    again = call(CastingCall(kind="person", id="s", seed=2, gender="male", hair="short beard", framing="medium"))
    for a, b in zip(speaker.parts, again.parts, strict=True):
        first = a.shape.positions if hasattr(a.shape, "positions") else a.shape.points
        second = b.shape.positions if hasattr(b.shape, "positions") else b.shape.points
        assert np.array_equal(first, second), a.name
