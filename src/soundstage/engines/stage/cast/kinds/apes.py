"""Apes, monkeys, and the kangaroo that stands like one."""

from dataclasses import replace

from ..creature.coat import Coat, Lengths, srgb
from ..creature.frame import Ear, Frame, Head, Tail
from ..creature.species import Call, Eyes, Species, beast, words_of

_EAR = Ear(at=(0.065, 0.010, 0.085), to=(-0.030, 0.028, 0.030), width=0.032, thin=0.5, face=(0.35, 0.0, 0.95), blunt=0.8)
_GORILLA_HEAD = Head(
    scale=1.08, tilt=-0.06, cranium=(0.100, 0.94), dome=0.012, snout=(0.030, 0.072, 0.064), width=1.10, brow=0.040,
    cheek=0.064, flew=0.036, chin=0.012, nose=0.034, muzzle="flat", jaw=0.048, gape=0.10,
    eye=(0.196, 0.030, 0.036, 0.0135), ear=replace(_EAR, width=0.024), crest=0.072,
)  # fmt: skip
_GORILLA = Frame(
    height=0.98, weight=170.0, length=0.92, chest=(0.260, 0.94), breast=0.68, loin=0.235, belly=0.04, tuck=-0.03,
    rump=(0.185, 1.0), croup=-0.235, withers=0.02, muscle=1.45, shoulder=0.72, elbow=0.42, hip=0.76,
    stifle=0.36, carpus=0.145, hock=0.12, fold=0.55, fore=(0.110, 0.098, 0.072, 0.064), hind=(0.165, 0.105, 0.072, 0.066),
    track=(0.215, 0.165), foot="hand", paw=(0.072, 0.090), neck=(0.20, 0.62),
    throat=(0.235, 0.170), nape=0.84, head=_GORILLA_HEAD, tail=Tail(0.05, (0.05, 0.04), 3.8, 0.0), spring=0.8,
)  # fmt: skip
_SILVERBACK = Coat(
    srgb(40, 37, 38), srgb(52, 48, 48), srgb(34, 31, 32), Lengths(0.035, 0.03, 0.045, 0.020, 0.075, 0.045, 0.040, 0.026,
    0.010, 0.03, 0.03),
    markings=(("visage", srgb(34, 30, 31), 0.95), ("chest", srgb(36, 33, 34), 0.6), ("back", srgb(134, 131, 129), 0.7),
    ("feet", srgb(32, 29, 30), 0.9)), nose=srgb(28, 25, 26), inner_ear=srgb(40, 35, 35), gloss=0.6,
)  # fmt: skip
_CHIMP = replace(
    _GORILLA, height=0.72, weight=50.0, length=0.92, chest=(0.215, 0.92), loin=0.195, rump=(0.160, 1.0), croup=-0.185,
    muscle=1.0, fore=(0.082, 0.066, 0.054, 0.050), hind=(0.130, 0.080, 0.056, 0.052), track=(0.165, 0.135),
    throat=(0.185, 0.130), paw=(0.058, 0.095),
    head=replace(_GORILLA_HEAD, scale=1.10, crest=0.0, cranium=(0.098, 0.96), snout=(0.036, 0.062, 0.062), nose=0.018,
    eye=(0.196, 0.032, 0.037, 0.0150), ear=replace(_EAR, width=0.052)),
)  # fmt: skip
_CHIMP_COAT = replace(
    _SILVERBACK,
    markings=(("visage", srgb(150, 112, 92), 0.9), ("ears", srgb(160, 120, 100), 0.9), ("feet", srgb(90, 68, 58), 0.8)),
    nose=srgb(122, 90, 76),
    inner_ear=srgb(168, 124, 104),
)
_ORANG = replace(
    _SILVERBACK,
    base=srgb(164, 84, 40),
    light=srgb(186, 106, 58),
    dark=srgb(124, 60, 28),
    lengths=Lengths(0.11, 0.10, 0.10, 0.08, 0.16, 0.12, 0.07, 0.035, 0.01, 0.03, 0.07),
    markings=(("visage", srgb(104, 78, 66), 0.95), ("feet", srgb(96, 72, 62), 0.8)),
    nose=srgb(86, 66, 58),
)
_MONKEY = replace(
    _CHIMP, height=0.48, weight=8.0, length=1.06, croup=-0.02, chest=(0.205, 0.80), loin=0.165, rump=(0.150, 0.90),
    tuck=0.02, hock=0.13, stifle=0.44, fold=0.8, fore=(0.066, 0.052, 0.042, 0.040),
    hind=(0.118, 0.070, 0.044, 0.042), track=(0.115, 0.112), throat=(0.145, 0.112), paw=(0.048, 0.085), neck=(0.22, 0.60),
    tail=Tail(1.15, (0.034, 0.020), 2.5, -0.22),
    head=replace(_CHIMP.head, scale=1.02, snout=(0.030, 0.056, 0.050), brow=0.036, ear=replace(_EAR, width=0.040)),
)  # fmt: skip
_MACAQUE = Coat(
    srgb(140, 112, 82), srgb(200, 182, 156), srgb(104, 80, 56), Lengths(0.045, 0.05, 0.055, 0.05, 0.05, 0.05, 0.024, 0.028,
    0.012, 0.035, 0.05), markings=(("belly", srgb(214, 198, 174), 0.8), ("visage", srgb(206, 150, 128), 0.85), ("ears",
    srgb(206, 152, 130), 0.7), ("feet", srgb(110, 84, 70), 0.7)),
    nose=srgb(176, 124, 106), inner_ear=srgb(206, 152, 132),
)  # fmt: skip
_BABOON = replace(
    _MONKEY,
    height=0.65,
    head=replace(_MONKEY.head, snout=(0.150, 0.062, 0.050), scale=1.12),
    tail=Tail(0.75, (0.034, 0.018), 2.6, 0.28),
)
_LEMUR = replace(
    _MONKEY,
    height=0.40,
    head=replace(
        _MONKEY.head,
        snout=(0.085, 0.050, 0.028),
        nose=0.014,
        muzzle="pad",
        eye=(0.176, 0.036, 0.044, 0.0190),
        ear=Ear(at=(0.03, 0.070, 0.070), to=(-0.005, 0.085, 0.04), width=0.044),
    ),
)
_RINGED = Coat(
    srgb(138, 132, 126), srgb(214, 208, 200), srgb(106, 101, 97), replace(_MACAQUE.lengths, tail=0.09),
    markings=(("belly", srgb(232, 226, 216), 0.9), ("head", srgb(232, 228, 220), 0.9), ("eyes", srgb(28, 25, 25), 0.95),
    ("muzzle", srgb(30, 27, 27), 0.9), ("tail", srgb(228, 222, 214), 0.95), ("tail rings", srgb(26, 24, 24), 0.97)),
)  # fmt: skip
_KANGAROO = Frame(
    height=1.05, weight=60.0, length=1.02, chest=(0.165, 0.78), breast=0.73, loin=0.200, tuck=-0.02, rump=(0.215, 0.92),
    croup=-0.02, muscle=0.75, shoulder=0.70, elbow=0.60, hip=0.74, stifle=0.52, carpus=0.46, forepaw=0.38,
    hock=0.13, fold=1.25, fore=(0.050, 0.034, 0.026, 0.024), hind=(0.215, 0.110, 0.044, 0.040), track=(0.095, 0.110),
    paw=(0.042, 0.230), neck=(0.26, 0.62), throat=(0.125, 0.092), nape=0.83, upright=0.72, gait="hop",
    spring=1.2,
    head=Head(
        scale=0.78, tilt=-0.30, cranium=(0.080, 0.92), snout=(0.165, 0.056, 0.036), width=0.86, brow=0.036, cheek=0.052,
        flew=0.018, nose=0.020, gape=0.08, eye=(0.150, 0.042, 0.062, 0.0190),
        ear=Ear(at=(0.010, 0.078, 0.045), to=(-0.01, 0.190, 0.055), width=0.056, thin=0.42, face=(0.85, 0.0, 0.5),
        blunt=0.25),
    ),
    tail=Tail(1.10, (0.105, 0.030), 3.75, -0.05),
)  # fmt: skip
_ROO = Coat(
    srgb(168, 122, 84), srgb(216, 188, 154), srgb(128, 90, 60), Lengths(0.022, 0.026, 0.024, 0.026, 0.016, 0.022, 0.013,
    0.014, 0.016, 0.020, 0.016), markings=(("belly", srgb(226, 204, 174), 0.85), ("chest", srgb(222, 198, 166), 0.7),
    ("feet", srgb(70, 54, 44), 0.7), ("tail tip", srgb(64, 50, 42), 0.6)),
)  # fmt: skip
_SLOTH = replace(
    _CHIMP, height=0.45, weight=5.0, croup=-0.10, muscle=0.8, head=replace(_CHIMP.head, scale=0.98,
    snout=(0.024, 0.054, 0.050), nose=0.018, muzzle="pad", brow=0.0, ear=replace(_EAR, width=0.014)), spring=0.3,
)  # fmt: skip
_SHAGGY = replace(
    _MACAQUE,
    base=srgb(142, 122, 98),
    light=srgb(176, 156, 130),
    lengths=Lengths(0.12, 0.11, 0.11, 0.09, 0.13, 0.13, 0.06, 0.03, 0.01, 0.03, 0.06),
    markings=(("visage", srgb(214, 196, 168), 0.9), ("eyes", srgb(66, 52, 44), 0.95)),
    nose=srgb(40, 33, 31),
)
_BROWN = Eyes(iris=(0.06, 0.028, 0.010), pupil=0.42, shape=1.0, white=0.25)
_HOOT = Call("growl", 0.8, 1.0, 0.4)

KINDS = (
    beast(Species("gorilla", _GORILLA, _SILVERBACK, _BROWN, Call("roar", 1.4, 1.5, 0.5), brisk=0.8), words_of("gorilla",
    "ape", "silverback", "bigfoot")),
    beast(Species("chimpanzee", _CHIMP, _CHIMP_COAT, _BROWN, Call("screech", 0.7, 0.9, 0.5), brisk=1.1),
    words_of("chimpanzee", "chimp", "bonobo")),
    beast(Species("orangutan", _CHIMP, _ORANG, _BROWN, _HOOT, brisk=0.8), words_of("orangutan", "orang-utan")),
    beast(Species("monkey", _MONKEY, _MACAQUE, _BROWN, Call("screech", 0.6, 0.6, 0.5), wag=0.2, brisk=1.4),
    words_of("monkey", "macaque", "primate", "capuchin")),
    beast(Species("baboon", _BABOON, _MACAQUE, _BROWN, Call("bark", 0.6, 0.9, 0.5), wag=0.2), words_of("baboon", "mandrill")),
    beast(Species("lemur", _LEMUR, _RINGED, Eyes((0.42, 0.22, 0.03), 0.4, 1.0, 0.0), Call("screech", 0.5, 0.4, 0.4),
    wag=0.3, brisk=1.3), words_of("lemur", "tarsier")),
    beast(Species("sloth", _SLOTH, _SHAGGY, Eyes((0.02, 0.012, 0.01), 0.6, 1.0, 0.0), Call(), brisk=0.35), words_of("sloth",
    "anteater")),
    beast(Species("kangaroo", _KANGAROO, _ROO, Eyes((0.03, 0.015, 0.008), 0.6, 1.0, 0.0), Call("growl", 0.5, 0.6, 0.2),
    wag=0.1, brisk=1.0), words_of("kangaroo", "wallaby", "roo")),
)  # fmt: skip
