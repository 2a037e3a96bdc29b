"""A performer: pieces bound to a skeleton, moved by a `Motion`. It is the `Actor` that the renderers draw and the mix hears."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from ..motion import INDEX, Bearing, Motion, Skeleton, recipe_named
from ..motion.rotation import Doubles, heading_vector
from ..scene import Curve, Event, Floats, Mesh, Part, Pose, Ribbons
from .fitting import fitted
from .skinning import Indices, carried, skin, vertex_normals

__all__ = ["Bound", "Figure", "Instant", "Piece", "Rigid", "Skinned", "Worn"]


@dataclass(frozen=True, slots=True)
class Instant:
    """A solved skeleton: `turns` (J, 3, 3) and `shifts` (J, 3) carry bound points to the world."""

    seconds: float
    bearing: Bearing
    turns: Floats
    shifts: Floats
    places: Doubles
    bound: Doubles  # (J, 3, 3) as the skeleton solved them, in double precision

    def transform(self, joint: str) -> Floats:
        """4×4 that carries what is bound to a joint."""
        matrix = np.eye(4, dtype=np.float32)
        matrix[:3, :3] = self.turns[INDEX[joint]]
        matrix[:3, 3] = self.shifts[INDEX[joint]]
        return matrix

    def point(self, joint: str, bound: Doubles) -> Doubles:
        index = INDEX[joint]
        return np.asarray(self.turns[index].astype(np.float64) @ bound + self.shifts[index], np.float64)


class Piece(Protocol):
    """One drawable piece of a performer."""

    @property
    def part(self) -> Part: ...

    def pose(self, instant: Instant) -> Pose: ...


@dataclass(frozen=True, slots=True)
class Rigid:
    """Moves as a whole with one joint: nothing is uploaded but a matrix."""

    part: Part
    joint: str

    def pose(self, instant: Instant) -> Pose:
        return Pose(transform=instant.transform(self.joint))


@dataclass(frozen=True, slots=True)
class Bound:
    """How vertices hang on joints: indices and weights (N, 4)."""

    joints: Indices
    weights: Floats


Deform = Callable[[Floats, Instant], Floats]


@dataclass(frozen=True, slots=True)
class Skinned:
    """A mesh that bends with the joints. `morph` moves bound points before skinning (a face); `settle` moves them after,
    in the world (cloth in the wind)."""

    part: Part
    bound: Bound
    morph: Deform | None = None
    settle: Deform | None = None

    def pose(self, instant: Instant) -> Pose:
        mesh = self.part.shape
        assert isinstance(mesh, Mesh)
        points = self.morph(mesh.positions, instant) if self.morph else mesh.positions
        normals = mesh.normals if points is mesh.positions else vertex_normals(points, mesh.triangles)
        points, normals = skin(points, normals, self.bound.joints, self.bound.weights, instant.turns, instant.shifts)
        if self.settle:
            points = self.settle(points, instant)
            normals = vertex_normals(points, mesh.triangles)
        return Pose(points=points, normals=normals)


@dataclass(frozen=True, slots=True)
class Worn:
    """Ribbons that bend with the joints: `bound` has a row per strand point, strand by strand."""

    part: Part
    bound: Bound
    morph: Deform | None = None
    settle: Deform | None = None

    def pose(self, instant: Instant) -> Pose:
        ribbons = self.part.shape
        assert isinstance(ribbons, Ribbons)
        points = self.morph(ribbons.points, instant) if self.morph else ribbons.points
        flat = np.ascontiguousarray(points.reshape(-1, 3))
        moved, _ = skin(flat, flat, self.bound.joints, self.bound.weights, instant.turns, instant.shifts)
        moved = moved.reshape(points.shape)
        return Pose(points=self.settle(moved, instant) if self.settle else moved)


@dataclass(slots=True)
class Figure:
    """Somebody on the stage. Everything is a pure function of clip time.

    `eyes_at` and `mouth_at` are bound points on the head joint. `shoe`, `surface` and `weight` colour the footsteps.
    """

    id: str
    skeleton: Skeleton
    motion: Motion
    pieces: Sequence[Piece]
    eyes_at: Doubles
    mouth_at: Doubles
    shoe: str = "shoe"
    surface: str = "earth"
    weight: float = 75.0
    limit: Callable[[Bearing], None] | None = None
    rustle: Mapping[str, float | str] | None = None
    _last: tuple[float, Instant, tuple[Pose, ...] | None] | None = field(default=None, repr=False)

    @property
    def parts(self) -> Sequence[Part]:
        return tuple(piece.part for piece in self.pieces)

    @property
    def stature(self) -> float:
        """Metres to the crown, standing."""
        return self.skeleton.proportions.stature

    @property
    def eye_height(self) -> float:
        """Metres from the soles to the eyes, standing."""
        return float(self.eyes_at[1])

    @property
    def head_height(self) -> float:
        """Metres from chin to crown."""
        return 0.135 * self.stature

    def place(self, seconds: float) -> tuple[float, float, float]:
        """World point on the ground that the body stands over."""
        x, z = self.motion.route.place(seconds)
        return (float(x), self.motion.ground.height(float(x), float(z)), float(z))

    @property
    def triangles(self) -> int:
        """Drawn triangles in all, two for each ribbon segment."""
        total = 0
        for part in self.parts:
            shape = part.shape
            total += (
                len(shape.triangles) if isinstance(shape, Mesh) else 2 * shape.points.shape[0] * (shape.points.shape[1] - 1)
            )
        return total

    def pose(self, seconds: float) -> Sequence[Pose]:
        """World-space poses, one per part."""
        instant = self.instant(seconds)
        if self._last is not None and self._last[0] == seconds and self._last[2] is not None:
            return self._last[2]
        poses = tuple(piece.pose(instant) for piece in self.pieces)
        self._last = (seconds, instant, poses)
        return poses

    def instant(self, seconds: float) -> Instant:
        """The solved skeleton at a clip time."""
        if self._last is not None and self._last[0] == seconds:
            return self._last[1]
        bearing = self.motion.at(seconds)
        if self.limit is not None:
            self.limit(bearing)
        turns, places = self.skeleton.solve(bearing)
        moves, shifts = carried(turns, places, self.skeleton.bound)
        instant = Instant(seconds, bearing, moves, shifts, places, turns)
        self._last = (seconds, instant, None)
        return instant

    def head(self, seconds: float) -> Doubles:
        """World position between the eyes (3,)."""
        return self.instant(seconds).point("head", self.eyes_at)

    def mouth(self, seconds: float) -> Doubles:
        """World position of the mouth (3,)."""
        return self.instant(seconds).point("head", self.mouth_at)

    def facing(self, seconds: float) -> float:
        """Azimuth of the body's heading."""
        return self.motion.route.azimuth(seconds)

    def hand(self, side: Literal["left", "right"], seconds: float) -> Floats:
        """4×4 grip frame of a hand, world: where what it holds goes.

        The origin is the middle of the palm; y points towards the thumb (a held stick, cup or umbrella stands along it), z
        along the fingers, x = y × z, which is out of the palm of the right hand and out of the back of the left.
        """
        instant = self.instant(seconds)
        return self.skeleton.palm(0 if side == "left" else 1, instant.bound, instant.places).astype(np.float32)

    def attach(self, joint: str, seconds: float) -> Floats:
        """4×4 at a joint, world, in the body's own axes there: x left, y up, z forward (hats, riders, packs)."""
        instant = self.instant(seconds)
        frame = np.eye(4, dtype=np.float32)
        frame[:3, :3] = self.skeleton.anatomical(joint, instant.bound)
        frame[:3, 3] = instant.places[INDEX[joint]]
        return frame

    def seat(self, seconds: float) -> Floats:
        """4×4 under the pelvis, world, in the pelvis's axes: what the body sits on touches it there."""
        frame = self.attach("pelvis", seconds)
        frame[:3, 3] -= 0.085 * self.stature / 1.75 * frame[:3, 1]
        return frame

    def thing_frame(self, act: str, seconds: float, depth: float = 0.6) -> Floats | None:
        """4×4, world, of the thing that an act is done with, by the convention of `motion.acts`; None when it needs none.

        `depth` is the thing's, metres: what stands before the body is put with its near edge in reach.
        """
        fitting = recipe_named(act).fitting
        return None if fitting is None else fitted(fitting, self, seconds, depth)

    def mouth_curve(self, seconds: float, rate: float = 12.0) -> Curve:
        """The mouth's path over a clip of `seconds`, for the mix."""
        times = np.arange(0.0, seconds + 1.0 / rate, 1.0 / rate)
        return Curve(times=times.astype(np.float32), values=np.stack([self.mouth(float(t)) for t in times]).astype(np.float32))

    def bounds(self, seconds: float) -> tuple[Doubles, Doubles]:
        """Lowest and highest corner of a box that holds the body, world; from the joints, with room for what covers them."""
        places = self.instant(seconds).places
        head = self.head(seconds)
        points = np.concatenate([places, head[None] + [[0.0, self.stature - self.eye_height, 0.0]]])
        room = 0.14 * self.stature / 1.75
        low, high = points.min(axis=0) - room, points.max(axis=0) + room
        low[1] = points[:, 1].min() - 0.12
        high[1] = points[:, 1].max() + 0.02
        return low, high

    @property
    def events(self) -> tuple[Event, ...]:
        """What the body makes heard: each foot that lands, at its time and place, and the beats of what it does."""
        return tuple(sorted((*self._footsteps(), *self._beats()), key=lambda event: event.time))

    def _beats(self) -> list[Event]:
        found = []
        for moment, beat in self.motion.beats():
            x, y, z = (float(v) for v in self._heard_at(beat.at, moment))
            values: dict[str, float | str] = {}
            if beat.kind == "footstep":
                values = {"weight": self.weight, "ground": self.surface, "shoe": self.shoe}
            found.append(
                Event(time=moment, kind=beat.kind, position=(x, y, z), source=self.id, values={**values, **beat.values})
            )
        return found

    def _heard_at(self, at: str, seconds: float) -> Doubles:
        if at == "mouth":
            return self.mouth(seconds)
        places = self.instant(seconds).places
        if at == "feet":
            ground = places[[INDEX["foot_l"], INDEX["foot_r"]]].mean(axis=0)
            return np.asarray(ground - [0.0, self.skeleton.proportions.ankle, 0.0], np.float64)
        sides = {"left": ("l",), "right": ("r",)}.get(at, ("l", "r"))
        return np.asarray(places[[INDEX[f"hand_{side}"] for side in sides]].mean(axis=0), np.float64)

    def _footsteps(self) -> list[Event]:
        found = []
        for step in self.motion.steps:
            ahead = heading_vector(step.end.azimuth)
            x, z = step.end.x - 0.05 * ahead[0], step.end.z - 0.05 * ahead[2]
            ankle = self.motion.at(step.land).feet[step.side].ankle
            y = float(ankle[1]) - self.skeleton.proportions.ankle
            values: dict[str, float | str] = {
                "shoe": self.shoe,
                "ground": self.surface,
                "speed": float(step.speed),
                "weight": self.weight,
                "foot": "left" if step.side == 0 else "right",
                "vigour": float(step.vigour),
            }
            found.append(
                Event(time=float(step.land), kind="footstep", position=(float(x), y, float(z)), source=self.id, values=values)
            )
        return found


def empty_paint(count: int) -> Floats:
    return np.zeros((count, 4), np.float32)


def as_triangles(array: NDArray[np.integer]) -> NDArray[np.uint32]:
    return np.ascontiguousarray(array, np.uint32)
