import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.world.erosion import erode


def _cone() -> Floats:
    axis = np.linspace(-1.0, 1.0, 96, dtype=np.float32)
    x, z = np.meshgrid(axis, axis)
    return np.asarray(300.0 * np.maximum(0.0, 1.0 - np.hypot(x, z)), np.float32)


def test_rain_cuts_gullies_and_carries_soil_down() -> None:
    before = _cone()
    after = erode(before, 10.0, droplets=8000, slides=0, talus=1.0, seed=1)
    ring = [after[48 + int(20 * np.cos(a)), 48 + int(20 * np.sin(a))] for a in np.linspace(0.0, 6.28, 60)]
    still = [before[48 + int(20 * np.cos(a)), 48 + int(20 * np.sin(a))] for a in np.linspace(0.0, 6.28, 60)]
    assert np.std(ring) > 1.4 * np.std(still)
    assert 0.6 * before.mean() < after.mean() <= before.mean()


def test_slides_leave_no_slope_much_steeper_than_talus() -> None:
    cliff = np.zeros((64, 64), np.float32)
    cliff[:, 32:] = 200.0
    after = erode(cliff, 10.0, droplets=1, slides=160, talus=0.8, seed=1)
    assert np.abs(np.diff(after[1:-1], axis=1)).max() < 0.35 * 200.0


def test_the_same_seed_gives_the_same_bits() -> None:
    once, twice = (erode(_cone(), 10.0, droplets=500, slides=2, talus=1.0, seed=9) for _ in range(2))
    assert np.array_equal(once, twice)
