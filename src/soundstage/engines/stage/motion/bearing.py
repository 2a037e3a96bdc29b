"""How a body carries itself at one instant, independent of its proportions' details and of its skin."""

from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from .rotation import Doubles

Space = Literal["chest", "head", "hips", "world"]
Turn = tuple[float, float, float]  # pitch (forward), yaw (left), roll (left side up), radians, relative to the parent


@dataclass(slots=True)
class Arm:
    """Angles from an arm that hangs straight down with the palm towards the thigh, radians.

    `flex` forward, `abduct` away from the body, `twist` turns the upper arm inward, `elbow` bends, `pronate` turns the
    palm backward, `wrist` bends the hand towards the palm, `shrug` lifts the shoulder; `curl` bends the fingers (thumb first).
    """

    flex: float = 0.05
    abduct: float = 0.12
    twist: float = 0.1
    elbow: float = 0.2
    pronate: float = 0.25
    wrist: float = 0.05
    shrug: float = 0.0
    curl: tuple[float, float, float, float, float] = (0.3, 0.3, 0.36, 0.42, 0.48)


@dataclass(slots=True)
class Reach:
    """A hand brought to a place: `share` of the way there from what the arm does otherwise.

    `point` is where the middle of the palm goes, and `fingers` and `palm` (out of it) are directions, all in the axes of
    `space`: x to the body's left, y up, z ahead, metres; from the middle between the shoulders (chest), the skull's joint
    (head) or the pelvis (hips), or in the world. Without directions the hand goes on along the forearm. `elbow` lifts the
    elbow out from where it hangs, radians.
    """

    side: int  # 0 left, 1 right
    point: Doubles
    space: Space = "world"
    fingers: Doubles | None = None
    palm: Doubles | None = None
    elbow: float = 0.0
    shrug: float = 0.0
    curl: tuple[float, float, float, float, float] = (0.3, 0.3, 0.36, 0.42, 0.48)
    share: float = 1.0


@dataclass(slots=True)
class Footing:
    """Where an ankle is, in world space, and how the foot under it is turned. `planted` is 1 on the ground, 0 in the air."""

    ankle: Doubles = field(default_factory=lambda: np.zeros(3))
    rotation: Doubles = field(default_factory=lambda: np.eye(3))  # foot's own axes to world
    toes: float = 0.0  # toes bent up, radians
    planted: float = 1.0
    knee: float = 0.0  # how far the knee falls outward, radians


@dataclass(slots=True)
class Bearing:
    """One instant of a body. `face` holds ARKit blend shape weights; `eyes` is (yaw left, pitch down) in the head's axes."""

    pelvis: Doubles = field(default_factory=lambda: np.zeros(3))  # pelvis joint, world
    azimuth: float = 0.0
    hips: Turn = (0.0, 0.0, 0.0)
    waist: Turn = (0.0, 0.0, 0.0)
    chest: Turn = (0.0, 0.0, 0.0)
    neck: Turn = (0.0, 0.0, 0.0)
    head: Turn = (0.0, 0.0, 0.0)
    arms: tuple[Arm, Arm] = field(default_factory=lambda: (Arm(), Arm()))  # left, right
    reaches: list[Reach] = field(default_factory=list)  # in the order in which they take over from `arms`
    feet: tuple[Footing, Footing] = field(default_factory=lambda: (Footing(), Footing()))
    breath: float = 0.0  # −1 out … 1 in
    eyes: tuple[float, float] = (0.0, 0.0)
    face: dict[str, float] = field(default_factory=dict)
