"""What hangs and swings: a pendulum in its frame, a wrecking ball, the five balls of a cradle."""

import math

from soundstage.engines.stage.physics import Ball, Body
from soundstage.engines.stage.staging.gags.gag import Bit, Cue, Gag, Rigged, Spot
from soundstage.engines.stage.staging.gags.rigid import Loose, piece, played
from soundstage.engines.stage.things.shape import Solid, cylinder, merge, pipe, sphere

__all__ = ["GAGS"]

_STUFFS = {
    "iron": ("iron", "metal"),
    "steel": ("steel", "metal"),
    "brass": ("brass", "metal"),
    "gold": ("gold", "metal"),
    "wooden": ("oak", "wood"),
    "wood": ("oak", "wood"),
    "stone": ("stone", "stone"),
    "metal": ("steel", "metal"),
}
_START = 0.42  # radians


def _pendulum(cue: Cue, spot: Spot) -> Rigged:
    """A bob on a rod in a frame of two trestles and a beam; Huygens' time is that of the length."""
    length, radius = 1.0, 0.09
    hook = (0.0, length + radius + 0.12, 0.0)
    look, stuff = _STUFFS[cue.first(*_STUFFS) or "brass"]
    place = (hook[0] - length * math.sin(_START), hook[1] - length * math.cos(_START), 0.0)
    turn = -_START
    bob = Body(
        id="bob",
        shape=Ball(radius),
        position=place,
        hung=hook,
        material=stuff,
        rotation=(math.cos(turn / 2), 0.0, 0.0, math.sin(turn / 2)),
        mass=8.0,
    )
    ball = piece("bob", sphere(radius, 40), look)
    rod = piece("rod", cylinder(0.008, length - radius).at(y=radius), "steel")
    loose = [Loose(body=bob, parts=(ball, rod))]
    bits, events, _ = played(loose, spot, floor=None)
    frame = Bit.still(piece("frame", _frame(hook[1], 0.62, 0.34), "oak"))
    return Rigged(bits=(frame, *bits), low=(-0.75, 0.0, -0.4), high=(0.75, hook[1] + 0.08, 0.4), events=events)


def _frame(high: float, wide: float, deep: float) -> Solid:
    beam = pipe([(-wide - 0.08, high + 0.03, 0.0), (wide + 0.08, high + 0.03, 0.0)], 0.028)
    legs = [pipe([(x, high + 0.02, 0.0), (x * 1.06, 0.0, z)], 0.024) for x in (-wide, wide) for z in (-deep, deep)]
    return merge([beam, *legs])


def _cradle(cue: Cue, spot: Spot) -> Rigged:
    """Five steel balls in a row on double threads; one is let go."""
    radius, length, count = 0.018, 0.13, 5
    high = length + radius + 0.02
    loose: list[Loose] = []
    for k in range(count):
        x = (k - (count - 1) / 2) * 2.0 * radius * 1.004
        angle = -0.75 if k == 0 else 0.0
        place = (x + length * math.sin(angle), high - length * math.cos(angle), 0.0)
        body = Body(
            id=f"ball {k}",
            shape=Ball(radius),
            position=place,
            hung=(x, high, 0.0),
            material="chrome",
            mass=0.19,
            rotation=(math.cos(angle / 2), 0.0, 0.0, math.sin(angle / 2)),
            start=0.4 if k == 0 else 0.0,
        )
        threads = merge([pipe([(0.0, 0.0, 0.0), (0.0, length, z)], 0.0006) for z in (-0.045, 0.045)])
        loose.append(Loose(body=body, parts=(piece("ball", sphere(radius, 36), "chrome"), piece("threads", threads, "steel"))))
    bits, events, _ = played(loose, spot, floor=None)
    rails = [pipe([(-0.12, high, z), (0.12, high, z)], 0.004) for z in (-0.045, 0.045)]
    posts = [pipe([(x, high, z), (x, 0.0, z)], 0.004) for x in (-0.12, 0.12) for z in (-0.045, 0.045)]
    frame = Bit.still(piece("frame", merge([*rails, *posts]), "chrome"))
    return Rigged(bits=(frame, *bits), low=(-0.2, 0.0, -0.06), high=(0.2, high + 0.01, 0.06), events=events)


GAGS = (
    Gag(
        name="pendulum",
        home="workshop",
        wants=lambda cue: cue.says("pendulum") and not cue.people,
        rig=_pendulum,
        shows=frozenset({"pendulum", "swing", "frame", "iron", "brass", "steel", "heavy", "wooden", "back", "forth"}),
        rank=3,
    ),
    Gag(
        name="cradle",
        home="office",
        wants=lambda cue: cue.says("newton", "cradle"),
        rig=_cradle,
        table=lambda cue: True,
        shows=frozenset({"newton", "cradle", "ball", "swing", "click", "desk", "table", "collide", "steel"}),
        rank=4,
    ),
)
