"""Elephant, rhinoceros, hippopotamus, giraffe, camels."""

from dataclasses import replace

from ..creature.coat import Coat, Lengths, Pattern, srgb
from ..creature.frame import Ear, Frame, Head, Horn, Hump, Tail
from ..creature.species import Call, Eyes, Species, beast, words_of

_DULL = Eyes(iris=(0.06, 0.030, 0.012), pupil=0.45, shape=1.0, white=0.0)
_HIDE = Lengths(0.006, 0.006, 0.006, 0.006, 0.006, 0.006, 0.006, 0.006, 0.006, 0.006, 0.006, tuft=0.09)
_ELEPHANT_HEAD = Head(
    scale=1.02, tilt=-0.28, cranium=(0.148, 0.86), dome=0.055, snout=(0.055, 0.120, 0.098), width=0.92, brow=0.0,
    cheek=0.085, flew=0.0, nose=0.0, muzzle="trunk",
    jaw=0.05, gape=0.0, eye=(0.165, 0.000, 0.106, 0.0125), ear=Ear(at=(0.025, 0.035, 0.105), width=0.250, thin=0.12,
    cup=False, fan=True),
    tusk=Horn(path=((0.17, -0.085, 0.070), (0.25, -0.17, 0.085), (0.36, -0.205, 0.085), (0.45, -0.18, 0.075)), radii=(0.024,
    0.009)),
)  # fmt: skip
_ELEPHANT = Frame(
    height=2.9, weight=4500.0, length=0.98, chest=(0.272, 0.72), breast=0.68, loin=0.265, belly=0.03, tuck=-0.02,
    rump=(0.225, 0.86), croup=-0.03,
    shoulder=0.62, elbow=0.42, hip=0.74, stifle=0.46, carpus=0.20, hock=0.17, fold=0.22, fore=(0.105, 0.088, 0.080, 0.080),
    hind=(0.175, 0.110, 0.082, 0.080),
    track=(0.135, 0.135), foot="column", paw=(0.092, 0.05), neck=(0.16, 0.45), throat=(0.235, 0.20), nape=0.78,
    head=_ELEPHANT_HEAD, trunk=0.74,
    tail=Tail(0.42, (0.028, 0.012), 4.45, 0.03), muscle=1.1, spring=0.4,
)  # fmt: skip
_GREY = Coat(
    srgb(122, 115, 110), srgb(132, 124, 118), srgb(104, 98, 94), _HIDE, nose=srgb(110, 103, 99), horn=srgb(226, 214, 190),
    hoof=srgb(168, 156, 142), rim=srgb(70, 64, 62),
    inner_ear=srgb(140, 118, 110), bare=True, gloss=0.15,
)  # fmt: skip
_RHINO = Frame(
    height=1.70, weight=2000.0, length=1.36, chest=(0.300, 0.78), breast=0.62, loin=0.280, belly=0.03, tuck=-0.05,
    rump=(0.235, 0.90), croup=-0.02, withers=0.02,
    shoulder=0.58, elbow=0.40, hip=0.70, stifle=0.45, carpus=0.20, hock=0.20, fold=0.34, fore=(0.115, 0.090, 0.078, 0.072),
    hind=(0.190, 0.115, 0.080, 0.072),
    track=(0.150, 0.145), foot="column", paw=(0.085, 0.05), neck=(0.24, 0.02), throat=(0.255, 0.185), nape=0.70,
    humps=(Hump(0.34, 0.84, 0.12, 0.12, 0.7),),
    head=Head(
        scale=1.18, tilt=-0.52, cranium=(0.092, 0.92), snout=(0.225, 0.078, 0.066), width=0.92, brow=0.040, cheek=0.068,
        flew=0.0, nose=0.0, muzzle="broad", jaw=0.046, gape=0.04,
        eye=(0.185, 0.034, 0.068, 0.0115), ear=Ear(at=(-0.01, 0.085, 0.055), to=(-0.02, 0.105, 0.035), width=0.036,
        thin=0.6, face=(0.8, 0.0, 0.5), blunt=0.3),
        horn=Horn(path=((0.385, 0.025, 0.0), (0.43, 0.11, 0.0), (0.44, 0.215, 0.0)), radii=(0.046, 0.007)),
        tusk=Horn(path=((0.27, 0.045, 0.0), (0.285, 0.085, 0.0), (0.285, 0.12, 0.0)), radii=(0.034, 0.007)),
    ),
    tail=Tail(0.40, (0.03, 0.012), 4.45, 0.03), muscle=1.15, spring=0.7,
)  # fmt: skip
_HIPPO = Frame(
    height=1.45, weight=1600.0, length=1.62, chest=(0.345, 0.84), breast=0.585, loin=0.345, belly=0.05, tuck=-0.11,
    rump=(0.275, 0.95), croup=-0.03, shoulder=0.50, elbow=0.32,
    hip=0.62, stifle=0.36, carpus=0.17, hock=0.16, fold=0.3, fore=(0.115, 0.088, 0.078, 0.075), hind=(0.185, 0.115, 0.082,
    0.075), track=(0.185, 0.18), foot="column",
    paw=(0.082, 0.06), neck=(0.20, 0.10), throat=(0.31, 0.235), nape=0.64,
    head=Head(
        scale=1.42, tilt=-0.22, cranium=(0.096, 1.0), snout=(0.190, 0.080, 0.096), width=1.15, drop=0.02, brow=0.034,
        cheek=0.080, flew=0.048, nose=0.0, muzzle="broad", jaw=0.060, gape=0.10,
        chin=0.02, eye=(0.150, 0.082, 0.056, 0.0125), ear=Ear(at=(0.02, 0.085, 0.062), to=(-0.01, 0.045, 0.025),
        width=0.022, thin=0.6, blunt=0.6),
    ),
    tail=Tail(0.25, (0.035, 0.012), 4.3, 0.03), spring=0.5,
)  # fmt: skip
_HIPPO_HIDE = replace(
    _GREY,
    base=srgb(116, 96, 96),
    light=srgb(176, 134, 126),
    dark=srgb(84, 72, 74),
    markings=(("belly", srgb(196, 148, 138), 0.7), ("cheeks", srgb(196, 146, 134), 0.6), ("eyes", srgb(196, 146, 134), 0.6)),
    gloss=0.7,
)
_GIRAFFE = Frame(
    height=2.75, weight=900.0, length=0.66, chest=(0.178, 0.66), breast=0.77, loin=0.138, tuck=0.04, rump=(0.125, 0.80),
    croup=-0.10, withers=0.02, shoulder=0.72, elbow=0.58, hip=0.82,
    stifle=0.58, carpus=0.30, hock=0.32, fold=0.72, fore=(0.052, 0.034, 0.030, 0.021), hind=(0.098, 0.054, 0.032, 0.022),
    track=(0.072, 0.074), foot="cloven", paw=(0.032, 0.046),
    neck=(0.94, 1.10), throat=(0.150, 0.062), nape=0.84, mane_crest=0.0, muscle=0.78,
    head=Head(
        scale=0.56, tilt=-0.55, cranium=(0.088, 0.88), snout=(0.225, 0.066, 0.046), width=0.82, brow=0.042, cheek=0.062,
        flew=0.0, nose=0.026, muzzle="broad", jaw=0.036, gape=0.06,
        eye=(0.145, 0.040, 0.078, 0.0225), ear=Ear(at=(0.0, 0.055, 0.075), to=(-0.03, 0.035, 0.155), width=0.040, thin=0.45,
        face=(0.75, -0.4, 0.2), blunt=0.3),
        horn=Horn(path=((0.05, 0.10, 0.035), (0.03, 0.185, 0.042)), radii=(0.022, 0.024), furred=True),
    ),
    tail=Tail(0.34, (0.020, 0.008), 4.5, 0.03),
)  # fmt: skip
_RETICULATED = Coat(
    srgb(226, 202, 160), srgb(236, 220, 188), srgb(210, 180, 134), Lengths(0.006, 0.006, 0.006, 0.006, 0.006, 0.006, 0.006,
    0.006, 0.010, 0.006, 0.006, mane=0.035, tuft=0.14),
    Pattern("giraffe", srgb(132, 76, 38), 0.125, 0.22), mane="crest", mane_colour=srgb(96, 56, 30), gloss=0.7, fullness=0.4,
    nose=srgb(96, 76, 66), inner_ear=srgb(220, 196, 160),
)  # fmt: skip
_CAMEL_HEAD = Head(
    scale=0.80, tilt=-0.26, cranium=(0.082, 0.90), snout=(0.185, 0.064, 0.050), width=0.86, brow=0.040, cheek=0.058,
    flew=0.026, nose=0.020, muzzle="broad", jaw=0.036, gape=0.08,
    eye=(0.150, 0.040, 0.066, 0.0180), ear=Ear(at=(-0.01, 0.075, 0.060), to=(-0.03, 0.065, 0.045), width=0.034, blunt=0.4),
)  # fmt: skip
_CAMEL = Frame(
    height=1.85, weight=500.0, length=0.92, chest=(0.215, 0.72), breast=0.71, loin=0.150, tuck=0.05, rump=(0.150, 0.80),
    croup=-0.03, shoulder=0.66, elbow=0.53, hip=0.78, stifle=0.56,
    carpus=0.28, hock=0.34, fold=0.72, fore=(0.066, 0.046, 0.046, 0.032), hind=(0.120, 0.062, 0.044, 0.033), track=(0.095,
    0.092), foot="pad", paw=(0.056, 0.06), neck=(0.62, 0.62),
    throat=(0.150, 0.092), nape=0.70, humps=(Hump(0.02, 1.02, 0.155, 0.16, 0.66), Hump(-0.02, 1.16, 0.07, 0.05, 0.7)),
    head=_CAMEL_HEAD, tail=Tail(0.34, (0.026, 0.012), 4.4, 0.03), spring=0.9,
)  # fmt: skip
_SAND = Coat(
    srgb(188, 142, 92),
    srgb(206, 166, 118),
    srgb(150, 104, 62),
    Lengths(0.022, 0.022, 0.05, 0.03, 0.03, 0.02, 0.010, 0.016, 0.02, 0.02, 0.03, tuft=0.08),
    nose=srgb(110, 84, 66),
    gloss=0.3,
    hoof=srgb(70, 58, 48),
)
_LLAMA = replace(
    _CAMEL, height=1.12, weight=130.0, length=1.00, chest=(0.215, 0.78), loin=0.195, rump=(0.175, 0.86), humps=(),
    neck=(0.66, 1.18), throat=(0.150, 0.100), nape=0.80, foot="cloven", paw=(0.042, 0.055),
    head=replace(
        _CAMEL_HEAD, scale=0.86, snout=(0.130, 0.062, 0.044), ear=Ear(at=(0.0, 0.085, 0.045), to=(0.01, 0.155, 0.035),
        width=0.032, thin=0.5, face=(0.8, 0.0, 0.5), blunt=0.2),
    ),
    tail=Tail(0.24, (0.04, 0.03), 3.9, 0.05),
)  # fmt: skip
_FLEECE = Coat(
    srgb(222, 200, 164),
    srgb(236, 222, 196),
    srgb(186, 156, 116),
    Lengths(0.10, 0.10, 0.09, 0.10, 0.08, 0.09, 0.02, 0.02, 0.02, 0.10, 0.05),
    curl=0.45,
    gloss=0.1,
    coarse=1.4,
    nose=srgb(70, 58, 52),
)

KINDS = (
    beast(Species("elephant", _ELEPHANT, _GREY, _DULL, Call("trumpet", 1.5, 4.5, 0.2), wag=0.25, brisk=0.45),
    words_of("elephant", "mammoth")),
    beast(
        Species("baby elephant", replace(_ELEPHANT, head=replace(_ELEPHANT_HEAD, tusk=None), trunk=0.6), _GREY, _DULL,
        Call("trumpet", 1.0, 2.5, 0.2), wag=0.4, brisk=0.8, infant=True),
        words_of("baby elephant", "elephant calf"),
    ),
    beast(Species("rhino", _RHINO, replace(_GREY, horn=srgb(96, 86, 78)), _DULL, Call("growl", 1.0, 3.0, 0.15), wag=0.2,
    brisk=0.5), words_of("rhino", "rhinoceros")),
    beast(Species("hippo", _HIPPO, _HIPPO_HIDE, _DULL, Call("growl", 1.4, 3.2, 0.5), wag=0.2, brisk=0.5), words_of("hippo",
    "hippopotamus")),
    beast(Species("giraffe", _GIRAFFE, _RETICULATED, _DULL, Call(), wag=0.25, brisk=0.55), words_of("giraffe")),
    beast(Species("camel", _CAMEL, _SAND, _DULL, Call("moo", 1.2, 2.0, 0.25), wag=0.2, brisk=0.6), words_of("camel",
    "dromedary")),
    beast(
        Species("llama", _LLAMA, _FLEECE, _DULL, Call("bleat", 0.8, 1.0, 0.2), wag=0.15, brisk=0.8,
        coats={"brown": replace(_FLEECE, base=srgb(132, 88, 56), light=srgb(160, 112, 76), dark=srgb(92, 60, 38))}),
        words_of("llama", "alpaca", "vicuna", "guanaco"),
    ),
)  # fmt: skip
