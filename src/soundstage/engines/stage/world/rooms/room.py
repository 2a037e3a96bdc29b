"""A room by its kind: shell, windows and what is seen through them, lamps, fixtures and furniture, and how to film it."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from soundstage.engines.stage.scene import Air, Curve, Emitter, Interior, Lamp, Light, Look, Material, SoundSource, Vec3
from soundstage.engines.stage.world.buildings.dressing import Dressing
from soundstage.engines.stage.world.buildings.hour import Hour, hour_of
from soundstage.engines.stage.world.buildings.house import Estate
from soundstage.engines.stage.world.buildings.solids import Solid, sheet
from soundstage.engines.stage.world.buildings.street import pavement, plain_below
from soundstage.engines.stage.world.place import Hints, Station
from soundstage.engines.stage.world.recipe import Brief, Terrain
from soundstage.engines.stage.world.rooms.finish import FINISHES
from soundstage.engines.stage.world.rooms.shell import Opening, Wall, raise_shell, walls_of

__all__ = ["Fitter", "Room", "RoomSet", "lay_room"]

_BACK = 0.60  # share of the depth that lies behind the subject


@dataclass(frozen=True, kw_only=True)
class Room:
    """A kind of room. Names of finishes are those of finish.py; several are chosen from by seed.

    `lit` tells when its lamps burn: dark (by night), always, never. `outside` is what its windows show: town, garden, sky.
    `fit` furnishes it.
    """

    size: tuple[float, float, float]
    fit: "Fitter"
    floor: tuple[str, ...] = ("oak",)
    walls: tuple[str, ...] = ("white", "cream")
    ceiling: str = "white"
    feature: tuple[str, ...] = ()
    openings: tuple[Opening, ...] = ()
    outside: str = "garden"
    lit: str = "dark"
    glow: float = 0.0
    storey: float = 0.5  # metres that the floor lies above the ground outside
    vault: float = 0.0
    acoustics: str = "room"
    ground: str = "wood"
    frame: Vec3 = (0.72, 0.71, 0.68)
    skirting: bool = True
    open: float = 0.0
    sounds: tuple[tuple[str, float], ...] = ()
    motes: float = 0.0
    dim: float = 1.0  # factor on daylight that comes in
    exposure: float | None = None
    reach: float = 0.0  # metres from the subject that a camera may go; 0: to the wall


@dataclass
class RoomSet:
    """A room while it is being furnished."""

    room: Room
    brief: Brief
    hour: Hour
    random: np.random.Generator
    dressing: Dressing
    size: tuple[float, float, float]
    walls: dict[str, Wall]
    on: bool
    lamps: list[Lamp] = field(default_factory=list)

    @property
    def high(self) -> float:
        return self.size[1]

    def against(self, wall: str, along: float, off: float = 0.0) -> tuple[float, float, float]:
        """x, z and the azimuth of something that stands with its back to a wall."""
        found = self.walls[wall]
        x, z = found.point(along, off)
        return x, z, found.azimuth

    def put(
        self,
        kind: str,
        x: float,
        z: float,
        azimuth: float = math.pi,
        *,
        y: float = 0.0,
        variant: int | None = None,
        **more: object,
    ) -> bool:
        """Stand a thing of the store in the room; whether there was one."""
        own = int(self.random.integers(1 << 16)) if variant is None else variant
        return self.dressing.put(kind, x, z, azimuth, y=y, variant=own, **more) is not None  # type: ignore[arg-type]

    def light(
        self,
        x: float,
        y: float,
        z: float,
        power: float,
        *,
        colour: Vec3 = (1.0, 0.80, 0.56),
        radius: float = 0.12,
        reach: float = 14.0,
        cone: tuple[Vec3, float] | None = None,
        beam: float = 0.0,
        shadow: bool = False,
        level: Curve | None = None,
    ) -> None:
        """Hang up a lamp."""
        tint = (power * colour[0], power * colour[1], power * colour[2])
        self.lamps.append(
            Lamp(
                position=(x, y, z),
                colour=tint,
                radius=radius,
                reach=reach,
                cone=cone,
                beam=beam,
                casts_shadow=shadow,
                level=level or Curve.constant(1.0),
            )
        )

    def station(
        self, kind: str, x: float, y: float, z: float, half: tuple[float, float] = (0.3, 0.3), azimuth: float = math.pi
    ) -> None:
        self.dressing.stations.append(Station(kind=kind, centre=(x, y, z), half=half, azimuth=azimuth))


Fitter = Callable[[RoomSet], None]


def lay_room(brief: Brief, room: Room) -> Terrain:
    """A room of a kind, at the hour and in the weather of the brief."""
    hour, random = hour_of(brief), brief.random(31)
    scale = float(random.uniform(0.94, 1.08))
    width, high, depth = room.size[0] * scale, room.size[1], room.size[2] * scale
    middle = (float(random.uniform(-0.06, 0.06)) * width, depth * (0.5 - _BACK))
    dressing = Dressing(random=random, season=brief.season or "summer", snow=hour.snow)
    on = room.lit == "always" or (room.lit == "dark" and (hour.night > 0.2 or bool({"rain", "storm"} & set(brief.weather))))
    made = RoomSet(
        room=room,
        brief=brief,
        hour=hour,
        random=random,
        dressing=dressing,
        size=(width, high, depth),
        walls=walls_of(width, depth, middle),
        on=on,
    )
    wanted = {key: FINISHES[str(random.choice(names))] for key, names in (("floor", room.floor), ("walls", room.walls))}
    feature = FINISHES[str(random.choice(room.feature))] if room.feature else None
    raise_shell(
        dressing,
        made.size,
        middle,
        room.openings,
        floor=wanted["floor"],
        walls=wanted["walls"],
        feature=feature,
        ceiling=FINISHES[room.ceiling] if room.ceiling else None,
        frame=room.frame,
        skirting=room.skirting,
        glow=room.glow if on else 0.0,
        wet=hour.wet,
        vault=room.vault,
    )
    room.fit(made)
    _daylight(made)
    outside = _outside(made)
    glsl, values = plain_below((0.10, 0.13, 0.05) if room.outside == "garden" else (0.15, 0.15, 0.14))
    reach = room.reach or depth * (1.0 - _BACK) - 0.25
    x, z = middle
    return Terrain(
        glsl=glsl,
        values=values,
        air=Air(extinction=4e-5, scale_height=600.0),
        room=room.acoustics,
        ground=room.ground,
        hints=Hints(
            sun_azimuths=_sunny(room.openings),
            void_azimuth=0.0,
            horizon=0.3,
            camera_arc=0.55,
            camera_reach=reach,
            bounds=(x - width / 2 + 0.3, z - depth / 2 + 0.3, x + width / 2 - 0.3, z + depth / 2 - 0.15),
            ceiling=high - 0.2,
            spots=((0.0, 0.0), (-0.75, 0.25), (0.8, 0.3), (-1.4, -0.5), (1.5, -0.4)),
            path=np.array([[width * 0.3, -depth * 0.22], [width * 0.14, -depth * 0.1], [0.0, 0.0]], np.float32),
        ),
        sources=tuple(SoundSource(kind=kind, start=0.0, end=1e9, level=Curve.constant(level)) for kind, level in room.sounds),
        props=lambda heights: (*outside.props(), *dressing.all()),
        floor=lambda at_x, at_z: np.zeros_like(np.asarray(at_x, np.float32)),
        lamps=tuple(made.lamps + dressing.lamps),
        interior=Interior(
            size=made.size, centre=(x, 0.0, z), probe=(x, min(1.5, high * 0.55), z + depth * 0.05), open=room.open
        ),
        stations=(*dressing.stations, Station(kind="floor", centre=(0.0, 0.0, 0.0), half=(width * 0.3, depth * 0.25))),
        emitters=(Emitter(kind="motes", rate=room.motes, seed=brief.seed % 9973),) if room.motes > 0.0 else (),
        light=_inside,
        look=lambda look: _developed(look, room),
    )


def _inside(key: Light) -> Light:
    """The sun in a room is just the sun: as sharp as it is, with no rim of a sky that is not there."""
    return Light(
        azimuth=key.azimuth, elevation=key.elevation, colour=key.colour, softness=min(key.softness, 0.05), fill=1.0, rim=0.0
    )


def _developed(look: Look, room: Room) -> Look:
    """Night outside is no reason to print a lit room dark."""
    return replace(look, exposure=room.exposure, saturation=max(look.saturation, 0.95))


def _sunny(openings: Sequence[Opening]) -> tuple[float, ...]:
    """The sun stands before a window, aslant."""
    walls = {opening.wall for opening in openings if opening.glazed}
    towards = {"left": -1.25, "right": 1.25, "back": 0.45, "front": 2.6}
    found = tuple(towards[wall] for wall in ("left", "right", "back") if wall in walls)
    return found or (0.5,)


# Radiance of the day that windows let in, in the key's units, by time.
_DAY: dict[str, tuple[float, Vec3]] = {
    "night": (0.03, (0.5, 0.7, 1.2)),
    "blue_hour": (0.16, (0.5, 0.72, 1.25)),
    "dusk": (0.5, (0.85, 0.8, 1.0)),
    "dawn": (0.5, (0.85, 0.85, 1.0)),
    "sunset": (1.2, (1.25, 0.85, 0.6)),
    "sunrise": (1.2, (1.2, 0.88, 0.66)),
    "golden_hour": (2.0, (1.2, 0.92, 0.68)),
}


def _daylight(made: RoomSet) -> None:
    """Windows as soft lamps: the sky and the ground outside light the room through them."""
    level, tint = _DAY.get(made.brief.time, (3.6, (0.92, 1.0, 1.1)))
    if {"rain", "storm", "overcast", "fog"} & set(made.brief.weather):
        level, tint = level * 0.55, (0.9, 1.0, 1.1)
    glazed = [hole for hole in made.room.openings if hole.glazed]
    for hole in glazed:
        wall = made.walls[hole.wall]
        area = hole.width * (hole.head - hole.sill)
        x, z = wall.point(hole.at, -0.15)
        inwards = (math.sin(wall.azimuth), -0.12, -math.cos(wall.azimuth))
        long = math.sqrt(sum(v * v for v in inwards))
        colour = made.room.dim * level * area * 0.8
        if hole.colour == "stained":
            tint = (1.2, 0.8, 0.75)
        made.lamps.append(
            Lamp(
                position=(x, (hole.sill + hole.head) / 2, z),
                colour=(colour * tint[0], colour * tint[1], colour * tint[2]),
                radius=0.45 * math.sqrt(area),
                reach=max(made.size) * 1.6,
                cone=((inwards[0] / long, inwards[1] / long, inwards[2] / long), 1.45),
            )
        )


def _outside(made: RoomSet) -> Estate:
    """What the windows look at."""
    estate = Estate(hour=made.hour, random=made.brief.random(33))
    room, low = made.room, -made.room.storey
    sides = {hole.wall for hole in room.openings if hole.glazed}
    if room.outside == "town":
        made.dressing.solid(
            *pavement((-300, -400, 300, 300), low, kind=0.0, hour=made.hour, albedo=(0.10, 0.10, 0.10), name="street outside")
        )
        for side in sides:
            wall = made.walls[side]
            for along in np.arange(-42.0, 43.0, 14.0):
                x, z = wall.point(float(along), -float(estate.random.uniform(15.0, 20.0)))
                name = str(estate.random.choice(("brownstone", "deco", "office", "old_town")))
                estate.house(
                    name, x, z, wall.turn, width=13.6, depth=12.0, ground=low, storeys=int(estate.random.integers(4, 9))
                )
    elif room.outside == "garden":
        for side in sides:
            wall = made.walls[side]
            for along in np.arange(-14.0, 15.0, 4.7):
                x, z = wall.point(float(along), -float(estate.random.uniform(6.0, 13.0)))
                kind = str(estate.random.choice(("bush", "oak", "birch", "hedge")))
                made.dressing.plant(kind, x, z, y=low, size=0.6, variant=int(estate.random.integers(2)))
        made.dressing.solid(*_lawn(low))
    return estate


def _lawn(low: float) -> tuple[str, Material, Solid]:
    grass = Material(shader="stone", values={"albedo": (0.085, 0.12, 0.035), "second": (0.06, 0.09, 0.028), "scale": 1.4})
    return "lawn outside", grass, sheet([(-60, low, 60), (60, low, 60), (60, low, -60), (-60, low, -60)])
