"""German compounds taken apart: `Kuhglocken` is what the table has, or else `Kuh` and `Glocken`."""

from functools import lru_cache

from soundstage.engines.stage.screenplay.tongues.dictionary import Reading, dictionary

__all__ = ["split_compound"]

_LINKS = ("", "s", "n", "en", "es", "er", "e")
_HEADS = {"wood": "wooden", "stone": "stone", "gold": "golden"}
_SHORTEST = 3


@lru_cache(maxsize=4096)
def split_compound(word: str) -> Reading | None:
    """The word as its last part, a noun, described by its first; or as the last part alone where the first is unknown."""
    book = dictionary("de")
    alone: Reading | None = None
    for at in range(_SHORTEST, len(word) - _SHORTEST + 1):
        tail = next((one for one in book.of(word[at:]) if one.tag == "n"), None)
        if tail is None:
            continue
        for link in _LINKS:
            front = word[:at]
            if link and not front.endswith(link):
                continue
            front = front[: len(front) - len(link)] if link else front
            head = _head(front)
            if head is not None:
                described = _HEADS.get(head[-1], " ".join(head))
                return Reading((*described.split(), *tail.words), "n", tail.form, word)
        if alone is None and len(word) - at >= 5:
            alone = Reading(tail.words, "n", tail.form, word)
    return alone


def _head(front: str) -> tuple[str, ...] | None:
    """English of a compound's first part: a noun, an adjective, or a verb's stem (`Spiel-`)."""
    if len(front) < _SHORTEST:
        return None
    book = dictionary("de")
    for tag in ("n", "a"):
        for reading in book.of(front):
            if reading.tag == tag and reading.form in ("s", "0", "?", "p"):
                return reading.words
    for ending in ("e", "en"):
        for reading in book.of(front + ending):
            if reading.tag == "n":
                return reading.words
    return None
