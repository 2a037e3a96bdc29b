"""Finds an engine by name: an installed entry point, `package.module:Attribute`, or `path/to/file.py:Attribute`."""

import importlib
import importlib.util
import sys
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path

from soundstage.engines.base import Engine, EngineError

__all__ = ["GROUP", "find", "names", "resolve"]

GROUP = "soundstage.engines"


def names() -> list[str]:
    """The engines that installed packages offer, sorted."""
    return sorted({point.name for point in entry_points(group=GROUP)})


def resolve(spec: str) -> str:
    """`spec` in a form that means the same in another process and folder. Raises `EngineError` for an unknown name.

    Nothing of the engine is imported, so this is cheap enough for a command line to call before it does anything.
    """
    module, colon, attribute = spec.rpartition(":")
    if not colon:
        return _entry_point(spec).value
    if not module or not attribute.isidentifier():
        raise _unknown(spec, "write it as package.module:Attribute or path/to/file.py:Attribute")
    if module.endswith(".py"):
        path = Path(module).expanduser().resolve()
        if not path.is_file():
            raise _unknown(spec, f"there is no file {path}")
        return f"{path}:{attribute}"
    return spec


def find(spec: str) -> Engine:
    """Import and construct the engine. Raises `EngineError` if it is unknown, fails to load or is no engine."""
    module, _, attribute = resolve(spec).rpartition(":")
    try:
        made = getattr(_load(module), attribute)()
    except EngineError:
        raise
    except AttributeError as error:
        raise _unknown(spec, str(error)) from error
    except ImportError as error:
        raise EngineError(
            f"The engine {spec!r} cannot be loaded: {error}.",
            advice="Install what it needs; `soundstage doctor` names what is missing.",
        ) from error
    if not isinstance(made, Engine):
        raise _unknown(spec, "what is there has no name, plan and render")
    return made


def _load(module: str) -> object:
    if not module.endswith(".py"):
        return importlib.import_module(module)
    path = Path(module)
    name = f"soundstage_engine_{path.stem}"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path} cannot be read as Python")
    loaded = importlib.util.module_from_spec(spec)
    sys.modules[name] = loaded
    spec.loader.exec_module(loaded)
    return loaded


def _entry_point(name: str) -> EntryPoint:
    for point in entry_points(group=GROUP, name=name):
        return point
    raise _unknown(name, f"installed engines: {', '.join(names()) or 'none'}")


def _unknown(spec: str, why: str) -> EngineError:
    return EngineError(f"There is no engine {spec!r}: {why}.", code="INPUT_VALIDATION_ERROR")
