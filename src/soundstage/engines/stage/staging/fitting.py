"""Frames measured on what they are to hold: the things that the words name together, all of them, through the whole move.

Sizes of shot are worked out for one subject. Where several things share a frame, each at its own distance, what the lens makes
of their bounds is measured, and the order is widened or tightened and aimed until all of them are in it.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage import camera
from soundstage.engines.stage.scene import CameraTrack, Curve
from soundstage.engines.stage.staging.company import Player
from soundstage.engines.stage.staging.orders import framed
from soundstage.engines.stage.staging.placed import PlacedThing
from soundstage.engines.stage.staging.sight import corners_of

__all__ = ["fitted", "together"]

Doubles = NDArray[np.float64]

# Of the half frame that what is named together fills, by size of shot; wider ones are only ever widened.
_FILLS = {"ECU": 0.94, "CU": 0.9, "MCU": 0.88, "MS": 0.84, "MLS": 0.78, "LS": 0.66, "WS": 0.9, "EWS": 0.9}
_TIGHTENED = ("MS", "MLS", "LS")
_SUNK = -0.06  # of the half frame: the middle of a group sits a little low
_ROUNDS = 6
_DAMPED = 0.6  # of what a round would move along the view: lens and height change with the distance
_GOOD = (0.94, 1.03)  # of the wanted size, and …
_OFF = 0.05  # … of the half frame from the middle
_TIGHTEST, _WIDEST = 0.2, 5.0
_STILL = 0.5  # metres that something may move and still stand
_INSTANTS = 5
_FLAT, _THIN = 0.3, 0.12  # of the length of something; metres
_ABOUT, _AROUND = 0.6, 4.0  # sizes of what stands on something long: as much of that is shown to either side, and …
_SHARE = 0.3  # … of its own length, where the smaller is not watched for itself


@dataclass(frozen=True, slots=True, kw_only=True)
class _Extent:
    """The union of bounds in half frames over a shot, and its distances (m) midway."""

    across: float
    up: float
    reach: float
    near: float
    far: float


def together(players: Sequence[Player], target: camera.Target) -> tuple[Doubles, ...]:
    """Bounds (8, 3) of all that the frame has to hold: several things, or bodies of unlike size, that stay where they are.

    Empty where the shot is about one, or goes with somebody. Of a named table that bears what is framed a part is held.
    """
    led = tuple(player for player in framed(players) if player.role.named)
    if not led or target.scenic or not target.whole or any(player.target.travel > _STILL or player.falls for player in led):
        return ()
    boxes = [corners_of(player, 0.0) for player in led]
    for player in players:
        borne = [box for one, box in zip(led, boxes, strict=False) if one.parent == player.role.id]
        if player.role.named and player not in led and borne and player.placed is not None:
            about = _ABOUT if any(one.placed is not None and _changes(one.placed) for one in led) else _AROUND
            boxes.append(_trimmed(corners_of(player, 0.0), np.concatenate(borne), about))
    return tuple(boxes) if len(boxes) > 1 else ()


def fitted(order: camera.Order, boxes: Sequence[Doubles]) -> tuple[camera.Order, CameraTrack]:
    """The order whose frame holds all bounds from start to end, and its track."""
    lying = any(_flat(box) for box in boxes)
    order = replace(order, side=0.0, target=replace(order.target, lying=lying))
    track = camera.shoot(order)
    points = np.concatenate(boxes)
    best: tuple[float, camera.Order, CameraTrack] | None = None
    for _ in range(_ROUNDS):
        seen = _extent(track, points, order)
        fault = _fault(seen, order)
        if best is None or fault < best[0]:
            best = (fault, order, track)
        factor = seen.reach / _FILLS[order.framing]
        if order.framing not in _TIGHTENED:
            factor = max(factor, 1.0)
        if _GOOD[0] < factor < _GOOD[1] and abs(seen.across) < _OFF and abs(seen.up - _SUNK) < _OFF:
            break
        order = _aimed(order, track, seen, factor)
        track = camera.shoot(order)
    fault = _fault(_extent(track, points, order), order)
    return (order, track) if best is None or fault <= best[0] else best[1:]


def _fault(seen: _Extent, order: camera.Order) -> float:
    """How far a frame is from holding all as it should: what is cut counts most."""
    cut = max(seen.reach + max(abs(seen.across), abs(seen.up)) - 1.0, 0.0)
    return 10.0 * cut + abs(math.log(max(seen.reach, 1e-6) / _FILLS[order.framing]))


def _flat(box: Doubles) -> bool:
    """Whether something lies so flat, and so low, that it is looked down on to be known."""
    wide, high, deep = np.ptp(box, axis=0)
    return bool(high < _FLAT * max(wide, deep) and high < _THIN)


def _changes(placed: PlacedThing) -> bool:
    """Whether something is watched for what becomes of it."""
    return placed.thing.animation is not None or bool(placed.paint(0.0))


def _trimmed(bearer: Doubles, borne: Doubles, about: float) -> Doubles:
    """Of something long the stretch about what stands on it."""
    low, high = borne.min(axis=0), borne.max(axis=0)
    size = float((high - low).max())
    reach = min(about * size, max(_SHARE * float(np.ptp(bearer, axis=0).max()), _ABOUT * size))
    held = np.clip(bearer, low - reach, high + reach)
    held[:, 1] = np.clip(bearer[:, 1], low[1] - 0.2 * reach, None)
    return np.asarray(held)


def _extent(track: CameraTrack, points: Doubles, order: camera.Order) -> _Extent:
    lows, highs = np.full(2, np.inf), np.full(2, -np.inf)
    near = far = 1.0
    times = np.linspace(order.start, order.end, _INSTANTS)
    for number, time in enumerate(times):
        eye, rotation, vfov, _, _ = track.at(float(time))
        seen = (points - eye) @ np.asarray(rotation, np.float64)
        depth = np.maximum(-seen[:, 2], 0.05)
        tangent = float(np.tan(vfov / 2.0))
        flat = seen[:, :2] / depth[:, None] / (tangent * order.aspect, tangent)
        lows, highs = np.minimum(lows, flat.min(axis=0)), np.maximum(highs, flat.max(axis=0))
        if number == _INSTANTS // 2:
            near, far = float(depth.min()), float(depth.max())
    (across, up), halves = (lows + highs) / 2.0, (highs - lows) / 2.0
    return _Extent(across=float(across), up=float(up), reach=float(halves.max()), near=near, far=far)


def _aimed(order: camera.Order, track: CameraTrack, seen: _Extent, factor: float) -> camera.Order:
    """The order with its target moved to the middle of what is seen, and its frame scaled."""
    target, time = order.target, (order.start + order.end) / 2.0
    eye, rotation, vfov, _, _ = track.at(time)
    axis = -np.asarray(rotation, np.float64)[:, 2]
    distance = float((target.path.at(time) - eye) @ axis)
    tangent = float(np.tan(vfov / 2.0))
    even = 2.0 * seen.near * seen.far / (seen.near + seen.far)  # as far from what is near as from what is far, in blur
    middle = distance + _DAMPED * (even - distance)
    right, ahead = np.asarray(rotation, np.float64)[:, 0], np.array([axis[0], 0.0, axis[2]])
    shift = right * seen.across * distance * tangent * order.aspect
    shift += ahead / max(float(np.linalg.norm(ahead)), 1e-6) * (middle - distance)
    shift[1] = 0.0
    path = Curve(times=target.path.times, values=np.asarray(target.path.values + shift, np.float32))
    moved = replace(
        target,
        path=path,
        slack=float(np.clip(target.slack * factor * middle / max(distance, 1e-3), _TIGHTEST, _WIDEST)),
        raised=target.raised + (seen.up - _SUNK) * distance * tangent,
        depth=(seen.far - seen.near) / 2.0,
    )
    return replace(order, target=moved)
