"""Proper names: which words can be one, and whether a man or a woman bears it."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from soundstage.engines.stage.screenplay.lexicon import lexicon, rows
from soundstage.engines.stage.screenplay.morphology import bases
from soundstage.engines.stage.screenplay.tokens import Token
from soundstage.engines.stage.screenplay.wordnet import wordnet

__all__ = ["gender_of_name", "is_given_name", "proper"]

_BEFORE = frozenset({"named", "called", "nicknamed", "dubbed"})
_TITLES = frozenset(
    """mr mrs ms miss dr doctor captain detective sergeant professor uncle aunt grandma grandpa officer agent king queen prince
    princess lady lord sir commander general nurse chef coach father mother sister brother""".split()  # noqa: SIM905
)


@lru_cache(maxsize=1)
def _given() -> dict[str, Literal["male", "female", ""]]:
    """Given names and who bears them (lexicon/names.tsv)."""
    return {name: row[0] for row in rows("names") for name in row[1].split()}  # type: ignore[misc]


def is_given_name(word: str) -> bool:
    """Whether a word in lower case is a given name in common use."""
    return word in _given()


def gender_of_name(word: str) -> Literal["male", "female"] | None:
    """The gender of those who mostly bear the name, or None."""
    return _given().get(word) or None


def proper(tokens: Sequence[Token], at: int) -> bool:
    """Whether the word at an index is somebody's name here.

    A given name with a capital is; so is a capital word that no table and no dictionary knows; a common word is one only
    after `named` or a title, or shouted where a screenplay introduces somebody (`ROSE (30s)`).
    """
    token = tokens[at]
    if token.kind != "word" or not token.capital or len(token.text) < 2:
        return False
    before = tokens[at - 1] if at else None
    if before is not None and (before.text in _BEFORE or before.text in _TITLES):
        return True
    after = tokens[at + 1].text if at + 1 < len(tokens) else ""
    if is_given_name(token.text):
        return not (_starts(tokens, at) and _known(token.text)) or token.shouted or _acts(tokens, at + 1)
    if _known(token.text):
        return token.shouted and after in ("(", ",") and not _common(token.text) and _starts(tokens, at)
    return not token.glued


@lru_cache(maxsize=4096)
def _known(word: str) -> bool:
    net = wordnet()
    for form in bases(word):
        if lexicon("function").get(form) or lexicon("camera").get(form) or lexicon("styles").get(form):
            return True
        if any(
            lexicon(book).get(form)
            for book in ("subjects", "settings", "verbs", "adjectives", "sounds", "sections", "modifiers")
        ):
            return True
        if net is not None and any(net.offsets(form, part) for part in "nvar"):
            return True
    return net is None


@lru_cache(maxsize=4096)
def _common(word: str) -> bool:
    """Whether our tables or everyday use have the word for something else."""
    if any(lexicon(book).get(word) for book in ("function", "camera", "styles", "settings", "verbs", "sections")):
        return True
    net = wordnet()
    return net is not None and net.frequency(word, "n") > 2


def _acts(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb in the third person, or what else only stands behind a name, follows."""
    if at >= len(tokens) or tokens[at].text in (",", "(", "'s", "and", "is", "has"):
        return at < len(tokens)
    return tokens[at].text.endswith("s") and any(lexicon("verbs").get(form) for form in tokens[at].forms[1:])


def _starts(tokens: Sequence[Token], at: int) -> bool:
    return at == 0 or tokens[at - 1].kind in ("newline", "quote") or tokens[at - 1].text in ".!?:;|"
