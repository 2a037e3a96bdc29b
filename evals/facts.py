"""What a Screenplay says, slot by slot, in the notation of the labels: the mapping by which the two are compared.

`said` counts for precision and recall; `also` holds what the Screenplay knows beside it and counts for recall alone: a
thing that is named only as an act's target, the hour that the director chose, an age told by a noun.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from soundstage.engines.stage.screenplay import Screenplay, Subject
from soundstage.engines.stage.screenplay.claims import ALTERNATIVE, claim
from soundstage.engines.stage.screenplay.model import ScreenplayShot, Setting

__all__ = ["SLOTS", "Facts", "facts"]

SLOTS = ("subject", "count", "attribute", "action", "relation", "place", "time", "camera", "style")


_COLLECTIVE = frozenset({"crowd", "people", "audience", "team", "family", "glasses"})  # many, but nobody counts them


@dataclass(slots=True)
class Facts:
    """Facts by slot, without repeats, as strings in the labels' notation (`evals/labels/README.md`)."""

    said: dict[str, list[str]] = field(default_factory=lambda: {slot: [] for slot in SLOTS})
    also: dict[str, list[str]] = field(default_factory=lambda: {slot: [] for slot in SLOTS})
    features: list[str] = field(default_factory=list)  # things that stand in the place, not in front of the camera

    def say(self, slot: str, items: Iterable[str]) -> None:
        self.said[slot] += [item for item in items if item and item not in self.said[slot]]

    def know(self, slot: str, items: Iterable[str]) -> None:
        self.also[slot] += [item for item in items if item and item not in self.also[slot]]


def facts(script: Screenplay) -> Facts:
    """Everything that a Screenplay says, over all its shots."""
    found = Facts()
    nouns = {subject.id: subject.noun for subject in script.subjects}
    for subject in script.subjects:
        _subject(found, script, subject)
    for number, shot in enumerate(script.shots):
        _place(found, shot.setting)
        _story(found, shot, nouns)
        _time(found, script, shot.setting, number)
        _camera(found, script, shot, number)
    for noun, number in Counter(nouns.values()).items():
        found.know("count", [f"{noun}={number}"] if number > 1 else [])
    found.say("style", _style(script))
    if script.style.monochrome:
        found.know("style", ["black_and_white"])
    found.know("place", nouns.values())
    return found


def _subject(found: Facts, script: Screenplay, subject: Subject) -> None:
    noun = subject.noun
    asked = [word.word.lower() for word in script.coverage if word.claim.startswith(claim("wardrobe", subject.id))]
    worn = [item for item in subject.wardrobe if any(word.startswith(part) for part in item.lower().split() for word in asked)]
    found.say("subject", [noun])
    if subject.count != 1:
        tell = found.know if noun in _COLLECTIVE else found.say
        tell("count", [f"{noun}={subject.count}"])
    read = (*subject.colours, subject.material, subject.size)  # what the attributes come to
    traits = [*(() if subject.attributes else read), *subject.attributes, *worn, subject.hair]
    found.know("attribute", (f"{noun}:{trait}" for trait in read if trait))
    found.say("attribute", (f"{noun}:{trait}" for trait in traits if trait))
    parts = [trait for trait in (*subject.attributes, subject.hair) if " " in trait]
    found.know("subject", (part.split()[-1] for part in parts))
    found.know("count", (f"{part.split()[-1]}=2" for part in parts if part.endswith("s")))
    found.know("attribute", [*_inner(parts), *(f"{noun}:{part.split()[-1]}" for part in parts)])
    held = [f"{noun}:{thing}" for thing in (*subject.carries, subject.age, subject.gender) if thing]
    found.know("attribute", [*held, *_inner(subject.wardrobe), *_inner((noun,))])
    found.know("subject", [*subject.carries, *subject.wardrobe])
    found.know("action", (f"{noun}:{state}" for state in subject.attributes))  # a participle: a car that is stuck


def _inner(phrases: Iterable[str]) -> Iterator[str]:
    """A phrase's words said of its head: "purple robe" is a robe that is purple."""
    for phrase in phrases:
        *words, head = phrase.split() or [""]
        yield from (f"{head}:{word}" for word in words)


def _place(found: Facts, setting: Setting) -> None:
    found.say("place", [setting.noun, setting.planet if setting.planet != "earth" else ""])
    found.know("place", [setting.place, "indoor" if setting.interior else "", *setting.features])
    found.features += [thing for thing in setting.features if thing not in found.features]
    found.know(
        "attribute", [*_inner((setting.noun, *setting.features)), *(f"{setting.noun}:{word}" for word in setting.attributes)]
    )
    if "snow" in setting.weather or setting.season == "winter":
        found.know("attribute", (f"{noun}:snow" for noun in (setting.noun, *setting.features) if noun))


def _story(found: Facts, shot: ScreenplayShot, nouns: dict[str, str]) -> None:
    for action in (*shot.actions, *shot.happenings):
        target = nouns.get(action.target, action.target)
        found.say("action", [f"{nouns.get(action.subject, action.subject) or '*'}:{action.verb}"])
        found.say("action", [f"{action.verb}>{target}"] if target else [])
        found.know("subject", [target])
        found.know("relation", _paths(nouns.get(action.subject, action.subject), action.path))
    for relation in shot.relations:
        one, other = nouns.get(relation.subject, relation.subject), nouns.get(relation.object, relation.object)
        use = relation.preposition.endswith("_by")  # who holds, rides, drives it: the act says so already
        (found.know if use else found.say)("relation", [f"{one} > {relation.preposition} > {other}"])
        found.know("subject", [other])
    for change in shot.changes:
        found.know("action", [f"{nouns.get(change.subject, '*')}:{change.after}"])


def _paths(noun: str, path: str) -> Iterator[str]:
    """`down rainbow` said of a penguin's slide is a penguin down a rainbow."""
    particle, _, rest = path.partition(" ")
    if rest:
        yield f"{noun} > {particle} > {rest}"


def _asked(script: Screenplay, kind: str, shot: int) -> bool:
    """Whether words of the prompt asked for it: the director's own choices are no facts of the prompt."""
    key = claim(kind, shot)
    return any(key in word.claim.split(ALTERNATIVE) for word in script.coverage)


def _time(found: Facts, script: Screenplay, setting: Setting, shot: int) -> None:
    hour = [setting.time] if setting.time != "day" else []
    if _asked(script, "time", shot):
        found.say("time", hour)
    found.know("time", hour)
    found.say("time", [setting.season or "", *(weather for weather in setting.weather if weather != "clear")])
    for change in _passing(script, shot):
        found.know("time", [change])


def _passing(script: Screenplay, shot: int) -> list[str]:
    """The hours, seasons and weathers that a shot passes through."""
    passing = [change for change in script.shots[shot].changes if change.attribute in ("time", "season", "weather")]
    return [state for change in passing for state in (change.before, change.after) if state]


def _camera(found: Facts, script: Screenplay, shot: ScreenplayShot, number: int) -> None:
    for move in (shot.move, shot.then):
        if move is not None and not move.chosen:
            name = f"{move.kind}_{move.direction}" if move.direction else move.kind
            if move.kind != "static" or _asked(script, "camera", number):
                found.say("camera", [name])
    if shot.slow_motion != 1.0:
        found.say("camera", ["slow_motion" if shot.slow_motion < 1.0 else "time_lapse"])
    asked = {"framing": shot.framing, "angle": shot.angle, "support": shot.support}
    for kind, value in asked.items():
        if _asked(script, kind, number):
            found.say("camera", [value])
        found.know("camera", [value])


def _style(script: Screenplay) -> Iterator[str]:
    if script.style.name != "cinematic":
        yield script.style.name
    yield script.style.mood
    yield from script.style.traits
