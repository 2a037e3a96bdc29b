"""What people and suits sound like when they move: cloth, breath, servos; and a thing that flies past."""

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.recipe import Effect, Hit
from soundstage.engines.stage.sound.signal import (
    RATE,
    STEP,
    Grid,
    bands,
    coloured,
    filtered,
    per_sample,
    scatter,
    shaped_noise,
    turbulence,
)

__all__ = ["RECIPES"]

_CLOTHS = {
    "cotton": (2600.0, 0.9, -6.0),
    "suit": (1300.0, 1.0, 0.0),
    "leather": (700.0, 0.7, -2.0),
    "nylon": (4200.0, 0.8, -2.0),
    "silk": (5200.0, 0.9, -12.0),
}


def make_cloth(hit: Hit) -> Floats:
    """A rustle: `fabric` cotton, suit, leather, nylon, silk; `seconds`; `speed` of the movement 0…2."""
    rng = hit.rng
    centre, width, level = _CLOTHS.get(hit.word("fabric", "cotton"), _CLOTHS["cotton"])
    seconds = float(np.clip(hit.number("seconds", 0.45), 0.1, 3.0))
    n = int(seconds * RATE)
    count = n // STEP + 2
    octaves = np.log2(np.maximum(bands(), 20.0))
    move = np.sin(np.pi * np.linspace(0.0, 1.0, count) ** 0.7) * np.exp(
        0.6 * turbulence(rng, count, slope=0.6, slowest=2.0, fastest=40.0)
    )
    middle = np.log2(centre) + 0.35 * (move / max(move.max(), 1e-9) - 0.5)
    shape = move[:, None] * np.exp(-0.5 * ((octaves[None, :] - middle[:, None]) / width) ** 2)
    out = shaped_noise(rng, shape, n)
    folds = [coloured(rng, 260, low=0.5 * centre, high=2.5 * centre) * np.exp(-np.arange(260) / 45.0) for _ in range(12)]
    many = int(26 * seconds * hit.number("speed", 1.0)) + 3
    scatter(out, folds, rng.integers(0, 12, many), rng.integers(0, n, many), 0.9 * rng.random(many) ** 2)
    return _finished(out * 10.0 ** (level / 40.0))


def make_servo(hit: Hit) -> Floats:
    """A joint's motor: gear teeth over a whine that runs up, holds and settles; `seconds`, `size` 0.3 (finger) … 2 (leg)."""
    rng = hit.rng
    seconds, size = float(np.clip(hit.number("seconds", 0.5), 0.15, 3.0)), float(np.clip(hit.number("size", 0.8), 0.2, 3.0))
    n = int(seconds * RATE)
    x = np.linspace(0.0, 1.0, n)
    speed = np.interp(x, [0.0, 0.14, 0.75, 1.0], [0.25, 1.0, float(rng.uniform(0.8, 1.1)), 0.2])
    speed *= 1.0 + 0.012 * np.interp(x, np.linspace(0, 1, 40), rng.standard_normal(40))
    phase = 2.0 * np.pi * np.cumsum(310.0 / size**0.7 * float(rng.uniform(0.92, 1.08)) * speed) / RATE
    tone = (
        np.sin(phase + 0.9 * np.sin(phase / 3.0))
        + 0.5 * np.sin(2.0 * phase + 0.4)
        + 0.3 * np.sin(3.02 * phase)
        + 0.16 * np.sin(5.0 * phase)
    )
    teeth = np.clip(np.sin(phase / 6.0), 0.0, 1.0) ** 4
    out = tone * (0.55 + 0.45 * teeth) + 0.5 * coloured(rng, n, low=900.0, high=6000.0) * (0.25 + teeth) * speed
    out *= np.interp(x, [0.0, 0.05, 0.85, 1.0], [0.0, 1.0, 0.7, 0.0])
    stop = int(0.93 * n)
    click = coloured(rng, n - stop, low=700.0, high=5000.0) * np.exp(-np.arange(n - stop) / 140.0)
    out[stop:] += 0.8 * click
    return _finished(filtered(out, ((80.0, -14.0), (300.0, 0.0), (2200.0, 1.0), (7000.0, -9.0), (14000.0, -24.0))))


def make_breath(hit: Hit) -> Floats:
    """One breath: `phase` in, out or both; `inside` a helmet (1) or in the open (0); `effort` 0…1; `seconds` for the whole."""
    rng = hit.rng
    inside, effort = hit.number("inside", 0.0), float(np.clip(hit.number("effort", 0.3), 0.0, 1.0))
    phase = hit.word("phase", "both")
    seconds = float(np.clip(hit.number("seconds", 2.9 - 1.4 * effort), 0.3, 6.0))
    parts: list[Grid] = []
    if phase in {"in", "both"}:
        parts.append(_air(rng, 0.42 * seconds if phase == "both" else seconds, (620.0, 1750.0, 3300.0), 0.75, effort))
    if phase == "both":
        parts.append(np.zeros(int(0.07 * seconds * RATE)))
    if phase in {"out", "both"}:
        parts.append(0.85 * _air(rng, 0.5 * seconds if phase == "both" else seconds, (470.0, 1300.0, 2500.0), 0.3, effort))
    out = np.concatenate(parts)
    if inside > 0.0:
        out = filtered(out, ((120.0, -4.0), (380.0, 6.0), (900.0, 0.0), (1500.0, 3.0), (4200.0, -8.0), (9000.0, -22.0)))
        for seconds_back, gain in ((0.0011, 0.5), (0.0023, 0.35), (0.0046, 0.25)):  # off the visor and back
            lag = int(seconds_back * RATE)
            out[lag:] += gain * inside * out[:-lag]
    return _finished(out)


def make_whoosh(hit: Hit) -> Floats:
    """Something goes past: `seconds`, `size` in metres; loudest at the event's instant, half-way through."""
    rng = hit.rng
    seconds, size = 2.0 * _WHOOSH_LEAD, float(np.clip(hit.number("size", 0.5), 0.05, 20.0))
    n = int(seconds * RATE)
    count = n // STEP + 2
    x = np.linspace(-1.0, 1.0, count)
    octaves = np.log2(np.maximum(bands(), 20.0))
    near = 1.0 / (1.0 + (x / 0.16) ** 2)
    middle = np.log2(900.0 * size**-0.45) + 0.6 * near - 0.35 * np.tanh(x / 0.15)
    ragged = np.exp(0.2 * turbulence(rng, count, slope=0.8, slowest=2.0, fastest=30.0))
    shape = (near**1.2 * ragged)[:, None] * np.exp(-0.5 * ((octaves[None, :] - middle[:, None]) / 0.85) ** 2)
    return _finished(shaped_noise(rng, shape, n) * per_sample(1.0 - x**8, n))


_WHOOSH_LEAD = 0.35


def _air(rng: np.random.Generator, seconds: float, formants: tuple[float, ...], peak: float, effort: float) -> Grid:
    n = int(seconds * RATE)
    count = n // STEP + 2
    x = np.linspace(0.0, 1.0, count)
    flow = np.where(x < peak, np.sin(0.5 * np.pi * x / peak), np.cos(0.5 * np.pi * (x - peak) / (1.0 - peak))) ** 1.4
    flow *= np.exp(0.1 * turbulence(rng, count, slope=0.8, slowest=1.0, fastest=25.0))
    hertz = np.maximum(bands(), 20.0)
    wander = float(rng.uniform(0.93, 1.07))
    shape = 0.12 * np.exp(-0.5 * (np.log2(hertz / 2600.0) / 1.6) ** 2) * np.ones((count, 1))
    for centre, gain in zip(formants, (1.0, 0.7, 0.5), strict=True):
        moving = np.log2(centre * wander * (0.92 + 0.14 * flow))
        shape += gain * np.exp(-0.5 * ((np.log2(hertz)[None, :] - moving[:, None]) / 0.22) ** 2)
    return shaped_noise(rng, (flow * (0.5 + 0.5 * effort))[:, None] * shape, n)


def _finished(out: Grid) -> Floats:
    edge = min(int(0.003 * RATE), len(out) // 2)
    out[:edge] *= np.linspace(0.0, 1.0, edge)
    out[len(out) - edge :] *= np.linspace(1.0, 0.0, edge)
    return np.asarray(out / max(float(np.abs(out).max()), 1e-9), np.float32)


RECIPES = (
    Effect(
        kind="cloth",
        words=("rustle of cloth", "clothes", "fabric", "flap", "suit rustle", "sleeve"),
        level=-25.0,
        reach=1.5,
        make=make_cloth,
    ),
    Effect(
        kind="servo",
        words=("robot joint", "actuator", "mechanical joint", "whir", "servos"),
        level=-21.0,
        reach=1.5,
        make=make_servo,
    ),
    Effect(
        kind="breath",
        words=("breathing", "breathe", "sigh", "gasp", "inhale", "exhale", "pant"),
        level=-24.0,
        reach=1.2,
        make=make_breath,
    ),
    Effect(
        kind="whoosh",
        words=("swoosh", "swish", "fly past", "flyby", "sweep", "rush past"),
        level=-15.0,
        reach=3.0,
        make=make_whoosh,
        lead=_WHOOSH_LEAD,
    ),
)
