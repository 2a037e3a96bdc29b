"""How bodies move, measured on the joints that are drawn: every act of a person, and the gaits of beasts.

usage: python -m evals.motion [--acts NAME …] [--species NAME …] [--all] [--json]

Feet that slide while they bear, palms beside what they hold, knees and elbows that bend backwards, soles under the ground,
joints that jump between two instants, numbers that are none. Lists what is beyond a limit; `--all` lists everything.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, fields

import numpy as np
from numpy.typing import NDArray
from rich.console import Console
from rich.table import Table

from soundstage.engines.stage.cast import CastingCall, Figure, call
from soundstage.engines.stage.cast.creature.beast import Beast
from soundstage.engines.stage.motion import ACTS, INDEX, Act, Bearing, Ground, Motion, Performance, Skeleton, flat, recipe_named

__all__ = ["LIMITS", "SPECIES", "Readings", "beast_readings", "figure", "jump", "person_readings", "slide"]

Doubles = NDArray[np.float64]

RATE = 60.0  # instants a second
SPECIES = ("golden retriever", "cat", "horse", "lion", "elephant", "bear")
GAITS = ("walk", "trot", "run")
_SECONDS, _FROM, _TO = 3.2, 0.4, 2.5
_BEARS = 0.98  # of its weight from which a foot bears
_IN_WATER = frozenset({"swim", "breaststroke", "float", "dive"})


@dataclass(frozen=True, slots=True)
class Readings:
    """Worst of a performance: centimetres, and for `backward` degrees that a hinge is bent the wrong way."""

    slide: float = 0.0
    hand: float = 0.0
    backward: float = 0.0
    sunk: float = 0.0
    jump: float = 0.0
    nans: int = 0

    def beyond(self) -> tuple[str, ...]:
        """Names of what is over its limit."""
        return tuple(f.name for f in fields(self) if getattr(self, f.name) > getattr(LIMITS, f.name))


LIMITS = Readings(slide=1.0, hand=2.0, backward=2.0, sunk=2.0, jump=1.5, nans=0)


def jump(paths: Doubles) -> float:
    """The longest step of any point (N, P, 3) beyond what it does just before and after: 0 for a steady way, however fast."""
    steps = np.linalg.norm(np.diff(paths, axis=0), axis=2)
    if len(steps) < 3:
        return 0.0
    return float(np.clip(steps[1:-1] - np.maximum(steps[:-2], steps[2:]), 0.0, None).max())


def slide(places: Doubles, bears: NDArray[np.bool_]) -> float:
    """The farthest that a point (N, 3) is from where its foot was set down while it bears, level."""
    worst, start = 0.0, None
    for place, down in zip(places, bears, strict=True):
        start = None if not down else place if start is None else start
        if start is not None:
            worst = max(worst, float(np.hypot(*(place - start)[[0, 2]])))
    return worst


def figure() -> Figure:
    """Somebody whose skeleton acts are tried on."""
    cast = call(CastingCall(kind="person", id="one", seed=5, gender="female", age="adult", framing="wide"))
    assert isinstance(cast, Figure)
    return cast


def person_readings(skeleton: Skeleton, act: Act, seed: int = 7) -> Readings:
    """One act by a body that stands before and after it."""
    performance = Performance(seconds=_SECONDS, acts=(act,))
    motion = Motion(performance, skeleton.proportions, (0.0, 0.0), 2.6, Ground(flat), seed)
    bearings = [motion.at(float(t)) for t in np.arange(0.1, _SECONDS, 1.0 / RATE)]
    solved = [skeleton.solve(bearing) for bearing in bearings]
    turns, places = np.stack([s[0] for s in solved]), np.stack([s[1] for s in solved])
    soles = _soles(skeleton, bearings)
    return Readings(
        slide=100.0 * max(slide(*_ball(soles, bearings, side)) for side in (0, 1)),
        hand=100.0 * max((_palm_error(skeleton, b, *s) for b, s in zip(bearings, solved, strict=True)), default=0.0),
        backward=float(np.degrees(max(_backward(skeleton, *s) for s in solved))),
        sunk=0.0 if act.kind in _IN_WATER else 100.0 * max(-float(soles[..., 1].min()), 0.0),
        jump=100.0 * jump(places),
        nans=int((~np.isfinite(turns)).sum() + (~np.isfinite(places)).sum()),
    )


def _soles(skeleton: Skeleton, bearings: Sequence[Bearing]) -> Doubles:
    """Ball and heel of both feet through the instants, (N, 2, 2, 3)."""
    p = skeleton.proportions
    under = np.array([[0.0, -p.ankle, p.ball], [0.0, -p.ankle, -p.heel]])
    return np.stack([np.stack([f.ankle + under @ f.rotation.T for f in bearing.feet]) for bearing in bearings])


def _ball(soles: Doubles, bearings: Sequence[Bearing], side: int) -> tuple[Doubles, NDArray[np.bool_]]:
    return soles[:, side, 0], np.array([bearing.feet[side].planted > _BEARS for bearing in bearings])


def _palm_error(skeleton: Skeleton, bearing: Bearing, turns: Doubles, places: Doubles) -> float:
    """How far a palm is from the place in the world that holds it, where one has it to itself."""
    last = {reach.side: reach for reach in bearing.reaches if reach.share > 0.0}
    held = (reach for reach in last.values() if reach.space == "world" and reach.share > 0.999)
    gaps = (np.linalg.norm(skeleton.palm(reach.side, turns, places)[:3, 3] - reach.point) for reach in held)
    return max((float(gap) for gap in gaps), default=0.0)


def _backward(skeleton: Skeleton, turns: Doubles, places: Doubles) -> float:
    """How far the worst knee or elbow is bent against its hinge, radians."""
    worst = 0.0
    for side in "lr":
        for chain, way in ((("thigh", "shin", "foot"), -1.0), (("upperarm", "forearm", "hand"), 1.0)):
            _, b, c = (places[INDEX[f"{name}_{side}"]] for name in chain)
            frame = skeleton.anatomical(f"{chain[0]}_{side}", turns)
            lower = frame.T @ ((c - b) / np.linalg.norm(c - b))
            worst = max(worst, float(np.arctan2(-way * lower[2], -lower[1])) if lower[1] < 0.0 else 0.0)
    return worst


def beast_readings(species: str, kind: str) -> Readings:
    """One gait of a beast from standing to standing, on its hull and its paws."""
    performance = Performance(seconds=_SECONDS, acts=(Act(kind=kind, start=_FROM, end=_TO),))
    beast = call(CastingCall(kind=species, id="one", seed=5, framing="wide", performance=performance))
    assert isinstance(beast, Beast)
    times = np.arange(0.1, _SECONDS, 1.0 / RATE)
    paws = np.stack([[beast.joint_point(name, float(t)) for name in _PAWS] for t in times])
    hull = np.stack([_hull(beast, float(t)) for t in times])
    slides = [slide(paws[:, k], _borne(beast, k, times)) for k in range(len(_PAWS))]
    return Readings(
        slide=100.0 * max(slides),
        sunk=100.0 * max(-float(hull[..., 1].min()), 0.0),
        jump=100.0 * jump(hull),
        nans=int((~np.isfinite(hull)).sum()),
    )


_PAWS = ("left paw", "right paw", "left hind paw", "right hind paw")


def _borne(beast: Beast, number: int, times: Doubles) -> NDArray[np.bool_]:
    """When a paw is on the ground, but for the moments in which it rolls on and off."""
    down = np.zeros(len(times), bool)
    for stand in beast.behaviour.feet.stands[number]:
        margin = min(0.12 * (stand.end - stand.start), 0.04)
        down |= (times > stand.start + margin) & (times < stand.end - margin)
    return down


def _hull(beast: Beast, seconds: float) -> Doubles:
    pose = beast.pose(seconds)[0]
    assert pose.points is not None
    assert pose.transform is not None
    some = pose.points[::29]
    return np.asarray(some @ pose.transform[:3, :3].T + pose.transform[:3, 3], np.float64)


def _measured(acts: Iterable[str], species: Iterable[str]) -> dict[str, Readings]:
    skeleton = figure().skeleton
    found = {}
    for kind in acts:
        end = 2.1 if recipe_named(kind).travel == "no" else _TO
        found[kind] = person_readings(skeleton, Act(kind=kind, start=_FROM, end=end))
    for name in species:
        found |= {f"{name}: {gait}": beast_readings(name, gait) for gait in GAITS}
    return found


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m evals.motion", description="How bodies move.")
    parser.add_argument("--acts", nargs="*", default=sorted(ACTS), metavar="NAME")
    parser.add_argument("--species", nargs="*", default=list(SPECIES), metavar="NAME")
    parser.add_argument("--all", action="store_true", help="list what is within the limits too")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    found = _measured(options.acts, options.species)
    if options.json:
        print(json.dumps({name: asdict(readings) for name, readings in found.items()}, indent=1))
        return 0
    console = Console()
    table = Table("", *(f.name for f in fields(Readings)), box=None)
    for name, readings in found.items():
        beyond = readings.beyond()
        if beyond or options.all:
            cells = ((f.name, getattr(readings, f.name)) for f in fields(readings))
            table.add_row(name, *(f"[red]{v:.1f}[/]" if key in beyond else f"{v:.1f}" for key, v in cells))
    console.print(table)
    bad = sum(bool(readings.beyond()) for readings in found.values())
    for f in fields(Readings):
        values = [getattr(readings, f.name) for readings in found.values()]
        worst, usual, limit = max(values), np.median(values), getattr(LIMITS, f.name)
        console.print(f"{f.name:9} worst {worst:6.2f}   median {usual:5.2f}   limit {limit}")
    console.print(f"{len(found) - bad} of {len(found)} performances within every limit")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
