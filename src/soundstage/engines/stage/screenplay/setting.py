"""Where and when: place, planet, time of day, season, weather, and the place's features."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from soundstage.engines.stage.screenplay.lexicon import Lexicon, Match, lexicon
from soundstage.engines.stage.screenplay.tagging import Tag
from soundstage.engines.stage.screenplay.tokens import Token

__all__ = ["PlaceWord", "SettingReading", "read_setting"]

_AT = frozenset("in on at along through across over inside into within amid amidst above of under beneath around past".split())  # noqa: SIM905
_LOOKED_AT = frozenset("toward towards from outside near beyond with behind background distance".split())  # noqa: SIM905
_INSIDE = frozenset({"inside", "interior", "indoors", "indoor"})
_UPON = frozenset({"caught", "soaked", "drenched", "surprised", "stuck", "lost", "battered", "swept"})
_SIGHTS = frozenset({"sky", "rooftop", "road", "tower"})
_OUTDOORS = frozenset({"day", "night", "morning", "evening", "afternoon", "sky", "weather", "light", "air", "season"})
_COATS = frozenset(
    {"cape", "track", "tracks", "cell", "cells"}
)  # worn, or what a train runs on, unless somebody is in or on it
_OF_BODIES = frozenset({"temple", "temples", "bridge", "palm", "palms", "crown", "court"})
_HOURS = (
    (5, "night"), (6, "dawn"), (7, "sunrise"), (11, "morning"), (14, "noon"), (17, "afternoon"), (18.5, "golden_hour"),
    (19.5, "sunset"), (21, "dusk"), (25, "night"),
)  # fmt: skip
_BY = frozenset({"past", "outside", "by", "from", "behind", "before", "along", "opposite", "toward", "towards"})
_ENTERED = frozenset({"shop", "cafe", "office", "library", "church", "gym", "stage", "room", "kitchen"})
_NO_NOUN = frozenset({"inside", "interior", "indoors", "waves", "grass", "room", "clouds above", "court", "mine"})


@dataclass(slots=True)
class PlaceWord:
    """A place that the prompt names; `rank` says how likely the shot is set there."""

    noun: str
    chain: tuple[str, ...]
    rank: float
    interior: bool
    tokens: Sequence[Token]
    season: str = ""
    planet: str = ""
    adjectives: Sequence[Token] = ()
    outside: bool = False  # somebody stands before it, and `chain` says where that is


@dataclass(slots=True)
class SettingReading:
    """What a passage says about where and when; empty where it says nothing."""

    places: list[PlaceWord] = field(default_factory=list)
    planet: str = ""
    time: str = ""
    season: str = ""
    weather: list[str] = field(default_factory=list)
    features: list[str] = field(default_factory=list)
    interior: bool | None = None
    used: list[tuple[Sequence[Token], str, str]] = field(default_factory=list)  # tokens, slot, value

    @property
    def place(self) -> PlaceWord | None:
        """The likeliest place, the first named of equals."""
        return max(self.places, key=lambda place: place.rank, default=None)


def read_setting(
    tokens: Sequence[Token],
    tags: Sequence[Tag],
    start: int,
    end: int,
    objects: frozenset[int],
    book: Lexicon,
    *,
    only: bool = False,
) -> SettingReading:
    """What tokens[start:end] say, by the words of `book`.

    `objects` are tokens that name a thing which merely sounds like a place (`beach ball`).
    """
    reading = SettingReading()
    index = start
    while index < end:
        hour, after = _hour(tokens, index) if tokens[index].kind in ("number", "clock") else ("", index)
        if hour:
            reading.time = reading.time or hour
            reading.used.append((tokens[index:after], "time", hour))
            index = after
            continue
        match = None if tags[index] == "none" else book.at(tokens, index, end)
        if (
            match is None
            or any(at in objects for at in range(match.start, match.end))
            or _is_deed(match, tags)
            or _describes(tokens, tags, match, book, end)
        ):
            index += 1
            continue
        if tokens[match.end - 1].text in _INSIDE and match.end - match.start == 1 and _is_room(tokens, match.end, end):
            reading.interior = True
        if _modifies(tokens, tags, match, book, end):
            if tokens[match.end - 1].text in _INSIDE:
                reading.used.append((tokens[match.start : match.end], "interior", "interior"))
            index = match.end
            continue
        _take(reading, tokens, match, start, only)
        if match.entry.slot == "weather":
            about = [*_adjectives(tokens, tags, match, start), *_caught(tokens, match.start, start)]
            reading.used.append((about, "weather aside", match.entry.value))
        if reading.places and reading.places[-1].tokens and reading.places[-1].tokens[0] is tokens[match.start]:
            reading.places[-1].adjectives = _adjectives(tokens, tags, match, start)
        index = match.end
    return reading


def _is_room(tokens: Sequence[Token], index: int, end: int) -> bool:
    """Whether `inside` says where the shot is: not `inside it the whole meadow`."""
    return index >= end or tokens[index].text not in ("it", "them", "which", "that", "her", "his", "him")


def _hour(tokens: Sequence[Token], index: int) -> tuple[str, int]:
    """`3 a.m.`, `11 pm`, `6 o'clock in the evening`: the time of day and the index after it, or ("", index)."""
    token = tokens[index]
    hour = token.value if token.kind == "number" else token.value / 60 if token.kind == "clock" else -1.0
    at = index + 1
    half = "".join(one.text for one in tokens[at : at + 3])
    if not 0 <= hour <= 24 or not half.startswith(("am", "pm", "a.m", "p.m")):
        return "", index
    end = at + (1 if half.startswith(("am", "pm")) else 3)
    end += (
        end < len(tokens)
        and tokens[end].text == "."
        and half[1] == "."
        and end + 1 < len(tokens)
        and not tokens[end + 1].capital
    )
    late = half.startswith("p")
    hour = hour % 12 + (12 if late else 0)
    return next(name for limit, name in _HOURS if hour < limit), end


def _caught(tokens: Sequence[Token], index: int, start: int) -> list[Token]:
    """`Caught in a heavy downpour`: the words that only say that the weather is upon somebody."""
    before = list(tokens[max(index - 4, start) : index])
    return [token for token in before if token.text in _UPON] if any(token.text in ("in", "by") for token in before) else []


def _adjectives(tokens: Sequence[Token], tags: Sequence[Tag], match: Match, start: int) -> list[Token]:
    """What is said of a place: adjectives before it, or after a copula behind it (`the cell was small and dim`)."""
    found: list[Token] = []
    at = match.start - 1
    while (at >= start and tags[at] in ("adj", "noun", "conj")) or (at >= start and tokens[at].text == ","):
        if tags[at] == "adj" or (tags[at] == "noun" and at == match.start - 1):
            found.insert(0, tokens[at])
        at -= 1
    at = match.end
    if at < len(tokens) and tokens[at].text in ("is", "was", "are", "were"):
        at += 1
        while at < len(tokens) and (tags[at] in ("adj", "adv", "conj") or tokens[at].text == ","):
            if tags[at] == "adj":
                found.append(tokens[at])
            at += 1
    return found[:6]


def _modifies(tokens: Sequence[Token], tags: Sequence[Tag], match: Match, book: Lexicon, end: int) -> bool:
    """Whether a place only says of what sort the next word's place is (`a mountain village`, `a cobblestone square`)."""
    single = match.entry.slot == "place" and match.end - match.start == 1
    if not single or match.end >= end or tags[match.end] != "noun":
        return False
    following = book.at(tokens, match.end, end)
    if following is None or following.entry.slot != "place" or following.end - following.start > 1:
        return False
    return "sight" not in following.entry.traits


def _describes(tokens: Sequence[Token], tags: Sequence[Tag], match: Match, book: Lexicon, end: int) -> bool:
    """Whether a word that could name a place describes the next one (`a square wooden clock`), or is worn (`a red cape`)."""
    at = match.start
    if match.entry.slot == "weather" and match.end - match.start == 1 and tags[at] == "adj":  # "a dusty pickup"
        said = at + 1 < end and tags[at + 1] == "noun" and tokens[at + 1].text not in _OUTDOORS
        return said and book.at(tokens, at + 1, end) is None
    if match.entry.slot not in ("place", "ground") or match.end - match.start > 1:
        return False
    text = tokens[at].text
    if text in _OF_BODIES and at > 0 and tokens[at - 1].text in ("his", "her", "their", "its", "my", "your"):
        return True
    if text in _COATS:
        return at > 0 and not any(token.text in _AT for token in tokens[max(at - 3, 0) : at])
    if lexicon("adjectives").get(text) is None:
        return False
    return (
        tags[at] == "adj"
        or (at + 1 < end and tags[at + 1] in ("adj", "noun"))
        or (at > 0 and tokens[at - 1].text in ("from", "to"))
    )


def _is_deed(match: Match, tags: Sequence[Tag]) -> bool:
    """Whether a word that could name a place or ground is a verb here (`waters the plant`)."""
    single = match.end - match.start == 1
    if match.entry.slot == "place" and not single and tags[match.end - 1] == "verb":
        return True  # "a car parks at"
    if match.entry.slot == "weather":  # "sparks raining from her torch"
        return single and tags[match.start] == "verb" and match.start > 0 and tags[match.start - 1] == "noun"
    return match.entry.slot in ("place", "ground") and single and tags[match.start] in ("verb", "adj")


def _take(reading: SettingReading, tokens: Sequence[Token], match: Match, start: int, only: bool) -> None:
    entry = match.entry
    spoken = tokens[match.start : match.end]
    if "time" in entry.traits:
        reading.time = reading.time or entry.traits["time"]
    if "season" in entry.traits and entry.slot != "place":
        reading.season = reading.season or entry.traits["season"]
    if entry.slot == "place":
        rank = 3.0 if only else _rank(tokens, match, start)
        if entry.phrase in _INSIDE:
            reading.used.append((spoken, "interior", "interior"))
            return
        place = PlaceWord(entry.phrase, entry.values, rank, "interior" in entry.traits, spoken)
        if place.interior and not only and _seen_from_outside(tokens, match, start):
            place.chain, place.interior, place.outside = ("street", "city"), False, True
        place.season, place.planet = entry.traits.get("season", ""), entry.traits.get("planet", "")
        reading.places.append(place)
        return
    if entry.slot == "planet":
        if entry.value == "moon" and not _on_the_moon(tokens, match, start):
            reading.features.append("moon")
            return
        reading.planet = reading.planet or entry.value
    elif entry.slot == "time":
        if entry.phrase == "day" and reading.time:
            return
        reading.time = reading.time if reading.time not in ("", "day") else entry.value
        if entry.phrase in ("stars", "starry sky", "starry night", "full moon"):
            reading.features.append(entry.phrase)
    elif entry.slot == "season":
        reading.season = reading.season or entry.value
        if entry.phrase.startswith(("snow", "ic", "frost")):
            reading.features.append("snow")
    elif entry.slot == "weather":
        reading.weather += [word for word in entry.values if word not in reading.weather]
    elif entry.slot == "ground":
        reading.features.append(entry.phrase)
    reading.used.append((spoken, entry.slot, entry.value))


def _seen_from_outside(tokens: Sequence[Token], match: Match, start: int) -> bool:
    """`Runs past closed shops`, `in front of a cafe`: somebody is in the street, and not in there."""
    if match.entry.value not in _ENTERED:
        return False
    at = match.start - 1
    while at >= start and match.start - at <= 4 and tokens[at].kind == "word":
        text = tokens[at].text
        if text in _BY:
            return True
        if text == "of" and at > start and tokens[at - 1].text in ("front", "outside"):
            return True
        if text in _AT:
            return False
        at -= 1
    return False


def _rank(tokens: Sequence[Token], match: Match, start: int) -> float:
    """How likely it is that the shot is set in the place: `in`, `on`, `along` it, rather than looking at it."""
    at = match.start - 1
    rank = 1.0
    steps = 0
    while at >= start and steps < 6 and tokens[at].kind in ("word", "number"):
        text = tokens[at].text
        if text in _LOOKED_AT:
            rank = 0.6
            break
        if text in _AT:
            rank = 2.0 if text != "of" else 1.5
            break
        at -= 1
        steps += 1
    if match.entry.phrase in _NO_NOUN:
        rank -= 0.9
    if match.entry.value in _SIGHTS:
        rank -= 0.5
    if match.entry.value == "mountains" and match.entry.phrase in ("peak", "summit", "ridge", "slope"):
        rank -= 0.4
    return rank - 0.001 * min(match.start - start, 300)


def _on_the_moon(tokens: Sequence[Token], match: Match, start: int) -> bool:
    if tokens[match.start].text in ("lunar", "moonscape") or match.end - match.start > 1:
        return True
    before = [token.text for token in tokens[max(match.start - 2, start) : match.start]]
    return before[-1:] == ["the"] and before[:1] in (["on"], ["across"])
