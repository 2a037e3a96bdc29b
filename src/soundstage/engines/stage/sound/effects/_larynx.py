"""A larynx of any size: pulses with their own disorder, a throat by body size, a contour by the call."""

from dataclasses import dataclass

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.recipe import Effect, Hit
from soundstage.engines.stage.sound.signal import RATE, STEP, Grid, bands, coloured, per_sample, shaped_noise, turbulence

__all__ = ["Call", "utter", "voice"]

Contour = tuple[tuple[float, float], ...]


@dataclass(frozen=True, kw_only=True)
class Call:
    """Pitch (Hz) and mouth over the call (0 closed … 1 open), formants in Hz at `size` metres of body, roughness, breath 0…1.

    It is given `times` over with `gap` seconds between.
    """

    seconds: float
    pitch: Contour
    formants: tuple[float, ...]
    size: float
    mouth: Contour = ((0, 0.2), (0.3, 0.9), (1, 0.3))
    loud: Contour = ((0, 0), (0.12, 1), (0.7, 0.8), (1, 0))
    rough: float = 0.2
    breath: float = 0.2
    times: int = 1
    gap: float = 0.15


def voice(kind: str, words: tuple[str, ...], level: float, reach: float, call: Call) -> Effect:
    """The recipe of one call: values are `size` in metres of body and `seconds` of each."""

    def make(hit: Hit) -> Floats:
        return utter(call, hit)

    return Effect(kind=kind, words=words, level=level, reach=reach, make=make)


def utter(call: Call, hit: Hit) -> Floats:
    """One call, (n,), peak 1."""
    rng = hit.rng
    size = float(np.clip(hit.number("size", call.size) / call.size, 0.25, 4.0))
    seconds = float(np.clip(hit.number("seconds", call.seconds * size**0.25), 0.08, 6.0)) * float(rng.uniform(0.93, 1.07))
    voices = [_once(call, size, seconds, rng) for _ in range(call.times)]
    gap = np.zeros(int(call.gap * float(rng.uniform(0.8, 1.2)) * RATE))
    out = np.concatenate([piece for voice in voices for piece in (voice, gap)][: 2 * len(voices) - 1])
    return np.asarray(out / max(float(np.abs(out).max()), 1e-9), np.float32)


def _once(call: Call, size: float, seconds: float, rng: np.random.Generator) -> Grid:
    n = int(seconds * RATE)
    count = n // STEP + 2
    x = np.linspace(0.0, 1.0, count)
    pitch, mouth, loud = (np.interp(x, *np.array(curve).T) for curve in (call.pitch, call.mouth, call.loud))
    pitch = (
        pitch
        / size**0.8
        * 2.0 ** (0.05 * turbulence(rng, count, slope=1.0, slowest=0.8, fastest=12.0) * (1.0 + 2.0 * call.rough))
    )
    source = _larynx(per_sample(pitch, n), call.rough, rng)
    gusts = 1.0 + 0.35 * coloured(rng, n, slope=-3.0, low=18.0, high=90.0) * call.rough
    throat = _throat(call, size, mouth)
    voiced = _through(source * gusts, throat)
    air = shaped_noise(rng, throat, n)
    envelope = per_sample(loud, n) ** 1.3
    voiced /= max(float(voiced.std()), 1e-9)
    air /= max(float(air.std()), 1e-9)
    mixed = np.tanh(1.1 * (voiced + call.breath * 0.8 * air * (0.5 + np.abs(source))) * envelope)
    fade = min(n // 4, 240)
    mixed[-fade:] *= np.linspace(1.0, 0.0, fade)
    return np.asarray(mixed, np.float64)


def _larynx(pitch: Grid, rough: float, rng: np.random.Generator) -> Grid:
    """Glottal pulses; roughness mixes in subharmonics, uneven periods and strengths."""
    n = len(pitch)
    wobble = 1.0 + 0.16 * rough * coloured(rng, n, slope=-4.0, low=20.0, high=120.0)
    phase = np.cumsum(pitch * wobble) / RATE
    cycle = np.floor(phase).astype(np.int64)
    uneven = (1.0 + 0.5 * rough * rng.standard_normal(int(cycle.max()) + 2))[cycle] * (1.0 - 0.45 * rough * (cycle % 2))
    within = phase - cycle
    pulse = np.where(within < 0.6, np.sin(np.pi * within / 0.6) ** 2, 0.0) * uneven
    return np.asarray(np.diff(pulse, prepend=0.0) * 30.0 + 0.12 * rough * coloured(rng, n, low=150.0, high=5000.0), np.float64)


def _throat(call: Call, size: float, mouth: Grid) -> Grid:
    """Spectral envelope per step: formants that rise and strengthen as the mouth opens."""
    hertz = np.maximum(bands(), 20.0)
    shape = np.full((len(mouth), len(hertz)), 0.02)
    for number, formant in enumerate(call.formants):
        centre = formant / size**0.85 * (0.72 + 0.4 * mouth)
        width = 60.0 + 0.09 * centre
        gain = 0.62**number * (0.35 + 0.65 * mouth) if number else np.ones_like(mouth)
        shape += gain[:, None] / (1.0 + ((hertz[None, :] - centre[:, None]) / width[:, None]) ** 2)
    shape *= (10.0 ** (-3.0 * np.maximum(np.log2(hertz / (900.0 / size**0.5)), 0.0) / 20.0))[None, :]
    return shape


def _through(source: Grid, throat: Grid) -> Grid:
    """Filter a source by an envelope that moves every 10 ms: overlapped frames in the frequency domain."""
    frame, n = 4 * STEP, len(source)
    count = len(throat)
    padded = np.concatenate([np.zeros(frame // 2), source, np.zeros(2 * frame)])
    window = np.hanning(frame + 1)[:-1]
    frames = padded[(np.arange(count) * STEP)[:, None] + np.arange(frame)] * window
    frames = np.fft.irfft(np.fft.rfft(frames, axis=1) * throat, frame, axis=1) * window
    out = np.zeros((count + 4) * STEP)
    for part in range(4):
        out[part * STEP : (part + count) * STEP] += frames[:, part * STEP : (part + 1) * STEP].ravel()
    return out[frame // 2 : frame // 2 + n] / 1.5
