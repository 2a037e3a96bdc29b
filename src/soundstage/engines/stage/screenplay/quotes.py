"""What the prompt puts between quotation marks, in any script's style, found in one pass over the characters."""

import re
from dataclasses import dataclass

from soundstage.engines.stage.screenplay.tokens import Token, tokenise

__all__ = ["Quote", "find_quotes", "with_quotes"]

_PAIRS = {
    "“": "”",
    "«": "»",
    "‹": "›",
    "「": "」",
    "『": "』",
    "„": '“”"',
    "〝": "〞",
    '"': '"',
    "＂": "＂",
    "‘": "’",
    "'": "'",
}
_SINGLE = frozenset("'‘")
_LONGEST = 1500  # characters of one line; an opening mark with no closing one within reach opens nothing
_CLOSES_SINGLE = {mark: re.compile(rf"{mark}(?![^\W_])") for mark in "'’"}


@dataclass(frozen=True, slots=True)
class Quote:
    """Words between marks. `start` and `end` span the marks too, as offsets into the prompt."""

    words: str
    start: int
    end: int


def find_quotes(prompt: str) -> list[Quote]:
    """The quotations, left to right; one within another belongs to the outer one."""
    found: list[Quote] = []
    at = 0
    hopeless: set[str] = set()
    while at < len(prompt):
        mark = prompt[at]
        if mark in _PAIRS and mark not in hopeless and _opens(prompt, at, mark):
            close = _closing(prompt, at, mark)
            words = prompt[at + 1 : close].strip() if close > 0 else ""
            if words:
                found.append(Quote(words, at, close + 1))
                at = close + 1
                continue
            if close < 0 and len(prompt) - at > _LONGEST and mark not in _SINGLE:
                hopeless.add(mark)
        at += 1
    return found


def _opens(prompt: str, at: int, mark: str) -> bool:
    if mark not in _SINGLE:
        return True
    before = prompt[at - 1] if at else " "
    after = prompt[at + 1] if at + 1 < len(prompt) else " "
    return not before.isalnum() and not after.isspace() and before not in "'‘’"


def _closing(prompt: str, at: int, mark: str) -> int:
    """Offset of the closing mark, or −1."""
    reach = min(len(prompt), at + _LONGEST)
    if mark in _SINGLE:
        match = _CLOSES_SINGLE[_PAIRS[mark]].search(prompt, at + 1, min(reach, at + 400))
        return match.start() if match else -1
    ends = [prompt.find(close, at + 1, reach) for close in _PAIRS[mark]]
    return min((end for end in ends if end > 0), default=-1)


def with_quotes(text: str, quotes: list[Quote]) -> list[Token]:
    """Tokens of the text, with one token of kind `quote` in place of each quotation; its value is the quote's number."""
    tokens: list[Token] = []
    at = 0
    for number, quote in enumerate(quotes):
        tokens += tokenise(text, at, quote.start)
        tokens.append(Token('"', quote.start, quote.end, "quote", value=number))
        at = quote.end
    return tokens + tokenise(text, at)
