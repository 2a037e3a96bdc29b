"""A foot comes down: heel, roll, toe, each through the texture of the ground, after Cook's and Farnell's footstep models.

Two things sound: the body's weight as a low knock through the sole, and the ground's own grains, set off at a rate that follows
the force on the ground. No two steps share a grain.
"""

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.grounds import Ground, ground_of
from soundstage.engines.stage.sound.recipe import Effect, Hit
from soundstage.engines.stage.sound.signal import RATE, Grid, coloured, decibels, envelope, modes, scatter
from soundstage.engines.stage.sound.water import gurgle

__all__ = ["RECIPES"]


# hardness of the sole (click, dB), mass of the knock (dB), length of the roll (seconds), pitch of the knock
_SHOES = {
    "boot": (0.0, 2.0, 0.17, 0.92), "shoe": (2.0, -1.0, 0.14, 1.1), "heel": (8.0, -6.0, 0.1, 1.7),
    "bare": (-16.0, -1.0, 0.13, 1.0),
    "paw": (-18.0, -5.0, 0.07, 1.35), "hoof": (9.0, 4.0, 0.05, 1.25), "sneaker": (-7.0, -2.0, 0.14, 1.0),
    "suit": (-5.0, 4.0, 0.21, 0.8),
}  # fmt: skip


def make(hit: Hit) -> Floats:
    """`ground`; `shoe`: boot, shoe, heel, bare, sneaker, suit, paw, hoof; `speed` in m/s; `weight` in kg."""
    rng = hit.rng
    name = hit.word("ground", "dust")
    ground = ground_of(name)
    hard, heavy, roll, pitch = _SHOES.get(hit.word("shoe", "boot"), _SHOES["boot"])
    speed = float(np.clip(hit.number("speed", 1.3), 0.3, 8.0))
    mass = float(np.clip(hit.number("weight", 75.0) / 75.0, 0.03, 12.0))
    roll = roll * float(np.clip((1.3 / speed) ** 0.6, 0.35, 1.6)) * float(rng.uniform(0.9, 1.1))
    force = float(np.clip(speed / 1.3, 0.4, 3.0)) ** 0.5 * mass**0.2
    n = int((roll * 2.2 + ground.settle + 0.3) * RATE)
    press = _force(n, roll, float(rng.uniform(0.5, 0.85)), rng)
    out = _knock(ground, n, roll, pitch * mass**-0.16, rng) * decibels(heavy) * force
    out += _click(n, rng) * decibels(ground.click + hard)
    out += _grains(ground, press, n, rng)
    out += _wash(ground, press, n, rng)
    if ground.bubbles > -60.0:
        out += gurgle(n, 34.0, 0.0012, 0.006, rng, np.minimum(press + 0.25, 1.0)) * decibels(ground.bubbles)
    out *= force * decibels(float(rng.normal(0.0, 1.1))) * 0.5
    out[: RATE // 2000] *= np.linspace(0.3, 1.0, RATE // 2000)
    return np.asarray(out * envelope(n, [(0.0, 1.0), (n / RATE - 0.06, 1.0), (n / RATE, 0.0)]), np.float32)


def _force(n: int, roll: float, toe: float, rng: np.random.Generator) -> Grid:
    """Ground reaction force: the heel's peak, the hollow of mid-stance, the push of the toe."""
    heel, push = roll * 0.12, roll * float(rng.uniform(0.95, 1.15))
    points = [
        (0.0, 0.75),
        (heel, 1.0),
        (roll * 0.45, 0.28),
        (roll * 0.7, 0.34),
        (push, toe),
        (push + 0.5 * roll, 0.12),
        (push + roll, 0.0),
    ]
    return envelope(n, [*points, (n / RATE, 0.0)], curve=1.3)


def _knock(ground: Ground, n: int, roll: float, pitch: float, rng: np.random.Generator) -> Grid:
    frequency, decay, gain = np.array(ground.knock).T
    frequency = frequency * pitch * rng.uniform(0.85, 1.16, len(frequency))
    gains = 10.0 ** (gain / 20.0) * rng.uniform(0.55, 1.35, len(gain))
    strike = modes(frequency, decay * rng.uniform(0.85, 1.15), gains, n)
    toe = int(roll * float(rng.uniform(0.5, 0.9)) * RATE)
    second = modes(frequency * float(rng.uniform(1.05, 1.3)), decay * 0.7, gains * float(rng.uniform(0.15, 0.4)), n - toe)
    strike[toe:] += second
    return strike


def _click(n: int, rng: np.random.Generator) -> Grid:
    out = np.zeros(n)
    length = int(0.012 * RATE)
    tick = coloured(rng, length, slope=-2.0, low=700.0, high=6500.0) * np.exp(-np.arange(length) / (0.0011 * RATE))
    out[:length] += tick * 0.6
    return out


def _grains(ground: Ground, press: Grid, n: int, rng: np.random.Generator) -> Grid:
    """Poisson grains, as many as the force sets off; sizes are heavy-tailed, as of broken stuff."""
    out = np.zeros(n)
    rate = press.copy()
    tail = int(ground.settle * RATE)
    if tail:
        total = np.cumsum(np.concatenate([np.zeros(tail), press]))
        rate += 0.35 * (total[tail:] - total[:-tail]) / tail
    count = rng.poisson(rate.sum() / RATE * ground.rate)
    if count == 0:
        return out
    chances = np.cumsum(rate)
    at = np.searchsorted(chances, rng.uniform(0.0, chances[-1], count))
    bank = [_grain(ground, rng) for _ in range(28)]
    sizes = np.minimum(rng.pareto(2.2, count) + 0.15, 5.0) * (0.35 + 0.65 * rate[at])
    sizes *= rng.choice([-1.0, 1.0], count) * (60.0 / max(ground.rate, 60.0)) ** 0.35
    scatter(out, bank, rng.integers(0, len(bank), count), at, sizes)
    return out * decibels(ground.loud)


def _grain(ground: Ground, rng: np.random.Generator) -> Grid:
    low, high = np.log(ground.grain[0]), np.log(ground.grain[1])
    centre = float(np.exp(rng.uniform(low, high)))
    ring = ground.ring * float(rng.uniform(0.5, 1.8)) * (ground.grain[0] / centre) ** 0.3
    length = int(6.0 * ring * RATE) + 24
    time = np.arange(length) / RATE
    tone = np.sin(2.0 * np.pi * centre * time * (1.0 - 0.05 * time / ring) + rng.uniform(0.0, 6.28))
    burst = 0.55 * tone + 0.45 * coloured(rng, length, low=0.7 * ground.grain[0], high=1.1 * ground.grain[1])
    return np.asarray(burst * np.exp(-time / ring) * np.minimum(np.arange(length) / 8.0, 1.0), np.float64)


def _wash(ground: Ground, press: Grid, n: int, rng: np.random.Generator) -> Grid:
    fine = coloured(rng, n, slope=-1.5, low=ground.wash[0], high=ground.wash[1])
    flutter = np.abs(coloured(rng, n, slope=-4.0, low=25.0, high=240.0))  # grains lock and slip
    return fine * press * (0.35 + 0.65 * flutter) * 0.35 * decibels(ground.hiss + 3.0)


RECIPES = (
    Effect(
        kind="footstep",
        words=("footsteps", "foot step", "steps", "footfall", "tread", "walking", "crunching steps", "hoofbeat", "paw step"),
        level=-8.0,
        reach=2.5,
        make=make,
    ),
)
