"""What a camera looks at, as far as a camera cares: where it stands, how big it is, which way it faces."""

from dataclasses import dataclass
from typing import Self

import numpy as np

from soundstage.engines.stage.scene import Curve, Floats, Vec3

__all__ = ["Target"]


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
    def group(cls, members: "tuple[Target, ...]") -> "Target":
        """Several subjects framed as one: as wide as the space they take at the start, as high as the highest."""
        if len(members) == 1:
            return members[0]
        times = np.unique(np.concatenate([member.path.times for member in members])).astype(np.float32)
        places = np.stack([np.stack([member.path.at(float(t)) for t in times]) for member in members])
        first = places[:, 0]
        spread = float(np.hypot(np.ptp(first[:, 0]), np.ptp(first[:, 2])))
        tallest = max(members, key=lambda member: member.height)
        return cls(
            path=Curve(times=times, values=np.asarray(places.mean(axis=0), np.float32)),
            height=tallest.height,
            eyes=tallest.eyes,
            head=tallest.head,
            width=spread + max(member.width for member in members),
            heading=members[0].heading,
        )

    def positions(self, times: Floats) -> Floats:
        """Ground points (N, 3) at many times."""
        return np.stack([self.path.at(float(t)) for t in times]).astype(np.float32)

    @property
    def travel(self) -> float:
        """How far it gets from where it started, metres along the ground."""
        values = np.atleast_2d(self.path.values)
        return float(np.max(np.hypot(values[:, 0] - values[0, 0], values[:, 2] - values[0, 2])))
