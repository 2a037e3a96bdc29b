import numpy as np
import pytest

from soundstage.engines.stage.render.nature.light import harmonics


def test_an_even_sky_lights_everything_evenly() -> None:
    rows = harmonics(np.full((32, 64, 3), 0.7, np.float32))
    assert rows[0] == pytest.approx(np.full(3, 0.7), rel=0.01)
    assert np.abs(rows[1:]).max() < 0.01


def test_light_from_above_falls_on_what_looks_up() -> None:
    sky = np.zeros((32, 64, 3), np.float32)
    sky[16:] = 1.0
    rows = harmonics(sky)
    up = rows[0] + rows[1] - rows[6] - rows[8]
    down = rows[0] - rows[1] - rows[6] - rows[8]
    assert up[0] > 0.9
    assert down[0] < 0.1
