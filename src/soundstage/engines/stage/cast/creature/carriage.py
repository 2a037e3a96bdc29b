"""How a beast carries itself at one instant, and the bones that follow from it."""

import math
from dataclasses import dataclass, field

import numpy as np

from ...motion.rotation import Doubles
from .rig import BONES, INDEX, LEGS, NOSE, PARENTS, TAIL, Rig, sideways

__all__ = ["Carriage", "Foot", "Solved", "solve"]

_SOLE = 0.05  # heights from the ground to the joint above the toes
_FORE = ("scapula", "humerus", "radius", "metacarpus", "forefoot")
_HIND = ("femur", "tibia", "metatarsus", "hindfoot")


@dataclass(slots=True)
class Foot:
    """Where a foot is: `at` (3,) in heading space (heights; x ahead, y up, z right), how its cannon bone and its toes pitch."""

    at: Doubles
    cannon: float = 0.0
    toes: float = 0.0
    yaw: float = 0.0  # to the right of the body's heading


@dataclass(slots=True)
class Carriage:
    """One instant of a body over its place on the ground; angles in radians, lengths in heights.

    The neck's and head's angles are the world's, so a pitching trunk leaves the gaze level.
    """

    feet: list[Foot]  # fl, fr, hl, hr
    forward: float = 0.0
    lift: float = 0.0
    pitch: float = 0.0  # nose up
    roll: float = 0.0  # right side down
    pelvis: float = 0.0
    chest: float = 0.0
    bend: float = 0.0  # of the spine, towards the right
    neck: float = 0.0
    poll: float = 0.0  # the upper neck
    head: float = 0.0
    look: float = 0.0  # head to the right
    cock: float = 0.0  # head tilted, right ear down
    jaw: float = 0.0  # opened
    ears: float = 0.0  # laid back
    flap: float = 0.0
    twitch: tuple[float, float] = (0.0, 0.0)
    tail: float = 0.0  # raised at its root
    curl: float = 0.0  # raised along its length
    wag: float = 0.0
    sway: float = 0.0  # a lag of the wag along the tail
    nose: float = 0.0  # a trunk raised
    lids: float = 0.0  # 0 open … 1 shut
    carried: float = 0.0  # 1: feet go with the body (it rolls, it floats)
    breath: float = 0.0
    gaze: tuple[float, float] = field(default=(0.0, 0.0))


@dataclass(frozen=True, slots=True)
class Solved:
    """`turns` (J, 3, 3) and `places` (J, 3) in root space, and the root in heading space: its turn and its shift."""

    turns: Doubles
    places: Doubles
    root: Doubles
    shift: Doubles


def _yawed(angle: float) -> Doubles:
    """Turn to the right."""
    c, s = math.cos(angle), math.sin(angle)
    return np.array([[c, 0.0, -s], [0.0, 1.0, 0.0], [s, 0.0, c]])


def _rolled(angle: float) -> Doubles:
    c, s = math.cos(angle), math.sin(angle)
    return np.array([[1.0, 0.0, 0.0], [0.0, c, -s], [0.0, s, c]])


def solve(rig: Rig, body: Carriage) -> Solved:
    """Bones of a carriage."""
    loin = rig.head("loin")
    root = sideways(body.pitch) @ _rolled(body.roll)
    shift = loin + np.array([body.forward, body.lift, 0.0]) - root @ loin
    turns, places = np.tile(np.eye(3), (len(BONES), 1, 1)), rig.heads.copy()
    _spine(rig, body, root, turns, places)
    for number, leg in enumerate(LEGS):
        _leg(rig, body, number, leg, root, shift, turns, places)
    return Solved(turns, places, root, shift)


def _child(rig: Rig, name: str, turn: Doubles, turns: Doubles, places: Doubles) -> None:
    parent = PARENTS[INDEX[name]]
    index, above = INDEX[name], INDEX[parent]
    places[index] = places[above] + turns[above] @ (rig.heads[index] - rig.heads[above])
    turns[index] = turn


def _spine(rig: Rig, body: Carriage, root: Doubles, turns: Doubles, places: Doubles) -> None:
    def put(name: str, turn: Doubles) -> None:
        _child(rig, name, turn, turns, places)

    # A body that rolls over takes its neck along.
    back = (sideways(body.pitch) @ _rolled(body.roll * (1.0 - body.carried))).T
    put("pelvis", _yawed(-0.6 * body.bend) @ sideways(body.pelvis))
    put("chest", _yawed(0.6 * body.bend) @ sideways(body.chest + 0.012 * body.breath))
    put("neck1", back @ _yawed(0.25 * body.look + 0.5 * body.bend) @ sideways(0.7 * body.pitch + 0.5 * body.chest + body.neck))
    put("neck2", back @ _yawed(0.55 * body.look + 0.3 * body.bend) @ sideways(0.2 * body.pitch + body.poll))
    head = back @ _yawed(body.look) @ sideways(body.head) @ _rolled(body.cock)
    put("head", head)
    put("jaw", head @ sideways(-body.jaw))
    for name, side, twitch in (("ear_l", -1.0, body.twitch[0]), ("ear_r", 1.0, body.twitch[1])):
        put(name, head @ _rolled(-side * (body.flap + 0.4 * twitch)) @ sideways(body.ears + twitch))
    angle = 0.0
    for k, name in enumerate(NOSE):
        angle += (0.55 if k else 0.3) * body.nose
        put(name, head @ _yawed(0.12 * body.sway * k) @ sideways(angle))
    angle = body.tail + 0.5 * body.pelvis
    for k, name in enumerate(TAIL):
        swing = body.wag * (k + 1) / len(TAIL) + 0.25 * body.sway * math.sin(0.9 * k)
        put(name, _yawed(swing) @ sideways(-angle))
        angle += body.curl


def _leg(
    rig: Rig, body: Carriage, number: int, leg: str, root: Doubles, shift: Doubles, turns: Doubles, places: Doubles
) -> None:
    tag, fore = leg[1], leg[0] == "f"
    chain = [f"{bone}_{tag}" for bone in (_FORE if fore else _HIND)]
    foot = body.feet[number]
    goal = foot.at + np.array([0.0, _SOLE, 0.0])
    aim = root.T @ (goal - shift)
    pitch = math.atan2(root[1, 0], root[0, 0])
    if body.carried > 0.0:
        aim = aim * (1.0 - body.carried) + body.carried * goal
        pitch *= 1.0 - body.carried
    if fore:
        scapula = chain.pop(0)
        rest = rig.heads[INDEX[scapula]] - rig.heads[INDEX["chest"]]
        ahead = float(aim[0] - (places[INDEX["chest"]] + turns[INDEX["chest"]] @ rest)[0])
        swing = min(max(0.75 * (ahead - _home(rig, scapula, chain)), -0.42), 0.5)
        _child(rig, scapula, turns[INDEX["chest"]] @ sideways(swing), turns, places)
    cannon, toes = foot.cannon - pitch, foot.toes - pitch
    _bend(rig, chain, aim, cannon, toes, foot.yaw, fore, turns, places)


def _home(rig: Rig, scapula: str, chain: list[str]) -> float:
    return float(rig.heads[INDEX[chain[3]]][0] - rig.heads[INDEX[scapula]][0])


def _bend(
    rig: Rig,
    chain: list[str],
    aim: Doubles,
    cannon: float,
    toes: float,
    yaw: float,
    fore: bool,
    turns: Doubles,
    places: Doubles,
) -> None:
    """Two bones by the law of cosines over a cannon bone whose pitch is given, in a plane swung out to the foot."""
    upper, lower, shank, foot = (INDEX[name] for name in chain)
    above = INDEX[PARENTS[upper]]
    origin = places[above] + turns[above] @ (rig.heads[upper] - rig.heads[above])
    v1, v2 = rig.heads[lower] - rig.heads[upper], rig.heads[shank] - rig.heads[lower]
    v3 = rig.heads[foot] - rig.heads[shank]
    rest = rig.heads[foot] - rig.heads[upper]
    way = aim - origin
    long = float(np.linalg.norm(v1[:2]) + np.linalg.norm(v2[:2]))
    swung = math.atan2(float(way[2]), max(-float(way[1]), 0.45 * long)) - math.atan2(float(rest[2]), -float(rest[1]))
    plane = _rolled(-swung)
    flat = plane.T @ way
    ankle = flat - sideways(cannon) @ v3
    l1, l2 = float(np.hypot(*v1[:2])), float(np.hypot(*v2[:2]))
    reach = float(np.hypot(ankle[0], ankle[1]))
    held = min(max(reach, 1.02 * abs(l1 - l2) + 0.04), 0.998 * (l1 + l2))
    base = math.atan2(float(ankle[1]), float(ankle[0]))
    open_ = math.acos(min(max((l1 * l1 + held * held - l2 * l2) / (2.0 * l1 * held), -1.0), 1.0))
    first = base + (-open_ if fore else open_)
    knee = l1 * np.array([math.cos(first), math.sin(first)])
    rest_of = held * np.array([math.cos(base), math.sin(base)]) - knee
    turns[upper] = plane @ sideways(first - math.atan2(float(v1[1]), float(v1[0])))
    turns[lower] = plane @ sideways(math.atan2(float(rest_of[1]), float(rest_of[0])) - math.atan2(float(v2[1]), float(v2[0])))
    turns[shank] = plane @ sideways(cannon)
    places[upper] = origin
    places[lower] = origin + turns[upper] @ v1
    places[shank] = places[lower] + turns[lower] @ v2
    places[foot] = places[shank] + turns[shank] @ v3
    # What the chain misses by a hair the pastern gives: a planted foot never slides.
    miss = aim - places[foot]
    gap = float(np.linalg.norm(miss))
    places[foot] += miss * min(1.0, 0.06 / max(gap, 1e-9))
    turns[foot] = _yawed(yaw) @ sideways(toes)
