"""Prompts in every state a prompt can be in: nothing raises, and how long planning takes.

usage: python -m evals.fuzz [--count N] [--seed N] [--prompts FILE] [--json]

Half are real prompts mutated (words deleted, swapped, repeated, joined, recased, cut off, nested in quotes), half are made of
characters: any plane of Unicode, right-to-left text, emoji, marks, numbers, timecodes, control characters, very long words.
"""

import argparse
import json
import statistics
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from evals.coverage import PROMPTS, prompts
from evals.reading import read

__all__ = ["Report", "fuzz", "mutants"]

_LONGEST = 10_000  # characters that a prompt may have
_STRUCTURE = (
    "0-2s:", "[00:00-00:05]", "(0:03)", "Shot 1:", "Shot 99:", "Scene:", "cut to", "then", "finally", "after 3 seconds",
    "9999s:", "5-2s:", "[99:99-00:00]", "0-0s:", "Camera:", "Sound:", "no", "without", "in the style of", "from red to",
    "says:", "left of", "two", "0", "-1", "1e309", "½", "Ⅷ", "∞", "NaN", "null", "undefined", "None", "{}", "[]", "<b>", "--",
)  # fmt: skip
_SPANS = ((0x20, 0x7E), (0xA1, 0x24F), (0x370, 0x52F), (0x5D0, 0x6FF), (0x900, 0xDFF), (0x3040, 0x30FF), (0x4E00, 0x9FFF),
          (0xAC00, 0xD7A3), (0x2000, 0x206F), (0x2190, 0x2BFF), (0xFE00, 0xFFFD), (0x1F300, 0x1FAFF), (0x300, 0x36F), (0, 0x1F),
          (0xE0000, 0xE007F), (0xD800, 0xDFFF))  # fmt: skip
_QUOTES = ("“”", '""', "«»", "''", "「」", "‘’", "““", '"', "„“", "《》")

Mutation = Callable[[np.random.Generator, str, list[str]], str]


@dataclass(slots=True)
class Report:
    """What came of it. Times in milliseconds; `longest` are of prompts of about 150 words."""

    count: int = 0
    failures: list[tuple[str, str]] = field(default_factory=list)
    times: list[float] = field(default_factory=list)
    longest: list[float] = field(default_factory=list)

    def percentile(self, percent: float, times: list[float]) -> float:
        return float(np.percentile(times, percent)) if times else 0.0


def mutants(count: int, seed: int, real: list[str]) -> Iterator[str]:
    """That many prompts; the same for the same seed."""
    rng = np.random.default_rng([seed, count])
    for number in range(count):
        if number % 2:
            text = _soup(rng)
        else:
            text = real[int(rng.integers(len(real)))]
            for _ in range(int(rng.integers(1, 5))):
                text = _MUTATIONS[int(rng.integers(len(_MUTATIONS)))](rng, text, real)
        yield text[:_LONGEST]


def _pick(rng: np.random.Generator, pool: tuple[str, ...] | list[str]) -> str:
    return pool[int(rng.integers(len(pool)))]


def _delete(rng: np.random.Generator, text: str, _: list[str]) -> str:
    return " ".join(word for word in text.split() if rng.random() > 0.3)


def _swap(rng: np.random.Generator, text: str, _: list[str]) -> str:
    words = text.split()
    rng.shuffle(words)
    return " ".join(words)


def _repeat(rng: np.random.Generator, text: str, _: list[str]) -> str:
    return _pick(rng, (" ", ", ", ". ", "\n", "")).join([text] * int(rng.integers(2, 40)))


def _join(rng: np.random.Generator, text: str, real: list[str]) -> str:
    return text + _pick(rng, (" ", ". ", "; then ", " cut to ", "\n\n", ": ")) + _pick(rng, real)


def _insert(rng: np.random.Generator, text: str, _: list[str]) -> str:
    words = text.split()
    for _ in range(int(rng.integers(1, 8))):
        words.insert(int(rng.integers(len(words) + 1)), _pick(rng, _STRUCTURE))
    return " ".join(words)


def _quote(rng: np.random.Generator, text: str, _: list[str]) -> str:
    at, marks = sorted(rng.integers(0, len(text) + 1, 2).tolist()), _pick(rng, _QUOTES)
    return text[: at[0]] + marks[0] + text[at[0] : at[1]] + marks[-1] * int(rng.integers(0, 3)) + text[at[1] :]


def _case(rng: np.random.Generator, text: str, _: list[str]) -> str:
    return [text.upper, text.title, text.swapcase, text.casefold][int(rng.integers(4))]()


def _cut(rng: np.random.Generator, text: str, _: list[str]) -> str:
    at = sorted(rng.integers(0, len(text) + 1, 2).tolist())
    return text[at[0] : at[1]]


def _bare(rng: np.random.Generator, text: str, _: list[str]) -> str:
    return text.translate({ord(mark): None for mark in " ,.:;\n"}) if rng.random() < 0.3 else text.replace(" ", "\t\n")


def _typo(rng: np.random.Generator, text: str, _: list[str]) -> str:
    letters = list(text)
    for _ in range(int(rng.integers(1, 12))):
        if letters:
            letters[int(rng.integers(len(letters)))] = _character(rng)
    return "".join(letters)


_MUTATIONS: tuple[Mutation, ...] = (_delete, _swap, _repeat, _join, _insert, _quote, _case, _cut, _bare, _typo)


def _character(rng: np.random.Generator) -> str:
    low, high = _SPANS[int(rng.integers(len(_SPANS)))]
    return chr(int(rng.integers(low, high + 1)))


def _soup(rng: np.random.Generator) -> str:
    """Text of characters, structure words and quotes, now and then huge."""
    size = int(rng.integers(0, 4000 if rng.random() < 0.02 else 120))
    parts = []
    for _ in range(size):
        kind = rng.random()
        if kind < 0.55:
            parts.append(_character(rng) * (1 if rng.random() < 0.98 else int(rng.integers(1, 500))))
        elif kind < 0.7:
            parts.append(_pick(rng, _STRUCTURE))
        elif kind < 0.85:
            parts.append(" " if rng.random() < 0.8 else "\n")
        else:
            parts.append(_pick(rng, _pick(rng, _QUOTES)))  # type: ignore[arg-type]
    return "".join(parts)


def fuzz(count: int, seed: int = 1, real: list[str] | None = None, plan: Callable[[str], object] = read) -> Report:
    """Plan that many prompts and note what raises, then time prompts of 150 words made of real ones."""
    real = real or prompts(PROMPTS)
    report = Report(count=count)
    for text in real[:20]:
        plan(text)  # fills caches, so that times are those of a warm process
    for text in mutants(count, seed, real):
        began = time.perf_counter()
        try:
            plan(text)
        except Exception:  # whatever it is, it is what we look for
            report.failures.append((text, traceback.format_exc(limit=-3)))
        report.times.append(1000 * (time.perf_counter() - began))
    rng = np.random.default_rng(seed)
    for _ in range(min(200, max(count // 20, 5))):
        words: list[str] = []
        while len(words) < 150:
            words += [*_pick(rng, real).rstrip(".").split(), "."]
        began = time.perf_counter()
        plan(" ".join(words[:150]))
        report.longest.append(1000 * (time.perf_counter() - began))
    return report


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m evals.fuzz", description="Nothing raises, whatever the prompt.")
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--prompts", type=Path, default=PROMPTS)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    report = fuzz(options.count, options.seed, prompts(options.prompts))
    rows = {
        "prompts": report.count,
        "raised": len(report.failures),
        "median ms": round(statistics.median(report.times), 2),
        "p99 ms": round(report.percentile(99, report.times), 2),
        "worst ms": round(max(report.times), 1),
        "150 words, median ms": round(report.percentile(50, report.longest), 1),
        "150 words, p99 ms": round(report.percentile(99, report.longest), 1),
    }
    if options.json:
        print(json.dumps(rows, indent=1))
    else:
        for name, value in rows.items():
            print(f"{name:>22}  {value}")
        for text, trace in report.failures[:10]:
            print(f"\n{text[:300]!a}\n{trace}")
    return 1 if report.failures else 0


if __name__ == "__main__":
    sys.exit(main())
