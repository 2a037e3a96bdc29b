"""The cloth of a flag is held by its pole and blown about by the wind of the place; what is stiff stays so."""

from itertools import pairwise

import numpy as np

from soundstage.engines.stage import things
from soundstage.engines.stage.scene import Wind
from soundstage.engines.stage.staging.mark import pose_at
from soundstage.engines.stage.staging.placed import PlacedThing
from soundstage.engines.stage.staging.softness import SoftThing, softened
from soundstage.engines.stage.things import ThingCall


def placed(kind: str) -> PlacedThing:
    still = pose_at(0.0, 0.0, 0.0, np.pi)
    return PlacedThing(id=kind, thing=things.make(ThingCall(kind=kind, id=kind, detail="wide")), course=lambda seconds: still)


def test_a_flag_flutters_from_its_pole() -> None:
    flag = softened(placed("flag"), Wind(azimuth=np.pi / 2.0, speed=7.0), 2.0, 9.81, 1)
    assert isinstance(flag, SoftThing)
    index = next(iter(flag.limp))
    frames = [np.asarray(flag.pose(t)[index].points) for t in np.arange(0.0, 2.0, 0.1)]
    moved = np.mean([np.linalg.norm(b - a, axis=1) for a, b in pairwise(frames)], axis=0)
    by_the_pole = frames[0][:, 0] < frames[0][:, 0].min() + 0.05
    assert moved[by_the_pole].max() < 0.02
    assert moved.max() > 0.05
    assert all(pose.points is None for k, pose in enumerate(flag.pose(1.0)) if k != index)


def test_what_is_stiff_is_left_alone() -> None:
    chair = placed("chair")
    assert softened(chair, Wind(speed=9.0), 2.0, 9.81, 1) is chair
