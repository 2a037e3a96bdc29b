"""Recipes found by scanning a package: every module that defines the wanted name is one recipe."""

import importlib
import pkgutil
from functools import lru_cache
from types import ModuleType
from typing import TypeVar

__all__ = ["collected", "recipes"]

T = TypeVar("T")


@lru_cache(maxsize=16)
def _modules(package: ModuleType) -> tuple[ModuleType, ...]:
    names = sorted(module.name for module in pkgutil.iter_modules(package.__path__))
    return tuple(importlib.import_module(f"{package.__name__}.{name}") for name in names)


def recipes(package: ModuleType, attribute: str, kind: type[T]) -> tuple[T, ...]:
    """The objects of type `kind` called `attribute` in the package's modules, by module name."""
    found = (getattr(module, attribute, None) for module in _modules(package))
    return tuple(item for item in found if isinstance(item, kind))


def collected(package: ModuleType, attribute: str, kind: type[T]) -> tuple[T, ...]:
    """The objects of type `kind` in the tuples called `attribute` of the package's modules, and those called its singular."""
    many = [item for module in _modules(package) for item in getattr(module, attribute, ()) if isinstance(item, kind)]
    return (*recipes(package, attribute.removesuffix("S"), kind), *many)
