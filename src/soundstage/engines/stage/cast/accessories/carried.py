"""Capes, packs and bags; pauldrons and knee cops; gloves for boxing."""

import numpy as np

from ...motion.rotation import Reals
from ...scene import Vec3
from ..accessory import Accessory, Item, Maker, Measures, weights_on
from ..suit.polygonise import merged, polygonise
from ..suit.solids import box, capsule, ellipsoid, join
from ..suit.swept import grid_shell
from ._surfaces import cloth, dull, follow, hide, ribbon, steel
from .hats import _ball
from .helmets import _drape


def _cape(long: float, wide: float, stuff: float, collar: bool, hooded: bool) -> Maker:
    """Cloth from the shoulders down the back; `long` 0…1 of the way to the ground, `wide` how far round it comes (radians)."""

    def make(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
        neck, chest = body.skeleton.joint("neck"), body.skeleton.joint("chest")
        shoulder = body.skeleton.joint("upperarm_l")
        top = float(neck[1]) - 0.012
        hem = 0.04 + (1.0 - long) * float(body.skeleton.joint("shin_l")[1]) * 1.4
        angle = np.linspace(-wide, wide, 41)  # 0 behind
        z0 = 0.5 * (float(neck[2]) + float(chest[2]))
        rows = []
        for s in np.concatenate([np.linspace(0.0, 0.16, 7), np.linspace(0.20, 1.0, 17)]):
            # Over the shoulders it lies; below them it falls in folds that deepen.
            side = float(shoulder[0]) + 0.055
            if s <= 0.16:
                u = s / 0.16
                across = 0.075 * body.size + (side - 0.075 * body.size) * np.sin(u * np.pi * 0.5)
                deep = 0.075 * body.size + 0.055 * u
                y = top + 0.006 - (top - float(shoulder[1]) - 0.035) * u**2
            else:
                u = (s - 0.16) / 0.84
                across = side + 0.10 * u
                deep = 0.130 + 0.17 * u
                y = float(shoulder[1]) + 0.035 + (hem - float(shoulder[1]) - 0.035) * u
            fold = (
                1.0 + 0.10 * max(s - 0.12, 0.0) * np.sin(9.0 * angle) + 0.04 * max(s - 0.12, 0.0) * np.sin(17.0 * angle + 1.0)
            )
            rows.append(
                np.stack(
                    [across * np.sin(angle) * fold, np.full(41, y), z0 - 0.012 - deep * np.cos(angle) * fold - 0.02 * s], axis=1
                )
            )
        grid = np.stack(rows)
        shell = grid_shell(grid)
        if float((shell.normals[:, 2]).mean()) > 0.0:
            shell = grid_shell(grid, flip=True)
        down = np.clip((float(shoulder[1]) - shell.positions[:, 1]) / max(float(shoulder[1]) - hem, 0.2), 0.0, 1.0).astype(
            np.float32
        )
        fabric = cloth(colour, stuff)
        made = [Item("cape", shell, fabric, weights=weights_on(len(down), chest=1.0), sway=down)]
        if collar:
            ring = np.linspace(-2.5, 2.5, 33)
            base = np.stack([0.085 * body.size * np.sin(ring), np.full(33, top), z0 - 0.085 * body.size * np.cos(ring)], axis=1)
            out = np.stack([np.sin(ring), np.zeros(33), -np.cos(ring)], axis=1)
            roll = [
                base + out * r + np.array([0.0, h, 0.0])
                for r, h in ((0.0, 0.0), (0.030, 0.035), (0.065, 0.022), (0.085, -0.03), (0.06, -0.06))
            ]
            fur = grid_shell(np.stack(roll), flip=True)
            made.append(
                Item(
                    "collar",
                    fur,
                    cloth((0.60, 0.58, 0.54), 12.0),
                    weights=weights_on(len(fur.positions), chest=0.85, neck=0.15),
                )
            )
        if hooded:
            made += _hood_up(body, colour, stuff)
        return made

    return make


def _hood_up(body: Measures, colour: Vec3, stuff: float) -> list[Item]:

    return _drape(stuff, -0.004, 0.06)(body, colour, colour)


def _backpack(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    chest, waist = body.skeleton.joint("chest"), body.skeleton.joint("waist")
    s = body.size
    back = float(body.body[(np.abs(body.rest[:, 1] - 0.36) < 0.05) & (np.abs(body.rest[:, 0]) < 0.08), 2].min())
    middle = np.array([0.0, 0.5 * (float(chest[1]) + float(waist[1])) + 0.10 * s, back - 0.100 * s])

    def pack(p: Reals) -> Reals:
        d = box(p, middle, (0.135 * s, 0.205 * s, 0.080 * s), 0.06 * s)
        d = join(d, box(p, middle + np.array([0.0, -0.07, -0.075]) * s, (0.10 * s, 0.085 * s, 0.035 * s), 0.03 * s), 0.02)
        d = join(d, box(p, middle + np.array([0.0, 0.195, -0.005]) * s, (0.120 * s, 0.035 * s, 0.075 * s), 0.03 * s), 0.02)
        for side in (1.0, -1.0):
            d = join(
                d,
                capsule(
                    p,
                    middle + np.array([side * 0.15, -0.15, 0.0]) * s,
                    middle + np.array([side * 0.15, -0.04, 0.0]) * s,
                    0.032 * s,
                ),
                0.02,
            )
        return d

    shell = polygonise(pack, tuple(middle - 0.30 * s), tuple(middle + 0.30 * s), 0.016 * body.fine)
    straps = []
    shoulder = float(body.skeleton.joint("upperarm_l")[0])
    for side in (1.0, -1.0):
        x = side * 0.62 * shoulder
        near = np.abs(body.rest[:, 0] - side * 0.10) < 0.02
        line = []
        for height, front in (
            (0.40, False),
            (0.48, False),
            (0.545, False),
            (0.56, True),
            (0.52, True),
            (0.46, True),
            (0.38, True),
            (0.30, True),
        ):
            at = body.body[near & (np.abs(body.rest[:, 1] - height) < 0.022)]
            z = at[:, 2].max() + 0.022 if front else at[:, 2].min() - 0.022
            line.append([x, float(at[:, 1].mean()) + (0.025 if height > 0.54 else 0.0), float(z)])
        line.append([side * 0.95 * shoulder, line[-1][1] - 0.10, back + 0.05])
        path = np.stack([np.interp(np.linspace(0.0, 8.0, 40), np.arange(9), np.asarray(line)[:, k]) for k in range(3)], axis=1)
        for _ in range(5):
            path[1:-1] = 0.5 * path[1:-1] + 0.25 * (path[:-2] + path[2:])
        flat = path - np.array([0.0, float(chest[1]), float(chest[2])])
        flat[:, 0] = 0.0
        flat /= np.linalg.norm(flat, axis=1, keepdims=True)
        straps.append(ribbon(path, 0.046 * s, flat, 0.010))
    strap = merged(straps)
    return [
        Item("backpack", shell, cloth(colour, 0.0), joint="chest"),
        Item(
            "straps",
            strap,
            cloth((0.5 * colour[0], 0.5 * colour[1], 0.5 * colour[2]), 0.0),
            weights=follow(body, strap.positions),
        ),
    ]


def _bag(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    hip = body.skeleton.joint("thigh_l")
    s = body.size
    centre = np.array([float(hip[0]) + 0.15 * s, float(hip[1]) - 0.01, float(hip[2])])
    shell = polygonise(
        lambda p: box(p, centre, (0.045 * s, 0.115 * s, 0.150 * s), 0.03 * s),
        tuple(centre - 0.25),
        tuple(centre + 0.25),
        0.014 * body.fine,
    )
    return [Item("bag", shell, hide(colour), joint="pelvis")]


def _pauldrons(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    made = []
    s = body.size
    for name, sign in (("l", 1.0), ("r", -1.0)):
        shoulder, elbow = body.skeleton.joint(f"upperarm_{name}"), body.skeleton.joint(f"forearm_{name}")
        knee = body.skeleton.joint(f"shin_{name}")
        way = (elbow - shoulder) / np.linalg.norm(elbow - shoulder)

        def domes(p: Reals, shoulder: Reals = shoulder, way: Reals = way, sign: float = sign) -> Reals:
            d = np.full(len(p), 1.0, np.float32)
            for k, (step, radius) in enumerate(((0.0, 0.098), (0.045, 0.094), (0.088, 0.086))):
                centre = shoulder + way * (step * s) + np.array([sign * 0.004, 0.012 - 0.004 * k, 0.0])
                ball = ellipsoid(p, centre, (radius * s, radius * s, radius * 1.06 * s))
                cut = (p - centre) @ way.astype(np.float32) - 0.034 * s
                d = np.minimum(d, np.maximum(ball, cut))
            inner = (shoulder[0] - p[:, 0]) * sign - 0.045 * s
            return np.asarray(np.maximum(d, inner), np.float32)

        low, high = shoulder - 0.24 * s, shoulder + 0.22 * s
        made.append(
            Item(
                f"pauldron_{name}",
                polygonise(domes, tuple(low), tuple(high), 0.010 * body.fine),
                steel(colour),
                joint=f"upperarm_{name}",
            )
        )
        made.append(
            Item(
                f"couter_{name}", _ball(elbow + np.array([0.0, 0.0, -0.012]), 0.060 * s), steel(colour), joint=f"forearm_{name}"
            )
        )
        made.append(
            Item(f"poleyn_{name}", _ball(knee + np.array([0.0, 0.0, 0.012]), 0.076 * s), steel(colour), joint=f"shin_{name}")
        )
    return made


def _boxing(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    made = []
    s = body.size
    for name in "lr":
        wrist, middle, thumb = (body.skeleton.joint(f"{j}_{name}") for j in ("hand", "finger31", "finger12"))
        elbow = body.skeleton.joint(f"forearm_{name}")
        back = (wrist - elbow) / np.linalg.norm(wrist - elbow)

        def glove(p: Reals, wrist: Reals = wrist, middle: Reals = middle, thumb: Reals = thumb, back: Reals = back) -> Reals:
            d = capsule(p, wrist + 0.3 * (middle - wrist), middle + 0.25 * (middle - wrist), 0.066 * s)
            d = join(d, capsule(p, wrist + 0.4 * (thumb - wrist), thumb, 0.030 * s), 0.02)
            return join(d, capsule(p, wrist - back * 0.07 * s, wrist, 0.047 * s), 0.03)

        centre = 0.5 * (wrist + middle)
        shell = polygonise(glove, tuple(centre - 0.26 * s), tuple(centre + 0.26 * s), 0.011 * body.fine)
        made.append(Item(f"glove_{name}", shell, dull(colour, 0.3, 0.05), joint=f"hand_{name}"))
    return made


ACCESSORIES = (
    Accessory(
        name="cape",
        words=("cape", "superhero cape"),
        slot="back",
        make=_cape(0.88, 1.25, 6.0, False, False),
        colour=(0.22, 0.015, 0.02),
    ),
    Accessory(
        name="cloak",
        words=("cloak", "wool cloak", "poncho"),
        slot="back",
        make=_cape(0.95, 2.0, 2.0, False, False),
        colour=(0.05, 0.05, 0.055),
    ),
    Accessory(
        name="hoodedcloak",
        words=("hooded cloak", "hooded cape"),
        slot="back",
        make=_cape(0.95, 2.0, 2.0, False, True),
        colour=(0.05, 0.06, 0.04),
        hides_hair=True,
        hair_line=0.60,
    ),
    Accessory(
        name="mantle",
        words=("mantle", "royal mantle", "royal robe", "royal cape", "ermine"),
        slot="back",
        make=_cape(1.0, 1.7, 7.0, True, False),
        colour=(0.17, 0.012, 0.02),
    ),
    Accessory(
        name="backpack", words=("backpack", "rucksack", "knapsack"), slot="back", make=_backpack, colour=(0.05, 0.08, 0.12)
    ),
    Accessory(
        name="bag",
        words=("shoulder bag", "messenger bag", "satchel", "handbag", "purse"),
        slot="side",
        make=_bag,
        colour=(0.09, 0.05, 0.03),
    ),
    Accessory(
        name="pauldrons",
        words=("pauldrons", "shoulder plates", "plate joints"),
        slot="shoulders",
        make=_pauldrons,
        colour=(0.45, 0.46, 0.48),
    ),
    Accessory(
        name="boxinggloves", words=("boxing gloves", "boxing glove"), slot="hands", make=_boxing, colour=(0.25, 0.015, 0.02)
    ),
)
