"""What lamps, rooms and still things add to every shader of a shot: the tail of the `Frame` block."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from soundstage.engines.stage.scene import Floats, Interior, Lamp, Vec3

__all__ = ["MOST", "Practicals", "lit", "strongest"]

MOST = 16  # lamps a shader sums over
_NEAREST = 2.0  # metres under which a lamp counts no more for being near


@dataclass(frozen=True, kw_only=True, eq=False)
class Practicals:
    """Lamps at an instant, the maps of their shadows, and the room.

    `lamps` is (16, 3, 4) as library/frame.glsl lays them out, of which `count` are lit. `wide`, `near` and
    `lamp` map world to 0…1 of the maps of still things and of the first lamp (the latter after division by w); None where
    there is none.
    """

    lamps: Floats = field(default_factory=lambda: np.zeros((MOST, 3, 4), np.float32))
    count: int = 0
    wide: Floats | None = None
    wide_texel: float = 0.0
    near: Floats | None = None
    near_texel: float = 0.0
    lamp: Floats | None = None
    interior: Interior | None = None
    mirrored: bool = False  # whether a last frame exists that `t_seen` shows

    def floats(self) -> Floats:
        """The tail of the uniform block, flat."""
        one = np.eye(4, dtype=np.float32)
        maps = (self.wide, self.near, self.lamp)
        matrices = [np.asarray(one if matrix is None else matrix, np.float32).T.ravel() for matrix in maps]
        shades = [float(self.wide is not None), float(self.lamp is not None), self.wide_texel, self.near_texel]
        room, half, probe = _room(self.interior)
        return np.concatenate([*matrices, shades, room, (*half, float(self.mirrored)), probe, self.lamps.ravel()]).astype(
            np.float32
        )


def strongest(lamps: Sequence[Lamp], anchor: Vec3) -> tuple[Lamp, ...]:
    """The lamps that matter most about a point; one that casts a shadow comes first, if there is one."""

    def worth(lamp: Lamp) -> float:
        away = max(math.dist(lamp.position, anchor), _NEAREST)
        return max(lamp.colour) / (away * away)

    chosen = sorted(lamps, key=worth, reverse=True)[:MOST]
    return tuple(sorted(chosen, key=lambda lamp: not lamp.casts_shadow))


def lit(lamps: Sequence[Lamp], seconds: float) -> tuple[Floats, int]:
    """`Practicals.lamps` and `count` at a clip time."""
    rows = np.zeros((MOST, 3, 4), np.float32)
    for row, lamp in zip(rows, lamps, strict=False):
        level = float(lamp.level.at(seconds))
        row[0] = (*lamp.position, lamp.radius)
        row[1] = (*(level * channel for channel in lamp.colour), 1.0 / max(lamp.reach, 0.1))
        row[2] = (0.0, -1.0, 0.0, -2.0)
        if lamp.cone is not None:
            towards, half = lamp.cone
            row[2] = (*towards, math.cos(half))
    return rows, min(len(lamps), MOST)


def _room(interior: Interior | None) -> tuple[Sequence[float], Vec3, Sequence[float]]:
    if interior is None:
        return ((0.0, 0.0, 0.0, 0.0), (1.0, 1.0, 1.0), (0.0, 0.0, 0.0, 0.0))
    x, y, z = interior.centre
    width, height, depth = interior.size
    middle = (x, y + height / 2.0, z, 1.0 - interior.open)
    return middle, (width / 2.0, height / 2.0, depth / 2.0), (*interior.probe, 0.0)
