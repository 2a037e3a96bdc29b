"""Rooms where people work, heal, travel and wait."""

import math

import numpy as np

from soundstage.engines.stage.scene import Material
from soundstage.engines.stage.world.buildings.solids import Solid, box, sheet, tube, turned
from soundstage.engines.stage.world.rooms.fixtures import (
    at_wall,
    ceiling_lights,
    chair_at,
    counter,
    cupboards,
    daub,
    glow,
    metal,
    pendant,
    pictures,
    screen,
    shelf_row,
    table,
    whole,
)
from soundstage.engines.stage.world.rooms.room import RoomSet

__all__ = [
    "bridge",
    "cabin",
    "car",
    "cell",
    "corridor",
    "elevator",
    "hospital",
    "laboratory",
    "office",
    "studio",
    "terminal",
    "train",
    "tunnel",
    "warehouse",
    "workshop",
]


def office(made: RoomSet) -> None:
    for x, z, azimuth in ((-1.7, -1.6, math.pi), (1.5, -1.7, math.pi), (-2.0, 0.9, math.pi / 2)):
        table(made, x, z, width=1.5, depth=0.75, azimuth=azimuth, colour=(0.50, 0.42, 0.32))
        back = 0.75
        chair_at(
            made, x + back * math.sin(azimuth), z - back * -math.cos(azimuth) * -1.0, azimuth + math.pi, kind="office chair"
        )
        if not made.put("computer", x, z, azimuth, y=0.75) and not made.put("laptop", x, z, azimuth, y=0.75):
            daub(
                made,
                (0.03, 0.03, 0.035),
                *(
                    s.moved(x=x, z=z, turn=azimuth - math.pi)
                    for s in (
                        box(0.6, 0.36, 0.03, bevel=0.01).moved(y=0.9),
                        box(0.2, 0.16, 0.03).moved(y=0.75),
                        box(0.26, 0.015, 0.18).moved(y=0.75),
                        box(0.42, 0.02, 0.14).moved(y=0.75, z=0.25),
                    )
                ),
            )
        made.put("mug", x + 0.5, z + 0.1, y=0.75)
        made.put("lamp", x - 0.55, z - 0.1, y=0.75)
    shelf_row(made, "back", 0.6, 2.6, levels=(0.4, 0.85, 1.3, 1.75), deep=0.32)
    daub(made, (0.78, 0.79, 0.79), *at_wall(made, "right", 0.2, 0.0, box(1.8, 1.1, 0.03).moved(y=1.0, z=0.02)), rough=0.2)
    made.put("potted plant", *made.against("back", -made.size[0] / 2 + 0.5, 0.45)[:2])
    ceiling_lights(made, (-1.7, 1.6), (-2.2, 0.4), power=8.0)


def hospital(made: RoomSet) -> None:
    x, z, azimuth = made.against("back", 0.4, 1.15)
    frame = [
        box(0.95, 0.08, 2.05).moved(y=0.52),
        *(tube(0.03, 0.5, sides=8).moved(x=i * 0.42, z=k * 0.9) for i in (-1, 1) for k in (-1, 1)),
        box(0.98, 0.5, 0.04).moved(y=0.5, z=-1.02),
        box(0.98, 0.4, 0.04).moved(y=0.5, z=1.02),
    ]
    daub(made, (0.62, 0.65, 0.67), *(s.moved(x=x, z=z) for s in frame), rough=0.3)
    bedding = [
        box(0.9, 0.16, 1.98, bevel=0.05).moved(y=0.6),
        box(0.92, 0.1, 1.2, bevel=0.04).moved(y=0.7, z=0.3),
        box(0.56, 0.13, 0.36, bevel=0.06).moved(y=0.75, z=-0.74),
    ]
    daub(made, (0.74, 0.78, 0.80), *(s.moved(x=x, z=z) for s in bedding), rough=0.95)
    made.station("bed", x, 0.78, z, (0.42, 0.9), azimuth)
    made.dressing.solid(
        "rails", metal(), *(box(0.02, 0.02, 1.1).moved(x=x + i * 0.5, y=y, z=z) for i in (-1, 1) for y in (0.78, 0.95))
    )
    pole = [
        tube(0.015, 2.0, sides=8),
        box(0.3, 0.015, 0.015).moved(y=1.98),
        turned([(0.25, 0.0), (0.25, 0.03), (0.0, 0.03)], sides=10),
    ]
    made.dressing.solid("rails", metal(), *(s.moved(x=x + 0.85, z=z - 0.7) for s in pole))
    daub(made, (0.70, 0.76, 0.78), box(0.13, 0.24, 0.05, bevel=0.02).moved(x=x + 0.97, y=1.7, z=z - 0.7), rough=0.15)
    daub(
        made,
        (0.08, 0.09, 0.10),
        box(0.42, 0.32, 0.12, bevel=0.02).moved(x=x - 0.9, y=1.25, z=z - 0.85),
        tube(0.02, 1.25, sides=8).moved(x=x - 0.9, z=z - 0.85),
    )
    flat = sheet([(-0.18, 0, 0), (0.18, 0, 0), (0.18, 0.25, 0), (-0.18, 0.25, 0)])
    screen(made, [whole(flat, 0.32, 0.7).moved(x=x - 0.9, y=1.29, z=z - 0.785)], kind=2.0, power=1.6)
    daub(made, (0.45, 0.56, 0.60), *at_wall(made, "back", 0.4, 0.0, box(2.6, 0.28, 0.07).moved(y=1.35, z=0.035)), rough=0.4)
    table(made, x + 1.25, z + 0.2, width=0.5, depth=0.45, high=0.75, colour=(0.6, 0.6, 0.58))
    chair_at(made, x - 1.5, z + 0.7, math.pi - 0.5)
    ceiling_lights(made, (0.0,), (-2.0, 0.2), power=9.0, size=(0.6, 1.2))


def laboratory(made: RoomSet) -> None:
    counter(made, "back", -made.size[0] / 2 + 0.1, made.size[0] / 2 - 0.1, front=(0.64, 0.66, 0.67), top=(0.05, 0.05, 0.055))
    cupboards(made, "back", -2.6, 2.6, base=1.5, front=(0.66, 0.68, 0.69))
    counter(made, "left", -1.8, 1.6, front=(0.64, 0.66, 0.67), top=(0.05, 0.05, 0.055))
    table(made, 1.0, -1.0, width=2.6, depth=1.0, high=0.9, colour=(0.09, 0.09, 0.10))
    hues = ((0.05, 0.45, 0.25), (0.08, 0.25, 0.75), (0.75, 0.35, 0.03), (0.6, 0.05, 0.35), (0.5, 0.6, 0.05))
    flasks: list[Solid] = []
    for number in range(13):
        wide = 0.05 + 0.02 * (number % 3)
        profile = (
            [(wide, 0.0), (wide, 0.02), (0.018, 0.13), (0.018, 0.2), (0.022, 0.205), (0.0, 0.21)]
            if number % 2
            else [(0.018, 0.0), (0.018, 0.2), (0.0, 0.2)]
        )
        x, z = (
            (0.0 + 0.17 * number, -1.1 + 0.12 * (number % 3))
            if number < 9
            else (-1.8 + 0.25 * (number - 9), made.walls["back"].z + 0.35)
        )
        flasks.append(turned(profile, sides=12).moved(x=x, y=0.9, z=z).painted(*hues[number % 5], 0.05))
        if number % 3 == 0:
            made.dressing.solid(
                f"liquid {number % 5}",
                glow(hues[number % 5], 0.9),
                turned([(wide * 0.9, 0.004), (0.02, 0.1), (0.0, 0.1)], sides=12).moved(x=x, y=0.902, z=z),
            )
    made.dressing.solid("flasks", metal((0.8, 0.85, 0.86), 0.06), *flasks)
    made.put("microscope", 1.9, -0.95, y=0.9)
    for x in (0.4, 1.7):
        made.put("stool", x, -0.15, 0.0)
    flat = sheet([(-0.28, 0, 0), (0.28, 0, 0), (0.28, 0.36, 0), (-0.28, 0.36, 0)])
    for along in (-1.1, 1.3):
        daub(made, (0.05, 0.05, 0.055), *at_wall(made, "back", along, 0.0, box(0.62, 0.42, 0.04).moved(y=0.98, z=0.4)))
        screen(made, at_wall(made, "back", along, 0.0, whole(flat, 0.3 + 0.1 * along, 0.64).moved(y=1.01, z=0.425)), power=1.5)
    ceiling_lights(made, (-1.6, 1.6), (-2.0, 0.3), power=9.0, colour=(0.86, 0.96, 1.08))


def workshop(made: RoomSet) -> None:
    """A workshop or garage: bench, tools on the wall, shelves, perhaps a car."""
    x, z, azimuth = made.against("back", -0.6, 0.4)
    table(made, x, z, width=3.2, depth=0.75, high=0.92, colour=(0.36, 0.25, 0.14), azimuth=azimuth)
    daub(made, (0.30, 0.24, 0.17), *at_wall(made, "back", -0.6, 0.0, box(3.2, 1.1, 0.03).moved(y=1.15, z=0.02)), rough=0.8)
    steel, handle = metal((0.5, 0.5, 0.52), 0.4), (0.42, 0.10, 0.04)
    for number, along in enumerate(np.arange(-1.95, 0.9, 0.27)):
        long = 0.22 + 0.05 * (number % 4)
        made.dressing.solid(
            "tools",
            steel,
            *at_wall(
                made, "back", float(along), 0.0, box(0.03 + 0.05 * (number % 3 == 0), long * 0.5, 0.02).moved(y=1.75, z=0.06)
            ),
        )
        daub(
            made,
            handle if number % 2 else (0.05, 0.06, 0.2),
            *at_wall(
                made, "back", float(along), 0.0, box(0.032, long * 0.55, 0.03, bevel=0.008).moved(y=1.72 - long * 0.5, z=0.06)
            ),
            rough=0.5,
        )
    shelf_row(made, "left", -made.size[2] / 2 + 0.5, -0.6, levels=(0.3, 0.8, 1.3, 1.8), deep=0.4, wood=(0.3, 0.28, 0.25))
    for kind, at in (("hammer", -1.2), ("toolbox", 0.5), ("saw", -0.2), ("drill", -0.7)):
        made.put(kind, x + at, z, azimuth, y=0.92)
    made.put("stool", 0.8, z + 0.9, 0.0)
    if made.brief.says("garage", "mechanic", "car"):
        made.put("car", 1.9, -1.2, math.pi - 0.5, detail="medium", lit=False)
    for k in range(3):
        daub(
            made,
            (0.02, 0.02, 0.02),
            turned([(0.18, 0.0), (0.32, 0.02), (0.33, 0.2), (0.18, 0.22), (0.18, 0.0)], sides=20).moved(
                x=made.walls["right"].x - 0.5, y=0.22 * k, z=made.walls["back"].z + 0.6
            ),
            rough=0.9,
        )
    pendant(made, x, z + 0.4, drop=made.high - 2.1, power=9.0, shade=(0.05, 0.12, 0.08), size=0.28)
    ceiling_lights(made, (0.9,), (-0.6,), power=8.0, size=(0.2, 1.5))


def corridor(made: RoomSet) -> None:
    d = made.size[2]
    for wall in ("left", "right"):
        for along in np.arange(-d / 2 + 1.4, d / 2 - 1.0, 2.6):
            door = [
                box(0.95, 2.08, 0.05).moved(z=0.03),
                box(1.1, 0.07, 0.06).moved(y=2.08, z=0.03),
                *(box(0.07, 2.1, 0.06).moved(x=k * 0.52, z=0.03) for k in (-1, 1)),
            ]
            daub(
                made, (0.36, 0.24, 0.14), *at_wall(made, wall, float(along), 0.0, *door), rough=0.4, gloss=0.2, name="polished"
            )
            made.dressing.solid(
                "handles", metal(), *at_wall(made, wall, float(along), 0.0, box(0.13, 0.02, 0.05).moved(x=0.36, y=1.0, z=0.08))
            )
    middle = made.walls["left"].z
    zs = tuple(float(z) for z in np.arange(middle - d / 2 + 1.2, middle + d / 2 - 0.5, 2.6))
    ceiling_lights(made, ((made.walls["left"].x + made.walls["right"].x) / 2,), zs, power=5.0, size=(0.4, 0.9))


def elevator(made: RoomSet) -> None:
    w = made.size[0]
    steel = metal((0.62, 0.62, 0.63), 0.22)
    doors = [box(w / 2 - 0.35, 2.15, 0.03).moved(x=k * (w / 4 - 0.16), z=0.02) for k in (-1, 1)]
    made.dressing.solid("doors", steel, *at_wall(made, "back", 0.0, 0.0, *doors))
    for wall in ("left", "right"):
        made.dressing.solid(
            "rails", metal(), *at_wall(made, wall, 0.0, 0.0, box(made.size[2] - 0.5, 0.04, 0.04).moved(y=0.95, z=0.08))
        )
    buttons = [
        turned([(0.022, 0.0), (0.02, 0.012), (0.0, 0.014)], sides=12)
        .tilted("x", math.pi / 2)
        .moved(x=0.06 * i, y=1.0 + 0.075 * k, z=0.03)
        for i in (-0.5, 0.5)
        for k in range(6)
    ]
    daub(made, (0.2, 0.2, 0.2), *at_wall(made, "back", w / 2 - 0.18, 0.0, box(0.2, 0.75, 0.02).moved(y=0.9, z=0.01)))
    made.dressing.solid("buttons", glow((1.0, 0.8, 0.5), 1.4), *at_wall(made, "back", w / 2 - 0.18, 0.0, *buttons))
    made.dressing.solid(
        "floor number",
        glow((1.0, 0.15, 0.06), 4.0),
        *at_wall(made, "back", 0.0, 0.0, box(0.18, 0.09, 0.02).moved(y=2.24, z=0.02)),
    )
    ceiling_lights(made, (0.0,), (0.0,), power=6.0, size=(w * 0.6, made.size[2] * 0.5))


def train(made: RoomSet) -> None:
    """A coach: rows of seats on both sides of an aisle, racks over the windows."""
    w, back, front = made.size[0], made.walls["back"].z, made.walls["front"].z
    hue = ((0.05, 0.10, 0.22), (0.26, 0.04, 0.04), (0.05, 0.15, 0.12))[int(made.random.integers(3))]
    for z in np.arange(back + 0.9, front - 0.6, 0.95):
        for side in (-1, 1):
            if abs(float(z)) < 0.5 and side > 0:
                continue
            x = side * (w / 2 - 0.62)
            seat = [
                box(1.0, 0.14, 0.5, bevel=0.05).moved(y=0.36),
                box(1.0, 0.75, 0.14, bevel=0.05).moved(y=0.45, z=-0.22),
                *(box(0.3, 0.2, 0.1, bevel=0.04).moved(x=i * 0.25, y=1.14, z=-0.22) for i in (-1, 1)),
            ]
            daub(made, hue, *(s.moved(x=x, z=float(z)) for s in seat), rough=0.95)
            daub(
                made,
                (0.12, 0.12, 0.13),
                *(s.moved(x=x, z=float(z)) for s in (box(0.9, 0.36, 0.3), box(0.05, 0.25, 0.45).moved(x=-side * 0.52, y=0.42))),
            )
            for i in (-0.25, 0.25):
                made.station("seat", x + i, 0.5, float(z), (0.2, 0.2), math.pi)
    for side in (-1, 1):
        rack = [
            box(0.4, 0.02, front - back).moved(x=side * (w / 2 - 0.22), y=1.95, z=(front + back) / 2),
            tube(0.012, front - back, sides=6).tilted("x", math.pi / 2).moved(x=side * (w / 2 - 0.43), y=1.98, z=back),
        ]
        made.dressing.solid("racks", metal(), *rack)
    zs = tuple(float(z) for z in np.arange(back + 1.0, front, 2.0))
    ceiling_lights(made, (0.0,), zs, power=3.6, size=(0.3, 1.5), colour=(1.0, 0.95, 0.86))


def cabin(made: RoomSet) -> None:
    """A plane's cabin: seats three and three, oval windows, lockers above."""
    w, back, front = made.size[0], made.walls["back"].z, made.walls["front"].z
    for z in np.arange(back + 0.7, front - 0.5, 0.82):
        for side in (-1, 1):
            x = side * (w / 2 - 0.95)
            parts = [
                box(1.5, 0.12, 0.44, bevel=0.04).moved(y=0.36),
                box(1.5, 0.7, 0.12, bevel=0.05).moved(y=0.44, z=-0.2),
                *(box(0.3, 0.18, 0.11, bevel=0.04).moved(x=0.5 * i, y=1.1, z=-0.2) for i in (-1, 0, 1)),
            ]
            daub(made, (0.06, 0.09, 0.17), *(s.moved(x=x, z=float(z)) for s in parts), rough=0.7)
            daub(
                made,
                (0.5, 0.5, 0.5),
                *(box(0.05, 0.2, 0.4).moved(x=x + 0.5 * i - 0.25, y=0.46, z=float(z)) for i in (-1, 0, 1, 2)),
            )
            made.station("seat", x, 0.5, float(z), (0.7, 0.2), 0.0)
    for side in (-1, 1):
        daub(
            made,
            (0.72, 0.72, 0.71),
            box(0.7, 0.4, front - back, bevel=0.1).moved(x=side * (w / 2 - 0.36), y=1.55, z=(front + back) / 2),
            rough=0.3,
        )
    zs = tuple(float(z) for z in np.arange(back + 0.8, front, 1.6))
    ceiling_lights(made, (0.0,), zs, power=3.0, size=(0.4, 1.4), colour=(0.95, 0.97, 1.05))


def car(made: RoomSet) -> None:
    """Inside a car, from the back seat: dashboard, wheel, seats, windscreen."""
    back = made.walls["back"].z
    dark = (0.035, 0.035, 0.038)
    daub(
        made,
        dark,
        box(1.5, 0.34, 0.55, bevel=0.1).moved(y=0.52, z=back + 0.32),
        box(0.28, 0.5, 0.9, bevel=0.05).moved(y=0.1, z=back + 0.8),
        rough=0.7,
    )
    ring = turned([(0.17, -0.012), (0.19, 0.0), (0.17, 0.014), (0.155, 0.0), (0.17, -0.012)], sides=28).tilted("x", 1.15)
    spokes = [
        box(0.32, 0.05, 0.02, bevel=0.008).tilted("x", -0.42),
        box(0.05, 0.18, 0.02, bevel=0.008).moved(y=-0.17).tilted("x", -0.42),
    ]
    daub(made, (0.02, 0.02, 0.02), *(s.moved(x=-0.38, y=0.86, z=back + 0.72) for s in (ring, *spokes)), rough=0.5)
    flat = sheet([(-0.14, 0, 0), (0.14, 0, 0), (0.14, 0.12, 0), (-0.14, 0.12, 0)])
    screen(
        made,
        [
            whole(flat, 0.33, 0.4).moved(x=0.02, y=0.82, z=back + 0.61),
            whole(flat, 0.35, 0.4).scaled(0.9, 0.7, 1).moved(x=-0.38, y=0.84, z=back + 0.6),
        ],
        power=0.9,
    )
    for x in (-0.38, 0.38):
        seat = [
            box(0.5, 0.16, 0.5, bevel=0.06).moved(y=0.2, z=0.0),
            box(0.5, 0.62, 0.16, bevel=0.07).tilted("x", 0.18).moved(y=0.28, z=0.28),
            box(0.26, 0.18, 0.12, bevel=0.05).moved(y=0.95, z=0.42),
        ]
        daub(made, (0.09, 0.065, 0.05), *(s.moved(x=x, z=back + 1.25) for s in seat), rough=0.6, gloss=0.15, name="leather")
        made.station("seat", x, 0.36, back + 1.2, (0.22, 0.2), 0.0)
    mirror = box(0.24, 0.07, 0.03, bevel=0.015).moved(y=1.28, z=back + 0.5)
    daub(
        made,
        dark,
        mirror,
        box(1.4, 0.06, 0.5).moved(y=1.36, z=back + 0.5),
        *(
            bar.moved(x=k * 0.7)
            for k in (-1, 1)
            for bar in (box(0.08, 0.6, 0.08).tilted("x", 0.5).moved(y=0.85, z=back + 0.2),)
        ),
    )


def bridge(made: RoomSet) -> None:
    """A spaceship's bridge: a wide window on the stars, consoles of light, a captain's chair."""
    w, back = made.size[0], made.walls["back"].z
    dark = (0.05, 0.055, 0.065)
    for x, turn in ((-2.2, 0.35), (0.0, 0.0), (2.2, -0.35)):
        desk = [box(1.9, 0.8, 0.5, bevel=0.04), box(1.9, 0.06, 0.75, bevel=0.02).tilted("x", 0.3).moved(y=0.84, z=0.12)]
        daub(made, dark, *(s.moved(x=x, z=back + 1.6, turn=turn) for s in desk), rough=0.35, gloss=0.3, name="polished")
        flat = sheet([(-0.85, 0, 0.3), (0.85, 0, 0.3), (0.85, 0.18, -0.25), (-0.85, 0.18, -0.25)])
        screen(
            made, [whole(flat, 0.21 + 0.17 * (x + 3), 0.4).moved(x=x, y=0.86, z=back + 1.72, turn=turn)], kind=2.0, power=2.2
        )
        made.light(x, 1.2, back + 1.9, 1.6, colour=(0.35, 0.75, 1.0), radius=0.4, reach=5.0)
        made.put("office chair", x, back + 2.5, 0.0)
    for wall in ("left", "right"):
        for along in (-1.8, 0.0, 1.8):
            panel = sheet([(-0.7, 0, 0.03), (0.7, 0, 0.03), (0.7, 0.7, 0.03), (-0.7, 0.7, 0.03)])
            daub(made, dark, *at_wall(made, wall, along, 0.0, box(1.6, 0.9, 0.05).moved(y=1.1)))
            screen(
                made,
                at_wall(made, wall, along, 0.0, whole(panel, 0.5 + 0.11 * along, 0.5).moved(y=1.2, z=0.03)),
                kind=2.0,
                power=1.4,
            )
    strips = [box(0.05, 0.03, made.size[2] - 0.6).moved(x=k * (w / 2 - 0.15), y=0.12, z=made.walls["left"].z) for k in (-1, 1)]
    strips += [box(w - 0.6, 0.03, 0.06).moved(y=made.high - 0.15, z=z) for z in (back + 1.0, back + 3.2, back + 5.4)]
    made.dressing.solid("light strips", glow((0.5, 0.82, 1.0), 5.0), *strips)
    for z in (back + 1.6, back + 4.4):
        made.light(0.0, made.high - 0.3, z, 7.0, colour=(0.7, 0.88, 1.05), radius=0.8)
    if made.brief.says("captain"):
        made.put("armchair", 0.0, -0.9, 0.0)


def cell(made: RoomSet) -> None:
    bars = [
        tube(0.02, made.high, sides=8).moved(x=float(x), z=-0.0)
        for x in np.arange(-made.size[0] / 2 + 0.1, made.size[0] / 2, 0.13)
    ]
    bars += [box(made.size[0], 0.05, 0.03).moved(y=y) for y in (0.1, 1.1, 2.2)]
    made.dressing.solid("bars", metal((0.2, 0.2, 0.21), 0.5), *at_wall(made, "right", 0.0, 0.06, *bars))
    bunk = [box(1.9, 0.06, 0.75).moved(y=y, z=0.38) for y in (0.45, 1.4)]
    daub(made, (0.25, 0.26, 0.27), *at_wall(made, "left", -0.6, 0.0, *bunk))
    daub(
        made,
        (0.45, 0.44, 0.40),
        *at_wall(made, "left", -0.6, 0.0, *(box(1.85, 0.12, 0.7, bevel=0.04).moved(y=y, z=0.38) for y in (0.5, 1.45))),
        rough=0.95,
    )
    x, z, azimuth = made.against("left", -0.6, 0.4)
    made.station("seat", x, 0.62, z, (0.8, 0.3), azimuth)
    basin = [turned([(0.05, 0.6), (0.2, 0.75), (0.22, 0.82), (0.16, 0.8), (0.0, 0.72)], sides=16).moved(z=0.22)]
    made.dressing.solid("basin", metal((0.5, 0.5, 0.5), 0.35), *at_wall(made, "back", 0.8, 0.0, *basin))
    pendant(made, 0.2, -0.4, drop=0.3, power=6.0, shade=(0.2, 0.2, 0.2))


def tunnel(made: RoomSet) -> None:
    """An underground platform beside its track."""
    d, middle = made.size[2], made.walls["left"].z
    x = made.walls["right"].x
    pit = [box(2.9, 0.02, d).moved(x=x - 1.45, y=0.003, z=middle)]
    daub(made, (0.02, 0.02, 0.02), *pit, rough=0.9)
    steel = [box(0.07, 0.06, d).moved(x=x - 1.45 + k * 0.72, y=0.02, z=middle) for k in (-1, 1)]
    made.dressing.solid("rails", metal((0.45, 0.42, 0.4), 0.3), *steel)
    daub(made, (0.70, 0.56, 0.06), box(0.4, 0.012, d).moved(x=x - 3.2, z=middle), rough=0.7)
    for z in np.arange(middle - d / 2 + 2.0, middle + d / 2, 4.2):
        if abs(float(z)) > 1.2:
            daub(
                made,
                (0.60, 0.60, 0.57),
                box(0.5, made.high, 0.5, bevel=0.05).moved(x=x - 4.4, z=float(z)),
                rough=0.3,
                gloss=0.4,
                name="polished",
            )
    sign = sheet([(-1.2, 0, 0.04), (1.2, 0, 0.04), (1.2, 0.5, 0.04), (-1.2, 0.5, 0.04)])
    for along in (-4.0, 1.5):
        daub(made, (0.03, 0.08, 0.26), *at_wall(made, "left", along, 0.0, box(2.5, 0.6, 0.03).moved(y=1.75, z=0.015)))
        screen(made, at_wall(made, "left", along, 0.0, whole(sign, 0.03, 0.2).moved(y=1.8)), kind=1.0, power=0.4)
        made.put("bench", *made.against("left", along + 2.6, 0.5))
    made.put("subway train", x - 1.5, -4.0, 0.0, y=-0.9)
    made.station("rail", x - 1.45, 0.05, -4.0, (1.3, d / 2), 0.0)
    zs = tuple(float(z) for z in np.arange(middle - d / 2 + 1.5, middle + d / 2, 3.0))
    ceiling_lights(made, (x - 3.6,), zs, power=7.0, size=(0.2, 2.2), colour=(0.95, 1.0, 0.98))


def terminal(made: RoomSet) -> None:
    """A hall where people wait: rows of seats, boards of departures."""
    w, back = made.size[0], made.walls["back"].z
    board = sheet([(-2.6, 0, 0.06), (2.6, 0, 0.06), (2.6, 0.26, 0.06), (-2.6, 0.26, 0.06)])
    daub(made, (0.015, 0.016, 0.018), *at_wall(made, "back", 0.0, 0.0, box(5.6, 2.1, 0.08).moved(y=3.0)))
    for row in range(6):
        screen(
            made,
            at_wall(made, "back", 0.0, 0.0, whole(board, 0.29 + 0.001 * row, 0.05).moved(y=4.7 - 0.31 * row)),
            kind=1.0,
            power=1.1,
        )
    for z in (-2.2, -4.6):
        for x in np.arange(-w / 2 + 2.0, w / 2 - 2.0, 0.62):
            if abs(float(x)) < 1.1:
                continue
            seat = [
                box(0.5, 0.05, 0.48, bevel=0.02).moved(y=0.42),
                box(0.5, 0.5, 0.05, bevel=0.02).moved(y=0.48, z=-0.24),
                box(0.05, 0.42, 0.3),
            ]
            daub(made, (0.05, 0.07, 0.10), *(s.moved(x=float(x), z=z) for s in seat), rough=0.4)
            made.station("seat", float(x), 0.47, z, (0.22, 0.2), math.pi)
    for x in (-w / 2 + 1.2, w / 2 - 1.2):
        for z in (back + 2.0, back + 7.0):
            daub(made, (0.6, 0.6, 0.6), tube(0.3, made.high, sides=20).moved(x=x, z=z), rough=0.3)
    made.put("suitcase", 1.3, -1.6, math.pi)
    made.put("clock", *made.against("back", 0.0, 0.1), y=5.3)
    ceiling_lights(made, (-3.4, 0.0, 3.4), (back + 2.0, back + 6.0, back + 10.0), power=22.0, size=(0.5, 2.6))


def warehouse(made: RoomSet) -> None:
    w, back, d = made.size[0], made.walls["back"].z, made.size[2]
    for side in (-1, 1):
        for bay in np.arange(back + 1.2, back + d - 4.5, 3.0):
            x = side * (w / 2 - 1.3)
            daub(
                made,
                (0.05, 0.12, 0.32),
                *(box(0.09, 4.6, 0.09).moved(x=x + i * 0.6, z=float(bay) + k * 1.4) for i in (-1, 1) for k in (-1, 1)),
                rough=0.5,
            )
            daub(
                made,
                (0.66, 0.26, 0.03),
                *(box(1.25, 0.12, 2.8).moved(x=x, y=y, z=float(bay)) for y in (1.2, 2.7, 4.2)),
                rough=0.5,
            )
            for y in (0.0, 1.32, 2.82):
                for k in (-0.75, 0.65):
                    if made.random.random() < 0.85:
                        high = float(made.random.uniform(0.6, 1.15))
                        tone = float(made.random.uniform(0.75, 1.15))
                        daub(
                            made,
                            (0.42 * tone, 0.29 * tone, 0.165 * tone),
                            box(1.05, high, 1.2, bevel=0.015).moved(x=x, y=y, z=float(bay) + k),
                            rough=0.9,
                        )
    daub(
        made, (0.70, 0.56, 0.06), *(box(0.1, 0.004, d - 2).moved(x=k * (w / 2 - 2.4), z=made.walls["left"].z) for k in (-1, 1))
    )
    made.put("forklift", 1.6, -3.4, 2.6)
    for z in np.arange(back + 2.0, back + d, 4.5):
        pendant(made, 0.0, float(z), drop=1.0, power=30.0, shade=(0.3, 0.31, 0.32), size=0.36, colour=(1.0, 0.95, 0.86))


def studio(made: RoomSet) -> None:
    """A studio: of painting with easels, of music or film with lamps."""
    if made.brief.says("art", "paint", "atelier"):
        for x, z, turn in ((1.3, -1.5, 0.3), (-1.7, -1.9, -0.35)):
            if not made.put("easel", x, z, math.pi + turn):
                legs = [box(0.05, 1.9, 0.04).tilted("x", -0.15).tilted("z", k * 0.1).moved(x=k * 0.3) for k in (-1, 1)] + [
                    box(0.05, 1.7, 0.04).tilted("x", 0.3).moved(z=-0.5),
                    box(0.7, 0.05, 0.1).moved(y=0.75, z=0.12),
                ]
                daub(made, (0.42, 0.28, 0.15), *(s.moved(x=x, z=z, turn=turn) for s in legs))
                flat = sheet([(-0.42, 0.8, 0.14), (0.42, 0.8, 0.14), (0.42, 1.75, -0.0), (-0.42, 1.75, -0.0)])
                made.dressing.solid(
                    "canvases", Material(shader="picture"), whole(flat, float(made.random.random())).moved(x=x, z=z, turn=turn)
                )
        pictures(made, "back", ((-1.6, 1.6, 0.9, 0.7), (0.2, 1.8, 0.8, 1.0), (1.8, 1.5, 0.7, 0.8)))
        table(made, -0.4, -2.4, width=1.4, depth=0.6)
    else:
        backdrop = box(3.6, 2.6, 0.05).moved(y=0.05, z=0.1)
        daub(made, (0.66, 0.66, 0.66), *at_wall(made, "back", 0.0, 0.0, backdrop), rough=0.9)
        for x, aim in ((-2.1, 0.6), (2.1, -0.6)):
            daub(
                made,
                (0.03, 0.03, 0.03),
                tube(0.02, 2.0, sides=8).moved(x=x, z=-0.8),
                box(0.7, 0.9, 0.3, bevel=0.05).moved(x=x, y=1.7, z=-0.8, turn=aim),
            )
            made.dressing.solid(
                "soft boxes",
                glow((1.0, 0.97, 0.93), 6.0),
                sheet([(-0.33, 1.75, 0.17), (0.33, 1.75, 0.17), (0.33, 2.55, 0.17), (-0.33, 2.55, 0.17)]).moved(
                    x=x, z=-0.8, turn=-aim
                ),
            )
            made.light(x * 0.95, 2.1, -0.6, 7.0, colour=(1.0, 0.96, 0.9), radius=0.5)
        made.put("microphone", 0.6, -1.2)
        made.put("camera", -1.0, 1.2)
    ceiling_lights(made, (0.0,), (-1.0,), power=8.0)
