"""Cattle, sheep, goats, pigs."""

from dataclasses import replace

from ..creature.coat import Coat, Lengths, Pattern, srgb
from ..creature.frame import Ear, Frame, Head, Horn, Hump, Tail
from ..creature.species import Call, Eyes, Species, beast, words_of

_LEAF = Ear(at=(0.005, 0.045, 0.075), to=(-0.02, 0.0, 0.15), width=0.044, thin=0.45, face=(0.7, -0.55, 0.2), blunt=0.45)
_COW_HORN = Horn(path=((0.0, 0.085, 0.055), (0.005, 0.125, 0.125), (0.04, 0.195, 0.145)), radii=(0.022, 0.006))
_HEAD = Head(
    scale=1.02, tilt=-0.62, cranium=(0.090, 0.92), snout=(0.205, 0.076, 0.060), width=0.95, brow=0.040, cheek=0.070,
    flew=0.0, chin=0.0, nose=0.044,
    muzzle="broad", jaw=0.042, gape=0.06, eye=(0.150, 0.036, 0.074, 0.0185), ear=_LEAF, horn=_COW_HORN,
)  # fmt: skip
_COW = Frame(
    height=1.40, weight=620.0, length=1.18, chest=(0.262, 0.68), breast=0.665, loin=0.235, belly=0.05, tuck=-0.03,
    rump=(0.20, 0.86), croup=0.015,
    shoulder=0.64, elbow=0.50, hip=0.80, stifle=0.56, carpus=0.255, hock=0.335, fold=0.68, fore=(0.082, 0.056, 0.050, 0.038),
    hind=(0.165, 0.082, 0.052, 0.038), track=(0.105, 0.112), foot="cloven", paw=(0.046, 0.066), neck=(0.36, 0.42),
    throat=(0.215, 0.135), nape=0.79,
    dewlap=0.055, udder=0.105, head=_HEAD, tail=Tail(0.66, (0.034, 0.015), 4.45, 0.045), spring=0.75,
)  # fmt: skip
_EYES = Eyes(iris=(0.030, 0.014, 0.008), pupil=0.6, shape=2.0, white=0.1)
_MOO = Call("moo", 1.8, 2.2, 0.22)
_SHORT = Lengths(0.013, 0.014, 0.014, 0.014, 0.012, 0.012, 0.010, 0.012, 0.022, 0.012, 0.014, tuft=0.14)
_PINK = srgb(222, 164, 150)
_HOLSTEIN = Coat(
    srgb(238, 232, 222), srgb(244, 240, 232), srgb(224, 216, 204), _SHORT, Pattern("cow", srgb(28, 25, 25), 0.15, 0.12),
    (("udder", _PINK, 0.9), ("muzzle", _PINK, 0.5)), nose=srgb(150, 110, 104), gloss=0.6, fullness=0.55, inner_ear=srgb(196,
    150, 138), horn=srgb(196, 182, 158),
)  # fmt: skip
_HEREFORD = Coat(
    srgb(132, 66, 38), srgb(158, 90, 56), srgb(98, 46, 26), _SHORT, markings=(("blaze", srgb(238, 230, 220), 0.9),
    ("socks", srgb(236, 228, 218), 0.8), ("udder", _PINK, 0.9)),
    nose=srgb(190, 130, 116), gloss=0.6, fullness=0.55, horn=srgb(196, 182, 158),
)  # fmt: skip
_BLACK = Coat(srgb(32, 29, 29), srgb(44, 40, 39), srgb(24, 22, 22), _SHORT, gloss=0.8, fullness=0.55, horn=srgb(150, 138, 120))
_WHITE = Coat(
    srgb(236, 228, 214),
    srgb(244, 238, 228),
    srgb(220, 208, 190),
    _SHORT,
    gloss=0.5,
    fullness=0.55,
    nose=_PINK,
    horn=srgb(196, 182, 158),
)
_COATS = {"black": _BLACK, "white": _WHITE, "brown": _HEREFORD, "red": _HEREFORD}
_BULL = replace(
    _COW, height=1.48, weight=950.0, udder=0.0, chest=(0.285, 0.72), rump=(0.19, 0.84), withers=0.03, throat=(0.27, 0.175),
    muscle=1.25, dewlap=0.08,
    humps=(Hump(0.36, 0.90, 0.12, 0.16, 0.6),),
    head=replace(_HEAD, scale=1.06, horn=Horn(path=((0.0, 0.08, 0.06), (0.0, 0.12, 0.17), (0.07, 0.22, 0.21)),
    radii=(0.036, 0.008))), spring=0.9,
)  # fmt: skip
_BISON = replace(
    _COW, height=1.65, weight=850.0, length=1.10, udder=0.0, dewlap=0.05, chest=(0.285, 0.66), breast=0.64, loin=0.20,
    belly=0.01, tuck=0.02, croup=-0.09, rump=(0.165, 0.84),
    throat=(0.27, 0.20), nape=0.70, neck=(0.26, 0.10), humps=(Hump(0.30, 0.84, 0.17, 0.30, 0.62),),
    head=replace(_HEAD, scale=1.08, tilt=-0.80, cranium=(0.105, 1.0),
    horn=Horn(path=((0.0, 0.07, 0.085), (0.01, 0.09, 0.14), (0.03, 0.145, 0.15)), radii=(0.024, 0.006))),
    tail=Tail(0.40, (0.03, 0.014), 4.4, 0.04),
)  # fmt: skip
_SHAG = Coat(
    srgb(96, 62, 40), srgb(110, 76, 50), srgb(62, 40, 27), Lengths(0.030, 0.05, 0.13, 0.16, 0.13, 0.03, 0.016, 0.085, 0.05,
    0.02, 0.10, tuft=0.12, beard=0.19),
    markings=(("collar", srgb(54, 34, 24), 0.9), ("head", srgb(46, 29, 21), 0.9), ("legs", srgb(52, 33, 24), 0.8)),
    horn=srgb(44, 38, 34), gloss=0.3, curl=0.12, coarse=1.3,
)  # fmt: skip
_BUFFALO = replace(
    _COW, height=1.50, udder=0.0, weight=700.0, chest=(0.275, 0.70), croup=-0.02,
    head=replace(_HEAD, scale=1.06, ear=replace(_LEAF, at=(0.01, 0.01, 0.075)),
    horn=Horn(path=((0.0, 0.085, 0.03), (0.0, 0.06, 0.16), (-0.01, 0.12, 0.25), (0.0, 0.20, 0.21)), radii=(0.045, 0.008))),
)  # fmt: skip
_DARK = Coat(
    srgb(54, 47, 44),
    srgb(70, 62, 58),
    srgb(38, 33, 31),
    replace(_SHORT, back=0.008),
    gloss=0.5,
    fullness=0.4,
    horn=srgb(52, 46, 42),
    nose=srgb(26, 23, 22),
)

_SHEEP_EAR = Ear(at=(0.0, 0.035, 0.070), to=(-0.02, -0.03, 0.125), width=0.036, thin=0.45, face=(0.6, -0.6, 0.2), blunt=0.4)
_SHEEP_HEAD = Head(
    scale=1.08, tilt=-0.42, cranium=(0.078, 0.92), snout=(0.155, 0.062, 0.042), width=0.84, brow=0.034, cheek=0.058,
    flew=0.0, nose=0.022, muzzle="broad",
    jaw=0.034, gape=0.06, eye=(0.140, 0.032, 0.064, 0.0185), ear=_SHEEP_EAR, horn=None,
)  # fmt: skip
_SHEEP = Frame(
    height=0.68, weight=70.0, length=1.18, chest=(0.255, 0.78), breast=0.66, loin=0.245, belly=0.03, tuck=-0.02,
    rump=(0.205, 0.92), muscle=0.95,
    elbow=0.46, stifle=0.52, carpus=0.235, hock=0.30, fold=0.65, fore=(0.078, 0.048, 0.040, 0.033), hind=(0.150, 0.072,
    0.042, 0.034), track=(0.112, 0.112),
    foot="cloven", paw=(0.040, 0.060), neck=(0.30, 0.78), throat=(0.185, 0.118), head=_SHEEP_HEAD, tail=Tail(0.26,
    (0.05, 0.03), 4.2, 0.06), spring=0.8,
)  # fmt: skip
_WOOL = Coat(
    srgb(226, 214, 192), srgb(234, 224, 206), srgb(200, 186, 160), Lengths(0.085, 0.085, 0.085, 0.09, 0.07, 0.075, 0.012,
    0.012, 0.014, 0.07, 0.03),
    markings=(("face", srgb(58, 50, 46), 0.96), ("ears", srgb(52, 45, 42), 0.95), ("socks", srgb(52, 45, 42), 0.95)),
    curl=0.85, gloss=0.0, coarse=1.7, nose=srgb(34, 29, 28),
    inner_ear=srgb(96, 76, 70),
)  # fmt: skip
_PALE = replace(
    _WOOL,
    markings=(("face", srgb(236, 226, 210), 0.8), ("socks", srgb(226, 216, 198), 0.8)),
    nose=srgb(120, 92, 86),
    inner_ear=srgb(216, 176, 164),
)
_GRAZER = Eyes(iris=(0.26, 0.17, 0.05), pupil=0.42, shape=3.2, white=0.0)
_BLEAT = Call("bleat", 0.9, 0.8, 0.22)
_RAM_HORN = Horn(
    path=(
        (0.02, 0.085, 0.035),
        (-0.05, 0.10, 0.09),
        (-0.07, 0.02, 0.135),
        (0.0, -0.05, 0.145),
        (0.07, -0.03, 0.155),
        (0.085, 0.03, 0.17),
    ),
    radii=(0.036, 0.010),
)
_GOAT = replace(
    _SHEEP, height=0.72, weight=55.0, length=1.08, chest=(0.215, 0.70), loin=0.195, rump=(0.165, 0.84), neck=(0.36, 0.86),
    throat=(0.165, 0.102),
    head=replace(
        _SHEEP_HEAD, horn=Horn(path=((0.02, 0.075, 0.028), (-0.02, 0.15, 0.042), (-0.09, 0.205, 0.065)), radii=(0.022,
        0.006)),
        ear=replace(_SHEEP_EAR, to=(-0.02, -0.015, 0.14)),
    ),
    tail=Tail(0.20, (0.03, 0.016), 2.4, -0.1), spring=1.0,
)  # fmt: skip
_GOATSKIN = Coat(
    srgb(222, 206, 180), srgb(234, 222, 200), srgb(176, 148, 112), Lengths(0.045, 0.06, 0.05, 0.07, 0.04, 0.05, 0.014,
    0.014, 0.016, 0.05, 0.02, beard=0.13),
    markings=(("spine", srgb(120, 84, 54), 0.7), ("face", srgb(214, 192, 160), 0.4)), horn=srgb(120, 104, 86),
    nose=srgb(150, 112, 100), gloss=0.4,
)  # fmt: skip
_BROWN_GOAT = replace(
    _GOATSKIN,
    base=srgb(138, 92, 58),
    light=srgb(176, 132, 92),
    dark=srgb(84, 54, 34),
    markings=(("legs", srgb(44, 34, 28), 0.8), ("belly", srgb(52, 40, 33), 0.7), ("spine", srgb(36, 28, 24), 0.9)),
)

_PIG_HEAD = Head(
    scale=1.22, tilt=-0.42, cranium=(0.098, 0.98), snout=(0.150, 0.080, 0.048), width=0.95, brow=0.036, cheek=0.082,
    flew=0.0, nose=0.044, muzzle="disc",
    jaw=0.044, gape=0.08, eye=(0.150, 0.044, 0.066, 0.0140),
    ear=Ear(at=(0.03, 0.085, 0.070), to=(0.085, 0.085, 0.055), width=0.062, thin=0.25, face=(0.75, -0.5, 0.45), blunt=0.22),
)  # fmt: skip
_PIG = Frame(
    height=0.75, weight=180.0, length=1.42, chest=(0.290, 0.76), breast=0.63, loin=0.270, belly=0.05, tuck=-0.06,
    rump=(0.235, 0.88), croup=0.01, muscle=1.05,
    shoulder=0.60, elbow=0.44, hip=0.76, stifle=0.50, carpus=0.21, hock=0.27, fold=0.62, fore=(0.100, 0.066, 0.055, 0.044),
    hind=(0.185, 0.098, 0.058, 0.045),
    track=(0.132, 0.130), foot="cloven", paw=(0.050, 0.064), neck=(0.20, 0.20), throat=(0.265, 0.200), nape=0.70,
    head=_PIG_HEAD,
    tail=Tail(0.34, (0.024, 0.012), 2.6, 1.05), spring=0.7,
)  # fmt: skip
_SKIN = Coat(
    srgb(232, 172, 156), srgb(240, 190, 176), srgb(216, 148, 132), Lengths(0.012, 0.012, 0.014, 0.012, 0.010, 0.010, 0.008,
    0.008, 0.014, 0.010, 0.010), nose=srgb(226, 142, 132),
    inner_ear=srgb(226, 150, 140), hoof=srgb(92, 78, 68), rim=srgb(150, 92, 84), bare=True, gloss=0.5,
)  # fmt: skip
_BRISTLES = Coat(
    srgb(74, 60, 50), srgb(92, 78, 66), srgb(46, 38, 33), Lengths(0.055, 0.05, 0.07, 0.05, 0.04, 0.045, 0.016, 0.035, 0.03,
    0.03, 0.06, mane=0.11, tuft=0.08), mane="crest",
    nose=srgb(66, 54, 50), gloss=0.3, coarse=1.2,
)  # fmt: skip
_BOAR = replace(
    _PIG, height=0.85, length=1.28, belly=0.0, tuck=0.01, croup=-0.07, withers=0.04, rump=(0.19, 0.84), throat=(0.27, 0.18),
    humps=(Hump(0.25, 0.86, 0.13, 0.25, 0.6),),
    head=replace(
        _PIG_HEAD, scale=1.26, snout=(0.205, 0.080, 0.046), ear=Ear(at=(0.02, 0.09, 0.065), to=(-0.02, 0.11, 0.035),
        width=0.05, face=(0.8, 0.0, 0.5)),
        tusk=Horn(path=((0.30, -0.06, 0.045), (0.33, -0.03, 0.065), (0.33, 0.01, 0.07)), radii=(0.011, 0.004)),
    ),
    tail=Tail(0.38, (0.022, 0.01), 4.3, 0.05),
)  # fmt: skip
_PIG_EYES = Eyes(iris=(0.05, 0.03, 0.02), pupil=0.55, shape=1.0, white=0.15)

KINDS = (
    beast(
        Species("cow", _COW, _HOLSTEIN, _EYES, _MOO, wag=0.35, brisk=0.6, coats=_COATS, variety=(_HEREFORD,)),
        words_of("cow", "cattle", "heifer", "calf", "livestock"),
    ),
    beast(Species("bull", _BULL, _BLACK, _EYES, _MOO, wag=0.3, brisk=0.7, coats=_COATS, variety=(_HEREFORD,)),
    words_of("bull", "ox", "steer", "oxen")),
    beast(Species("bison", _BISON, _SHAG, _EYES, Call("moo", 1.4, 3.0, 0.2), wag=0.2, brisk=0.6), words_of("bison", "yak",
    "wisent", "musk ox")),
    beast(Species("buffalo", _BUFFALO, _DARK, _EYES, _MOO, wag=0.3, brisk=0.6), words_of("buffalo", "water buffalo")),
    beast(Species("sheep", _SHEEP, _WOOL, _GRAZER, _BLEAT, wag=0.1, brisk=0.8, coats={"white": _PALE}, variety=(_PALE,)),
    ("sheep", *words_of("ewe", "mutton"))),
    beast(
        Species("ram", replace(_SHEEP, head=replace(_SHEEP_HEAD, horn=_RAM_HORN), throat=(0.21, 0.14)), _PALE, _GRAZER,
        _BLEAT, wag=0.1, brisk=0.8), words_of("ram", "bighorn")
    ),
    beast(Species("lamb", _SHEEP, replace(_PALE, lengths=replace(_PALE.lengths, back=0.05, belly=0.05, neck=0.05,
    chest=0.05)), _GRAZER, Call("bleat", 0.7, 0.45, 0.25), wag=0.4, brisk=1.3, infant=True), words_of("lamb")),
    beast(Species("goat", _GOAT, _GOATSKIN, _GRAZER, _BLEAT, wag=0.2, brisk=1.0, variety=(_BROWN_GOAT,),
    coats={"brown": _BROWN_GOAT}), words_of("goat", "billy goat", "ibex")),
    beast(Species("pig", _PIG, _SKIN, _PIG_EYES, Call("growl", 0.5, 0.8, 0.2), wag=0.3, brisk=0.9), words_of("pig", "hog",
    "sow", "swine")),
    beast(Species("piglet", _PIG, _SKIN, _PIG_EYES, Call("growl", 0.35, 0.5, 0.2), wag=0.4, brisk=1.4, infant=True),
    words_of("piglet")),
    beast(Species("boar", _BOAR, _BRISTLES, _PIG_EYES, Call("growl", 0.7, 1.2, 0.25), wag=0.2, brisk=0.9), words_of("boar",
    "wild boar", "warthog")),
)  # fmt: skip
