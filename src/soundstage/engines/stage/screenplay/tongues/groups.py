"""Pieces gathered into phrases: who or what (NP), where and how (PP), what is done (V); adjectives put before their nouns."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from soundstage.engines.stage.screenplay.lexicon import lexicon
from soundstage.engines.stage.screenplay.tongues.piece import Piece, is_alive

__all__ = ["OBLIQUE", "Group", "alive", "gather", "made", "worn_with"]

_DETERMINERS = frozenset({"det", "quant", "num", "poss", "neg"})
_HOLDS = frozenset(
    """bucket glass cup bottle bowl plate pot mug jug piece basket box bag can barrel herd flock bouquet group crowd row
    pile slice
    """.split()  # noqa: SIM905
)
_ALONG = frozenset({"beach", "street", "road", "coast", "highway", "sidewalk", "corridor", "bridge", "alley", "pier", "river"})
OBLIQUE = {"he": "him", "she": "her", "they": "them", "we": "us"}
_FROM = frozenset("leave come fall emerge jump run walk take climb appear flee drip flow laugh cover fill surround".split())  # noqa: SIM905
_POSTPOSED = frozenset({"hinauf", "hinunter", "hinab", "herauf", "herunter", "hoch", "entlang"})
_WORN = frozenset({"garment", "hair", "body"})


@dataclass(slots=True)
class Group:
    """A phrase: NP, PP, V, ADV, A (adjectives alone), X (anything else), with its pieces in English order."""

    kind: str
    pieces: list[Piece] = field(default_factory=list)

    @property
    def noun(self) -> Piece | None:
        """The noun or pronoun that the phrase is about."""
        for at, piece in enumerate(self.pieces):
            following = self.pieces[at + 1] if at + 1 < len(self.pieces) else None
            if piece.tag == "pron" or (piece.tag == "n" and (following is None or following.tag != "n")):
                return piece
        return None

    @property
    def preposition(self) -> str:
        return self.pieces[0].base if self.kind == "PP" else ""


def made(base: str, tag: str, beside: Piece, form: str = "") -> Piece:
    """A piece that English needs and the prompt does not have, at its neighbour's place."""
    return Piece(tuple(base.split()), tag, form, beside.start, beside.end)


def gather(pieces: Sequence[Piece], language: str) -> list[Group]:
    """Phrases of one clause, in the prompt's order."""
    groups: list[Group] = []
    at = 0
    while at < len(pieces):
        piece = pieces[at]
        partitive = (
            language == "fr" and piece.tag == "prep" and piece.base == "of" and (not groups or groups[-1].kind in ("V", "ADV"))
        )
        if partitive and not (groups and groups[-1].kind == "V" and groups[-1].pieces[0].base in _FROM):
            group, after = _nominal(pieces, at + 1, language) if at + 1 < len(pieces) else (Group("X", []), at + 1)
        elif piece.tag == "prep":
            group, after = _prepositional(pieces, at, language, groups)
        elif piece.tag in ("v", "cv", "be", "have", "modal", "refl", "clitic"):
            group, after = _verbal(pieces, at)
        elif piece.tag in _DETERMINERS or piece.tag in ("n", "a", "deg", "pron"):
            group, after = _nominal(pieces, at, language)
        elif piece.tag == "adv":
            group, after = Group("ADV", [piece]), at + 1
        else:
            group, after = Group("X", [piece]), at + 1
        upward = language == "de" and group.kind in ("ADV", "X") and group.pieces[:1] and group.pieces[0].text in _POSTPOSED
        if upward and groups and groups[-1].kind == "NP" and len(groups) > 1:
            groups[-1] = Group("PP", [made(group.pieces[0].base, "prep", group.pieces[0]), *groups[-1].pieces])
        else:
            groups.append(group)
        at = after
    return groups


def _nominal(pieces: Sequence[Piece], at: int, language: str) -> tuple[Group, int]:
    if pieces[at].tag == "pron":
        return Group("NP", [pieces[at]]), at + 1
    start, determiners, before = at, list[Piece](), list[Piece]()
    while at < len(pieces) and pieces[at].tag in (*_DETERMINERS, "a", "deg"):
        (determiners if pieces[at].tag in _DETERMINERS else before).append(pieces[at])
        at += 1
        joined = at + 1 < len(pieces) and pieces[at].tag == "conj" and pieces[at + 1].tag == "a" and before
        if joined and any(one.tag == "n" for one in pieces[at : at + 3]):
            at += 1
    if at < len(pieces) and pieces[at].tag in ("v", "cv") and pieces[at].form in ("D", "G", "d"):
        later = next((here for here in range(at, min(at + 3, len(pieces))) if pieces[here].tag == "n"), 0)
        if language == "de" and later and all(one.tag in ("v", "a") for one in pieces[at:later]):
            before += pieces[at:later]
            at = later
    if at >= len(pieces) or pieces[at].tag != "n":
        kind = "A" if before and not determiners else "X"
        return Group(kind, [*determiners, *before]), max(at, start + 1)
    nouns = [pieces[at]]
    at += 1
    tails: list[Piece] = []
    while at < len(pieces) and pieces[at].tag == "n":
        if nouns[-1].head in _HOLDS and language == "de" and not tails:
            tails = [made("of", "prep", pieces[at]), pieces[at]]
        else:
            nouns.append(pieces[at])
        at += 1
    after, at = _after(pieces, at, language)
    held, at = _of(pieces, at, language)
    if _compounds(nouns[-1], held):
        nouns, held = [held[1], *nouns], []
        nouns[0].form = "s"
    number = _number(determiners, nouns[-1], language)
    if nouns[-1].form == "?":
        nouns[-1].form = number
    elif number == "s" and language == "de" and nouns[-1].form == "p" and any(one.text in _ONE for one in determiners):
        nouns[-1].form = "s"
    if any(one.text in ("una", "une", "uma") for one in determiners) and _of_either(nouns[-1]):
        after.append(made("female", "a", nouns[-1]))
    described, years = (
        [one for one in (*before, *after) if one.form != "age"],
        [one for one in (*before, *after) if one.form == "age"],
    )
    return Group("NP", [*determiners, *described, *nouns, *tails, *held, *years]), at


def _compounds(noun: Piece, held: Sequence[Piece]) -> bool:
    """Whether what a noun is of goes before it: `alas de mariposa`, butterfly wings; not `vaso de agua`, which is filled."""
    if len(held) != 2 or held[0].base != "of" or held[1].tag != "n" or not held[1].words:
        return False
    return noun.head not in (*_HOLDS, "sound", "surface") and held[1].form == "s" and noun.tag == "n" and bool(noun.words)


def _of_either(noun: Piece) -> bool:
    """Whether the noun is somebody's trade, which says nothing of man or woman (`una detective`)."""
    entry = lexicon("subjects").phrase(noun.base)
    several = entry is not None and ("count" in entry.traits or entry.phrase in ("person", "figure", "child", "baby", "family"))
    return entry is not None and entry.slot == "person" and "gender" not in entry.traits and not several


_ONE = frozenset({"ein", "eine", "einen", "einem", "einer", "eines"})


def _after(pieces: Sequence[Piece], at: int, language: str) -> tuple[list[Piece], int]:
    """Adjectives after their noun, and the index after them."""
    found: list[Piece] = []
    while at < len(pieces) and _describes(pieces, at, language, bool(found)):
        found.append(pieces[at])
        at += 1
    return found, at


def _describes(pieces: Sequence[Piece], at: int, language: str, going_on: bool) -> bool:
    """Whether the piece after a noun belongs to what describes it."""
    piece = pieces[at]
    if language == "de":
        return piece.tag == "a" and piece.form == "age"
    if piece.tag in ("v", "cv"):
        return piece.form == "d" and _bare(pieces, at)
    linked = piece.tag == "deg" or (piece.tag == "conj" and going_on)
    return piece.tag == "a" or (linked and at + 1 < len(pieces) and pieces[at + 1].tag == "a")


def _bare(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a participle stands alone, without what it was done by or with."""
    return at + 1 >= len(pieces) or pieces[at + 1].tag not in ("prep", "n", "det", "adv")


def _of(pieces: Sequence[Piece], at: int, language: str) -> tuple[list[Piece], int]:
    """What belongs to a noun: `de madera`, `von Max`, `der Stadt` (a genitive)."""
    if at + 1 >= len(pieces):
        return [], at
    piece = pieces[at]
    belongs = piece.tag == "prep" and (piece.base == "of" or (language == "de" and piece.text in ("von", "vom")))
    made_for = language == "fr" and piece.text == "à" and piece.tag == "prep" and pieces[at + 1].tag == "n"
    belongs = belongs or (made_for and not worn_with(pieces[at + 1]))
    genitive = language == "de" and piece.text in ("des", "eines", "meines", "seines", "ihres") and piece.tag in ("det", "poss")
    if not belongs and not genitive:
        return [], at
    group, after = _nominal(pieces, at + (1 if belongs else 0), language)
    if group.kind != "NP":
        return [], at
    return [made(worn_with(group.noun) or "of", "prep", piece), *group.pieces], after


def worn_with(noun: Piece | None) -> str:
    """The preposition that joins a person to what they wear (in) or have about them (with); nothing for other things."""
    entry = lexicon("subjects").phrase(noun.base) or lexicon("subjects").get(noun.head) if noun is not None else None
    if entry is None or entry.slot not in _WORN:
        return ""
    return "in" if entry.slot == "garment" and entry.value not in ("accessory", "glasses") else "with"


def _number(determiners: Sequence[Piece], noun: Piece, language: str) -> str:
    """One or more, where the noun's own form does not say."""
    for one in determiners:
        if one.tag == "quant" or (one.tag == "num" and one.text not in ("1", "ein", "eine", "un", "uno", "una", "um", "uma")):
            return "p"
        if one.text in _ONE or one.text in ("das", "dem", "dieser", "dieses", "jeder", "jedes", "jede", "einem", "des"):
            return "s"
    if noun.text == noun.lemma:
        return "s"
    opened = determiners[0].text if determiners else ""
    if opened == "den":
        return "s"
    return "p" if not determiners or opened in ("die", "ihre", "seine", "meine", "unsere", "keine", "der") else "s"


def _prepositional(pieces: Sequence[Piece], at: int, language: str, before: Sequence[Group]) -> tuple[Group, int]:
    lead = pieces[at]
    at += 1
    if at < len(pieces) and pieces[at].tag in ("v", "cv") and pieces[at].form in ("i", "g"):
        if pieces[at].form == "i" and lead.base in ("to", "for", "at", "of"):
            return Group("V", [made("to", "prep", lead), pieces[at]]), at + 1
        return Group("V", [pieces[at]]), at + 1
    if at >= len(pieces) or pieces[at].tag not in (*_DETERMINERS, "n", "a", "deg", "pron", "v"):
        return Group("X", [lead]), at
    inner, after = _nominal(pieces, at, language)
    if inner.kind == "X" and pieces[at].tag == "v":
        return Group("X", [lead]), at
    noun = inner.noun
    base = lead.base
    if noun is not None and noun.tag == "pron":
        noun.words = tuple(OBLIQUE.get(word, word) for word in noun.words)
    if noun is not None and before and before[-1].kind in ("NP", "PP", "A"):
        if base in ("at", "of") and language != "de":
            base = worn_with(noun) or base
        if base == "through" and noun.base in _ALONG:
            base = "along"
    return Group("PP", [made(base, "prep", lead), *inner.pieces]), after


def _verbal(pieces: Sequence[Piece], at: int) -> tuple[Group, int]:
    """A verb with its pronouns after it."""
    pronouns: list[Piece] = []
    own = any(piece.tag == "refl" for piece in pieces[at : at + 2])
    while at < len(pieces) and pieces[at].tag in ("refl", "clitic"):
        if pieces[at].tag == "clitic":
            pronouns.append(made(pieces[at].base, "pron", pieces[at]))
        at += 1
    if at >= len(pieces) or pieces[at].tag not in ("v", "cv", "be", "have", "modal"):
        return Group("X", []), at
    verb = pieces[at]
    verb.own = own
    at += 1
    while at < len(pieces) and pieces[at].tag == "refl":
        at += 1
    if at < len(pieces) and pieces[at].tag == "clitic" and not pronouns:
        pronouns.append(made(pieces[at].base, "pron", pieces[at]))
        at += 1
    if verb.tag in ("have", "modal") and at < len(pieces) and pieces[at].tag in ("v", "cv") and pieces[at].form in ("d", "i"):
        real = pieces[at]
        real.form = "s"
        return Group("V", [real, *pronouns]), at + 1
    if verb.tag == "be" and at < len(pieces) and pieces[at].tag in ("v", "cv") and pieces[at].form in ("g", "d"):
        return Group("V", [verb, pieces[at], *pronouns]), at + 1
    return Group("V", [verb, *pronouns]), at


def alive(group: Group) -> bool:
    """Whether the phrase is about a person or a beast."""
    noun = group.noun
    return noun is not None and is_alive(noun)
