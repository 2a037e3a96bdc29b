"""What of a company the lens really sees: every player's bounds, seen through the camera's track, past what stands before."""

from collections.abc import Mapping, Sequence

import numpy as np

from soundstage.engines.stage.scene import Actor, CameraTrack, Floats, Landscape, Mesh, Prop
from soundstage.engines.stage.staging.company import Player
from soundstage.engines.stage.staging.placed import PlacedThing
from soundstage.engines.stage.staging.slowness import Slowed

__all__ = ["SEEN", "corners_of", "sighted"]

SEEN = 0.5  # of a shot that something has to be seen for
_SAMPLES = 3
_LEAST = 0.003  # of the picture: what is smaller is not found
_WITHIN = 0.4  # of its own bounds that have to be in the frame, unless the rest fills it
_FILLS = 0.2
_NEAR = 0.05  # metres before the lens
_BIG = 0.35  # metres: what is smaller hides nothing
_MOST_TRIANGLES = 60_000  # of a prop: what has more is land
_ASIDE = 0.8  # metres from the line of sight to the middle that the other lines keep within
_STEPS = 48  # of a line of sight over land
_WET = 0.1  # metres under water at which something is still seen
_HEIGHTS = (0.3, 0.6, 0.88)  # of its height at which it is looked for


def sighted(
    players: Sequence[Player], landscape: Landscape, camera: CameraTrack, aspect: float, span: tuple[float, float]
) -> Mapping[str, float]:
    """By role, for what part of a shot it can be made out: in the frame, big enough and not behind anything.

    `span` is in clip seconds.
    """
    times = np.linspace(span[0], span[1], _SAMPLES + 2)[1:-1]
    found = dict.fromkeys((player.role.id for player in players), 0.0)
    for time in times:
        eye, rotation, vfov, _, _ = camera.at(float(time))
        lens = _Lens(np.asarray(eye, np.float64), np.asarray(rotation, np.float64), float(np.tan(vfov / 2.0)), aspect)
        boxes = {player.role.id: corners_of(player, float(time)) for player in players}
        walls = {player.role.id: wall for player in players if (wall := _triangles(player, float(time))) is not None}
        for name, corners in boxes.items():
            others = [wall for other, wall in walls.items() if other != name]
            if lens.shows(corners):
                others += _between(lens.eye, corners.mean(axis=0), landscape.props)
            hidden = _hidden(lens.eye, corners, others) or _buried(lens.eye, corners, landscape)
            found[name] += float(lens.shows(corners) and not hidden) / _SAMPLES
    return found


class _Lens:
    """A camera at one instant."""

    def __init__(self, eye: np.ndarray, rotation: np.ndarray, tangent: float, aspect: float) -> None:
        self.eye, self._rotation, self._tangent, self._aspect = eye, rotation, tangent, aspect

    def shows(self, corners: np.ndarray) -> bool:
        """Whether a box (8, 3) takes up enough of the picture."""
        seen = (corners - self.eye) @ self._rotation
        depth = -seen[:, 2]
        if (depth < _NEAR).all():
            return False
        depth = np.maximum(depth, _NEAR)
        x = seen[:, 0] / depth / (self._tangent * self._aspect)
        y = seen[:, 1] / depth / self._tangent
        whole = max(float(np.ptp(x) * np.ptp(y)), 1e-9)
        inside = _overlap(x) * _overlap(y)
        share = inside / 4.0
        return share >= _LEAST and (inside >= _WITHIN * whole or share >= _FILLS)


def _overlap(values: np.ndarray) -> float:
    return float(max(min(values.max(), 1.0) - max(values.min(), -1.0), 0.0))


def corners_of(player: Player, time: float) -> np.ndarray:
    """The corners (8, 3) of a player's bounds in the world."""
    figure, time = _unslowed(player.figure, time)
    if isinstance(figure, PlacedThing):
        wide, high, deep = figure.thing.size
        matrix = np.asarray(figure.course(time), np.float64)
        signs = np.array([[x, y, z] for x in (-0.5, 0.5) for y in (0.0, 1.0) for z in (-0.5, 0.5)])
        return np.asarray(signs * (wide, high, deep) @ matrix[:3, :3].T + matrix[:3, 3])
    ends = np.stack(figure.bounds(time))  # type: ignore[attr-defined]
    return np.array([[ends[i, 0], ends[j, 1], ends[k, 2]] for i in (0, 1) for j in (0, 1) for k in (0, 1)], np.float64)


def _unslowed(figure: Actor, time: float) -> tuple[Actor, float]:
    """The actor himself, and the time in his own life."""
    if isinstance(figure, Slowed):
        return figure.actor, figure.start + (time - figure.start) * figure.factor
    return figure, time


def _triangles(player: Player, time: float) -> Floats | None:
    """(N, 3, 3) world triangles of a thing that can hide others."""
    placed = player.placed
    if placed is None or max(placed.thing.size) < _BIG:
        return None
    figure = player.figure
    pieces = []
    for part, pose in zip(figure.parts, figure.pose(time), strict=True):
        if isinstance(part.shape, Mesh) and pose.transform is not None:
            matrix = np.asarray(pose.transform, np.float32)
            points = part.shape.positions @ matrix[:3, :3].T + matrix[:3, 3]
            pieces.append(points[part.shape.triangles])
    return np.concatenate(pieces) if pieces else None


def _hidden(eye: np.ndarray, corners: np.ndarray, walls: Sequence[Floats]) -> bool:
    """Whether others stand before most of what one looks for."""
    low, high = corners.min(axis=0), corners.max(axis=0)
    middle = (low + high) / 2.0
    aims = [np.array([middle[0], low[1] + part * (high[1] - low[1]), middle[2]]) for part in _HEIGHTS]
    lost = sum(any(_meets(eye, aim, wall) for wall in walls) for aim in aims)
    return lost > len(aims) / 2


def _buried(eye: np.ndarray, corners: np.ndarray, landscape: Landscape) -> bool:
    """Whether land, or water seen from above it, is before the upper part of something."""
    aim = corners.mean(axis=0)
    aim[1] += 0.38 * float(np.ptp(corners[:, 1]))
    if landscape.water_level is not None and (eye[1] > landscape.water_level) != (aim[1] > landscape.water_level - _WET):
        return True
    ray = eye + np.linspace(0.02, 0.97, _STEPS)[:, None] * (aim - eye)
    heights = landscape.height(ray[:, 0].astype(np.float32), ray[:, 2].astype(np.float32))
    return bool((np.asarray(heights) > ray[:, 1] + 0.05).any())


def _between(eye: np.ndarray, aim: np.ndarray, props: Sequence[Prop]) -> list[Floats]:
    """World triangles of the place's props near the line of sight, those of each put up apart."""
    found = []
    length = max(float(np.linalg.norm(aim - eye)), 1e-6)
    way = (aim - eye) / length
    for prop in props:
        shape = prop.part.shape
        if not isinstance(shape, Mesh) or len(shape.triangles) > _MOST_TRIANGLES:
            continue
        middle = np.append((shape.positions.min(axis=0) + shape.positions.max(axis=0)) / 2.0, 1.0)
        radius = float(np.linalg.norm(np.ptp(shape.positions, axis=0))) / 2.0
        matrices = np.asarray(prop.transforms, np.float64)
        centres = matrices[:, :3] @ middle
        sizes = radius * np.cbrt(np.abs(np.linalg.det(matrices[:, :3, :3])))
        along = (centres - eye) @ way
        aside = np.linalg.norm(centres - eye - along[:, None] * way, axis=1)
        for index in np.nonzero((aside < sizes + _ASIDE) & (along > -sizes) & (along < length + sizes) & (sizes > 0.2))[0]:
            matrix = np.asarray(prop.transforms[index], np.float32)
            found.append((shape.positions @ matrix[:3, :3].T + matrix[:3, 3])[shape.triangles])
    return found


def _meets(eye: np.ndarray, aim: np.ndarray, wall: Floats) -> bool:
    """Whether a triangle lies between two points (Möller and Trumbore's test)."""
    ray = (aim - eye).astype(np.float32)
    start, first, second = wall[:, 0], wall[:, 1] - wall[:, 0], wall[:, 2] - wall[:, 0]
    across = np.cross(ray, second)
    area = np.einsum("ij,ij->i", first, across)
    with np.errstate(divide="ignore", invalid="ignore"):
        inverse = 1.0 / area
        offset = eye.astype(np.float32) - start
        u = np.einsum("ij,ij->i", offset, across) * inverse
        turned = np.cross(offset, first)
        v = turned @ ray * inverse
        along = np.einsum("ij,ij->i", second, turned) * inverse
        return bool(((u >= 0.0) & (v >= 0.0) & (u + v <= 1.0) & (along > 0.01) & (along < 0.93)).any())
