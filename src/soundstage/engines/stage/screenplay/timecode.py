"""Times that the prompt gives its shots: `0-2s:`, `[00:00-00:05]`, `(3s)`, `At 0:04,`, `first 3 seconds:`."""

from collections.abc import Sequence
from dataclasses import dataclass

from soundstage.engines.stage.screenplay.tokens import Token

__all__ = ["FPS", "Timecode", "duration_at", "timecode_at", "to_frame"]

FPS = 24
_UNITS = frozenset({"s", "sec", "secs", "second", "seconds"})
_LEADS = frozenset({"seconds", "second", "sec", "time", "from", "at", "timecode", "t"})
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
    lead = at < len(tokens) and tokens[at].text in _LEADS
    at += lead
    first = _time(tokens, at)
    if first is None:
        return None
    start, at, sure = first
    second = _time(tokens, at + 1) if at < len(tokens) and tokens[at].text in _RANGE else None
    end = None
    if second is not None:
        end, at, sure_too = second
        sure = sure or sure_too
    closed = bracket and at < len(tokens) and tokens[at].text in ("]", ")")
    if bracket and not closed:
        return None
    at += closed
    marked = at < len(tokens) and tokens[at].text in _AFTER
    colon = at < len(tokens) and tokens[at].text == ":"
    alone = end is None
    if alone and not (sure and (closed or (boundary and colon))):
        return None
    if not alone and not ((sure or (colon and boundary)) and (boundary or closed)):
        return None
    if end is not None and end <= start:
        return None
    return Timecode(start, end, at + marked if marked and tokens[at].text != "\n" else at)


def duration_at(tokens: Sequence[Token], index: int) -> tuple[float, int] | None:
    """`(3s)`, `3 seconds`, `3-second`, `for 3s` at a token: the length and the index after it."""
    at = index
    bracket = tokens[at].text in ("[", "(")
    at += bracket
    at += at < len(tokens) and tokens[at].text == "for"
    found = _time(tokens, at)
    if found is None or not found[2] or tokens[at].kind != "number":
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
    if token.kind != "number" or token.value > 600:
        return None
    unit = index + 1 < len(tokens) and tokens[index + 1].text in _UNITS
    return token.value, index + 1 + unit, unit
