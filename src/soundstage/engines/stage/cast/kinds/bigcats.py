"""Lions, tigers and the spotted cats."""

from dataclasses import replace

from ..creature.coat import Coat, Lengths, Pattern, srgb
from ..creature.frame import Ear, Frame, Head, Tail
from ..creature.species import Call, Eyes, Species, beast, words_of

_EAR = Ear(at=(0.030, 0.080, 0.078), to=(-0.012, 0.062, 0.036), width=0.048, thin=0.50, face=(0.85, 0.0, 0.5), blunt=0.75)
_HEAD = Head(
    scale=1.08, tilt=-0.10, cranium=(0.098, 1.0), snout=(0.095, 0.072, 0.058), width=1.10, brow=0.050, cheek=0.070,
    flew=0.043, chin=0.012, nose=0.0255, jaw=0.040, gape=0.24,
    eye=(0.184, 0.048, 0.056, 0.0165), ear=_EAR,
)  # fmt: skip
_LION = Frame(
    height=1.08, weight=190.0, length=1.22, chest=(0.225, 0.74), loin=0.180, tuck=0.0, rump=(0.165, 0.80), muscle=1.15,
    carpus=0.20, hock=0.25, fore=(0.115, 0.082, 0.062, 0.052),
    hind=(0.165, 0.092, 0.055, 0.050), track=(0.125, 0.120), paw=(0.070, 0.082), neck=(0.30, 0.62), throat=(0.21, 0.165),
    head=_HEAD, tail=Tail(0.90, (0.040, 0.020), 4.25, -0.10),
)  # fmt: skip
_SHORT = Lengths(0.020, 0.030, 0.030, 0.035, 0.018, 0.022, 0.014, 0.016, 0.024, 0.016, 0.030)
_WHITE = srgb(238, 228, 208)
_TAWNY = Coat(
    srgb(198, 152, 94), srgb(228, 200, 154), srgb(160, 112, 62), replace(_SHORT, mane=0.30, tuft=0.15),
    markings=(("belly", _WHITE, 0.7), ("muzzle", _WHITE, 0.75), ("eyes", srgb(228, 200, 156), 0.5), ("tail tip",
    srgb(46, 32, 24), 1.0)), mane="lion", mane_colour=srgb(104, 64, 36),
    nose=srgb(84, 52, 46),
)  # fmt: skip
_PLAIN = replace(
    _TAWNY,
    lengths=replace(_SHORT, tuft=0.12),
    mane="",
    mane_colour=None,
    markings=(*_TAWNY.markings[:-1], ("tail tip", srgb(46, 32, 24), 1.0)),
)
_LIONESS = replace(_LION, height=0.96, weight=130.0, throat=(0.185, 0.140), muscle=1.0, head=replace(_HEAD, scale=1.02))
_TIGER = replace(
    _LION, height=1.00, weight=200.0, length=1.30, belly=0.015, throat=(0.205, 0.160), head=replace(_HEAD, scale=1.12,
    cheek=0.078, snout=(0.080, 0.074, 0.060)),
    tail=Tail(0.95, (0.045, 0.032), 4.3, -0.13),
)  # fmt: skip
_STRIPED = Coat(
    srgb(214, 122, 46), srgb(242, 222, 190), srgb(182, 92, 30), replace(_SHORT, back=0.026, cheek=0.075, neck=0.04),
    Pattern("tiger", srgb(26, 21, 19), 0.135, 0.22),
    (("belly", srgb(244, 236, 220), 0.95), ("cheeks", srgb(244, 236, 220), 0.95), ("muzzle", srgb(244, 236, 220), 0.9),
    ("brows", srgb(246, 240, 228), 0.9), ("chest", srgb(240, 224, 198), 0.7)),
    nose=srgb(196, 120, 108),
)  # fmt: skip
_SNOW = replace(_STRIPED, base=srgb(236, 230, 220), light=srgb(246, 242, 236), dark=srgb(220, 212, 200), markings=())
_LEOPARD = replace(
    _LION, height=0.66, weight=60.0, length=1.34, chest=(0.205, 0.74), loin=0.165, throat=(0.175, 0.140), fore=(0.100,
    0.072, 0.056, 0.048), muscle=1.0,
    head=replace(_HEAD, scale=1.02, snout=(0.078, 0.068, 0.054)), tail=Tail(1.15, (0.042, 0.030), 4.15, -0.15),
)  # fmt: skip
_ROSETTES = Coat(
    srgb(216, 164, 96), srgb(240, 222, 190), srgb(188, 132, 70), _SHORT, Pattern("rosettes", srgb(34, 26, 21), 0.062, 0.25),
    (("belly", _WHITE, 0.9), ("muzzle", _WHITE, 0.85), ("chest", _WHITE, 0.6)), nose=srgb(150, 90, 80),
)  # fmt: skip
_CHEETAH = replace(
    _LEOPARD, height=0.80, weight=48.0, length=1.12, chest=(0.205, 0.62), loin=0.115, tuck=0.07, fore=(0.072, 0.048, 0.038,
    0.034), hind=(0.140, 0.068, 0.038, 0.034), track=(0.092, 0.095),
    paw=(0.046, 0.070), neck=(0.30, 0.70), throat=(0.140, 0.108), muscle=0.85, spring=1.5,
    head=replace(_HEAD, scale=0.78, snout=(0.052, 0.064, 0.046), cranium=(0.100, 0.98), flew=0.030, eye=(0.186, 0.044,
    0.054, 0.0195)), tail=Tail(0.95, (0.034, 0.028), 4.2, -0.14),
)  # fmt: skip
_SPOTS = replace(
    _ROSETTES,
    base=srgb(220, 178, 112),
    pattern=Pattern("spots", srgb(30, 24, 20), 0.052, 0.25),
    lengths=replace(_SHORT, back=0.016),
)
_INK = Coat(srgb(30, 28, 29), srgb(42, 38, 38), srgb(22, 20, 21), _SHORT, gloss=1.0)
_AMBER = Eyes(iris=(0.34, 0.20, 0.04), pupil=0.36, shape=1.0, white=0.0)
_ROAR = Call("roar", 2.1, 1.8, 0.80)
_GROWL = Call("growl", 1.3, 1.2, 0.45)

KINDS = (
    beast(Species("lion", _LION, _TAWNY, _AMBER, _ROAR, wag=0.25, brisk=0.75), words_of("lion")),
    beast(Species("lioness", _LIONESS, _PLAIN, _AMBER, _ROAR, wag=0.3, brisk=0.8), words_of("lioness", "cougar", "puma",
    "mountain lion")),
    beast(Species("lion cub", _LIONESS, _PLAIN, _AMBER, Call("meow", 0.7, 0.5, 0.4), wag=0.4, brisk=1.3, infant=True),
    words_of("lion cub")),
    beast(Species("tiger", _TIGER, _STRIPED, _AMBER, _ROAR, wag=0.3, brisk=0.8, coats={"white": _SNOW}), words_of("tiger",
    "tigress")),
    beast(Species("tiger cub", _TIGER, _STRIPED, _AMBER, Call("meow", 0.7, 0.5, 0.4), wag=0.4, brisk=1.3, infant=True),
    words_of("tiger cub", "cub")),
    beast(
        Species("leopard", _LEOPARD, _ROSETTES, _AMBER, _GROWL, wag=0.3,
        coats={"snow": replace(_ROSETTES, base=srgb(206, 202, 194), light=srgb(236, 234, 230), dark=srgb(170, 166, 160))}),
        words_of("leopard", "snow leopard", "ocelot", "lynx", "bobcat"),
    ),
    beast(Species("jaguar", replace(_LEOPARD, muscle=1.2, throat=(0.20, 0.165)), replace(_ROSETTES,
    base=srgb(210, 150, 76)), _AMBER, _GROWL, wag=0.25), words_of("jaguar")),
    beast(Species("cheetah", _CHEETAH, _SPOTS, _AMBER, Call("meow", 0.8, 0.6, 0.3), wag=0.3), words_of("cheetah")),
    beast(Species("panther", _LEOPARD, _INK, _AMBER, _GROWL, wag=0.3), words_of("panther", "black panther")),
)  # fmt: skip
