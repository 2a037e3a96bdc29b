"""What a beast wears: lengths of its fur by place, colours, patterns and markings."""

from dataclasses import dataclass, field

from ...scene import Vec3

__all__ = ["Coat", "Lengths", "Pattern", "srgb"]


def srgb(red: int, green: int, blue: int) -> Vec3:
    """Linear colour of an 8-bit sRGB one."""

    def linear(value: int) -> float:
        v = value / 255.0
        return v / 12.92 if v <= 0.04045 else float(((v + 0.055) / 1.055) ** 2.4)

    return (linear(red), linear(green), linear(blue))


@dataclass(frozen=True, slots=True)
class Lengths:
    """Fur by place, in heights. `mane` falls as `Coat.mane` says; `tuft` ends the tail; feathers hang behind the legs."""

    back: float = 0.03
    belly: float = 0.04
    neck: float = 0.04
    chest: float = 0.05
    fore: float = 0.03
    hind: float = 0.03
    shank: float = 0.014
    head: float = 0.016
    ear: float = 0.02
    tail: float = 0.04
    cheek: float = 0.02
    mane: float = 0.0
    tuft: float = 0.0
    beard: float = 0.0


@dataclass(frozen=True, slots=True)
class Pattern:
    """A repeated mark: its kind (see `patterns`), its colour, its size in heights, and how soft its edge is."""

    kind: str
    colour: Vec3
    size: float = 0.08
    soft: float = 0.25


@dataclass(frozen=True, slots=True)
class Coat:
    """A coat. `markings` are places (see `markings`) with a colour and a strength; `bare` hides have no fur but `hide`'s
    wrinkles; `curl` makes wool."""

    base: Vec3
    light: Vec3
    dark: Vec3
    lengths: Lengths = field(default_factory=Lengths)
    pattern: Pattern | None = None
    markings: tuple[tuple[str, Vec3, float], ...] = ()
    mane: str = ""  # lion, horse, crest
    mane_colour: Vec3 | None = None
    nose: Vec3 = (0.012, 0.010, 0.010)
    horn: Vec3 = (0.10, 0.075, 0.05)
    hoof: Vec3 = (0.035, 0.028, 0.022)
    rim: Vec3 = (0.015, 0.011, 0.009)  # eyelids' edge
    inner_ear: Vec3 = (0.30, 0.17, 0.14)
    bare: bool = False
    curl: float = 0.0
    fullness: float = 1.0  # how many of the strands that a framing affords
    gloss: float = 0.5
    coarse: float = 1.0  # strand width
