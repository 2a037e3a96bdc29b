"""What stands where to what: relations as the set can honour them, and what holds, carries or supports what."""

from dataclasses import dataclass

__all__ = ["ATTACHED", "BESIDE", "CARRIED", "DEPTH", "MOUNTED", "RESTS", "Tie", "how"]

_SPELLINGS: dict[str, tuple[str, ...]] = {
    "left_of": ("left of", "to the left of", "on the left of"),
    "right_of": ("right of", "to the right of", "on the right of"),
    "behind": ("beyond",),
    "in_front_of": ("before", "in front of", "opposite", "facing"),
    "beside": ("next_to", "next to", "by", "near", "alongside", "close to", "with", "at", "against", "edge_of", "outside"),
    "on": ("on_top_of", "on top of", "atop", "upon", "top_of", "onto", "over_surface"),
    "in": ("inside", "within", "into"),
    "under": ("below", "beneath", "underneath", "bottom_of"),
    "above": ("over",),
    "among": ("between", "amid", "amongst", "surrounded_by", "middle_of"),
    "around": ("round",),
    "held_by": ("carried_by",),
    "ridden_by": (),
    "driven_by": (),
    "worn_by": (),
    "used_by": (),
}

BESIDE = frozenset({"left_of", "right_of", "beside", "among", "around"})
DEPTH = frozenset({"behind", "in_front_of"})
RESTS = frozenset({"on", "in", "under", "above"})
CARRIED = frozenset({"held_by", "worn_by", "used_by"})
MOUNTED = frozenset({"ridden_by", "driven_by"})
ATTACHED = CARRIED | MOUNTED


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """`first` stands to `second` (role ids; `second` may be "frame") as `how` says, in a shot.

    `index` is the relation's own, or −1 where staging put it there: a table under a cup, a bench under somebody who sits.
    """

    shot: int
    index: int = -1
    how: str
    first: str
    second: str


def how(preposition: str) -> str | None:
    """The tie that a preposition asks for, or None when it is no place at all (of, from, through)."""
    plain = preposition.lower().strip()
    return next((name for name, others in _SPELLINGS.items() if plain == name or plain in others), None)
