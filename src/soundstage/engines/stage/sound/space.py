"""Where a sound is heard from: the camera is the listener, shot by shot.

Level falls with distance, air dulls what is far, the two channels differ in level and by up to 0.3 ms, and what moves fast is
shifted by Doppler. A long lens brings a sound nearer, as film does, by half of what it brings the picture.
"""

from dataclasses import dataclass

import numpy as np

from soundstage.engines.stage.scene import Curve, Floats, Scene
from soundstage.engines.stage.sound.signal import RATE, STEP, Grid, filtered, per_sample, steps

__all__ = ["Listener", "Path", "listen", "place", "speed_of_sound", "trace"]

_INTERAURAL = 0.0003  # seconds; less than a head's 0.65 ms so that the sum to mono stays clean
_PAN_WIDTH = 0.85
_NORMAL_LENS = np.tan(np.radians(40.0) / 2.0)  # half-height of a lens that neither brings near nor removes
_DOPPLER_FROM = 3.0  # m/s; slower motion is not heard as a change of pitch
_DULL = ((250.0, 0.0), (1000.0, -2.5), (4000.0, -15.0), (12000.0, -38.0))  # a kilometre of air and terrain


@dataclass(frozen=True, kw_only=True, eq=False)
class Listener:
    """The camera at every control step: position, right and forward (S, 3), lens factor (S,), shot index (S,)."""

    position: Grid
    right: Grid
    forward: Grid
    lens: Grid
    shot: Grid


@dataclass(frozen=True, kw_only=True, eq=False)
class Path:
    """How a source reaches the listener at every control step, each (S,)."""

    distance: Grid  # metres, as heard
    pan: Grid  # −1 left … +1 right
    behind: Grid  # 0…1
    lag: Grid  # seconds of delay that Doppler comes to, against the first step


def speed_of_sound(scene: Scene) -> float:
    """Metres a second in the air of the first shot; Mars's cold carbon dioxide carries sound at about 240."""
    return {"mars": 240.0, "underwater": 1480.0}.get(scene.shots[0].sky.body, 343.0)


def listen(scene: Scene, n: int) -> Listener:
    """Follow the cameras of a scene for `n` samples."""
    count = steps(n)
    times = np.arange(count) * STEP / RATE
    frames = times * scene.fps
    starts = np.array([shot.start_frame for shot in scene.shots])
    which = np.clip(np.searchsorted(starts, frames + 1e-6, side="right") - 1, 0, len(starts) - 1)
    position, right, forward = (np.zeros((count, 3)) for _ in range(3))
    lens = np.ones(count)
    for index, shot in enumerate(scene.shots):
        rows, camera = which == index, shot.camera
        position[rows] = _follow(camera.times, camera.position, times[rows])
        right[rows] = _unit(_follow(camera.times, camera.rotation[:, :, 0], times[rows]))
        forward[rows] = -_unit(_follow(camera.times, camera.rotation[:, :, 2], times[rows]))
        vfov = np.interp(times[rows], camera.times, camera.vfov)
        lens[rows] = np.clip(np.sqrt(np.tan(vfov / 2.0) / _NORMAL_LENS), 0.35, 1.6)
    return Listener(position=position, right=right, forward=forward, lens=lens, shot=which.astype(np.float64))


def trace(listener: Listener, source: Curve, sound_speed: float = 343.0) -> Path:
    """The way from a moving source (N, 3) to the listener."""
    count = len(listener.lens)
    times = np.arange(count) * STEP / RATE
    where = _follow(source.times, source.values, times)
    towards = where - listener.position
    distance = np.linalg.norm(towards, axis=1)
    unit = towards / np.maximum(distance, 1e-3)[:, None]
    # a source at the lens is everywhere: it comes to the middle as it touches the camera
    spread = distance / (distance + 0.4)
    pan = np.sum(unit * listener.right, axis=1) * spread * _PAN_WIDTH
    behind = np.clip(-np.sum(unit * listener.forward, axis=1), 0.0, 1.0) * spread
    return Path(
        distance=distance * listener.lens, pan=pan, behind=behind, lag=_doppler(where, unit, listener.shot, sound_speed)
    )


def place(signal: Floats | Grid, path: Path, *, reach: float, start: int = 0, rolloff: float = 1.0, floor: float = 0.0) -> Grid:
    """A mono signal (n,), beginning at sample `start` of the clip, as the two channels (n, 2) that the listener gets.

    `reach` is the distance at which it has its own level; `rolloff` the exponent of distance (1: 6 dB a doubling);
    `floor` the least factor that distance may leave.
    """
    dry = np.asarray(signal, np.float64)
    n = len(dry)
    first = start // STEP
    rows = np.clip(np.arange(first, first + steps(n) + 1), 0, len(path.pan) - 1)
    offset = start - first * STEP

    def curve(values: Grid) -> Grid:
        return per_sample(values[rows], n + offset)[offset:]

    distance = np.maximum(path.distance, reach)
    gain = np.maximum((reach / distance) ** rolloff, floor)
    dull = np.clip(1.0 - np.exp(-(path.distance / 160.0)) + 0.3 * path.behind, 0.0, 0.95)
    mixed = dry
    if float(dull[rows].max()) > 0.01:
        far = filtered(dry, _DULL)
        mixed = dry + (far - dry) * curve(dull)
    mixed = mixed * curve(gain)
    angle = (1.0 + path.pan) * np.pi / 4.0
    left = _delayed(mixed, curve(path.lag + _INTERAURAL * np.maximum(path.pan, 0.0))) * curve(np.cos(angle))
    right = _delayed(mixed, curve(path.lag + _INTERAURAL * np.maximum(-path.pan, 0.0))) * curve(np.sin(angle))
    return np.asarray(np.stack([left, right], axis=1) * np.sqrt(2.0), np.float64)


def _follow(times: Floats, values: Floats, at: Grid) -> Grid:
    rows = [np.interp(at, times, values[:, axis]) for axis in range(values.shape[1])]
    return np.asarray(np.stack(rows, axis=1), np.float64)


def _unit(vectors: Grid) -> Grid:
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9), np.float64)


def _doppler(where: Grid, unit: Grid, shot: Grid, sound_speed: float) -> Grid:
    """Delay that grows as the source recedes; only the source's own motion counts, and cuts leave no jump."""
    step = np.diff(where, axis=0, prepend=where[:1])
    speed = np.linalg.norm(step, axis=1) * RATE / STEP
    receding = np.sum(step * unit, axis=1)
    receding[speed < _DOPPLER_FROM] = 0.0
    receding[np.diff(shot, prepend=shot[:1]) != 0] = 0.0
    lag = np.cumsum(receding) / sound_speed
    return np.asarray(lag - lag.min(), np.float64)


def _delayed(signal: Grid, delay: Grid) -> Grid:
    """Fractional, moving delay in seconds, by four-point Catmull-Rom interpolation."""
    if float(np.abs(delay).max()) < 0.25 / RATE:
        return signal
    n = len(signal)
    at = np.arange(n) - delay * RATE
    base = np.floor(at).astype(np.int64)
    t = at - base
    padded = np.concatenate([np.zeros(3), signal, np.zeros(4)])
    base = np.clip(base + 3, 1, n + 3)
    a, b, c, d = (padded[base + k] for k in (-1, 0, 1, 2))
    return np.asarray(b + 0.5 * t * (c - a + t * (2.0 * a - 5.0 * b + 4.0 * c - d + t * (3.0 * (b - c) + d - a))), np.float64)
