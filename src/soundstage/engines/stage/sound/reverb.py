"""The rooms and landscapes that answer back: synthetic stereo impulse responses.

Each is a pattern of first reflections and a tail of noise that dies at its own rate in each band. Reverberation times are
typical of the places named (Kuttruff, *Room Acoustics*; field recordings of canyons and woods have their first returns at
0.3–1.5 s and 20–80 ms).
"""

from dataclasses import dataclass
from functools import cache

import numpy as np

from soundstage.engines.stage.sound.signal import RATE, STEP, Grid, bands, coloured, decibels, filtered, generator, shaped_noise

__all__ = ["ROOMS", "Room", "impulse", "reverberate"]


@dataclass(frozen=True, kw_only=True)
class Room:
    """`decay` is the time to fall 60 dB at 125 Hz, 1 kHz and 8 kHz; `wet` the level of the answer against the direct sound."""

    decay: tuple[float, float, float]
    wet: float  # dB, for a source at its reach
    delay: float = 0.01  # seconds before the tail
    early: tuple[tuple[float, float], ...] = ()  # (seconds, dB)
    echoes: tuple[tuple[float, float], ...] = ()  # (seconds, dB): smeared returns of far walls
    tone: tuple[tuple[float, float], ...] = ((100.0, 0.0), (8000.0, 0.0))  # (Hz, dB) of everything that comes back
    inside: tuple[tuple[float, float], ...] = ()  # (Hz, dB) that the place does to the direct sound too


ROOMS: dict[str, Room] = {
    "open": Room(
        decay=(0.5, 0.35, 0.2), wet=-22.0, early=((0.0043, -14.0), (0.031, -26.0)), tone=((200.0, 0.0), (6000.0, -9.0))
    ),
    "canyon": Room(
        decay=(3.4, 2.6, 0.9),
        wet=-11.0,
        delay=0.16,
        early=((0.006, -12.0), (0.041, -16.0)),
        echoes=((0.38, -5.0), (0.61, -7.0), (0.97, -9.0), (1.43, -13.0), (2.02, -18.0)),
        tone=((150.0, -3.0), (700.0, 0.0), (3000.0, -5.0), (9000.0, -18.0)),
    ),
    "forest": Room(
        decay=(0.9, 1.2, 0.45),
        wet=-15.0,
        delay=0.018,
        early=((0.011, -15.0), (0.023, -17.0), (0.037, -18.0), (0.059, -20.0)),
        tone=((150.0, -4.0), (900.0, 0.0), (5000.0, -6.0), (10000.0, -14.0)),
    ),
    "street": Room(
        decay=(1.5, 1.3, 0.8),
        wet=-13.0,
        delay=0.03,
        early=((0.012, -9.0), (0.027, -11.0), (0.039, -13.0), (0.054, -15.0), (0.081, -18.0), (0.108, -21.0)),
        tone=((150.0, -3.0), (1500.0, 0.0), (8000.0, -7.0)),
    ),
    "room": Room(
        decay=(0.5, 0.42, 0.3),
        wet=-12.0,
        delay=0.004,
        early=((0.0031, -8.0), (0.0057, -9.0), (0.0083, -10.0), (0.0119, -12.0), (0.017, -14.0)),
        tone=((120.0, -2.0), (1000.0, 0.0), (8000.0, -5.0)),
    ),
    "hall": Room(
        decay=(2.6, 2.1, 1.1),
        wet=-10.0,
        delay=0.024,
        early=((0.014, -11.0), (0.021, -12.0), (0.034, -13.0), (0.047, -14.0)),
        tone=((120.0, -1.0), (1000.0, 0.0), (8000.0, -8.0)),
    ),
    "cathedral": Room(
        decay=(6.0, 4.6, 1.6),
        wet=-9.0,
        delay=0.035,
        early=((0.022, -12.0), (0.034, -12.0), (0.051, -13.0), (0.078, -15.0)),
        tone=((100.0, 0.0), (1000.0, 0.0), (6000.0, -9.0)),
    ),
    "bathroom": Room(
        decay=(0.7, 0.9, 0.7),
        wet=-7.0,
        delay=0.003,
        early=((0.0027, -6.0), (0.0049, -7.0), (0.0071, -8.0), (0.0102, -9.0)),
        tone=((150.0, -3.0), (600.0, 2.0), (2000.0, 1.0), (9000.0, -4.0)),
    ),
    "cabin": Room(
        decay=(0.16, 0.11, 0.07),
        wet=-13.0,
        delay=0.001,
        early=((0.0013, -8.0), (0.0022, -9.0), (0.0031, -11.0)),
        tone=((120.0, 2.0), (500.0, 0.0), (3000.0, -6.0), (9000.0, -14.0)),
    ),
    "studio": Room(
        decay=(0.35, 0.24, 0.16),
        wet=-17.0,
        delay=0.004,
        early=((0.0041, -12.0), (0.0077, -14.0)),
        tone=((120.0, 0.0), (1000.0, 0.0), (7000.0, -6.0)),
    ),
    "stadium": Room(
        decay=(2.6, 2.2, 0.9),
        wet=-14.0,
        delay=0.09,
        early=((0.011, -14.0),),
        echoes=((0.24, -4.0), (0.41, -7.0), (0.66, -12.0)),
        tone=((150.0, -2.0), (1000.0, 0.0), (6000.0, -9.0)),
    ),
    "cave": Room(
        decay=(4.2, 2.9, 0.9),
        wet=-8.0,
        delay=0.02,
        early=((0.009, -8.0), (0.016, -9.0), (0.028, -10.0), (0.051, -12.0), (0.083, -13.0)),
        tone=((100.0, 1.0), (700.0, 0.0), (4000.0, -8.0), (10000.0, -18.0)),
    ),
    "underwater": Room(
        decay=(1.8, 0.8, 0.2),
        wet=-7.0,
        delay=0.003,
        tone=((100.0, 2.0), (600.0, 0.0), (1500.0, -14.0), (5000.0, -40.0)),
        inside=((80.0, 2.0), (350.0, 0.0), (1000.0, -9.0), (3000.0, -24.0), (10000.0, -48.0)),
    ),
    "helmet": Room(
        decay=(0.12, 0.085, 0.06),
        wet=-10.0,
        delay=0.0006,
        early=((0.0007, -7.0), (0.0013, -9.0), (0.0019, -10.0)),
        tone=((200.0, -6.0), (420.0, 2.0), (700.0, -1.0), (1250.0, 3.0), (2600.0, 1.0), (6000.0, -6.0), (12000.0, -14.0)),
    ),
}


@cache
def impulse(name: str) -> Grid:
    """The stereo impulse response (m, 2) of a room, its tail of unit energy a channel. An unknown name is a KeyError."""
    room = ROOMS[name]
    channels = []
    for side in ("left", "right"):
        rng = generator(0x50, name, side)
        tail = _tail(room, rng)
        for seconds, level in room.early:
            at = int((seconds * (1.0 + 0.12 * rng.standard_normal())) * RATE)
            tail[at : at + 3] += decibels(level) * np.array([0.5, 1.0, 0.5])
        for seconds, level in room.echoes:
            _add_echo(tail, seconds * (1.0 + 0.03 * rng.standard_normal()), level, rng)
        tail = filtered(tail, room.tone)
        channels.append(tail / np.sqrt(np.sum(tail**2)))
    return np.stack(channels, axis=1)


def reverberate(send: Grid, name: str) -> Grid:
    """The answer (n, 2) of a room to what is sent into it, (n,), at the room's wet level."""
    n = len(send)
    response = impulse(name)
    length = 1 << int(np.ceil(np.log2(n + len(response))))
    spectrum = np.fft.rfft(send, length)
    wet = [np.fft.irfft(spectrum * np.fft.rfft(response[:, side], length), length)[:n] for side in (0, 1)]
    return np.stack(wet, axis=1) * decibels(ROOMS[name].wet)


def _tail(room: Room, rng: np.random.Generator) -> Grid:
    longest = max(max(room.decay), *(seconds + 0.5 for seconds, _ in room.echoes), 0.1)
    n = int((room.delay + 1.05 * longest) * RATE)
    decay = np.interp(np.log2(np.maximum(bands(), 20.0)), np.log2([125.0, 1000.0, 8000.0]), room.decay)
    if max(room.decay) < 0.2:  # shorter than the noise frames
        body = coloured(rng, n) * 10.0 ** (-3.0 * np.arange(n) / RATE / room.decay[1])
    else:
        rows = np.arange(n // STEP + 2)[:, None] * STEP / RATE
        body = shaped_noise(rng, 10.0 ** (-3.0 * rows / decay[None, :]), n)
    start = int(room.delay * RATE)
    swell = np.minimum(np.arange(n) / max(0.35 * start, 24.0), 1.0)  # reflections thicken, they do not start as one
    tail = np.zeros(n)
    tail[start:] = (body * swell)[: n - start]
    tail /= np.sqrt(np.sum(tail**2))
    return tail


def _add_echo(tail: Grid, seconds: float, level: float, rng: np.random.Generator) -> None:
    length = int((0.02 + 0.05 * seconds) * RATE)
    smear = coloured(rng, length, slope=-3.0) * np.hanning(length) ** 0.5 * np.exp(-3.0 * np.arange(length) / length)
    smear *= decibels(level) / np.sqrt(np.sum(smear**2))
    begin = int(seconds * RATE)
    end = min(begin + length, len(tail))
    if end > begin:
        tail[begin:end] += smear[: end - begin]
