"""Rigged gags as players: what the camera and the mix know of them."""

from collections.abc import Sequence

import numpy as np

from soundstage.engines.stage.camera import Target
from soundstage.engines.stage.scene import Curve, Floats
from soundstage.engines.stage.staging.company import Player
from soundstage.engines.stage.staging.gags.rigging import Stood, role_for

__all__ = ["players_of"]

_NEAR = 0.12  # of its depth: what is nearer to the lens comes lower and bigger
_DEEP = 1.15  # of its depth that a frame is at least wide
_HEAD = 0.135  # of the height, as of a person's


def players_of(stood: Sequence[Stood]) -> tuple[Player, ...]:
    """Each gag as one player, to be filmed as a whole."""
    found = []
    for booking, figure, made in stood:
        role = role_for(booking)
        low, high = np.asarray(made.low), np.asarray(made.high)
        foot = _world(figure.matrix, (low * (1.0, 0.0, 1.0) + high * (1.0, 0.0, 1.0)) / 2.0 + low * (0.0, 1.0, 0.0))
        deep = float(high[2] - low[2])
        foot[1] -= _NEAR * deep
        tall, wide = float(high[1] - low[1]) + 2.0 * _NEAR * deep, max(float(high[0] - low[0]), _DEEP * deep)
        target = Target(
            path=Curve.constant([float(v) for v in foot]),
            height=max(tall, 0.02),
            eyes=0.55 * tall,
            head=_HEAD * tall,
            width=max(wide, 0.02),
            whole=True,
        )
        found.append(
            Player(role=role, circle=role.id, figure=figure, target=target, events=figure.events, falls=True, angle=made.angle)
        )
    return tuple(found)


def _world(matrix: Floats, point: np.ndarray) -> Floats:
    return np.asarray((matrix @ np.array([*point, 1.0], np.float32))[:3], np.float32)
