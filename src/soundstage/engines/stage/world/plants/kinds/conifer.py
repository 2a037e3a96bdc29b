"""Trees with whorls of branches along one straight trunk: spruce, fir, larch, redwood."""

from dataclasses import dataclass
from functools import partial

import numpy as np

from soundstage.engines.stage.scene import Floats, Mesh, Part, Vec3
from soundstage.engines.stage.world.plants.cards import strips
from soundstage.engines.stage.world.plants.plant import Plant, PlantCall, PlantRecipe
from soundstage.engines.stage.world.plants.skeleton import Limb
from soundstage.engines.stage.world.plants.stuff import bark, foliage
from soundstage.engines.stage.world.plants.wood import tubes

__all__ = ["KINDS"]


@dataclass(frozen=True, kw_only=True)
class _Conifer:
    """Metres. `bare` is the share of the height without branches, `wide` the longest branch, `droop` how far it hangs."""

    tall: tuple[float, float]
    bare: float
    wide: float
    girth: float
    bark: str = "furrowed"
    droop: float = 0.32
    taper: float = 0.85
    colours: tuple[Vec3, Vec3] = ((0.018, 0.043, 0.022), (0.050, 0.080, 0.034))


_CONIFERS: dict[str, tuple[tuple[str, ...], _Conifer]] = {
    "spruce": (
        (
            "pine",
            "pine tree",
            "pine trees",
            "pines",
            "fir",
            "fir tree",
            "evergreen",
            "evergreens",
            "conifer",
            "christmas tree",
            "snowy pine",
            "spruce tree",
            "evergreen tree",
            "conifers",
        ),
        _Conifer(tall=(12.0, 18.0), bare=0.06, wide=2.9, girth=0.21),
    ),
    "forest pine": (
        ("tall pine", "tall pines", "larch", "douglas fir"),
        _Conifer(tall=(18.0, 24.0), bare=0.40, wide=3.0, girth=0.27, bark="plated", droop=0.18, taper=0.6),
    ),
    "redwood": (
        ("redwoods", "sequoia", "giant sequoia", "redwood tree", "giant redwood"),
        _Conifer(tall=(42.0, 52.0), bare=0.30, wide=4.6, girth=1.35, bark="red", droop=0.30, taper=0.5),
    ),
}


def _grow(name: str, kind: _Conifer, call: PlantCall) -> Plant:
    random = call.random()
    tall = float(random.uniform(*kind.tall))
    scale = tall / (sum(kind.tall) / 2.0)
    lean = random.normal(0.0, 0.012 * tall, 2).astype(np.float32)
    t = np.linspace(0.0, 1.0, 9)
    flare = 1.0 + 0.8 * np.exp(-t * tall * 0.9)
    line = np.stack([lean[0] * t**2, tall * t - 0.15 * (t == 0.0), lean[1] * t**2], axis=1)
    girth = kind.girth * scale * (1.0 - 0.94 * t) * flare
    trunk = Limb(points=line.astype(np.float32), radii=girth.astype(np.float32), level=0)
    wood = tubes([trunk], finest=call.choose(5, 7, 14))
    needles = foliage("spruce", *kind.colours, snow=call.snow, sway=0.10, gloss=0.6)
    parts = (
        Part(name="tree trunk", shape=wood, material=bark(kind.bark, snow=call.snow, sway=0.10)),
        Part(name="tree leaves", shape=_branches(kind, call, tall, scale, lean), material=needles),
    )
    return Plant(kind=name, parts=parts, height=tall, radius=kind.wide * scale)


def _branches(kind: _Conifer, call: PlantCall, tall: float, scale: float, lean: Floats) -> Mesh:
    random = call.random(1)
    whorls, around, rings = call.choose(9, 18, 46), call.choose(5, 7, 10), call.choose(2, 3, 4)
    up = kind.bare + (0.985 - kind.bare) * np.linspace(0.0, 1.0, whorls * around) ** 0.88
    up = np.clip(up + random.normal(0.0, 0.35 / whorls, len(up)) * (1.0 - kind.bare), kind.bare, 0.99)
    left = (1.0 - up) / (1.0 - kind.bare)
    length = kind.wide * scale * (0.06 + 0.94 * left**kind.taper) * np.minimum(1.0, (1.06 - left) * 6.0)
    length *= random.uniform(0.72, 1.12, len(up)) * call.choose(115, 108, 100) / 100.0
    angle = np.arange(len(up)) * 2.39996 + random.normal(0.0, 0.25, len(up))
    out = np.stack([np.cos(angle), np.zeros_like(angle), np.sin(angle)], axis=1)
    t = np.linspace(0.0, 1.0, rings)
    # Young branches at the top reach up, old ones hang and lift their tips.
    lift = (0.55 * (1.0 - left) ** 1.5)[:, None] * t - (kind.droop * (0.5 + 0.8 * left))[:, None] * (t - 0.35 * t**3)
    foot = np.stack([lean[0] * up**2, up * tall, lean[1] * up**2], axis=1)
    paths = foot[:, None] + out[:, None] * (t * length[:, None])[..., None]
    paths[..., 1] += lift * length[:, None]
    side = np.broadcast_to(np.stack([-out[:, 2], out[:, 1], out[:, 0]], axis=1)[:, None], paths.shape)
    widths = length[:, None] * call.choose(44, 40, 33) / 100.0 * np.ones_like(t)
    shade = np.clip(0.34 + 0.66 * t[None] ** 0.8 + 0.0 * up[:, None], 0.3, 1.0) * (0.72 + 0.28 * up[:, None])
    return strips(paths, widths, side, fold=0.42, flip=out * 0.8 + [0.0, 0.45, 0.0], shade=shade)


KINDS = tuple(PlantRecipe(name=name, words=words, grow=partial(_grow, name, kind)) for name, (words, kind) in _CONIFERS.items())
