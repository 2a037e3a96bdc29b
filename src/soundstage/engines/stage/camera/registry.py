"""Finds the moves: every module of `camera/moves/` that defines `KINDS` and `shoot`."""

import importlib
import pkgutil
from collections.abc import Callable, Mapping
from functools import cache
from types import MappingProxyType

from soundstage.engines.stage.camera import moves
from soundstage.engines.stage.camera.rig import Rig
from soundstage.engines.stage.camera.setup import Setup

__all__ = ["registered"]

Move = Callable[[Setup], Rig]


@cache
def registered() -> Mapping[str, Move]:
    """Move recipes by the kind they answer to."""
    found: dict[str, Move] = {}
    for entry in pkgutil.iter_modules(moves.__path__):
        module = importlib.import_module(f"{moves.__name__}.{entry.name}")
        for kind in module.KINDS:
            assert kind not in found, f"two recipes answer to {kind}"
            found[kind] = module.shoot
    return MappingProxyType(found)
