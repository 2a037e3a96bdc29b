"""One piece of a sentence on its way into English: a word or phrase, what it was read as, its place in the prompt."""

from dataclasses import dataclass
from functools import lru_cache

from soundstage.engines.stage.screenplay.lexicon import lexicon
from soundstage.engines.stage.screenplay.tagging import senses
from soundstage.engines.stage.screenplay.tokens import Token, tokenise
from soundstage.engines.stage.screenplay.tongues import english

__all__ = ["FEMALE", "Piece", "is_alive", "render"]

FEMALE = frozenset(
    """woman girl mother grandmother sister daughter queen princess bride witch actress waitress nun lady old woman lioness
    teenage girl female hen ballerina businesswoman mermaid""".split()  # noqa: SIM905
)
_SPEECH = frozenset({"say", "ask", "answer", "whisper", "shout", "sing", "have", "sit", "stand"})
_ALIVE = frozenset({"person", "animal", "creature"})


@dataclass(slots=True)
class Piece:
    """`tag` and `form` as in `dictionary.Reading`; `token` is kept for what is not translated: marks, numbers, unknown
    words."""

    words: tuple[str, ...]
    tag: str
    form: str
    start: int
    end: int
    token: Token | None = None
    lemma: str = ""
    text: str = ""
    capital: bool = False
    own: bool = False  # a verb with a reflexive pronoun beside it

    @property
    def base(self) -> str:
        return " ".join(self.words)

    @property
    def head(self) -> str:
        return self.words[-1] if self.words else ""


def is_alive(piece: Piece) -> bool:
    """Whether a noun names a person or a beast."""
    for words in (piece.base, piece.head):
        entry = lexicon("subjects").phrase(words)
        if entry is not None:
            return entry.slot in _ALIVE
    return piece.tag == "pron"


def render(piece: Piece) -> list[Token]:
    """The piece as English tokens at its place in the prompt."""
    if piece.token is not None:
        return [piece.token]
    words = _inflected(piece)
    made: list[Token] = []
    for word in " ".join(words).split():
        if word == "'s":
            made.append(Token(word, piece.start, piece.end))
            continue
        made += [
            Token(part.text, piece.start, piece.end, part.kind, value=part.value, capital=piece.capital and part.kind == "word")
            for part in tokenise(word)
        ]
    return made


def _inflected(piece: Piece) -> tuple[str, ...]:
    base = piece.base
    if not base:
        return ()
    if piece.tag == "n":
        return (english.plural(base) if piece.form == "p" else base,)
    if piece.tag in ("v", "cv"):
        if piece.form in ("g", "G"):
            return (english.participle(base),)
        if piece.form in ("d", "D"):
            return (english.past_participle(base),)
        third = english.third_person(base)
        if piece.form in ("s", "p") and piece.tag == "v" and (piece.form == "p" or _names_too(third)) and base not in _SPEECH:
            return ("is" if piece.form == "s" else "are", english.participle(base))
        return (base if piece.form in ("p", "i") else third,)
    if piece.tag == "adv" and piece.form == "0":
        return (english.adverb(base),)
    return (base,)


@lru_cache(maxsize=2048)
def _names_too(verb: str) -> bool:
    """Whether a verb's third person may be a noun's plural too (`drops`): the progressive form is plain."""
    return "n" in senses(verb.split(" ", maxsplit=1)[0])
