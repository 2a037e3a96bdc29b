"""Actions of a screenplay become acts of a body: when, which way, looking where."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from soundstage.engines.stage.motion import Act, Gaze, Performance
from soundstage.engines.stage.scene import Speech, Vec3
from soundstage.engines.stage.screenplay.model import Action, ScreenplayShot, Style
from soundstage.engines.stage.staging.breakdown import Breakdown
from soundstage.engines.stage.staging.deeds import Deed
from soundstage.engines.stage.staging.geography import Geography
from soundstage.engines.stage.staging.mark import Mark
from soundstage.engines.stage.staging.role import Role
from soundstage.engines.stage.world import Heights

__all__ = ["direct"]

_POSTURES = frozenset({"sit", "lie", "sleep", "stand", "kneel", "sit_on_ground"})
_EYES = 1.6  # metres; eyelines are drawn before the bodies are cast
_OFF_LENS = 0.2  # radians beside the lens: a face that speaks to nobody on screen
_OPEN = 0.56  # radians that somebody who just stands opens towards the lens: a visor shows what it mirrors, a face both eyes
_DRIFT = ((0.0, 1.0, 0.02), (2.6, 0.7, 0.05), (5.3, 1.08, 0.0), (9.1, 0.75, 0.04), (12.4, 1.0, 0.02))  # (s, part of it, up)
_NEAR_LENS = 0.7  # radians off the lens at which it is open enough
_AROUND = ((0.0, 0.75, 0.02), (0.38, -0.7, 0.06), (0.72, 0.25, 0.0))  # (part of the time, turn, elevation)


def direct(
    role: Role,
    plan: Breakdown,
    marks: Mapping[str, Mark],
    shots: Mapping[int, ScreenplayShot],
    speeches: Sequence[Speech],
    geography: Geography,
    heights: Heights,
    *,
    seconds: float,
    style: Style,
) -> Performance:
    """A performer's part in a place: the deeds of the breakdown as acts with ways, seats and eyelines."""
    mark = marks[role.id]
    acts: list[Act] = []
    for deed in plan.deeds_of(role):
        if deed.shot in shots:
            acts.extend(_acts(deed, role, plan, mark, marks, geography, heights))
    if role.person and mark.parent and mark.level is not None and not any(act.kind in _POSTURES for act in acts):
        acts.insert(0, Act(kind="sit", start=0.0, end=seconds, seat=_seat(mark)))
    if (
        not acts
        and mark.level is not None
        and role.medium == "air"
        and any(tie.how == "above" for tie in plan.ties_of(role.id))
    ):
        acts.append(Act(kind="hover", start=0.0, end=seconds))
    acts = _staying_seated(acts, seconds)
    own = tuple(speech for speech in speeches if speech.on_screen and speech.speaker == role.id)
    return Performance(
        seconds=seconds,
        acts=tuple(acts) or (Act(kind="stand", start=0.0, end=seconds),),
        gazes=_gazes(role, own, marks, geography, heights) if role.person else (),
        speeches=own,
        mood=style.mood,
        manner=role.subject.attributes,
    )


def _staying_seated(acts: Sequence[Act], seconds: float) -> list[Act]:
    """Who sits keeps the seat through whatever else is done, until something is done on the feet."""
    kept = []
    for act in acts:
        if act.kind == "sit" and act.seat is not None:
            rises = [other.start for other in acts if other.start > act.start and (other.path or other.kind in _POSTURES)]
            act = replace(act, end=min(rises, default=seconds))
        kept.append(act)
    return kept


def _acts(
    deed: Deed,
    role: Role,
    plan: Breakdown,
    mark: Mark,
    marks: Mapping[str, Mark],
    geography: Geography,
    heights: Heights,
) -> list[Act]:
    action = deed.action
    words = " ".join((action.verb, action.target, action.path, *action.manner)).lower()
    if role.person and deed.act == "look" and ("around" in words or "about" in words or not (action.target or action.path)):
        return _look_around(action, mark)
    target = _target_of(deed.target, plan, marks, heights)
    azimuth = None
    if deed.act in ("look", "turn", "point") and target is None:
        azimuth = _named_direction(words, mark, geography)
    noun = plan.noun(deed.target) or action.target
    return [
        Act(
            kind=deed.act,
            start=action.start,
            end=action.end,
            manner=(*action.manner, *action.verb.split(), *noun.split()),
            path=mark.path if deed.travels else (),
            speed=mark.pace if deed.travels and not role.person else None,
            azimuth=azimuth,
            target=target,
            seat=_seat(mark) if role.person and mark.parent and mark.level is not None else None,
        )
    ]


def _seat(mark: Mark) -> tuple[float, float, float, float]:
    assert mark.level is not None
    return (mark.place[0], mark.level, mark.place[1], mark.heading)


def _look_around(action: Action, mark: Mark) -> list[Act]:
    length = action.end - action.start
    begins = [action.start + part * length for part, _, _ in _AROUND] + [action.end]
    return [
        Act(kind="look", start=begins[k], end=begins[k + 1], azimuth=mark.heading + turn, elevation=up, manner=action.manner)
        for k, (_, turn, up) in enumerate(_AROUND)
    ]


def _named_direction(words: str, mark: Mark, geography: Geography) -> float:
    if "camera" in words or "viewer" in words:
        return geography.view + math.pi
    if any(word in words for word in ("horizon", "distance", "sea", "ocean", "canyon", "valley", "mountain", "view", "city")):
        return _nearer(geography.view, mark.heading, 0.35)
    if "left" in words:
        return geography.view - math.pi / 2
    if "right" in words:
        return geography.view + math.pi / 2
    if "sun" in words:
        return geography.sun
    return mark.heading


def _nearer(azimuth: float, heading: float, part: float) -> float:
    """`azimuth`, brought a part of the way towards where the body faces: necks are not owls'."""
    turn = (heading - azimuth + math.pi) % (2.0 * math.pi) - math.pi
    return azimuth + part * turn


def _target_of(name: str, plan: Breakdown, marks: Mapping[str, Mark], heights: Heights) -> Vec3 | None:
    """What is worked at, looked at or reached for: the upper part of a role, wherever it stands."""
    role, mark = plan.role(name), marks.get(name)
    if role is None or mark is None:
        return None
    x, z = mark.place
    base = mark.level if mark.level is not None else _height(heights, x, z)
    return (x, base + (_EYES if role.person else 0.7 * role.size[1]), z)


def _eyes_of(name: str, marks: Mapping[str, Mark], heights: Heights) -> Vec3 | None:
    mark = marks.get(name)
    if mark is None:
        return None
    x, z = mark.place
    return (x, _height(heights, x, z) + _EYES, z)


def _height(heights: Heights, x: float, z: float) -> float:

    return float(heights(np.asarray([x], np.float32), np.asarray([z], np.float32))[0])


def _gazes(
    extra: Role, own: Sequence[Speech], marks: Mapping[str, Mark], geography: Geography, heights: Heights
) -> tuple[Gaze, ...]:
    """Speakers look at whom they speak to: the other one on the set, or somebody beside the lens."""
    others = [name for name in marks if name != extra.id]
    if marks[extra.id].parent:
        return ()
    if not own:
        return () if others or marks[extra.id].path else _opened(marks[extra.id], geography)
    if others:
        return tuple(Gaze(start=max(speech.start - 0.3, 0.0), target=_eyes_of(others[0], marks, heights)) for speech in own)
    lens = geography.view + math.pi + geography.side * _OFF_LENS
    return (Gaze(start=0.0, azimuth=lens, elevation=0.0),)


def _opened(mark: Mark, geography: Geography) -> tuple[Gaze, ...]:
    """Who stands alone in profile looks out past the lens: three quarters of a head are seen, not half."""
    away = (geography.view + math.pi - mark.heading + math.pi) % (2.0 * math.pi) - math.pi
    turn = math.copysign(min(_OPEN, max(abs(away) - _NEAR_LENS, 0.0)), away)
    if not turn:
        return ()
    return tuple(Gaze(start=start, azimuth=mark.heading + turn * part, elevation=up) for start, part, up in _DRIFT)
