"""Ages as six languages say them, in the words that `ages` reads: `Mitte dreißig`, `une quarantaine d'années`, `三十代`."""

import re
from collections.abc import Iterator

__all__ = ["find_ages"]

_TENS = {
    "de": {"zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70,
    "achtzig": 80},
    "fr": {"vingt": 20, "trent": 30, "quarant": 40, "cinquant": 50, "soixant": 60, "septant": 70, "octogén": 80},
    "es": {"veint": 20, "treint": 30, "cuarent": 40, "cincuent": 50, "sesent": 60, "setent": 70, "ochent": 80},
    "pt": {"vint": 20, "trint": 30, "quarent": 40, "cinquent": 50, "sessent": 60, "setent": 70, "oitent": 80},
}  # fmt: skip
_UNITS = {
    "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11,
    "zwölf": 12, "un": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
    "douze": 12, "cinco": 5, "seis": 6, "siete": 7, "sete": 7, "ocho": 8, "oito": 8, "nueve": 9, "nove": 9, "diez": 10,
    "dez": 10,
    "doce": 12, "doze": 12, "quince": 15, "quinze": 15, "cuatro": 4, "quatro": 4, "tres": 3, "três": 3,
}  # fmt: skip
_HAN = {"一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
_WHEN = {"anfang": 2, "mitte": 5, "ende": 8}
_D = r"(?P<n>\d{1,3})"
_PATTERNS: dict[str, tuple[str, ...]] = {
    "de": (
        rf"(?:(?:um die|etwa|ungefähr|circa|ca\.|rund|knapp|über|fast)\s+)?{_D}\s*(?:jahre?\s+alt\w*|-?\s?jährig\w*)",
        rf"um die {_D}",
        r"(?P<when>anfang|mitte|ende)\s+(?P<t>\w+?)\b",
        r"in (?:den|ihren|seinen)\s+(?P<t>\w+?)ern\b",
        r"um die (?P<t>\w+?ig)\b",
        r"(?P<u>\w+?)\s*(?:jahre?\s+alt\w*|jährig\w*)",
    ),
    "fr": (
        r"(?:d[ '’]\s?)?(?:environ\s+)?une?\s+(?P<t>\w+?)aine\s+d[ '’]années",
        r"(?:dans\s+)?la\s+(?P<t>\w+?)aine\b",
        rf"(?:âgée?s?\s+)?(?:d[ '’]|de\s+)?(?:environ\s+)?{_D}\s+ans\b",
        r"(?:âgée?s?\s+)?de\s+(?P<u>\w+)\s+ans\b",
        r"\b(?P<t>\w+?)enaire\b",
    ),
    "es": (
        rf"(?:de\s+)?(?:unos|unas|alrededor de|casi)?\s*{_D}\s+años(?:\s+de edad)?",
        r"de\s+(?:unos\s+)?(?P<t>\w+?)a\s+y\s+(?:tantos|pico)(?:\s+años)?",
        r"(?:de\s+)?(?:unos\s+)?(?P<t>\w+?)(?:a|e)\s+años",
        r"(?:de\s+)?(?P<u>\w+)\s+años",
    ),
    "pt": (
        rf"(?:com|de)?\s*(?:uns|umas|cerca de|quase)?\s*{_D}\s+anos(?:\s+de idade)?",
        rf"na casa dos {_D}(?:\s+anos)?",
        r"(?:de\s+)?(?:uns\s+)?(?P<t>\w+?)(?:a|e)\s+e\s+poucos\s+anos",
        r"(?:de\s+)?(?:uns\s+)?(?P<t>\w+?)(?:a|e)\s+anos",
        r"(?:de\s+)?(?P<u>\w+)\s+anos",
    ),
    "ja": (
        r"(?:\d{2}|[一二三四五六七八九]?十)代(?:前半|後半|半ば)?(?:くらい|ぐらい)?の?",
        r"(?:約)?(?:\d{1,3}|[一二三四五六七八九]?十?[一二三四五六七八九]?)(?:歳|才)(?:くらい|ぐらい|ほど)?の?",
    ),
    "zh": (
        r"(?:大约|约)?(?:\d{1,3}|[一二三四五六七八九]?十?[一二三四五六七八九]?)(?:多|来|几)?岁(?:左右)?的?",
        r"[一二三四五六七八九]十(?:出头|左右)的?",
    ),
}
_COMPILED = {code: tuple(re.compile(rf"(?<!\w){one}" if code not in ("ja", "zh") else one, re.IGNORECASE) for one in found)
             for code, found in _PATTERNS.items()}  # fmt: skip


def find_ages(text: str, language: str) -> Iterator[tuple[int, int, int]]:
    """Years, and where the words that say them start and end; they do not overlap."""
    found: list[tuple[int, int, int]] = []
    for pattern in _COMPILED.get(language, ()):
        for match in pattern.finditer(text):
            years = _eastern(match.group()) if language in ("ja", "zh") else _western(match, language)
            if 1 <= years <= 110 and all(match.end() <= start or match.start() >= end for start, end, _ in found):
                found.append((match.start(), match.end(), years))
    yield from sorted(found)


def _western(match: re.Match[str], language: str) -> int:
    groups = match.groupdict()
    if groups.get("n"):
        return int(groups["n"]) + (5 if match.group().startswith("na casa") else 0)
    if groups.get("t"):
        tens = _TENS[language].get(groups["t"].lower(), 0)
        return tens + (_WHEN.get((groups.get("when") or "mitte").lower(), 5) if tens else 0)
    unit = (groups.get("u") or "").lower()
    return _UNITS.get(unit, 0) or _TENS[language].get(unit, 0)


def _eastern(words: str) -> int:
    digits = re.search(r"\d+", words)
    if digits:
        years = int(digits.group())
    else:
        tens, mark, ones = re.sub(r"[^一二三四五六七八九十]", "", words).partition("十")
        years = (_HAN.get(tens, 1) * 10 if mark else 0) + _HAN.get(ones if mark else tens, 0)
    decade = "代" in words or "多" in words or "几" in words
    return years + ({"前": 2, "後": 8}.get(words[words.find("代") + 1 : words.find("代") + 2], 5) if decade else 0)
