"""What this engine can depict today, read from its registries: the screenplay is written for this company."""

from dataclasses import replace
from functools import cache

from soundstage.engines.stage.cast import vocabulary
from soundstage.engines.stage.motion import ACTS
from soundstage.engines.stage.screenplay import TODAY, Repertoire
from soundstage.engines.stage.sound import recipes
from soundstage.engines.stage.world import names

__all__ = ["repertoire"]


@cache
def repertoire() -> Repertoire:
    """Cast, places, acts and sounds with the words that each answers to."""
    return replace(
        TODAY,
        kinds=vocabulary(),
        places=names(),
        actions=ACTS,
        sounds={kind: recipe.words for kind, recipe in recipes().items()},
    )
