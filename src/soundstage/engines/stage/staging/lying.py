"""Things that cannot stand by themselves lie: a bat, a racket, a telephone, a sword."""

from dataclasses import replace

import numpy as np

from soundstage.engines.stage.scene import Floats, Mesh, Part
from soundstage.engines.stage.things import Thing

__all__ = ["is_slender", "laid"]

_SLENDER = 0.125  # of the height: on so small a base nothing stands
_TURN = np.array([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0], [0.0, -1.0, 0.0]], np.float32)  # on its back, the top away from the front


def is_slender(size: tuple[float, float, float], support: str) -> bool:
    """Whether a thing of a size (metres) stands on too little to stand."""
    return min(size[0], size[2]) < _SLENDER * size[1] and support in ("table", "floor")


def laid(thing: Thing, support: str) -> Thing:
    """The thing on its back where it would stand on less than an eighth of its height; else itself.

    `support` is where it belongs: what stands out of doors by itself has a foot in the ground.
    """
    wide, high, deep = thing.size
    if (
        not is_slender(thing.size, support)
        or thing.round
        or thing.joints
        or thing.lamps
        or thing.animation
        or thing.vehicle
        or thing.surfaces
    ):
        return thing
    shift = np.array([0.0, deep / 2.0, high / 2.0], np.float32)
    parts = tuple(_turned(part, shift) for part in thing.parts)
    return replace(thing, parts=parts, size=(wide, deep, high))


def _turned(part: Part, shift: Floats) -> Part:
    shape = part.shape
    if not isinstance(shape, Mesh):
        return replace(part, shape=replace(shape, points=shape.points @ _TURN.T + shift))
    rest = shape.rest if shape.rest is not None else shape.positions
    moved = np.asarray(shape.positions @ _TURN.T + shift, np.float32)
    return replace(
        part, shape=replace(shape, positions=moved, normals=np.asarray(shape.normals @ _TURN.T, np.float32), rest=rest)
    )
