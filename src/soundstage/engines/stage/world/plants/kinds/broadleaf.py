"""Trees with crowns: oak, birch, willow, cherry, maple, acacia, cypress, Scots pine, dead ones."""

from dataclasses import dataclass, field
from functools import partial

import numpy as np

from soundstage.engines.stage.scene import Floats, Part, Vec3
from soundstage.engines.stage.world.plants.cards import crown_cards
from soundstage.engines.stage.world.plants.plant import Plant, PlantCall, PlantRecipe
from soundstage.engines.stage.world.plants.skeleton import Habit, branch
from soundstage.engines.stage.world.plants.stuff import bark, foliage
from soundstage.engines.stage.world.plants.wood import tubes

__all__ = ["KINDS"]

_GREEN: tuple[Vec3, Vec3] = ((0.060, 0.100, 0.022), (0.125, 0.160, 0.038))
_LIGHT: tuple[Vec3, Vec3] = ((0.095, 0.140, 0.030), (0.180, 0.205, 0.055))
_SPRING: tuple[Vec3, Vec3] = ((0.130, 0.190, 0.040), (0.210, 0.240, 0.070))
_NEEDLE: tuple[Vec3, Vec3] = ((0.022, 0.048, 0.024), (0.060, 0.088, 0.036))
_GREY: tuple[Vec3, Vec3] = ((0.070, 0.088, 0.050), (0.120, 0.130, 0.080))
# What an autumn does to one tree or the next: gold, orange, red, russet.
_AUTUMN: tuple[tuple[Vec3, Vec3], ...] = (
    ((0.46, 0.255, 0.022), (0.55, 0.36, 0.040)),
    ((0.42, 0.130, 0.016), (0.52, 0.235, 0.025)),
    ((0.240, 0.045, 0.020), (0.36, 0.110, 0.024)),
    ((0.205, 0.090, 0.026), (0.30, 0.155, 0.040)),
)


@dataclass(frozen=True, kw_only=True)
class _Tree:
    """Metres. The crown is an ellipsoid `wide` × `deep` (radii) about its middle; `flat` keeps only its upper part."""

    tall: tuple[float, float]
    bare: float  # share of the height below the crown
    wide: float
    deep: float
    girth: float
    bark: str
    leaf: str = ""
    colours: tuple[Vec3, Vec3] = _GREEN
    petal: Vec3 = (0.85, 0.85, 0.85)
    size: float = 0.62  # of a spray
    dense: float = 1.0
    tips: float = 1.0
    clumps: int = 0  # foliage in this many separate cushions
    habit: Habit = field(default_factory=Habit)
    hang: bool = False
    evergreen: bool = False
    turns: bool = True  # colours in autumn
    lean: float = 0.04


_TREES: dict[str, tuple[tuple[str, ...], _Tree]] = {
    "oak": (
        (
            "tree",
            "trees",
            "broadleaf",
            "oak tree",
            "elm",
            "ash tree",
            "chestnut",
            "linden",
            "deciduous tree",
            "poplar",
            "walnut tree",
        ),
        _Tree(tall=(10.5, 14.0), bare=0.22, wide=5.4, deep=4.6, girth=0.40, bark="furrowed", leaf="broad", size=0.78),
    ),
    "birch": (
        ("birch tree", "birches", "aspen", "silver birch"),
        _Tree(
            tall=(12.0, 16.0),
            bare=0.30,
            wide=2.9,
            deep=5.4,
            girth=0.125,
            bark="birch",
            leaf="small",
            colours=_LIGHT,
            size=0.62,
            dense=0.7,
            tips=0.8,
            habit=Habit(gnarl=0.10, rise=0.4, droop=0.3),
        ),
    ),
    "willow": (
        ("willow tree", "weeping willow", "willows"),
        _Tree(
            tall=(8.5, 10.5),
            bare=0.20,
            wide=4.8,
            deep=3.4,
            girth=0.42,
            bark="furrowed",
            leaf="willow",
            colours=_LIGHT,
            size=2.3,
            dense=0.42,
            hang=True,
            habit=Habit(gnarl=0.2, rise=0.55),
        ),
    ),
    "cherry": (
        (
            "cherry tree",
            "cherry blossom",
            "cherry blossoms",
            "cherry blossom tree",
            "cherry trees",
            "sakura",
            "blossom tree",
            "plum tree",
            "almond tree",
            "magnolia",
            "blossoming tree",
        ),
        _Tree(
            tall=(5.6, 7.2),
            bare=0.24,
            wide=4.0,
            deep=2.3,
            girth=0.22,
            bark="smooth",
            leaf="blossom",
            colours=_SPRING,
            petal=(0.80, 0.47, 0.53),
            size=0.58,
            dense=1.25,
            habit=Habit(gnarl=0.24, rise=0.4),
            turns=False,
        ),
    ),
    "maple": (
        ("maple tree", "maples", "autumn tree", "japanese maple", "red maple"),
        _Tree(
            tall=(8.5, 11.5),
            bare=0.2,
            wide=4.2,
            deep=4.2,
            girth=0.27,
            bark="furrowed",
            leaf="maple",
            colours=_AUTUMN[1],
            size=0.74,
        ),
    ),
    "apple": (
        ("apple tree", "fruit tree", "orchard tree", "pear tree", "orange tree", "lemon tree", "olive tree", "olive"),
        _Tree(
            tall=(4.0, 5.0),
            bare=0.22,
            wide=2.4,
            deep=1.7,
            girth=0.15,
            bark="smooth",
            leaf="small",
            colours=_GREY,
            size=0.5,
            habit=Habit(gnarl=0.3),
        ),
    ),
    "acacia": (
        ("acacia tree", "umbrella thorn", "acacias", "thorn tree"),
        _Tree(
            tall=(6.0, 8.0),
            bare=0.72,
            wide=4.9,
            deep=0.95,
            girth=0.24,
            bark="furrowed",
            leaf="small",
            colours=_GREY,
            size=0.72,
            dense=0.9,
            habit=Habit(gnarl=0.2, rise=0.35, reach=0.58),
            turns=False,
            lean=0.12,
        ),
    ),
    "beech": (
        ("forest tree", "forest trees", "tall tree", "tall trees"),
        _Tree(
            tall=(17.0, 22.0),
            bare=0.42,
            wide=5.0,
            deep=5.6,
            girth=0.25,
            bark="smooth",
            leaf="broad",
            size=0.85,
            habit=Habit(rise=0.4),
        ),
    ),
    "baobab": (
        ("baobab tree", "baobabs"),
        _Tree(
            tall=(11.0, 14.0),
            bare=0.66,
            wide=5.0,
            deep=2.2,
            girth=1.55,
            bark="pale",
            leaf="small",
            colours=_GREY,
            size=0.8,
            dense=0.42,
            tips=0.7,
            habit=Habit(gnarl=0.24),
            turns=False,
        ),
    ),
    "scots pine": (
        ("stone pine", "mediterranean pine", "scotch pine", "bonsai", "umbrella pine", "cedar"),
        _Tree(
            tall=(11.0, 15.0),
            bare=0.52,
            wide=3.6,
            deep=2.9,
            girth=0.26,
            bark="plated",
            leaf="pine",
            colours=_NEEDLE,
            size=0.66,
            clumps=11,
            habit=Habit(gnarl=0.25),
            evergreen=True,
            lean=0.08,
        ),
    ),
    "cypress": (
        ("cypress tree", "cypresses", "italian cypress", "lombardy poplar"),
        _Tree(
            tall=(9.0, 13.0),
            bare=0.04,
            wide=0.85,
            deep=5.3,
            girth=0.18,
            bark="furrowed",
            leaf="small",
            colours=_NEEDLE,
            size=0.55,
            dense=1.1,
            habit=Habit(rise=0.6),
            evergreen=True,
            lean=0.01,
        ),
    ),
    "jungle tree": (
        ("rainforest tree", "tropical tree", "banyan", "kapok", "mangrove", "fig tree", "rubber tree"),
        _Tree(
            tall=(15.0, 20.0),
            bare=0.48,
            wide=6.0,
            deep=4.4,
            girth=0.55,
            bark="mossy",
            leaf="broad",
            size=1.05,
            colours=((0.040, 0.085, 0.018), (0.095, 0.140, 0.030)),
            evergreen=True,
            habit=Habit(gnarl=0.22),
        ),
    ),
    "dead tree": (
        (
            "bare tree",
            "leafless tree",
            "withered tree",
            "gnarled tree",
            "dead trees",
            "burnt tree",
            "haunted tree",
            "winter tree",
        ),
        _Tree(
            tall=(6.5, 9.0),
            bare=0.26,
            wide=3.6,
            deep=3.0,
            girth=0.30,
            bark="pale",
            tips=0.75,
            habit=Habit(gnarl=0.55, rise=0.15, reach=0.42),
        ),
    ),
}


def _grow(name: str, tree: _Tree, call: PlantCall) -> Plant:
    random = call.random()
    tall = float(random.uniform(*tree.tall))
    scale = tall / (sum(tree.tall) / 2.0)
    wide, deep = tree.wide * scale * float(random.uniform(0.85, 1.15)), tree.deep * scale
    low = tall * tree.bare
    points = _crown(tree, random, call.choose(26, 90, 330), wide, deep, tall, low)
    trunk = _trunk(tree, random, low, tall, scale)
    skeleton = branch(trunk, tree.girth * scale, points, call.random(2), tree.habit)
    leafless = not tree.leaf or (call.season == "winter" and not tree.evergreen)
    thinnest = (call.choose(4, 1, 0) if leafless else call.choose(7, 2, 0)) * 0.01 * min(tree.girth, 0.42) / 0.3
    wood = tubes(skeleton.limbs, thinnest=thinnest, finest=call.choose(5, 6, 10))
    parts = [Part(name="tree trunk", shape=wood, material=bark(tree.bark, snow=call.snow, sway=0.10))]
    leaves = tree.leaf if call.season != "winter" or tree.evergreen else ""
    if leaves:
        parts.append(_leaves(tree, leaves, call, np.array(skeleton.tips), np.array(skeleton.ways)))
    return Plant(kind=name, parts=tuple(parts), height=tall, radius=wide)


def _crown(tree: _Tree, random: np.random.Generator, count: int, wide: float, deep: float, tall: float, low: float) -> Floats:
    """Points that the twigs reach: more towards the outside, lumpy, none below the crown."""
    lumps = random.normal(size=(7, 3))
    lumps /= np.linalg.norm(lumps, axis=1, keepdims=True)
    way = np.random.default_rng(int(random.integers(1 << 30))).normal(size=(400, 3))[:count]
    way /= np.linalg.norm(way, axis=1, keepdims=True)
    far = 0.42 + 0.58 * np.linspace(0.08, 1.0, count)[random.permutation(count)] ** 0.55
    far *= 0.86 + 0.22 * np.max(way @ lumps.T, axis=1) ** 4
    middle = max(low + deep * 0.9, tall - deep)
    points = way * far[:, None] * [wide, deep, wide] + [0.0, middle, 0.0]
    if tree.clumps:
        centres = points[: tree.clumps]
        nearest = np.argmin(np.linalg.norm(points[:, None] - centres[None], axis=2), axis=1)
        points = centres[nearest] + (points - centres[nearest]) * [0.55, 0.22, 0.55]
    points[:, 1] = np.maximum(points[:, 1], low + 0.12 * deep * random.random(count))
    return np.asarray(points * [1.0, 1.0, 1.0], np.float32)


def _trunk(tree: _Tree, random: np.random.Generator, low: float, tall: float, scale: float) -> Floats:
    high = max(low * 1.05, 0.12 * tall)
    t = np.linspace(0.0, 1.0, 6)
    lean = random.normal(0.0, tree.lean * tall, 2)
    crook = random.normal(0.0, tree.habit.gnarl * 0.14 * high, (6, 2)) * np.sin(np.pi * t)[:, None]
    across = lean * t[:, None] ** 1.5 * (high / tall) + crook
    return np.stack([across[:, 0], high * t - 0.12 * scale * (t == 0.0), across[:, 1]], axis=1).astype(np.float32)


def _leaves(tree: _Tree, leaf: str, call: PlantCall, tips: Floats, ways: Floats) -> Part:
    count = int(call.choose(105, 420, 2900) * tree.dense)
    size = tree.size * (call.choose(105, 420, 2900) / 2900.0) ** -0.32
    mesh = crown_cards(
        tips, ways, count, size if not tree.hang else tree.size * call.choose(16, 12, 10) / 10.0, call.random(3), hang=tree.hang
    )
    if call.detail == "wide" and leaf in ("broad", "small", "maple"):
        leaf = "mass"
    first, second = tree.colours
    if call.season == "autumn" and tree.turns and not tree.evergreen:
        first, second = _AUTUMN[int(call.random(4).integers(len(_AUTUMN)))]
    elif call.season == "spring" and tree.turns and not tree.evergreen:
        first, second = _SPRING
    material = foliage(leaf, first, second, petal=tree.petal, snow=call.snow, sway=0.22)
    return Part(name="tree leaves", shape=mesh, material=material)


KINDS = tuple(PlantRecipe(name=name, words=words, grow=partial(_grow, name, tree)) for name, (words, tree) in _TREES.items())
