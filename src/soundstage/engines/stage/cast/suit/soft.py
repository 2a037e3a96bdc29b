"""What of the suit is sewn: trousers, sleeves, the cover of the upper torso, gloves, boots."""

import numpy as np

from ...motion.rotation import Doubles, Reals, about_y
from .pattern import HELMET, HELMET_RADIUS, hand_axes
from .solids import along, box, capsule, carve, ellipsoid, join, limb, noise, rounded_cone

__all__ = ["boot", "glove", "sleeves", "sole", "torso", "trousers"]

Joints = dict[str, Doubles]


def _f(vector: Doubles) -> Reals:
    return vector.astype(np.float32)


def trousers(p: Reals, joints: Joints) -> Reals:
    """Brief, waist and both legs down into the boots."""
    d = ellipsoid(p, (0.0, 1.005, 0.0), (0.186, 0.165, 0.152))
    waist = rounded_cone(p, (0.0, 1.02, 0.0), (0.0, 1.2, 0.0), 0.163, 0.166)
    pleats = np.abs(np.sin(p[:, 1] * 78.0 + 0.8 * noise(p, 7.0, 3.0))) * 2.0 - 1.0
    d = join(d, waist - 0.0055 * pleats * np.exp(-(((p[:, 1] - 1.135) / 0.045) ** 2)), 0.07)
    d = d - 0.006 * noise(p, (9.0, 13.0, 9.0), 2.0)
    for index, side in enumerate("lr"):
        hip, knee, ankle = (_f(joints[f"{n}_{side}"]) for n in ("thigh", "shin", "foot"))
        cuff = ankle + np.array([0.0, 0.09, 0.0], np.float32)
        thigh = limb(p, hip, knee, (0.126, 0.106), 0.0125, 0.062, (0.75, 1.0), 1.0 + index)
        shin = limb(p, knee, cuff, (0.107, 0.096), 0.0135, 0.056, (0.95, 1.15), 4.0 + index)
        # The joint at the knee is cut with pleats of its own, a hand wide.
        over = (p - knee) @ np.array([0.0, 1.0, 0.0], np.float32)
        pleat = (np.abs(np.sin(over * 92.0)) - 0.5) * np.exp(-((over / 0.055) ** 2))
        d = join(d, join(thigh, shin, 0.05) - 0.007 * pleat, 0.045)
    return d


def sleeves(p: Reals, joints: Joints) -> Reals:
    d = np.full(len(p), 9.0, np.float32)
    for index, side in enumerate("lr"):
        shoulder, elbow, wrist = (_f(joints[f"{n}_{side}"]) for n in ("upperarm", "forearm", "hand"))
        upper = limb(p, shoulder, elbow, (0.097, 0.085), 0.0115, 0.054, (0.35, 1.0), 11.0 + index)
        fore = limb(p, elbow, wrist, (0.086, 0.062), 0.0115, 0.050, (1.0, 0.85), 14.0 + index)
        d = np.minimum(d, join(upper, fore, 0.04))
    return d


def torso(p: Reals) -> Reals:
    """The cloth over the hard upper torso: full at the chest, sloping to the waist ring, open for the helmet."""
    d = box(p, (0.0, 1.375, 0.0), (0.186, 0.185, 0.136), 0.105)
    d = join(d, ellipsoid(p, (0.0, 1.505, -0.008), (0.232, 0.092, 0.128)), 0.07)
    for out in (1.0, -1.0):
        d = join(d, ellipsoid(p, (out * 0.212, 1.46, -0.01), (0.098, 0.108, 0.108)), 0.05)
    d = join(d, rounded_cone(p, (0.0, 1.2, 0.0), (0.0, 1.30, 0.0), 0.163, 0.160), 0.05)
    d = carve(d, ellipsoid(p, tuple(HELMET), (0.172, 0.172, 0.172)), 0.02)
    slack = noise(p, (8.0, 12.0, 8.0), 5.0) * 0.0035 + noise(p, (22.0, 30.0, 22.0), 6.0) * 0.0012
    seam = np.minimum(np.abs(np.abs(p[:, 0]) - 0.118), np.abs(p[:, 1] - 1.305))
    return d - slack + 0.0022 * np.exp(-((seam / 0.004) ** 2))


def glove(p: Reals, joints: Joints, side: str) -> Reals:
    """Palm, four fingers and a thumb, each finger pinched at its joints, and a gauntlet over the wrist."""
    axes = hand_axes(side).astype(np.float32)
    q = (p - _f(joints[f"hand_{side}"])) @ axes
    d = rounded_cone(q, (0.0, 0.0, -0.055), (0.0, 0.0, 0.012), 0.069, 0.048)
    d = join(d, box(q, (0.001, 0.0, 0.070), (0.052, 0.027, 0.052), 0.025), 0.026)
    d = join(d, ellipsoid(q, (0.030, -0.014, 0.050), (0.028, 0.024, 0.036)), 0.016)
    for finger in range(1, 6):
        d = join(d, _finger(q, joints, side, finger, axes), 0.006 if finger > 1 else 0.014)
    return d - 0.0012 * noise(q, 60.0, 8.0)


def _finger(q: Reals, joints: Joints, side: str, finger: int, axes: Reals) -> Reals:
    wrist = _f(joints[f"hand_{side}"])
    points = [(_f(joints[f"finger{finger}{s}_{side}"]) - wrist) @ axes for s in (1, 2, 3)]
    points.append(points[2] + (points[2] - points[1]) * (0.95 if finger > 1 else 0.8))
    radii = (0.0172, 0.0160, 0.0150, 0.0132) if finger > 1 else (0.0215, 0.0195, 0.0178, 0.0150)
    shrink = 0.88 if finger == 5 else 1.0
    d = np.full(len(q), 9.0, np.float32)
    for segment in range(3):
        part, share, _ = along(q, points[segment], points[segment + 1])
        radius = (radii[segment] + (radii[segment + 1] - radii[segment]) * share) * shrink
        pinch = 0.0014 * np.exp(-((np.minimum(share, 1.0 - share) / 0.14) ** 2))
        d = join(d, part - radius + pinch, 0.004)
    return d


def _foot(p: Reals, joints: Joints, side: str) -> Reals:
    """Points in the boot's own axes: x out, y up from the ground, z towards the toes."""
    ankle, toes = joints[f"foot_{side}"], joints[f"toes_{side}"]
    yaw = float(np.arctan2(toes[0] - ankle[0], toes[2] - ankle[2]))
    origin = np.array([ankle[0], 0.0, ankle[2]])
    q = (p - _f(origin)) @ about_y(yaw).astype(np.float32)
    q[:, 0] *= 1.0 if side == "l" else -1.0
    return np.asarray(q, np.float32)


def _outline(q: Reals, grow: float) -> Reals:
    """Distance, seen from above, to a boot's print: heel, waist, and a broad forefoot leaning inward."""
    flat = q * np.array([1.0, 0.0, 1.0], np.float32)
    heel = capsule(flat, (0.004, 0.0, -0.042), (0.002, 0.0, 0.03), 0.047 + grow)
    fore = capsule(flat, (0.006, 0.0, 0.085), (-0.006, 0.0, 0.140), 0.061 + grow)
    return join(heel, fore, 0.05)


def sole(p: Reals, joints: Joints, side: str) -> Reals:
    """A thick rubber sole with cleats and a raised arch."""
    q = _foot(p, joints, side)
    edge = _outline(q, 0.006)
    arch = 0.010 * np.exp(-(((q[:, 2] - 0.028) / 0.022) ** 2))
    toe = 0.016 * np.clip((q[:, 2] - 0.12) / 0.09, 0.0, 1.0) ** 2
    slab = np.maximum(np.maximum(q[:, 1] - 0.042 - 0.35 * toe, arch + toe - q[:, 1]), edge)
    cleat = np.abs(((q[:, 2] * 30.0) % 1.0) - 0.5) * 2.0
    groove = np.where(q[:, 1] < 0.017 + toe, 0.0055 * np.clip((cleat - 0.45) * 6.0, 0.0, 1.0), 0.0)
    return np.asarray(slab + groove - 0.003, np.float32)


def boot(p: Reals, joints: Joints, side: str) -> Reals:
    """The boot above its sole: instep, toe cap, a padded shaft with two straps."""
    q = _foot(p, joints, side)
    d = ellipsoid(q, (0.003, 0.062, 0.105), (0.066, 0.060, 0.106))
    d = join(d, ellipsoid(q, (0.003, 0.075, -0.012), (0.058, 0.070, 0.078)), 0.05)
    d = join(d, rounded_cone(q, (0.0, 0.10, -0.012), (0.0, 0.285, -0.004), 0.074, 0.101), 0.07)
    d = carve(d, q[:, 1] - 0.034, 0.008)
    d = carve(d, 0.29 - q[:, 1], 0.02)
    crease = np.exp(-((((q[:, 1] - 0.105) + 0.55 * (q[:, 2] - 0.05)) / 0.018) ** 2)) * np.clip((q[:, 2] - 0.0) / 0.05, 0.0, 1.0)
    folds = 0.006 * crease * np.sin((q[:, 1] - 0.6 * q[:, 2]) * 210.0)
    d = d - folds - 0.003 * noise(q, 17.0, 9.0)
    for height in (0.150, 0.222):
        band = np.clip((0.017 - np.abs(q[:, 1] - height + 0.12 * q[:, 2])) / 0.004, 0.0, 1.0)
        d = d - 0.0055 * band
    cap = np.clip((q[:, 2] - 0.135) / 0.004, 0.0, 1.0) * np.clip((0.078 - q[:, 1]) / 0.004, 0.0, 1.0)
    return np.asarray(d - 0.0035 * cap, np.float32)


def helmet_hollow(p: Reals) -> Reals:
    """The helmet as a ball, for what it hides from the sky."""
    return ellipsoid(p, tuple(HELMET), (HELMET_RADIUS,) * 3)
