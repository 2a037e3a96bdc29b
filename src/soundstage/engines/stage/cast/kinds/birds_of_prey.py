"""Eagles, hawks, falcons, vultures and owls."""

from dataclasses import replace

from ..creature.bird.cast import bird_kind
from ..creature.bird.spec import Beak, Bird, Legs, Neck, Plumage, Tail, Wing
from ..creature.coat import srgb
from ..creature.species import words_of

_YELLOW, _DARK, _WHITE = srgb(236, 176, 40), srgb(44, 30, 22), srgb(242, 240, 232)
_TALONS = Legs(shin=0.26, tarsus=0.17, thick=0.032, apart=0.14, toe=0.20, trail=0.25, colour=_YELLOW, thigh=0.125)
_EAGLE = Bird(
    "eagle", 0.52,
    Plumage(
        srgb(62, 42, 28), srgb(52, 34, 24), srgb(70, 48, 32), srgb(44, 31, 24), srgb(32, 24, 20), _WHITE, lining=srgb(58, 40,
            28),
        patches=(("hood", _WHITE, 1.0), ("vent", _WHITE, 0.8)), fluff=0.25,
    ),
    deep=0.47, wide=0.45, pitch=0.85, head=0.135, brow=0.36,
    neck=Neck(0.20, (0.175, 0.125), (1.15, 1.1, 0.95, 0.8), (0.1, 0.1, 0.05, 0.0)),
    beak=Beak(0.165, 0.115, 0.075, hook=0.62, colour=_YELLOW, tip=srgb(206, 150, 40)),
    wing=Wing(0.80, 0.72, 0.52, slots=0.95, point=0.25, beats=2.6, glide=0.45), tail=Tail(0.46, 0.17, "fan", -0.05, 12),
    legs=_TALONS, eye=(0.030, srgb(240, 210, 110), 0.42), eyes_ahead=0.42, weight=4.5, gait="walk", call="eagle",
)  # fmt: skip
_GOLDEN = Plumage(
    srgb(84, 56, 34), srgb(66, 44, 28), srgb(98, 68, 40), srgb(58, 40, 28), srgb(40, 28, 22), srgb(72, 52, 38),
        tail_tip=srgb(40, 30, 24),
    patches=(("nape", srgb(168, 122, 62), 0.9), ("cap", srgb(150, 106, 54), 0.8)), bars=0.25,
)  # fmt: skip
_HAWK = replace(
    _EAGLE, name="hawk", trunk=0.30, brow=0.28, weight=1.1, call="hawk", beak=Beak(0.115, 0.095, 0.065, hook=0.6,
        colour=srgb(70, 66, 62)),
    plumage=Plumage(
        srgb(112, 82, 56), srgb(226, 212, 188), srgb(104, 76, 52), srgb(122, 98, 74), srgb(52, 42, 36), srgb(176, 92, 50),
        tail_tip=srgb(60, 40, 30), lining=srgb(230, 218, 198), patches=(("breast", srgb(226, 208, 180), 0.8), ("head", srgb(
            104, 74, 50), 0.8)),
        bars=0.75,
    ),
    wing=Wing(0.72, 0.72, 0.50, slots=0.7, point=0.35, beats=3.2, glide=0.4), tail=Tail(0.50, 0.16, "fan", -0.05, 10),
)  # fmt: skip
_FALCON = replace(
    _HAWK, name="falcon", trunk=0.26, weight=0.8, call="falcon", coats={},
    plumage=Plumage(
        srgb(88, 96, 108), srgb(232, 226, 214), srgb(84, 92, 104), srgb(72, 78, 88), srgb(40, 42, 48), srgb(96, 102, 112),
        patches=(("cap", srgb(40, 42, 48), 1.0), ("eyeline", srgb(36, 38, 44), 0.8), ("cheek", srgb(238, 234, 226), 0.8)),
            bars=0.8,
    ),
    wing=Wing(0.70, 0.86, 0.42, slots=0.1, point=1.0, beats=4.6, glide=0.25),
)  # fmt: skip
_VULTURE = replace(
    _EAGLE, name="vulture", trunk=0.50, brow=0.10, call="vulture", coats={},
    plumage=Plumage(
        srgb(52, 44, 38), srgb(60, 50, 42), srgb(62, 52, 44), srgb(36, 31, 28), srgb(26, 23, 22), srgb(40, 34, 30),
        patches=(("hood", srgb(206, 150, 136), 1.0), ("collar", srgb(226, 216, 200), 0.9)), fluff=0.4,
    ),
    neck=Neck(0.42, (0.13, 0.062), (1.2, 1.0, 0.6, 0.3), (0.2, 0.1, 0.0, -0.2)), head=0.098, pitch=0.75,
)  # fmt: skip
_OWL = Bird(
    "owl", 0.27,
    Plumage(
        srgb(124, 92, 60), srgb(206, 180, 142), srgb(116, 86, 58), srgb(140, 108, 76), srgb(92, 68, 48), srgb(132, 100, 70),
        patches=(("disc", srgb(206, 172, 126), 0.95), ("eyes", srgb(64, 46, 34), 0.6), ("throat", srgb(232, 220, 198), 0.7)),
            bars=0.75,
        fluff=0.8,
    ),
    deep=0.56, wide=0.58, pitch=1.12, head=0.255, disc=1.0,
    neck=Neck(0.14, (0.25, 0.24), (1.35, 1.35, 1.3, 1.2), (0.25, 0.2, 0.2, 0.1)), beak=Beak(0.085, 0.085, 0.06, hook=0.75,
        colour=srgb(58, 52, 46)),
    wing=Wing(0.78, 0.74, 0.60, slots=0.4, point=0.1, beats=3.4, glide=0.35), tail=Tail(0.36, 0.17, "stub", -0.05, 10),
    legs=replace(_TALONS, shin=0.18, tarsus=0.12, thick=0.04, colour=srgb(196, 168, 130), thigh=0.13), eye=(0.082, srgb(246,
        168, 30), 0.46),
    eyes_ahead=0.93, weight=1.3, gait="walk", jerky=0.7, call="owl",
)  # fmt: skip
_SNOWY = Plumage(
    srgb(240, 238, 232), srgb(246, 245, 240), srgb(236, 233, 226), srgb(238, 236, 230), srgb(206, 198, 186), srgb(238, 236,
        230),
    patches=(("disc", srgb(248, 247, 243), 1.0),), bars=0.22, fluff=0.9,
)  # fmt: skip
_BARN = Plumage(
    srgb(206, 160, 96), srgb(246, 240, 228), srgb(200, 154, 94), srgb(214, 176, 122), srgb(170, 128, 80), srgb(212, 172, 116),
    patches=(("disc", srgb(248, 243, 234), 1.0), ("front", srgb(246, 240, 228), 0.9)), bars=0.2, fluff=0.8,
)  # fmt: skip

KINDS = (
    bird_kind(replace(_EAGLE, coats={"golden": _GOLDEN, "brown": _GOLDEN}), words_of("eagle", "bald eagle", "condor",
        "griffon", "sea eagle")),
    bird_kind(_HAWK, words_of("hawk", "kite bird", "buzzard", "raptor bird", "bird of prey", "red-tailed hawk", "goshawk",
        "osprey")),
    bird_kind(_FALCON, words_of("falcon", "peregrine falcon", "kestrel", "merlin")),
    bird_kind(_VULTURE, words_of("vulture")),
    bird_kind(replace(_OWL, coats={"snowy": _SNOWY, "white": _SNOWY, "barn": _BARN}), words_of("owl", "barn owl",
        "eagle owl", "owlet", "snowy owl")),
)  # fmt: skip
