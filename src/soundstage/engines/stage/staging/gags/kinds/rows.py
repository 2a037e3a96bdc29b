"""Rows, towers and stacks that come down: dominoes, blocks, books, crates, and ten pins before a bowling ball."""

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from soundstage.engines.stage.physics import Block, Body, Drum, Outcome
from soundstage.engines.stage.scene import Event
from soundstage.engines.stage.staging.gags.gag import Bit, Cue, Gag, Rigged, Spot
from soundstage.engines.stage.staging.gags.rigid import Loose, box_of, piece, played, rubbing, thing_body
from soundstage.engines.stage.things import ThingCall
from soundstage.engines.stage.things.shape import box, curve, merge, sphere, vessel

__all__ = ["GAGS"]

_FALLS = ("fall", "topple", "collapse", "knock", "tumble", "tip", "cascade", "crash", "push", "down", "over")
_BUILT = ("tower", "stack", "pile", "pyramid", "wall")
_STACKED = ("block", "book", "box", "crate", "brick", "can", "cup", "cube")
_HUES = ("red", "blue", "yellow", "green", "orange", "white")
_LEAD = 0.4
_LEAN = 0.6  # of its half width that each of a stack is off the one below: together they cannot stand
_FIRM = 2  # layers that stay when a tower is struck


def _dominoes(cue: Cue, spot: Spot) -> Rigged:
    """A row along the frame, in a slight curve; the first is pushed."""
    reach = spot.half[0] if spot.half is not None else 0.8
    high, wide, thick = 0.056, 0.028, 0.009
    gap = 0.026
    count = int(np.clip((1.7 * reach) / (gap + thick), 10, 18))
    colours = cue.colours("domino", "dominoes")
    loose: list[Loose] = []
    x, z = -0.5 * (count - 1) * (gap + thick), 0.0
    for k in range(count):
        bend = 0.22 * math.sin(2.0 * math.pi * k / (count - 1))
        turn = -0.5 * math.atan(bend)
        push = {"velocity": (0.18, 0.0, 0.0), "spin": (0.0, 0.0, -5.0), "start": _LEAD} if k == 0 else {}
        body = Body(
            id=f"domino {k:02d}",
            shape=Block((thick / 2.0, high / 2.0, wide / 2.0)),
            position=(x, high / 2.0, z),
            rotation=(math.cos(turn / 2), 0.0, math.sin(turn / 2), 0.0),
            material="wood",
            **push,  # type: ignore[arg-type]
        )
        dots = merge(sphere(0.0028, 10).scale(0.35, 1.0, 1.0).at(-thick / 2.0, high * v, wide * u) for u, v in _pips(k))
        tile = box(thick, high, wide, 0.0012).at(y=-high / 2.0)
        parts = (
            piece("tile", tile, "enamel", colours or ("black",)),
            piece("pips", dots + dots.scale(-1.0, 1.0, 1.0), "enamel", ("white",)),
        )
        loose.append(Loose(body=body, parts=parts))
        x += gap + thick
        z += bend * (gap + thick)
    bits, events, _ = played(loose, spot, step=0.001)
    span = 0.5 * count * (gap + thick)
    return Rigged(bits=bits, low=(-span - 0.02, 0.0, -0.04), high=(span + 0.09, high * 1.5, 0.08), events=events)


def _pips(k: int) -> list[tuple[float, float]]:
    spots = ((0.0, 0.25), (0.28, 0.36), (-0.28, 0.14), (0.28, -0.14), (-0.28, -0.36), (0.0, -0.25))
    return list(spots[: 2 + k % 5])


def _tower(cue: Cue, spot: Spot) -> Rigged:
    """A tower of blocks, or a stack of what the words say, struck near its foot."""
    noun = cue.first(*_STACKED) or "block"
    if noun in ("block", "cube", "brick"):
        return _of_blocks(cue, spot)
    return _of_things(noun, cue, spot)


def _of_blocks(cue: Cue, spot: Spot) -> Rigged:
    side = 0.045 if spot.half is not None else 0.22
    asked = cue.colours("block", "cube", "brick", "tower")
    wooden = cue.says("wood", "wooden")
    rng = spot.random
    loose: list[Loose] = []
    layers = 7
    for layer in range(layers):
        for k in range(2):
            offset = (k - 0.5) * side * 1.05
            x, z = (offset, 0.0) if layer % 2 else (0.0, offset)
            size = (side / 2, side / 2, side) if layer % 2 else (side, side / 2, side / 2)
            hue = asked[:1] or (("pine",) if wooden else (_HUES[(2 * layer + k) % len(_HUES)],))
            wobble = rng.normal(0.0, 0.03 * side, 2)
            body = Body(
                id=f"block {layer}{k}",
                shape=Block(size),
                position=(x + float(wobble[0]), side * (layer + 0.502), z + float(wobble[1])),
                material="wood",
            )
            look = box(2 * size[0], 2 * size[1], 2 * size[2], 0.05 * side).at(y=-size[1])
            loose.append(Loose(body=body, parts=(piece("block", look, "pine", () if hue == ("pine",) else hue),)))
    striker = thing_body(
        "striker",
        ThingCall(kind="ball", id="striker", size=1.2 * side, colours=("red",)),
        (-8.0 * side, side * 1.7, 0.0),
        velocity=(38.0 * side, 10.0 * side, 0.0),
        start=_LEAD,
        mass=1500.0 * side**3,
    )
    if cue.says("ball"):
        loose.append(striker)
    else:
        high = side * layers
        for k in range(2 * _FIRM, 2 * layers):
            loose[k] = _struck(loose[k], 2.6 * math.sqrt(high) * (k // 2 + 1) / layers)
    bits, events, outcome = played(loose, spot, step=0.001)
    return _framed(bits, events, outcome, loose, spot, side * layers)


def _of_things(noun: str, cue: Cue, spot: Spot) -> Rigged:
    subject = cue.subject(noun)
    count = int(np.clip(cue.count(6, noun), 4, 9))
    rng = spot.random
    loose: list[Loose] = []
    level = 0.0
    shift = 0.0
    for k in range(count):
        call = ThingCall(
            kind=noun,
            id=f"{noun} {k}",
            seed=spot.seed + k,
            colours=(subject.colours if subject and subject.colours else (_HUES[k % len(_HUES)],)) if noun != "crate" else (),
            material=subject.material if subject else "",
        )
        probe = thing_body(f"{noun} {k}", call, (0.0, 0.0, 0.0))
        half = probe.body.shape.half if isinstance(probe.body.shape, Block) else (probe.body.reach,) * 3
        turn = float(rng.normal(0.0, 0.25))
        shift += _LEAN * half[0] if k else 0.0
        thing = thing_body(
            f"{noun} {k}",
            call,
            (shift, level + half[1] * 1.002, 0.0),
            rotation=(math.cos(turn / 2), 0.0, math.sin(turn / 2), 0.0),
        )
        loose.append(thing)
        level += 2.0 * half[1] * 1.003
    for k in range(1, count):
        loose[k] = _struck(loose[k], 0.5 * math.sqrt(level) * (k + 1) / count)
    bits, events, outcome = played(loose, spot, step=0.001)
    return _framed(bits, events, outcome, loose, spot, level)


def _struck(one: Loose, speed: float) -> Loose:
    return Loose(body=replace(one.body, velocity=(speed, 0.0, 0.15 * speed), start=_LEAD), parts=one.parts, offset=one.offset)


def _framed(
    bits: tuple[Bit, ...], events: tuple[Event, ...], outcome: Outcome, loose: Sequence[Loose], spot: Spot, height: float
) -> Rigged:
    low, high = box_of(outcome, loose, spot.seconds)
    reach = 1.6 * height
    return Rigged(
        bits=bits,
        low=(max(low[0], -reach), 0.0, max(low[2], -reach)),
        high=(min(high[0], reach), 1.08 * height, min(high[2], reach)),
        events=events,
    )


def _bowling(cue: Cue, spot: Spot) -> Rigged:
    """Ten pins in a triangle at the end of a lane (a foot apart, fifteen inches high), and the ball that takes them."""
    pin_high, apart = 0.38, 0.305
    profile = curve(
        [
            (0, 0),
            (0.026, 0.0),
            (0.029, 0.01),
            (0.058, 0.11),
            (0.052, 0.17),
            (0.024, 0.245),
            (0.022, 0.27),
            (0.032, 0.335),
            (0.02, 0.372),
            (0.0, 0.38),
        ],
        5,
    )
    shape = vessel(profile, 0.004, 24)
    loose: list[Loose] = []
    for row in range(4):
        for k in range(row + 1):
            body = Body(
                id=f"pin {row}{k}",
                shape=Drum(0.050, pin_high / 2),
                position=(0.866 * apart * row, pin_high / 2 + 0.001, apart * (k - row / 2)),
                material="wood",
                mass=1.55,
            )
            neck = piece("pin", shape.at(y=-pin_high / 2), "enamel", ("white",))
            band = piece("band", vessel([(0.0235, 0.25), (0.0243, 0.262)], 0.001, 20).at(y=-pin_high / 2), "enamel", ("red",))
            loose.append(Loose(body=body, parts=(neck, band)))
    ball = thing_body(
        "ball",
        ThingCall(kind="bowling ball", id="ball", colours=cue.colours("ball", "bowling ball")),
        (-2.3, 0.11, 0.05),
        velocity=(7.0, 0.0, -0.1),
        spin=(0.0, 0.0, -60.0),
        start=_LEAD,
        mass=6.8,
    )
    loose.append(ball)
    bits, events, outcome = played(loose, spot, floor_material="wood")
    lane = Loose(
        body=Body(id="lane", shape=Block((2.4, 0.01, 0.7)), position=(0.0, -0.011, 0.0), fixed=True),
        parts=(piece("lane", box(5.2, 0.02, 1.2, 0.002).at(y=-0.008), "spruce"),),
    )
    more, _, _ = played([lane], spot, floor=None)
    return Rigged(
        bits=(*more, *bits), low=(-1.7, 0.0, -0.6), high=(1.5, 0.75, 0.6), events=events, sources=rubbing(outcome, loose, spot)
    )


GAGS = (
    Gag(
        name="dominoes",
        home="living room",
        wants=lambda cue: cue.says("domino", "dominoes") and not cue.people,
        rig=_dominoes,
        shows=frozenset({"domino", "dominoes", "row", "line", "chain", "table", *_FALLS}),
        table=lambda cue: not cue.says("floor", "ground"),
        rank=3,
    ),
    Gag(
        name="tower",
        home="living room",
        wants=lambda cue: not cue.people and cue.says(*_BUILT) and cue.says(*_STACKED) and cue.says(*_FALLS[:8]),
        rig=_tower,
        shows=frozenset({*_BUILT, *_STACKED, *_FALLS, "table", "wooden", "ball"}),
        table=lambda cue: not cue.says("crate", "box") and not cue.says("floor", "ground"),
        rank=2,
    ),
    Gag(
        name="bowling",
        home="gym",
        wants=lambda cue: cue.says("pin", "skittle") and cue.says("ball", "bowling") and not cue.people,
        rig=_bowling,
        shows=frozenset({"pin", "skittle", "bowling", "ball", "strike", "lane", "ten", *_FALLS, "hit"}),
        rank=3,
    ),
)
