"""Times that the prompt gives its shots: `0-2s:`, `[00:00-00:05]`, `(3s)`, `At 0:04,`, `first 3 seconds:`."""

from collections.abc import Sequence
from dataclasses import dataclass

from soundstage.engines.stage.screenplay.tokens import Token

__all__ = ["FPS", "Timecode", "duration_at", "share_at", "timecode_at", "to_frame"]

FPS = 24
_UNITS = frozenset({"s", "sec", "secs", "second", "seconds", "sek", "seg"})
_LEADS = frozenset({"seconds", "second", "sec", "time", "from", "at", "after", "by", "timecode", "t", "@"})
_OPENERS = frozenset({"at", "after", "by"})
_SHARES = {"first": "first", "opening": "first", "next": "next", "following": "next", "last": "last", "final": "last"}
_WORDS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
_LATEST = 60.0  # seconds: `at 10:30` is an hour of the day
_RANGE = frozenset({"-", "to", "until", "till", "through"})
_AFTER = frozenset({":", "-", ",", "|", "\n"})
_RATIOS = frozenset({"16:9", "9:16", "4:3", "3:4", "1:1", "21:9"})


@dataclass(frozen=True, slots=True)
class Timecode:
    """A time or a range, in clip seconds, and the index of the first token after it."""

    start: float
    end: float | None
    next: int


def to_frame(seconds: float) -> float:
    """The nearest frame's time: shots begin and end on frames."""
    return round(seconds * FPS) / FPS


def timecode_at(tokens: Sequence[Token], index: int, boundary: bool) -> Timecode | None:
    """The timecode that begins at a token. Bare numbers count only at a boundary and before a colon."""
    at = index
    bracket = tokens[at].text in ("[", "(")
    at += bracket
    lead, at = _lead(tokens, at)
    first = _time(tokens, at)
    if first is None:
        return None
    start, at, sure = first
    second = _time(tokens, _link(tokens, at)) if _link(tokens, at) > 0 else None
    end = None
    if second is not None:
        end, at, sure_too = second
        sure = sure or sure_too
    closed = bracket and at < len(tokens) and tokens[at].text in ("]", ")")
    if (bracket and not closed) or (end is not None and end <= start):
        return None
    at += closed
    after = tokens[at].text if at < len(tokens) else ""
    if end is None and not (sure and (closed or (boundary and _set_off(tokens, at, after, start, lead)))):
        return None
    if end is not None and not ((sure or (after == ":" and boundary)) and (boundary or closed)):
        return None
    return Timecode(start, end, at + (after in _AFTER and after not in ("\n", "")))


def _lead(tokens: Sequence[Token], at: int) -> tuple[str, int]:
    """A word before a time (`at`, `t=`, `@`), and the index after it."""
    if at < len(tokens) and tokens[at].text in _LEADS:
        lead = tokens[at].text
        at += 1
        at += at < len(tokens) and tokens[at].text == "="
        return lead, at
    return "", at


def _link(tokens: Sequence[Token], at: int) -> int:
    """The index of a range's second time, or 0."""
    if at >= len(tokens):
        return 0
    if tokens[at].text in _RANGE:
        return at + 1
    return at if tokens[at].kind == "number" and tokens[at].glued else 0


def _set_off(tokens: Sequence[Token], at: int, after: str, start: float, lead: str) -> bool:
    """Whether a single time is marked as one: by a colon, a dash, a sign, or as the opening of a sentence."""
    if after == ":" or lead in ("@", "t"):
        return True
    if after in ("-", "|"):
        return at + 1 < len(tokens) and tokens[at + 1].kind in ("word", "cjk", "quote")
    return lead in _OPENERS and start <= _LATEST and (after == "," or (at < len(tokens) and tokens[at].text == "cut"))


def share_at(tokens: Sequence[Token], index: int) -> tuple[str, float, int] | None:
    """`First 3 seconds:`, `for the last two seconds,` at a sentence's beginning: which, how long, and the index after it."""
    at = index
    while at < len(tokens) and tokens[at].text in ("for", "the", "in", "during", "then"):
        at += 1
    which = _SHARES.get(tokens[at].text, "") if at < len(tokens) else ""
    found = _time(tokens, at + 1) if which else None
    if found is None or not found[2] or found[1] >= len(tokens) or tokens[found[1]].text not in (":", ",", "-"):
        return None
    return which, found[0], found[1] + 1


def duration_at(tokens: Sequence[Token], index: int) -> tuple[float, int] | None:
    """`(3s)`, `3 seconds`, `3-second`, `for 3s` at a token: the length and the index after it."""
    at = index
    bracket = tokens[at].text in ("[", "(")
    at += bracket
    at += at < len(tokens) and tokens[at].text == "for"
    found = _time(tokens, at)
    if found is None or not found[2] or tokens[at].kind not in ("number", "word"):
        return None
    if bracket:
        if found[1] >= len(tokens) or tokens[found[1]].text not in ("]", ")"):
            return None
        return found[0], found[1] + 1
    return found[0], found[1]


def _time(tokens: Sequence[Token], index: int) -> tuple[float, int, bool] | None:
    """A time at a token: seconds, the index after it, and whether it is surely one (a clock, or a unit follows)."""
    if index >= len(tokens):
        return None
    token = tokens[index]
    if token.kind == "clock" and token.text not in _RATIOS:
        return token.value, index + 1, True
    value = _WORDS.get(token.text) if token.kind == "word" else token.value if token.kind == "number" else None
    if value is None or value > 600:
        return None
    at = index + 1
    unit = at < len(tokens) and tokens[at].text in _UNITS
    if token.kind == "word" and not unit:
        return None
    at += unit
    if unit and at + 1 < len(tokens) and tokens[at].text == "." and tokens[at + 1].text == ":":
        at += 1
    return float(value), at, unit
