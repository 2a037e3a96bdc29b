"""Prompts in other languages: which language it is, and its words turned into the English ones that the lexicons know.

A gloss keeps the offsets of the words it came from, so coverage still points into the prompt as written.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from soundstage.engines.stage.screenplay.lexicon import lexicon
from soundstage.engines.stage.screenplay.tagging import senses
from soundstage.engines.stage.screenplay.tokens import Token
from soundstage.engines.stage.screenplay.tongues.clauses import Clauses
from soundstage.engines.stage.screenplay.tongues.dictionary import dictionary
from soundstage.engines.stage.screenplay.tongues.eastern import read_eastern
from soundstage.engines.stage.screenplay.tongues.piece import Piece, render
from soundstage.engines.stage.screenplay.tongues.reading import read_pieces

__all__ = ["KNOWN", "NOUN_FIRST", "detect", "gloss", "language_of_line"]

KNOWN = ("de", "es", "fr", "ja", "pt", "zh")
NOUN_FIRST = frozenset({"it"})  # languages whose adjectives follow their nouns, and that nobody has put into English order
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
    "es": """el la los las una y del con por en que se su al un cámara mientras hacia sobre está es muy pero qué cómo tú eres mi
        hay esto yo nada aquí todo para más sí soy tengo quiero te lo nunca siempre vamos estás""",
    "fr": """le la les une et du des avec dans sur qui au aux un est sa vers plan caméra pendant près je suis tu es nous
    vous pas ne
        mon ma c j de il elle mais où ça ce cette jamais toujours très encore bonjour merci ans voix""",
    "de": """der die das und ein eine einen einer einem mit auf im ist von zu den dem durch über kamera während ich du er
    sie wir ihr
        nicht es hat noch kein keine mein na ja nein aber wie für wird sich auch wo unter nur schon mal wenn""",
    "pt": """o os um uma e da dos das com na em que se ao sobre câmera enquanto pela pelo para está é não você eu isso ele
    ela mas
        muito meu minha sua seu aqui tudo tem de do no mais sim vamos nunca sempre tenta lá foi nós""",
    "it": "il lo gli una e di del della con su nel nella che un mentre verso",
}
_SETS = {code: frozenset(words.split()) for code, words in _COMMON.items()}
_ENGLISH = frozenset(
    """the a an of and in on at with is are to as from by his her its over through you i it we they he she my your this
    that not no
    what who why how do does was were be have has will would can for but so there here all one never always""".split()  # noqa: SIM905
)


def detect(tokens: Sequence[Token]) -> str:
    """The prompt's language as an ISO 639-1 code; English when nothing speaks against it."""
    sample = [token for token in tokens[: _SAMPLE * 4] if token.kind in ("word", "cjk")][:_SAMPLE]
    script = _by_script(sample)
    if script:
        return script
    counts = Counter(token.text for token in sample)
    english = sum(counts[word] for word in _ENGLISH)
    scores = {code: sum(counts[word] for word in words) for code, words in _SETS.items()}
    best = max(sorted(scores), key=lambda code: scores[code])
    if scores[best] >= 1 and scores[best] > english and (scores[best] >= 2 or len(sample) < 8):
        return best
    return _by_dictionary(sample) if english <= 1 else "en"


def _by_dictionary(sample: Sequence[Token]) -> str:
    """The language whose dictionary has most of the words, where most of them are not English."""
    foreign = [token.text for token in sample if not senses(token.text) and lexicon("function").get(token.text) is None]
    if len(foreign) < 2 or len(foreign) * 2 < len(sample):
        return "en"
    known = {code: sum(bool(dictionary(code).of(word)) for word in foreign) for code in ("de", "es", "fr", "pt")}
    best = max(sorted(known), key=lambda code: known[code])
    return best if known[best] * 2 > len(foreign) else "en"


def language_of_line(tokens: Sequence[Token], prompt: str) -> str:
    """The language of words that are spoken: the prompt's own unless they are clearly of another."""
    sample = [token for token in tokens if token.kind in ("word", "cjk")]
    script = _by_script(sample)
    if script:
        return prompt if script == "zh" and prompt == "ja" else script
    if prompt in ("ja", "zh") or prompt not in _SETS:
        return detect(tokens) if sample else prompt
    counts = Counter(token.text for token in sample)
    scores = {code: sum(counts[word] for word in words) for code, words in _SETS.items()}
    scores["en"] = sum(counts[word] for word in _ENGLISH)
    best = max(sorted(scores), key=lambda code: scores[code])
    clearly = (scores[best] >= 3 and scores[best] > 2 * scores[prompt]) or (scores[best] == 2 and scores[prompt] == 0)
    return best if clearly else prompt


def _by_script(sample: Sequence[Token]) -> str:
    """The language that its letters give away, or nothing."""
    cjk = sum(len(token.text) for token in sample if token.kind == "cjk")
    letters = sum(len(token.text) for token in sample)
    if cjk * 4 > letters > 0:
        return "ja" if any("\u3040" <= character <= "\u30ff" for token in sample for character in token.text) else "zh"
    for code, first, last in _SCRIPTS:
        if sum(first <= token.text[0] <= last for token in sample) * 2 > len(sample) > 0:
            return code
    return ""


def gloss(tokens: Sequence[Token], language: str) -> list[Token]:
    """The tokens in English as far as the language's dictionary goes. Words it lacks stay, marked `known=False`."""
    if language not in KNOWN:
        known = language == "en"
        return [token if known or token.kind != "word" else _unknown(token) for token in tokens]
    if language in ("ja", "zh"):
        pieces = read_eastern(tokens, language)
    else:
        pieces = Clauses(language).read(read_pieces(tokens, language))
    _cuts(pieces)
    return [token for piece in pieces for token in render(piece)]


def _cuts(pieces: Sequence[Piece]) -> None:
    """`dann Nahaufnahme`, `然后特写`: a shot size that comes next is another shot."""
    for first, second in pairwise(pieces):
        framing = lexicon("camera").phrase(second.base) if second.tag == "x" else None
        if first.base == "then" and framing is not None and framing.slot == "framing":
            first.words = ("cut", "to")


def _unknown(token: Token) -> Token:
    return Token(token.text, token.start, token.end, token.kind, known=False, forms=(token.text,))
