"""Physics acts of things, simulated together: what falls, rolls, slides or topples meets what stands there."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from soundstage.engines.stage.physics import Ball, Block, Body, Contact, simulate
from soundstage.engines.stage.scene import Event, Floats
from soundstage.engines.stage.screenplay.model import Action
from soundstage.engines.stage.staging.breaking import broken
from soundstage.engines.stage.staging.mark import pose_at
from soundstage.engines.stage.staging.motions import Befallen, Setup
from soundstage.engines.stage.staging.touching import Stuff, blow, rubs
from soundstage.engines.stage.things import Thing

__all__ = ["PHYSICAL", "Cast", "simulated"]

PHYSICAL = frozenset({"fall", "bounce", "roll", "slide", "topple"})
_LEAD = 0.35  # seconds of rest before anything happens
_FROM = 1.15  # metres above the floor that something falls from when it stands on nothing
_LOWEST, _SIZES = 0.4, 7.0  # metres, sizes: what is small falls from nearer, or it is lost in the frame
_OFF = 0.55  # m/s that takes it over the edge of what it stands on
_ROLL, _SLIDE, _PUSH = 1.5, 1.1, 1.3  # m/s at first
_FRICTION = 0.42
_RUN_UP = 0.25  # metres that it goes before the edge
_BREAKING = 1.2  # m/s at which what is brittle breaks
_LOUDEST = 40

Cast = tuple[str, Thing, Setup, tuple[str, Action] | None]
"""A thing that takes part: its role, itself, where it stands, and the motion that befalls it, if any."""


def simulated(cast: Sequence[Cast], seconds: float) -> Mapping[str, Befallen]:
    """The courses of the things that move, by role; what stands is there to be met."""
    if not any(deed is not None for *_, deed in cast):
        return {}
    first = cast[0][2]
    lowest = min(setup.floor for _, _, setup, _ in cast)
    bodies = [_body(name, thing, setup, deed, {n: (t, s) for n, t, s, _ in cast}) for name, thing, setup, deed in cast]
    bodies += [_bearer(name, setup) for name, _, setup, _ in cast if setup.bearer is not None]
    outcome = simulate(bodies, seconds=seconds + 0.5, gravity=first.gravity, floor=lowest, floor_material=_floor(first.ground))
    things = {name: thing for name, thing, _, _ in cast}
    stuffs = {name: _stuff(thing) for name, thing, *_ in cast}
    found = {}
    for name, thing, _, deed in cast:
        track = outcome.tracks.get(name)
        if deed is None or track is None:
            continue
        lift = np.eye(4, dtype=np.float32)
        lift[1, 3] = -thing.size[1] / 2.0

        def course(at: float, track: object = track, lift: Floats = lift) -> Floats:
            return np.asarray(track.at(at) @ lift, np.float32)  # type: ignore[attr-defined]

        hits = tuple(_event(hit, name, things, first) for hit in outcome.contacts if name in (hit.a, hit.b))[:_LOUDEST]
        heard = rubs(outcome, stuffs, first.ground, frozenset({name}))
        found[name] = Befallen(course=course, joints=_still, events=hits, sources=heard)
        own = next(setup for other, _, setup, _ in cast if other == name)
        if own.breaks:
            found[name] = _breaking(found[name], things[name], own, outcome.contacts, name, seconds)
    return found


def _breaking(fate: Befallen, thing: Thing, setup: Setup, contacts: Sequence[Contact], name: str, seconds: float) -> Befallen:
    """The same fall, up to the crack that breaks the thing: the first hard one."""
    crack = next((hit for hit in contacts if name in (hit.a, hit.b) and hit.speed > _BREAKING), None)
    if crack is None:
        return fate
    before, at = fate.course(crack.time - 0.04)[:3, 3], fate.course(crack.time)
    moved = (at[:3, 3] - before) / 0.04
    debris = broken(
        thing, at, crack.time, crack.position, (float(moved[0]), float(moved[1]), float(moved[2])), seconds,
        gravity=setup.gravity, floor=setup.floor, seed=len(name),
    )  # fmt: skip
    heard = Event(
        time=crack.time, kind="break", position=crack.position, source=name,
        values={"material": _shell(thing), "size": max(thing.size), "pieces": float(len(debris.parts))},
    )  # fmt: skip
    before_it = tuple(hit for hit in fate.events if hit.time < crack.time - 1e-3)
    rubbing = tuple(replace(one, end=min(one.end, crack.time)) for one in fate.sources if one.start < crack.time - 0.05)
    return replace(fate, debris=debris, events=(*before_it, heard), sources=rubbing)


def _shell(thing: Thing) -> str:
    return next((stuff for stuff in thing.materials if stuff != "liquid"), "glass")


def _bearer(name: str, setup: Setup) -> Body:
    """The table or counter of the place that something begins on."""
    station = setup.bearer
    assert station is not None
    x, y, z = station.centre
    high = max(y - setup.floor, 0.02)
    turn = math.pi - station.azimuth
    return Body(
        id=f"bearer of {name}",
        shape=Block((station.half[0], high / 2.0, station.half[1])),
        position=(x, y - high / 2.0, z),
        rotation=(math.cos(turn / 2.0), 0.0, math.sin(turn / 2.0), 0.0),
        fixed=True,
    )


def _to_the_edge(along: np.ndarray, setup: Setup, other: Thing | None) -> float:
    """How far it is to the edge of what something stands on, metres."""
    turn, half, middle = 0.0, (0.3, 0.3), setup.mark.place
    if setup.bearer is not None:
        turn, half, middle = setup.bearer.azimuth, setup.bearer.half, (setup.bearer.centre[0], setup.bearer.centre[2])
    elif other is not None:
        turn, half = setup.mark.heading, (other.size[0] / 2.0, other.size[2] / 2.0)
    side, front = np.array([math.cos(turn), math.sin(turn)]), np.array([math.sin(turn), -math.cos(turn)])
    way, from_middle = along[[0, 2]], np.asarray(setup.mark.place) - middle
    ends = []
    for axis, reach in ((side, half[0]), (front, half[1])):
        step, at = float(way @ axis), float(from_middle @ axis)
        if abs(step) > 1e-3:
            ends.append((math.copysign(reach, step) - at) / step)
    return max(min(ends, default=_RUN_UP), 0.05)


def _still(seconds: float) -> Mapping[str, float]:
    return {}


def _body(
    name: str, thing: Thing, setup: Setup, deed: tuple[str, Action] | None, others: Mapping[str, tuple[Thing, Setup]]
) -> Body:
    wide, high, deep = thing.size
    x, z = setup.mark.place
    motion = deed[0] if deed is not None else ""
    level = setup.level
    velocity, spin = (0.0, 0.0, 0.0), (0.0, 0.0, 0.0)
    along = _aim(name, setup, others)
    bearer = others[setup.mark.parent][0] if setup.mark.parent in others else None
    high_up = level - setup.floor > 0.25 and (bearer is not None or setup.bearer is not None)
    if motion in ("fall", "bounce", "slide") and high_up:
        far = _to_the_edge(along, setup, bearer)
        ahead = max(far - _RUN_UP, 0.0)
        x, z = x + ahead * float(along[0]), z + ahead * float(along[2])
        velocity = _scaled(
            along, _OFF + (0.2 if thing.round else math.sqrt(2.0 * _FRICTION * setup.gravity * min(far, _RUN_UP)))
        )
    elif motion in ("fall", "bounce"):
        if level - setup.floor < 0.25:
            level = setup.floor + min(_FROM, max(_LOWEST, _SIZES * max(thing.size)))
        velocity = _scaled(along, 0.12 if thing.round else 0.0)
    elif motion == "roll":
        velocity = _scaled(along, _ROLL)
    elif motion == "slide":
        velocity = _scaled(along, _SLIDE)
    elif motion == "topple":
        spin = _scaled(np.array([along[2], 0.0, -along[0]]), _PUSH * math.sqrt(3.0 * 9.81 / high))
    matrix = pose_at(x, level + high / 2.0, z, setup.mark.heading)
    turn = math.pi - setup.mark.heading
    start = (deed[1].start + _LEAD) if deed is not None else 0.0
    return Body(
        id=name,
        shape=Ball(high / 2.0) if thing.round else Block((wide / 2.0, high / 2.0, deep / 2.0)),
        position=tuple(float(v) for v in matrix[:3, 3]),  # type: ignore[arg-type]
        material=thing.materials[0] if thing.materials else "wood",
        rotation=(math.cos(turn / 2.0), 0.0, math.sin(turn / 2.0), 0.0),
        velocity=velocity,
        spin=spin,
        mass=thing.mass,
        fixed=deed is None,
        start=start,
    )


def _aim(name: str, setup: Setup, others: Mapping[str, tuple[Thing, Setup]]) -> np.ndarray:
    """Towards what else stands there to be met, or else across its own front."""
    x, z = setup.mark.place
    goals = [other.mark.place for key, (_, other) in others.items() if key not in (name, setup.mark.parent)]
    if goals:
        way = np.array([goals[0][0] - x, 0.0, goals[0][1] - z])
        if float(np.linalg.norm(way)) > 0.05:
            return way / float(np.linalg.norm(way))
    if setup.bearer is not None:  # over its front, into the room; over the end of a table, which has room all round
        azimuth = setup.bearer.azimuth + (math.pi / 2.0 if setup.bearer.kind == "table" else 0.0)
        return np.array([math.sin(azimuth), 0.0, -math.cos(azimuth)])
    across = setup.mark.heading + math.pi / 2.0
    return np.array([math.sin(across), 0.0, -math.cos(across)])


def _scaled(direction: np.ndarray, speed: float) -> tuple[float, float, float]:
    x, y, z = (float(v) * speed for v in direction)
    return (x, y, z)


def _floor(ground: str) -> str:
    return ground if ground in ("wood", "stone", "metal", "sand", "grass", "snow", "ice") else "stone"


def _event(hit: Contact, name: str, things: Mapping[str, Thing], setup: Setup) -> Event:
    other = things.get(hit.b if hit.a == name else hit.a)
    met = other.materials[0] if other is not None and other.materials else setup.ground
    return blow(hit, _stuff(things[name]), met, name)


def _stuff(thing: Thing) -> Stuff:
    return Stuff(material=thing.materials[0] if thing.materials else "wood", size=max(thing.size), mass=thing.mass)
