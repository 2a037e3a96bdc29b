"""How old somebody is said to be: `in her thirties`, `7-year-old`, `late 40s`, `aged 12`, and the gender in `(m, 40s)`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from soundstage.engines.stage.screenplay.tokens import Token

__all__ = ["Age", "Ages", "Born", "age_of_years", "read_ages"]

Age = Literal["child", "young", "adult", "old"]

_LIMITS: tuple[tuple[float, Age], ...] = ((13, "child"), (30, "young"), (58, "adult"), (999, "old"))
_DECADES = {
    "tens": 13, "teens": 16, "twenties": 25, "thirties": 35, "forties": 45, "fifties": 55, "sixties": 65, "seventies": 75,
    "eighties": 85, "nineties": 95,
}  # fmt: skip
_PARTS = {"early": -3, "mid": 0, "middle": 0, "late": 3}
_WORDS = {
    "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13,
    "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
    "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "four": 4, "three": 3, "two": 2,
}  # fmt: skip
_OWN = frozenset({"his", "her", "their", "its", "my", "your", "the"})
_ABOUT = frozenset({"about", "around", "roughly", "approximately", "maybe", "perhaps", "nearly", "almost", "over", "under"})
_AFTER_AGE = frozenset({",", ".", ")", "and", "with", "in", "who", ""})
_GENDERS: Mapping[str, Literal["male", "female"]] = MappingProxyType(
    {"m": "male", "male": "male", "man": "male", "f": "female", "female": "female", "woman": "female", "w": "female"}
)
_PEOPLE = frozenset(
    """man woman boy girl person lady guy gentleman child kid mother father he she detective nurse doctor worker""".split()  # noqa: SIM905
)


@dataclass(frozen=True, slots=True)
class Born:
    """An age as written: tokens [start, end). `before` says that its bearer is named right after it (`7-year-old boy`)."""

    start: int
    end: int
    age: Age | None
    gender: Literal["male", "female"] | None = None
    before: bool = False


Ages = Mapping[int, Born]


def age_of_years(years: float) -> Age:
    """The four ages of a figure by years."""
    return next(name for limit, name in _LIMITS if years < limit)


def read_ages(tokens: Sequence[Token], taken: Sequence[bool]) -> dict[int, Born]:
    """Ages by the index of their first token."""
    found: dict[int, Born] = {}
    index = 0
    while index < len(tokens):
        born = None if taken[index] else _born(tokens, index)
        if born is None:
            index += 1
        else:
            found[index] = born
            index = born.end
    return found


def _born(tokens: Sequence[Token], index: int) -> Born | None:
    return _decade(tokens, index) or _year_old(tokens, index) or _aged(tokens, index) or _aside(tokens, index)


def _text(tokens: Sequence[Token], index: int) -> str:
    return tokens[index].text if 0 <= index < len(tokens) else ""


def _decade(tokens: Sequence[Token], index: int) -> Born | None:
    """`in her late thirties`, `mid-40s`, `40-something`, `early 20s`."""
    at = index
    if _text(tokens, at) == "in" and _text(tokens, at + 1) in _OWN:
        at += 2
    shift = _PARTS.get(_text(tokens, at))
    if shift is not None:
        at += 1
        at += _text(tokens, at) in ("-", "to")
        at += _text(tokens, at) in _PARTS  # `mid to late forties`
    years, end = _tens(tokens, at)
    if not years:
        return None
    own = at > index and _text(tokens, index) == "in"
    if not own and shift is None:
        opened = _text(tokens, index - 1) in (",", "(", "her", "his", "their") and _text(tokens, end) in (",", ")", ".", "")
        something = _text(tokens, end - 1) in ("something", "ish")
        if not (opened or something) or _text(tokens, end) in ("seconds", "s"):
            return None
    if _text(tokens, index - 1) == "the" or (_text(tokens, index + 1) == "the"):
        return None  # "in the fifties" is a time
    if (
        years >= 20
        and end < len(tokens)
        and tokens[end].kind == "word"
        and not own
        and tokens[end].text in ("film", "style", "music")
    ):
        return None
    return Born(index, end, age_of_years(years + (shift or 0)), before=_text(tokens, index - 1) in ("a", "an", "the"))


def _tens(tokens: Sequence[Token], at: int) -> tuple[float, int]:
    """The middle of a decade and the index after its words, or 0."""
    if _text(tokens, at) in _DECADES:
        return _DECADES[tokens[at].text], at + 1
    if at < len(tokens) and tokens[at].kind == "number" and tokens[at].value % 10 == 0 and 10 <= tokens[at].value <= 90:
        mark = at + 1 + (_text(tokens, at + 1) in ("'", "’"))
        if _text(tokens, mark) == "s" or (_text(tokens, at + 1) == "'s"):
            return tokens[at].value + 5, mark + 1
        if _text(tokens, at + 1) in ("something", "ish"):
            return tokens[at].value + 5, at + 2
        if _text(tokens, at + 1) == "-" and _text(tokens, at + 2) in ("something", "ish"):
            return tokens[at].value + 5, at + 3
    return 0, at


def _number(tokens: Sequence[Token], at: int) -> float:
    if at >= len(tokens):
        return 0
    if tokens[at].kind == "number" and 1 <= tokens[at].value <= 110:
        return tokens[at].value
    return _WORDS.get(tokens[at].text, 0)


def _year_old(tokens: Sequence[Token], index: int) -> Born | None:
    """`7-year-old`, `seven years old`, `an eight year old`."""
    years = _number(tokens, index)
    if not years:
        return None
    at = index + 1
    at += _text(tokens, at) == "-"
    if _text(tokens, at) not in ("year", "years", "yr", "yrs"):
        return None
    at += 1
    at += _text(tokens, at) == "-"
    if _text(tokens, at) == "of" and _text(tokens, at + 1) == "age":
        return Born(index, at + 2, age_of_years(years))
    if _text(tokens, at) not in ("old", "olds"):
        return None
    return Born(index, at + 1, age_of_years(years), before=_names_next(tokens, at + 1))


def _aged(tokens: Sequence[Token], index: int) -> Born | None:
    """`aged 7`, `age 60`, `a woman of 30`, `about 70,`, `, 25,`, `(34)`."""
    text = _text(tokens, index)
    before, at = _text(tokens, index - 1), index + 1
    if text in ("aged", "age") and _number(tokens, at):
        return Born(index, at + 1, age_of_years(_number(tokens, at)))
    if text == "of" and before in _PEOPLE:
        at += _text(tokens, at) in _ABOUT
        after = _text(tokens, at + 1)
        if _number(tokens, at) >= 5 and (after in _AFTER_AGE or after.endswith("s")):
            return Born(index, at + 1, age_of_years(_number(tokens, at)))
        return None
    at = index + (text in _ABOUT)
    years = _number(tokens, at)
    closed = _text(tokens, at + 1) in (",", ")", ".", "")
    if years >= 5 and before in (",", "(") and closed and tokens[at].kind == "number" and _somebody_before(tokens, index - 1):
        return Born(index, at + 1, age_of_years(years))
    return None


def _aside(tokens: Sequence[Token], index: int) -> Born | None:
    """`KAEL (m, …`: a letter for the gender in brackets."""
    gender = _GENDERS.get(_text(tokens, index))
    if gender is None or _text(tokens, index - 1) not in ("(", ",") or _text(tokens, index + 1) not in (",", ")", "/"):
        return None
    opened = any(_text(tokens, at) == "(" for at in range(index - 1, max(index - 6, -1), -1))
    return Born(index, index + 1, None, gender) if opened else None


def _somebody_before(tokens: Sequence[Token], index: int) -> bool:
    """Whether a word, and no number, stands right before a comma or bracket."""
    return index > 0 and tokens[index - 1].kind == "word"


def _names_next(tokens: Sequence[Token], index: int) -> bool:
    return index < len(tokens) and tokens[index].kind == "word" and tokens[index].text not in (
        "and", "in", "with", "who", "is", "walks", "sits", "stands", "wearing", "on", "at", "or"
    )  # fmt: skip
