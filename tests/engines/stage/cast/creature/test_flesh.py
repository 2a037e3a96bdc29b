"""Signed-distance flesh and the hull marched from it."""

import numpy as np
import pytest

from soundstage.engines.stage.cast.creature.flesh import Flesh
from soundstage.engines.stage.cast.creature.hull import hull_of


@pytest.fixture(scope="module")
def limb() -> Flesh:
    flesh = Flesh()
    flesh.cone(0, 0, (0.0, 0.0, 0.0), (0.5, 0.0, 0.0), (0.12, 0.08))
    flesh.cone(1, 1, (0.5, 0.0, 0.0), (0.9, 0.0, 0.0), (0.08, 0.05))
    return flesh


def test_a_round_cone_measures_its_radius_away_from_its_axis(limb: Flesh) -> None:
    distance, nearest = limb.measure(np.array([[0.0, 0.3, 0.0], [0.9, 0.25, 0.0], [0.25, 0.0, 0.0]]))
    assert distance[0] == pytest.approx(0.18, abs=0.01)
    assert distance[1] == pytest.approx(0.20, abs=0.01)
    assert distance[2] < -0.05
    assert nearest.tolist()[:2] == [0, 1]


def test_what_is_carved_is_hollow_and_shows_its_own_region(limb: Flesh) -> None:
    hollow = Flesh([row[:] for row in limb.cones], [*limb.bones], [*limb.regions])
    hollow.carve(0, 7, (0.2, 0.12, 0.0), (0.2, 0.12, 0.0), (0.06, 0.06))
    distance, nearest = hollow.measure(np.array([[0.2, 0.08, 0.0]]))
    assert distance[0] > 0.01
    assert hollow.regions[int(nearest[0])] == 7


def test_a_hull_is_closed_lies_on_its_flesh_and_hangs_on_the_bones_that_carry_it(limb: Flesh) -> None:
    hull = hull_of(limb, 2, cell=0.02, triangles=900, fine=(np.array([0.9, 0.0, 0.0]), 0.2), stiff=(), sides=((), ()))
    edges = np.sort(np.concatenate([hull.triangles[:, [0, 1]], hull.triangles[:, [1, 2]], hull.triangles[:, [2, 0]]]), axis=1)
    _, counts = np.unique(edges, axis=0, return_counts=True)
    assert (counts == 2).all()
    assert len(hull.triangles) < 1000
    assert np.abs(limb.measure(hull.points)[0]).max() < 0.003
    assert np.allclose(hull.weights.sum(axis=1), 1.0, atol=1e-5)
    root = hull.points[:, 0] < 0.2
    assert (hull.joints[root, 0] == 0).all()
    assert hull.openness.min() > 0.1
