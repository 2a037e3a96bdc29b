"""From words to clothes: which garments and accessories, in which colours, stuffs and patterns, over one another."""

from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np

from ..scene import Vec3
from . import accessories, wardrobe
from .accessory import Accessory
from .books import collected
from .costumes import expanded
from .costumes.casual import casual
from .tailoring import Garment
from .words import colour_words, named_colour

T = TypeVar("T", Garment, Accessory)

__all__ = ["PATTERNS", "STUFFS", "Carried", "Outfit", "Worn", "dress", "understood"]

STUFFS = {
    "cotton": 0.0,
    "jersey": 0.0,
    "linen": 0.0,
    "shell": 0.0,
    "nylon": 0.0,
    "denim": 1.0,
    "wool": 2.0,
    "tweed": 2.0,
    "felt": 2.0,
    "fleece": 2.0,
    "knit": 3.0,
    "knitted": 3.0,
    "woollen": 3.0,
    "woolen": 3.0,
    "vinyl": 4.0,
    "oilskin": 4.0,
    "rubber": 4.0,
    "latex": 4.0,
    "leather": 5.0,
    "satin": 6.0,
    "silk": 6.0,
    "spandex": 6.0,
    "velvet": 7.0,
    "mail": 8.0,
    "plate": 9.0,
    "lames": 10.0,
    "puffer": 11.0,
    "fur": 12.0,
    "lace": 13.0,
    "tulle": 14.0,
    "strips": 15.0,
    "straw": 16.0,
    "sequin": 17.0,
}
PATTERNS = {
    "striped": 1.0,
    "stripes": 1.0,
    "stripe": 1.0,
    "pinstripe": 2.0,
    "pinstriped": 2.0,
    "plaid": 3.0,
    "flannel": 3.0,
    "tartan": 3.0,
    "checked": 4.0,
    "checkered": 4.0,
    "gingham": 4.0,
    "polka": 5.0,
    "dotted": 5.0,
    "spotted": 5.0,
    "floral": 6.0,
    "flowery": 6.0,
    "flowered": 6.0,
    "hawaiian": 6.0,
    "camouflage": 7.0,
    "camo": 7.0,
    "hi": 8.0,
    "reflective": 8.0,
    "webbed": 9.0,
    "lace": 10.0,
}
LAYERS = (
    "skin",
    "socks",
    "under",
    "lower",
    "brief",
    "shirt",
    "vest",
    "over",
    "plate chest",
    "plate hips",
    "plate upperarm",
    "plate forearm",
    "plate thigh",
    "plate shin",
    "mantle",
    "gloves",
)
_HIDES: tuple[Vec3, ...] = ((0.020, 0.019, 0.018), (0.052, 0.030, 0.019), (0.085, 0.048, 0.027))
_BARE = {"barefoot", "barefooted"}
_SHOES = {
    "boots": ("boot", (0.045, 0.03, 0.02)),
    "boot": ("boot", (0.045, 0.03, 0.02)),
    "wellingtons": ("boot", (0.03, 0.05, 0.03)),
    "sabatons": ("boot", (0.30, 0.31, 0.33)),
    "sneakers": ("sneaker", (0.55, 0.54, 0.52)),
    "trainers": ("sneaker", (0.55, 0.54, 0.52)),
    "cleats": ("sneaker", (0.05, 0.05, 0.05)),
    "shoes": ("shoe", (0.05, 0.032, 0.022)),
    "heels": ("pump", (0.03, 0.028, 0.03)),
    "pumps": ("pump", (0.03, 0.028, 0.03)),
    "loafers": ("shoe", (0.07, 0.035, 0.02)),
    "slippers": ("slipper", (0.45, 0.25, 0.27)),
    "flats": ("slipper", (0.05, 0.03, 0.03)),
    "sandals": ("sandal", (0.10, 0.055, 0.03)),
}
_WHOLE = {"boilersuit", "bodysuit", "wetsuit", "swimsuit"}  # nothing more is needed below
_LEGGED = {"leotard"}


@dataclass(frozen=True, slots=True)
class Worn:
    """A garment in its colours, stuff and pattern (0 plain, else see PATTERNS)."""

    garment: Garment
    colour: Vec3
    stuff: str
    pattern: float = 0.0
    accent: Vec3 = (0.6, 0.59, 0.57)


@dataclass(frozen=True, slots=True)
class Carried:
    """An accessory in its colours."""

    accessory: Accessory
    colour: Vec3
    accent: Vec3


@dataclass(frozen=True, slots=True)
class Outfit:
    """Garments from the skin out, what is put on besides, and what is on the feet (shoe, boot, sneaker, …, or bare)."""

    worn: tuple[Worn, ...]
    shoe: str
    shoe_colour: Vec3
    accessories: tuple[Carried, ...] = ()

    @property
    def hat(self) -> Accessory | None:
        """What covers the hair, if anything does."""
        return next((c.accessory for c in self.accessories if c.accessory.hides_hair), None)


def dress(phrases: tuple[str, ...], gender: str, seed: int, age: str = "adult") -> Outfit:
    """An outfit for the wardrobe's words; what they leave out is chosen by seed so that it goes together."""
    rng = np.random.default_rng([seed, 31])
    book = collected(wardrobe, "GARMENTS", Garment)
    things = collected(accessories, "ACCESSORIES", Accessory)
    worn: dict[str, Worn] = {}
    put_on: dict[str, Carried] = {}
    shoe, shoe_colour, topless = "", (0.04, 0.03, 0.024), False
    phrases = expanded(
        tuple(_plain(phrase) for phrase in phrases),
        gender,
        seed,
        lambda phrase: max(_found(phrase.split(), book)[1], _found(phrase.split(), things)[1]) // 100,
    )
    phrases = tuple(_plain(phrase) for phrase in phrases)
    for phrase in (*_missing(phrases, book, gender, age, seed), *phrases):
        words = phrase.split()
        topless = topless or _bare(phrase)
        footwear = next((w for w in words if w in _SHOES or w in _BARE), None)
        if footwear is not None:
            shoe, usual = ("bare", shoe_colour) if footwear in _BARE else _SHOES[footwear]
            shoe_colour = named_colour(phrase) or usual
            continue
        garments, garment_size = _found(words, book)
        chosen, thing_size = _found(words, things)
        if chosen and thing_size > garment_size:
            put_on[chosen[0].slot] = _coloured(chosen[0], phrase)
            continue
        for garment in garments:
            worn[garment.layer] = _in_colour(garment, phrase, words, rng)
    if topless:
        worn.pop("shirt", None)
    _untangle(worn)
    if not shoe:
        hooded = "over" in worn and worn["over"].garment.hood
        shoe = "boot" if hooded else ("sneaker" if rng.random() < 0.45 else "shoe")
        shoe_colour = (0.5, 0.49, 0.47) if shoe == "sneaker" and rng.random() < 0.6 else shoe_colour
    order = [layer for layer in LAYERS if layer in worn]
    return Outfit(tuple(worn[layer] for layer in order), shoe, shoe_colour, tuple(put_on.values()))


def _plain(phrase: str) -> str:
    text = phrase.lower().replace("t-shirt", "tshirt").replace("t shirt", "tshirt").replace("hi-vis", "hi vis")
    return " ".join(text.replace("-", " ").split())


def _missing(phrases: tuple[str, ...], book: tuple[Garment, ...], gender: str, age: str, seed: int) -> tuple[str, ...]:
    """What the wardrobe does not speak of: a top, something below, shoes; all of one outfit."""
    garments = [garment for phrase in phrases for garment in _found(phrase.split(), book)[0]]
    layers = {garment.layer for garment in garments}
    names = {garment.name for garment in garments}
    skirted = any(garment.tails < -0.2 and garment.layer == "shirt" for garment in garments)
    if "dungarees" in names:
        layers.add("lower")
    if skirted or names & (_WHOLE | _LEGGED) or "brief" in layers:
        layers |= {"lower", "shirt"}
    if any(garment.hood for garment in garments) or {"bare chest", "shirtless"} & set(phrases) or "santacoat" in names:
        layers.add("shirt")
    wanted = {"shirt", "lower"} - layers
    spare = casual(gender, age, "mild", seed, bool(layers & {"shirt", "over", "lower"}))
    picked = []
    for phrase in spare:
        found = _found(phrase.split(), book)[0]
        if (
            (found and found[0].layer in wanted and not (found[0].tails < -0.2 and "lower" not in wanted))
            or (not found and not phrases)
            or (found and not phrases)
        ):
            picked.append(phrase)
    return tuple(picked)


def _found(words: list[str], book: tuple[T, ...]) -> tuple[tuple[T, ...], int]:
    """What a phrase is about: all that the longest, last run of its words names, and how long that run is."""
    for size in (4, 3, 2, 1):
        for start in range(len(words) - size, -1, -1):
            run = " ".join(words[start : start + size])
            for form in (run, run.removesuffix("s")):
                found = tuple(one for one in book if form == one.name or form in one.words)
                if found:
                    return found, size * 100 + start
    return (), 0


def _in_colour(garment: Garment, phrase: str, words: list[str], rng: np.random.Generator) -> Worn:
    stuff = next((w for w in words if w in STUFFS and w not in garment.name), garment.stuff)
    if garment.stuff in ("plate", "lames", "mail", "strips"):
        stuff = garment.stuff
    palette = _HIDES if stuff == "leather" and garment.stuff != "leather" else garment.colours
    usual = palette[int(rng.integers(len(palette)))]
    told = colour_words(phrase)
    colour = (named_colour(told[0]) if told else None) or usual
    pattern = next((PATTERNS[w] for w in words if w in PATTERNS), 0.0)
    second = named_colour(told[1]) if len(told) > 1 else None
    return Worn(garment, colour, stuff, pattern, second or _partner(colour, rng))


def _coloured(accessory: Accessory, phrase: str) -> Carried:
    told = colour_words(phrase)
    colour = (named_colour(told[0]) if told else None) or accessory.colour
    second = named_colour(told[1]) if len(told) > 1 else None
    return Carried(accessory, colour, second or accessory.accent)


def _partner(colour: Vec3, rng: np.random.Generator) -> Vec3:
    """A second colour that goes with the first: cream on dark, dark or a neighbour on light."""
    light = 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2]
    if light < 0.16:
        return (0.56, 0.53, 0.47)
    dark = ((0.03, 0.045, 0.10), (0.17, 0.03, 0.035), (0.03, 0.08, 0.05), (0.04, 0.04, 0.045))
    return dark[int(rng.integers(len(dark)))]


def _untangle(worn: dict[str, Worn]) -> None:
    """One garment ends where another covers it: shirts are tucked in or hang over, nothing pokes through."""
    top, low = worn.get("shirt"), worn.get("lower")
    if top is None or low is None:
        return
    if top.garment.leg > 0.3 or (
        top.garment.tails < -0.2 and top.garment.block != "hands" and low.garment.block == "helper-skirt"
    ):
        worn.pop("lower")
        return
    waist = min(low.garment.high, 0.165)
    tucked = low.garment.block == "helper-skirt" or low.garment.name in ("suittrousers", "longskirt") or "vest" in worn
    if tucked and top.garment.name in ("shirt", "tshirt", "polo", "tank", "jersey") and top.garment.tails == 0.0:
        worn["shirt"] = replace(top, garment=replace(top.garment, low=max(top.garment.low, waist - 0.045), flare=0.0))
    elif "over" not in worn and top.garment.low < waist - 0.03 and top.garment.tails == 0.0 and top.garment.leg < 0.0:
        worn["lower"] = replace(low, garment=replace(low.garment, high=min(low.garment.high, top.garment.low + 0.05)))


def understood(phrase: str) -> bool:
    """Whether a phrase of a wardrobe names something that can be worn here."""
    words = _plain(phrase).split()
    known = (
        _found(words, collected(wardrobe, "GARMENTS", Garment))[1]
        or _found(words, collected(accessories, "ACCESSORIES", Accessory))[1]
    )
    return bool(known) or _bare(phrase) or bool({*_SHOES, *_BARE} & set(words)) or expanded((phrase,), None, 0) != (phrase,)


def _bare(phrase: str) -> bool:
    return phrase in ("bare chest", "shirtless", "topless man")
