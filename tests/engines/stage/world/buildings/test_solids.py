"""Solids are closed the right way round."""

import numpy as np
import pytest

from soundstage.engines.stage.world.buildings.solids import Solid, box, frustum, gable, joined, prism, tube, turned


@pytest.mark.parametrize(
    "solid",
    [
        box(2.0, 1.0, 3.0),
        box(2.0, 1.0, 3.0, bevel=0.1),
        frustum((2.0, 2.0), (1.0, 1.0), 2.0),
        tube(0.5, 2.0),
        turned([(1.0, 0.0), (1.2, 1.0), (0.5, 2.0)]),
        prism([(0.0, 0.0), (0.0, 1.0), (1.0, 1.0), (1.0, 0.0)], 0.0, 1.0),
        gable(4.0, 3.0, 2.0)[0],
    ],
)
def test_faces_wind_as_their_normals_point(solid: Solid) -> None:
    corners = solid.positions[solid.triangles]
    facing = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    assert ((facing * solid.normals[solid.triangles[:, 0]]).sum(axis=1) > -1e-9).all()


def test_a_bevelled_box_keeps_its_size_and_stands_on_the_ground() -> None:
    solid = box(2.0, 1.0, 3.0, bevel=0.2)
    low, high = solid.positions.min(axis=0), solid.positions.max(axis=0)
    assert low == pytest.approx([-1.0, 0.0, -1.5])
    assert high == pytest.approx([1.0, 1.0, 1.5])


def test_what_is_turned_faces_the_azimuth_that_headings_use() -> None:
    front = box(1.0, 1.0, 1.0).moved(z=1.0)
    assert front.moved(turn=np.pi / 2).positions.mean(axis=0)[0] == pytest.approx(-1.0)


def test_joined_solids_keep_their_paint() -> None:
    both = joined([box(1.0, 1.0, 1.0).painted(0.5, 0.25), box(1.0, 1.0, 1.0)])
    assert both.paint[0].tolist() == [0.5, 0.25, 0.0, 0.0]
    assert both.paint[-1].tolist() == [0.0, 0.0, 0.0, 0.0]
    assert both.triangles.max() == len(both.positions) - 1
