"""What deeds are done with: the thing in the hand, under the body, the mount that carries its rider."""

from collections.abc import Sequence
from dataclasses import replace

from soundstage.engines.stage.cast import Kind
from soundstage.engines.stage.motion import ACTS, recipe_named
from soundstage.engines.stage.screenplay.model import Action, Screenplay, ScreenplayShot, Subject
from soundstage.engines.stage.staging.deeds import Deed
from soundstage.engines.stage.staging.role import Role, name_of, play
from soundstage.engines.stage.staging.stock import support_of, thing_of
from soundstage.engines.stage.staging.ties import ATTACHED, Tie

__all__ = ["equipped", "handed", "mounted", "used"]

_RIDES = frozenset({"ride_horse", "ride_bicycle", "ride_motorcycle", "ride_scooter", "drive", "row", "sail", "kayak", "canoe"})
_PACES = (("gallop", ("gallop", "race", "charge")), ("trot", ("trot",)), ("walk", ("ride", "walk")))

_HANDY = 0.4  # metres: what somebody named with nothing else has in the hand

Found = tuple[tuple[Role, ...], tuple[Tie, ...]]


def used(roles: Sequence[Role], deeds: Sequence[Deed], ties: Sequence[Tie], script: Screenplay) -> Found:
    """Things that persons' acts are done with: the one named, or the one that goes without saying, each tied to its user."""
    added: list[Role] = []
    new: list[Tie] = []
    for deed in deeds:
        for person in [role for role in roles if role.person and role.subject.id == deed.action.subject]:
            fitting = recipe_named(deed.act).fitting
            if fitting is None:
                continue
            target = next((role for role in roles if role.id == deed.target), None)
            if target is not None and (target.family == "thing" or deed.act in _RIDES):
                ready = any(tie.first == target.id and tie.how in ATTACHED and tie.shot == deed.shot for tie in (*ties, *new))
                if not ready and not target.person:
                    how = "ridden_by" if deed.act in _RIDES else "used_by"
                    new.append(Tie(shot=deed.shot, how=how, first=target.id, second=person.id))
                continue
            ready_made = _meant(fitting.words, deed, roles)
            if ready_made is not None:
                if any(tie.first == ready_made.id and tie.how in ATTACHED and tie.shot == deed.shot for tie in (*ties, *new)):
                    continue
                new.append(Tie(shot=deed.shot, how="used_by", first=ready_made.id, second=person.id))
                continue
            if target is not None or (deed.action.target and thing_of(deed.action.target) is None and deed.act not in _RIDES):
                continue
            role = _fetched(fitting.words, deed.shot, [*roles, *added])
            if role is not None:
                added.append(role)
                how = "ridden_by" if deed.act in _RIDES else "used_by"
                new.append(Tie(shot=deed.shot, how=how, first=role.id, second=person.id))
    return tuple(added), tuple(new)


def _meant(words: Sequence[str], deed: Deed, roles: Sequence[Role]) -> Role | None:
    """The thing in the picture that an act which names none is done with: the laptop that somebody types on."""
    if deed.act in _RIDES:
        return None
    kinds = {thing[0].name for word in words if (thing := thing_of(word)) is not None}
    return next((role for role in roles if role.kind in kinds and deed.shot in role.shots and role.number == 0), None)


def handed(
    here: Sequence[Role], deeds: Sequence[Deed], ties: Sequence[Tie], number: int, shot: ScreenplayShot
) -> tuple[Deed, ...]:
    """What is named with one person and nothing else is put to its use, where there is one: a person and a toothbrush."""
    named = [role for role in here if role.named and role.number == 0]
    people = [role for role in named if role.person and role.subject.count <= 1]
    things = [role for role in named if role.family == "thing"]
    if len(named) != 2 or len(people) != 1 or len(things) != 1:
        return ()
    thing, spoken_of = things[0], (things[0].id, things[0].subject.id)
    busy = any(deed.shot == number and (deed.target in spoken_of or deed.action.subject in spoken_of) for deed in deeds)
    tied = any(tie.shot == number and (tie.first in spoken_of or tie.second in spoken_of) for tie in ties)
    if busy or tied or any(deed.shot == number for deed in deeds) or thing.length > _HANDY or thing.subject.count > 1:
        return ()
    if support_of(thing.recipe) != "table":
        return ()
    act = next((name for name in ACTS if thing.kind in _words(name)), None)
    if act is None:
        return ()
    span = {"start": shot.start, "end": shot.end}
    action = Action(subject=people[0].subject.id, verb=act, act=act, target=thing.subject.id, **span)
    return (Deed(shot=number, index=-1, action=action, act=act, exact=True, target=thing.id),)


def _words(act: str) -> tuple[str, ...]:
    fitting = recipe_named(act).fitting
    return fitting.words if fitting is not None else ()


def equipped(deed: Deed, roles: Sequence[Role], ties: Sequence[Tie]) -> bool:
    """Whether a deed is done with what it takes: playing without a violin only stands for playing the violin."""
    doers = {role.id for role in roles if role.person and role.subject.id == deed.action.subject}
    fitting = recipe_named(deed.act).fitting if doers else None
    if fitting is None or not fitting.words:
        return True
    return any(tie.shot == deed.shot and tie.second in doers and tie.how in ATTACHED for tie in ties)


def mounted(roles: Sequence[Role], deeds: Sequence[Deed], ties: Sequence[Tie]) -> tuple[Deed, ...]:
    """What a beast does that is ridden: it goes, as fast as its rider's verb says."""
    found = []
    for tie in ties:
        mount = next((role for role in roles if role.id == tie.first), None)
        rider = next((role for role in roles if role.id == tie.second), None)
        if mount is None or rider is None or tie.how != "ridden_by" or not isinstance(mount.recipe, Kind):
            continue
        if any(deed.action.subject == mount.subject.id and deed.travels for deed in deeds):
            continue
        own = next((deed for deed in deeds if deed.action.subject == rider.subject.id and deed.travels), None)
        if own is None:
            continue
        words = (own.action.verb, *own.action.manner)
        wanted = next(act for act, verbs in _PACES if act == "walk" or any(word in verbs for word in words))
        act = mount.recipe.act_for(wanted) or mount.recipe.act_for("run") or "walk"
        action = own.action.model_copy(update={"subject": mount.subject.id, "verb": wanted, "target": ""})
        found.append(Deed(shot=own.shot, index=-1, action=action, act=act, exact=True, travels=True))
    return tuple(found)


def _fetched(words: Sequence[str], shot: int, here: Sequence[Role]) -> Role | None:
    word = next((word for word in words if thing_of(word) is not None), None)
    if word is None:
        return None
    name = name_of(word, [role.id for role in here])
    role = play(Subject(id=name, noun=word, kind=word, family="thing"), name, frozenset({shot}))
    return replace(role, named=False) if role is not None else None
