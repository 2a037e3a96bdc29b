"""A sound on paper: the picture and the numbers by which somebody without ears can tell what it is."""

from itertools import pairwise
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from soundstage.engines.stage.sound.master import loudness
from soundstage.engines.stage.sound.signal import RATE, Grid

__all__ = ["band_levels", "describe", "draw", "onsets", "pitch_track"]

EDGES = (20, 60, 125, 250, 500, 1000, 2000, 4000, 8000, 16000)
_WINDOW, _HOP = 4096, 480  # samples: 85 ms every 10 ms
_WIDE, _HIGH = 1200, 420
_TALL = 115
_FLOOR = 75.0  # dB shown under the loudest


def spectrogram(mono: Grid, window: int = _WINDOW) -> Grid:
    """Power (frames, window/2 + 1) every 10 ms, Hann window."""
    padded = np.pad(mono, window // 2)
    rows = np.lib.stride_tricks.sliding_window_view(padded, window)[::_HOP]
    return np.asarray(np.abs(np.fft.rfft(rows * np.hanning(window), axis=1)) ** 2, np.float64)


def band_levels(power: Grid) -> Grid:
    """Level (frames, 9) in dB of the bands between `EDGES`."""
    hertz = np.fft.rfftfreq(2 * (power.shape[1] - 1), 1.0 / RATE)
    sums = [power[:, (hertz >= low) & (hertz < high)].sum(axis=1) for low, high in pairwise(EDGES)]
    return np.asarray(10.0 * np.log10(np.stack(sums, axis=1) + 1e-12), np.float64)


def onsets(mono: Grid) -> list[tuple[float, float]]:
    """Where sounds begin: (seconds, dB of rise), by spectral flux in bands."""
    levels = band_levels(spectrogram(mono, 1024))
    floor = levels.max() - 60.0
    levels = np.maximum(levels, floor)
    rise = np.maximum(levels[2:] - levels[:-2], 0.0).mean(axis=1)
    found = []
    for at in range(3, len(rise) - 3):
        around = rise[max(at - 30, 0) : at + 30]
        if rise[at] == rise[at - 3 : at + 4].max() and rise[at] > max(2.5, 2.2 * float(np.median(around)) + 1.0):
            found.append(((at + 1) * _HOP / RATE, float(rise[at])))
    return found


def pitch_track(mono: Grid, every: float = 0.1) -> list[tuple[float, float, float]]:
    """(seconds, Hz, strength 0…1) by normalised autocorrelation, 50 ms windows, 60–2000 Hz."""
    n = int(0.05 * RATE)
    found = []
    for start in range(0, len(mono) - n, int(every * RATE)):
        part = mono[start : start + n] * np.hanning(n)
        spectrum = np.abs(np.fft.rfft(part, 2 * n)) ** 2
        wave = np.fft.irfft(spectrum)[:n]
        if wave[0] <= 1e-9:
            continue
        window = np.fft.irfft(np.abs(np.fft.rfft(np.hanning(n), 2 * n)) ** 2)[:n]
        wave = wave / wave[0] / np.maximum(window / window[0], 0.05)
        low, high = RATE // 2000, RATE // 60
        at = low + int(np.argmax(wave[low:high]))
        found.append((start / RATE, RATE / at, float(min(wave[at], 1.0))))
    return found


def describe(samples: Grid) -> str:
    """What (n, 2) sounds like, in numbers and few words."""
    mono = samples.mean(axis=1)
    power = spectrogram(mono)
    levels = band_levels(power)
    whole = _decibels_of(mono)
    names = [f"{low}-{high}" for low, high in pairwise(EDGES)]
    mean = 10.0 * np.log10((10.0 ** (levels / 10.0)).mean(axis=0))
    lines = [
        f"length {len(mono) / RATE:.1f} s, loudness {loudness(samples):.1f} LUFS",
        "",
        "loudness curve, dB below the loudest, every 0.25 s:",
        "  " + " ".join(f"{value:.0f}" for value in whole - whole.max()),
        "",
        "bands, Hz: mean dB below the strongest band; how far the level wanders (standard deviation of dB, 10 ms frames)",
        *(
            f"  {name:12} {value - mean.max():6.1f}  {levels[:, at].std():5.1f}"
            for at, (name, value) in enumerate(zip(names, mean, strict=True))
        ),
        "",
        f"spectral flatness, 0 tonal … 1 noise: {_flatness(power):.3f}",
    ]
    found = onsets(mono)
    lines += ["", f"onsets: {len(found)} (seconds, rise in dB)"]
    lines += [
        "  " + "  ".join(f"{at:.2f} ({rise:.0f})" for at, rise in found[row : row + 10]) for row in range(0, len(found), 10)
    ]
    if len(found) > 2:
        gaps = np.diff([at for at, _ in found])
        lines.append(f"  median gap {np.median(gaps):.2f} s, spread {gaps.std() / gaps.mean():.2f} of the mean")
    pitches = [(at, hertz) for at, hertz, strength in pitch_track(mono) if strength > 0.6]
    lines += ["", f"pitched tenths of a second: {len(pitches)} of {int(len(mono) / RATE * 10)}"]
    lines += [
        "  " + " ".join(f"{at:.1f}:{hertz:.0f}" for at, hertz in pitches[row : row + 16]) for row in range(0, len(pitches), 16)
    ]
    return "\n".join(lines) + "\n"


def draw(samples: Grid, out: Path) -> None:
    """The spectrogram (log frequency), and under it the loudness and the levels of bands over time."""
    mono = samples.mean(axis=1)
    power = spectrogram(mono)
    picture = Image.new("RGB", (_WIDE + 80, _HIGH + 300), (12, 12, 16))
    picture.paste(_heat(power), (70, 10))
    pen = ImageDraw.Draw(picture)
    for hertz in (50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000):
        y = 10 + _HIGH * (1.0 - np.log(hertz / 40.0) / np.log(20000.0 / 40.0))
        if 10 <= y <= 10 + _HIGH:
            pen.text((8, y - 6), f"{hertz} Hz", fill=(220, 220, 220))
    seconds = len(mono) / RATE
    for second in range(int(seconds) + 1):
        pen.text((70 + _WIDE * second / seconds - 3, _HIGH + 12), str(second), fill=(220, 220, 220))
    fast = _decibels_of(mono, 0.02)
    _plot(pen, fast - fast.max(), _HIGH + 35, "level", -60.0, (230, 230, 230))
    levels = band_levels(power)
    for at, colour in enumerate(((180, 90, 60), (230, 200, 80), (110, 210, 120), (90, 170, 240))):
        band = levels[:, 1 + 2 * at]
        _plot(pen, band - levels.max(), _HIGH + 165, f"{EDGES[1 + 2 * at]}-{EDGES[2 + 2 * at]}", -70.0, colour, at)
    picture.save(out)


def _heat(power: Grid) -> Image.Image:
    decibels = 10.0 * np.log10(power + 1e-12)
    hertz = 40.0 * (20000.0 / 40.0) ** np.linspace(1.0, 0.0, _HIGH)
    rows = np.clip(np.round(hertz / (RATE / 2) * (power.shape[1] - 1)).astype(int), 0, power.shape[1] - 1)
    shown = np.clip((decibels[:, rows] - decibels.max()) / _FLOOR + 1.0, 0.0, 1.0).T
    stops = np.array([[0, 0, 8], [50, 10, 90], [170, 40, 90], [250, 140, 40], [255, 250, 190]], np.float64)
    place = np.linspace(0.0, 1.0, len(stops))
    rgb = np.stack([np.interp(shown, place, stops[:, side]) for side in range(3)], axis=-1).astype(np.uint8)
    return Image.fromarray(rgb).resize((_WIDE, _HIGH), Image.Resampling.BILINEAR)


def _plot(
    pen: ImageDraw.ImageDraw, values: Grid, top: int, name: str, low: float, colour: tuple[int, int, int], row: int = 0
) -> None:
    x = 70 + np.linspace(0.0, _WIDE, len(values))
    y = top + _TALL * np.clip(values / low, 0.0, 1.0)
    pen.line(list(zip(x.tolist(), y.tolist(), strict=True)), fill=colour)
    pen.text((4, top + 14 * row), name, fill=colour)


def _decibels_of(mono: Grid, every: float = 0.25) -> Grid:
    n = int(every * RATE)
    parts = mono[: len(mono) // n * n].reshape(-1, n)
    return np.asarray(10.0 * np.log10((parts**2).mean(axis=1) + 1e-9), np.float64)


def _flatness(power: Grid) -> float:
    mean = power.mean(axis=0)[8:1600] + 1e-12
    return float(np.exp(np.log(mean).mean()) / mean.mean())
