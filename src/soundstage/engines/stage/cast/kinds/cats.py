"""House cats, by coat and breed."""

from ..creature.coat import Coat, Lengths, Pattern, srgb
from ..creature.frame import Ear, Frame, Head, Tail
from ..creature.species import Call, Eyes, Species, beast, words_of

_EARS = Ear(at=(0.055, 0.078, 0.060), to=(0.0, 0.105, 0.040), width=0.066, thin=0.42, face=(0.9, 0.0, 0.42), blunt=0.14)
_HEAD = Head(
    scale=1.02, tilt=-0.10, cranium=(0.098, 1.04), snout=(0.036, 0.058, 0.040), width=1.05, brow=0.044, cheek=0.062,
    flew=0.024,
    chin=0.004, nose=0.0135, jaw=0.030, gape=0.12, eye=(0.186, 0.040, 0.049, 0.0235), ear=_EARS,
)  # fmt: skip
_FRAME = Frame(
    height=0.27, weight=4.5, length=1.24, chest=(0.195, 0.74), breast=0.68, loin=0.160, tuck=0.0, rump=(0.150, 0.80),
    muscle=0.85,
    carpus=0.20, hock=0.26, fore=(0.078, 0.054, 0.042, 0.038), hind=(0.138, 0.076, 0.040, 0.038), track=(0.098, 0.095),
    paw=(0.050, 0.068), neck=(0.22, 0.72), throat=(0.150, 0.118), head=_HEAD, tail=Tail(0.98, (0.042, 0.030), 3.5, -0.13),
)  # fmt: skip
_FUR = Lengths(0.045, 0.055, 0.05, 0.065, 0.04, 0.05, 0.018, 0.020, 0.02, 0.06, 0.035)
_EYES = Eyes(iris=(0.30, 0.26, 0.05), pupil=0.52, shape=0.45, white=0.0)
_VOICE = Call("meow", 0.8, 0.3, 0.30)
_TABBY = Coat(
    srgb(150, 122, 92), srgb(214, 196, 170), srgb(112, 88, 64), _FUR, Pattern("tabby", srgb(48, 38, 30), 0.105, 0.35),
    (("belly", srgb(216, 198, 172), 0.8), ("muzzle", srgb(226, 212, 192), 0.7), ("chest", srgb(210, 190, 164), 0.6)),
    nose=srgb(150, 84, 78),
)  # fmt: skip
_ORANGE = Coat(
    srgb(214, 132, 62), srgb(240, 206, 160), srgb(186, 100, 40), _FUR, Pattern("tabby", srgb(158, 76, 26), 0.105, 0.4),
    (("belly", srgb(244, 222, 190), 0.85), ("muzzle", srgb(246, 230, 208), 0.8), ("chest", srgb(244, 224, 194), 0.7)),
    nose=srgb(206, 124, 112),
)  # fmt: skip
_GREY = Coat(
    srgb(132, 132, 134), srgb(200, 198, 194), srgb(96, 96, 98), _FUR, Pattern("tabby", srgb(52, 52, 56), 0.105, 0.35),
    (("belly", srgb(206, 204, 198), 0.8), ("muzzle", srgb(222, 220, 214), 0.7)), nose=srgb(150, 96, 92),
)  # fmt: skip
_BLACK = Coat(srgb(34, 31, 31), srgb(44, 40, 40), srgb(26, 24, 25), _FUR, inner_ear=srgb(70, 56, 54), gloss=0.9)
_WHITE = Coat(
    srgb(238, 233, 226), srgb(246, 243, 238), srgb(224, 217, 208), _FUR, nose=srgb(220, 150, 146), inner_ear=srgb(226, 170, 160)
)
_SEAL = srgb(58, 42, 36)
_SIAMESE = Coat(
    srgb(226, 208, 182), srgb(238, 226, 206), srgb(200, 176, 148), _FUR,
    markings=(("mask", _SEAL, 0.95), ("ears", _SEAL, 1.0), ("stockings", _SEAL, 0.95), ("tail", _SEAL, 0.95)),
    inner_ear=srgb(80, 60, 54),
)  # fmt: skip
_LONG = Lengths(0.13, 0.15, 0.15, 0.19, 0.10, 0.14, 0.04, 0.035, 0.05, 0.22, 0.11)
_PERSIAN_HEAD = Head(
    scale=1.10, tilt=-0.06, cranium=(0.104, 1.10), snout=(0.020, 0.062, 0.044), width=1.15, brow=0.046, cheek=0.074,
    flew=0.026,
    chin=0.004, nose=0.0130, jaw=0.032, gape=0.10, eye=(0.182, 0.034, 0.052, 0.0255),
    ear=Ear(at=(0.045, 0.075, 0.072), to=(0.0, 0.075, 0.040), width=0.052, thin=0.42, face=(0.9, 0.0, 0.42), blunt=0.25),
)  # fmt: skip
_PERSIAN = Frame(
    height=0.26, weight=5.0, length=1.22, chest=(0.215, 0.8), breast=0.64, loin=0.185, tuck=0.0, rump=(0.17, 0.85),
    muscle=0.9,
    carpus=0.18, hock=0.23, fore=(0.088, 0.064, 0.052, 0.046), hind=(0.15, 0.086, 0.050, 0.046), track=(0.112, 0.108),
    paw=(0.058, 0.072), neck=(0.17, 0.66), throat=(0.165, 0.14), head=_PERSIAN_HEAD, tail=Tail(0.80, (0.045, 0.034), 3.4,
    -0.12),
)  # fmt: skip
_CAT = Species(
    "cat", _FRAME, _TABBY, _EYES, _VOICE, wag=0.30, brisk=1.1,
    coats={
        "black": _BLACK, "white": _WHITE, "orange": _ORANGE, "ginger": _ORANGE, "grey": _GREY, "gray": _GREY,
        "tabby": _TABBY, "siamese": _SIAMESE,
    },
    variety=(_ORANGE, _GREY),
)  # fmt: skip

KINDS = (
    beast(_CAT, words_of("cat", "feline", "kitty", "tabby", "tomcat")),
    beast(
        Species("kitten", _FRAME, _ORANGE, _EYES, Call("meow", 0.6, 0.18, 0.3), wag=0.3, brisk=1.5, coats=_CAT.coats,
        infant=True, variety=(_GREY, _TABBY)),
        words_of("kitten"),
    ),
    beast(
        Species("siamese cat", _FRAME, _SIAMESE, Eyes((0.10, 0.22, 0.50), 0.5, 0.5, 0.0), _VOICE, wag=0.3),
        words_of("siamese cat", "siamese")
    ),
    beast(
        Species(
            "persian cat", _PERSIAN, Coat(srgb(236, 226, 210), srgb(244, 238, 226), srgb(214, 200, 180), _LONG,
            nose=srgb(200, 140, 132), coarse=1.1),
            Eyes((0.38, 0.18, 0.04), 0.5, 0.6, 0.0), _VOICE, wag=0.25, coats={"grey": _GREY, "black": _BLACK},
        ),
        words_of("persian cat", "persian", "ragdoll", "angora"),
    ),
)  # fmt: skip
