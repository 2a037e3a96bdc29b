"""Bears, pandas, and the bear-like."""

from dataclasses import replace

from ..creature.coat import Coat, Lengths, srgb
from ..creature.frame import Ear, Frame, Head, Hump, Tail
from ..creature.species import Call, Eyes, Species, beast, words_of

_EAR = Ear(at=(0.020, 0.082, 0.082), to=(-0.005, 0.058, 0.034), width=0.048, thin=0.50, face=(0.9, 0.0, 0.35), blunt=0.85)
_HEAD = Head(
    scale=1.12, tilt=-0.20, cranium=(0.102, 1.04), snout=(0.140, 0.066, 0.048), width=0.98, brow=0.048, cheek=0.074,
    flew=0.026, chin=0.0, nose=0.0290, jaw=0.038, gape=0.14,
    eye=(0.180, 0.044, 0.052, 0.0135), ear=_EAR,
)  # fmt: skip
_BEAR = Frame(
    height=1.05, weight=260.0, length=1.28, chest=(0.285, 0.78), breast=0.64, loin=0.255, belly=0.03, tuck=-0.04,
    rump=(0.235, 0.92), croup=-0.02, withers=0.02, muscle=1.25, shoulder=0.62, elbow=0.44,
    hip=0.74, stifle=0.46, carpus=0.17, hock=0.12, fold=0.70, fore=(0.130, 0.100, 0.084, 0.078), hind=(0.205, 0.125, 0.086,
    0.078), track=(0.150, 0.145), paw=(0.085, 0.120), neck=(0.30, 0.30),
    throat=(0.250, 0.185), nape=0.76, humps=(Hump(0.30, 0.83, 0.13, 0.12, 0.7),), head=_HEAD, tail=Tail(0.10, (0.06, 0.04),
    3.6, 0.0), spring=0.85,
)  # fmt: skip
_LONG = Lengths(0.070, 0.080, 0.085, 0.090, 0.065, 0.075, 0.040, 0.035, 0.040, 0.060, 0.060)


def _plain(
    base: tuple[int, int, int], light: tuple[int, int, int], dark: tuple[int, int, int], muzzle: tuple[int, int, int]
) -> Coat:
    return Coat(
        srgb(*base),
        srgb(*light),
        srgb(*dark),
        _LONG,
        markings=(("muzzle", srgb(*muzzle), 0.85),),
        inner_ear=srgb(*dark),
        gloss=0.4,
    )


_BROWN = _plain((112, 74, 46), (134, 94, 62), (78, 50, 32), (142, 104, 72))
_BLACK = _plain((36, 33, 33), (46, 42, 41), (26, 24, 24), (138, 102, 72))
_POLAR = Coat(srgb(236, 228, 210), srgb(242, 237, 224), srgb(220, 208, 184), _LONG, inner_ear=srgb(170, 150, 130), gloss=0.4)
_INK, _MILK = srgb(30, 28, 29), srgb(238, 232, 222)
_BICOLOUR = Coat(
    _MILK, srgb(242, 238, 230), srgb(226, 217, 202), _LONG, markings=(("foreparts", _INK, 0.98), ("ears", _INK, 1.0),
    ("eye patches", _INK, 0.98)), inner_ear=_INK, gloss=0.3,
)  # fmt: skip
_PANDA = replace(
    _BEAR, height=0.82, weight=110.0, length=1.22, chest=(0.300, 0.82), loin=0.285, humps=(), withers=0.0, neck=(0.25,
    0.42), throat=(0.265, 0.215), tail=Tail(0.12, (0.07, 0.05), 3.8, 0.0),
    head=replace(_HEAD, scale=1.38, tilt=-0.12, cranium=(0.110, 1.10), snout=(0.092, 0.062, 0.046), cheek=0.094,
    nose=0.0235, eye=(0.182, 0.036, 0.054, 0.0140), ear=replace(_EAR, at=(0.015, 0.092, 0.088), width=0.052)),
)  # fmt: skip
_SLIM = replace(
    _BEAR, height=1.30, weight=420.0, length=1.30, neck=(0.42, 0.28), throat=(0.225, 0.150), humps=(), withers=0.0,
    head=replace(_HEAD, scale=0.96, cranium=(0.092, 0.98), snout=(0.175, 0.060, 0.046), ear=replace(_EAR, width=0.038)),
)  # fmt: skip
_RED_PANDA = replace(
    _PANDA, height=0.30, weight=5.0, length=1.42, chest=(0.235, 0.78), loin=0.205, rump=(0.185, 0.86), muscle=0.95,
    fore=(0.098, 0.076, 0.064, 0.058), hind=(0.160, 0.095, 0.064, 0.058), track=(0.120, 0.118),
    throat=(0.190, 0.155), paw=(0.064, 0.090),
    head=replace(_PANDA.head, scale=1.22, cranium=(0.104, 1.12), snout=(0.080, 0.052, 0.036), cheek=0.080, nose=0.018,
    eye=(0.184, 0.036, 0.050, 0.0165), ear=Ear(at=(0.025, 0.078, 0.085), to=(-0.005, 0.095, 0.050), width=0.056, thin=0.45,
    face=(0.9, 0.0, 0.4), blunt=0.3)),
    tail=Tail(1.15, (0.06, 0.045), 3.9, -0.12, bulge=0.04),
)  # fmt: skip
_FIRE = Coat(
    srgb(178, 84, 38), srgb(206, 116, 60), srgb(138, 60, 28), replace(_LONG, tail=0.12, cheek=0.08),
    markings=(
        ("belly", _INK, 0.95), ("legs", srgb(42, 29, 25), 0.95), ("chest", srgb(46, 31, 26), 0.9), ("cheeks", _MILK, 0.95),
        ("muzzle", _MILK, 0.97), ("brows", _MILK, 0.95), ("ears", _MILK, 0.75),
        ("tail rings", srgb(226, 162, 104), 0.6),
    ),
)  # fmt: skip
_RACCOON = replace(
    _RED_PANDA, height=0.32, weight=8.0, length=1.38, chest=(0.240, 0.78), loin=0.235, croup=0.03,
    head=replace(_RED_PANDA.head, scale=1.16, snout=(0.125, 0.054, 0.030), cheek=0.072, nose=0.019,
    ear=Ear(at=(0.030, 0.078, 0.075), to=(-0.005, 0.078, 0.038), width=0.048, thin=0.45, face=(0.9, 0.0, 0.4), blunt=0.55)),
    tail=Tail(0.85, (0.055, 0.035), 3.9, -0.10, bulge=0.035),
)  # fmt: skip
_BANDIT = Coat(
    srgb(126, 120, 113), srgb(172, 164, 154), srgb(76, 71, 68), replace(_LONG, tail=0.11, cheek=0.07),
    markings=(
        ("face", srgb(196, 190, 180), 0.5), ("muzzle", srgb(232, 228, 220), 0.95), ("brows", srgb(236, 232, 226), 0.95),
        ("bandit", _INK, 0.97), ("tail rings", _INK, 0.9), ("socks", srgb(58, 52, 49), 0.8),
        ("ears", srgb(190, 182, 172), 0.5),
    ),
)  # fmt: skip
_BADGER = replace(
    _RACCOON,
    height=0.30,
    length=1.75,
    chest=(0.285, 0.86),
    loin=0.275,
    tail=Tail(0.35, (0.06, 0.03), 3.7, 0.0),
    head=replace(_RACCOON.head, snout=(0.165, 0.054, 0.032), ear=replace(_EAR, width=0.03)),
)
_STRIPE = Coat(
    srgb(128, 125, 120),
    srgb(90, 86, 83),
    srgb(104, 101, 97),
    _LONG,
    markings=(("head", _MILK, 0.97), ("badger", _INK, 0.98), ("legs", _INK, 0.9), ("belly", _INK, 0.9)),
)
_SKUNK = Coat(
    _INK,
    srgb(40, 37, 37),
    srgb(22, 21, 21),
    replace(_LONG, tail=0.22),
    markings=(("back", _MILK, 0.95), ("blaze", _MILK, 0.9), ("tail", srgb(200, 196, 188), 0.5)),
)
_KOALA = replace(
    _PANDA, height=0.45, weight=10.0, length=1.02, croup=-0.05, chest=(0.275, 0.84), loin=0.265, neck=(0.18, 0.55),
    throat=(0.235, 0.205), tail=Tail(0.05, (0.05, 0.04), 3.8, 0.0), foot="hand", paw=(0.062, 0.085),
    head=replace(_PANDA.head, scale=1.42, cranium=(0.104, 1.10), snout=(0.058, 0.058, 0.046), cheek=0.078, nose=0.030,
    eye=(0.178, 0.036, 0.056, 0.0150), ear=Ear(at=(0.02, 0.060, 0.095), to=(-0.01, 0.055, 0.085), width=0.072, thin=0.42,
    face=(0.95, 0.0, 0.2), blunt=0.9)),
)  # fmt: skip
_EUCALYPT = Coat(
    srgb(142, 138, 136),
    srgb(216, 211, 205),
    srgb(112, 108, 107),
    replace(_LONG, ear=0.085),
    markings=(
        ("belly", srgb(226, 222, 214), 0.9),
        ("chest", srgb(232, 228, 220), 0.95),
        ("ear tips", srgb(226, 222, 214), 0.5),
    ),
    inner_ear=srgb(220, 200, 192),
)
_DARK_EYE = Eyes(iris=(0.035, 0.016, 0.008), pupil=0.55, shape=1.0, white=0.0)
_ROAR, _SMALL = Call("roar", 1.8, 1.9, 0.5), Call("growl", 0.7, 0.35, 0.3)
_PLUSH = Coat(
    srgb(176, 122, 74),
    srgb(196, 146, 98),
    srgb(146, 98, 58),
    Lengths(0.028, 0.028, 0.028, 0.028, 0.028, 0.028, 0.028, 0.026, 0.026, 0.028, 0.028),
    markings=(("muzzle", srgb(222, 186, 140), 0.95), ("feet", srgb(214, 176, 130), 0.5)),
    inner_ear=srgb(206, 162, 118),
    curl=0.5,
    gloss=0.0,
)
_TEDDY = replace(
    _PANDA, height=0.36, weight=0.8, length=1.02, muscle=1.1, fore=(0.125, 0.115, 0.110, 0.105), hind=(0.20, 0.15, 0.125,
    0.115), neck=(0.14, 0.6), throat=(0.22, 0.20),
    head=replace(_PANDA.head, scale=1.75, cranium=(0.112, 1.10), snout=(0.070, 0.052, 0.046), width=1.15, cheek=0.060,
    nose=0.0215, eye=(0.188, 0.048, 0.058, 0.0150)),
)  # fmt: skip

KINDS = (
    beast(Species("bear", _BEAR, _BROWN, _DARK_EYE, _ROAR, handy=True, brisk=0.7, coats={"black": _BLACK, "white": _POLAR,
    "polar": _POLAR, "brown": _BROWN}), words_of("bear", "brown bear", "grizzly", "grizzly bear")),
    beast(Species("black bear", replace(_BEAR, humps=(), height=0.85, weight=120.0), _BLACK, _DARK_EYE, _ROAR, handy=True,
    brisk=0.8),
    words_of("black bear")),
    beast(Species("polar bear", _SLIM, _POLAR, _DARK_EYE, _ROAR, handy=True, brisk=0.65), words_of("polar bear")),
    beast(Species("bear cub", replace(_BEAR, humps=()), _BROWN, _DARK_EYE, Call("growl", 0.7, 0.6, 0.4), handy=True,
    brisk=1.2,
    infant=True), words_of("bear cub")),
    beast(Species("panda", _PANDA, _BICOLOUR, _DARK_EYE, Call("growl", 0.8, 1.0, 0.3), handy=True, brisk=0.8),
    words_of("panda",
    "giant panda", "panda bear")),
    beast(Species("panda cub", _PANDA, _BICOLOUR, _DARK_EYE, Call("growl", 0.5, 0.5, 0.3), handy=True, brisk=1.2,
    infant=True),
    words_of("panda cub", "baby panda")),
    beast(Species("teddy bear", _TEDDY, _PLUSH, Eyes((0.010, 0.008, 0.007), 0.9, 1.0, 0.0), Call(), handy=True, brisk=0.9),
    words_of("teddy bear", "teddy")),
    beast(Species("red panda", _RED_PANDA, _FIRE, _DARK_EYE, _SMALL, handy=True, brisk=1.1), words_of("red panda")),
    beast(Species("raccoon", _RACCOON, _BANDIT, _DARK_EYE, _SMALL, handy=True, brisk=1.1), words_of("raccoon", "racoon",
    "coati")),
    beast(Species("badger", _BADGER, _STRIPE, _DARK_EYE, _SMALL, handy=True, brisk=1.0), words_of("badger", "wolverine")),
    beast(Species("skunk", replace(_RACCOON, tail=Tail(0.95, (0.06, 0.05), 2.2, -0.16, bulge=0.05)), _SKUNK, _DARK_EYE,
    _SMALL, handy=True, brisk=1.0), words_of("skunk")),
    beast(Species("koala", _KOALA, _EUCALYPT, _DARK_EYE, _SMALL, handy=True, brisk=0.6), words_of("koala", "koala bear",
    "wombat")),
)  # fmt: skip
