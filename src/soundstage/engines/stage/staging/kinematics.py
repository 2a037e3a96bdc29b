"""How things move by themselves, in closed form: falls and bounces, rolling, floating, travelling. Metres, seconds, SI.

Ballistics are exact: free fall under the place's gravity, a bounce keeps the coefficient of restitution of its speed, so that
each is lower than the last by its square; a rolling ball turns without slip and is slowed by rolling friction.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from soundstage.engines.stage.scene import Floats

__all__ = ["RESTITUTION", "Contact", "Drop", "about", "drop", "rolled"]

_LEAST_SPEED = 0.12  # m/s below which a bounce is rest
_MOST_BOUNCES = 24
# Coefficient of restitution on a hard floor (common demonstration values: superball, wood, glass, clay).
RESTITUTION = {
    "rubber": 0.78, "plastic": 0.5, "wood": 0.45, "metal": 0.4, "glass": 0.35, "ceramic": 0.25, "stone": 0.3, "leather": 0.6,
    "food": 0.3, "paper": 0.15, "cloth": 0.05, "plant": 0.25, "liquid": 0.0, "ice": 0.25,
}  # fmt: skip
_ROLLING = 0.012  # coefficient of rolling friction of a ball on a hard floor


@dataclass(frozen=True, slots=True)
class Contact:
    """A hit: when, and how fast into the floor (m/s)."""

    time: float
    speed: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Drop:
    """A fall from `height` at `start`, with what follows. `contacts` are its hits in order; it lies still from `rest` on."""

    start: float
    height: float
    gravity: float
    restitution: float
    contacts: tuple[Contact, ...]
    rest: float

    def at(self, seconds: float) -> float:
        """Height above the floor."""
        if seconds <= self.start:
            return self.height
        if not self.contacts or seconds < self.contacts[0].time:
            return self.height - 0.5 * self.gravity * (seconds - self.start) ** 2
        last = max((hit for hit in self.contacts if hit.time <= seconds), key=lambda hit: hit.time)
        if seconds >= self.rest:
            return 0.0
        up, since = last.speed * self.restitution, seconds - last.time
        return max(up * since - 0.5 * self.gravity * since * since, 0.0)


def drop(start: float, height: float, gravity: float, restitution: float) -> Drop:
    """A fall and its bounces, until they are too low to see."""
    time, speed = start + math.sqrt(2.0 * height / gravity), math.sqrt(2.0 * gravity * height)
    contacts: list[Contact] = []
    while len(contacts) < _MOST_BOUNCES and speed > _LEAST_SPEED:
        contacts.append(Contact(time, speed))
        speed *= restitution
        time += 2.0 * speed / gravity
    return Drop(
        start=start, height=height, gravity=gravity, restitution=restitution, contacts=tuple(contacts), rest=time
    )  # fmt: skip


def rolled(speed: float, gravity: float) -> Callable[[float], float]:
    """Distance rolled after a time, from a speed that friction eats up."""
    slowing = _ROLLING * gravity
    stop = speed / slowing

    def distance(seconds: float) -> float:
        t = min(max(seconds, 0.0), stop)
        return speed * t - 0.5 * slowing * t * t

    return distance


def about(axis: tuple[float, float, float], angle: float) -> Floats:
    """The (4, 4) rotation about an axis through the origin (Rodrigues)."""
    x, y, z = np.asarray(axis, np.float64) / np.linalg.norm(axis)
    cross = np.array([[0.0, -z, y], [z, 0.0, -x], [-y, x, 0.0]])
    matrix = np.eye(4)
    matrix[:3, :3] = np.eye(3) + math.sin(angle) * cross + (1.0 - math.cos(angle)) * cross @ cross
    return np.asarray(matrix, np.float32)
