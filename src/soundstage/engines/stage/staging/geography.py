"""Which way the camera looks, on which third the subject stands, where the sun is: one plan for each place of a clip."""

import math
from dataclasses import dataclass

import numpy as np

from soundstage.engines.stage.camera import FRAMINGS, vfov
from soundstage.engines.stage.screenplay.model import ScreenplayShot
from soundstage.engines.stage.world import Place

__all__ = ["Geography", "survey_view"]

_LOW_SUN = 0.26  # radians; under this the sun belongs in the picture
_EYE = 1.5  # metres
_THIRD = 0.35  # of the half frame
_HIGH_SUN_TURN = 1.15  # from the view: light from the side and a little behind models both land and faces


@dataclass(frozen=True, slots=True)
class Geography:
    """`view` is the master shot's azimuth; `side` the third (−1 left, +1 right) its subject stands on; `sun` an azimuth."""

    view: float
    side: float
    sun: float

    def seen_from(self, turn: float) -> float:
        """The azimuth of a shot that is turned from the master view."""
        return self.view + turn


def survey_view(place: Place, shots: tuple[ScreenplayShot, ...], aspect: float, seed: int) -> Geography:
    """Lay out a place for its shots: look over the void, sun on one third, subject on the other."""
    rng = np.random.default_rng([seed, 0x6E0])
    view = place.hints.void_azimuth or 0.0
    view += float(rng.uniform(-0.05, 0.05))
    choices = place.hints.sun_azimuths
    sun_side = math.copysign(1.0, choices[0] if rng.random() < 0.7 or len(choices) < 2 else choices[1])
    if abs(place.sky.sun_elevation) < _LOW_SUN:
        # The lens axis already points a third past the subject; the sun stands a third beyond the axis.
        away = 2.0 * _third(shots, aspect) * float(rng.uniform(0.9, 1.1))
        if _hidden(place, view + sun_side * away) > _hidden(place, view - sun_side * away):
            sun_side = -sun_side
    else:
        away = _HIGH_SUN_TURN * float(rng.uniform(0.8, 1.25))
    return Geography(view=view, side=-sun_side, sun=view + sun_side * away)


def _hidden(place: Place, azimuth: float) -> float:
    """How far the land rises above the sun in a direction, radians; 0 when the sun is seen."""
    reach = np.geomspace(15.0, 12_000.0, 96)
    x, z = (np.asarray(part * reach, np.float32) for part in (math.sin(azimuth), -math.cos(azimuth)))
    eye = float(place.landscape.height(np.zeros(1, np.float32), np.zeros(1, np.float32))[0]) + _EYE
    rise = np.arctan2(np.asarray(place.landscape.height(x, z), np.float64) - eye, reach)
    return max(float(rise.max()) - place.sky.sun_elevation, 0.0)


def _third(shots: tuple[ScreenplayShot, ...], aspect: float) -> float:
    """The angle off axis that puts the sun on a third of the widest shot's frame."""
    widest = max(shots, key=lambda shot: FRAMINGS[shot.framing].span)
    mm = widest.lens_mm or FRAMINGS[widest.framing].lens_mm
    half = math.tan(vfov(mm, aspect) / 2.0) * aspect
    return math.atan(_THIRD * half)
