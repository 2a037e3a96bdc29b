"""How finely curved things are cut: held for the time one thing is made."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

__all__ = ["finely", "sides"]

_FACTOR: ContextVar[float] = ContextVar("detail", default=1.0)


@contextmanager
def finely(factor: float) -> Iterator[None]:
    """All curves made inside are cut `factor` times as fine as outside."""
    token = _FACTOR.set(_FACTOR.get() * factor)
    try:
        yield
    finally:
        _FACTOR.reset(token)


def sides(count: int, least: int = 5) -> int:
    """So many sides at the ordinary level of detail, as the current one wants them."""
    return max(least, round(count * _FACTOR.get()))
