"""Who plays a noun and where a place is built, for Screenplays that were not read from a prompt by rule."""

from typing import Literal

from soundstage.engines.stage.screenplay.repertoire import Repertoire
from soundstage.engines.stage.screenplay.wordnet import wordnet

__all__ = ["chain", "location", "player"]


def chain(noun: str) -> tuple[str, ...]:
    """The noun, what it is a kind of, then the same of its head: a snow leopard is a leopard, a cat, an animal."""
    net = wordnet()
    words = [noun, noun.split()[-1]] if noun.split() else []
    return tuple(dict.fromkeys(name for word in words for name in (net.chain(word) if net is not None else (word,))))


def player(noun: str, repertoire: Repertoire) -> tuple[Literal["cast", "thing"], str]:
    """Family and kind of whoever plays a noun; an exact answer before a stand-in, kind "" when nothing can."""
    names = chain(noun.lower())
    thing, cast = repertoire.find("things", names), repertoire.find("kinds", names)
    if cast is not None and (cast[1] or thing is None or not thing[1]):
        return "cast", cast[0]
    return "thing", thing[0] if thing is not None else ""


def location(noun: str, repertoire: Repertoire) -> str:
    """The place that stands for a noun; the usual one when none does."""
    found = repertoire.find("places", chain(noun.lower())) if noun else None
    return found[0] if found is not None else repertoire.default_place
