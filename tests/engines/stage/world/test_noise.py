import numpy as np

from soundstage.engines.stage.world.noise import fbm, ridged, value


def _plane() -> tuple[np.ndarray, np.ndarray]:
    axis = np.linspace(0.0, 40.0, 256, dtype=np.float32)
    x, y = np.meshgrid(axis, axis)
    return x, y


def test_value_noise_fills_its_range_smoothly() -> None:
    field = value(*_plane(), np.random.default_rng(1))
    assert -1.0 <= field.min() < -0.8
    assert 0.8 < field.max() <= 1.0
    assert np.abs(np.diff(field, axis=1)).max() < 0.75


def test_octaves_add_detail_and_ridges_stay_positive() -> None:
    x, y = _plane()
    rough = fbm(x, y, np.random.default_rng(1), 5)
    smooth = fbm(x, y, np.random.default_rng(1), 1)
    assert np.abs(np.diff(rough, 2, axis=1)).mean() > 1.5 * np.abs(np.diff(smooth, 2, axis=1)).mean()
    assert ridged(x, y, np.random.default_rng(1), 5).min() >= 0.0
