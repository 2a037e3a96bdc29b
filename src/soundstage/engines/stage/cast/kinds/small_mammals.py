"""Rabbits, rodents and other small fry."""

from dataclasses import replace

from ..creature.coat import Coat, Lengths, srgb
from ..creature.frame import Ear, Frame, Head, Tail
from ..creature.species import Call, Eyes, Species, beast, words_of

_LONG_EAR = Ear(
    at=(0.020, 0.082, 0.036), to=(-0.045, 0.270, 0.045), width=0.058, thin=0.42, face=(0.85, 0.15, 0.45), blunt=0.35
)
_HEAD = Head(
    scale=1.55, tilt=-0.22, cranium=(0.088, 0.92), snout=(0.070, 0.062, 0.040), width=0.90, brow=0.036, cheek=0.062,
    flew=0.022, nose=0.0130, jaw=0.032, gape=0.06,
    eye=(0.140, 0.042, 0.066, 0.0220), ear=_LONG_EAR,
)  # fmt: skip
_RABBIT = Frame(
    height=0.19, weight=2.2, length=1.30, chest=(0.285, 0.76), breast=0.56, loin=0.330, tuck=-0.06, belly=0.0, rump=(0.285,
    0.86), croup=0.02, muscle=1.15, shoulder=0.50, elbow=0.34, hip=0.58,
    stifle=0.40, carpus=0.16, hock=0.13, fold=1.15, fore=(0.085, 0.062, 0.052, 0.048), hind=(0.255, 0.130, 0.062, 0.055),
    track=(0.120, 0.165), paw=(0.062, 0.125), neck=(0.24, 0.95), throat=(0.205, 0.170),
    nape=0.74, head=_HEAD, tail=Tail(0.16, (0.075, 0.070), 2.4, -0.1), gait="hop", spring=1.1,
)  # fmt: skip
_SOFT = Lengths(0.075, 0.085, 0.080, 0.090, 0.050, 0.070, 0.035, 0.030, 0.020, 0.110, 0.045)
_MILK = srgb(240, 235, 226)
_AGOUTI = Coat(
    srgb(150, 122, 92), srgb(206, 188, 162), srgb(108, 84, 62), _SOFT, markings=(("belly", _MILK, 0.9),
    ("under tail", _MILK, 1.0), ("eyes", srgb(206, 188, 162), 0.5), ("muzzle", srgb(196, 176, 150), 0.5)),
    inner_ear=srgb(206, 156, 144), nose=srgb(170, 110, 104),
)  # fmt: skip
_WHITE = Coat(_MILK, srgb(247, 244, 239), srgb(224, 217, 208), _SOFT, inner_ear=srgb(232, 176, 168), nose=srgb(224, 150, 146))
_SQUIRREL = Frame(
    height=0.13, weight=0.5, length=1.55, chest=(0.235, 0.80), breast=0.60, loin=0.270, tuck=-0.04, rump=(0.235, 0.90),
    croup=0.0, muscle=1.05, shoulder=0.54, elbow=0.40, hip=0.62, stifle=0.46,
    carpus=0.18, hock=0.14, fold=1.1, fore=(0.090, 0.062, 0.050, 0.046), hind=(0.205, 0.115, 0.060, 0.052), track=(0.125,
    0.150), foot="hand", paw=(0.058, 0.120), neck=(0.28, 0.80), throat=(0.190, 0.150),
    nape=0.76, gait="hop", spring=1.2,
    head=Head(
        scale=1.48, tilt=-0.16, cranium=(0.090, 0.98), snout=(0.068, 0.056, 0.032), width=0.92, brow=0.034, cheek=0.060,
        flew=0.018, nose=0.0125, jaw=0.030, gape=0.06, eye=(0.148, 0.042, 0.062, 0.0225),
        ear=Ear(at=(0.025, 0.078, 0.058), to=(-0.01, 0.090, 0.025), width=0.044, thin=0.5, blunt=0.25),
    ),
    tail=Tail(1.55, (0.070, 0.055), 2.55, -0.34, bulge=0.055),
)  # fmt: skip
_RUST = Coat(
    srgb(172, 92, 44), srgb(206, 138, 84), srgb(130, 64, 30), replace(_SOFT, tail=0.270, ear=0.055),
    markings=(("belly", _MILK, 0.95), ("chest", _MILK, 0.95), ("eyes", srgb(222, 182, 138), 0.5)), nose=srgb(60, 42, 36)
)  # fmt: skip
_GREY = Coat(
    srgb(134, 126, 118),
    srgb(178, 170, 160),
    srgb(98, 92, 86),
    replace(_SOFT, tail=0.270),
    markings=(("belly", _MILK, 0.95), ("chest", _MILK, 0.9)),
    nose=srgb(60, 48, 44),
)
_MOUSE = replace(
    _SQUIRREL, height=0.040, weight=0.02, length=1.60, chest=(0.275, 0.84), loin=0.320, rump=(0.285, 0.92), paw=(0.050,
    0.095), gait="walk", foot="hand", throat=(0.220, 0.165),
    head=replace(
        _SQUIRREL.head, scale=1.62, snout=(0.100, 0.058, 0.022), nose=0.0125, eye=(0.145, 0.044, 0.056, 0.0200),
        cheek=0.056, ear=Ear(at=(0.015, 0.080, 0.065), to=(-0.012, 0.085, 0.055), width=0.072, thin=0.32, face=(0.9, 0.0,
        0.45), blunt=0.9)
    ),
    tail=Tail(1.75, (0.040, 0.010), 3.35, -0.06),
)  # fmt: skip
_VELVET = Lengths(0.055, 0.055, 0.055, 0.055, 0.040, 0.045, 0.020, 0.024, 0.012, 0.008, 0.030)
_DUN = Coat(
    srgb(134, 116, 98),
    srgb(198, 182, 164),
    srgb(104, 88, 74),
    _VELVET,
    markings=(("belly", srgb(222, 210, 196), 0.8), ("tail", srgb(206, 160, 148), 0.9), ("feet", srgb(222, 176, 164), 0.9)),
    inner_ear=srgb(222, 164, 154),
    nose=srgb(216, 150, 142),
)
_RAT = replace(
    _MOUSE,
    height=0.075,
    weight=0.35,
    length=1.75,
    head=replace(_MOUSE.head, scale=1.52, snout=(0.130, 0.060, 0.028), ear=replace(_MOUSE.head.ear, width=0.052)),
)
_BROWN_RAT = replace(_DUN, base=srgb(104, 88, 74), light=srgb(166, 152, 138), dark=srgb(72, 60, 50))
_HAMSTER = replace(
    _MOUSE, height=0.055, length=1.36, chest=(0.330, 0.92), loin=0.345, rump=(0.310, 0.98), throat=(0.280, 0.230),
    tail=Tail(0.10, (0.03, 0.02), 3.3, 0.0), neck=(0.18, 0.6),
    head=replace(_MOUSE.head, scale=1.75, snout=(0.058, 0.060, 0.032), cheek=0.082, ear=replace(_MOUSE.head.ear,
    width=0.050)),
)  # fmt: skip
_HAMSTER_COAT = replace(
    _DUN,
    base=srgb(206, 150, 90),
    light=srgb(242, 228, 204),
    dark=srgb(172, 116, 62),
    markings=(("belly", _MILK, 1.0), ("cheeks", _MILK, 0.9), ("chest", _MILK, 0.9), ("feet", srgb(226, 182, 168), 0.9)),
)
_HEDGEHOG = replace(
    _HAMSTER, height=0.11, weight=0.8, length=1.55, chest=(0.345, 0.96), loin=0.355, gait="walk",
    head=replace(_MOUSE.head, scale=1.50, snout=(0.145, 0.060, 0.022), nose=0.0200, ear=replace(_MOUSE.head.ear,
    width=0.038)),
)  # fmt: skip
_SPINES = Coat(
    srgb(150, 122, 92), srgb(206, 182, 148), srgb(84, 66, 52), Lengths(0.150, 0.040, 0.120, 0.035, 0.030, 0.100, 0.016,
    0.022, 0.014, 0.10, 0.030), markings=(("face", srgb(214, 186, 150), 0.8), ("belly", srgb(206, 182, 150), 0.9),
    ("back", srgb(92, 74, 60), 0.6)), curl=0.35,
    coarse=1.1, gloss=0.7,
)  # fmt: skip
_OTTER = Frame(
    height=0.30, weight=10.0, length=2.10, chest=(0.285, 0.86), breast=0.60, loin=0.270, tuck=-0.03, rump=(0.235, 0.92),
    muscle=1.1, shoulder=0.54, elbow=0.38, hip=0.62, stifle=0.44, carpus=0.17, hock=0.14, fold=0.9,
    fore=(0.105, 0.080, 0.068, 0.062), hind=(0.180, 0.110, 0.070, 0.064), track=(0.150, 0.150), paw=(0.072, 0.11),
    neck=(0.34, 0.62), throat=(0.235, 0.195), nape=0.74,
    head=Head(scale=1.32, tilt=-0.14, cranium=(0.092, 1.10), snout=(0.062, 0.062, 0.048), width=1.12, brow=0.034,
    cheek=0.066, flew=0.032, nose=0.0215, gape=0.08, eye=(0.172, 0.040, 0.052, 0.0145), ear=Ear(at=(0.015, 0.055, 0.088),
    to=(-0.01, 0.030, 0.025), width=0.026, blunt=0.8)),
    tail=Tail(1.10, (0.115, 0.030), 3.35, -0.04),
)  # fmt: skip
_BROWN = Coat(
    srgb(98, 68, 46),
    srgb(176, 146, 112),
    srgb(68, 46, 32),
    replace(_VELVET, back=0.035, tail=0.025),
    markings=(("chest", srgb(196, 170, 136), 0.8), ("cheeks", srgb(202, 178, 146), 0.8), ("muzzle", srgb(196, 172, 142), 0.6)),
    gloss=0.9,
)
_BEAVER = replace(
    _OTTER,
    height=0.32,
    weight=22.0,
    length=1.60,
    chest=(0.330, 0.92),
    loin=0.345,
    rump=(0.31, 0.98),
    tail=Tail(0.85, (0.120, 0.150), 3.35, -0.02),
    head=replace(_OTTER.head, scale=1.40, nose=0.024),
)
_DARK = Eyes(iris=(0.012, 0.008, 0.007), pupil=0.75, shape=1.0, white=0.0)
_SQUEAK = Call("meow", 0.25, 0.10, 0.25)

KINDS = (
    beast(Species("rabbit", _RABBIT, _AGOUTI, _DARK, Call(), brisk=1.4, coats={"white": _WHITE}, variety=(_WHITE,)),
    words_of("rabbit", "bunny", "hare")),
    beast(Species("squirrel", _SQUIRREL, _RUST, _DARK, _SQUEAK, brisk=1.8, coats={"grey": _GREY, "gray": _GREY},
    variety=(_GREY,)), words_of("squirrel", "chipmunk")),
    beast(Species("mouse", _MOUSE, _DUN, _DARK, _SQUEAK, brisk=2.0), ("mouse", "mice", *words_of("gerbil", "vole"))),
    beast(Species("rat", _RAT, _BROWN_RAT, _DARK, _SQUEAK, brisk=1.6), words_of("rat", "rodent")),
    beast(Species("hamster", _HAMSTER, _HAMSTER_COAT, _DARK, _SQUEAK, brisk=1.8), words_of("hamster", "guinea pig",
    "lemming", "chinchilla")),
    beast(Species("hedgehog", _HEDGEHOG, _SPINES, _DARK, _SQUEAK, brisk=1.2), words_of("hedgehog", "porcupine", "echidna")),
    beast(Species("otter", _OTTER, _BROWN, _DARK, _SQUEAK, wag=0.2, brisk=1.3), words_of("otter", "mink", "weasel",
    "ferret", "stoat", "mongoose", "meerkat")),
    beast(Species("beaver", _BEAVER, _BROWN, _DARK, _SQUEAK, brisk=0.9), words_of("beaver", "capybara", "marmot",
    "groundhog")),
)  # fmt: skip
