"""Measures read from a finished MP4, knowing nothing of how it was made."""

from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from soundstage import media

__all__ = ["Measures", "measure", "psnr"]

_BLACK = 6.0  # mean of 0…255 below which a frame shows nothing
_FLAT = 2.0  # spread of 0…255 below which a frame shows nothing
_FROZEN = 0.02  # mean change of 0…255 below which two frames are one


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """Facts and guards of one clip. Sound fields are None without a sound track; `first_psnr` without a picture."""

    seconds: float
    frames: int
    width: int
    height: int
    rate: float
    video: str
    audio: str | None
    loudness: float | None  # LUFS, integrated
    true_peak: float | None  # dBTP
    black: int  # frames that show nothing
    frozen: int  # frames that repeat the one before
    brightness: float  # mean of 0…255
    contrast: float  # spread of the luma, 0…255
    flicker: float  # largest frame-to-frame change of mean brightness, away from cuts
    cuts: tuple[float, ...]  # seconds
    first_psnr: float | None  # dB against the picture that the clip was to start from
    last_psnr: float | None

    def problems(self, expected_seconds: float | None = None) -> list[str]:
        """What is wrong with the clip whatever it shows."""
        found = []
        if expected_seconds is not None and abs(self.seconds - expected_seconds) > 1 / self.rate:
            found.append(f"{self.seconds:.3f} s, not {expected_seconds}")
        if abs(self.frames - self.seconds * self.rate) > 1:
            found.append(f"{self.frames} frames in {self.seconds:.3f} s")
        if self.black:
            found.append(f"{self.black} frames show nothing")
        if self.frozen > 2:
            found.append(f"{self.frozen} frames stand still")
        if self.loudness is not None and abs(self.loudness + 16) > 1:
            found.append(f"{self.loudness} LUFS")
        if self.true_peak is not None and self.true_peak > -1:
            found.append(f"{self.true_peak} dBTP")
        if self.first_psnr is not None and self.first_psnr < 32:
            found.append(f"first frame {self.first_psnr:.1f} dB from the picture")
        return found

    def json(self) -> dict[str, object]:
        return asdict(self)


def psnr(one: np.ndarray, two: np.ndarray) -> float:
    """Peak signal-to-noise ratio of two uint8 pictures, dB."""
    error = float(np.mean((one.astype(np.float64) - two.astype(np.float64)) ** 2))
    return 99.0 if error == 0 else 10 * float(np.log10(255**2 / error))


def measure(path: Path, first: np.ndarray | None = None, last: np.ndarray | None = None) -> Measures:
    """Measure a clip. `first` and `last` are the pictures (h, w, 3) that it should begin and end with, fitted to it."""
    facts = media.probe(path)
    means, spreads, changes = [], [], []
    before: np.ndarray | None = None
    opening = frame = np.zeros((1, 1, 3), np.uint8)
    for frame in media.frames(path):
        luma = frame[::2, ::2] @ np.array([0.2126, 0.7152, 0.0722])
        means.append(float(luma.mean()))
        spreads.append(float(luma.std()))
        if before is None:
            opening = frame
        else:
            changes.append(float(np.abs(luma - before).mean()))
        before = luma
    typical = float(np.median(changes)) if changes else 0.0
    cut_at = [index for index, change in enumerate(changes) if change > max(12.0, 6 * typical)]
    steps = np.abs(np.diff(means))
    steady = np.delete(steps, cut_at) if len(steps) else steps
    heard = media.loudness(path) if facts.audio_codec else None
    return Measures(
        seconds=facts.seconds,
        frames=facts.frames,
        width=facts.width,
        height=facts.height,
        rate=float(facts.rate),
        video=f"{facts.video_codec} {facts.profile} {facts.pixel_format}",
        audio=facts.audio_codec and f"{facts.audio_codec} {facts.audio_profile} {facts.sample_rate} Hz × {facts.channels}",
        loudness=heard and heard.integrated,
        true_peak=heard and heard.true_peak,
        black=sum(mean < _BLACK or spread < _FLAT for mean, spread in zip(means, spreads, strict=True)),
        frozen=sum(change < _FROZEN for change in changes),
        brightness=float(np.mean(means)),
        contrast=float(np.mean(spreads)),
        flicker=float(steady.max()) if len(steady) else 0.0,
        cuts=tuple(round((index + 1) / float(facts.rate), 3) for index in cut_at),
        first_psnr=None if first is None else psnr(opening, first),
        last_psnr=None if last is None else psnr(frame, last),
    )
