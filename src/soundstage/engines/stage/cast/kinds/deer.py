"""Deer, moose, antelopes."""

from dataclasses import replace

from ..creature.coat import Coat, Lengths, Pattern, srgb
from ..creature.frame import Ear, Frame, Head, Horn, Hump, Tail
from ..creature.species import Call, Eyes, Species, beast, words_of

_EAR = Ear(at=(0.0, 0.070, 0.060), to=(-0.030, 0.105, 0.105), width=0.052, thin=0.42, face=(0.85, -0.2, 0.35), blunt=0.2)
_HEAD = Head(
    scale=0.98, tilt=-0.42, cranium=(0.080, 0.90), snout=(0.180, 0.058, 0.036), width=0.82, brow=0.036, cheek=0.056,
    flew=0.0, nose=0.023, muzzle="broad", jaw=0.034, gape=0.06,
    eye=(0.145, 0.038, 0.070, 0.0205), ear=_EAR,
)  # fmt: skip
_DOE = Frame(
    height=1.0, weight=70.0, length=1.02, chest=(0.205, 0.66), breast=0.71, loin=0.160, tuck=0.03, rump=(0.155, 0.82),
    croup=0.015, shoulder=0.66, elbow=0.54, hip=0.80, stifle=0.58, carpus=0.30,
    hock=0.37, fold=0.82, fore=(0.062, 0.038, 0.032, 0.022), hind=(0.140, 0.066, 0.034, 0.023), track=(0.082, 0.085),
    foot="cloven", paw=(0.030, 0.050), neck=(0.44, 0.98), throat=(0.145, 0.088),
    nape=0.80, muscle=0.88, head=_HEAD, tail=Tail(0.20, (0.035, 0.018), 3.9, 0.05), spring=1.2,
)  # fmt: skip
_ANTLER = Horn(
    path=((0.03, 0.085, 0.038), (0.0, 0.17, 0.085), (-0.06, 0.28, 0.16), (-0.05, 0.40, 0.205), (0.0, 0.50, 0.195), (0.05,
    0.58, 0.17)), radii=(0.020, 0.007),
    tines=((1, (0.13, 0.08, 0.015)), (2, (0.15, 0.10, 0.03)), (3, (0.12, 0.10, 0.05)), (4, (-0.07, 0.10, 0.04))),
)  # fmt: skip
_STAG = replace(
    _DOE, height=1.20, weight=150.0, throat=(0.185, 0.115), chest=(0.225, 0.66), muscle=1.0, head=replace(_HEAD, horn=_ANTLER)
)
_SHORT = Lengths(0.016, 0.020, 0.024, 0.024, 0.014, 0.016, 0.010, 0.012, 0.018, 0.05, 0.016)
_PALE = srgb(232, 216, 192)
_RUSSET = Coat(
    srgb(154, 98, 58), srgb(208, 172, 130), srgb(116, 72, 44), _SHORT,
    markings=(("belly", _PALE, 0.85), ("muzzle", srgb(66, 50, 42), 0.5), ("eyes", srgb(206, 172, 132), 0.4), ("rump", _PALE,
    0.9), ("under tail", srgb(244, 238, 228), 1.0), ("cheeks", _PALE, 0.5)),
    horn=srgb(148, 120, 88), gloss=0.5, nose=srgb(34, 28, 26),
)  # fmt: skip
_FAWN_COAT = replace(_RUSSET, pattern=Pattern("fawn", srgb(240, 226, 204), 0.085, 0.3))
_REIN = replace(
    _RUSSET, base=srgb(122, 104, 90), light=srgb(206, 196, 182), dark=srgb(84, 70, 60), lengths=replace(_SHORT, back=0.03,
    neck=0.08, chest=0.11),
    markings=(("collar", srgb(214, 204, 190), 0.85), ("belly", _PALE, 0.6), ("rump", _PALE, 0.9), ("socks", _PALE, 0.4)),
)  # fmt: skip
_PALM = Horn(
    path=((0.02, 0.07, 0.045), (0.0, 0.085, 0.16), (-0.03, 0.15, 0.28), (-0.06, 0.25, 0.36), (-0.10, 0.34, 0.37)),
    radii=(0.024, 0.050), palm=1.0,
    tines=((2, (0.13, 0.10, 0.06)), (3, (0.12, 0.13, 0.08)), (3, (0.02, 0.14, 0.12)), (4, (0.05, 0.14, 0.06)), (4,
    (-0.07, 0.13, 0.02))),
)  # fmt: skip
_MOOSE = replace(
    _STAG, height=1.95, weight=480.0, length=0.98, chest=(0.215, 0.66), breast=0.74, loin=0.165, croup=-0.055,
    humps=(Hump(0.31, 0.90, 0.115, 0.14, 0.6),), carpus=0.32, hock=0.37, neck=(0.32, 0.42),
    throat=(0.185, 0.125), dewlap=0.0, fore=(0.060, 0.040, 0.034, 0.024), hind=(0.125, 0.064, 0.036, 0.025),
    head=replace(_HEAD, scale=1.02, tilt=-0.52, snout=(0.255, 0.064, 0.062), drop=0.02, nose=0.030, flew=0.034, cheek=0.058,
    eye=(0.145, 0.038, 0.068, 0.0150), horn=_PALM), tail=Tail(0.08, (0.03, 0.02), 4.2, 0.0),
)  # fmt: skip
_DARK = Coat(
    srgb(76, 56, 42), srgb(104, 82, 64), srgb(50, 37, 29), replace(_SHORT, back=0.028, neck=0.05, chest=0.05, beard=0.16),
    markings=(("legs", srgb(150, 134, 116), 0.75), ("muzzle", srgb(112, 92, 76), 0.5)),
    horn=srgb(178, 146, 106), nose=srgb(52, 42, 36),
)  # fmt: skip
_LYRE = Horn(path=((0.03, 0.080, 0.028), (0.0, 0.18, 0.055), (-0.06, 0.27, 0.060), (-0.06, 0.36, 0.042)), radii=(0.018, 0.006))
_GAZELLE = replace(
    _DOE,
    height=0.75,
    weight=28.0,
    length=0.98,
    neck=(0.46, 1.02),
    throat=(0.125, 0.078),
    head=replace(_HEAD, horn=_LYRE, ear=replace(_EAR, width=0.042)),
    spring=1.5,
)
_SAND = Coat(
    srgb(196, 142, 86), srgb(242, 232, 214), srgb(164, 108, 60), replace(_SHORT, back=0.010, belly=0.010),
    markings=(("belly", srgb(246, 238, 226), 1.0), ("flank", srgb(46, 34, 28), 0.95), ("rump", srgb(246, 238, 226), 0.95),
    ("muzzle", srgb(120, 86, 60), 0.4), ("cheeks", srgb(240, 230, 212), 0.7)),
    horn=srgb(52, 44, 40), gloss=0.8,
)  # fmt: skip
_EYES = Eyes(iris=(0.025, 0.012, 0.007), pupil=0.6, shape=1.8, white=0.0)
_BLEAT = Call("bleat", 0.8, 0.9, 0.2)

KINDS = (
    beast(Species("deer", _DOE, _RUSSET, _EYES, _BLEAT, wag=0.2), ("deer", *words_of("doe", "hind", "roe"))),
    beast(Species("stag", _STAG, _RUSSET, _EYES, Call("moo", 1.3, 1.4, 0.3), wag=0.1, brisk=0.9), words_of("stag", "buck",
    "elk", "hart")),
    beast(Species("reindeer", replace(_STAG, height=1.05, neck=(0.36, 0.62)), _REIN, _EYES, Call("moo", 0.9, 1.2, 0.25),
    wag=0.1), words_of("reindeer", "caribou")),
    beast(Species("fawn", _DOE, _FAWN_COAT, _EYES, Call("bleat", 0.6, 0.5, 0.2), wag=0.4, brisk=1.3, infant=True),
    words_of("fawn", "baby deer")),
    beast(Species("moose", _MOOSE, _DARK, _EYES, Call("moo", 1.6, 2.4, 0.25), wag=0.1, brisk=0.6), ("moose", "mooses")),
    beast(Species("antelope", _GAZELLE, _SAND, _EYES, _BLEAT, wag=0.5, brisk=1.1), words_of("antelope", "gazelle", "impala",
    "springbok", "wildebeest", "oryx")),
)  # fmt: skip
