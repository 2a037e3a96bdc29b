"""Breathing space: the programs hurry over commas and full stops; speakers on film do not."""

import re
from itertools import pairwise

import numpy as np

from soundstage.engines.stage.sound.speech.phones import joined
from soundstage.engines.stage.sound.speech.source import Raw

__all__ = ["paused"]

# seconds of silence after each stop at an easy pace, in the range that readers aloud leave
_SECONDS = {",": 0.22, ";": 0.3, ":": 0.3, "-": 0.26, ".": 0.44, "!": 0.44, "?": 0.46}
_LEAST = 0.16
_SEAM = 0.004


def paused(raw: Raw, text: str, stretch: float = 1.0) -> Raw:
    """Lengthen the silences inside a line to what its stops ask for; phones move with the samples, none is shortened.

    When the program paused elsewhere than at the stops, every pause is only brought to a least length.
    """
    inner = [index for index, (phone, _, _) in enumerate(raw.phones[1:-1], 1) if phone == "pau"]
    stops = re.findall(r"[,;:.!?]|\s-\s", re.sub(r"[\s,;:.!?-]+$", "", text))
    wanted = [_SECONDS[stop.strip()] for stop in stops] if len(stops) == len(inner) else [_LEAST] * len(inner)
    longer = {index: max(seconds * stretch, 0.0) for index, seconds in zip(inner, wanted, strict=True)}
    rows, parts, cuts, late = [], [], [0], 0
    for index, (phone, start, end) in enumerate(raw.phones):
        more = max(round((longer.get(index, 0.0) - (end - start)) * raw.rate), 0)
        rows.append((phone, start + late / raw.rate, end + (late + more) / raw.rate))
        if more:
            cuts.append(round(0.5 * (start + end) * raw.rate))
            parts.append(more)
            late += more
    if not parts:
        return raw
    pieces = [_sealed(raw.samples[begin:end], raw.rate) for begin, end in pairwise([*cuts, len(raw.samples)])]
    out = [pieces[0]]
    for more, piece in zip(parts, pieces[1:], strict=True):
        out += [np.zeros(more, np.float32), piece]
    return Raw(samples=np.concatenate(out), rate=raw.rate, phones=joined(rows))


def _sealed(piece: np.ndarray, rate: int) -> np.ndarray:
    """Faded at both ends, so that silence can be put there; a line's own ends are silent anyway."""
    length = min(int(_SEAM * rate), len(piece) // 2)
    out = np.array(piece, np.float32)
    ramp = np.linspace(0.0, 1.0, length, dtype=np.float32)
    out[:length] *= ramp
    out[len(out) - length :] *= ramp[::-1]
    return out
