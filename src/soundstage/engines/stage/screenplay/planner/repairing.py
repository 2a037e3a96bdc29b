"""Any JSON made to fit the Screenplay's types: what fits is kept, what nearly fits is bent, the rest is left out."""

import math
import re
import types
from typing import Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

__all__ = ["Unfit", "repair"]

_LONGEST = 400  # characters of a word or phrase
_MOST = 64  # items of a list
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
# Ranges by field; what has none may be anything from nothing to an hour.
_RANGES = {"count": (1, 500), "lens_mm": (8, 800), "slow_motion": (0.05, 3600), "tempo": (20, 300), "seconds": (4, 15)}
_USUAL = (0.0, 3600.0)


class Unfit(ValueError):
    """Nothing of the type can be made of the value."""


def repair(model: type[BaseModel], value: object) -> dict[str, Any]:
    """Values by field that the model's own validation accepts. Raises `Unfit`.

    Unknown members are dropped; a member that is missing or unfit takes its default, or is empty where it has none.
    """
    if not isinstance(value, dict):
        raise Unfit(model.__name__)
    found: dict[str, Any] = {}
    for name, field in model.model_fields.items():
        try:
            found[name] = _fit(field.annotation, value[name], name)
        except (Unfit, KeyError):
            if field.is_required():
                found[name] = _empty(field.annotation)
    return found


def _empty(annotation: Any) -> Any:
    if annotation is str:
        return ""
    if annotation in (int, float):
        return annotation(0)
    if get_origin(annotation) is tuple:
        return ()
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return repair(annotation, {})
    raise Unfit(str(annotation))


def _fit(annotation: Any, value: object, name: str) -> Any:
    origin = get_origin(annotation)
    if origin is Literal:
        return _choice(get_args(annotation), value)
    if origin in (Union, types.UnionType):
        return _either(get_args(annotation), value, name)
    if origin is tuple:
        return _items(get_args(annotation)[0], value, name)
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return repair(annotation, value)
    if annotation is bool:
        if isinstance(value, bool):
            return value
        raise Unfit(name)
    if annotation in (int, float):
        return annotation(_number(value, name))
    if annotation is str and isinstance(value, str | int | float) and not isinstance(value, bool):
        return _text(value)
    raise Unfit(name)


def _choice(options: tuple[object, ...], value: object) -> object:
    """The option itself, or the one that is spelt alike: `Close-Up`, `close up` and `close_up` are one."""
    if not isinstance(value, str):
        if value in options and not isinstance(value, bool):
            return value
        raise Unfit(str(value))
    plain = {_plain(str(option)): option for option in options}
    if _plain(value) in plain:
        return plain[_plain(value)]
    raise Unfit(value[:40])


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).lower() or text


def _either(options: tuple[Any, ...], value: object, name: str) -> Any:
    if value is None and type(None) in options:
        return None
    for option in options:
        if option is not type(None):
            return _fit(option, value, name)
    raise Unfit(name)


def _items(kind: Any, value: object, name: str) -> tuple[Any, ...]:
    if isinstance(value, str | dict):
        value = [value]
    if not isinstance(value, list | tuple):
        raise Unfit(name)
    found = []
    for item in value[:_MOST]:
        try:
            found.append(_fit(kind, item, name))
        except Unfit:
            continue
    return tuple(one for one in found if one != "")


def _number(value: object, name: str) -> float:
    if isinstance(value, str) and (match := _NUMBER.search(value[:40])):
        value = float(match[0])
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise Unfit(name)
    low, high = _RANGES.get(name, _USUAL)
    return min(max(float(value), low), high)


def _text(value: str | int | float) -> str:
    """One line of text without control characters and lone surrogates."""
    letters = "".join(mark if mark.isprintable() else " " for mark in str(value)[:_LONGEST])
    return " ".join(letters.split())
