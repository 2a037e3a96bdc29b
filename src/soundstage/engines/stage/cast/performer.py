"""What staging, the camera and the mix need to know of anybody on the stage, person or beast."""

from collections.abc import Sequence
from typing import Protocol

from ..motion.rotation import Doubles
from ..scene import Curve, Event, Part, Pose

__all__ = ["Performer"]


class Performer(Protocol):
    """An actor with a way through the place. Everything is a pure function of clip time; metres, seconds, radians.

    `stature` is the height of its highest point when it stands (flies, swims); `eye_height` that of its eyes; `head_height`
    the height of what a close-up fills the frame with.
    """

    @property
    def id(self) -> str: ...

    @property
    def parts(self) -> Sequence[Part]: ...

    def pose(self, seconds: float) -> Sequence[Pose]:
        """World-space poses, one per part."""
        ...

    @property
    def stature(self) -> float: ...

    @property
    def eye_height(self) -> float: ...

    @property
    def head_height(self) -> float: ...

    def place(self, seconds: float) -> tuple[float, float, float]:
        """World point on the ground below it, or on the level it flies or swims at, less its own height."""
        ...

    def facing(self, seconds: float) -> float:
        """Azimuth of its heading."""
        ...

    def bounds(self, seconds: float) -> tuple[Doubles, Doubles]:
        """Lowest and highest corner of a box that holds it, world (3,) each."""
        ...

    def mouth_curve(self, seconds: float) -> Curve:
        """Its mouth's path over a clip of `seconds`, (N, 3) world: where its voice comes from."""
        ...

    @property
    def events(self) -> tuple[Event, ...]:
        """What its body makes heard: feet that land, wings that beat, a roar as the jaw opens."""
        ...
