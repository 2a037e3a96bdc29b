"""Birds of water and shore: ducks, geese, swans, gulls, pelicans, penguins, flamingos, herons, storks, cranes."""

from dataclasses import replace

from ..creature.bird.cast import bird_kind
from ..creature.bird.spec import Beak, Bird, Legs, Neck, Plumage, Tail, Wing
from ..creature.coat import srgb
from ..creature.species import words_of

_WHITE, _INK, _ORANGE = srgb(244, 243, 239), srgb(26, 25, 27), srgb(240, 130, 30)
_WEBBED = Legs(shin=0.16, tarsus=0.13, thick=0.028, apart=0.13, toe=0.19, web=True, trail=0.6, colour=_ORANGE, thigh=0.08)
_MALLARD = Plumage(
    srgb(146, 138, 128), srgb(196, 190, 180), srgb(124, 114, 104), srgb(104, 96, 90), srgb(84, 78, 74), srgb(226, 222, 214),
    patches=(("hood", srgb(12, 84, 50), 1.0), ("collar", _WHITE, 0.35), ("breast", srgb(96, 52, 36), 1.0), ("rump", srgb(34,
        32, 34), 0.8)), shimmer=(srgb(20, 130, 80), 0.18),
)  # fmt: skip
_HEN = Plumage(
    srgb(146, 112, 76),
    srgb(176, 146, 108),
    srgb(128, 98, 68),
    srgb(106, 84, 64),
    srgb(84, 66, 52),
    srgb(150, 120, 86),
    patches=(("eyeline", srgb(60, 46, 36), 0.8),),
    bars=0.6,
)
_PEKIN = Plumage(_WHITE, _WHITE, _WHITE, _WHITE, srgb(238, 236, 230), _WHITE, fluff=0.6)
_DUCK = Bird(
    "duck", 0.33, _MALLARD, deep=0.46, wide=0.50, pitch=0.12, head=0.135,
    neck=Neck(0.36, (0.15, 0.095), (1.45, 1.5, 1.3, 0.9), (0.2, 0.15, 0.1, 0.05)),
    beak=Beak(0.20, 0.075, 0.095, spoon=1.0, colour=srgb(226, 178, 40)), wing=Wing(0.62, 0.58, 0.36, slots=0.15, point=0.8,
        beats=7.0, glide=0.08),
    tail=Tail(0.24, 0.22, "stub", 0.15, 9), legs=_WEBBED, eye=(0.024, (0.012, 0.008, 0.006), 0.7), weight=1.1, gait="waddle",
        call="duck", jerky=0.6,
    variety=(_MALLARD, _HEN), coats={"white": _PEKIN, "brown": _HEN},
)  # fmt: skip
_DOWN = Plumage(
    srgb(250, 214, 70),
    srgb(252, 228, 120),
    srgb(246, 206, 66),
    srgb(240, 200, 64),
    srgb(236, 196, 70),
    srgb(244, 206, 70),
    fluff=1.0,
)
_DUCKLING = replace(
    _DUCK, name="duckling", trunk=0.10, plumage=_DOWN, deep=0.66, wide=0.66, head=0.27, neck=Neck(0.26, (0.24, 0.19), (1.4,
        1.4, 1.3, 1.1), (0.3, 0.2, 0.2, 0.1)),
    beak=Beak(0.19, 0.085, 0.115, spoon=1.0, colour=srgb(236, 160, 70)), wing=Wing(0.26, 0.16, 0.14, slots=0.0, point=0.2,
        beats=8.0), tail=Tail(0.14, 0.3, "stub", 0.2, 7),
    legs=replace(_WEBBED, shin=0.18, tarsus=0.16, thick=0.030, apart=0.16), eye=(0.050, (0.012, 0.008, 0.006), 0.75),
        weight=0.1, call="duckling", variety=(), coats={"brown": _HEN},
)  # fmt: skip
_GOOSE = replace(
    _DUCK, name="goose", trunk=0.50, neck=Neck(0.66, (0.15, 0.070), (1.45, 1.5, 1.45, 1.1), (0.12, 0.08, 0.04, 0.0)),
        head=0.105, call="goose", weight=4.0,
    beak=Beak(0.15, 0.085, 0.075, colour=srgb(40, 38, 38)), legs=replace(_WEBBED, shin=0.18, tarsus=0.16, colour=srgb(46, 43,
        42)),
    plumage=Plumage(srgb(142, 122, 102), srgb(206, 194, 178), srgb(118, 100, 84), srgb(92, 78, 68), srgb(64, 56, 52), srgb(
        40, 36, 36), patches=(("hood", _INK, 1.0), ("neck", _INK, 1.0), ("cheek", _WHITE, 1.0), ("vent", _WHITE, 0.9)),
            bars=0.3),
    wing=Wing(0.72, 0.66, 0.42, slots=0.45, point=0.6, beats=4.2, glide=0.12), variety=(), coats={"white": _PEKIN},
)  # fmt: skip
_SWAN = replace(
    _GOOSE, name="swan", trunk=0.66, plumage=replace(_PEKIN, fluff=0.5), weight=10.0, deep=0.50, wide=0.50, head=0.092,
    neck=Neck(0.98, (0.13, 0.058), (2.05, 1.85, 1.25, 0.35), (0.10, 0.06, 0.03, 0.0)), beak=Beak(0.155, 0.070, 0.062,
        colour=srgb(236, 112, 40), tip=_INK),
    legs=replace(_WEBBED, shin=0.20, tarsus=0.15, colour=srgb(40, 38, 38)), tail=Tail(0.28, 0.22, "point", 0.15, 9),
        call="swan", jerky=0.15,
    coats={"black": Plumage(srgb(28, 27, 29), srgb(30, 29, 31), srgb(30, 29, 31), srgb(34, 32, 34), srgb(200, 198, 194),
        srgb(26, 25, 27))},
)  # fmt: skip
_GULL = Bird(
    "seagull", 0.24,
    Plumage(_WHITE, _WHITE, srgb(160, 168, 178), srgb(158, 166, 176), srgb(30, 30, 34), _WHITE, lining=_WHITE), deep=0.46,
        wide=0.44, pitch=0.18, head=0.135,
    neck=Neck(0.24, (0.17, 0.12), (1.0, 1.1, 1.0, 0.8), (0.1, 0.1, 0.05, 0.0)), beak=Beak(0.17, 0.062, 0.05, hook=0.28,
        colour=srgb(244, 196, 40), tip=srgb(214, 60, 40)),
    wing=Wing(0.98, 0.90, 0.40, slots=0.0, point=1.0, beats=3.0, glide=0.5), tail=Tail(0.42, 0.15, "fan", 0.0, 9),
    legs=Legs(shin=0.22, tarsus=0.20, thick=0.020, apart=0.11, toe=0.16, web=True, trail=0.6, colour=srgb(226, 170, 130),
        thigh=0.07), eye=(0.024, srgb(240, 220, 120), 0.45),
    weight=0.9, gait="walk", call="gull cry",
)  # fmt: skip
_PELICAN = replace(
    _GULL, name="pelican", trunk=0.62, plumage=Plumage(_WHITE, _WHITE, _WHITE, srgb(60, 58, 60), srgb(34, 33, 36), _WHITE,
        lining=_WHITE, patches=(("nape", srgb(250, 226, 150), 0.5), ("eyes", srgb(250, 180, 90), 0.8))),
    neck=Neck(0.66, (0.13, 0.065), (2.0, 1.7, 1.1, 0.5), (1.6, 1.2, 0.4, 0.0)), head=0.095, deep=0.46,
    beak=Beak(0.62, 0.055, 0.075, hook=0.10, pouch=0.13, colour=srgb(246, 190, 70), under=srgb(250, 200, 90)), legs=replace(
        _WEBBED, shin=0.16, tarsus=0.14), wing=Wing(1.0, 0.72, 0.46, slots=0.7, point=0.4, beats=2.2, glide=0.5),
    weight=8.0, call="pelican", gait="waddle",
)  # fmt: skip
_PENGUIN = Bird(
    "penguin", 0.62,
    Plumage(srgb(34, 36, 42), _WHITE, srgb(36, 38, 44), srgb(32, 34, 40), srgb(30, 31, 36), srgb(30, 31, 36), lining=_WHITE,
        patches=(("front", _WHITE, 1.0), ("hood", srgb(22, 22, 26), 1.0), ("cheek", srgb(250, 196, 60), 0.9), ("thigh", srgb(
            60, 58, 60), 0.5)), fluff=0.15),
    deep=0.50, wide=0.50, pitch=1.42, breast=-0.06, head=0.135, neck=Neck(0.20, (0.19, 0.125), (1.5, 1.45, 1.35, 1.2), (0.1,
        0.1, 0.1, 0.1)), beak=Beak(0.19, 0.05, 0.04, bend=0.10, colour=srgb(40, 36, 36), under=srgb(236, 140, 70)),
    wing=Wing(0.42, 0.30, 0.17, slots=0.0, point=0.3, beats=0.0), tail=Tail(0.16, 0.28, "stub", -0.1, 7),
    legs=Legs(shin=0.06, tarsus=0.055, thick=0.045, apart=0.13, toe=0.19, web=True, trail=1.0, colour=srgb(60, 54, 52),
        thigh=0.115), eye=(0.022, (0.02, 0.012, 0.01), 0.7), weight=28.0, gait="waddle", call="penguin", jerky=0.35,
)  # fmt: skip
_CHICK = replace(
    _PENGUIN, name="penguin chick", trunk=0.26, plumage=Plumage(srgb(150, 150, 156), srgb(196, 194, 194), srgb(140, 140,
        148), srgb(136, 136, 144), srgb(130, 130, 138), srgb(130, 130, 138), patches=(("hood", srgb(40, 40, 44), 0.9), (
            "cheek", _WHITE, 1.0), ("face", srgb(240, 238, 234), 0.5)), fluff=1.0),
    deep=0.62, wide=0.64, head=0.185, beak=Beak(0.12, 0.06, 0.05, colour=srgb(40, 38, 38)),
)  # fmt: skip
_FLAMINGO = Bird(
    "flamingo", 0.46,
    Plumage(srgb(244, 140, 140), srgb(248, 176, 172), srgb(244, 110, 108), srgb(240, 120, 116), srgb(28, 25, 27), srgb(246,
        160, 156), lining=srgb(226, 70, 76), patches=(("neck", srgb(248, 156, 150), 0.8),), fluff=0.4),
    deep=0.46, wide=0.42, pitch=0.10, head=0.085, neck=Neck(1.25, (0.105, 0.042), (2.15, 2.05, 1.25, -0.1), (0.15, 0.05, 0.0,
        -0.1)), beak=Beak(0.22, 0.085, 0.055, bend=0.95, colour=srgb(248, 190, 184), tip=_INK),
    wing=Wing(0.62, 0.52, 0.40, slots=0.3, point=0.4, beats=4.2, glide=0.1), tail=Tail(0.24, 0.2, "stub", -0.1, 8),
    legs=Legs(shin=0.72, tarsus=0.76, thick=0.021, apart=0.09, toe=0.15, web=True, trail=1.0, colour=srgb(240, 116, 122),
        thigh=0.05), eye=(0.016, srgb(250, 220, 110), 0.4), weight=2.8, gait="walk", call="flamingo", jerky=0.1,
)  # fmt: skip
_HERON = Bird(
    "heron", 0.46,
    Plumage(srgb(150, 160, 174), srgb(222, 222, 222), srgb(134, 146, 164), srgb(90, 98, 112), srgb(50, 54, 64), srgb(140,
        150, 166), patches=(("hood", _WHITE, 0.9), ("neck", srgb(206, 206, 208), 0.9), ("eyeline", _INK, 0.9)), fluff=0.3),
    deep=0.38, wide=0.34, pitch=0.50, head=0.080, neck=Neck(0.95, (0.10, 0.052), (2.25, 1.5, 0.8, 1.2), (1.9, 2.6, 0.2,
        0.0)), beak=Beak(0.36, 0.055, 0.04, colour=srgb(236, 180, 60)),
    wing=Wing(0.86, 0.60, 0.50, slots=0.6, point=0.2, beats=2.2, glide=0.15), tail=Tail(0.26, 0.18, "stub", -0.1, 8),
    legs=Legs(shin=0.52, tarsus=0.52, thick=0.020, apart=0.09, toe=0.20, trail=1.0, colour=srgb(150, 130, 84), thigh=0.06),
        eye=(0.018, srgb(246, 214, 60), 0.4), weight=1.8, gait="walk", call="heron", jerky=0.15,
    coats={"white": _PEKIN},
)  # fmt: skip
_STORK = replace(
    _HERON, name="stork", plumage=Plumage(_WHITE, _WHITE, _WHITE, srgb(30, 28, 30), srgb(24, 23, 25), _WHITE, lining=_WHITE),
        neck=Neck(0.62, (0.12, 0.068), (1.5, 1.45, 1.2, 0.9), (0.1, 0.05, 0.0, -0.05)),
    beak=Beak(0.40, 0.062, 0.05, colour=srgb(226, 62, 40)), legs=replace(_HERON.legs, colour=srgb(224, 70, 50)), head=0.090,
        call="stork", deep=0.42, wide=0.38, coats={},
)  # fmt: skip
_CRANE = replace(
    _STORK, name="crane bird", plumage=Plumage(_WHITE, _WHITE, _WHITE, _WHITE, _INK, _WHITE, lining=_WHITE, patches=(("neck",
        _INK, 0.85), ("cap", srgb(206, 40, 36), 1.0), ("nape", _WHITE, 0.9))), neck=Neck(0.86, (0.11, 0.052), (1.6, 1.5, 1.3,
            1.0), (0.1, 0.05, 0.0, 0.0)),
    beak=Beak(0.26, 0.05, 0.04, colour=srgb(130, 126, 100)), legs=replace(_HERON.legs, colour=srgb(50, 48, 48)),
        call="crane bird",
)  # fmt: skip

KINDS = (
    bird_kind(_DUCK, words_of("duck", "mallard", "drake")),
    bird_kind(_DUCKLING, words_of("duckling", "baby duck")),
    bird_kind(_GOOSE, ("goose", "geese", "gooses", "canada goose", "wild geese")),
    bird_kind(_SWAN, words_of("swan", "cygnet")),
    bird_kind(_GULL, words_of("seagull", "gull", "tern", "albatross")),
    bird_kind(_PELICAN, words_of("pelican")),
    bird_kind(_PENGUIN, words_of("penguin", "emperor penguin", "king penguin", "puffin"), flies=False),
    bird_kind(_CHICK, words_of("penguin chick", "baby penguin"), flies=False),
    bird_kind(_FLAMINGO, ("flamingo", "flamingos", "flamingoes")),
    bird_kind(_HERON, words_of("heron", "egret", "ibis", "bittern")),
    bird_kind(_STORK, words_of("stork", "spoonbill")),
    bird_kind(_CRANE, words_of("crane bird", "red-crowned crane", "sandhill crane")),
)  # fmt: skip
