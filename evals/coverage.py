"""What becomes of the words of a list of prompts, by family, so that what to build next is a list.

usage: python -m evals.coverage [PROMPTS.txt] [--top N] [--json]

Prints the share of content-word mentions that are depicted, approximated and ignored, for each family of words the most
frequent ignored and approximated ones, and how long a prompt takes.
"""

import argparse
import json
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from evals.families import family
from evals.reading import read
from soundstage.engines.stage.screenplay import Coverage

__all__ = ["PROMPTS", "Tally", "measure", "prompts"]

PROMPTS = Path(__file__).parent / "labels" / "vbench.jsonl"
_STATUSES = ("depicted", "approximated", "ignored")


@dataclass(slots=True)
class Tally:
    """Mentions by status, and the words behind each."""

    mentions: Counter[str] = field(default_factory=Counter)
    words: dict[str, Counter[str]] = field(default_factory=lambda: {status: Counter() for status in _STATUSES})

    def add(self, word: Coverage) -> None:
        self.mentions[word.status] += 1
        self.words[word.status][word.word.lower()] += 1

    def share(self, status: str) -> float:
        """Percent of the mentions."""
        return 100.0 * self.mentions[status] / max(self.mentions.total(), 1)

    def most(self, status: str, count: int) -> str:
        return ", ".join(f"{word} {times}" if times > 1 else word for word, times in self.words[status].most_common(count))


def prompts(path: Path) -> list[str]:
    """One prompt a line, or the `prompt` of each record of a `.jsonl` file."""
    lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [json.loads(line)["prompt"] for line in lines] if path.suffix == ".jsonl" else lines


def measure(texts: list[str]) -> tuple[Tally, dict[str, Tally]]:
    """The tally over all prompts and each family's own, largest family first."""
    total, families = Tally(), dict[str, Tally]()
    for text in texts:
        for word in read(text).coverage:
            total.add(word)
            families.setdefault(family(word), Tally()).add(word)
    return total, dict(sorted(families.items(), key=lambda row: -row[1].mentions.total()))


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m evals.coverage", description="What becomes of the words of prompts.")
    parser.add_argument("prompts", type=Path, nargs="?", default=PROMPTS, help="one prompt a line; the labelled ones")
    parser.add_argument("--top", type=int, default=8, metavar="N", help="words to name in each family")
    parser.add_argument("--ignored", type=int, default=40, metavar="N", help="words to name over all families")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    texts = prompts(options.prompts)
    total, families = measure(texts)
    began = time.perf_counter()
    for text in texts:
        read(text)
    spent = (time.perf_counter() - began) / len(texts)
    if options.json:
        shares = {name: {status: round(tally.share(status), 1) for status in _STATUSES} for name, tally in families.items()}
        overall = {status: round(total.share(status), 1) for status in _STATUSES}
        print(json.dumps({"prompts": len(texts), **overall, "families": shares}, indent=1))
        return
    print(f"{len(texts)} prompts, {total.mentions.total()} content words, {1000 * spent:.1f} ms a prompt\n")
    print(f"{'family':30}{'words':>6}" + "".join(f"{status + ' %':>15}" for status in _STATUSES))
    for name, tally in (("all", total), *families.items()):
        print(f"{name:30}{tally.mentions.total():6}" + "".join(f"{tally.share(status):15.1f}" for status in _STATUSES))
    print(f"\nmost ignored: {total.most('ignored', options.ignored)}")
    for name, tally in families.items():
        if tally.words["ignored"] or tally.words["approximated"]:
            print(f"\n{name}\n    ignored: {tally.most('ignored', options.top) or '–'}")
            print(f"    approximated: {tally.most('approximated', options.top) or '–'}")


if __name__ == "__main__":
    main()
