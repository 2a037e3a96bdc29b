"""A contact sheet: twelve frames evenly through a clip, with their times, over its sound as a spectrogram."""

from pathlib import Path

import cv2
import numpy as np
from scipy import signal

from soundstage import media

__all__ = ["sheet"]

_COLUMNS, _ROWS, _CELL = 4, 3, 400


def sheet(clip: Path, out: Path) -> Path:
    """Write the sheet of a clip as JPEG or PNG."""
    facts = media.probe(clip)
    wanted = {round((index + 0.5) * facts.frames / (_COLUMNS * _ROWS)) for index in range(_COLUMNS * _ROWS)}
    height = round(_CELL * facts.height / facts.width)
    cells = []
    for index, frame in enumerate(media.frames(clip)):
        if index in wanted:
            cell = cv2.resize(frame, (_CELL, height), interpolation=cv2.INTER_AREA)
            for colour, thick in (((0, 0, 0), 3), ((255, 255, 255), 1)):
                cv2.putText(
                    cell,
                    f"{float(index / facts.rate):.2f} s",
                    (8, 20),
                    cv2.FONT_HERSHEY_SIMPLEX,
                    0.5,
                    colour,
                    thick,
                    cv2.LINE_AA,
                )
            cells.append(cell)
    cells += [np.zeros((height, _CELL, 3), np.uint8)] * (_COLUMNS * _ROWS - len(cells))
    picture = np.vstack([np.hstack(cells[row * _COLUMNS : (row + 1) * _COLUMNS]) for row in range(_ROWS)])
    if facts.audio_codec:
        picture = np.vstack([picture, _spectrogram(media.samples(clip).mean(axis=1), picture.shape[1])])
    cv2.imwrite(str(out), picture[..., ::-1])
    return out


def _spectrogram(mono: np.ndarray, width: int, height: int = 200) -> np.ndarray:
    """Decibels over a logarithmic frequency axis, 40 Hz to 16 kHz, −90…0 dB."""
    rate, _, power = signal.spectrogram(mono, media.SAMPLE_RATE, nperseg=2048, noverlap=1536, scaling="spectrum")
    rows = np.geomspace(16_000, 40, height)
    decibels = 10 * np.log10(power + 1e-12)
    level = np.stack([decibels[min(int(np.searchsorted(rate, row)), len(rate) - 1)] for row in rows])
    grey = np.clip((level + 90) / 80 * 255, 0, 255).astype(np.uint8)
    coloured = cv2.applyColorMap(cv2.resize(grey, (width, height), interpolation=cv2.INTER_AREA), cv2.COLORMAP_INFERNO)
    return np.asarray(coloured[..., ::-1])
