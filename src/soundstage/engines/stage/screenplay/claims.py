"""Keys by which the screenplay claims and the scene confirms: coverage is read back from what was really staged.

A reader that understands a word attaches a claim; staging answers each claim with what fulfils it; what nobody answers is
ignored. Ids are subjects' ids, shots and indices count from 0 in the Screenplay, WORD is as the Screenplay has it (lower case;
a phrase keeps its spaces). A word that can come true in several ways holds several claims, separated by `|`: the best
answer counts.

    subject/ID  count/ID  age/ID  attribute/ID/WORD  wardrobe/ID/WORD (clothes and hair)  carries/ID/WORD
    action/SHOT/INDEX  manner/SHOT/INDEX/WORD  relation/SHOT/INDEX  change/SHOT/INDEX  line/SHOT/INDEX
    place/SHOT  feature/SHOT/WORD  quality/SHOT/WORD (said of the place)
    planet/SHOT  time/SHOT  season/SHOT  weather/SHOT/WORD
    camera/SHOT  framing/SHOT  angle/SHOT  view/SHOT  support/SHOT  lens/SHOT  optics/SHOT/WORD  pace/SHOT  cut/SHOT
    style  mood  trait/WORD (of `Style.traits`)  sound/INDEX  music  exclude/WORD  structure

A key after `~` says that its answer can only approximate the word: the mountains for `mountains twist`, the lamp for `adorned`.

`structure` is fulfilled by the Screenplay itself: times, cuts, the clip's length and shape.
"""

from collections.abc import Mapping
from typing import Literal, NamedTuple

__all__ = ["ALTERNATIVE", "LOOSELY", "STRUCTURE", "Answer", "Shown", "claim"]

ALTERNATIVE = "|"
LOOSELY = "~"
STRUCTURE = "structure"


class Answer(NamedTuple):
    """What became of a claim, and which generator or parameter did it."""

    status: Literal["depicted", "approximated"]
    by: str


Shown = Mapping[str, Answer]


def claim(kind: str, *parts: str | int) -> str:
    """The key of a claim: `claim("action", 0, 2)` is `action/0/2`."""
    return "/".join((kind, *map(str, parts)))
