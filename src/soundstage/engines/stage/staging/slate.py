"""Cuts to the frame, and seeds that do not collide."""

import hashlib

from soundstage.engines.stage.screenplay.model import Screenplay
from soundstage.media import FRAME_RATE

__all__ = ["cuts", "seed_of"]


def cuts(script: Screenplay) -> tuple[tuple[int, int], ...]:
    """First frame and the frame after the last of every shot; together they fill the clip exactly."""
    last = script.seconds * FRAME_RATE
    starts = [round(shot.start * FRAME_RATE) for shot in script.shots]
    starts[0] = 0
    return tuple(zip(starts, [*starts[1:], last], strict=True))


def seed_of(seed: int, *names: str | int) -> int:
    """A seed of its own for a named part of the clip, 31 bits."""
    digest = hashlib.blake2b("/".join(map(str, (seed, *names))).encode(), digest_size=4).digest()
    return int.from_bytes(digest, "big") >> 1
