"""English inflection, the other way round from `morphology`: from a base form to the one that a sentence needs."""

from functools import lru_cache

from soundstage.engines.stage.screenplay.lexicon import rows

__all__ = ["MANY", "adverb", "participle", "past_participle", "plural", "third_person"]

_VOWELS = frozenset("aeiou")
_PLURALS = {
    "man": "men", "woman": "women", "child": "children", "person": "people", "foot": "feet", "tooth": "teeth", "goose": "geese",
    "mouse": "mice", "wolf": "wolves", "leaf": "leaves", "calf": "calves", "knife": "knives", "shelf": "shelves",
    "sheep": "sheep", "fish": "fish", "deer": "deer", "reindeer": "reindeer", "aircraft": "aircraft", "scarf": "scarves",
    "elf": "elves", "dwarf": "dwarves", "policeman": "policemen", "fisherman": "fishermen", "businessman": "businessmen",
    "cherry": "cherries", "potato": "potatoes", "tomato": "tomatoes", "hero": "heroes",
}  # fmt: skip
_UNCOUNTED = frozenset(
    """water sand snow rain fog wind grass mud soil dust ice smoke steam fire music bread rice milk coffee tea food clothes
    glasses sunglasses trousers jeans shorts shoes boots boots sneakers socks gloves scissors stairs people hair armour
    sunlight moonlight thunder lightning laughter applause text subtitles drums strings crickets footsteps overalls pyjamas
    homework goggles skis noodles leaves cobblestones grapes freckles wrinkles earrings sandals slippers heels lips eyes
    fireworks ripples raindrops braids curls ruins neon""".split()  # noqa: SIM905
)
# Nouns that stand in the plural as they are.
MANY = frozenset(
    """people glasses sunglasses trousers jeans shorts shoes boots sneakers socks gloves scissors stairs subtitles drums strings
    crickets footsteps overalls goggles skis noodles leaves cobblestones grapes freckles wrinkles earrings sandals slippers
    heels
    lips eyes fireworks ripples raindrops braids curls ruins children friends""".split()  # noqa: SIM905
)
_NOT_LY = frozenset({"fast", "hard", "low", "high", "straight", "barefoot", "alone", "far", "cold", "back", "slow motion"})


def plural(noun: str) -> str:
    """`wolf` → `wolves`; the last word of several."""
    head, _, last = noun.rpartition(" ")
    space = " " if head else ""
    if last in _UNCOUNTED or (last.endswith("s") and not last.endswith(("ss", "us", "is", "as"))):
        return noun
    if last in _PLURALS:
        return f"{head}{space}{_PLURALS[last]}"
    if last.endswith("man") and last not in ("human", "german"):
        return f"{head}{space}{last[:-3]}men"
    return f"{head}{space}{_with_s(last)}"


def _with_s(word: str) -> str:
    if word.endswith(("s", "x", "ch", "sh", "z")):
        return word + "es"
    if word.endswith("y") and len(word) > 1 and word[-2] not in _VOWELS:
        return word[:-1] + "ies"
    return word + "s"


def third_person(verb: str) -> str:
    """`carry` → `carries`; the first word of several."""
    first, space, rest = verb.partition(" ")
    special = {"be": "is", "have": "has", "do": "does", "go": "goes"}
    return special.get(first, _with_s(first)) + space + rest


def participle(verb: str) -> str:
    """`sit down` → `sitting down`."""
    first, space, rest = verb.partition(" ")
    if first.endswith("ie"):
        made = first[:-2] + "ying"
    elif first.endswith("e") and not first.endswith(("ee", "oe", "ye")) and first != "be":
        made = first[:-1] + "ing"
    else:
        made = (first + first[-1] if _doubles(first) else first) + "ing"
    return made + space + rest


def past_participle(verb: str) -> str:
    """`break` → `broken`, `cover` → `covered`."""
    first, space, rest = verb.partition(" ")
    if first in _irregular():
        made = _irregular()[first]
    elif first.endswith("e"):
        made = first + "d"
    elif first.endswith("y") and first[-2] not in _VOWELS:
        made = first[:-1] + "ied"
    else:
        made = (first + first[-1] if _doubles(first) else first) + "ed"
    return made + space + rest


def adverb(adjective: str) -> str:
    """`slow` → `slowly`."""
    if adjective in _NOT_LY or adjective.endswith("ly") or " " in adjective:
        return adjective
    if adjective.endswith("y") and len(adjective) > 4:
        return adjective[:-1] + "ily"
    if adjective.endswith("le"):
        return adjective[:-1] + "y"
    return adjective + ("ally" if adjective.endswith("ic") else "ly")


def _doubles(verb: str) -> bool:
    """Whether the last consonant is doubled: one vowel and one consonant at the end of a short word."""
    if len(verb) < 3 or verb[-1] in _VOWELS or verb[-1] in "wxy" or verb[-2] not in _VOWELS or verb[-3] in _VOWELS:
        return False
    return sum(letter in _VOWELS for letter in verb) == 1 or verb in ("begin", "forget", "admit")


@lru_cache(maxsize=1)
def _irregular() -> dict[str, str]:
    """Base → past participle, the last form that is no -ing, of `lexicon/irregular.tsv`."""
    table: dict[str, str] = {}
    for row in rows("irregular"):
        base, *forms = " ".join(row).split()
        past = [form for form in forms if not form.endswith("ing")]
        if past and not past[-1].endswith("s"):
            table[base] = past[-1]
    return table
