import numpy as np

from soundstage.engines.stage.staging.kinematics import about


def test_a_turn_keeps_lengths() -> None:
    turn = about((1.0, 2.0, 0.5), 0.7)[:3, :3]
    np.testing.assert_allclose(turn @ turn.T, np.eye(3), atol=1e-6)
