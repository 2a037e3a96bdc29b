"""Where markings lie: each name gives a weight 0…1 per vertex of a canvas."""

from collections.abc import Callable

import numpy as np

from ...motion.rotation import Doubles
from .canvas import Canvas, bumps, ramp
from .regions import Region

__all__ = ["MARKINGS"]

_Seeded = Callable[[Canvas, int], Doubles]


def _belly(c: Canvas, seed: int) -> Doubles:
    low = ramp(-0.12, -0.55, c.normals[:, 1]) * ~(c.limb | c.head | c.ear | c.on_tail)
    inside = ramp(0.1, 0.6, -c.normals[:, 2] * np.sign(c.z)) * (c.upper | c.limb) * 0.7
    return np.maximum(low, inside)


def _chest(c: Canvas, seed: int) -> Doubles:
    front = ramp(0.05, 0.5, c.normals[:, 0]) * ramp(0.30, 0.36, c.x / c.frame.length) * ~(c.limb | c.head | c.ear)
    throat = ramp(0.1, -0.4, c.normals[:, 1]) * c.neck
    return np.maximum(front * ramp(1.0, 0.8, c.y), throat * 0.9)


def _muzzle(c: Canvas, seed: int) -> Doubles:
    end = 0.175 + c.frame.head.snout[0]
    return np.asarray(ramp(end - 0.11, end - 0.05, c.u + 0.35 * np.maximum(-c.v - 0.02, 0.0)) * c.head, np.float64)


def _snout(c: Canvas, seed: int) -> Doubles:
    return np.asarray(ramp(0.15, 0.20, c.u) * c.head, np.float64)


def _mask(c: Canvas, seed: int) -> Doubles:
    return np.asarray(ramp(0.12, 0.17, c.u + 0.2 * np.maximum(-c.v, 0.0)) * ramp(0.075, 0.045, c.v) * c.head, np.float64)


def _cheeks(c: Canvas, seed: int) -> Doubles:
    low = ramp(-0.004, -0.022, c.v) * ramp(0.05, 0.07, c.u)
    side = ramp(0.01, -0.005, c.v) * ramp(0.052, 0.066, c.w) * ramp(0.17, 0.15, c.u) * ramp(0.02, 0.04, c.u)
    return np.maximum(low, 0.9 * side) * c.head


def _blaze(c: Canvas, seed: int) -> Doubles:
    return np.asarray(ramp(0.024, 0.014, c.w) * ramp(0.02, 0.04, c.v + 0.45 * (c.u - 0.12)) * c.head, np.float64)


def _star(c: Canvas, seed: int) -> Doubles:
    return np.asarray(ramp(0.026, 0.018, np.hypot(c.w, 0.8 * (c.u - 0.165))) * (c.v > 0.03) * c.head, np.float64)


def _brows(c: Canvas, seed: int) -> Doubles:
    u, v, z, r = c.frame.head.eye
    return np.asarray(
        ramp(1.25 * r, 0.75 * r, np.hypot(c.u - u - 0.2 * r, np.hypot(c.v - v - 1.9 * r, c.w - 0.75 * z))) * c.head, np.float64
    )


def _eyes(c: Canvas, seed: int) -> Doubles:
    u, v, z, r = c.frame.head.eye
    return np.asarray(ramp(2.6 * r, 2.0 * r, np.hypot(c.u - u, np.hypot(c.v - v, c.w - z))) * c.head, np.float64)


def _eye_patches(c: Canvas, seed: int) -> Doubles:
    """A panda's: large, slanting down and out."""
    u, v, z, r = c.frame.head.eye
    down, out = v - 0.7 * r - c.v, c.w - z
    along, across = 0.75 * down + 0.66 * out, 0.66 * down - 0.75 * out
    return np.asarray(
        ramp(1.0, 0.75, np.hypot(along / (3.4 * r), across / (2.1 * r))) * (np.abs(c.u - u) < 4.5 * r) * c.head, np.float64
    )


def _bandit(c: Canvas, seed: int) -> Doubles:
    """A raccoon's dark mask, from beside the nose out to the cheeks."""
    _, v, z, r = c.frame.head.eye
    band = ramp(1.9 * r, 1.3 * r, np.abs(c.v - v + 0.35 * (c.w - 0.5 * z)))
    return np.asarray(band * ramp(0.010, 0.020, c.w) * ramp(0.05, 0.09, c.u) * c.head, np.float64)


def _badger(c: Canvas, seed: int) -> Doubles:
    return np.asarray(ramp(0.018, 0.028, c.w) * ramp(0.062, 0.052, c.w) * c.head * (c.v > -0.03), np.float64)


def _face_ring(c: Canvas, seed: int) -> Doubles:
    return np.asarray(ramp(0.05, 0.09, c.u) * c.head, np.float64)


def _visage(c: Canvas, seed: int) -> Doubles:
    """An ape's bare face: round the eyes, down to the chin."""
    u, v, _, _ = c.frame.head.eye
    return np.asarray(
        ramp(u - 0.055, u - 0.03, c.u) * ramp(v + 0.042, v + 0.026, c.v) * ramp(0.078, 0.062, c.w) * c.head, np.float64
    )


def _forehead(c: Canvas, seed: int) -> Doubles:
    return np.asarray(ramp(0.04, 0.065, c.v) * c.head, np.float64)


def _ears(c: Canvas, seed: int) -> Doubles:
    return c.ear.astype(np.float64)


def _ear_tips(c: Canvas, seed: int) -> Doubles:
    ear = c.frame.head.ear
    at, to = np.array(ear.at), np.array(ear.to)
    here = np.stack([c.u, c.v, c.w], axis=1) - at
    return np.asarray(ramp(0.55, 0.75, here @ to / (to @ to)) * c.ear, np.float64)


def _head(c: Canvas, seed: int) -> Doubles:
    return np.asarray(np.maximum(c.head, c.ear).astype(np.float64))


def _socks(c: Canvas, seed: int) -> Doubles:
    top = np.where(c.fore, c.frame.carpus + 0.04, c.frame.hock + 0.02)
    return np.asarray(ramp(0.02, -0.05, c.y - top) * c.limb, np.float64)


def _stockings(c: Canvas, seed: int) -> Doubles:
    top = np.where(c.fore, c.frame.carpus + 0.17, c.frame.hock + 0.14)
    return np.asarray(ramp(0.02, -0.06, c.y - top) * c.limb, np.float64)


def _legs(c: Canvas, seed: int) -> Doubles:
    return np.asarray((c.limb | c.upper) * ramp(c.frame.elbow + 0.2, c.frame.elbow + 0.05, c.y), np.float64)


def _feet(c: Canvas, seed: int) -> Doubles:
    return np.asarray(ramp(0.10, 0.06, c.y) * c.limb, np.float64)


def _foreparts(c: Canvas, seed: int) -> Doubles:
    """A panda's black: forelegs and a band over the shoulders."""
    band = ramp(0.12, 0.20, c.x / c.frame.length) * ramp(0.46, 0.40, c.x / c.frame.length) * ~(c.head | c.ear | c.neck)
    return np.maximum(np.maximum(band, c.fore), ramp(0.60, 0.50, c.y) * (c.hind & (c.limb | c.upper)))


def _saddle(c: Canvas, seed: int) -> Doubles:
    high = ramp(0.66, 0.78, c.y + 0.05 * bumps(c.points, 9.0, seed)) * ~(c.head | c.ear | c.limb)
    neck = c.neck * ramp(0.0, 0.4, c.normals[:, 1] - 0.3 * c.normals[:, 0])
    return np.asarray(np.where(c.neck, neck, high) * ~c.on_tail + c.on_tail * ramp(-0.2, 0.4, c.normals[:, 1]), np.float64)


def _back(c: Canvas, seed: int) -> Doubles:
    return np.asarray(ramp(0.25, 0.75, c.normals[:, 1]) * ~(c.head | c.ear | c.limb), np.float64)


def _spine(c: Canvas, seed: int) -> Doubles:
    return np.asarray(
        ramp(0.030, 0.014, np.abs(c.z)) * ramp(0.2, 0.6, c.normals[:, 1]) * ~(c.head | c.ear | c.limb), np.float64
    )


def _collar(c: Canvas, seed: int) -> Doubles:
    nape = c.frame.length * 0.40
    return np.asarray(ramp(nape - 0.10, nape, c.x) * ~(c.head | c.ear | c.limb | c.upper) * ramp(0.55, 0.62, c.y), np.float64)


def _rump(c: Canvas, seed: int) -> Doubles:
    return np.asarray(
        ramp(-0.40, -0.46, c.x / c.frame.length) * ramp(0.3, 0.8, -c.normals[:, 0]) * ~c.limb * ~c.on_tail, np.float64
    )


def _tail(c: Canvas, seed: int) -> Doubles:
    return c.on_tail.astype(np.float64)


def _tail_tip(c: Canvas, seed: int) -> Doubles:
    return np.asarray(c.on_tail * ramp(0.74, 0.84, c.tail), np.float64)


def _tail_rings(c: Canvas, seed: int) -> Doubles:
    return np.asarray(c.on_tail * ramp(-0.15, 0.25, np.sin(c.tail * 2.0 * np.pi * 5.0)), np.float64)


def _under_tail(c: Canvas, seed: int) -> Doubles:
    return np.asarray(c.on_tail * ramp(0.1, -0.5, c.normals[:, 1]), np.float64)


def _flank(c: Canvas, seed: int) -> Doubles:
    """A gazelle's band between back and belly."""
    return np.asarray(
        ramp(0.05, 0.02, np.abs(c.y - 0.62)) * (np.abs(c.x) < 0.33 * c.frame.length) * ~(c.limb | c.upper), np.float64
    )


def _udder(c: Canvas, seed: int) -> Doubles:
    return c.is_in(Region.UDDER).astype(np.float64)


def _patches(c: Canvas, seed: int) -> Doubles:
    return ramp(0.12, 0.22, bumps(c.points * [1.0, 0.9, 0.8], 5.5, seed))


def _mantle(c: Canvas, seed: int) -> Doubles:
    """The dark half of a two-coloured dog: over back, flanks, ears and cheeks."""
    body = ramp(0.60, 0.68, c.y + 0.06 * bumps(c.points, 7.0, seed)) * ~(c.head | c.limb | c.neck)
    face = c.head * np.maximum(ramp(0.014, 0.026, c.w) * ramp(0.20, 0.17, c.u), c.ear)
    return np.maximum(np.maximum(body, face), c.ear)


MARKINGS: dict[str, _Seeded] = {
    "belly": _belly, "chest": _chest, "muzzle": _muzzle, "snout": _snout, "mask": _mask, "cheeks": _cheeks, "blaze": _blaze,
    "star": _star, "brows": _brows, "eyes": _eyes, "eye patches": _eye_patches, "bandit": _bandit, "badger": _badger,
    "face": _face_ring, "visage": _visage, "forehead": _forehead, "ears": _ears, "ear tips": _ear_tips, "head": _head,
    "socks": _socks,
    "stockings": _stockings, "legs": _legs, "feet": _feet, "foreparts": _foreparts, "saddle": _saddle, "back": _back,
    "spine": _spine, "collar": _collar, "rump": _rump, "tail": _tail, "tail tip": _tail_tip, "tail rings": _tail_rings,
    "under tail": _under_tail, "flank": _flank, "udder": _udder, "patches": _patches, "mantle": _mantle,
}  # fmt: skip
