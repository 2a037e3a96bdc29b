"""Style, mood and grade, the shape of the frame, the length asked for in words, and what must be left out."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from soundstage.engines.stage.screenplay.lexicon import Match, lexicon
from soundstage.engines.stage.screenplay.morphology import is_participle
from soundstage.engines.stage.screenplay.outline import Passage
from soundstage.engines.stage.screenplay.timecode import duration_at
from soundstage.engines.stage.screenplay.tokens import Token

__all__ = ["Looks", "read_exclusions", "read_length", "read_looks"]

_NEGATIVES = frozenset({"no", "without", "avoid", "exclude", "excluding", "never"})
_CLIP = frozenset("video clip shot film movie footage long sequence duration scene animation take length loop total".split())  # noqa: SIM905
_CAMERAS = frozenset({"camera", "shot", "frame", "lens"})
_DOES = frozenset({"is", "was", "who", "has", "walks", "paints", "stands", "sits", "looks", "and", "'s"})
_FILLERS = frozenset({"and", "or", "any", "the", "a", "an", "of", "nor", "other", "-"})


@dataclass(slots=True)
class Looks:
    """What the words say of the picture as a whole. `used`: tokens, slot and value of each.

    Moods and traits of the light are only candidates: the same words describe people and things (`a sad man`).
    """

    styles: list[str] = field(default_factory=list)
    moods: list[str] = field(default_factory=list)
    traits: list[str] = field(default_factory=list)
    monochrome: bool = False
    ratio: str = ""
    used: list[tuple[Match, str, str]] = field(default_factory=list)


def read_looks(tokens: Sequence[Token], taken: Sequence[bool]) -> Looks:
    """Style words anywhere in the prompt."""
    looks = Looks()
    book = lexicon("styles")
    index = 0
    while index < len(tokens):
        match = None if taken[index] else book.at(tokens, index)
        if match is None:
            index += 1
            continue
        slot, value = match.entry.slot, match.entry.value
        if _otherwise(match, tokens):
            index += 1
            continue
        if slot == "style":
            looks.styles.append(value)
            looks.traits += [trait for trait in match.entry.values[1:] if trait not in looks.traits]
            looks.monochrome = looks.monochrome or "mono" in match.entry.traits
        elif slot == "ratio":
            looks.ratio = looks.ratio or value
        looks.used.append((match, slot, value))
        index = match.end
    return looks


def _otherwise(match: Match, tokens: Sequence[Token]) -> bool:
    """Whether a word of style means something else here: a painter at work, a square, a sketch on a desk."""
    after = tokens[match.end] if match.end < len(tokens) else None
    follows = after is not None and after.kind == "word"
    if "label" in match.entry.traits:
        before = tokens[match.start - 1] if match.start else None
        return follows or (before is not None and before.kind == "word" and before.text not in ("in", "a", "an", "style"))
    if "person" in match.entry.traits and after is not None and follows:
        by = match.start > 0 and tokens[match.start - 1].text in ("by", "of")
        return not by and (after.text in _DOES or after.text.endswith("ing"))
    return False


def read_exclusions(tokens: Sequence[Token], passages: Sequence[Passage]) -> tuple[list[str], list[int]]:
    """What must not be in the clip, and the indices of the tokens that say so."""
    excluded: list[str] = []
    used: list[int] = []
    sections = {at for passage in passages if passage.kind == "exclude" for at in range(passage.start, passage.end)}
    index = 0
    while index < len(tokens):
        negative = tokens[index].kind == "word" and (tokens[index].text in _NEGATIVES or _not_so(tokens, index))
        negative = negative and not (tokens[index].text == "never" and index > 0 and tokens[index - 1].text in _CAMERAS)
        if not negative and index not in sections:
            index += 1
            continue
        at = index + negative
        words: list[str] = []
        while at < len(tokens) and tokens[at].kind in ("word", "number") and len(words) < 6:
            if tokens[at].text in _NEGATIVES and at > index + negative:
                break
            if (
                negative
                and words
                and index not in sections
                and tokens[at].text in ("in", "on", "with", "as", "while", "but", "just", "only")
            ):
                break
            if tokens[at].text in ("and", "or") and words:
                excluded.append(" ".join(words))
                words = []
            elif tokens[at].text not in _FILLERS:
                words.append(tokens[at].text)
            at += 1
        if negative and any(token.text in ("until", "till") for token in tokens[index:at]):
            index = max(at, index + 1)  # "no music until the end": it comes in late
            continue
        doing = negative and words and is_participle(words[0]) and tokens[index].text in ("without", "never")
        if words and not doing:
            excluded.append(" ".join(words))
        used += range(index, max(at, index + 1))
        index = max(at, index + 1)
    return list(dict.fromkeys(word for word in excluded if word))[:40], used


def _not_so(tokens: Sequence[Token], index: int) -> bool:
    """`not cartoonish`, `not a drawing`: a look that is not wanted, and no verb that is denied."""
    if tokens[index].text != "not" or index + 1 >= len(tokens):
        return False
    at = index + 1 + (tokens[index + 1].text in ("a", "an", "too", "so", "overly"))
    before = tokens[index - 1] if index else None
    free = before is None or before.kind in ("mark", "newline") or before.text in ("but", "and")
    if at >= len(tokens) or not free:
        return False
    match = lexicon("styles").at(tokens, at)
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return match is not None or after is None or after.kind in ("mark", "newline")


def read_length(tokens: Sequence[Token], passages: Sequence[Passage], taken: Sequence[bool]) -> tuple[float | None, list[int]]:
    """The clip's length where the prompt states it (`a 10-second video`, `Duration: 8s`), and the tokens that say so."""
    for passage in passages:
        if passage.kind == "duration":
            for at in range(passage.start, passage.end):
                if tokens[at].kind == "number" and 1 <= tokens[at].value <= 600:
                    return tokens[at].value, list(range(passage.start, passage.end))
    for index, token in enumerate(tokens):
        if token.kind != "number" or taken[index]:
            continue
        found = duration_at(tokens, index)
        if found is None:
            continue
        seconds, after = found
        before = {one.text for one in tokens[max(index - 2, 0) : index]}
        alone = (after >= len(tokens) or tokens[after].text in ".,;:\n") and (index == 0 or tokens[index - 1].text in ".,;\n")
        if (
            alone
            or (after < len(tokens) and tokens[after].text in _CLIP)
            or before & {"duration", "length", "lasting", "lasts"}
        ):
            return seconds, list(range(index, after))
    return None, []
