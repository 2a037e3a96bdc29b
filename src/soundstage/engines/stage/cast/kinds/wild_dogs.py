"""Wolves, foxes, and small hunters."""

from dataclasses import replace

from ..creature.coat import Coat, Lengths, srgb
from ..creature.frame import Ear, Frame, Head, Tail
from ..creature.species import Call, Eyes, Species, beast, words_of

_EAR = Ear(at=(0.045, 0.080, 0.060), to=(-0.01, 0.125, 0.036), width=0.056, thin=0.45, face=(0.88, 0.0, 0.45), blunt=0.2)
_WOLF = Frame(
    height=0.80, weight=45.0, length=1.12, chest=(0.222, 0.66), tuck=0.035, neck=(0.34, 0.58), throat=(0.195, 0.140),
    track=(0.102, 0.105), paw=(0.058, 0.082), muscle=1.0,
    head=Head(scale=1.12, tilt=-0.18, cranium=(0.094, 1.04), snout=(0.200, 0.064, 0.042), flew=0.020, brow=0.048,
    nose=0.0235, eye=(0.176, 0.044, 0.054, 0.0160), ear=_EAR),
    tail=Tail(0.66, (0.055, 0.040), 4.15, -0.10, bulge=0.020),
)  # fmt: skip
_PELT = Coat(
    srgb(134, 126, 116), srgb(210, 202, 190), srgb(78, 72, 68), Lengths(0.070, 0.065, 0.105, 0.110, 0.035, 0.065, 0.018,
    0.022, 0.022, 0.130, 0.075),
    markings=(
        ("saddle", srgb(74, 68, 64), 0.7), ("belly", srgb(210, 202, 190), 0.8), ("cheeks", srgb(222, 216, 206), 0.85),
        ("muzzle", srgb(196, 186, 174), 0.5), ("legs", srgb(190, 172, 148), 0.6),
        ("tail tip", srgb(42, 38, 36), 0.9), ("ears", srgb(120, 104, 86), 0.5),
    ),
)  # fmt: skip
_FOX = Frame(
    height=0.38, weight=7.0, length=1.16, chest=(0.190, 0.74), loin=0.150, tuck=0.025, rump=(0.145, 0.80), muscle=0.9,
    carpus=0.225, hock=0.285, fore=(0.074, 0.046, 0.034, 0.029),
    hind=(0.125, 0.064, 0.033, 0.029), track=(0.095, 0.092), paw=(0.040, 0.062), neck=(0.30, 0.62), throat=(0.155, 0.118),
    head=Head(
        scale=1.06, tilt=-0.22, cranium=(0.094, 1.08), snout=(0.195, 0.050, 0.025), width=0.95, brow=0.040, cheek=0.062,
        flew=0.013, chin=-0.004, nose=0.0185, eye=(0.172, 0.040, 0.052, 0.0180), gape=0.14,
        ear=Ear(at=(0.045, 0.078, 0.062), to=(-0.006, 0.150, 0.040), width=0.064, thin=0.45, face=(0.88, 0.0, 0.45),
        blunt=0.12),
    ),
    tail=Tail(0.98, (0.055, 0.030), 3.45, -0.07, bulge=0.055),
)  # fmt: skip
_CREAM, _BLACK = srgb(244, 236, 224), srgb(36, 27, 23)
_RED = Coat(
    srgb(206, 104, 40), srgb(240, 220, 196), srgb(168, 78, 30), Lengths(0.055, 0.060, 0.085, 0.095, 0.030, 0.055, 0.016,
    0.022, 0.025, 0.150, 0.050),
    markings=(("belly", _CREAM, 0.8), ("chest", _CREAM, 0.9), ("cheeks", _CREAM, 0.97), ("stockings", _BLACK, 0.95),
    ("ears", _BLACK, 0.85), ("tail tip", _CREAM, 1.0)),
)  # fmt: skip
_ARCTIC = Coat(
    srgb(238, 236, 234), srgb(246, 245, 243), srgb(222, 219, 216), replace(_RED.lengths, back=0.08, belly=0.08, neck=0.1)
)
_YELLOW = Eyes(iris=(0.36, 0.24, 0.05), pupil=0.36, shape=1.0, white=0.0)
_SLIT = Eyes(iris=(0.34, 0.19, 0.05), pupil=0.46, shape=0.4, white=0.0)
_COYOTE = replace(_PELT, base=srgb(160, 134, 104), dark=srgb(110, 88, 66))
_DARK = Coat(srgb(40, 37, 37), srgb(58, 54, 53), srgb(28, 26, 26), _PELT.lengths)
_BALEEN = Coat(srgb(236, 232, 226), srgb(244, 242, 238), srgb(216, 210, 202), _PELT.lengths)

KINDS = (
    beast(Species("wolf", _WOLF, _PELT, _YELLOW, Call("howl", 2.8, 0.8, 0.32), wag=0.12, coats={"black": _DARK,
    "white": _BALEEN}), (*words_of("wolf", "werewolf", "dingo"), "wolves")),
    beast(Species("coyote", replace(_WOLF, height=0.58, weight=15.0), _COYOTE, _YELLOW, Call("howl", 2.0, 0.6, 0.3),
    wag=0.12), words_of("coyote", "jackal", "hyena")),
    beast(Species("fox", _FOX, _RED, _SLIT, Call("bark", 0.5, 0.35, 0.3), wag=0.12, brisk=1.1, coats={"arctic": _ARCTIC,
    "white": _ARCTIC}), words_of("fox", "red fox", "vixen")),
    beast(Species("arctic fox", replace(_FOX, head=replace(_FOX.head, snout=(0.155, 0.050, 0.028))), _ARCTIC, _SLIT,
    Call("bark", 0.5, 0.35, 0.3), wag=0.12), words_of("arctic fox")),
    beast(Species("fox cub", _FOX, _RED, _SLIT, Call("bark", 0.4, 0.25, 0.3), wag=0.3, brisk=1.4, infant=True),
    words_of("fox cub", "fox kit")),
)  # fmt: skip
