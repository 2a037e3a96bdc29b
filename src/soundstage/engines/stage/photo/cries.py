"""What an animal in the picture is heard to do, and how wide its jaw opens for it."""

from dataclasses import dataclass

import numpy as np

from soundstage.engines.stage.photo.picture import Floats
from soundstage.engines.stage.scene import Event
from soundstage.engines.stage.sound import RATE, Effect, Hit, recipes

__all__ = ["Cry", "cry"]

_STEPS = 60  # a second
_ATTACK, _RELEASE = 0.10, 0.22  # seconds in which a jaw opens and falls shut
_AHEAD = 0.06  # seconds that the jaw opens before it is heard


@dataclass(frozen=True, kw_only=True, eq=False)
class Cry:
    """`opening` 0…1 at `_STEPS` a second from `start`."""

    start: float
    opening: Floats

    def at(self, seconds: float) -> float:
        step = (seconds - self.start) * _STEPS
        return float(np.interp(step, np.arange(len(self.opening)), self.opening, left=0.0, right=0.0))


def cry(event: Event, seed: int) -> Cry:
    """The jaw follows the loudness of the very sound, as a body would: opening fast and closing slowly."""
    recipe = recipes()[event.kind]
    assert isinstance(recipe, Effect)
    sound = np.asarray(recipe.make(Hit(rng=np.random.default_rng([seed, 0x4352]), values=event.values)), np.float64)
    hop = RATE // _STEPS
    padded = np.concatenate([np.zeros(hop * 6), sound, np.zeros(hop * 20)])
    level = np.sqrt((padded[: len(padded) // hop * hop].reshape(-1, hop) ** 2).mean(axis=1))
    level = np.clip(1.25 * (level / max(float(np.quantile(level, 0.95)), 1e-9)) ** 0.6, 0, 1)
    jaw, reached = np.zeros(len(level), np.float32), 0.0
    for step, wanted in enumerate(level):
        pace = 1 / (_STEPS * (_ATTACK if wanted > reached else _RELEASE))
        reached += float(np.clip(wanted - reached, -pace, pace))
        jaw[step] = reached
    return Cry(start=event.time - 6 / _STEPS - _AHEAD, opening=np.asarray(jaw * jaw * (3 - 2 * jaw), np.float32))
