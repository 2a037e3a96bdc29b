"""Built places outside the streets: castles, farms, harbours, railways, roads, courts, playgrounds, squares."""

import math

import numpy as np

from soundstage.engines.stage.scene import Floats, Material, Part, Prop
from soundstage.engines.stage.world.buildings.house import block_walls
from soundstage.engines.stage.world.buildings.landmarks import bar_between
from soundstage.engines.stage.world.buildings.site import Plot
from soundstage.engines.stage.world.buildings.solids import Solid, box, cone, frustum, gable, joined, sheet, tube, turned

__all__ = [
    "airport",
    "amusement",
    "bridge",
    "castle",
    "cemetery",
    "construction",
    "court",
    "farm",
    "gas_station",
    "harbour",
    "highway",
    "lighthouse",
    "market",
    "parking",
    "playground",
    "railway",
    "ruins",
    "square",
    "stadium",
    "station",
    "tennis",
    "terrace",
    "windmills",
]


def _trees(plot: Plot, kind: str, spots: tuple[tuple[float, float], ...], size: float = 0.8) -> None:
    for number, (x, z) in enumerate(spots):
        plot.dressing.plant(
            kind, x, z, size=size * float(plot.random.uniform(0.85, 1.15)), variant=number % 3, near=math.hypot(x, z) < 22
        )


def _along(x: float, start: float = 60.0, end: float = -400.0) -> Floats:
    return np.array([[x, 0.0, start], [x, 0.0, end]], np.float32)


def castle(plot: Plot) -> None:
    """Walls with towers on a rise, a gate, a keep with pointed roofs."""
    z0, stone, dark = -85.0, (0.38, 0.35, 0.30), (0.22, 0.19, 0.16)
    towers = [
        (-34.0, 0.0, 5.2, 19.0),
        (34.0, 0.0, 5.2, 19.0),
        (-34.0, -50.0, 5.5, 23.0),
        (34.0, -50.0, 5.5, 23.0),
        (-5.8, 3.0, 3.4, 16.0),
        (5.8, 3.0, 3.4, 16.0),
        (-12.0, -34.0, 4.4, 36.0),
        (12.0, -30.0, 3.6, 31.0),
        (2.0, -42.0, 5.4, 46.0),
    ]
    for x, z, r, high in towers:
        parts = [
            turned(
                [(r * 1.1, -4.0), (r, 2.0), (r, high - 2.0), (r * 1.14, high - 1.2), (r * 1.14, high), (0.0, high)], sides=18
            )
        ]
        parts += [box(1.1, 1.2, 0.6).moved(z=r * 1.08, y=high).moved(turn=a) for a in np.arange(0, math.tau, math.tau / 10)]
        plot.masonry(2.0, stone, dark, *(s.moved(x=x, z=z0 + z) for s in parts), name="castle")
        plot.plain(
            (0.02, 0.02, 0.02),
            *(
                box(0.35, 1.7, 0.1).moved(z=r + 0.02, y=y).moved(turn=a).moved(x=x, z=z0 + z)
                for y in np.arange(5.0, high - 3, 6.5)
                for a in (-0.5, 0.4)
            ),
        )
        if high > 22:
            plot.roof(1.0, (0.13, 0.15, 0.20), cone(r * 1.3, r * 2.6, sides=18).moved(x=x, y=high + 0.2, z=z0 + z))
            plot.plain(
                (0.5, 0.06, 0.05),
                sheet([(0, 0, 0), (2.2, 0.3, 0), (2.2, 1.2, 0), (0, 1.3, 0)]).moved(x=x, y=high + r * 2.6 + 1, z=z0 + z),
                tube(0.06, 2.6, sides=5).moved(x=x, y=high + r * 2.6 - 0.2, z=z0 + z),
            )
    for (x0, za), (x1, zb) in (((-34, 0), (-5, 2)), ((5, 2), (34, 0)), ((-34, 0), (-34, -50)), ((34, 0), (34, -50))):
        long = math.hypot(x1 - x0, zb - za)
        turn = math.atan2(zb - za, x1 - x0)
        wall_parts = [
            box(long, 16.0, 2.4).moved(y=-4.0),
            *(box(1.2, 1.1, 0.6).moved(x=-long / 2 + 1.2 + 2.4 * i, y=12.0, z=0.9) for i in range(int(long / 2.4))),
        ]
        plot.masonry(
            2.0,
            stone,
            dark,
            *(s.moved(turn=turn).moved(x=(x0 + x1) / 2, z=z0 + (za + zb) / 2) for s in wall_parts),
            name="castle",
        )
    plot.masonry(2.0, stone, dark, box(9, 13, 3).moved(y=0, z=z0 + 2.4), name="castle")
    plot.plain(
        (0.05, 0.035, 0.022),
        box(4.4, 4.6, 0.2).moved(z=z0 + 3.95),
        turned([(2.2, 0), (2.2, 0.2), (0, 0.2)], sides=20).tilted("x", math.pi / 2).moved(y=4.6, z=z0 + 3.85),
        rough=0.8,
    )
    plot.estate.walls.setdefault("castle", []).append(block_walls(24, 16, 26, 0.5).moved(z=z0 - 36))
    slopes, _ = gable(25, 17, 11.0)
    plot.roof(1.0, (0.13, 0.15, 0.20), slopes.moved(y=26, z=z0 - 36))
    plot.paved((-2.2, -81, 2.2, 30), kind=1.0, albedo=(0.26, 0.24, 0.21))
    _trees(plot, "oak", ((-13, -14), (15, -20), (-22, -34), (26, -44), (-30, -8), (30, -6), (-46, -60), (48, -70)))
    for x in (-2.6, 2.6):
        plot.light(x, 4.0, z0 + 5.5, 90.0, (1.0, 0.58, 0.24), reach=26.0)
    if plot.hour.lamps:
        plot.glow(
            (1.0, 0.62, 0.25),
            9.0,
            *(box(0.5, 1.6, 0.1).moved(x=x, y=y, z=z0 - 27.9) for x in (-7, -3, 1, 5, 9) for y in (12, 19)),
        )


def ruins(plot: Plot) -> None:
    stone = (0.40, 0.37, 0.31)
    for number in range(13):
        side = -1 if number % 2 else 1
        x, z = side * float(plot.random.uniform(3.6, 5.2)), -4.0 - 4.2 * (number // 2) * 1.1
        high = float(plot.random.uniform(1.4, 7.0))
        plot.stone(
            stone,
            turned([(0.75, 0.0), (0.75, 0.3), (0.56, 0.5), (0.5, high), (0.0, high + 0.05)], sides=14).moved(x=x, z=z),
            scale=1.2,
            bump=1.2,
        )
        if high > 5.8:
            plot.stone(stone, box(1.5, 0.5, 1.5, bevel=0.08).moved(x=x, y=high, z=z))
    for _ in range(26):
        s = float(plot.random.uniform(0.25, 0.9))
        x, z = float(plot.random.uniform(-11, 11)), float(plot.random.uniform(-34, 3))
        if abs(x) > 1.6:
            plot.stone(
                stone,
                box(s * 1.6, s * 0.8, s, bevel=s * 0.13)
                .tilted("z", float(plot.random.uniform(-0.4, 0.4)))
                .moved(x=x, y=-0.1, z=z, turn=float(plot.random.uniform(0, 3))),
                bump=1.2,
            )
    for k in range(9):
        a0, a1 = k / 9 * math.pi, (k + 1) / 9 * math.pi
        if k != 6:
            plot.stone(
                stone,
                *(
                    bar_between(
                        (4.0 * math.cos(a), 4.5 + 4.0 * math.sin(a), -36.0),
                        (4.0 * math.cos(b), 4.5 + 4.0 * math.sin(b), -36.0),
                        1.3,
                    )
                    for a, b in ((a0, a1),)
                ),
            )
    plot.stone(
        stone,
        *(box(1.5, 5.0, 1.6).moved(x=s * 4.1, y=-0.3, z=-36) for s in (-1, 1)),
        box(9, 3.2, 1.2).moved(x=9.0, z=-36),
        box(7, 5.4, 1.2).moved(x=-8.4, z=-36),
        bump=1.0,
    )
    plot.paved((-2.4, -34, 2.4, 14), albedo=(0.33, 0.30, 0.26))
    _trees(plot, "oak", ((-14, -20), (16, -28), (-18, -44), (20, -50)))
    _trees(plot, "bush", ((-6, -8), (6.5, -16), (-7, -26), (3.2, -30)), 0.8)


def bridge(plot: Plot) -> None:
    """A stone bridge of three arches over a river, seen from the bank."""
    stone = (0.38, 0.35, 0.30)
    z0 = -30.0
    for centre in (-14.0, 0.0, 14.0):
        for k in range(12):
            a0, a1 = k / 12 * math.pi, (k + 1) / 12 * math.pi
            p, q = ((centre + 5.6 * math.cos(a), 4.6 * math.sin(a) + 0.2) for a in (a0, a1))
            plot.masonry(
                2.0,
                stone,
                (0.22, 0.20, 0.17),
                box(abs(q[0] - p[0]) + 0.2, 7.0 - min(p[1], q[1]), 5.0).moved(x=(p[0] + q[0]) / 2, y=min(p[1], q[1]), z=z0),
                name="bridge",
            )
    piers = [frustum((2.8, 7.0), (2.4, 5.4), 4.0).moved(x=x, y=-2.0, z=z0) for x in (-21.0, -7.0, 7.0, 21.0)]
    plot.masonry(
        2.0,
        stone,
        (0.22, 0.20, 0.17),
        *piers,
        box(120, 8.4, 5.2).moved(x=-81, y=-1.0, z=z0),
        box(120, 8.4, 5.2).moved(x=81, y=-1.0, z=z0),
        *(box(280, 1.0, 0.5).moved(y=6.9, z=z0 + s * 2.5) for s in (-1, 1)),
        name="bridge",
    )
    plot.paved((-5, -4, 5, 40), kind=4.0, albedo=(0.36, 0.31, 0.24))
    _trees(plot, "willow", ((-12, -1), (13, 0)), 0.8)
    _trees(plot, "oak", ((-24, 4), (26, 6), (-40, -52), (30, -54), (8, -60), (-14, -58)), 0.9)


def harbour(plot: Plot) -> None:
    """A wooden pier out over the water, boats at it, a quay with houses."""
    wood = (0.30, 0.22, 0.15)
    planks = [box(3.6, 0.07, 0.2).moved(y=0.93, z=float(z)) for z in np.arange(8.0, -34.0, -0.225)]
    plot.plain(wood, *planks, rough=0.85)
    plot.plain(
        (0.20, 0.15, 0.11),
        *(tube(0.16, 4.0, sides=9).moved(x=s * 1.9, y=-2.2, z=float(z)) for s in (-1, 1) for z in np.arange(6.0, -34.0, -4.0)),
        rough=0.9,
    )
    plot.deck(-1.8, -34.0, 1.8, 9.0, 1.0)
    plot.paved((-80, 8, 80, 60), y=1.0, albedo=(0.30, 0.29, 0.27))
    plot.stone((0.32, 0.30, 0.27), box(160, 3.0, 1.0).moved(y=-2.0, z=8.0))
    for number, (x, z) in enumerate(((5.2, -4.0), (-5.4, -9.0), (5.6, -15.0), (-5.2, -21.0), (5.8, -27.0))):
        if not plot.dressing.put("sailboat" if number % 2 else "boat", x, z, 0.1 * number, y=0.0, variant=number):
            plot.dressing.put("ship", x, z, 0.0)
    for z in (-2.0, -12.0, -22.0, -32.0):
        plot.plain((0.05, 0.05, 0.05), tube(0.05, 2.6, sides=8).moved(x=1.7, y=1.0, z=z))
        plot.glow((1.0, 0.76, 0.42), 22.0 if plot.hour.lamps else 0.5, tube(0.11, 0.26, sides=8).moved(x=1.7, y=3.5, z=z))
        plot.light(1.6, 3.5, z, 16.0, (1.0, 0.72, 0.38), reach=12.0)
    plot.station("water", 5.0, 0.0, -16.0, (4.0, 40.0), 0.0, _along(9.0))


def railway(plot: Plot) -> None:
    """Two tracks on ballast that run to the vista; masts and wires. The subject stands beside them."""
    _tracks(plot, (2.6, 7.0), 90.0, -700.0)
    for z in np.arange(30.0, -420.0, -42.0):
        plot.plain(
            (0.28, 0.29, 0.30),
            tube(0.16, 7.6, top=0.11, sides=8).moved(x=10.0, z=float(z)),
            bar_between((10.0, 6.6, float(z)), (2.6, 6.2, float(z)), 0.1),
            bar_between((10.0, 7.4, float(z)), (4.6, 6.3, float(z)), 0.06),
        )
    for x in (2.6, 7.0):
        plot.plain(
            (0.1, 0.1, 0.1),
            bar_between((x, 5.9, 80.0), (x, 5.9, -460.0), 0.03),
            bar_between((x, 6.4, 80.0), (x, 6.4, -460.0), 0.03),
        )
    plot.paved((-2.0, -60, 0.9, 30), kind=4.0, albedo=(0.30, 0.27, 0.22))
    _trees(plot, "birch", ((-9, -14), (-12, -28), (16, -18), (18, -40), (-14, -52)), 0.8)


def _tracks(plot: Plot, xs: tuple[float, ...], near: float, far: float, y: float = 0.0) -> None:
    middle, wide = (xs[0] + xs[-1]) / 2, (xs[-1] - xs[0]) / 2 + 2.2
    plot.dressing.solid(*_bed(plot, middle, wide, near, far, y))
    ties = [
        box(2.5, 0.14, 0.24).moved(x=x, y=y + 0.14, z=float(z)) for x in xs for z in np.arange(min(near, 24.0), -64.0, -0.65)
    ]
    plot.stone((0.24, 0.22, 0.20), *ties, name="ties")
    steel = []
    for x in xs:
        for s in (-0.7175, 0.7175):
            steel += [
                box(0.07, 0.15, near - far).moved(x=x + s, y=y + 0.27, z=(near + far) / 2),
                box(0.14, 0.02, near - far).moved(x=x + s, y=y + 0.27, z=(near + far) / 2),
            ]
        plot.station(
            "rail", x, y + 0.42, -20.0, (1.4, 60.0), 0.0, np.array([[x, y + 0.42, near], [x, y + 0.42, far]], np.float32)
        )
    plot.plain((0.30, 0.25, 0.22), *steel, rough=0.35, metallic=0.8, name="rails")


def _bed(plot: Plot, x: float, wide: float, near: float, far: float, y: float) -> tuple[str, Material, Solid]:
    ballast = Material(
        shader="stone", values={"albedo": (0.27, 0.25, 0.23), "second": (0.15, 0.14, 0.13), "scale": 9.0, "bump": 2.0}
    )
    top = frustum((2 * wide + 1.6, near - far), (2 * wide, near - far), 0.24).moved(x=x, y=y, z=(near + far) / 2)
    return "ballast", ballast, top


def station(plot: Plot) -> None:
    """A platform under a canopy, tracks, a clock, benches; a station house behind."""
    plot.paved((-9.0, -110, 1.6, 60), y=1.0, albedo=(0.34, 0.33, 0.31), kind=2.0)
    plot.stone((0.36, 0.35, 0.33), box(0.5, 1.0, 170).moved(x=1.35, z=-25))
    plot.lines((0.70, 0.58, 0.10), (0.55, -110, 0.85, 60), y=1.02)
    _tracks(plot, (3.4, 8.4), 90.0, -420.0, y=-0.1)
    plot.stone((0.34, 0.33, 0.31), box(4.0, 1.0, 170).moved(x=13.4, z=-25))
    iron = (0.07, 0.12, 0.10)
    for z in np.arange(14.0, -80.0, -8.0):
        plot.plain(
            iron,
            tube(0.12, 4.4, top=0.09, sides=10).moved(x=-3.6, y=1.0, z=float(z)),
            bar_between((-3.6, 4.6, float(z)), (0.6, 5.5, float(z)), 0.12),
            bar_between((-3.6, 4.6, float(z)), (-8.0, 5.5, float(z)), 0.12),
        )
        plot.glow((1.0, 0.92, 0.78), 9.0 if plot.hour.lamps else 0.6, box(1.6, 0.05, 0.2).moved(x=-2.0, y=4.9, z=float(z) - 4))
        plot.light(-2.0, 4.8, float(z) - 4, 24.0, (1.0, 0.9, 0.74), reach=12.0)
    plot.roof(
        3.0,
        (0.30, 0.31, 0.30),
        sheet([(-8.4, 5.7, 20), (-3.6, 4.9, 20), (-3.6, 4.9, -84), (-8.4, 5.7, -84)]),
        sheet([(-3.6, 4.9, 20), (1.0, 5.7, 20), (1.0, 5.7, -84), (-3.6, 4.9, -84)]),
    )
    for z in (-7.0, -15.0, -27.0):
        plot.dressing.put("bench", -2.7, z, math.pi / 2, y=1.0)
    plot.dressing.put("clock", -3.5, -4.0, math.pi, y=4.0)
    for z in np.arange(10.0, -100.0, -24.0):
        plot.estate.house("brownstone", -9.2, float(z), -math.pi / 2, width=23.6, depth=10.0, ground=1.0, storeys=2)
    for z in np.arange(20.0, -160.0, -26.0):
        plot.estate.house("industrial", 26.0, float(z), math.pi / 2, width=25.0, depth=14.0)


def highway(plot: Plot) -> None:
    """A country road that runs to the vista, with poles along it."""
    plot.paved((-3.9, -1600, 3.9, 200), kind=0.0, albedo=(0.095, 0.095, 0.095), half=3.9, lanes=2.0, y=0.035)
    plot.dressing.solid(*_verge(plot))
    for z in np.arange(20.0, -460.0, -38.0):
        plot.stone(
            (0.17, 0.13, 0.10),
            tube(0.15, 8.5, top=0.11, sides=8).moved(x=8.5, z=float(z)),
            box(2.0, 0.1, 0.1).moved(x=8.5, y=7.8, z=float(z)),
        )
        plot.plain(
            (0.05, 0.05, 0.05),
            *(bar_between((8.5 + o, 7.9 - 0.0, float(z)), (8.5 + o, 7.4, float(z) - 19), 0.03) for o in (-0.9, 0.9)),
            *(bar_between((8.5 + o, 7.4, float(z) - 19), (8.5 + o, 7.9, float(z) - 38), 0.03) for o in (-0.9, 0.9)),
        )
    for x, azimuth, way in ((1.95, 0.0, 1), (-1.95, math.pi, -1)):
        line = _along(x, 80.0, -600.0)
        plot.station("road", x, 0.04, -8.0, (1.9, 60.0), azimuth, line if way > 0 else line[::-1].copy())


def _verge(plot: Plot) -> tuple[str, Material, Solid]:
    gravel = Material(
        shader="stone", values={"albedo": (0.29, 0.25, 0.19), "second": (0.2, 0.17, 0.12), "scale": 6.0}, casts_shadow=False
    )
    return "verge", gravel, sheet([(-5.4, 0.018, 200), (5.4, 0.018, 200), (5.4, 0.018, -1600), (-5.4, 0.018, -1600)])


def court(plot: Plot) -> None:
    """A basketball court in a town."""
    plot.paved((-9, -26, 9, 12), kind=5.0, albedo=(0.12, 0.19, 0.24))
    white = (0.72, 0.72, 0.70)
    plot.lines(
        white,
        (-7.5, -22.0, -7.42, 6.0),
        (7.42, -22.0, 7.5, 6.0),
        (-7.5, -22.08, 7.5, -22.0),
        (-7.5, -8.04, 7.5, -7.96),
        (-2.45, -22, -2.37, -16.2),
        (2.37, -22, 2.45, -16.2),
        (-2.45, -16.28, 2.45, -16.2),
    )
    ring = turned([(1.8, 0.0), (1.8, 0.004), (1.72, 0.004), (1.72, 0.0)], sides=32)
    plot.plain(white, ring.moved(y=0.052, z=-8.0))
    steel = (0.30, 0.31, 0.33)
    plot.plain(
        steel,
        tube(0.1, 3.4, sides=10).moved(z=-23.4),
        bar_between((0, 3.3, -23.4), (0, 3.3, -21.0), 0.14),
        rough=0.4,
        metallic=0.6,
    )
    plot.plain((0.80, 0.80, 0.80), box(1.8, 1.05, 0.04).moved(y=2.9, z=-20.9), rough=0.25)
    plot.plain(
        (0.65, 0.1, 0.03),
        turned([(0.225, 0.0), (0.245, 0.012), (0.225, 0.025), (0.21, 0.012), (0.225, 0.0)], sides=20).moved(y=3.05, z=-20.6),
        *(box(0.6, 0.04, 0.01).moved(y=y, z=-20.87) for y in (3.05, 3.48)),
        *(box(0.04, 0.45, 0.01).moved(x=k * 0.3, y=3.05, z=-20.87) for k in (-1, 1)),
    )
    _fence(plot, -9.0, -26.0, 9.0, 4.2)
    for x in np.arange(-36.0, 37.0, 15.0):
        plot.estate.house("brownstone", float(x), -34.0, 0.0, width=14.6, depth=12.0)
    for x in (-8.4, 8.4):
        plot.plain(steel, tube(0.12, 8.0, top=0.08, sides=8).moved(x=x, z=-18))
        plot.glow((1.0, 0.97, 0.9), 20.0 if plot.hour.lamps else 0.6, box(0.9, 0.3, 0.3).moved(x=x, y=8.0, z=-18))
        plot.light(x, 7.9, -17.5, 150.0, (1.0, 0.95, 0.86), reach=34.0)
    _trees(plot, "oak", ((-12, -20), (12.5, -12), (12, -28)))


def _fence(plot: Plot, x0: float, z: float, x1: float, high: float) -> None:
    wire = (0.32, 0.34, 0.34)
    plot.plain(
        wire,
        *(tube(0.04, high, sides=6).moved(x=float(x), z=z) for x in np.arange(x0, x1 + 0.1, 3.0)),
        *(box(x1 - x0, 0.04, 0.04).moved(x=(x0 + x1) / 2, y=y, z=z) for y in (0.1, high / 2, high)),
        *(box(0.012, high, 0.012).moved(x=float(x), z=z) for x in np.arange(x0, x1, 0.3)),
        rough=0.4,
        metallic=0.5,
    )


def tennis(plot: Plot) -> None:
    plot.paved((-9, -20, 9, 10), kind=5.0, albedo=(0.10, 0.22, 0.15))
    plot.lines((0.28, 0.115, 0.07), (-5.5, -17.5, 5.5, 6.3), y=0.05)
    w = (0.75, 0.75, 0.72)
    plot.lines(
        w,
        (-5.5, -17.5, -5.42, 6.3),
        (5.42, -17.5, 5.5, 6.3),
        (-4.12, -17.5, -4.05, 6.3),
        (4.05, -17.5, 4.12, 6.3),
        (-5.5, -17.58, 5.5, -17.5),
        (-4.1, -12.0, 4.1, -11.93),
        (-4.1, 0.8, 4.1, 0.87),
        (-0.04, -12.0, 0.04, 0.8),
        y=0.058,
    )
    plot.plain(
        (0.04, 0.04, 0.04),
        *(box(0.012, 0.9, 0.012).moved(x=float(x), z=-5.6) for x in np.arange(-6, 6.1, 0.15)),
        *(box(12, 0.012, 0.012).moved(y=float(y), z=-5.6) for y in np.arange(0.1, 0.9, 0.12)),
    )
    plot.plain(
        (0.8, 0.8, 0.78),
        box(12, 0.07, 0.03).moved(y=0.9, z=-5.6),
        *(tube(0.05, 1.05, sides=8).moved(x=s * 6.1, z=-5.6) for s in (-1, 1)),
    )
    _fence(plot, -10.0, -21.0, 10.0, 3.4)
    _trees(plot, "oak", ((-14, -26), (0, -32), (14, -28), (-22, -20), (22, -16), (8, -34), (-9, -34)))


def stadium(plot: Plot) -> None:
    """A pitch with goals in a bowl of stands under floodlights."""
    plot.dressing.solid(
        "pitch",
        Material(
            shader="stone",
            values={"albedo": (0.065, 0.14, 0.032), "second": (0.05, 0.115, 0.027), "scale": 0.35, "bump": 0.3},
            casts_shadow=False,
        ),
        sheet([(-34, 0.03, 14), (34, 0.03, 14), (34, 0.03, -92), (-34, 0.03, -92)]),
    )
    plot.lines((0.075, 0.165, 0.04), *((-34.0, float(z) - 5.0, 34.0, float(z)) for z in np.arange(9.0, -88.0, -10.0)), y=0.034)
    w = (0.75, 0.76, 0.74)
    plot.lines(
        w,
        (-32, -89, -31.88, 12),
        (31.88, -89, 32, 12),
        (-32, -89.12, 32, -89),
        (-20, -72.6, 20, -72.5),
        (-20.1, -89, -20, -72.5),
        (20, -89, 20.1, -72.5),
        (-32, -38, 32, -37.88),
        y=0.04,
    )
    plot.plain(
        w, *(tube(0.06, 2.44, sides=8).moved(x=s * 3.66, z=-89) for s in (-1, 1)), box(7.4, 0.12, 0.12).moved(y=2.4, z=-89)
    )
    plot.plain(
        (0.7, 0.7, 0.7),
        *(box(0.015, 2.4, 0.015).moved(x=float(x), z=-90.6) for x in np.arange(-3.6, 3.7, 0.25)),
        *(box(7.3, 0.015, 0.015).moved(y=float(y), z=-90.6) for y in np.arange(0.2, 2.4, 0.25)),
    )
    random = plot.random
    crowd = Material(shader="painted", values={"gloss": 0.0, "worn": 0.2})
    heads: list[Solid] = []
    for turn, centre, long in (
        (0.0, (0.0, -98.0), 84.0),
        (-math.pi / 2, (-42.0, -40.0), 120.0),
        (math.pi / 2, (42.0, -40.0), 120.0),
    ):
        for row in range(18):
            step = box(long, 0.5 + 0.0 * row, 0.9).moved(y=1.0 + row * 0.55, z=-row * 0.9)
            plot.stone((0.33, 0.34, 0.36), step.moved(x=centre[0], z=centre[1], turn=turn), name="stands")
            if row % 2 == 0:
                for x in np.arange(-long / 2, long / 2, 1.15):
                    if random.random() < 0.8:
                        colour = np.clip(
                            0.35 + 0.35 * np.cos(6.283 * (float(random.random()) + np.array([0.0, 0.33, 0.67]))), 0.03, 0.8
                        )
                        person = sheet([(-0.22, 0, 0), (0.22, 0, 0), (0.16, 0.95, 0), (-0.16, 0.95, 0)]).painted(*colour, 0.9)
                        heads.append(
                            person.moved(x=float(x), y=1.5 + row * 0.55, z=-row * 0.9 + 0.2).moved(
                                x=centre[0], z=centre[1], turn=turn
                            )
                        )
        roof = box(long, 0.5, 15).moved(y=15.0, z=-9.0).moved(x=centre[0], z=centre[1], turn=turn)
        plot.plain((0.5, 0.51, 0.53), roof, rough=0.5)
    plot.dressing.solid("crowd", crowd, *heads)
    for x, z in ((-38, -92), (38, -92), (-40, 6), (40, 6)):
        plot.plain((0.35, 0.36, 0.38), tube(0.5, 34, top=0.35, sides=8).moved(x=x * 1.25, z=z * 1.15))
        plot.glow((1.0, 0.98, 0.95), 30.0 if plot.hour.lamps else 1.0, box(7.0, 4.6, 0.5).moved(x=x * 1.25, y=34, z=z * 1.15))
        plot.light(x * 1.1, 33, z * 1.05, 2600.0, (1.0, 0.98, 0.95), reach=140.0, radius=2.0)


def playground(plot: Plot) -> None:
    plot.dressing.solid(
        "sand pit",
        Material(
            shader="stone", values={"albedo": (0.46, 0.36, 0.23), "second": (0.4, 0.31, 0.2), "scale": 5.0}, casts_shadow=False
        ),
        sheet([(-7, 0.03, -2), (8, 0.03, -2), (8, 0.03, -15), (-7, 0.03, -15)]),
    )
    red, blue, yellow = (0.55, 0.05, 0.04), (0.04, 0.14, 0.45), (0.70, 0.46, 0.03)
    plot.plain(
        red, *(bar_between((x, 0, -8.0 + s * 1.1), (x, 2.5, -8.0), 0.09) for x in (-5.4, -1.6) for s in (-1, 1)), rough=0.35
    )
    plot.plain(blue, bar_between((-5.5, 2.5, -8), (-1.5, 2.5, -8), 0.1), rough=0.35)
    for x in (-4.5, -2.6):
        plot.plain(
            (0.05, 0.05, 0.05),
            box(0.46, 0.05, 0.2, bevel=0.02).moved(x=x, y=0.5, z=-8),
            *(bar_between((x + s * 0.21, 0.52, -8), (x + s * 0.21, 2.5, -8), 0.018) for s in (-1, 1)),
        )
        plot.station("seat", x, 0.55, -8.0, (0.2, 0.1), math.pi)
    plot.plain(
        yellow,
        sheet([(2.2, 0.25, -5.2), (3.0, 0.25, -5.2), (3.0, 2.2, -9.2), (2.2, 2.2, -9.2)]),
        sheet([(2.2, 2.2, -9.2), (3.0, 2.2, -9.2), (3.0, 0.25, -5.2), (2.2, 0.25, -5.2)]),
        *(bar_between((x, 0.45, -5.2), (x, 2.4, -9.2), 0.1) for x in (2.15, 3.05)),
        rough=0.3,
        coat=0.4,
    )
    plot.plain(
        blue,
        box(1.3, 0.08, 1.3).moved(x=2.6, y=2.15, z=-9.8),
        *(tube(0.06, 3.4, sides=8).moved(x=2.6 + i * 0.6, z=-9.8 + k * 0.6) for i in (-1, 1) for k in (-1, 1)),
        *(bar_between((2.3, 0.3 * j, -11.2 + 0.12 * j), (2.9, 0.3 * j, -11.2 + 0.12 * j), 0.05) for j in range(1, 8)),
        rough=0.35,
    )
    plot.plain(red, frustum((2.0, 2.0), (0, 0), 0.9).moved(x=2.6, y=3.4, z=-9.8), rough=0.4)
    plot.plain(yellow, bar_between((5.0, 0.35, -10.5), (7.6, 0.95, -7.0), 0.16), rough=0.35)
    plot.plain(red, frustum((0.5, 0.5), (0.1, 0.1), 0.6).moved(x=6.3, z=-8.75), rough=0.4)
    for x, z, a in ((-6.0, -1.0, math.pi), (6.6, -2.0, math.pi)):
        plot.dressing.put("bench", x, z, a)
    _trees(plot, "oak", ((-11, -12), (12, -14), (-15, -24), (4, -26), (16, -26), (-5, -30), (10, -36)))


def farm(plot: Plot) -> None:
    """A red barn, a silo, a fence along a track, a field."""
    plot.estate.house("farm", 9.0, -30.0, 0.12, width=13.0, depth=20.0, storeys=1)
    white = (0.70, 0.69, 0.66)
    door = [
        box(4.2, 4.0, 0.1).moved(y=0.1, z=0.06),
        *(bar_between((a, 0.2, 0.16), (b, 4.0, 0.16), 0.16) for a, b in ((-2.0, 0.0), (2.0, 0.0), (-2.0, -2.0), (2.0, 2.0))),
    ]
    plot.plain((0.30, 0.05, 0.035), door[0].moved(x=9, z=-30, turn=0.12))
    plot.plain(white, *(s.moved(x=9, z=-30, turn=0.12) for s in door[1:]))
    plot.plain(
        (0.52, 0.53, 0.54),
        tube(2.6, 13, sides=20).moved(x=20, z=-38),
        turned([(2.6, 0), (1.8, 1.5), (0, 2.2)], sides=20).moved(x=20, y=13, z=-38),
        metallic=0.6,
        rough=0.45,
    )
    plot.estate.house("suburb", -18.0, -46.0, 0.0, width=13.0, depth=9.0, storeys=2)
    wood = (0.34, 0.28, 0.22)
    for x0, x1, z in ((-30.0, -2.6, -12.0), (2.6, 26.0, -12.0)):
        plot.plain(
            wood,
            *(box(0.12, 1.25, 0.12).moved(x=float(x), z=z) for x in np.arange(x0, x1, 2.6)),
            *(box(x1 - x0, 0.12, 0.04).moved(x=(x0 + x1) / 2, y=y, z=z) for y in (0.5, 1.0)),
            rough=0.9,
        )
    plot.paved((-1.6, -60, 1.6, 30), kind=3.0, albedo=(0.32, 0.25, 0.17), half=1.6, lanes=1.0)
    for x, z in ((-8, -18), (-12, -22), (-6, -25), (-15, -17)):
        plot.stone(
            (0.42, 0.31, 0.12),
            turned([(0.7, 0.0), (0.7, 1.2), (0.0, 1.2)], sides=16)
            .tilted("z", math.pi / 2)
            .moved(x=x, y=0.7, z=z, turn=0.3 * x),
            scale=8.0,
            bump=1.5,
        )
    plot.dressing.put("tractor", 4.6, -19.0, 2.4)
    _trees(plot, "oak", ((-28, -38), (28, -28), (-10, -58), (30, -56), (2, -70)))


def windmills(plot: Plot) -> None:
    for number, (x, z, s) in enumerate(((-16.0, -46.0, 1.0), (20.0, -70.0, 1.0), (-46.0, -110.0, 1.1), (56.0, -150.0, 1.1))):
        body = turned([(4.6, 0.0), (3.0, 10.0), (2.7, 13.0), (0.0, 13.0)], sides=8, flat=True)
        plot.masonry(4.0, (0.28, 0.22, 0.15), (0.2, 0.16, 0.12), body.scaled(s, s, s).moved(x=x, z=z), name="mill")
        plot.roof(
            2.0,
            (0.26, 0.21, 0.13),
            turned([(3.1, 0.0), (2.6, 2.0), (0.0, 3.8)], sides=12).scaled(s, s, s).moved(x=x, y=13 * s, z=z),
        )
        sails = []
        for k in range(4):
            arm = [
                bar_between((0, 0, 0), (0, 10.5, 0), 0.28),
                *(box(1.9, 0.07, 0.05).moved(x=0.95, y=float(y)) for y in np.arange(2.0, 10.4, 0.7)),
                sheet([(0.1, 2.0, 0.04), (1.8, 2.0, 0.04), (1.8, 10.3, 0.04), (0.1, 10.3, 0.04)]),
            ]
            sails += [part.tilted("z", k * math.pi / 2) for part in arm]
        _spinning(plot, f"sails {number}", sails, x, 13.6 * s, z + 3.6 * s, (0.66, 0.62, 0.54), 0.55 + 0.06 * number)
    plot.paved((-1.6, -60, 1.6, 30), kind=3.0, albedo=(0.34, 0.28, 0.19))


def _spinning(
    plot: Plot, name: str, solids: list[Solid], x: float, y: float, z: float, albedo: tuple[float, float, float], speed: float
) -> None:
    material = Material(shader="standard", values={"albedo": albedo, "roughness": 0.7}, two_sided=True)

    def at(seconds: float) -> Floats:
        frame = np.eye(4, dtype=np.float32)
        c, s = math.cos(speed * seconds), math.sin(speed * seconds)
        frame[0, :2], frame[1, :2] = (c, -s), (s, c)
        frame[:3, 3] = (x, y, z)
        return frame[None]

    plot.props.append(Prop(part=Part(name=name, shape=joined(solids).mesh(), material=material), transforms=at(0.0), motion=at))


def lighthouse(plot: Plot) -> None:
    x, z = 9.0, -34.0
    white = (0.74, 0.73, 0.70)
    tower = [turned([(3.4, -3.0), (3.2, 0.0), (2.1, 17.0), (2.6, 17.3), (2.6, 17.8), (0.0, 17.8)], sides=24)]
    plot.stone(white, *(s.moved(x=x, z=z) for s in tower), bump=0.2)
    for y in (4.0, 10.5):
        r = 3.2 - 1.1 * y / 17.0
        plot.plain((0.50, 0.05, 0.04), turned([(r + 0.02, 0.0), (r - 0.18, 3.0)], sides=24).moved(x=x, y=y, z=z), rough=0.5)
    plot.plain(
        (0.06, 0.06, 0.06),
        turned([(1.7, 0.0), (1.2, 1.0), (0.15, 1.7), (0.1, 2.6)], sides=18).moved(x=x, y=20.3, z=z),
        *(
            tube(0.05, 2.5, sides=6).moved(x=x + 1.4 * math.sin(a), y=17.8, z=z + 1.4 * math.cos(a))
            for a in np.arange(0, math.tau, math.tau / 10)
        ),
        *(
            tube(0.03, 1.1, sides=5).moved(x=x + 2.5 * math.sin(a), y=17.8, z=z + 2.5 * math.cos(a))
            for a in np.arange(0, math.tau, math.tau / 16)
        ),
        turned([(2.5, 0), (2.55, 0.05), (2.5, 0.1)], sides=24).moved(x=x, y=18.8, z=z),
    )
    plot.glow((1.0, 0.9, 0.7), 60.0 if plot.hour.night > 0.2 else 3.0, tube(0.7, 1.6, sides=14).moved(x=x, y=18.3, z=z))
    plot.light(x, 19.0, z + 2.6, 500.0, (1.0, 0.9, 0.7), reach=70.0)
    plot.estate.house("cottage", x - 10, z + 3, 0.1, width=9.0, depth=6.0, storeys=1)
    plot.paved((-1.2, -26, 1.2, 30), kind=4.0, albedo=(0.38, 0.34, 0.27))


def cemetery(plot: Plot) -> None:
    for z in np.arange(-4.0, -46.0, -3.4):
        for x in (-8.6, -6.0, -3.2, 3.2, 6.0, 8.8):
            if plot.random.random() < 0.14:
                continue
            grey = float(plot.random.uniform(0.2, 0.42))
            kind, lean = plot.random.random(), float(plot.random.normal(0, 0.05))
            high = float(plot.random.uniform(0.7, 1.25))
            if kind < 0.55:
                solids = [
                    box(0.7, high, 0.16, bevel=0.04),
                    turned([(0.35, 0.0), (0.35, 0.16), (0.0, 0.16)], sides=16)
                    .tilted("x", math.pi / 2)
                    .moved(y=high, z=0.0 - 0.08),
                ]
            elif kind < 0.8:
                solids = [
                    box(0.2, high + 0.5, 0.16, bevel=0.02),
                    box(0.8, 0.2, 0.16, bevel=0.02).moved(y=high - 0.05),
                    box(0.7, 0.3, 0.5).moved(),
                ]
            else:
                solids = [frustum((0.6, 0.6), (0.34, 0.34), high + 0.9), box(0.9, 0.3, 0.9)]
            plot.stone(
                (grey, grey * 0.98, grey * 0.93),
                *(s.tilted("z", lean).moved(x=x + float(plot.random.normal(0, 0.15)), z=float(z)) for s in solids),
                bump=0.8,
                scale=3.0,
                name=str(round(grey, 1)),
            )
    plot.paved((-1.2, -60, 1.2, 30), kind=4.0, albedo=(0.30, 0.27, 0.22))
    plot.estate.walls.setdefault("gothic", []).append(block_walls(7, 10, 8.0, 0.4).moved(z=-66))
    slopes, ends = gable(10, 8, 6.0)
    plot.roof(1.0, (0.11, 0.12, 0.14), slopes.moved(turn=math.pi / 2).moved(y=8, z=-66))
    if ends is not None:
        plot.masonry(2.0, (0.40, 0.37, 0.31), (0.25, 0.22, 0.19), ends.moved(turn=math.pi / 2).moved(y=8, z=-66))
    plot.masonry(2.0, (0.40, 0.37, 0.31), (0.25, 0.22, 0.19), box(3.2, 16, 3.2).moved(z=-60), name="spire")
    plot.roof(1.0, (0.11, 0.12, 0.14), frustum((3.4, 3.4), (0, 0), 8).moved(y=16, z=-60))
    _trees(plot, "yew", ((-11, -10), (11, -18), (-12, -34), (12, -42)), 0.8)
    _trees(plot, "oak", ((-16, -22), (17, -8), (18, -52), (-20, -56)), 0.9)


def gas_station(plot: Plot) -> None:
    plot.paved((-22, -34, 22, 30), kind=5.0, albedo=(0.24, 0.235, 0.23))
    lit = plot.hour.lamps
    plot.plain((0.72, 0.73, 0.73), box(15, 0.9, 9).moved(x=1.0, y=5.0, z=-11), rough=0.4)
    plot.plain((0.55, 0.04, 0.03), box(15.1, 0.35, 9.1).moved(x=1.0, y=5.2, z=-11), rough=0.35)
    plot.plain((0.5, 0.5, 0.5), *(box(0.4, 5.0, 0.4).moved(x=1.0 + s * 5.5, z=-11) for s in (-1, 1)))
    for x in (-3.6, 1.0, 5.6):
        plot.stone((0.4, 0.4, 0.4), box(1.3, 0.16, 4.0, bevel=0.03).moved(x=x, z=-11))
        plot.plain((0.75, 0.75, 0.74), box(0.7, 1.7, 0.45, bevel=0.04).moved(x=x, y=0.16, z=-11), rough=0.3)
        plot.plain((0.55, 0.04, 0.03), box(0.72, 0.35, 0.47, bevel=0.03).moved(x=x, y=1.72, z=-11), rough=0.3)
        plot.glow((0.7, 0.85, 1.0), 2.0 if lit else 0.5, box(0.4, 0.25, 0.02).moved(x=x, y=1.2, z=-10.76))
        for z in (-13.5, -8.5):
            plot.glow((1.0, 0.98, 0.94), 12.0 if lit else 0.8, box(1.2, 0.03, 0.5).moved(x=x, y=4.98, z=z))
            plot.light(x, 4.85, z, 40.0, (1.0, 0.97, 0.92), reach=18.0)
    plot.estate.house("office", 2.0, -22.0, 0.0, width=16.0, depth=8.0, storeys=1, shops=True)
    plot.plain((0.3, 0.3, 0.3), tube(0.2, 7.5, sides=8).moved(x=-10, z=-7))
    plot.glow((1.0, 0.25, 0.12), 4.0 if lit else 0.5, box(3.0, 2.2, 0.4).moved(x=-10, y=7.2, z=-7))
    plot.dressing.put("car", 3.4, -8.0, math.pi / 2, variant=2)
    plot.station("road", -1.0, 0.04, -6.0, (2.0, 20.0), 0.0, _along(-1.2))


def parking(plot: Plot) -> None:
    plot.paved((-40, -70, 40, 30), kind=0.0, albedo=(0.085, 0.085, 0.085))
    white = (0.62, 0.62, 0.60)
    for z0 in (10.0, -6.0, -22.0, -38.0):
        plot.lines(white, *((float(x) - 0.05, z0 - 5.0, float(x) + 0.05, z0) for x in np.arange(-30.0, 31.0, 2.8)), y=0.05)
        for x in np.arange(-28.6, 30.0, 2.8):
            if plot.random.random() < 0.6 and math.hypot(float(x), z0 - 2.5) > 5.0:
                plot.dressing.put(
                    "car",
                    float(x),
                    z0 - 2.5,
                    0.0 if plot.random.random() < 0.5 else math.pi,
                    variant=int(plot.random.integers(4)),
                    colours=(str(plot.random.choice(["white", "black", "grey", "red", "blue"])),),
                    detail="wide",
                    lit=False,
                )
    for x, z in ((-14, -14), (14, -14), (-14, -46), (14, -46)):
        plot.plain((0.3, 0.31, 0.32), tube(0.12, 8, top=0.08, sides=8).moved(x=x, z=z))
        plot.glow((1.0, 0.9, 0.75), 24.0 if plot.hour.lamps else 0.5, box(1.0, 0.15, 0.5).moved(x=x, y=8, z=z))
        plot.light(x, 7.8, z, 130.0, (1.0, 0.88, 0.7), reach=30.0)
    for x in np.arange(-60.0, 61.0, 28.0):
        plot.estate.house("office", float(x), -80.0, 0.0, width=27.0, depth=18.0, storeys=int(plot.random.integers(3, 9)))


def airport(plot: Plot) -> None:
    plot.paved((-24, -1500, 24, 120), kind=5.0, albedo=(0.13, 0.13, 0.135), y=0.03)
    white = (0.68, 0.68, 0.66)
    plot.lines(
        white,
        *((-0.45, float(z) - 30.0, 0.45, float(z)) for z in np.arange(-6.0, -1200.0, -60.0)),
        *((float(x), -4.0, float(x) + 1.8, 22.0) for x in (-18, -14.4, -10.8, -7.2, 5.4, 9.0, 12.6, 16.2)),
        (-23, -1500, -22.1, 120),
        (22.1, -1500, 23, 120),
        y=0.05,
    )
    lamp = (1.0, 0.86, 0.6)
    plot.glow(
        lamp,
        20.0 if plot.hour.lamps else 1.0,
        *(box(0.3, 0.25, 0.3).moved(x=s * 24.5, y=0.05, z=float(z)) for s in (-1, 1) for z in np.arange(20.0, -700.0, -22.0)),
    )
    plot.estate.house("office", 95.0, -160.0, math.pi / 2, width=120.0, depth=26.0, storeys=3)
    plot.stone(
        (0.5, 0.5, 0.5),
        turned([(3.4, 0.0), (2.8, 26.0), (5.4, 29.0), (5.4, 33.0), (4.6, 33.4), (0.0, 34.5)], sides=16).moved(x=74, z=-120),
    )
    plot.plain((0.06, 0.12, 0.14), turned([(5.5, 29.4), (5.7, 32.6)], sides=16).moved(x=74, z=-120), rough=0.1)
    for number, z in enumerate((-120.0, -175.0)):
        plot.dressing.put("airplane", 62.0, z, -math.pi / 2 - 0.2, variant=number)
    plot.station("road", 0.0, 0.04, -30.0, (12.0, 200.0), 0.0, _along(0.0, 100.0, -1200.0))


def market(plot: Plot) -> None:
    """Stalls under striped awnings on a square, heaped with fruit, houses about."""
    plot.paved((-30, -60, 30, 40), kind=1.0, albedo=(0.24, 0.22, 0.20))
    for side in (-1, 1):
        for number, z in enumerate(np.arange(-2.0, -40.0, -4.4)):
            x = side * 4.2
            _stall(plot, x, float(z), side, number)
    for x in np.arange(-30.0, 31.0, 10.0):
        plot.estate.house("old_town", float(x), -56.0, 0.0, width=9.8, depth=9.0)
    for side in (-1, 1):
        for z in np.arange(16.0, -56.0, -10.0):
            plot.estate.house("old_town", side * 14.0, float(z), side * math.pi / 2, width=9.8, depth=9.0)


def _stall(plot: Plot, x: float, z: float, side: int, number: int) -> None:
    hues = ((0.55, 0.05, 0.04), (0.05, 0.22, 0.12), (0.05, 0.14, 0.36), (0.62, 0.38, 0.05))
    plot.plain(
        (0.30, 0.21, 0.13),
        *(tube(0.035, 2.4, sides=6).moved(x=x + i * 0.9, z=z + k * 1.6) for i in (-1, 1) for k in (-1, 1)),
        rough=0.8,
    )
    for stripe in range(8):
        w = 3.6 / 8
        z0 = z - 1.8 + stripe * w
        colour = hues[number % 4] if stripe % 2 else (0.72, 0.70, 0.64)
        pane = box(2.5, 0.03, w).tilted("z", side * 0.22).moved(x=x - side * 0.1, y=2.45, z=z0 + w / 2)
        flap = box(0.03, 0.3, w).moved(x=x - side * 1.32, y=1.88, z=z0 + w / 2)
        cloth = Material(shader="standard", values={"albedo": colour, "roughness": 0.9, "wrap": (0.3, 0.3, 0.3)})
        plot.dressing.solid(f"awning {colour}", cloth, pane, flap)
    plot.plain((0.34, 0.24, 0.14), box(1.5, 0.7, 3.3).moved(x=x, z=z), rough=0.8)
    fruit = (
        (0.60, 0.06, 0.03),
        (0.72, 0.30, 0.02),
        (0.22, 0.36, 0.05),
        (0.66, 0.50, 0.05),
        (0.26, 0.04, 0.12),
        (0.55, 0.24, 0.06),
    )
    ball = turned([(0.001, 0.0), (0.042, 0.018), (0.05, 0.05), (0.04, 0.082), (0.001, 0.1)], sides=7)
    heap: list[Solid] = []
    for crate in range(4):
        cz = z - 1.2 + crate * 0.8
        plot.plain((0.46, 0.33, 0.18), box(1.0, 0.14, 0.7).moved(x=x - side * 0.1, y=0.7, z=cz), rough=0.85)
        colour = fruit[int(plot.random.integers(len(fruit)))]
        heap.extend(
            ball.moved(
                x=x - 0.36 - side * 0.1 + i * 0.12, y=0.83 + 0.05 * float(plot.random.random()), z=cz - 0.24 + k * 0.12
            ).painted(*colour, 0.35)
            for i in range(7)
            for k in range(5)
        )
    plot.dressing.solid("fruit", Material(shader="painted", values={"gloss": 0.25, "worn": 0.4}), *heap)
    plot.station("counter", x, 0.9, z, (0.7, 1.5), side * -math.pi / 2)
    plot.glow((1.0, 0.74, 0.4), 20.0 if plot.hour.lamps else 0.6, tube(0.05, 0.12, sides=8).moved(x=x, y=2.2, z=z))
    if number < 4:
        plot.light(x, 2.15, z, 7.0, (1.0, 0.72, 0.4), reach=8.0)


def square(plot: Plot) -> None:
    """A town square with a fountain, benches and trees, houses on three sides."""
    plot.paved((-40, -70, 40, 40), kind=2.0, albedo=(0.33, 0.31, 0.28))
    stone = (0.44, 0.42, 0.37)
    plot.stone(
        stone,
        turned([(5.0, 0.0), (5.0, 0.55), (4.6, 0.6), (4.5, 0.3), (0.0, 0.28)], sides=28).moved(x=1.5, z=-22),
        turned(
            [
                (0.7, 0.3),
                (0.4, 1.0),
                (0.35, 2.0),
                (1.9, 2.5),
                (1.95, 2.65),
                (0.4, 2.6),
                (0.3, 3.6),
                (0.9, 3.9),
                (0.2, 3.95),
                (0.0, 4.8),
            ],
            sides=20,
        ).moved(x=1.5, z=-22),
    )
    plot.dressing.solid("basin", Material(shader="poolmirror"), turned([(4.55, 0.5), (0.0, 0.5)], sides=28).moved(x=1.5, z=-22))
    for a in np.arange(0, math.tau, math.tau / 8):
        if abs(math.sin(a)) > 0.5:
            plot.dressing.put("bench", 1.5 + 8.0 * math.sin(a), -22 + 8.0 * math.cos(a), math.pi - a)
    for x in (-12.0, 13.0):
        for z in (-4.0, -14.0, -30.0, -42.0):
            if not plot.dressing.plant("linden", x, z, size=0.7, variant=int(abs(z)) % 3, near=z > -20):
                plot.dressing.plant("oak", x, z, size=0.6, near=z > -20)
            plot.plain((0.05, 0.055, 0.05), tube(0.06, 3.8, top=0.045, sides=8).moved(x=x * 0.72, z=z + 3))
            plot.glow(
                (1.0, 0.76, 0.44),
                24.0 if plot.hour.lamps else 0.5,
                turned([(0.02, 0.0), (0.2, 0.2), (0.18, 0.4), (0.02, 0.46)], sides=12).moved(x=x * 0.72, y=3.8, z=z + 3),
            )
            plot.light(x * 0.72, 4.0, z + 3, 26.0, (1.0, 0.74, 0.42), reach=15.0)
    for x in np.arange(-34.0, 35.0, 17.0):
        plot.estate.house("paris", float(x), -64.0, 0.0, width=16.8, depth=14.0)
    for side in (-1, 1):
        for z in np.arange(24.0, -64.0, -17.0):
            plot.estate.house("paris", side * 28.0, float(z), side * math.pi / 2, width=16.8, depth=13.0)


def terrace(plot: Plot) -> None:
    """A balcony or garden terrace with a railing over a valley."""
    plot.paved((-5, -3.2, 5, 6), kind=2.0, albedo=(0.42, 0.36, 0.29), y=3.0)
    plot.stone((0.40, 0.36, 0.30), box(10.4, 4.0, 9.4).moved(y=-1.02, z=1.4))
    plot.plain(
        (0.06, 0.06, 0.06),
        box(10, 0.06, 0.06).moved(y=4.0, z=-3.1),
        box(10, 0.04, 0.04).moved(y=3.12, z=-3.1),
        *(box(0.022, 1.0, 0.022).moved(x=float(x), y=3.0, z=-3.1) for x in np.arange(-4.9, 5.0, 0.14)),
    )
    for x in (-4.2, 4.2):
        plot.stone(
            (0.42, 0.20, 0.12), turned([(0.2, 0.0), (0.3, 0.5), (0.33, 0.52), (0.0, 0.5)], sides=16).moved(x=x, y=3.0, z=-2.3)
        )
        plot.dressing.plant("bush", x, -2.3, y=3.45, size=0.35, near=True)
    plot.dressing.put("chair", 1.9, -1.4, math.pi, y=3.0)
    plot.dressing.put("chair", 3.3, -1.3, -2.0, y=3.0)
    plot.light(-3.0, 5.4, 2.0, 12.0, (1.0, 0.74, 0.44), reach=9.0)
    _trees(plot, "cypress", ((-9, -14), (12, -18), (-16, -30), (18, -34)), 0.9)
    _trees(plot, "oak", ((-6, -30), (7, -36), (0, -50), (24, -50), (-26, -46)), 0.8)


def construction(plot: Plot) -> None:
    """A frame of concrete and steel going up, a tower crane, a site fence."""
    plot.paved((-30, -60, 30, 30), kind=3.0, albedo=(0.30, 0.25, 0.18))
    grey = (0.36, 0.35, 0.34)
    for level in range(5):
        y = level * 3.6
        if level < 4:
            plot.stone(
                grey, *(box(0.5, 3.6, 0.5).moved(x=-16.0 + 6 * i, y=y, z=-28.0 - 6 * k) for i in range(5) for k in range(3))
            )
        plot.stone(grey, box(26.0, 0.32, 14.0).moved(x=-4.0, y=y + 3.4 if level < 4 else y - 0.2, z=-34.0))
    plot.plain(
        (0.20, 0.14, 0.10),
        *(tube(0.03, 1.4, sides=5).moved(x=-16.0 + 6 * i + 0.2 * j, y=14.4, z=-28.0) for i in range(5) for j in (-1, 1)),
    )
    yellow = (0.66, 0.42, 0.03)
    x, z, top = 14.0, -34.0, 36.0
    mast = [bar_between((x + i * 0.8, 0, z + k * 0.8), (x + i * 0.8, top, z + k * 0.8), 0.16) for i in (-1, 1) for k in (-1, 1)]
    mast += [bar_between((x - 0.8, y, z + 0.8), (x + 0.8, y + 1.6, z + 0.8), 0.1) for y in np.arange(0, top, 1.6)]
    jib = [bar_between((x + 12, top + 0.5, z + k * 0.6), (x - 38, top + 0.5, z + k * 0.6), 0.16) for k in (-1, 1)] + [
        bar_between((x + 3, top + 2.2, z), (x - 36, top + 1.8, z), 0.14)
    ]
    jib += [bar_between((x - float(a), top + 0.5, z), (x - float(a) - 1.2, top + 1.9, z), 0.09) for a in np.arange(0, 36, 1.6)]
    plot.plain(
        yellow,
        *mast,
        *jib,
        bar_between((x, top, z), (x, top + 6, z), 0.4),
        bar_between((x, top + 6, z), (x - 24, top + 1.9, z), 0.08),
        bar_between((x, top + 6, z), (x + 11, top + 0.6, z), 0.08),
        rough=0.5,
    )
    plot.stone(grey, box(3, 2.4, 2).moved(x=x + 11, y=top - 2, z=z))
    plot.plain(
        (0.1, 0.1, 0.1),
        bar_between((x - 22, top + 0.4, z), (x - 22, 18, z), 0.05),
        box(4, 0.3, 0.3).moved(x=x - 22, y=17.6, z=z),
    )
    plot.dressing.put("excavator", 5.4, -11.0, 2.2)
    plot.stone(
        (0.33, 0.26, 0.17), cone(3.4, 2.0, sides=9).moved(x=-9, z=-12), cone(2.2, 1.3, sides=9).moved(x=-12.5, z=-10), scale=3.0
    )
    _fence(plot, -28.0, -19.0, -4.0, 2.0)


def amusement(plot: Plot) -> None:
    """A Ferris wheel that turns, stalls with lights, a carousel roof."""
    plot.paved((-30, -60, 30, 30), kind=0.0, albedo=(0.14, 0.135, 0.13))
    r, hub = 19.0, 22.0
    rim: list[Solid] = []
    for k in range(24):
        a, b = k * math.tau / 24, (k + 1) * math.tau / 24
        for zz in (-0.8, 0.8):
            rim += [
                bar_between((r * math.cos(a), r * math.sin(a), zz), (r * math.cos(b), r * math.sin(b), zz), 0.22),
                bar_between((0, 0, zz), (r * math.cos(a), r * math.sin(a), zz), 0.10),
            ]
    _spinning(plot, "wheel", rim, -9.0, hub, -46.0, (0.62, 0.62, 0.64), 0.10)
    cabins = turned([(0.5, -1.9), (1.1, -1.6), (1.1, -0.9), (0.15, -0.2)], sides=10)
    hues = ((0.6, 0.05, 0.04), (0.05, 0.2, 0.5), (0.7, 0.45, 0.04), (0.08, 0.35, 0.12))
    for number, colour in enumerate(hues):
        _hanging(plot, f"cabins {number}", cabins, colour, [k * math.tau / 24 for k in range(number, 24, 4)], r, hub)
    if plot.hour.lamps:
        bulbs = turned([(0.001, -0.1), (0.12, 0.0), (0.001, 0.1)], sides=6)
        for number, tint in enumerate(((20.0, 3.0, 6.0), (4.0, 12.0, 22.0), (22.0, 15.0, 4.0))):
            _hanging(
                plot,
                f"bulbs {number}",
                bulbs,
                (0.1, 0.1, 0.1),
                [k * math.tau / 72 for k in range(number, 72, 3)],
                r,
                hub,
                glow=tint,
            )
    plot.plain(
        (0.7, 0.7, 0.72),
        *(bar_between((-9 + s * 9, 0, -46 + k * 2.4), (-9, hub, -46 + k * 1.2), 0.5) for s in (-1, 1) for k in (-1, 1)),
    )
    for side in (-1, 1):
        for number, z in enumerate((-3.0, -9.0, -15.0, -21.0)):
            _stall(plot, side * 7.0, z, side, number)
            plot.glow(
                ((1.0, 0.3, 0.3), (0.3, 0.7, 1.0), (1.0, 0.8, 0.3), (0.5, 1.0, 0.5))[number],
                5.0 if plot.hour.lamps else 0.4,
                box(0.1, 0.1, 3.6).moved(x=side * 5.8, y=2.5, z=z),
            )
    x, z = 13.0, -34.0
    for k in range(12):
        a, b = k * math.tau / 12, (k + 1) * math.tau / 12
        colour = (0.62, 0.06, 0.05) if k % 2 else (0.74, 0.68, 0.55)
        plot.plain(
            colour,
            sheet(
                [
                    (x + 6 * math.sin(a), 4.4, z + 6 * math.cos(a)),
                    (x + 6 * math.sin(b), 4.4, z + 6 * math.cos(b)),
                    (x + 0.01, 7.4, z),
                    (x - 0.01, 7.4, z),
                ]
            ),
            rough=0.6,
        )
        plot.plain(
            (0.66, 0.5, 0.2),
            tube(0.07, 4.4, sides=6).moved(x=x + 4.6 * math.sin(a), z=z + 4.6 * math.cos(a)),
            metallic=0.7,
            rough=0.3,
        )
        plot.glow(
            (1.0, 0.8, 0.5),
            16.0 if plot.hour.lamps else 0.6,
            box(0.16, 0.16, 0.16).moved(x=x + 6 * math.sin(a), y=4.3, z=z + 6 * math.cos(a)),
        )
    plot.plain((0.5, 0.1, 0.1), tube(5.6, 0.4, sides=24).moved(x=x, z=z), tube(1.2, 4.6, sides=14).moved(x=x, z=z))
    plot.light(x, 4.0, z, 60.0, (1.0, 0.8, 0.5), reach=20.0)


def _hanging(
    plot: Plot,
    name: str,
    solid: Solid,
    colour: tuple[float, float, float],
    angles: list[float],
    r: float,
    hub: float,
    glow: tuple[float, float, float] | None = None,
) -> None:
    """What hangs upright at the wheel's rim while it turns."""
    material = Material(shader="standard", values={"albedo": colour, "roughness": 0.35, "coat": 0.4})
    if glow is not None:
        material = Material(shader="neon", values={"glow": glow, "kind": 0.0}, casts_shadow=False)

    def at(seconds: float) -> Floats:
        frames = np.tile(np.eye(4, dtype=np.float32), (len(angles), 1, 1))
        turned_ = np.asarray(angles) + 0.10 * seconds
        frames[:, 0, 3], frames[:, 1, 3], frames[:, 2, 3] = -9.0 + r * np.cos(turned_), hub + r * np.sin(turned_), -46.0
        return frames

    plot.props.append(Prop(part=Part(name=name, shape=solid.mesh(), material=material), transforms=at(0.0), motion=at))
