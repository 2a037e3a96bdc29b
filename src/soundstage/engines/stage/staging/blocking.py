"""Where everybody stands, which way they face, and where they walk."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from soundstage.engines.stage.motion import act_for
from soundstage.engines.stage.screenplay.model import Action, Relation, ScreenplayShot, Subject
from soundstage.engines.stage.staging.geography import Geography
from soundstage.engines.stage.world import Place

__all__ = ["Extra", "Mark", "act_of", "block", "circles", "extras"]

_MOST_OF_A_KIND = 5  # performers that a count is cut down to
_WALK, _RUN = 1.2, 3.2  # m/s, what a path is measured out for; the body finds its own pace
_STEEP = 0.3
_AWAY = ("away", "distance", "horizon", "toward peak", "toward mountain", "toward sun", "toward sea", "into")
_APART = 0.95  # metres between two who stand together

# How far a standing figure is turned from the view: profile before a vista, three-quarter when its face is the shot.
_TURNS = {"ECU": 2.55, "CU": 2.5, "MCU": 2.45, "MS": 2.35, "MLS": 2.05, "LS": 1.85, "WS": 1.70, "EWS": 1.5}


@dataclass(frozen=True, slots=True)
class Extra:
    """One performer: a subject, or one of the several that a subject counts."""

    id: str
    subject: Subject
    number: int


@dataclass(frozen=True, slots=True)
class Mark:
    """World (x, z), the azimuth faced at first, and the path walked, if any, which begins at `place`."""

    place: tuple[float, float]
    heading: float
    path: tuple[tuple[float, float], ...] = ()


def extras(subjects: Sequence[Subject]) -> tuple[Extra, ...]:
    """The performers that a list of subjects comes to."""
    return tuple(
        Extra(subject.id if number == 0 else f"{subject.id}#{number}", subject, number)
        for subject in subjects
        for number in range(min(max(subject.count, 1), _MOST_OF_A_KIND))
    )


def circles(company: Sequence[Extra], shots: Sequence[ScreenplayShot]) -> tuple[tuple[Extra, ...], ...]:
    """The company by who is ever seen together: only they have to be blocked against each other."""
    joined = {extra.subject.id: extra.subject.id for extra in company}
    for shot in shots:
        together = [name for name in shot.subjects if name in joined]
        for name in together[1:]:
            old, new = joined[name], joined[together[0]]
            joined = {key: new if value == old else value for key, value in joined.items()}
    groups: dict[str, list[Extra]] = {}
    for extra in company:
        groups.setdefault(joined[extra.subject.id], []).append(extra)
    return tuple(tuple(group) for group in groups.values())


def act_of(action: Action) -> str | None:
    """The body's act for an action; a verb with a particle ("look around", "walk up") is known by its first word."""
    return act_for(action.verb) or act_for(action.verb.partition(" ")[0])


def block(
    company: Sequence[Extra], shots: Sequence[ScreenplayShot], place: Place, geography: Geography, seed: int
) -> Mapping[str, Mark]:
    """A mark for every performer of a place, by id."""
    rng = np.random.default_rng([seed, 0xB10C])
    relations = tuple(relation for shot in shots for relation in shot.relations)
    spots = _ordered(_spots(len(company), place, rng), company, relations)
    names = {extra.subject.id for extra in company}
    speaking = any(line.on_screen and line.speaker in names for shot in shots for line in shot.lines)
    marks = {}
    for index, extra in enumerate(company):
        walk = _walk(extra, shots)
        heading = _heading(index, company, spots, shots, geography, speaking=speaking)
        heading += float(rng.uniform(-0.12, 0.12))
        if walk is None:
            marks[extra.id] = Mark(spots[index], heading)
        else:
            marks[extra.id] = _path(spots[index], walk, place, geography)
    return marks


def _spots(count: int, place: Place, rng: np.random.Generator) -> list[tuple[float, float]]:
    """Standing places: the mark itself for one, side by side for two, the place's own advice for more."""
    if count <= 1:
        return [(0.0, 0.0)][:count]
    if count == 2:
        return [(-_APART / 2, 0.05), (_APART / 2, 0.05 + float(rng.uniform(0.0, 0.15)))]
    spots = list(place.hints.spots[:count])
    while len(spots) < count:
        spots.append((float(rng.uniform(-3.5, 3.5)), float(rng.uniform(0.5, 4.0))))
    return spots


def _ordered(
    spots: list[tuple[float, float]], company: Sequence[Extra], relations: Sequence[Relation]
) -> list[tuple[float, float]]:
    """The same places dealt out so that left, right, behind and in front come true."""
    places = dict(zip((extra.subject.id for extra in company), spots, strict=False))
    for relation in relations:
        here, there = places.get(relation.subject), places.get(relation.object)
        if here is None or there is None:
            # "The woman on the left": no second party, so it is the frame's left.
            if here is not None and relation.preposition in ("left_of", "right_of") and len(spots) > 1:
                there = max((p for p in spots if p != here), key=lambda p: abs(p[0]))
                other = next(key for key, value in places.items() if value == there) if there in places.values() else None
            else:
                continue
        else:
            other = relation.object
        wrong = {
            "left_of": here[0] > there[0],
            "right_of": here[0] < there[0],
            "behind": here[1] > there[1],
            "in_front_of": here[1] < there[1],
        }
        if wrong.get(relation.preposition, False) and other is not None:
            places[relation.subject], places[other] = there, here
        if relation.preposition in ("behind", "in_front_of") and other is not None:
            depth = -1.6 if relation.preposition == "behind" else 1.6
            x, z = places[other]
            places[relation.subject] = (x + 0.7, z + depth)
    return [
        places.get(extra.subject.id, spot) if extra.number == 0 else spot for extra, spot in zip(company, spots, strict=True)
    ]


def _heading(
    index: int,
    company: Sequence[Extra],
    spots: Sequence[tuple[float, float]],
    shots: Sequence[ScreenplayShot],
    geography: Geography,
    *,
    speaking: bool,
) -> float:
    here = np.asarray(spots[index])
    if len(company) > 1:
        middle = np.mean([spot for k, spot in enumerate(spots) if k != index], axis=0)
        towards = math.atan2(middle[0] - here[0], -(middle[1] - here[1]))
        # Two who talk face each other, opened a little towards the camera.
        return _blend(towards, geography.view + math.pi, 0.42 if speaking else 0.5)
    mine = company[index].subject.id
    framing = next((shot.framing for shot in shots if mine in shot.subjects), "MLS")
    turn = 2.4 if speaking else _TURNS[framing]
    return geography.view - geography.side * turn


def _blend(a: float, b: float, part: float) -> float:
    x = (1 - part) * math.sin(a) + part * math.sin(b)
    y = (1 - part) * math.cos(a) + part * math.cos(b)
    return math.atan2(x, y)


def _walk(extra: Extra, shots: Sequence[ScreenplayShot]) -> Action | None:
    """The first thing a performer does that takes it from its place."""
    for shot in shots:
        for action in shot.actions:
            if action.subject == extra.subject.id and act_of(action) in ("walk", "run"):
                return action
    return None


def _path(spot: tuple[float, float], walk: Action, place: Place, geography: Geography) -> Mark:
    """A straight way over firm ground that passes the spot midway."""
    seconds = walk.end - walk.start
    pace = _RUN if act_of(walk) == "run" else _WALK * (0.75 if {"slowly", "slow"} & set(walk.manner) else 1.0)
    length = pace * max(seconds, 1.0)
    words = " ".join((walk.path, walk.target, *walk.manner))
    towards, away = geography.view + math.pi, geography.view
    across = -geography.side
    ways = [geography.view + across * 1.72, geography.view - across * 1.72, towards - across * 0.5, away + across * 0.6, away]
    if "camera" in words or "toward us" in words:
        ways.insert(0, towards - across * 0.35)
    elif any(word in words for word in _AWAY):
        ways.insert(0, away + across * 0.3)
    heading = min(enumerate(ways), key=lambda way: 0.12 * way[0] + _trouble(spot, way[1], length, place))[1]
    step = np.array([math.sin(heading), -math.cos(heading)])
    start = np.asarray(spot) - step * length * 0.5
    end = start + step * length * 1.7
    return Mark(_pair(start), heading, (_pair(start), _pair(end)))


def _trouble(spot: tuple[float, float], heading: float, length: float, place: Place) -> float:
    """How badly a way suits walking: steepness beyond a ramp's, and water."""
    along = np.linspace(-0.5, 0.75, 40) * length
    x = np.asarray(spot[0] + math.sin(heading) * along, np.float32)
    z = np.asarray(spot[1] - math.cos(heading) * along, np.float32)
    heights = np.asarray(place.landscape.height(x, z), np.float64)
    slope = np.abs(np.diff(heights)) / max(float(np.abs(np.diff(along)).mean()), 1e-3)
    wet = 0.0
    if place.landscape.water_level is not None:
        wet = 4.0 * float(np.mean(heights < place.landscape.water_level - 0.12))
    return float(np.maximum(slope - _STEEP, 0.0).max()) * 1.5 + 0.15 * float(slope.mean()) + wet


def _pair(point: np.ndarray) -> tuple[float, float]:
    return (float(point[0]), float(point[1]))
