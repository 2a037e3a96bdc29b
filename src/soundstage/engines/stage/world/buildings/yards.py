"""Working and sporting grounds: a junkyard, a campsite, a race track, a ski slope, terraced paddies, a dam, a road tunnel."""

import math
from itertools import pairwise

import numpy as np

from soundstage.engines.stage.world.buildings.landmarks import bar_between
from soundstage.engines.stage.world.buildings.site import Plot
from soundstage.engines.stage.world.buildings.solids import Solid, box, cone, frustum, gable, prism, tube, turned

__all__ = ["campsite", "dam", "junkyard", "paddies", "race_track", "ski_slope", "tunnel_mouth"]

_RUST = ((0.24, 0.10, 0.045), (0.17, 0.085, 0.05), (0.30, 0.16, 0.08), (0.13, 0.12, 0.12))


def junkyard(plot: Plot) -> None:
    """An aisle between walls of stacked wrecks, tyres and scrap, under a grab crane."""
    random = plot.random
    plot.paved((-16, -70, 16, 40), kind=3.0, albedo=(0.24, 0.19, 0.14))
    for side in (-1, 1):
        for row, z in enumerate(np.arange(17.0, -52.0, -4.6)):
            for level in range(3 + (row + side) % 2):
                x, turn = side * (5.7 + 0.5 * float(random.random())), (math.pi / 2) * side + 0.3 * float(random.normal())
                if row in (2, 4, 5) and level == 0:
                    shade = str(random.choice(("grey", "brown", "beige", "blue")))
                    plot.dressing.put(
                        "car", x, float(z), turn, variant=int(random.integers(3)), colours=(shade,), detail="wide", lit=False
                    )
                else:
                    _wreck(plot, x, 0.80 * level, float(z), turn)
    for x, z in ((-3.1, 6.0), (3.0, 1.5), (-2.9, -6.0), (3.2, -9.5), (-3.3, -16.0), (2.8, -21.0), (-2.6, -27.0)):
        for level in range(int(random.integers(3, 6))):
            lean = 0.06 * float(random.normal())
            plot.plain((0.025, 0.025, 0.027), _tyre().moved(x=x + lean, y=0.24 * level, z=z + lean), rough=0.9, name="tyres")
    for number in range(64):
        x, z = float(random.choice((-1, 1))) * float(random.uniform(2.4, 4.0)), float(random.uniform(-34.0, 12.0))
        colour = _RUST[number % len(_RUST)]
        plot.plain(colour, _scrap(plot).moved(x=x, z=z, turn=float(random.uniform(0, 6.28))), rough=0.8, metallic=0.4)
    heap = [
        _scrap(plot).moved(
            x=float(random.normal(0.0, 2.6)), y=float(abs(random.normal(0.0, 1.3))), z=float(random.normal(0, 2))
        )
        for _ in range(90)
    ]
    plot.plain(_RUST[0], *(piece.moved(x=0.0, z=-46.0) for piece in heap), rough=0.85, metallic=0.4)
    plot.stone(_RUST[1], cone(5.2, 2.6, sides=11).moved(z=-46.0), scale=1.2, bump=2.0)
    _crane(plot, 9.5, -44.0)


def _wreck(plot: Plot, x: float, y: float, z: float, turn: float) -> None:
    """A car without glass, wheels and roof line, pressed by those on top of it."""
    random = plot.random
    sag = float(random.uniform(0.75, 1.0))
    body = [
        frustum((1.7, 4.1), (1.62, 3.9), 0.55 * sag).moved(y=0.12),
        frustum((1.5, 2.2), (1.1, 1.5), 0.45 * sag).moved(y=0.12 + 0.55 * sag, z=-0.2),
    ]
    inside = [
        box(1.54, 0.24, 1.5).moved(y=0.72 * sag, z=-0.2),
        *(_hub().moved(x=0.8 * a, z=1.3 * b) for a in (-1, 1) for b in (-1, 1)),
    ]
    place = {"x": x, "y": y, "z": z, "turn": turn}
    shade = ((0.20, 0.09, 0.05), (0.33, 0.32, 0.30), (0.09, 0.12, 0.18), (0.30, 0.20, 0.08), (0.42, 0.40, 0.36))
    plot.plain(shade[int(random.integers(5))], *(solid.moved(**place) for solid in body), rough=0.75, metallic=0.3)
    plot.plain((0.03, 0.03, 0.03), *(solid.moved(**place) for solid in inside), rough=0.9, name="hollows")


def _hub() -> Solid:
    return tube(0.28, 0.12, sides=10).tilted("z", math.pi / 2).moved(y=0.3)


def _tyre() -> Solid:
    return turned([(0.19, 0.03), (0.30, 0.0), (0.335, 0.05), (0.335, 0.17), (0.30, 0.22), (0.19, 0.19)], sides=14)


def _scrap(plot: Plot) -> Solid:
    size = plot.random.uniform((0.25, 0.04, 0.2), (1.1, 0.5, 0.8))
    solid = box(float(size[0]), float(size[1]), float(size[2]), bevel=0.015)
    return solid.tilted("z", float(plot.random.normal(0.0, 0.4))).moved(y=0.05)


def _crane(plot: Plot, x: float, z: float) -> None:
    yellow = (0.55, 0.33, 0.03)
    plot.plain(yellow, box(2.6, 2.0, 3.2, bevel=0.1).moved(x=x, y=1.4, z=z), rough=0.5)
    plot.plain((0.05, 0.05, 0.05), *(box(0.7, 1.2, 4.0, bevel=0.2).moved(x=x + s * 1.3, z=z) for s in (-1, 1)))
    elbow, tip = (x - 4.5, 10.5, z + 1.0), (x - 8.8, 7.2, z + 1.6)
    plot.plain(yellow, bar_between((x, 3.2, z), elbow, 0.6), bar_between(elbow, tip, 0.45), rough=0.5)
    claws = [bar_between((tip[0], 5.4, tip[2]), (tip[0] + 0.9 * a, 4.3, tip[2] + 0.9 * b), 0.16) for a, b in _ROUND]
    tips = [
        bar_between((tip[0] + 0.9 * a, 4.3, tip[2] + 0.9 * b), (tip[0] + 0.35 * a, 3.5, tip[2] + 0.35 * b), 0.14)
        for a, b in _ROUND
    ]
    plot.plain((0.12, 0.12, 0.12), bar_between(tip, (tip[0], 5.4, tip[2]), 0.2), *claws, *tips, rough=0.5, metallic=0.6)


_ROUND = tuple((math.cos(a), math.sin(a)) for a in np.arange(0.0, 6.2, 1.2566))


def campsite(plot: Plot) -> None:
    """Tents about a fire ring at the edge of a wood."""
    random = plot.random
    plot.paved((-5.5, -12, 5.5, 6), kind=4.0, albedo=(0.26, 0.21, 0.14))
    for x, z, turn, shade in (
        (-4.2, -6.2, 2.4, "orange"),
        (3.9, -7.2, -2.5, "green"),
        (-7.5, -11.5, 2.7, "blue"),
        (6.9, -12.5, -2.7, "red"),
    ):
        plot.dressing.put("tent", x, z, turn, colours=(shade,))
    plot.dressing.put("campfire", 0.2, -5.6)
    for number in range(9):
        angle = number * math.tau / 9.0
        stone = turned([(0.13, 0.0), (0.16, 0.07), (0.09, 0.15), (0.0, 0.17)], sides=7, flat=True)
        plot.stone((0.30, 0.29, 0.27), stone.moved(x=0.2 + 0.62 * math.cos(angle), z=-5.6 + 0.62 * math.sin(angle)))
    for x, z, turn in ((-1.7, -5.0, 1.1), (1.9, -6.4, -0.9)):
        log = tube(0.17, 1.7, sides=10).tilted("z", math.pi / 2).moved(x=0.85, y=0.17)
        plot.stone((0.20, 0.14, 0.09), log.moved(x=x, z=z, turn=turn), scale=5.0, bump=1.2)
        plot.station("seat", x, 0.34, z, (0.6, 0.15), turn)
    for number in range(15):
        side = -1 if number % 2 else 1
        x, z = side * float(random.uniform(8.0, 22.0)), float(random.uniform(-34.0, -8.0))
        plot.dressing.plant("pine" if number % 3 else "spruce", x, z, size=float(random.uniform(0.8, 1.25)), variant=number % 3)


def race_track(plot: Plot) -> None:
    """The straight of a circuit: kerbs, barriers, a grandstand, a gantry over the start line."""
    plot.paved((-7.0, -900, 7.0, 120), kind=0.0, albedo=(0.075, 0.075, 0.078), y=0.03)
    for x in (-7.4, 7.4):
        for number, z in enumerate(np.arange(60.0, -320.0, -2.4)):
            colour = (0.62, 0.03, 0.03) if number % 2 else (0.75, 0.75, 0.74)
            plot.lines(colour, (x - 0.4, float(z) - 2.4, x + 0.4, float(z)), y=0.05)
        plot.plain((0.55, 0.56, 0.58), box(0.12, 0.32, 420.0).moved(x=1.34 * x, y=0.45, z=-140.0), metallic=0.6, rough=0.4)
        plot.plain((0.4, 0.4, 0.41), *(box(0.1, 0.8, 0.1).moved(x=1.36 * x, z=float(z)) for z in np.arange(60, -340, -4.0)))
    for row in range(3):
        for column in range(14):
            if (row + column) % 2:
                plot.lines((0.78, 0.78, 0.77), (-7.0 + column, -15.0 - row, -6.0 + column, -14.0 - row), y=0.052)
    for side, z in ((-1, -20.0), (1, -28.0), (-1, -36.0), (1, -44.0)):
        plot.lines((0.75, 0.75, 0.74), (side * 3.0 - 1.3, z, side * 3.0 + 1.3, z + 0.25), y=0.052)
    plot.plain((0.16, 0.17, 0.19), *(box(0.6, 7.0, 0.6).moved(x=s * 9.6, z=-14.0) for s in (-1, 1)))
    plot.plain((0.55, 0.03, 0.03), box(20.0, 1.5, 1.0).moved(y=6.4, z=-14.0), rough=0.4)
    for number in range(5):
        plot.glow((1.0, 0.1, 0.05), 2.5, box(0.5, 0.5, 0.1).moved(x=-2.0 + number, y=6.9, z=-13.4))
    _grandstand(plot, 14.0, -60.0, 100.0)
    plot.estate.house("office", -24.0, -40.0, math.pi / 2, width=60.0, depth=10.0, storeys=2, shops=True)
    way = np.array([[2.0, 0.0, 80.0], [2.0, 0.0, -600.0]], np.float32)
    for x in (-3.0, 2.0):
        plot.station("road", x, 0.04, -8.0, (2.4, 60.0), 0.0, way + np.array([x - 2.0, 0.0, 0.0], np.float32))


def _grandstand(plot: Plot, x: float, z: float, long: float) -> None:
    """Rows of seats with people in them, that rise from a line along z."""
    steps = [box(1.0, 0.55, long).moved(x=x + 0.5 + row, y=1.0 + 0.55 * row, z=z) for row in range(14)]
    plot.stone((0.36, 0.37, 0.39), *steps, name="stands")
    plot.plain((0.5, 0.51, 0.53), box(17.0, 0.4, long).moved(x=x + 7.0, y=13.0, z=z), rough=0.5)
    plot.plain(
        (0.3, 0.31, 0.33), *(box(0.3, 13.0, 0.3).moved(x=x + 13.6, z=z + k) for k in np.arange(-long / 2, long / 2, 12.0))
    )
    crowd: dict[int, list[Solid]] = {}
    for row in range(14):
        for along in np.arange(-long / 2 + 1, long / 2 - 1, 1.0):
            if plot.random.random() < 0.75:
                person = box(0.35, 0.8, 0.42, bevel=0.1).moved(x=x + 0.6 + row, y=1.55 + 0.55 * row, z=z + float(along))
                crowd.setdefault(int(plot.random.integers(5)), []).append(person)
    shirts = ((0.5, 0.06, 0.05), (0.06, 0.12, 0.4), (0.6, 0.55, 0.1), (0.6, 0.6, 0.6), (0.08, 0.08, 0.09))
    for number, people in crowd.items():
        plot.plain(shirts[number], *people, rough=0.9, name=f"crowd {number}")


def ski_slope(plot: Plot) -> None:
    """A groomed run between firs, gates down it, the pylons and chairs of a lift, a hut."""
    for number, z in enumerate(np.arange(-9.0, -80.0, -9.0)):
        x = 2.6 * (-1 if number % 2 else 1)
        colour = (0.62, 0.03, 0.03) if number % 2 else (0.03, 0.09, 0.45)
        for k in (-0.7, 0.7):
            plot.plain(colour, tube(0.025, 1.5, sides=6).moved(x=x + k, z=float(z)))
        plot.plain(colour, box(1.4, 0.6, 0.02).moved(x=x, y=0.7, z=float(z)))
    for z in np.arange(8.0, -190.0, -33.0):
        plot.plain((0.30, 0.32, 0.34), tube(0.28, 9.0, top=0.2, sides=10).moved(x=10.0, z=float(z)), metallic=0.5, rough=0.45)
        plot.plain((0.30, 0.32, 0.34), box(5.0, 0.3, 0.3).moved(x=10.0, y=8.8, z=float(z)))
    for s in (-2.3, 2.3):
        plot.plain((0.05, 0.05, 0.05), bar_between((10 + s, 8.7, 30.0), (10 + s, 8.7, -260.0), 0.05))
        for z in np.arange(4.0, -170.0, -14.0):
            seat = [
                box(1.5, 0.08, 0.5).moved(y=5.7),
                box(1.5, 0.6, 0.06).moved(y=5.75, z=-0.25),
                box(0.06, 3.0, 0.06).moved(y=5.7),
            ]
            plot.plain((0.10, 0.11, 0.13), *(piece.moved(x=10 + s, y=5.7, z=float(z) + s) for piece in seat), name="chairs")
    plot.estate.house("farm", -17.0, -26.0, 0.4, width=9.0, depth=7.0, storeys=1)
    for number in range(26):
        side = -1 if number % 2 else 1
        x, z = side * float(plot.random.uniform(13.5, 30.0)), float(plot.random.uniform(-90.0, 4.0))
        plot.dressing.plant("spruce", x, z, size=float(plot.random.uniform(0.7, 1.3)), variant=number % 3)


def paddies(plot: Plot) -> None:
    """Terraces of water behind curved banks, going up a hill in steps, with young rice in rows."""
    for step in range(9):
        y, near = 0.75 * step, -2.0 - 5.5 * step
        bow = [(x, near - 0.012 * x * x + 1.1 * math.sin(0.16 * x + 1.7 * step)) for x in np.arange(-46.0, 46.1, 4.0)]
        bank = [(float(x), float(z)) for x, z in bow] + [(float(x), float(z) - 16.0) for x, z in bow[::-1]]
        plot.stone((0.17, 0.15, 0.075), prism(bank, y - 1.2, y + 0.06), name="banks", scale=2.4, bump=1.2)
        pool = [(float(x), float(z) - 0.55) for x, z in bow] + [(float(x), float(z) - 15.6) for x, z in bow[::-1]]
        plot.plain((0.05, 0.065, 0.06), prism(pool, y, y + 0.075), rough=0.06, name="pools")
        blades = [
            cone(0.05, 0.26, sides=3).moved(
                x=float(x) + 0.2 * float(plot.random.normal()), y=y + 0.05, z=float(z) - 1.2 - 1.1 * row
            )
            for x, z in bow[2:-2:1]
            for row in range(4)
        ]
        plot.plain((0.12, 0.24, 0.05), *blades, rough=0.8, name="shoots")
    low = [(float(x), 1.6 + 0.5 * math.sin(0.2 * x)) for x in np.arange(-40.0, 40.1, 4.0)]
    brim = [(x, z + 24.0) for x, z in low[::-1]]
    plot.plain((0.05, 0.065, 0.06), prism([*low, *brim], -0.3, 0.035), rough=0.06, name="pools")
    rows = [(x, 2.6 + 0.9 * row) for row in range(9) for x in np.arange(-22.0, 22.1, 0.42) if abs(x) > 1.4 or row > 7]
    blades = [cone(0.035, 0.3, sides=3).moved(x=float(x) + 0.06 * math.sin(9.0 * x + z), z=z) for x, z in rows]
    plot.plain((0.12, 0.24, 0.05), *blades, rough=0.8, name="shoots")
    for x, z in ((-20, -70), (14, -74), (30, -66), (-36, -60)):
        plot.dressing.plant("palm", x, z, y=4.0, size=0.9)
    hut = box(4.0, 2.2, 3.4).moved(x=-11.0, y=2.2, z=-33.0)
    plot.masonry(4.0, (0.30, 0.20, 0.11), (0.2, 0.13, 0.07), hut, name="hut")
    slopes, ends = gable(4.0, 3.4, 1.5, eaves=0.6)
    plot.roof(2.0, (0.32, 0.25, 0.12), slopes.moved(x=-11.0, y=4.4, z=-33.0))
    if ends is not None:
        plot.stone((0.3, 0.2, 0.11), ends.moved(x=-11.0, y=4.4, z=-33.0))


def dam(plot: Plot) -> None:
    """A curved wall of concrete between two hills, spillways foaming, seen from its foot."""
    grey = (0.42, 0.41, 0.39)
    for number, angle in enumerate(np.arange(-0.62, 0.621, 0.0775)):
        x, z = 150.0 * math.sin(angle), -235.0 + 150.0 * math.cos(angle) - 75.0
        slab = prism([(-6.4, -9.0), (6.4, -9.0), (6.0, 3.0), (-6.0, 3.0)], -4.0, 62.0)
        plot.stone(grey, slab.moved(x=x, z=z, turn=-float(angle)), scale=0.3, bump=0.8)
        if number % 3 == 1:
            chute = box(6.0, 58.0, 0.8).moved(y=-2.0, z=3.6)
            plot.plain((0.82, 0.87, 0.9), chute.moved(x=x, z=z, turn=-float(angle)), rough=0.5, name="spill")
    plot.stone(grey, *(box(13.0, 3.0, 12.0).moved(x=x, y=62.0, z=-84.0 - 0.0028 * x * x) for x in np.arange(-84.0, 85.0, 12.0)))
    for side in (-1, 1):
        for k in range(7):
            rock = turned([(34.0, -3.0), (26.0, 26.0), (14.0, 52.0), (0.0, 66.0)], sides=9, flat=True)
            plot.stone(
                (0.25, 0.22, 0.18),
                rock.moved(x=side * (112.0 + 9.0 * k), z=-96.0 + 24.0 * k, turn=0.9 * k),
                scale=0.25,
                bump=2.0,
            )
    plot.stone(grey, box(9.0, 1.0, 60.0).moved(x=-13.0, y=-0.6, z=-26.0))
    plot.estate.house("office", 30.0, -58.0, -0.3, width=26.0, depth=11.0, storeys=2)


def tunnel_mouth(plot: Plot) -> None:
    """A road that runs into the lit mouth of a tunnel in a hillside."""
    plot.paved((-4.2, -400, 4.2, 160), kind=0.0, albedo=(0.085, 0.085, 0.088), half=4.2, lanes=2.0, y=0.035)
    arch = [(5.2 * math.cos(a), 0.6 + 5.6 * math.sin(a)) for a in np.linspace(0.0, math.pi, 17)]
    lining, ribs = [], []
    for (x0, y0), (x1, y1) in pairwise(arch):
        lining.append(bar_between(((x0 + x1) / 2, (y0 + y1) / 2, -26.0), ((x0 + x1) / 2, (y0 + y1) / 2, -330.0), 1.15))
        ribs.append(bar_between((x0 * 1.14, y0 * 1.12, -25.6), (x1 * 1.14, y1 * 1.12, -25.6), 1.1))
    plot.stone((0.20, 0.195, 0.19), *lining, name="lining", scale=0.6)
    plot.stone((0.46, 0.45, 0.43), *ribs, box(1.0, 1.6, 1.2).moved(x=5.8, z=-25.6), box(1.0, 1.6, 1.2).moved(x=-5.8, z=-25.6))
    for side in (-1, 1):
        plot.stone((0.33, 0.31, 0.28), box(22.0, 9.0, 1.4).moved(x=side * 17.0, z=-26.4), name="wing walls", scale=1.0)
        for k in range(5):
            hill = turned([(26.0, -2.0), (21.0, 10.0), (11.0, 19.0), (0.0, 23.0)], sides=11)
            plot.stone((0.085, 0.115, 0.035), hill.moved(x=side * (21.0 + 13.0 * k), z=-52.0 - 4.0 * k), name="hill", scale=1.5)
    plot.stone((0.085, 0.115, 0.035), box(44.0, 12.0, 60.0, bevel=4.0).moved(y=7.4, z=-58.0), name="hill", scale=1.5)
    for z in np.arange(-34.0, -150.0, -11.0):
        for side in (-1, 1):
            plot.glow((1.0, 0.72, 0.34), 9.0, box(0.35, 0.2, 1.6).moved(x=side * 3.6, y=4.3, z=float(z)))
        if z > -90.0:
            plot.light(0.0, 4.6, float(z), 55.0, (1.0, 0.72, 0.36), reach=16.0, always=True)
    way = np.array([[2.0, 0.0, 90.0], [2.0, 0.0, -280.0]], np.float32)
    plot.station("road", 2.0, 0.04, -8.0, (1.9, 50.0), 0.0, way)
    plot.station("road", -2.0, 0.04, -8.0, (1.9, 50.0), math.pi, (way * np.array([-1.0, 1.0, 1.0], np.float32))[::-1].copy())
