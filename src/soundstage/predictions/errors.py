"""Why the store refuses. The docstring is the message."""

from soundstage.predictions.records import Quota

__all__ = [
    "BudgetSpent",
    "IdempotencyConflict",
    "KeyRevoked",
    "LimitReached",
    "RateLimited",
    "Refused",
    "StoreUnavailable",
    "TooManyInFlight",
]


class Refused(Exception):
    """Refused."""

    def __init__(self) -> None:
        super().__init__((type(self).__doc__ or "").splitlines()[0])

    @property
    def message(self) -> str:
        return str(self)


class LimitReached(Refused):
    """A limit was reached."""

    def __init__(self, quota: Quota, retry_after: int) -> None:
        super().__init__()
        self.quota = quota
        self.retry_after = retry_after


class RateLimited(LimitReached):
    """Too many requests: the key's creates of this minute are used up."""


class TooManyInFlight(LimitReached):
    """Too many requests: the key has as many predictions in flight as it may."""


class BudgetSpent(Refused):
    """Payment required: the key's budget does not cover this prediction."""

    def __init__(self, needed_micros: int, available_micros: int) -> None:
        super().__init__()
        self.needed_micros = needed_micros
        self.available_micros = available_micros


class IdempotencyConflict(Refused):
    """The Idempotency-Key was used before, with another body."""


class KeyRevoked(Refused):
    """The API key was revoked."""


class StoreUnavailable(Exception):
    """The database cannot be opened or written: not there, locked for too long, or its disk is full."""
