"""Clauses in the order of English: subject, verb, object, the rest; German verbs made whole; unsaid subjects named."""

from collections.abc import Sequence
from itertools import pairwise

from soundstage.engines.stage.screenplay.lexicon import lexicon
from soundstage.engines.stage.screenplay.tongues.dictionary import dictionary
from soundstage.engines.stage.screenplay.tongues.english import MANY
from soundstage.engines.stage.screenplay.tongues.german import PREFIXES
from soundstage.engines.stage.screenplay.tongues.groups import OBLIQUE, Group, alive, gather, made
from soundstage.engines.stage.screenplay.tongues.piece import FEMALE, Piece, is_alive

__all__ = ["Clauses"]

_PARTERS = frozenset({"mark", "quote", "conj", "sub", "rel"})
_REACHES = {
    "look": "at", "stare": "at", "wait": "for", "listen": "to", "search": "for", "step": "on", "point": "at", "think": "about",
    "sit": "on", "stand": "on", "knock": "on", "arrive": "at",
}  # fmt: skip
_APPEARING = frozenset(
    """appear sound shine fall rise come enter pass fly run ring blow grow bloom burn glow emerge stand hang live sit float
    swim lie
    flow drip sparkle flicker walk dance sing bark chirp arrive step see hear approach sleep wait explode roar
    """.split()  # noqa: SIM905
)
_SPOKEN_OF = frozenset(
    {"talk", "say", "give", "show", "throw", "speak", "tell", "look", "call", "wave", "smile", "go", "come", "walk", "run"}
)
_FROM = frozenset("leave come fall emerge jump run walk fly take rise climb appear flee drip flow".split())  # noqa: SIM905
_WITH = frozenset({"cover", "fill", "surround"})
_RIDDEN = frozenset({"bicycle", "motorcycle", "scooter", "horse", "skateboard", "sled", "camel", "elephant", "pony"})
_SAYING = frozenset({"say", "ask", "answer", "whisper", "shout", "speak", "tell", "sing"})
_OWNERS = {"she": "her", "it": "its", "they": "their"}
_GAMES = frozenset({"ball", "football", "basketball", "chess", "cards", "game", "guitar", "piano", "tennis", "volleyball"})
_WEATHER = frozenset({"rain", "snow"})
_PARTICLES = {
    "zurück": "back", "hinauf": "up", "hoch": "up", "herauf": "up", "hinunter": "down", "herunter": "down", "runter": "down",
    "weg": "away", "vorbei": "past", "herum": "around", "heraus": "out", "hinaus": "out", "raus": "out", "herein": "in",
    "hinein": "in", "rein": "in", "auf": "", "hinterher": "behind", "heran": "closer", "los": "off", "vor": "forward",
    "fort": "away", "zusammen": "together", "hin": "", "ab": "off", "nieder": "down", "nach": "", "zu": "", "ein": "", "an": "",
    "aus": "out", "mit": "along", "her": "along", "um": "around", "ran": "closer", "näher": "closer", "empor": "up",
}  # fmt: skip


class Clauses:
    """One prompt's pieces, a clause at a time; remembers whom a sentence was about, for those that name nobody."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.last = ""  # he, she, it or they: the last subject
        self.begins = True  # the clause begins a sentence
        self.acted = False  # the sentence has had a verb
        self.listing = False  # the clause before was a subject alone, which this one may go on with
        self.result: list[Piece] = []

    def read(self, pieces: Sequence[Piece]) -> list[Piece]:
        """All pieces in English order."""
        start = 0
        for at in range(len(pieces) + 1):
            if at < len(pieces) and pieces[at].tag not in _PARTERS:
                continue
            lead = pieces[start - 1] if start else None
            self._clause(list(pieces[start:at]), lead)
            if at < len(pieces):
                self._relate(pieces[at])
                self.result.append(pieces[at])
                ends = pieces[at].text in (".", "!", "?", ":", ";", "\n") and pieces[at].tag == "mark"
                self.acted = self.acted and not ends
                self.begins = ends or (self.begins and start == at) or pieces[at].tag == "quote"
            start = at + 1
        return self.result

    def _relate(self, piece: Piece) -> None:
        """`who` of somebody, `that` of something."""
        noun = next((one for one in reversed(self.result[-4:]) if one.tag == "n"), None)
        if piece.tag == "rel" and piece.base == "who" and noun is not None and not is_alive(noun):
            piece.words = ("that",)

    def _clause(self, pieces: list[Piece], lead: Piece | None) -> None:
        if not pieces:
            return
        joined = lead is not None and lead.tag in ("conj", "sub", "rel")
        if self.language == "de":
            lead = self._relative(pieces, lead)
            _join_prefix(pieces)
        groups = [group for group in gather(pieces, self.language) if group.pieces]
        _dress(groups)
        _live(groups)
        groups = self._german(groups, lead) if self.language == "de" else self._romance(groups, lead, joined)
        _ride(groups)
        _smiling(groups)
        _manner(groups)
        together = joined and lead is not None and lead.tag == "conj" and self.listing
        _agree(groups, together)
        self.listing = bool(groups) and all(group.kind == "NP" for group in groups)
        self._possess(groups, first=True)
        self._remember(groups)
        self._possess(groups, first=False)
        _soften(groups)
        if (
            joined
            and lead is not None
            and lead.tag == "conj"
            and self.acted
            and _whole(groups)
            and self.result
            and self.result[-1].tag == "conj"
        ):
            self.result.insert(-1, made(",", "mark", self.result[-1]))
        for group in groups:
            self.result += group.pieces
        self.acted = self.acted or any(group.kind == "V" for group in groups)
        self.begins = False

    def _relative(self, pieces: list[Piece], lead: Piece | None) -> Piece | None:
        """`, der einen Hut trägt`: an article after a comma that opens a clause with its verb last is a pronoun."""
        first = pieces[0]
        comma = lead is not None and lead.text == "," and bool(self.result)
        verb = pieces[-1].tag in ("v", "cv", "be", "have", "modal") and pieces[-1].form in ("s", "p", "i", "")
        if not comma or first.tag != "det" or first.text not in ("der", "die", "das", "den", "dem", "denen") or not verb:
            return lead
        noun = next((one for one in reversed(self.result) if one.tag == "n"), None)
        described = len(pieces) > 1 and pieces[1].tag in ("a", "n") and pieces[1].form != "0" and first.text in ("die", "das")
        if noun is None or described:
            return lead
        self.result.pop() if self.result[-1].text == "," else None
        relative = made("who" if is_alive(noun) or self._somebody() else "that", "rel", first)
        self.result.append(relative)
        del pieces[0]
        return relative

    def _somebody(self) -> bool:
        """Whether the sentence has named somebody so far."""
        for piece in reversed(self.result):
            if piece.tag == "mark" and piece.text in (".", "!", "?", "\n"):
                return False
            if piece.tag == "n" and is_alive(piece):
                return True
        return False

    def _german(self, groups: list[Group], lead: Piece | None) -> list[Group]:
        verbs = [at for at, group in enumerate(groups) if group.kind == "V"]
        if not verbs:
            return groups
        at = verbs[0]
        verb = groups[at].pieces[0]
        late = groups[verbs[-1]].pieces[0] if len(verbs) > 1 else None
        if late is not None and verb.tag in ("have", "modal", "be") and late.form in ("d", "i") and late.tag in ("v", "cv"):
            del groups[verbs[-1]]
            if verb.tag == "be" and late.form == "d" and verb.text.startswith(("w", "wu")):
                groups[at].pieces.insert(1, late)
            else:
                late.form = "p" if verb.text in ("haben", "wollen", "können", "sind", "sollen", "müssen") else "s"
                groups[at].pieces[0] = late
        if lead is not None and lead.tag == "rel":
            return [groups[at], *groups[:at], *groups[at + 1 :]]
        before = [here for here in range(at) if groups[here].kind == "NP" and verb.base not in _WEATHER]
        after = [here for here in range(at + 1, len(groups)) if groups[here].kind == "NP"]
        nominative = after and groups[after[0]].pieces[0].base in ("he", "she", "it", "we", "they") and after[0] == at + 1
        if before and (not nominative or groups[after[0]].pieces[0].text in ("sie", "es")):
            if at + 1 < len(groups) or at == before[0] + 1:
                return groups
            subject = before[0]
            while subject + 1 < at and groups[subject + 1].preposition == "with":
                subject += 1
            return [*groups[: subject + 1], groups[at], *groups[subject + 1 : at]]
        if verb.base in _WEATHER:
            groups = [
                group for group in groups if not (group.kind == "NP" and group.noun is not None and group.noun.base == "it")
            ]
            at = next(here for here, group in enumerate(groups) if group.kind == "V")
            groups.insert(at, Group("NP", [made(verb.base, "n", verb)]))
            verb.words = ("fall",)
            return groups
        goes_on = lead is not None and (lead.tag == "conj" or lead.text == ",") and at == 0
        if after and (nominative or not goes_on):
            subject = after[0]
            return [*groups[:at], groups[subject], groups[at], *groups[at + 1 : subject], *groups[subject + 1 :]]
        return groups

    def _romance(self, groups: list[Group], lead: Piece | None, joined: bool) -> list[Group]:
        verb = next((at for at, group in enumerate(groups) if group.kind == "V" and group.pieces[0].tag != "prep"), None)
        if verb is None:
            return groups
        self._reach(groups, verb)
        piece = groups[verb].pieces[0]
        if piece.base in _WEATHER and verb and groups[verb - 1].kind == "NP" and groups[verb - 1].pieces[0].tag == "pron":
            groups[verb - 1] = Group("NP", [made(piece.base, "n", piece)])
            piece.words = ("fall",)
            return groups
        if piece.form not in ("s", "p", "") or any(group.kind == "NP" for group in groups[:verb]):
            return groups
        if lead is not None and lead.tag == "rel":
            return groups
        following = verb + 1
        inverted = following < len(groups) and groups[following].kind == "NP" and len(groups[verb].pieces) == 1
        if inverted and (piece.own or piece.base in _APPEARING or (piece.tag == "cv" and groups[following].noun is not None
                         and groups[following].noun.head == "camera")):  # type: ignore[union-attr]  # fmt: skip
            groups[verb], groups[following] = groups[following], groups[verb]
            return groups
        if piece.base in _WEATHER and len(groups[verb].pieces) == 1:
            groups.insert(verb, Group("NP", [made(piece.base, "n", piece)]))
            piece.words = ("fall",)
            return groups
        everyone = groups[verb - 1] if verb else None
        if everyone is not None and everyone.kind == "X" and everyone.pieces[-1].tag == "quant":
            everyone.pieces.insert(0, made("they", "pron", everyone.pieces[0]))
            return groups
        unsaid = self.language in ("es", "pt") and piece.tag in ("v", "be", "have")
        if unsaid and self.last and (self.begins or (lead is not None and lead.tag == "sub")):
            subject = self.last if piece.form != "p" else "they"
            groups.insert(verb, Group("NP", [made(subject, "pron", piece)]))
        return groups

    def _reach(self, groups: list[Group], verb: int) -> None:
        """Prepositions between a verb and its object, as English has them."""
        piece = groups[verb].pieces[-1] if groups[verb].pieces[-1].tag in ("v", "cv") else groups[verb].pieces[0]
        if verb + 1 >= len(groups):
            return
        object_ = groups[verb + 1]
        first = object_.pieces[0]
        if object_.kind == "NP" and piece.base in _REACHES and piece.tag == "v" and piece.base not in _APPEARING - {"step"}:
            object_.pieces.insert(0, made(_REACHES[piece.base], "prep", first))
            object_.kind = "PP"
        elif object_.kind == "PP" and object_.preposition == "of":
            linked = (
                "with" if piece.base in _WITH else "from" if piece.base in _FROM else "at" if piece.base == "laugh" else "of"
            )
            object_.pieces[0] = made(linked, "prep", first)
        elif object_.kind == "PP" and object_.preposition == "to" and self.language == "es" and alive(object_):
            if piece.base not in _SPOKEN_OF:
                del object_.pieces[0]
                object_.kind = "NP"
        elif object_.kind == "PP" and object_.preposition == "to" and piece.base == "look":
            object_.pieces[0] = made("at", "prep", first)

    def _possess(self, groups: Sequence[Group], *, first: bool) -> None:
        """`su`, `son` and `seu` are whose the sentence is about: a subject's own goes by the sentence before."""
        if self.language == "de" or self.last not in _OWNERS:
            return
        opening = next((group for group in groups if group.kind == "NP"), None)
        for group in groups:
            for piece in group.pieces:
                if piece.tag == "poss" and piece.base == "his" and (group is opening) == first:
                    piece.words = (_OWNERS[self.last],)

    def _remember(self, groups: Sequence[Group]) -> None:
        verb = next((at for at, group in enumerate(groups) if group.kind == "V"), len(groups))
        subject = next((group for group in groups[:verb] if group.kind == "NP"), None)
        noun = subject.noun if subject is not None else None
        if noun is None or noun.head == "camera" or not is_alive(noun):
            return
        if noun.tag == "pron":
            self.last = noun.base if noun.base in ("he", "she", "they") or (noun.base == "it" and noun.text) else self.last
            return
        entry = lexicon("subjects").phrase(noun.base) or lexicon("subjects").get(noun.head)
        if noun.form == "p":
            self.last = "they"
        elif set(noun.words) & FEMALE or noun.base in FEMALE or any(one.base == "female" for one in subject.pieces):  # type: ignore[union-attr]
            self.last = "she"
        else:
            self.last = "he" if entry is not None and entry.slot == "person" else "it"


def _dress(groups: Sequence[Group]) -> None:
    """What is worn is not carried: `trägt einen Hut`, `porte une robe`, `lleva gafas`."""
    for at, group in enumerate(groups):
        if group.kind != "V" or group.pieces[0].base not in ("carry", "use"):
            continue
        for other in (*groups[at + 1 : at + 2], *groups[max(at - 1, 0) : at]):
            noun = other.noun if other.kind == "NP" else None
            entry = lexicon("subjects").phrase(noun.base) or lexicon("subjects").get(noun.head) if noun is not None else None
            if entry is not None and entry.slot == "garment":
                group.pieces[0].words = ("wear",)


def _live(groups: Sequence[Group]) -> None:
    """Who rises by stairs or onto a chair climbs; who plays what is no game throws it (`joga a massa`)."""
    for at, group in enumerate(groups):
        piece = group.pieces[0]
        if group.kind != "V" or piece.tag != "v":
            continue
        subject = next((one for one in groups[:at] if one.kind == "NP"), None)
        placed = at + 1 < len(groups) and groups[at + 1].kind in ("NP", "PP")
        if piece.base == "stand up" and subject is not None and not alive(subject):
            piece.words = ("rise",)
        if piece.base == "rise" and placed and (subject is None or alive(subject)):
            piece.words = ("climb",)
        object_ = groups[at + 1].noun if at + 1 < len(groups) and groups[at + 1].kind == "NP" else None
        if piece.base == "play" and piece.lemma == "jogar" and object_ is not None and object_.head not in _GAMES:
            piece.words = ("throw",)


def _whole(groups: Sequence[Group]) -> bool:
    """Whether a clause has a subject of its own before its verb."""
    verb = next((at for at, group in enumerate(groups) if group.kind == "V"), 0)
    return any(group.kind == "NP" for group in groups[:verb])


def _soften(groups: Sequence[Group]) -> None:
    """Music and noises are soft; `quiet` is silence."""
    for group in groups:
        for first, second in pairwise(group.pieces):
            heard = any(lexicon("sounds").get(word) is not None for word in second.words) or second.head in ("music", "guitar")
            if first.base == "quiet" and heard:
                first.words = ("soft",)


def _smiling(groups: list[Group]) -> None:
    """`dit en souriant`: who says something while doing something else does that, and says it."""
    for at, (first, second) in enumerate(pairwise(groups)):
        doing = second.pieces[-1]
        if (
            first.kind == second.kind == "V"
            and first.pieces[0].base in _SAYING
            and doing.form == "g"
            and len(first.pieces) == 1
        ):
            doing.form = first.pieces[0].form
            first.pieces.insert(0, made("and", "conj", first.pieces[0]))
            groups[at : at + 2] = [Group("V", [doing]), first]
            return


def _ride(groups: list[Group]) -> None:
    """`fährt auf einem Fahrrad`: what has no cabin is ridden, not driven."""
    for verb, place in pairwise(groups):
        noun = place.noun
        if (
            verb.kind == "V"
            and place.kind == "PP"
            and verb.pieces[0].base == "drive"
            and noun is not None
            and noun.head in _RIDDEN
        ):
            verb.pieces[0].words = ("ride",)
            del place.pieces[0]
            place.kind = "NP"


def _manner(groups: Sequence[Group]) -> None:
    """An adjective by itself beside a verb says how it is done: `lacht laut`."""
    verb = next((at for at, group in enumerate(groups) if group.kind == "V"), None)
    if verb is None or groups[verb].pieces[0].tag == "be":
        return
    for group in groups:
        if group.kind == "A" and all(piece.form == "0" or piece.tag == "deg" for piece in group.pieces):
            for piece in group.pieces:
                piece.tag = "adv"


def _agree(groups: Sequence[Group], together: bool) -> None:
    """Verbs in the number of their subject, infinitives that stand for a finite verb, and the camera's own prepositions."""
    subject: Piece | None = None
    several = filmed = False
    for at, group in enumerate(groups):
        if group.kind == "NP" and group.noun is not None:
            if subject is not None and group.noun.tag == "pron" and at and groups[at - 1].kind == "V":
                group.noun.words = tuple(OBLIQUE.get(word, word) for word in group.noun.words)
            if subject is None:
                subject = group.noun
                several = together or subject.form == "p" or subject.head in MANY or subject.base in ("they", "we", "they both")
            filmed = filmed or group.noun.head == "camera"
        elif group.kind == "V" and group.pieces[0].tag in ("v", "cv") and group.pieces[0].form in ("i", "s", "p"):
            verb = group.pieces[0]
            filmed = filmed or verb.tag == "cv"
            if subject is not None and subject.text == "sie" and verb.form in ("i", "p"):
                subject.words = ("they",)
            if subject is not None and verb.form == "i":
                verb.form = "p" if several or subject.base == "they" else "s"
            elif subject is not None and several:
                verb.form = "p"
        elif group.kind == "V" and group.pieces[0].tag == "be" and several:
            group.pieces[0].words = ("are",)
        elif group.kind == "PP" and filmed:
            swap = {"beside": "alongside", "behind": "from behind", "of": "from"}.get(group.preposition)
            if swap is not None:
                group.pieces[0] = made(swap, "prep", group.pieces[0])


def _join_prefix(pieces: list[Piece]) -> None:
    """`steht … auf`: a prefix at a clause's end goes back to its verb."""
    if len(pieces) < 2:
        return
    last = pieces[-1]
    word = last.text
    if word not in PREFIXES or last.tag in ("n", "v", "a") or last.end - last.start != len(word):
        return
    at = next((here for here in range(len(pieces) - 2, -1, -1) if pieces[here].tag in ("v", "cv", "have", "be")), None)
    if at is None:
        return
    verb = pieces[at]
    lemma = {"hat": "haben", "haben": "haben", "hatte": "haben"}.get(verb.text, verb.lemma).rpartition("|")[2]
    split = dictionary("de").split
    joined = split.get((verb.tag, word, lemma)) or split.get(("v" if verb.tag != "cv" else "cv", word, lemma))
    if joined is None and verb.tag == "cv":
        joined = split.get(("v", word, lemma))
    if joined is not None:
        verb.words, verb.tag = joined, "cv" if verb.tag == "cv" else "v"
        verb.form = verb.form or "s"
        pieces.pop()
    elif _PARTICLES.get(word):
        pieces[-1] = made(_PARTICLES[word], "adv", last)
    else:
        pieces.pop()
