"""Shot boundaries, moves and spoken words that prompts fix, against labels written by hand; exact or missed.

usage: python -m evals.timelines [--labels FILE.jsonl] [--json]
"""

import argparse
import json
from pathlib import Path
from typing import Any

from evals.reading import read
from soundstage.engines.stage.screenplay import Screenplay

__all__ = ["LABELS", "misses"]

LABELS = Path(__file__).parent / "labels" / "timelines.jsonl"
_FRAME = 1 / 24


def misses(label: dict[str, Any], script: Screenplay) -> list[str]:
    """What of a labelled timeline a Screenplay does not keep, one sentence each; nothing when it is exact."""
    found = [*_times(label["shots"], script), *_moves(label.get("camera", ()), script)]
    if label.get("seconds", script.seconds) != script.seconds:
        found.append(f"{script.seconds} s long, not {label['seconds']}")
    spoken = [line.words for shot in script.shots for line in shot.lines]
    if spoken != label.get("lines", spoken):
        found.append(f"speaks {spoken}, not {label['lines']}")
    return found


def _times(wanted: int | list[list[float | None]], script: Screenplay) -> list[str]:
    count = wanted if isinstance(wanted, int) else len(wanted)
    if len(script.shots) != count:
        return [f"{len(script.shots)} shots, not {count}"]
    if isinstance(wanted, int):
        return []
    found = []
    for number, ((start, end), shot) in enumerate(zip(wanted, script.shots, strict=True), 1):
        for name, time, asked in (("begins", shot.start, start), ("ends", shot.end, end)):
            if asked is not None and abs(time - asked) > _FRAME / 2:
                found.append(f"shot {number} {name} at {time:g} s, not {asked:g}")
    return found


def _moves(wanted: list[str | None], script: Screenplay) -> list[str]:
    if len(wanted) != len(script.shots):
        return []  # already told as the wrong number of shots
    found = []
    for number, (asked, shot) in enumerate(zip(wanted, script.shots, strict=True), 1):
        moves = [move for move in (shot.move, shot.then) if move is not None and not move.chosen]
        names = {name for move in moves for name in (move.kind, f"{move.kind}_{move.direction}")}
        if asked is not None and names.isdisjoint(asked.split(" | ")):
            found.append(f"shot {number} is asked for {asked}, has {', '.join(sorted(names)) or 'a move of the director'}")
    return found


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m evals.timelines", description="Timelines kept exactly.")
    parser.add_argument("--labels", type=Path, default=LABELS)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    missed = []
    labels = [json.loads(line) for line in options.labels.read_text(encoding="utf-8").splitlines()]
    for label in labels:
        found = misses(label, read(label["prompt"]))
        missed += [(label, found)] if found else []
    if options.json:
        print(json.dumps({"prompts": len(labels), "exact": len(labels) - len(missed)}))
        return
    print(f"{len(labels) - len(missed)} of {len(labels)} timelines exact")
    for label, found in missed:
        print(f"\n{label['id']} {label['notation']}  {label['prompt']!r}\n    {'; '.join(found)}")


if __name__ == "__main__":
    main()
