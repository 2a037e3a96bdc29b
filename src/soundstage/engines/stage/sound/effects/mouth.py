"""What mouths and chests do besides speaking: chewing, swallowing, sipping, kissing, a heart."""

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.effects._pieces import blank, burst, finished, put, swept, swish
from soundstage.engines.stage.sound.recipe import Effect, Hit
from soundstage.engines.stage.sound.signal import RATE, filtered
from soundstage.engines.stage.sound.water import bubble

__all__ = ["RECIPES"]


def make_chew(hit: Hit) -> Floats:
    """One bite: teeth close on it, it gives; `crisp` 0 (bread) … 1 (apple, toast)."""
    rng, crisp = hit.rng, float(np.clip(hit.number("crisp", 0.5), 0.0, 1.0))
    out = blank(0.32)
    for at in np.sort(rng.gamma(1.5, 0.035, int(6 + 34 * crisp))):
        put(
            out,
            burst(rng, 0.02, 900.0, 7500.0, 0.0012 + 0.002 * float(rng.random())),
            float(at),
            float(rng.random() ** 2) * (0.2 + crisp),
        )
    put(out, swish(rng, 0.16, 250.0, 1800.0, 0.3), 0.05, 0.25)
    put(out, burst(rng, 0.05, 120.0, 900.0, 0.012), 0.12, 0.3)
    return finished(filtered(out, ((100, 0), (900, 2), (3500, -2), (9000, -12))))


def make_swallow(hit: Hit) -> Floats:
    """A gulp: the throat closes with a click, liquid goes down with a note that falls and rises."""
    rng = hit.rng
    out = blank(0.4)
    put(out, burst(rng, 0.04, 400.0, 3000.0, 0.004), 0.02, 0.5)
    phase = swept(0.16, ((0.0, 420.0), (0.5, 210.0), (1.0, 330.0)))
    put(out, np.sin(phase) * np.sin(np.pi * np.linspace(0.0, 1.0, len(phase))) ** 2, 0.05, 0.8)
    for _ in range(3):
        put(out, bubble(float(rng.uniform(0.004, 0.009)), rng), float(rng.uniform(0.08, 0.2)), 0.25)
    return finished(filtered(out, ((150, 0), (700, 0), (2500, -10), (8000, -26))))


def make_sip(hit: Hit) -> Floats:
    """Air and liquid drawn between the lips."""
    rng = hit.rng
    n = int(0.45 * RATE)
    flutter = 0.55 + 0.45 * np.sin(2.0 * np.pi * np.cumsum(38.0 + 14.0 * rng.standard_normal(n) * 0.02) / RATE)
    out = swish(rng, 0.45, 1400.0, 6500.0, 0.7)[:n] * flutter
    return finished(out)


def make_kiss(hit: Hit) -> Floats:
    """Lips part."""
    rng = hit.rng
    out = blank(0.16)
    phase = swept(0.05, ((0.0, 700.0), (1.0, 2300.0)))
    put(out, np.sin(phase) * np.hanning(len(phase)), 0.01, 0.6)
    put(out, burst(rng, 0.05, 1200.0, 6000.0, 0.006), 0.05, 0.8)
    return finished(out)


def make_heartbeat(hit: Hit) -> Floats:
    """Valves shut: a low first sound, a higher, shorter second; two beats at `rate` a minute."""
    rng, gap = hit.rng, 60.0 / float(np.clip(hit.number("rate", 72.0), 40.0, 180.0))
    out = blank(2.0 * gap)
    for beat in (0.0, gap):
        for at, hertz, gain in ((0.0, 46.0, 1.0), (0.32 * min(gap, 0.9), 62.0, 0.65)):
            phase = swept(0.16, ((0.0, 1.5 * hertz), (1.0, hertz)))
            put(out, np.sin(phase) * np.sin(np.pi * np.linspace(0.0, 1.0, len(phase)) ** 0.6) ** 2, beat + at, gain)
            put(out, burst(rng, 0.08, 40.0, 220.0, 0.02), beat + at, 0.15 * gain)
    return finished(out)


RECIPES = (
    Effect(
        kind="chew", words=("munch", "crunch", "bite", "chewing", "eating", "crunching"), level=-24.0, reach=1.2, make=make_chew
    ),
    Effect(kind="swallow", words=("gulp", "drinking", "gulping"), level=-26.0, reach=1.2, make=make_swallow),
    Effect(kind="sip", words=("slurp", "sipping", "slurping"), level=-26.0, reach=1.2, make=make_sip),
    Effect(kind="kiss", words=("smooch", "kissing"), level=-26.0, reach=1.2, make=make_kiss),
    Effect(kind="heartbeat", words=("heart beat", "heart", "pulse"), level=-15.0, reach=2.0, make=make_heartbeat),
)
