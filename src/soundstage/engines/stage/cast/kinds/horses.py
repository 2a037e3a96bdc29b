"""Horses and their kin."""

from dataclasses import replace

from ..creature.coat import Coat, Lengths, Pattern, srgb
from ..creature.frame import Ear, Frame, Head, Tail
from ..creature.species import Call, Eyes, Species, beast, words_of

_EARS = Ear(at=(0.015, 0.082, 0.045), to=(0.015, 0.115, 0.022), width=0.034, thin=0.5, face=(0.75, 0.0, 0.65), blunt=0.16)
_HEAD = Head(
    scale=0.98, tilt=-0.78, cranium=(0.082, 0.82), snout=(0.245, 0.070, 0.050), width=0.80, brow=0.036, cheek=0.074, flew=0.0,
    chin=0.006, nose=0.030, muzzle="broad", jaw=0.044, gape=0.06, eye=(0.155, 0.038, 0.066, 0.0175), ear=_EARS,
)  # fmt: skip
_HORSE = Frame(
    height=1.58, weight=480.0, length=1.00, chest=(0.222, 0.66), breast=0.70, loin=0.180, belly=0.02, tuck=0.0, rump=(0.195,
    0.86), croup=0.01,
    withers=0.02, shoulder=0.66, elbow=0.545, hip=0.80, stifle=0.60, carpus=0.295, hock=0.375, fold=0.78,
    fore=(0.074, 0.046, 0.040, 0.029), hind=(0.165, 0.084, 0.044, 0.031), track=(0.090, 0.095), foot="hoof", paw=(0.042,
    0.068),
    neck=(0.50, 0.88), throat=(0.205, 0.108), nape=0.80, mane_crest=0.02, muscle=1.05, head=_HEAD, tail=Tail(0.55,
    (0.042, 0.020), 4.15, 0.07),
)  # fmt: skip
_EYES = Eyes(iris=(0.035, 0.016, 0.008), pupil=0.6, shape=1.8, white=0.1)
_NEIGH = Call("neigh", 1.6, 2.2, 0.22)
_SLEEK = Lengths(0.010, 0.012, 0.012, 0.012, 0.010, 0.010, 0.010, 0.009, 0.012, 0.34, 0.012, mane=0.17)


def _solid(
    base: tuple[int, int, int], mane: tuple[int, int, int], dark: float = 0.75, *marks: tuple[str, tuple[int, int, int], float]
) -> Coat:
    r, g, b = base
    light, low = srgb(min(r + 24, 255), min(g + 22, 255), min(b + 20, 255)), srgb(int(r * dark), int(g * dark), int(b * dark))
    markings = tuple((name, srgb(*tint), share) for name, tint, share in marks)
    return Coat(
        srgb(*base), light, low, _SLEEK, markings=(("muzzle", low, 0.8), *markings), mane="horse", mane_colour=srgb(*mane),
        gloss=1.0,
        fullness=0.45, nose=low, inner_ear=low, coarse=0.9,
    )  # fmt: skip


_BAY = _solid((124, 66, 36), (22, 18, 17), 0.7, ("stockings", (26, 20, 18), 0.95), ("star", (236, 230, 222), 0.9))
_CHESTNUT = _solid((146, 78, 40), (160, 92, 50), 0.75, ("blaze", (240, 234, 226), 0.95), ("socks", (238, 232, 224), 0.9))
_BLACK = _solid((36, 32, 31), (20, 18, 18), 0.8)
_WHITE = _solid((226, 222, 216), (238, 235, 230), 0.8)
_BROWN = _solid((92, 56, 36), (34, 24, 20), 0.7)
_PALOMINO = _solid((206, 156, 92), (238, 226, 202), 0.8, ("blaze", (244, 238, 230), 0.9))
_GREY = replace(_solid((164, 164, 166), (206, 206, 206), 0.7), pattern=Pattern("dapple", srgb(206, 206, 206), 0.085, 0.7))
_COATS = {
    "black": _BLACK, "white": _WHITE, "brown": _BROWN, "bay": _BAY, "chestnut": _CHESTNUT, "golden": _PALOMINO,
    "palomino": _PALOMINO, "grey": _GREY, "gray": _GREY,
}  # fmt: skip
_PONY = replace(
    _HORSE, height=1.15, weight=200.0, length=1.06, chest=(0.245, 0.72), breast=0.67, loin=0.205, belly=0.03, carpus=0.27,
    hock=0.345,
    fore=(0.085, 0.055, 0.046, 0.036), neck=(0.44, 0.80), throat=(0.225, 0.13), head=replace(_HEAD, scale=1.06),
)  # fmt: skip
_DONKEY = replace(
    _HORSE, height=1.15, weight=180.0, length=1.02, withers=0.0, neck=(0.42, 0.72), throat=(0.185, 0.11), mane_crest=0.0,
    head=replace(
        _HEAD, scale=1.12, snout=(0.235, 0.072, 0.056),
        ear=Ear(at=(0.01, 0.082, 0.048), to=(-0.01, 0.235, 0.055), width=0.046, thin=0.45, face=(0.8, 0.0, 0.6), blunt=0.25),
    ),
    tail=Tail(0.62, (0.034, 0.016), 4.35, 0.05),
)  # fmt: skip
_DUN = Coat(
    srgb(128, 116, 106), srgb(206, 196, 184), srgb(92, 82, 74), replace(_SLEEK, back=0.022, neck=0.022, head=0.016,
    tail=0.018, mane=0.07, tuft=0.16, ear=0.018),
    markings=(("belly", srgb(214, 206, 196), 0.9), ("snout", srgb(218, 210, 200), 0.5), ("muzzle", srgb(226, 220, 212),
    0.9), ("eyes", srgb(214, 206, 196), 0.8), ("spine", srgb(48, 40, 36), 0.9), ("ear tips", srgb(44, 36, 32), 0.8)),
    mane="crest", mane_colour=srgb(46, 38, 34), gloss=0.4, fullness=0.7, nose=srgb(60, 52, 48),
)  # fmt: skip
_ZEBRA_FRAME = replace(
    _HORSE, height=1.30, weight=300.0, length=1.00, chest=(0.238, 0.70), loin=0.200, belly=0.03, neck=(0.43, 0.80),
    throat=(0.215, 0.12), mane_crest=0.03,
    head=replace(_HEAD, scale=1.04, ear=replace(_EARS, to=(0.01, 0.13, 0.03), width=0.044, blunt=0.4)), tail=Tail(0.60,
    (0.034, 0.016), 4.3, 0.05),
)  # fmt: skip
_STRIPED = Coat(
    srgb(232, 226, 216), srgb(240, 236, 228), srgb(220, 212, 200), replace(_SLEEK, tail=0.014, tuft=0.20, mane=0.11),
    Pattern("zebra", srgb(24, 20, 20), 0.135, 0.16),
    (("muzzle", srgb(34, 28, 26), 0.95),), mane="crest", gloss=0.7, fullness=0.5, nose=srgb(30, 26, 24), inner_ear=srgb(140,
    122, 112),
)  # fmt: skip
_MANED = words_of("horse", "stallion", "mare", "mustang", "steed", "racehorse", "unicorn", "pegasus")

KINDS = (
    beast(
        Species("horse", _HORSE, _BAY, _EYES, _NEIGH, wag=0.2, brisk=0.8, coats=_COATS, variety=(_CHESTNUT, _BROWN)), _MANED
    ),
    beast(Species("pony", _PONY, _CHESTNUT, _EYES, _NEIGH, wag=0.2, brisk=0.9, coats=_COATS, variety=(_PALOMINO, _BAY)),
    words_of("pony")),
    beast(
        Species("foal", replace(_HORSE, carpus=0.33, hock=0.41), replace(_BAY,
        lengths=replace(_SLEEK, mane=0.07, tail=0.10), mane="crest"), _EYES, Call("neigh", 1.0, 1.2, 0.2), wag=0.3,
        brisk=1.2, coats=_COATS, infant=True),
        words_of("foal", "colt", "filly"),
    ),
    beast(Species("zebra", _ZEBRA_FRAME, _STRIPED, _EYES, Call("neigh", 1.0, 1.6, 0.22), wag=0.3, brisk=0.9),
    words_of("zebra")),
    beast(Species("donkey", _DONKEY, _DUN, _EYES, Call("neigh", 1.6, 1.5, 0.25), wag=0.2, brisk=0.8), words_of("donkey",
    "mule", "burro")),
)  # fmt: skip
