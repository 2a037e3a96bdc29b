"""One way to read a prompt for every measure: what the director's reader writes, with coverage as staging answers it."""

from functools import lru_cache

from soundstage.engines.stage import screenplay, staging
from soundstage.engines.stage.screenplay import Repertoire, Screenplay
from soundstage.engines.stage.staging.preparation import prepare

__all__ = ["read"]

_SEED = 1


@lru_cache(maxsize=1)
def _company() -> Repertoire:
    return staging.repertoire()


def read(prompt: str) -> Screenplay:
    """The Screenplay of a prompt; its words are answered as it will be shot. Pure."""
    script = screenplay.write(prompt, repertoire=_company())
    shot, _ = prepare(script, _SEED)
    return screenplay.settle(script, staging.breakdown(shot).shown)
