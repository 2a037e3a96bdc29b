"""Keeps the lens out of the ground and out of rocks, and its view of the subject clear."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from scipy.ndimage import gaussian_filter1d, maximum_filter1d

from soundstage.engines.stage.camera.order import Order
from soundstage.engines.stage.camera.rig import Rig
from soundstage.engines.stage.camera.setup import SAMPLE_RATE, Setup
from soundstage.engines.stage.scene import Floats

__all__ = ["above_ground", "beyond", "blockage", "within_walls"]

_CLEARANCE = 0.28  # metres between the lens and the land
_WORM_CLEARANCE = 0.12
_WALL = 0.12  # metres between the lens and a wall
_WIDEST = 20.0  # mm
_REST = 0.5  # seconds over which a forced rise is spread


def above_ground(rig: Rig, order: Order) -> Rig:
    """The same rig lifted, smoothly, wherever it would graze the land; it keeps what it composed on in place."""
    clearance = _WORM_CLEARANCE if order.angle == "worm" else _CLEARANCE
    clearance = min(clearance, max(0.25 * float(rig.focus.min()), 0.03))
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
    """How much stands in the way of lens positions (N, 3): metres of land or rock over the line to the subject, averaged."""
    order = setup.order
    aim = setup.subject + np.asarray([0.0, 0.75 * order.target.height, 0.0], np.float32)
    steps = np.linspace(0.02, 0.92, 24, dtype=np.float32)[:, None, None]
    line = (eye[None, ::8] * (1.0 - steps) + aim[None, ::8] * steps).reshape(-1, 3)
    return _under(order.ground, line) + _inside(order.obstacles, line)


def _under(ground: Callable[[Floats, Floats], Floats], points: Floats) -> float:
    return float(np.maximum(ground(points[:, 0], points[:, 2]) + 0.1 - points[:, 1], 0.0).mean())


def _inside(spheres: Floats | None, points: Floats) -> float:
    if spheres is None or len(spheres) == 0:
        return 0.0
    gap = np.linalg.norm(points[:, None] - spheres[None, :, :3], axis=2) - spheres[None, :, 3] - 0.15
    return float(np.maximum(-gap, 0.0).max(axis=1).mean()) * 4.0
