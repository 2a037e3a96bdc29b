"""Rooms of a home."""

import math

from soundstage.engines.stage.world.buildings.solids import box, turned
from soundstage.engines.stage.world.rooms.fixtures import (
    at_wall,
    bookcase,
    chair_at,
    counter,
    cupboards,
    curtains,
    daub,
    metal,
    pendant,
    pictures,
    rug,
    standing_lamp,
    table,
)
from soundstage.engines.stage.world.rooms.room import RoomSet

__all__ = ["attic", "basement", "bathroom", "bedroom", "dining", "kitchen", "living"]


def kitchen(made: RoomSet) -> None:
    w = made.size[0]
    front = ((0.62, 0.62, 0.58), (0.20, 0.28, 0.26), (0.66, 0.60, 0.48), (0.16, 0.20, 0.28))[int(made.random.integers(4))]
    top = ((0.10, 0.095, 0.09), (0.42, 0.27, 0.14), (0.55, 0.54, 0.52))[int(made.random.integers(3))]
    counter(made, "back", -w / 2 + 0.05, w / 2 - 0.85, front=front, top=top)
    counter(made, "left", -0.2, made.size[2] / 2 - 0.7, front=front, top=top)
    cupboards(made, "back", -w / 2 + 0.05, -0.75, front=front)
    cupboards(made, "back", 0.95, w / 2 - 0.9, front=front)
    steel = metal((0.62, 0.62, 0.63), 0.28)
    fridge = [box(0.72, 1.86, 0.7, bevel=0.02).moved(z=0.36), box(0.70, 0.012, 0.02).moved(y=1.2, z=0.715)]
    made.dressing.solid("fridge", steel, *at_wall(made, "back", w / 2 - 0.42, 0.0, *fridge))
    handles = [box(0.025, 0.5, 0.03).moved(x=-0.28, y=y, z=0.73) for y in (0.6, 1.28)]
    made.dressing.solid("handles", metal(), *at_wall(made, "back", w / 2 - 0.42, 0.0, *handles))
    stove = [box(0.58, 0.02, 0.5).moved(y=0.9, z=0.32), box(0.56, 0.5, 0.02).moved(y=0.25, z=0.635)]
    daub(made, (0.02, 0.02, 0.022), *at_wall(made, "back", 1.25, 0.0, *stove), rough=0.12)
    rings = [
        turned([(0.1, 0.0), (0.1, 0.012), (0.07, 0.012), (0.07, 0.0)], sides=16).moved(x=i * 0.14, y=0.92, z=0.32 + k * 0.12)
        for i in (-1, 1)
        for k in (-1, 1)
    ]
    daub(made, (0.05, 0.05, 0.05), *at_wall(made, "back", 1.25, 0.0, *rings))
    tap = [
        turned([(0.02, 0.0), (0.02, 0.28), (0.0, 0.28)], sides=8).moved(y=0.9, z=0.1),
        box(0.03, 0.03, 0.2).moved(y=1.16, z=0.2),
    ]
    basin = box(0.62, 0.012, 0.42).moved(y=0.893, z=0.34)
    made.dressing.solid("sink", steel, *at_wall(made, "back", -0.05, 0.0, *tap, basin))
    for kind, at in (
        ("kettle", 1.6),
        ("pot", 1.1),
        ("toaster", -1.5),
        ("bowl", -1.0),
        ("bottle", 0.55),
        ("plant", -0.55),
        ("coffee machine", -1.9),
        ("knife block", 0.75),
    ):
        if abs(at) < w / 2 - 0.5:
            x, z, azimuth = made.against("back", at, 0.3)
            made.put(kind, x, z, azimuth, y=0.9)
    table(made, 0.75, -0.55, width=1.5, depth=0.85)
    for x, z, azimuth in ((0.35, -1.15, math.pi), (1.15, -1.15, math.pi), (1.75, -0.55, -math.pi / 2)):
        chair_at(made, x, z, azimuth)
    for kind, x, z in (("fruit bowl", 0.7, -0.5), ("mug", 0.35, -0.4), ("apple", 0.9, -0.45)):
        made.put(kind, x, z, y=0.75)
    pendant(made, 0.75, -0.55, drop=0.95, power=11.0)
    if made.on:
        made.light(-0.8, 1.42, made.walls["back"].z + 0.5, 3.5, reach=5.0)


def living(made: RoomSet) -> None:
    rug(made, 0.0, -0.9, 3.0, 2.0, ((0.28, 0.07, 0.06), (0.10, 0.14, 0.22), (0.48, 0.42, 0.32))[int(made.random.integers(3))])
    x, z, azimuth = made.against("back", -0.3, 0.55)
    made.put("sofa", x, z, azimuth, variant=4)
    ax, az, aa = made.against("right", -0.4, 0.65)
    made.put("armchair", ax, az, aa - 0.3, variant=2)
    table(made, 0.1, -1.0, width=1.1, depth=0.6, high=0.42)
    bookcase(made, "left", -made.size[2] / 2 + 0.3, -made.size[2] / 2 + 2.1, 2.1)
    pictures(made, "back", ((-0.9, 1.75, 0.7, 0.9), (0.25, 1.7, 1.0, 0.7)))
    standing_lamp(made, x + 1.55, z + 0.1)
    standing_lamp(made, made.walls["left"].x + 0.5, 0.6, high=0.5, base=0.6, power=4.0)
    table(made, made.walls["left"].x + 0.5, 0.6, width=0.6, depth=0.5, high=0.6)
    px, pz, _ = made.against("back", made.size[0] / 2 - 0.5, 0.45)
    made.put("potted plant", px, pz)
    made.put("television", *made.against("right", -1.6, 0.4)[:2], made.walls["right"].azimuth)
    curtains(made, ((0.42, 0.36, 0.28), (0.22, 0.26, 0.24), (0.48, 0.44, 0.40))[int(made.random.integers(3))])
    pendant(made, 0.2, -0.8, drop=0.7, power=9.0, shade=(0.6, 0.55, 0.45), size=0.28)


def bedroom(made: RoomSet) -> None:
    x, z, azimuth = made.against("back", 0.2, 1.08)
    if not made.put("bed", x, z, azimuth, variant=1):
        solids = [box(1.6, 0.32, 2.05, bevel=0.03), box(1.7, 1.0, 0.08, bevel=0.02).moved(z=-1.04)]
        daub(made, (0.26, 0.15, 0.08), *(s.moved(x=x, z=z) for s in solids))
        quilt = [
            box(1.64, 0.24, 1.6, bevel=0.09).moved(y=0.3, z=0.22),
            *(box(0.62, 0.16, 0.42, bevel=0.07).moved(x=i * 0.4, y=0.36, z=-0.76) for i in (-1, 1)),
        ]
        daub(made, (0.66, 0.64, 0.6), *(s.moved(x=x, z=z) for s in quilt), rough=0.95)
        made.station("bed", x, 0.54, z, (0.7, 0.9), azimuth)
    for side in (-1, 1):
        nx, nz, _ = made.against("back", 0.2 + side * 1.2, 0.25)
        table(made, nx, nz, width=0.5, depth=0.42, high=0.52)
        standing_lamp(made, nx, nz, high=0.46, base=0.52, power=4.0)
    rug(made, x + 0.2, z + 1.4, 2.3, 1.3, (0.48, 0.42, 0.36))
    wardrobe = [
        box(1.6, 2.1, 0.6, bevel=0.01).moved(z=0.3),
        *(box(0.78, 1.98, 0.02, bevel=0.006).moved(x=i * 0.4, y=0.08, z=0.605) for i in (-1, 1)),
    ]
    daub(made, (0.34, 0.20, 0.11), *at_wall(made, "left", -0.3, 0.0, *wardrobe), rough=0.4, gloss=0.2, name="polished")
    pictures(made, "back", ((0.2, 1.75, 1.1, 0.6),))
    curtains(made, (0.50, 0.44, 0.42))
    pendant(made, 0.0, -0.6, drop=0.6, power=7.0, shade=(0.62, 0.58, 0.5), size=0.3)


def bathroom(made: RoomSet) -> None:
    white = (0.78, 0.78, 0.77)
    tub = [
        box(1.7, 0.56, 0.08, bevel=0.03).moved(z=0.74),
        box(1.7, 0.56, 0.06).moved(z=0.03),
        box(0.07, 0.56, 0.78).moved(x=-0.82, z=0.39),
        box(0.07, 0.56, 0.78).moved(x=0.82, z=0.39),
        box(1.6, 0.12, 0.7).moved(z=0.39),
    ]
    daub(made, white, *at_wall(made, "back", -0.5, 0.0, *tub), rough=0.12, gloss=0.6)
    water = box(1.58, 0.01, 0.66).moved(y=0.42, z=0.39)
    made.dressing.solid("bath water", metal((0.5, 0.62, 0.64), 0.05), *at_wall(made, "back", -0.5, 0.0, water))
    basin = [turned([(0.12, 0.0), (0.1, 0.7), (0.26, 0.78), (0.28, 0.86), (0.22, 0.86), (0.05, 0.76)], sides=20).moved(z=0.3)]
    daub(made, white, *at_wall(made, "right", -0.9, 0.0, *basin), rough=0.12, gloss=0.6)
    mirror = box(0.7, 0.9, 0.02, bevel=0.008).moved(y=1.15, z=0.015)
    made.dressing.solid("mirror", metal((0.9, 0.9, 0.9), 0.02), *at_wall(made, "right", -0.9, 0.0, mirror))
    if not made.put("toilet", *made.against("right", 0.3, 0.35)):
        seat = [
            turned([(0.13, 0.0), (0.14, 0.2), (0.2, 0.4), (0.0, 0.41)], sides=16).moved(z=0.36),
            box(0.38, 0.4, 0.17, bevel=0.03).moved(y=0.38, z=0.1),
        ]
        daub(made, white, *at_wall(made, "right", 0.3, 0.0, *seat), rough=0.12, gloss=0.6)
    made.dressing.solid("rails", metal(), *at_wall(made, "left", -0.4, 0.0, box(0.7, 0.02, 0.02).moved(y=1.2, z=0.06)))
    daub(
        made,
        (0.35, 0.5, 0.55),
        *at_wall(made, "left", -0.4, 0.0, box(0.5, 0.6, 0.03, bevel=0.01).moved(y=0.62, z=0.06)),
        rough=0.98,
    )
    rug(made, -0.3, -0.4, 0.9, 0.6, (0.5, 0.5, 0.5))
    pendant(made, 0.0, -0.3, drop=0.35, power=9.0, shade=(0.7, 0.7, 0.7), size=0.2)
    made.put("potted plant", *made.against("back", made.size[0] / 2 - 0.35, 0.3)[:2])


def dining(made: RoomSet) -> None:
    table(made, 0.2, -1.0, width=2.3, depth=1.0, cloth=(0.66, 0.63, 0.56) if made.random.random() < 0.5 else None)
    for x in (-0.5, 0.2, 0.9):
        chair_at(made, x, -1.75, math.pi)
        if x > 0.5:
            chair_at(made, x, -0.22, 0.0)
    chair_at(made, 1.75, -1.0, -math.pi / 2)
    chair_at(made, -1.35, -1.0, math.pi / 2)
    for kind, x in (("candle", 0.2), ("vase", 0.55), ("plate", -0.5), ("plate", 0.9), ("wine glass", -0.25), ("bowl", -0.1)):
        made.put(kind, x, -1.0 if kind in ("candle", "vase", "bowl") else -1.3, y=0.76)
    counter(made, "back", -1.1, 1.1, depth=0.45, high=0.85, front=(0.22, 0.12, 0.06), top=(0.18, 0.10, 0.05))
    pictures(made, "back", ((0.0, 1.75, 1.3, 0.85),))
    curtains(made)
    pendant(made, 0.2, -1.0, drop=1.15, power=11.0, size=0.3)
    rug(made, 0.2, -1.0, 3.4, 2.2, (0.24, 0.07, 0.06))


def attic(made: RoomSet) -> None:
    w, d = made.size[0], made.size[2]
    slopes = [
        box(w * 0.5, 0.05, d).tilted("z", k * -0.75).moved(x=k * w * 0.36, y=1.75, z=made.walls["left"].z) for k in (-1, 1)
    ]
    daub(made, (0.30, 0.20, 0.12), *slopes, rough=0.9)
    beams = [box(0.14, 0.16, d).moved(x=k * w * 0.2, y=2.35, z=made.walls["left"].z) for k in (-1, 0, 1)]
    daub(made, (0.18, 0.11, 0.06), *beams, rough=0.9)
    for number, (along, off) in enumerate(((-1.2, 0.5), (-0.4, 0.45), (1.1, 0.5), (0.6, 1.0))):
        x, z, azimuth = made.against("back", along, off)
        high = 0.42 + 0.13 * (number % 3)
        if not made.put("cardboard box", x, z, azimuth + 0.3 * number):
            daub(made, (0.36, 0.25, 0.14), box(0.55, high, 0.45, bevel=0.01).moved(x=x, z=z, turn=0.3 * number), rough=0.95)
    made.put("chest", *made.against("left", -0.8, 0.5))
    made.put("rocking chair", 1.0, -1.1, 3.6)
    made.put("suitcase", *made.against("right", -0.9, 0.4))
    pendant(made, 0.3, -0.8, drop=0.7, power=8.0)


def basement(made: RoomSet) -> None:
    for along in (-1.2, 0.2):
        daub(
            made,
            (0.3, 0.28, 0.25),
            *at_wall(made, "back", along, 0.0, *(box(1.3, 0.04, 0.4).moved(y=y, z=0.2) for y in (0.3, 0.8, 1.3, 1.8))),
        )
    made.put("cardboard box", *made.against("back", -1.0, 0.3))
    made.put("barrel", *made.against("right", -1.0, 0.5))
    pipes = [
        turned([(0.06, 0.0), (0.06, made.size[0]), (0.0, made.size[0])], sides=10)
        .tilted("z", math.pi / 2)
        .moved(x=made.size[0] / 2, y=made.high - 0.3 - 0.16 * k, z=-0.5 - 0.3 * k)
        for k in range(3)
    ]
    made.dressing.solid("pipes", metal((0.35, 0.25, 0.2), 0.5), *pipes)
    pendant(made, 0.2, -0.6, drop=0.5, power=9.0, shadow=True, shade=(0.2, 0.2, 0.2))
