"""What becomes of what while it is watched: "from green to red", "turns into a butterfly", "melts", "grows taller"."""

from collections.abc import Sequence
from functools import lru_cache

from soundstage.engines.stage.screenplay.features import colour_of
from soundstage.engines.stage.screenplay.lexicon import lexicon, rows
from soundstage.engines.stage.screenplay.onsets import read_onsets
from soundstage.engines.stage.screenplay.story import Alteration, Attribute, Deed
from soundstage.engines.stage.screenplay.tagging import verb_base
from soundstage.engines.stage.screenplay.tokens import Token

__all__ = ["read_changes"]

_STOPS = frozenset(".;!?\n")
_LINKS = frozenset({"into", "to"})
_ASIDE = frozenset(
    {
        "a",
        "an",
        "the",
        "its",
        "his",
        "her",
        "their",
        "slowly",
        "gradually",
        "quickly",
        "suddenly",
        "shade",
        "of",
        "very",
        "color",
    }
)
_BOUNDS = frozenset({",", "and", "as", "while", "then", "in", "on", "at", "over", "under", "with", "behind", "through"})
_SHARED = frozenset({"time", "season", "weather", "light"})  # what belongs to nobody: the hour, the sky
_DONE_TO = frozenset(
    """open close shut break shatter crack split burn ignite melt boil unfold pop change inflate unfurl freeze transform
    turn""".split()  # noqa: SIM905
)
_FROM_TO = 8  # words between `from` and `to`


def read_changes(tokens: Sequence[Token], deeds: Sequence[Deed], start: int, end: int) -> list[Alteration]:
    """The changes among tokens[start:end], whose verbs are `deeds`."""
    found: list[Alteration] = []
    inside = [deed for deed in deeds if start <= deed.index < end]
    for deed in inside:
        change = _by_words(tokens, deed, end) or _by_verb(tokens, deed, end)
        if change is not None:
            found.append(change)
    loose = _loose(tokens, inside, start, end)
    if loose is not None and not found:
        found.append(loose)
    told = {change.attribute for change in found}
    return [*found, *(change for change in read_onsets(tokens, start, end) if change.attribute not in told)]


@lru_cache(maxsize=1)
def _verbs() -> dict[str, tuple[Attribute | None, str, str, bool]]:
    """Verb → attribute, before, after, and whether it needs words that say into what (lexicon/changes.tsv)."""
    table: dict[str, tuple[Attribute | None, str, str, bool]] = {}
    for row in rows("changes"):
        verbs, attribute, before, after, needs = (*row, "", "", "")[:5]
        for verb in verbs.split(" | "):
            table[verb] = (attribute or None, before, after, needs == "words")  # type: ignore[assignment]
    return table


def _row(deed: Deed) -> tuple[Attribute | None, str, str, bool] | None:
    first = deed.verb.partition(" ")[0]
    return _verbs().get(deed.verb) or (_verbs().get(first) if deed.kind == "change" else None)


def _by_hand(deed: Deed) -> bool:
    """Whether somebody does it to something: a man who opens or burns is not himself open or burnt."""
    return deed.entity.animate and deed.verb in _DONE_TO


def _by_words(tokens: Sequence[Token], deed: Deed, end: int) -> Alteration | None:
    """`turns from green to red`, `becomes a swan`, `grows taller`: the verb and the words that say into what."""
    row = _row(deed)
    if row is None:
        return None
    at = deed.until
    at += at < end and tokens[at].text in ("its", "his", "her", "their")
    at += at < end and tokens[at].text in ("colour", "color", "colours", "colors", "shape", "size", "hue")
    before, after, used = _from_to(tokens, at, end)
    if not after and at < end and tokens[at].text == "from":
        return None  # "rises from the lake": where it comes from is no state
    if not after and at < end and tokens[at].text in _LINKS:
        after, used = _state(tokens, at + 1, end)
    elif not after:
        after, used = _state(tokens, at, end)
        if after and not (row[3] or _kind(after) != "state" or _compared(after)):
            after = ""
    attribute = _kind(after) if after else None
    if attribute is None or (attribute == "state" and row[0] is not None and not row[3]):
        return None
    if (
        row[3]
        and attribute == "state"
        and deed.verb.split()[0] in ("go", "get", "turn", "fade", "grow")
        and "into" not in {token.text for token in tokens[at : at + 2]}
    ):
        return None
    return _alteration(deed, attribute, before, after, used)


def _by_verb(tokens: Sequence[Token], deed: Deed, end: int) -> Alteration | None:
    """`melts`, `blooms`: the verb itself says what becomes."""
    row = _row(deed)
    if row is None or row[0] is None or row[3] or (_by_hand(deed) and deed.target_entity is None):
        return None
    return _alteration(deed, row[0], row[1], row[2], [])


def _alteration(deed: Deed, attribute: Attribute, before: str, after: str, used: Sequence[Token]) -> Alteration:
    entity = None if attribute in _SHARED else deed.entity
    if _by_hand(deed) and deed.target_entity is not None and entity is not None:
        entity = deed.target_entity
    if attribute in _SHARED and not before and _kind(deed.entity.noun) == attribute:
        before = _value(deed.entity.noun)
    return Alteration(entity, attribute, before, after, deed.order, [deed.token, *used], deed)


def _loose(tokens: Sequence[Token], deeds: Sequence[Deed], start: int, end: int) -> Alteration | None:
    """`day to night time-lapse`, `from winter to spring`: hours and seasons that pass without a verb."""
    for at in range(start, end - 2):
        if tokens[at].text == "from":
            before, after, used = _from_to(tokens, at, end)
        else:
            link = next((k for k in (at + 1, at + 2) if tokens[k].text in _LINKS), 0)
            if not link or link + 1 >= end or (link == at + 2 and _verbs().get(verb_base(tokens[at + 1].text)) is None):
                continue
            before, after, used = tokens[at].text, tokens[link + 1].text, list(tokens[at : link + 2])
        kind = _kind(after) if before and after else None
        if kind in ("time", "season") and _kind(before) == kind:
            return Alteration(None, kind, _value(before), _value(after), 0, used)
        if kind == "colour" and _kind(before) == "colour" and deeds and tokens[at].text == "from":
            return Alteration(deeds[-1].entity, kind, before, after, deeds[-1].order, used)
    return None


def _from_to(tokens: Sequence[Token], at: int, end: int) -> tuple[str, str, list[Token]]:
    """The words after `from` and after the `to` or `into` that answers it."""
    if at >= end or tokens[at].text != "from":
        return "", "", []
    middle = next(
        (k for k in range(at + 1, min(at + _FROM_TO, end)) if tokens[k].text in _LINKS and tokens[k].kind == "word"), -1
    )
    if middle < 0 or any(token.text in _STOPS for token in tokens[at:middle]):
        return "", "", []
    before, used = _state(tokens, at + 1, middle)
    after, more = _state(tokens, middle + 1, end)
    return before, after, [*used, *more]


def _state(tokens: Sequence[Token], at: int, end: int) -> tuple[str, list[Token]]:
    """The few words from an index on that name a state, articles and manner left out."""
    used: list[Token] = []
    while at < end and len(used) < 3:
        token = tokens[at]
        if token.kind != "word" or token.text in _BOUNDS or (token.text in _LINKS and used):
            break
        if token.text not in _ASIDE:
            used.append(token)
        at += 1
    return _value(" ".join(token.text for token in used)), used


def _compared(words: str) -> bool:
    entry = lexicon("adjectives").get(words.partition(" ")[0])
    return entry is not None and entry.slot == "comparative"


def _kind(words: str) -> Attribute:
    """What sort of thing a state is."""
    first, last = words.partition(" ")[0], words.rpartition(" ")[2]
    if last and colour_of(last):
        return "colour"
    entry = lexicon("settings").phrase(words) or lexicon("settings").get(last)
    if entry is not None and entry.slot in ("time", "season", "weather"):
        return entry.slot  # type: ignore[return-value]
    adjective = lexicon("adjectives").get(first)
    if adjective is not None:
        if adjective.slot == "comparative":
            return "light" if first in ("brighter", "darker") else "size"
        if adjective.slot == "material":
            return "material"
        if adjective.slot == "size":
            return "size"
    return "state"


def _value(words: str) -> str:
    """A state in our own names: `nightfall` is night."""
    entry = lexicon("settings").phrase(words) if words else None
    return entry.value if entry is not None and entry.slot in ("time", "season", "weather") else words
