"""Famous shapes, each in its surroundings. The subject stands at the origin; they rise ahead, towards −z."""

import itertools
import math

import numpy as np
from scipy.interpolate import PchipInterpolator

from soundstage.engines.stage.scene import Material, Vec3
from soundstage.engines.stage.world.buildings.house import block_walls
from soundstage.engines.stage.world.buildings.site import Plot
from soundstage.engines.stage.world.buildings.solids import Solid, box, frustum, joined, prism, sheet, tube, turned

__all__ = [
    "bar_between",
    "big_ben",
    "colosseum",
    "eiffel",
    "golden_gate",
    "great_wall",
    "liberty",
    "pagoda",
    "parthenon",
    "pisa",
    "pyramids",
    "stonehenge",
    "taj_mahal",
    "thai_temple",
    "torii",
    "venice",
]

Point = tuple[float, float, float]


def bar_between(a: Point, b: Point, thick: float) -> Solid:
    """A square bar from one point to another."""
    start, end = np.asarray(a, np.float64), np.asarray(b, np.float64)
    along = end - start
    long = float(np.linalg.norm(along))
    along = along / max(long, 1e-9)
    guide = np.array([0.0, 1.0, 0.0]) if abs(along[1]) < 0.95 else np.array([1.0, 0.0, 0.0])
    side = np.cross(guide, along)
    side /= np.linalg.norm(side)
    up = np.cross(along, side)
    w = thick / 2.0
    corners = [side * i * w + up * k * w for i, k in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
    faces = []
    for i in range(4):
        p, q = corners[i], corners[(i + 1) % 4]
        faces.append(sheet([start + q, start + p, end + p, end + q]))
    return joined(faces)


def eiffel(plot: Plot) -> None:
    """Four curved legs of lattice that meet, three decks."""
    z0 = -640.0
    heights = [0.0, 28.0, 57.0, 86.0, 116.0, 150.0, 190.0, 235.0, 276.0]
    half = [62.0, 47.0, 35.0, 26.0, 18.5, 12.5, 8.2, 5.2, 3.0]
    leg = [13.0, 11.5, 10.0, 8.2, 6.5, 4.5, 3.2, 2.4, 2.0]
    bars: list[Solid] = []
    for i in range(len(heights) - 1):
        for sx in (-1, 1):
            for sz in (-1, 1):

                def corner(k: int, j: float, m: float, sx: int = sx, sz: int = sz) -> Point:
                    h, w = half[k], min(leg[k], half[k])
                    return (sx * (h - w * j), heights[k], z0 + sz * (h - w * m))

                rails = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)]
                for j, m in rails:
                    bars.append(bar_between(corner(i, j, m), corner(i + 1, j, m), 1.5 - 0.1 * i))
                for (j, m), (p, q) in zip(rails, [*rails[1:], rails[0]], strict=True):
                    parts = 2 if i < 4 else 1
                    for part in range(parts):
                        t0, t1 = part / parts, (part + 1) / parts

                        def at(jj: float, mm: float, t: float, i: int = i) -> Point:
                            a, b = corner(i, jj, mm), corner(i + 1, jj, mm)
                            return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t)

                        bars += [bar_between(at(j, m, t0), at(p, q, t1), 0.7), bar_between(at(p, q, t0), at(j, m, t1), 0.7)]
    decks = [box(2 * w + 3, 4.5, 2 * w + 3).moved(y=y, z=z0) for y, w in ((57.0, 35.0), (116.0, 18.5))]
    decks += [
        box(10, 5, 10).moved(y=276, z=z0),
        tube(2.2, 10, sides=10).moved(y=281, z=z0),
        tube(0.7, 32, top=0.1, sides=6).moved(y=291, z=z0),
    ]
    arcs = []
    for turn in range(4):
        for a0 in np.linspace(0.12, math.pi - 0.35, 14):
            a1 = a0 + 0.2
            ends = [(37 * math.cos(a), 8 + 40 * math.sin(a), 60.0 - 12 * math.sin(a)) for a in (a0, a1)]
            arcs.append(bar_between(ends[0], ends[1], 1.6).moved(turn=turn * math.pi / 2).moved(z=z0))
    lit = plot.hour.lamps
    iron: Vec3 = (0.20, 0.135, 0.085)
    plot.plain(iron, *decks, *arcs, *bars, rough=0.6, name="iron")
    if lit:
        sparkle = [
            bar_between((s * h, y, z0 + k * h), (s * h, y + 2.0, z0 + k * h), 1.6)
            for y, h in zip(np.linspace(8, 270, 22), np.interp(np.linspace(8, 270, 22), heights, half), strict=True)
            for s in (-1, 1)
            for k in (-1, 1)
        ]
        plot.glow((1.0, 0.66, 0.26), 9.0, *sparkle)
        for y in (12.0, 70.0, 130.0):
            plot.light(0.0, y, z0 + 40, 1800.0, (1.0, 0.7, 0.32), reach=150.0, radius=5.0)
    plot.paved((-9, -520, 9, 40), kind=4.0, albedo=(0.42, 0.37, 0.28))
    for side in (-1, 1):
        for z in np.arange(6.0, -190.0, -13.0):
            if not plot.dressing.plant(
                "linden", side * 15.0, float(z), size=0.75, variant=int(plot.random.integers(2)), near=bool(z > -30)
            ):
                plot.dressing.plant("oak", side * 15.0, float(z), size=0.6)
        for z in (2.0, -14.0, -30.0):
            plot.dressing.put("bench", side * 10.5, z, side * math.pi / 2)
    for x in np.arange(-230.0, 231.0, 21.0):
        if abs(x) > 66:
            plot.estate.house("paris", float(x), -760.0 - float(plot.random.uniform(0, 60)), 0.0, width=20.5, depth=14.0)
    for side in (-1, 1):
        for z in np.arange(20.0, -330.0, -21.0):
            plot.estate.house("paris", side * 64.0, float(z), math.pi / 2 * side, width=20.6, depth=14.0)


def pyramids(plot: Plot) -> None:
    sand: Vec3 = (0.50, 0.375, 0.22)
    for x, z, size in ((-40.0, -360.0, 230.0), (190.0, -560.0, 215.0), (330.0, -640.0, 105.0), (-330.0, -620.0, 60.0)):
        steps = 34
        layers = []
        for i in range(steps):
            w = size * (1.0 - i / steps)
            layers.append(box(w, size * 0.636 / steps, w).moved(x=x, y=size * 0.636 * i / steps - 1.0, z=z))
        plot.masonry(2.0, sand, (0.33, 0.24, 0.14), *layers, name="pyramid")
    for _ in range(16):
        s = float(plot.random.uniform(0.4, 1.6))
        x, z = float(plot.random.uniform(-30, 30)), float(plot.random.uniform(-50, -9))
        plot.stone(
            (0.44, 0.33, 0.2),
            box(s * 1.5, s, s, bevel=s * 0.12).moved(x=x, y=-0.2 * s, z=z, turn=float(plot.random.uniform(0, 3))),
        )


def taj_mahal(plot: Plot) -> None:
    white: Vec3 = (0.74, 0.71, 0.66)
    z0 = -185.0
    plot.stone(white, box(96, 6, 96, bevel=0.3).moved(z=z0), name="marble", rough=0.4, bump=0.15)
    body = [(-29, -17), (-17, -29), (17, -29), (29, -17), (29, 17), (17, 29), (-17, 29), (-29, 17)]
    plot.stone(
        white,
        prism([(x, -z) for x, z in body], 6, 30).moved(z=z0),
        prism([(x * 1.01, -z * 1.01) for x, z in body], 29.4, 31).moved(z=z0),
        name="marble",
        rough=0.4,
        bump=0.15,
    )
    onion = [
        (8.6, 0),
        (9.1, 2.5),
        (9.1, 6.0),
        (10.3, 9.0),
        (10.6, 12.0),
        (9.6, 16.0),
        (7.0, 20.0),
        (3.6, 23.2),
        (1.1, 25.5),
        (0.5, 29.5),
        (0.0, 31.5),
    ]
    domes = [turned(onion, sides=28).moved(y=31, z=z0)]
    small = [(r * 0.36, y * 0.36) for r, y in onion]
    for sx in (-1, 1):
        for sz in (-1, 1):
            domes.append(turned(small, sides=16).moved(x=sx * 18, y=34.5, z=z0 + sz * 18))
            domes += [
                tube(0.4, 4.0, sides=6).moved(x=sx * 18 + 2.6 * math.sin(a), y=31, z=z0 + sz * 18 + 2.6 * math.cos(a))
                for a in np.arange(0, math.tau, math.tau / 8)
            ]
            x, z = sx * 45, z0 + sz * 45
            domes += [
                tube(3.0, 34, top=2.2, sides=16).moved(x=x, y=6, z=z),
                *(turned([(3.3, 0), (3.4, 0.8), (2.4, 0.9)], sides=16).moved(x=x, y=y, z=z) for y in (16, 27, 38)),
                turned([(r * 0.23, y * 0.23) for r, y in onion], sides=14).moved(x=x, y=41, z=z),
            ]
    plot.stone(white, *domes, name="marble", rough=0.35, bump=0.12)
    dark = Material(shader="standard", values={"albedo": (0.20, 0.18, 0.165), "roughness": 0.8})
    for turn in range(4):
        shapes = [
            _arch(9.5, 21.0).moved(y=6.2, z=29.15),
            *(_arch(4.2, 8.6).moved(x=x, y=y, z=29.12) for x in (-13.5, 13.5) for y in (7.0, 18.0)),
        ]
        frame = [
            box(13.2, 27.0, 0.8).moved(y=6, z=29.4),
        ]
        plot.stone(white, *(s.moved(turn=turn * math.pi / 2).moved(z=z0) for s in frame), name="marble", rough=0.4, bump=0.15)
        plot.dressing.solid(
            "arches",
            dark,
            *(
                s.moved(z=0.75 if abs(s.positions[:, 0].mean()) < 1 else 0.05).moved(turn=turn * math.pi / 2).moved(z=z0)
                for s in shapes
            ),
        )
    water = sheet([(-4, 0.05, -4), (4, 0.05, -4), (4, 0.05, -78), (-4, 0.05, -78)])
    plot.dressing.solid("pool", Material(shader="poolmirror"), water)
    for side in (-1, 1):
        plot.paved((min(side * 5, side * 9), -80, max(side * 5, side * 9), 20), albedo=(0.42, 0.33, 0.26))
        plot.stone((0.6, 0.55, 0.48), box(0.5, 0.25, 76).moved(x=side * 4.3, z=-41))
        for z in np.arange(-8.0, -80.0, -6.5):
            plot.dressing.plant("cypress", side * 11.5, float(z), size=0.35, variant=1)
    plot.paved((-9, -4, 9, 20), albedo=(0.42, 0.33, 0.26))


def _arch(width: float, high: float) -> Solid:
    """A flat pointed arch facing +z."""
    w = width / 2
    spring = high * 0.62
    outline = [(-w, 0.0), (w, 0.0), (w, spring)] + [
        (w * math.cos(a) ** 0.8, spring + (high - spring) * math.sin(a)) for a in np.linspace(0.2, math.pi / 2, 6)
    ]
    left = [(-x, y) for x, y in outline[:1:-1]][1:]
    ring = np.array([*outline, *left])
    points = np.column_stack([ring, np.zeros(len(ring))])
    fan = np.array([[0, i, i + 1] for i in range(1, len(ring) - 1)])
    return Solid(positions=points, normals=np.tile([0.0, 0.0, 1.0], (len(ring), 1)), triangles=fan, uv=ring.copy())


def big_ben(plot: Plot) -> None:
    stone: Vec3 = (0.46, 0.36, 0.22)
    x0, z0 = 40.0, -185.0
    plot.estate.walls.setdefault("gothic", []).extend(_gothic(x0, z0))
    tower = [box(13.6, 1.2, 13.6).moved(x=x0, y=y, z=z0) for y in (52.0, 66.0)] + [
        box(14.4, 14, 14.4, bevel=0.3).moved(x=x0, y=53, z=z0),
        box(12.8, 6, 12.8).moved(x=x0, y=67, z=z0),
    ]
    tower += [frustum((2, 2), (0, 0), 9.0).moved(x=x0 + i * 6.6, y=66, z=z0 + k * 6.6) for i in (-1, 1) for k in (-1, 1)]
    plot.stone(stone, *tower, scale=0.8)
    plot.roof(
        1.0,
        (0.12, 0.13, 0.12),
        frustum((13.0, 13.0), (6.0, 6.0), 9.0).moved(x=x0, y=73, z=z0),
        frustum((6.4, 6.4), (0, 0), 15.0).moved(x=x0, y=84, z=z0),
    )
    plot.plain(
        (0.75, 0.55, 0.18),
        box(6.2, 2.2, 6.2).moved(x=x0, y=82, z=z0),
        tube(0.2, 6, sides=6).moved(x=x0, y=98, z=z0),
        rough=0.35,
        metallic=0.8,
    )
    for turn in range(4):
        face = turned([(4.6, 0.0), (4.6, 0.1), (0.0, 0.12)], sides=36).tilted("x", math.pi / 2).moved(z=7.25)
        rim = turned([(4.4, 0.0), (4.9, 0.2), (5.0, 0.4), (4.4, 0.3)], sides=36).tilted("x", math.pi / 2).moved(z=7.2)
        ticks = [box(0.25, 0.8, 0.1).moved(y=3.5).tilted("z", a).moved(z=7.42) for a in np.arange(0, math.tau, math.tau / 12)]
        hands = [
            box(0.35, 4.0, 0.1).moved(y=-0.4).tilted("z", -0.9).moved(z=7.45),
            box(0.5, 2.7, 0.1).moved(y=-0.3).tilted("z", 1.1).moved(z=7.5),
        ]
        place = [s.moved(turn=turn * math.pi / 2).moved(x=x0, y=60, z=z0) for s in (face, rim, *ticks, *hands)]
        if plot.hour.lamps:
            plot.glow((1.0, 0.93, 0.72), 2.2, place[0])
        else:
            plot.plain((0.78, 0.76, 0.68), place[0], rough=0.4)
        plot.plain((0.05, 0.045, 0.04), *place[2:], rough=0.5)
        plot.plain((0.6, 0.44, 0.15), place[1], rough=0.4, metallic=0.8)
    _embankment(plot, "london")
    _bridge_deck(plot, -34.0)


def _gothic(x: float, z: float) -> list[Solid]:
    solids = [block_walls(12.2, 12.2, 53.0, 0.31).moved(x=x, z=z), block_walls(150.0, 22.0, 24.0, 0.4).moved(x=x + 82, z=z - 4)]
    solids += [block_walls(6, 6, 36.0, 0.4).moved(x=x + 30 + 24 * i, z=z + 6) for i in range(5)]
    solids.append(block_walls(23, 23, 92.0, 0.36).moved(x=x + 168, z=z - 12))
    return solids


def _embankment(plot: Plot, style: str) -> None:
    """A quay to stand on, a river ahead, houses on the other bank."""
    plot.paved((-60, -6, 60, 40), y=1.6, albedo=(0.30, 0.29, 0.27))
    plot.stone(
        (0.32, 0.31, 0.28),
        box(120, 2.6, 0.8).moved(y=-0.9, z=-6.0),
        box(120, 0.22, 1.0, bevel=0.04).moved(y=2.5, z=-6.0),
        box(120, 2.0, 0.5).moved(y=-0.5, z=-5.9),
    )
    for x in np.arange(-50.0, 51.0, 12.0):
        plot.plain((0.05, 0.05, 0.05), tube(0.12, 3.4, top=0.07, sides=8).moved(x=float(x), y=2.7, z=-6.0), rough=0.5)
        plot.glow(
            (1.0, 0.86, 0.6),
            20.0 if plot.hour.lamps else 0.9,
            turned([(0.02, 0.0), (0.22, 0.2), (0.2, 0.42), (0.02, 0.5)], sides=12).moved(x=float(x), y=6.1, z=-6.0),
        )
        plot.light(float(x), 6.3, -5.6, 30.0, (1.0, 0.84, 0.6), reach=18.0)
    plot.stone((0.30, 0.28, 0.25), box(900, 5.0, 30).moved(y=-2.4, z=-195.0))
    for x in np.arange(-420.0, 12.0 if style == "london" else 421.0, 26.0):
        plot.estate.house(
            "paris" if plot.random.random() < 0.6 else "office",
            float(x),
            -198.0,
            0.0,
            width=25.0,
            depth=16.0,
            storeys=int(plot.random.integers(5, 9)),
            ground=2.5,
        )


def _bridge_deck(plot: Plot, x: float) -> None:
    plot.stone((0.17, 0.26, 0.20), box(14, 1.4, 112).moved(x=x, y=6.4, z=-62))
    for z in np.arange(-20.0, -110.0, -18.0):
        plot.stone((0.34, 0.33, 0.30), box(15, 8, 3.6).moved(x=x, y=-1.5, z=float(z)))
        arch = [
            bar_between(
                (x, 2.2 + 3.8 * math.sin(a), float(z) - 9 - 8.0 * math.cos(a)),
                (x, 2.2 + 3.8 * math.sin(a + 0.4), float(z) - 9 - 8.0 * math.cos(a + 0.4)),
                1.2,
            )
            for a in np.arange(0, 2.8, 0.4)
        ]
        plot.stone((0.17, 0.26, 0.20), *(s.scaled(1, 1, 1) for s in arch))


def liberty(plot: Plot) -> None:
    copper: Vec3 = (0.20, 0.40, 0.33)
    z0 = -190.0
    plot.stone(
        (0.40, 0.36, 0.30),
        frustum((52, 52), (46, 46), 6.0).moved(y=-1.0, z=z0),
        frustum((30, 30), (24, 24), 9.0).moved(y=5, z=z0),
        frustum((20, 20), (13.5, 13.5), 26.0).moved(y=14, z=z0),
        box(15.5, 2.0, 15.5, bevel=0.2).moved(y=38, z=z0),
    )
    robe = [
        (6.2, 0.0),
        (6.0, 4.0),
        (5.3, 10.0),
        (4.8, 17.0),
        (4.4, 23.0),
        (4.0, 26.5),
        (3.6, 29.0),
        (2.4, 31.2),
        (1.25, 32.0),
        (1.2, 33.2),
    ]
    figure = [
        turned(robe, sides=22).scaled(1.0, 1.0, 0.82),
        turned([(1.15, 0.0), (1.75, 1.2), (1.85, 2.6), (1.5, 4.2), (0.0, 4.7)], sides=18).moved(y=33),
    ]
    for k in range(9):
        a = -0.5 + k * 0.85
        figure.append(
            bar_between(
                (5.2 * math.sin(a), 1.0, 4.4 * math.cos(a)), (3.6 * math.sin(a + 0.3), 27.0, 2.9 * math.cos(a + 0.3)), 1.1
            )
        )
    figure += [
        bar_between((-3.2, 29.5, 0.3), (-4.2, 39.0, 0.8), 2.0),
        bar_between((-4.2, 39.0, 0.8), (-4.6, 44.5, 1.0), 1.5),
        turned([(0.5, 0.0), (1.5, 1.4), (1.5, 1.8), (0.6, 1.9)], sides=14).moved(x=-4.6, y=44.4, z=1.0),
    ]
    figure += [
        bar_between((3.4, 28.8, 0.8), (4.6, 22.5, 3.0), 1.9),
        box(2.4, 5.4, 0.7, bevel=0.1).tilted("z", -0.25).moved(x=4.0, y=20.5, z=4.2),
    ]
    crown = [
        bar_between(
            (1.7 * math.cos(a), 37.0 + 0.3 * math.sin(a), 1.2), (4.6 * math.cos(a), 37.4 + 3.9 * math.sin(a), 1.2), 0.42
        )
        for a in np.linspace(0.15, math.pi - 0.15, 7)
    ]
    figure += [*crown, turned([(1.95, 0.0), (2.05, 0.7), (1.8, 0.7)], sides=18).moved(y=36.4)]
    plot.stone(copper, *(s.moved(y=40, z=z0) for s in figure), bump=0.25, rough=0.6, scale=0.4)
    plot.plain(
        (0.85, 0.60, 0.15),
        turned([(0.7, 0.0), (1.0, 0.8), (0.5, 2.0), (0.0, 3.2)], sides=12).moved(x=-4.6, y=86.2, z=z0 + 1.0),
        rough=0.3,
        metallic=0.9,
    )
    for y in (8.0,):
        plot.light(8.0, y, z0 + 30, 1500.0, (1.0, 0.9, 0.72), reach=90.0, radius=2.0)
    plot.paved((-40, -10, 40, 40), y=1.5, albedo=(0.33, 0.32, 0.30))
    plot.stone((0.33, 0.31, 0.28), box(80, 2.2, 0.7).moved(y=-0.5, z=-10.0))
    plot.plain(
        (0.10, 0.11, 0.11),
        *(tube(0.05, 1.0, sides=6).moved(x=float(x), y=1.7, z=-10.0) for x in np.arange(-38, 39, 2.0)),
        box(78, 0.06, 0.06).moved(y=2.65, z=-10.0),
    )
    for x in np.arange(-900.0, 901.0, 42.0):
        plot.estate.house(
            str(plot.random.choice(["tower", "deco", "office"])),
            float(x),
            -1900.0 - 90 * float(plot.random.random()),
            0.0,
            width=38.0,
            depth=30.0,
            shops=False,
        )


def golden_gate(plot: Plot) -> None:
    red: Vec3 = (0.44, 0.085, 0.035)
    x0, deck = -26.0, 46.0
    for z in (-190.0, -830.0):
        for s in (-1, 1):
            plot.plain(red, frustum((11, 15), (7, 9), 170.0).moved(x=x0 + s * 15, y=0, z=z), rough=0.5)
        plot.plain(red, *(box(34, 7.0, 7.0).moved(x=x0, y=y, z=z) for y in (58.0, 92.0, 122.0, 148.0, 164.0)), rough=0.5)
        plot.stone((0.36, 0.35, 0.33), box(58, 12, 34, bevel=1.0).moved(x=x0, y=-4, z=z))
    for s in (-1, 1):
        x = x0 + s * 15.0

        def rope(z: float) -> float:
            if z > -190.0:
                return 170.0 - (170.0 - 56.0) * min((z + 190.0) / 280.0, 1.0)
            if z > -830.0:
                t = (z + 510.0) / 320.0
                return 54.0 + 116.0 * t * t
            return 170.0 + (z + 830.0) * 0.35

        zs = np.arange(90.0, -1110.0, -16.0)
        plot.plain(
            red,
            *(
                bar_between((x, rope(float(a)), float(a)), (x, rope(float(b)), float(b)), 1.5)
                for a, b in itertools.pairwise(zs)
            ),
            rough=0.5,
        )
        plot.plain(
            red,
            *(bar_between((x, deck, float(z)), (x, rope(float(z)), float(z)), 0.35) for z in zs if rope(float(z)) > deck + 2),
            rough=0.5,
        )
        truss = [bar_between((x, deck - 7, float(z)), (x, deck, float(z) - 8), 0.8) for z in zs] + [
            bar_between((x, deck, float(z) - 8), (x, deck - 7, float(z) - 16), 0.8) for z in zs
        ]
        plot.plain(
            red,
            *truss,
            box(1.2, 1.4, 1200).moved(x=x, y=deck - 0.7, z=-510),
            box(1.2, 1.2, 1200).moved(x=x, y=deck - 7.6, z=-510),
            rough=0.5,
        )
    plot.plain((0.09, 0.09, 0.09), box(29, 1.0, 1200).moved(x=x0, y=deck - 0.9, z=-510))
    for z in np.arange(60.0, -900.0, -55.0):
        for s in (-1, 1):
            plot.plain(red, tube(0.3, 9.0, top=0.2, sides=6).moved(x=x0 + s * 13.5, y=deck, z=float(z)))
            if plot.hour.lamps:
                plot.glow((1.0, 0.62, 0.26), 26.0, box(1.2, 0.6, 1.2).moved(x=x0 + s * 12.6, y=deck + 9, z=float(z)))


def great_wall(plot: Plot) -> None:
    stone: Vec3 = (0.40, 0.36, 0.30)
    points = [
        (0.0, 0.0, 14.0),
        (0.0, 0.0, -14.0),
        (-5.0, 2.5, -46.0),
        (-22.0, 9.0, -88.0),
        (-8.0, 20.0, -140.0),
        (30.0, 34.0, -200.0),
        (44.0, 60.0, -270.0),
        (0.0, 78.0, -350.0),
        (-70.0, 96.0, -440.0),
        (-60.0, 140.0, -560.0),
        (40.0, 176.0, -700.0),
    ]
    anchor = np.array(points)
    t = np.linspace(0, len(points) - 1, 110)
    curve = PchipInterpolator(np.arange(len(points)), anchor)
    fine = list(curve(t))
    for a, b in itertools.pairwise(fine):
        along = b - a
        long = float(np.linalg.norm(along[[0, 2]])) + 0.3
        turn = math.atan2(float(along[0]), -float(along[2]))
        middle = (a + b) / 2
        base = -9.0 - (0.0 if middle[2] > -30 else 14.0)
        lift = 9.0
        tilt = math.atan2(float(along[1]), long)
        deckpart = box(5.2, lift - base, long * 1.06).moved(y=base - lift + 0.0, z=0.0).moved(y=lift)
        parts = [deckpart.moved(y=-lift + 0.0), *(box(0.55, 1.0, long * 1.06).moved(x=s * 2.6) for s in (-1, 1))]
        parts += [box(0.6, 0.75, long * 0.3).moved(x=s * 2.6, y=1.0, z=k * long * 0.25) for s in (-1, 1) for k in (-1, 1)]
        whole = joined(parts).tilted("x", tilt)
        plot.masonry(
            2.0,
            stone,
            (0.22, 0.19, 0.16),
            whole.moved(x=float(middle[0]), y=float(middle[1]) + 0.02, z=float(middle[2]), turn=turn),
            name="wall",
        )
    for index in (45, 74, 100):
        x, y, z = (float(v) for v in fine[index])
        tower = [
            box(9, 15.0, 9).moved(y=-8.0),
            *(box(1.5, 1.3, 0.6).moved(x=-3.6 + 2.4 * i, y=7.0, z=s * 4.3) for i in range(4) for s in (-1, 1)),
            *(box(0.6, 1.3, 1.5).moved(x=s * 4.3, y=7.0, z=-3.6 + 2.4 * i) for i in range(4) for s in (-1, 1)),
        ]
        plot.masonry(2.0, stone, (0.22, 0.19, 0.16), *(s.moved(x=x, y=y, z=z) for s in tower), name="wall")
        plot.plain((0.03, 0.03, 0.03), *(box(1.0, 1.6, 0.1).moved(x=x + i, y=y + 3.4, z=z + 4.52) for i in (-2.4, 0.0, 2.4)))
    plot.paved((-2.4, -14, 2.4, 14), y=0.04, albedo=(0.34, 0.31, 0.27))


def stonehenge(plot: Plot) -> None:
    grey: Vec3 = (0.30, 0.29, 0.26)
    for k in range(30):
        a = k * math.tau / 30
        x, z = 15.0 * math.sin(a), -24.0 + 15.0 * math.cos(a)
        if k in (0, 1, 11, 12, 17, 24):
            continue
        plot.stone(grey, box(2.1, 4.1, 1.1, bevel=0.25).moved(x=x, z=z, turn=-a), scale=1.1, bump=1.2)
        if k % 30 in (3, 4, 5, 6, 20, 21, 22, 27):
            b = a + math.tau / 60
            plot.stone(
                grey,
                box(3.3, 0.8, 1.0, bevel=0.2).moved(x=15.0 * math.sin(b), y=4.1, z=-24.0 + 15.0 * math.cos(b), turn=-b),
                scale=1.1,
                bump=1.2,
            )
    for k in range(5):
        a = math.pi + (k - 2) * 0.62
        x, z = 7.5 * math.sin(a), -24.0 + 7.5 * math.cos(a)
        for s in (-1, 1):
            plot.stone(
                grey,
                box(1.6, 5.8, 1.1, bevel=0.25).moved(x=x + 1.4 * s * math.cos(a), z=z + 1.4 * s * math.sin(-a), turn=-a),
                scale=1.1,
                bump=1.2,
            )
        plot.stone(grey, box(4.6, 1.0, 1.2, bevel=0.2).moved(x=x, y=5.8, z=z, turn=-a), scale=1.1, bump=1.2)


def pisa(plot: Plot) -> None:
    white: Vec3 = (0.66, 0.63, 0.57)
    parts = [tube(7.0, 52, sides=28)]
    for level in range(8):
        y = 1.0 + level * 6.5
        parts += [turned([(8.2, 0.0), (8.4, 0.5), (7.0, 0.6)], sides=28).moved(y=y + 5.6)]
        parts += [
            tube(0.28, 5.4, sides=6).moved(x=8.0 * math.sin(a), y=y + 0.3, z=8.0 * math.cos(a))
            for a in np.arange(0, math.tau, math.tau / 24)
        ]
    parts.append(tube(5.4, 6.5, sides=24).moved(y=52))
    plot.stone(white, *(s.tilted("z", -0.085).moved(x=6, z=-80) for s in parts), bump=0.2)
    plot.paved((-6, -60, 6, 20), albedo=(0.36, 0.34, 0.31))


def parthenon(plot: Plot) -> None:
    """A Greek temple on its steps; some of it has fallen."""
    marble: Vec3 = (0.64, 0.58, 0.48)
    z0, w, d = -38.0, 24.0, 46.0
    plot.stone(marble, *(box(w + 5 - 1.4 * i, 0.5, d + 5 - 1.4 * i).moved(y=0.5 * i, z=z0 - 6) for i in range(3)), scale=0.9)
    shaft = [(0.98, 0.0), (0.95, 0.2), (0.9, 3.0), (0.82, 7.0), (0.74, 9.6), (0.95, 10.1), (1.15, 10.4)]
    spots = [(-w / 2 + w * i / 7, z0 - 6 + s * d / 2) for i in range(8) for s in (-1, 1)] + [
        (s * w / 2, z0 - 6 - d / 2 + d * i / 13) for i in range(1, 13) for s in (-1, 1)
    ]
    for x, z in spots:
        broken = plot.random.random() < 0.14 and z < z0
        profile = [(r, y * 0.5) for r, y in shaft[:4]] if broken else shaft
        plot.stone(marble, turned([*profile, (0.0, profile[-1][1])], sides=14).moved(x=x, y=1.5, z=z), scale=0.9)
        if not broken:
            plot.stone(marble, box(2.3, 0.4, 2.3).moved(x=x, y=11.9, z=z), scale=0.9)
    plot.stone(
        marble,
        box(w + 2.4, 2.2, 2.0).moved(y=12.3, z=z0 - 6 + d / 2),
        *(box(2.0, 2.2, d * 0.7).moved(x=s * w / 2, y=12.3, z=z0 + 1) for s in (-1, 1)),
        box(w + 3.2, 0.5, 2.8).moved(y=14.5, z=z0 - 6 + d / 2),
        scale=0.9,
    )
    tri = sheet(
        [
            (-w / 2 - 1.5, 15, z0 - 5 + d / 2),
            (w / 2 + 1.5, 15, z0 - 5 + d / 2),
            (0.01, 19.2, z0 - 5 + d / 2),
            (-0.01, 19.2, z0 - 5 + d / 2),
        ]
    )
    plot.stone(
        marble,
        tri,
        bar_between((-w / 2 - 2, 15.0, z0 - 4.6 + d / 2), (0, 19.6, z0 - 4.6 + d / 2), 0.8),
        bar_between((w / 2 + 2, 15.0, z0 - 4.6 + d / 2), (0, 19.6, z0 - 4.6 + d / 2), 0.8),
        scale=0.9,
    )
    for _ in range(9):
        x, z, s = float(plot.random.uniform(-16, 16)), float(plot.random.uniform(-12, -3)), float(plot.random.uniform(0.4, 1.0))
        if abs(x) > 2.4:
            plot.stone(
                marble,
                turned([(s, 0.0), (s, s * 1.1), (0.0, s * 1.1)], sides=14)
                .tilted("z", float(plot.random.uniform(0, 1.5)))
                .moved(x=x, y=0.2, z=z),
                scale=0.9,
            )


def torii(plot: Plot) -> None:
    """A Japanese shrine: gates over a path of steps, lanterns, the hall behind."""
    red: Vec3 = (0.48, 0.075, 0.03)
    plot.paved((-2.6, -70, 2.6, 30), albedo=(0.30, 0.29, 0.27))
    for number, z in enumerate((-7.0, -18.0, -23.0, -28.0, -33.0, -38.0)):
        s = 1.25 if number == 0 else 0.85
        parts = [tube(0.26, 5.0, top=0.21, sides=12).tilted("z", k * -0.04).moved(x=k * 2.4) for k in (-1, 1)]
        parts += [
            box(7.4, 0.45, 0.5, bevel=0.05).moved(y=5.0),
            box(5.4, 0.32, 0.3).moved(y=4.05),
            box(0.35, 0.65, 0.2).moved(y=4.35),
        ]
        plot.plain(red, *(p.scaled(s, s, s).moved(z=z) for p in parts), rough=0.4, coat=0.2)
        black = [box(7.9, 0.2, 0.6, bevel=0.04).moved(y=5.45), *(tube(0.3, 0.5, sides=12).moved(x=k * 2.42) for k in (-1, 1))]
        plot.plain((0.03, 0.03, 0.03), *(p.scaled(s, s, s).moved(z=z) for p in black), rough=0.5)
    for z in np.arange(-3.0, -46.0, -5.5):
        for side in (-1, 1):
            x = side * 3.7
            plot.stone(
                (0.30, 0.30, 0.28),
                tube(0.16, 1.3, sides=8).moved(x=x, z=float(z)),
                box(0.6, 0.12, 0.6).moved(x=x, y=1.3, z=float(z)),
                frustum((0.95, 0.95), (0.2, 0.2), 0.35).moved(x=x, y=1.85, z=float(z)),
            )
            plot.glow((1.0, 0.62, 0.26), 7.0 if plot.hour.lamps else 0.35, box(0.36, 0.4, 0.36).moved(x=x, y=1.43, z=float(z)))
            if z > -24:
                plot.light(x, 1.7, float(z), 7.0, (1.0, 0.6, 0.26), reach=9.0)
    _hall(plot, 0.0, -58.0, 15.0, 10.0, red, (0.13, 0.16, 0.14))
    for side in (-1, 1):
        for z in np.arange(4.0, -60.0, -6.0):
            if not plot.dressing.plant(
                "cedar", side * float(plot.random.uniform(7.5, 16)), float(z), size=0.9, variant=1, near=bool(z > -14)
            ):
                plot.dressing.plant("pine", side * 10.0, float(z), size=0.7)
        plot.dressing.plant("maple", side * 6.0, -12.0, size=0.6, variant=2, near=True)


def _hall(
    plot: Plot,
    x: float,
    z: float,
    width: float,
    depth: float,
    wood: Vec3,
    tiles: Vec3,
    *,
    y: float = 1.1,
    high: float = 4.2,
    curl: float = 1.0,
) -> float:
    """A post-and-beam hall with a sweeping roof; returns the height of its ridge."""
    plot.stone((0.40, 0.38, 0.35), box(width + 3, y, depth + 3).moved(x=x, z=z))
    posts = [
        tube(0.24, high, sides=10).moved(x=x - width / 2 + width * i / 5, y=y, z=z + s * depth / 2)
        for i in range(6)
        for s in (-1, 1)
    ]
    plot.plain(wood, *posts, box(width + 0.6, 0.45, 0.4).moved(x=x, y=y + high - 0.5, z=z + depth / 2), rough=0.45)
    plot.plain((0.62, 0.58, 0.50), box(width - 0.3, high, depth - 1.6).moved(x=x, y=y, z=z), rough=0.8)
    plot.plain(
        (0.12, 0.07, 0.04),
        *(
            box(width / 5 - 0.9, high - 1.2, 0.1).moved(
                x=x - width / 2 + width * (i + 0.5) / 5, y=y + 0.1, z=z + depth / 2 - 0.78
            )
            for i in range(5)
        ),
        rough=0.6,
    )
    top = y + high
    w, d, rise = width / 2 + 2.4, depth / 2 + 2.4, depth * 0.48
    slopes = []
    rows = [(1.0, 0.0), (0.78, 0.14), (0.55, 0.36), (0.3, 0.7), (0.0, 1.0)]
    for (p, a), (q, b) in itertools.pairwise(rows):
        for s in (-1, 1):
            lw, hw = w - (1 - p) * depth * 0.42, w - (1 - q) * depth * 0.42
            lift = curl * 0.7 * p**4
            low = [
                (x - s * lw, top + a * rise + lift * 0.3, z + s * d * p),
                (x + s * lw, top + a * rise + lift * 0.3, z + s * d * p),
            ]
            up = [(x + s * hw, top + b * rise, z + s * d * q), (x - s * hw, top + b * rise, z + s * d * q)]
            slopes.append(sheet([low[0], low[1], up[0], up[1]]))
            e0, e1 = w - (1 - p) * depth * 0.42, w - (1 - q) * depth * 0.42
            slopes.append(
                sheet(
                    [
                        (x + s * e0, top + a * rise + lift * 0.3, z + d * p),
                        (x + s * e0, top + a * rise + lift * 0.3, z - d * p),
                        (x + s * e1, top + b * rise, z - d * q),
                        (x + s * e1, top + b * rise, z + d * q),
                    ][:: 1 if s > 0 else -1]
                )
            )
    plot.roof(5.0 if curl > 1 else 0.0, tiles, *slopes)
    plot.plain(
        (tiles[0] * 0.6, tiles[1] * 0.6, tiles[2] * 0.6),
        box(2 * (w - depth * 0.42) + 0.8, 0.55, 0.5).moved(x=x, y=top + rise - 0.1, z=z),
    )
    return top + rise


def pagoda(plot: Plot) -> None:
    """A tower of five roofs among trees and water."""
    red: Vec3 = (0.40, 0.07, 0.035)
    y, size = 0.9, 8.4
    for _ in range(5):
        _hall(plot, 7.0, -76.0, size, size, red, (0.12, 0.14, 0.15), y=y, high=2.9, curl=1.6)
        y += 2.9 + size * 0.30
        size *= 0.88
    plot.plain(
        (0.55, 0.42, 0.16),
        tube(0.2, 8.0, top=0.06, sides=8).moved(x=7, y=y, z=-76),
        *(turned([(0.5, 0.0), (0.6, 0.1), (0.5, 0.2)], sides=14).moved(x=7, y=y + 1 + 0.7 * i, z=-76) for i in range(7)),
        metallic=0.8,
        rough=0.4,
    )
    plot.paved((-2, -60, 2, 20), albedo=(0.30, 0.29, 0.27))
    for x, z in ((-6, -10), (-10, -20), (14, -16), (-16, -34), (18, -30), (20, -52), (-8, -48), (-4, -60)):
        plot.dressing.plant(
            "cherry" if plot.brief.season in (None, "spring") else "maple",
            float(x),
            float(z),
            size=0.8,
            variant=abs(x) % 3,
            near=z > -22,
        )


def thai_temple(plot: Plot) -> None:
    gold: Vec3 = (0.70, 0.45, 0.12)
    plot.paved((-14, -70, 14, 26), albedo=(0.46, 0.44, 0.40))
    for x, z, s in ((0.0, -52.0, 1.0), (-20.0, -44.0, 0.55), (20.0, -44.0, 0.55)):
        bell = [
            (9.0, 0.0),
            (9.0, 1.6),
            (8.0, 1.8),
            (8.0, 3.4),
            (6.6, 3.6),
            (6.4, 5.0),
            (6.9, 6.0),
            (6.0, 9.0),
            (4.0, 11.5),
            (2.4, 12.6),
            (2.4, 14.0),
            (1.8, 14.2),
            (1.6, 16.0),
            (0.9, 20.0),
            (0.3, 27.0),
            (0.0, 30.0),
        ]
        plot.plain(gold, turned([(r * s, y * s) for r, y in bell], sides=26).moved(x=x, z=z), metallic=0.85, rough=0.35)
    _hall(plot, -11.0, -22.0, 10.0, 7.0, (0.52, 0.40, 0.16), (0.44, 0.10, 0.03), curl=2.6)
    for side in (-1, 1):
        for z in (-6.0, -14.0):
            plot.dressing.plant("palm", side * 13.0, z, size=0.8, near=True)


def colosseum(plot: Plot) -> None:
    stone: Vec3 = (0.52, 0.41, 0.28)
    a, b, z0 = 78.0, 64.0, -205.0
    for level, (y0, y1) in enumerate(((0.0, 11.5), (11.5, 23.5), (23.5, 35.0), (35.0, 47.0))):
        for k in range(72):
            t0, t1 = k * math.tau / 72, (k + 1) * math.tau / 72
            if level >= 2 and 0.35 < (t0 / math.tau + 0.75) % 1.0 < 0.72 and level == 3:
                continue
            p, q = ((a * math.sin(t), z0 + b * math.cos(t)) for t in (t0, t1))
            mid = ((p[0] + q[0]) / 2, (p[1] + q[1]) / 2)
            turn = -math.atan2(mid[0], (mid[1] - z0))
            wide = math.dist(p, q)
            high = y1 - y0
            bars = [
                box(wide * 0.34, high, 3.0).moved(x=-wide * 0.4),
                box(wide * 1.02, high * 0.24, 3.0).moved(y=high * 0.76),
                box(wide, 0.6, 3.8).moved(y=high - 0.6),
            ]
            plot.stone(stone, *(s.moved(x=mid[0], y=y0, z=mid[1], turn=turn) for s in bars), scale=0.6)
            plot.plain(
                (0.05, 0.04, 0.03),
                sheet([(-wide / 2, 0, -2.2), (wide / 2, 0, -2.2), (wide / 2, high, -2.2), (-wide / 2, high, -2.2)]).moved(
                    x=mid[0], y=y0, z=mid[1], turn=turn
                ),
                rough=0.9,
            )
    plot.paved((-60, -50, 60, 30), kind=1.0, albedo=(0.24, 0.22, 0.20))


def venice(plot: Plot) -> None:
    """A canal between houses, a quay to stand on, a bridge, mooring posts."""
    for side, x in ((-1, -9.6), (1, 9.4)):
        z = 30.0
        while z > -190.0:
            width = float(plot.random.uniform(8.0, 13.0))
            plot.estate.house(
                "old_town",
                x if side > 0 else x - 1.8,
                z - width / 2,
                math.pi / 2 * side,
                width=width,
                depth=11.0,
                ground=0.9,
                storeys=int(plot.random.integers(3, 5)),
                shops=False,
            )
            z -= width
    plot.paved((-11.6, -200, -2.4, 30), y=0.95, albedo=(0.36, 0.33, 0.29))
    plot.floors.append((-2.4, -200.0, 3.0, 30.0, 0.95))
    plot.paved((-3.0, -6.0, 1.6, 30.0), y=0.95, albedo=(0.36, 0.33, 0.29))
    plot.stone(
        (0.36, 0.33, 0.29),
        box(0.6, 2.4, 195).moved(x=-2.6, y=-1.4, z=-103),
        box(0.6, 2.4, 36).moved(x=1.5, y=-1.4, z=12),
        box(4.2, 2.4, 0.6).moved(x=-0.6, y=-1.4, z=-6.0),
    )
    for k in range(15):
        t0, t1 = k / 15 * math.pi, (k + 1) / 15 * math.pi
        p, q = ((3.5 - 6.6 * math.cos(t), 0.6 + 3.0 * math.sin(t), -46.0) for t in (t0, t1))
        plot.stone(
            (0.52, 0.48, 0.42),
            bar_between(p, q, 1.0).scaled(1, 1, 1),
            *(bar_between((p[0], p[1] + 0.9, p[2] + s * 1.8), (q[0], q[1] + 0.9, q[2] + s * 1.8), 0.35) for s in (-1, 1)),
            *(box(1.5, 0.8, 3.8).moved(x=(p[0] + q[0]) / 2, y=(p[1] + q[1]) / 2 - 0.3, z=-46.0),),
        )
    for z in np.arange(-8.0, -60.0, -7.5):
        plot.plain(
            (0.50, 0.06, 0.05) if z % 2 else (0.10, 0.2, 0.4), tube(0.13, 4.0, sides=8).moved(x=-1.3, y=-1.2, z=float(z))
        )
        if not plot.dressing.put("gondola", 4.2, float(z) - 3, 0.0, y=0.0):
            plot.dressing.put("boat", 4.2, float(z) - 3, 0.0, y=0.0)
    for z in np.arange(2.0, -90.0, -14.0):
        plot.glow(
            (1.0, 0.7, 0.36), 20.0 if plot.hour.lamps else 0.4, tube(0.12, 0.35, sides=8).moved(x=-10.6, y=3.7, z=float(z))
        )
        plot.light(-10.2, 3.8, float(z), 26.0, (1.0, 0.68, 0.34), reach=15.0)
    plot.station("water", 4.0, 0.0, -20.0, (3.0, 40.0), 0.0, np.array([[4.2, 0.0, 20.0], [4.2, 0.0, -150.0]], np.float32))
