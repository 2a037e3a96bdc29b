import math
from dataclasses import replace
from typing import get_args

import numpy as np
import pytest

from soundstage.engines.stage.camera import Order, Target, registered, shoot
from soundstage.engines.stage.scene import Curve
from soundstage.engines.stage.screenplay.model import MoveKind

HEAD, CHIN = (0.0, 1.8, 0.0), (0.0, 1.55, 0.0)
WIDE = 16 / 9


def order(figure, move, **more):
    return Order(**{"start": 2.0, "end": 8.0, "aspect": WIDE, "target": figure, "move": move, "framing": "LS", **more})


def size(project, track, seconds):
    return project(track, seconds, HEAD, WIDE)[1] - project(track, seconds, CHIN, WIDE)[1]


def azimuth(track, seconds):
    back = track.at(seconds)[1][:, 2]
    return math.atan2(-back[0], back[2])


def test_every_move_of_the_screenplay_has_a_recipe() -> None:
    assert set(registered()) == set(get_args(MoveKind))


@pytest.mark.parametrize("move", sorted(get_args(MoveKind)))
def test_every_move_covers_its_shot_smoothly_above_ground(figure, move) -> None:
    track = shoot(order(figure, move, support="tripod"))
    assert track.times[0] == pytest.approx(2.0)
    assert track.times[-1] >= 8.0 + 1 / 24
    assert (track.position[:, 1] > 0.25).all()
    assert np.isfinite(track.rotation).all()
    np.testing.assert_allclose(np.linalg.det(track.rotation), 1.0, atol=1e-4)
    if move != "shake":
        # nothing moves in the first frame: a cut never lands on a jolt
        assert np.linalg.norm(track.position[1] - track.position[0]) < 0.003


def test_a_slow_push_in_brings_the_subject_clearly_closer(figure, project) -> None:
    track = shoot(order(figure, "push", direction="in", speed="slow"))
    assert 1.25 < size(project, track, 8.0) / size(project, track, 2.0) < 1.6


def test_faster_pushes_go_further(figure, project) -> None:
    grown = []
    for speed in ("very_slow", "slow", "normal", "fast"):
        track = shoot(order(figure, "push", direction="in", speed=speed))
        grown.append(size(project, track, 8.0) / size(project, track, 2.0))
    assert grown == sorted(grown)
    assert grown[0] > 1.1


def test_a_pull_is_a_push_backwards(figure, project) -> None:
    track = shoot(order(figure, "pull"))
    assert size(project, track, 8.0) < 0.75 * size(project, track, 2.0)


@pytest.mark.parametrize(("direction", "sign"), [("left", -1), ("right", 1)])
def test_a_pan_turns_the_way_it_is_told(figure, direction, sign) -> None:
    track = shoot(order(figure, "pan", direction=direction))
    assert sign * (azimuth(track, 8.0) - azimuth(track, 2.0)) > math.radians(20)
    np.testing.assert_allclose(track.position[0], track.position[-1])


@pytest.mark.parametrize(("direction", "sign"), [("down", -1), ("up", 1)])
def test_a_tilt_nods(figure, direction, sign) -> None:
    track = shoot(order(figure, "tilt", direction=direction))
    risen = -track.at(8.0)[1][1, 2] + track.at(2.0)[1][1, 2]
    assert sign * risen > 0.15


@pytest.mark.parametrize(("direction", "sign"), [("clockwise", 1), ("counterclockwise", -1)])
def test_an_orbit_circles_at_one_distance(figure, direction, sign) -> None:
    track = shoot(order(figure, "orbit", direction=direction))
    distance = np.hypot(track.position[:, 0], track.position[:, 2])
    np.testing.assert_allclose(distance, distance[0], rtol=1e-3)
    # clockwise seen from above: from the south (+z) to the west (−x), looking ever more to the east
    assert sign * (azimuth(track, 8.0) - azimuth(track, 2.0)) > math.radians(35)


def test_a_zoom_changes_the_lens_and_nothing_else(figure, project) -> None:
    track = shoot(order(figure, "zoom", direction="in"))
    np.testing.assert_allclose(track.position[0], track.position[-1])
    assert size(project, track, 8.0) > 1.4 * size(project, track, 2.0)


def test_a_dolly_zoom_keeps_the_subject_and_stretches_the_world(figure, project) -> None:
    track = shoot(order(figure, "dolly_zoom"))
    assert size(project, track, 8.0) == pytest.approx(size(project, track, 2.0), rel=0.06)
    assert track.vfov[-1] > 1.5 * track.vfov[0]


def test_a_crane_up_rises_and_keeps_the_subject(figure, project) -> None:
    track = shoot(order(figure, "crane", direction="up"))
    assert track.at(8.0)[0][1] > track.at(2.0)[0][1] + 1.5
    assert abs(project(track, 8.0, (0.0, 1.0, 0.0), WIDE)[1]) < 0.6


def test_a_truck_slides_sideways_looking_ahead(figure) -> None:
    track = shoot(order(figure, "truck", direction="right"))
    moved = track.position[-1] - track.position[0]
    assert moved[0] > 1.0
    assert abs(moved[1]) + abs(moved[2]) < 0.05
    np.testing.assert_allclose(track.rotation[0], track.rotation[-1], atol=1e-5)


def test_a_whip_pan_lands_on_the_subject_within_half_a_second(figure, project) -> None:
    track = shoot(order(figure, "whip_pan", direction="right"))
    turns = np.unwrap([azimuth(track, float(t)) for t in track.times])
    quick = np.flatnonzero(np.abs(np.diff(turns)) > 0.01)
    assert len(quick) / 48 < 0.5
    assert abs(project(track, 8.0, HEAD, WIDE)[0]) < 0.5


def test_a_crash_zoom_jumps(figure) -> None:
    track = shoot(order(figure, "crash_zoom"))
    assert track.vfov[0] > 2.2 * track.vfov[-1]
    assert (np.abs(np.diff(track.vfov)) > 1e-4).sum() / 48 < 0.5


def test_a_rack_focus_pulls_from_one_to_the_other(figure) -> None:
    cup = Target.still((0.3, 0.9, 3.6), height=0.1, eyes=0.05, head=0.1, width=0.1)
    track = shoot(order(figure, "rack_focus", focus_from=cup, focus_to=figure))
    assert track.focus[0] < 0.5 * track.focus[-1]
    np.testing.assert_allclose(track.position[0], track.position[-1])


def walker() -> Target:
    times = np.linspace(0, 10, 121, dtype=np.float32)
    bob = 0.03 * np.sin(times * 12)
    path = np.stack([1.3 * (times - 5), bob, np.zeros_like(times)], axis=1).astype(np.float32)
    return Target(path=Curve(times=times, values=path), height=1.7, eyes=1.6, head=0.23, width=0.5, heading=math.pi / 2)


@pytest.mark.parametrize("move", ["track", "follow", "lead"])
def test_the_camera_travels_with_a_walker_without_bobbing(project, move) -> None:
    target = walker()
    track = shoot(order(target, move))
    seen = [project(track, t, tuple(target.path.at(t) + np.asarray([0, 1.0, 0])), WIDE)[0] for t in (2.5, 5.0, 7.5)]
    assert np.ptp(seen) < 0.08
    assert track.position[-1][0] - track.position[0][0] > 6.0
    assert np.ptp(track.position[:, 1]) < 0.02


def test_follow_is_behind_and_lead_is_ahead() -> None:
    target = walker()
    behind, ahead = (shoot(order(target, move)) for move in ("follow", "lead"))
    x = target.path.at(5.0)[0]
    assert behind.at(5.0)[0][0] < x - 2
    assert ahead.at(5.0)[0][0] > x + 2


def test_a_handheld_camera_breathes_and_a_tripod_does_not(figure) -> None:
    held, still = (shoot(order(figure, "static", support=support)) for support in ("handheld", "tripod"))
    assert np.ptp(still.position, axis=0).max() == 0
    assert 0.005 < np.ptp(held.position, axis=0).max() < 0.15
    turn = np.abs(np.diff([azimuth(held, float(t)) for t in held.times])).max()
    assert 0 < turn < math.radians(1.0)


def test_the_same_seed_gives_the_same_unrest(figure) -> None:
    asked = order(figure, "shake", support="handheld", seed=7)
    np.testing.assert_array_equal(shoot(asked).rotation, shoot(asked).rotation)
    assert not np.array_equal(shoot(asked).rotation, shoot(replace(asked, seed=8)).rotation)
