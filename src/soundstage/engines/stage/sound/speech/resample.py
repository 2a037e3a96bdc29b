"""Sample rates: what the speech programs give (16, 22.05, 32 kHz) to what the mix wants."""

from math import gcd

import numpy as np
import scipy  # loads `scipy.signal`, seconds of imports, at its first use

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.signal import RATE

__all__ = ["resampled"]


def resampled(samples: Floats, rate: int, to: int = RATE) -> Floats:
    """Mono (n,) at `rate` to (round(n × to / rate),) at `to`, band-limited."""
    if rate == to:
        return samples
    shared = gcd(rate, to)
    return np.asarray(scipy.signal.resample_poly(samples.astype(np.float64), to // shared, rate // shared), np.float32)
