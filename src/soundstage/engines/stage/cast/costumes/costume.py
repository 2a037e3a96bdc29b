"""A costume: the clothes that a noun or a word for an outfit stands for, to be coloured as the phrase says."""

import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from ..books import collected
from ..words import colour_words

__all__ = ["Costume", "costume_for", "expanded", "hair_for"]

_SLOT = re.compile(r"\{([^}]*)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Costume:
    """`roles` are nouns for who wears it, `words` names of the outfit itself ("suit", "armour").

    `wear` are phrases as a wardrobe has them; `{navy}` is the outfit's own colour, navy unless told otherwise, several to
    choose from as `{navy|grey|black}`; a second pair of braces in the costume takes the second colour told. `women` replaces
    `wear` on women; `hair` is how the hair is worn with it.
    """

    name: str
    roles: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    wear: tuple[str, ...]
    women: tuple[str, ...] = ()
    hair: str = ""


@lru_cache(maxsize=1)
def _book() -> tuple[Costume, ...]:
    return collected(sys.modules[__package__ or ""], "COSTUMES", Costume)


@lru_cache(maxsize=2)
def _index(roles: bool) -> dict[str, Costume]:
    return {word: costume for costume in _book() for word in (costume.roles if roles else costume.words)}


def _named(phrase: str, index: dict[str, Costume]) -> Costume | None:
    return _longest(phrase, index)[0]


def _longest(phrase: str, index: dict[str, Costume]) -> tuple[Costume | None, int]:
    """The costume of the longest run of words in the phrase that names one, the last of them first; and how many they are."""
    words = phrase.lower().replace("-", " ").replace("_", " ").split()
    for size in (3, 2, 1):
        for start in range(len(words) - size, -1, -1):
            run = " ".join(words[start : start + size])
            for form in (run, run.removesuffix("s"), run.removesuffix("es"), re.sub(r"m[ea]n$", "man", run)):
                if form in index:
                    return index[form], size
    return None, 0


def costume_for(noun: str, gender: str | None, seed: int, colours: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The wardrobe that a noun for somebody stands for, in `colours` if any are told; empty when it says nothing."""
    costume = _named(noun, _index(True))
    return () if costume is None else _filled(costume, gender, seed, colours)


def hair_for(noun: str) -> str:
    """How the hair is worn with the costume that a noun stands for; "" when it does not matter."""
    costume = _named(noun, _index(True)) or _named(noun, _index(False))
    return "" if costume is None else costume.hair


def expanded(
    phrases: tuple[str, ...], gender: str | None, seed: int, known: Callable[[str], int] = lambda phrase: 0
) -> tuple[str, ...]:
    """The phrases, those that name a whole outfit replaced by its pieces; what else is told wins over those. `known` says of
    how many words the name of the single piece is that a phrase asks for: an outfit must be named at greater length."""
    found: list[str] = []
    for phrase in phrases:
        costume, size = _longest(phrase, _index(False))
        if size <= known(phrase):
            costume = None
        found += (
            [phrase] if costume is None else [f"{piece} ~" for piece in _filled(costume, gender, seed, colour_words(phrase))]
        )
    told = [phrase for phrase in found if not phrase.endswith(" ~")]
    return (*(phrase.removesuffix(" ~") for phrase in found if phrase.endswith(" ~")), *told)


def _filled(costume: Costume, gender: str | None, seed: int, colours: tuple[str, ...]) -> tuple[str, ...]:
    rng = np.random.default_rng([seed, 67])
    chosen: dict[str, str] = {}
    pieces = costume.women if gender == "female" and costume.women else costume.wear

    def fill(match: re.Match[str]) -> str:
        slot = match.group(1)
        if slot not in chosen:
            taken = len(chosen)
            options = slot.split("|")
            drawn = options[int(rng.integers(len(options)))]
            chosen[slot] = colours[taken] if taken < len(colours) else drawn
        return chosen[slot]

    return tuple(_SLOT.sub(fill, piece) for piece in pieces)
