"""What the director asks the property master for."""

from dataclasses import dataclass
from typing import Literal

__all__ = ["Detail", "ThingCall", "UnknownThing"]

Detail = Literal["wide", "medium", "close"]


class UnknownThing(KeyError):
    """Nothing in the store answers to that."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind

    def __str__(self) -> str:
        return f"there is no thing {self.kind!r}; `things.vocabulary()` lists what there is"


@dataclass(frozen=True, kw_only=True)
class ThingCall:
    """One thing wanted. Words come as the screenplay has them; what they leave open is varied by `seed`.

    `colours` paint what is most of it, `material` is what that is made of ("wooden", "glass"); `size` is a word (tiny, small,
    large, huge, …) or its greatest measure in metres; `text` is what is to be read on it.
    """

    kind: str
    id: str = "thing"
    seed: int = 0
    colours: tuple[str, ...] = ()
    material: str = ""
    size: str | float = ""
    attributes: tuple[str, ...] = ()
    text: str = ""
    detail: Detail = "medium"
