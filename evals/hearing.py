"""Blind listening by analysis: what clips sound like, on paper, for listeners who have not seen the prompts.

usage: python -m evals.hearing make [--seed 7] [--seconds 8] [--only N …] [--out DIR]
       python -m evals.hearing tally DIR

`make` sounds thirty prompts, draws nothing, and writes for each `01.png` (spectrogram over the loudness curve and the levels
of nine bands), `01.txt` (the same in numbers: loudness, onsets, bands, steadiness, pitch) and a question in
`questions.jsonl`: five descriptions, one of them right. `key.jsonl` keeps the prompts and the right letters; listeners
do not get it. They write `answers*.jsonl`, lines of `{"number": 1, "answer": "c"}`; `tally` prints for each file how many
are right, and which sounds were taken for which.
"""

import argparse
import json
import random
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from evals.heard import describe, draw
from evals.listening import scene_of
from soundstage.engines.stage.sound import mix

__all__ = ["CLIPS", "Clip", "question", "tally"]

LEAST = 24  # of thirty


@dataclass(frozen=True, kw_only=True)
class Clip:
    """A prompt, what one ought to hear in it, and the family of sounds that it is most like."""

    prompt: str
    sounds: str
    like: str


CLIPS: tuple[Clip, ...] = tuple(
    Clip(like=like, prompt=prompt, sounds=sounds)
    for like, prompt, sounds in (
        ("steps", "A man walks along a stone street at night.", "one person's regular footsteps on stone, little else"),
        ("steps", "A woman runs through a forest.", "running footsteps, about three a second, among leaves and birds"),
        ("steps", "A horse gallops across a meadow.", "hoofbeats in groups, a gallop, over a light breeze"),
        ("beast", "A big dog barks in a garden.", "a big dog barking, several barks with pauses"),
        ("beast", "A lion roars on the savanna.", "a deep roar of seconds that swells and dies away, insects around"),
        ("beast", "Crickets chirp in a field at night.", "crickets, high steady trills in rhythm, and nothing else"),
        ("beast", "Birds sing in a forest at dawn.", "several songbirds, whistled phrases between 2 and 8 kHz"),
        ("beast", "A cat meows in a living room.", "a cat's meows in a quiet room, gliding harmonics"),
        ("beast", "A cow moos on a farm.", "a cow's long low moos in the open"),
        ("beast", "A wolf howls at night in the mountains.", "a howl: one long gliding tone with few harmonics, some wind"),
        ("water", "Waves break on a beach.", "waves that swell, break and draw back every several seconds"),
        ("water", "Heavy rain falls on a garden.", "heavy rain: dense even hiss of drops"),
        ("water", "A brook runs through the woods.", "a brook: bubbling water, fluttering mid tones, never pausing"),
        ("water", "A waterfall in the hills.", "a waterfall: broadband roar, steady and loud"),
        ("storm", "Lightning over the hills at night, a thunderstorm.", "thunder that cracks and rolls for seconds over rain"),
        ("storm", "A snowfield in a howling wind.", "wind that howls: slow gusts, moving resonances, no drops"),
        ("storm", "A campfire crackles in the woods at night.", "a fire: irregular dry crackles over a low flutter"),
        ("engine", "A sports car drives past on a country road.", "one car that passes: level and pitch rise and fall"),
        ("engine", "A helicopter hovers over a meadow.", "a helicopter: rapid regular thuds of the blades, continuous"),
        ("engine", "A steam train passes a village.", "a steam train: chuffs in rhythm over rumble and clatter"),
        ("engine", "A busy street.", "traffic of many cars, now and then a horn, no single source"),
        ("people", 'A woman in a room says: "I never liked the rain until today."', "a woman says one sentence"),
        ("people", 'A man whispers in a library: "Nobody must know that we are here."', "a man whispers: breath without pitch"),
        ("people", "A restaurant in the evening, full of guests.", "babble of many voices at once, cutlery and glasses"),
        ("people", "A crowd applauds in a theatre.", "applause: hundreds of claps, swelling and dying"),
        ("music", "A man plays the piano in a hall.", "a piano alone: struck notes that ring and decay"),
        ("music", "A woman plays the violin on a stage.", "a violin alone: sustained, bowed notes with vibrato"),
        ("music", "A drummer plays drums on a stage.", "a drum kit: beat of kick, snare and cymbals"),
        ("strike", "A man hammers a nail in a workshop.", "hammer blows on a nail, metallic, one after another"),
        ("strike", "A glass falls from a table and breaks.", "a single break of glass: a crash and ringing shards, once"),
    )
)  # fmt: skip


def question(index: int, seed: int) -> tuple[list[str], str]:
    """Five descriptions in the order that the seed gives them, and the letter of the right one.

    Two of the wrong ones are of the same family where there are so many, the rest of others.
    """
    dice = random.Random(1000 * seed + index)
    right = CLIPS[index]
    kin = [clip.sounds for clip in CLIPS if clip.like == right.like and clip is not right]
    rest = [clip.sounds for clip in CLIPS if clip.like != right.like]
    near = dice.sample(kin, min(2, len(kin)))
    options = [right.sounds, *near, *dice.sample(rest, 4 - len(near))]
    dice.shuffle(options)
    return options, "abcde"[options.index(right.sounds)]


def tally(answers: list[dict[str, Any]], key: list[dict[str, Any]]) -> tuple[int, list[tuple[int, str, str]]]:
    """How many answers are right, and for the others the number, the right letter and the one given."""
    right = {row["number"]: row["right"] for row in key}
    given = {int(row["number"]): str(row["answer"]).strip().lower()[:1] for row in answers}
    wrong = [(number, letter, given.get(number, "-")) for number, letter in right.items() if given.get(number) != letter]
    return len(right) - len(wrong), wrong


def _make(options: argparse.Namespace) -> int:
    options.out.mkdir(parents=True, exist_ok=True)
    order = list(range(len(CLIPS)))
    random.Random(options.seed).shuffle(order)
    key, questions = [], []
    for number, index in enumerate(order, 1):
        choices, letter = question(index, options.seed)
        key.append({"number": number, "right": letter, "prompt": CLIPS[index].prompt})
        questions.append({"number": number, "options": dict(zip("abcde", choices, strict=True))})
    for name, rows in (("key", key), ("questions", questions)):
        lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        (options.out / f"{name}.jsonl").write_text(lines, encoding="utf-8")
    for number, index in enumerate(order, 1):
        if options.only and number not in options.only:
            continue
        scene = scene_of(CLIPS[index].prompt, options.seed, seconds=options.seconds)
        samples = np.asarray(mix(scene), np.float64)
        draw(samples, options.out / f"{number:02}.png")
        (options.out / f"{number:02}.txt").write_text(describe(samples), encoding="utf-8")
        print(f"{number:02} of {len(CLIPS)}", flush=True)
    return 0


def _told(folder: Path) -> int:
    key = _rows(folder / "key.jsonl")
    choices = {row["number"]: row["options"] for row in _rows(folder / "questions.jsonl")}
    files = sorted(folder.glob("answers*.jsonl"))
    best = 0
    for path in files:
        right, wrong = tally(_rows(path), key)
        best = max(best, right)
        print(f"{path.name}: {right} of {len(key)}, {'holds' if right >= LEAST else 'DOES NOT HOLD'}")
        for number, letter, given in wrong:
            print(f"  {number:02} {choices[number][letter]}  ← taken for: {choices[number].get(given, 'nothing')}")
    return 0 if files and best >= LEAST else 1


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m evals.hearing", description="Blind listening by analysis.")
    parts = parser.add_subparsers(dest="part", required=True)
    make = parts.add_parser("make", help="sound the prompts and write the pack")
    make.add_argument("--seed", type=int, default=7)
    make.add_argument("--seconds", type=int, default=8)
    make.add_argument("--only", type=int, nargs="*", help="numbers to make again")
    make.add_argument("--out", type=Path, default=Path(__file__).parent / "report" / "hearing")
    parts.add_parser("tally", help="print how many were right").add_argument("folder", type=Path)
    options = parser.parse_args()
    return _make(options) if options.part == "make" else _told(options.folder)


if __name__ == "__main__":
    sys.exit(main())
