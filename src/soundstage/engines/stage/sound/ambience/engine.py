"""Motors: a train of firings, each cylinder a little its own, through the resonances of the exhaust."""

from dataclasses import dataclass

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.recipe import Ambience, Bed
from soundstage.engines.stage.sound.signal import RATE, Grid, coloured, filtered, per_sample, turbulence

__all__ = ["RECIPES"]


@dataclass(frozen=True, kw_only=True)
class _Motor:
    """`rpm` at work, `firings` a turn, `sharp` of each pulse, exhaust (Hz, dB) and the rush of air or machine, in dB."""

    rpm: float
    firings: float
    sharp: float
    exhaust: tuple[tuple[float, float], ...]
    rush: float
    rush_band: tuple[float, float] = (300.0, 3000.0)
    whine: tuple[float, float] = (0.0, -60.0)  # multiple of the turning rate, dB
    geared: bool = False


_GEARS = (0.0, 5.0, 10.0, 16.0, 24.0, 34.0, 70.0)  # m/s at which the next one is taken
_MOTORS = {
    "car": _Motor(rpm=1900, firings=2, sharp=5, exhaust=((50, 0), (120, 4), (300, -3), (900, -12), (4000, -30)), rush=-17,
    geared=True),
    "truck": _Motor(rpm=1250, firings=3, sharp=7, exhaust=((40, 2), (90, 5), (250, 0), (1100, -9), (4000, -24)), rush=-13,
    geared=True),
    "motorcycle": _Motor(rpm=3600, firings=1, sharp=11, exhaust=((60, 0), (150, 5), (420, 3), (1500, -4),
    (6000, -20)), rush=-20, geared=True),
    "boat": _Motor(rpm=2100, firings=2, sharp=6, exhaust=((50, 2), (110, 4), (400, -5),
    (3000, -22)), rush=-9, rush_band=(400, 5000)),
    "helicopter": _Motor(rpm=390, firings=2, sharp=16, exhaust=((20, 4), (60, 6), (200, 2), (900, -7),
    (5000, -24)), rush=-8, whine=(29.0, -19)),
    "plane": _Motor(rpm=2300, firings=3, sharp=9, exhaust=((50, 0), (110, 5), (260, 3), (1200, -6), (5000, -24)), rush=-10),
    "jet": _Motor(rpm=5200, firings=1, sharp=2, exhaust=((50, -18), (400, -18),
    (4000, -30)), rush=4, rush_band=(90, 3200), whine=(31.0, -15)),
    "drone": _Motor(rpm=7800, firings=2, sharp=4, exhaust=((100, -6), (260, 2), (1000, 0), (4000, -6),
    (9000, -16)), rush=-17, whine=(6.0, -14)),
    "train": _Motor(rpm=620, firings=6, sharp=4, exhaust=((40, 4), (90, 3), (400, -4),
    (2500, -16)), rush=-3, rush_band=(120, 2600)),
    "machine": _Motor(rpm=1480, firings=1, sharp=3, exhaust=((50, 2), (120, 0), (600, -8),
    (3000, -20)), rush=-8, whine=(12.0, -17)),
    "ship": _Motor(rpm=130, firings=4, sharp=4, exhaust=((25, 4), (60, 5), (140, 0), (500, -10),
    (3000, -26)), rush=-7, rush_band=(200, 3000)),
    "propeller": _Motor(rpm=1500, firings=3, sharp=9, exhaust=((40, 0), (90, 5), (260, 3), (1200, -6), (5000, -24)), rush=-10),
    "fan": _Motor(rpm=1100, firings=5, sharp=2, exhaust=((50, -6), (120, -8), (600, -18),
    (3000, -30)), rush=0, rush_band=(120, 2400)),
    "spaceship": _Motor(rpm=900, firings=1, sharp=2, exhaust=((30, 6), (60, 4), (200, -4),
    (1500, -24)), rush=0, rush_band=(40, 700), whine=(24.0, -26)),
}  # fmt: skip
_ALIKE = {
    "automobile": "car", "vehicle": "car", "taxi": "car", "bus": "truck", "lorry": "truck", "tractor": "truck",
    "motorbike": "motorcycle",
    "motorboat": "boat", "aircraft": "plane", "airplane": "plane", "aeroplane": "plane", "rocket": "jet",
    "generator": "machine",
    "quadcopter": "drone", "rover": "machine", "subway": "train", "locomotive": "train",
}  # fmt: skip


def make(bed: Bed) -> Floats:
    """`of`: car, truck, motorcycle, boat, helicopter, plane, jet, drone, train, …; `speed`: factor on its rate.

    `size`: big ones are slower and lower; `load` 0…1. What is geared goes up through its gears as its source moves.
    """
    return _run(bed, bed.word("of", "car"))


def _run(bed: Bed, name: str) -> Floats:
    motor = _MOTORS.get(_ALIKE.get(name, name), _MOTORS["car"])
    rng = bed.rng
    size, load = float(np.clip(bed.number("size", 1.0), 0.1, 10.0)), float(np.clip(bed.number("load", 0.5), 0.0, 1.0))
    hunting = 1.0 + 0.012 * turbulence(rng, bed.steps, slope=1.4, slowest=0.1, fastest=5.0)
    rate = motor.rpm / 60.0 * size**-0.45 * bed.number("speed", 1.0) * _revs(bed, motor) * hunting
    turns = np.cumsum(per_sample(rate, bed.n)) / RATE
    firing = turns * motor.firings
    stroke = np.floor(firing).astype(np.int64)
    own = 1.0 + 0.14 * rng.standard_normal(max(round(motor.firings * 2), 1))  # cylinders differ
    each = own[stroke % len(own)] * (1.0 + 0.07 * rng.standard_normal(int(stroke.max()) + 2))[stroke]
    within = firing - stroke
    pulse = each * np.exp(-motor.sharp * (0.7 + 0.6 * load) * within) * np.minimum(within * 30.0, 1.0)
    pulse = filtered(pulse - pulse.mean(), _throat(motor, size, load))
    pulse /= max(float(pulse.std()), 1e-9)
    phase = 2.0 * np.pi * turns * motor.whine[0]
    whine = (np.sin(phase) + 0.4 * np.sin(2.01 * phase)) * 10.0 ** (motor.whine[1] / 20.0) * 1.4
    air = 1.0 + per_sample(bed.paces(), bed.n) / 6.0 if motor.geared else 1.0  # tyres and wind
    sides = []
    for _ in (0, 1):
        rush = coloured(rng, bed.n, slope=-2.5, low=motor.rush_band[0], high=motor.rush_band[1])
        breath = per_sample(np.exp(0.15 * turbulence(rng, bed.steps, slope=1.0, slowest=0.2, fastest=8.0)), bed.n)
        sides.append(pulse + whine + rush * breath * air * (0.7 + 0.3 * np.abs(each)) * 10.0 ** (motor.rush / 20.0))
    if name in {"train", "locomotive", "subway"}:
        sides = [side + _rails(bed, rng) for side in sides]
    return np.asarray(0.1 * np.stack(sides, axis=1), np.float32)


def _throat(motor: _Motor, size: float, load: float) -> list[tuple[float, float]]:
    """The exhaust of a motor of that size, brighter under load."""
    return [(hertz * size**-0.35, gain + 5.0 * (load - 0.5) * (hertz > 300)) for hertz, gain in motor.exhaust]


def _revs(bed: Bed, motor: _Motor) -> Grid:
    """The factor on working revolutions: idling where it stands, up through the gears as it moves."""
    if not bed.placed or not motor.geared:
        return np.ones(bed.steps)
    pace = bed.paces()
    gear = np.clip(np.searchsorted(_GEARS, pace, side="right"), 1, len(_GEARS) - 1)
    low, high = np.array(_GEARS)[gear - 1], np.array(_GEARS)[gear]
    moving = 0.75 + 0.75 * np.clip((pace - low) / (high - low), 0.0, 1.0)
    smooth = np.where(pace < 0.3, 0.42, moving)
    return np.asarray(np.convolve(np.pad(smooth, 20, mode="edge"), np.ones(41) / 41.0, "valid"), np.float64)


def _rails(bed: Bed, rng: np.random.Generator) -> Grid:
    """Pairs of axles over the joints."""
    out, at = np.zeros(bed.n), float(rng.random())
    length = int(0.09 * RATE)
    decay = np.exp(-np.arange(length) / (0.014 * RATE))
    while at < bed.seconds:
        for gap in (0.0, 0.16, 0.62, 0.78):
            begin = int((at + gap) * RATE)
            knock = coloured(rng, length, slope=-3.0, low=90.0, high=2200.0) * decay * 2.2
            out[begin : begin + length] += knock[: max(bed.n - begin, 0)]
        pace = float(bed.paces()[min(int(max(at, 0.0) * 100), bed.steps - 1)]) if bed.placed else 14.0
        if pace < 0.5:
            break
        at += float(np.clip(20.0 / pace, 0.6, 6.0)) / bed.number("speed", 1.0)
    return out


def _kind(name: str, words: tuple[str, ...], level: float, reach: float) -> Ambience:
    def make_named(bed: Bed) -> Floats:
        return _run(bed, name)

    return Ambience(kind=name, words=words, level=level, reach=reach, make=make_named)


RECIPES = (
    Ambience(kind="engine", words=("motor", "engine rumble", "idling engine", "rev"), level=-27.0, reach=5.0, make=make),
    _kind("car", ("automobile", "taxi", "vehicle"), -27.0, 5.0),
    _kind("truck", ("lorry", "bus", "tractor"), -25.0, 7.0),
    _kind("motorcycle", ("motorbike", "scooter"), -25.0, 6.0),
    _kind("boat", ("motorboat", "ferry", "speedboat"), -27.0, 8.0),
    _kind("ship", ("liner", "tanker", "steamship", "ship engine"), -26.0, 25.0),
    _kind("propeller", ("biplane", "propeller plane"), -25.0, 25.0),
    _kind("helicopter", ("chopper", "rotor"), -24.0, 25.0),
    _kind("plane", ("airplane", "aeroplane", "aircraft"), -25.0, 30.0),
    _kind("jet", ("jet engine", "airliner", "thruster", "aeroplane jet"), -23.0, 40.0),
    _kind("drone", ("quadcopter", "drones"), -31.0, 5.0),
    _kind("train", ("locomotive", "subway", "railway", "tram"), -24.0, 15.0),
    _kind("machine", ("machinery", "generator", "rover", "mechanical hum", "whirring"), -30.0, 5.0),
    _kind("fan", ("ventilation", "life support", "ventilator", "suit fan"), -36.0, 2.0),
    _kind("spaceship", ("spacecraft", "starship", "space station", "ship hum", "engine room"), -30.0, 10.0),
)
