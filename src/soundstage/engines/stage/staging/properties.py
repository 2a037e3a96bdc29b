"""Things that are no subjects of the picture but that its deeds, relations and places name: a bench, a book, a far tower."""

from collections.abc import Sequence
from dataclasses import replace

from soundstage.engines.stage.screenplay.model import Screenplay, Subject
from soundstage.engines.stage.staging.role import Role, name_of, play
from soundstage.engines.stage.staging.stock import kind_of, thing_of
from soundstage.engines.stage.staging.ties import Tie
from soundstage.engines.stage.world import names

__all__ = ["Properties"]

_OVERHEAD = frozenset({"sun", "moon", "star", "sky", "rain", "snow"})  # on a planet they are its light and its weather
_FIXED = frozenset({"window", "door", "curtain", "ceiling fan", "stairs", "balcony"})  # rooms have their own


class Properties:
    """The list of things wanted, growing while a screenplay is read shot by shot."""

    def __init__(self, script: Screenplay, company: Sequence[Role]) -> None:
        self._script = script
        self._company = {role.id: role for role in company if role.number == 0}
        self._added: dict[str, Role] = {}

    @property
    def added(self) -> tuple[Role, ...]:
        return tuple(self._added.values())

    def subject(self, name: str) -> Role | None:
        """The (first) role of a subject or of a thing added before."""
        return self._company.get(name) or self._added.get(name)

    def noun(self, name: str) -> str:
        """What a role is called, or ""."""
        role = self.subject(name)
        return role.subject.noun if role is not None else ""

    def met(self, name: str, shot: int) -> str:
        """The id of what a word means: a subject, something added, or a thing that the store has and is added now; or ""."""
        if not name or name in ("camera", "frame", "viewer"):
            return ""
        if name in self._company:
            return name
        noun = name.lower()
        known = next((role for role in (*self._company.values(), *self.added) if role.subject.noun == noun), None)
        if known is not None:
            self._seen(known, shot)
            return known.id
        if self._is_place(noun, shot):
            return ""
        return self._add(noun, noun, shot)

    def carried(self, shot: int) -> tuple[Tie, ...]:
        """Ties of what those in the shot carry, where the store has it."""
        ties = []
        for role in tuple(self._company.values()):
            if shot not in role.shots:
                continue
            for phrase in role.subject.carries:
                name = self._held(role, phrase, shot)
                if name:
                    ties.append(Tie(shot=shot, how="held_by", first=name, second=role.id))
        return tuple(ties)

    def dress(self, shot: int) -> None:
        """Add what the setting names beyond the place itself, where the store has it."""
        setting = self._script.shots[shot].setting
        nouns = {role.subject.noun for role in (*self._company.values(), *self.added)}
        for word in setting.features:
            fixed = setting.interior and word in _FIXED
            if word not in nouns and not fixed and not self._is_place(word, shot):
                self._add(word, word, shot)

    def _held(self, role: Role, phrase: str, shot: int) -> str:
        noun = phrase.lower().split()[-1]
        ready = next((one for one in self._company.values() if one.subject.noun == noun and one.family == "thing"), None)
        return ready.id if ready is not None else self._add(phrase.lower(), noun, shot, f"{role.id}_{noun}")

    def _add(self, phrase: str, noun: str, shot: int, name: str = "") -> str:
        if thing_of(noun) is None or kind_of(noun) is not None:
            return ""
        words = phrase.split()
        name = name or name_of(noun, (*self._company, *self._added))
        if name in self._added:
            self._seen(self._added[name], shot)
            return name
        subject = Subject(
            id=name, noun=noun, kind=noun, family="thing", attributes=tuple(words[:-1]), colours=tuple(words[:-1])
        )
        role = play(subject, name, frozenset({shot}))
        if role is None:
            return ""
        self._added[name] = role
        return name

    def _seen(self, role: Role, shot: int) -> None:
        if role.id in self._added and shot not in role.shots:
            self._added[role.id] = replace(role, shots=role.shots | {shot})

    def _is_place(self, noun: str, shot: int) -> bool:
        """Whether a word means the place itself, which the world builds."""
        setting = self._script.shots[shot].setting
        if noun in (setting.noun, setting.place, setting.planet) or noun in names():
            return True
        if noun in _OVERHEAD and setting.planet != "space":
            return True
        return any(noun in words for words in names().values())
