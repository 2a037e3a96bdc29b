"""A storm whole: driven rain, wind that howls, thunder rolling round the sky."""

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.ambience import rain, wind
from soundstage.engines.stage.sound.effects import thunder
from soundstage.engines.stage.sound.recipe import Ambience, Bed, Hit
from soundstage.engines.stage.sound.signal import RATE

__all__ = ["RECIPES"]


def make(bed: Bed) -> Floats:
    """`intensity` 0…1; `thunder` strokes a minute, far ones: near strokes are events, in step with their flashes."""
    rng = bed.rng
    intensity = bed.number("intensity", 0.8)
    blown = Bed(
        rng=rng, values={**bed.values, "through": "storm"}, n=bed.n, wind=max(bed.wind, 10.0), gust=bed.gust, room=bed.room
    )
    poured = Bed(rng=rng, values={**bed.values, "intensity": intensity}, n=bed.n, wind=bed.wind, gust=bed.gust, room=bed.room)
    gale, water = (np.asarray(made, np.float64) for made in (wind.make(blown), rain.make(poured)))
    out = gale / max(gale.std(), 1e-9) * 0.08 + water / max(water.std(), 1e-9) * 0.05 * intensity
    rate = bed.number("thunder", 7.0) / 60.0
    at = float(rng.uniform(0.5, 3.0))
    while at < bed.seconds and rate > 0.0:
        roll = np.asarray(thunder.make(Hit(rng=rng, distance=float(rng.uniform(2500.0, 7000.0)))), np.float64)
        begin, pan = int(at * RATE), float(rng.uniform(0.2, 0.8))
        part = roll[: bed.n - begin, None] * np.array([np.cos(pan * np.pi / 2.0), np.sin(pan * np.pi / 2.0)]) * 0.28
        out[begin : begin + len(part)] += part
        at += float(rng.exponential(1.0 / rate)) + 2.0
    return np.asarray(out, np.float32)


RECIPES = (
    Ambience(
        kind="storm",
        words=("thunderstorm", "tempest", "hurricane", "squall", "typhoon", "stormy"),
        level=-24.0,
        reach=20.0,
        make=make,
    ),
)
