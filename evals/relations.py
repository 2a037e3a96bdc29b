"""Two things in a relation, measured in the picture: both whole, big enough, free to the eye, and standing as told.

usage: python -m evals.relations [--prompts FILE | --only N …] [--size W H] [--sheet FILE.jpg] [--json]

Each prompt goes through the director and the stage as any does. A pass that numbers what is at each pixel tells where the two
are and how far away (`Renderer.identify`), and a second one without the other of them what it hides. Four questions a pair:

- whole: neither is cut by the edge of the frame by more than a tenth of what is seen of it, at any of three instants;
- found: each fills a hundredth of the frame with its bounds, or a tenth of its width or height;
- free: at least 45 % of each is not behind the other;
- true: the relation holds between the pixels (bounds, middles, distances).
"""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage import render, screenplay, staging
from soundstage.engines.stage.render.ids import Identified
from soundstage.engines.stage.scene import Scene

__all__ = ["PAIRS", "Verdict", "judged"]

PAIRS = (
    "a bicycle and a car",
    "a hot dog to the left of a pizza",
    "a tie on a suitcase",
    "a kite and a skateboard",
    "a toaster and a potted plant",
    "a bird above a bench",
    "a bus on the right of a traffic light, front view",
    "a dog next to a truck",
    "a motorcycle to the left of a bus",
    "an apple in front of a laptop",
    "a vase behind a clock",
    "a cat under a chair",
    "a book on a table",
    "a spoon to the right of a knife",
    "a boat and a bench",
    "a train and a stop sign",
    "an airplane above a train",
    "a teddy bear and a frisbee",
    "a suitcase and a fire hydrant",
    "a baseball bat to the left of a baseball glove",
)
_INSTANTS = (0.05, 0.5, 0.95)
_CUT = 0.1  # of the pixels of a thing that may lie in the outermost rows and columns
_RIM = 2  # pixels
_LEAST, _ACROSS = 0.01, 0.1  # of the frame: area of the bounds; width or height
_FREE = 0.45
_BORNE = ("on", "on_top_of", "in")


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the picture says of a pair; `detail` names what is wrong."""

    prompt: str
    whole: bool
    found: bool
    free: bool
    true: bool
    detail: str = ""

    @property
    def right(self) -> bool:
        return self.whole and self.found and self.free and self.true


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seen:
    """One of the two at an instant, in parts of the frame from its upper left; depth in metres."""

    left: float
    right: float
    top: float
    bottom: float
    depth: float
    pixels: int
    cut: float

    @property
    def middle(self) -> tuple[float, float]:
        return (self.left + self.right) / 2.0, (self.top + self.bottom) / 2.0


def judged(prompt: str, renderer: render.Renderer, width: int, height: int, seed: int = 1) -> tuple[Verdict, Scene]:
    """The verdict on a prompt that names two things, and its scene."""
    script = screenplay.write(prompt, repertoire=staging.repertoire())
    scene = staging.stage(script, width, height, seed, survey=renderer.survey)
    names = [subject.id for subject in script.subjects][:2]
    known = {actor.id for shot in scene.shots for actor in shot.actors}
    if len(names) < 2:  # a table that was no subject of its own
        names += [relation.object for shot in script.shots for relation in shot.relations if relation.object in known]
    if len(names) < 2 or not set(names[:2]) <= known:
        return Verdict(prompt=prompt, whole=False, found=False, free=False, true=False, detail=f"only {names} is there"), scene
    how = next((relation for shot in script.shots for relation in shot.relations), None)
    times = [share * scene.seconds for share in _INSTANTS]
    parts = {name: _parts(scene, name) for name in names}
    both = list(renderer.identify(scene, times))
    alone = {
        name: next(iter(renderer.identify(scene, times[1:2], without=parts[other])))
        for name, other in (names[:2], names[1::-1])
    }
    seen = [{name: _seen(one, name) for name in names[:2]} for one in both]
    if any(each is None for row in seen for each in row.values()):
        lost = sorted({name for row in seen for name, each in row.items() if each is None})
        return Verdict(prompt=prompt, whole=False, found=False, free=False, true=False, detail=f"{lost} not to be seen"), scene
    rows = [{name: each for name, each in row.items() if each is not None} for row in seen]
    bearer = how.object if how is not None and how.preposition in _BORNE else ""
    cut = max(each.cut for row in rows for name, each in row.items() if name != bearer)
    small = min(_greatness(each) for row in rows for each in row.values())
    free = min(rows[1][name].pixels / max(_count(alone[name], name), 1) for name in names[:2])
    first, second = (rows[1][name] for name in names[:2])
    told = how is None or how.subject not in names or _holds(how.preposition, *_in_order(how.subject, names, first, second))
    return (
        Verdict(
            prompt=prompt,
            whole=cut < _CUT,
            found=small >= 1.0,
            free=free >= _FREE,
            true=told,
            detail=f"cut {cut:.2f}, size {small:.1f}, free {free:.2f}" + (f", {how.preposition}" if how is not None else ""),
        ),
        scene,
    )


def _parts(scene: Scene, name: str) -> tuple[str, ...]:
    return tuple(part.name for shot in scene.shots for actor in shot.actors if actor.id == name for part in actor.parts)


def _mask(one: Identified, name: str) -> NDArray[np.bool_]:
    numbers = [k + 1 for k, (actor, _) in enumerate(one.names) if actor == name]
    return np.isin(one.numbers, numbers)


def _count(one: Identified, name: str) -> int:
    return int(_mask(one, name).any(axis=0).sum())


def _seen(one: Identified, name: str) -> _Seen | None:
    layers = _mask(one, name)
    mask = layers.any(axis=0)
    if mask.sum() < 12:
        return None
    rows, columns = np.nonzero(mask)
    height, width = mask.shape
    rim = (rows < _RIM) | (rows >= height - _RIM) | (columns < _RIM) | (columns >= width - _RIM)
    low, high = np.percentile(columns, [0.5, 99.5]) / width
    top, bottom = np.percentile(rows, [0.5, 99.5]) / height
    reach = max(int(np.ptp(rows)), int(np.ptp(columns)), 1)
    return _Seen(
        left=float(low), right=float(high), top=float(top), bottom=float(bottom), depth=float(np.median(one.depth[layers])),
        pixels=int(mask.sum()), cut=float(rim.sum() / _RIM / reach),
    )  # fmt: skip


def _greatness(seen: _Seen) -> float:
    """1 where something is just big enough to be found."""
    wide, high = seen.right - seen.left, seen.bottom - seen.top
    return max(wide * high / _LEAST, wide / _ACROSS, high / _ACROSS)


def _in_order(subject: str, names: Sequence[str], first: _Seen, second: _Seen) -> tuple[_Seen, _Seen]:
    return (first, second) if names[0] == subject else (second, first)


def _holds(preposition: str, first: _Seen, second: _Seen) -> bool:
    """Whether the pixels say that `first` is there."""
    (x1, y1), (x2, y2) = first.middle, second.middle
    shared = min(first.right, second.right) - max(first.left, second.left)
    match preposition:
        case "left_of":
            return x1 < x2 and shared < 0.35 * min(first.right - first.left, second.right - second.left)
        case "right_of":
            return x1 > x2 and shared < 0.35 * min(first.right - first.left, second.right - second.left)
        case "above" | "over":
            return y1 < y2 and first.top < second.top and shared > 0.0
        case "on" | "on_top_of":
            return shared > 0.0 and y1 < y2 + 0.02 and first.bottom > second.top - 0.02 and first.bottom < second.bottom
        case "under" | "below":
            return y1 > y2 and shared > 0.0
        case "behind":
            return first.depth > second.depth
        case "in_front_of":
            return first.depth < second.depth
        case "beside":
            return shared < 0.5 * min(first.right - first.left, second.right - second.left)
        case _:
            return True


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m evals.relations", description="Two things in a relation, in the picture.")
    parser.add_argument("--prompts", type=Path, help="prompts of one's own, one a line")
    parser.add_argument("--only", nargs="*", type=int, default=[], metavar="N", help="numbers of the list, from 1")
    parser.add_argument("--size", nargs=2, type=int, default=(320, 180), metavar=("W", "H"))
    parser.add_argument("--sheet", type=Path, help="write a still of each")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    listed = options.prompts.read_text(encoding="utf-8").split("\n") if options.prompts else PAIRS
    prompts = [prompt for number, prompt in enumerate(listed, 1) if prompt and number in (options.only or [number])]
    verdicts, stills = [], []
    with render.Renderer(*options.size, quality="draft") as renderer:
        for prompt in prompts:
            verdict, scene = judged(prompt, renderer, *options.size)
            verdicts.append(verdict)
            if options.sheet:
                stills.append(np.asarray(renderer.still(scene, 0.5 * scene.seconds)[..., 2::-1]))
            if not options.json:
                marks = " ".join(
                    f"{name}{'  ' if getattr(verdict, name) else '!!'}" for name in ("whole", "found", "free", "true")
                )
                print(f"{'ok   ' if verdict.right else 'WRONG'} {marks} {prompt:52} {verdict.detail}", flush=True)
    if options.sheet:
        stills += [np.zeros_like(stills[0])] * (-len(stills) % 4)
        cv2.imwrite(str(options.sheet), np.vstack([np.hstack(stills[k : k + 4]) for k in range(0, len(stills), 4)]))
    right = sum(verdict.right for verdict in verdicts)
    if options.json:
        print(json.dumps([asdict(verdict) for verdict in verdicts], indent=1))
    else:
        print(f"\n{right} of {len(verdicts)} pairs: both whole, found, free, and as told")
    return 0 if right == len(verdicts) else 1


if __name__ == "__main__":
    sys.exit(main())
