"""Jellyfish, octopuses, squids and starfish."""

from ..creature.coat import srgb
from ..creature.soft.cast import soft_kind
from ..creature.soft.spec import Arms, Soft, Tint
from ..creature.species import words_of

_JELLY = Soft(
    "jellyfish", 0.42, "bell", (Arms(5, 0.07, -0.02, 1.35, (0.05, 0.01), 0.10, 0.5, frill=0.085), Arms(20, 0.44, -0.10, 1.75,
        (0.010, 0.003), 0.12, 0.4)),
    Tint(srgb(160, 190, 236), srgb(240, 236, 250), srgb(206, 196, 236), clear=0.85, glow=0.35), height=2.0, width=1.1,
    variety=(
        Tint(srgb(236, 130, 60), srgb(250, 206, 140), srgb(244, 170, 110), clear=0.75, glow=0.35), Tint(srgb(220, 130, 200),
            srgb(250, 220, 246), srgb(236, 170, 220), clear=0.8, glow=0.4),
    ),
)  # fmt: skip
_OCTOPUS = Soft(
    "octopus", 0.42, "sack", (Arms(8, 0.17, -0.16, 1.75, (0.105, 0.012), 1.25, 1.6),), Tint(srgb(190, 78, 50), srgb(226, 140,
        100), srgb(196, 88, 60)), eye=0.065, pulse=0.5, height=1.0, width=2.4,
    coats={"blue": Tint(srgb(50, 90, 170), srgb(120, 150, 210), srgb(60, 100, 180))},
)  # fmt: skip
_SQUID = Soft(
    "squid", 0.45, "dart", (Arms(8, 0.09, -0.22, 0.75, (0.045, 0.008), 0.10, 0.3), Arms(2, 0.07, -0.22, 1.5, (0.022, 0.014),
        0.05, 0.3)),
    Tint(srgb(214, 150, 140), srgb(240, 210, 200), srgb(220, 160, 150)), eye=0.06, pulse=0.8, height=0.7, width=2.2,
)  # fmt: skip
_STAR = Soft(
    "starfish", 0.16, "star", (Arms(5, 0.10, 0.04, 0.85, (0.23, 0.05), 0.0, 0.0),), Tint(srgb(226, 96, 44), srgb(250, 190,
        130), srgb(226, 100, 48)), height=0.2, width=1.9,
    variety=(Tint(srgb(190, 50, 60), srgb(240, 150, 150), srgb(190, 54, 64)), Tint(srgb(110, 70, 160), srgb(190, 160, 220),
        srgb(116, 76, 166))),
)  # fmt: skip

KINDS = (
    soft_kind(_JELLY, ("jellyfish", "jellyfishes", "jelly fish", *words_of("medusa", "jelly"))),
    soft_kind(_OCTOPUS, ("octopus", "octopuses", "octopi", *words_of("cuttlefish", "kraken"))),
    soft_kind(_SQUID, words_of("squid", "giant squid", "nautilus")),
    soft_kind(_STAR, ("starfish", "starfishes", *words_of("sea star"))),
)  # fmt: skip
