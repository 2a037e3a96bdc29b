"""Text to plain words that every program reads alike: numbers, units, times, abbreviations, symbols."""

import re
import unicodedata

__all__ = ["normalise", "number"]

_ONES = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]  # fmt: skip
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ORDINALS = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth", "twelve": "twelfth",
}  # fmt: skip
_ABBREVIATIONS = {
    "mr": "mister", "mrs": "missus", "ms": "miz", "dr": "doctor", "prof": "professor", "capt": "captain", "lt": "lieutenant",
    "sgt": "sergeant",
    "col": "colonel", "gen": "general", "st": "saint", "jr": "junior", "sr": "senior", "vs": "versus", "etc": "et cetera",
    "no": "number",
    "dept": "department", "mt": "mount", "approx": "approximately",
}  # fmt: skip
_UNITS = {
    "km": "kilometres", "m": "metres", "cm": "centimetres", "mm": "millimetres", "kg": "kilograms", "g": "grams",
    "mph": "miles an hour",
    "kmh": "kilometres an hour", "hz": "hertz", "khz": "kilohertz", "ft": "feet", "lb": "pounds", "lbs": "pounds",
    "s": "seconds",
    "ms": "milliseconds", "min": "minutes", "h": "hours", "gb": "gigabytes", "mb": "megabytes",
}  # fmt: skip
_SYMBOLS = {
    "&": " and ",
    "%": " percent ",
    "@": " at ",
    "+": " plus ",
    "=": " equals ",
    "°": " degrees ",
    "#": " number ",
    "/": " ",
}
_QUOTES = str.maketrans('’‘´“”"—–…', "'''   ,,.")
_MONEY = {"$": "dollars", "£": "pounds", "€": "euros", "¥": "yen"}


def normalise(words: str, language: str = "en") -> str:
    """Words fit to be spoken. English is spelt out in ASCII; other languages keep their letters and espeak-ng's rules."""
    text = unicodedata.normalize("NFKC", words)
    text = text.translate(_QUOTES)
    text = "".join(letter if letter.isprintable() else " " for letter in text)
    text = re.sub(r"\.{2,}", ".", text)
    text = re.sub(r"[<>\[\]{}()|\\^~*_`]", " ", text)
    if language.split("-")[0] == "en":
        text = _english(text)
    text = re.sub(r"\s+([,.;:!?])", r"\1", re.sub(r"\s+", " ", text))
    return re.sub(r"([,;:])(?:\s*[,;:])+", r"\1", text).strip(" ,;:-")


def number(value: int) -> str:
    """A whole number in words, up to the trillions: 1969 is "one thousand nine hundred and sixty nine"."""
    if value < 0:
        return f"minus {number(-value)}"
    if value < 20:
        return _ONES[value]
    if value < 100:
        return _TENS[value // 10 - 2] + (f" {_ONES[value % 10]}" if value % 10 else "")
    if value < 1000:
        return f"{_ONES[value // 100]} hundred" + (f" and {number(value % 100)}" if value % 100 else "")
    for size, name in ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand")):
        if value >= size:
            rest = value % size
            link = " and " if 0 < rest < 100 else " "
            return f"{number(value // size)} {name}" + (link + number(rest) if rest else "")
    raise AssertionError(value)


def _english(text: str) -> str:
    text = re.sub(r"([$£€¥])\s?(\d[\d,]*)(?:\.(\d\d))?", _money, text)
    text = re.sub(r"\b(\d{1,2}):(\d\d)\b", _clock, text)
    text = re.sub(r"(\d),(?=\d{3}\b)", r"\1", text)
    text = re.sub(r"\b(\d+)(st|nd|rd|th)\b", lambda found: _ordinal(int(found[1][:12])), text, flags=re.IGNORECASE)
    text = re.sub(r"\b(\d+(?:\.\d+)?)\s?(km/h|[a-z]{1,3})\b", _measure, text, flags=re.IGNORECASE)
    text = re.sub(r"\b(1[1-9]|20)(\d\d)\b(?![.\d])", _year, text)
    text = re.sub(r"-?\d+(?:\.\d+)?", _plain_number, text)
    text = re.sub(r"\b([A-Za-z]+)\.(?=\s+\w)", _abbreviation, text)
    text = re.sub(r"\b(?:[A-Z]\.){2,}", lambda found: " ".join(found[0].replace(".", " ").split()), text)
    for symbol, word in _SYMBOLS.items():
        text = text.replace(symbol, word)
    plain = unicodedata.normalize("NFD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9 .,;:!?'-]", " ", plain)


def _money(found: re.Match[str]) -> str:
    whole = int(found[2].replace(",", "")[:12])
    cents = f" and {number(int(found[3]))}" if found[3] and int(found[3]) else ""
    unit = _MONEY[found[1]]
    return f"{number(whole)} {unit.removesuffix('s') if whole == 1 else unit}{cents}"


def _clock(found: re.Match[str]) -> str:
    hours, minutes = int(found[1]), int(found[2])
    if minutes == 0:
        return f"{number(hours)} o'clock" if 0 < hours <= 12 else f"{number(hours)} hundred"
    return f"{number(hours)} {'oh ' if minutes < 10 else ''}{number(minutes)}"


def _ordinal(value: int) -> str:
    *front, last = number(value).split()
    plain = last.removesuffix("y") + ("ieth" if last.endswith("y") else "th")
    return " ".join([*front, _ORDINALS.get(last, plain)])


def _measure(found: re.Match[str]) -> str:
    unit = _UNITS.get(found[2].lower().replace("/", ""))
    return f"{found[1]} {unit}" if unit else found[0]


def _year(found: re.Match[str]) -> str:
    century, rest = int(found[1]), int(found[2])
    if century == 20 and rest < 10:
        return number(2000 + rest)
    if rest == 0:
        return f"{number(century)} hundred"
    return f"{number(century)} {'oh ' if rest < 10 else ''}{number(rest)}"


def _plain_number(found: re.Match[str]) -> str:
    whole, _, part = found[0].partition(".")
    sign = "minus " if whole.startswith("-") else ""
    digits = whole.lstrip("-")
    spoken = number(int(digits)) if len(digits) <= 12 else " ".join(_ONES[int(digit)] for digit in digits)
    after = f" point {' '.join(_ONES[int(digit)] for digit in part)}" if part else ""
    return f" {sign}{spoken}{after} "


def _abbreviation(found: re.Match[str]) -> str:
    full = _ABBREVIATIONS.get(found[1].lower())
    return full if full and (found[1][0].isupper() or found[1].lower() in {"vs", "etc", "approx"}) else found[0]
