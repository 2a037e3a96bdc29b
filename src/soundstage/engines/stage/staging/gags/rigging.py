"""The gags of a place put up: on the ground or on a table, in the middle of the set, facing the camera."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from soundstage.engines.stage import things
from soundstage.engines.stage.scene import Floats, Part, Pose, Prop
from soundstage.engines.stage.screenplay.model import ScreenplayShot, Subject
from soundstage.engines.stage.staging.gags.booking import Booking
from soundstage.engines.stage.staging.gags.contraption import Contraption, contraption
from soundstage.engines.stage.staging.gags.gag import Bit, Rigged, Spot, moved
from soundstage.engines.stage.staging.geography import Geography
from soundstage.engines.stage.staging.mark import land_at
from soundstage.engines.stage.staging.role import Role
from soundstage.engines.stage.things import ThingCall
from soundstage.engines.stage.world import Place
from soundstage.engines.stage.world.place import Station

__all__ = ["Stood", "cleared", "rigged", "role_for"]

Stood = tuple[Booking, Contraption, Rigged]
_RAISED = 0.3  # metres above the floor from which it is a table that bears a gag
_ROOM = np.array([0.22, 0.0, 0.35])  # metres kept free about a gag on a table
_SOLID = frozenset({"wood", "stone", "metal", "sand", "grass", "snow", "ice", "earth"})


def rigged(
    bookings: Sequence[Booking],
    shots: Mapping[int, ScreenplayShot],
    place: Place,
    geography: Geography,
    gravity: float,
    seed: int,
) -> tuple[Stood, ...]:
    """The gags of those shots that are filmed in a place."""
    return tuple(
        _stood(booking, shots[booking.shot], place, geography, gravity, seed) for booking in bookings if booking.shot in shots
    )


def role_for(booking: Booking) -> Role:
    """The part that a gag plays in its shot."""
    name = f"gag {booking.gag.name} {booking.shot}"
    subject = Subject(id=name, noun=booking.gag.name, kind="", family="thing")
    recipe = things.find("box")
    assert recipe is not None
    return Role(
        id=name,
        subject=subject,
        family="thing",
        kind=booking.gag.name,
        exact=True,
        size=(1.0, 1.0, 1.0),
        shots=frozenset({booking.shot}),
        recipe=recipe,
    )


def cleared(place: Place, stood: Sequence[Stood]) -> Place:
    """The place without what stood on the tables where gags are rigged now."""
    props = place.landscape.props
    for _, figure, made in stood:
        level = float(figure.matrix[1, 3])
        if level - land_at(place.landscape.height, float(figure.matrix[0, 3]), float(figure.matrix[2, 3])) < _RAISED:
            continue
        low, high = np.asarray(made.low) - _ROOM, np.asarray(made.high) + _ROOM
        props = tuple(kept for prop in props if (kept := _without(prop, figure.matrix, low, high)) is not None)
    return place if props is place.landscape.props else replace(place, landscape=replace(place.landscape, props=props))


def _without(prop: Prop, matrix: Floats, low: np.ndarray, high: np.ndarray) -> Prop | None:
    """A prop's instances but those that stand within a gag's box, given in its space."""
    own = (prop.transforms[:, :3, 3] - matrix[:3, 3]) @ matrix[:3, :3]
    inside = (own > (low[0], -0.05, low[2])) & (own < (high[0], 0.5, high[2]))
    stays = ~inside.all(axis=1)
    if stays.all() or prop.motion is not None:
        return prop
    return replace(prop, transforms=prop.transforms[stays]) if stays.any() else None


def _stood(booking: Booking, shot: ScreenplayShot, place: Place, geography: Geography, gravity: float, seed: int) -> Stood:
    cue, name = booking.cue, role_for(booking).id
    station = _table(place) if booking.gag.table(cue) else None
    table = None
    half: tuple[float, float] | None = None
    x, z, turn = 0.0, 0.0, -geography.view
    level = drop = 0.0
    if station is not None:
        x, level, z = station.centre
        turn, half = _squared(station, geography)
        drop = level - land_at(place.landscape.height, x, z)
    else:
        level = land_at(place.landscape.height, x, z)
        if booking.gag.table(cue):
            table = things.make(ThingCall(kind="table", id=f"{name} table", seed=seed, detail="medium"))
            top = table.surface("top")
            assert top is not None
            drop, half = top.centre[1], (max(top.half), min(top.half))
            level += drop
    matrix = np.eye(4, dtype=np.float32)
    c, s = math.cos(turn), math.sin(turn)
    matrix[:3, :3] = [[c, 0.0, s], [0.0, 1.0, 0.0], [-s, 0.0, c]]
    matrix[:3, 3] = (x, level, z)
    spot = Spot(
        id=name,
        matrix=matrix,
        gravity=gravity,
        seconds=(shot.end - shot.start) * min(shot.slow_motion, 1.0),
        ground="wood" if half is not None else place.ground if place.ground in _SOLID else "stone",
        wind=place.wind,
        seed=seed,
        half=half,
        drop=drop,
    )
    made = booking.gag.rig(cue, spot)
    if table is not None:
        wide = table.size[0] < table.size[2]
        under = _turned(moved((0.0, -drop, 0.0)), math.pi / 2.0 if wide else 0.0)
        legs = tuple(_standing(part, under) for part, _ in table.posed(np.eye(4, dtype=np.float32)))
        made = replace(made, bits=(*legs, *made.bits))
    return booking, contraption(name, made, matrix, shot.start), made


def _standing(part: Part, under: Floats) -> Bit:
    pose = Pose(transform=under)
    return Bit(part=part, pose=lambda seconds: pose)


def _turned(matrix: Floats, angle: float) -> Floats:
    turn = np.eye(4, dtype=np.float32)
    c, s = math.cos(angle), math.sin(angle)
    turn[:3, :3] = [[c, 0.0, s], [0.0, 1.0, 0.0], [-s, 0.0, c]]
    return np.asarray(matrix @ turn, np.float32)


def _table(place: Place) -> Station | None:
    """The table or counter of a room that stands nearest to its middle."""
    ready = [one for one in place.stations if one.kind in ("table", "counter") and min(one.half) > 0.2]
    return min(ready, key=lambda one: math.hypot(one.centre[0], one.centre[2]), default=None)


def _squared(station: Station, geography: Geography) -> tuple[float, tuple[float, float]]:
    """The turn about y that lays a gag's axes along a station and away from the camera the least; its half extents then."""
    ways = [
        (math.pi - station.azimuth + k * math.pi / 2.0, station.half if k % 2 == 0 else station.half[::-1]) for k in range(4)
    ]
    turn, half = min(ways, key=lambda way: abs(math.remainder(way[0] + geography.view, 2.0 * math.pi)))
    return turn, (half[0], half[1])
