"""Rigid pieces of a gag: simulated together, drawn where they are, heard where they meet."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from soundstage.engines.stage import things
from soundstage.engines.stage.physics import Ball, Block, Body, Contact, Outcome, simulate
from soundstage.engines.stage.physics.outcome import turned
from soundstage.engines.stage.scene import Event, Floats, Mesh, Part, Pose, SoundSource, Vec3
from soundstage.engines.stage.staging.gags.gag import Bit, Spot, moved
from soundstage.engines.stage.staging.touching import Stuff, blow, rubs
from soundstage.engines.stage.things import ThingCall
from soundstage.engines.stage.things.colours import colour_in
from soundstage.engines.stage.things.shape import Solid, shaded
from soundstage.engines.stage.things.stuff import STUFFS

__all__ = ["Loose", "box_of", "hits", "loose_ball", "piece", "played", "rubbing", "thing_body"]

_LOUDEST = 60


@dataclass(frozen=True, kw_only=True, eq=False)
class Loose:
    """A body with what is drawn of it; `offset` takes the parts' space to the body's."""

    body: Body
    parts: tuple[Part, ...] = ()
    offset: Floats = field(default_factory=lambda: np.eye(4, dtype=np.float32))


def piece(name: str, solid: Solid, stuff: str, colours: Sequence[str] = (), values: dict[str, object] | None = None) -> Part:
    """A part of one stuff of the workshop, in the first colour that is known."""
    points, normals, triangles = shaded(solid)
    mesh = Mesh(
        positions=np.asarray(points, np.float32),
        normals=np.asarray(normals, np.float32),
        triangles=np.asarray(triangles, np.uint32),
        rest=np.asarray(points, np.float32),
        occlusion=np.ones(len(points), np.float32),
    )
    made = STUFFS[stuff]
    tone = colour_in(tuple(colours)) if colours else None
    if tone is not None and made.dyed:
        made = STUFFS[made.dyed]
    return Part(name=name, shape=mesh, material=made.material(tone, values))  # type: ignore[arg-type]


def thing_body(name: str, call: ThingCall, position: Vec3, **more: object) -> Loose:
    """A thing of the store as a body whose middle is at `position`."""
    thing = things.make(call)
    wide, high, deep = thing.size
    shape = Ball(high / 2.0) if thing.round else Block((wide / 2.0, high / 2.0, deep / 2.0))
    options: dict[str, object] = {"material": thing.materials[0] if thing.materials else "wood", "mass": thing.mass, **more}
    body = Body(id=name, shape=shape, position=position, **options)  # type: ignore[arg-type]
    return Loose(body=body, parts=thing.parts, offset=moved((0.0, -high / 2.0, 0.0)))


def loose_ball(name: str, radius: float, position: Vec3, part: Part, **more: object) -> Loose:
    """A ball of its own."""
    return Loose(body=Body(id=name, shape=Ball(radius), position=position, **more), parts=(part,))  # type: ignore[arg-type]


def played(loose: Sequence[Loose], spot: Spot, **more: object) -> tuple[tuple[Bit, ...], tuple[Event, ...], Outcome]:
    """What becomes of the bodies: their pieces over time, and what is heard. `more` goes to `simulate`."""
    options: dict[str, object] = {"gravity": spot.gravity, "floor_material": spot.ground, **more}
    outcome = simulate([one.body for one in loose], seconds=spot.seconds + 0.3, **options)  # type: ignore[arg-type]
    bits = [_bit(one, part, outcome) for one in loose for part in one.parts]
    return tuple(bits), hits(outcome.contacts, loose, spot), outcome


def _bit(one: Loose, part: Part, outcome: Outcome) -> Bit:
    named = Part(name=f"{one.body.id}|{part.name}", shape=part.shape, material=part.material)
    track = outcome.tracks.get(one.body.id)
    if track is None:
        fixed = Pose(transform=_fixed(one.body) @ one.offset)
        return Bit(part=named, pose=lambda seconds: fixed)
    offset = one.offset
    return Bit(part=named, pose=lambda seconds: Pose(transform=np.asarray(track.at(seconds) @ offset, np.float32)))


def _fixed(body: Body) -> Floats:
    matrix = moved(body.position)
    matrix[:3, :3] = turned(np.asarray(body.rotation, np.float32))
    return matrix


def hits(contacts: Sequence[Contact], loose: Sequence[Loose], spot: Spot) -> tuple[Event, ...]:
    """The impacts, hardest first if there are too many to be told apart."""
    bodies = {one.body.id: one.body for one in loose}
    chosen = sorted(contacts, key=lambda hit: -hit.impulse)[:_LOUDEST]
    return tuple(_impact(hit, bodies, spot) for hit in sorted(chosen, key=lambda hit: hit.time))


def _impact(hit: Contact, bodies: dict[str, Body], spot: Spot) -> Event:
    ends = sorted((name for name in (hit.a, hit.b)), key=lambda name: name not in bodies or bodies[name].fixed)
    striker, met = bodies[ends[0]], bodies.get(ends[1])
    return blow(hit, _stuff(striker), met.material if met is not None else spot.ground, spot.id)


def rubbing(outcome: Outcome, loose: Sequence[Loose], spot: Spot) -> tuple[SoundSource, ...]:
    """What rolls and slides, heard for as long as it does, in the gag's space."""
    return rubs(outcome, {one.body.id: _stuff(one.body) for one in loose}, spot.ground)


def _stuff(body: Body) -> Stuff:
    return Stuff(material=body.material, size=2.0 * body.reach, mass=body.mass)


def box_of(outcome: Outcome, loose: Sequence[Loose], seconds: float, among: Sequence[str] = ()) -> tuple[Vec3, Vec3]:
    """Bounds of where bodies are through a time, and of those that stand."""
    lows, highs = [], []
    for one in loose:
        if among and one.body.id not in among:
            continue
        reach, track = one.body.reach, outcome.tracks.get(one.body.id)
        if track is None:
            places = np.asarray([one.body.position], np.float32)
            extent = np.asarray(one.body.shape.half if isinstance(one.body.shape, Block) else (reach,) * 3, np.float32)
        else:
            places = track.positions[track.times <= seconds]
            extent = np.full(3, reach * (1.0 if isinstance(one.body.shape, Ball) else 0.8), np.float32)
        lows.append(places.min(axis=0) - extent)
        highs.append(places.max(axis=0) + extent)
    low, high = np.min(lows, axis=0), np.max(highs, axis=0)
    return (float(low[0]), float(low[1]), float(low[2])), (float(high[0]), float(high[1]), float(high[2]))
