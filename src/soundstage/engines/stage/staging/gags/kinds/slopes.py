"""What rolls or slides down a ramp, and what comes down a flight of stairs."""

import math

import numpy as np

from soundstage.engines.stage.physics import Block, Body
from soundstage.engines.stage.staging.gags.gag import Cue, Gag, Rigged, Spot
from soundstage.engines.stage.staging.gags.rigid import Loose, box_of, piece, played, rubbing, thing_body
from soundstage.engines.stage.things import ThingCall
from soundstage.engines.stage.things.registry import find
from soundstage.engines.stage.things.shape import box, extrude, merge

__all__ = ["GAGS"]

_RAMPS = ("ramp", "slope", "incline", "chute")
_STAIRS = ("stairs", "staircase", "stair", "steps")
_MOVES = ("roll", "slide", "bounce", "tumble", "fall", "race", "drop")
_TILT = math.radians(14.0)
_LEAD = 0.35  # seconds before it is let go
_DEFAULT = "ball"


def _noun(cue: Cue) -> str:
    """What it is that moves: the first subject that the store has and that is no part of the slope."""
    for subject in cue.subjects:
        last = subject.noun.split()[-1]
        if subject.family == "thing" and last not in (*_RAMPS, *_STAIRS) and find(subject.noun) is not None:
            return subject.noun
    return ""


def _call(cue: Cue, size: float | str = "") -> ThingCall:
    noun = _noun(cue) or _DEFAULT
    subject = cue.subject(noun) or cue.subject(noun.split()[-1])
    return ThingCall(
        kind=noun,
        id=noun,
        colours=subject.colours if subject else (),
        material=subject.material if subject else "",
        attributes=subject.attributes if subject else (),
        size=size or (subject.size if subject else ""),
    )


def _asks(cue: Cue, where: tuple[str, ...]) -> bool:
    return not cue.people and cue.says(*where) and cue.says(*_MOVES) and bool(_noun(cue))


def _ramp(cue: Cue, spot: Spot) -> Rigged:
    """A plank as long as the take lasts, with a stretch of ground at its foot."""
    probe = thing_body("mover", _call(cue), (0.0, 0.0, 0.0))
    radius = probe.body.reach
    seconds = max(spot.seconds - _LEAD, 0.8)
    pull = 5.0 / 7.0 * spot.gravity * math.sin(_TILT)
    length = float(np.clip(0.5 * pull * (0.62 * seconds) ** 2, 8.0 * radius, 24.0 * radius))
    wide, thick = 3.2 * radius, max(0.12 * radius, 0.012)
    run, rise = length * math.cos(_TILT), length * math.sin(_TILT)
    out = 0.45 * run
    turn = (math.cos(_TILT / 2.0), 0.0, 0.0, -math.sin(_TILT / 2.0))
    along = np.array([math.cos(_TILT), -math.sin(_TILT), 0.0])
    normal = np.array([math.sin(_TILT), math.cos(_TILT), 0.0])
    top = np.array([-0.5 * (run + out), rise, 0.0])
    middle = top + along * (length / 2.0) - normal * (thick / 2.0)
    plank = Body(
        id="ramp",
        shape=Block((length / 2.0, thick / 2.0, wide / 2.0)),
        position=_vec(middle),
        rotation=turn,
        fixed=True,
        material="wood",
    )
    start = top + along * (1.4 * radius) + normal * (radius * 1.002)
    mover = thing_body("mover", _call(cue), _vec(start), start=_LEAD, rotation=turn)
    board = piece("board", box(length, thick, wide, 0.004).at(y=-thick / 2.0), "pine")
    loose = [Loose(body=plank, parts=(board,)), mover]
    bits, events, outcome = played(loose, spot)
    stand = extrude([(0.0, 0.0), (0.0, rise - 1.5 * thick), (run * 0.98, 0.0)], wide * 0.7)
    trestle = Loose(
        body=Body(id="trestle", shape=Block((0.01, 0.01, 0.01)), position=(float(top[0]), 0.0, 0.0), fixed=True),
        parts=(piece("trestle", stand, "oak"),),
    )
    more, _, _ = played([trestle], spot)
    low, high = box_of(outcome, [mover], spot.seconds)
    return Rigged(
        bits=(*bits, *more),
        low=(min(low[0], float(top[0])), 0.0, -wide),
        high=(min(high[0], float(top[0]) + 1.2 * (run + out)), high[1] + radius, wide),
        events=events,
        sources=rubbing(outcome, loose, spot),
    )


def _stairs(cue: Cue, spot: Spot) -> Rigged:
    """Seven steps seen from the side and a little from below, with room to come to rest."""
    size = 0.24 if (find(_noun(cue)) is not None and "ball" in _noun(cue).split()) else ""
    mover_call = _call(cue, size)
    radius = thing_body("mover", mover_call, (0.0, 0.0, 0.0)).body.reach
    steps = 7
    high, deep, wide = max(0.17, 0.9 * radius), max(0.29, 1.6 * radius), max(1.5, 6.0 * radius)
    left = -0.5 * deep * (steps + 5)
    loose: list[Loose] = []
    for k in range(steps):
        top = high * (steps - k)
        body = Body(
            id=f"step {k}",
            shape=Block((deep / 2.0, top / 2.0, wide / 2.0)),
            position=(left + deep * (k + 0.5), top / 2.0, 0.0),
            fixed=True,
            material="stone",
        )
        stuff = "concrete"
        block = merge(
            [
                box(deep, top - 0.03, wide, 0.0).at(y=-top / 2.0),
                box(deep + 0.025, 0.03, wide + 0.02, 0.008).at(x=0.0, y=top / 2.0 - 0.03),
            ]
        )
        loose.append(Loose(body=body, parts=(piece("step", block, stuff),)))
    landing = Body(
        id="landing",
        shape=Block((deep, high * steps / 2.0, wide / 2.0)),
        position=(left - deep, high * steps / 2.0, 0.0),
        fixed=True,
        material="stone",
    )
    loose.append(
        Loose(
            body=landing,
            parts=(piece("landing", box(2.0 * deep, high * steps, wide, 0.0).at(y=-high * steps / 2.0), "concrete"),),
        )
    )
    mover = thing_body(
        "mover",
        mover_call,
        (left - 0.6 * deep, high * steps + radius * 1.01, 0.12 * wide),
        start=_LEAD,
        velocity=(1.15, 0.0, 0.02),
    )
    loose.append(mover)
    bits, events, outcome = played(loose, spot)
    _, up = box_of(outcome, [mover], spot.seconds)
    right = left + deep * (steps + 5)
    return Rigged(
        bits=bits,
        low=(left - 1.2 * deep, 0.0, -wide / 2.0),
        high=(min(up[0], right), high * steps + 4.0 * radius, wide / 2.0),
        events=events,
        sources=rubbing(outcome, loose, spot),
    )


def _vec(point: np.ndarray) -> tuple[float, float, float]:
    x, y, z = (float(v) for v in point)
    return (x, y, z)


GAGS = (
    Gag(
        name="ramp",
        home="gym",
        wants=lambda cue: _asks(cue, _RAMPS),
        rig=_ramp,
        shows=frozenset({*_RAMPS, *_MOVES, "down", "ball", "plank", "board"}),
        takes=lambda cue: (_noun(cue),),
    ),
    Gag(
        name="stairs",
        home="town square",
        wants=lambda cue: _asks(cue, _STAIRS),
        rig=_stairs,
        shows=frozenset({*_STAIRS, *_MOVES, "down", "ball", "flight"}),
        takes=lambda cue: (_noun(cue),),
    ),
)
