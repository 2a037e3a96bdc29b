"""Which gags a screenplay asks for, found by registry: every module of `kinds/` that defines `GAGS`."""

import importlib
import pkgutil
from dataclasses import dataclass
from functools import cache

from soundstage.engines.stage.screenplay.claims import Answer
from soundstage.engines.stage.screenplay.model import Screenplay
from soundstage.engines.stage.screenplay.morphology import bases
from soundstage.engines.stage.staging.gags import kinds
from soundstage.engines.stage.staging.gags.gag import Cue, Gag
from soundstage.engines.stage.staging.stock import kind_of

__all__ = ["Booking", "booked", "gags"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Booking:
    """A gag for one shot, with the words that asked for it."""

    gag: Gag
    cue: Cue

    @property
    def shot(self) -> int:
        return self.cue.shot

    def plays(self, noun: str) -> bool:
        """Whether a thing called so is a part of the gag."""
        forms = {base for word in noun.lower().split() for base in bases(word)}
        return bool(forms & self.gag.shows) or noun in self.gag.takes(self.cue)

    def shown(self, script: Screenplay) -> dict[str, Answer]:
        """The claims of the shot's words that it makes true."""
        answer = Answer("depicted", f"physics: {self.gag.name}")
        return {word.claim: answer for word in script.coverage if word.claim and self.plays(word.word)}


@cache
def gags() -> tuple[Gag, ...]:
    """All gags, those first that win over others. Two of one name are a mistake (ValueError)."""
    found: dict[str, Gag] = {}
    for module in sorted(entry.name for entry in pkgutil.iter_modules(kinds.__path__)):
        for gag in getattr(importlib.import_module(f"{kinds.__name__}.{module}"), "GAGS", ()):
            if gag.name in found:
                raise ValueError(f"{module}: there is already a gag {gag.name!r}")
            found[gag.name] = gag
    return tuple(sorted(found.values(), key=lambda gag: -gag.rank))


def booked(script: Screenplay) -> tuple[Booking, ...]:
    """At most one gag a shot."""
    found = []
    for number, shot in enumerate(script.shots):
        here = tuple(subject for subject in script.subjects if subject.id in shot.subjects)
        people = sum(subject.family == "cast" and kind_of(subject.noun, subject.kind) is not None for subject in here)
        text = shot.text if len(script.shots) > 1 and shot.text else script.prompt
        cue = Cue(shot=number, text=text, subjects=here, people=people)
        gag = next((gag for gag in gags() if gag.wants(cue)), None)
        if gag is not None:
            found.append(Booking(gag=gag, cue=cue))
    return tuple(found)
