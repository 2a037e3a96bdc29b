"""What a model may ask of us, and how it is refused."""

import math
from collections.abc import Mapping
from typing import Any, NoReturn

__all__ = [
    "FILE_BYTES", "ITEMS", "JSON_BYTES", "KEYS", "NESTING", "PIXELS", "SIDE", "VALUES", "VERTICES",
    "AssetRefused", "integer", "items", "mapping", "number", "numbers", "refuse", "word",
]  # fmt: skip

FILE_BYTES = 256 << 20  # of one file
JSON_BYTES = 16 << 20
NESTING = 64  # nodes under nodes
ITEMS = 20_000  # in any list of the document
VERTICES = 2_000_000  # after every node has drawn its mesh
VALUES = 40_000_000  # numbers in one accessor, and in all images' pixels
KEYS = 2_000_000  # key values of all animations together
PIXELS = 48_000_000  # of all images together
SIDE = 8192  # of one image


class AssetRefused(ValueError):
    """A model that is malformed, hostile, too big, or uses what is not supported; the text says which."""


def refuse(reason: str) -> NoReturn:
    """Say no."""
    raise AssetRefused(reason)


def mapping(value: object, what: str) -> Mapping[str, Any]:
    """A JSON object."""
    if not isinstance(value, dict):
        refuse(f"{what} is not an object")
    return value


def items(value: object, what: str, most: int = ITEMS) -> list[Any]:
    """A JSON list of bounded length; what is absent is empty."""
    if value is None:
        return []
    if not isinstance(value, list):
        refuse(f"{what} is not a list")
    if len(value) > most:
        refuse(f"{what} has {len(value)} entries; {most} are allowed")
    return value


def integer(value: object, what: str, low: int = 0, high: int = 2**40) -> int:
    """A whole number within bounds; 3.0 counts as 3, as JSON knows no difference."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        refuse(f"{what} is not a whole number")
    if not low <= value <= high:
        refuse(f"{what} is {value}, outside {low} to {high}")
    return value


def number(value: object, what: str, low: float = -1e6, high: float = 1e6) -> float:
    """A finite number within bounds."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        refuse(f"{what} is not a number")
    if isinstance(value, int) and abs(value) > 2**53:
        refuse(f"{what} is out of range")
    if not math.isfinite(value) or not low <= value <= high:
        refuse(f"{what} is {value}, outside {low:g} to {high:g}")
    return float(value)


def numbers(value: object, what: str, count: int, low: float = -1e6, high: float = 1e6) -> tuple[float, ...]:
    """So many numbers."""
    found = items(value, what)
    if len(found) != count:
        refuse(f"{what} has {len(found)} numbers instead of {count}")
    return tuple(number(one, what, low, high) for one in found)


def word(value: object, what: str) -> str:
    """A string of sane length."""
    if not isinstance(value, str) or len(value) > 4096:
        refuse(f"{what} is not a short text")
    return value
