"""How well prompts are understood: what Screenplays say against labels written by hand, as micro F1 by slot.

usage: python -m evals.slots [--labels FILE.jsonl] [--worst N] [--json]
"""

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from evals.facts import SLOTS, Facts, facts
from evals.reading import read
from soundstage.engines.stage.screenplay.morphology import bases

__all__ = ["LABELS", "Score", "measure", "score"]

LABELS = Path(__file__).parent / "labels" / "vbench.jsonl"
_PARTS = re.compile(r"\s*[:>=]\s*")


@dataclass(slots=True)
class Score:
    """One prompt, or all: counts by slot, and in words what was missed and what was made up."""

    asked: Counter[str] = field(default_factory=Counter)  # labels that must be there
    found: Counter[str] = field(default_factory=Counter)  # … and are
    said: Counter[str] = field(default_factory=Counter)  # what the Screenplay says
    right: Counter[str] = field(default_factory=Counter)  # … and a label agrees with
    missed: list[str] = field(default_factory=list)
    invented: list[str] = field(default_factory=list)

    def add(self, other: "Score") -> None:
        for mine, theirs in zip(self._counts(), other._counts(), strict=True):
            mine.update(theirs)

    def f1(self, slot: str | None = None) -> float:
        """Micro F1 of a slot, or of all; 1 where nothing was asked or said."""
        asked, found, said, right = (count.total() if slot is None else count[slot] for count in self._counts())
        precision, recall = right / said if said else 1.0, found / asked if asked else 1.0
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0

    def _counts(self) -> tuple[Counter[str], Counter[str], Counter[str], Counter[str]]:
        return self.asked, self.found, self.said, self.right


def score(label: dict[str, Any], told: Facts) -> Score:
    """Compare one label with what its Screenplay says."""
    result = Score()
    items = {slot: [_item(text) for text in label.get(slot, ())] for slot in SLOTS}
    for slot in SLOTS:
        for alternatives, optional in items[slot]:
            if optional or (slot == "count" and _stands_aside(alternatives, told)):
                continue
            result.asked[slot] += 1
            known = [*told.said[slot], *told.also[slot], *(told.features if slot == "subject" else ())]
            if any(_agree(slot, wanted, fact) for wanted in alternatives for fact in known):
                result.found[slot] += 1
            else:
                result.missed.append(f"{slot} {alternatives[0]}")
        for fact in told.said[slot]:
            if slot in ("relation", "action") and _into_place(fact, items["place"]):
                continue
            pools = [slot, "place"] if slot == "subject" else [slot]
            result.said[slot] += 1
            named = [wanted for wanted, _ in _flat([*items["subject"], *items["place"]])]
            told_by_name = slot == "attribute" and _compound(fact, named)
            if told_by_name or any(_agree(pool, wanted, fact) for pool in pools for wanted, _ in _flat(items[pool])):
                result.right[slot] += 1
            else:
                result.invented.append(f"{slot} {fact}")
    return result


def _item(text: str) -> tuple[list[str], bool]:
    """Alternatives of a label, and whether it may be left out."""
    return [part.strip() for part in text.rstrip("?").split("|")], text.endswith("?")


def _flat(items: Iterable[tuple[list[str], bool]]) -> list[tuple[str, bool]]:
    return [(wanted, optional) for alternatives, optional in items for wanted in alternatives]


def _stands_aside(alternatives: list[str], told: Facts) -> bool:
    """Whether a thing is part of the place, where things are not counted."""
    noun = alternatives[0].split("=")[0]
    in_front = any(_same(noun, fact) for fact in told.said["subject"])
    return not in_front and any(_same(noun, feature) for feature in told.features)


def _into_place(fact: str, places: list[tuple[list[str], bool]]) -> bool:
    """Whether a relation or an act's target only says where the scene is, which the slot `place` says."""
    return ">" in fact and any(_same(wanted, _PARTS.split(fact)[-1]) for wanted, _ in _flat(places))


def _compound(fact: str, nouns: list[str]) -> bool:
    """Whether an attribute is the first half of a labelled noun: `drum:oil` where the label names an `oil drum`."""
    noun, _, trait = fact.partition(":")
    return f"{_plain(trait)} {_plain(noun)}" in (_plain(name) for name in nouns)


def _agree(slot: str, wanted: str, fact: str) -> bool:
    if slot in ("camera", "style"):
        return fact == wanted or fact.startswith(f"{wanted}_") or fact.replace(" ", "_") == wanted
    if (":" in wanted) != (":" in fact):
        return False
    pairs = list(zip(_PARTS.split(wanted), _PARTS.split(fact), strict=False))
    if len(_PARTS.split(wanted)) != len(_PARTS.split(fact)):
        return False
    if slot == "count":
        number = pairs[1][1]
        return _same(*pairs[0]) and (pairs[1][0] == number or (pairs[1][0] == "+" and int(number) > 1))
    if slot == "action":  # a particle more is the same verb: `step out of`, `step`
        pairs = [(one, other if _same(one, other) else other.split()[0]) for one, other in pairs]
    if slot == "attribute":
        return _same(*pairs[0]) and _contains(pairs[1][1], pairs[1][0])
    return all(_same(one, other) for one, other in pairs)


def _same(wanted: str, fact: str) -> bool:
    """Whether two nouns or verbs are one: by their base forms, or by their heads where the fact says more."""
    if wanted == "*":
        return True
    one, other = _plain(wanted), _plain(fact)
    return one == other or other.endswith(f" {one}")


def _contains(fact: str, wanted: str) -> bool:
    """Whether a trait has the wanted words among its own."""
    return set(_plain(wanted).split()) <= set(_plain(fact).split())


def _plain(text: str) -> str:
    """Lower case, hyphens and underscores as spaces, the shortest base of every word."""
    words = re.sub(r"[-_]", " ", text.lower()).split()
    return " ".join(min(bases(word), key=len) for word in words)


def measure(labels: list[dict[str, Any]]) -> tuple[Score, list[tuple[float, str, Score]]]:
    """The score over all labels, and each prompt's own with its F1, worst first."""
    total, each = Score(), []
    for label in labels:
        own = score(label, facts(read(label["prompt"])))
        total.add(own)
        each.append((own.f1(), label["prompt"], own))
    return total, sorted(each, key=lambda row: row[0])


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m evals.slots", description="Micro F1 of Screenplays against labels.")
    parser.add_argument("--labels", type=Path, default=LABELS)
    parser.add_argument("--worst", type=int, default=15, metavar="N", help="print the N prompts understood worst")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    labels = [json.loads(line) for line in options.labels.read_text(encoding="utf-8").splitlines()]
    total, each = measure(labels)
    if options.json:
        print(json.dumps({"prompts": len(labels), "all": total.f1(), **{slot: total.f1(slot) for slot in SLOTS}}, indent=1))
        return
    print(f"{len(labels)} prompts labelled by hand\n\n{'slot':10}{'F1':>7}{'found':>10}{'right':>10}")
    for slot in (*SLOTS, None):
        asked, found, said, right = (
            count.total() if slot is None else count[slot] for count in (total.asked, total.found, total.said, total.right)
        )
        print(f"{slot or 'all':10}{total.f1(slot):7.3f}{f'{found}/{asked}':>10}{f'{right}/{said}':>10}")
    for value, prompt, own in each[: options.worst]:
        print(f"\n{value:.2f}  {prompt}")
        print(f"      missed: {'; '.join(own.missed) or '–'}")
        print(f"      made up: {'; '.join(own.invented) or '–'}")


if __name__ == "__main__":
    main()
