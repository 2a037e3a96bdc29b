"""An upright figure to point cameras at, and where it falls in the frame."""

import math
from collections.abc import Callable

import numpy as np
import pytest

from soundstage.engines.stage.camera import Target
from soundstage.engines.stage.scene import CameraTrack

Projector = Callable[[CameraTrack, float, tuple[float, float, float], float], tuple[float, float]]


@pytest.fixture
def figure() -> Target:
    return Target.still((0.0, 0.0, 0.0), height=1.8, eyes=1.68, head=0.24, width=0.6, heading=1.8)


@pytest.fixture
def project() -> Projector:
    """Where a world point is seen: (x, y), both −1…1 from edge to edge."""

    def at(track: CameraTrack, seconds: float, point: tuple[float, float, float], aspect: float) -> tuple[float, float]:
        position, rotation, vfov, _, _ = track.at(seconds)
        seen = rotation.T @ (np.asarray(point) - position)
        assert seen[2] < 0, "behind the camera"
        half = math.tan(vfov / 2)
        return float(seen[0] / -seen[2] / half / aspect), float(seen[1] / -seen[2] / half)

    return at
