"""Where units stand to each other, as the frame sees them: left and right, before and behind, and never into another.

A plan in frame axes: `u` metres to the frame's right, `w` metres towards the camera, both from the mark of the shot. A unit is
a subject with all that it counts, or a piece of furniture with what stands on it.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from soundstage.engines.stage.staging.ties import Tie

__all__ = ["BACKDROP", "TOWERING", "Plot", "Unit", "arranged", "cluster", "over"]

_ASIDE = 0.07  # of the distance: how far from the middle of the frame what towers behind stands
_GAP = 0.2  # of the neighbours' mean width
_LEAST, _MOST_GAP = 0.02, 2.5  # metres
_STAGGER = 0.22  # of a unit's depth: nobody stands in a row like bottles
_SWEEPS = 40
_OVERLAPPING = 0.85  # of a member's width: how far the flanks of a herd are apart as seen
_GROUP = 0.34  # of a member's size: how far a group's members stand apart
BACKDROP = 6.0  # times as big as all others: what is so much bigger is what they are filmed before
TOWERING = 14.0  # metres
_TALL = 7.0  # metres: what is as long and no higher, a train, is no backdrop
_ROOMY = 4.0  # metres: what is bigger gives way, what is smaller lets others come before it
_LOST = 0.45  # of the biggest unit: what is smaller comes nearer to the camera
_TOWARDS = 1.5  # of its size that what is small comes before what it flies above
_NEAREST = 0.42  # of the camera's distance that the nearest may stand at


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """Something to place. `width` across the frame, `depth` along the view, `height`; metres."""

    name: str
    width: float
    depth: float
    height: float

    @property
    def reach(self) -> float:
        return max(self.width, self.height)


@dataclass(slots=True)
class Plot:
    """A unit's place in frame axes."""

    unit: Unit
    u: float = 0.0
    w: float = 0.0
    fixed: bool = field(default=False)


def arranged(
    units: Sequence[Unit], ties: Sequence[Tie], rng: np.random.Generator, *, deep: bool = True
) -> Mapping[str, tuple[float, float]]:
    """Places (u, w) of units that satisfy their ties; what no tie speaks of stands in the order it was named.

    `deep` lets things that are small beside the others come nearer to the camera, so that they are not lost.
    """
    plots = {unit.name: Plot(unit) for unit in units}
    own = [tie for tie in ties if tie.first in plots and (tie.second in plots or tie.second == "frame")]
    _row([plots[name] for name in _ordered([unit.name for unit in units], own)])
    for plot in plots.values():
        plot.w = float(rng.uniform(-_STAGGER, _STAGGER)) * plot.unit.depth * (len(units) > 1)
    for tie in own:
        _obey(tie, plots)
    _part(list(plots.values()), own)
    if deep:
        over_or_under = {tie.first for tie in own if tie.how in ("above", "under")}
        _bring_forward([plot for name, plot in plots.items() if name not in over_or_under])
        for tie in own:
            if tie.first in over_or_under and tie.second in plots:
                first, second = plots[tie.first], plots[tie.second]
                small = max(1.0 - first.unit.reach / (_LOST * second.unit.reach), 0.0)
                first.u, first.w = second.u, second.w + (_TOWARDS * small * second.unit.reach if tie.how == "above" else 0.0)
    behind = [plot for plot in plots.values() if _towers(plot, list(plots.values()))] if deep else []
    before = [plot for plot in plots.values() if plot not in behind]
    for plot in behind:  # beside what is filmed before it, as the frame sees both
        reach = _ASIDE * max(min(one.w for one in before) - plot.w, 0.0)
        plot.u = float(np.clip(plot.u, -reach, reach))
    middle = _middle(before)
    return {name: (plot.u - middle, plot.w) for name, plot in plots.items()}


def _towers(plot: Plot, plots: Sequence[Plot]) -> bool:
    """Whether something is so big that all others are filmed before it."""
    others = [other.unit.reach for other in plots if other is not plot]
    return bool(others) and plot.unit.height > TOWERING and plot.unit.reach > BACKDROP * max(others)


def over(size: tuple[float, float, float]) -> float:
    """Metres of air below something of a size that flies above something else: so that there is sky between them."""
    return max(0.7 * size[1], 0.22 * max(size))


def cluster(count: int, width: float, depth: float, rng: np.random.Generator) -> list[tuple[float, float]]:
    """Places of a group's members about its middle: a loose group that overlaps as seen but never touches, no two alike."""
    if count == 1:
        return [(0.0, 0.0)]
    rows = 1 if count <= 2 else 2 if count <= 6 else 3 if count <= 15 else 4
    across = math.ceil(count / rows)
    # What is longer than deep stands staggered, each before the flank of the next; what is not stands apart.
    long = width > 1.4 * depth
    step = width * (_OVERLAPPING if long and rows > 1 else 1.0 + _GROUP)
    back = depth * 1.45
    places = []
    for index in range(count):
        row, column = index % rows, index // rows
        u = (column - (across - 1) / 2.0) * step * (1.35 if long else 1.0) + row * step * (0.62 if long else 0.5)
        w = -row * back
        places.append((u + float(rng.uniform(-0.05, 0.05)) * width, w + float(rng.uniform(-0.12, 0.12)) * depth))
    middle = np.mean(places, axis=0)
    return [(u - float(middle[0]), w - float(middle[1])) for u, w in places]


def _ordered(names: Sequence[str], ties: Sequence[Tie]) -> list[str]:
    """Left to right: as named, moved as `left_of` and `right_of` say."""
    order = list(names)
    for _ in range(len(order)):
        for tie in ties:
            if tie.how not in ("left_of", "right_of"):
                continue
            if tie.second == "frame":
                order.remove(tie.first)
                order.insert(0 if tie.how == "left_of" else len(order), tie.first)
                continue
            first, second = order.index(tie.first), order.index(tie.second)
            if (tie.how == "left_of") != (first < second):
                order.remove(tie.first)
                order.insert(order.index(tie.second) + (tie.how == "right_of"), tie.first)
    return order


def _row(plots: Sequence[Plot]) -> None:
    at = 0.0
    before: Plot | None = None
    for plot in plots:
        if before is not None:
            at += before.unit.width / 2.0 + _gap(before.unit, plot.unit) + plot.unit.width / 2.0
        plot.u, before = at, plot


def _gap(a: Unit, b: Unit) -> float:
    return min(max(_GAP * (a.width + b.width) / 2.0, _LEAST), _MOST_GAP)


def _obey(tie: Tie, plots: Mapping[str, Plot]) -> None:
    if tie.second == "frame":
        return
    first, second = plots[tie.first], plots[tie.second]
    clear = (first.unit.depth + second.unit.depth) / 2.0 + _gap(first.unit, second.unit)
    if tie.how == "behind":
        first.w = second.w - clear
        first.u = second.u + _peek(first.unit, second.unit)
    elif tie.how == "in_front_of":
        first.w = second.w + clear
        first.u = second.u - _peek(second.unit, first.unit)
    elif tie.how in ("among", "around"):
        first.u, first.w = second.u, second.w + (clear if tie.how == "among" else 0.0)
    elif tie.how == "beside":
        side = 1.0 if first.u >= second.u else -1.0
        first.u = second.u + side * ((first.unit.width + second.unit.width) / 2.0 + _gap(first.unit, second.unit))
        first.w = second.w + 0.2 * first.unit.depth
    elif tie.how == "above" or (tie.how == "under" and first.unit.height < second.unit.height):
        first.u, first.w = second.u, second.w


def _peek(behind: Unit, before: Unit) -> float:
    """How far what stands behind looks out at the side, so that both are seen."""
    hidden = behind.height < 1.25 * before.height
    return (0.86 if hidden else 0.3) * (behind.width + before.width) / 2.0


def _part(plots: Sequence[Plot], ties: Sequence[Tie]) -> None:
    """Push apart what stands in another, across the frame, unless it is meant to be under it."""
    over = {frozenset((tie.first, tie.second)) for tie in ties if tie.how in ("under", "above", "in", "on")}
    deep = {frozenset((tie.first, tie.second)) for tie in ties if tie.how in ("behind", "in_front_of", "among")}
    for _ in range(_SWEEPS):
        moved = False
        for i, a in enumerate(plots):
            for b in plots[i + 1 :]:
                pair = frozenset((a.unit.name, b.unit.name))
                across = (a.unit.width + b.unit.width) / 2.0 + _LEAST - abs(a.u - b.u)
                along = (a.unit.depth + b.unit.depth) / 2.0 + _LEAST - abs(a.w - b.w)
                if pair in over or across <= 1e-4 or along <= 1e-4:
                    continue
                if pair in deep:
                    sign = 1.0 if a.w >= b.w else -1.0
                    a.w, b.w = a.w + sign * along / 2.0, b.w - sign * along / 2.0
                else:
                    sign = 1.0 if a.u >= b.u else -1.0
                    a.u, b.u = a.u + sign * across / 2.0, b.u - sign * across / 2.0
                moved = True
        if not moved:
            return


def _bring_forward(plots: Sequence[Plot]) -> None:
    """What is big stands farther back than what is small: each is seen, and depth is given to the picture."""
    biggest = max((plot.unit.reach for plot in plots), default=0.0)
    towering = any(plot.unit.reach == biggest > TOWERING and plot.unit.height > _TALL for plot in plots)
    for plot in plots:
        share = plot.unit.reach / max(biggest, 1e-6)
        if share < _LOST:
            distance = 2.4 * biggest
            nearer = max(_NEAREST, (share / _LOST) ** 0.55) if share * BACKDROP > 1.0 or not towering else 0.0
            plot.u *= nearer
            plot.w += distance * (1.0 - nearer)
    nearest = max((plot.w for plot in plots if plot.unit.reach < _LOST * biggest), default=0.0) if biggest > _ROOMY else 0.0
    for plot in plots:
        plot.w -= nearest


def _middle(plots: Sequence[Plot]) -> float:
    if not plots:
        return 0.0
    left = min(plot.u - plot.unit.width / 2.0 for plot in plots)
    right = max(plot.u + plot.unit.width / 2.0 for plot in plots)
    return (left + right) / 2.0
