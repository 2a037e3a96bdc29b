"""Verbs as frames: which family of acts a verb asks for, with this object or that, and how it has that object."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from soundstage.engines.stage.screenplay.lexicon import Entry, lexicon, rows
from soundstage.engines.stage.screenplay.wordnet import wordnet

__all__ = ["BODILY", "Frame", "frame_of", "members", "verb_entry"]

BODILY = frozenset({"motion", "posture", "gaze", "speech", "gesture", "handle"})
_ALIKE = BODILY | {"happen", "change"}


@dataclass(frozen=True, slots=True)
class Frame:
    """`acts` are the verb's own family and what stands in for it, nearest first; `had`: how the object is had (held_by, …)."""

    verb: str
    slot: str
    acts: tuple[str, ...]
    had: str = ""
    pace: str = ""

    @property
    def act(self) -> str:
        """The family."""
        return self.acts[0] if self.acts else ""

    @property
    def chain(self) -> tuple[str, ...]:
        """The verb itself, then its acts."""
        return tuple(dict.fromkeys((self.verb, *self.acts)))


@lru_cache(maxsize=4096)
def verb_entry(verb: str) -> Entry | None:
    """The row of a verb, or of its first word; by WordNet's kinds of doing when our own rows lack it."""
    known = lexicon("verbs").phrase(verb) or lexicon("verbs").get(verb.partition(" ")[0])
    if known is not None:
        return known
    net = wordnet()
    if net is None:
        return None
    for name in net.chain(verb, "v", 0, 4)[1:]:
        known = lexicon("verbs").phrase(name)
        if known is not None and known.slot in _ALIKE:
            return known
    return None


def frame_of(verb: str, objects: Sequence[str] = ()) -> Frame:
    """The frame of a verb whose object is of these kinds, nearest first (`("violin", "instrument")`)."""
    entry = verb_entry(verb)
    acts = entry.values if entry is not None else ()
    slot = entry.slot if entry is not None else "other"
    traits: Mapping[str, str] = entry.traits if entry is not None else {}
    chosen = _pursuit(verb, objects)
    if chosen is not None:
        act, more = chosen
        acts, slot = (act, *acts), slot if slot in BODILY else "handle"
        traits = {**traits, **more}
    return Frame(verb, slot, tuple(dict.fromkeys(acts)), traits.get("obj", ""), traits.get("pace", ""))


def _pursuit(verb: str, objects: Sequence[str]) -> tuple[str, Mapping[str, str]] | None:
    table = _pursuits()
    for name in objects:
        found = table.get((verb, name)) or table.get((verb.split()[0], name))
        if found is not None:
            return found
    return None


@lru_cache(maxsize=1)
def members() -> Mapping[tuple[str, str], str]:
    """(part of a body, verb) → what its owner does (lexicon/members.tsv)."""
    found: dict[tuple[str, str], str] = {}
    for parts, verbs, does in rows("members"):
        for part in parts.split(" | "):
            for verb in verbs.split(" | "):
                found.setdefault((part, verb), does)
    return found


@lru_cache(maxsize=1)
def _pursuits() -> Mapping[tuple[str, str], tuple[str, Mapping[str, str]]]:
    found: dict[tuple[str, str], tuple[str, Mapping[str, str]]] = {}
    for row in rows("pursuits"):
        verbs, act, objects, traits = (*row, "", "")[:4]
        more = dict(pair.split("=", 1) for pair in traits.split() if "=" in pair)
        for verb in verbs.split(" | "):
            for name in objects.split():
                found.setdefault((verb, name.replace("|", " ")), (act, more))
    return found
