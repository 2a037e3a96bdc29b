"""Any animal: the call is named, or the species is and its own call is found."""

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.recipe import Effect, Hit

__all__ = ["RECIPES"]

_UNKNOWN = "deep_grunt"  # a beast that nobody has heard
_ALIAS = {"trumpet": "elephant_trumpet"}  # the word alone is the instrument


def make(hit: Hit) -> Floats:
    """`call`: roar, bark, meow, … the kind of any voice; or `species`; `size` in metres of body; `seconds` of each call."""
    # The registry reads this module.
    from soundstage.engines.stage.sound.registry import find, recipes

    for name in (hit.word("call", ""), hit.word("species", "")):
        name = _ALIAS.get(name, name)
        recipe = recipes().get(name) or (find(name) if name else None)
        if isinstance(recipe, Effect) and recipe.kind != "animal":
            return recipe.make(hit)
    unknown = recipes()[_UNKNOWN]
    assert isinstance(unknown, Effect)
    return unknown.make(hit)


RECIPES = (Effect(kind="animal", words=("animal", "beast", "creature"), level=-10.0, reach=4.0, make=make),)
