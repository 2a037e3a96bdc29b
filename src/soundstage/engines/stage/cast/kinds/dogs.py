"""Dogs, by breed."""

from dataclasses import replace

from ..casting import Kind
from ..creature.coat import Coat, Lengths, Pattern, srgb
from ..creature.frame import Ear, Frame, Head, Tail
from ..creature.species import Call, Eyes, Species, beast, words_of

_BROWN = Eyes(iris=(0.07, 0.030, 0.010), pupil=0.5, white=0.2)
_BARK = Call("bark", 0.62, 0.6, 0.50)
_DROP = Ear(
    at=(0.05, 0.080, 0.070), to=(0.035, -0.13, 0.040), width=0.052, thin=0.38, face=(0.05, 0.25, 1.0), cup=False, blunt=0.62
)
_PRICK = Ear(at=(0.045, 0.080, 0.058), to=(-0.01, 0.155, 0.040), width=0.062, thin=0.42, face=(0.85, 0.0, 0.5), blunt=0.12)

_RETRIEVER = Frame(head=Head(ear=_DROP, tongue=True, flew=0.034, brow=0.050), tail=Tail(0.72, (0.055, 0.022), 2.95, -0.08))
_GOLD = Coat(
    srgb(206, 150, 84), srgb(234, 200, 146), srgb(172, 110, 54),
    Lengths(0.055, 0.085, 0.075, 0.12, 0.11, 0.14, 0.020, 0.022, 0.05, 0.20, 0.03),
    markings=(("ears", srgb(168, 106, 52), 0.7), ("under tail", srgb(236, 204, 150), 0.8), ("snout", srgb(222, 178, 118),
    0.3)),
)  # fmt: skip

_SHORT = Lengths(0.018, 0.022, 0.022, 0.024, 0.018, 0.020, 0.013, 0.012, 0.016, 0.030, 0.016)
_PLUSH = Lengths(0.060, 0.065, 0.080, 0.090, 0.045, 0.075, 0.020, 0.022, 0.024, 0.130, 0.050)
_WHITE, _TAN, _BLACK = srgb(240, 234, 224), srgb(190, 124, 66), srgb(32, 29, 29)
_LAB = replace(
    _RETRIEVER, head=replace(_RETRIEVER.head, cranium=(0.096, 1.04), flew=0.038), tail=Tail(0.62, (0.060, 0.024), 3.1, -0.06)
)
_LAB_FUR = Lengths(0.026, 0.032, 0.034, 0.038, 0.026, 0.030, 0.016, 0.015, 0.022, 0.050, 0.020)
_YELLOW = Coat(
    srgb(222, 186, 130), srgb(238, 216, 176), srgb(196, 152, 94), _LAB_FUR, markings=(("ears", srgb(200, 156, 98), 0.6),)
)
_CHOCOLATE = Coat(srgb(84, 52, 34), srgb(104, 68, 46), srgb(62, 38, 26), _LAB_FUR, nose=srgb(66, 42, 32), gloss=0.9)
_JET = Coat(_BLACK, srgb(44, 40, 39), srgb(24, 22, 22), _LAB_FUR, gloss=1.0)

_SHEPHERD = Frame(
    height=0.63,
    weight=34.0,
    length=1.12,
    croup=-0.035,
    chest=(0.225, 0.68),
    neck=(0.34, 0.76),
    tuck=0.03,
    head=Head(scale=1.12, snout=(0.200, 0.064, 0.042), ear=replace(_PRICK, to=(-0.005, 0.165, 0.035)), tongue=True, flew=0.022),
    tail=Tail(0.74, (0.050, 0.034), 4.05, -0.13, bulge=0.014),
)
_SABLE = Coat(
    srgb(176, 120, 66),
    srgb(204, 160, 104),
    srgb(120, 78, 42),
    replace(_PLUSH, back=0.045, neck=0.060, tail=0.10, hind=0.06),
    markings=(
        ("saddle", srgb(34, 29, 27), 0.97),
        ("mask", srgb(36, 30, 28), 0.9),
        ("ears", srgb(60, 46, 36), 0.7),
        ("tail", srgb(60, 44, 32), 0.6),
    ),
)
_CORGI = Frame(
    height=0.30,
    weight=12.0,
    length=1.78,
    chest=(0.345, 0.74),
    breast=0.585,
    loin=0.275,
    tuck=0.0,
    rump=(0.255, 0.86),
    muscle=1.25,
    shoulder=0.55,
    elbow=0.36,
    hip=0.66,
    stifle=0.40,
    carpus=0.17,
    hock=0.20,
    fold=0.62,
    fore=(0.125, 0.094, 0.076, 0.064),
    hind=(0.205, 0.125, 0.074, 0.064),
    track=(0.175, 0.165),
    paw=(0.085, 0.12),
    neck=(0.42, 0.86),
    throat=(0.265, 0.200),
    nape=0.76,
    head=Head(
        scale=1.80,
        tilt=-0.10,
        cranium=(0.094, 1.08),
        snout=(0.150, 0.060, 0.036),
        width=0.92,
        brow=0.048,
        cheek=0.064,
        flew=0.020,
        nose=0.021,
        tongue=True,
        eye=(0.176, 0.044, 0.056, 0.0195),
        ear=Ear(at=(0.045, 0.078, 0.068), to=(-0.005, 0.150, 0.048), width=0.070, thin=0.40, face=(0.9, 0.0, 0.4), blunt=0.28),
    ),
    tail=Tail(0.16, (0.10, 0.07), 2.9, -0.1),
)
_CORGI_FUR = Lengths(0.075, 0.100, 0.110, 0.140, 0.060, 0.130, 0.028, 0.030, 0.030, 0.110, 0.065)
_PEMBROKE = Coat(
    srgb(208, 134, 66),
    srgb(232, 186, 128),
    srgb(172, 98, 42),
    _CORGI_FUR,
    markings=(
        ("belly", _WHITE, 0.9),
        ("chest", _WHITE, 1.0),
        ("stockings", _WHITE, 0.97),
        ("muzzle", _WHITE, 0.97),
        ("blaze", _WHITE, 0.97),
        ("cheeks", _WHITE, 0.85),
        ("rump", srgb(240, 218, 184), 0.6),
    ),
)
_DACHSHUND = replace(
    _CORGI,
    height=0.23,
    weight=9.0,
    length=2.15,
    chest=(0.325, 0.70),
    loin=0.235,
    rump=(0.225, 0.84),
    track=(0.155, 0.145),
    neck=(0.50, 0.80),
    throat=(0.235, 0.165),
    head=Head(
        scale=1.95,
        tilt=-0.16,
        cranium=(0.086, 0.96),
        snout=(0.215, 0.056, 0.036),
        width=0.86,
        brow=0.040,
        cheek=0.052,
        flew=0.018,
        nose=0.020,
        eye=(0.172, 0.042, 0.052, 0.0180),
        ear=replace(_DROP, at=(0.035, 0.066, 0.070), to=(0.03, -0.16, 0.030), width=0.056),
    ),
    tail=Tail(1.15, (0.060, 0.020), 3.0, -0.05),
)
_HUSKY = replace(
    _SHEPHERD,
    height=0.58,
    weight=24.0,
    croup=0.0,
    length=1.08,
    chest=(0.232, 0.74),
    head=Head(
        scale=1.10,
        cranium=(0.096, 1.06),
        snout=(0.165, 0.060, 0.040),
        flew=0.016,
        brow=0.050,
        nose=0.024,
        tongue=True,
        ear=Ear(
            at=(0.045, 0.080, 0.058), to=(-0.005, 0.125, 0.034), width=0.060, thin=0.45, face=(0.88, 0.0, 0.45), blunt=0.14
        ),
    ),
    tail=Tail(0.72, (0.055, 0.040), 2.35, -0.42, bulge=0.022),
)
_SLED = Coat(
    srgb(94, 96, 100),
    srgb(232, 230, 226),
    srgb(52, 53, 56),
    _PLUSH,
    markings=(
        ("belly", _WHITE, 0.95),
        ("chest", _WHITE, 0.95),
        ("legs", srgb(232, 228, 222), 0.95),
        ("snout", _WHITE, 0.9),
        ("cheeks", _WHITE, 0.95),
        ("brows", _WHITE, 0.95),
        ("under tail", _WHITE, 0.9),
    ),
)
_POODLE = replace(
    _RETRIEVER,
    height=0.48,
    weight=20.0,
    length=0.98,
    chest=(0.215, 0.72),
    tuck=0.04,
    neck=(0.36, 1.0),
    throat=(0.165, 0.12),
    head=Head(
        scale=1.06,
        cranium=(0.088, 0.98),
        dome=0.012,
        snout=(0.205, 0.050, 0.034),
        width=0.85,
        flew=0.014,
        brow=0.042,
        nose=0.021,
        ear=replace(_DROP, to=(0.02, -0.17, 0.035), width=0.066, thin=0.5),
    ),
    tail=Tail(0.36, (0.050, 0.045), 2.2, -0.1, bulge=0.02),
)
_CURLS = Coat(
    srgb(226, 206, 176),
    srgb(236, 222, 198),
    srgb(196, 168, 130),
    Lengths(0.085, 0.080, 0.090, 0.095, 0.080, 0.085, 0.060, 0.055, 0.085, 0.110, 0.060),
    curl=0.9,
    coarse=1.5,
    gloss=0.2,
    markings=(("ears", srgb(206, 170, 124), 0.5),),
)
_BULLDOG = Frame(
    height=0.38,
    weight=25.0,
    length=1.14,
    chest=(0.315, 0.86),
    breast=0.64,
    loin=0.205,
    tuck=0.03,
    rump=(0.190, 0.86),
    croup=0.0,
    muscle=1.35,
    elbow=0.44,
    carpus=0.19,
    hock=0.25,
    fore=(0.125, 0.088, 0.072, 0.062),
    hind=(0.175, 0.098, 0.060, 0.054),
    track=(0.205, 0.150),
    paw=(0.076, 0.085),
    neck=(0.26, 0.70),
    throat=(0.255, 0.215),
    head=Head(
        scale=1.52,
        tilt=-0.02,
        cranium=(0.106, 1.12),
        snout=(0.022, 0.080, 0.064),
        width=1.30,
        brow=0.050,
        cheek=0.082,
        flew=0.052,
        chin=0.016,
        nose=0.022,
        jaw=0.046,
        gape=0.10,
        eye=(0.186, 0.030, 0.062, 0.0190),
        ear=Ear(
            at=(0.02, 0.080, 0.085), to=(0.05, 0.030, 0.055), width=0.045, thin=0.4, face=(0.6, 0.5, 0.4), cup=False, blunt=0.4
        ),
    ),
    tail=Tail(0.14, (0.05, 0.03), 3.4, 0.0),
    spring=0.8,
)
_PIED = Coat(
    srgb(236, 226, 210),
    srgb(242, 236, 224),
    srgb(222, 206, 182),
    _SHORT,
    markings=(("mantle", srgb(176, 120, 72), 0.9), ("blaze", _WHITE, 1.0), ("muzzle", _WHITE, 0.9)),
    nose=srgb(30, 26, 26),
)
_PUG = replace(
    _BULLDOG,
    height=0.30,
    weight=8.0,
    length=1.06,
    chest=(0.270, 0.82),
    muscle=1.0,
    track=(0.150, 0.135),
    fore=(0.098, 0.072, 0.060, 0.052),
    head=replace(
        _BULLDOG.head, scale=1.62, snout=(0.012, 0.076, 0.056), width=1.2, flew=0.040, eye=(0.184, 0.034, 0.066, 0.0245)
    ),
    tail=Tail(0.34, (0.048, 0.034), 2.3, -0.85),
)
_FAWN = Coat(
    srgb(214, 178, 128),
    srgb(228, 200, 158),
    srgb(186, 146, 98),
    _SHORT,
    markings=(("mask", srgb(36, 30, 28), 0.95), ("ears", srgb(38, 32, 30), 0.95)),
)
_DALMATIAN = replace(
    _LAB,
    height=0.58,
    length=1.03,
    chest=(0.222, 0.68),
    neck=(0.38, 0.92),
    throat=(0.165, 0.12),
    tuck=0.04,
    tail=Tail(0.72, (0.038, 0.014), 3.2, -0.1),
)
_SPOTTED = Coat(
    srgb(240, 236, 228),
    srgb(244, 240, 234),
    srgb(230, 224, 214),
    replace(_SHORT, back=0.010, belly=0.012),
    Pattern("blotches", srgb(28, 25, 25), 0.095, 0.2),
    gloss=0.7,
)
_GREYHOUND = Frame(
    height=0.71,
    weight=30.0,
    length=1.04,
    chest=(0.228, 0.58),
    breast=0.68,
    loin=0.112,
    tuck=0.085,
    rump=(0.140, 0.78),
    croup=0.0,
    muscle=0.9,
    fore=(0.066, 0.042, 0.033, 0.028),
    hind=(0.150, 0.066, 0.031, 0.028),
    track=(0.088, 0.090),
    paw=(0.040, 0.065),
    neck=(0.42, 0.92),
    throat=(0.130, 0.088),
    spring=1.4,
    head=Head(
        scale=0.98,
        cranium=(0.076, 0.88),
        snout=(0.235, 0.048, 0.028),
        width=0.82,
        brow=0.036,
        cheek=0.046,
        flew=0.010,
        nose=0.019,
        gape=0.14,
        eye=(0.170, 0.038, 0.050, 0.0175),
        ear=Ear(at=(0.0, 0.062, 0.060), to=(-0.085, -0.01, 0.03), width=0.030, thin=0.4, cup=False, face=(0.2, 0.6, 0.7)),
    ),
    tail=Tail(0.86, (0.030, 0.011), 4.15, -0.16),
)
_SLEEK = Coat(
    srgb(136, 132, 132),
    srgb(170, 166, 164),
    srgb(98, 95, 96),
    replace(_SHORT, back=0.008, belly=0.008),
    markings=(("chest", _WHITE, 0.8),),
    gloss=1.0,
)
_BEAGLE = replace(
    _LAB,
    height=0.38,
    weight=11.0,
    length=1.12,
    head=Head(
        scale=1.22,
        cranium=(0.092, 1.0),
        snout=(0.155, 0.060, 0.046),
        flew=0.032,
        nose=0.024,
        eye=(0.178, 0.044, 0.057, 0.0205),
        ear=replace(_DROP, to=(0.035, -0.155, 0.032), width=0.060),
    ),
    tail=Tail(0.55, (0.045, 0.022), 2.05, -0.04),
)
_TRICOLOUR = Coat(
    srgb(238, 230, 218),
    srgb(244, 238, 228),
    srgb(226, 212, 192),
    _SHORT,
    markings=(
        ("head", _TAN, 0.95),
        ("mantle", srgb(42, 35, 32), 0.92),
        ("head", _TAN, 0.85),
        ("muzzle", _WHITE, 0.97),
        ("blaze", _WHITE, 0.9),
        ("ears", srgb(160, 98, 50), 0.9),
        ("tail tip", _WHITE, 1.0),
    ),
)
_SHIBA = replace(
    _HUSKY,
    height=0.40,
    weight=10.0,
    head=replace(
        _HUSKY.head,
        scale=1.16,
        cranium=(0.098, 1.10),
        snout=(0.135, 0.056, 0.036),
        ear=replace(_HUSKY.head.ear, to=(0.01, 0.10, 0.034)),
    ),
    tail=Tail(0.60, (0.060, 0.045), 2.15, -0.62, bulge=0.02),
)
_URAJIRO = Coat(
    srgb(204, 128, 62),
    srgb(236, 206, 164),
    srgb(170, 98, 44),
    _PLUSH,
    markings=(
        ("belly", _WHITE, 0.95),
        ("chest", _WHITE, 0.9),
        ("cheeks", _WHITE, 0.95),
        ("muzzle", _WHITE, 0.9),
        ("brows", _WHITE, 0.8),
        ("under tail", _WHITE, 0.9),
        ("feet", _WHITE, 0.9),
    ),
)
_COLLIE = Coat(
    _BLACK,
    srgb(44, 40, 40),
    srgb(24, 22, 22),
    replace(_PLUSH, chest=0.13, neck=0.10, hind=0.13, tail=0.18),
    markings=(
        ("collar", _WHITE, 0.9),
        ("chest", _WHITE, 1.0),
        ("stockings", _WHITE, 0.95),
        ("blaze", _WHITE, 1.0),
        ("muzzle", _WHITE, 0.95),
        ("tail tip", _WHITE, 1.0),
    ),
)
_BROWN_DOG = Coat(srgb(134, 88, 52), srgb(168, 120, 78), srgb(92, 58, 36), _LAB_FUR)
_COATS = {
    "black": _JET,
    "chocolate": _CHOCOLATE,
    "brown": _BROWN_DOG,
    "white": Coat(_WHITE, srgb(246, 242, 236), srgb(226, 218, 206), _GOLD.lengths),
    "golden": _GOLD,
    "yellow": _YELLOW,
    "spotted": _SPOTTED,
}


def _breed(name: str, frame: Frame, coat: Coat, *words: str, eyes: Eyes = _BROWN, size: float = 0.6) -> Kind:
    return beast(
        Species(name, frame, coat, eyes, Call("bark", 0.62, size, 0.50), wag=0.45, coats=_COATS), words_of(name, *words)
    )


KINDS = (
    beast(
        Species("golden retriever", _RETRIEVER, _GOLD, _BROWN, _BARK, wag=0.45, coats=_COATS),
        words_of("golden retriever", "retriever", "dog", "doggy", "canine", "hound", "setter", "spaniel"),
    ),
    _breed("labrador", _LAB, _YELLOW, "labrador retriever", "lab", "mastiff"),
    _breed("german shepherd", _SHEPHERD, _SABLE, "alsatian", "police dog", "guard dog", "malinois"),
    _breed("corgi", _CORGI, _PEMBROKE, "welsh corgi", size=0.4),
    _breed("dachshund", _DACHSHUND, replace(_CHOCOLATE, lengths=_SHORT), "sausage dog", "wiener dog", "basset", size=0.4),
    _breed("husky", _HUSKY, _SLED, "siberian husky", "malamute", "sled dog", "samoyed", eyes=Eyes((0.16, 0.34, 0.56), 0.45,
    1.0, 0.15)),
    _breed("poodle", _POODLE, _CURLS, "labradoodle", "goldendoodle", "bichon", size=0.45),
    _breed("bulldog", _BULLDOG, _PIED, "french bulldog", "boxer", "pit bull"),
    _breed("pug", _PUG, _FAWN, size=0.35),
    _breed("dalmatian", _DALMATIAN, _SPOTTED),
    _breed("greyhound", _GREYHOUND, _SLEEK, "whippet", "saluki"),
    _breed("beagle", _BEAGLE, _TRICOLOUR, "foxhound", size=0.45),
    _breed("shiba", _SHIBA, _URAJIRO, "shiba inu", "akita", size=0.4),
    _breed("border collie", replace(_SHEPHERD, height=0.50, croup=0.0), _COLLIE, "collie", "sheepdog"),
    _breed("chihuahua", replace(_GREYHOUND, height=0.20, head=replace(_SHIBA.head, scale=1.5, snout=(0.085, 0.050, 0.030)),
    throat=(0.15, 0.11)), replace(_FAWN, markings=()), "terrier", size=0.25),
    beast(
        Species("puppy", _RETRIEVER, _GOLD, _BROWN, Call("bark", 0.4, 0.3, 0.3), wag=0.6, brisk=1.5, coats=_COATS,
        variety=(_YELLOW,), infant=True), words_of("puppy", "pup")
    ),
)  # fmt: skip
