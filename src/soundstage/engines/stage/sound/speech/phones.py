"""Phones in one alphabet: lower-case ARPAbet, the 39 phones of the CMU dictionary and `pau`."""

from collections.abc import Iterable

__all__ = ["ARPABET", "VOWELS", "Phones", "arpabet", "from_ipa", "joined"]

Phones = tuple[tuple[str, float, float], ...]

VOWELS = frozenset(["aa", "ae", "ah", "ao", "aw", "ay", "eh", "er", "ey", "ih", "iy", "ow", "oy", "uh", "uw"])
ARPABET = VOWELS | frozenset([
    "b", "ch", "d", "dh", "f", "g", "hh", "jh", "k", "l", "m", "n", "ng", "p", "r", "s", "sh", "t", "th", "v", "w", "y", "z",
    "zh", "pau",
])  # fmt: skip

# names that CMU's synthesis voices use beyond the dictionary's
_ALIASES = {
    "ax": "ah", "axr": "er", "ix": "ih", "ux": "uw", "dx": "d", "el": "l", "em": "m", "en": "n", "nx": "n", "hv": "hh",
    "q": "pau",
    "h#": "pau", "#": "pau", "sil": "pau", "brth": "pau", "ssil": "pau",
}  # fmt: skip

# the nearest English phones of the IPA symbols that espeak-ng writes, for all of its languages
_IPA = {
    "tʃ": "ch", "dʒ": "jh", "ts": "t s", "dz": "d z", "tɕ": "ch", "dʑ": "jh", "pf": "p f",
    "aɪə": "ay ah", "aʊə": "aw ah", "eɪ": "ey", "aɪ": "ay", "ɔɪ": "oy", "aʊ": "aw", "əʊ": "ow", "oʊ": "ow", "ɔʏ": "oy",
    "ɪə": "ih ah", "iə": "iy ah", "eə": "eh ah", "ʊə": "uh ah", "ɔə": "ao ah", "ai": "ay", "au": "aw", "ei": "ey", "oi": "oy",
    "ou": "ow",
    "i": "iy", "ɪ": "ih", "ᵻ": "ih", "e": "ey", "ɛ": "eh", "æ": "ae", "a": "aa", "ɐ": "ah", "ɑ": "aa", "ɒ": "ao", "ɔ": "ao",
    "o": "ow",
    "ʊ": "uh", "u": "uw", "ʌ": "ah", "ə": "ah", "ɜ": "er", "ɚ": "er", "ɝ": "er", "y": "uw", "ʏ": "uh", "ø": "er", "œ": "er",
    "ɨ": "ih",
    "ʉ": "uw", "ɯ": "uw", "ɤ": "ah", "ɵ": "uh", "p": "p", "b": "b", "m": "m", "f": "f", "v": "v", "θ": "th", "ð": "dh",
    "t": "t", "d": "d",
    "s": "s", "z": "z", "ʃ": "sh", "ʒ": "zh", "ɕ": "sh", "ʑ": "zh", "ʂ": "sh", "ʐ": "zh", "ç": "hh", "ʝ": "y", "x": "hh",
    "χ": "hh",
    "ɣ": "g", "h": "hh", "ɦ": "hh", "ħ": "hh", "ʕ": "aa", "n": "n", "ɲ": "n", "ŋ": "ng", "ɳ": "n", "k": "k", "g": "g",
    "ɡ": "g", "c": "k",
    "ɟ": "g", "q": "k", "l": "l", "ɫ": "l", "ʎ": "l", "ɭ": "l", "ɬ": "l", "r": "r", "ɹ": "r", "ɾ": "d", "ɻ": "r", "ʁ": "r",
    "ʀ": "r", "w": "w",
    "ʍ": "w", "ɥ": "w", "j": "y", "ʋ": "v", "β": "b", "ɸ": "f", "ɖ": "d", "ʈ": "t", "ɓ": "b", "ɗ": "d",
}  # fmt: skip
_LONGEST = max(len(symbol) for symbol in _IPA)
_IGNORED = "ˈˌːˑʰʲʷˠ̩̃̊_|‿ʔ()\u0361\u200d.-"


def arpabet(name: str) -> str:
    """One phone of a CMU voice as a dictionary phone. An unknown name is silence to the eye: `pau`."""
    plain = name.lower().rstrip("012")
    plain = _ALIASES.get(plain, plain)
    return plain if plain in ARPABET else "pau"


def from_ipa(text: str) -> tuple[str, ...]:
    """IPA to ARPAbet, longest symbols first; stress, length and tone are passed over."""
    found: list[str] = []
    index = 0
    plain = "".join(letter for letter in text if letter not in _IGNORED)
    while index < len(plain):
        for length in range(min(_LONGEST, len(plain) - index), 0, -1):
            symbol = plain[index : index + length]
            if symbol in _IPA:
                found.extend(_IPA[symbol].split())
                index += length
                break
        else:
            index += 1
    return tuple(found)


def joined(phones: Iterable[tuple[str, float, float]]) -> Phones:
    """Phones in order without gaps, overlaps or empty ones; neighbouring silences are one."""
    out: list[tuple[str, float, float]] = []
    for phone, start, end in phones:
        begin = out[-1][2] if out else max(start, 0.0)
        if end <= begin:
            continue
        if out and phone == "pau" == out[-1][0]:
            out[-1] = ("pau", out[-1][1], end)
        else:
            out.append((phone, begin, end))
    return tuple(out)
