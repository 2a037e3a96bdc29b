"""Who and what is on the set: every subject of a screenplay, and every thing its words put beside one, as parts to play."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from soundstage.engines.stage.cast import Kind
from soundstage.engines.stage.screenplay.lexicon import lexicon
from soundstage.engines.stage.screenplay.model import Screenplay, ScreenplayShot, Subject
from soundstage.engines.stage.staging.emanations import emanation_of
from soundstage.engines.stage.staging.stock import Size, kind_of, medium_of, scaled, size_of, thing_of
from soundstage.engines.stage.things import ThingRecipe

__all__ = ["Role", "name_of", "play", "roles"]

_MOST = {"person": 12, "astronaut": 5}  # performers that a count is cut down to
_MOST_ANIMALS, _MOST_THINGS = 9, 24
_ONE = frozenset({"stairs", "steps", "scissors", "binoculars", "glasses", "trousers"})  # plural words for one thing
_OF_ROOMS = frozenset({"window", "windows", "curtain", "curtains", "door", "ceiling", "wall", "floor"})
_CHILD = {"child": 0.66, "young": 0.98}


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Role:
    """One part to play: a subject, one of the several that a subject counts, or a thing that a deed or a relation needs.

    `kind` is a kind of the cast or the name of a thing recipe; `exact` when it is what the words say and no stand-in.
    `size` is an estimate from the books; a built thing knows better. `shots` are those it is seen in.
    """

    id: str
    subject: Subject
    number: int = 0
    family: Literal["cast", "thing"]
    kind: str
    exact: bool
    size: Size
    medium: str = "ground"
    vehicle: bool = False
    shots: frozenset[int] = frozenset()
    recipe: Kind | ThingRecipe
    named: bool = True  # false: the words need it but do not name it

    @property
    def person(self) -> bool:
        return self.family == "cast" and self.kind in ("person", "astronaut")

    @property
    def brought(self) -> bool:
        """Whether it is a model of the user's own, which keeps its colours and materials whatever the words say."""
        return isinstance(self.recipe, ThingRecipe) and self.recipe.ready is not None

    @property
    def length(self) -> float:
        """Its longest side, metres."""
        return max(self.size)


def roles(script: Screenplay) -> tuple[Role, ...]:
    """The parts of a screenplay's own subjects that somebody or something here can play."""
    found: list[Role] = []
    for subject in script.subjects:
        shots = frozenset(index for index, shot in enumerate(script.shots) if _about(subject, shot))
        if subject.noun in _OF_ROOMS and shots and all(script.shots[index].setting.interior for index in shots):
            continue  # the room's own, with the world behind it
        first = play(subject, subject.id, shots)
        if first is None or not shots or (emanation_of(subject) and not first.exact):
            continue
        most = _MOST.get(first.kind, _MOST_ANIMALS if first.family == "cast" else _MOST_THINGS)
        found.append(first)
        count = 1 if subject.noun in _ONE else subject.count
        found += [_again(first, number) for number in range(1, min(max(count, 1), most))]
    return tuple(found)


def play(subject: Subject, name: str, shots: frozenset[int]) -> Role | None:
    """The part of one subject, or None when nobody and nothing here can play it."""
    performer, thing = kind_of(subject.noun, subject.kind), thing_of(subject.noun, subject.kind)
    if performer is not None and subject.kind == "person" and performer[0].name not in _MOST:
        performer = kind_of(subject.kind)  # a boxer who fights, and no dog of that breed
    if thing is not None and thing[0].ready is not None and thing[1]:
        performer = None  # who brings a model of a noun wants that one
    if thing is not None and (performer is None or _better(thing, performer, subject)):
        recipe, exact = thing
        size = scaled(size_of(recipe), subject.size)
        medium = medium_of(recipe)
        return Role(
            id=name, subject=subject, family="thing", kind=recipe.name, exact=exact, size=size, medium=medium or "ground",
            vehicle=bool(medium), shots=shots, recipe=recipe,
        )  # fmt: skip
    if performer is None:
        return None
    kind, exact = performer
    return Role(
        id=name, subject=subject, family="cast", kind=kind.name, exact=exact or _plain(subject, kind),
        size=_body(kind, subject), medium=kind.medium, shots=shots, recipe=kind,
    )  # fmt: skip


def name_of(noun: str, taken: Sequence[str]) -> str:
    """An id for something that is no subject: its noun, told apart from those there are."""
    plain = re.sub(r"[^a-z0-9]+", "_", noun.lower()).strip("_") or "thing"
    name, number = plain, 2
    while name in taken:
        name, number = f"{plain}_{number}", number + 1
    return name


def _better(thing: tuple[ThingRecipe, bool], performer: tuple[Kind, bool], subject: Subject) -> bool:
    if thing[1] != performer[1]:
        return thing[1]
    return subject.family == "thing"


def _plain(subject: Subject, kind: Kind) -> bool:
    """Whether any person of that description is one: a neighbour, a grandmother."""
    entry = lexicon("subjects").get(subject.noun) or lexicon("subjects").get(subject.noun.split()[-1])
    return kind.name == "person" and entry is not None and "plain" in entry.traits


def _body(kind: Kind, subject: Subject) -> Size:
    factor = _CHILD.get(subject.age or "", 1.0)
    width, height, depth = scaled(kind.size, subject.size if kind.name not in ("person", "astronaut") else "")
    return (width * factor, height * factor, depth * factor)


def _again(first: Role, number: int) -> Role:
    return replace(first, id=f"{first.id}#{number}", number=number)


def _about(subject: Subject, shot: ScreenplayShot) -> bool:
    return subject.id in shot.subjects
