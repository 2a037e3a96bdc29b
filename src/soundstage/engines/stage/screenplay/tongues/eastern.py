"""Japanese and Chinese sentences put into the order of English."""

from collections.abc import Sequence

from soundstage.engines.stage.screenplay.tokens import Token
from soundstage.engines.stage.screenplay.tongues.chinese import Chinese
from soundstage.engines.stage.screenplay.tongues.nihongo import Nihongo
from soundstage.engines.stage.screenplay.tongues.piece import Piece
from soundstage.engines.stage.screenplay.tongues.segments import read_segments

__all__ = ["read_eastern"]


def read_eastern(tokens: Sequence[Token], language: str) -> list[Piece]:
    """The prompt's words as pieces in English order."""
    pieces = read_segments(tokens, language)
    return Nihongo().read(pieces) if language == "ja" else Chinese().read(pieces)
