"""The noise volume: its slope is the slope of its value, and it repeats."""

import numpy as np

from soundstage.engines.stage.render.noise import CELLS, SIZE, noise_volume


def test_it_is_centred_and_uses_its_range() -> None:
    value = noise_volume()[..., 3].astype(float)
    assert abs(value.mean() - 128) < 2
    assert value.std() > 20


def test_the_gradient_is_that_of_the_value() -> None:
    volume = noise_volume().astype(float)
    value = (volume[..., 3] / 255 - 0.50196) * 2
    slope = (volume[..., 0] / 255 - 0.50196) * 8
    measured = (np.roll(value, -1, 2) - np.roll(value, 1, 2)) * (SIZE / CELLS / 2)
    assert np.corrcoef(slope.ravel(), measured.ravel())[0, 1] > 0.98
    assert np.abs(slope - measured).mean() < 0.05


def test_it_has_no_seam() -> None:
    value = noise_volume()[..., 3].astype(float)
    for axis in range(3):
        steps = np.abs(np.diff(value, axis=axis)).mean()
        seam = np.abs(np.take(value, 0, axis) - np.take(value, -1, axis)).mean()
        assert seam < 1.5 * steps
