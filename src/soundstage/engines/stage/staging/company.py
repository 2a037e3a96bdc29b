"""The players of a place: cast, directed, built and measured for the camera, whether they are bodies or things."""

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from soundstage.engines.stage import things
from soundstage.engines.stage.camera import Target
from soundstage.engines.stage.cast import CastingCall, Figure, Framing, Performer, call, gender_of
from soundstage.engines.stage.cast.costumes import hair_for
from soundstage.engines.stage.motion import Held, Performance, recipe_named
from soundstage.engines.stage.scene import Actor, Curve, Event, Floats, Speech
from soundstage.engines.stage.screenplay.model import Action, Screenplay, ScreenplayShot
from soundstage.engines.stage.staging.acting import direct
from soundstage.engines.stage.staging.becoming import becoming
from soundstage.engines.stage.staging.breakdown import Breakdown
from soundstage.engines.stage.staging.breaking import BreakingThing
from soundstage.engines.stage.staging.carrying import course_of, held, seat_of
from soundstage.engines.stage.staging.changes import Alteration, breaks, growth, repainted, scaled_by
from soundstage.engines.stage.staging.deeds import Deed
from soundstage.engines.stage.staging.geography import Geography
from soundstage.engines.stage.staging.layout import BACKDROP, TOWERING
from soundstage.engines.stage.staging.lying import laid
from soundstage.engines.stage.staging.mark import Mark, land_at
from soundstage.engines.stage.staging.motions import Befallen, Setup, befall
from soundstage.engines.stage.staging.placed import PlacedThing
from soundstage.engines.stage.staging.role import Role
from soundstage.engines.stage.staging.simulating import PHYSICAL, simulated
from soundstage.engines.stage.staging.slate import seed_of
from soundstage.engines.stage.staging.slowness import Slowed
from soundstage.engines.stage.staging.softness import softened
from soundstage.engines.stage.staging.stock import support_of
from soundstage.engines.stage.staging.switching import switch_of, switched
from soundstage.engines.stage.staging.throwing import Flight, flown, throws
from soundstage.engines.stage.staging.ties import CARRIED, MOUNTED, Tie
from soundstage.engines.stage.staging.wardrobe import dressed
from soundstage.engines.stage.things import Thing, ThingCall
from soundstage.engines.stage.world import Heights, Place
from soundstage.engines.stage.world.place import Station

__all__ = ["GRAVITY", "Company", "Player", "built"]

GRAVITY = {"earth": 9.81, "mars": 3.71, "moon": 1.62, "space": 1.62}
_CLOSE, _MEDIUM = ("ECU", "CU", "MCU"), ("MS", "MLS")
_PATH_RATE = 12.0  # samples a second of a target's path
_PERSON_HEAD = 0.135
_SCATTER = 2.0  # sizes of a thing that its pieces fly from where it broke
_TALL = 7.0  # metres
_CROWD = 3  # of one kind from which each is drawn in less detail


@dataclass(frozen=True, kw_only=True, eq=False)
class Player:
    """One performer or thing on the set, with what the camera and the mix need to know of it."""

    role: Role
    circle: str  # whom it stands together with, by the first one's id
    figure: Actor
    target: Target
    mouth: Curve | None = None
    events: tuple[Event, ...] = ()
    parent: str = ""  # what carries it
    falls: bool = False  # physics takes it from where it stands
    angle: str = ""  # from which it wants to be seen where the words leave that open
    furniture: bool = False  # nobody named it: it is there for what it carries

    @property
    def placed(self) -> PlacedThing | None:
        """Itself, if it is a thing."""
        figure = self.figure.actor if isinstance(self.figure, Slowed) else self.figure
        return figure if isinstance(figure, PlacedThing) else None


def built(
    roles: Sequence[Role], shots: Mapping[int, ScreenplayShot], seed: int, in_hand: Collection[str] = ()
) -> tuple[Mapping[str, Thing], tuple[str, ...]]:
    """The things among the roles, made; log lines about those whose making failed. Those `in_hand` need not stand."""
    made: dict[str, Thing] = {}
    for role in roles:
        if role.family != "thing":
            continue
        subject = role.subject
        thing = things.make(
            ThingCall(
                kind=role.kind,
                id=role.id,
                seed=seed_of(seed, "thing", role.id),
                colours=subject.colours,
                material=subject.material,
                size=subject.size,
                attributes=(*subject.attributes, *subject.noun.split()[:-1]),
                detail=_detail(role, shots, sum(other.subject.id == role.subject.id for other in roles)),
            )
        )
        made[role.id] = thing if role.id in in_hand else laid(thing, support_of(role.recipe))
    return made, ()


def made_as(role: Role, shots: Mapping[int, ScreenplayShot], seed: int, attribute: str, word: str) -> Thing:
    """The same individual thing in another colour or material."""
    subject = role.subject
    update = (
        {"colours": (word,) if word else subject.colours} if attribute == "colour" else {"material": word or subject.material}
    )
    other = replace(role, subject=subject.model_copy(update=update))
    return built((other,), shots, seed)[0][role.id]


def _detail(role: Role, shots: Mapping[int, ScreenplayShot], alike: int) -> Framing:
    seen = {shot.framing for index, shot in shots.items() if index in role.shots}
    detail: Framing = "close" if seen & set(_CLOSE) else "medium" if seen & set(_MEDIUM) else "wide"
    if role.family == "thing" and role.length < 1.0 and detail == "wide":
        detail = "medium"
    return {"close": "medium", "medium": "wide", "wide": "wide"}[detail] if alike > _CROWD else detail  # type: ignore[return-value]


class Company:
    """One circle being put on its marks: bodies first, then things, then what bodies hold."""

    def __init__(
        self,
        script: Screenplay,
        plan: Breakdown,
        made: Mapping[str, Thing],
        marks: Mapping[str, Mark],
        shots: Mapping[int, ScreenplayShot],
        place: Place,
        geography: Geography,
        speeches: Sequence[Speech],
        seed: int,
    ) -> None:
        self._script, self._plan, self._made, self._marks = script, plan, made, marks
        self._shots, self._place, self._geography = shots, place, geography
        self._speeches, self._seed = speeches, seed
        self._seconds = float(script.seconds)
        self._planet = next(iter(shots.values())).setting.planet
        self._players: dict[str, Player] = {}
        self._mounts: dict[str, str] = {}
        self._fates: Mapping[str, Befallen] = {}

    def assemble(self, circle: Sequence[Role]) -> tuple[Player, ...]:
        """All players of a circle, in its order."""
        carried = {tie.first: tie for tie in self._plan.ties if tie.how in CARRIED and tie.shot in self._shots}
        first = circle[0].id
        marked = [role for role in circle if role.id in self._marks]
        riders = {tie.second: tie.first for tie in self._plan.ties if tie.how in MOUNTED and tie.shot in self._shots}
        self._fates = self._simulated([role for role in marked if role.family == "thing" and role.id not in carried])
        self._mounts = {rider: mount for rider, mount in riders.items() if mount in self._marks}
        for role in sorted(marked, key=lambda role: self._turn(role, carried)):
            if role.family == "cast":
                self._players[role.id] = self._body(role, first, carried)
            else:
                self._players[role.id] = self._thing(role, first, carried.get(role.id))
        return tuple(self._players[role.id] for role in marked if role.id in self._players)

    def _turn(self, role: Role, carried: Mapping[str, Tie]) -> int:
        """Mounts before their riders, and those before what they hold."""
        if role.id in self._mounts.values():
            return 0
        return 2 if role.id in carried else 1

    # ---------------------------------------------------------------------------------------------------- bodies

    def _body(self, role: Role, circle: str, carried: Mapping[str, Tie]) -> Player:
        mark, subject = self._marks[role.id], role.subject
        performance = direct(
            role, self._plan, self._marks, self._shots, self._speeches, self._geography, self._place.landscape.height,
            seconds=self._seconds, style=self._script.style,
        )  # fmt: skip
        if role.person:
            performance = replace(performance, holds=self._holds(role, carried))
            performance = self._riding(role, performance)
        alike = sum(other.subject.id == subject.id for other in self._plan.roles)
        figure = call(
            CastingCall(
                kind=role.kind,
                id=role.id,
                seed=seed_of(self._seed, "cast", role.id),
                gender=subject.gender or gender_of(subject.noun),
                age=subject.age,
                attributes=(*subject.attributes, *subject.colours, *([subject.size] if subject.size else [])),
                wardrobe=dressed(subject, next(iter(self._shots.values())).setting, seed_of(self._seed, "coat", role.id)),
                hair=subject.hair or hair_for(subject.noun),
                framing=_detail(role, self._shots, alike),
                place=mark.place,
                azimuth=mark.heading,
                performance=performance,
                height=_level(mark.level) if mark.level is not None and not role.person else self._place.landscape.height,
                surface=self._place.ground,
                gravity=GRAVITY[self._planet],
                wind=self._place.wind,
            )
        )
        return Player(
            role=role,
            circle=circle,
            figure=figure,
            target=_body_target(figure, role, mark, self._seconds),
            mouth=figure.mouth_curve(self._seconds),
            events=figure.events,
            parent=mark.parent,
        )

    def _riding(self, role: Role, performance: Performance) -> Performance:
        """The same part on the back or the seat of what it rides."""
        mount = self._players.get(self._mounts.get(role.id, ""))
        seat = seat_of(mount.figure, self._seconds) if mount is not None else None
        if seat is None:
            return performance
        acts = tuple(replace(act, mount=seat, path=(), seat=None) for act in performance.acts)
        return replace(performance, acts=acts)

    def _holds(self, role: Role, carried: Mapping[str, Tie]) -> tuple[Held, ...]:
        return tuple(
            held(name, self._made[name], 0.0, self._seconds)
            for name, tie in carried.items()
            if tie.second in (role.id, role.subject.id) and name in self._made and tie.how == "held_by"
        )

    # ---------------------------------------------------------------------------------------------------- things

    def _thing(self, role: Role, circle: str, tie: Tie | None) -> Player:
        thing, mark = self._made[role.id], self._marks[role.id]
        holder = self._players.get(tie.second) if tie is not None else None
        placed = self._standing(role, thing) if holder is None else self._in_use(role, thing, holder)
        return Player(
            role=role,
            circle=circle,
            figure=placed,
            target=(
                _fall_target(placed, self._seconds)
                if role.id in self._fates
                else _thing_target(placed, mark, self._place.landscape.water_level, self._seconds)
            ),
            events=placed.events,
            parent=mark.parent,
            falls=role.id in self._fates,
            furniture=not role.named or self._only_bears(role) or self._backdrop(role),
        )

    def _backdrop(self, role: Role) -> bool:
        """Whether a thing towers over all others, which are filmed before it."""
        others = [other for other in self._plan.roles if other.named and other.id != role.id and other.shots & set(self._shots)]
        tall = role.size[1] > _TALL  # a train is long, and filmed whole beside what stands before it
        return bool(others) and tall and role.length > max(TOWERING, BACKDROP * max(other.length for other in others))

    def _only_bears(self, role: Role) -> bool:
        """Whether a thing is there for the smaller ones on it, which stay where they are."""
        ties = [tie for tie in self._plan.ties if tie.shot in self._shots and tie.second == role.id and tie.how in ("on", "in")]
        borne = [one for tie in ties if (one := self._plan.role(tie.first)) is not None]
        acting = any(deed.action.subject == role.subject.id for deed in self._plan.deeds)
        return (
            bool(borne)
            and not acting
            and all(one.family == "thing" and 2.0 * one.length < role.length and self._physical(one) is None for one in borne)
        )

    def _in_use(self, role: Role, thing: Thing, holder: Player) -> PlacedThing:
        figure = holder.figure
        deed = self._use(role, holder.role)
        course = course_of(thing, figure, deed)  # type: ignore[arg-type]
        thrown = self._thrown(role, thing)
        if thrown is not None:
            return PlacedThing(id=role.id, thing=thing, course=thrown[0], events=thrown[1], moving=True)
        return PlacedThing(id=role.id, thing=thing, course=course, moving=True)

    def _thrown(self, role: Role, thing: Thing) -> Flight | None:
        """The way of a thing that one of the players throws, to another who catches it if there is one."""
        aimed = [deed for deed in self._plan.deeds if deed.target in (role.id, role.subject.id) and deed.shot in self._shots]
        throw = next((deed for deed in aimed if throws(deed)), None)
        thrower = self._figure(throw)
        if throw is None or thrower is None:
            return None
        catch = next((deed for deed in aimed if deed.act.startswith("catch")), None)
        catcher = self._figure(catch)
        caught = course_of(thing, catcher, catch) if catcher is not None and catcher is not thrower else None
        setup = self._setup(role)
        return flown(
            thing, course_of(thing, thrower, throw), thrower, throw, caught=caught, gravity=setup.gravity, floor=setup.floor,
            seconds=self._seconds, ground=setup.ground if setup.ground in ("sand", "grass", "wood", "snow", "ice") else "earth",
        )  # fmt: skip

    def _figure(self, deed: Deed | None) -> Figure | None:
        """The body that does a deed."""
        done = [player for player in self._players.values() if deed and player.role.subject.id == deed.action.subject]
        return next((player.figure for player in done if isinstance(player.figure, Figure)), None)

    def _use(self, thing: Role, holder: Role) -> Deed | None:
        """What the holder does with the thing."""
        own = self._plan.deeds_of(holder)
        aimed = next((deed for deed in own if deed.target == thing.id), None)
        return aimed or next((deed for deed in own if recipe_named(deed.act).fitting is not None), None)

    def _simulated(self, roles: Sequence[Role]) -> Mapping[str, Befallen]:
        """What physics makes of the things that fall, roll, slide or topple, among all that stand there."""
        cast = [(role.id, self._made[role.id], self._setup(role), self._physical(role)) for role in roles]
        return simulated(cast, self._seconds)

    def _physical(self, role: Role) -> tuple[str, Action] | None:
        deeds = (deed for deed in self._plan.deeds_of(role) if deed.shot in self._shots and deed.act in PHYSICAL)
        found = next(deeds, None)
        breaking = next((one for one in self._plan.alterations if one.role == role.subject.id and breaks(one.change)), None)
        if found is None and breaking is not None and breaking.shot in self._shots and not self._marks[role.id].path:
            change = breaking.change  # what breaks without a cause has been dropped
            return "fall", Action(subject=role.subject.id, verb="fall", start=change.start, end=change.end)
        return (found.act, found.action) if found is not None and not self._marks[role.id].path else None

    def _setup(self, role: Role) -> Setup:
        mark, land = self._marks[role.id], self._place.landscape.height
        floor = land_at(land, mark.place[0], mark.place[1])
        level = floor if mark.level is None else mark.level
        breaking = any(one.role == role.subject.id and breaks(one.change) for one in self._plan.alterations)
        return Setup(
            id=role.id, mark=mark, level=level, floor=floor, gravity=GRAVITY[self._planet], seconds=self._seconds,
            ground=self._place.ground, heights=land, bearer=_bearer(mark, level, self._place), breaks=breaking,
        )  # fmt: skip

    def _standing(self, role: Role, thing: Thing) -> PlacedThing:
        setup = self._setup(role)
        deeds = [(deed.act, deed.action) for deed in self._plan.deeds_of(role) if deed.shot in self._shots]
        fate = self._fates.get(role.id) or befall(thing, deeds, setup)
        if fate.debris is not None:
            return BreakingThing(
                id=role.id,
                thing=thing,
                course=fate.course,
                joints=fate.joints,
                events=fate.events,
                rubs=fate.sources,
                debris=fate.debris,
            )
        placed = PlacedThing(
            id=role.id,
            thing=thing,
            course=fate.course,
            joints=fate.joints,
            events=fate.events,
            rubs=fate.sources,
            moving=fate.moving,
        )
        for alteration in self._plan.alterations:
            if not breaks(alteration.change) and alteration.role == role.subject.id and alteration.shot in self._shots:
                placed = self._altered(placed, role, alteration)
        for shot in (self._shots[index] for index in sorted(role.shots & set(self._shots))):
            way = switch_of(shot, role.subject.noun) if thing.lamps else None
            placed = switched(placed, way, shot) if way is not None else placed
        return softened(placed, self._place.wind, self._seconds, GRAVITY[self._planet], seed_of(self._seed, "soft", role.id))

    def _altered(self, placed: PlacedThing, role: Role, alteration: Alteration) -> PlacedThing:
        """The same thing, changing as it is watched."""
        change = alteration.change
        if change.attribute == "state":
            return becoming(placed, change)
        if change.attribute == "size":
            course, factor = placed.course, growth(change)
            return replace(placed, course=lambda seconds: scaled_by(course(seconds), factor(seconds)))
        makes = [made_as(role, self._shots, self._seed, change.attribute, word) for word in (change.before, change.after)]
        return replace(placed, thing=makes[0], paint=repainted(makes[0], makes[1], change))


def _level(height: float) -> Heights:
    """A floor at one height everywhere: a level of flight, a table top."""

    def level(x: Floats, z: Floats) -> Floats:
        return np.full_like(x, height)

    return level


def _bearer(mark: Mark, level: float, place: Place) -> Station | None:
    """The table or counter of the place that a mark is on."""
    for station in place.stations:
        x, y, z = station.centre
        c, s = math.cos(station.azimuth), math.sin(station.azimuth)
        dx, dz = mark.place[0] - x, mark.place[1] - z
        within = abs(dx * c + dz * s) <= station.half[0] + 0.05 and abs(dx * s - dz * c) <= station.half[1] + 0.05
        if station.kind in ("table", "counter", "shelf") and within and abs(y - level) < 0.03:
            return station
    return None


def _body_target(figure: Performer, role: Role, mark: Mark, seconds: float) -> Target:
    low, high = figure.bounds(0.0)
    path = _path(figure, seconds)
    base = float(path.values[0][1])
    if mark.level is not None and not role.person:
        base = mark.level
    across = float(min(np.ptp([low[0], high[0]]), np.ptp([low[2], high[2]])))
    length = float(max(np.ptp([low[0], high[0]]), np.ptp([low[2], high[2]])))
    return Target(
        path=path,
        height=max(float(high[1]) - base, 0.04),
        eyes=figure.eye_height,
        head=figure.head_height,
        width=across if role.person else length,
        heading=mark.heading,
    )


def _thing_target(placed: PlacedThing, mark: Mark, water: float | None, seconds: float) -> Target:
    wide, high, deep = placed.thing.size
    vehicle, path = placed.thing.vehicle, placed.path(seconds)
    if vehicle is not None and vehicle.draught > 0.0 and water is not None:
        # Of a hull afloat only what is above the water is filmed.
        path = Curve(times=path.times, values=np.maximum(path.values, np.asarray([-1e9, water, -1e9], np.float32)))
        high = max(high - vehicle.draught, 0.1 * high)
    return Target(
        path=path,
        height=max(high, 0.01),
        eyes=0.55 * high,
        head=_PERSON_HEAD * max(high, 0.01),
        width=max(wide, 0.8 * deep),
        heading=mark.heading,
        whole=True,
    )


def _fall_target(placed: PlacedThing, seconds: float) -> Target:
    """All of the way of something that falls or rolls: the camera waits for it where it goes."""
    ends = min(seconds, placed.debris.time) if isinstance(placed, BreakingThing) else seconds
    way = np.array([placed.place(float(t)) for t in np.arange(0.0, ends + 1e-3, 1.0 / _PATH_RATE)], np.float32)
    low, high = way.min(axis=0), way.max(axis=0)
    size = max(placed.thing.size)
    if isinstance(placed, BreakingThing) and placed.debris.parts:  # its pieces lie about where it broke
        spot = np.asarray(placed.debris.place, np.float32)
        low, high = (
            np.minimum(low, spot - _SCATTER * size),
            np.maximum(high, spot + _SCATTER * size * np.array([1.0, 0.0, 1.0])),
        )
        low[1] = spot[1]
    tall = max(float(high[1] - low[1]) + placed.thing.size[1], 2.0 * size)
    middle = (float(low[0] + high[0]) / 2.0, float(low[1]), float(low[2] + high[2]) / 2.0)
    across = float(np.hypot(high[0] - low[0], high[2] - low[2])) + 1.6 * size
    return Target(path=Curve.constant(middle), height=tall, eyes=0.5 * tall, head=_PERSON_HEAD * tall, width=across, whole=True)


def _path(figure: Performer, seconds: float) -> Curve:
    times = np.arange(0.0, seconds + 2.0 / _PATH_RATE, 1.0 / _PATH_RATE).astype(np.float32)
    return Curve(times=times, values=np.array([figure.place(float(t)) for t in times], np.float32))
