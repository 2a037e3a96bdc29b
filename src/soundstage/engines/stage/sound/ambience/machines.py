"""Things that run by themselves: clocks, keyboards, robots, sirens, mills, rockets, monitors by a bed."""

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.effects._pieces import burst, knock
from soundstage.engines.stage.sound.effects.body import make_servo
from soundstage.engines.stage.sound.effects.hands import make_key
from soundstage.engines.stage.sound.instruments.note import saw
from soundstage.engines.stage.sound.recipe import Ambience, Bed, Hit
from soundstage.engines.stage.sound.signal import RATE, Grid, coloured, filtered, modes, per_sample, scatter, turbulence

__all__ = ["RECIPES"]


def make_clock(bed: Bed) -> Floats:
    """Tick and tock, one a second; a pendulum of `length` metres swings π √(l / g) each way; `rate` a second overrules both."""
    rng = bed.rng
    length = bed.number("length", 0.994)
    period = 1.0 / bed.number("rate", 1.0 / (np.pi * float(np.sqrt(max(length, 0.02) / 9.81))))
    small = "length" not in bed.values
    pair = []
    for factor in (1.0, 0.86):
        tick = 0.7 * knock(rng, "wood" if not small else "plastic", (0.05 if small else 0.12) / factor, 0.95, 0.8)
        ping = modes(np.array([2900.0, 4300.0, 6100.0]) * factor * (1.0 if small else 0.45), 0.03, [1.0, 0.6, 0.4], 2400)
        tick[:2400] += ping[: len(tick[:2400])] * 0.6
        pair.append(tick)
    at = np.arange(float(rng.uniform(0.1, 0.5)) * period, bed.seconds, period)
    out = np.zeros(bed.n)
    scatter(out, pair, np.arange(len(at)) % 2, np.round(at * RATE).astype(np.int64), rng.uniform(0.92, 1.0, len(at)))
    return _wide(bed, out, 0.02, 0.003)


def make_typing(bed: Bed) -> Floats:
    """Words in bursts, with pauses between them; `machine`: keyboard or typewriter, whose bell ends the line."""
    rng, heavy = bed.rng, bed.word("machine", "keyboard") == "typewriter"
    values: dict[str, float | str] = {"machine": "typewriter" if heavy else "keyboard"}
    bank = [np.asarray(make_key(Hit(rng=rng, values=values)), np.float64) for _ in range(10)]
    times, at, struck = [], float(rng.uniform(0.0, 0.4)), 0
    out = np.zeros(bed.n)
    while at < bed.seconds:
        for _ in range(int(rng.integers(3, 9))):
            times.append(at)
            at += float(rng.uniform(0.11, 0.2)) if heavy else float(rng.uniform(0.07, 0.17))
            struck += 1
        at += float(rng.choice([0.16, 0.3, 0.9], p=[0.6, 0.3, 0.1]))
        if heavy and struck > 34:
            bell = modes([2200.0, 4700.0], [0.9, 0.4], [1.0, 0.4], RATE)
            scatter(out, [bell], [0], [int(at * RATE)], [0.4])
            at, struck = at + 1.1, 0
    scatter(
        out, bank, rng.integers(0, 10, len(times)), (np.array(times) * RATE).astype(np.int64), rng.uniform(0.5, 1.0, len(times))
    )
    return _wide(bed, out, 0.15, 0.002)


def make_robot(bed: Bed) -> Floats:
    """Joints that whir now and then over the hum of its power."""
    rng = bed.rng
    out = np.zeros(bed.n)
    at = float(rng.uniform(0.0, 0.6))
    while at < bed.seconds:
        seconds = float(rng.uniform(0.25, 0.9))
        whir = np.asarray(
            make_servo(Hit(rng=rng, values={"seconds": seconds, "size": float(rng.uniform(0.4, 1.4))})), np.float64
        )
        scatter(out, [whir], [0], [int(at * RATE)], [float(rng.uniform(0.4, 1.0))])
        at += seconds + float(rng.exponential(0.7))
    time = np.arange(bed.n) / RATE
    hum = (
        np.sin(2.0 * np.pi * 100.0 * time)
        + 0.5 * np.sin(2.0 * np.pi * 200.0 * time + 1.0)
        + 0.3 * np.sin(2.0 * np.pi * 1180.0 * time)
    )
    return _wide(bed, out + 0.06 * hum, 0.1, 0.01)


# lowest and highest pitch in Hz, seconds of a cycle, and whether it jumps (two tones) or sweeps
_SIRENS = {
    "police": (650.0, 1450.0, 1.6, False), "ambulance": (440.0, 585.0, 1.3, True), "fire": (435.0, 580.0, 1.7, True),
    "air raid": (180.0, 480.0, 7.0, False), "alarm": (880.0, 1180.0, 0.5, True), "car alarm": (700.0, 1900.0, 0.45, False),
}  # fmt: skip


def make_siren(bed: Bed) -> Floats:
    """`of`: police (wail), ambulance, fire (two tones), air raid, alarm, car alarm."""
    low, high, cycle, jumps = _SIRENS.get(bed.word("of", "police"), _SIRENS["police"])
    x = (np.arange(bed.n) / RATE / cycle + float(bed.rng.random())) % 1.0
    swing = (x > 0.5).astype(np.float64) if jumps else 0.5 - 0.5 * np.cos(2.0 * np.pi * x)
    if jumps:
        swing = np.convolve(swing, np.ones(480) / 480.0, "same")
    tone = saw(low * (high / low) ** swing)
    tone = filtered(tone, ((200, -6), (900, 0), (2500, 0), (5000, -14), (10_000, -30)))
    return _wide(bed, tone, 0.3, 0.004)


def make_rocket(bed: Bed) -> Floats:
    """A rocket's exhaust: deep roar, and the crackle of steepened waves in it."""
    rng = bed.rng
    swell = per_sample(np.exp(0.25 * turbulence(rng, bed.steps, slope=1.0, slowest=0.3, fastest=12.0)), bed.n)
    sides = []
    for _ in (0, 1):
        roar = coloured(rng, bed.n, slope=-4.0, low=24.0, high=1800.0)
        snap = coloured(rng, bed.n, slope=-1.0, low=200.0, high=6000.0)
        crackle = np.maximum(coloured(rng, bed.n, slope=-3.0, low=8.0, high=160.0), 0.0) ** 2
        sides.append((roar + 0.22 * snap * (0.3 + crackle)) * swell)
    return np.asarray(0.2 * np.tanh(np.stack(sides, axis=1)), np.float32)


def make_mill(bed: Bed) -> Floats:
    """Sails or blades that come round: a whoosh each, and the creak or hum of the axle; `turns` a minute, `blades`."""
    rng = bed.rng
    rate = bed.number("turns", 14.0) / 60.0 * bed.number("blades", 4.0)
    wooden = bed.word("of", "mill") == "mill"
    clock = np.cumsum(per_sample(rate * (0.8 + 0.2 * bed.gusts()), bed.n)) / RATE
    near = np.clip(np.cos(2.0 * np.pi * clock), 0.0, 1.0) ** 3
    sides = []
    for _ in (0, 1):
        sweep = coloured(rng, bed.n, slope=-3.0, low=130.0, high=2000.0 if wooden else 900.0) * (0.08 + near)
        sides.append(sweep)
    axle = coloured(rng, bed.n, low=380.0, high=900.0) * np.exp(-((clock % 1.0) * 14.0)) * 0.5 if wooden else 0.0
    return np.asarray(0.2 * (np.stack(sides, axis=1) + np.reshape(axle, (-1, 1))), np.float32)


def make_monitor(bed: Bed) -> Floats:
    """A patient's monitor: one beep a heartbeat, `rate` a minute, a pump that breathes."""
    rng, gap = bed.rng, 60.0 / float(np.clip(bed.number("rate", 68.0), 30.0, 180.0))
    time = np.arange(int(0.11 * RATE)) / RATE
    beep = np.sin(2.0 * np.pi * 960.0 * time) * np.minimum(np.minimum(time, 0.11 - time) / 0.008, 1.0)
    at = np.arange(float(rng.uniform(0.1, 0.6)), bed.seconds, gap)
    out = np.zeros(bed.n)
    scatter(out, [beep], np.zeros(len(at), int), (at * RATE).astype(np.int64), np.ones(len(at)))
    pump = 0.5 - 0.5 * np.cos(2.0 * np.pi * np.arange(bed.n) / RATE / 4.2)
    return _wide(bed, out + 0.1 * coloured(rng, bed.n, slope=-3.0, low=200.0, high=3000.0) * pump**3, 0.1, 0.01)


def make_submarine(bed: Bed) -> Floats:
    """A hull's hum, and a sonar's ping every four seconds with the sea's answer."""
    time = np.arange(bed.n) / RATE
    hum = sum(np.sin(2.0 * np.pi * 48.0 * k * time + k) / k for k in (1, 2, 3, 5))
    n = int(2.4 * RATE)
    x = np.arange(n) / RATE
    ping = np.sin(2.0 * np.pi * 1050.0 * x) * np.exp(-x / 0.35) * np.minimum(x / 0.01, 1.0)
    ping += 0.25 * np.roll(ping, int(0.7 * RATE)) * (x > 0.7)
    out = np.asarray(0.25 * hum, np.float64)
    at = (np.arange(0.6, bed.seconds, 4.0) * RATE).astype(np.int64)
    scatter(out, [ping], np.zeros(len(at), int), at, np.ones(len(at)))
    return _wide(bed, out, 0.3, 0.03)


def make_washer(bed: Bed) -> Floats:
    """A drum that turns: water and cloth tumble over a motor's hum."""
    rng = bed.rng
    clock = np.arange(bed.n) / RATE * bed.number("turns", 48.0) / 60.0
    tumble = np.exp(-((clock % 1.0) * 5.0))
    slosh = coloured(rng, bed.n, slope=-3.0, low=150.0, high=2600.0) * tumble
    hum = np.sin(2.0 * np.pi * 100.0 * np.arange(bed.n) / RATE) + 0.4 * np.sin(2.0 * np.pi * 302.0 * np.arange(bed.n) / RATE)
    return _wide(bed, 0.5 * slosh + 0.3 * hum, 0.2, 0.02)


def make_factory(bed: Bed) -> Floats:
    """A hall of machines: a press that strikes on its beat, belts, hiss of compressed air."""
    rng = bed.rng
    out = 0.25 * coloured(rng, bed.n, slope=-3.0, low=60.0, high=2500.0)
    press = [knock(rng, "metal", 0.9 * float(rng.uniform(0.9, 1.1)), 0.8, 1.0) for _ in range(3)]
    at = np.arange(float(rng.uniform(0.1, 0.8)), bed.seconds, 1.35)
    scatter(out, press, rng.integers(0, 3, len(at)), (at * RATE).astype(np.int64), np.full(len(at), 0.9))
    hiss = [burst(rng, 0.6, 2500.0, 12_000.0, 0.16)]
    late = at[::2] + 0.5
    scatter(out, hiss, np.zeros(len(late), int), (late * RATE).astype(np.int64), np.full(len(late), 0.22))
    time = np.arange(bed.n) / RATE
    out += 0.2 * np.sin(2.0 * np.pi * 98.0 * time) + 0.1 * np.sin(2.0 * np.pi * 593.0 * time)
    return _wide(bed, out, 0.2, 0.05)


def _wide(bed: Bed, out: Grid, apart: float, air: float) -> Floats:
    """Both channels: the sound, a little of it later on one side, and a trace of air so that it is never digital silence."""
    lag = int(0.011 * RATE)
    later = np.concatenate([np.zeros(lag), out[: len(out) - lag]])
    sides = [
        out + apart * (later if side else 0.0) + air * coloured(bed.rng, bed.n, slope=-4.0, low=80.0, high=4000.0)
        for side in (0, 1)
    ]
    return np.asarray(0.2 * np.stack(sides, axis=1), np.float32)


RECIPES = (
    Ambience(
        kind="clock",
        words=("ticking", "tick", "tick tock", "ticking clock", "clock ticking", "watch", "metronome"),
        level=-36.0,
        reach=1.5,
        make=make_clock,
    ),
    Ambience(
        kind="typing_machine",
        words=("typewriter", "keyboard", "typing on a keyboard", "keyboards", "laptop keys"),
        level=-33.0,
        reach=1.5,
        make=make_typing,
    ),
    Ambience(kind="robot", words=("android", "robotic", "mech", "robot movement"), level=-31.0, reach=2.0, make=make_robot),
    Ambience(
        kind="siren",
        words=("sirens", "police car", "ambulance", "fire truck", "alarm", "fire engine"),
        level=-26.0,
        reach=15.0,
        make=make_siren,
    ),
    Ambience(
        kind="rocket", words=("rocket launch", "lift off", "booster", "missile"), level=-20.0, reach=80.0, make=make_rocket
    ),
    Ambience(
        kind="windmill", words=("mill", "wind turbine", "turbine", "sails of a mill"), level=-34.0, reach=12.0, make=make_mill
    ),
    Ambience(
        kind="monitor",
        words=("heart monitor", "medical monitor", "hospital monitor", "ecg"),
        level=-35.0,
        reach=2.0,
        make=make_monitor,
    ),
    Ambience(kind="submarine", words=("sonar", "sonar ping"), level=-30.0, reach=15.0, make=make_submarine),
    Ambience(
        kind="washing_machine",
        words=("washing machine", "dishwasher", "laundry", "dryer"),
        level=-32.0,
        reach=2.0,
        make=make_washer,
    ),
    Ambience(
        kind="factory_hall",
        words=("factory", "assembly line", "industrial", "conveyor"),
        level=-28.0,
        reach=12.0,
        make=make_factory,
    ),
)
