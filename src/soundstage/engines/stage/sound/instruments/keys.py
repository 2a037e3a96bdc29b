"""What is struck and rings at a pitch: piano, bars, bells, reeds of an electric piano; and the organ's pipes."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from soundstage.engines.stage.sound.instruments.note import Note, ended
from soundstage.engines.stage.sound.signal import RATE, Grid, coloured, modes

__all__ = ["KEYS"]

_WOOD = ((60, -6), (110, 0), (2500, 0), (6000, -4), (12000, -16))


def _piano(note: Note) -> Grid:
    """Two strings a note, stiff (Fletcher: f_k = k f √(1 + B k²)), a quick and a slow decay, and the felt of the hammer."""
    n = int(min(note.seconds + 0.35, 5.0) * RATE) + 1
    order = np.arange(1, int(np.clip(9000.0 / note.hertz, 3, 34)) + 1)
    stiff = 0.00012 * 2.0 ** ((note.pitch - 48.0) / 9.0)
    partials = note.hertz * order * np.sqrt(1.0 + stiff * order**2)
    hard = 900.0 + 5200.0 * note.velocity**1.5 + 0.8 * note.hertz
    gain = np.abs(np.sin(np.pi * order / 8.0)) / order**0.55 / (1.0 + (partials / hard) ** 2) + 1e-4
    decay = 13.0 * (110.0 / note.hertz) ** 0.55 / order**0.62
    apart = 1.0 + np.array([-0.00018, 0.00022])
    frequency = np.concatenate([partials * factor for factor in apart])
    out = modes(
        frequency, np.concatenate([decay, 0.42 * decay]), np.tile(gain, 2), n, note.rng.uniform(-0.4, 0.4, len(frequency))
    )
    felt = int(0.05 * RATE)
    out[:felt] += (
        0.12 * coloured(note.rng, felt, slope=-3.0, low=120.0, high=2500.0) * np.exp(-np.arange(felt) / (0.008 * RATE))
    )
    out *= np.minimum(np.arange(n) / (0.0015 * RATE), 1.0) * (0.25 + 0.75 * note.velocity)
    return ended(out, _WOOD, 0.3)


@dataclass(frozen=True, kw_only=True)
class _Bar:
    """Ratios of the partials of a struck bar, reed or tine, their gains, how long the first rings at 440 Hz, its blow."""

    ratios: tuple[float, ...]
    gains: tuple[float, ...]
    ring: float
    tap: float = 0.1


_BARS = {
    "xylophone": _Bar(ratios=(1, 3.0, 6.1, 10.2), gains=(1, 0.4, 0.16, 0.08), ring=0.45, tap=0.35),
    "marimba": _Bar(ratios=(1, 3.93, 9.2), gains=(1, 0.22, 0.06), ring=0.9, tap=0.2),
    "vibraphone": _Bar(ratios=(1, 3.98, 9.9), gains=(1, 0.18, 0.05), ring=4.5, tap=0.05),
    "glockenspiel": _Bar(ratios=(1, 2.756, 5.404, 8.93), gains=(1, 0.45, 0.25, 0.12), ring=2.8, tap=0.12),
    "music box": _Bar(ratios=(1, 2.02, 5.9, 9.4), gains=(1, 0.18, 0.22, 0.08), ring=1.9, tap=0.12),
    "electric piano": _Bar(ratios=(1, 2, 3, 7.1, 14.2), gains=(1, 0.34, 0.12, 0.1, 0.05), ring=3.4, tap=0.03),
    "tubular bell": _Bar(ratios=(0.5, 1, 1.2, 1.5, 2, 2.74, 3.76),
                         gains=(0.3, 0.7, 0.5, 0.4, 1, 0.4, 0.25), ring=5.0, tap=0.05),
}  # fmt: skip


def _bar(bar: _Bar, note: Note) -> Grid:
    ratios = np.array(bar.ratios)
    ring = bar.ring * (440.0 / note.hertz) ** 0.6
    n = int(min(max(ring, 0.3), 4.0) * RATE)
    gains = np.array(bar.gains) * (0.5 + 0.5 * note.velocity) ** (1.0 + np.arange(len(ratios)))
    out = modes(note.hertz * ratios, ring / ratios**0.7, gains, n)
    tap = int(0.012 * RATE)
    out[:tap] += bar.tap * coloured(note.rng, tap, low=800.0, high=7000.0) * np.exp(-np.arange(tap) / (0.002 * RATE))
    return ended(out, (), 0.1)


def _organ(note: Note) -> Grid:
    """Pipes of 8, 4, 2⅔ and 2 feet that speak with a little chiff."""
    n = note.samples(0.12)
    time = np.arange(n) / RATE
    out = np.zeros(n)
    for ratio, gain in ((0.5, 0.35), (1.0, 1.0), (2.0, 0.55), (3.0, 0.28), (4.0, 0.3), (6.0, 0.1), (8.0, 0.12)):
        if note.hertz * ratio < 12_000.0:
            out += gain * np.sin(2.0 * np.pi * note.hertz * ratio * (1.0 + float(note.rng.normal(0.0, 2e-4))) * time + ratio)
    chiff = min(int(0.08 * RATE), n)
    out[:chiff] += 0.3 * coloured(note.rng, chiff, low=note.hertz, high=5.0 * note.hertz) * np.hanning(2 * chiff)[chiff:]
    return ended(0.5 * out * np.minimum(time / 0.035, 1.0), (), 0.11)


def _player(bar: _Bar) -> Callable[[Note], Grid]:
    def play(note: Note) -> Grid:
        return _bar(bar, note)

    return play


KEYS: dict[str, Callable[[Note], Grid]] = {
    "piano": _piano,
    "organ": _organ,
    **{name: _player(bar) for name, bar in _BARS.items()},
}
