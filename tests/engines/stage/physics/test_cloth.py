"""Cloth hangs, blows downwind, keeps its size, and moves the same every time."""

import numpy as np
import pytest

from soundstage.engines.stage.physics.cloth import Cloth, Draped, drape, sheet


def hung(speed: float, seconds: float = 1.5, warm: float = 2.0) -> tuple[Cloth, Draped]:
    points, triangles = sheet(0.8, 0.8, 10, 10)
    cloth = Cloth(points=points, triangles=triangles, pinned=points[:, 1] > -1e-6)
    return cloth, drape(cloth, seconds, gravity=9.81, wind=lambda at: (0.0, 0.0, -speed), warm=warm)


@pytest.fixture(scope="module")
def still() -> tuple[Cloth, Draped]:
    return hung(0.0)


def test_without_wind_it_hangs_straight(still: tuple[Cloth, Draped]) -> None:
    cloth, draped = still
    assert np.abs(draped.frames[-1] - cloth.points).max() < 0.05


def test_the_wind_lifts_it_downwind_the_more_the_stronger() -> None:
    out = [float(hung(speed)[1].frames[:, -10:, 2].mean()) for speed in (1.5, 4.0)]
    assert 0.0 > out[0] > out[1]


def test_threads_keep_their_length(still: tuple[Cloth, Draped]) -> None:
    cloth, draped = still
    ends = cloth.triangles[:, :2].astype(int)
    rest = np.linalg.norm(cloth.points[ends[:, 0]] - cloth.points[ends[:, 1]], axis=1)
    blown = hung(5.0)[1].frames
    for frames in (draped.frames, blown):
        now = np.linalg.norm(frames[:, ends[:, 0]] - frames[:, ends[:, 1]], axis=2)
        assert float((now / rest).max()) < 1.15
        assert np.isfinite(frames).all()


def test_the_same_cloth_in_the_same_wind_moves_the_same() -> None:
    assert np.array_equal(hung(3.0)[1].frames, hung(3.0)[1].frames)
