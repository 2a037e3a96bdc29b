"""espeak-ng: a hundred languages and accents, with the time of each phoneme; and the pronunciation of words by accent."""

import json
import sys
from pathlib import Path

import numpy as np

from soundstage.engines.stage.sound.speech import espeak_process
from soundstage.engines.stage.sound.speech.phones import Phones, from_ipa, joined
from soundstage.engines.stage.sound.speech.programs import find_program, run
from soundstage.engines.stage.sound.speech.source import Raw

__all__ = ["pronounce", "speak_espeak"]

_STOPS = frozenset(["p", "b", "t", "d", "k", "g", "ch", "jh"])
_CLOSURE = 0.05  # seconds: espeak-ng counts a stop from its burst, lips and eyes from its closure


def speak_espeak(text: str, voice: str, words_a_minute: float, pitch: float, folder: Path) -> Raw:
    """Speak in any of its languages. `pitch` is 0…100."""
    find_program("espeak-ng")
    path = folder / "out.raw"
    order = {"voice": voice, "text": text, "rate": words_a_minute, "pitch": pitch, "range": 55, "path": str(path)}
    told = json.loads(run([sys.executable, "-I", Path(espeak_process.__file__)], text=json.dumps(order)))
    samples = np.frombuffer(path.read_bytes(), "<i2").astype(np.float32) / 32768.0
    rate = int(told["rate"])
    return Raw(samples=samples, rate=rate, phones=_timed(told["events"], len(samples) / rate))


def pronounce(words: tuple[str, ...], voice: str, folder: Path) -> dict[str, str]:
    """IPA with stress marks of each word, as the accent `voice` says it alone."""
    if not words:
        return {}
    listed = folder / "list.txt"
    listed.write_text("".join(f"{word}.\n" for word in words))
    told = run([find_program("espeak-ng"), "-q", "--ipa", "--sep=_", "-v", voice, "-f", listed])
    said = [row.strip() for row in told.splitlines() if row.strip()]
    return dict(zip(words, said, strict=True)) if len(said) == len(words) else {}


def _timed(events: list[tuple[str, float]], total: float) -> Phones:
    rows: list[tuple[str, float, float]] = [("pau", 0.0, events[0][1] if events else total)]
    ends = [*(start for _, start in events[1:]), total]
    for (symbol, start), end in zip(events, ends, strict=True):
        names = from_ipa(symbol) or (("pau",) if not symbol.strip() else ())
        for index, name in enumerate(names):
            share = (end - start) / len(names)
            begin = start + index * share
            before = rows[-1]
            if name in _STOPS and before[0] != "pau" and rows:
                closing = min(_CLOSURE, 0.4 * (before[2] - before[1]))
                rows[-1] = (before[0], before[1], before[2] - closing)
                begin -= closing
            rows.append((name, begin, start + (index + 1) * share))
    return joined(rows)
