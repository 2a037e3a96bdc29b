"""A body's shape from words and a seed: MakeHuman's macro morphs, then a face of its own."""

from dataclasses import dataclass
from typing import Literal

import numpy as np

from ...motion import JOINTS, Skeleton
from ...motion.rotation import Doubles
from ...scene import Floats
from ..words import words_in
from .template import Template, target, template

__all__ = ["Build", "body_skeleton", "build_of", "shaped"]

Gender = Literal["male", "female"]


@dataclass(frozen=True, slots=True)
class Build:
    """Who somebody is, bodily. `age` 0.25 child, 0.5 young adult … 1 old; `weight`, `muscle` 0…1 about 0.5; `heritage`
    shares of (african, asian, caucasian); `details` further morphs by name."""

    gender: Gender
    age: float
    weight: float
    muscle: float
    height: float
    heritage: tuple[float, float, float]
    details: dict[str, float]

    @property
    def old(self) -> float:
        """0 young … 1 old, for skin and hair."""
        return float(np.clip((self.age - 0.55) / 0.4, 0.0, 1.0))


_HERITAGE = {
    "african": (1.0, 0.0, 0.0),
    "black": (1.0, 0.0, 0.0),
    "nigerian": (1.0, 0.0, 0.0),
    "kenyan": (1.0, 0.0, 0.0),
    "asian": (0.0, 1.0, 0.0),
    "chinese": (0.0, 1.0, 0.0),
    "japanese": (0.0, 1.0, 0.0),
    "korean": (0.0, 1.0, 0.0),
    "vietnamese": (0.0, 1.0, 0.0),
    "thai": (0.1, 0.9, 0.0),
    "indian": (0.25, 0.25, 0.5),
    "european": (0.0, 0.0, 1.0),
    "caucasian": (0.0, 0.0, 1.0),
    "scottish": (0.0, 0.0, 1.0),
    "irish": (0.0, 0.0, 1.0),
    "british": (0.0, 0.0, 1.0),
    "french": (0.0, 0.0, 1.0),
    "italian": (0.05, 0.0, 0.95),
    "latina": (0.15, 0.2, 0.65),
    "latino": (0.15, 0.2, 0.65),
    "hispanic": (0.15, 0.2, 0.65),
    "mexican": (0.15, 0.25, 0.6),
    "arab": (0.15, 0.1, 0.75),
    "scandinavian": (0.0, 0.0, 1.0),
}
_WEIGHT = {
    "fat": 0.95,
    "heavy": 0.85,
    "stout": 0.8,
    "chubby": 0.8,
    "plump": 0.75,
    "big": 0.72,
    "slim": 0.3,
    "thin": 0.22,
    "slender": 0.3,
    "skinny": 0.15,
    "lean": 0.32,
}
_MUSCLE = {"muscular": 0.9, "strong": 0.8, "athletic": 0.78, "burly": 0.8, "fit": 0.72, "frail": 0.25, "weak": 0.3}
_HEIGHT = {"tall": 0.75, "short": 0.3, "giant": 0.95, "small": 0.3}


def build_of(gender: Gender, age: str | None, attributes: tuple[str, ...], seed: int) -> Build:
    """The build that words ask for; what they leave open is drawn by seed, within the ordinary."""
    rng = np.random.default_rng([seed, 23])
    words = words_in(attributes)
    draws = {k: float(rng.normal(0.0, s)) for k, s in (("weight", 0.07), ("muscle", 0.08), ("height", 0.06), ("age", 0.05))}
    years = {"child": 0.22, "young": 0.5, "adult": 0.60, "old": 0.95}.get(age or ("old" if "old" in words else "adult"), 0.6)
    if age == "old" or {"elderly", "old", "aged"} & set(words):
        years = 0.97
    elif {"middle", "weathered"} & set(words):
        years = 0.78
    heritage = next((_HERITAGE[w] for w in words if w in _HERITAGE), None)
    if heritage is None:
        drawn = rng.dirichlet((0.45, 0.35, 1.3))
        heritage = (float(drawn[0]), float(drawn[1]), float(drawn[2]))

    def pick(table: dict[str, float], key: str, middle: float) -> float:
        return next((table[w] for w in words if w in table), middle + draws[key])

    return Build(
        gender=gender,
        age=float(np.clip(years + (draws["age"] if 0.45 < years < 0.9 else 0.0), 0.1, 1.0)),
        weight=pick(_WEIGHT, "weight", 0.47),
        muscle=pick(_MUSCLE, "muscle", 0.55 if gender == "male" else 0.48),
        height=pick(_HEIGHT, "height", 0.52),
        heritage=heritage,
        details=_details(gender, years, rng),
    )


def _sides(name: str, weight: float) -> dict[str, float]:
    return {name.replace("*", side): weight for side in "lr"}


def _details(gender: Gender, years: float, rng: np.random.Generator) -> dict[str, float]:
    """A face nobody else has; each pair is the morph for a negative draw and for a positive one."""
    pairs = (
        ("head/head-oval", "head/head-square", 0.45),
        ("nose/nose-hump-decr", "nose/nose-hump-incr", 0.35),
        ("nose/nose-width3-decr", "nose/nose-width3-incr", 0.3),
        ("nose/nose-scale-vert-decr", "nose/nose-scale-vert-incr", 0.25),
        ("nose/nose-point-down", "nose/nose-point-up", 0.3),
        ("chin/chin-width-decr", "chin/chin-width-incr", 0.35),
        ("chin/chin-prominent-decr", "chin/chin-prominent-incr", 0.35),
        ("mouth/mouth-scale-horiz-decr", "mouth/mouth-scale-horiz-incr", 0.2),
        ("mouth/mouth-lowerlip-volume-decr", "mouth/mouth-lowerlip-volume-incr", 0.3),
        ("eyebrows/eyebrows-trans-down", "eyebrows/eyebrows-trans-up", 0.3),
        ("forehead/forehead-trans-backward", "forehead/forehead-trans-forward", 0.3),
        ("head/head-scale-horiz-decr", "head/head-scale-horiz-incr", 0.15),
    )
    details: dict[str, float] = {}
    for low, high, spread in pairs:
        draw = float(np.clip(rng.normal(0.0, spread), -0.8, 0.8))
        details[high if draw > 0.0 else low] = abs(draw)
    details |= _sides("cheek/*-cheek-bones-incr", 0.35 * rng.random())
    details |= _sides("ears/*-ear-wing-decr", 0.5)
    if gender == "female":
        details |= _sides("eyes/*-eye-scale-incr", 0.45) | {"nose/nose-volume-decr": 0.25, "chin/chin-triangle": 0.25}
    if years > 0.85:
        details |= {
            "head/head-age-incr": 0.45,
            "mouth/mouth-laugh-lines-in": 0.7,
            "mouth/mouth-upperlip-volume-decr": 0.35,
            "nose/nose-volume-incr": 0.35,
        }
        details |= (
            _sides("eyes/*-eye-bag-incr", 0.75)
            | _sides("eyes/*-eye-eyefold-down", 0.45)
            | _sides("cheek/*-cheek-inner-decr", 0.45)
        )
        details |= _sides("eyes/*-eye-corner2-down", 0.3) | _sides("cheek/*-cheek-volume-decr", 0.3)
    return details


def shaped(build: Build) -> Floats:
    """All template vertices (19158, 3), soles at y = 0."""
    base = template()
    points = base.positions.copy()
    for name, weight in {**_macro(build), **build.details}.items():
        if weight > 1e-4:
            index, offset = target(name)
            points[index] += np.float32(weight) * offset
    points[:, 1] -= points[base.vertices("body"), 1].min()
    return points


def _macro(build: Build) -> dict[str, float]:
    ages = _spread(build.age, (("baby", 0.0), ("child", 0.1875), ("young", 0.5), ("old", 1.0)))
    weights = _spread(build.weight, (("minweight", 0.0), ("averageweight", 0.5), ("maxweight", 1.0)))
    muscles = _spread(build.muscle, (("minmuscle", 0.0), ("averagemuscle", 0.5), ("maxmuscle", 1.0)))
    found: dict[str, float] = {}
    for age, a in ages.items():
        for race, share in zip(("african", "asian", "caucasian"), build.heritage, strict=True):
            found[f"macrodetails/{race}-{build.gender}-{age}"] = a * share
        for muscle, m in muscles.items():
            for weight, w in weights.items():
                found[f"macrodetails/universal-{build.gender}-{age}-{muscle}-{weight}"] = a * m * w
                size = "maxheight" if build.height > 0.5 else "minheight"
                share = a * m * w * abs(build.height - 0.5) * 2.0
                found[f"macrodetails/height/{build.gender}-{age}-{muscle}-{weight}-{size}"] = share
    return {name: value for name, value in found.items() if value > 1e-4}


def _spread(value: float, stops: tuple[tuple[str, float], ...]) -> dict[str, float]:
    names, at = [n for n, _ in stops], [s for _, s in stops]
    index = int(np.clip(np.searchsorted(at, value) - 1, 0, len(stops) - 2))
    share = float(np.clip((value - at[index]) / (at[index + 1] - at[index]), 0.0, 1.0))
    return {names[index]: 1.0 - share, names[index + 1]: share}


_CUBES = {
    "pelvis": "joint-pelvis",
    "waist": "joint-spine-4",
    "chest": "joint-spine-2",
    "neck": "joint-neck",
    "head": "joint-head",
}
_SIDE_CUBES = {
    "clavicle": "clavicle",
    "upperarm": "shoulder",
    "forearm": "elbow",
    "hand": "hand",
    "thigh": "upper-leg",
    "shin": "knee",
    "foot": "ankle",
}


def body_skeleton(points: Floats) -> Skeleton:
    """A skeleton bound to a shaped body, its joints at the middles of the template's joint cubes."""
    base = template()
    found: dict[str, Doubles] = {name: _cube(base, points, cube) for name, cube in _CUBES.items()}
    for side in "lr":
        for name, cube in _SIDE_CUBES.items():
            found[f"{name}_{side}"] = _cube(base, points, f"joint-{side}-{cube}")
        found[f"twist_{side}"] = 0.5 * (found[f"forearm_{side}"] + found[f"hand_{side}"])
        toes = [_cube(base, points, f"joint-{side}-toe-{n}-1") for n in range(1, 6)]
        found[f"toes_{side}"] = np.mean(toes, axis=0)
        for finger in range(1, 6):
            for segment in range(1, 4):
                found[f"finger{finger}{segment}_{side}"] = _cube(base, points, f"joint-{side}-finger-{finger}-{segment}")
    body = points[base.vertices("body")]
    ankle = found["foot_l"]
    heel = body[(body[:, 1] < 0.05) & (body[:, 0] > 0.0)][:, 2].min()
    return Skeleton({name: found[name] for name in JOINTS}, float(ankle[2] - heel) * 0.8, float(body[:, 1].max()))


def _cube(base: Template, points: Floats, name: str) -> Doubles:
    return np.asarray(points[base.vertices(name)].mean(axis=0), np.float64)
