"""Balls that fly and balls that meet: thrown things, cannon balls, a rolling ball against another, a break at pool."""

import math
import re
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from soundstage.engines.stage.physics import Ball, Block, Body
from soundstage.engines.stage.scene import Floats, Pose
from soundstage.engines.stage.staging.gags.gag import Bit, Cue, Gag, Rigged, Spot, moved
from soundstage.engines.stage.staging.gags.rigid import Loose, box_of, piece, played, rubbing, thing_body
from soundstage.engines.stage.things import ThingCall
from soundstage.engines.stage.things.registry import find
from soundstage.engines.stage.things.shape import box, cylinder, merge, sphere

__all__ = ["GAGS"]

_LEAD = 0.35
_TABLE = 0.78  # metres: the height of a pool table
_FLIES = ("throw", "fling", "hurl", "toss", "lob", "launch", "kick", "shoot", "fire", "arc", "catapult")
_MEETS = ("collide", "hit", "strike", "crash", "knock", "bump", "smash")
_WEIGHTS = {"heavy": 3.0, "light": 0.4, "small": 0.6, "big": 1.5, "large": 1.5, "tiny": 0.4}
_STUFFS = {
    "steel": ("steel", "metal", 7800.0),
    "iron": ("iron", "metal", 7800.0),
    "metal": ("steel", "metal", 7800.0),
    "wooden": ("pine", "wood", 650.0),
    "wood": ("pine", "wood", 650.0),
    "rubber": ("glossy rubber", "rubber", 1100.0),
    "glass": ("crystal", "glass", 2500.0),
    "stone": ("stone", "stone", 2600.0),
    "marble": ("marble", "stone", 2600.0),
    "plastic": ("plastic", "plastic", 1000.0),
}


def _noun(cue: Cue) -> str:
    return next((one.noun for one in cue.subjects if one.family == "thing" and find(one.noun) is not None), "")


def _round(noun: str) -> bool:
    recipe = find(noun)
    return recipe is not None and recipe.round


def _thrown(cue: Cue, spot: Spot) -> Rigged:
    """A thing flung across the frame in an arc that the place's gravity draws; it lands within the take."""
    noun = _noun(cue) or "ball"
    subject = cue.subject(noun) or cue.subject(noun.split()[-1])
    call = ThingCall(
        kind=noun, id=noun, colours=subject.colours if subject else (), material=subject.material if subject else ""
    )
    radius = thing_body("thrown", call, (0.0, 0.0, 0.0)).body.reach
    flight = 0.55 * max(spot.seconds - _LEAD, 0.8)
    rise = 0.5 * spot.gravity * flight
    angle = math.radians(62.0 if cue.says("high", "arc", "lob") else 45.0)
    fastest = math.sqrt(spot.gravity * 30.0 * radius)
    speed = min(rise / math.sin(angle), fastest)
    flight = 2.0 * speed * math.sin(angle) / spot.gravity
    reach = speed * math.cos(angle) * flight
    thrown = thing_body(
        "thrown",
        call,
        (-0.5 * reach, radius * 1.01, 0.0),
        velocity=(speed * math.cos(angle), speed * math.sin(angle), 0.0),
        spin=(0.0, 0.0, -6.0),
        start=_LEAD,
    )
    bits, events, outcome = played([thrown], spot)
    low, high = box_of(outcome, [thrown], min(spot.seconds, _LEAD + flight + 0.5))
    return Rigged(
        bits=bits,
        low=(low[0], 0.0, low[2]),
        high=(high[0], high[1], high[2]),
        events=events,
        sources=rubbing(outcome, [thrown], spot),
    )


def _pair(cue: Cue) -> list[tuple[str, str, float, float, tuple[str, ...]]]:
    """The two balls: look, stuff, density, radius, colours."""
    found = []
    for phrase in re.findall(r"((?:[a-z-]+ ){0,3})(?:ball|sphere|marble)s?\b", cue.text.lower())[:2]:
        words = phrase.split()
        key = next((word for word in words if word in _STUFFS), "")
        look, stuff, density = _STUFFS.get(key, ("plastic", "plastic", 1000.0))
        size = next((_WEIGHTS[word] for word in words if word in _WEIGHTS and word not in ("heavy", "light")), 1.0)
        found.append((look, stuff, density, 0.13 * size**0.7, tuple(words[-1:]) if not key else ()))
    while len(found) < 2:
        found.append(("plastic", "plastic", 1000.0, 0.10, ("red", "blue")[len(found) : len(found) + 1]))
    return found


def _met(cue: Cue, spot: Spot) -> Rigged:
    """One ball rolls into another that lies still; what each then has is as their masses are."""
    first, second = _pair(cue)
    loose = []
    speed = 0.75 if spot.half is None else 0.4
    scale = 1.0 if spot.half is None else 0.35
    for name, (look, stuff, density, radius, colours), x, velocity in (
        ("first", first, -0.9, speed),
        ("second", second, -0.1, 0.0),
    ):
        r = radius * scale
        mass = density * 4.0 / 3.0 * math.pi * r**3
        body = Loose(
            body=Body(
                id=name,
                shape=Ball(r),
                position=(x * scale, r, 0.0),
                material=stuff,
                mass=mass,
                velocity=(velocity, 0.0, 0.0),
                spin=(0.0, 0.0, -velocity / r),
                start=_LEAD if velocity else 0.0,
            ),
            parts=(piece("ball", sphere(r, 44), look, colours),),
        )
        loose.append(body)
    bits, events, outcome = played(loose, spot)
    low, high = box_of(outcome, loose, spot.seconds)
    reach = 1.9 * scale
    return Rigged(
        bits=bits,
        low=(max(low[0], -1.1 * scale), 0.0, low[2]),
        high=(min(high[0], reach), max(high[1], 0.5 * scale), high[2]),
        events=events,
        sources=rubbing(outcome, loose, spot),
    )


def _pool(cue: Cue, spot: Spot) -> Rigged:
    """The cue ball into a triangle of fifteen on green cloth between cushions (nine-foot table)."""
    radius = 0.0286
    hues = ("yellow", "blue", "red", "purple", "orange", "green", "maroon", "black")
    half = (1.27, 0.635)
    loose: list[Loose] = []
    row, k = 0, 0
    for n in range(15):
        x, z = 0.35 + row * radius * 1.7421, (k - row / 2.0) * 2.01 * radius
        call = ThingCall(kind="billiard ball", id=f"ball {n}", colours=(hues[n % 8],), size=2 * radius, seed=n, text=str(n + 1))
        loose.append(thing_body(f"ball {n}", call, (x, radius * 1.001, z), mass=0.17, material="ceramic"))
        k += 1
        if k > row:
            row, k = row + 1, 0
    white = ThingCall(kind="billiard ball", id="white", colours=("white",), size=2 * radius)
    loose.append(
        thing_body(
            "cue ball",
            white,
            (-0.75, radius * 1.001, 0.012),
            velocity=(4.2, 0.0, -0.02),
            spin=(0.0, 0.0, -60.0),
            start=_LEAD,
            mass=0.17,
            material="ceramic",
        )
    )
    for name, size, at in (
        ("left", (0.03, 0.03, half[1]), (-half[0] - 0.03, 0.03, 0.0)),
        ("right", (0.03, 0.03, half[1]), (half[0] + 0.03, 0.03, 0.0)),
        ("far", (half[0], 0.03, 0.03), (0.0, 0.03, -half[1] - 0.03)),
        ("near", (half[0], 0.03, 0.03), (0.0, 0.03, half[1] + 0.03)),
    ):
        body = Body(id=name, shape=Block(size), position=at, fixed=True, material="rubber")
        cushion = piece("cushion", box(2 * size[0], 0.045, 2 * size[2], 0.008).at(y=-0.03), "velvet", ("green",))
        loose.append(Loose(body=body, parts=(cushion,)))
    bits, events, outcome = played(loose, spot, floor_material="plastic")
    cloth = Bit.still(
        piece("cloth", box(2 * half[0] + 0.02, 0.012, 2 * half[1] + 0.02, 0.001).at(y=-0.012), "velvet", ("green",))
    )
    frame = [box(2 * half[0] + 0.36, 0.10, 0.12, 0.02).at(y=-0.06, z=s * (half[1] + 0.12)) for s in (-1, 1)]
    frame += [box(0.12, 0.10, 2 * half[1] + 0.36, 0.02).at(y=-0.06, x=s * (half[0] + 0.12)) for s in (-1, 1)]
    legs = [
        cylinder(0.07, _TABLE - 0.06, top=0.09).at(sx * (half[0] - 0.05), -_TABLE, sz * (half[1] - 0.05))
        for sx in (-1, 1)
        for sz in (-1, 1)
    ]
    rail = Bit.still(piece("rail", merge([*frame, *legs]), "mahogany"))
    lift = moved((0.0, _TABLE, 0.0))
    return Rigged(
        bits=tuple(Bit(part=bit.part, pose=_lifted(bit, lift)) for bit in (cloth, rail, *bits)),
        low=(-1.0, _TABLE - 0.15, -0.6),
        high=(1.1, _TABLE + 0.3, 0.6),
        events=tuple(replace(one, position=(one.position[0], one.position[1] + _TABLE, one.position[2])) for one in events),
        sources=rubbing(outcome, loose, spot),
    )


def _lifted(bit: Bit, lift: Floats) -> Callable[[float], Pose]:
    def pose(seconds: float) -> Pose:
        return Pose(transform=np.asarray(lift @ np.asarray(bit.pose(seconds).transform), np.float32))

    return pose


GAGS = (
    Gag(
        name="thrown",
        home="meadow",
        wants=lambda cue: (
            not cue.people and cue.says(*_FLIES) and bool(_noun(cue)) and (_round(_noun(cue)) or cue.says("arc", "throw"))
        ),
        rig=_thrown,
        shows=frozenset({*_FLIES, "high", "across", "air", "fly", "land", "bounce"}),
        takes=lambda cue: (_noun(cue),),
    ),
    Gag(
        name="collision",
        home="gym",
        wants=lambda cue: (
            not cue.people and cue.says("ball", "marble", "sphere") and cue.says(*_MEETS) and len(_pair_words(cue)) > 1
        ),
        rig=_met,
        shows=frozenset({"ball", "marble", "sphere", "roll", "into", "away", "knock", *_MEETS, *_WEIGHTS, *_STUFFS, "floor"}),
        rank=1,
    ),
    Gag(
        name="pool",
        home="studio",
        wants=lambda cue: cue.says("billiard", "pool table", "snooker", "cue ball") and cue.says("ball") and not cue.people,
        rig=_pool,
        shows=frozenset({"billiard", "pool", "snooker", "table", "ball", "break", "scatter", "rack", *_MEETS, "other", "cue"}),
        rank=4,
    ),
)


def _pair_words(cue: Cue) -> list[str]:
    return re.findall(r"\b(?:ball|sphere|marble)s?\b", cue.text.lower())
