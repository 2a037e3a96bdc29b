"""Things that become something else while they are watched: another colour or material, bigger or smaller."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from soundstage.engines.stage.camera.easing import smooth
from soundstage.engines.stage.scene import Floats, Part, Value
from soundstage.engines.stage.screenplay.model import Change
from soundstage.engines.stage.staging.becoming import BECOMES
from soundstage.engines.stage.things import Thing
from soundstage.engines.stage.things.colours import colour_in

__all__ = ["CHANGING", "Alteration", "breaks", "can_change", "growth", "repainted", "scaled_by"]

CHANGING = frozenset(
    {"change", "turn", "grow", "become", "shrink", "transform", "shatter", "smash", "break", "crack", "melt", "decay"}
)

Paint = Callable[[float], Sequence[Mapping[str, Value] | None]]

_BROKEN = frozenset({"broken", "shattered", "smashed", "in pieces"})
_GROWS = frozenset({"large", "larger", "bigger", "big", "huge", "tall", "taller", "grown", "full", "sprouted"})
_SHRINKS = frozenset({"small", "smaller", "tiny", "short", "shorter"})
_LEAST = 0.3  # of its size that a growing thing begins with
_MARGIN = 0.12  # of the time before it begins and after it is done


@dataclass(frozen=True, slots=True, kw_only=True)
class Alteration:
    """A change of the screenplay that a role undergoes."""

    shot: int
    index: int
    role: str
    change: Change


def can_change(change: Change) -> bool:
    """Whether a thing can be shown to undergo it."""
    if change.attribute == "colour":
        return colour_in((change.after,)) is not None
    if change.attribute == "material" or breaks(change) or (change.attribute == "state" and change.after in BECOMES):
        return True
    return change.attribute == "size" and bool({change.after} & (_GROWS | _SHRINKS))


def breaks(change: Change) -> bool:
    """Whether something goes to pieces."""
    return change.attribute == "state" and change.after in _BROKEN


def repainted(before: Thing, after: Thing, change: Change) -> Paint:
    """Per part, the uniforms between two makes of the same thing; None for what does not differ."""
    pairs = [_between(a, b) for a, b in zip(before.parts, after.parts, strict=False)]
    pairs += [{}] * (len(before.parts) - len(pairs))

    def paint(seconds: float) -> Sequence[Mapping[str, Value] | None]:
        share = _share(change, seconds)
        return [{name: _mixed(a, b, share) for name, (a, b) in pair.items()} or None for pair in pairs]

    return paint


def growth(change: Change) -> Callable[[float], float]:
    """The factor on a thing's size over time, 1 where it ends up full grown."""
    shrinks = change.after in _SHRINKS

    def factor(seconds: float) -> float:
        share = _share(change, seconds)
        return _LEAST + (1.0 - _LEAST) * (1.0 - share if shrinks else share)

    return factor


def scaled_by(matrix: Floats, factor: float) -> Floats:
    """The same (4, 4), its thing smaller or bigger about the middle of its base."""
    grown = np.array(matrix)
    grown[:3, :3] *= factor
    return grown


def _share(change: Change, seconds: float) -> float:
    length = max(change.end - change.start, 1e-3)
    u = (seconds - change.start - _MARGIN * length) / (length * (1.0 - 2.0 * _MARGIN))
    return float(smooth(np.asarray(u, np.float32)))


def _between(a: Part, b: Part) -> dict[str, tuple[Value, Value]]:
    first, second = a.material, b.material
    if first.shader != second.shader:
        return {}
    return {
        name: (value, second.values[name])
        for name, value in first.values.items()
        if name in second.values and value != second.values[name]
    }


def _mixed(a: Value, b: Value, share: float) -> Value:
    if isinstance(a, tuple) and isinstance(b, tuple):
        return tuple(float(x * (1.0 - share) + y * share) for x, y in zip(a, b, strict=True))  # type: ignore[return-value]
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        return float(a) * (1.0 - share) + float(b) * share
    return b if share > 0.5 else a
