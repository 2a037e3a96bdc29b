"""Tokens of German, Spanish, French or Portuguese read as pieces: phrases found, one meaning chosen for each word."""

from collections.abc import Sequence

from soundstage.engines.stage.screenplay.lexicon import lexicon
from soundstage.engines.stage.screenplay.tokens import Token
from soundstage.engines.stage.screenplay.tongues.compounds import split_compound
from soundstage.engines.stage.screenplay.tongues.dictionary import Dictionary, Reading, dictionary
from soundstage.engines.stage.screenplay.tongues.piece import Piece
from soundstage.engines.stage.screenplay.tongues.years import find_ages

__all__ = ["read_pieces"]

_FUNCTION = frozenset(
    "det quant num poss neg pron prep conj sub rel adv x be have modal refl clitic deg q".split()  # noqa: SIM905
)
_BEFORE_NOUN = frozenset({"det", "quant", "num", "poss", "a", "neg"})
_CAMERAS = frozenset({"kamera", "cámara", "caméra", "câmera", "câmara"})
_INTO = frozenset({"in", "zur", "a", "à", "para", "na", "em", "mano", "en", "la"})
_STOPS = frozenset({".", "!", "?", ":", ";", "\n"})
_ARTICLES = frozenset({"la", "le", "les", "lo", "los", "las", "l", "o", "a", "os", "as"})
_PRONOUNS = {"le": "him", "lo": "him", "la": "her", "l": "it", "les": "them", "los": "them", "las": "them", "o": "him",
"a": "her",
             "os": "them", "as": "them"}  # fmt: skip
_SUFFIXED = (("los", "them"), ("las", "them"), ("les", "them"), ("lo", "him"), ("la", "her"), ("le", "him"), ("se", ""))
_PLACING = frozenset({"in", "at", "in front of", "toward", "to", "inside", "outside", "behind", "beside", "from", "through"})
_UNITS = frozenset({"s", "sec", "sek", "seg", "mm", "fps", "k", "m", "cm", "km"})
_AWAY = {"davon": "away", "hinweg": "away", "weg": "away", "zurück": "back", "hinaus": "out", "heraus": "out", "empor": "up",
         "hoch": "up",
         "herunter": "down", "hinunter": "down", "vorbei": "past", "umher": "around", "herum": "around"}  # fmt: skip
_LOANS = ("subjects", "settings", "styles", "camera", "sounds", "adjectives", "verbs")


def read_pieces(tokens: Sequence[Token], language: str) -> list[Piece]:
    """One piece a word or phrase, in the prompt's order; marks, numbers and quotations are pieces of their own."""
    return _Reader(tokens, language).read()


class _Reader:
    def __init__(self, tokens: Sequence[Token], language: str) -> None:
        self.tokens = _joined(tokens) if language == "fr" else list(tokens)
        self.language = language
        self.book: Dictionary = dictionary(language)
        self.pieces: list[Piece] = []
        self.ages = {start: (end, years) for start, end, years in find_ages(_text(self.tokens), language)}
        self.filmed = _filmed(self.tokens)
        self.camera = False  # the camera is what the sentence has been about
        self.fresh = True  # no subject has been named in this clause yet

    def read(self) -> list[Piece]:
        index = 0
        while index < len(self.tokens):
            index = self._age(index) or self._word(index)
        return self.pieces

    def _age(self, index: int) -> int:
        """The index after an age that begins here, or 0."""
        found = self.ages.get(self.tokens[index].start)
        if found is None:
            return 0
        end, years = found
        after = index
        while after < len(self.tokens) and self.tokens[after].start < end:
            after += 1
        self._add(Piece(("aged", str(years)), "a", "age", self.tokens[index].start, self.tokens[after - 1].end))
        return after

    def _word(self, index: int) -> int:
        token = self.tokens[index]
        if token.kind == "number":
            self._add(Piece((), "num", "", token.start, token.end, token, text=token.text))
            return index + 1
        if token.text in _UNITS and self.pieces and self.pieces[-1].tag == "num" and token.kind == "word":
            self._add(Piece((), "x", "", token.start, token.end, token, text=token.text))
            return index + 1
        if token.kind != "word":
            if token.text in _STOPS or token.kind == "quote":
                self.camera = False
            self.fresh = True
            tag = "mark" if token.kind != "quote" else "quote"
            self._add(Piece((), tag, "", token.start, token.end, token, text=token.text))
            return index + 1
        readings, size = self._found(index)
        if not readings:
            self._unknown(index)
            return index + 1
        chosen = self._choose(readings, index, size)
        last = self.tokens[index + size - 1]
        if chosen.tag == "ofpron":
            self._add(Piece(("of",), "prep", "", token.start, last.end, text=token.text))
            self._add(Piece(chosen.words, "pron", "", token.start, last.end, text=token.text))
            return index + size
        piece = Piece(chosen.words, chosen.tag, chosen.form, token.start, last.end, lemma=chosen.lemma, text=token.text)
        piece.capital = token.capital and chosen.tag == "n"
        self._add(piece)
        return index + size

    def _add(self, piece: Piece) -> None:
        self.pieces.append(piece)
        if piece.tag in ("conj", "sub", "rel"):
            self.fresh = True
        elif piece.tag == "n" and piece.head == "camera":
            self.camera, self.fresh = True, False
        elif (piece.tag == "n" or (piece.tag == "pron" and piece.head in ("he", "she", "they", "it"))) and self.fresh:
            before = self.pieces[-2].tag if len(self.pieces) > 1 else ""
            if before != "prep":
                self.camera, self.fresh = False, False
        elif piece.tag in ("v", "cv"):
            self.fresh = False

    def _found(self, index: int) -> tuple[tuple[Reading, ...], int]:
        """The readings of the longest phrase at a token, and its length."""
        texts = [token.text for token in self.tokens[index : index + 8]]
        for words, readings in self.book.phrases.get(texts[0], ()):
            if tuple(texts[: len(words)]) == words and all(
                token.kind in ("word", "number") for token in self.tokens[index : index + len(words)]
            ):
                return readings, len(words)
        return (), 1

    def _choose(self, readings: tuple[Reading, ...], index: int, size: int) -> Reading:
        token = self.tokens[index]
        before = self.pieces[-1] if self.pieces else None
        opened = before is None or before.tag in ("mark", "quote")
        if self.language == "fr" and token.text in ("lui", "leur") and self._verb_next(index):
            return Reading(("him" if token.text == "lui" else "them",), "clitic", "", token.text)
        told = self.language == "fr" and before is not None and before.tag == "pron" and token.text in _ARTICLES
        if told and any(one.tag in ("v", "cv") for one in self._found(index + 1)[0]):
            return Reading((_PRONOUNS[token.text],), "clitic", "", token.text)
        if self.language in ("fr", "es", "pt") and size == 1 and token.text in _ARTICLES and self._verb_next(index):
            return Reading((_PRONOUNS[token.text],), "clitic", "", token.text)
        label = next((one for one in readings if one.words in (("shot",), ("scene",))), None)
        if label is not None and index + 1 < len(self.tokens) and self.tokens[index + 1].kind == "number":
            return label
        found = list(readings)
        filmed = self.camera or index in self.filmed
        found = [one for one in found if (one.tag == "cv") == filmed or one.tag not in ("v", "cv")] or found
        found = [one for one in found if one.words or one.tag not in ("v", "cv")] or found
        if self.language == "de" and size == 1:
            if token.capital and not opened:
                found = [one for one in found if one.tag in ("n", "x")] or found
            elif not token.capital:
                found = [one for one in found if one.tag != "n"] or found
        own = self._reflexive(index)
        found = [one for one in found if one.own == own or one.tag not in ("v", "cv")] or found
        if any(one.tag in ("v", "cv") and one.own == own for one in found):
            found = [one for one in found if one.tag not in ("v", "cv") or one.own == own]
        named = any(one.tag == "a" for one in found) and self._noun_next(index + size)
        placed = self._placed() if sum(one.tag == "n" for one in found) > 1 else False
        return min(
            found,
            key=lambda one: (
                self._rank(one, before, index + size)
                + (named and one.tag in ("n", "adv"))
                + (0.05 if one.tag == "n" and placed != (lexicon("settings").phrase(" ".join(one.words)) is not None) else 0.0)
            ),
        )

    def _rank(self, one: Reading, before: Piece | None, after: int) -> float:
        """How unlikely a reading is between its neighbours."""
        tag = before.tag if before is not None else ""
        if one.tag in _FUNCTION:
            if one.tag in ("pron", "clitic", "refl"):
                return 0.05
            if one.tag in ("det", "poss", "quant", "num") and tag not in ("det", "poss"):
                return 0.1
            ends = after >= len(self.tokens) or self.tokens[after].kind != "word"
            if one.tag == "prep" and (ends or self._only(after, "prep")):
                return 1.5
            noun_only = tag in ("det", "poss") and one.tag in ("prep", "conj", "poss", "be", "neg", "adv", "x")
            return 3.0 if noun_only else 0.5
        described = tag == "a" and self.language != "de" and len(self.pieces) > 1 and self.pieces[-2].tag == "n"
        noun_place = (tag in _BEFORE_NOUN or tag == "prep") and not described
        if one.tag == "n":
            if noun_place:
                return 0.2 if one.form != "p" or before is None or before.text not in ("un", "une", "una", "um", "uma") else 1.0
            return 1.2 if tag in ("n", "pron", "refl", "clitic", "rel") else 1.0
        if one.tag == "a":
            nothing_after = after >= len(self.tokens) or self.tokens[after].kind != "word"
            if noun_place:
                return 0.4 if self.language == "de" or not nothing_after else 0.1 if tag == "a" else 0.4
            return 0.6 if tag in ("n", "be", "deg", "a") else 1.1
        if one.tag in ("v", "cv"):
            likely = 0.7 if one.form in ("s", "p") else 0.9
            if tag in ("pron", "refl", "clitic", "rel"):
                return 0.1
            if tag == "n":
                governed = any(piece.tag == "prep" for piece in self.pieces[-3:-1])
                return likely - (0.3 if not self._verbal() and not governed else 0.0)
            return 2.0 if noun_place else likely
        return 1.5

    def _only(self, index: int, tag: str) -> bool:
        """Whether the word at a token can be nothing else."""
        readings = self._found(index)[0]
        return bool(readings) and all(one.tag == tag for one in readings)

    def _noun_next(self, index: int) -> bool:
        """Whether a word that is a noun begins at a token."""
        if index >= len(self.tokens) or self.tokens[index].kind != "word":
            return False
        return any(one.tag == "n" for one in self._found(index)[0])

    def _placed(self) -> bool:
        """Whether a preposition of place stands before the noun phrase that is being read."""
        for piece in reversed(self.pieces[-3:]):
            if piece.tag == "prep":
                return piece.base in _PLACING
            if piece.tag in ("n", "v", "mark"):
                return piece.base in ("enter", "leave")
        return False

    def _verbal(self) -> bool:
        """Whether the clause has a verb already."""
        for piece in reversed(self.pieces):
            if piece.tag in ("mark", "quote", "conj", "sub", "rel"):
                return False
            if piece.tag in ("v", "cv", "be", "have", "modal"):
                return True
        return False

    def _verb_next(self, index: int) -> bool:
        """Whether only a verb can follow here: an article before it is a pronoun (`la suit`)."""
        if index + 1 >= len(self.tokens) or self.tokens[index + 1].kind != "word":
            return False
        readings, size = self._found(index + 1)
        if not readings or size > 1 or any(one.tag not in ("v", "cv") for one in readings):
            return False
        return any(one.form in ("s", "p") for one in readings)

    def _reflexive(self, index: int) -> bool:
        """Whether the verb here has its pronoun: right before it, right after, or anywhere in a German clause."""
        if self.language != "de":
            near = [piece for piece in self.pieces[-2:] if piece.tag == "refl"]
            after = self.tokens[index + 1] if index + 1 < len(self.tokens) else None
            return bool(near) or (after is not None and after.text == "se" and after.glued)
        for step in (-1, 1):
            at = index + step
            while 0 <= at < len(self.tokens) and abs(at - index) < 9 and self.tokens[at].kind == "word":
                if self.tokens[at].text in ("sich", "mich", "uns"):
                    return True
                if self.tokens[at].text in ("und", "oder"):
                    break
                at += step
        return False

    def _unknown(self, index: int) -> None:
        token = self.tokens[index]
        if token.text in ("sich", "mich", "uns"):
            self._add(Piece((), "refl", "", token.start, token.end, text=token.text))
            return
        reading = self._derived(token)
        if reading is not None:
            self._add(
                Piece(reading.words, reading.tag, reading.form, token.start, token.end, lemma=reading.lemma, text=token.text)
            )
            if reading.tag == "v" and reading.lemma.startswith("+"):
                self._add(Piece((reading.lemma[1:],), "pron", "", token.start, token.end))
            return
        capital = token.capital and bool(self.pieces) and self.pieces[-1].tag not in ("mark", "quote")
        called = bool(self.pieces) and self.pieces[-1].base in ("called", "named")
        named = token.capital and (called or lexicon("names").get(token.text) is not None)
        loan = any(lexicon(name).get(token.text) is not None for name in _LOANS) and len(token.text) > 3
        kept = token if named or loan else Token(token.text, token.start, token.end, "word", known=False, forms=(token.text,))
        noun = named or (capital and self.language == "de") or (self.pieces and self.pieces[-1].tag in ("det", "poss", "num"))
        tag = "n" if noun or (loan and lexicon("subjects").get(token.text)) else "u"
        self._add(Piece((), tag, "", token.start, token.end, kept, text=token.text))

    def _derived(self, token: Token) -> Reading | None:
        """Words made of known ones: compounds, adverbs, diminutives, verbs with their pronouns."""
        word = token.text
        if self.language == "de":
            for ending in ("chen", "lein"):
                if word.endswith(ending):
                    found = next((one for one in self.book.of(word[: -len(ending)]) if one.tag == "n"), None)
                    if found is not None:
                        return Reading(("little", *found.words), "n", "s", word)
            for prefix, away in _AWAY.items():
                if word.startswith(prefix) and len(word) > len(prefix) + 3:
                    found = next((one for one in self.book.of(word[len(prefix) :]) if one.tag == "v" and one.words), None)
                    if found is not None:
                        return Reading((*found.words, away), "v", found.form, word)
            return split_compound(word)
        for ending in ("mente", "ment"):
            if word.endswith(ending):
                stem = word[: -len(ending)]
                for form in (stem, stem.replace("á", "a").replace("é", "e").replace("í", "i").replace("ó", "o"), stem + "t"):
                    found = next((one for one in self.book.of(form) if one.tag == "a"), None)
                    if found is not None:
                        return Reading(found.words, "adv", "0", word)
        if self.language == "es":
            plain = word.translate(str.maketrans("áéíóú", "aeiou"))
            for ending, pronoun in _SUFFIXED:
                if plain.endswith(ending) and plain[: -len(ending)].endswith(("ndo", "ar", "er", "ir")):
                    found = next((one for one in self.book.of(plain[: -len(ending)]) if one.tag == "v"), None)
                    if found is not None:
                        return Reading(found.words, "v", found.form, "+" + pronoun if pronoun else "")
        return None


def _joined(tokens: Sequence[Token]) -> list[Token]:
    """French without the apostrophes that are left between words (`quelqu'un`)."""
    kept: list[Token] = []
    for at, token in enumerate(tokens):
        inside = token.text in ("'", "’") and 0 < at < len(tokens) - 1
        if inside and tokens[at - 1].kind == tokens[at + 1].kind == "word" and tokens[at - 1].end == token.start:
            continue
        kept.append(token)
    return kept


def _text(tokens: Sequence[Token]) -> str:
    """The prompt's words at their own offsets, all else blank."""
    letters = [" "] * (tokens[-1].end if tokens else 0)
    for token in tokens:
        if token.kind != "quote":
            letters[token.start : token.start + len(token.text)] = list(token.text)
    return "".join(letters)


def _filmed(tokens: Sequence[Token]) -> frozenset[int]:
    """Tokens between marks that have the camera among them, and not as what somebody looks into."""
    found: set[int] = set()
    start = 0
    for at in range(len(tokens) + 1):
        if at < len(tokens) and tokens[at].kind in ("word", "number") and tokens[at].text not in ("und", "et", "y", "e"):
            continue
        for here in range(start, at):
            if tokens[here].text in _CAMERAS and not (here > start and tokens[here - 1].text in _INTO - {"la"}):
                into = here - 2 >= start and tokens[here - 2].text in ("in", "a", "para", "vers", "zu")
                if not into:
                    found.update(range(start, at))
        start = at + 1
    return frozenset(found)
