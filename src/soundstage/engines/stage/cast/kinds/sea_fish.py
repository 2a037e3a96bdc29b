"""Fish of reef, river and open sea."""

from dataclasses import replace

from ..creature.coat import srgb
from ..creature.fish.cast import fish_kind
from ..creature.fish.spec import Fin, Fish, Skin
from ..creature.species import words_of

_WHITE, _BLACK, _ORANGE = srgb(244, 242, 238), srgb(16, 15, 16), srgb(244, 112, 22)
_OVAL = ((0.0, 0.012, 0.010, -0.01), (0.05, 0.062, 0.036, -0.008), (0.15, 0.128, 0.066, 0.0), (0.30, 0.178, 0.082, 0.004), (
    0.48, 0.176, 0.076, 0.004),
         (0.68, 0.118, 0.048, 0.004), (0.84, 0.060, 0.022, 0.004), (0.93, 0.050, 0.013, 0.004), (1.0, 0.058, 0.006,
             0.004))  # fmt: skip
_SLIM = ((0.0, 0.010, 0.009, 0.0), (0.06, 0.050, 0.036, 0.0), (0.18, 0.088, 0.062, 0.0), (0.36, 0.112, 0.072, 0.0), (0.56,
    0.104, 0.062, 0.0),
         (0.76, 0.064, 0.036, 0.0), (0.89, 0.034, 0.017, 0.0), (1.0, 0.036, 0.006, 0.0))  # fmt: skip
_DISC = ((0.0, 0.012, 0.010, -0.01), (0.06, 0.070, 0.036, -0.005), (0.16, 0.175, 0.056, 0.0), (0.36, 0.285, 0.066, 0.0), (
    0.56, 0.272, 0.058, 0.0),
         (0.76, 0.155, 0.036, 0.0), (0.90, 0.058, 0.016, 0.0), (1.0, 0.060, 0.006, 0.0))  # fmt: skip
_FINS = (
    Fin("dorsal", 0.26, 0.46, 0.11, 0.05, 0.30, spiny=1.0), Fin("anal", 0.58, 0.20, 0.085, 0.05, 0.12), Fin("pectoral", 0.27,
        0.07, 0.15, 0.09, 0.09, 0.35, height=-0.25),
    Fin("pelvic", 0.36, 0.06, 0.11, 0.06, 0.05, 1.05, height=-0.85), Fin("caudal", 0.95, 0.06, 0.14, 0.10, 0.12, fork=0.2),
)  # fmt: skip
_GENERIC = Fish(
    "fish", 0.26, _OVAL, _FINS,
    Skin(srgb(70, 92, 104), srgb(164, 178, 180), srgb(232, 232, 226), srgb(150, 156, 150), scales=70.0, gloss=0.8, shimmer=0.5),
    variety=(
        Skin(srgb(40, 110, 170), srgb(70, 150, 210), srgb(220, 226, 220), srgb(240, 200, 60), scales=70.0, gloss=0.8,
            shimmer=0.4, patches=(("tail", srgb(244, 200, 40), 1.0),)),
        Skin(srgb(204, 150, 30), srgb(244, 200, 50), srgb(250, 236, 170), srgb(246, 206, 70), scales=70.0, gloss=0.8, bands=(
            (0.22, 0.025, srgb(40, 40, 44)),)),
        Skin(srgb(150, 50, 40), srgb(214, 90, 60), srgb(244, 206, 180), srgb(220, 100, 60), scales=64.0, gloss=0.7),
    ),
    wave=(0.10, 0.95, 2.2), weight=0.4,
)  # fmt: skip
_CLOWN = Fish(
    "clownfish", 0.11, tuple((a, h * 1.04, w * 1.15, y) for a, h, w, y in _OVAL),
    (
        Fin("dorsal", 0.24, 0.30, 0.085, 0.04, 0.2, spiny=0.6), Fin("dorsal", 0.52, 0.24, 0.10, 0.06, 0.2), Fin("anal", 0.60,
            0.18, 0.095, 0.05, 0.14),
        Fin("pectoral", 0.27, 0.08, 0.16, 0.05, 0.16, 0.25, height=-0.2), Fin("pelvic", 0.36, 0.07, 0.13, 0.06, 0.06, 1.1,
            height=-0.85),
        Fin("caudal", 0.95, 0.09, 0.115, 0.03, 0.20),
    ),
    Skin(srgb(236, 92, 14), _ORANGE, srgb(250, 140, 40), srgb(246, 120, 24), bands=((0.235, 0.036, _WHITE), (0.555, 0.048,
        _WHITE), (0.925, 0.026, _WHITE)), outline=_BLACK,
         scales=80.0, gloss=0.6, shimmer=0.1, counter=(0.8, -0.7)),
    wave=(0.10, 0.8, 2.6), eye=(0.115, 0.28, 0.026), iris=srgb(230, 130, 40), weight=0.05,
)  # fmt: skip
_GOLD = Fish(
    "goldfish", 0.15, tuple((a, h * 1.10, w * 1.35, y) for a, h, w, y in _OVAL),
    (
        Fin("dorsal", 0.30, 0.34, 0.15, 0.09, 0.24), Fin("anal", 0.66, 0.10, 0.12, 0.12, 0.08), Fin("pectoral", 0.27, 0.06,
            0.15, 0.10, 0.10, 0.5, height=-0.4),
        Fin("pelvic", 0.42, 0.06, 0.14, 0.10, 0.06, 1.0, height=-0.85), Fin("caudal", 0.95, 0.08, 0.20, 0.30, 0.20, fork=0.75),
    ),
    Skin(srgb(226, 84, 10), srgb(250, 130, 20), srgb(255, 190, 90), srgb(252, 140, 40), scales=52.0, gloss=0.9, shimmer=0.35),
    wave=(0.12, 0.9, 1.8), eye=(0.125, 0.25, 0.027), iris=srgb(240, 190, 60), weight=0.15,
)  # fmt: skip
_ANGEL = Fish(
    "angelfish", 0.18, _DISC,
    (
        Fin("dorsal", 0.28, 0.42, 0.24, 0.26, 0.10), Fin("anal", 0.34, 0.38, 0.22, 0.26, 0.10), Fin("pectoral", 0.28, 0.06,
            0.13, 0.08, 0.08, 0.3, height=-0.1),
        Fin("pelvic", 0.34, 0.03, 0.30, 0.16, 0.0, 1.35, height=-0.9), Fin("caudal", 0.95, 0.08, 0.13, 0.10, 0.12, fork=0.1),
    ),
    Skin(srgb(238, 190, 40), srgb(250, 222, 90), srgb(250, 232, 150), srgb(250, 214, 70), bands=((0.16, 0.030, _BLACK), (
        0.42, 0.036, _BLACK), (0.72, 0.034, _BLACK)),
         scales=80.0, gloss=0.7, shimmer=0.2),
    wave=(0.06, 0.7, 1.8), eye=(0.115, 0.20, 0.026), iris=srgb(220, 170, 60), weight=0.1,
    variety=(Skin(srgb(24, 60, 160), srgb(40, 110, 220), srgb(70, 150, 230), srgb(250, 206, 40), scales=80.0, gloss=0.7,
        shimmer=0.3, patches=(("tail", srgb(252, 210, 30), 1.0),)),),
)  # fmt: skip
_TANG = replace(
    _ANGEL, name="blue tang", length=0.24, profile=tuple((a, h * 0.78, w, y) for a, h, w, y in _DISC),
    fins=(Fin("dorsal", 0.24, 0.62, 0.085, 0.03, 0.5), Fin("anal", 0.42, 0.44, 0.08, 0.03, 0.4), *_FINS[2:3], Fin("caudal",
        0.95, 0.09, 0.17, 0.12, 0.12, fork=0.4, colour=srgb(250, 210, 30))),
    skin=Skin(srgb(20, 50, 190), srgb(30, 84, 226), srgb(50, 110, 230), srgb(24, 60, 200), scales=0.0, gloss=0.7,
        shimmer=0.1, patches=(("line", _BLACK, 0.85), ("tail", srgb(250, 210, 30), 1.0))),
    variety=(),
)  # fmt: skip
_SALMON = Fish(
    "salmon", 0.75, _SLIM,
    (Fin("dorsal", 0.42, 0.14, 0.09, 0.05, 0.05), Fin("dorsal", 0.80, 0.03, 0.035, 0.03, 0.01), Fin("anal", 0.68, 0.11,
        0.075, 0.05, 0.04), Fin("pectoral", 0.21, 0.05, 0.11, 0.07, 0.03, 0.9, height=-0.6),
     Fin("pelvic", 0.52, 0.05, 0.08, 0.05, 0.03, 1.0, height=-0.85), Fin("caudal", 0.95, 0.05, 0.115, 0.07, 0.10, fork=0.45)),
    Skin(srgb(74, 92, 96), srgb(178, 186, 184), srgb(236, 234, 228), srgb(110, 116, 112), spots=0.8, scales=110.0, gloss=0.9,
        shimmer=0.5),
    wave=(0.10, 1.1, 2.0), eye=(0.075, 0.25, 0.013), weight=4.0, coats={"red": Skin(srgb(160, 40, 30), srgb(206, 54, 40),
        srgb(226, 150, 120), srgb(180, 60, 50), scales=110.0, gloss=0.7, patches=(("head", srgb(86, 104, 70), 0.9),))},
)  # fmt: skip
_TUNA = Fish(
    "tuna", 1.8, tuple((a, h * 1.12, w * 1.25, y) for a, h, w, y in _SLIM),
    (Fin("dorsal", 0.36, 0.14, 0.08, 0.05, 0.02), Fin("dorsal", 0.54, 0.07, 0.11, 0.12, 0.01, colour=srgb(230, 190, 40)),
        Fin("anal", 0.60, 0.07, 0.10, 0.12, 0.01, colour=srgb(230, 190, 40)),
     Fin("pectoral", 0.28, 0.05, 0.17, 0.16, 0.01, 0.3, height=-0.05), Fin("caudal", 0.96, 0.03, 0.18, 0.12, 0.03, fork=0.9)),
    Skin(srgb(26, 40, 70), srgb(140, 156, 172), srgb(226, 228, 226), srgb(60, 70, 84), scales=0.0, gloss=0.95, shimmer=0.5,
        counter=(0.25, -0.1)),
    wave=(0.075, 0.9, 2.2), eye=(0.085, 0.15, 0.016), weight=120.0, pace=1.4,
)  # fmt: skip
_SHARK = Fish(
    "shark", 4.2,
    ((0.0, 0.008, 0.010, 0.012), (0.04, 0.034, 0.044, 0.008), (0.12, 0.064, 0.074, 0.0), (0.26, 0.092, 0.092, -0.004), (0.40,
        0.098, 0.092, -0.004), (0.58, 0.076, 0.068, 0.004),
     (0.76, 0.042, 0.038, 0.014), (0.90, 0.022, 0.024, 0.020), (1.0, 0.020, 0.008, 0.026)),
    (Fin("dorsal", 0.36, 0.135, 0.135, 0.085, 0.02, thick=0.010), Fin("dorsal", 0.76, 0.035, 0.030, 0.035, 0.01,
        thick=0.004), Fin("anal", 0.78, 0.03, 0.028, 0.035, 0.01, thick=0.004),
     Fin("pectoral", 0.27, 0.12, 0.235, 0.15, 0.02, 0.42, thick=0.010, height=-0.55), Fin("pelvic", 0.64, 0.05, 0.06, 0.05,
         0.02, 0.7, thick=0.005, height=-0.7),
     Fin("caudal", 0.96, 0.04, 0.20, 0.17, 0.03, fork=0.8, low=0.62, thick=0.007)),
    Skin(srgb(84, 94, 102), srgb(112, 122, 128), srgb(232, 232, 228), srgb(88, 97, 104), scales=0.0, gloss=0.35, shimmer=0.0,
        counter=(0.0, -0.28)),
    wave=(0.085, 0.95, 0.9), eye=(0.085, 0.30, 0.0095), iris=(0.01, 0.01, 0.012), mouth=(0.10, -0.62), gill=0.225,
        weight=900.0, pace=0.7,
)  # fmt: skip

KINDS = (
    fish_kind(_GENERIC, ("fish", "fishes", "fishs", "tropical fish", "school of fish", "reef fish", "cod", "bass", "carp",
        "herring", "sardine", "sardines", "mackerel", "snapper", "guppy", "piranha", "minnow")),
    fish_kind(_CLOWN, ("clownfish", "clown fish", "anemonefish", "nemo")),
    fish_kind(_GOLD, ("goldfish", "gold fish", "koi", "koi fish", "betta", "betta fish")),
    fish_kind(_ANGEL, ("angelfish", "angel fish", "butterflyfish", "discus fish", "moorish idol")),
    fish_kind(_TANG, ("blue tang", "surgeonfish", "parrotfish", "tang")),
    fish_kind(_SALMON, ("salmon", "salmons", *words_of("trout", "pike fish", "barracuda"))),
    fish_kind(_TUNA, words_of("tuna", "swordfish", "marlin", "sailfish")),
    fish_kind(_SHARK, words_of("shark", "great white shark", "great white", "hammerhead", "hammerhead shark", "tiger shark",
        "whale shark")),
)  # fmt: skip
