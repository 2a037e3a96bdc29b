"""One language's dictionary: every form of every word, with what it may mean in English."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from soundstage.engines.stage.screenplay.lexicon import lexicon, rows
from soundstage.engines.stage.screenplay.tokens import tokenise
from soundstage.engines.stage.screenplay.tongues import german, japanese, romance

__all__ = ["Dictionary", "Reading", "dictionary", "entries"]

_COLUMNS = ("de", "es", "fr", "pt", "ja", "zh")
_SPACELESS = frozenset({"ja", "zh"})


@dataclass(frozen=True, slots=True)
class Reading:
    """What a form may be. `words` are the English base; `tag` as the tables say, or n (noun), a (adjective), v (verb).

    `form`: a noun's number (s, p, ?); a verb's i, s, p, g, d, f, t, n; an adjective's 0 where it may be an adverb.
    `lemma` is the foreign base form, `own` that it takes a reflexive pronoun.
    """

    words: tuple[str, ...]
    tag: str
    form: str = ""
    lemma: str = ""
    own: bool = False


@dataclass(slots=True)
class Dictionary:
    """`phrases`: first word or character → phrases and their readings, longest first. `split`: (tag, prefix, verb) →
    English."""

    language: str
    phrases: dict[str, list[tuple[tuple[str, ...], tuple[Reading, ...]]]] = field(default_factory=dict)
    split: dict[tuple[str, str, str], tuple[str, ...]] = field(default_factory=dict)

    def of(self, word: str) -> tuple[Reading, ...]:
        """Readings of exactly this one word."""
        return next((found for key, found in self.phrases.get(word, ()) if key == (word,)), ())


def entries(language: str) -> int:
    """How many words and phrases the tables give for a language."""
    column = _COLUMNS.index(language) + 1
    shared = sum(len(row[column].split(",")) for name in ("nouns", "verbs", "adjectives") for row in rows(f"languages/{name}"))
    return shared + sum(len(row[0].split(" | ")) for row in rows(f"languages/{language}"))


@lru_cache(maxsize=8)
def dictionary(language: str) -> Dictionary:
    """The dictionary, with all forms made; built once."""
    book = Dictionary(language)
    found: dict[tuple[str, ...], dict[Reading, None]] = {}
    for phrase, reading in _forms(language, book):
        key = (phrase,) if language in _SPACELESS else _key(phrase)
        if key:
            found.setdefault(key, {})[reading] = None
    for key, readings in found.items():
        first = key[0][0] if language in _SPACELESS else key[0]
        book.phrases.setdefault(first, []).append((key, tuple(readings)))
    for bucket in book.phrases.values():
        bucket.sort(key=lambda pair: (-len(pair[0]), -len(pair[0][0])))
    return book


def _key(phrase: str) -> tuple[str, ...]:
    if phrase.isalpha():
        return (phrase.lower(),)
    return tuple(token.text for token in tokenise(phrase) if token.kind in ("word", "number"))


def _forms(language: str, book: Dictionary) -> Iterator[tuple[str, Reading]]:
    for row in rows(f"languages/{language}"):
        english, tag = tuple(row[1].split()), row[2] if len(row) > 2 else ""
        for phrase in row[0].split(" | "):
            if tag in ("v", "cv"):
                yield from _verb(phrase, english, tag, language, book)
            elif tag == "n":
                yield from _noun(phrase, english, language)
            elif tag == "a":
                yield from _adjective(phrase, english, language)
            else:
                for form in _contracted(phrase, language) if tag in ("prep", "x") else (phrase,):
                    yield form, Reading(english, tag, lemma=phrase)
                if language == "pt" and tag == "prep" and phrase.endswith(" de"):
                    for pronoun, him in (("dele", "him"), ("dela", "her"), ("deles", "them")):
                        yield phrase[:-2] + pronoun, Reading((*english, him), "x", lemma=phrase)
    column = _COLUMNS.index(language) + 1
    for kind in ("nouns", "verbs", "adjectives"):
        for row in rows(f"languages/{kind}"):
            english, cell = tuple(row[0].replace("-", " ").split()), row[column].split(",")
            for phrase in cell:
                if kind == "verbs":
                    yield from _verb(phrase, english, "v", language, book)
                elif kind == "adjectives":
                    yield from _adjective(phrase, english, language)
                else:
                    female = ("female",) if _is_female(phrase, cell, english, language) else ()
                    yield from _noun(phrase, (*female, *english), language)


_CONTRACTIONS: dict[str, dict[str, tuple[str, ...]]] = {
    "fr": {"de": ("de", "d", "du", "des"), "à": ("à", "au", "aux")},
    "es": {"de": ("de", "del"), "a": ("a", "al")},
    "pt": {"de": ("de", "do", "da", "dos", "das", "d"), "a": ("a", "ao", "à"), "em": ("em", "no", "na")},
}  # fmt: skip


def _contracted(phrase: str, language: str) -> tuple[str, ...]:
    """The phrase with its last word joined to an article: `près de`, `près du`."""
    front, _, last = phrase.rpartition(" ")
    found = _CONTRACTIONS.get(language, {}).get(last, (last,)) if front else (last,)
    return tuple(f"{front} {one}" if front else one for one in found)


def _is_female(word: str, cell: list[str], english: tuple[str, ...], language: str) -> bool:
    """Whether the word is a person's name in the feminine, beside a masculine one: `Forscherin`, `científica`."""
    known = lexicon("subjects").phrase(" ".join(english))
    if known is None or known.slot != "person" or "gender" in known.traits or len(cell) < 2:
        return False
    others = [one.lower() for one in cell if one != word]
    if language == "de":
        return word.endswith("in") and any(one[:3].translate(_PLAIN) == word[:3].lower().translate(_PLAIN) for one in others)
    if language in ("es", "pt"):
        return word.endswith("a") and any(one in (word[:-1] + "o", word[:-1], word[:-1] + "e") for one in others)
    if language == "fr":
        shorter = any(one[:4] == word[:4] and len(one) <= len(word) for one in others)
        return shorter and word.endswith(("euse", "trice", "ère", "ienne", "ée", "aine", "ste a", "ane", "ande", "oise", "ate"))
    return False


_PLAIN = str.maketrans("äöü", "aou")


def _noun(phrase: str, english: tuple[str, ...], language: str) -> Iterator[tuple[str, Reading]]:
    word = phrase.lower()
    if language == "de":
        for form, number in german.nouns(word):
            yield form, Reading(english, "n", number, word)
    elif language in ("es", "fr", "pt"):
        for form, number in romance.nouns(word, language):
            if number.startswith("small"):
                yield form, Reading(("little", *english), "n", "p" if number == "smalls" else "s", word)
            else:
                yield form, Reading(english, "n", number, word)
    else:
        yield phrase, Reading(english, "n", "?", phrase)


def _adjective(phrase: str, english: tuple[str, ...], language: str) -> Iterator[tuple[str, Reading]]:
    word = phrase.lower()
    if language == "de":
        for form, what in german.adjectives(word):
            yield form, Reading(english, "a", what, word)
    elif language in ("es", "fr", "pt"):
        for form, what in romance.adjectives(word, language):
            yield form, Reading(english, "a", what, word)
    else:
        yield phrase, Reading(english, "a", "", phrase)
        if phrase.endswith("い") and language == "ja":
            yield phrase[:-1] + "くて", Reading(english, "a", "", phrase)
            yield phrase[:-1] + "く", Reading(english, "a", "0", phrase)
        if phrase.endswith("な"):
            yield phrase[:-1] + "に", Reading(english, "a", "0", phrase)
            yield phrase[:-1] + "で", Reading(english, "a", "", phrase)


def _verb(phrase: str, english: tuple[str, ...], tag: str, language: str, book: Dictionary) -> Iterator[tuple[str, Reading]]:
    if language == "de":
        yield from _german_verb(phrase.lower(), english, tag, book)
    elif language in ("es", "fr", "pt"):
        plain, own = romance.reflexive(phrase, language)
        for form, what in romance.verbs(plain, language):
            yield form, Reading(english, tag, what, plain, own)
            if own and what in ("i", "g") and language == "es":
                yield _accented(form) + "se", Reading(english, tag, what, plain)
    elif language == "ja":
        for form, what in japanese.verbs(phrase):
            yield form, Reading(english, tag, what, phrase)
    else:
        yield phrase, Reading(english, tag, "f", phrase)


def _accented(form: str) -> str:
    """`acercando` → `acercándo`, as before a pronoun that is added."""
    for old, new in (("ando", "ándo"), ("iendo", "iéndo"), ("yendo", "yéndo")):
        if form.endswith(old):
            return form[: -len(old)] + new
    return form


def _german_verb(phrase: str, english: tuple[str, ...], tag: str, book: Dictionary) -> Iterator[tuple[str, Reading]]:
    own = phrase.startswith("sich ")
    *before, verb = phrase.removeprefix("sich ").split(" ")
    prefix, _, base = verb.rpartition("|")
    front = " ".join(before)
    for form, what in german.verbs(base):
        if prefix:
            yield prefix + form, Reading(english, tag, what, verb, own)
            if what == "i":
                yield prefix + "zu" + form, Reading(english, tag, what, verb, own)
            if what in ("s", "p", "i"):
                yield form, Reading((), "v", what, base)
        elif front:
            yield f"{form} {front}", Reading(english, tag, what, phrase, own)
            yield f"{front} {form}", Reading(english, tag, what, phrase, own)
        else:
            yield form, Reading(english, tag, what, base, own)
    if prefix:
        book.split[tag, prefix, base] = english
