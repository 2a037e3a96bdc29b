"""Every act, as every body must do it: whole, within its joints, on the ground, without a jump from frame to frame."""

import numpy as np
import pytest

from soundstage.engines.stage.cast.suit.pattern import suit_skeleton
from soundstage.engines.stage.motion import (
    ACTS,
    INDEX,
    Act,
    Bearing,
    Ground,
    Motion,
    Performance,
    Skeleton,
    act_for,
    flat,
    recipe_named,
)
from soundstage.engines.stage.motion.rotation import Doubles

RATE = 24.0
SECONDS = 2.6
IN_WATER = {"swim", "breaststroke", "float", "dive"}
PLAUSIBLE = {
    "hand": 20.0,
    "forearm": 16.0,
    "foot": 19.0,
    "shin": 20.0,
    "head": 7.0,
    "pelvis": 6.0,
}  # m/s beyond the body's travel


@pytest.fixture(scope="module")
def skeleton() -> Skeleton:
    return suit_skeleton()


def acted(skeleton: Skeleton, kind: str, **more: object) -> Motion:
    end = 1.9 if recipe_named(kind).travel == "no" else SECONDS
    act = Act(kind=kind, start=0.4, end=end, **more)  # type: ignore[arg-type]
    return Motion(Performance(seconds=SECONDS, acts=(act,)), skeleton.proportions, (0.0, 0.0), 2.6, Ground(flat), 7)


def frames(skeleton: Skeleton, motion: Motion) -> list[tuple[float, Bearing, Doubles, Doubles]]:
    # Two frames of every four: steps from frame to frame are still measured, at half the price.
    times = [k / RATE for k in range(8, int(SECONDS * RATE)) if k % 4 < 2]
    return [(float(t), bearing, *skeleton.solve(bearing)) for t in times if (bearing := motion.at(float(t)))]


def bend(a: Doubles, b: Doubles, c: Doubles) -> float:
    """How far a chain is bent at its middle joint, radians."""
    u, v = (b - a) / np.linalg.norm(b - a), (c - b) / np.linalg.norm(c - b)
    return float(np.arccos(np.clip(u @ v, -1.0, 1.0)))


@pytest.mark.parametrize("kind", sorted(ACTS))
def test_an_act_is_what_a_body_can_do(skeleton: Skeleton, kind: str) -> None:
    motion = acted(skeleton, kind)
    p = skeleton.proportions
    last: Doubles | None = None
    before = 0.0
    planted: dict[str, Doubles] = {}
    for seconds, bearing, turns, places in frames(skeleton, motion):
        assert np.isfinite(turns).all()
        assert np.isfinite(places).all()
        for side, name in enumerate("lr"):
            shoulder, elbow, wrist = (places[INDEX[f"{n}_{name}"]] for n in ("upperarm", "forearm", "hand"))
            assert bend(shoulder, elbow, wrist) < 2.6
            hip, knee, ankle = (places[INDEX[f"{n}_{name}"]] for n in ("thigh", "shin", "foot"))
            assert np.linalg.norm(ankle - hip) < p.leg * 1.001
            fore = skeleton.anatomical(f"thigh_{name}", turns)[:, 2]
            assert float((knee - 0.5 * (hip + ankle)) @ fore) > -0.02  # a knee bends forward only
            footing = bearing.feet[side]
            ball = footing.ankle + footing.rotation @ np.array([0.0, -p.ankle, p.ball])
            heel = footing.ankle + footing.rotation @ np.array([0.0, -p.ankle, -p.heel])
            if kind not in IN_WATER:
                assert min(ball[1], heel[1]) > -0.02, seconds
            if footing.planted > 0.98:
                start = planted.setdefault(name, ball)
                assert np.hypot(*(ball - start)[[0, 2]]) < 0.01, seconds
            else:
                planted.pop(name, None)
        if last is not None and seconds - before < 1.5 / RATE:
            travel = motion.route.speed(seconds) + 1.0 / RATE
            for joint, index in INDEX.items():
                most = PLAUSIBLE.get(joint.partition("_")[0])
                if most is not None and kind != "dive":
                    assert np.linalg.norm(places[index] - last[index]) * RATE < most + 1.15 * travel, (joint, seconds)
        last, before = places, seconds


@pytest.mark.parametrize(
    "kind", ["piano", "type", "write", "wash_up", "iron", "ride_bicycle", "drive", "pull_up", "push_up", "open_door"]
)
def test_hands_are_where_their_things_are(skeleton: Skeleton, kind: str) -> None:
    act = Act(kind=kind, start=0.0, end=3.0, speed=0.0)
    motion = Motion(Performance(seconds=3.0, acts=(act,)), skeleton.proportions, (0.0, 0.0), 2.6, Ground(flat), 7)
    for seconds in (0.95, 1.2, 1.4):
        bearing = motion.at(seconds)
        turns, places = skeleton.solve(bearing)
        held = [reach for reach in bearing.reaches if reach.space == "world" and reach.share > 0.999]
        assert held
        for reach in held:
            assert np.linalg.norm(skeleton.palm(reach.side, turns, places)[:3, 3] - reach.point) < 0.02, seconds


def test_a_hand_picks_up_what_lies_there(skeleton: Skeleton) -> None:
    target = (0.25, 0.12, 0.45)
    act = Act(kind="pick_up", start=0.0, end=2.4, target=target)
    motion = Motion(Performance(seconds=2.4, acts=(act,)), skeleton.proportions, (0.0, 0.0), np.pi, Ground(flat), 3)
    gaps = []
    for seconds in np.arange(0.6, 1.6, 1.0 / RATE):
        turns, places = skeleton.solve(motion.at(float(seconds)))
        gaps.append(min(np.linalg.norm(skeleton.palm(side, turns, places)[:3, 3] - target) for side in (0, 1)))
    assert min(gaps) < 0.05


@pytest.mark.parametrize(
    ("words", "act"),
    [
        (("play", "piano"), "piano"),
        (("play", "the violin"), "violin"),
        (("ride", "a bike"), "ride_bicycle"),
        (("ride", "horse"), "ride_horse"),
        (("pick up",), "pick_up"),
        (("pick", "up"), "pick_up"),
        (("roller skating",), "skate"),
        (("sword fighting",), "sword_fight"),
        (("eat", "watermelon"), "eat_slice"),
        (("eat", "soup"), "eat"),
        (("wash", "dishes"), "wash_up"),
        (("do", "push up"), "push_up"),
        (("shake", "hands"), "shake_hands"),
        (("shake", "head"), "shake_head"),
        (("evaporate",), None),
    ],
)
def test_verbs_and_objects_find_their_act(words: tuple[str, ...], act: str | None) -> None:
    assert act_for(*words) == act


def test_names_and_phrases_are_one_vocabulary() -> None:
    for name, asks in ACTS.items():
        assert recipe_named(name).name == name
        assert all(ask == ask.lower() for ask in asks)
        assert act_for(name.replace("_", " ")) is not None


def test_a_seat_carries_who_sits_on_it(skeleton: Skeleton) -> None:
    act = Act(kind="sit", start=0.0, end=3.0, seat=(1.0, 0.5, -2.0, 1.0))
    motion = Motion(Performance(seconds=3.0, acts=(act,)), skeleton.proportions, (0.0, 0.0), 2.6, Ground(flat), 3)
    pelvis = skeleton.solve(motion.at(1.5))[1][INDEX["pelvis"]]
    assert np.hypot(pelvis[0] - 1.0, pelvis[2] + 2.0) < 0.1
    assert 0.54 < pelvis[1] < 0.66
    assert motion.at(1.5).azimuth == pytest.approx(1.0, abs=0.02)


def test_sounds_keep_the_acts_time(skeleton: Skeleton) -> None:
    beats = [time for time, beat in acted(skeleton, "clap").beats() if beat.kind == "clap"]
    assert len(beats) >= 3
    assert np.ptp(np.diff(beats)) < 1e-6
    assert all(0.4 <= time <= 1.9 for time in beats)


def test_a_foot_set_elsewhere_is_lifted(skeleton: Skeleton) -> None:
    motion = acted(skeleton, "bowl")
    steps = [bearing.feet[0].planted for _, bearing, _, _ in frames(skeleton, motion)]
    assert min(steps) == 0.0
    assert steps[0] == 1.0
