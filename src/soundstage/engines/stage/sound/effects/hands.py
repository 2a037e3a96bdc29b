"""What hands do: claps and snaps, keys and pages, brushes, pencils, cloths that squeak over glass."""

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.effects._pieces import blank, burst, finished, knock, put, swish
from soundstage.engines.stage.sound.recipe import Effect, Hit
from soundstage.engines.stage.sound.signal import RATE, Grid, coloured, filtered, modes

__all__ = ["RECIPES"]


def make_clap(hit: Hit) -> Floats:
    """Two palms: the air between them rings near 1 kHz as they are cupped, higher as they are flat."""
    rng = hit.rng
    centre = float(rng.uniform(900.0, 1900.0))
    out = blank(0.12)
    put(out, burst(rng, 0.1, 0.5 * centre, 2.6 * centre, 0.009), 0.0)
    put(out, burst(rng, 0.02, 2500.0, 9000.0, 0.002), 0.0, 0.6)
    put(out, modes([0.8 * centre, 1.7 * centre], [0.03, 0.02], [1.0, 0.5], 2400), 0.0, 0.4)
    return finished(out)


def make_snap(hit: Hit) -> Floats:
    """The finger lands on the ball of the thumb."""
    out = blank(0.08)
    put(out, burst(hit.rng, 0.06, 1500.0, 4200.0, 0.005), 0.0)
    put(out, modes([2100.0, 3300.0], [0.025, 0.015], [1.0, 0.5], 1600), 0.0, 0.6)
    return finished(out)


def make_key(hit: Hit) -> Floats:
    """A key of a keyboard goes down, and some 80 ms later up; `machine`: keyboard or typewriter."""
    rng = hit.rng
    heavy = hit.word("machine", "keyboard") == "typewriter"
    out = blank(0.22)
    stuff, size = ("metal", 0.05) if heavy else ("plastic", 0.022)
    put(out, knock(rng, stuff, size * float(rng.uniform(0.8, 1.25)), 0.9, 0.8)[: int(0.07 * RATE)], 0.0)
    put(out, burst(rng, 0.03, 250.0, 1400.0, 0.005), 0.001, 0.5)
    put(out, knock(rng, stuff, 0.8 * size, 0.8, 0.5)[: int(0.05 * RATE)], float(rng.uniform(0.06, 0.11)), 0.3)
    return finished(filtered(out, ((150, -6), (500, 0), (4000, 0), (9000, -8))), 0.03)


def make_page(hit: Hit) -> Floats:
    """A leaf is lifted, slides over the next, and falls flat."""
    rng = hit.rng
    out = blank(0.62)
    slide = swish(rng, 0.42, 1600.0, 9000.0, 0.6)
    flutter = 0.4 + 0.6 * np.abs(coloured(rng, len(slide), slope=-4.0, low=18.0, high=160.0))
    put(out, slide * flutter, 0.0, 0.6)
    for at in rng.uniform(0.0, 0.4, 18):
        put(out, burst(rng, 0.012, 2500.0, 10_000.0, 0.0012), float(at), 0.5 * float(rng.random()))
    put(out, burst(rng, 0.1, 220.0, 2600.0, 0.016), 0.43, 0.5)
    return finished(out)


def make_brush(hit: Hit) -> Floats:
    """One stroke of bristles; `seconds`; `on`: floor (a broom), hair, teeth, canvas."""
    rng, on = hit.rng, hit.word("on", "floor")
    band = {"hair": (2200.0, 7000.0), "teeth": (2600.0, 8000.0), "canvas": (900.0, 4000.0)}.get(on, (900.0, 6500.0))
    seconds = float(np.clip(hit.number("seconds", 0.5 if on != "teeth" else 0.2), 0.1, 2.0))
    out = swish(rng, seconds, *band, 0.4)
    bristles = 0.5 + 0.5 * np.abs(coloured(rng, len(out), slope=-3.0, low=60.0, high=700.0))
    return finished(out * bristles)


def make_scratch(hit: Hit) -> Floats:
    """A pencil, a pen, a nail: a tip that sticks and slips over fine grain, through the table below it."""
    rng = hit.rng
    seconds = float(np.clip(hit.number("seconds", float(rng.uniform(0.18, 0.34))), 0.05, 1.5))
    grain = swish(rng, seconds, 1800.0, 7500.0, 0.35)
    rough = 0.3 + 0.7 * np.abs(coloured(rng, len(grain), slope=-2.0, low=90.0, high=1200.0))
    out = grain * rough
    out += 0.25 * filtered(out, ((200, 6), (420, 12), (900, 0), (2000, -20)))
    return finished(out)


def make_squeak(hit: Hit) -> Floats:
    """Cloth over wet glass, a rubber sole, a hinge: stick-slip that finds a note and bends it."""
    rng = hit.rng
    seconds = float(np.clip(hit.number("seconds", float(rng.uniform(0.16, 0.36))), 0.06, 1.2))
    n = int(seconds * RATE)
    x = np.linspace(0.0, 1.0, n)
    base = float(rng.uniform(900.0, 1700.0)) / float(np.clip(hit.number("size", 0.3) / 0.3, 0.4, 3.0)) ** 0.4
    pitch = base * (1.0 + 0.35 * np.sin(np.pi * x) + 0.05 * np.interp(x, np.linspace(0, 1, 14), rng.standard_normal(14)))
    phase = 2.0 * np.pi * np.cumsum(pitch) / RATE
    rough = 1.0 + 0.5 * coloured(rng, n, low=40.0, high=300.0)
    tone = np.sin(phase) + 0.5 * np.sin(2.0 * phase + 0.6) + 0.35 * np.sin(3.0 * phase) + 0.2 * np.sin(4.0 * phase)
    return finished((tone * rough + 0.15 * coloured(rng, n, low=2000.0, high=8000.0)) * np.sin(np.pi * x) ** 0.7)


def make_zip(hit: Hit) -> Floats:
    """A zip: teeth one after another, faster and faster, so that it rises."""
    rng, seconds = hit.rng, float(np.clip(hit.number("seconds", 0.5), 0.15, 2.0))
    out = blank(seconds + 0.05)
    rate = np.interp(np.linspace(0.0, 1.0, int(seconds * RATE)), [0.0, 0.3, 1.0], [60.0, 170.0, 240.0])
    tooth = burst(rng, 0.008, 1800.0, 9500.0, 0.001)
    for at in np.flatnonzero(np.diff(np.floor(np.cumsum(rate) / RATE))):
        put(out, tooth, at / RATE, float(rng.uniform(0.5, 1.0)))
    return finished(out)


def make_shutter(hit: Hit) -> Floats:
    """A camera: the mirror goes up, the curtain runs, the mirror comes down."""
    rng = hit.rng
    out = blank(0.24)
    put(out, knock(rng, "plastic", 0.06, 0.8, 0.8), 0.0, 0.8)
    put(out, swish(rng, 0.05, 1800.0, 7000.0), 0.02, 0.3)
    put(out, knock(rng, "metal", 0.018, 0.9, 0.5)[: int(0.05 * RATE)], 0.055, 0.35)
    put(out, knock(rng, "plastic", 0.08, 0.7, 0.8), 0.095, 0.7)
    return finished(out)


def make_cutlery(hit: Hit) -> Floats:
    """A fork or spoon against a plate: steel on china, once or twice."""
    rng = hit.rng
    out = blank(0.6)
    _ping(out, rng, 0.0, 1.0)
    if float(rng.random()) < 0.5:
        _ping(out, rng, float(rng.uniform(0.07, 0.16)), 0.5)
    return finished(out)


def _ping(out: Grid, rng: np.random.Generator, at: float, gain: float) -> None:
    put(out, knock(rng, "ceramic", float(rng.uniform(0.16, 0.26)), 1.0, 0.6), at, 0.7 * gain)
    put(out, knock(rng, "metal", float(rng.uniform(0.05, 0.09)), 1.0, 0.5)[: int(0.3 * RATE)], at, 0.35 * gain)


RECIPES = (
    Effect(kind="clap", words=("hand clap", "claps", "high five", "slap"), level=-12.0, reach=2.5, make=make_clap),
    Effect(kind="snap", words=("finger snap", "snapping fingers"), level=-18.0, reach=1.5, make=make_snap),
    Effect(kind="key", words=("key tap", "keystroke", "typing"), level=-22.0, reach=1.5, make=make_key),
    Effect(
        kind="page",
        words=("page turn", "paper", "turning page", "rustle of paper", "newspaper"),
        level=-23.0,
        reach=1.5,
        make=make_page,
    ),
    Effect(kind="brush", words=("sweep", "broom", "brushing", "sweeping"), level=-22.0, reach=1.5, make=make_brush),
    Effect(
        kind="scratch", words=("pencil", "writing", "scribble", "scratching", "pen"), level=-25.0, reach=1.2, make=make_scratch
    ),
    Effect(kind="squeak", words=("squeaky", "squeal of rubber", "wipe", "squeaking"), level=-24.0, reach=1.5, make=make_squeak),
    Effect(kind="zip", words=("zipper", "zipping"), level=-22.0, reach=1.5, make=make_zip),
    Effect(
        kind="shutter",
        words=("camera shutter", "camera click", "photograph", "camera"),
        level=-19.0,
        reach=1.5,
        make=make_shutter,
    ),
    Effect(
        kind="cutlery",
        words=("fork", "spoon", "knife and fork", "dishes", "plates", "silverware"),
        level=-20.0,
        reach=1.5,
        make=make_cutlery,
    ),
)
