"""When music comes in, where the prompt says so: `from second 6`, `none until the last shot`, `only at the end`."""

from collections.abc import Sequence

from soundstage.engines.stage.screenplay.tokens import Token

__all__ = ["music_start"]

_STOPS = frozenset(".!?;\n")
_LAST = frozenset({"last", "final", "closing"})
_WAITS = frozenset({"until", "till", "only", "from", "in", "at", "then", "on", "with"})
_REACH = 14  # words beside the music's own that may say when


def music_start(tokens: Sequence[Token], musical: Sequence[Token], times: Sequence[tuple[float, float]]) -> float:
    """Clip seconds at which music is to begin: 0 unless words beside it say when. `times` are the shots' own."""
    ids = {id(token) for token in musical}
    places = [at for at, token in enumerate(tokens) if id(token) in ids]
    for place in places:
        low = place
        while low > 0 and tokens[low - 1].text not in _STOPS and place - low < _REACH:
            low -= 1
        high = place
        while high < len(tokens) and tokens[high].text not in _STOPS and high - place < _REACH:
            high += 1
        begin = _said(tokens, low, high, times)
        if begin is not None:
            return begin
    return 0.0


def _said(tokens: Sequence[Token], low: int, high: int, times: Sequence[tuple[float, float]]) -> float | None:
    length = times[-1][1]
    for at in range(low, high):
        text = tokens[at].text
        after = tokens[at + 1] if at + 1 < high else None
        if text in ("second", "sec") and after is not None and after.kind == "number" and tokens[at - 1].text in _WAITS:
            return min(after.value, length)
        counted = tokens[at].kind == "number" and after is not None and after.text in ("s", "seconds", "sec", "second")
        if counted and at > low and tokens[at - 1].text in ("from", "after", "until", "at"):
            return min(tokens[at].value, length)
        if text in _LAST and after is not None and after.text in ("shot", "scene", "image", "frame", "second", "seconds"):
            return times[-1][0] if after.text not in ("second", "seconds") else max(length - 1.5, 0.0)
        waits = at > low and tokens[at - 1].text in ("the", "very")
        if text == "end" and waits and any(token.text in ("until", "till", "only") for token in tokens[low:at]):
            return times[-1][0] if len(times) > 1 else max(length - 3.0, 0.0)
    return None
