"""Whales, dolphins, rays and seahorses: bodies swept along a spine."""

from dataclasses import replace

from ..creature.coat import srgb
from ..creature.fish.cast import fish_kind
from ..creature.fish.spec import Fin, Fish, Skin
from ..creature.species import words_of

_WHITE, _INK = srgb(240, 241, 240), srgb(20, 22, 25)
_DOLPHIN = Fish(
    "dolphin", 2.4,
    ((0.0, 0.012, 0.012, -0.030), (0.045, 0.020, 0.022, -0.028), (0.075, 0.026, 0.030, -0.025), (0.105, 0.058, 0.056,
        -0.008), (0.17, 0.086, 0.080, 0.002), (0.30, 0.108, 0.094, 0.002), (0.45, 0.108, 0.090, 0.004),
     (0.62, 0.078, 0.062, 0.008), (0.80, 0.042, 0.028, 0.010), (0.93, 0.022, 0.020, 0.010), (1.0, 0.012, 0.018, 0.010)),
    (Fin("dorsal", 0.42, 0.14, 0.105, 0.10, 0.02, thick=0.010), Fin("pectoral", 0.26, 0.075, 0.16, 0.10, 0.02, 0.65,
        thick=0.011, height=-0.6), Fin("caudal", 0.95, 0.05, 0.135, 0.075, 0.06, fork=0.55, thick=0.008)),
    Skin(srgb(78, 90, 102), srgb(128, 140, 150), srgb(226, 226, 224), srgb(82, 94, 106), scales=0.0, gloss=0.8, shimmer=0.0,
        counter=(0.25, -0.30)),
    vertical=True, wave=(0.085, 0.75, 1.35), eye=(0.125, -0.02, 0.0095), iris=(0.02, 0.015, 0.012), mouth=(0.105, -0.12),
        gill=9.0, weight=200.0, call="dolphin", pace=1.1,
)  # fmt: skip
_ORCA = replace(
    _DOLPHIN, name="orca", length=7.0,
    profile=((0.0, 0.020, 0.022, -0.012), (0.04, 0.056, 0.054, -0.006), (0.12, 0.092, 0.088, 0.0), (0.28, 0.124, 0.114, 0.0),
        (0.44, 0.122, 0.110, 0.002), (0.62, 0.088, 0.074, 0.006), (0.80, 0.046, 0.032, 0.010), (0.93, 0.024, 0.022, 0.010), (
            1.0, 0.012, 0.020, 0.010)),
    fins=(Fin("dorsal", 0.38, 0.11, 0.20, 0.08, 0.02, thick=0.010), Fin("pectoral", 0.24, 0.11, 0.17, 0.05, 0.09, 0.7,
        thick=0.013, height=-0.6), Fin("caudal", 0.95, 0.05, 0.15, 0.08, 0.07, fork=0.5, thick=0.009)),
    skin=Skin(_INK, srgb(24, 26, 29), _INK, _INK, scales=0.0, gloss=0.85, shimmer=0.0, patches=(("chin", _WHITE, 1.0), (
        "white belly", _WHITE, 1.0), ("flank blaze", _WHITE, 0.95), ("eyepatch", _WHITE, 1.0), ("saddle", srgb(120, 126,
            132), 0.6))),
    wave=(0.08, 0.7, 0.8), eye=(0.095, 0.02, 0.007), mouth=(0.085, -0.40), weight=4000.0, call="whale", pace=0.6,
)  # fmt: skip
_HUMPBACK = Fish(
    "whale", 13.0,
    ((0.0, 0.022, 0.028, -0.014), (0.05, 0.052, 0.060, -0.012), (0.14, 0.084, 0.090, -0.010), (0.28, 0.116, 0.112, -0.012), (
        0.42, 0.112, 0.108, -0.006), (0.58, 0.080, 0.076, 0.004), (0.76, 0.044, 0.040, 0.010), (0.91, 0.022, 0.018, 0.012), (
            1.0, 0.012, 0.020, 0.012)),
    (Fin("dorsal", 0.62, 0.10, 0.035, 0.06, 0.02, thick=0.010), Fin("pectoral", 0.27, 0.085, 0.31, 0.14, 0.05, 0.62,
        thick=0.013, height=-0.62, spiny=1.0), Fin("caudal", 0.95, 0.05, 0.19, 0.07, 0.09, fork=0.5, thick=0.009)),
    Skin(srgb(42, 50, 58), srgb(56, 64, 72), srgb(190, 192, 192), srgb(70, 78, 86), scales=0.0, gloss=0.55, shimmer=0.0,
        counter=(0.1, -0.42), patches=(("pleats", srgb(206, 206, 204), 0.9),), spots=0.25),
    vertical=True, wave=(0.075, 0.6, 0.35), eye=(0.165, -0.25, 0.0065), iris=(0.02, 0.015, 0.012), mouth=(0.165, -0.10),
        gill=9.0, weight=30000.0, call="humpback", pace=0.35,
)  # fmt: skip
_BLUE = replace(
    _HUMPBACK, name="blue whale", length=24.0, profile=tuple((a, h * 0.72, w * 0.80, y) for a, h, w, y in _HUMPBACK.profile),
    fins=(Fin("dorsal", 0.72, 0.05, 0.020, 0.03, 0.01, thick=0.006), Fin("pectoral", 0.26, 0.05, 0.13, 0.07, 0.02, 0.6,
        thick=0.009, height=-0.6), Fin("caudal", 0.95, 0.04, 0.13, 0.05, 0.06, fork=0.4, thick=0.007)),
    skin=Skin(srgb(66, 92, 116), srgb(84, 110, 132), srgb(140, 160, 174), srgb(70, 96, 118), scales=0.0, gloss=0.5,
        shimmer=0.0, counter=(0.2, -0.5), patches=(("pleats", srgb(160, 176, 186), 0.8),)), wave=(0.06, 0.6, 0.25),
            call="whale",
)  # fmt: skip
_SPERM = replace(
    _HUMPBACK, name="sperm whale", length=15.0, profile=((0.0, 0.072, 0.050, 0.016), (0.02, 0.100, 0.070, 0.014), (0.10,
        0.114, 0.084, 0.008), (0.30, 0.120, 0.098, 0.0), (0.46, 0.112, 0.096, 0.0), (0.62, 0.082, 0.072, 0.004), (0.80,
            0.046, 0.036, 0.010), (0.93, 0.024, 0.018, 0.012), (1.0, 0.012, 0.018, 0.012)),
    fins=(Fin("dorsal", 0.66, 0.10, 0.030, 0.05, 0.02, thick=0.010), Fin("pectoral", 0.30, 0.06, 0.09, 0.04, 0.05, 0.7,
        thick=0.010, height=-0.6), Fin("caudal", 0.95, 0.05, 0.16, 0.06, 0.08, fork=0.45, thick=0.009)),
    skin=Skin(srgb(70, 68, 68), srgb(84, 81, 80), srgb(110, 108, 106), srgb(70, 68, 68), scales=0.0, gloss=0.4, shimmer=0.0),
        mouth=(0.20, -0.72), eye=(0.235, -0.5, 0.005), call="whale",
    coats={"white": Skin(_WHITE, _WHITE, _WHITE, _WHITE, scales=0.0, gloss=0.5, shimmer=0.0)},
)  # fmt: skip
_BELUGA = replace(
    _DOLPHIN,
    name="beluga",
    length=4.2,
    fins=_DOLPHIN.fins[1:],
    skin=Skin(_WHITE, _WHITE, _WHITE, srgb(226, 230, 232), scales=0.0, gloss=0.7, shimmer=0.0),
    profile=(
        (0.0, 0.024, 0.030, -0.03),
        (0.03, 0.050, 0.050, -0.010),
        (0.08, 0.082, 0.072, 0.010),
        (0.16, 0.086, 0.080, 0.0),
        *_DOLPHIN.profile[5:],
    ),
)
_RAY = Fish(
    "manta ray", 2.0,
    ((0.0, 0.022, 0.13, 0.0), (0.06, 0.040, 0.17, 0.0), (0.20, 0.064, 0.19, 0.0), (0.36, 0.056, 0.15, 0.0), (0.50, 0.028,
        0.06, 0.0), (0.60, 0.010, 0.014, 0.0), (0.80, 0.006, 0.007, 0.0), (1.0, 0.003, 0.003, 0.0)),
    (Fin("pectoral", 0.05, 0.40, 0.66, 0.16, 0.02, 0.05, thick=0.024, height=0.0), Fin("pectoral", -0.02, 0.05, 0.10, -0.12,
        0.02, 1.3, thick=0.010, height=-0.1)),
    Skin(srgb(40, 48, 58), srgb(56, 64, 74), _WHITE, srgb(46, 54, 64), scales=0.0, gloss=0.5, shimmer=0.0, counter=(-0.2,
        -0.5)), vertical=True, wave=(0.02, 0.4, 0.5), eye=(0.06, 0.2, 0.011), iris=(0.02, 0.02, 0.02), mouth=(0.0, 0.0),
            gill=9.0, weight=500.0, pace=0.5,
)  # fmt: skip

KINDS = (
    fish_kind(_DOLPHIN, words_of("dolphin", "porpoise", "bottlenose dolphin")),
    fish_kind(_ORCA, words_of("orca", "killer whale")),
    fish_kind(_HUMPBACK, words_of("whale", "humpback", "humpback whale")),
    fish_kind(_BLUE, words_of("blue whale", "fin whale")),
    fish_kind(_SPERM, words_of("sperm whale", "cachalot")),
    fish_kind(_BELUGA, words_of("beluga", "beluga whale", "narwhal", "manatee", "dugong")),
    fish_kind(_RAY, words_of("manta ray", "ray", "stingray", "manta")),
)  # fmt: skip
