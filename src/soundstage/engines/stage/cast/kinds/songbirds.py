"""Songbirds and other small birds: sparrows, robins, bluebirds, hummingbirds, crows, pigeons, parrots, toucans."""

from dataclasses import replace

from ..creature.bird.cast import bird_kind
from ..creature.bird.spec import Beak, Bird, Crest, Legs, Neck, Plumage, Tail, Wing
from ..creature.coat import srgb
from ..creature.species import words_of

_INK, _WHITE = srgb(30, 28, 28), srgb(240, 238, 232)
_TWIGS = Legs(shin=0.22, tarsus=0.26, thick=0.017, apart=0.12, toe=0.17, trail=0.1, colour=srgb(122, 92, 74), thigh=0.075)
_SPARROW = Bird(
    "sparrow", 0.078,
    Plumage(
        srgb(150, 114, 80), srgb(214, 204, 188), srgb(132, 90, 58), srgb(110, 84, 62), srgb(84, 64, 50), srgb(112, 88, 68),
        patches=(("cap", srgb(120, 112, 104), 0.9), ("nape", srgb(134, 78, 46), 0.8), ("throat", _INK, 0.85), ("cheek", srgb(
            222, 216, 206), 0.9)), bars=0.35,
    ),
    deep=0.58, wide=0.54, pitch=0.55, head=0.205, neck=Neck(0.16, (0.22, 0.19), (0.9, 0.9, 0.9, 0.8), (0.15, 0.1, 0.1, 0.0)),
    beak=Beak(0.14, 0.10, 0.085, colour=srgb(70, 62, 58)), wing=Wing(0.50, 0.55, 0.42, slots=0.1, point=0.4, beats=9.0,
        glide=0.15),
    tail=Tail(0.55, 0.13, "fan", 0.0, 8), legs=_TWIGS, eye=(0.046, (0.012, 0.008, 0.006), 0.75), eyes_ahead=0.22,
        weight=0.03, call="sparrow",
)  # fmt: skip
_ROBIN = replace(
    _SPARROW, name="robin", deep=0.66, wide=0.62, beak=Beak(0.14, 0.065, 0.06, colour=srgb(54, 48, 44)), call="robin",
    plumage=Plumage(
        srgb(122, 106, 82), srgb(232, 226, 212), srgb(116, 98, 74), srgb(104, 88, 68), srgb(80, 68, 54), srgb(110, 92, 70),
        patches=(("breast", srgb(222, 96, 32), 1.0), ("face", srgb(222, 96, 32), 1.0), ("throat", srgb(222, 96, 32), 1.0)),
            fluff=0.5,
    ),
)  # fmt: skip
_BLUE = Plumage(
    srgb(40, 98, 196), srgb(238, 234, 226), srgb(34, 88, 190), srgb(28, 66, 150), srgb(24, 40, 84), srgb(36, 84, 186),
    patches=(("breast", srgb(206, 118, 62), 1.0), ("throat", srgb(206, 118, 62), 0.9)), shimmer=(srgb(70, 140, 240), 0.25),
)  # fmt: skip
_BLUEBIRD = replace(_SPARROW, name="bluebird", plumage=_BLUE, beak=Beak(0.13, 0.065, 0.06, colour=_INK), call="bluebird")
_CANARY = Plumage(
    srgb(250, 208, 40), srgb(252, 224, 90), srgb(246, 204, 44), srgb(226, 190, 50), srgb(190, 160, 50), srgb(236, 196, 44)
)
_CARDINAL = replace(
    _SPARROW, name="cardinal", trunk=0.11, beak=Beak(0.15, 0.125, 0.10, colour=srgb(236, 100, 44)), call="cardinal",
    plumage=Plumage(
        srgb(196, 24, 22), srgb(212, 44, 34), srgb(180, 26, 24), srgb(140, 30, 28), srgb(100, 30, 28), srgb(176, 24, 24),
            patches=(("mask", _INK, 0.7), ("throat", _INK, 0.5)),
    ),
    crest=Crest(5, 0.26, 2.3, 0.16, 0.05),
)  # fmt: skip
_BIRD = replace(
    _SPARROW, name="bird", trunk=0.10, plumage=_BLUE, call="songbird", deep=0.56, wide=0.52,
    variety=(
        _CANARY, _ROBIN.plumage, _SPARROW.plumage,
        Plumage(srgb(74, 122, 150), srgb(244, 220, 90), srgb(66, 112, 150), srgb(56, 84, 120), srgb(40, 56, 84), srgb(60, 96,
            140),
                patches=(("cap", srgb(60, 120, 190), 1.0), ("cheek", _WHITE, 1.0), ("eyeline", _INK, 0.9))),
    ),
    coats={"yellow": _CANARY, "blue": _BLUE, "red": _CARDINAL.plumage, "brown": _SPARROW.plumage},
)  # fmt: skip
_HUMMER = Bird(
    "hummingbird", 0.045,
    Plumage(
        srgb(30, 120, 62), srgb(222, 218, 206), srgb(36, 112, 66), srgb(70, 64, 66), srgb(52, 46, 50), srgb(40, 84, 70),
        patches=(("throat", srgb(196, 18, 44), 1.0), ("breast", srgb(226, 222, 212), 0.8)), shimmer=(srgb(60, 210, 120),
            0.55), fluff=0.2,
    ),
    deep=0.46, wide=0.44, pitch=0.75, head=0.205, neck=Neck(0.18, (0.18, 0.16), (0.7, 0.6, 0.5, 0.4), (0.5, 0.4, 0.3, 0.2)),
    beak=Beak(0.50, 0.045, 0.04, bend=0.05, colour=_INK), wing=Wing(0.34, 0.95, 0.34, slots=0.0, point=1.0, beats=11.0,
        glide=0.0),
    tail=Tail(0.55, 0.13, "fork", 0.0, 8), legs=replace(_TWIGS, shin=0.10, tarsus=0.10, thick=0.010, toe=0.09), eye=(0.048, (
        0.01, 0.008, 0.006), 0.75),
    weight=0.005, call="hummingbird", eyes_ahead=0.2,
    variety=(
        Plumage(srgb(60, 40, 150), srgb(60, 110, 130), srgb(44, 64, 150), srgb(60, 58, 70), srgb(44, 42, 54), srgb(40, 50,
            120), patches=(("throat", srgb(30, 170, 150), 1.0),), shimmer=(srgb(110, 80, 240), 0.55)),
    ),
)  # fmt: skip
_CROW = Bird(
    "crow", 0.23,
    Plumage(srgb(26, 26, 30), srgb(24, 24, 27), srgb(26, 26, 32), srgb(22, 22, 26), srgb(18, 18, 21), srgb(24, 24, 28),
        shimmer=(srgb(58, 66, 110), 0.35)),
    deep=0.46, wide=0.42, pitch=0.55, head=0.155, neck=Neck(0.20, (0.17, 0.135), (0.9, 0.85, 0.8, 0.7), (0.1, 0.1, 0.05, 0.0)),
    beak=Beak(0.25, 0.105, 0.07, hook=0.10, colour=srgb(28, 27, 28)), wing=Wing(0.66, 0.72, 0.50, slots=0.75, point=0.3,
        beats=3.8, glide=0.2),
    tail=Tail(0.60, 0.15, "fan", -0.1, 10), legs=Legs(shin=0.24, tarsus=0.22, thick=0.022, apart=0.12, toe=0.17, trail=0.2,
        colour=srgb(30, 29, 30), thigh=0.095),
    eye=(0.028, (0.014, 0.01, 0.008), 0.7), weight=0.5, gait="walk", call="crow",
)  # fmt: skip
_MAGPIE = Plumage(
    srgb(24, 24, 28), _WHITE, srgb(24, 40, 84), srgb(28, 60, 110), srgb(22, 30, 50), srgb(24, 60, 70), patches=(("hood",
        _INK, 1.0), ("breast", _INK, 0.7)), shimmer=(srgb(40, 110, 150), 0.4),
)  # fmt: skip
_WOODPECKER = replace(
    _SPARROW, name="woodpecker", trunk=0.13, pitch=1.05, beak=Beak(0.26, 0.07, 0.06, colour=srgb(90, 86, 82)),
        call="woodpecker",
    plumage=Plumage(srgb(34, 32, 34), _WHITE, srgb(36, 34, 36), srgb(34, 32, 34), srgb(28, 27, 28), srgb(30, 29, 30),
        patches=(("cap", srgb(206, 28, 26), 1.0), ("cheek", _WHITE, 1.0), ("vent", srgb(206, 40, 34), 0.9)), bars=0.8),
    crest=Crest(4, 0.14, 2.4, 0.2, 0.04, colour=srgb(206, 28, 26)),
)  # fmt: skip
_PIGEON = Bird(
    "pigeon", 0.19,
    Plumage(
        srgb(124, 132, 146), srgb(140, 146, 158), srgb(158, 166, 178), srgb(136, 142, 154), srgb(70, 74, 84), srgb(112, 120,
            134), tail_tip=srgb(46, 48, 56),
        patches=(("hood", srgb(74, 84, 104), 0.85), ("collar", srgb(60, 130, 96), 0.9), ("breast", srgb(126, 100, 124),
            0.55)), shimmer=(srgb(90, 150, 120), 0.18), bars=0.12,
    ),
    deep=0.52, wide=0.48, pitch=0.40, head=0.125, neck=Neck(0.26, (0.19, 0.10), (1.25, 1.3, 1.2, 0.9), (0.15, 0.1, 0.1, 0.0)),
    beak=Beak(0.115, 0.05, 0.045, hook=0.15, colour=srgb(84, 76, 76)), wing=Wing(0.60, 0.66, 0.42, slots=0.15, point=0.75,
        beats=6.0, glide=0.2),
    tail=Tail(0.48, 0.15, "fan", -0.1, 10), legs=Legs(shin=0.20, tarsus=0.15, thick=0.020, apart=0.12, toe=0.14, trail=0.1,
        colour=srgb(202, 92, 84), thigh=0.085),
    eye=(0.026, srgb(240, 130, 40), 0.42), weight=0.35, gait="walk", call="pigeon",
)  # fmt: skip
_DOVE = Plumage(
    srgb(244, 243, 240),
    srgb(248, 247, 244),
    srgb(242, 241, 238),
    srgb(240, 239, 236),
    srgb(232, 231, 228),
    srgb(242, 241, 238),
    fluff=0.5,
)
_MACAW = Bird(
    "parrot", 0.30,
    Plumage(
        srgb(206, 24, 18), srgb(200, 22, 18), srgb(226, 40, 20), srgb(20, 70, 190), srgb(16, 44, 140), srgb(200, 24, 20),
            tail_tip=srgb(24, 80, 196), lining=srgb(196, 40, 30),
        patches=(("cheek", srgb(244, 238, 230), 1.0), ("eyes", srgb(244, 238, 230), 0.9), ("vent", srgb(30, 90, 200), 0.9), (
            "saddle", srgb(246, 190, 30), 0.75)), fluff=0.25,
    ),
    deep=0.40, wide=0.38, pitch=0.95, head=0.175, neck=Neck(0.18, (0.165, 0.15), (1.2, 1.2, 1.1, 1.0), (0.15, 0.1, 0.1, 0.0)),
    beak=Beak(0.185, 0.20, 0.105, hook=0.95, colour=srgb(236, 226, 206), under=srgb(34, 31, 30)), wing=Wing(0.56, 0.72, 0.44,
        slots=0.3, point=0.6, beats=4.6, glide=0.15),
    tail=Tail(1.15, 0.060, "long", -0.15, 9), legs=Legs(shin=0.16, tarsus=0.12, thick=0.030, apart=0.12, toe=0.16, trail=0.1,
        colour=srgb(80, 76, 74), thigh=0.09),
    eye=(0.027, srgb(246, 226, 130), 0.42), weight=1.0, gait="walk", call="parrot", jerky=0.6,
    coats={
        "blue": Plumage(srgb(18, 90, 196), srgb(250, 190, 30), srgb(20, 96, 206), srgb(14, 56, 160), srgb(14, 40, 120), srgb(
            20, 80, 190), lining=srgb(240, 190, 40), patches=(("cheek", _WHITE, 1.0), ("breast", srgb(250, 184, 24), 1.0), (
                "throat", _INK, 0.6), ("cap", srgb(60, 140, 90), 0.7))),
        "green": Plumage(srgb(40, 150, 50), srgb(120, 190, 60), srgb(36, 140, 50), srgb(26, 96, 60), srgb(20, 60, 90), srgb(
            50, 140, 50), patches=(("face", srgb(230, 60, 40), 0.7), ("nape", srgb(250, 210, 60), 0.6))),
    },
    variety=(),
)  # fmt: skip
_COCKATOO = replace(
    _MACAW, name="cockatoo", plumage=replace(_DOVE, lining=srgb(250, 236, 150)), coats={}, tail=Tail(0.50, 0.14, "fan", -0.1,
        9), call="cockatoo",
    beak=replace(_MACAW.beak, colour=srgb(56, 54, 54), under=srgb(50, 48, 48)), crest=Crest(6, 0.34, 1.75, 0.45, 0.030,
        colour=srgb(250, 216, 60)),
)  # fmt: skip
_BUDGIE = replace(
    _MACAW, name="budgie", trunk=0.08, coats={}, call="budgie", head=0.20, beak=Beak(0.07, 0.10, 0.07, hook=0.9, colour=srgb(
        206, 190, 120)), tail=Tail(0.8, 0.06, "long", -0.1, 8),
    plumage=Plumage(srgb(116, 196, 40), srgb(120, 204, 50), srgb(150, 190, 60), srgb(70, 96, 60), srgb(50, 60, 50), srgb(40,
        90, 150), patches=(("head", srgb(250, 226, 70), 1.0),), bars=0.5),
    variety=(Plumage(srgb(84, 170, 226), srgb(100, 184, 232), srgb(150, 180, 200), srgb(70, 84, 100), srgb(50, 56, 70), srgb(
        40, 80, 170), patches=(("head", _WHITE, 1.0),), bars=0.5),),
)  # fmt: skip
_TOUCAN = Bird(
    "toucan", 0.27,
    Plumage(srgb(24, 23, 25), srgb(26, 25, 27), srgb(22, 21, 24), srgb(22, 21, 24), srgb(18, 18, 20), srgb(24, 23, 26),
        patches=(("throat", srgb(250, 246, 234), 1.0), ("breast", srgb(250, 246, 234), 0.85), ("eyes", srgb(250, 150, 40),
            1.0), ("vent", srgb(190, 40, 34), 0.9))),
    deep=0.46, wide=0.42, pitch=0.80, head=0.165, neck=Neck(0.18, (0.165, 0.145), (1.1, 1.05, 1.0, 0.9), (0.1, 0.1, 0.0, 0.0)),
    beak=Beak(0.62, 0.215, 0.12, hook=0.14, bend=0.14, colour=srgb(250, 140, 20), tip=_INK, under=srgb(248, 120, 20)),
        wing=Wing(0.52, 0.55, 0.45, slots=0.2, point=0.2, beats=4.8, glide=0.3),
    tail=Tail(0.60, 0.13, "fan", -0.1, 8), legs=Legs(shin=0.18, tarsus=0.15, thick=0.024, apart=0.12, toe=0.16, trail=0.1,
        colour=srgb(84, 110, 130), thigh=0.085),
    eye=(0.030, srgb(60, 90, 160), 0.5), weight=0.6, call="toucan", jerky=0.7,
)  # fmt: skip

KINDS = (
    bird_kind(replace(_BIRD), words_of("bird", "songbird", "small bird", "tropical bird", "oriole", "nightingale", "lark",
        "warbler", "thrush", "starling", "blackbird", "kingfisher", "blue jay", "jay", "swallow", "swift bird", "mockingbird")),
    bird_kind(_SPARROW, words_of("sparrow", "wren")),
    bird_kind(_ROBIN, words_of("robin", "redbreast")),
    bird_kind(_BLUEBIRD, words_of("bluebird")),
    bird_kind(replace(_SPARROW, name="canary", plumage=_CANARY, call="canary", coats={}), ("canary", "canaries", *words_of(
        "finch", "goldfinch"))),
    bird_kind(_CARDINAL, words_of("cardinal")),
    bird_kind(_HUMMER, words_of("hummingbird")),
    bird_kind(_CROW, words_of("crow", "raven", "rook", "jackdaw")),
    bird_kind(replace(_CROW, name="magpie", plumage=_MAGPIE, tail=Tail(1.0, 0.09, "long", -0.1, 9), call="magpie"), words_of(
        "magpie")),
    bird_kind(_WOODPECKER, words_of("woodpecker")),
    bird_kind(replace(_PIGEON, coats={"white": _DOVE}), words_of("pigeon")),
    bird_kind(replace(_PIGEON, name="dove", plumage=_DOVE, call="dove"), words_of("dove", "turtledove", "white dove")),
    bird_kind(_MACAW, words_of("parrot", "macaw", "scarlet macaw")),
    bird_kind(_COCKATOO, words_of("cockatoo", "cockatiel")),
    bird_kind(_BUDGIE, words_of("budgie", "parakeet", "budgerigar", "lovebird")),
    bird_kind(_TOUCAN, words_of("toucan", "hornbill")),
)  # fmt: skip
