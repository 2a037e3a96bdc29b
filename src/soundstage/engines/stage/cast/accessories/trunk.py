"""What is tied, hung or buckled about the neck, the chest and the waist."""

import numpy as np

from ...motion.rotation import Doubles, Reals
from ...scene import Vec3
from ..accessory import Accessory, Item, Maker, Measures, weights_on
from ..suit.polygonise import merged
from ..suit.swept import grid_shell
from ._surfaces import cloth, dull, follow, hide, ribbon, steel, waist_ring
from .hats import _ball


def _breast(body: Measures, heights: Reals, x: float, out: float) -> Doubles:
    """Points on the front of the trunk at template heights."""
    found = []
    for height in np.asarray(heights):
        near = (np.abs(body.rest[:, 1] - height) < 0.014) & (np.abs(body.rest[:, 0] - x) < 0.022) & (body.rest[:, 2] > 0.02)
        points = body.body[near]
        found.append(
            [float(points[:, 0].mean()) if abs(x) > 0.005 else 0.0, float(points[:, 1].mean()), float(points[:, 2].max()) + out]
        )
    line = np.asarray(found, np.float64)
    # It hangs straight over what is hollow.
    line[:, 2] = np.maximum(line[:, 2], np.interp(line[:, 1], [line[-1, 1], line[0, 1]], [line[-1, 2], line[0, 2]]))
    return line


def _tie(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    heights = np.linspace(0.548, 0.165, 22)
    line = _breast(body, heights, 0.0, 0.014)
    t = np.linspace(0.0, 1.0, 22)
    wide = np.where(t < 0.07, 0.030, 0.020 + 0.040 * t) * np.clip((1.02 - t) / 0.10, 0.05, 1.0) * body.size
    shell = ribbon(line, wide, np.array([0.0, 0.0, 1.0]), 0.005)
    return [Item("tie", shell, cloth(colour, 6.0), weights=follow(body, shell.positions), sway=None)]


def _bow(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    at = _breast(body, np.array([0.552]), 0.0, 0.016)[0]
    t = np.linspace(-1.0, 1.0, 21)
    tall = (0.006 + 0.018 * np.abs(t) ** 0.8) * body.size
    rows = [
        np.stack([at[0] + 0.055 * t * body.size, at[1] + tall * k, at[2] + 0.010 * (1.0 - abs(k)) - 0.014 * t**2], axis=1)
        for k in (-1.0, -0.5, 0.0, 0.5, 1.0)
    ]
    shell = merged([grid_shell(np.stack(rows)), _ball(at + np.array([0.0, 0.0, 0.006]), 0.010 * body.size)])
    return [Item("bowtie", shell, cloth(colour, 6.0), weights=follow(body, shell.positions))]


def _neck_ring(body: Measures, height: float, grow: float, around: int = 40) -> Doubles:
    mask = (np.abs(body.rest[:, 1] - height) < 0.016) & (np.abs(body.rest[:, 0]) < 0.12)
    points = body.body[mask].astype(np.float64)
    low, high = points.min(axis=0), points.max(axis=0)
    angle = np.linspace(-np.pi, np.pi, around + 1)
    middle = 0.5 * (low + high)
    return np.stack(
        [
            middle[0] + (0.5 * (high[0] - low[0]) + grow) * np.sin(angle),
            np.full(around + 1, points[:, 1].mean()),
            middle[2] + (0.5 * (high[2] - low[2]) + grow) * np.cos(angle),
        ],
        axis=1,
    )


def _scarf(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    ring = _neck_ring(body, 0.592, 0.016)
    angle = np.linspace(-np.pi, np.pi, len(ring))
    rows = []
    out = ring - ring.mean(axis=0)
    out[:, 1] = 0.0
    out /= np.linalg.norm(out, axis=1, keepdims=True)
    for turn in np.linspace(-0.5 * np.pi, 1.5 * np.pi, 13):
        bulge = 0.026 + 0.006 * np.sin(5.0 * angle + 2.0)
        rows.append(
            ring
            + out * (bulge * np.cos(turn))[:, None]
            + np.array([0.0, 1.0, 0.0]) * (0.034 * np.sin(turn) - 0.022 * np.cos(angle) - 0.004)[:, None]
        )
    loop = grid_shell(np.stack(rows), flip=True)
    tail_at = _breast(body, np.linspace(0.53, 0.22, 14), 0.045, 0.030)
    tail = ribbon(tail_at, 0.085 * body.size, np.array([0.0, 0.0, 1.0]), 0.010)
    knit = cloth(colour, 3.0, 0.0, accent)
    hang = np.clip((tail_at[0, 1] - tail.positions[:, 1]) / 0.35, 0.0, 1.0).astype(np.float32)
    return [
        Item("scarf", loop, knit, weights=weights_on(len(loop.positions), neck=0.45, chest=0.55)),
        Item("scarftail", tail, knit, weights=follow(body, tail.positions), sway=0.6 * hang),
    ]


def _bandana(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    ring = _neck_ring(body, 0.585, 0.012)
    angle = np.linspace(-np.pi, np.pi, len(ring))
    drop = 0.030 + 0.070 * np.clip(np.cos(angle), 0.0, 1.0) ** 3
    out = np.stack([np.sin(angle), np.zeros_like(angle), np.cos(angle)], axis=1)
    rows = [
        ring + out * 0.004 + np.array([0.0, 0.012, 0.0]),
        ring + out * 0.014,
        ring + out * (0.016 + 0.25 * drop)[:, None] - np.array([0.0, 1.0, 0.0]) * drop[:, None],
    ]
    shell = grid_shell(np.stack(rows), flip=True)
    return [Item("bandana", shell, cloth(colour, 0.0, 5.0), weights=weights_on(len(shell.positions), neck=0.3, chest=0.7))]


def _ruff(height: float, reach: float, pleats: int, stuff: float) -> Maker:
    def make(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
        ring = _neck_ring(body, height, 0.008, 120)
        angle = np.linspace(-np.pi, np.pi, len(ring))
        out = np.stack([np.sin(angle), np.zeros_like(angle), np.cos(angle)], axis=1)
        wave = np.sin(pleats * angle)[:, None] * np.array([0.0, 1.0, 0.0])
        rows = [ring + out * (reach * s) + wave * (0.022 * s) for s in (0.0, 0.35, 0.7, 1.0)]
        shell = grid_shell(np.stack(rows), flip=True)
        return [Item("ruff", shell, cloth(colour, stuff), weights=weights_on(len(shell.positions), neck=0.5, chest=0.5))]

    return make


def _necklace(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    beads = [
        _ball(p + np.array([0.0, 0.0, 0.0]), 0.0055 * body.size)
        for p in _neck_ring(body, 0.562, 0.006, 36)[:-1]
        - np.array([0.0, 1.0, 0.0]) * (0.03 * np.clip(np.cos(np.linspace(-np.pi, np.pi, 37)[:-1]), 0.0, 1.0))[:, None]
    ]
    shell = merged(beads)
    return [Item("necklace", shell, steel(colour, 0.2), weights=follow(body, shell.positions))]


def _girdle(height: float, wide: float, grow: float, stuff: float, buckle: bool, tail: float) -> Maker:
    def make(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
        ring = waist_ring(body, height, grow)
        up = np.array([0.0, 1.0, 0.0])
        out = ring - ring.mean(axis=0)
        out[:, 1] = 0.0
        out /= np.linalg.norm(out, axis=1, keepdims=True) + 1e-9
        rows = [
            ring + up * (s * wide * body.size) + out * o
            for s, o in ((-0.5, -0.008), (-0.5, 0.002), (-0.3, 0.006), (0.3, 0.006), (0.5, 0.002), (0.5, -0.008))
        ]
        shell = grid_shell(np.stack(rows))
        stuffed = hide(colour) if stuff == 5.0 else cloth(colour, stuff)
        made = [Item("belt", shell, stuffed, weights=follow(body, shell.positions))]
        front = ring[len(ring) // 2] + np.array([0.0, 0.0, 0.012])
        if buckle:
            made.append(
                Item("buckle", _ball(front, 0.020 * body.size), steel((0.62, 0.47, 0.18)), weights=None, joint="pelvis")
            )
        if tail > 0.0:
            t = np.linspace(0.0, 1.0, 12)[:, None]
            for x in (0.035, 0.075):
                line = front + np.array([x, 0.0, -0.006]) + np.array([0.02, -tail, 0.012]) * t
                ends = ribbon(line, 0.05 * body.size, np.array([0.15, 0.0, 1.0]), 0.004)
                made.append(
                    Item(
                        f"sashend{x}",
                        ends,
                        stuffed,
                        weights=weights_on(len(ends.positions), pelvis=0.7, thigh_l=0.3),
                        sway=np.repeat(t[:, 0], 4).astype(np.float32),
                    )
                )
        return made

    return make


def _sari(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    """A broad sash from the hip over the shoulder."""
    t = np.linspace(0.0, 1.0, 40)
    angle = 2.0 * np.pi * (0.42 - t)
    heights = 0.16 + 0.395 * np.sin(np.pi * t) ** 0.8
    x = -0.165 * np.cos(np.pi * t) * (0.8 + 0.2 * np.sin(np.pi * t))
    line = []
    for k, height in enumerate(heights):
        _ = angle
        front = t[k] < 0.5
        near = (
            (np.abs(body.rest[:, 1] - height) < 0.03)
            & (np.abs(body.rest[:, 0] - (x[k] if front else -x[k] * -1.0)) < 0.04)
            & (np.abs(body.rest[:, 0]) < 0.17)
        )
        points = body.body[near]
        z = (points[:, 2].max() + 0.016) if front else (points[:, 2].min() - 0.016)
        line.append([float(points[:, 0].mean()), float(points[:, 1].mean()), float(z)])
    path = np.asarray(line)
    for _ in range(6):
        path[1:-1] = 0.5 * path[1:-1] + 0.25 * (path[:-2] + path[2:])
    flat = np.where((t < 0.5)[:, None], np.array([0.0, 0.25, 1.0]), np.array([0.0, 0.25, -1.0]))
    shell = ribbon(path, 0.13 * body.size, flat, 0.006)
    return [Item("drape", shell, cloth(colour, 6.0), weights=follow(body, shell.positions))]


def _tutu(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    """Layers of tulle that stand out from the hips, their edges ruffled."""
    ring = waist_ring(body, 0.075, 0.004, 144)
    angle = np.linspace(-np.pi, np.pi, len(ring))
    out = np.stack([np.sin(angle), np.zeros_like(angle), np.cos(angle)], axis=1)
    layers = []
    for layer, (reach, drop) in enumerate(((0.30, -0.005), (0.285, 0.030), (0.26, 0.065), (0.22, 0.10))):
        rows = []
        for s in np.linspace(0.0, 1.0, 8):
            ruffle = 0.020 * s**1.4 * np.sin(34.0 * angle + 1.7 * layer) + 0.010 * s * np.sin(11.0 * angle + layer)
            sag = 0.030 * np.sin(np.pi * 0.5 * s) - drop * s - 0.02 * s**3
            rows.append(ring + out * (reach * body.size * s) + np.array([0.0, 1.0, 0.0]) * (ruffle + sag)[:, None])
        layers.append(grid_shell(np.stack(rows), flip=True))
    shell = merged(layers)
    return [Item("tutu", shell, cloth(colour, 14.0), weights=weights_on(len(shell.positions), pelvis=1.0), sway=None)]


def _apron(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    angle = np.linspace(-1.15, 1.15, 25)
    ring = waist_ring(body, 0.13, 0.022, 96)
    around = np.linspace(-np.pi, np.pi, len(ring))
    waist = np.stack([np.interp(angle, around, ring[:, k]) for k in range(3)], axis=1)
    knee = float(body.skeleton.joint("shin_l")[1])
    rows = []
    chest = _breast(body, np.array([0.40]), 0.0, 0.024)[0]
    for s in np.linspace(1.0, 0.0, 7)[:-1]:
        row = waist + (chest - waist[12]) * s
        row[:, 0] = waist[:, 0] * (1.0 - 0.25 * s) * np.clip(1.0 - 0.15 * s, 0.0, 1.0)
        row[:, 2] -= 2.0 * row[:, 0] ** 2 * s
        row[np.abs(angle) > 0.75, 0] *= 1.0 - 0.30 * s
        rows.append(row)
    for s in np.linspace(0.0, 1.0, 9):
        row = waist.copy()
        row[:, 1] += (knee + 0.06 - waist[:, 1]) * s
        row[:, 2] += 0.035 * s + 0.008 * s * np.sin(9.0 * angle)
        rows.append(row)
    shell = grid_shell(np.stack(rows), flip=True)
    low = np.clip((waist[0, 1] - shell.positions[:, 1]) / max(waist[0, 1] - knee, 0.1), 0.0, 1.0).astype(np.float32)
    weights = follow(body, shell.positions)
    hang = weights_on(len(low), pelvis=0.50, thigh_l=0.25, thigh_r=0.25)
    mix = np.clip(low * 5.0, 0.0, 1.0)[:, None]
    return [
        Item(
            "apron",
            shell,
            cloth(colour, 5.0 if colour[0] < 0.12 else 0.0),
            weights=weights * (1.0 - mix) + hang * mix,
            sway=0.5 * low,
        )
    ]


def _badge(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    return [Item("badge", _ball(_breast(body, np.array([0.43]), 0.075, 0.016)[0], 0.016), steel(colour), joint="chest")]


def _emblem(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    at = _breast(body, np.array([0.43]), 0.0, 0.010)[0]
    outline = (
        np.array(
            [[-0.075, 0.055], [0.0, 0.070], [0.075, 0.055], [0.055, -0.005], [0.0, -0.080], [-0.055, -0.005], [-0.075, 0.055]]
        )
        * body.size
    )
    rows = [
        np.stack(
            [
                at[0] + outline[:, 0] * s,
                at[1] + outline[:, 1] * s,
                np.full(7, at[2] + 0.004 * (1.0 - s)) - 2.6 * (outline[:, 0] * s) ** 2,
            ],
            axis=1,
        )
        for s in (1.0, 0.7, 0.02)
    ]
    return [Item("emblem", grid_shell(np.stack(rows), flip=False), dull(colour, 0.35, 0.05), joint="chest")]


ACCESSORIES = (
    Accessory(name="tie", words=("tie", "necktie"), slot="tie", make=_tie, colour=(0.085, 0.011, 0.017)),
    Accessory(name="bowtie", words=("bow tie", "bowtie"), slot="tie", make=_bow, colour=(0.015, 0.015, 0.017)),
    Accessory(name="scarf", words=("scarf", "shawl", "muffler"), slot="neck", make=_scarf, colour=(0.20, 0.03, 0.03)),
    Accessory(
        name="bandana", words=("bandana", "neckerchief", "kerchief"), slot="neck", make=_bandana, colour=(0.20, 0.02, 0.02)
    ),
    Accessory(name="ruff", words=("ruff",), slot="neck", make=_ruff(0.592, 0.085, 26, 0.0), colour=(0.62, 0.61, 0.59)),
    Accessory(
        name="dogcollar", words=("clerical collar",), slot="neck", make=_ruff(0.60, 0.006, 0, 0.0), colour=(0.64, 0.63, 0.61)
    ),
    Accessory(
        name="necklace", words=("necklace", "pearls", "chain necklace"), slot="neck", make=_necklace, colour=(0.62, 0.45, 0.14)
    ),
    Accessory(
        name="belt",
        words=("belt", "leather belt"),
        slot="waist",
        make=_girdle(0.135, 0.042, 0.022, 5.0, True, 0.0),
        colour=(0.05, 0.03, 0.02),
    ),
    Accessory(
        name="dutybelt",
        words=("duty belt", "tool belt", "utility belt"),
        slot="waist",
        make=_girdle(0.13, 0.055, 0.024, 5.0, True, 0.0),
        colour=(0.012, 0.012, 0.013),
    ),
    Accessory(
        name="sash",
        words=("sash", "black belt", "cummerbund"),
        slot="waist",
        make=_girdle(0.145, 0.075, 0.024, 6.0, False, 0.34),
        colour=(0.19, 0.014, 0.022),
    ),
    Accessory(
        name="obi", words=("obi",), slot="waist", make=_girdle(0.20, 0.15, 0.026, 6.0, False, 0.0), colour=(0.36, 0.25, 0.07)
    ),
    Accessory(name="saridrape", words=("sash drape", "drape", "baldric"), slot="drape", make=_sari, colour=(0.36, 0.25, 0.07)),
    Accessory(name="tutu", words=("tutu", "tulle skirt"), slot="tutu", make=_tutu, colour=(0.60, 0.59, 0.585)),
    Accessory(
        name="apron", words=("apron", "leather apron", "kitchen apron"), slot="apron", make=_apron, colour=(0.6, 0.59, 0.57)
    ),
    Accessory(name="badge", words=("badge", "star badge", "medals"), slot="badge", make=_badge, colour=(0.70, 0.52, 0.16)),
    Accessory(name="emblem", words=("chest emblem", "emblem", "logo"), slot="badge", make=_emblem, colour=(0.40, 0.28, 0.05)),
)
