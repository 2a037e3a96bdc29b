"""A beast in its part: feet that stay, bodies that do what acts ask, sounds in time."""

from collections.abc import Callable

import numpy as np
import pytest

from soundstage.engines.stage.cast import CastingCall, call
from soundstage.engines.stage.cast.creature.beast import Beast
from soundstage.engines.stage.motion import Act, Performance
from soundstage.engines.stage.scene import Mesh

Cast = Callable[..., Beast]


def _hull(beast: Beast, seconds: float) -> np.ndarray:
    pose = beast.pose(seconds)[0]
    assert pose.points is not None
    assert pose.transform is not None
    return np.asarray(pose.points @ pose.transform[:3, :3].T + pose.transform[:3, 3], np.float64)


def _sole(beast: Beast, number: int, seconds: float) -> np.ndarray:
    return beast.joint_point(("left paw", "right paw")[number], seconds)


def test_a_planted_foot_does_not_slide(walking_dog: Beast) -> None:
    slides = []
    for number in (0, 1):
        for stand in walking_dog.behaviour.feet.stands[number]:
            times = np.linspace(max(stand.start, 0.0), min(stand.end, 4.0), 6)
            if stand.end - stand.start < 0.1 or times[-1] <= times[0]:
                continue
            places = np.array([_sole(walking_dog, number, float(t)) for t in times[1:-1]])
            slides.append(np.ptp(places[:, [0, 2]], axis=0).max())
    assert len(slides) > 4
    assert max(slides) < 0.015


def test_it_goes_somewhere_starts_and_stops_gently_and_stands_on_the_land(walking_dog: Beast) -> None:
    way = np.array([walking_dog.place(float(t)) for t in np.linspace(0.0, 4.0, 97)])
    steps = np.linalg.norm(np.diff(way[:, [0, 2]], axis=0), axis=1) * 24.0
    assert 1.0 < np.linalg.norm(way[-1] - way[0]) < 4.0
    assert steps[0] < 0.01
    assert steps[-1] < 0.01
    assert np.abs(np.diff(steps)).max() < 0.25
    for t in (0.0, 1.9, 3.9):
        land = walking_dog.place(t)[1]
        assert abs(_hull(walking_dog, t)[:, 1].min() - land) < 0.09


@pytest.mark.parametrize("act", ["walk", "run", "sit", "lie", "graze", "jump", "play", "hold", "swim", "roll", "call"])
def test_no_act_breaks_or_snaps_the_body(cast: Cast, act: str) -> None:
    beast = cast("golden retriever", act, 0.6, 3.4)
    before = None
    for t in np.arange(0.4, 4.0, 1.0 / 12.0):
        points = _hull(beast, float(t))
        assert np.isfinite(points).all()
        if before is not None:
            assert np.linalg.norm(points - before, axis=1).max() < 1.1
        before = points


def test_postures_are_what_they_are_called(cast: Cast) -> None:
    standing = cast("golden retriever")
    crown = standing.joint_point("head", 2.0)[1] - standing.place(2.0)[1]
    for act, low, high in (("lie", 0.35, 0.85), ("sit", 0.85, 1.4), ("beg", 1.3, 2.6), ("hold", 0.8, 1.9)):
        beast = cast("golden retriever", act)
        assert low < (beast.joint_point("head", 2.0)[1] - beast.place(2.0)[1]) / crown < high, act


@pytest.mark.parametrize("kind", ["golden retriever", "horse", "giraffe"])
def test_a_grazing_mouth_reaches_the_ground(cast: Cast, kind: str) -> None:
    beast = cast(kind, "graze", height=lambda x, z: np.zeros_like(x))
    lowest = min(float(beast.joint_point("mouth", t)[1]) for t in np.linspace(0.5, 3.5, 7))
    assert lowest < 0.16 * beast.size


def test_steps_and_calls_are_heard_when_they_are_seen(cast: Cast) -> None:
    trotting = cast("horse", "trot")
    steps = [event for event in trotting.events if event.kind == "footstep"]
    assert len(steps) > 10
    assert {event.values["shoe"] for event in steps} == {"hoof"}
    lion = cast("lion", "call")
    roar = next(event for event in lion.events if event.kind == "animal")
    assert roar.values["call"] == "roar"
    shut = lion.behaviour.at(roar.time - 0.5).jaw
    open_ = lion.behaviour.at(roar.time + 0.45 * float(roar.values["seconds"])).jaw
    assert open_ > shut + 0.3


def test_a_rider_finds_the_back_and_a_cup_the_paws(cast: Cast) -> None:
    horse = cast("horse", "walk")
    seat = horse.seat(1.0)
    assert seat[1, 3] - horse.place(1.0)[1] > 0.8 * horse.size
    ahead = np.array([np.sin(horse.facing(1.0)), -np.cos(horse.facing(1.0))])
    assert -seat[[0, 2], 2] @ ahead > 0.9
    panda = cast("panda", "hold")
    left, right = (panda.joint_point(f"{side} paw", 2.0) for side in ("left", "right"))
    assert np.linalg.norm(left - right) < 0.35 * panda.size
    assert left[1] - panda.place(2.0)[1] > 0.4 * panda.size


def test_a_seed_is_an_individual_and_the_same_seed_the_same(cast: Cast) -> None:
    one, same, other = (cast("cow", seed=seed) for seed in (1, 1, 2))
    first, second = one.parts[0].shape, other.parts[0].shape
    assert isinstance(first, Mesh)
    assert isinstance(second, Mesh)
    assert np.array_equal(_hull(one, 1.0), _hull(same, 1.0))
    assert one.size != other.size
    assert first.paint is not None
    assert second.paint is not None
    assert np.abs(first.paint - second.paint).max() > 0.05


def test_words_colour_the_coat_and_age_makes_it_small(cast: Cast) -> None:
    black, white = (cast("cat", attributes=(word,)).parts[0].shape for word in ("black", "white"))
    assert isinstance(black, Mesh)
    assert isinstance(white, Mesh)
    assert black.paint is not None
    assert white.paint is not None
    assert np.median(black.paint[:, 1]) < 0.05 < 0.4 < np.median(white.paint[:, 1])
    assert cast("golden retriever", age="child").size < 0.7 * cast("golden retriever").size


def test_a_beast_looks_where_it_is_told(cast: Cast) -> None:
    performance = Performance(seconds=4.0, acts=(Act(kind="look", start=0.0, end=4.0, azimuth=1.1 + 0.8),))
    beast = cast("golden retriever")
    calling = CastingCall(kind="golden retriever", id="told", azimuth=1.1, performance=performance)
    told = type(beast.behaviour)(beast.species, beast.frame, beast.rig, calling, beast.size)
    assert told.at(2.0).look == pytest.approx(0.8, abs=0.15)


def test_paws_reach_what_they_are_to_hold() -> None:
    at = (0.45, 0.55, 0.0)
    performance = Performance(seconds=3.0, acts=(Act(kind="hold", start=0.0, end=3.0, target=at),))
    panda = call(CastingCall(kind="panda", id="p", framing="wide", azimuth=np.pi / 2, performance=performance))
    assert isinstance(panda, Beast)
    for side in ("left", "right"):
        assert np.linalg.norm(panda.joint_point(f"{side} paw", 2.0) - at) < 0.2 * panda.size
