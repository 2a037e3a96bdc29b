"""Slow motion: what is seen and heard of a shot, stretched in time from the shot's first frame on."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from soundstage.engines.stage.camera import Target
from soundstage.engines.stage.scene import Actor, Curve, Emitter, Event, Part, Pose

__all__ = ["Slowed", "slowed_emitters", "slowed_events", "slowed_target"]


@dataclass(frozen=True, slots=True, eq=False)
class Slowed:
    """An actor filmed at a higher frame rate: `factor` of its time goes by in the clip's, from `start` on."""

    actor: Actor
    start: float
    factor: float

    @property
    def id(self) -> str:
        return self.actor.id

    @property
    def parts(self) -> Sequence[Part]:
        return self.actor.parts

    def pose(self, seconds: float) -> Sequence[Pose]:
        """World-space poses, one per part."""
        return self.actor.pose(self.start + (seconds - self.start) * self.factor)


def slowed_target(target: Target, start: float, factor: float) -> Target:
    """The same subject for the camera, its way stretched."""
    path = target.path
    if len(path.times) == 1:
        return target
    times = np.asarray(start + (path.times - start) / factor, np.float32)
    return replace(target, path=Curve(times=times, values=path.values))


def slowed_events(events: Sequence[Event], start: float, end: float, factor: float) -> tuple[Event, ...]:
    """What is heard between `start` and `end`, when it is seen to happen."""
    moved = (replace(event, time=start + (event.time - start) / factor) for event in events if event.time >= start)
    return tuple(event for event in moved if event.time < end)


def slowed_emitters(emitters: Sequence[Emitter], start: float, factor: float) -> tuple[Emitter, ...]:
    """What flies about, when it is seen to and as slowly."""
    if factor == 1.0:
        return tuple(emitters)
    return tuple(
        replace(
            one,
            start=start + (one.start - start) / factor if one.start > start else one.start,
            end=start + (one.end - start) / factor if one.end < 1e8 else one.end,
            pace=one.pace * factor,
        )
        for one in emitters
    )
