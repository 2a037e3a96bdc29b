"""Chinese sentences: measure words dropped, places around their nouns made prepositions, what describes a noun moved."""

from collections.abc import Sequence
from itertools import pairwise

from soundstage.engines.stage.screenplay.lexicon import lexicon
from soundstage.engines.stage.screenplay.tongues.english import MANY
from soundstage.engines.stage.screenplay.tongues.groups import Group, made, worn_with
from soundstage.engines.stage.screenplay.tongues.piece import FEMALE, Piece, is_alive

__all__ = ["Chinese"]

_DETERMINERS = frozenset({"det", "num", "quant", "poss", "neg"})
_REACHES = {"look": "at", "stare": "at", "wait": "for", "listen": "to", "search": "for", "sit": "on", "ride": "on",
"point": "at",
            "step": "on", "stand": "on", "lean": "on", "live": "in", "think": "about", "lie": "on", "arrive": "at"}  # fmt: skip
_COMING = frozenset({"rise", "emerge", "appear", "drift", "fall", "blow", "shine", "come", "ring", "fly", "grow"})
_POSSESSIVE = {"she": "her", "he": "his", "it": "its", "we": "our", "they": "their"}


class Chinese:
    """Reads pieces a clause at a time."""

    def __init__(self) -> None:
        self.result: list[Piece] = []
        self.last = ""
        self.begins = True

    def read(self, pieces: Sequence[Piece]) -> list[Piece]:
        start = 0
        kept = [piece for at, piece in enumerate(pieces) if not _idle(pieces, at)]
        for at in range(len(kept) + 1):
            listed = at < len(kept) and kept[at].text == "," and _lists(kept, start, at)
            if at < len(kept) and (kept[at].tag not in ("mark", "quote", "x") or listed):
                continue
            self._clause([piece for piece in kept[start:at] if piece.tag != "mark"])
            if at < len(kept):
                self.result.append(kept[at])
                self.begins = kept[at].text in (".", "!", "?", ":", ";", "\n") or (self.begins and start == at)
            start = at + 1
        return self.result

    def _clause(self, pieces: list[Piece]) -> None:
        if not pieces:
            return
        groups = _gather(pieces)
        groups = _ordered(groups)
        verb = next((at for at, group in enumerate(groups) if group.kind == "V"), None)
        subject = next((group for group in groups[: verb or 0] if group.kind == "NP"), None)
        if verb is not None and subject is None and self.begins and self.last and groups[verb].pieces[0].tag == "v":
            groups.insert(verb, Group("NP", [made(self.last, "pron", groups[verb].pieces[0])]))
        self._remember(subject)
        plural = subject is not None and _several(subject)
        _placed(groups, verb, subject)
        for group in groups:
            if group.kind == "V" and group.pieces[0].tag in ("v", "cv") and group.pieces[0].form == "f":
                group.pieces[0].form = "p" if plural else "s"
            if group.kind in ("NP", "PP"):
                _several(group)
            self.result += group.pieces
        self.begins = False

    def _remember(self, subject: Group | None) -> None:
        noun = subject.noun if subject is not None else None
        if noun is None or not is_alive(noun):
            return
        entry = lexicon("subjects").get(noun.head)
        if noun.tag == "pron":
            self.last = noun.base if noun.base in ("he", "she", "it", "they") else self.last
        elif noun.base in FEMALE or set(noun.words) & FEMALE or any(one.base == "female" for one in subject.pieces):  # type: ignore[union-attr]
            self.last = "she"
        else:
            self.last = "he" if entry is not None and entry.slot == "person" else "it"


def _placed(groups: list[Group], verb: int | None, subject: Group | None) -> None:
    """Things do not put: they lie where they were put. What comes up after its verb (`冒出蒸汽`) is its subject."""
    if verb is None:
        return
    piece = groups[verb].pieces[-1]
    noun = subject.noun if subject is not None else None
    if piece.base == "put" and noun is not None and not is_alive(noun):
        piece.words = ("lie",)
    follows = verb + 1 < len(groups) and groups[verb + 1].kind == "NP"
    if subject is None and follows and piece.base in _COMING and len(groups[verb].pieces) == 1:
        groups[verb], groups[verb + 1] = groups[verb + 1], groups[verb]


def _idle(pieces: Sequence[Piece], at: int) -> bool:
    """Particles and measure words, which English has no word for; `地` makes an adverb of the word before."""
    piece = pieces[at]
    if piece.tag == "skip" and piece.text == "地" and at and pieces[at - 1].tag == "a":
        pieces[at - 1].tag, pieces[at - 1].form = "adv", "0"
    return piece.tag in ("skip", "mw")


def _lists(pieces: Sequence[Piece], start: int, at: int) -> bool:
    """Whether a comma parts two descriptions of one noun (`戴眼镜、穿白大褂的`)."""
    verb_before = any(piece.tag == "v" for piece in pieces[start:at])
    opened = any(piece.tag in ("num", "det") for piece in pieces[start : start + 2])
    ahead = [piece.tag for piece in pieces[at + 1 : at + 6]]
    stop = ahead.index("mark") if "mark" in ahead else len(ahead)
    return verb_before and opened and "v" in ahead[:1] and "gen" in ahead[:stop]


def _gather(pieces: Sequence[Piece]) -> list[Group]:
    groups: list[Group] = []
    at = 0
    while at < len(pieces):
        piece = pieces[at]
        if piece.tag in ("prep", "dir"):
            group, at = _place(pieces, at)
            groups.append(group)
        elif piece.tag == "ba":
            inner, at = _nominal(pieces, at + 1)
            groups.append(Group("BA", inner.pieces))
        elif piece.tag == "gen":
            at = _described(groups, pieces, at)
        elif piece.tag in ("v", "cv", "have"):
            groups.append(Group("V", [piece]))
            at += 1
        elif piece.tag in ("adv", "not"):
            groups.append(Group("ADV", [piece]))
            at += 1
        elif piece.tag in _DETERMINERS or piece.tag in ("n", "a", "deg", "pron", "u", "after"):
            group, at = _nominal(pieces, at)
            groups.append(_located(group, pieces, at))
            at += groups[-1].kind == "PP"
        else:
            if piece.tag in ("conj", "neg"):
                groups.append(Group("X", [piece]))
            at += 1
    return [group for group in groups if group.pieces]


def _nominal(pieces: Sequence[Piece], at: int) -> tuple[Group, int]:
    if at < len(pieces) and pieces[at].tag == "pron":
        return Group("NP", [pieces[at]]), at + 1
    before: list[Piece] = []
    while at < len(pieces) and (pieces[at].tag in _DETERMINERS or pieces[at].tag in ("a", "deg", "after")):
        before.append(pieces[at])
        at += 1
        adjective = before[-1].tag == "a" and at + 1 < len(pieces) and pieces[at].tag == "gen"
        at += adjective and pieces[at + 1].tag in ("n", "a", "num", "u")
    nouns: list[Piece] = []
    years = [one for one in before if one.form == "age"]
    before = [one for one in before if one.form != "age"]
    while at < len(pieces) and pieces[at].tag in ("n", "u"):
        nouns.append(pieces[at])
        at += 1
        joined = at + 1 < len(pieces) and pieces[at].tag == "conj" and pieces[at + 1].tag in ("n", "num", "a", "det", "quant")
        if joined:
            inner, after = _nominal(pieces, at + 1)
            return Group("NP", [*before, *nouns, *years, pieces[at], *inner.pieces]), after
    if nouns:
        return Group("NP", [*before, *nouns, *years]), at
    return Group("A" if before and before[-1].tag == "a" else "DET", [*before, *years]), at


def _located(group: Group, pieces: Sequence[Piece], at: int) -> Group:
    """`桌子上` → on the table."""
    if group.kind == "NP" and at < len(pieces) and pieces[at].tag == "loc":
        return Group("PP", [made(pieces[at].base, "prep", pieces[at]), *group.pieces])
    return group


def _place(pieces: Sequence[Piece], at: int) -> tuple[Group, int]:
    lead = pieces[at]
    inner, after = _nominal(pieces, at + 1)
    if inner.kind != "NP":
        if after < len(pieces) and pieces[after].tag == "adv" and not inner.pieces:
            return Group("ADV", [pieces[after]]), after + 1
        return Group("X", inner.pieces), max(after, at + 1)
    base = lead.base
    if after < len(pieces) and pieces[after].tag == "loc":
        inside = pieces[after].base == "in"
        base = "into" if lead.tag == "dir" and inside else base if base in ("from", "toward", "to") else pieces[after].base
        after += 1
    return Group("PP", [made(base, "prep", lead), *inner.pieces]), after


def _described(groups: list[Group], pieces: Sequence[Piece], at: int) -> int:
    """`的`: what stands before it describes what follows."""
    verbal = at + 1 < len(pieces) and pieces[at + 1].tag == "v"
    inner, after = (Group("X", []), at + 1) if verbal else _nominal(pieces, at + 1)
    if inner.kind != "NP" or not groups:
        groups += [inner] if inner.pieces else []
        return after
    inner = _located(inner, pieces, after)
    after += inner.kind == "PP"
    place = [inner.pieces.pop(0)] if inner.kind == "PP" else []
    described = _joined(groups, inner.pieces)
    groups.append(Group("PP" if place else "NP", [*place, *described]))
    return after


def _joined(groups: list[Group], noun: list[Piece]) -> list[Piece]:
    """The noun with what the last groups say of it; those groups are taken off."""
    last = groups[-1]
    verb = next((here for here in range(len(groups) - 1, max(len(groups) - 4, -1), -1) if groups[here].kind == "V"), None)
    opens = verb is not None and (verb == 0 or groups[verb - 1].kind in ("DET", "V", "X"))
    if verb is not None and last.kind != "PP" and (last.kind == "V" or (opens and last.kind in ("NP", "ADV"))):
        first = verb
        while first >= 1 and (
            groups[first - 1].kind == "V" or (first >= 2 and [one.kind for one in groups[first - 2 : first]] == ["V", "NP"])
        ):
            first -= 1 if groups[first - 1].kind == "V" else 2
        said = groups[first:]
        del groups[first:]
        opened = groups.pop().pieces if groups and groups[-1].kind == "DET" else []
        for number, group in enumerate(said):
            if group.kind == "V" and group.pieces[0].tag != "have":
                group.pieces[0].form = "g"
                if number:
                    group.pieces.insert(0, made("and", "conj", group.pieces[0]))
        return [*opened, *noun, *(piece for group in said for piece in group.pieces)]
    groups.pop()
    opened = groups.pop().pieces if groups and groups[-1].kind == "DET" else []
    if last.kind in ("PP", "ADV"):
        return [*opened, *noun, *last.pieces]
    if last.kind == "NP" and last.noun is not None and is_alive(last.noun):
        if last.noun.tag == "pron":
            return [*opened, made(_POSSESSIVE.get(last.noun.base, "their"), "poss", last.noun), *noun]
        return [*opened, *last.pieces, made("'s", "poss", last.pieces[-1]), *noun]
    linked = worn_with(last.noun) if last.kind == "NP" else ""
    if linked and last.noun is not None and any(one.tag == "n" and is_alive(one) for one in noun):
        return [*opened, *noun, made(linked, "prep", last.noun), *last.pieces]
    return [*opened, *last.pieces, *noun]


def _ordered(groups: list[Group]) -> list[Group]:
    """Places and manners that stand between subject and verb go behind the verb and its object."""
    result: list[Group] = []
    held: list[Group] = []
    named = False
    at = 0
    while at < len(groups):
        group = groups[at]
        if group.kind == "V":
            if any(one.kind == "V" for one in result) and result[-1].kind != "X" and group.pieces[0].tag != "have":
                group.pieces.insert(0, made("and", "conj", group.pieces[0]))
            result.append(group)
            moved = [one for one in held if one.kind == "BA"]
            result += [Group("NP", one.pieces) for one in moved]
            while at + 1 < len(groups) and groups[at + 1].kind in ("NP", "A", "DET", "PP"):
                if groups[at + 1].kind == "PP" and groups[at] is not group:
                    break
                at += 1
                reach = _REACHES.get(group.pieces[-1].base) if groups[at].kind == "NP" and result[-1] is group else None
                if reach is not None:
                    groups[at].pieces.insert(0, made(reach, "prep", groups[at].pieces[0]))
                result.append(groups[at])
            result += [one for one in held if one.kind != "BA"]
            held = []
        elif group.kind == "BA" or (named and group.kind in ("PP", "ADV") and _verb_ahead(groups, at)):
            held.append(group)
        else:
            named = named or group.kind == "NP"
            result.append(group)
        at += 1
    return [*result, *held]


def _verb_ahead(groups: Sequence[Group], at: int) -> bool:
    """Whether the next verb comes before another noun phrase."""
    for group in groups[at + 1 :]:
        if group.kind == "V":
            return group.pieces[0].tag != "have"
        if group.kind == "NP":
            return False
    return False


def _several(group: Group) -> bool:
    """Whether a number says that there are several; the noun is put into the plural."""
    number = next((one for one in group.pieces if one.tag in ("num", "quant")), None)
    if number is None or number.base in ("a", "one") or number.text == "1":
        noun = group.noun
        if noun is not None and noun.head in MANY:
            return True
        return any(one.tag == "conj" and after.tag != "v" for one, after in pairwise(group.pieces))
    noun = group.noun
    if noun is not None and noun.tag == "n":
        noun.form = "p"
    return True
