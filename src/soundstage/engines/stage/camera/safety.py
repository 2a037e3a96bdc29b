"""Keeps the lens out of the ground and out of rocks, and its view of the subject clear."""

from collections.abc import Callable
from dataclasses import replace

import numba
import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter1d, maximum_filter1d

from soundstage.engines.stage.camera.order import Order
from soundstage.engines.stage.camera.rig import Rig
from soundstage.engines.stage.camera.setup import SAMPLE_RATE, Setup
from soundstage.engines.stage.scene import Floats

__all__ = ["above_ground", "beyond", "blockage", "room_for", "within_walls"]

Mask = NDArray[np.bool_]

_CLEARANCE = 0.28  # metres between the lens and the land
_WORM_CLEARANCE = 0.12
_WALL = 0.12  # metres between the lens and a wall
_WIDEST = 20.0  # mm
_CLEAR = 0.15  # metres about an obstacle
_AT_SUBJECT = 0.88  # of the way to the subject: what stands closer to it belongs to it
_HIDDEN = 2.0
_RAISED = 0.2  # metres above the ground
_REST = 0.5  # seconds over which a forced rise is spread


def above_ground(rig: Rig, order: Order) -> Rig:
    """The same rig lifted, smoothly, wherever it would graze the land; it keeps what it composed on in place."""
    clearance = _WORM_CLEARANCE if order.angle == "worm" else _CLEARANCE
    clearance = min(clearance, max(0.12 * float(rig.focus.min()), 0.03))
    land = np.asarray(order.ground(rig.eye[:, 0], rig.eye[:, 2]), np.float32)
    missing = np.maximum(land + clearance - rig.eye[:, 1], 0.0)
    if not missing.any():
        return rig
    window = int(2 * _REST * SAMPLE_RATE) | 1
    lift = gaussian_filter1d(maximum_filter1d(missing, 2 * window), window / 3.0, mode="nearest")
    lift = np.maximum(lift, missing)
    lowered = np.arctan2(lift, np.maximum(rig.focus, 0.5))
    raised = rig.moved(np.stack([np.zeros_like(lift), lift, np.zeros_like(lift)], axis=1).astype(np.float32))
    return replace(raised, pitch=np.asarray(rig.pitch - lowered, np.float32))


def beyond(order: Order, eye: Floats) -> float:
    """How far lens positions (N, 3) lie outside the walls, metres, averaged."""
    if order.bounds is None:
        return 0.0
    low, high = _walls(order.bounds)
    flat = eye[:, [0, 2]]
    return float(np.hypot(*(flat - np.clip(flat, low, high)).T).mean())


def within_walls(rig: Rig, order: Order) -> Rig:
    """The same rig kept inside the walls and under the ceiling of a room: it comes nearer, through a shorter lens.

    What it looks at stays where it was composed; the focal length falls with the distance, so that sizes are kept.
    """
    eye = np.array(rig.eye)
    if order.bounds is not None:
        low, high = _walls(order.bounds)
        eye[:, [0, 2]] = np.clip(eye[:, [0, 2]], low, high)
    if order.ceiling is not None:
        land = np.asarray(order.ground(eye[:, 0], eye[:, 2]), np.float32)
        eye[:, 1] = np.minimum(eye[:, 1], land + order.ceiling - _CLEARANCE)
    if np.array_equal(eye, rig.eye):
        return rig
    ahead = np.stack([np.sin(rig.yaw) * np.cos(rig.pitch), np.sin(rig.pitch), -np.cos(rig.yaw) * np.cos(rig.pitch)], axis=1)
    aim = rig.eye + ahead * rig.focus[:, None]
    reach = aim - eye
    distance = np.maximum(np.linalg.norm(reach, axis=1), 0.2)
    flat = np.maximum(np.hypot(reach[:, 0], reach[:, 2]), 1e-3)
    return replace(
        rig,
        eye=eye.astype(np.float32),
        yaw=np.unwrap(np.arctan2(reach[:, 0], -reach[:, 2])).astype(np.float32),
        pitch=np.arctan2(reach[:, 1], flat).astype(np.float32),
        mm=np.clip(rig.mm * distance / rig.focus, _WIDEST, rig.mm).astype(np.float32),
        focus=distance.astype(np.float32),
    )


def _walls(bounds: tuple[float, float, float, float]) -> tuple[Floats, Floats]:
    x0, z0, x1, z1 = bounds
    return np.asarray([x0 + _WALL, z0 + _WALL], np.float32), np.asarray([x1 - _WALL, z1 - _WALL], np.float32)


def blockage(setup: Setup, eye: Floats) -> float:
    """How much stands in the way of lens positions (N, 3): metres of land over the line to the subject, and how often
    something hides the subject or stands at the lens, 0…`_HIDDEN`."""
    order = setup.order
    aim = setup.subject + np.asarray([0.0, 0.75 * order.target.height, 0.0], np.float32)
    steps = np.linspace(0.0, _AT_SUBJECT, 48, dtype=np.float32)[:, None, None]
    lines = eye[None, ::8] * (1.0 - steps) + aim[None, ::8] * steps
    flat = lines.reshape(-1, 3)
    hit = _inside(_about(order, setup.subject), flat).reshape(lines.shape[:2]).any(axis=0)
    return _under(order.ground, flat[lines.shape[1] :]) + _HIDDEN * float(hit.mean())


def room_for(order: Order, rig: Rig, subject: Floats) -> float:
    """By how much lens distances must shrink, 0…1, for a rig's whole way to lie within the walls; 1 where it does."""
    if order.bounds is None:
        return 1.0
    low, high = _walls(order.bounds)
    stood, reach = subject[:, [0, 2]], (rig.eye - subject)[:, [0, 2]]
    stood = np.clip(stood, low, high)
    wall = np.where(reach > 0, high, low)
    share = (wall - stood) / np.where(np.abs(reach) < 1e-4, 1e-4, reach)
    return float(np.clip(share[np.abs(reach) > 1e-3].min(initial=1.0), 0.0, 1.0))


def _under(ground: Callable[[Floats, Floats], Floats], points: Floats) -> float:
    return float(np.maximum(ground(points[:, 0], points[:, 2]) + 0.1 - points[:, 1], 0.0).mean())


def _about(order: Order, subject: Floats) -> Floats | None:
    """The obstacles without what a raised subject stands on."""
    base = float(subject[:, 1].min())
    if order.obstacles is None or base < float(order.ground(subject[:1, 0], subject[:1, 2])[0]) + _RAISED:
        return order.obstacles
    return order.obstacles[order.obstacles[:, 1] > base + order.obstacles[:, 3]]


def _inside(spheres: Floats | None, points: Floats) -> Mask:
    """Which of (P, 3) points lie in a sphere, or nearly."""
    if spheres is None or len(spheres) == 0:
        return np.zeros(len(points), bool)
    reach = spheres[:, 3:] + _CLEAR
    low, high = points.min(axis=0), points.max(axis=0)
    near = ((spheres[:, :3] + reach > low) & (spheres[:, :3] - reach < high)).all(axis=1)
    return np.asarray(_hits(points.astype(np.float32), spheres[near].astype(np.float32)), bool)


@numba.njit(cache=True)  # type: ignore[untyped-decorator]
def _hits(points: Floats, spheres: Floats) -> Mask:
    found = np.zeros(len(points), np.bool_)
    for i in range(len(points)):
        for sphere in spheres:
            reach = sphere[3] + np.float32(_CLEAR)
            dx, dy, dz = points[i, 0] - sphere[0], points[i, 1] - sphere[1], points[i, 2] - sphere[2]
            if dx * dx + dy * dy + dz * dz < reach * reach:
                found[i] = True
                break
    return found
