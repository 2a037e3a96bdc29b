"""Which words an English word may be an inflection of, by rule and by a table of irregular forms; no dictionary needed."""

from functools import lru_cache
from importlib import resources

__all__ = ["bases", "is_participle", "is_past", "is_plural", "is_third_person"]

_VOWELS = frozenset("aeiou")


@lru_cache(maxsize=1)
def _irregular() -> dict[str, tuple[str, ...]]:
    """Irregular form → bases, from `lexicon/irregular.tsv`."""
    table: dict[str, tuple[str, ...]] = {}
    source = resources.files(__package__).joinpath("lexicon/irregular.tsv").read_text(encoding="utf-8")
    for row in source.splitlines():
        if row and not row.startswith("#"):
            base, *forms = row.split()
            for form in forms:
                table[form] = (*table.get(form, ()), base)
    return table


@lru_cache(maxsize=65536)
def bases(word: str) -> tuple[str, ...]:
    """`word` and every base it may come from, likeliest first: `bases("glides") == ("glides", "glide", "glid")`."""
    found = [word, *_irregular().get(word, ())]
    if len(word) > 3 and word.isascii():
        for suffix, rule in ((("s"), _from_s), (("ed"), _from_ed), (("ing"), _from_ing)):
            if word.endswith(suffix):
                found += rule(word)
    return tuple(dict.fromkeys(found))


def _from_s(word: str) -> list[str]:
    if word.endswith(("ss", "us", "is")):
        return []
    found = [word[:-1]]
    if word.endswith("ies"):
        found.insert(0, word[:-3] + "y")
    elif word.endswith("ves"):
        found += [word[:-3] + "f", word[:-3] + "fe"]
    elif word.endswith("es"):
        found.append(word[:-2])
    return found


def _from_ed(word: str) -> list[str]:
    stem = word[:-2]
    if word.endswith("ied"):
        return [word[:-3] + "y"]
    return _restored(stem)


def _from_ing(word: str) -> list[str]:
    stem = word[:-3]
    if len(stem) < 2 or not _VOWELS & set(stem.replace("y", "i")):
        return []
    found = _restored(stem)
    if stem.endswith("y"):
        found.append(stem[:-1] + "ie")
    return found


def _restored(stem: str) -> list[str]:
    """Stem as is, with its silent e, and with a doubled consonant undone."""
    found = [stem, stem + "e"]
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in _VOWELS:
        found.insert(0 if stem[-1] not in "lsz" else 1, stem[:-1])
    return found


def is_participle(word: str) -> bool:
    """Whether the word looks like a present participle (`walking`)."""
    return len(word) > 4 and word.endswith("ing") and len(bases(word)) > 1


def is_past(word: str) -> bool:
    """Whether the word looks like a past form (`painted`, `sat`)."""
    return (len(word) > 3 and word.endswith("ed")) or (word in _irregular() and not word.endswith("s"))


def is_third_person(word: str) -> bool:
    """Whether the word may be a verb's third person singular."""
    return len(word) > 2 and word.endswith("s") and not word.endswith(("ss", "us", "is"))


def is_plural(word: str) -> bool:
    """Whether the word may be a plural noun."""
    return is_third_person(word) or word in _PLURALS


_PLURALS = frozenset(
    {"men", "women", "children", "people", "feet", "teeth", "geese", "mice", "wolves", "leaves", "sheep", "fish", "deer"}
)
