"""What of the suit is moulded: the backpack, the control unit on the chest, the waist ring's fittings."""

import numpy as np

from ...motion.rotation import Reals, about_x, about_y
from .solids import box, capsule, carve, join, rounded_cone, turned_box

__all__ = ["backpack", "control_unit", "tool_belt"]


def backpack(p: Reals) -> Reals:
    """Life support: a case with panel gaps, a dome above, tanks below, side radiators in shallow wells."""
    d = box(p, (0.0, 1.345, -0.275), (0.205, 0.300, 0.108), 0.045)
    d = join(d, box(p, (0.0, 1.615, -0.262), (0.172, 0.075, 0.088), 0.05), 0.03)
    d = join(d, box(p, (0.0, 1.36, -0.372), (0.150, 0.215, 0.030), 0.022), 0.010)
    d = join(d, box(p, (0.0, 1.45, -0.155), (0.160, 0.150, 0.055), 0.035), 0.03)
    for height in (1.545, 1.155):
        d = carve(d, box(p, (0.0, height, -0.30), (0.26, 0.0035, 0.20), 0.002), 0.004)
    d = carve(d, box(p, (0.0, 1.265, -0.405), (0.115, 0.0035, 0.02), 0.002), 0.004)
    for out in (1.0, -1.0):
        d = carve(d, box(p, (out * 0.213, 1.36, -0.275), (0.010, 0.160, 0.072), 0.008), 0.004)
        d = carve(d, box(p, (out * 0.075, 1.36, -0.405), (0.0025, 0.20, 0.02), 0.002), 0.004)
        d = np.minimum(d, capsule(p, (out * 0.105, 1.045, -0.270), (out * 0.105, 1.010, -0.270), 0.052))
        d = np.minimum(d, rounded_cone(p, (out * 0.125, 1.665, -0.30), (out * 0.125, 1.715, -0.30), 0.020, 0.015))
    d = np.minimum(d, box(p, (0.0, 1.035, -0.275), (0.050, 0.032, 0.060), 0.018))
    return np.minimum(d, box(p, (-0.060, 1.695, -0.275), (0.045, 0.018, 0.050), 0.010))


def control_unit(p: Reals) -> Reals:
    """The chest pack: a tilted case with a bevelled face, switches along its top, a raised rim about the display."""
    tilt = about_x(-0.16)
    d = turned_box(p, (0.0, 1.335, 0.178), (0.112, 0.078, 0.048), 0.016, tilt)
    d = np.minimum(d, turned_box(p, (0.0, 1.300, 0.224), (0.078, 0.026, 0.010), 0.006, tilt))
    d = carve(d, turned_box(p, (-0.035, 1.362, 0.224), (0.048, 0.022, 0.006), 0.004, tilt), 0.002)
    for x in (-0.078, -0.040, 0.0, 0.040, 0.078):
        d = np.minimum(d, capsule(p, (x, 1.405, 0.155), (x, 1.428, 0.160), 0.0115))
    for x in (0.045, 0.080):
        d = np.minimum(d, capsule(p, (x, 1.362, 0.220), (x, 1.364, 0.238), 0.012))
    return d


def tool_belt(p: Reals) -> Reals:
    """A rail about the hips with two pouches."""
    hoop = np.hypot(p[:, 0] / 1.08, p[:, 2]) - 0.176
    d = np.maximum(np.abs(hoop) - 0.010, np.abs(p[:, 1] - 1.085) - 0.016) - 0.003
    for out in (1.0, -1.0):
        d = np.minimum(d, turned_box(p, (out * 0.158, 1.030, 0.098), (0.048, 0.062, 0.030), 0.016, about_y(out * 0.75)))
    return d
