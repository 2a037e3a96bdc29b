"""What all messages share: unknown members are read over, members that say nothing are left out."""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field

__all__ = ["Message", "unsaid"]


class Message(BaseModel):
    """A message of the Predictions API. Immutable; members of a newer server are ignored by an older client."""

    model_config = ConfigDict(frozen=True, extra="ignore", protected_namespaces=())


def _is_none(value: object) -> bool:
    return value is None


def unsaid(description: str = "") -> Any:
    """A member that is absent from the JSON while it is None."""
    return Field(default=None, exclude_if=_is_none, description=description or None)
