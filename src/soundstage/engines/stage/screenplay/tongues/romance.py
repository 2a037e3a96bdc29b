"""Inflection of Spanish, French and Portuguese by rule: forms of nouns, adjectives and verbs from a dictionary's."""

from collections.abc import Iterator

from soundstage.engines.stage.screenplay.tongues.irregular import irregular

__all__ = ["adjectives", "nouns", "reflexive", "verbs"]

_FEMININE = {
    "beau": "belle", "vieux": "vieille", "nouveau": "nouvelle", "doux": "douce", "roux": "rousse", "frais": "fraîche",
    "sec": "sèche", "gros": "grosse", "bas": "basse", "gentil": "gentille", "fou": "folle", "blanc": "blanche", "long":
    "longue",
    "épais": "épaisse", "public": "publique", "discret": "discrète", "inquiet": "inquiète", "violet": "violette", "neuf":
    "neuve",
    "brésilien": "brésilienne", "grec": "grecque", "mou": "molle",
}  # fmt: skip


def nouns(word: str, language: str) -> Iterator[tuple[str, str]]:
    """Forms and their number, s or p; the first word of several is the noun."""
    first, space, rest = word.partition(" ")
    yield word, "s"
    for form in _plurals(first, language):
        yield form + space + rest, "p"
    if rest and " " not in rest and not rest.startswith(("de", "d'")):
        for form in _plurals(first, language):
            for tail in _plurals(rest, language):
                yield f"{form} {tail}", "p"
    if language in ("es", "pt") and not rest and len(first) > 3 and first[-1] in "aoe":
        stem = first[:-1]
        small = (stem + "it" + first[-1],) if language == "es" else (stem + "inh" + first[-1], first + "zinh" + first[-1])
        for form in small:
            form = form if form[-1] in "ao" else form[:-1] + "o"
            yield form, "small"
            yield form + "s", "smalls"


def _plurals(word: str, language: str) -> tuple[str, ...]:
    if word.endswith(("s", "x", "z")) and language == "fr":
        return ()
    if language == "fr":
        if word.endswith("al"):
            return (word[:-2] + "aux",)
        return (word + "x",) if word.endswith(("eau", "eu", "ou")) else (word + "s",)
    if word.endswith("s"):
        return ()
    if language == "pt":
        if word.endswith("ão"):
            return word[:-2] + "ões", word[:-2] + "ãos", word[:-2] + "ães"
        if word.endswith(("al", "el", "ol", "ul")):
            return word[:-1] + "is", {"a": "á", "e": "é", "o": "ó", "u": "u"}[word[-2]].join((word[:-2], "is"))
        if word.endswith("il"):
            return word[:-1] + "s", word[:-2] + "eis"
        if word.endswith("m"):
            return (word[:-1] + "ns",)
        return (word + ("es" if word[-1] in "rz" else "s"),)
    if word.endswith("z"):
        return (word[:-1] + "ces",)
    if word.endswith(("ón", "án", "én", "ín", "és")):
        plain = {"ó": "o", "á": "a", "é": "e", "í": "i"}[word[-2]]
        return (word[:-2] + plain + word[-1] + "es",)
    return (word + ("s" if word[-1] in "aeiouéáó" else "es"),)


def adjectives(word: str, language: str) -> Iterator[tuple[str, str]]:
    """Forms, singular and plural, of both genders; the first word of several changes."""
    first, space, rest = word.partition(" ")
    fixed = bool(rest) and first in ("de", "en", "a", "d'", "à", "em", "câmera", "cámara", "caméra", "noir")
    forms = {first} if fixed else {first, *_plurals(first, language)}
    if not fixed and language == "fr":
        woman = _feminine(first)
        forms |= {woman, woman + "s"}
    elif not fixed and first.endswith("o"):
        forms |= {first[:-1] + "a", first[:-1] + "as"}
    elif not fixed and first.endswith(("or", "és", "ês", "ol", "án", "ín")):
        plain = first[:-2] + first[-2].translate(str.maketrans("éêáí", "eeai")) + first[-1]
        forms |= {plain + "a", plain + "as", plain + "es", plain + "os"}
    elif not fixed and first.endswith(("ão", "ã")):
        forms |= {first[:-2] + "ã", first[:-2] + "ãs"}
    for form in sorted(forms):
        yield form + space + rest, "a"
    if language in ("es", "pt") and not rest and first.endswith("o") and len(first) > 3:
        for tail in ("ito", "ita", "itos", "itas") if language == "es" else ("inho", "inha", "inhos", "inhas"):
            yield first[:-1] + tail, "a"


def _feminine(word: str) -> str:
    if word in _FEMININE:
        return _FEMININE[word]
    for old, new in (
        ("eux", "euse"),
        ("er", "ère"),
        ("f", "ve"),
        ("el", "elle"),
        ("en", "enne"),
        ("on", "onne"),
        ("eur", "euse"),
    ):
        if word.endswith(old):
            return word[: -len(old)] + new
    return word if word.endswith("e") else word + "e"


def reflexive(infinitive: str, language: str) -> tuple[str, bool]:
    """The infinitive without its pronoun, and whether it has one: `acercarse`, `s'approcher`, `aproximar-se`."""
    first, space, rest = infinitive.partition(" ")
    if language == "fr":
        for mark in ("se ", "s'"):
            if infinitive.startswith(mark):
                return infinitive[len(mark) :], True
    elif first.endswith("-se"):
        return first[:-3] + space + rest, True
    elif language == "es" and first.endswith(("arse", "erse", "irse")):
        return first[:-2] + space + rest, True
    return infinitive, False


def verbs(infinitive: str, language: str) -> Iterator[tuple[str, str]]:
    """Forms of the first word and what they are: i infinitive, s and p third person, g gerund, d and D past participle."""
    first, space, rest = infinitive.partition(" ")
    known = irregular(language).get(first) or irregular(language).get(infinitive)
    if known is None and language == "es" and first == "ir":
        known = irregular(language)["ir"]
    pairs = [(first, "i")]
    if known is not None:
        pairs += [(known[0], "s"), (known[1], "p"), (known[3], "g"), *((form, "s") for form in known[4:])]
        pairs += [(form, "d") for form in _agreeing(known[2], language)]
    elif language == "fr":
        pairs += _french(first)
    else:
        pairs += _iberian(first, language)
    for form, what in pairs:
        yield form + space + rest, what


def _agreeing(participle: str, language: str) -> tuple[str, ...]:
    if language == "fr":
        return participle, participle + "e", participle + "s", participle + "es"
    stem = participle[:-1]
    return participle, stem + "a", stem + "os", stem + "as"


def _french(word: str) -> list[tuple[str, str]]:
    stem = word[:-2]
    if word.endswith("er"):
        soft = stem + "e" if stem.endswith("g") else stem[:-1] + "ç" if stem.endswith("c") else stem
        found = [(form + "e", "s") for form in _shifted(stem)] + [(form + "ent", "p") for form in _shifted(stem)]
        found += [(soft + "ant", "g"), (soft + "ait", "s"), (soft + "aient", "p"), (soft + "a", "s"), (stem + "èrent", "p")]
        return found + [(form, "d") for form in _agreeing(stem + "é", "fr")]
    if word.endswith("ir"):
        found = [(stem + "it", "s"), (stem + "issent", "p"), (stem + "issant", "g"), (stem + "issait", "s")]
        return found + [(form, "d") for form in _agreeing(stem + "i", "fr")]
    found = [(stem, "s"), (stem + "ent", "p"), (stem + "ant", "g"), (stem + "ait", "s")]
    return found + [(form, "d") for form in _agreeing(stem + "u", "fr")]


def _shifted(stem: str) -> set[str]:
    """Stems before a silent e: `lever` → `lèv`, `appeler` → `appell`, `essuyer` → `essui`."""
    found = {stem}
    if len(stem) > 2 and stem[-2] in "eé":
        found |= {stem[:-2] + "è" + stem[-1], stem + stem[-1]}
    if stem.endswith("y"):
        found.add(stem[:-1] + "i")
    return found


def _iberian(word: str, language: str) -> list[tuple[str, str]]:
    stem, kind = word[:-2], word[-2:]
    strong = _strong(stem, language) if language == "es" else {stem}
    if language == "es" and kind == "ir" and stem.endswith("u") and not stem.endswith(("gu", "qu")):
        strong = {stem + "y"}
    if language == "pt" and kind == "ir" and len(stem) > 2:
        strong |= {stem.replace("u", "o") if "u" in stem else stem}
    vowel = "a" if kind == "ar" else "e"
    found = [(form + vowel, "s") for form in sorted(strong)]
    found += [(form + vowel + ("n" if language == "es" else "m"), "p") for form in sorted(strong)]
    if kind == "ar":
        found += [
            (stem + "ando", "g"),
            (stem + ("ó" if language == "es" else "ou"), "s"),
            (stem + "aba", "s"),
            (stem + "ava", "s"),
        ]
        found += [(stem + ("aron" if language == "es" else "aram"), "p"), (stem + "aban", "p"), (stem + "avam", "p")]
        return found + [(form, "d") for form in _agreeing(stem + "ado", language)]
    if language == "es":
        weak = {stem, *(form for form in _weak(stem) if kind == "ir")}
        found += [(form + ("yendo" if form[-1:] in "aeiou" else "iendo"), "g") for form in sorted(weak)]
        found += [(form + "ió", "s") for form in sorted(weak)] + [(form + "ieron", "p") for form in sorted(weak)]
    else:
        found += [(stem + kind[0] + "ndo", "g"), (stem + ("eu" if kind == "er" else "iu"), "s"), (stem + kind[0] + "ram", "p")]
    found += [(stem + "ía", "s"), (stem + "ia", "s")]
    return found + [(form, "d") for form in _agreeing(stem + "ido", language)]


def _strong(stem: str, language: str) -> set[str]:
    """Spanish stems under stress: e → ie or i, o and u → ue."""
    found = {stem}
    for at in range(len(stem) - 1, -1, -1):
        if stem[at] in "aeiou" and not (stem[at] == "u" and stem[at - 1 : at] in ("g", "q")):
            for new in {"e": ("ie", "i"), "o": ("ue",), "u": ("ue",)}.get(stem[at], ()):
                found.add(stem[:at] + new + stem[at + 1 :])
            break
    return found


def _weak(stem: str) -> Iterator[str]:
    for at in range(len(stem) - 1, -1, -1):
        if stem[at] in "aeiou" and not (stem[at] == "u" and stem[at - 1 : at] in ("g", "q")):
            if stem[at] in "eo":
                yield stem[:at] + {"e": "i", "o": "u"}[stem[at]] + stem[at + 1 :]
            return
