"""The prompt as words: a flat, linear-time tokeniser whose tokens remember where they stand in the prompt."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from soundstage.engines.stage.screenplay.morphology import bases

__all__ = ["Token", "TokenKind", "tokenise"]

TokenKind = Literal["word", "number", "clock", "mark", "newline", "quote", "cjk"]

_TOKEN = re.compile(
    r"""
    (?P<clock>\d{1,2}:\d{2}(?:[.:]\d{1,3})?(?!\d))
    |(?P<number>\d+(?:\.\d+)?)
    |(?P<cjk>[\u3040-\u30ff\u3400-\u9fff々〇]+)
    |(?P<word>[^\W\d_\u3040-\u30ff\u3400-\u9fff々〇]+)
    |(?P<newline>\n)
    |(?P<mark>[^\w\s]|_)
    """,
    re.VERBOSE,
)
_CONTRACTIONS = {"re": "are", "ll": "will", "ve": "have", "m": "am", "d": "would"}
_IS_BEFORE = frozenset({"it", "he", "she", "that", "there", "what", "here", "who", "where"})


@dataclass(slots=True)
class Token:
    """One word or mark. `start` and `end` are offsets into the prompt; several tokens may share them after a translation.

    `text` is lower case; `forms` are the words it may be an inflection of, itself first. `value` is a number's value,
    a clock's seconds, or a quote's index. `glued` says that a hyphen joins it to the token before,
    `shouted` that it is all capitals.
    """

    text: str
    start: int
    end: int
    kind: TokenKind = "word"
    value: float = 0.0
    glued: bool = False
    capital: bool = False
    shouted: bool = False
    known: bool = True
    forms: tuple[str, ...] = field(default=())

    def __post_init__(self) -> None:
        if not self.forms:
            self.forms = bases(self.text) if self.kind == "word" else (self.text,)


def tokenise(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Words, numbers, clock times and marks of `text[start:end]`, in order. Hyphens between words glue and vanish."""
    tokens: list[Token] = []
    stop = len(text) if end is None else end
    for match in _TOKEN.finditer(text, start, stop):
        kind = match.lastgroup
        word = match.group()
        at, to = match.span()
        if kind == "word":
            _add_word(tokens, word, at, to)
        elif kind == "number":
            tokens.append(Token(word, at, to, "number", value=min(float(word), 1e9), glued=_glues(tokens, at)))
            _unglue(tokens)
        elif kind == "clock":
            tokens.append(Token(word, at, to, "clock", value=_clock(word)))
        elif kind == "cjk":
            tokens.append(Token(word, at, to, "cjk"))
        elif kind == "newline":
            tokens.append(Token("\n", at, to, "newline"))
        else:
            tokens.append(Token(word, at, to, "mark"))
    return tokens


def _add_word(tokens: list[Token], word: str, start: int, end: int) -> None:
    lower = word.lower()
    previous = tokens[-1] if tokens else None
    if previous is not None and previous.text in ("'", "’", "ʼ") and previous.end == start and _apostrophe(tokens, lower):
        tokens.pop()
        tokens.append(Token(_contracted(tokens, lower), start, end))
        return
    glued = _glues(tokens, start)
    if glued:
        tokens.pop()
    tokens.append(Token(lower, start, end, glued=glued, capital=word[0].isupper(), shouted=len(word) > 1 and word.isupper()))


def _apostrophe(tokens: Sequence[Token], word: str) -> bool:
    """Whether the apostrophe that ends `tokens` sits inside a word, as in `fox's` or `l'homme`."""
    if len(tokens) < 2 or tokens[-2].kind != "word" or tokens[-2].end != tokens[-1].start:
        return False
    return word in ("s", "t") or word in _CONTRACTIONS or len(tokens[-2].text) <= 2


def _contracted(tokens: Sequence[Token], word: str) -> str:
    if word == "s":
        return "is" if tokens[-1].text in _IS_BEFORE else "'s"
    if word == "t":
        return "not"
    return _CONTRACTIONS.get(word, word)


def _glues(tokens: Sequence[Token], start: int) -> bool:
    """Whether `tokens` end in a hyphen that touches both neighbours and has a word before it."""
    if len(tokens) < 2 or tokens[-1].text != "-":
        return False
    return tokens[-1].end == start and tokens[-2].end == tokens[-1].start and tokens[-2].kind in ("word", "number")


def _unglue(tokens: list[Token]) -> None:
    """A hyphen before a number stays as a mark (`0-2s` is a range); only `word-number` glues."""
    if tokens[-1].glued and len(tokens) >= 3:
        if tokens[-3].kind == "word":
            tokens.pop(-2)
        else:
            tokens[-1].glued = False


def _clock(word: str) -> float:
    parts = re.split(r"[:.]", word)
    seconds = int(parts[0]) * 60 + int(parts[1])
    return seconds + (float(f"0.{parts[2]}") if len(parts) > 2 else 0.0)
