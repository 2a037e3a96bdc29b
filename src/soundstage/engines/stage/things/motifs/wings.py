"""Wings, fins, tailplanes."""

import numpy as np

from ..shape import Solid, loft, sides

__all__ = ["wing"]


def wing(span: float, root: float, tip: float, sweep_back: float, thick: float = 0.12, rise: float = 0.0) -> Solid:
    """Half a wing from x = 0 outwards: chords at root and tip, its leading edge swept back by metres at the tip."""
    t = np.linspace(0.0, 2.0 * np.pi, sides(18, 10), endpoint=False)
    profile = np.stack([0.5 * np.cos(t) - 0.5, 0.5 * thick * np.sin(t) * (0.55 + 0.45 * np.cos(t))], axis=1)
    rows = []
    for s in (0.0, 0.5, 0.97, 1.0):
        chord = (root + (tip - root) * s) * (0.7 if s == 1.0 else 1.0)
        x = np.full(len(t), span * s)
        rows.append(
            np.stack([x, profile[:, 1] * chord + rise * s, profile[:, 0] * chord - sweep_back * s + root * 0.5], axis=1)
        )
    return loft(rows, crease=50)
