"""German inflection by rule: forms of nouns, adjectives and verbs from the one that a dictionary gives."""

from collections.abc import Iterator

from soundstage.engines.stage.screenplay.tongues.irregular import irregular

__all__ = ["PREFIXES", "adjectives", "nouns", "verbs"]

# What may stand at the end of a clause and belongs to its verb.
PREFIXES = frozenset(
    """ab an auf aus bei ein empor fort her herab heran heraus herbei herein herum herunter hervor hin hinab hinauf hinaus
    hinein
    hinterher hinunter hoch los mit nach näher nieder ran raus rein runter um vor vorbei weg zu zurück zusammen eis stehen
    """.split()  # noqa: SIM905
)
_UMLAUTS = {"a": "ä", "o": "ö", "u": "ü"}
_BARE = ("be", "ver", "er", "ent", "zer", "ge", "miss", "über", "unter", "um", "durch")


def nouns(word: str) -> Iterator[tuple[str, str]]:
    """Forms and their number: s, p, or ? where both share a form."""
    head, _, last = word.rpartition(" ")
    front = head + " " if head else ""
    same = last.endswith(("er", "el", "en", "chen", "lein"))
    yield word, "?" if same else "s"
    endings = {"s": "s" if same else "?", "es": "s", "e": "p", "en": "?", "er": "p", "ern": "p"}
    if last.endswith("e"):
        endings = {"n": "p", "s": "?"}
    elif last.endswith("in"):
        endings = {"nen": "p"}
    elif same:
        endings = {"s": "s", "n": "?"}
    elif last.endswith("nis"):
        endings = {"se": "p", "sen": "p", "ses": "s"}
    for ending, number in endings.items():
        yield front + last + ending, number
    bent = _bent(last)
    if bent:
        for ending in ("", "n") if last.endswith(("er", "el", "en")) else ("e", "en", "er", "ern"):
            yield front + bent + ending, "p"


def _bent(word: str) -> str:
    """With its last vowel changed: `vogel` → `vögel`."""
    for at in range(len(word) - 1, -1, -1):
        letter = word[at]
        if letter in "aou":
            if letter == "u" and at and word[at - 1] == "a":
                at -= 1
            return word[:at] + _UMLAUTS[word[at]] + word[at + 1 :]
        if letter in "äöüi" or (letter == "e" and word[at:] not in ("el", "er", "en")):
            return ""
    return ""


def adjectives(word: str) -> Iterator[tuple[str, str]]:
    """Forms; `0` is the bare one, which may be an adverb."""
    yield word, "0"
    if word.endswith("e"):
        stem = word[:-1]
    elif word == "hoch":
        stem = "hoh"
    elif word.endswith(("el", "er")) and word not in ("leer", "schwer"):
        stem = word[:-2] + word[-1]
        for ending in ("e", "en", "er", "es", "em"):
            yield word + ending, "a"
    else:
        stem = word
    for ending in ("e", "en", "er", "es", "em"):
        yield stem + ending, "a"


def verbs(infinitive: str) -> Iterator[tuple[str, str]]:
    """Forms and what they are: i infinitive (also the plural), s third person, p plural, d past, g present participle."""
    table = irregular("de")
    base = next((one for one in (infinitive[at:] for at in range(len(infinitive) - 3)) if one in table), "")
    front = infinitive[: len(infinitive) - len(base)] if base else ""
    fixed = front in _BARE
    if front and not fixed:
        base = ""
    stem = infinitive[:-2] if infinitive.endswith("en") else infinitive[:-1]
    yield infinitive, "i"
    yield stem + "e", "s"
    if base:
        third, past, participle = table[base]
        participle = participle.removeprefix("ge") if fixed and participle.startswith("ge") and base != "geben" else participle
        yield front + third, "s"
        yield front + past, "s"
        yield front + past + ("" if past.endswith("e") else "e") + "n", "p"
        done = front + participle
    else:
        link = "e" if stem.endswith(("t", "d")) or (stem.endswith(("m", "n")) and stem[-2:-1] in "fghkdtb") else ""
        yield stem + link + "t", "s"
        yield stem + link + "te", "s"
        yield stem + link + "ten", "p"
        bare = infinitive.endswith("ieren") or infinitive.startswith(("be", "ver", "er", "ent", "zer", "über"))
        done = ("" if bare else "ge") + stem + link + "t"
    yield done, "d"
    for ending in ("e", "en", "er", "es", "em"):
        yield done + ending, "D"
        yield infinitive + "d" + ending, "G"
    yield infinitive + "d", "g"
