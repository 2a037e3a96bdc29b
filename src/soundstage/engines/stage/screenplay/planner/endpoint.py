"""Which language model writes Screenplays, if any: an OpenAI-compatible chat endpoint of the operator's choice."""

import math
import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

__all__ = ["Endpoint"]

_PREFIX = "SOUNDSTAGE_DIRECTOR_"
_ROUTE = "/chat/completions"
_SECONDS = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """Where to ask, for which model, and how long to wait. The operator names it, so it may well be on this machine."""

    url: str
    model: str
    key: str = ""
    seconds: float = _SECONDS

    def __post_init__(self) -> None:
        if not self.url.startswith(("http://", "https://")):
            raise ValueError(f"{_PREFIX}URL must begin with http:// or https://")
        if not self.model:
            raise ValueError(f"{_PREFIX}MODEL must name the model that {_PREFIX}URL is to be asked for")
        if not (math.isfinite(self.seconds) and self.seconds > 0):
            raise ValueError(f"{_PREFIX}TIMEOUT must be a number of seconds above 0")

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] | None = None) -> Self | None:
        """`SOUNDSTAGE_DIRECTOR_URL`, `…_MODEL`, `…_KEY`, `…_TIMEOUT`; None without a URL. Raises `ValueError`."""
        found = os.environ if environment is None else environment
        url = found.get(_PREFIX + "URL", "").strip()
        if not url:
            return None
        try:
            seconds = float(found.get(_PREFIX + "TIMEOUT") or _SECONDS)
        except ValueError:
            raise ValueError(f"{_PREFIX}TIMEOUT must be a number of seconds above 0") from None
        key = found.get(_PREFIX + "KEY", "").strip()
        return cls(url=url, model=found.get(_PREFIX + "MODEL", "").strip(), key=key, seconds=seconds)

    @property
    def route(self) -> str:
        """The URL that questions are sent to."""
        base = self.url.rstrip("/")
        return base if base.endswith(_ROUTE) else base + _ROUTE
