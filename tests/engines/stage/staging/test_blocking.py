import numpy as np
import pytest

from soundstage.engines.stage.scene import Landscape
from soundstage.engines.stage.staging.blocking import block
from soundstage.engines.stage.staging.breakdown import breakdown
from soundstage.engines.stage.staging.geography import Geography
from soundstage.engines.stage.world import build

GEOGRAPHY = Geography(view=0.0, side=-1.0, sun=0.3)


def place(height):
    def survey(landscape: Landscape):
        return height

    return build(place="canyon", planet="earth", time="day", seed=1, survey=survey)


def walker(write, **more):
    action = {"subject": "s1", "verb": "walk", "start": 0.0, "end": 6.0, **more}
    return write({"actions": (action,)})


def heading(script, land):
    plan = breakdown(script)
    marks = block(plan.roles, {}, plan, dict(enumerate(script.shots)), land, GEOGRAPHY, 1)
    path = np.asarray(marks["s1"].path)
    step = path[1] - path[0]
    return step / np.linalg.norm(step), path


def test_a_walk_crosses_the_frame_towards_the_open_side(write) -> None:
    way, _ = heading(walker(write), place(lambda x, z: np.zeros_like(x)))
    assert way[0] > 0.75


def test_towards_the_camera_is_towards_the_camera(write) -> None:
    way, _ = heading(walker(write, path="toward the camera"), place(lambda x, z: np.zeros_like(x)))
    assert way[1] > 0.8


def test_nobody_walks_off_a_cliff(write) -> None:
    def cliff(x, z):
        return np.where(x > 1.5, -40.0, 0.0).astype(np.float32)

    way, path = heading(walker(write), place(cliff))
    along = np.linspace(path[0], path[0] + way * 7.2, 30)
    assert (along[:, 0] < 1.5).all()


@pytest.mark.parametrize(("count", "performers"), [(1, 1), (3, 3), (40, 12)])
def test_a_crowd_is_cut_down_to_a_few(write, count, performers) -> None:
    friends = {"id": "s1", "noun": "friends", "kind": "person", "count": count}
    plan = breakdown(write({}, subjects=(friends,)))
    assert len(plan.roles) == performers
    assert len({role.id for role in plan.roles}) == performers
    assert plan.shown["count/s1"].status == ("depicted" if count == performers else "approximated")
