"""The breakdown of a screenplay: what will be on the set, decided before anything is built, and what that fulfils.

As in film-making: a first assistant reads the pages and lists cast, properties, furniture and action for each shot. The set
is then built from the list and from nothing else, so what the list promises can be held against the set.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from soundstage.engines.stage.screenplay.claims import Answer
from soundstage.engines.stage.screenplay.model import Action, Screenplay, ScreenplayShot
from soundstage.engines.stage.staging.changes import CHANGING, Alteration, can_change
from soundstage.engines.stage.staging.chasing import chased
from soundstage.engines.stage.staging.claiming import answers
from soundstage.engines.stage.staging.deeds import Deed, deed_of
from soundstage.engines.stage.staging.emanations import emanation_of
from soundstage.engines.stage.staging.furniture import furnished
from soundstage.engines.stage.staging.gags import Booking, booked
from soundstage.engines.stage.staging.partnering import partnered
from soundstage.engines.stage.staging.properties import Properties
from soundstage.engines.stage.staging.role import Role, roles
from soundstage.engines.stage.staging.stock import support_of, surfaces_of
from soundstage.engines.stage.staging.ties import Tie, how
from soundstage.engines.stage.staging.using import equipped, handed, mounted, used

__all__ = ["Breakdown", "breakdown"]

_DROPS = frozenset({"fall", "slide", "roll", "bounce"})
_DOWN_FROM = frozenset({"from", "off"})  # what falls from a table stood on it


@dataclass(frozen=True, slots=True, kw_only=True)
class Breakdown:
    """Everything that `stage` will do about a screenplay.

    `roles` are all performers and things, those that a subject counts one by one; `deeds` and `ties` speak of them;
    `gags` are what is rigged for single shots. `shown` answers the screenplay's claims, `log` says what is left out.
    """

    roles: tuple[Role, ...] = ()
    deeds: tuple[Deed, ...] = ()
    ties: tuple[Tie, ...] = ()
    alterations: tuple[Alteration, ...] = ()
    gags: tuple[Booking, ...] = ()
    shown: Mapping[str, Answer] = field(default_factory=dict)
    log: tuple[str, ...] = ()

    def role(self, name: str) -> Role | None:
        """The role of that id."""
        return next((role for role in self.roles if role.id == name), None)

    def noun(self, name: str) -> str:
        """What the words call a role, or ""."""
        role = self.role(name)
        return role.subject.noun if role is not None else ""

    def playing(self, subject: str) -> tuple[Role, ...]:
        """All who play a subject."""
        return tuple(role for role in self.roles if role.subject.id == subject)

    def seen(self, shot: int) -> tuple[Role, ...]:
        """All roles of one shot."""
        return tuple(role for role in self.roles if shot in role.shots)

    def deeds_of(self, role: Role) -> tuple[Deed, ...]:
        """What a role does, in order of time."""
        own = [deed for deed in self.deeds if deed.action.subject == role.subject.id]
        return tuple(sorted(own, key=lambda deed: (deed.action.start, deed.shot, deed.index)))

    def ties_of(self, name: str) -> tuple[Tie, ...]:
        """What a role stands in relation to."""
        return tuple(tie for tie in self.ties if tie.first == name)


def breakdown(script: Screenplay) -> Breakdown:
    """Decide what is put on the set for a screenplay. Milliseconds: nothing is built, drawn or spoken."""
    company = roles(script)
    played = {role.subject.id for role in company}
    missing = [subject.noun for subject in script.subjects if subject.id not in played and not emanation_of(subject)]
    properties = Properties(script, company)
    deeds: list[Deed] = []
    ties: list[Tie] = []
    for number, shot in enumerate(script.shots):
        for index, relation in enumerate(shot.relations):
            tie = _tied(properties, number, index, relation.subject, relation.preposition, relation.object)
            if tie is not None:
                ties.append(tie)
        for index, action in enumerate(shot.actions):
            doer = properties.subject(action.subject)
            if doer is None or _is_change(action, shot):
                continue
            target = properties.met(action.target, number)
            noun = properties.noun(target)
            deed = deed_of(action, number, index, doer, target, noun)
            if deed is not None:
                deeds.append(deed)
                if deed.act in _DROPS and target and _DOWN_FROM & set(action.path.split()) and _surfaced(properties, target):
                    ties.append(Tie(shot=number, how="on", first=doer.id, second=target))
        ties += properties.carried(number)
        deeds += handed([role for role in company if number in role.shots], deeds, ties, number, shot)
        properties.dress(number)
    partners, deeds = partnered(company, deeds, script)
    deeds += chased(deeds, company, script)
    alterations = _alterations(script, properties)
    tools, uses = used((*company, *properties.added), deeds, ties, script)
    ties += uses
    deeds = [replace(deed, exact=deed.exact and equipped(deed, (*company, *properties.added), ties)) for deed in deeds]
    deeds += mounted((*company, *properties.added, *tools), deeds, ties)
    furniture, rests = furnished((*company, *partners, *properties.added, *tools), deeds, ties, script)
    ties += rests
    gags = booked(script)
    everything, out = _rigged((*company, *partners, *properties.added, *tools, *furniture), gags)
    deeds = [deed for deed in deeds if deed.action.subject not in out]
    ties = [tie for tie in ties if tie.first not in out and tie.second not in out]
    alterations = tuple(one for one in alterations if one.role not in out)
    shown = answers(script, everything, tuple(deeds), tuple(ties), alterations)
    for booking in gags:
        shown |= booking.shown(script)
    return Breakdown(
        roles=everything,
        deeds=tuple(deeds),
        ties=tuple(dict.fromkeys(ties)),
        alterations=alterations,
        gags=gags,
        shown=shown,
        log=tuple(
            f"nobody here can play “{noun}” yet; left out of the picture"
            for noun in dict.fromkeys(missing)
            if not any(gag.plays(noun) for gag in gags)
        ),
    )


def _rigged(roles: Sequence[Role], gags: Sequence[Booking]) -> tuple[tuple[Role, ...], frozenset[str]]:
    """The roles that gags leave to others, and the subjects that they play themselves, furniture with them."""
    kept: list[Role] = []
    out: set[str] = set()
    for role in roles:
        free = set(role.shots)
        for booking in gags:
            if booking.shot in free and (booking.gag.alone or role.family == "thing"):
                taken = booking.plays(role.subject.noun) or not role.named or (role.family == "cast" and booking.gag.alone)
                free -= {booking.shot} if taken else set()
        if free:
            kept.append(replace(role, shots=frozenset(free)))
        else:
            out |= {role.id, role.subject.id}
    return tuple(kept), frozenset(out)


def _surfaced(properties: Properties, name: str) -> bool:
    """Whether a role is a thing that something could stand on."""
    role = properties.subject(name)
    return role is not None and role.family == "thing"


def _is_change(action: Action, shot: ScreenplayShot) -> bool:
    """Whether an action only says that its subject changes: it turns red, it grows."""
    return action.act in CHANGING and any(change.subject == action.subject for change in shot.changes)


def _alterations(script: Screenplay, properties: Properties) -> tuple[Alteration, ...]:
    found = []
    for number, shot in enumerate(script.shots):
        for index, change in enumerate(shot.changes):
            role = properties.subject(change.subject)
            painted = role is not None and role.brought and change.attribute in ("colour", "material")
            if role is not None and role.family == "thing" and can_change(change) and not painted:
                found.append(Alteration(shot=number, index=index, role=role.id, change=change))
    return tuple(found)


def _tied(properties: Properties, shot: int, index: int, first: str, preposition: str, second: str) -> Tie | None:
    named, relation = properties.subject(first), "on" if preposition in _DOWN_FROM else how(preposition)
    if named is None or relation is None:
        return None
    other = "frame" if second == "frame" else properties.met(second, shot)
    if not other or other == named.id:
        return None
    if preposition in _DOWN_FROM and (named.family != "thing" or not _surfaced(properties, other)):
        return None
    if relation == "under" and named.family == "thing" and _handy(properties, named.id) and _handy(properties, other):
        return Tie(shot=shot, index=index, how="on", first=other, second=named.id)  # nothing fits below a cup but what it is on
    if relation == "on" and named.person and _handy(properties, other):
        return Tie(shot=shot, index=index, how="used_by", first=other, second=named.id)
    return Tie(shot=shot, index=index, how=relation, first=named.id, second=other)


def _handy(properties: Properties, name: str) -> bool:
    """Whether a role is a thing too small for anybody to be on: one types on a laptop and plays on a violin."""
    role = properties.subject(name)
    return role is not None and role.family == "thing" and support_of(role.recipe) == "table" and not surfaces_of(role.recipe)
