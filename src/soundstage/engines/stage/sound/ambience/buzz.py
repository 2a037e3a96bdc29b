"""Wings too fast to count: bees, flies, mosquitoes, dragonflies, hummingbirds, by their rate of beat."""

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.recipe import Ambience, Bed
from soundstage.engines.stage.sound.signal import RATE, coloured, per_sample, turbulence

__all__ = ["RECIPES"]

# Beats a second (Dudley 2000), and how much of it is air rather than tone.
_RATES = {
    "bee": (225.0, 0.25), "bumblebee": (150.0, 0.35), "wasp": (190.0, 0.25), "fly": (200.0, 0.2), "mosquito": (560.0, 0.05),
    "dragonfly": (38.0, 0.8), "hummingbird": (52.0, 0.75), "beetle": (70.0, 0.5), "butterfly": (11.0, 0.97),
    "moth": (30.0, 0.9), "firefly": (90.0, 0.7), "ladybug": (85.0, 0.6), "locust": (24.0, 0.9),
}  # fmt: skip


def make(bed: Bed) -> Floats:
    """`of`: bee, fly, mosquito, …; `count`: how many, 1…30."""
    rate, airy = _RATES.get(bed.word("of", "bee"), _RATES["bee"])
    rng, out = bed.rng, np.zeros((bed.n, 2))
    count = int(np.clip(bed.number("count", 1.0), 1, 30))
    for _ in range(min(count, 6)):
        drift = 2.0 ** (
            0.07 * turbulence(rng, bed.steps, slope=1.4, slowest=0.1, fastest=4.0) + float(rng.uniform(-0.08, 0.08))
        )
        phase = 2.0 * np.pi * np.cumsum(per_sample(rate * drift, bed.n)) / RATE
        tone = sum(np.sin(k * phase) / k**1.1 for k in range(1, 9 if rate < 300.0 else 5))
        air = coloured(rng, bed.n, slope=-3.0, low=max(rate, 200.0), high=4500.0) * (0.6 + 0.4 * np.sin(phase))
        near = per_sample(np.exp(0.7 * turbulence(rng, bed.steps, slope=1.2, slowest=0.15, fastest=1.5)), bed.n)
        place = per_sample(
            np.clip(0.5 + 0.3 * turbulence(rng, bed.steps, slope=1.4, slowest=0.1, fastest=1.0), 0.0, 1.0), bed.n
        )
        sound = ((1.0 - airy) * np.asarray(tone, np.float64) + 1.4 * airy * air) * near
        out[:, 0] += sound * np.cos(0.5 * np.pi * place)
        out[:, 1] += sound * np.sin(0.5 * np.pi * place)
    return np.asarray(0.1 * out, np.float32)


def _kind(name: str, words: tuple[str, ...], level: float) -> Ambience:
    def make_named(bed: Bed) -> Floats:
        return make(Bed(rng=bed.rng, values={"of": name, **bed.values}, n=bed.n, wind=bed.wind, gust=bed.gust, room=bed.room))

    return Ambience(kind=f"{name}_buzz", words=words, level=level, reach=1.0, make=make_named)


RECIPES = (
    Ambience(kind="buzz", words=("buzzing", "hum of insects", "swarm"), level=-33.0, reach=1.0, make=make),
    _kind("bee", ("bee", "bumblebee", "wasp", "hornet", "honeybee"), -33.0),
    _kind("fly", ("fly insect", "housefly", "flies"), -35.0),
    _kind("mosquito", ("mosquito", "gnat", "midge"), -37.0),
    _kind("dragonfly", ("dragonfly", "damselfly", "beetle", "ladybug", "locust"), -36.0),
    _kind("hummingbird", ("hummingbird", "hummingbird wings"), -33.0),
)
