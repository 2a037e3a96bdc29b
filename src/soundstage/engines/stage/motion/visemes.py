"""Mouth shapes from timed phones: the ARKit weights of each viseme, blended with coarticulation.

Dominance blending after Cohen & Massaro (1993): every phone pulls with a raised-cosine window wider than itself, lips ahead
of the sound; bilabials win outright, because a p with open lips is seen at once.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..scene import Floats, Speech
from .rotation import Doubles

LEAD = 0.02  # seconds that the lips run ahead of the sound, at a frame's middle: less than a frame is seen as in step
BLEND = 0.10  # seconds of overlap into each neighbour
CLOSE = 0.045  # seconds to bring the lips together
_RATE = 120.0


def _both(name: str, weight: float) -> dict[str, float]:
    return {f"{name}Left": weight, f"{name}Right": weight}


_SHAPES: tuple[tuple[str, dict[str, float]], ...] = (
    ("p b m em", {"mouthClose": 0.12, **_both("mouthPress", 0.5), "jawOpen": 0.015}),
    ("f v", {"mouthRollLower": 0.6, **_both("mouthUpperUp", 0.3), "jawOpen": 0.08}),
    ("th dh", {"jawOpen": 0.15, "tongueOut": 0.35, **_both("mouthLowerDown", 0.1)}),
    ("t d dx", {"jawOpen": 0.13, **_both("mouthStretch", 0.1)}),
    ("k g ng hh", {"jawOpen": 0.18}),
    ("ch jh sh zh", {"mouthFunnel": 0.5, "jawOpen": 0.12}),
    ("s z", {**_both("mouthStretch", 0.25), "jawOpen": 0.06, **_both("mouthLowerDown", 0.15)}),
    ("n l nx el en", {"jawOpen": 0.17, **_both("mouthLowerDown", 0.1)}),
    ("r er axr", {"mouthFunnel": 0.3, "mouthPucker": 0.2, "jawOpen": 0.15}),
    ("aa ah ay aw ae ax", {"jawOpen": 0.50, **_both("mouthLowerDown", 0.22), **_both("mouthUpperUp", 0.12)}),
    ("eh ey", {"jawOpen": 0.32, **_both("mouthStretch", 0.33), **_both("mouthLowerDown", 0.2)}),
    (
        "ih iy y ix",
        {"jawOpen": 0.17, **_both("mouthStretch", 0.38), **_both("mouthSmile", 0.16), **_both("mouthLowerDown", 0.2)},
    ),
    ("ao ow oy", {"jawOpen": 0.36, "mouthFunnel": 0.6}),
    ("uw uh w", {"mouthPucker": 0.75, "jawOpen": 0.12}),
)
VISEMES: dict[str, dict[str, float]] = {phone: shape for phones, shape in _SHAPES for phone in phones.split()}
BILABIALS = frozenset({"p", "b", "m", "em"})
_OPENERS = frozenset(
    {"jawOpen", "mouthFunnel", "tongueOut"} | {f"{n}{s}" for n in ("mouthLowerDown", "mouthUpperUp") for s in ("Left", "Right")}
)
_BY_LOUDNESS = frozenset({"jawOpen"} | {n for n in _OPENERS if n.startswith(("mouthLower", "mouthUpper"))})
VOWELS = frozenset(
    ["aa", "ah", "ay", "aw", "ae", "ax", "eh", "ey", "ih", "iy", "ix", "ao", "ow", "oy", "uw", "uh", "er", "axr"]
)


def bare(phone: str) -> str:
    """`AA1` → `aa`."""
    return phone.lower().rstrip("0123456789")


@dataclass(slots=True)
class Mouth:
    """Sampled face weights of one speech, and its stressed moments (seconds, strength 0…1)."""

    start: float
    weights: dict[str, Doubles]
    stresses: tuple[tuple[float, float], ...]
    seconds: float

    def at(self, seconds: float) -> dict[str, float]:
        """Weights at a clip time; empty outside the speech."""
        index = (seconds - self.start) * _RATE
        if index < 0.0 or index > self.seconds * _RATE:
            return {}
        grid = next(iter(self.weights.values())).size
        return {name: float(np.interp(index, np.arange(grid), track)) for name, track in self.weights.items()}


def mouth_of(speech: Speech) -> Mouth:
    """Plan the mouth of a speech from its phones and its loudness."""
    before = LEAD + BLEND
    length = len(speech.samples) / speech.rate + 2.0 * before
    times = np.arange(0.0, length, 1.0 / _RATE) - before + LEAD  # in speech time, lips ahead
    loud = _loudness(speech.samples, speech.rate, times)
    shapes = [(bare(p), a, b, VISEMES.get(bare(p), {})) for p, a, b in speech.phones]
    names = sorted({n for *_, shape in shapes for n in shape})
    tracks = {name: np.zeros(len(times)) for name in names}
    total = np.full(len(times), 1e-6)
    for _, begin, end, shape in shapes:
        window = _window(times, begin, end)
        total += window
        for name, weight in shape.items():
            tracks[name] += window * weight
    for track in tracks.values():
        track /= np.maximum(total, 1.0)
    for name in _BY_LOUDNESS & tracks.keys():
        tracks[name] *= 0.15 + 1.1 * loud
    _seal(tracks, times, shapes)
    weights = tracks or {"jawOpen": np.zeros(len(times))}
    return Mouth(speech.start - before, weights, _stresses(speech, loud, times), length)


def _window(times: Doubles, begin: float, end: float) -> Doubles:
    """1 within the phone, falling to 0 by raised cosine over `BLEND` on either side of its edges' middle."""
    half = 0.5 * BLEND
    rise = np.clip((times - (begin - half)) / BLEND, 0.0, 1.0)
    fall = np.clip(((end + half) - times) / BLEND, 0.0, 1.0)
    return np.asarray((0.5 - 0.5 * np.cos(np.pi * rise)) * (0.5 - 0.5 * np.cos(np.pi * fall)), np.float64)


def _seal(tracks: dict[str, Doubles], times: Doubles, shapes: Sequence[tuple[str, float, float, dict[str, float]]]) -> None:
    shut = np.zeros(len(times))
    for phone, begin, end, _ in shapes:
        if phone in BILABIALS:
            rise = np.clip((times - (begin - CLOSE * 0.6)) / CLOSE, 0.0, 1.0)
            fall = np.clip((end + CLOSE * 0.3 - times) / CLOSE, 0.0, 1.0)
            shut = np.maximum(shut, np.minimum(rise, fall))
    shut = shut * shut * (3.0 - 2.0 * shut)
    for name, track in tracks.items():
        if name in _OPENERS:
            track *= 1.0 - shut
    for name, weight in VISEMES["p"].items():
        if name != "jawOpen" and name in tracks:
            tracks[name] = np.maximum(tracks[name], weight * shut)


def _loudness(samples: Floats, rate: int, times: Doubles) -> Doubles:
    """Root mean square in 60 ms windows relative to the speech's loudest, 0…1."""
    if not len(samples):
        return np.zeros(len(times))
    width = max(int(0.06 * rate), 1)
    power = np.convolve(np.asarray(samples, np.float64) ** 2, np.ones(width) / width, mode="same")
    level = np.sqrt(np.interp(times * rate, np.arange(len(power)), power, left=0.0, right=0.0))
    return np.asarray(level / max(float(np.quantile(level, 0.97)), 1e-9), np.float64).clip(0.0, 1.0)


def _stresses(speech: Speech, loud: Doubles, times: Doubles) -> tuple[tuple[float, float], ...]:
    """The vowels that stand out: marked stress, or louder and longer than their neighbours, at most about one a second."""
    found: list[tuple[float, float]] = []
    vowels = [(p, a, b) for p, a, b in speech.phones if bare(p) in VOWELS]
    scores = [
        (0.5 * (a + b), (b - a) / 0.12 * float(np.interp(0.5 * (a + b), times, loud)) * (1.4 if p.endswith("1") else 1.0))
        for p, a, b in vowels
    ]
    for moment, score in sorted(scores, key=lambda s: -s[1]):
        if all(abs(moment - other) > 0.7 for other, _ in found) and score > 0.5:
            found.append((moment, min(score, 1.5) / 1.5))
    return tuple(sorted((m + speech.start, s) for m, s in found))
