"""WAV as servers send it: PCM or float, any number of channels, lengths that are only placeholders while streaming."""

import struct

import numpy as np

from soundstage.engines.stage.scene import Floats

__all__ = ["BadWave", "read_riff"]

_PCM, _FLOAT, _EXTENSIBLE = 1, 3, 0xFFFE
_SHORTEST, _LONGEST = 0.1, 90.0  # seconds


class BadWave(ValueError):
    """The bytes are no sound that can be used; the message says why."""


def read_riff(data: bytes) -> tuple[Floats, int]:
    """Mono float32 in −1…1, and its rate. Raises `BadWave`."""
    if len(data) < 12 or data[:4] != b"RIFF" or data[8:12] != b"WAVE":
        raise BadWave("is no WAV")
    form, at = b"", 12
    while at + 8 <= len(data):
        name, size = struct.unpack_from("<4sI", data, at)
        body = data[at + 8 : at + 8 + size]
        if name == b"fmt ":
            form = body
        elif name == b"data":
            return _samples(form, body)
        at += 8 + size + size % 2
    raise BadWave("is a WAV without samples")


def _samples(form: bytes, body: bytes) -> tuple[Floats, int]:
    if len(form) < 16:
        raise BadWave("is a WAV without a format")
    code, channels, rate, _, _, bits = struct.unpack_from("<HHIIHH", form)
    if code == _EXTENSIBLE and len(form) >= 26:
        code = struct.unpack_from("<H", form, 24)[0]
    if not 1 <= channels <= 8 or not 8_000 <= rate <= 96_000:
        raise BadWave(f"is a WAV of {channels} channels at {rate} Hz")
    flat = _decoded(code, bits, body)
    flat = flat[: len(flat) // channels * channels].reshape(-1, channels).mean(axis=1)
    if not _SHORTEST <= len(flat) / rate <= _LONGEST:
        raise BadWave(f"lasts {len(flat) / rate:.1f} s")
    if not np.isfinite(flat).all() or float(np.abs(flat).max()) < 1e-3:
        raise BadWave("is silent")
    return np.asarray(np.clip(flat, -1.0, 1.0), np.float32), int(rate)


def _decoded(code: int, bits: int, body: bytes) -> Floats:
    width = bits // 8
    if width == 0 or (code, bits) not in {(_PCM, 8), (_PCM, 16), (_PCM, 24), (_PCM, 32), (_FLOAT, 32), (_FLOAT, 64)}:
        raise BadWave(f"is a WAV of form {code} with {bits} bits")
    whole = body[: len(body) // width * width]
    if code == _FLOAT:
        return np.frombuffer(whole, f"<f{width}").astype(np.float32)
    if bits == 8:
        return np.asarray((np.frombuffer(whole, np.uint8).astype(np.float32) - 128.0) / 128.0, np.float32)
    if bits == 24:
        padded = np.zeros((len(whole) // 3, 4), np.uint8)
        padded[:, 1:] = np.frombuffer(whole, np.uint8).reshape(-1, 3)
        return np.asarray(padded.view("<i4")[:, 0] / 2.0**31, np.float32)
    return np.asarray(np.frombuffer(whole, f"<i{width}") / 2.0 ** (bits - 1), np.float32)
