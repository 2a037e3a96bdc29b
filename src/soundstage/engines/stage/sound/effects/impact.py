"""Things that strike: modal synthesis by material, size and force, after van den Doel, Kry & Pai's FoleyAutomatic.

Modes of plates and bars are spread by material; higher modes die faster by Rayleigh damping; a hard, quick contact excites more
of them (Hertz). A body twice as large rings an octave lower.
"""

from dataclasses import dataclass

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.recipe import Effect, Hit
from soundstage.engines.stage.sound.signal import RATE, Grid, coloured, decibels, modes, scatter

__all__ = ["RECIPES", "Matter", "force_of", "matter", "strike", "thump"]

_HARDEST = 5.0  # m/s


@dataclass(frozen=True, kw_only=True)
class Matter:
    """`pitch` of the lowest mode in Hz at a size of 0.3 m; `ring` in seconds; `loss` bends decay by frequency; `hard` 0…1."""

    pitch: float
    ring: float
    loss: float
    hard: float
    count: int = 22
    noise: float = -12.0  # dB of the contact's own noise
    spread: float = 1.0


_MATTERS = {
    "wood": Matter(pitch=210, ring=0.16, loss=0.75, hard=0.5, noise=-14),
    "metal": Matter(pitch=340, ring=1.9, loss=0.35, hard=0.9, count=34, noise=-20, spread=1.25),
    "glass": Matter(pitch=900, ring=0.75, loss=0.5, hard=1.0, count=26, noise=-22, spread=1.2),
    "stone": Matter(pitch=480, ring=0.07, loss=0.5, hard=0.9, noise=-7),
    "ceramic": Matter(pitch=780, ring=0.3, loss=0.5, hard=0.95, noise=-17, spread=1.15),
    "plastic": Matter(pitch=330, ring=0.07, loss=0.7, hard=0.45, noise=-12),
    "rubber": Matter(pitch=95, ring=0.09, loss=1.0, hard=0.12, count=9, noise=-16),
    "flesh": Matter(pitch=78, ring=0.08, loss=1.0, hard=0.15, count=9, noise=-8),
    "cloth": Matter(pitch=85, ring=0.06, loss=1.0, hard=0.1, count=7, noise=-3),
    "earth": Matter(pitch=62, ring=0.11, loss=1.0, hard=0.15, count=9, noise=-4),
    "leather": Matter(pitch=110, ring=0.09, loss=0.9, hard=0.28, count=12, noise=-8),
    "paperboard": Matter(pitch=160, ring=0.05, loss=1.0, hard=0.3, count=12, noise=-6),
    "ice": Matter(pitch=620, ring=0.12, loss=0.4, hard=0.95, noise=-10),
}
_ALIKE = {
    "rock": "stone", "concrete": "stone", "brick": "stone", "steel": "metal", "iron": "metal", "tin": "metal", "gold": "metal",
    "sand": "earth", "ground": "earth", "mud": "earth", "snow": "earth", "skin": "flesh", "body": "flesh",
    "porcelain": "ceramic",
    "crystal": "glass", "ball": "rubber", "paper": "cloth", "carpet": "cloth", "plush": "cloth", "wool": "cloth",
    "food": "flesh", "fruit": "flesh", "soil": "earth", "grass": "earth", "dirt": "earth", "dust": "earth", "leaves": "earth",
    "asphalt": "stone", "tile": "stone", "marble": "stone", "gravel": "stone", "pavement": "stone", "road": "stone",
    "brass": "metal", "chrome": "metal", "copper": "metal", "silver": "metal", "aluminium": "metal", "china": "ceramic",
    "bone": "wood", "cardboard": "paperboard", "bamboo": "wood", "floor": "wood",
}  # fmt: skip


def make(hit: Hit) -> Floats:
    """`material` struck, `striker`; `size` of the striker in metres (of both, where only one material is named).

    How hard: `force` 0…1, or else `speed` of approach in m/s with `mass` in kg, or `impulse` in N·s.
    """
    rng, met = hit.rng, hit.word("material", "wood")
    struck, other = matter(met), matter(hit.word("striker", met))
    size, force = float(np.clip(hit.number("size", 0.3), 0.01, 8.0)), force_of(hit)
    hard = np.sqrt(struck.hard * other.hard) * (0.55 + 0.45 * force)
    if "striker" not in hit.values:
        return np.asarray(strike(struck, size, hard, 1.0, rng) * force**0.8, np.float32)
    both = [
        strike(other, size, hard, 1.0, rng),
        strike(struck, float(np.clip(hit.number("width", max(size, 0.4)), 0.02, 8.0)), hard, 1.0, rng),
    ]
    out = np.zeros(max(len(sound) for sound in both))
    for sound, gain in zip(both, (_loud(other), 0.8 * _loud(struck)), strict=True):
        out[: len(sound)] += gain * sound
    out /= max(float(np.abs(out).max()), 1e-9)
    return np.asarray(out * force**0.8, np.float32)


def force_of(hit: Hit) -> float:
    """How hard a blow is, 0.04…1: 5 m/s of half a kilogram is as hard as it gets to be."""
    if "force" in hit.values:
        force = hit.number("force", 0.6)
    elif "speed" in hit.values:
        force = hit.number("speed", 3.0) / _HARDEST * (max(hit.number("mass", 0.5), 1e-3) / 0.5) ** 0.15
    elif "impulse" in hit.values:
        force = (hit.number("impulse", 1.0) / (0.5 * _HARDEST)) ** 0.6
    else:
        force = 0.6
    return float(np.clip(force, 0.04, 1.0))


def _loud(body: Matter) -> float:
    """What rings long is heard over what gives a thud."""
    return float(np.clip(body.hard * (0.5 + body.ring) ** 0.3, 0.12, 1.2))


def make_break(hit: Hit) -> Floats:
    """Something shatters: the blow, then its pieces, smaller and later, fall and ring; `pieces` says how many."""
    rng, stuff = hit.rng, matter(hit.word("material", "glass"))
    size = float(np.clip(hit.number("size", 0.3), 0.05, 4.0))
    count = int(np.clip(hit.number("pieces", 40.0 * (size / 0.3) ** 0.5), 6, 90)) + 10
    n = int((1.2 + 0.6 * min(size, 1.5)) * RATE)
    out = np.zeros(n)
    first = np.asarray(strike(stuff, size, 1.0, 1.0, rng), np.float64)
    bright = 1500.0 * stuff.pitch / 900.0
    burst = coloured(rng, n, slope=1.0, low=bright, high=9.0 * bright) * np.exp(-np.arange(n) / (0.035 * RATE))
    scatter(out, [first], [0], [0], [0.8])
    out += 0.35 * burst
    pieces = [np.asarray(strike(stuff, size * float(rng.uniform(0.04, 0.25)), 1.0, 0.5, rng), np.float64) for _ in range(14)]
    at = (0.02 + rng.gamma(1.6, 0.17, count)) * RATE
    gains = 0.3 * rng.random(count) ** 2 * np.exp(-at / RATE / 0.6)
    scatter(out, pieces, rng.integers(0, 14, count), at.astype(np.int64), gains)
    out *= np.minimum(np.arange(n)[::-1] / (0.2 * RATE), 1.0)
    return np.asarray(out / np.abs(out).max(), np.float32)


def make_bell(hit: Hit) -> Floats:
    """A bell by its classic partials: hum, prime, tierce, quint, nominal; `size` in metres."""
    rng, size = hit.rng, float(np.clip(hit.number("size", 0.6), 0.03, 3.0))
    prime = 330.0 * 0.6 / size
    ratios = np.array([0.5, 1.0, 1.2, 1.5, 2.0, 2.6, 3.0, 4.1, 5.4, 6.8])
    pairs = np.concatenate([ratios, ratios * (1.0 + rng.uniform(0.0006, 0.003, len(ratios)))])
    decay = np.tile(float(np.clip(7.0 * size**0.5, 1.0, 9.0)) / ratios**0.9, 2)
    gain = np.tile([0.5, 0.7, 0.7, 0.35, 1.0, 0.3, 0.4, 0.25, 0.15, 0.1], 2) * rng.uniform(0.7, 1.2, 2 * len(ratios))
    n = int(min(float(decay.max()), 7.0) * RATE)
    out = modes(prime * pairs, decay, gain, n, rng.uniform(0.0, 6.28, len(pairs)))
    tap = int(0.02 * RATE)
    out[:tap] += coloured(rng, tap, low=800.0, high=7000.0) * np.exp(-np.arange(tap) / (0.002 * RATE))
    return np.asarray(out / np.abs(out).max() * np.minimum(np.arange(n)[::-1] / (0.3 * RATE), 1.0), np.float32)


def strike(body: Matter, size: float, hard: float, force: float, rng: np.random.Generator) -> Floats:
    """One blow on a body of `size` metres, peak 1."""
    base = body.pitch * (0.3 / size) ** 0.9
    order = np.arange(1, body.count + 1)
    ratio = (order ** (1.05 * body.spread)) * (1.0 + 0.12 * rng.standard_normal(body.count)).clip(0.7, 1.4)
    frequency = base * ratio / ratio[0]
    decay = body.ring * (size / 0.3) ** 0.35 * (base / frequency) ** body.loss * rng.uniform(0.7, 1.3, body.count)
    corner = 250.0 * 2.0 ** (5.6 * hard) * (0.3 / size) ** 0.3  # 1 / contact time
    gain = rng.uniform(0.4, 1.0, body.count) / (1.0 + (frequency / corner) ** 2) * order**-0.25
    n = int(min(max(1.2 * float(decay.max()), 0.15), 4.0) * RATE)
    out = modes(frequency, decay, gain, n, 0.0)
    out /= max(float(np.abs(out).max()), 1e-9)
    length = min(int(0.05 * RATE), n)
    contact = coloured(rng, length, slope=-2.0, low=60.0, high=min(corner * 1.5, 14_000.0))
    contact *= np.exp(-np.arange(length) / RATE / (0.0015 + 0.012 * (1.0 - hard)))
    out[:length] += 0.5 * decibels(body.noise) * contact * 3.0
    out *= np.minimum(np.arange(n) / 12.0, 1.0) * np.minimum(np.arange(n)[::-1] / (0.03 * RATE), 1.0)
    return np.asarray(out / max(float(np.abs(out).max()), 1e-9) * (0.35 + 0.65 * force), np.float32)


def matter(name: str) -> Matter:
    """A material by name; wood for one that nobody has struck yet."""
    return _MATTERS.get(_ALIKE.get(name, name), _MATTERS["wood"])


def thump(rng: np.random.Generator, seconds: float = 0.4, pitch: float = 58.0) -> Grid:
    """The low body of anything heavy: a sine that falls as it dies."""
    time = np.arange(int(seconds * RATE)) / RATE
    fall = pitch * (0.75 + 0.6 * np.exp(-time / 0.03)) * float(rng.uniform(0.95, 1.05))
    return np.asarray(np.sin(2.0 * np.pi * np.cumsum(fall) / RATE) * np.exp(-time / (0.22 * seconds)), np.float64)


RECIPES = (
    Effect(
        kind="impact",
        words=(
            "hit",
            "thud",
            "knock",
            "clink",
            "clank",
            "bang",
            "bump",
            "crash",
            "strike",
            "drop",
            "clatter",
            "collision",
            "tap",
            "punch",
        ),
        level=-9.0,
        reach=2.5,
        make=make,
    ),
    Effect(
        kind="break",
        words=("shatter", "smash", "breaking glass", "glass break", "shattering"),
        level=-8.0,
        reach=3.0,
        make=make_break,
    ),
    Effect(kind="bell", words=("chime", "church bell", "toll", "ding", "gong"), level=-12.0, reach=5.0, make=make_bell),
)
