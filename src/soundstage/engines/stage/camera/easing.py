"""How a move starts and stops: never abruptly."""

import numpy as np

from soundstage.engines.stage.scene import Floats

__all__ = ["PACE", "burst", "glide", "smooth"]

# Factor on a move's ordinary speed. The steps are a little over half a stop of speed, so neighbours tell apart on screen.
PACE = {"very_slow": 0.4, "slow": 0.62, "normal": 1.0, "fast": 1.8, "very_fast": 3.2}

_LONGEST_RAMP = 1.4  # seconds; what a dolly grip takes to reach speed


def smooth(x: Floats) -> Floats:
    """Perlin's quintic step on 0…1: no jump in speed or acceleration at either end."""
    x = np.clip(x, 0.0, 1.0)
    return np.asarray(x * x * x * (x * (x * 6.0 - 15.0) + 10.0), np.float32)


def glide(elapsed: Floats, seconds: float) -> Floats:
    """Progress 0…1 of a move that eases into an even speed and out of it. `elapsed` is in seconds."""
    ramp = min(0.3 * seconds, _LONGEST_RAMP)
    fine = np.linspace(0.0, seconds, 513)
    speed = smooth(np.asarray(fine / ramp, np.float32)) * smooth(np.asarray((seconds - fine) / ramp, np.float32))
    travelled = np.concatenate([[0.0], np.cumsum(0.5 * (speed[1:] + speed[:-1]))])
    return np.asarray(np.interp(elapsed, fine, travelled / travelled[-1]), np.float32)


def burst(elapsed: Floats, start: float, length: float) -> Floats:
    """Progress 0…1 of something quick that happens within `length` seconds from `start`."""
    return smooth((elapsed - np.float32(start)) / np.float32(length))
