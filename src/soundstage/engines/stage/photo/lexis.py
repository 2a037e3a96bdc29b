"""Sets of words, written as people write them: with spaces between."""

__all__ = ["lexis"]


def lexis(words: str) -> frozenset[str]:
    return frozenset(words.split())
