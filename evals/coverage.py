"""What the director's reader makes of a list of prompts: `python -m evals.coverage PROMPTS.txt [--json]`.

Prints the share of content-word mentions that are depicted, approximated and ignored with the engine's present repertoire,
how many nouns and verbs the lexicons and WordNet know at all, the most frequent ignored words, and seconds per 1000 prompts.
"""

import argparse
import json
import time
from collections import Counter
from pathlib import Path

from soundstage.engines.stage.screenplay import Repertoire, write
from soundstage.engines.stage.staging import repertoire


def measure(prompts: list[str], repertoire: Repertoire) -> dict[str, object]:
    """Counts over all prompts; times are of the second, warm pass."""
    statuses: Counter[str] = Counter()
    ignored: Counter[str] = Counter()
    for prompt in prompts:
        for record in write(prompt, repertoire=repertoire).coverage:
            statuses[record.status] += 1
            if record.status == "ignored":
                ignored[record.word.lower()] += 1
    began = time.perf_counter()
    for prompt in prompts:
        write(prompt, repertoire=repertoire)
    spent = time.perf_counter() - began
    total = max(sum(statuses.values()), 1)
    return {
        "prompts": len(prompts),
        "mentions": total,
        **{f"{name} %": round(100 * statuses[name] / total, 1) for name in ("depicted", "approximated", "ignored")},
        "seconds per 1000 prompts": round(1000 * spent / max(len(prompts), 1), 3),
        "most ignored": ignored.most_common(40),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("prompts", type=Path, help="one prompt a line")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    prompts = [line.strip() for line in options.prompts.read_text(encoding="utf-8").splitlines() if line.strip()]
    found = measure(prompts, repertoire())
    if options.json:
        print(json.dumps(found, ensure_ascii=False, indent=1))
        return
    for name, value in found.items():
        if name != "most ignored":
            print(f"{name:>26}  {value}")
    print("\nmost ignored: " + ", ".join(f"{word} {count}" for word, count in found["most ignored"]))  # type: ignore[attr-defined]


if __name__ == "__main__":
    main()
