import math

import pytest

from soundstage.engines.stage.camera.lens import aperture_radius, gate, vfov


def test_a_fifty_on_full_frame_sees_what_the_tables_say() -> None:
    assert math.degrees(vfov(50.0, 1.5)) == pytest.approx(26.99, abs=0.02)


def test_the_gate_fits_the_sensor_upright_and_lying() -> None:
    assert gate(16 / 9) == pytest.approx((36.0, 20.25))
    assert gate(9 / 16) == pytest.approx((20.25, 36.0))
    assert gate(4 / 3) == pytest.approx((32.0, 24.0))


def test_an_aperture_is_half_the_pupil() -> None:
    assert aperture_radius(50.0, 2.0) == pytest.approx(0.0125)
