"""One thing drawn over another for a moment."""

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.effects._pieces import finished, swish
from soundstage.engines.stage.sound.effects.impact import matter
from soundstage.engines.stage.sound.recipe import Effect, Hit
from soundstage.engines.stage.sound.signal import coloured, filtered

__all__ = ["RECIPES"]


def make_scrape(hit: Hit) -> Floats:
    """A blade, a chair, a shovel over `material` for `seconds`: grain by grain, through the modes of what is scraped."""
    rng, word = hit.rng, hit.word("material", "stone")
    body = matter(word)
    seconds = float(np.clip(hit.number("seconds", 0.55), 0.08, 3.0))
    soft = word in ("soil", "earth", "sand", "snow", "mud", "dust", "gravel")
    low, high = (500.0, 5000.0) if soft else (0.9 * body.pitch, 8.0 * body.pitch + 2500.0)
    out = swish(rng, seconds, low, high, 0.35)
    grain = 0.25 + np.abs(coloured(rng, len(out), slope=-2.0, low=30.0, high=500.0 if not soft else 160.0))
    out = out * grain
    if not soft:
        peaks = body.pitch * np.array([1.0, 2.3, 4.1, 6.4])
        response = [(peaks[0] * 0.5, -10.0)]
        for peak in peaks:
            response += [(peak * 0.93, -2.0), (peak, 9.0 * body.hard), (peak * 1.07, -2.0)]
        out += filtered(out, response)
    return finished(out)


RECIPES = (
    Effect(
        kind="scrape",
        words=("scraping", "grind", "grinding", "drag", "shovel", "dig", "rasp"),
        level=-18.0,
        reach=2.0,
        make=make_scrape,
    ),
)
