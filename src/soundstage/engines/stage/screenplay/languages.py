"""Prompts in other languages: which language it is, and its words turned into the English ones that the lexicons know.

A gloss keeps the offsets of the words it came from, so coverage still points into the prompt as written.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from soundstage.engines.stage.screenplay.lexicon import lexicon, rows
from soundstage.engines.stage.screenplay.tokens import Token, tokenise

__all__ = ["KNOWN", "NOUN_FIRST", "detect", "gloss"]

KNOWN = ("de", "es", "fr", "ja", "pt", "zh")
NOUN_FIRST = frozenset({"es", "fr", "pt", "it"})  # languages whose adjectives follow their nouns
_SCRIPTS = (
    ("ko", "\uac00", "\ud7a3"),
    ("ru", "\u0400", "\u04ff"),
    ("ar", "\u0600", "\u06ff"),
    ("hi", "\u0900", "\u097f"),
    ("th", "\u0e00", "\u0e7f"),
    ("el", "\u0370", "\u03ff"),
    ("he", "\u0590", "\u05ff"),
)
_SAMPLE = 400  # words that decide on the language
# Words that are common in one language and rare in the others; none of them is an English word.
_COMMON = {
    "es": "el la los las una y del con por en que se su al un cámara mientras hacia sobre está",
    "fr": "le la les une et du des avec dans sur qui au aux un est sa vers plan caméra pendant près",
    "de": "der die das und ein eine einen einer einem mit auf im ist von zu den dem durch über kamera während",
    "pt": "o os um uma e da dos das com na em que se ao sobre câmera enquanto pela pelo para está",
    "it": "il lo gli una e di del della con su nel nella che un mentre verso",
}
_ENGLISH = frozenset("the a an of and in on at with is are to as from by his her its over through".split())  # noqa: SIM905


@dataclass(frozen=True)
class _Glossary:
    """One language's table. `phrases`: first word or character → phrases, longest first."""

    phrases: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]]
    endings: tuple[str, ...]
    verb_last: bool = False


def detect(tokens: Sequence[Token]) -> str:
    """The prompt's language as an ISO 639-1 code; English when nothing speaks against it."""
    sample = [token for token in tokens[: _SAMPLE * 4] if token.kind in ("word", "cjk")][:_SAMPLE]
    cjk = sum(len(token.text) for token in sample if token.kind == "cjk")
    letters = sum(len(token.text) for token in sample)
    if cjk * 4 > letters > 0:
        return "ja" if any("\u3040" <= character <= "\u30ff" for token in sample for character in token.text) else "zh"
    for code, first, last in _SCRIPTS:
        if sum(first <= token.text[0] <= last for token in sample) * 2 > len(sample) > 0:
            return code
    counts = Counter(token.text for token in sample)
    english = sum(counts[word] for word in _ENGLISH)
    scores = {code: sum(counts[word] for word in words.split()) for code, words in _COMMON.items()}
    best = max(sorted(scores), key=lambda code: scores[code])
    if scores[best] >= 1 and scores[best] > english and (scores[best] >= 2 or len(sample) < 8):
        return best
    return "en"


def gloss(tokens: Sequence[Token], language: str) -> list[Token]:
    """The tokens in English as far as the language's table goes. Words it lacks stay, marked `known=False`."""
    if language not in KNOWN:
        known = language == "en"
        return [token if known or token.kind != "word" else _unknown(token) for token in tokens]
    glossary = _glossary(language)
    result: list[Token] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        if token.kind == "cjk":
            result += _gloss_run(token, glossary)
            index += 1
        elif token.kind == "word":
            words, used = _gloss_word(tokens, index, glossary)
            result += _spread(words, token.start, tokens[index + used - 1].end) if words is not None else [_unknown(token)]
            index += used
        else:
            result.append(token)
            index += 1
    return result


def _gloss_word(tokens: Sequence[Token], index: int, glossary: _Glossary) -> tuple[tuple[str, ...] | None, int]:
    for form in _stems(tokens[index].text, glossary.endings):
        for words, english in glossary.phrases.get(form, ()):
            span = tokens[index : index + len(words)]
            if len(span) == len(words) and all(
                word in _stems(token.text, glossary.endings) for word, token in zip(words[1:], span[1:], strict=True)
            ):
                return english, len(words)
    return None, 1


def _gloss_run(token: Token, glossary: _Glossary) -> list[Token]:
    """A run of characters without spaces, cut by longest match; what no phrase covers becomes an unknown word."""
    result: list[Token] = []
    text, at, loose = token.text, 0, 0
    order = _Order(result, verb_last=glossary.verb_last)
    while at <= len(text):
        match = _longest(text, at, glossary) if at < len(text) else None
        if match is None and at < len(text):
            at += 1
            continue
        if at > loose:
            start = token.start + loose
            result.append(Token(text[loose:at], start, token.start + at, "cjk", known=False))
        if match is None:
            break
        phrase, english = match
        order.add(english, token.start + at, token.start + at + len(phrase))
        at += len(phrase)
        loose = at
    order.finish()
    return result


class _Order:
    """Puts words of Chinese and Japanese into English order: postpositions before their nouns, objects after their verbs."""

    def __init__(self, result: list[Token], *, verb_last: bool) -> None:
        self.result = result
        self.verb_last = verb_last
        self.just_did = False  # the last gloss was a verb
        self.clause = 0  # where the clause begins that is being said
        self.relative: list[Token] = []  # a clause that waits for the noun it is about
        self.begin = 0  # where the noun phrase that is being said may begin
        self.held: list[Token] = []  # an object that waits for its verb

    def add(self, english: tuple[str, ...], start: int, end: int) -> None:
        """The next gloss; one that begins with `@` says what was said before it is."""
        if english[:1] != ("@",):
            self._plain(english, start, end)
            return
        name = english[1:]
        self.just_did = False
        if name == ("object",):
            self.held = self.result[self._noun() :]
            del self.result[self._noun() :]
        elif name == ("of",):
            last = self.result[-1].text if self.result else ""
            if not self.relative and self._begun() < len(self.result):
                self.relative = self.result[self._begun() :]
                del self.result[self._begun() :]
                return
            described = lexicon("adjectives").get(last) is not None or _is_doing(last) or not last
            self.result += [] if described else _spread(("'s",), start, end)
            return
        elif name != ("subject",):
            at = self._noun()
            if at and self.result[at - 1].text in ("in", "at"):
                at -= 1
                del self.result[at]
            self.result[at:at] = _spread(name, start, end)
        self.begin = len(self.result)
        if name == ("subject",):
            self.clause = len(self.result)

    def _plain(self, english: tuple[str, ...], start: int, end: int) -> None:
        after_doing = self.just_did and self.verb_last
        self.just_did = bool(english) and _is_doing(english[-1])
        noun = bool(english) and not _is_doing(english[-1]) and lexicon("adjectives").get(english[-1]) is None
        if after_doing and noun and not self.relative and lexicon("subjects").phrase(" ".join(english)) is not None:
            self.relative = self.result[self.clause :]
            del self.result[self.clause :]
        self.result += _spread(english, start, end)
        if english and _is_doing(english[-1]):
            self.result += self.held
            self.held = []
            self.begin = len(self.result)
        elif noun and self.relative:
            self.result += self.relative
            self.relative = []

    def _begun(self) -> int:
        """Where the deed begins that a relative clause of Chinese is (`wearing red coat` + woman); the end if there is none."""
        at = len(self.result)
        while at > self.clause and at > len(self.result) - 5:
            at -= 1
            if _is_doing(self.result[at].text):
                return at
        return len(self.result)

    def finish(self) -> None:
        """An object whose verb never came stays where it is."""
        self.result += [*self.held, *self.relative]

    def _noun(self) -> int:
        """Where the noun phrase at the end begins."""
        at = len(self.result)
        while at > self.begin and not self._parts(self.result[at - 1].text):
            at -= 1
        return at

    @staticmethod
    def _parts(word: str) -> bool:
        function = lexicon("function").get(word)
        return _is_doing(word) or (function is not None and function.slot in ("prep", "conj", "sub", "pron"))


def _is_doing(word: str) -> bool:
    return word.endswith("ing") and len(word) > 4 and word not in ("evening", "morning", "spring", "building", "ceiling")


def _longest(text: str, at: int, glossary: _Glossary) -> tuple[str, tuple[str, ...]] | None:
    for words, english in glossary.phrases.get(text[at], ()):
        if text.startswith(words[0], at):
            return words[0], english
    return None


def _spread(words: Sequence[str], start: int, end: int) -> list[Token]:
    made = []
    for word in words:
        if word == "'s":
            made.append(Token(word, start, end))
            continue
        piece = tokenise(word)[0] if word else None
        if piece is not None:
            made.append(Token(piece.text, start, end, piece.kind, value=piece.value))
    return made


def _unknown(token: Token) -> Token:
    return Token(token.text, token.start, token.end, token.kind, known=False, forms=(token.text,))


def _stems(word: str, endings: Sequence[str]) -> tuple[str, ...]:
    found = [word]
    for ending in endings:
        old, _, new = ending.partition(">")
        if word.endswith(old) and len(word) - len(old) >= 3:
            found.append(word[: len(word) - len(old)] + new)
    return tuple(found)


# Endings of Japanese verbs before -te, -ta and -masu, by the dictionary form's last syllable (the five-step verbs).
_STEPS = {
    "く": "いて いた いている き", "ぐ": "いで いだ いでいる ぎ", "す": "して した している し", "つ": "って った っている ち",
    "う": "って った っている い", "む": "んで んだ んでいる み", "ぶ": "んで んだ んでいる び", "ぬ": "んで んだ んでいる に",
    "る": "って った っている り て た ている",
}  # fmt: skip


def _inflected(verb: str) -> tuple[str, ...]:
    """Forms of a Japanese verb given as in a dictionary."""
    return tuple(verb[:-1] + ending for ending in _STEPS.get(verb[-1], "").split())


@lru_cache(maxsize=16)
def _glossary(language: str) -> _Glossary:
    phrases: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
    endings: tuple[str, ...] = ()
    for foreign, english, *_ in rows(f"languages/{language}"):
        if foreign == "@endings":
            endings = tuple(english.split())
            continue
        for phrase in foreign.split(" | "):
            pieces = [token for token in tokenise(phrase) if token.kind in ("word", "cjk", "number")]
            if not pieces:
                continue
            spaceless = pieces[0].kind == "cjk"
            if spaceless and language == "ja" and english.endswith("ing"):
                for form in _inflected(phrase):
                    phrases.setdefault(form[0], []).append(((form,), tuple(token.text for token in tokenise(english))))
            words = (phrase,) if spaceless else tuple(token.text for token in pieces)
            first = phrase[0] if spaceless else words[0]
            english_words = tuple(token.text for token in tokenise(english))
            phrases.setdefault(first, []).append((words, english_words))
    for bucket in phrases.values():
        bucket.sort(key=lambda pair: (-len(pair[0]), -len(pair[0][0])))
    return _Glossary(phrases, endings, language == "ja")
