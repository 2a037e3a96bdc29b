"""Sounds and music that the prompt asks for in words, beyond what the picture makes by itself."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from soundstage.engines.stage.screenplay.lexicon import Match, lexicon
from soundstage.engines.stage.screenplay.tokens import Token

__all__ = ["Heard", "Hearing", "read_sounds"]

_STOPS = frozenset(".;!?,\n")


@dataclass(slots=True)
class Heard:
    """A sound's words, its chain of kinds, and how it is heard."""

    noun: str
    chain: tuple[str, ...]
    tokens: list[Token]
    distance: str = "middle"
    level: str = "normal"


@dataclass(slots=True)
class Hearing:
    """What a passage says of sound."""

    sounds: list[Heard] = field(default_factory=list)
    music: bool = False
    instruments: list[str] = field(default_factory=list)
    genres: list[str] = field(default_factory=list)
    tokens: list[Token] = field(default_factory=list)  # words of hearing, music and manner
    musical: list[Token] = field(default_factory=list)
    section: bool = False  # it was a passage about sound alone


def read_sounds(tokens: Sequence[Token], start: int, end: int, taken: Sequence[bool], *, only: bool = False) -> Hearing:
    """Sounds in tokens[start:end]. `only` for a passage that speaks of nothing else: every word of sound counts there."""
    hearing = Hearing(section=only)
    matches = [m for m in lexicon("sounds").find(tokens, start, end) if not any(taken[m.start : m.end])]
    for number, match in enumerate(matches):
        slot = match.entry.slot
        if match.entry.value == "silence" and _describes(tokens, match, end):
            continue  # a quiet voice, a silent street
        if slot == "sound" and (only or _is_heard(tokens, matches, number, start, end)):
            _add(hearing, tokens, matches, number)
        elif slot == "music":
            hearing.music = True
            hearing.musical += tokens[match.start : match.end]
        elif slot == "instrument" and (only or _beside(matches, number, "music")):
            hearing.instruments.append(match.entry.phrase)
            hearing.musical += tokens[match.start : match.end]
            hearing.music = hearing.music or only
        elif slot == "genre" and (only or _beside(matches, number, "music")):
            hearing.genres.append(match.entry.phrase)
            hearing.music = hearing.music or only
            hearing.musical += tokens[match.start : match.end]
        elif slot in ("hearing", "ambience") and only:
            hearing.tokens += tokens[match.start : match.end]
    return hearing


def _describes(tokens: Sequence[Token], match: Match, end: int) -> bool:
    """Whether a word like `quiet` says how the next one is, and is no silence itself."""
    after = tokens[match.end] if match.end < end else None
    return match.entry.phrase in ("quiet", "silent", "near silence") and after is not None and after.kind == "word" and (
        lexicon("function").get(after.text) is None
    )  # fmt: skip


def _is_heard(tokens: Sequence[Token], matches: Sequence[Match], number: int, start: int, end: int) -> bool:
    match = matches[number]
    if "said" in match.entry.traits:
        return True
    if (
        _beside(matches, number, "hearing", 9)
        or _beside(matches, number, "distance", 1)
        or _beside(matches, number, "effect", 3)
    ):
        return True
    quiet = _beside(matches, number, "level", 1) and match.entry.value not in ("rain", "water")
    words = {form for token in tokens[max(match.start - 2, start) : min(match.end + 3, end)] for form in token.forms}
    return quiet or bool(
        words
        & {"howl", "whistle", "echo", "roar", "rumble", "crackle", "sing", "hum", "chirp", "buzz"} - set(match.entry.words)
    )


def _beside(matches: Sequence[Match], number: int, slot: str, reach: int = 2) -> bool:
    """Whether a word of a slot stands within a few tokens of the match."""
    here = matches[number]
    for other in matches[max(0, number - 4) : number + 5]:
        if other.entry.slot == slot and other is not here:
            gap = here.start - other.end if other.start < here.start else other.start - here.end
            if gap < reach:
                return True
    return False


def _add(hearing: Hearing, tokens: Sequence[Token], matches: Sequence[Match], number: int) -> None:
    match = matches[number]
    heard = Heard(match.entry.phrase, (match.entry.phrase, *match.entry.values), list(tokens[match.start : match.end]))
    for other in matches[max(0, number - 2) : number + 3]:
        slot = other.entry.slot
        close = other.end == match.start or other.start == match.end
        if slot in ("distance", "level") and close:
            if slot == "distance":
                heard.distance = other.entry.value
            else:
                heard.level = other.entry.value
            heard.tokens += tokens[other.start : other.end]
    same = next((one for one in hearing.sounds if one.chain[-1] == heard.chain[-1] and one.noun == heard.noun), None)
    if same is None:
        hearing.sounds.append(heard)
    else:
        same.tokens += heard.tokens
