"""Bows, swords, shots and fireworks."""

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.effects._pieces import blank, burst, finished, knock, put, swept, swish
from soundstage.engines.stage.sound.effects.impact import thump
from soundstage.engines.stage.sound.recipe import Effect, Hit
from soundstage.engines.stage.sound.signal import RATE, coloured, modes

__all__ = ["RECIPES"]


def make_bowstring(hit: Hit) -> Floats:
    """The string lets go: a low, short note, the limbs, and the arrow's hiss."""
    rng = hit.rng
    out = blank(0.5)
    put(out, modes([96.0, 192.0, 290.0, 520.0], [0.22, 0.14, 0.1, 0.06], [1.0, 0.6, 0.4, 0.3], int(0.35 * RATE)), 0.0)
    put(out, knock(rng, "wood", 0.35, 0.6, 0.6), 0.004, 0.5)
    put(out, swish(rng, 0.3, 1500.0, 7000.0, 0.12), 0.0, 0.3)
    return finished(out)


def make_arrow(hit: Hit) -> Floats:
    """An arrow strikes and quivers."""
    rng = hit.rng
    out = blank(0.9)
    put(out, knock(rng, hit.word("material", "wood"), 0.25, 0.8, 1.0), 0.0)
    time = np.arange(int(0.7 * RATE)) / RATE
    put(out, np.sin(2.0 * np.pi * 74.0 * time) * np.sin(2.0 * np.pi * 19.0 * time) * np.exp(-time / 0.16), 0.01, 0.5)
    return finished(out)


def make_sword(hit: Hit) -> Floats:
    """A blade: it is swung, and rings on another's; `struck` 0 for a swing through air alone."""
    rng = hit.rng
    out = blank(_SWING + 1.8)
    put(out, swish(rng, _SWING + 0.1, 700.0, 5200.0, 0.8), 0.0, 0.22)
    if hit.number("struck", 1.0) > 0.0:
        for size, gain in ((0.42, 1.0), (0.33, 0.7)):
            put(out, knock(rng, "metal", size * float(rng.uniform(0.9, 1.1)), 1.0, 1.0), _SWING, gain)
        put(out, burst(rng, 0.08, 2500.0, 12_000.0, 0.01), _SWING, 0.5)
    return finished(out, 0.2)


def make_gunshot(hit: Hit) -> Floats:
    """The crack of the muzzle, the thump behind it, and the land that answers."""
    rng = hit.rng
    out = blank(1.6)
    put(out, burst(rng, 0.3, 300.0, 12_000.0, 0.012), 0.0, 1.6)
    put(out, thump(rng, 0.3, 82.0), 0.0, 1.2)
    tail = coloured(rng, int(1.4 * RATE), slope=-4.0, low=120.0, high=2600.0) * np.exp(
        -np.arange(int(1.4 * RATE)) / (0.28 * RATE)
    )
    put(out, tail, 0.03, 0.35)
    return finished(np.tanh(1.4 * out), 0.2)


def make_firework(hit: Hit) -> Floats:
    """The shell climbs with a whistle that sinks, bursts at the event's instant, and its stars crackle."""
    rng = hit.rng
    out = blank(_CLIMB + 3.0)
    phase = swept(_CLIMB, ((0.0, 2900.0), (1.0, 1500.0)))
    x = np.linspace(0.0, 1.0, len(phase))
    put(
        out,
        (np.sin(phase) + 0.4 * np.sin(2.01 * phase))
        * x
        * (1.0 - x)
        * (1.0 + 0.5 * coloured(rng, len(phase), low=30.0, high=400.0)),
        0.0,
        0.3,
    )
    put(out, thump(rng, 0.8, 52.0), _CLIMB, 1.6)
    put(out, burst(rng, 0.9, 60.0, 3500.0, 0.07, slope=-3.0), _CLIMB, 1.4)
    for at in rng.gamma(2.2, 0.32, 130):
        put(
            out,
            burst(rng, 0.02, 1500.0, 9000.0, 0.0025),
            _CLIMB + 0.25 + float(at),
            0.35 * float(rng.random()) ** 2 * float(np.exp(-at / 1.2)),
        )
    return finished(out, 0.4)


_SWING, _CLIMB = 0.22, 0.8  # seconds before the blow, before the burst

RECIPES = (
    Effect(kind="bowstring", words=("bow", "twang", "shoot arrow", "bow release"), level=-17.0, reach=2.0, make=make_bowstring),
    Effect(kind="arrow", words=("arrow hits", "arrow strike"), level=-15.0, reach=3.0, make=make_arrow),
    Effect(
        kind="sword",
        words=("clang", "blade", "sword clash", "swords", "steel on steel"),
        level=-11.0,
        reach=3.0,
        make=make_sword,
        lead=_SWING,
    ),
    Effect(kind="gunshot", words=("shot", "gun", "rifle", "pistol", "gunfire"), level=-5.0, reach=15.0, make=make_gunshot),
    Effect(
        kind="firework",
        words=("fireworks", "pyrotechnics", "rocket burst"),
        level=-7.0,
        reach=60.0,
        make=make_firework,
        lead=_CLIMB,
    ),
)
