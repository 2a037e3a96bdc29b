"""Accents for voices that were recorded in another: each word is pronounced by espeak-ng in the accent, and spoken by them.

The phones of CMU's voices hold American vowels; the table maps a British vowel to the nearest that they have.
"""

import re
from pathlib import Path

from soundstage.engines.stage.sound.speech.espeak import pronounce

__all__ = ["ACCENTS", "lexicon"]

# espeak-ng's name of each accent that words may ask for
ACCENTS = {
    "british": "en-gb-x-rp", "english": "en-gb-x-rp", "rp": "en-gb-x-rp", "london": "en-gb", "posh": "en-gb-x-rp",
    "uk": "en-gb-x-rp",
    "northern": "en-gb-x-gbclan", "lancashire": "en-gb-x-gbclan", "birmingham": "en-gb-x-gbcwmd", "midlands": "en-gb-x-gbcwmd",
    "scottish": "en-gb-scotland", "irish": "en-gb-scotland", "caribbean": "en-029", "jamaican": "en-029", "australian": "en-gb",
    "new york": "en-us-nyc", "welsh": "en-gb",
}  # fmt: skip
_SOUNDS = {
    "tʃ": "ch", "dʒ": "jh", "eɪ": "ey", "aɪ": "ay", "ɔɪ": "oy", "aʊ": "aw", "əʊ": "ow", "oʊ": "ow", "ɪə": "ih ax",
    "eə": "eh ax", "ʊə": "uh ax", "iə": "ih ax", "aɪə": "ay ax", "aʊə": "aw ax", "ɔə": "ao",

    "i": "iy", "ɪ": "ih", "e": "eh", "ɛ": "eh", "æ": "ae", "a": "ae", "ɐ": "ax", "ɑ": "aa", "ɒ": "aa", "ɔ": "ao", "o": "ow",
    "ʊ": "uh", "u": "uw",
    "ʌ": "ah", "ə": "ax", "ɜ": "er", "p": "p", "b": "b", "m": "m", "f": "f", "v": "v", "θ": "th", "ð": "dh", "t": "t",
    "d": "d", "s": "s",
    "z": "z", "ʃ": "sh", "ʒ": "zh", "h": "hh", "n": "n", "ŋ": "ng", "k": "k", "ɡ": "g", "g": "g", "l": "l", "ɫ": "l", "ɹ": "r",
    "r": "r", "ɾ": "r",
    "w": "w", "j": "y",
}  # fmt: skip
_VOWEL_LETTERS = frozenset("aeiouɪɛæɐɑɒɔʊʌəɜ")
# small words are weak in a sentence and strong alone: the voice's own dictionary knows better
_WEAK = frozenset(
    """
    a an and are as at be been but by can could do for from had has have he her him his i if in is it its me my no
    not of on or our she should so than that the their them then there they this to us was we were what when which
    who will with would you your
    """.split()  # noqa: SIM905
)


def lexicon(text: str, accent: str, folder: Path) -> dict[str, str]:
    """Pronunciations in the accent, as Flite's lexicon writes them, of the words of `text` that carry it."""
    found = sorted({word for word in re.findall(r"[a-z]+(?:'[a-z]+)?", text.lower()) if word not in _WEAK and "'" not in word})
    spoken = pronounce(tuple(found), ACCENTS[accent], folder)
    phones = {word: _phones(ipa) for word, ipa in spoken.items()}
    return {word: said for word, said in phones.items() if said}


def _phones(ipa: str) -> str:
    """Phones with stress, or nothing for a word with a sound that the voices lack."""
    out: list[str] = []
    stress = 0
    for part in ipa.replace("ː", "").split("_"):
        stress = 1 if "ˈ" in part else 2 if "ˌ" in part else 0
        sound = part.strip("ˈˌ ")
        names = _SOUNDS.get(sound, "" if sound else None)
        if names is None:
            continue
        if not names:
            return ""
        first, *more = names.split()
        vowel = sound[0] in _VOWEL_LETTERS
        out.append(f"{first}{min(stress, 1)}" if vowel else first)
        out.extend(f"{name}0" for name in more) if vowel else out.extend(more)
    if len(out) > 1 and out[-1] == "ih0":
        out[-1] = "iy0"  # "city" ends in the vowel of "see" for most speakers alive, whatever the dictionaries' RP
    return " ".join(out)
