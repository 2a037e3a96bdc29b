"""Horns, whistles, bells that ring for somebody, beeps: sounds meant to be heard."""

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.effects._pieces import blank, finished, knock, put
from soundstage.engines.stage.sound.instruments.note import saw
from soundstage.engines.stage.sound.recipe import Effect, Hit
from soundstage.engines.stage.sound.signal import RATE, Grid, coloured, filtered, modes

__all__ = ["RECIPES"]

# pitches in Hz together, seconds, brightness in Hz
_HORNS = {
    "car": ((415.0, 494.0), 0.7, 3500.0), "truck": ((220.0, 277.0), 1.1, 2600.0),
    "train": ((311.0, 370.0, 415.0, 494.0), 1.8, 2800.0),
    "ship": ((73.0, 110.0), 2.6, 900.0), "bicycle": ((520.0,), 0.35, 3000.0), "goal": ((233.0, 277.0, 349.0), 1.6, 2600.0),
}  # fmt: skip


def make_horn(hit: Hit) -> Floats:
    """`of`: car, truck, train, ship, bicycle, goal; the bigger, the lower and longer."""
    rng = hit.rng
    pitches, seconds, bright = _HORNS.get(hit.word("of", "car"), _HORNS["car"])
    seconds = float(np.clip(hit.number("seconds", seconds), 0.1, 5.0))
    n = int(seconds * RATE)
    out = np.zeros(n)
    for pitch in pitches:
        wobble = 1.0 + 0.003 * np.sin(2.0 * np.pi * 5.0 * np.arange(n) / RATE + pitch)
        out += saw(pitch * wobble, float(rng.random()))
    out = filtered(out, ((60, -6), (200, 0), (bright, 2), (2.2 * bright, -16), (6.0 * bright, -40)))
    return finished(out * np.minimum(np.minimum(np.arange(n) / (0.03 * RATE), (n - np.arange(n)) / (0.06 * RATE)), 1.0))


def make_train_whistle(hit: Hit) -> Floats:
    """Three pipes on steam, a long call that swells and sinks at its end, with the valley's answer."""
    rng = hit.rng
    seconds = float(np.clip(hit.number("seconds", 1.6), 0.3, 5.0))
    n = int(seconds * RATE)
    x = np.linspace(0.0, 1.0, n)
    bend = np.interp(x, [0.0, 0.07, 0.85, 1.0], [0.9, 1.0, 1.0, 0.86])
    press = np.interp(x, [0.0, 0.06, 0.8, 1.0], [0.0, 1.0, 0.9, 0.0])
    call = np.zeros(n)
    for pitch in (392.0, 494.0, 587.0):
        phase = 2.0 * np.pi * np.cumsum(pitch * bend * (1.0 + 0.002 * np.sin(31.0 * x + pitch))) / RATE
        call += np.sin(phase) + 0.45 * np.sin(2.0 * phase) + 0.2 * np.sin(3.0 * phase)
    call = (call + 0.35 * coloured(rng, n, low=900.0, high=6000.0)) * press
    out = np.concatenate([call, np.zeros(int(1.5 * RATE))])
    for later, gain in ((0.55, 0.16), (0.98, 0.1), (1.4, 0.05)):
        put(out, filtered(call, ((300, 0), (900, -3), (3000, -14))), later, gain)
    return finished(out, 0.3)


def make_whistle(hit: Hit) -> Floats:
    """A referee's whistle: 2.9 kHz that the pea trills."""
    rng = hit.rng
    n = int(float(np.clip(hit.number("seconds", 0.6), 0.1, 3.0)) * RATE)
    time = np.arange(n) / RATE
    trill = np.sin(2.0 * np.pi * 34.0 * time)
    phase = 2.0 * np.pi * np.cumsum(2900.0 + 130.0 * trill) / RATE
    out = (np.sin(phase) + 0.2 * np.sin(2.0 * phase) + 0.1 * coloured(rng, n, low=2000.0, high=7000.0)) * (0.65 + 0.35 * trill)
    return finished(out * np.minimum(time / 0.02, 1.0), 0.03)


def make_phone(hit: Hit) -> Floats:
    """`of`: mobile (a marimba's little tune), old (two bells, 20 strokes a second)."""
    rng = hit.rng
    out = blank(2.0)
    if hit.word("of", "mobile") in ("old", "rotary", "telephone", "vintage"):
        for stroke in range(32):
            bell = modes(
                np.array([1.0, 2.74, 5.1]) * (1180.0 if stroke % 2 else 1420.0),
                [0.5, 0.3, 0.2],
                [1.0, 0.6, 0.3],
                int(0.5 * RATE),
            )
            put(out, bell, stroke / 20.0, 0.5)
        return finished(out, 0.2)
    for beat, pitch in enumerate((76, 83, 80, 88, 76, 83, 80, 88)):
        hertz = 440.0 * 2.0 ** ((pitch - 69) / 12.0)
        put(
            out, modes([hertz, 3.9 * hertz], [0.5, 0.12], [1.0, 0.3], int(0.5 * RATE)), 0.2 * beat, float(rng.uniform(0.8, 1.0))
        )
    return finished(out, 0.2)


def make_beep(hit: Hit) -> Floats:
    """`pitch` in Hz; `count` beeps of `seconds` each."""
    pitch, seconds = (
        float(np.clip(hit.number("pitch", 1000.0), 100.0, 8000.0)) * float(hit.rng.uniform(0.998, 1.002)),
        float(np.clip(hit.number("seconds", 0.12), 0.02, 2.0)),
    )
    count = int(np.clip(hit.number("count", 1.0), 1, 12))
    out = blank(2.0 * seconds * count)
    for number in range(count):
        put(out, _tone(pitch, seconds), 2.0 * seconds * number)
    return finished(out)


def _tone(pitch: float, seconds: float) -> Grid:
    time = np.arange(int(seconds * RATE)) / RATE
    edge = np.minimum(np.minimum(time, seconds - time) / 0.004, 1.0)
    return np.asarray((np.sin(2.0 * np.pi * pitch * time) + 0.2 * np.sin(6.0 * np.pi * pitch * time)) * edge, np.float64)


def make_doorbell(hit: Hit) -> Floats:
    """Ding, dong: a major third down."""
    out = blank(2.4)
    for at, pitch in ((0.0, 659.3), (0.55, 523.3)):
        tuned = pitch * float(hit.rng.uniform(0.996, 1.004))
        put(out, modes(tuned * np.array([1.0, 2.76, 5.4]), [1.8, 0.9, 0.4], [1.0, 0.25, 0.1], int(1.8 * RATE)), at)
    return finished(out, 0.2)


def make_bicycle_bell(hit: Hit) -> Floats:
    """A thumb turns the gear: a dozen strokes on a small steel shell."""
    rng = hit.rng
    out = blank(1.6)
    for at in np.cumsum(rng.uniform(0.022, 0.034, 12)):
        put(out, modes([2310.0, 3720.0, 5480.0], [0.9, 0.6, 0.3], [1.0, 0.7, 0.4], int(0.9 * RATE)), float(at) - 0.02, 0.5)
    return finished(out, 0.2)


def make_ice_crack(hit: Hit) -> Floats:
    """A sheet of ice gives: the crack, and a chirp that falls as high waves outrun low ones along the sheet."""
    rng = hit.rng
    out = blank(1.2)
    put(out, knock(rng, "ice", 0.6, 1.0, 1.0), 0.0)
    n = int(0.5 * RATE)
    time = np.arange(n) / RATE + 0.004
    fall = 190.0 + 26.0 / time  # flexural waves: arrival ∝ f^−½ squared out
    put(out, np.sin(2.0 * np.pi * np.cumsum(np.minimum(fall, 5000.0)) / RATE) * np.exp(-time / 0.1), 0.002, 0.6)
    for at in rng.gamma(1.2, 0.15, 9):
        put(out, knock(rng, "ice", float(rng.uniform(0.05, 0.2)), 1.0, 0.6), 0.05 + float(at), 0.3)
    return finished(out, 0.1)


RECIPES = (
    Effect(
        kind="horn",
        words=("car horn", "honk", "honking", "hooter", "beeping horn", "foghorn", "air horn"),
        level=-10.0,
        reach=8.0,
        make=make_horn,
    ),
    Effect(
        kind="train_whistle",
        words=("train whistle", "steam whistle", "locomotive whistle", "whistle echo"),
        level=-8.0,
        reach=25.0,
        make=make_train_whistle,
    ),
    Effect(kind="whistle", words=("referee whistle", "whistle blow", "whistling"), level=-12.0, reach=5.0, make=make_whistle),
    Effect(
        kind="phone",
        words=("telephone", "ringtone", "phone ring", "phone call", "smartphone"),
        level=-16.0,
        reach=2.0,
        make=make_phone,
    ),
    Effect(kind="beep", words=("bleep", "blip", "notification", "beeping", "scanner"), level=-20.0, reach=1.5, make=make_beep),
    Effect(kind="doorbell", words=("door bell", "ding dong"), level=-14.0, reach=2.5, make=make_doorbell),
    Effect(kind="bicycle_bell", words=("bike bell", "bicycle bell"), level=-15.0, reach=3.0, make=make_bicycle_bell),
    Effect(kind="ice_crack", words=("cracking ice", "ice crack", "ice cracks"), level=-12.0, reach=6.0, make=make_ice_crack),
)
