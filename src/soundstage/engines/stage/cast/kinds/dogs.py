"""Dogs, by breed."""

from ..creature.coat import Coat, Lengths, srgb
from ..creature.frame import Ear, Frame, Head, Tail
from ..creature.species import Call, Eyes, Species, beast, words_of

_BROWN = Eyes(iris=(0.07, 0.030, 0.010), pupil=0.5, white=0.2)
_BARK = Call("bark", 0.62, 0.6, 0.35)
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

KINDS = (
    beast(
        Species("golden retriever", _RETRIEVER, _GOLD, _BROWN, _BARK, wag=0.45),
        words_of("golden retriever", "retriever", "dog", "doggy", "canine", "hound", "pet", "animal", "beast", "mammal"),
    ),
)
