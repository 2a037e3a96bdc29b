"""Irregular verbs of German and the Romance languages, from `lexicon/languages/irregular.tsv`."""

from functools import lru_cache

from soundstage.engines.stage.screenplay.lexicon import rows

__all__ = ["irregular"]


@lru_cache(maxsize=8)
def irregular(language: str) -> dict[str, tuple[str, ...]]:
    """Infinitive → its forms, in the order that the table gives them."""
    return {row[1]: tuple(row[2:]) for row in rows("languages/irregular") if row[0] == language}
