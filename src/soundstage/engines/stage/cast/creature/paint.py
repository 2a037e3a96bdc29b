"""Colour per vertex: base, countershading and markings, the bare places, and the pattern's field."""

import numpy as np

from ...motion.rotation import Doubles, Reals
from ...scene import Floats, Vec3
from .canvas import Canvas, bumps, ramp
from .coat import Coat
from .markings import MARKINGS
from .patterns import PATTERNS
from .regions import Region

__all__ = ["bareness", "painted", "palate", "strand_colours"]

_TONGUE, _MOUTH = (0.46, 0.13, 0.13), (0.13, 0.035, 0.035)


def _mix(colour: Doubles, other: Vec3 | Doubles, share: Reals) -> Doubles:
    return np.asarray(colour + (np.asarray(other) - colour) * np.clip(share, 0.0, 1.0)[:, None], np.float64)


def bareness(canvas: Canvas, coat: Coat) -> Floats:
    """1 where skin, horn or hoof shows, 0 under fur."""
    bare = canvas.is_in(Region.NOSE, Region.MOUTH, Region.TONGUE, Region.LID, Region.HORN, Region.HOOF).astype(np.float64)
    return np.where(coat.bare, 1.0, bare).astype(np.float32)


def palate(canvas: Canvas) -> Doubles:
    """0…1 inside the mouth: the jaw's upper side, the snout's under side."""
    c, head = canvas, canvas.frame.head
    if head.gape < 0.05:
        return np.zeros(len(c.points))
    end, wide = 0.175 + head.snout[0], 0.8 * head.snout[2]
    inside = ramp(0.12, 0.15, c.u) * ramp(end + 0.6 * wide, end + 0.2 * wide, c.u) * ramp(wide, 0.75 * wide, c.w)
    floor = c.jaw * ramp(0.45, 0.75, c.normals[:, 1])
    roof = (c.head & ~c.jaw) * ramp(-0.55, -0.85, c.normals[:, 1]) * ramp(-0.02, -0.035, c.v)
    return np.asarray(inside * np.maximum(floor, roof), np.float64)


def painted(canvas: Canvas, coat: Coat, seed: int) -> Floats:
    """(N, 4): linear colour and the pattern's signed field (−1 where there is none)."""
    c = canvas
    rng = np.random.default_rng([seed, 17])
    colour = np.tile(np.asarray(coat.base), (len(c.points), 1))
    colour = _mix(colour, coat.light, 0.85 * c.under)
    colour = _mix(colour, coat.dark, 0.35 * ramp(0.5, 0.95, c.normals[:, 1]) * ~(c.head | c.ear | c.limb))
    for name, tint, strength in coat.markings:
        colour = _mix(colour, tint, strength * MARKINGS[name](c, seed))
    colour *= (1.0 + 0.07 * bumps(c.points, 9.0, seed + 1) + 0.05 * bumps(c.points, 26.0, seed + 2))[:, None]
    colour *= rng.uniform(0.92, 1.08)
    colour = _mix(colour, coat.inner_ear, 0.85 * c.is_in(Region.INNER_EAR))
    colour = _mix(colour, coat.rim, 0.9 * _eye_rims(c))
    colour = _mix(colour, _MOUTH, 0.95 * palate(c))
    for region, tint in (
        (Region.NOSE, coat.nose), (Region.TONGUE, _TONGUE), (Region.MOUTH, _MOUTH), (Region.LID, coat.rim),
        (Region.HORN, coat.horn), (Region.HOOF, coat.hoof),
    ):  # fmt: skip
        colour = np.where((c.region == region)[:, None], np.asarray(tint), colour)
    field = np.full(len(c.points), -1.0)
    if coat.pattern is not None:
        field = np.clip(PATTERNS[coat.pattern.kind](c, coat.pattern.size, seed), -1.5, 1.5)
        field = np.where(bareness(c, coat) * (not coat.bare) > 0.5, -1.0, field)
    return np.concatenate([np.clip(colour, 0.002, 0.85), field[:, None]], axis=1).astype(np.float32)


def _eye_rims(c: Canvas) -> Doubles:
    u, v, z, r = c.frame.head.eye
    away = np.sqrt((c.u - u) ** 2 + (c.v - v) ** 2 + (c.w - z) ** 2)
    return np.asarray(ramp(1.6 * r, 1.2 * r, away) * c.head, np.float64)


def strand_colours(paint: Floats, coat: Coat) -> Floats:
    """The colours (N, 3) that fur standing on painted skin has: the pattern drawn in."""
    colour = paint[:, :3]
    if coat.pattern is None:
        return np.asarray(colour, np.float32)
    soft = coat.pattern.soft
    share = ramp(-soft, soft, paint[:, 3].astype(np.float64))
    return _mix(colour.astype(np.float64), coat.pattern.colour, share).astype(np.float32)
