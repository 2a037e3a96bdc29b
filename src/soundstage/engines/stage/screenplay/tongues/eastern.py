"""Japanese and Chinese sentences put into the order of English."""

from collections.abc import Sequence

from soundstage.engines.stage.screenplay.tokens import Token
from soundstage.engines.stage.screenplay.tongues.chinese import Chinese
from soundstage.engines.stage.screenplay.tongues.english import MANY
from soundstage.engines.stage.screenplay.tongues.groups import OBLIQUE, made
from soundstage.engines.stage.screenplay.tongues.nihongo import Nihongo
from soundstage.engines.stage.screenplay.tongues.piece import Piece, is_alive
from soundstage.engines.stage.screenplay.tongues.segments import read_segments

__all__ = ["read_eastern"]

_OPENED = frozenset({"det", "num", "quant", "poss", "neg", "x"})


def read_eastern(tokens: Sequence[Token], language: str) -> list[Piece]:
    """The prompt's words as pieces in English order."""
    pieces = read_segments(tokens, language)
    return _articles(Nihongo().read(pieces) if language == "ja" else Chinese().read(pieces))


def _articles(pieces: Sequence[Piece]) -> list[Piece]:
    """`a` before somebody, or something described, who is new; `the` before what has been named."""
    result: list[Piece] = []
    seen: set[str] = set()
    for at, piece in enumerate(pieces):
        if piece.tag == "pron" and at and pieces[at - 1].tag in ("v", "cv", "prep"):
            piece.words = tuple(OBLIQUE.get(word, word) for word in piece.words)
        result.append(piece)
        last = at + 1 == len(pieces) or pieces[at + 1].tag != "n"
        if piece.tag != "n" or not last or not piece.words or piece.form == "p" or piece.head in MANY:
            continue
        start = len(result) - 1
        while start and result[start - 1].tag in ("a", "n", "deg"):
            start -= 1
        before = result[start - 1] if start else None
        described = any(one.tag == "a" for one in result[start:])
        if before is None or before.tag not in _OPENED:
            known = piece.head in seen
            if known or is_alive(piece) or (described and before is not None and before.tag in ("v", "prep", "conj")):
                result.insert(start, made("the" if known else "a", "det", result[start]))
        seen.add(piece.head)
    return result
