"""Bamboo: a clump of jointed culms with leaves towards their tops."""

import numpy as np

from soundstage.engines.stage.scene import Part
from soundstage.engines.stage.world.plants.cards import crown_cards
from soundstage.engines.stage.world.plants.plant import Plant, PlantCall, PlantRecipe
from soundstage.engines.stage.world.plants.skeleton import Limb
from soundstage.engines.stage.world.plants.stuff import bark, foliage
from soundstage.engines.stage.world.plants.wood import tubes

__all__ = ["KINDS"]


def _grow(call: PlantCall) -> Plant:
    random = call.random()
    limbs, tips, ways = [], [], []
    for _ in range(6):
        tall = float(random.uniform(9.0, 13.0))
        foot, lean = random.normal(0.0, 0.75, 2), random.normal(0.0, 0.5, 2)
        t = np.linspace(0.0, 1.0, call.choose(4, 6, 9))
        across = foot + np.outer(t**2.2, lean * 2.0)
        line = np.stack([across[:, 0], tall * t - 0.1 * (t == 0), across[:, 1]], axis=1)
        radius = float(random.uniform(0.035, 0.055))
        limbs.append(Limb(points=line.astype(np.float32), radii=(radius * (1.0 - 0.75 * t**2)).astype(np.float32), level=0))
        for height in random.uniform(0.42, 1.0, 26):
            middle = np.array([np.interp(height, t, line[:, k]) for k in range(3)])
            way = random.normal(size=3) * [1.0, 0.25, 1.0]
            way /= np.linalg.norm(way)
            tips.append(middle + way * random.uniform(0.2, 0.9))
            ways.append(way)
    count = call.choose(40, 220, 900)
    order = random.permutation(len(tips))
    cards = crown_cards(np.array(tips)[order], np.array(ways)[order], count, 0.62 * (count / 900.0) ** -0.36, call.random(3))
    leaves = foliage("bamboo", (0.100, 0.150, 0.030), (0.190, 0.220, 0.060), snow=call.snow, sway=0.35)
    stems = tubes(limbs, finest=call.choose(3, 5, 9))
    parts = (
        Part(name="tree trunk", shape=stems, material=bark("bamboo", snow=call.snow, sway=0.22)),
        Part(name="tree leaves", shape=cards, material=leaves),
    )
    return Plant(kind="bamboo", parts=parts, height=12.0, radius=2.0)


KINDS = (PlantRecipe(name="bamboo", words=("bamboo grove", "bamboo forest", "bamboos", "bamboo stalks"), grow=_grow),)
