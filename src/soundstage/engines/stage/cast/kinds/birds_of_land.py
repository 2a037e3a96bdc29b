"""Fowl and big walking birds: chickens, turkeys, peacocks, ostriches."""

from dataclasses import replace

from ..creature.bird.cast import bird_kind
from ..creature.bird.spec import Beak, Bird, Crest, Legs, Neck, Plumage, Tail, Wing
from ..creature.coat import srgb
from ..creature.species import words_of

_WHITE, _INK, _RED = srgb(244, 242, 236), srgb(26, 25, 27), srgb(190, 28, 26)
_YELLOW = srgb(232, 178, 60)
_ROOSTER_COAT = Plumage(
    srgb(164, 62, 20), srgb(40, 32, 30), srgb(140, 44, 20), srgb(110, 58, 28), srgb(30, 40, 38), srgb(14, 44, 40),
    patches=(("hood", srgb(226, 130, 30), 1.0), ("neck", srgb(230, 140, 34), 0.9), ("saddle", srgb(206, 96, 26), 0.8), (
        "breast", srgb(34, 30, 30), 0.9)), shimmer=(srgb(20, 110, 90), 0.12),
)  # fmt: skip
_BROWN = Plumage(
    srgb(158, 84, 40),
    srgb(190, 118, 66),
    srgb(146, 76, 38),
    srgb(124, 66, 36),
    srgb(84, 50, 34),
    srgb(110, 60, 36),
    patches=(("hood", srgb(184, 104, 50), 0.6),),
    fluff=0.5,
)
_PLAIN = Plumage(_WHITE, _WHITE, _WHITE, _WHITE, srgb(236, 233, 226), _WHITE, fluff=0.5)
_HEN = Bird(
    "chicken", 0.30, _BROWN, deep=0.66, wide=0.56, breast=0.08, pitch=0.18, head=0.120, neck=Neck(0.34, (0.20, 0.105), (1.2,
        1.3, 1.2, 0.9), (0.3, 0.3, 0.3, 0.2)),
    beak=Beak(0.095, 0.062, 0.05, hook=0.25, colour=srgb(216, 170, 90)), wing=Wing(0.44, 0.36, 0.34, slots=0.2, point=0.1,
        beats=0.0), tail=Tail(0.36, 0.20, "fan", 0.75, 9),
    legs=Legs(shin=0.26, tarsus=0.24, thick=0.025, apart=0.12, toe=0.18, trail=0.2, colour=_YELLOW, thigh=0.13), crest=Crest(
        comb=0.055), eye=(0.022, srgb(226, 120, 40), 0.45), weight=2.2, gait="walk", call="chicken",
    variety=(_PLAIN,), coats={"white": _PLAIN, "brown": _BROWN, "black": Plumage(_INK, _INK, _INK, _INK, _INK, _INK,
        shimmer=(srgb(30, 80, 70), 0.25))},
)  # fmt: skip
_ROOSTER = replace(
    _HEN, name="rooster", trunk=0.34, plumage=_ROOSTER_COAT, variety=(), tail=Tail(0.78, 0.085, "cock", 0.55, 12),
        crest=Crest(comb=0.105), neck=Neck(0.42, (0.20, 0.105), (1.25, 1.4, 1.3, 1.0), (0.3, 0.3, 0.3, 0.2)),
    pitch=0.32, deep=0.58, wide=0.50, legs=replace(_HEN.legs, shin=0.30, tarsus=0.30), call="rooster", coats={"white": _PLAIN},
)  # fmt: skip
_CHICK = replace(
    _HEN, name="chick", trunk=0.075, deep=0.80, wide=0.78, head=0.30, neck=Neck(0.18, (0.30, 0.27), (1.3, 1.3, 1.2, 1.1), (
        0.3, 0.3, 0.2, 0.2)), plumage=Plumage(srgb(252, 214, 70), srgb(253, 228, 120), srgb(248, 208, 70), srgb(246, 206,
            76), srgb(244, 204, 80), srgb(248, 210, 76), fluff=1.0),
    beak=Beak(0.11, 0.08, 0.07, colour=srgb(230, 150, 80)), wing=Wing(0.24, 0.16, 0.16, slots=0.0, point=0.1, beats=0.0),
        tail=Tail(0.12, 0.3, "stub", 0.2, 6), legs=Legs(0.18, 0.22, 0.026, 0.16, 0.19, trail=0.1, colour=srgb(236, 170, 90),
            thigh=0.09),
    crest=Crest(), eye=(0.055, (0.012, 0.008, 0.006), 0.75), weight=0.05, call="chick", variety=(), coats={},
)  # fmt: skip
_TURKEY = replace(
    _HEN, name="turkey", trunk=0.52, deep=0.72, wide=0.66, head=0.085, neck=Neck(0.44, (0.15, 0.065), (1.45, 1.5, 1.2, 0.8),
        (0.3, 0.3, 0.3, 0.2)), plumage=Plumage(srgb(60, 44, 34), srgb(48, 36, 30), srgb(74, 54, 38), srgb(96, 74, 56), srgb(
            60, 46, 38), srgb(120, 72, 40), tail_tip=srgb(226, 200, 164), patches=(("hood", srgb(150, 170, 196), 1.0), (
                "throat", _RED, 1.0)), shimmer=(srgb(150, 90, 40), 0.35), bars=0.6),
    tail=Tail(0.62, 0.17, "fan", 0.9, 16), crest=Crest(comb=0.05), legs=replace(_HEN.legs, shin=0.26, tarsus=0.26,
        colour=srgb(196, 130, 120)), call="turkey", weight=8.0, variety=(), coats={"white": _PLAIN},
)  # fmt: skip
_PEACOCK = Bird(
    "peacock", 0.42,
    Plumage(srgb(10, 52, 150), srgb(24, 48, 60), srgb(150, 130, 100), srgb(110, 76, 50), srgb(80, 60, 44), srgb(30, 90, 50),
        patches=(("saddle", srgb(30, 110, 60), 0.9), ("eyes", _WHITE, 0.5), ("rump", srgb(34, 96, 50), 0.8)), shimmer=(srgb(
            20, 120, 200), 0.4), bars=0.25),
    deep=0.44, wide=0.40, pitch=0.35, head=0.080, neck=Neck(0.62, (0.15, 0.060), (1.5, 1.5, 1.4, 1.0), (0.3, 0.3, 0.2, 0.1)),
        beak=Beak(0.085, 0.045, 0.038, hook=0.2, colour=srgb(150, 146, 140)),
    wing=Wing(0.46, 0.44, 0.38, slots=0.3, point=0.2, beats=0.0), tail=Tail(2.3, 0.085, "train", -0.06, 40), legs=Legs(0.34,
        0.32, 0.024, 0.11, 0.18, trail=0.4, colour=srgb(140, 126, 112), thigh=0.10),
    crest=Crest(7, 0.15, 1.75, 0.35, 0.018, colour=srgb(20, 70, 170)), eye=(0.018, (0.03, 0.015, 0.01), 0.6), weight=5.0,
        gait="walk", call="peacock", jerky=0.5, coats={"white": _PLAIN},
)  # fmt: skip
_PEAHEN = replace(
    _PEACOCK,
    name="peahen",
    plumage=Plumage(
        srgb(130, 108, 84),
        srgb(226, 218, 204),
        srgb(124, 102, 80),
        srgb(110, 90, 72),
        srgb(90, 74, 60),
        srgb(110, 92, 74),
        patches=(("neck", srgb(40, 110, 80), 0.7),),
        bars=0.3,
    ),
    tail=Tail(0.6, 0.14, "fan", -0.1, 9),
    coats={},
)
_OSTRICH = Bird(
    "ostrich", 0.95,
    Plumage(srgb(34, 31, 31), srgb(40, 36, 35), srgb(34, 31, 31), srgb(60, 54, 52), _WHITE, _WHITE, patches=(("hood", srgb(
        206, 168, 150), 1.0), ("neck", srgb(210, 172, 154), 1.0), ("thigh", srgb(206, 160, 142), 1.0)), fluff=1.0),
    deep=0.56, wide=0.52, pitch=0.10, head=0.085, neck=Neck(0.98, (0.10, 0.050), (1.65, 1.55, 1.45, 1.2), (0.6, 0.6, 0.5,
        0.4)), beak=Beak(0.115, 0.045, 0.075, spoon=0.5, colour=srgb(206, 160, 130)),
    wing=Wing(0.36, 0.34, 0.30, slots=0.4, point=0.1, beats=0.0), tail=Tail(0.30, 0.26, "fan", 0.2, 9), legs=Legs(0.60, 0.62,
        0.034, 0.13, 0.17, trail=0.5, colour=srgb(206, 160, 140), thigh=0.135),
    eye=(0.026, (0.02, 0.012, 0.008), 0.65), weight=110.0, gait="walk", call="ostrich", jerky=0.2, coats={"brown": Plumage(
        srgb(120, 100, 82), srgb(140, 120, 100), srgb(120, 100, 82), srgb(130, 110, 94), srgb(170, 150, 130), srgb(150, 130,
            112), fluff=1.0)},
)  # fmt: skip

KINDS = (
    bird_kind(_HEN, words_of("chicken", "hen", "poultry", "fowl", "quail", "partridge"), flies=False),
    bird_kind(_ROOSTER, words_of("rooster", "cock", "cockerel", "pheasant"), flies=False),
    bird_kind(_CHICK, words_of("chick", "baby chick", "baby bird", "hatchling"), flies=False),
    bird_kind(_TURKEY, words_of("turkey"), flies=False),
    bird_kind(_PEACOCK, words_of("peacock", "peafowl"), flies=False),
    bird_kind(_PEAHEN, words_of("peahen"), flies=False),
    bird_kind(_OSTRICH, ("ostrich", "ostriches", *words_of("emu", "cassowary")), flies=False),
)  # fmt: skip
