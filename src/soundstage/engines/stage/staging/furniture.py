"""Furniture that nobody named but that has to be there: a seat for who sits, a table for what is too small for the ground."""

from collections.abc import Sequence
from dataclasses import replace

from soundstage.engines.stage.screenplay.model import Screenplay, Subject
from soundstage.engines.stage.staging.deeds import Deed
from soundstage.engines.stage.staging.lying import is_slender
from soundstage.engines.stage.staging.role import Role, name_of, play
from soundstage.engines.stage.staging.stock import support_of, surfaces_of, thing_of
from soundstage.engines.stage.staging.ties import ATTACHED, MOUNTED, RESTS, Tie

__all__ = ["furnished"]

_LYING = frozenset({"lie", "sleep"})
_AT_EASE = frozenset({"read", "read_newspaper", "drink", "eat", "eat_slice", "text", "cards", "draw", "count_money"})
_SEATS_OUTSIDE, _SEATS_INSIDE = ("bench", "stool", "chair"), ("chair", "armchair", "sofa", "stool")
_BEDS = ("bed", "couch", "sofa")
_PORTABLE = 1.0  # metres: out of doors smaller things that belong on a wall stand on a table
_TABLES = ("table", "dining table", "desk", "pedestal")
_NO_TABLE = 2.2  # metres: beside what is longer, small things lie on the ground
_ABOVE_FLOORS = ("table", "counter", "desk", "shelf", "ledge", "windowsill", "cupboard", "bench", "edge")
_FLOORS = frozenset({"floor", "ground", "pavement", "sidewalk", "tiles"})
_OUT_OF_DOORS = frozenset({"travel", "roll", "bounce", "slide", "fall"})

Found = tuple[tuple[Role, ...], tuple[Tie, ...]]


def furnished(roles: Sequence[Role], deeds: Sequence[Deed], ties: Sequence[Tie], script: Screenplay) -> Found:
    """Seats and tables that the roles need, with the ties that put them to use."""
    added: list[Role] = []
    new: list[Tie] = []
    for shot in range(len(script.shots)):
        here = [role for role in roles if shot in role.shots]
        off = {deed.action.subject for deed in deeds if deed.shot == shot and _off_something(deed)}
        below = _on_the_floor(script, shot) - off
        _seat(here, deeds, [*ties, *new], shot, script, added, new)
        _lay(
            [role for role in here if role.subject.id not in below],
            deeds,
            [*ties, *new],
            shot,
            added,
            new,
            inside=script.shots[shot].setting.interior,
        )
    return tuple(added), tuple(new)


def _on_the_floor(script: Screenplay, shot: int) -> frozenset[str]:
    """Subjects that the words put on the floor: no table is fetched for them."""
    nouns = {subject.id: subject.noun for subject in script.subjects}
    return frozenset(
        relation.subject
        for relation in script.shots[shot].relations
        if relation.preposition in ("on", "onto") and nouns.get(relation.object, relation.object).split()[-1] in _FLOORS
    )


def _seat(
    here: Sequence[Role],
    deeds: Sequence[Deed],
    ties: Sequence[Tie],
    shot: int,
    script: Screenplay,
    added: list[Role],
    new: list[Tie],
) -> None:
    sitting = [
        role
        for role in here
        if role.person
        and _sits(role, [deed for deed in deeds if deed.shot == shot], script.shots[shot].setting.interior)
        and not any(_seats(tie, role) for tie in ties if tie.shot == shot)
    ]
    if not sitting:
        return
    ready = _with_seat([*here, *added], ties)
    lying = any(deed.act in _LYING for deed in deeds if deed.shot == shot)
    words = _BEDS if lying else _SEATS_INSIDE if script.shots[shot].setting.interior else _SEATS_OUTSIDE
    seat = ready or _fetched(words, shot, [*here, *added], added)
    if seat is not None:
        new += [Tie(shot=shot, how="on", first=role.id, second=seat.id) for role in sitting]


def _seats(tie: Tie, role: Role) -> bool:
    """Whether a tie already gives somebody something to sit on."""
    own = (role.id, role.subject.id)
    return (tie.first in own and tie.how in ("on", "in")) or (tie.second in own and tie.how in MOUNTED)


def _sits(role: Role, deeds: Sequence[Deed], interior: bool) -> bool:
    """Whether somebody does something on a seat; indoors one reads, eats and drinks sitting."""
    own = [deed for deed in deeds if deed.action.subject == role.subject.id]
    at_ease = interior and bool(own) and all(deed.act in _AT_EASE for deed in own)
    return at_ease or any(_wants_seat(deed) for deed in own)


def _wants_seat(deed: Deed) -> bool:
    if deed.travels:
        return False
    return (deed.seated or deed.act in _LYING) and "ground" not in deed.action.path and "floor" not in deed.action.path


def _with_seat(roles: Sequence[Role], ties: Sequence[Tie]) -> Role | None:
    return next((role for role in roles if "seat" in surfaces_of(role.recipe)), None)


def _lay(
    here: Sequence[Role],
    deeds: Sequence[Deed],
    ties: Sequence[Tie],
    shot: int,
    added: list[Role],
    new: list[Tie],
    *,
    inside: bool,
) -> None:
    """Put what is small on a table, together with what else is small."""
    off = {deed.action.subject for deed in deeds if deed.shot == shot and _off_something(deed)}
    in_company = sum(role.named and needs_support(role) for role in here) > 0
    loose = [
        role
        for role in here
        if (needs_support(role, inside=inside and not in_company) or role.subject.id in off or (in_company and lies(role)))
        and not _rests(role, ties, deeds, shot)
    ]
    big = any(role.vehicle or (not role.person and role.length > _NO_TABLE) for role in here)
    if not loose or big:
        return
    table = next((role for role in (*here, *added) if "top" in surfaces_of(role.recipe) and not needs_support(role)), None)
    table = table or _fetched(_TABLES, shot, [*here, *added], added)
    if table is not None:
        new += [Tie(shot=shot, how="on", first=role.id, second=table.id) for role in loose]


def needs_support(role: Role, *, inside: bool = True) -> bool:
    """Whether a thing would be lost on the ground: small, and nothing that lives, rolls or flies there.

    What belongs on a wall is one of them out of doors, and in the company of what stands on tables.
    """
    belongs = support_of(role.recipe) if role.family == "thing" else ""
    return belongs == "table" or (belongs == "wall" and not inside and role.length < _PORTABLE)


def lies(role: Role) -> bool:
    """Whether something as long as an arm lies where it is put: beside what stands on a table it lies there too."""
    slender = role.family == "thing" and is_slender(role.size, support_of(role.recipe))
    return slender and role.length < _PORTABLE


def _rests(role: Role, ties: Sequence[Tie], deeds: Sequence[Deed], shot: int) -> bool:
    mine = [tie for tie in ties if tie.shot == shot and tie.first in (role.id, role.subject.id)]
    own = [deed for deed in deeds if deed.shot == shot and deed.action.subject == role.subject.id]
    moved = any(deed.act in _OUT_OF_DOORS for deed in own) and not any(_off_something(deed) for deed in own)
    return moved or any(tie.how in RESTS | ATTACHED for tie in mine)


def _off_something(deed: Deed) -> bool:
    """Whether words say that something leaves what it stands on."""
    return any(word in deed.action.path.split() for word in _ABOVE_FLOORS)


def _fetched(words: Sequence[str], shot: int, here: Sequence[Role], added: list[Role]) -> Role | None:
    word = next((word for word in words if thing_of(word) is not None), None)
    if word is None:
        return None
    name = name_of(word, [role.id for role in here])
    role = play(Subject(id=name, noun=word, kind=word, family="thing"), name, frozenset({shot}))
    if role is None:
        return None
    added.append(replace(role, named=False))
    return added[-1]
