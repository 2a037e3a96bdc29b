"""Animal voices from one larynx: pulses with their own disorder, a throat by body size, a contour by the call."""

from dataclasses import dataclass

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.recipe import Effect, Hit
from soundstage.engines.stage.sound.signal import RATE, STEP, Grid, bands, coloured, per_sample, shaped_noise, turbulence

__all__ = ["RECIPES"]


@dataclass(frozen=True, kw_only=True)
class _Call:
    """Pitch and mouth over the call (0 closed … 1 open), formants in Hz at `size` metres of body, roughness and breath 0…1."""

    seconds: float
    pitch: tuple[tuple[float, float], ...]
    mouth: tuple[tuple[float, float], ...]
    loud: tuple[tuple[float, float], ...]
    formants: tuple[float, ...]
    size: float
    rough: float
    breath: float
    times: int = 1
    gap: float = 0.15


_CALLS = {
    "roar": _Call(
        seconds=2.4, size=1.8, rough=0.9, breath=0.5, formants=(330, 780, 1500, 2500),
        pitch=((0, 90), (0.18, 165), (0.5, 150), (0.8, 105), (1, 62)), mouth=((0, 0.15), (0.2, 1), (0.65, 0.8), (1, 0.1)),
        loud=((0, 0.1), (0.12, 0.8), (0.3, 1), (0.65, 0.7), (1, 0)),
    ),
    "growl": _Call(
        seconds=1.6, size=1.2, rough=0.8, breath=0.35, formants=(300, 820, 1600, 2600),
        pitch=((0, 48), (0.4, 58), (1, 44)), mouth=((0, 0.1), (0.5, 0.3), (1, 0.1)), loud=((0, 0), (0.2, 0.9), (0.7, 1),
        (1, 0)),
    ),
    "bark": _Call(
        seconds=0.19, size=0.6, rough=0.5, breath=0.35, formants=(620, 1350, 2500, 3800), times=2, gap=0.24,
        pitch=((0, 330), (0.3, 480), (1, 260)), mouth=((0, 0.2), (0.35, 1), (1, 0.2)), loud=((0, 0.2), (0.12, 1), (0.5, 0.7),
        (1, 0)),
    ),
    "howl": _Call(
        seconds=3.2, size=0.8, rough=0.08, breath=0.12, formants=(560, 980, 2300),
        pitch=((0, 260), (0.2, 520), (0.6, 560), (0.85, 500), (1, 330)), mouth=((0, 0.3), (0.3, 0.6), (1, 0.3)),
        loud=((0, 0), (0.15, 0.8), (0.6, 1), (1, 0)),
    ),
    "meow": _Call(
        seconds=0.75, size=0.3, rough=0.1, breath=0.15, formants=(800, 1900, 3600, 5200),
        pitch=((0, 520), (0.3, 720), (0.7, 640), (1, 470)), mouth=((0, 0.05), (0.35, 1), (0.75, 0.5), (1, 0.1)),
        loud=((0, 0.1), (0.2, 0.8), (0.5, 1), (1, 0)),
    ),
    "purr": _Call(
        seconds=2.5, size=0.35, rough=0.35, breath=0.7, formants=(240, 900, 2400),
        pitch=((0, 26), (0.5, 25), (0.55, 23), (1, 24)), mouth=((0, 0.1), (1, 0.1)), loud=((0, 0), (0.1, 1), (0.48, 0.8),
        (0.55, 0.7), (0.9, 0.9), (1, 0)),
    ),
    "neigh": _Call(
        seconds=1.7, size=2.2, rough=0.35, breath=0.3, formants=(700, 1500, 2600, 3900),
        pitch=((0, 500), (0.15, 980), (0.4, 820), (0.8, 520), (1, 340)), mouth=((0, 0.3), (0.2, 0.9), (1, 0.3)),
        loud=((0, 0.1), (0.1, 1), (0.6, 0.7), (1, 0)),
    ),
    "moo": _Call(
        seconds=1.9, size=2.2, rough=0.12, breath=0.15, formants=(310, 720, 1700),
        pitch=((0, 105), (0.3, 165), (0.75, 175), (1, 130)), mouth=((0, 0), (0.35, 0.8), (1, 0.3)), loud=((0, 0), (0.2, 0.8),
        (0.7, 1), (1, 0)),
    ),
    "bleat": _Call(
        seconds=0.85, size=0.8, rough=0.5, breath=0.2, formants=(620, 1500, 2700),
        pitch=((0, 330), (0.5, 310), (1, 270)), mouth=((0, 0.2), (0.3, 0.8), (1, 0.4)), loud=((0, 0), (0.1, 1), (0.8, 0.7),
        (1, 0)),
    ),
    "trumpet": _Call(
        seconds=1.5, size=4.5, rough=0.55, breath=0.35, formants=(480, 1050, 1900, 3100),
        pitch=((0, 290), (0.2, 470), (0.7, 510), (1, 330)), mouth=((0, 0.5), (0.4, 1), (1, 0.5)), loud=((0, 0), (0.1, 0.9),
        (0.7, 1), (1, 0)),
    ),
    "screech": _Call(
        seconds=1.1, size=0.5, rough=0.6, breath=0.5, formants=(1800, 3100, 4800),
        pitch=((0, 2500), (0.2, 3000), (1, 1700)), mouth=((0, 0.6), (1, 0.6)), loud=((0, 0), (0.08, 1), (0.5, 0.7), (1, 0)),
    ),
}  # fmt: skip


def make(hit: Hit) -> Floats:
    """`call`: roar, growl, bark, howl, meow, purr, neigh, moo, bleat, trumpet, screech; `size` in metres of body; `seconds`."""
    return _sound(hit, hit.word("call", "roar"))


def _sound(hit: Hit, name: str) -> Floats:
    call, rng = _CALLS.get(name, _CALLS["roar"]), hit.rng
    size = float(np.clip(hit.number("size", call.size) / call.size, 0.25, 4.0))
    seconds = float(np.clip(hit.number("seconds", call.seconds * size**0.25), 0.08, 6.0)) * float(rng.uniform(0.93, 1.07))
    voices = [_once(call, size, seconds, rng) for _ in range(call.times)]
    gap = np.zeros(int(call.gap * float(rng.uniform(0.8, 1.2)) * RATE))
    out = np.concatenate([piece for voice in voices for piece in (voice, gap)][: 2 * len(voices) - 1])
    return np.asarray(out / max(float(np.abs(out).max()), 1e-9), np.float32)


def _once(call: _Call, size: float, seconds: float, rng: np.random.Generator) -> Grid:
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


def _throat(call: _Call, size: float, mouth: Grid) -> Grid:
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


def _kind(name: str, words: tuple[str, ...], level: float, reach: float) -> Effect:
    def make_named(hit: Hit) -> Floats:
        return _sound(hit, name)

    return Effect(kind=name, words=words, level=level, reach=reach, make=make_named)


RECIPES = (
    Effect(kind="animal", words=("animal", "beast", "creature"), level=-10.0, reach=4.0, make=make),
    _kind("roar", ("lion", "tiger", "bear", "dragon", "dinosaur", "bellow"), -7.0, 6.0),
    _kind("growl", ("snarl", "grunt"), -13.0, 3.0),
    _kind("bark", ("dog", "woof", "puppy"), -10.0, 4.0),
    _kind("howl", ("wolf", "coyote"), -12.0, 10.0),
    _kind("meow", ("cat", "kitten", "miaow"), -15.0, 2.5),
    _kind("purr", ("purring",), -24.0, 1.0),
    _kind("neigh", ("horse", "whinny", "pony"), -10.0, 5.0),
    _kind("moo", ("cow", "bull", "cattle"), -10.0, 6.0),
    _kind("bleat", ("sheep", "goat", "lamb", "baa"), -13.0, 4.0),
    _kind("trumpet", ("elephant",), -8.0, 8.0),
    _kind("screech", ("eagle", "hawk", "falcon", "shriek"), -14.0, 8.0),
)
