"""Claims predictions and makes them, sends webhooks, keeps house."""

from soundstage.workers.fetch import Fetcher, GuardedFetcher
from soundstage.workers.guard import Guard, OutsideError, Policy, Refusal
from soundstage.workers.pictures import BadPicture, normalise
from soundstage.workers.sender import Sender
from soundstage.workers.signature import default_secret
from soundstage.workers.supervisor import Supervisor, policy

__all__ = [
    "BadPicture",
    "Fetcher",
    "Guard",
    "GuardedFetcher",
    "OutsideError",
    "Policy",
    "Refusal",
    "Sender",
    "Supervisor",
    "default_secret",
    "normalise",
    "policy",
]
