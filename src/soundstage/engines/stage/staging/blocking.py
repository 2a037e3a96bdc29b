"""Where everybody and everything stands, which way they face, what carries them, and where they go."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from soundstage.engines.stage.screenplay.model import ScreenplayShot, View
from soundstage.engines.stage.staging.breakdown import Breakdown
from soundstage.engines.stage.staging.chasing import in_line
from soundstage.engines.stage.staging.deeds import Deed
from soundstage.engines.stage.staging.geography import Geography
from soundstage.engines.stage.staging.hanging import hung
from soundstage.engines.stage.staging.layout import Unit, arranged, cluster, over
from soundstage.engines.stage.staging.mark import Mark, in_world, land_at
from soundstage.engines.stage.staging.role import Role
from soundstage.engines.stage.staging.stock import Size, support_of
from soundstage.engines.stage.staging.ties import CARRIED, MOUNTED, Tie
from soundstage.engines.stage.staging.viewing import facing
from soundstage.engines.stage.staging.ways import afloat_near, lane_of, level_of, mean_heading, on_lane, pace_of, way
from soundstage.engines.stage.things import Surface, Thing
from soundstage.engines.stage.world import Place
from soundstage.engines.stage.world.place import Station

__all__ = ["block", "circles"]

# How far a standing figure is turned from the view: profile before a vista, three-quarter when its face is the shot.
_TURNS = {"ECU": 2.55, "CU": 2.5, "MCU": 2.45, "MS": 2.35, "MLS": 2.05, "LS": 1.85, "WS": 1.70, "EWS": 1.5}
_INDOORS = 2.5  # there is no vista to look at: one turns to the room
_BEAST, _VEHICLE, _OBJECT = 2.3, 2.45, 2.8  # from the view; pi faces the camera
_FLAT = 0.22  # a thing whose depth is less than this share of its width has one side to be seen from
_FACING = 2.95
_EDGE = 0.38  # of its length: a vehicle narrower than that is known by its flank
_FLANK = 2.0
_LONG = 1.5  # times as deep as wide: what lies flat is laid across the frame
_SEATS = ("seat", "bed", "saddle", "top")
_TOPS = ("top", "table", "seat", "shelf", "bed", "roof")
_INSIDE = ("inside", "bed", "top")
_STATIONS = (
    (("table", "round table", "desk", "coffee table", "pedestal"), ("table", "counter", "shelf", "stage")),
    (("bench", "chair", "stool", "armchair", "sofa"), ("seat",)),
    (("bed",), ("bed",)),
)
_AT_WORK = 1.3  # from the view, of whom something big would hide
_HIDES = 0.8  # metres high: what hides who sits behind it
_FALLING = frozenset({"fall", "bounce", "roll", "slide"})
_LANDING = 1.0  # metres of floor between what something falls from and what it rolls to
_CLOSE = {
    "hug": 0.36,
    "kiss": 0.40,
    "shake_hands": 0.85,
    "high_five": 0.75,
    "waltz": 0.45,
}  # metres between two, chest to chest
_THROW = 3.4  # metres between who throws and who catches
_CLEAR = 0.4  # metres: enough room between what is filmed and what stands about
_CRAMMED = 2.7  # half widths of a surface that what is put on it may add up to
_SPREAD = 0.82  # of a surface's half extents that what stands on it keeps within
_TOY = 4.0  # metres: what flies and is shorter has no wheels to stand on
_TETHER = 0.12  # of its height above the ground at which it hangs beside something
_FIRM = 0.5  # metres of height that a spot beside the mark may differ by


def circles(roles: Sequence[Role], shots: Sequence[int]) -> tuple[tuple[Role, ...], ...]:
    """The company by who is ever seen together: only they have to be blocked against each other."""
    joined = {role.subject.id: role.subject.id for role in roles}
    for shot in shots:
        together = [role.subject.id for role in roles if shot in role.shots]
        for name in together[1:]:
            old, new = joined[name], joined[together[0]]
            joined = {key: new if value == old else value for key, value in joined.items()}
    groups: dict[str, list[Role]] = {}
    for role in roles:
        groups.setdefault(joined[role.subject.id], []).append(role)
    return tuple(tuple(group) for group in groups.values())


def block(
    company: Sequence[Role],
    built: Mapping[str, Thing],
    plan: Breakdown,
    shots: Mapping[int, ScreenplayShot],
    place: Place,
    geography: Geography,
    seed: int,
) -> Mapping[str, Mark]:
    """A mark for every role of a circle, by id; what is held or ridden is marked where its holder is.

    `built` are the things among them by id, `shots` those of the place by index.
    """
    return _Floor(company, built, plan, shots, place, geography, seed).marks()


class _Floor:
    """One circle being blocked."""

    def __init__(
        self,
        company: Sequence[Role],
        built: Mapping[str, Thing],
        plan: Breakdown,
        shots: Mapping[int, ScreenplayShot],
        place: Place,
        geography: Geography,
        seed: int,
    ) -> None:
        self._company, self._built, self._plan, self._shots = company, built, plan, shots
        self._place, self._geography = place, geography
        self._rng = np.random.default_rng([seed, 0xB10C])
        names = {role.id for role in company}
        ties = [tie for tie in plan.ties if tie.shot in shots and tie.first in names]
        self._ties = list(dict.fromkeys(replace(tie, shot=0, index=-1) for tie in ties))
        self._carried = {tie.first: tie for tie in reversed(self._ties) if tie.how in CARRIED and tie.second in names}
        self._riders = {tie.second: tie.first for tie in self._ties if tie.how in MOUNTED and tie.first in names}
        self._resting = self._rests(names)
        self._marks: dict[str, Mark] = {}
        self._stations = self._stationed()

    def marks(self) -> Mapping[str, Mark]:
        for role in self._company:
            mark = hung(support_of(role.recipe), self._size(role), self._place)
            if mark is not None and role.id not in self._carried and role.subject.id not in self._resting:
                self._marks[role.id] = mark
        roots = [
            role
            for role in self._company
            if role.id not in self._carried
            and role.id not in self._marks
            and role.id not in self._riders
            and role.id not in self._stations
            and role.subject.id not in self._resting
        ]
        self._stand(roots)
        for rider, mount in self._riders.items():
            if mount in self._marks:
                self._marks[rider] = replace(self._marks[mount], parent=mount)
        for _ in range(3):  # a cup on a saucer on a table
            for role in self._company:
                if role.number == 0 and role.id not in self._marks and role.subject.id in self._resting:
                    self._put(role)
        self._give_room_to_fall()
        self._give_room_to_throw()
        self._bring_together()
        for name, tie in self._carried.items():
            holder = self._marks.get(tie.second)
            if holder is not None:
                self._marks[name] = replace(holder, parent=tie.second)
        return self._marks

    def _give_room_to_throw(self) -> None:
        """Who throws and who catches stand a throw apart, facing each other."""
        deeds = [deed for deed in self._plan.deeds if deed.shot in self._shots and deed.target]
        for throw in (deed for deed in deeds if deed.act.startswith("throw")):
            catch = next((deed for deed in deeds if deed.act.startswith("catch") and deed.target == throw.target), None)
            if catch is None or catch.action.subject == throw.action.subject:
                continue
            one, other = self._marks.get(throw.action.subject), self._marks.get(catch.action.subject)
            if one is None or other is None or one.path or other.path:
                continue
            middle = (np.array(one.place) + other.place) / 2.0
            u, w = in_world(1.0, 0.0, self._geography.view)
            side = math.copysign(0.5 * _THROW, (one.place[0] - other.place[0]) * u + (one.place[1] - other.place[1]) * w)
            for name, mark, sign in ((throw.action.subject, one, 1.0), (catch.action.subject, other, -1.0)):
                x, z = middle + sign * side * np.array([u, w])
                azimuth = math.atan2(-sign * side * u, sign * side * w)
                self._marks[name] = replace(mark, place=(float(x), float(z)), heading=azimuth)

    def _bring_together(self) -> None:
        """Who hugs, kisses or shakes hands stands within reach of the other, seen from the side."""
        for deed in self._plan.deeds:
            apart = _CLOSE.get(deed.act)
            first, second = self._marks.get(deed.action.subject), self._marks.get(deed.target)
            other = self._plan.role(deed.target)
            if deed.shot not in self._shots or apart is None or first is None or second is None:
                continue
            if other is None or not other.person or first.path or second.path or first.parent or second.parent:
                continue
            middle = (np.array(first.place) + second.place) / 2.0
            across = np.array(in_world(1.0, 0.0, self._geography.view))
            side = math.copysign(0.5 * apart, float((np.array(first.place) - second.place) @ across))
            for name, mark, sign in ((deed.action.subject, first, 1.0), (deed.target, second, -1.0)):
                x, z = middle + sign * side * across
                azimuth = math.atan2(-sign * side * across[0], sign * side * across[1])
                self._marks[name] = replace(mark, place=(float(x), float(z)), heading=azimuth)

    def _give_room_to_fall(self) -> None:
        """What something falls or rolls towards stands clear of what it falls from, to land and roll between."""
        for role in self._company:
            mark = self._marks.get(role.id)
            parent = self._marks.get(mark.parent) if mark is not None else None
            if parent is None or role.family != "thing" or not any(d.act in _FALLING for d in self._plan.deeds_of(role)):
                continue
            for name, other in list(self._marks.items()):
                one = self._plan.role(name)
                if one is None or one.family != "thing" or name in (role.id, mark.parent) or other.parent:  # type: ignore[union-attr]
                    continue
                way = np.array(other.place) - parent.place
                length = max(float(np.hypot(*way)), 1e-6)
                holder = self._size_of(mark.parent)  # type: ignore[union-attr]
                clear = max(holder[0], holder[2]) / 2.0 + _LANDING + self._size(one)[0] / 2.0
                if length < clear:
                    x, z = np.array(parent.place) + way / length * clear
                    self._marks[name] = replace(other, place=(float(x), float(z)))

    # ------------------------------------------------------------------------------------------------- what carries what

    def _rests(self, names: set[str]) -> dict[str, Tie]:
        found: dict[str, Tie] = {}
        for tie in self._ties:
            holder = self._built.get(tie.second)
            if tie.how in ("on", "in") and holder is not None and tie.second in names and tie.first not in found:
                found[tie.first] = tie
            elif tie.how == "above" and tie.second in names and not self._flies(tie.first):
                found.setdefault(tie.first, tie)
        return {first: tie for first, tie in found.items() if not self._circular(first, found)}

    def _stationed(self) -> dict[str, Station]:
        """Stations of the place that serve for furniture which nobody named: its own table, counter, seats and beds."""
        found: dict[str, Station] = {}
        for role in self._company:
            if self._at_work(role):
                continue
            wanted = next((kinds for words, kinds in _STATIONS if role.kind in words), ()) if not role.named else ()
            borne = {tie.first for tie in self._ties if tie.second == role.id}
            need = sum(self._size(one)[0] for one in self._company if one.subject.id in borne) if len(borne) > 1 else 0.0
            ready = [one for one in self._place.stations if one.kind in wanted and need <= _CRAMMED * max(one.half)]
            if ready:
                found[role.id] = min(ready, key=self._unfit)
        return found

    def _unfit(self, station: Station) -> float:
        """How badly a station serves, metres: far from the mark, for a seat also away from any table or back to the camera."""
        x, _, z = station.centre
        away = math.hypot(x, z)
        if station.kind != "seat":
            return away
        tables = [one.centre for one in self._place.stations if one.kind in ("table", "counter")]
        table = min((math.hypot(x - at[0], z - at[2]) for at in tables), default=0.0)
        turned = math.cos(station.azimuth - self._geography.view)  # −1: it faces the camera
        return away + 0.8 * max(table - 0.9, 0.0) + 2.0 * max(turned + 0.2, 0.0)

    def _circular(self, name: str, found: Mapping[str, Tie]) -> bool:
        seen, at = {name}, found[name].second
        while at in found:
            if at in seen:
                return True
            seen.add(at)
            at = found[at].second
        return at == name

    def _flies(self, name: str) -> bool:
        role = self._plan.role(name)
        return role is not None and self._level(role, (0.0, 0.0)) is not None

    # ------------------------------------------------------------------------------------------------- on the ground

    def _stand(self, roots: Sequence[Role]) -> None:
        groups: dict[str, list[Role]] = {}
        for role in roots:
            groups.setdefault(role.subject.id, []).append(role)
        headings = {name: self._bound_for(members[0], len(groups)) for name, members in groups.items()}
        inner = {name: self._members(members, headings[name]) for name, members in groups.items()}
        units = [self._unit(name, members, inner[name], headings[name]) for name, members in groups.items()]
        places = arranged(units, self._ties, self._rng) if len(units) > 1 else {unit.name: (0.0, 0.0) for unit in units}
        view = self._geography.view
        dx, dz = self._onto_lane(groups, places)
        for name, members in groups.items():
            u, w = places[name]
            x, z = in_world(u, w, view)
            spot = self._firm((x + dx, z + dz), members[0])
            heading = self._towards(name, spot, places, headings[name])
            for role, (du, dw) in zip(members, inner[name], strict=True):
                beside = in_world(du, dw, view)
                turn = float(self._rng.uniform(-0.12, 0.12)) * (1.6 if len(members) > 1 else 1.0)
                at = (spot[0] + beside[0], spot[1] + beside[1])
                self._marks[role.id] = self._mark(role, at, heading + turn, alone=len(roots) == 1)
        self._marks |= in_line([deed for deed in self._plan.deeds if deed.shot in self._shots], self._marks, self._company)

    def _onto_lane(
        self, groups: Mapping[str, Sequence[Role]], places: Mapping[str, tuple[float, float]]
    ) -> tuple[float, float]:
        """By how much a company moves, world (x, z), so that its biggest vehicle stands in its lane and all keep together."""
        parked = [
            ms[0]
            for ms in groups.values()
            if self._travel(ms[0]) is None and lane_of(ms[0], self._place, (0.0, 0.0)) is not None
        ]
        if not parked or len(groups) < 2:
            return (0.0, 0.0)
        first = max(parked, key=lambda role: role.length)
        spot = in_world(*places[first.subject.id], self._geography.view)
        lane = lane_of(first, self._place, (0.0, 0.0))
        assert lane is not None
        way = on_lane(lane, (0.0, 0.0), 0.1)
        x, z = way[len(way) // 3]
        return (x - spot[0], z - spot[1])

    def _members(self, members: Sequence[Role], heading: float) -> list[tuple[float, float]]:
        width, depth = self._footprint(members[0], heading)
        return cluster(len(members), width, depth, self._rng)

    def _unit(self, name: str, members: Sequence[Role], inner: Sequence[tuple[float, float]], heading: float) -> Unit:
        width, depth = self._footprint(members[0], heading)
        spread_u = max(u for u, _ in inner) - min(u for u, _ in inner)
        spread_w = max(w for _, w in inner) - min(w for _, w in inner)
        height = self._size(members[0])[1]
        return Unit(name=name, width=width + spread_u, depth=depth + spread_w, height=height)

    def _size(self, role: Role) -> Size:
        thing = self._built.get(role.id)
        return thing.size if thing is not None else role.size

    def _footprint(self, role: Role, heading: float) -> tuple[float, float]:
        """Across the frame and along the view, of something that faces a heading."""
        wide, _, deep = self._size(role)
        turn = heading - self._geography.view
        c, s = abs(math.cos(turn)), abs(math.sin(turn))
        room = 0.3 if role.person else 0.0
        return wide * c + deep * s + room, wide * s + deep * c + room

    def _firm(self, spot: tuple[float, float], role: Role) -> tuple[float, float]:
        """The nearest spot towards the camera that is not over an edge or under water, for what stands on land."""
        if role.vehicle and role.medium == "water":
            return afloat_near(spot, self._place, self._geography.view, role.length / 2.0)
        if role.medium in ("air", "water") or self._level(role, spot) is not None or spot == (0.0, 0.0):
            return spot
        heights, water = self._place.landscape.height, self._place.landscape.water_level
        base = float(heights(np.zeros(1, np.float32), np.zeros(1, np.float32))[0])
        for nearer in np.linspace(0.0, 8.0, 17):
            dx, dz = in_world(0.0, float(nearer), self._geography.view)
            at = (spot[0] + dx, spot[1] + dz)
            land = land_at(heights, at[0], at[1])
            reach = math.hypot(*at)
            if abs(land - base) < _FIRM + 0.15 * reach and (water is None or land > water - 0.1):
                return at
        return spot

    # ------------------------------------------------------------------------------------------------- which way

    def _heading(self, role: Role, groups: int) -> float:
        """The azimuth that something faces before it is known what else is there."""
        geography = self._geography
        framing = next((shot.framing for index, shot in self._shots.items() if index in role.shots), "MLS")
        asked = self._seen_from(role)
        if asked is not None:
            return facing(asked, geography)
        speaking = any(
            line.on_screen and line.speaker == role.subject.id for shot in self._shots.values() for line in shot.lines
        )
        if self._at_work(role):
            turn = _AT_WORK
        elif role.person:
            turn = 2.4 if speaking else max(_TURNS[framing], _INDOORS if self._place.interior is not None else 0.0)
        elif role.family == "cast":
            turn = _BEAST
        else:
            wide, _, deep = self._size(role)
            narrow = role.vehicle and role.medium == "ground" and wide < _EDGE * deep
            narrow |= self._size(role)[1] < _FLAT * deep and deep > _LONG * wide
            turn = _FACING if deep < _FLAT * wide else _FLANK if narrow else _VEHICLE if role.vehicle else _OBJECT
        side = geography.side if groups == 1 else 1.0 if self._rng.random() < 0.5 else -1.0
        return geography.view - side * turn

    def _at_work(self, role: Role) -> bool:
        """Whether somebody, or who sits on it, has something before him that would hide him from in front: a piano."""
        sitters = {tie.first for tie in self._ties if tie.second == role.id and tie.how == "on"} | {role.id}
        return any(
            tie.how == "used_by" and tie.second in sitters and self._size_of(tie.first)[1] > _HIDES
            for tie in self._ties
        )  # fmt: skip

    def _bound_for(self, role: Role, groups: int) -> float:
        """The azimuth it will face: that of its way, when it goes one."""
        own = self._heading(role, groups)
        if self._travel(role) is not None or lane_of(role, self._place, (0.0, 0.0)) is not None:
            return self._mark(role, (0.0, 0.0), own, alone=groups == 1).heading
        return own

    def _towards(self, name: str, spot: tuple[float, float], places: Mapping[str, tuple[float, float]], alone: float) -> float:
        """Turned a part of the way to the others, when there are others and it has a face to turn."""
        role = next(role for role in self._company if role.subject.id == name)
        others = [in_world(*at, self._geography.view) for other, at in places.items() if other != name]
        if not others or role.family == "thing" or self._seen_from(role) is not None:
            return alone
        middle = np.mean(others, axis=0)
        if math.hypot(middle[0] - spot[0], middle[1] - spot[1]) < 0.2:
            return alone
        towards = math.atan2(middle[0] - spot[0], -(middle[1] - spot[1]))
        speaking = any(line.on_screen for shot in self._shots.values() for line in shot.lines)
        return _blend(towards, self._geography.view + math.pi, 0.42 if speaking else 0.5 if role.person else 0.62)

    def _seen_from(self, role: Role) -> View | None:
        """The side from which the words want it seen."""
        return next((shot.view for index, shot in self._shots.items() if index in role.shots and shot.view is not None), None)

    # ------------------------------------------------------------------------------------------------- on the way

    def _travel(self, role: Role) -> Deed | None:
        own = next((deed for deed in self._plan.deeds_of(role) if deed.travels and deed.shot in self._shots), None)
        rider = next((rider for rider, mount in self._riders.items() if mount == role.id), None)
        riding = self._plan.role(rider) if own is None and rider is not None else None
        return own if riding is None else self._travel(riding)

    def _level(self, role: Role, spot: tuple[float, float]) -> float | None:
        deed = self._travel(role)
        act = deed.act if deed is not None else ""
        if deed is None and role.medium in ("air", "space"):
            below = next((tie.second for tie in self._ties if tie.first == role.subject.id and tie.how == "above"), "")
            if self._plan.role(below) is not None:
                return self._ground(spot) + self._size_of(below)[1] + over(self._size(role))
            if role.family == "thing" and self._set_down(role):
                return None if role.length > _TOY else self._ground(spot) + _TETHER * self._size(role)[1]
        hovering = self._hovers(role)
        by_air = role.medium in ("air", "space") and (act != "" or role.family == "thing" or hovering)
        thing = self._built.get(role.id)
        path = deed.action.path if deed is not None else ""
        return level_of(
            role,
            self._place,
            spot,
            flying=by_air and act not in ("walk", "run", "swim", "hop"),
            swimming=act == "swim" or role.medium == "water",
            high="above" in path or "over" in path,
            draught=thing.vehicle.draught if thing is not None and thing.vehicle is not None else None,
        )

    def _hovers(self, role: Role) -> bool:
        return any(d.act in ("hover", "float") for d in self._plan.deeds_of(role))

    def _ground(self, spot: tuple[float, float]) -> float:
        land, water = land_at(self._place.landscape.height, *spot), self._place.landscape.water_level
        return land if water is None else max(land, water)

    def _set_down(self, role: Role) -> bool:
        """Whether a flying thing that nobody says flies is to be seen beside something on the ground."""
        others = [one for one in self._company if one.named and one.subject.id != role.subject.id]
        low = [one for one in others if one.medium not in ("air", "space") and self._travel(one) is None]
        return bool(low) and not self._plan.deeds_of(role) and self._place.landscape.name not in ("sky", "space")

    def _mark(self, role: Role, spot: tuple[float, float], heading: float, *, alone: bool = True) -> Mark:
        deed, level = self._travel(role), self._level(role, spot)
        if deed is None:
            return self._parked(role, spot, heading, level, alone=alone)
        thing = self._built.get(role.id)
        cruise = thing.vehicle.cruise if thing is not None and thing.vehicle is not None else None
        pace = pace_of(role, deed, cruise)
        length = pace * max(deed.action.end - deed.action.start, 1.0)
        lane = lane_of(role, self._place, spot)
        path = (
            on_lane(lane, spot, length)
            if lane is not None
            else way(spot, deed, length, self._place, self._geography, afloat=level is not None)
        )
        return Mark(place=path[0], heading=mean_heading(path), path=path, level=level, pace=pace)

    def _parked(self, role: Role, spot: tuple[float, float], heading: float, level: float | None, *, alone: bool) -> Mark:
        """Where it stands; a vehicle along its lane, and in it unless its company has been moved there."""
        lane = lane_of(role, self._place, spot)
        if lane is None:
            return Mark(place=spot, heading=heading, level=level)
        ahead = on_lane(lane, spot, 0.1)
        if not alone and self._size(role)[0] < _EDGE * self._size(role)[2]:
            return Mark(place=spot, heading=heading, level=level)  # a cycle seen along its lane is a stroke
        return Mark(place=ahead[len(ahead) // 3] if alone else spot, heading=mean_heading(ahead), level=level)

    # ------------------------------------------------------------------------------------------------- on something

    def _put(self, first: Role) -> None:
        """Put all that rests on the same surface, side by side."""
        tie = self._resting[first.subject.id]
        parent, holder = self._marks.get(tie.second), self._built.get(tie.second)
        station = self._stations.get(tie.second)
        if station is not None:
            x, y, z = station.centre
            parent = Mark(place=(x, z), heading=station.azimuth, level=y)
        if parent is None:
            return
        together = [
            role
            for role in self._company
            if role.id not in self._marks
            and (other := self._resting.get(role.subject.id)) is not None
            and (other.second, other.how) == (tie.second, tie.how)
        ]
        if station is not None:
            surface = Surface(name=station.kind, centre=(0.0, 0.0, 0.0), half=station.half)
        else:
            surface = (
                _surface(holder, tie, first) if holder is not None else _over(self._size_of(tie.second), self._size(first))
            )
        sitting = any(role.person for role in together)
        heading = parent.heading + (surface.facing - math.pi if sitting else 0.0)
        middle, level = self._point(parent, surface)
        if station is not None and not sitting:
            middle = self._free(middle, level, station)
        groups: dict[str, list[Role]] = {}
        for role in together:
            groups.setdefault(role.subject.id, []).append(role)
        turns = {
            name: heading if members[0].person else self._along(members[0], surface, parent.heading)
            for name, members in groups.items()
        }
        inner = {name: self._members(members, turns[name]) for name, members in groups.items()}
        units = [self._unit(name, members, inner[name], turns[name]) for name, members in groups.items()]
        places = arranged(units, self._ties, self._rng, deep=False) if len(units) > 1 else {u.name: (0.0, 0.0) for u in units}
        flat = [
            (role, places[n][0] + du, places[n][1] + dw, turns[n])
            for n, ms in groups.items()
            for role, (du, dw) in zip(ms, inner[n], strict=True)
        ]
        room = self._room(flat, surface)
        for role, u, w, turn in flat:
            dx, dz = in_world(
                u * room, 0.0 if sitting else w * room, self._geography.view if not sitting else heading - math.pi
            )
            self._marks[role.id] = Mark(place=(middle[0] + dx, middle[1] + dz), heading=turn, level=level, parent=tie.second)

    def _along(self, role: Role, surface: Surface, heading: float) -> float:
        """The azimuth that something on a surface faces: the camera's, or the surface's where it would else stick out."""
        wide, _, deep = self._size(role)
        if max(wide, deep) <= 2.0 * min(surface.half) or max(wide, deep) <= _LONG * min(wide, deep):
            return self._heading(role, 2)
        crosswise = (wide > deep) != (surface.half[0] > surface.half[1])
        return heading + (math.pi / 2.0 if crosswise else 0.0)

    def _size_of(self, name: str) -> Size:
        role = self._plan.role(name)
        return self._size(role) if role is not None else (1.0, 1.0, 1.0)

    def _point(self, parent: Mark, surface: Surface) -> tuple[tuple[float, float], float]:
        """The middle of a surface in the world: (x, z) and height."""
        turn = math.pi - parent.heading
        x, y, z = surface.centre
        dx, dz = x * math.cos(turn) + z * math.sin(turn), -x * math.sin(turn) + z * math.cos(turn)
        px, pz = parent.place
        base = parent.level
        if base is None:
            base = land_at(self._place.landscape.height, px, pz)
        return (px + dx, pz + dz), base + y

    def _free(self, middle: tuple[float, float], level: float, station: Station) -> tuple[float, float]:
        """The spot on a station that is farthest from what already stands there, and not far from its middle."""
        taken = [
            transform[[0, 2], 3]
            for prop in self._place.landscape.props
            for transform in prop.transforms
            if -0.05 < float(transform[1, 3]) - level < 0.35
        ]
        if not taken:
            return middle
        stood = np.asarray(taken, np.float64)
        c, s = math.cos(math.pi - station.azimuth), math.sin(math.pi - station.azimuth)
        best, worth = middle, -1e9
        for x in np.linspace(-0.62, 0.62, 9) * station.half[0]:
            for z in np.linspace(-0.62, 0.62, 9) * station.half[1]:
                at = np.array([middle[0] + x * c + z * s, middle[1] - x * s + z * c])
                clear = min(float(np.hypot(*(stood - at).T).min()), _CLEAR)
                value = clear - 0.12 * math.hypot(x, z)
                if value > worth:
                    best, worth = (float(at[0]), float(at[1])), value
        return best

    def _room(self, flat: Sequence[tuple[Role, float, float, float]], surface: Surface) -> float:
        """The factor on offsets that keeps everything within the surface."""
        reach = max((abs(u) + 0.35 * self._size(role)[0] for role, u, _, _ in flat), default=0.0)
        half = _SPREAD * max(surface.half)
        return min(1.0, half / reach) if reach > 1e-6 else 1.0


def _surface(holder: Thing, tie: Tie, first: Role) -> Surface:
    names = _SEATS if first.person else _INSIDE if tie.how == "in" else _TOPS
    named = next((found for name in names if (found := holder.surface(name)) is not None), None)
    if named is not None:
        return named
    width, height, depth = holder.size
    return Surface(name="top", centre=(0.0, height, 0.0), half=(width / 2.0, depth / 2.0))


def _over(below: Size, own: Size) -> Surface:
    """Air above something."""
    return Surface(name="above", centre=(0.0, below[1] + max(0.35 * own[1], 0.15 * below[1]), 0.0), half=(below[0], below[2]))


def _blend(a: float, b: float, part: float) -> float:
    x = (1 - part) * math.sin(a) + part * math.sin(b)
    y = (1 - part) * math.cos(a) + part * math.cos(b)
    return math.atan2(x, y)
