"""Japanese sentences: particles say what each phrase is for, verbs come last, clauses about a noun stand before it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from soundstage.engines.stage.screenplay.lexicon import lexicon
from soundstage.engines.stage.screenplay.tongues.groups import made, worn_with
from soundstage.engines.stage.screenplay.tongues.piece import FEMALE, Piece, is_alive

__all__ = ["Nihongo"]

_NOMINAL = frozenset({"n", "a", "det", "num", "quant", "pron", "after", "deg", "u"})
_PLACES = {"look": "at", "stare": "at", "ride": "on", "sit": "on", "stand": "on"}
_POSSESSIVE = {"she": "her", "he": "his", "it": "its", "we": "our", "they": "their"}


@dataclass(slots=True)
class _Phrase:
    """`role`: subj, topic, obj, adv, quote, or the English preposition of a place."""

    role: str
    pieces: list[Piece] = field(default_factory=list)


class Nihongo:
    """Reads pieces one after another; what is said of a noun waits for it, what belongs to a verb waits for that."""

    def __init__(self) -> None:
        self.result: list[Piece] = []
        self.phrases: list[_Phrase] = []
        self.noun: list[Piece] = []  # the noun phrase that is being said
        self.after: list[Piece] = []  # what English says after that noun
        self.about: list[Piece] = []  # whose it is, before の
        self.last = ""  # he, she, it or they: whom the last sentence was about
        self.told = False  # the sentence has had a verb

    def read(self, pieces: Sequence[Piece]) -> list[Piece]:
        for at, piece in enumerate(pieces):
            following = pieces[at + 1] if at + 1 < len(pieces) else None
            self._piece(piece, following, pieces[at - 1] if at else None)
        self._close()
        return self.result

    def _piece(self, piece: Piece, following: Piece | None, before: Piece | None) -> None:
        tag = piece.tag
        if tag in _NOMINAL:
            self._nominal(piece, following)
        elif tag in ("subj", "topic", "obj"):
            self._phrase(tag)
        elif tag == "post":
            self._phrase(piece.base)
        elif tag == "gen":
            self._of()
        elif tag in ("v", "cv"):
            self._verb(piece, following)
        elif tag == "exist":
            self._exists(piece)
        elif tag == "hear":
            self._hears(piece)
        elif tag == "negpost":
            self._without(piece)
        elif tag == "adv":
            self._close_noun()
            self.phrases.append(_Phrase("adv", [piece]))
        elif tag == "quote":
            self._close_noun()
            self.phrases.append(_Phrase("quote", [piece]))
        elif tag == "conj":
            if before is None or before.tag != "quote":
                self._joined(piece, following)
        elif tag in ("mark", "x"):
            self._mark(piece)

    def _nominal(self, piece: Piece, following: Piece | None) -> None:
        if piece.tag == "after":
            self.after.append(piece)
            return
        if piece.tag == "a" and piece.form == "0":
            self.phrases.append(_Phrase("adv", [Piece(piece.words, "adv", "0", piece.start, piece.end)]))
            return
        if piece.tag in ("n", "pron") and self.noun and self.noun[-1].tag == "pron":
            self._close_noun()
        self.noun.append(piece)

    def _take(self) -> list[Piece]:
        """The noun phrase said so far, with what it belongs to before it and what is said of it behind it."""
        about, noun, after = self.about, self.noun, self.after
        self.about, self.noun, self.after = [], [], []
        if about and noun:
            owner = about[-1]
            if owner.tag == "pron" and len(about) == 1:
                about = [made(_POSSESSIVE.get(owner.base, owner.base), "poss", owner)]
            elif noun[-1].base in ("voice", "sound") and not any(one.tag == "a" for one in noun) and not _person(owner):
                return [made("sound of", "n", noun[-1]), *about, *after]
            elif owner.tag == "n" and is_alive(owner):
                about = [*about, made("'s", "poss", owner)]
            elif worn_with(owner) and is_alive(noun[-1]):
                return [*noun, made(worn_with(owner), "prep", owner), *about, *after]
        return [*about, *noun, *after]

    def _phrase(self, role: str) -> None:
        pieces = self._take()
        if pieces and all(one.tag == "num" for one in pieces):
            pieces = [made("them" if role not in ("subj", "topic") else "they", "pron", pieces[0])]
        if pieces and role == "in" and all(one.tag in ("a", "deg") for one in pieces):
            subject, _ = self._subject()
            self.result += [*subject, made("is", "be", pieces[0]), *pieces]
            self._remember(subject)
            self.told = True
            return
        if pieces:
            self.phrases.append(_Phrase(role, pieces))
        elif role in ("obj", "subj", "topic") and self.phrases and self.phrases[-1].role == "bare":
            self.phrases[-1].role = role

    def _close_noun(self) -> None:
        pieces = self._take()
        if pieces:
            self.phrases.append(_Phrase("bare", pieces))

    def _of(self) -> None:
        if not self.noun and self.phrases and self.phrases[-1].role not in ("subj", "topic", "obj", "adv", "quote", "bare"):
            phrase = self.phrases.pop()
            self.after += [made(phrase.role, "prep", phrase.pieces[0]), *phrase.pieces]
            return
        taken = self._take()
        if taken and all(one.tag in ("a", "deg", "num", "det", "quant") for one in taken):
            self.noun = taken
        else:
            self.about = taken

    def _joined(self, piece: Piece, following: Piece | None) -> None:
        """`と` between nouns is `and`; before a verb or an adverb it is `with`."""
        nominal = following is not None and following.tag in _NOMINAL
        if self.noun and nominal:
            self.noun.append(piece)
        elif self.noun and piece.text == "と":
            self._phrase("with")

    def _verb(self, verb: Piece, following: Piece | None) -> None:
        self._close_noun()
        if following is not None and following.tag in _NOMINAL and verb.form in ("f", "d") and following.text != "こと":
            self._relative(verb)
            return
        self._say(*self._subject_with(verb))

    def _relative(self, verb: Piece) -> None:
        """`傘を持った少女`: the clause waits for its noun."""
        kept = [phrase for phrase in self.phrases if phrase.role == "topic"]
        own = [phrase for phrase in self.phrases if phrase.role != "topic"]
        subject = next((phrase for phrase in own if phrase.role == "subj"), None)
        rest = [phrase for phrase in own if phrase is not subject]
        spoken = any(phrase.role == "quote" for phrase in own)
        if spoken:
            self._say(*self._subject_with(verb))
            return
        self.phrases = kept
        if subject is not None and verb.form != "d":
            verb.form = "s"
            self.after += [made("that", "rel", verb), *subject.pieces, verb, *_behind(verb, rest)]
        else:
            verb.form = "d" if verb.form == "d" else "g"
            self.after += [verb, *_behind(verb, rest)]

    def _subject(self) -> tuple[list[Piece], list[_Phrase]]:
        phrases, self.phrases = self.phrases, []
        found = next((one for one in phrases if one.role == "subj"), None)
        topic = next((one for one in phrases if one.role == "topic"), None)
        if found is None and topic is not None and not any(one.role == "bare" for one in phrases):
            found = topic
        elif found is not None and topic is not None:
            topic.role = "bare"
        return (found.pieces if found is not None else []), [one for one in phrases if one is not found]

    def _subject_with(self, verb: Piece) -> tuple[list[Piece], Piece, list[_Phrase]]:
        subject, rest = self._subject()
        return subject, verb, rest

    def _say(self, subject: list[Piece], verb: Piece, rest: Sequence[_Phrase]) -> None:
        """One clause in English order."""
        lead = [one for one in rest if one.role == "bare"]
        if not subject and lead and verb.tag == "cv":
            subject, rest = lead[-1].pieces, [one for one in rest if one is not lead[-1]]
            lead = lead[:-1]
        for phrase in lead:
            self.result += [*phrase.pieces, made(",", "mark", phrase.pieces[-1])] if phrase is not lead[-1] else phrase.pieces
        if lead and lead[-1].pieces[-1].tag == "n" and subject:
            self.result.append(made(",", "mark", lead[-1].pieces[-1]))
        several = _many(subject)
        subject = subject or self._unsaid(verb)
        self._remember(subject)
        number = next((one.form for one in reversed(subject) if one.tag == "n"), "")
        denied = verb.form == "n"
        verb.form = "d" if verb.form == "d" else "i" if denied else "p" if number == "p" or several else "s"
        behind = _behind(verb, [one for one in rest if one.role != "bare"])
        link = [made("do not" if number == "p" else "does not", "neg", verb)] if denied else []
        if verb.form == "d":
            link = [made("is", "be", verb)]
        self.result += [*subject, *link, verb, *behind]
        self.told = True

    def _unsaid(self, verb: Piece) -> list[Piece]:
        """The subject that a clause leaves out: the sentence's own, or else the last one."""
        if self.told:
            follows = self.result and self.result[-1].tag == "mark"
            return [] if follows else [made("and", "conj", verb)]
        return [made(self.last, "pron", verb)] if self.last and verb.tag == "v" else []

    def _remember(self, subject: Sequence[Piece]) -> None:
        noun = next((one for one in subject if one.tag in ("n", "pron") and is_alive(one)), None)
        if noun is None:
            return
        if noun.tag == "pron":
            self.last = noun.base if noun.base in ("he", "she", "it", "they") else self.last
        elif noun.base in FEMALE or set(noun.words) & FEMALE:
            self.last = "she"
        else:
            entry = lexicon("subjects").get(noun.head)
            self.last = "he" if entry is not None and entry.slot == "person" else "it"

    def _exists(self, piece: Piece) -> None:
        self._close_noun()
        subject, rest = self._subject()
        behind = _behind(piece, rest)
        self.result += [made("there is", "x", piece), *subject, *behind] if subject else behind
        self.told = True

    def _hears(self, piece: Piece) -> None:
        self._close_noun()
        subject, rest = self._subject()
        self.result += [made("we hear", "x", piece), *subject, *_behind(piece, rest)]

    def _without(self, piece: Piece) -> None:
        self._close_noun()
        phrase = self.phrases.pop() if self.phrases else None
        self._flush()
        if phrase is not None:
            self.result += [made("no", "neg", piece), *phrase.pieces]

    def _mark(self, piece: Piece) -> None:
        if piece.text == "," and (self.phrases or self.noun) and self._waits():
            if self.noun:
                self._close_noun()
                return
            return
        if piece.tag == "x" and self.about and not self.noun:
            about, self.about = self.about, []
            self._close()
            self.result += [piece, made("of", "prep", about[0]), *about]
            return
        self._close()
        self.result.append(piece)
        if piece.tag == "mark" and piece.text in (".", "!", "?", ":", ";", "\n"):
            self.told = False

    def _waits(self) -> bool:
        """Whether a comma only parts phrases of one clause: a subject or place has been named and no verb yet."""
        return not self.noun and any(phrase.role in ("subj", "topic") for phrase in self.phrases)

    def _close(self) -> None:
        self._close_noun()
        self._flush()

    def _flush(self) -> None:
        """What no verb has taken is said as it stands, subject first."""
        phrases, self.phrases = self.phrases, []
        order = sorted(phrases, key=lambda one: one.role not in ("subj", "topic", "bare"))
        for phrase in order:
            self.result += _spoken(phrase)
        self.result += self.after
        self.after = []


def _spoken(phrase: _Phrase) -> list[Piece]:
    if phrase.role in ("subj", "topic", "obj", "adv", "bare", "quote"):
        return phrase.pieces
    return [made(phrase.role, "prep", phrase.pieces[0]), *phrase.pieces]


def _behind(verb: Piece, rest: Sequence[_Phrase]) -> list[Piece]:
    """Object, manner, places, then a quotation."""
    found: list[Piece] = []
    for phrase in rest:
        if phrase.role in ("obj", "topic", "bare"):
            if verb.base in ("look", "stare"):
                found.append(made("at", "prep", phrase.pieces[0]))
            elif verb.base in ("walk", "run", "fly", "go") and verb.tag == "v":
                found.append(made("through", "prep", phrase.pieces[0]))
            found += phrase.pieces
    for phrase in rest:
        if phrase.role == "adv":
            found += phrase.pieces
    for phrase in rest:
        if phrase.role not in ("obj", "topic", "bare", "adv", "quote", "subj"):
            place = _PLACES.get(verb.base, phrase.role) if phrase.role == "in" and verb.base in _PLACES else phrase.role
            found += [made(place, "prep", phrase.pieces[0]), *phrase.pieces]
    for phrase in rest:
        if phrase.role == "quote":
            found += phrase.pieces
    return found


def _person(noun: Piece) -> bool:
    entry = lexicon("subjects").get(noun.head)
    return noun.tag == "pron" or (entry is not None and entry.slot == "person")


def _many(subject: Sequence[Piece]) -> bool:
    """Whether a number or a joining word says that there are several; their noun is then put into the plural."""
    several = any(one.tag == "quant" or (one.tag == "num" and one.base != "one") for one in subject)
    if several:
        for one in subject:
            if one.tag == "n":
                one.form = "p"
    return several or any(one.tag == "conj" for one in subject)
