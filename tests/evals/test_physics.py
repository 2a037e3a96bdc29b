"""Three quick set-ups, measured in the picture as all ten are by `python -m evals.physics`."""

import pytest
from evals.physics import SETUPS, measured

_QUICK = ("pendulum", "projectile", "collision")


@pytest.mark.parametrize("name", _QUICK)
def test_the_picture_keeps_the_law(name: str) -> None:
    setup = next(setup for setup in SETUPS if setup.name == name)
    readings = measured(setup, 320, 180)
    assert readings
    for reading in readings:
        assert reading.right, f"{reading.what}: {reading.found} against {reading.law}"
