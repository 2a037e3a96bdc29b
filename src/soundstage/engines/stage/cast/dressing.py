"""From words to clothes: which garments, in which colours and stuffs, over one another."""

from dataclasses import dataclass, replace

import numpy as np

from ..scene import Vec3
from . import wardrobe
from .books import recipes
from .tailoring import Garment
from .words import named_colour

__all__ = ["Outfit", "Worn", "dress"]

STUFFS = {
    "cotton": 0.0,
    "jersey": 0.0,
    "linen": 0.0,
    "denim": 1.0,
    "wool": 2.0,
    "tweed": 2.0,
    "felt": 2.0,
    "knit": 3.0,
    "woollen": 3.0,
    "woolen": 3.0,
    "vinyl": 4.0,
    "oilskin": 4.0,
    "rubber": 4.0,
    "latex": 4.0,
    "leather": 5.0,
    "satin": 6.0,
    "silk": 6.0,
    "velvet": 7.0,
}
_HIDES: tuple[Vec3, ...] = ((0.020, 0.019, 0.018), (0.052, 0.030, 0.019), (0.085, 0.048, 0.027))
_BARE = {"barefoot", "barefooted"}
_SHOES = {
    "boots": ("boot", (0.045, 0.03, 0.02)),
    "boot": ("boot", (0.045, 0.03, 0.02)),
    "wellingtons": ("boot", (0.03, 0.05, 0.03)),
    "sneakers": ("sneaker", (0.55, 0.54, 0.52)),
    "trainers": ("sneaker", (0.55, 0.54, 0.52)),
    "shoes": ("shoe", (0.05, 0.032, 0.022)),
    "heels": ("shoe", (0.03, 0.028, 0.03)),
    "loafers": ("shoe", (0.07, 0.035, 0.02)),
    "sandals": ("shoe", (0.12, 0.07, 0.04)),
}


@dataclass(frozen=True, slots=True)
class Worn:
    """A garment in its colour and stuff."""

    garment: Garment
    colour: Vec3
    stuff: str


@dataclass(frozen=True, slots=True)
class Outfit:
    """Garments from the skin out, and what is on the feet (shoe, boot, sneaker, or bare)."""

    worn: tuple[Worn, ...]
    shoe: str
    shoe_colour: Vec3


def dress(phrases: tuple[str, ...], gender: str, seed: int) -> Outfit:
    """An outfit for the wardrobe's words; what they leave out is chosen, soberly, by seed."""
    rng = np.random.default_rng([seed, 31])
    book = recipes(wardrobe, "GARMENT", Garment)
    worn: dict[str, Worn] = {}
    shoe, shoe_colour = "", (0.04, 0.03, 0.024)
    whole = False
    for phrase in phrases:
        words = phrase.lower().replace("t-shirt", "tshirt").replace("t shirt", "tshirt").replace("-", " ").split()
        footwear = next((w for w in words if w in _SHOES or w in _BARE), None)
        if footwear is not None:
            shoe, usual = ("bare", shoe_colour) if footwear in _BARE else _SHOES[footwear]
            shoe_colour = named_colour(phrase) or usual
        garment = _named(words, phrase.lower(), book)
        if garment is None:
            continue
        whole = whole or garment.name == "bodice"
        worn[garment.layer] = _in_colour(garment, phrase, words, rng)
    _complete(worn, whole, gender, book, rng)
    if not shoe:
        shoe = "boot" if "over" in worn and worn["over"].garment.hood else ("sneaker" if rng.random() < 0.35 else "shoe")
        shoe_colour = (0.5, 0.49, 0.47) if shoe == "sneaker" and rng.random() < 0.6 else shoe_colour
    order = [layer for layer in ("skin", "under", "lower", "shirt", "over") if layer in worn]
    return Outfit(tuple(worn[layer] for layer in order), shoe, shoe_colour)


def _named(words: list[str], phrase: str, book: tuple[Garment, ...]) -> Garment | None:
    """The garment a phrase is about: its last word that names one, so that a leather jacket is a jacket."""
    for word in reversed([*words, phrase]):
        for garment in book:
            if word == garment.name or word in garment.words or (word.endswith("s") and word[:-1] in garment.words):
                return garment
    return None


def _in_colour(garment: Garment, phrase: str, words: list[str], rng: np.random.Generator) -> Worn:
    stuff = next((w for w in words if w in STUFFS), garment.stuff)
    palette = _HIDES if stuff == "leather" else garment.colours
    usual = palette[int(rng.integers(len(palette)))]
    colour = named_colour(phrase) or usual
    return Worn(garment, colour, stuff)


def _complete(worn: dict[str, Worn], whole: bool, gender: str, book: tuple[Garment, ...], rng: np.random.Generator) -> None:
    by_name = {garment.name: garment for garment in book}
    if whole:
        top = worn["shirt"]
        worn["lower"] = Worn(replace(by_name["skirt"], shader=top.garment.shader), top.colour, top.stuff)
        return
    if "shirt" not in worn and not ("over" in worn and worn["over"].garment.hood):
        name = str(rng.choice(["shirt", "sweater", "tshirt"], p=[0.45, 0.35, 0.2]))
        worn["shirt"] = _in_colour(by_name[name], "", [], rng)
    if "lower" not in worn:
        name = "jeans" if rng.random() < (0.5 if gender == "male" else 0.6) else "trousers"
        worn["lower"] = _in_colour(by_name[name], "", [], rng)
