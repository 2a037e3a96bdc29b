"""What a speech program gives before it is reshaped, and how it is asked."""

import wave
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from soundstage.engines.base import EngineError
from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.speech.phones import Phones

__all__ = ["Raw", "read_wave"]


@dataclass(frozen=True, kw_only=True, eq=False)
class Raw:
    """Mono samples at the program's own rate, and its phones in seconds."""

    samples: Floats
    rate: int
    phones: Phones


def read_wave(path: Path) -> tuple[Floats, int]:
    """A mono 16-bit WAV as float32 in −1…1 and its rate. Raises `EngineError` when the program wrote none."""
    try:
        with wave.open(str(path)) as file:
            samples = np.frombuffer(file.readframes(file.getnframes()), "<i2").astype(np.float32) / 32768.0
            return samples, file.getframerate()
    except (OSError, EOFError, wave.Error) as error:
        raise EngineError("the speech program wrote no sound", retryable=True) from error
