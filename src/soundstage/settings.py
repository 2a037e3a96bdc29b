"""What the operator chose: where things are kept, who may come in, how hard to work."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Self

__all__ = ["Settings", "SettingsError"]

_PREFIX = "SOUNDSTAGE_"
_DAY = 86_400.0


class SettingsError(Exception):
    """A setting makes no sense; the message says which and why."""


@dataclass(frozen=True, kw_only=True)
class Settings:
    """All settings, with defaults for one machine. Each may come from the environment: `data` from `SOUNDSTAGE_DATA`, ….

    `database` and `artifacts` default to a SQLite file and a folder inside `data`. `public_url` is how clients reach the
    server, without a slash at the end; empty means as each request came in.
    """

    data: Path = Path("data")
    database: str = ""
    artifacts: str = ""
    public_url: str = ""
    engine: str = "stage"
    workers: int = 1
    take_seconds: float = 1800.0
    memory_limit: int | None = None
    lease_seconds: float = 15.0
    beat_seconds: float = 0.5
    drain_seconds: float = 20.0
    webhook_seconds: float = 30.0  # for one attempt; 30 is the contract's
    retention_seconds: float = 30 * _DAY
    body_limit: int = 1_000_000
    run_seconds: float = 300.0
    allowed_hosts: frozenset[str] = field(default_factory=frozenset)
    insecure_webhooks: bool = False
    ca_file: Path | None = None

    def __post_init__(self) -> None:
        if self.workers < 0:
            raise SettingsError("workers must not be negative")
        if self.public_url and not self.public_url.startswith(("http://", "https://")):
            raise SettingsError("public_url must begin with http:// or https://")
        object.__setattr__(self, "public_url", self.public_url.rstrip("/"))

    @property
    def database_url(self) -> str:
        """An SQLAlchemy URL."""
        return self.database or f"sqlite:///{self.data.resolve() / 'soundstage.db'}"

    @property
    def artifacts_place(self) -> str:
        """A folder or a store's URL."""
        return self.artifacts or str(self.data.resolve() / "artifacts")

    @property
    def scratch(self) -> Path:
        """Where takes work."""
        return self.data.resolve() / "scratch"

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] | None = None, **given: Any) -> Self:
        """Defaults, then the environment, then what is `given` and not None. Raises `SettingsError`."""
        found = os.environ if environment is None else environment
        values: dict[str, Any] = {}
        for name in cls.__dataclass_fields__:
            text = found.get(_PREFIX + name.upper())
            if text:
                values[name] = _read(name, text)
        return replace(cls(**values), **{name: value for name, value in given.items() if value is not None})


def _read(name: str, text: str) -> Any:
    try:
        if name in ("workers", "memory_limit", "body_limit"):
            return int(text)
        if name.endswith("_seconds"):
            return float(text)
        if name == "allowed_hosts":
            return frozenset(part.strip().lower() for part in text.split(",") if part.strip())
        if name == "insecure_webhooks":
            return text.lower() in ("1", "true", "yes")
        return Path(text) if name in ("data", "ca_file") else text
    except ValueError:
        raise SettingsError(f"{_PREFIX}{name.upper()} is not a number: {text}") from None
