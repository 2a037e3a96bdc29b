import itertools

import numpy as np
import pytest

from soundstage.engines.stage.cast.suit.pattern import suit_skeleton
from soundstage.engines.stage.motion import INDEX, Act, Ground, Motion, Performance, Skeleton, UnknownAct, act_for, flat
from soundstage.engines.stage.motion.rotation import Doubles

WALK = Performance(seconds=5.0, acts=(Act(kind="walk", start=0.8, end=4.2),))


@pytest.fixture(scope="module")
def skeleton() -> Skeleton:
    return suit_skeleton()


def move(
    skeleton: Skeleton, performance: Performance, gravity: float = 9.81, height: object = flat, words: tuple[str, ...] = ()
) -> Motion:
    return Motion(performance, skeleton.proportions, (0.0, 0.0), 1.2, Ground(height, gravity), 4, words)  # type: ignore[arg-type]


def sole_points(skeleton: Skeleton, motion: Motion, side: str, seconds: float) -> tuple[Doubles, Doubles]:
    """Heel and ball of a foot in the world, as the skeleton leaves them."""
    p = skeleton.proportions
    turns, places = skeleton.solve(motion.at(seconds))
    index = INDEX[f"foot_{side}"]
    ankle, toes = skeleton.joint(f"foot_{side}"), skeleton.joint(f"toes_{side}")
    ahead = (toes - ankle) * (1.0, 0.0, 1.0)
    ahead /= np.linalg.norm(ahead)
    heel, ball = (-ahead * p.heel - (0.0, p.ankle, 0.0), ahead * p.ball - (0.0, p.ankle, 0.0))
    return places[index] + turns[index] @ heel, places[index] + turns[index] @ ball


@pytest.mark.parametrize("words", [(), ("suited",), ("briskly",), ("wearily",)])
def test_a_planted_foot_does_not_slide(skeleton: Skeleton, words: tuple[str, ...]) -> None:
    motion = move(skeleton, WALK, words=words)
    for side, name in enumerate("lr"):
        times = np.arange(0.0, 5.0, 1.0 / 48.0)
        balls = {t: sole_points(skeleton, motion, name, t)[1] for t in times}
        for step, following in zip(own := [s for s in motion.steps if s.side == side], own[1:], strict=False):
            settled = [t for t in times if step.land + 0.16 < t < following.lift - 0.02]
            if len(settled) > 2:
                held = np.array([balls[t] for t in settled])
                assert np.ptp(held, axis=0).max() < 0.01, (name, step.land)
                assert abs(held[:, 1]).max() < 0.01


def test_feet_stand_on_the_land(skeleton: Skeleton) -> None:
    def height(x: float, z: float) -> float:
        return 0.12 * np.sin(1.3 * x) + 0.05 * z

    motion = move(skeleton, WALK, height=height)
    for seconds in (0.2, 4.9):
        for name in "lr":
            for point in sole_points(skeleton, motion, name, seconds):
                assert abs(point[1] - height(point[0], point[2])) < 0.02


def test_a_walk_goes_where_it_faces_and_stops(skeleton: Skeleton) -> None:
    motion = move(skeleton, WALK)
    start, end = motion.route.place(0.0), motion.route.place(5.0)
    way = end - start
    assert np.linalg.norm(way) > 2.0
    assert np.allclose(way / np.linalg.norm(way), [np.sin(1.2), -np.cos(1.2)], atol=0.02)
    assert motion.route.speed(0.5) == 0.0
    assert motion.route.speed(4.9) == 0.0


def test_steps_alternate_and_one_foot_is_always_down(skeleton: Skeleton) -> None:
    motion = move(skeleton, WALK)
    sides = [step.side for step in motion.steps]
    assert sides == [(sides[0] + n) % 2 for n in range(len(sides))]
    for seconds in np.arange(0.0, 5.0, 0.05):
        airborne = [any(s.side == side and s.lift < seconds < s.land for s in motion.steps) for side in (0, 1)]
        assert not all(airborne)


def test_a_walk_under_way_is_moving_at_once(skeleton: Skeleton) -> None:
    motion = move(skeleton, Performance(seconds=3.0, acts=(Act(kind="walk", start=0.0, end=3.0, speed=1.3),)))
    assert motion.route.speed(0.0) == pytest.approx(1.3)
    assert motion.route.speed(3.0) == pytest.approx(1.3)
    assert np.allclose(motion.route.place(0.0), [0.0, 0.0], atol=1e-6)


def test_running_leaves_the_ground(skeleton: Skeleton) -> None:
    motion = move(skeleton, Performance(seconds=3.0, acts=(Act(kind="run", start=0.0, end=3.0),)))
    flights = 0
    for seconds in np.arange(0.5, 2.5, 0.02):
        flights += all(any(s.side == side and s.lift < seconds < s.land for s in motion.steps) for side in (0, 1))
    assert flights > 5


def test_little_weight_walks_slower_and_bounces_more(skeleton: Skeleton) -> None:
    earth, mars = move(skeleton, WALK), move(skeleton, WALK, gravity=3.71)
    assert mars.route.speed(2.5) < earth.route.speed(2.5)
    assert mars.style.bounce > earth.style.bounce


def test_a_path_is_followed_to_its_end(skeleton: Skeleton) -> None:
    path = ((0.0, 0.0), (1.5, -1.0), (2.0, -3.0))
    motion = move(skeleton, Performance(seconds=6.0, acts=(Act(kind="walk", start=0.5, end=5.5, path=path),)))
    assert np.linalg.norm(motion.route.place(6.0) - np.array([2.0, -3.0])) < 0.2


def test_a_turn_ends_facing_its_azimuth_on_both_feet(skeleton: Skeleton) -> None:
    motion = move(skeleton, Performance(seconds=5.0, acts=(Act(kind="turn", start=0.5, end=3.0, azimuth=-1.4),)))
    assert motion.at(5.0).azimuth == pytest.approx(-1.4, abs=1e-3)
    assert len(motion.steps) >= 2


def test_nobody_stands_still_or_in_a_t_pose(skeleton: Skeleton) -> None:
    motion = move(skeleton, Performance(seconds=6.0))
    poses = [skeleton.solve(motion.at(t))[1] for t in (0.0, 2.0, 4.0)]
    assert max(np.abs(a - b).max() for a, b in itertools.pairwise(poses)) > 0.004
    for name in "lr":
        shoulder, wrist = poses[0][INDEX[f"upperarm_{name}"]], poses[0][INDEX[f"hand_{name}"]]
        assert shoulder[1] - wrist[1] > 0.4
    weight = poses[0][INDEX["pelvis"]] - 0.5 * (poses[0][INDEX["foot_l"]] + poses[0][INDEX["foot_r"]])
    assert np.hypot(weight[0], weight[2]) > 0.02


def test_eyes_lead_and_the_head_follows(skeleton: Skeleton) -> None:
    acts = (Act(kind="look", start=1.0, end=5.0, azimuth=1.2 - 0.9),)
    motion = move(skeleton, Performance(seconds=5.0, acts=acts))
    early, late = motion.at(1.10), motion.at(2.5)
    head = [b.head[1] + b.neck[1] for b in (motion.at(0.9), early, late)]
    assert early.eyes[0] > 0.25
    assert abs(head[1] - head[0]) < 0.15
    assert head[2] - head[0] > 0.4
    assert abs(late.eyes[0]) < early.eyes[0]


def test_people_blink(skeleton: Skeleton) -> None:
    motion = move(skeleton, Performance(seconds=12.0))
    shut = [motion.at(t).face["eyeBlinkLeft"] for t in np.arange(0.0, 12.0, 0.03)]
    assert max(shut) > 0.8
    assert np.median(shut) < 0.15


def test_a_wave_lifts_a_hand_over_the_shoulder(skeleton: Skeleton) -> None:
    motion = move(skeleton, Performance(seconds=4.0, acts=(Act(kind="wave", start=0.5, end=3.0),)))
    places = skeleton.solve(motion.at(2.0))[1]
    assert places[INDEX["hand_r"]][1] > places[INDEX["upperarm_r"]][1]


def test_acts_answer_to_verbs_and_refuse_others(skeleton: Skeleton) -> None:
    assert act_for("wander") == "walk"
    assert act_for("stroll") == "stroll"
    assert act_for("gaze") == "look"
    assert act_for("evaporate") is None
    with pytest.raises(UnknownAct, match="no body can do 'melt'"):
        move(skeleton, Performance(acts=(Act(kind="melt", start=0.0, end=1.0),)))


def test_a_face_at_rest_is_not_a_mask(skeleton: Skeleton) -> None:
    def face(mood: str) -> dict[str, float]:
        return move(skeleton, Performance(seconds=3.0, mood=mood)).at(1.0).face

    assert 0.1 < face("")["eyeSquintLeft"] < 0.4
    assert face("")["mouthSmileLeft"] < face("calm")["mouthSmileLeft"] < face("happy")["mouthSmileLeft"]
    assert "mouthSmileLeft" not in face("angry")
    assert "eyeSquintLeft" not in face("afraid")
