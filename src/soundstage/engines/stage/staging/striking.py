"""What is struck from a set before a take: cars, lamps and bushes of the place that stand before what the frame is to hold."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage import camera
from soundstage.engines.stage.scene import CameraTrack, Floats, Landscape, Mesh, Prop

__all__ = ["set_down", "struck"]

Doubles = NDArray[np.float64]

_SET = (0.4, 9.0)  # metres: what is smaller hides nothing, what is bigger is the place itself
_SHORT = 0.3  # metres before the nearest of those held that still belong to them
_AT_ORIGIN = 0.3  # metres: what is built where it stands has its place in its points
_INSTANTS = 5
_SLACK = 0.05  # metres
_SMALL = 0.9  # metres: what is bigger is furniture
_TOUCH = 0.004  # metres that two may share
_MARGIN = 0.06  # of the half frame


def struck(land: Landscape, track: CameraTrack, order: camera.Order, boxes: Sequence[Doubles]) -> Landscape:
    """The land without what would stand between the lens and `boxes` (8, 3), seen from any point of the take."""
    if not boxes or not land.props:
        return land
    times = np.linspace(order.start, order.end, _INSTANTS)
    views = [_View(track, float(time), order.aspect, boxes) for time in times]
    rows = [_Row(prop, times) for prop in land.props if isinstance(prop.part.shape, Mesh) and len(prop.transforms)]
    struck_boxes = [box for row in rows for box in row.hiding(views)]
    if not struck_boxes:
        return land
    gone = {id(row.prop): row.within(np.array(struck_boxes)) for row in rows}
    props = (_without(prop, gone[id(prop)]) if id(prop) in gone else prop for prop in land.props)
    return replace(land, props=tuple(prop for prop in props if prop is not None))


class _Row:
    """A prop's instances as boxes over time, (T, K, 8, 3)."""

    def __init__(self, prop: Prop, times: Doubles) -> None:
        assert isinstance(prop.part.shape, Mesh)
        self.prop = prop
        ends = np.stack([prop.part.shape.positions.min(axis=0), prop.part.shape.positions.max(axis=0)])
        own = np.array([[ends[i, 0], ends[j, 1], ends[k, 2], 1.0] for i in (0, 1) for j in (0, 1) for k in (0, 1)])
        placed = [prop.transforms if prop.motion is None else prop.motion(float(time)) for time in times]
        self.boxes = np.stack([np.einsum("kij,nj->kni", np.asarray(matrices, np.float64)[:, :3], own) for matrices in placed])
        size = np.ptp(self.boxes[0], axis=1).max(axis=1)
        apart = np.abs(np.asarray(placed[0])[:, :3, 3]).max(axis=1) > _AT_ORIGIN
        self._movable = (size < _SET[1]) & apart
        self._hides = (size > _SET[0]) & self._movable

    def hiding(self, views: Sequence["_View"]) -> list[Doubles]:
        """Bounds (T, 2, 3) of the instances that stand before those held at any instant."""
        met = np.any([view.hides(boxes) for view, boxes in zip(views, self.boxes, strict=True)], axis=0) & self._hides
        return [np.stack([self.boxes[:, k].min(axis=1), self.boxes[:, k].max(axis=1)], axis=1) for k in np.nonzero(met)[0]]

    def meeting(self, bounds: Doubles) -> list[Doubles]:
        """Bounds (1, 2, 3) of the small instances that any of (B, 2, 3) reaches into."""
        low, high = self.boxes[0].min(axis=1), self.boxes[0].max(axis=1)
        shared = np.minimum(high[None], bounds[:, None, 1]) - np.maximum(low[None], bounds[:, None, 0])
        met = (shared > _TOUCH).all(axis=2).any(axis=0) & self._movable & (np.ptp(self.boxes[0], axis=1).max(axis=1) < _SMALL)
        return [np.stack([low[k], high[k]])[None] for k in np.nonzero(met)[0]]

    def within(self, bounds: Doubles) -> NDArray[np.bool_]:
        """Which instances belong to what is struck, (B, T, 2, 3): the wheels go with the car."""
        middles = self.boxes.mean(axis=2)
        low, high = bounds[:, :, 0] - _SLACK, bounds[:, :, 1] + _SLACK
        inside = ((middles[None] > low[:, :, None]) & (middles[None] < high[:, :, None])).all(axis=(1, 3))
        return np.asarray(inside.any(axis=0) & self._movable)


class _View:
    """The frame at an instant, and where in it those held are."""

    def __init__(self, track: CameraTrack, time: float, aspect: float, boxes: Sequence[Doubles]) -> None:
        eye, rotation, vfov, _, _ = track.at(time)
        self._eye, self._rotation = np.asarray(eye, np.float64), np.asarray(rotation, np.float64)
        tangent = float(np.tan(vfov / 2.0))
        self._scale = np.array([tangent * aspect, tangent])
        seen = [self._seen(box) for box in boxes]
        self._held = [(flat.min(axis=0) - _MARGIN, flat.max(axis=0) + _MARGIN, float(depth.min())) for flat, depth in seen]

    def _seen(self, points: Doubles) -> tuple[Doubles, Doubles]:
        seen = (points - self._eye) @ self._rotation
        depth = np.maximum(-seen[..., 2], 1e-3)
        return seen[..., :2] / depth[..., None] / self._scale, np.asarray(-seen[..., 2])

    def hides(self, corners: Doubles) -> NDArray[np.bool_]:
        """Which of many boxes (K, 8, 3) stand before any of those held."""
        flat, depth = self._seen(corners)
        low, high, near = flat.min(axis=1), flat.max(axis=1), depth.min(axis=1)
        found = np.zeros(len(corners), bool)
        for first, last, distance in self._held:
            across = (low < last).all(axis=1) & (high > first).all(axis=1)
            found |= across & (near < distance - _SHORT) & (depth.max(axis=1) > 0.0)
        return found


def _without(prop: Prop, gone: NDArray[np.bool_]) -> Prop | None:
    if not gone.any():
        return prop
    stays = ~gone
    if not stays.any():
        return None
    motion = _those(prop.motion, stays) if prop.motion is not None else None
    return replace(prop, transforms=prop.transforms[stays], motion=motion)


def _those(motion: Callable[[float], Floats], stays: NDArray[np.bool_]) -> Callable[[float], Floats]:
    return lambda seconds: motion(seconds)[stays]


def set_down(land: Landscape, boxes: Sequence[Doubles]) -> Landscape:
    """The land without the small things of the place that stand where those of the picture, `boxes` (8, 3), are put."""
    if not boxes or not land.props:
        return land
    bounds = np.array([[box.min(axis=0), box.max(axis=0)] for box in boxes])
    instant = np.zeros(1)
    rows = [_Row(prop, instant) for prop in land.props if isinstance(prop.part.shape, Mesh) and len(prop.transforms)]
    met = [box for row in rows for box in row.meeting(bounds)]
    if not met:
        return land
    gone = {id(row.prop): row.within(np.array(met)) for row in rows if row.prop.motion is None}
    props = (_without(prop, gone[id(prop)]) if id(prop) in gone else prop for prop in land.props)
    return replace(land, props=tuple(prop for prop in props if prop is not None))
