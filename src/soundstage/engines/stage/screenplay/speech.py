"""Spoken lines: which quotations are speech, who says them, and how that voice sounds."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from soundstage.engines.stage.screenplay.entities import Entity
from soundstage.engines.stage.screenplay.languages import language_of_line
from soundstage.engines.stage.screenplay.lexicon import lexicon
from soundstage.engines.stage.screenplay.model import VoiceDescription
from soundstage.engines.stage.screenplay.text import is_cjk
from soundstage.engines.stage.screenplay.tokens import Token, tokenise

__all__ = ["Spoken", "is_narrated", "narration", "read_speech", "speech_seconds", "voice_of"]

Delivery = Literal["speaks", "whispers", "shouts", "sings"]

_DELIVERIES: dict[str, Delivery] = {
    "whisper": "whispers",
    "murmur": "whispers",
    "mutter": "whispers",
    "shout": "shouts",
    "yell": "shouts",
    "scream": "shouts",
    "cry out": "shouts",
    "exclaim": "shouts",
    "sing": "sings",
    "chant": "sings",
}
_WRITTEN = frozenset(
    "sign reading reads text titled title caption captioned label labeled labelled logo written word words "  # noqa: SIM905
    "letters subtitle inscription called named poster banner says-sign billboard neon".split()
)
_QUIET = frozenset({"quietly", "softly", "gently", "hushed", "low", "quiet", "barely"})
_SOUNDS = frozenset(
    """squeaky shrill nasal thin whispery singsong throaty silky flat tinny childlike tender cracking broken quavering croaky
    bright cheery dry low high hushed mumbling slurred deadpan urgent breathless quiet tiny small loud""".split()  # noqa: SIM905
)  # what a voice is called, beside `voice`
_BACK = 28  # words before a quotation that may describe its speaker
_NARRATORS = frozenset(
    {"narrator", "narration", "voiceover", "vo", "narrate", "announcer", "offscreen", "commentator", "storyteller"}
)
_AGES = ((13, "child"), (30, "young"), (50, "adult"), (999, "old"))
_LANGUAGES = {
    "french": "fr", "spanish": "es", "german": "de", "italian": "it", "portuguese": "pt", "japanese": "ja", "chinese": "zh",
    "mandarin": "zh", "russian": "ru", "korean": "ko", "arabic": "ar", "english": "en",
}  # fmt: skip
_RATE = 2.6  # words a second of unhurried speech
_CJK_RATE = 4.6  # characters a second


@dataclass(slots=True)
class Spoken:
    """One line as read. `speaker` is None for a narrator; `tokens` describe the voice."""

    words: str
    index: int
    speaker: Entity | None
    on_screen: bool
    delivery: Delivery
    voice: VoiceDescription
    tokens: list[Token]


def speech_seconds(words: str) -> float:
    """How long a line takes to say, pauses at its marks included."""
    cjk = sum(is_cjk(character) for character in words)
    pauses = sum(words.count(mark) for mark in ".,;:!?…。，！？") * 0.15
    return cjk / _CJK_RATE + len(words.split()) / _RATE * (0 if cjk * 2 > len(words) else 1) + pauses + 0.3


def read_speech(
    tokens: Sequence[Token],
    start: int,
    end: int,
    quotes: Sequence[str],
    speakers: dict[int, Entity],
    *,
    only: bool,
    tongue: str = "en",
) -> list[Spoken]:
    """The spoken lines among tokens[start:end]; `speakers`: who acts before each quotation.

    `tongue` is the prompt's language.
    """
    lines: list[Spoken] = []
    for index in range(start, end):
        if tokens[index].kind != "quote":
            continue
        words = quotes[int(tokens[index].value)]
        before = _before(tokens, start, index)
        after = _after(tokens, index, end)
        if any(_speaks(token) for token in before) and not _manner_of_voice(after):
            after = []
        if not _is_speech(words, before, after, only):
            continue
        window = [*before, *after]
        heads = {form for token in window for form in token.forms}
        entity = speakers.get(index)
        narrated = is_narrated(window) or (entity is None and "voice" in heads)
        voice, described = voice_of(window, None if narrated else entity)
        lines.append(
            Spoken(
                words,
                index,
                None if narrated else entity,
                not narrated and entity is not None,
                next((how for verb, how in _DELIVERIES.items() if verb in heads), "speaks"),
                voice.model_copy(update={"language": _language(words, window, tongue)}),
                [*described, *(token for token in window if _speaks(token) or set(token.forms) & _NARRATORS)],
            )
        )
    return lines


def _language(words: str, window: Sequence[Token], tongue: str) -> str:
    """The language that a line is in: as the prompt says (`says in French`), or the prompt's own."""
    for left, right in pairwise(window):
        if left.text == "in" and right.text in _LANGUAGES:
            return _LANGUAGES[right.text]
    return language_of_line(tokenise(words), tongue)


def is_narrated(window: Sequence[Token]) -> bool:
    """Whether the words beside a quotation name a voice that nobody on screen has."""
    texts = [token.text for token in window]
    pairs = set(pairwise(texts))
    return any(form in _NARRATORS for token in window for form in token.forms) or bool(
        pairs & {("voice", "over"), ("off", "screen")}
    )


def narration(tokens: Sequence[Token], index: int, start: int) -> range:
    """The tokens that describe a narrator before the quotation at `index`: nobody to be seen. Empty if there is none."""
    window = _before(tokens, start, index)
    first = index - len(window)
    named = next((at for at, token in enumerate(window) if set(token.forms) & _NARRATORS or token.text == "voice"), None)
    if named is None or not is_narrated(window):
        return range(0)
    while named > 0 and window[named - 1].kind == "word" and window[named - 1].text not in ("and", "as", "while", "by", "with"):
        named -= 1
    return range(first + named, index)


def _before(tokens: Sequence[Token], start: int, index: int) -> list[Token]:
    found: list[Token] = []
    at = index - 1
    while at >= start and index - at <= _BACK:
        token = tokens[at]
        if token.kind in ("quote", "newline") or token.text in (".", "!", "?", ";"):
            break
        found.append(token)
        at -= 1
    return found[::-1]


def _after(tokens: Sequence[Token], index: int, end: int) -> list[Token]:
    """`"…", she whispers.`: the words after a quotation when they begin with a verb of speech or soon come to one."""
    found: list[Token] = []
    for at in range(index + 1, min(index + 8, end)):
        token = tokens[at]
        if token.kind in ("quote", "newline") or token.text in (".", "!", "?", ";", ":"):
            break
        found.append(token)
    return found if any(_speaks(token) for token in found[:5]) or _manner_of_voice(found) else []


def _manner_of_voice(words: Sequence[Token]) -> bool:
    """`"…" in a squeaky voice`: how it is said, right behind what is said."""
    texts = [token.text for token in words]
    return bool(texts) and texts[0] in ("in", "with") and any(text in ("voice", "tone", "accent") for text in texts[1:7])


def _speaks(token: Token) -> bool:
    entry = next((entry for form in token.forms if (entry := lexicon("verbs").get(form)) is not None), None)
    return entry is not None and entry.slot == "speech"


def _is_speech(words: str, before: Sequence[Token], after: Sequence[Token], only: bool) -> bool:
    if only or after or any(_speaks(token) for token in before):
        return not any(token.text in ("sign", "text", "caption", "logo") for token in before[-5:])
    if any(token.text in _WRITTEN for token in before[-6:]):
        return False
    if before and before[-1].text == ":":
        return True
    spaced = len(words.split())
    return spaced >= 3 or words.endswith((".", "!", "?", "。", "！", "？")) or (not before and spaced >= 2)


def voice_of(window: Sequence[Token], entity: Entity | None) -> tuple[VoiceDescription, list[Token]]:
    """The voice that the words around a line, or the looks of its speaker, describe, and the words that do."""
    used: list[Token] = []
    gender = entity.gender if entity is not None and entity.gender else None
    age = entity.age if entity is not None else None
    accent, emotion, traits = "", "", list[str]()
    voiced = {at for at, token in enumerate(window) if token.text in ("voice", "tone", "accent", "whisper")}
    for at, token in enumerate(window):
        beside = any(0 < here - at <= 4 for here in voiced)
        used += [token] if at in voiced else []
        if beside and token.text in _SOUNDS and token.text not in traits:
            traits.append(token.text)
            used.append(token)
        for name in token.forms:
            entry = lexicon("adjectives").get(name)
            person = lexicon("subjects").get(name)
            if entity is not None and not beside and (person or (entry and entry.slot in ("gender", "age"))):
                break  # said of somebody else: the speaker is known
            if entry is not None:
                if entry.slot == "accent":
                    accent = accent or name
                elif entry.slot == "gender":
                    gender = gender or entry.value
                elif entry.slot == "age" and name != "weathered":
                    age = age or entry.value
                if entry.slot == "emotion":
                    emotion = emotion or entry.value
                if entry.slot in ("voice", "emotion") or name == "weathered":
                    traits.append(name)
                if entry.slot in ("voice", "accent") or (beside and entry.slot in ("gender", "age", "emotion")):
                    used.append(token)
                break
            if person is not None and person.slot in ("person", "voice"):
                gender = gender or person.traits.get("gender")
                age = age or person.traits.get("age")
                break
        if token.text in _QUIET:
            traits.append("quiet")
        if token.kind == "number" and 5 <= token.value <= 99:
            years = token.value + (5 if at + 1 < len(window) and window[at + 1].text == "s" else 0)
            age = next(name for limit, name in _AGES if years < limit)
    described = VoiceDescription.model_validate(
        {
            "gender": gender or "neutral",
            "age": age or "adult",
            "accent": accent,
            "traits": tuple(dict.fromkeys(traits)),
            "emotion": emotion,
        }
    )
    return described, used
