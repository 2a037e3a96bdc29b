"""Things that are not stiff: the cloth of a flag, a curtain's folds, moved by the wind of the place."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.physics.cloth import Cloth, Draped, drape
from soundstage.engines.stage.scene import Floats, Mesh, Part, Pose, Wind
from soundstage.engines.stage.staging.placed import PlacedThing

__all__ = ["SOFT", "SoftThing", "softened"]

_WELD = 1e-4  # metres
_MOST = 4000  # points that are simulated; what has more keeps its shape

Held = Callable[[Floats], NDArray[np.bool_]]


def _by_the_pole(points: Floats) -> NDArray[np.bool_]:
    return np.asarray(points[:, 0] < points[:, 0].min() + 0.05 * float(np.ptp(points[:, 0])))


def _by_the_top(points: Floats) -> NDArray[np.bool_]:
    return np.asarray(points[:, 1] > points[:, 1].max() - 0.04 * float(np.ptp(points[:, 1])))


# Things by name: the end of the name of their limp parts, how those are held, kg/m².
SOFT: Mapping[str, tuple[tuple[str, ...], Held, float]] = {
    "flag": (("cloth",), _by_the_pole, 0.11),
    "curtain": (("curtain", "cloth", "drape", "folds", "fabric"), _by_the_top, 0.20),
}


@dataclass(frozen=True, kw_only=True, eq=False)
class _Limp:
    """One part that is simulated: `owner` gives each of its points one of the simulated."""

    draped: Draped
    owner: NDArray[np.intp]
    triangles: NDArray[np.uint32]


@dataclass(frozen=True, kw_only=True, eq=False)
class SoftThing(PlacedThing):
    """A thing some of whose parts are limp; `limp` are those by index, in world space."""

    limp: Mapping[int, _Limp] = field(default_factory=dict)

    def pose(self, seconds: float) -> Sequence[Pose]:
        """World-space poses: the limp parts point by point."""
        posed = list(super().pose(seconds))
        for index, one in self.limp.items():
            points = one.draped.at(seconds)
            normals = _smooth(points, one.triangles)
            posed[index] = Pose(points=points[one.owner], normals=normals[one.owner], values=posed[index].values)
        return posed


def softened(placed: PlacedThing, wind: Wind, seconds: float, gravity: float, seed: int) -> PlacedThing:
    """The thing with its limp parts blown about, if it has any and stands still."""
    soft = SOFT.get(placed.thing.kind)
    if soft is None or placed.moving:
        return placed
    endings, held, weight = soft
    matrices = [np.asarray(pose.transform, np.float32) for pose in placed.pose(0.0)]
    limp = {
        index: _draped(part, matrices[index], held, weight, wind, seconds, gravity, seed)
        for index, part in enumerate(placed.thing.parts)
        if isinstance(part.shape, Mesh) and part.name.rpartition(".")[2] in endings
    }
    limp = {index: one for index, one in limp.items() if one is not None}
    if not limp:
        return placed
    thing = replace(
        placed.thing, parts=tuple(_two_sided(part) if k in limp else part for k, part in enumerate(placed.thing.parts))
    )
    return SoftThing(
        id=placed.id,
        thing=thing,
        course=placed.course,
        joints=placed.joints,
        paint=placed.paint,
        events=placed.events,
        moving=placed.moving,
        limp=limp,  # type: ignore[arg-type]
    )


def blow_of(wind: Wind) -> Callable[[float], tuple[float, float, float]]:
    """The wind of a place in m/s, gusts and all."""
    x, z = float(np.sin(wind.azimuth)), float(-np.cos(wind.azimuth))

    def blow(seconds: float) -> tuple[float, float, float]:
        force = wind.speed * float(np.ravel(wind.gust.at(max(seconds, 0.0)))[0])
        return (x * force, 0.0, z * force)

    return blow


def _draped(
    part: Part, matrix: Floats, held: Held, weight: float, wind: Wind, seconds: float, gravity: float, seed: int
) -> _Limp | None:
    mesh = part.shape
    assert isinstance(mesh, Mesh)
    keys = np.round(mesh.positions / _WELD).astype(np.int64)
    _, first, owner = np.unique(keys, axis=0, return_index=True, return_inverse=True)
    if len(first) > _MOST:
        return None
    own = mesh.positions[first]
    triangles = owner.ravel()[mesh.triangles]
    whole = (triangles[:, 0] != triangles[:, 1]) & (triangles[:, 1] != triangles[:, 2]) & (triangles[:, 0] != triangles[:, 2])
    triangles = triangles[whole].astype(np.uint32)
    points = own @ matrix[:3, :3].T + matrix[:3, 3]
    cloth = Cloth(points=points.astype(np.float32), triangles=triangles, pinned=held(own), weight=weight)
    draped = drape(cloth, seconds + 0.5, gravity=gravity, wind=blow_of(wind), seed=seed)
    return _Limp(draped=draped, owner=owner.ravel(), triangles=triangles)


def _smooth(points: Floats, triangles: NDArray[np.uint32]) -> Floats:
    """Normals of points by the faces about them."""
    corners = points[triangles]
    faces = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    sums = np.zeros_like(points)
    for k in range(3):
        np.add.at(sums, triangles[:, k], faces)
    return np.asarray(sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-9), np.float32)


def _two_sided(part: Part) -> Part:
    return replace(part, material=replace(part.material, two_sided=True))
