"""Times the sound of 15-second clips, by itself and beside a renderer that is busy.

    python benchmarks/sound.py [--seconds 15] [PROMPT …]

`record` is the stems, `master` loudness and limiting. `beside` is the same sound made while two threads use every core as a
renderer does; the first of a process loads the compiled parts. Nothing that the renderer makes goes into the sound: it is begun
before the first frame and asked for after the last. Wall seconds mean something on an idle machine only. Exits with 1 if
the sound of a clip takes more than 4 s.
"""

import argparse
import sys
import threading
import time
from collections.abc import Sequence

import numpy as np
from evals.listening import scene_of

from soundstage.engines.stage.sound import mastered, record

LIMIT = 4.0
PROMPTS = (
    'A woman in a café says: "I never liked the rain until today."',
    "A drummer plays drums on a stage. Rock music.",
    "Lightning over the hills at night, a storm.",
    "A busy city street, people walk past, a dog barks.",
    "A horse gallops across a meadow.",
    'A trailer. A knight in a castle hall says: "My brother built this bridge." Epic orchestral music.',
    "A forest at dawn, a brook, birds.",
)


def _busy(stop: threading.Event) -> None:
    """Matrix products, which let go of the interpreter as OpenGL does."""
    matrix = np.random.default_rng(1).random((600, 600))
    while not stop.is_set():
        matrix = np.asarray((matrix @ matrix) % 1.0)


def _measure(prompt: str, seconds: int, seed: int) -> tuple[float, float, float, float]:
    scene = scene_of(prompt, seed, seconds=seconds)
    started, used = time.perf_counter(), time.process_time()
    stems = record(scene)
    between = time.perf_counter()
    mastered(stems)
    ended, spent = time.perf_counter(), time.process_time() - used
    stop = threading.Event()
    busy = [threading.Thread(target=_busy, args=(stop,), daemon=True) for _ in range(2)]
    for thread in busy:
        thread.start()
    again = time.perf_counter()
    mastered(record(scene))
    beside = time.perf_counter() - again
    stop.set()
    for thread in busy:
        thread.join()
    return between - started, ended - between, spent, beside


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("prompts", nargs="*", default=list(PROMPTS))
    parser.add_argument("--seconds", type=int, default=15)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args(arguments)
    started = time.perf_counter()
    mastered(record(scene_of("A quiet room.", asked.seed, seconds=asked.seconds)))
    print(f"first of the process, with its scene: {time.perf_counter() - started:.1f} s\n")
    print(f"{'prompt':<60}{'record':>8}{'master':>8}{'wall':>7}{'cpu':>7}{'beside':>8}")
    worst = 0.0
    for prompt in asked.prompts:
        recorded, finished, spent, beside = _measure(prompt, asked.seconds, asked.seed)
        worst = max(worst, recorded + finished)
        print(f"{prompt[:58]:<60}{recorded:8.2f}{finished:8.2f}{recorded + finished:7.2f}{spent:7.2f}{beside:8.2f}", flush=True)
    print(f"\nworst: {worst:.2f} s for {asked.seconds} s (limit {LIMIT:.0f})")
    return 0 if worst <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
