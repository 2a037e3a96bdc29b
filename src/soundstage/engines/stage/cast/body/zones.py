"""Where on the body a template vertex is, in terms a tailor uses: how far along an arm or a leg, how high on the trunk."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from ...motion import INDEX
from ...scene import Floats
from .template import template

__all__ = ["Zones", "zones"]

Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Zones:
    """Per template vertex. `arm`: 0 shoulder … 1 elbow … 2 wrist, −1 off the arms; `leg`: 0 hip … 1 knee … 2 ankle, −1 off the
    legs; `at` template positions (y: ankle −0.75, hip 0.05, waist 0.16, shoulder 0.50, chin 0.63, crown 0.86); `hand`, `foot`
    and `head` how much of it each is."""

    at: Floats
    arm: Floats
    leg: Floats
    hand: Floats
    foot: Floats
    head: Floats


@lru_cache(maxsize=1)
def zones() -> Zones:
    base = template()
    at = base.positions
    arm, leg = np.full(len(at), -1.0, np.float32), np.full(len(at), -1.0, np.float32)
    for side in "lr":
        _share(
            arm,
            at,
            base.weights,
            side,
            ("upperarm", "forearm", "twist", "hand"),
            (f"joint-{side}-shoulder", f"joint-{side}-elbow", f"joint-{side}-hand"),
        )
        _share(
            leg,
            at,
            base.weights,
            side,
            ("thigh", "shin", "foot", "toes"),
            (f"joint-{side}-upper-leg", f"joint-{side}-knee", f"joint-{side}-ankle"),
        )
    hand = _sum(base.weights, [n for n in INDEX if n.startswith(("hand_", "finger"))])
    foot = _sum(base.weights, ["foot_l", "foot_r", "toes_l", "toes_r"])
    return Zones(at, arm, leg, hand, foot, base.weights[:, INDEX["head"]])


def _sum(weights: Floats, names: list[str]) -> Floats:
    return np.asarray(weights[:, [INDEX[n] for n in names]].sum(axis=1), np.float32)


def _share(out: Floats, at: Floats, weights: Floats, side: str, joints: tuple[str, ...], cubes: tuple[str, str, str]) -> None:
    base = template()
    fingers = [n for n in INDEX if n.startswith("finger") and n.endswith(side)] if joints[0] == "upperarm" else []
    on = _sum(weights, [f"{j}_{side}" for j in joints] + fingers) > 0.5
    root, middle, tip = (at[base.vertices(c)].mean(axis=0) for c in cubes)
    upper, lower = middle - root, tip - middle
    first = (at - root) @ upper / float(upper @ upper)
    second = (at - middle) @ lower / float(lower @ lower)
    share = np.where(second > 0.0, 1.0 + second, np.minimum(first, 1.0))
    out[on] = share[on]
