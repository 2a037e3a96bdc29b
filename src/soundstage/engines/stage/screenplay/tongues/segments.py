"""Japanese and Chinese cut into words: of all ways to cut a run of characters, the one with the fewest words and gaps."""

from collections.abc import Sequence
from dataclasses import replace

from soundstage.engines.stage.screenplay.tokens import Token
from soundstage.engines.stage.screenplay.tongues.dictionary import Dictionary, Reading, dictionary
from soundstage.engines.stage.screenplay.tongues.piece import Piece
from soundstage.engines.stage.screenplay.tongues.years import find_ages

__all__ = ["read_segments"]

_GAP = 2.5  # the cost of a character that no word covers; a word costs 1
_SHORT = 1.4  # a noun, verb or adjective of one character, which is often a part of a longer word
_GRAMMAR = frozenset(
    {"subj", "topic", "obj", "gen", "post", "skip", "loc", "mw", "num", "prep", "conj", "cop", "dir", "ba", "det"}
)
_STOPS = frozenset({".", "!", "?", ":", ";", "\n"})
_NUMBERED = frozenset({"num", "det", "quant"})


def read_segments(tokens: Sequence[Token], language: str) -> list[Piece]:
    """One piece a word; marks, numbers, Latin words and quotations are pieces of their own."""
    book = dictionary(language)
    pieces: list[Piece] = []
    ages = list(find_ages(_text(tokens), language))
    reader = _Choice(language)
    for token in _without(tokens, ages):
        if token.kind == "cjk":
            pieces += _cut(token, book, reader)
        else:
            reader.mark(token)
            numbered = token.kind == "number" and pieces and pieces[-1].base == "camera" and pieces[-1].end == token.start
            if numbered:
                pieces[-1].words, pieces[-1].tag = ("shot",), "x"
            tag = {"number": "num", "quote": "quote", "word": "n"}.get(token.kind, "mark")
            pieces.append(Piece((), tag, "", token.start, token.end, token, text=token.text))
    for start, end, years in ages:
        at = next((here for here, piece in enumerate(pieces) if piece.start >= end), len(pieces))
        pieces.insert(at, Piece(("aged", str(years)), "after", "age", start, end))
    return pieces


class _Choice:
    """Which of a form's readings holds: the camera's own verbs where the camera is what the sentence is about."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.camera = False
        self.fresh = False
        self.before = ""

    def mark(self, token: Token) -> None:
        if token.text in _STOPS or token.kind == "quote":
            self.camera = False
        self.fresh = token.text == ","
        self.before = "num" if token.kind == "number" else ""

    def of(self, readings: Sequence[Reading]) -> Reading:
        found = [one for one in readings if (one.tag == "cv") == self.camera or one.tag not in ("v", "cv")] or list(readings)
        numbered = self.before in _NUMBERED
        found.sort(key=lambda one: (one.tag == "mw") != numbered if any(other.tag == "mw" for other in found) else False)
        verbal = self.before in ("pron", "n", "adv", "skip", "prep") and any(one.tag == "v" for one in found)
        chosen = next((one for one in found if one.tag == "v"), found[0]) if verbal and found[0].tag == "n" else found[0]
        if chosen.tag == "n" and chosen.words == ("camera",):
            self.camera = True
        elif chosen.tag in ("n", "pron") and self.fresh:
            self.camera = False
        if chosen.tag not in ("adv", "skip", "a"):
            self.fresh = False
        if chosen.tag == "subj" and self.before == "n":
            self.camera = self.camera and self.named_camera
        self.named_camera = chosen.tag == "n" and chosen.words == ("camera",)
        self.before = chosen.tag
        return chosen

    named_camera = False


def _cut(token: Token, book: Dictionary, choice: _Choice) -> list[Piece]:
    text = token.text
    best: list[tuple[float, int, tuple[Reading, ...]]] = [(0.0, 0, ())]
    for end in range(1, len(text) + 1):
        best.append((best[end - 1][0] + _GAP, end - 1, ()))
        for start in range(max(0, end - 14), end):
            readings = _of(book, text[start:end])
            if not readings or _inside(text, start, end):
                continue
            short = end - start == 1 and all(one.tag not in _GRAMMAR for one in readings)
            cost = best[start][0] + (_SHORT if short else 1.0)
            if cost < best[end][0]:
                best[end] = (cost, start, readings)
    spans: list[tuple[int, int, tuple[Reading, ...]]] = []
    end = len(text)
    while end > 0:
        _, start, readings = best[end]
        if not readings and spans and not spans[-1][2]:
            spans[-1] = (start, spans[-1][1], ())
        else:
            spans.append((start, end, readings))
        end = start
    return [_piece(token, start, end, readings, choice) for start, end, readings in reversed(spans)]


def _piece(token: Token, start: int, end: int, readings: tuple[Reading, ...], choice: _Choice) -> Piece:
    text, first, last = token.text[start:end], token.start + start, token.start + end
    if not readings:
        choice.before = "u"
        return Piece((), "u", "", first, last, Token(text, first, last, "cjk", known=False), text=text)
    one = choice.of(readings)
    return Piece(one.words, one.tag, one.form, first, last, lemma=one.lemma, text=text)


def _of(book: Dictionary, text: str) -> tuple[Reading, ...]:
    return _index(book).get(text, ())


_INDEXES: dict[str, dict[str, tuple[Reading, ...]]] = {}


def _index(book: Dictionary) -> dict[str, tuple[Reading, ...]]:
    if book.language not in _INDEXES:
        _INDEXES[book.language] = {key[0]: found for bucket in book.phrases.values() for key, found in bucket}
    return _INDEXES[book.language]


def _inside(text: str, start: int, end: int) -> bool:
    """Whether the span cuts a run of katakana, which is one word."""
    return (end < len(text) and _kana(text[end]) and _kana(text[end - 1]) and text[end] == "ー") or (
        0 < start < len(text) and text[start] == "ー"
    )


def _kana(character: str) -> bool:
    return "\u30a0" <= character <= "\u30ff"


def _text(tokens: Sequence[Token]) -> str:
    letters = [" "] * (tokens[-1].end if tokens else 0)
    for token in tokens:
        if token.kind in ("cjk", "number"):
            letters[token.start : token.end] = list(token.text)
    return "".join(letters)


def _without(tokens: Sequence[Token], ages: Sequence[tuple[int, int, int]]) -> list[Token]:
    """The tokens without the characters that say an age."""
    kept: list[Token] = []
    for token in tokens:
        parts = [token]
        for start, end, _ in ages:
            parts = [piece for part in parts for piece in _minus(part, start, end)]
        kept += parts
    return kept


def _minus(token: Token, start: int, end: int) -> list[Token]:
    if token.end <= start or token.start >= end:
        return [token]
    pieces = []
    if token.start < start:
        pieces.append(replace(token, text=token.text[: start - token.start], end=start, forms=()))
    if token.end > end:
        pieces.append(replace(token, text=token.text[end - token.start :], start=end, forms=()))
    return pieces
