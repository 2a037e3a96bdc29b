"""What a camera looks at, as far as a camera cares: where it stands, how big it is, which way it faces."""

from dataclasses import dataclass
from typing import Self

import numpy as np

from soundstage.engines.stage.scene import Curve, Floats, Vec3

__all__ = ["Target"]

_UNLIKE = 1.35


@dataclass(frozen=True, kw_only=True, eq=False)
class Target:
    """A subject to frame. Sizes in metres; `path` is the point on the ground below it over time, (N, 3)."""

    path: Curve
    height: float
    eyes: float  # height of what is composed in a close-up
    head: float  # height of the head, or of whatever a close-up should fill the frame with
    width: float
    heading: float = 0.0  # azimuth it faces
    scenic: bool = False  # no subject at all: a point in the landscape to compose around
    whole: bool = False  # a thing: every size of shot but the closest shows all of it
    lying: bool = False  # something of it lies flat: it is looked down on
    horizon: bool = False  # what is far behind it belongs into the picture
    slack: float = 1.0  # factor on the frame of a whole target, where its bounds were measured through the lens
    raised: float = 0.0  # metres that the middle of the frame is moved up, likewise
    depth: float = 0.0  # metres before and behind it that are to be sharp; 0: by its size

    @classmethod
    def still(
        cls,
        position: Vec3,
        *,
        height: float,
        eyes: float,
        head: float,
        width: float,
        heading: float = 0.0,
        scenic: bool = False,
    ) -> Self:
        """Something that keeps its place."""
        path = Curve.constant(position)
        return cls(path=path, height=height, eyes=eyes, head=head, width=width, heading=heading, scenic=scenic)

    @classmethod
    def group(cls, members: "tuple[Target, ...]", view: float = 0.0) -> "Target":
        """Several subjects framed as one by a camera that looks along azimuth `view`: as wide and high as they are seen.

        What is nearer to the camera than the biggest of them counts as bigger, as perspective has it; when some move and
        others stand, the frame goes with those who move.
        """
        if len(members) == 1:
            return members[0]
        biggest = max(members, key=lambda member: max(member.height, member.width))
        starts = np.stack([np.atleast_2d(member.path.values)[0] for member in members])
        main = np.atleast_2d(biggest.path.values)[0]
        distance = 2.4 * max(biggest.height, biggest.width)
        u = (starts - main) @ np.asarray([np.cos(view), 0.0, np.sin(view)], np.float32)
        w = (starts - main) @ np.asarray([-np.sin(view), 0.0, np.cos(view)], np.float32)
        near = np.clip(distance / np.maximum(distance - w, 0.35 * distance), 0.4, 2.5)
        halves = np.asarray([member.width for member in members]) / 2.0
        left, right = float(((u - halves) * near).min()), float(((u + halves) * near).max())
        base = float(starts[:, 1].min())
        top = float(max(start[1] + member.height for start, member in zip(starts, members, strict=True)))
        middle = (left + right) / 2.0
        offset = np.asarray([middle * np.cos(view), base - main[1], middle * np.sin(view)], np.float32)
        return cls(
            path=_joint_path(members, main + offset),
            height=top - base,
            eyes=max(float(start[1]) + member.eyes for start, member in zip(starts, members, strict=True)) - base,
            head=biggest.head,
            width=right - left,
            heading=biggest.heading,
            whole=any(member.whole for member in members) or _unlike(members),
        )

    def positions(self, times: Floats) -> Floats:
        """Ground points (N, 3) at many times."""
        return np.stack([self.path.at(float(t)) for t in times]).astype(np.float32)

    @property
    def travel(self) -> float:
        """How far it gets from where it started, metres along the ground."""
        values = np.atleast_2d(self.path.values)
        return float(np.max(np.hypot(values[:, 0] - values[0, 0], values[:, 2] - values[0, 2])))


def _unlike(members: tuple[Target, ...]) -> bool:
    """Whether members differ so much in size that no head can set the size of the shot: then all of all is shown."""
    heights = [member.height for member in members]
    return max(heights) > _UNLIKE * min(heights)


def _joint_path(members: tuple[Target, ...], start: Floats) -> Curve:
    """The way of those who move, or of all, begun at a point."""
    moving = [member for member in members if member.travel > 0.5] or list(members)
    times = np.unique(np.concatenate([member.path.times for member in moving])).astype(np.float32)
    ways = np.stack([member.positions(times) for member in moving]).mean(axis=0)
    if len(moving) == len(members):
        return Curve(times=times, values=np.asarray(ways - ways[0] + start, np.float32))
    # Some stay behind: the frame goes half of the way with those who leave.
    return Curve(times=times, values=np.asarray(0.5 * (ways - ways[0]) + start, np.float32))
