"""One way to read a prompt for every measure: what the director's reader writes, with coverage as staging answers it."""

from functools import lru_cache

from soundstage.engines.stage import screenplay, staging
from soundstage.engines.stage.screenplay import Repertoire, Screenplay

__all__ = ["read"]


@lru_cache(maxsize=1)
def _company() -> Repertoire:
    return staging.repertoire()


def read(prompt: str) -> Screenplay:
    """The Screenplay of a prompt. Pure."""
    script = screenplay.write(prompt, repertoire=_company())
    return screenplay.settle(script, staging.breakdown(script).shown)
