"""What bodies are made of, as far as motion cares."""

import math
from dataclasses import dataclass

__all__ = ["STUFFS", "Stuff", "bounce_between", "grip_between", "stuff_of"]


@dataclass(frozen=True, slots=True)
class Stuff:
    """Restitution (share of speed that a bounce gives back), sliding and rolling friction (the latter in metres), kg/m³."""

    bounce: float
    grip: float
    roll: float
    density: float


# Textbook ranges (Cross, Am. J. Phys. 67, 1999, for balls; the Engineering ToolBox for dry friction), middle values.
STUFFS: dict[str, Stuff] = {
    "rubber": Stuff(0.86, 0.9, 0.0012, 1100.0),
    "wood": Stuff(0.50, 0.45, 0.0010, 650.0),
    "metal": Stuff(0.62, 0.40, 0.0003, 7800.0),
    "chrome": Stuff(0.95, 0.20, 0.0002, 7800.0),  # hardened balls
    "glass": Stuff(0.66, 0.40, 0.0003, 2500.0),
    "stone": Stuff(0.70, 0.60, 0.0008, 2600.0),
    "ceramic": Stuff(0.45, 0.45, 0.0005, 2300.0),
    "plastic": Stuff(0.60, 0.40, 0.0008, 1000.0),
    "leather": Stuff(0.70, 0.60, 0.0020, 900.0),
    "cloth": Stuff(0.06, 0.60, 0.0200, 300.0),
    "paper": Stuff(0.12, 0.45, 0.0040, 700.0),
    "plant": Stuff(0.25, 0.50, 0.0040, 700.0),
    "food": Stuff(0.22, 0.50, 0.0030, 900.0),
    "cork": Stuff(0.55, 0.60, 0.0020, 240.0),
    "ice": Stuff(0.35, 0.05, 0.0002, 920.0),
    "snow": Stuff(0.03, 0.30, 0.0300, 300.0),
    "sand": Stuff(0.05, 0.60, 0.0300, 1600.0),
    "earth": Stuff(0.25, 0.70, 0.0100, 1500.0),
    "grass": Stuff(0.35, 0.60, 0.0100, 1200.0),
    "flesh": Stuff(0.15, 0.60, 0.0200, 1000.0),
}
_ALIKE = {
    "rock": "stone", "concrete": "stone", "tile": "stone", "asphalt": "stone", "marble": "stone", "brick": "stone",
    "soil": "earth", "mud": "earth", "gravel": "earth", "carpet": "cloth", "porcelain": "ceramic", "steel": "metal",
    "iron": "metal", "liquid": "food",
}  # fmt: skip
_MIDDLE = "wood"


def stuff_of(word: str) -> Stuff:
    """The stuff of a material word; something like wood where nobody knows it."""
    key = word.lower().strip()
    return STUFFS.get(_ALIKE.get(key, key), STUFFS[_MIDDLE])


def bounce_between(a: Stuff, b: Stuff) -> float:
    """Restitution of a pair: the geometric mean, so that a soft floor kills any ball's bounce."""
    return math.sqrt(a.bounce * b.bounce)


def grip_between(a: Stuff, b: Stuff) -> float:
    """Sliding friction of a pair: the slipperier one decides the most of it."""
    return math.sqrt(a.grip * b.grip)
