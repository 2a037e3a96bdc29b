"""How a surface hangs on a chain of joints: the share passes from one joint to the next over a band about each."""

from collections.abc import Sequence

import numpy as np

from ...motion import INDEX, JOINTS
from ...motion.rotation import Doubles
from ...scene import Floats
from ..figure import Bound
from ..skinning import top_four

__all__ = ["bound_to", "chain"]

Joints = dict[str, Doubles]


def chain(points: Floats, joints: Joints, names: Sequence[str], bands: Sequence[float]) -> Floats:
    """Dense weights (N, J): `names` from the root out; `bands[i]` is the half width, metres, of the
    passage to `names[i + 1]`."""
    weights = np.zeros((len(points), len(JOINTS)), np.float32)
    left = np.ones(len(points), np.float32)
    for position, name in enumerate(names):
        passed = np.zeros(len(points), np.float32)
        if position + 1 < len(names):
            passed = _passed(points, joints, names, position + 1, bands[position])
        weights[:, INDEX[name]] += left * (1.0 - passed)
        left = left * passed
    return weights


def _passed(points: Floats, joints: Joints, names: Sequence[str], position: int, band: float) -> Floats:
    at = joints[names[position]]
    before = at - joints[names[position - 1]]
    after = joints[names[position + 1]] - at if position + 1 < len(names) else before
    way = before / max(float(np.linalg.norm(before)), 1e-6) + after / max(float(np.linalg.norm(after)), 1e-6)
    way /= np.linalg.norm(way)
    t = np.clip(((points - at.astype(np.float32)) @ way.astype(np.float32) + band) / (2.0 * band), 0.0, 1.0)
    return np.asarray(t * t * (3.0 - 2.0 * t), np.float32)


def bound_to(dense: Floats) -> Bound:
    indices, weights = top_four(dense)
    return Bound(indices, weights)
