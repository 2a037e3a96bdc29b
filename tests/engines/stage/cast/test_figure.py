import numpy as np
import pytest

from soundstage.engines.stage.cast import Figure
from soundstage.engines.stage.scene import Mesh, Ribbons


@pytest.fixture(params=["astronaut", "woman"])
def figure(request: pytest.FixtureRequest) -> Figure:
    found: Figure = request.getfixturevalue(request.param)
    return found


def test_every_part_is_whole(figure: Figure) -> None:
    for part in figure.parts:
        shape = part.shape
        if isinstance(shape, Mesh):
            assert np.isfinite(shape.positions).all(), part.name
            assert np.isfinite(shape.normals).all(), part.name
            assert shape.triangles.max() < len(shape.positions)
            assert np.allclose(np.linalg.norm(shape.normals, axis=1), 1.0, atol=2e-2), part.name
            for extra in (shape.rest, shape.paint, shape.occlusion):
                assert extra is None or (len(extra) == len(shape.positions) and np.isfinite(extra).all()), part.name
        else:
            assert isinstance(shape, Ribbons)
            assert np.isfinite(shape.points).all()
            assert (shape.half_width > 0.0).all()


def test_a_wide_figure_keeps_within_its_triangles(figure: Figure) -> None:
    assert figure.triangles <= 80_000


def test_poses_match_the_parts_and_stay_in_the_box(figure: Figure) -> None:
    for seconds in (0.0, 1.5, 2.75, 4.9):
        low, high = figure.bounds(seconds)
        for part, pose in zip(figure.parts, figure.pose(seconds), strict=True):
            shape = part.shape
            points = pose.points
            if points is None:
                assert isinstance(shape, Mesh)
                assert pose.transform is not None
                points = shape.positions @ pose.transform[:3, :3].T + pose.transform[:3, 3]
            flat = points.reshape(-1, 3)
            assert np.isfinite(flat).all(), part.name
            assert (flat > low - 0.25).all(), part.name
            assert (flat < high + 0.25).all(), part.name


def test_the_same_time_gives_the_same_pose(figure: Figure) -> None:
    first = [np.copy(p.points) for p in figure.pose(2.0) if p.points is not None]
    figure.pose(3.3)
    again = [p.points for p in figure.pose(2.0) if p.points is not None]
    assert all(np.array_equal(a, b) for a, b in zip(first, again, strict=True))


def test_surfaces_face_outward(figure: Figure) -> None:
    for part in figure.parts:
        shape = part.shape
        if isinstance(shape, Mesh) and not part.material.two_sided:
            a, b, c = (shape.positions[shape.triangles[:, k]] for k in range(3))
            facing = (np.cross(b - a, c - a) * shape.normals[shape.triangles[:, 0]]).sum(axis=1)
            assert (facing > 0.0).mean() > 0.9, part.name


def test_footsteps_land_where_and_when_the_feet_do(figure: Figure) -> None:
    events = [e for e in figure.events if 0.0 <= e.time <= 5.0]
    assert len(events) >= 3
    assert {e.kind for e in events} == {"footstep"}
    assert {e.values["foot"] for e in events} == {"left", "right"}
    for event in events:
        side = 0 if event.values["foot"] == "left" else 1
        before = figure.motion.at(event.time - 0.06).feet[side]
        after = figure.motion.at(event.time + 0.25).feet[side]
        assert after.ankle[1] <= before.ankle[1] + 0.05
        assert abs(event.position[0] - after.ankle[0]) < 0.2
        assert abs(event.position[2] - after.ankle[2]) < 0.2
        assert abs(event.position[1]) < 0.02


def test_eyes_are_high_and_the_mouth_below_them(figure: Figure) -> None:
    head, mouth = figure.head(0.5), figure.mouth(0.5)
    assert 0.85 < figure.eye_height / figure.stature < 0.97
    assert 0.02 < head[1] - mouth[1] < 0.15
    assert abs(head[1] - figure.eye_height) < 0.1
