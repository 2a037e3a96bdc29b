"""Byte ranges (RFC 9110 §14): one range of one file."""

import re

__all__ = ["Unsatisfiable", "byte_range"]

_RANGE = re.compile(r"bytes=(\d*)-(\d*)")


class Unsatisfiable(Exception):
    """The range lies outside the file."""


def byte_range(header: str | None, size: int) -> tuple[int, int] | None:
    """The bytes [start, end) that a `Range` header asks for; None for the whole, also where the header makes no sense or
    names several ranges, which a server may disregard. Raises `Unsatisfiable`."""
    match = _RANGE.fullmatch(header.strip()) if header else None
    if match is None:
        return None
    first, last = match[1], match[2]
    if not first and not last:
        return None
    if not first:
        if int(last) == 0:
            raise Unsatisfiable
        return max(0, size - int(last)), size
    start = int(first)
    if last and int(last) < start:
        return None
    if start >= size:
        raise Unsatisfiable
    return start, min(size, int(last) + 1) if last else size
