"""A rigged gag as an actor on the set."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from soundstage.engines.stage.scene import Curve, Emitter, Event, Floats, Part, Pose, SoundSource, Vec3
from soundstage.engines.stage.staging.gags.gag import Bit, Rigged
from soundstage.engines.stage.staging.placed import PlacedThing
from soundstage.engines.stage.things import Thing

__all__ = ["Contraption", "contraption"]


@dataclass(frozen=True, kw_only=True, eq=False)
class Contraption(PlacedThing):
    """All pieces of a gag. `start` is the clip second at which its own time begins."""

    bits: tuple[Bit, ...] = ()
    matrix: Floats = field(default_factory=lambda: np.eye(4, dtype=np.float32))
    start: float = 0.0
    sent: tuple[Emitter, ...] = ()
    heard: tuple[SoundSource, ...] = ()

    @property
    def parts(self) -> Sequence[Part]:
        return [bit.part for bit in self.bits]

    def pose(self, seconds: float) -> Sequence[Pose]:
        """World-space poses, one per piece."""
        return [self._placed(bit.pose(seconds - self.start)) for bit in self.bits]

    def _placed(self, pose: Pose) -> Pose:
        transform = self.matrix if pose.transform is None else np.asarray(self.matrix @ pose.transform, np.float32)
        return replace(pose, transform=transform)

    def emitters(self, seconds: float) -> tuple[Emitter, ...]:
        return self.sent

    def sources(self, seconds: float) -> tuple[SoundSource, ...]:
        return self.heard


def contraption(name: str, rigged: Rigged, matrix: Floats, start: float) -> Contraption:
    """A gag put where it belongs in world and clip time."""
    low, high = np.asarray(rigged.low, np.float32), np.asarray(rigged.high, np.float32)
    wide, high_, deep = (float(v) for v in high - low)
    base = np.array(matrix)
    base[:3, 3] = (matrix @ np.array([(low[0] + high[0]) / 2.0, low[1], (low[2] + high[2]) / 2.0, 1.0], np.float32))[:3]
    parts = tuple(bit.part for bit in rigged.bits)
    thing = Thing(id=name, kind="gag", parts=parts, size=(wide, high_, deep), mass=1.0, materials=("wood",))
    return Contraption(
        id=name,
        thing=thing,
        course=lambda seconds: base,
        bits=rigged.bits,
        matrix=matrix,
        start=start,
        events=tuple(_event(event, name, matrix, start) for event in rigged.events),
        sent=tuple(_emitter(one, matrix, start) for one in rigged.emitters),
        heard=tuple(_source(one, matrix, start) for one in rigged.sources),
    )


def _event(event: Event, name: str, matrix: Floats, start: float) -> Event:
    return replace(event, time=event.time + start, position=_world(matrix, event.position), source=event.source or name)


def _source(one: SoundSource, matrix: Floats, start: float) -> SoundSource:
    level = Curve(times=one.level.times + np.float32(start), values=one.level.values)
    if one.position is None:
        return replace(one, start=one.start + start, end=one.end + start, level=level)
    places = one.position.values @ matrix[:3, :3].T + matrix[:3, 3]
    path = Curve(times=one.position.times + np.float32(start), values=np.asarray(places, np.float32))
    return replace(one, start=one.start + start, end=one.end + start, level=level, position=path)


def _emitter(one: Emitter, matrix: Floats, start: float) -> Emitter:
    begins = one.start + start if one.start > 0.0 or one.end < 1e8 else one.start
    x, y, z = (float(v) for v in matrix[:3, :3] @ np.asarray(one.velocity, np.float32))
    return replace(
        one, position=_world(matrix, one.position or (0.0, 0.0, 0.0)), start=begins, end=one.end + start, velocity=(x, y, z)
    )


def _world(matrix: Floats, point: Vec3) -> Vec3:
    x, y, z = (float(v) for v in (matrix @ np.array([*point, 1.0], np.float32))[:3])
    return (x, y, z)
