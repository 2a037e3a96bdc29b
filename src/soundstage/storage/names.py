"""Names of artifacts: relative, flat, and unable to leave their folder."""

import re

__all__ = ["UnsafeName", "check_name"]

_PART = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]{0,126}")
_LONGEST = 512


class UnsafeName(ValueError):
    """A name that is no name of an artifact."""


def check_name(name: str) -> str:
    """The name, if it is one: parts of ASCII letters, digits, `.`, `_`, `-`, none of which begins with a dot, between single
    slashes. Raises `UnsafeName`."""
    if len(name) > _LONGEST or not all(_PART.fullmatch(part) for part in name.split("/")):
        raise UnsafeName(f"not the name of an artifact: {name[:80]!r}")
    return name
