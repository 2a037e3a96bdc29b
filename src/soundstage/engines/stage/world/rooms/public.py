"""Rooms where people meet, eat, shop, learn and watch."""

import math

import numpy as np

from soundstage.engines.stage.scene import Material
from soundstage.engines.stage.world.buildings.solids import box, sheet, tube, turned
from soundstage.engines.stage.world.rooms.fixtures import (
    at_wall,
    bookcase,
    bottles,
    ceiling_lights,
    chair_at,
    column_row,
    counter,
    daub,
    drape,
    glow,
    metal,
    pendant,
    pictures,
    rug,
    shelf_row,
    standing_lamp,
    table,
    whole,
)
from soundstage.engines.stage.world.rooms.room import RoomSet

__all__ = [
    "bar",
    "cafe",
    "church",
    "classroom",
    "gallery",
    "gym",
    "hall",
    "library",
    "pool",
    "restaurant",
    "sauna",
    "shop",
    "stage",
]


def library(made: RoomSet) -> None:
    w, d, high = made.size[0], made.size[2], min(made.high - 0.5, 3.1)
    bookcase(made, "back", -w / 2 + 0.1, w / 2 - 0.1, high)
    bookcase(made, "left", -d / 2 + 0.5, -0.2, high)
    bookcase(made, "right", 0.2, d / 2 - 0.5, high)
    table(made, 0.5, -1.5, width=2.4, depth=1.0)
    for x, azimuth in ((-0.1, math.pi), (1.1, math.pi)):
        chair_at(made, x, -2.25, azimuth)
    for x in (0.0, 1.0):
        base = 0.75
        daub(
            made,
            (0.30, 0.20, 0.06),
            turned([(0.09, 0.0), (0.08, 0.02), (0.012, 0.03), (0.012, 0.36)], sides=12).moved(x=x, y=base, z=-1.5),
            rough=0.25,
        )
        made.dressing.solid(
            "green shades",
            glow((0.10, 0.55, 0.22), 1.6 if made.on else 0.3),
            turned([(0.11, 0.30), (0.1, 0.36), (0.03, 0.42)], sides=16).moved(x=x, y=base, z=-1.5),
        )
        if made.on:
            made.light(x, base + 0.28, -1.5, 3.2, reach=4.0)
    for x, z in ((0.6, -1.4), (1.3, -1.7)):
        made.put("book", x, z, y=0.75)
    rug(made, 0.3, -1.4, 3.6, 2.4, (0.22, 0.05, 0.04))
    ladder = [box(0.05, high, 0.05).moved(x=k * 0.2) for k in (-1, 1)] + [
        box(0.4, 0.035, 0.035).moved(y=y) for y in np.arange(0.3, high, 0.32)
    ]
    daub(made, (0.24, 0.13, 0.06), *at_wall(made, "back", -1.4, 0.62, *(s.tilted("x", -0.12) for s in ladder)), rough=0.4)
    for x in (-1.2, 1.6):
        pendant(made, x, -1.6, drop=made.high - 2.5, power=13.0, shade=(0.30, 0.20, 0.07))


def classroom(made: RoomSet) -> None:
    board = box(3.6, 1.25, 0.03).moved(y=0.95, z=0.02)
    daub(made, (0.025, 0.07, 0.045), *at_wall(made, "back", 0.0, 0.0, board), rough=0.7)
    rim = [box(3.76, 0.07, 0.06).moved(y=y, z=0.03) for y in (0.88, 2.2)] + [
        box(0.07, 1.32, 0.06).moved(x=k * 1.86, y=0.9, z=0.03) for k in (-1, 1)
    ]
    daub(made, (0.40, 0.26, 0.13), *at_wall(made, "back", 0.0, 0.0, *rim))
    chalk = Material(shader="neon", values={"glow": (0.32, 0.32, 0.30), "kind": 1.0}, casts_shadow=False)
    for row in range(3):
        flat = sheet([(-1.5, 0, 0.04), (0.2 + 0.5 * row, 0, 0.04), (0.2 + 0.5 * row, 0.2, 0.04), (-1.5, 0.2, 0.04)])
        made.dressing.solid(
            "chalk", chalk, *at_wall(made, "back", 0.0, 0.0, whole(flat, 0.03 + 0.004 * row, 0.14).moved(y=1.75 - 0.32 * row))
        )
    daub(made, (0.5, 0.5, 0.48), *at_wall(made, "back", -0.4, 0.0, box(0.09, 0.012, 0.012).moved(y=0.96, z=0.08)))
    table(made, 1.6, made.walls["back"].z + 1.1, width=1.5, depth=0.7)
    chair_at(made, 1.6, made.walls["back"].z + 0.55, math.pi)
    for z in (-0.7, 0.7):
        for x in (-2.6, -1.3, 1.4, 2.7):
            if abs(x) < made.size[0] / 2 - 0.6:
                table(made, x, z, width=0.9, depth=0.5, high=0.72, colour=(0.48, 0.32, 0.16))
                chair_at(made, x, z + 0.48, 0.0, colour=(0.14, 0.2, 0.3))
    pictures(made, "right", ((-1.6, 1.7, 1.3, 0.9), (0.1, 1.7, 0.8, 1.0)))
    made.put("globe", 1.9, made.walls["back"].z + 1.1, y=0.75)
    made.put("clock", *made.against("back", 2.6, 0.02), y=2.35)
    ceiling_lights(made, (-1.8, 1.8), (-2.0, 0.4), power=8.0)


def cafe(made: RoomSet) -> None:
    counter(
        made,
        "back",
        -made.size[0] / 2 + 0.3,
        1.0,
        off=1.1,
        high=1.08,
        depth=0.65,
        front=(0.20, 0.11, 0.06),
        top=(0.30, 0.18, 0.09),
        panels=0.9,
    )
    shelf_row(
        made, "back", -made.size[0] / 2 + 0.4, 0.9, goods="jars", levels=(1.35, 1.75, 2.15), deep=0.26, wood=(0.25, 0.14, 0.07)
    )
    x, z, azimuth = made.against("back", -0.3, 1.4)
    made.put("coffee machine", x, z, azimuth, y=1.08)
    made.put("cash register", x + 0.9, z, azimuth, y=1.08)
    menu = Material(shader="neon", values={"glow": (0.55, 0.52, 0.45), "kind": 1.0}, casts_shadow=False)
    daub(made, (0.02, 0.022, 0.022), *at_wall(made, "back", -1.2, 0.0, box(2.0, 0.8, 0.03).moved(y=2.45, z=0.02)))
    for row in range(3):
        flat = sheet([(-0.85, 0, 0.045), (0.7, 0, 0.045), (0.7, 0.14, 0.045), (-0.85, 0.14, 0.045)])
        made.dressing.solid(
            "menu", menu, *at_wall(made, "back", -1.2, 0.0, whole(flat, 0.03 + row * 0.004, 0.1).moved(y=3.0 - 0.24 * row))
        )
    for tx, tz in ((1.5, -0.6), (-1.7, 0.1), (1.9, 1.2), (-1.6, 1.9)):
        table(made, tx, tz, width=0.75, round_=True, colour=(0.32, 0.18, 0.09))
        for turn in (math.pi / 2, -math.pi / 2):
            chair_at(made, tx - 0.62 * math.sin(turn), tz + 0.62 * math.cos(turn), turn)
        made.put("coffee cup", tx + 0.1, tz + 0.08, y=0.76)
    for px in (-1.7, 0.0, 1.7):
        pendant(made, px, -0.7, drop=made.high - 2.15, power=7.0, shade=(0.05, 0.05, 0.05))
    pictures(made, "right", ((-0.6, 1.7, 0.6, 0.8), (0.5, 1.75, 0.7, 0.7)))
    made.put("potted plant", *made.against("left", -2.4, 0.5)[:2])
    made.put("potted plant", *made.against("right", 2.0, 0.5)[:2])


def restaurant(made: RoomSet) -> None:
    for tx, tz in ((-1.7, -1.9), (1.6, -1.8), (-2.0, 0.6), (0.6, -3.2), (2.1, 0.7)):
        table(made, tx, tz, width=0.95, depth=0.95, round_=True, cloth=(0.70, 0.68, 0.63))
        for turn in (math.pi / 2, -math.pi / 2):
            chair_at(made, tx - 0.75 * math.sin(turn), tz + 0.75 * math.cos(turn), turn, colour=(0.16, 0.07, 0.04))
        for kind, dx, dz in (
            ("candle", 0.0, 0.0),
            ("plate", 0.28, 0.05),
            ("plate", -0.28, 0.0),
            ("wine glass", 0.2, 0.22),
            ("wine glass", -0.2, -0.22),
        ):
            made.put(kind, tx + dx, tz + dz, y=0.77, variant=7, detail="wide")
        if made.on:
            made.light(tx, 0.98, tz, 0.9, colour=(1.0, 0.62, 0.28), radius=0.03, reach=3.0)
    drape(made, "back", -made.size[0] / 2, -made.size[0] / 2 + 0.9, 0.0, made.high - 0.2, (0.20, 0.03, 0.035))
    drape(made, "back", made.size[0] / 2 - 0.9, made.size[0] / 2, 0.0, made.high - 0.2, (0.20, 0.03, 0.035))
    pictures(made, "back", ((-1.4, 1.8, 0.9, 1.1), (0.2, 1.8, 1.2, 0.9), (1.7, 1.8, 0.8, 1.0)), frame=(0.42, 0.30, 0.10))
    for x in (-1.5, 1.5):
        pendant(made, x, -1.6, drop=made.high - 2.35, power=6.5, shade=(0.35, 0.22, 0.07), size=0.26)
    for k in (-1.9, 0.0):
        wx, wz, _ = made.against("right", k, 0.16)
        made.dressing.solid("sconces", glow((1.0, 0.7, 0.4), 5.0), tube(0.06, 0.2, sides=8).moved(x=wx, y=1.85, z=wz))
        made.light(wx - 0.1, 1.95, wz, 2.2, reach=5.0)


def bar(made: RoomSet) -> None:
    w = made.size[0]
    counter(
        made,
        "back",
        -w / 2 + 0.3,
        w / 2 - 1.0,
        off=1.35,
        high=1.1,
        depth=0.6,
        front=(0.13, 0.06, 0.03),
        top=(0.20, 0.10, 0.045),
        panels=0.8,
    )
    levels = (1.1, 1.5, 1.9)
    shelves = [box(w - 1.4, 0.03, 0.28).moved(y=y - 0.03, z=0.14) for y in levels]
    daub(made, (0.12, 0.06, 0.03), *at_wall(made, "back", -0.3, 0.0, *shelves))
    back = sheet(
        [(-(w - 1.4) / 2, 1.05, 0.03), ((w - 1.4) / 2, 1.05, 0.03), ((w - 1.4) / 2, 2.35, 0.03), (-(w - 1.4) / 2, 2.35, 0.03)]
    )
    made.dressing.solid("lit back", glow((1.0, 0.58, 0.22), 0.55), *at_wall(made, "back", -0.3, 0.0, back))
    bottles(made, "back", -w / 2 + 0.5, w / 2 - 1.1, levels)
    x, z, _ = made.against("back", -0.3, 0.5)
    for dx in (-1.5, 0.0, 1.5):
        made.light(x + dx, 1.75, z, 2.2, colour=(1.0, 0.6, 0.26), radius=0.4, reach=5.0)
    for number, sx in enumerate(np.arange(-w / 2 + 0.8, w / 2 - 1.0, 0.85)):
        _, cz, _ = made.against("back", 0.0, 2.35)
        if abs(float(sx)) > 0.45:
            made.put("stool", float(sx), cz, 0.0, variant=5, size=0.78)
        if number % 2:
            made.put("beer glass", float(sx) + 0.2, cz - 0.6, y=1.1)
    for px in (-1.6, 0.0, 1.6):
        _, cz, _ = made.against("back", 0.0, 1.7)
        pendant(made, px, cz, drop=made.high - 2.05, power=4.0, shade=(0.04, 0.05, 0.04), size=0.18)
    sign = Material(shader="neon", values={"glow": (5.0, 5.0, 5.0), "kind": 1.0}, casts_shadow=False)
    flat = sheet([(-0.75, 0, 0.06), (0.75, 0, 0.06), (0.75, 0.42, 0.06), (-0.75, 0.42, 0.06)])
    made.dressing.solid("neon sign", sign, *at_wall(made, "right", -0.9, 0.0, whole(flat, 0.009, 0.28).moved(y=1.75)))
    rx, rz, _ = made.against("right", -0.9, 0.5)
    made.light(rx, 1.9, rz, 3.0, colour=(1.0, 0.15, 0.3), radius=0.4, reach=6.0)
    table(made, -2.0, 0.9, width=0.7, round_=True, high=0.74)
    chair_at(made, -2.6, 0.9, math.pi / 2)


def stage(made: RoomSet) -> None:
    w = made.size[0]
    back = made.walls["back"].z
    drape(made, "back", -w / 2, w / 2, 0.0, made.high - 0.4, (0.16, 0.012, 0.018), off=0.5)
    for side, wall in ((-1, "left"), (1, "right")):
        for k in range(3):
            x = side * (w / 2 - 0.6 - 0.0 * k)
            z = back + 1.5 + 1.9 * k
            flat = sheet([(-0.9, 0, 0), (0.9, 0, 0), (0.9, made.high - 0.6, 0), (-0.9, made.high - 0.6, 0)]).moved(x=x, z=z)
            made.dressing.solid("legs", Material(shader="drape", values={"albedo": (0.10, 0.008, 0.012)}, two_sided=True), flat)
        made.station("wall", *made.against(wall, 0.0)[:1], 1.0, 0.0)
    rail = [
        tube(0.03, w - 1.0, sides=8).tilted("z", math.pi / 2).moved(x=w / 2 - 0.5, y=made.high - 0.9, z=z) for z in (-1.4, 1.0)
    ]
    made.dressing.solid("rails", metal((0.05, 0.05, 0.05), 0.5), *rail)
    for number, x in enumerate(np.linspace(-w / 2 + 1.2, w / 2 - 1.2, 5)):
        can = turned([(0.10, 0.0), (0.13, 0.12), (0.11, 0.34), (0.0, 0.36)], sides=12).moved(
            x=float(x), y=made.high - 1.3, z=-1.4
        )
        daub(made, (0.02, 0.02, 0.02), can)
        made.dressing.solid(
            "cans",
            glow((1.0, 0.86, 0.7), 14.0 if number == 2 else 1.5),
            turned([(0.0, -0.01), (0.1, 0.0)], sides=12).moved(x=float(x), y=made.high - 1.3, z=-1.4),
        )
    y = made.high - 1.3
    way = np.array([0.0, 0.9, 0.0]) - np.array([0.0, y, 1.6])
    way = way / np.linalg.norm(way)
    power = 5.0 * (y * y)
    made.light(
        0.0,
        y,
        1.6,
        power,
        colour=(1.0, 0.93, 0.82),
        radius=0.1,
        reach=14.0,
        cone=((float(way[0]), float(way[1]), float(way[2])), 0.24),
        beam=1.0,
        shadow=True,
    )
    for x, colour in ((-2.6, (0.45, 0.4, 1.0)), (2.6, (1.0, 0.5, 0.4))):
        aim = np.array([x * 0.2, 1.2, back + 0.6]) - np.array([x, made.high - 1.0, -0.6])
        aim = aim / np.linalg.norm(aim)
        made.light(
            x,
            made.high - 1.0,
            -0.6,
            26.0,
            colour=colour,
            reach=12.0,
            cone=((float(aim[0]), float(aim[1]), float(aim[2])), 0.5),
            beam=0.25,
        )
    made.station("stage", 0.0, 0.0, 0.0, (w * 0.3, 1.5))


def hall(made: RoomSet) -> None:
    """A big hall: columns, chandeliers, a carpet up the middle."""
    w, d = made.size[0], made.size[2]
    zs = tuple(float(z) for z in np.arange(made.walls["back"].z + 1.5, made.walls["front"].z - 1.0, 3.6))
    column_row(made, (-w / 2 + 1.6, w / 2 - 1.6), zs)
    rug(made, 0.0, made.walls["back"].z + d * 0.32, 2.4, d * 0.6, (0.26, 0.02, 0.025))
    made.put("throne", *made.against("back", 0.0, 1.1))
    for side in (-1, 1):
        drape(made, "back", side * 2.2 - 0.5, side * 2.2 + 0.5, 1.2, made.high - 1.0, (0.24, 0.03, 0.03))
    for z in (-1.2, -5.0):
        y = made.high - 2.4
        ring = turned([(0.85, 0.0), (0.9, 0.05), (0.85, 0.1), (0.8, 0.05), (0.85, 0.0)], sides=22).moved(y=y, z=z)
        daub(made, (0.14, 0.10, 0.05), ring, tube(0.02, made.high - y, sides=5).moved(y=y, z=z))
        for turn in np.arange(0, math.tau, math.tau / 8):
            x, cz = 0.85 * math.sin(turn), z + 0.85 * math.cos(turn)
            made.dressing.solid(
                "flames",
                glow((1.0, 0.66, 0.30), 20.0),
                turned([(0.001, 0.0), (0.022, 0.04), (0.001, 0.1)], sides=8).moved(x=x, y=y + 0.18, z=cz),
            )
            daub(made, (0.7, 0.66, 0.55), tube(0.02, 0.12, sides=6).moved(x=x, y=y + 0.07, z=cz))
        made.light(0.0, y + 0.1, z, 34.0, colour=(1.0, 0.68, 0.36), radius=0.7, reach=16.0)
    for z in zs[1:4]:
        for side in (-1, 1):
            made.light(side * (w / 2 - 1.0), 2.6, z, 5.0, colour=(1.0, 0.55, 0.22), reach=6.0)
            made.dressing.solid(
                "flames",
                glow((1.0, 0.6, 0.22), 14.0),
                turned([(0.001, 0.0), (0.06, 0.09), (0.001, 0.26)], sides=8).moved(x=side * (w / 2 - 1.12), y=2.5, z=z),
            )


def church(made: RoomSet) -> None:
    w = made.size[0]
    back, front = made.walls["back"].z, made.walls["front"].z
    zs = tuple(float(z) for z in np.arange(back + 3.0, front, 3.4))
    column_row(made, (-w / 2 + 2.2, w / 2 - 2.2), zs, radius=0.4, high=made.high)
    for z in zs:
        arch = [
            box(0.34, 0.5, 0.5).moved(x=(w / 2 - 2.2) * math.cos(a), y=made.high + made.room.vault * 0.92 * math.sin(a), z=z)
            for a in np.linspace(0.1, math.pi - 0.1, 13)
        ]
        daub(made, (0.40, 0.37, 0.31), *arch, rough=0.85)
    for z in np.arange(back + 4.6, front - 1.0, 1.15):
        for side in (-1, 1):
            if -0.9 < z < 0.9:
                continue
            x = side * (w / 2 - 2.2) * 0.54
            long = (w / 2 - 2.2) * 0.72
            pew = [
                box(long, 0.05, 0.4).moved(y=0.43),
                box(long, 0.5, 0.05).moved(y=0.42, z=0.2),
                *(box(0.06, 0.92, 0.48).moved(x=k * long / 2) for k in (-1, 1)),
            ]
            daub(made, (0.20, 0.11, 0.055), *(s.moved(x=x, z=float(z)) for s in pew), rough=0.4, gloss=0.3, name="polished")
            made.station("seat", x, 0.47, float(z), (long / 2 - 0.2, 0.2), 0.0)
    daub(made, (0.46, 0.43, 0.37), box(6.0, 0.3, 3.2).moved(z=back + 1.6), rough=0.7)
    daub(made, (0.55, 0.52, 0.46), box(2.2, 0.95, 0.9, bevel=0.02).moved(y=0.3, z=back + 1.5), rough=0.6)
    gold = metal((0.80, 0.58, 0.22), 0.3)
    cross = [box(0.12, 1.7, 0.08).moved(y=1.5), box(0.9, 0.12, 0.08).moved(y=2.55)]
    made.dressing.solid("gilt", gold, *(s.moved(z=back + 0.9) for s in cross))
    for x in (-0.8, -0.5, 0.5, 0.8):
        daub(made, (0.75, 0.72, 0.62), tube(0.03, 0.35, sides=8).moved(x=x, y=1.25, z=back + 1.5))
        made.dressing.solid(
            "flames",
            glow((1.0, 0.66, 0.30), 24.0),
            turned([(0.001, 0.0), (0.02, 0.035), (0.001, 0.09)], sides=8).moved(x=x, y=1.62, z=back + 1.5),
        )
    made.light(0.0, 1.75, back + 1.9, 9.0, colour=(1.0, 0.64, 0.3), radius=0.5, reach=9.0)
    rug(made, 0.0, (back + front) / 2 + 1.0, 1.3, (front - back) - 5.0, (0.24, 0.03, 0.03))


def gallery(made: RoomSet) -> None:
    w, d = made.size[0], made.size[2]
    pictures(
        made, "back", ((-w * 0.28, 1.75, 1.5, 1.9), (0.1, 1.75, 2.4, 1.6), (w * 0.32, 1.75, 1.2, 1.5)), frame=(0.40, 0.28, 0.10)
    )
    pictures(made, "left", ((-d * 0.25, 1.75, 1.9, 1.3), (d * 0.05, 1.75, 1.2, 1.5)), frame=(0.40, 0.28, 0.10))
    pictures(made, "right", ((d * 0.25, 1.75, 1.8, 1.4), (-d * 0.05, 1.75, 1.3, 1.6)), frame=(0.40, 0.28, 0.10))
    x, z = 2.0, -2.4
    daub(made, (0.72, 0.71, 0.69), box(0.6, 1.0, 0.6).moved(x=x, z=z), rough=0.7)
    if not made.put("statue", x, z, y=1.0):
        bust = turned(
            [
                (0.16, 0.0),
                (0.1, 0.1),
                (0.24, 0.22),
                (0.26, 0.34),
                (0.09, 0.42),
                (0.08, 0.48),
                (0.14, 0.56),
                (0.15, 0.68),
                (0.09, 0.80),
                (0.0, 0.82),
            ],
            sides=20,
        )
        made.dressing.solid(
            "marble",
            Material(
                shader="stone",
                values={"albedo": (0.74, 0.73, 0.70), "second": (0.6, 0.59, 0.57), "roughness": 0.35, "bump": 0.1},
            ),
            bust.moved(x=x, y=1.0, z=z),
        )
    made.put("bench", -0.9, -2.2, 0.0)
    ceiling_lights(made, (-2.4, 0.0, 2.4), (-3.0, -0.4), power=9.0, colour=(1.0, 0.95, 0.88), size=(0.25, 1.6))


def shop(made: RoomSet) -> None:
    d, w = made.size[2], made.size[0]
    for wall in ("left", "right"):
        shelf_row(made, wall, -d / 2 + 0.4, d / 2 - 0.6, levels=(0.15, 0.6, 1.05, 1.5, 1.95), deep=0.5)
    shelf_row(made, "back", -w / 2 + 0.4, w / 2 - 0.4, levels=(0.15, 0.6, 1.05, 1.5, 1.95), deep=0.5)
    for x in (-2.1, 2.3):
        for off, wall in ((0.0, "back"),):
            del off, wall
        long = d * 0.42
        gondola = [box(0.9, 1.5, 0.05), *(box(0.9, 0.03, long).moved(y=y) for y in (0.12, 0.52, 0.92, 1.32))]
        daub(made, (0.55, 0.56, 0.57), *(s.moved(x=x, z=-2.2) for s in gondola[1:]))
        goods = []
        for y in (0.15, 0.55, 0.95, 1.35):
            z = -long / 2
            while z < long / 2 - 0.2:
                deep, tall = float(made.random.uniform(0.1, 0.26)), float(made.random.uniform(0.14, 0.3))
                colour = np.clip(
                    0.42 + 0.45 * np.cos(6.283 * (float(made.random.random()) + np.array([0.0, 0.33, 0.67]))), 0.02, 0.9
                )
                goods.append(box(0.84, tall, deep - 0.015).moved(x=x, y=y, z=z - 2.2 + deep / 2).painted(*colour, 0.3))
                z += deep
        made.dressing.solid("goods", Material(shader="painted", values={"gloss": 0.4, "worn": 0.2}), *goods)
    ceiling_lights(made, (-2.0, 0.1, 2.2), (-4.2, -1.8, 0.6), power=8.0)
    made.put("shopping cart", 0.9, -0.8, 0.4)


def gym(made: RoomSet) -> None:
    hoop = [box(1.8, 1.05, 0.04).moved(y=2.9, z=0.9), box(0.1, 0.1, 0.9).moved(y=3.3, z=0.45)]
    daub(made, (0.75, 0.76, 0.77), *at_wall(made, "back", 0.0, 0.0, *hoop), rough=0.2)
    square = [box(0.6, 0.04, 0.01).moved(y=y, z=0.925) for y in (3.05, 3.48)] + [
        box(0.04, 0.45, 0.01).moved(x=k * 0.3, y=3.05, z=0.925) for k in (-1, 1)
    ]
    ring = turned([(0.225, 0.0), (0.245, 0.01), (0.225, 0.03), (0.21, 0.012), (0.225, 0.0)], sides=20).moved(y=3.05, z=1.2)
    daub(made, (0.65, 0.14, 0.03), *at_wall(made, "back", 0.0, 0.0, *square, ring))
    back = made.walls["back"].z
    lines = [box(0.06, 0.002, 6.0).moved(x=k * 2.45, y=0.001, z=back + 3.0) for k in (-1, 1)] + [
        box(4.9, 0.002, 0.06).moved(y=0.001, z=back + 5.8)
    ]
    daub(made, (0.75, 0.75, 0.72), *lines, rough=0.4)
    mats = [box(2.0, 1.6, 0.12, bevel=0.03).moved(x=x, z=0.07) for x in (-4.2, 4.2)]
    daub(made, (0.05, 0.10, 0.30), *at_wall(made, "back", 0.0, 0.0, *mats))
    bars = [box(0.05, 2.6, 0.12).moved(x=x, z=0.1) for x in np.arange(-2.0, 2.1, 1.0)] + [
        tube(0.02, 4.0, sides=6).tilted("z", math.pi / 2).moved(x=2.0, y=y, z=0.14) for y in np.arange(0.3, 2.6, 0.22)
    ]
    daub(made, (0.48, 0.30, 0.14), *at_wall(made, "left", -1.0, 0.0, *bars))
    made.put("dumbbell", *made.against("right", 0.5, 1.0)[:2])
    made.put("treadmill", *made.against("right", -1.5, 1.2))
    ceiling_lights(made, (-3.0, 0.0, 3.0), (-4.0, 0.0), power=26.0, size=(0.6, 1.6))


def pool(made: RoomSet) -> None:
    w, back = made.size[0] * 0.55, made.walls["back"].z
    long = made.size[2] - 6.5
    basin = sheet(
        [
            (-w / 2, 0.015, back + 1.6 + long),
            (w / 2, 0.015, back + 1.6 + long),
            (w / 2, 0.015, back + 1.6),
            (-w / 2, 0.015, back + 1.6),
        ]
    )
    made.dressing.solid("pool water", Material(shader="poolwater"), basin.moved(x=0.0, z=-1.2))
    rim = [box(0.3, 0.05, long).moved(x=k * (w / 2 + 0.15), z=back + 0.4 + long / 2) for k in (-1, 1)]
    daub(made, (0.72, 0.73, 0.72), *rim, rough=0.4)
    made.put("deck chair", *made.against("right", 0.5, 1.2))
    ceiling_lights(made, (-2.5, 2.5), (-5.0, -1.0), power=18.0, size=(0.5, 2.0))


def sauna(made: RoomSet) -> None:
    w = made.size[0]
    for level, depth in ((0.45, 1.3), (0.95, 0.65)):
        slats = [box(w - 0.1, 0.04, 0.09).moved(y=level - 0.04, z=0.06 + 0.115 * i) for i in range(int(depth / 0.115))]
        daub(made, (0.56, 0.36, 0.17), *at_wall(made, "back", 0.0, 0.0, *slats), rough=0.6)
        daub(made, (0.40, 0.24, 0.11), *at_wall(made, "back", 0.0, 0.0, box(w - 0.1, level - 0.06, 0.04).moved(z=depth - 0.06)))
    stove = [box(0.55, 0.6, 0.5, bevel=0.02).moved(z=0.35)]
    daub(made, (0.05, 0.05, 0.05), *at_wall(made, "right", 0.8, 0.0, *stove))
    stones = [
        turned([(0.0, 0.0), (0.09, 0.05), (0.0, 0.12)], sides=7).moved(x=float(a), y=0.58, z=0.35 + float(b))
        for a, b in made.random.uniform(-0.18, 0.18, (14, 2))
    ]
    daub(made, (0.16, 0.15, 0.14), *at_wall(made, "right", 0.8, 0.0, *stones), rough=0.9)
    standing_lamp(made, made.walls["left"].x + 0.25, made.walls["back"].z + 0.3, high=0.3, base=1.7, power=5.0)
    x, z, azimuth = made.against("back", 0.0, 0.9)
    made.station("seat", x, 0.45, z, (w / 2 - 0.3, 0.25), azimuth)
