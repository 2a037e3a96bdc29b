"""Things in hands and before bodies: what an act is done with is where the hands are."""

import numpy as np
import pytest

from soundstage.engines.stage.cast import CastingCall, Figure, call
from soundstage.engines.stage.motion import Act, Performance


def cast_for(kind: str) -> Figure:
    acts = (Act(kind=kind, start=0.0, end=3.0, speed=0.0),)
    figure = call(CastingCall(kind="person", id="ada", seed=5, framing="wide", performance=Performance(seconds=3.0, acts=acts)))
    assert isinstance(figure, Figure)
    return figure


def test_a_cup_is_in_the_palm_and_comes_to_the_mouth() -> None:
    figure = cast_for("drink")
    gaps = []
    for seconds in np.arange(0.0, 3.0, 0.25):
        frame = figure.thing_frame("drink", float(seconds))
        assert frame is not None
        assert np.allclose(frame[:3, :3].T @ frame[:3, :3], np.eye(3), atol=1e-5)
        assert np.linalg.norm(frame[:3, 3] - figure.hand("right", float(seconds))[:3, 3]) < 0.09
        gaps.append(float(np.linalg.norm(frame[:3, 3] - figure.mouth(float(seconds)))))
    assert min(gaps) < 0.16
    assert max(gaps) > 0.28


def test_a_shaft_runs_through_both_hands() -> None:
    figure = cast_for("dig")
    frame = figure.thing_frame("dig", 1.0)
    assert frame is not None
    for side in ("left", "right"):
        at = np.linalg.inv(frame.astype(np.float64)) @ figure.hand(side, 1.0).astype(np.float64)[:, 3]  # type: ignore[arg-type]
        assert np.hypot(at[0], at[2]) < 0.02


@pytest.mark.parametrize("depth", [0.6, 2.1])
def test_a_piano_of_any_depth_has_its_keys_in_reach(depth: float) -> None:
    figure = cast_for("piano")
    frame = figure.thing_frame("piano", 1.0, depth)
    assert frame is not None
    way = np.linalg.inv(frame.astype(np.float64)) @ np.append(figure.hand("left", 1.0)[:3, 3], 1.0)
    assert 0.02 < 0.5 * depth - way[2] < 0.2


def test_acts_without_a_thing_have_no_frame_for_one() -> None:
    assert cast_for("wave").thing_frame("wave", 1.0) is None


def test_a_seat_is_under_the_pelvis() -> None:
    figure = cast_for("sit")
    assert abs(float(figure.seat(1.5)[1, 3]) - 0.45) < 0.06
