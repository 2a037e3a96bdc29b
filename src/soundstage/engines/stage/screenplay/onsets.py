"""Weather that sets in or clears, night that falls, the sun that rises: changes of what belongs to nobody."""

from collections.abc import Sequence

from soundstage.engines.stage.screenplay.story import Alteration, Attribute
from soundstage.engines.stage.screenplay.tagging import verb_base
from soundstage.engines.stage.screenplay.tokens import Token

__all__ = ["read_onsets"]

_WEATHERS = {
    "rain": "rain", "drizzle": "rain", "shower": "rain", "showers": "rain", "downpour": "rain", "raindrops": "rain",
    "snow": "snow", "snowflakes": "snow", "snowfall": "snow", "blizzard": "snow", "fog": "fog", "mist": "fog", "haze": "fog",
    "storm": "storm", "thunderstorm": "storm", "clouds": "overcast", "thunderclouds": "storm", "storm clouds": "storm",
}  # fmt: skip
_BEGIN = frozenset({"begin", "start", "commence"})
_COMES = frozenset({"begin", "start", "approach", "gather", "arrive", "descend", "build", "creep"})
_COMES_IN = frozenset({"roll", "set", "move", "close", "drift", "come", "blow", "sweep", "creep"})
_GOES = frozenset({"stop", "clear", "lift", "end", "part", "pass", "dissipate", "disperse", "subside", "cease"})
_SKY = frozenset({"sky", "skies", "weather"})
_LIGHT: dict[tuple[str, str], tuple[str, str]] = {
    ("sun", "set"): ("sunset", "dusk"),
    ("sun", "go down"): ("sunset", "dusk"),
    ("sun", "rise"): ("dawn", "morning"),
    ("sun", "come up"): ("dawn", "morning"),
    ("night", "fall"): ("", "night"),
    ("darkness", "fall"): ("", "night"),
    ("dusk", "fall"): ("", "dusk"),
    ("dawn", "break"): ("blue_hour", "sunrise"),
    ("day", "break"): ("blue_hour", "sunrise"),
}
_LONG = frozenset({"sun", "dawn", "day"})
_BETWEEN = frozenset({"slowly", "gradually", "suddenly", "is", "are", "then", "to", "gently", "softly", "it", "a", "of"})
_FAR = 3  # words between


def read_onsets(tokens: Sequence[Token], start: int, end: int) -> list[Alteration]:
    """Those among tokens[start:end], in order."""
    found: list[Alteration] = []
    lapse = any("lapse" in token.text for token in tokens)
    for at in range(start, end):
        if tokens[at].kind != "word":
            continue
        change = _begun(tokens, at, end) or _come_or_gone(tokens, at, end) or _lit(tokens, at, end, lapse=lapse)
        if change is not None and all(change.after != other.after for other in found):
            found.append(change)
    return found


def _made(attribute: Attribute, before: str, after: str, tokens: Sequence[Token]) -> Alteration:
    return Alteration(None, attribute, before, after, 0, list(tokens))


def _next(tokens: Sequence[Token], at: int, end: int) -> int:
    """The next word that says something; `end` where none is near."""
    for k in range(at + 1, min(at + 1 + _FAR, end)):
        if tokens[k].kind == "word" and tokens[k].text not in _BETWEEN:
            return k
        if tokens[k].kind != "word":
            break
    return end


def _weather(token: Token) -> str:
    text = token.text
    return _WEATHERS.get(text) or _WEATHERS.get(verb_base(text), "") if text != "clouds" else "overcast"


def _begun(tokens: Sequence[Token], at: int, end: int) -> Alteration | None:
    """`it begins to snow`, `starts raining`."""
    if verb_base(tokens[at].text) not in _BEGIN:
        return None
    then = _next(tokens, at, end)
    if then == end:
        return None
    after = _weather(tokens[then])
    return _made("weather", "", after, [tokens[at], tokens[then]]) if after else None


def _come_or_gone(tokens: Sequence[Token], at: int, end: int) -> Alteration | None:
    """`fog rolls in`, `a storm approaches`; `the rain stops`, `the sky clears`."""
    noun = "sky" if tokens[at].text in _SKY else _weather(tokens[at])
    then = _next(tokens, at, end) if noun else end
    if then == end:
        return None
    verb = verb_base(tokens[then].text)
    after = tokens[then + 1].text if then + 1 < end else ""
    if verb in _GOES:
        return _made("weather", "" if noun == "sky" else noun, "clear", [tokens[at], tokens[then]])
    if noun != "sky" and (verb in _COMES or (verb in _COMES_IN and after == "in")):
        return _made("weather", "", noun, [tokens[at], tokens[then]])
    return None


def _lit(tokens: Sequence[Token], at: int, end: int, *, lapse: bool) -> Alteration | None:
    """`night falls`; `the sun sets` only in a time-lapse, for nobody sees it set in six seconds."""
    if tokens[at].text in _LONG and not lapse:
        return None
    then = _next(tokens, at, end)
    if then == end:
        return None
    verb = verb_base(tokens[then].text)
    particle = tokens[then + 1].text if then + 1 < end else ""
    hours = _LIGHT.get((tokens[at].text, verb)) or _LIGHT.get((tokens[at].text, f"{verb} {particle}"))
    return _made("time", *hours, [tokens[at], tokens[then]]) if hours is not None else None
