"""How a body carries what it holds when no act has other use for the hand."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from .performance import Held, HoldGrip
from .posture import Hand, Posture

__all__ = ["holding", "kept"]


class _Carry(NamedTuple):
    hand: Hand
    lean: float = 0.0  # backward, against the load
    both: bool = False


_CARRIES: dict[HoldGrip, _Carry] = {
    "fist": _Carry(Hand((0.235, -0.52, 0.05), (0.0, -1.0, 0.12), (-1.0, 0.0, 0.0), 0.0, grip="hook")),
    "pinch": _Carry(Hand((0.05, -0.22, 0.30), (-0.55, 0.15, 0.8), (-0.75, -0.1, -0.6), 0.05, grip="pinch")),
    "cup": _Carry(Hand((0.10, -0.24, 0.31), (-0.35, 0.05, 0.93), (-0.93, 0.0, -0.35), 0.05, grip="cup")),
    "two-handed": _Carry(Hand((0.17, -0.32, 0.30), (-0.1, -0.1, 1.0), (-0.9, 0.45, 0.0), 0.15, grip="flat"), 0.09, both=True),
    "under-arm": _Carry(Hand((0.17, -0.42, 0.14), (-0.1, -0.55, 0.8), (-0.95, 0.1, -0.2), 0.25, grip="flat")),
    "over-shoulder": _Carry(Hand((0.13, -0.03, 0.17), (-0.25, 0.75, 0.55), (-0.5, -0.2, -0.8), 0.1, grip="stick")),
    "overhead": _Carry(Hand((0.10, -0.10, 0.26), (-0.5, 0.12, 0.85), (-0.85, 0.0, -0.5), 0.05, grip="stick")),
}


def holding(held: Held) -> Posture:
    """The posture of arms and trunk that carries it."""
    carry = _CARRIES["two-handed" if held.hand == "both" and held.grip in ("fist", "cup", "pinch") else held.grip]
    pull = min(held.load / 20.0, 1.0)
    if carry.both or held.hand == "both":
        return Posture(spine=(-carry.lean - 0.12 * pull, 0.0, 0.0)).hands(carry.hand)
    side = 1.0 if held.hand == "right" else -1.0
    posture = Posture(spine=(0.0, 0.0, (-0.12 if held.grip == "fist" else 0.03) * pull * side))
    return posture.hands(carry.hand) if carry.both else _one(posture, held.hand, carry.hand)


def _one(posture: Posture, side: str, hand: Hand) -> Posture:
    return replace(posture, right=hand) if side == "right" else replace(posture, left=hand)


def kept(holds: Sequence[Held], side: int, seconds: float) -> Held | None:
    """What a hand (0 left, 1 right) holds at a clip time."""
    name = ("left", "right")[side]
    return next((h for h in holds if h.hand in (name, "both") and h.start <= seconds <= h.end), None)
