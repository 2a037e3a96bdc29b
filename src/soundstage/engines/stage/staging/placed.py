"""A thing on the set as an actor: where its parts are at any instant, what it makes heard, where its lights are."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from soundstage.engines.stage.scene import Curve, Emitter, Event, Floats, Lamp, Part, Pose, SoundSource, Value, Vec3
from soundstage.engines.stage.things import Thing

__all__ = ["Course", "PlacedThing"]

_AHEAD = 15.0  # seconds: the longest clip
_STIRRED = 0.04  # metres
_RATE = 12.0  # samples a second of what is moved along

Course = Callable[[float], Floats]
"""Clip time → (4, 4) from the thing's own space to the world."""


def _unmoved(seconds: float) -> Mapping[str, float]:
    return {}


def _unchanged(seconds: float) -> Sequence[Mapping[str, Value] | None]:
    return ()


@dataclass(frozen=True, kw_only=True, eq=False)
class PlacedThing:
    """A thing with its way through the clip. Pure: the same time gives the same pose.

    `joints` gives values of its moving parts by name; `paint` the uniforms that change, part by part.
    """

    id: str
    thing: Thing
    course: Course
    joints: Callable[[float], Mapping[str, float]] = _unmoved
    paint: Callable[[float], Sequence[Mapping[str, Value] | None]] = _unchanged
    events: tuple[Event, ...] = ()
    moving: bool = False
    rubs: tuple[SoundSource, ...] = ()  # what it makes heard as it rolls and slides

    @property
    def parts(self) -> Sequence[Part]:
        return self.thing.parts

    def pose(self, seconds: float) -> Sequence[Pose]:
        """World-space poses, one per part."""
        posed = self.thing.posed(self.course(seconds), self.joints(seconds))
        values = self.paint(seconds) or (None,) * len(posed)
        if self.thing.animation is not None:
            shapes = self.thing.animation(seconds, self._speed(seconds))
            return [
                Pose(transform=matrix, points=points, normals=normals, values=own)
                for (_, matrix), (points, normals), own in zip(posed, shapes, values, strict=True)
            ]
        return [Pose(transform=matrix, values=own) for (_, matrix), own in zip(posed, values, strict=True)]

    def _speed(self, seconds: float) -> float:
        """Along the ground, m/s."""
        ahead, behind = (self.course(max(seconds + step, 0.0))[:3, 3] for step in (0.05, -0.05))
        return float(np.linalg.norm((ahead - behind)[[0, 2]])) / 0.1

    def place(self, seconds: float) -> tuple[float, float, float]:
        """World point of the middle of its base."""
        x, y, z = (float(v) for v in self.course(seconds)[:3, 3])
        return (x, y, z)

    def path(self, seconds: float) -> Curve:
        """The middle of its base over a clip of `seconds`, (N, 3)."""
        if not self.moving:
            return Curve.constant(self.place(0.0))
        times = np.arange(0.0, seconds + 2.0 / _RATE, 1.0 / _RATE).astype(np.float32)
        return Curve(times=times, values=np.array([self.place(float(t)) for t in times], np.float32))

    def lamps(self, seconds: float) -> tuple[Lamp, ...]:
        """Its lights, where they are at one instant."""
        matrix = self.course(seconds)
        return tuple(
            replace(lamp, position=_moved(matrix, lamp.position), cone=_turned(matrix, lamp.cone)) for lamp in self.thing.lamps
        )

    def emitters(self, seconds: float) -> tuple[Emitter, ...]:
        """What it sends into the air from where it is at one instant, until it leaves from there."""
        matrix = self.course(seconds)
        leaves = self._leaves(seconds) if self.thing.emitters else 0.0
        return tuple(
            replace(
                one,
                position=_moved(matrix, one.position if one.position is not None else (0.0, 0.0, 0.0)),
                end=min(one.end, leaves),
            )
            for one in self.thing.emitters
        )

    def _leaves(self, seconds: float) -> float:
        """When it has moved away from where it is at an instant, seconds; never, for what stays or goes on its way."""
        if self.moving and not self.events:
            return 1e9
        start = self.course(seconds)
        for time in np.arange(seconds, seconds + _AHEAD, 1.0 / _RATE):
            matrix = self.course(float(time))
            tilted = float(matrix[1, 1]) < 0.8 * float(start[1, 1])
            if float(np.linalg.norm(matrix[:3, 3] - start[:3, 3])) > _STIRRED or tilted:
                return float(time)
        return 1e9

    def sources(self, seconds: float) -> tuple[SoundSource, ...]:
        """What it makes heard for a while, from where it is."""
        path = self.path(seconds)
        own = tuple(replace(source, start=0.0, end=seconds, position=path) for source in self.thing.sources)
        return (*own, *self.rubs)


def _moved(matrix: Floats, point: Vec3) -> Vec3:
    x, y, z = (float(v) for v in (matrix @ np.array([*point, 1.0], np.float32))[:3])
    return (x, y, z)


def _turned(matrix: Floats, cone: tuple[Vec3, float] | None) -> tuple[Vec3, float] | None:
    if cone is None:
        return None
    direction = matrix[:3, :3] @ np.asarray(cone[0], np.float32)
    x, y, z = (float(v) for v in direction / max(float(np.linalg.norm(direction)), 1e-9))
    return ((x, y, z), cone[1])
