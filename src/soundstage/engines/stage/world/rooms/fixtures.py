"""Fixtures: what is built into rooms or belongs to them. Each function stands one thing, or a row, in a `RoomSet`."""

import math

import numpy as np

from soundstage.engines.stage.scene import Material, Value, Vec3
from soundstage.engines.stage.world.buildings.dressing import tint
from soundstage.engines.stage.world.buildings.solids import Solid, box, joined, sheet, tube, turned
from soundstage.engines.stage.world.rooms.room import RoomSet

__all__ = [
    "beam_row",
    "bookcase",
    "bottles",
    "ceiling_lights",
    "chair_at",
    "column_row",
    "counter",
    "cupboards",
    "curtains",
    "daub",
    "drape",
    "glow",
    "metal",
    "painted",
    "pendant",
    "pictures",
    "rug",
    "screen",
    "shelf_row",
    "standing_lamp",
    "table",
    "whole",
]

WARM: Vec3 = (1.0, 0.78, 0.52)
COOL: Vec3 = (0.94, 1.0, 1.06)


def painted(gloss: float = 0.0, worn: float = 0.35) -> Material:
    return Material(shader="painted", values={"gloss": gloss, "worn": worn})


def metal(albedo: Vec3 = (0.55, 0.55, 0.56), roughness: float = 0.35) -> Material:
    return Material(shader="standard", values={"albedo": albedo, "roughness": roughness, "metallic": 0.9})


def glow(colour: Vec3, power: float) -> Material:
    values: dict[str, Value] = {"glow": (power * colour[0], power * colour[1], power * colour[2]), "kind": 0.0}
    return Material(shader="neon", values=values, casts_shadow=False)


def daub(made: RoomSet, colour: Vec3, *solids: Solid, rough: float = 0.5, name: str = "fixtures", gloss: float = 0.0) -> None:
    """Add solids of one colour to the room."""
    made.dressing.solid(name, painted(gloss), *(solid.painted(*colour, rough) for solid in solids))


def at_wall(made: RoomSet, wall: str, along: float, off: float, *solids: Solid) -> list[Solid]:
    """Solids modelled with their back at z = 0 and front to +z, stood against a wall."""
    found = made.walls[wall]
    x, z = found.point(along, off)
    return [solid.moved(x=x, z=z, turn=found.turn) for solid in solids]


def whole(flat: Solid, own: float, ratio: float = 1.0) -> Solid:
    """A sheet whose uv are 0…1 over it."""
    return Solid(
        positions=flat.positions,
        normals=flat.normals,
        triangles=flat.triangles,
        uv=np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]),
    ).painted(own, ratio)


def table(
    made: RoomSet,
    x: float,
    z: float,
    *,
    width: float = 1.4,
    depth: float = 0.8,
    high: float = 0.75,
    azimuth: float = math.pi,
    colour: Vec3 = (0.33, 0.18, 0.09),
    round_: bool = False,
    cloth: Vec3 | None = None,
    pedestal: bool = False,
) -> None:
    """A table, with its station."""
    turn = azimuth - math.pi
    solids: list[Solid] = []
    if round_:
        solids.append(
            turned(
                [
                    (0.02, high - 0.04),
                    (width / 2, high - 0.04),
                    (width / 2 + 0.01, high - 0.02),
                    (width / 2, high),
                    (0.0, high),
                ],
                sides=24,
            )
        )
        solids += [tube(0.04, high - 0.04, sides=10), turned([(0.28, 0.0), (0.26, 0.03), (0.05, 0.06)], sides=16)]
    else:
        solids.append(box(width, 0.04, depth, bevel=0.012).moved(y=high - 0.04))
        a, b = width / 2 - 0.06, depth / 2 - 0.06
        if pedestal:
            solids += [box(0.5 * width, high - 0.04, 0.05).moved(), box(0.05, high - 0.04, 0.7 * depth)]
        else:
            solids += [box(0.06, high - 0.04, 0.06, bevel=0.008).moved(x=i * a, z=k * b) for i in (-1, 1) for k in (-1, 1)]
            solids += [box(width - 0.16, 0.08, 0.02).moved(y=high - 0.12, z=k * b) for k in (-1, 1)]
    daub(made, colour, *(solid.moved(x=x, z=z, turn=turn) for solid in solids), rough=0.35, gloss=0.25, name="polished")
    if cloth is not None:
        cover = [
            box(width + 0.04, 0.012, depth + 0.04),
            *(box(width + 0.04, 0.22, 0.012).moved(y=-0.21, z=k * (depth / 2 + 0.02)) for k in (-1, 1)),
        ]
        if round_:
            cover = [turned([(width / 2 + 0.05, -0.35), (width / 2 + 0.02, -0.02), (width / 2, 0.012), (0.0, 0.013)], sides=28)]
        daub(made, cloth, *(solid.moved(y=high).moved(x=x, z=z, turn=turn) for solid in cover), rough=0.95)
    made.station("table", x, high + (0.013 if cloth else 0.0), z, (width / 2 - 0.1, depth / 2 - 0.08), azimuth)


def chair_at(
    made: RoomSet,
    x: float,
    z: float,
    azimuth: float,
    *,
    kind: str = "chair",
    colour: Vec3 = (0.30, 0.17, 0.09),
    variant: int = 3,
) -> None:
    """A chair from the store; a plain one of our own where there is none."""
    if made.put(kind, x, z, azimuth, variant=variant):
        return
    legs = [box(0.04, 0.44, 0.04).moved(x=i * 0.19, z=k * 0.19) for i in (-1, 1) for k in (-1, 1)]
    back = [box(0.04, 0.48, 0.04).moved(x=i * 0.19, y=0.44, z=-0.19) for i in (-1, 1)]
    rest = [box(0.36, 0.07, 0.02).moved(y=y, z=-0.19) for y in (0.62, 0.76, 0.87)]
    daub(
        made,
        colour,
        *(
            s.moved(x=x, z=z, turn=azimuth - math.pi)
            for s in (*legs, *back, *rest, box(0.44, 0.04, 0.44, bevel=0.012).moved(y=0.43))
        ),
    )
    made.station("seat", x, 0.47, z, (0.2, 0.2), azimuth)


def counter(
    made: RoomSet,
    wall: str,
    start: float,
    end: float,
    *,
    depth: float = 0.62,
    high: float = 0.9,
    front: Vec3 = (0.62, 0.62, 0.58),
    top: Vec3 = (0.12, 0.115, 0.11),
    off: float = 0.0,
    panels: float = 0.6,
) -> None:
    """Base cupboards with doors and handles under a worktop, from `start` to `end` metres along a wall."""
    long, middle = end - start, (start + end) / 2
    body = box(long, high - 0.14, depth - 0.05).moved(y=0.1, z=depth / 2 - 0.025)
    plinth = box(long, 0.1, depth - 0.12).moved(z=depth / 2 - 0.06)
    doors, handles = [], []
    count = max(1, round(long / panels))
    for index in range(count):
        x = -long / 2 + (index + 0.5) * long / count
        doors.append(box(long / count - 0.012, high - 0.17, 0.02, bevel=0.006).moved(x=x, y=0.115, z=depth - 0.03))
        handles.append(box(0.14, 0.012, 0.022).moved(x=x, y=high - 0.12, z=depth - 0.008))
    worktop = box(long + 0.02, 0.04, depth + 0.02, bevel=0.008).moved(y=high - 0.04, z=depth / 2 + 0.01)
    for solids, colour, rough in (
        (doors, front, 0.4),
        ([body], front, 0.5),
        ([plinth], (0.05, 0.05, 0.05), 0.6),
        ([worktop], top, 0.18),
    ):
        daub(made, colour, *at_wall(made, wall, middle, off, *solids), rough=rough)
    made.dressing.solid("handles", metal(), *at_wall(made, wall, middle, off, *handles))
    x, z, azimuth = made.against(wall, middle, off + depth / 2)
    made.station("counter", x, high, z, (long / 2, depth / 2 - 0.05), azimuth)


def cupboards(
    made: RoomSet,
    wall: str,
    start: float,
    end: float,
    *,
    base: float = 1.45,
    high: float = 0.75,
    depth: float = 0.34,
    front: Vec3 = (0.62, 0.62, 0.58),
) -> None:
    """Wall cupboards."""
    long, count = end - start, max(1, round((end - start) / 0.55))
    solids = [box(long, high, depth - 0.02).moved(y=base, z=depth / 2 - 0.01)]
    solids += [
        box(long / count - 0.01, high - 0.01, 0.02, bevel=0.006).moved(
            x=-long / 2 + (i + 0.5) * long / count, y=base + 0.005, z=depth
        )
        for i in range(count)
    ]
    daub(made, front, *at_wall(made, wall, (start + end) / 2, 0.0, *solids), rough=0.4)


def bookcase(
    made: RoomSet,
    wall: str,
    start: float,
    end: float,
    high: float,
    *,
    off: float = 0.0,
    wood: Vec3 = (0.20, 0.10, 0.05),
    full: float = 0.95,
) -> None:
    """Shelves of books of all sizes and colours; here and there one leans, or there is a gap."""
    long, deep = end - start, 0.32
    bays = max(1, round(long / 0.95))
    levels = max(2, int((high - 0.15) / 0.36))
    rise = (high - 0.14) / levels
    frame = [box(0.04, high, deep).moved(x=-long / 2 + i * long / bays, z=deep / 2) for i in range(bays + 1)]
    frame += [box(long, 0.03, deep).moved(y=0.1 + level * rise, z=deep / 2) for level in range(levels + 1)]
    frame += [
        box(long + 0.1, 0.08, deep + 0.05, bevel=0.01).moved(y=high, z=deep / 2),
        box(long, 0.1, deep - 0.04).moved(z=deep / 2),
    ]
    back = sheet([(-long / 2, 0, 0.02), (long / 2, 0, 0.02), (long / 2, high, 0.02), (-long / 2, high, 0.02)])
    daub(made, wood, *at_wall(made, wall, (start + end) / 2, off, *frame, back), rough=0.4, gloss=0.3, name="polished")
    books = [
        _books(made, long / bays - 0.06, rise - 0.05, full).moved(
            x=-long / 2 + (bay + 0.5) * long / bays, y=0.13 + level * rise, z=0.06
        )
        for bay in range(bays)
        for level in range(levels)
    ]
    made.dressing.solid("books", painted(0.1, 0.5), *at_wall(made, wall, (start + end) / 2, off, *books))
    x, z, azimuth = made.against(wall, (start + end) / 2, off + deep / 2)
    made.station("shelf", x, 0.13 + 2 * rise, z, (long / 2, 0.1), azimuth)


_CLOTH = np.array(
    [
        (0.22, 0.03, 0.03),
        (0.03, 0.06, 0.14),
        (0.04, 0.12, 0.06),
        (0.30, 0.20, 0.08),
        (0.10, 0.05, 0.03),
        (0.45, 0.40, 0.30),
        (0.03, 0.03, 0.035),
        (0.35, 0.12, 0.04),
        (0.12, 0.16, 0.2),
    ]
)


def _books(made: RoomSet, wide: float, high: float, full: float) -> Solid:
    """A row of spines and tops."""
    random, x, solids = made.random, -wide / 2, []
    while x < wide / 2 - 0.06:
        thick = float(random.uniform(0.018, 0.058))
        if random.random() > full:
            x += float(random.uniform(0.05, 0.16))
            continue
        tall, deep = high * float(random.uniform(0.62, 0.95)), float(random.uniform(0.15, 0.22))
        colour = np.clip(_CLOTH[int(random.integers(len(_CLOTH)))] * random.uniform(0.6, 1.5), 0, 1)
        z = deep
        spine = sheet([(x, 0, z), (x + thick, 0, z), (x + thick, tall, z), (x, tall, z)]).painted(*colour, 0.6)
        top = sheet([(x, tall, z), (x + thick, tall, z), (x + thick, tall, 0), (x, tall, 0)]).painted(0.6, 0.55, 0.44, 0.9)
        band = tall * 0.78
        title = sheet(
            [
                (x + 0.004, band, z + 0.001),
                (x + thick - 0.004, band, z + 0.001),
                (x + thick - 0.004, band + 0.03, z + 0.001),
                (x + 0.004, band + 0.03, z + 0.001),
            ]
        )
        solids += [spine, top, title.painted(0.5, 0.38, 0.12, 0.4)]
        x += thick + 0.001
    return joined(solids) if solids else box(0.1, 0.1, 0.1).painted(0.2, 0.1, 0.05, 0.5)


def shelf_row(
    made: RoomSet,
    wall: str,
    start: float,
    end: float,
    *,
    levels: tuple[float, ...] = (0.5, 0.9, 1.3, 1.7),
    deep: float = 0.35,
    wood: Vec3 = (0.45, 0.42, 0.38),
    goods: str = "boxes",
    off: float = 0.0,
) -> None:
    """Shelves with goods: boxes, jars or bottles in rows."""
    long = end - start
    shelves = [box(long, 0.03, deep).moved(y=y, z=deep / 2) for y in levels]
    daub(made, wood, *at_wall(made, wall, (start + end) / 2, off, *shelves), rough=0.5)
    solids: list[Solid] = []
    for y in levels:
        x = -long / 2 + 0.06
        while x < long / 2 - 0.1:
            colour = (0.34 + 0.26 * np.cos(6.283 * (float(made.random.random()) + np.array([0.0, 0.33, 0.67])))) * (
                (0.8, 0.55, 0.4) if goods != "boxes" else (1.0, 1.0, 1.0)
            )
            wide, tall = float(made.random.uniform(0.08, 0.2)), float(made.random.uniform(0.14, 0.3))
            for _ in range(int(made.random.integers(2, 5))):
                if x + wide > long / 2:
                    break
                item = box(wide - 0.012, tall, deep * 0.7) if goods == "boxes" else _bottle(tall + 0.06, wide * 0.35 + 0.02)
                solids.append(
                    item.moved(x=x + wide / 2, y=y + 0.03, z=deep / 2).painted(*np.clip(colour * 0.7, 0.02, 0.9), 0.3)
                )
                x += wide
            x += float(made.random.uniform(0.0, 0.06))
    made.dressing.solid("goods", painted(0.5, 0.2), *at_wall(made, wall, (start + end) / 2, off, *solids))


def _bottle(high: float, radius: float) -> Solid:
    return turned(
        [(radius, 0.0), (radius, high * 0.58), (radius * 0.35, high * 0.75), (radius * 0.35, high), (0.0, high)], sides=8
    )


def bottles(made: RoomSet, wall: str, start: float, end: float, levels: tuple[float, ...], off: float = 0.05) -> None:
    """Rows of bottles before a lit back."""
    hues = np.array(
        [(0.25, 0.10, 0.02), (0.02, 0.12, 0.04), (0.5, 0.5, 0.48), (0.35, 0.02, 0.02), (0.04, 0.08, 0.2), (0.45, 0.28, 0.05)]
    )
    solids = []
    for y in levels:
        for x in np.arange(-(end - start) / 2 + 0.08, (end - start) / 2 - 0.05, 0.105):
            colour = hues[int(made.random.integers(len(hues)))]
            high = float(made.random.uniform(0.24, 0.36))
            solids.append(
                _bottle(high, 0.036).moved(x=float(x), y=y, z=0.12 + 0.03 * float(made.random.random())).painted(*colour, 0.06)
            )
    made.dressing.solid("bottles", painted(0.9, 0.05), *at_wall(made, wall, (start + end) / 2, off, *solids))


def pendant(
    made: RoomSet,
    x: float,
    z: float,
    *,
    drop: float = 0.8,
    power: float = 9.0,
    colour: Vec3 = WARM,
    shade: Vec3 = (0.06, 0.06, 0.065),
    size: float = 0.22,
    shadow: bool = False,
) -> None:
    """A hanging lamp."""
    y = made.high - drop
    cord = tube(0.006, drop - 0.1, sides=5).moved(x=x, y=y + 0.1, z=z)
    cover = turned([(size, 0.0), (size * 0.8, size * 0.35), (0.05, size * 0.85), (0.02, size)], sides=18)
    inner = turned([(0.02, size - 0.01), (0.05, size * 0.84), (size * 0.79, size * 0.34), (size - 0.004, 0.0)], sides=18)
    daub(made, shade, cord, cover.moved(x=x, y=y - 0.06, z=z), rough=0.4)
    daub(made, (0.75, 0.7, 0.6), inner.moved(x=x, y=y - 0.06, z=z))
    made.dressing.solid(
        "bulbs",
        glow(colour, 26.0 if made.on else 0.5),
        turned([(0.001, -0.05), (0.045, -0.02), (0.04, 0.03), (0.015, 0.07)], sides=12).moved(x=x, y=y - 0.02, z=z),
    )
    if made.on:
        made.light(x, y - 0.1, z, power, colour=colour, radius=0.10, shadow=shadow)


def standing_lamp(made: RoomSet, x: float, z: float, *, high: float = 1.5, power: float = 6.0, base: float = 0.0) -> None:
    """A lamp with a cloth shade on the floor, or on a table whose top is at `base`."""
    daub(
        made,
        (0.10, 0.08, 0.06),
        turned([(0.13, 0.0), (0.12, 0.02), (0.012, 0.04), (0.012, high - 0.2)], sides=14).moved(x=x, y=base, z=z),
        rough=0.35,
    )
    shade = Material(
        shader="neon",
        values={"glow": tint((1.0, 0.74, 0.45), 2.6 if made.on else 0.35), "kind": 0.0},
        casts_shadow=False,
        two_sided=True,
    )
    made.dressing.solid("lampshades", shade, turned([(0.2, high - 0.28), (0.13, high)], sides=20).moved(x=x, y=base, z=z))
    if made.on:
        made.light(x, base + high - 0.1, z, power, radius=0.14)


def ceiling_lights(
    made: RoomSet,
    xs: tuple[float, ...],
    zs: tuple[float, ...],
    *,
    power: float = 7.0,
    colour: Vec3 = COOL,
    size: tuple[float, float] = (0.3, 1.2),
    drop: float = 0.03,
) -> None:
    """Flat lamps under the ceiling; they light only when the room is lit."""
    material = glow(colour, 9.0 if made.on else 0.6)
    for x in xs:
        for z in zs:
            y = made.high - drop
            w, d = size[0] / 2, size[1] / 2
            pane = sheet([(x - w, y, z - d), (x + w, y, z - d), (x + w, y, z + d), (x - w, y, z + d)])
            made.dressing.solid("ceiling lamps", material, pane)
            daub(made, (0.7, 0.7, 0.7), box(size[0] + 0.06, drop + 0.02, size[1] + 0.06).moved(x=x, y=y + 0.003, z=z))
            if made.on:
                made.light(x, y - 0.06, z, power, colour=colour, radius=max(w, d) * 0.8, cone=((0.0, -1.0, 0.0), 1.5))


def rug(made: RoomSet, x: float, z: float, width: float, depth: float, colour: Vec3 = (0.28, 0.06, 0.05)) -> None:
    daub(made, colour, box(width, 0.012, depth).moved(x=x, z=z), rough=0.98, name="cloths")
    rim = (min(1.0, colour[0] * 1.9 + 0.06), min(1.0, colour[1] * 1.9 + 0.05), min(1.0, colour[2] * 1.9 + 0.04))
    for k in (-1, 1):
        daub(
            made,
            rim,
            box(width - 0.2, 0.002, 0.05).moved(x=x, y=0.012, z=z + k * (depth / 2 - 0.14)),
            rough=0.98,
            name="cloths",
        )
        daub(
            made,
            rim,
            box(0.05, 0.002, depth - 0.28).moved(x=x + k * (width / 2 - 0.12), y=0.012, z=z),
            rough=0.98,
            name="cloths",
        )


def pictures(
    made: RoomSet, wall: str, places: tuple[tuple[float, float, float, float], ...], *, frame: Vec3 = (0.20, 0.13, 0.06)
) -> None:
    """Framed paintings: (along, middle's height, width, height) each."""
    art = Material(shader="picture")
    for along, y, wide, high in places:
        flat = sheet(
            [(-wide / 2, -high / 2, 0.03), (wide / 2, -high / 2, 0.03), (wide / 2, high / 2, 0.03), (-wide / 2, high / 2, 0.03)]
        )
        bars = [box(wide + 0.08, 0.05, 0.05, bevel=0.012).moved(y=k * high / 2 - 0.025, z=0.025) for k in (-1, 1)]
        bars += [box(0.05, high, 0.05, bevel=0.012).moved(x=k * wide / 2, y=-high / 2, z=0.025) for k in (-1, 1)]
        shifted = at_wall(
            made, wall, along, 0.0, *(solid.moved(y=y) for solid in (whole(flat, float(made.random.random())), *bars))
        )
        made.dressing.solid("paintings", art, shifted[0])
        daub(made, frame, *shifted[1:], rough=0.35, gloss=0.4, name="polished")


def drape(made: RoomSet, wall: str, start: float, end: float, low: float, top: float, colour: Vec3, off: float = 0.12) -> None:
    """A hanging curtain along a wall."""
    flat = sheet([(start, low, 0), (end, low, 0), (end, top, 0), (start, top, 0)])
    found = at_wall(made, wall, 0.0, off, flat)
    made.dressing.solid(f"drapes {colour}", Material(shader="drape", values={"albedo": colour}, two_sided=True), *found)


def curtains(made: RoomSet, colour: Vec3 = (0.55, 0.50, 0.42)) -> None:
    """Drawn back beside every window that has a sill."""
    for hole in made.room.openings:
        if hole.glazed and hole.sill > 0.15 and hole.width > 0.7:
            w = hole.width / 2
            low, top = (0.04, hole.head + 0.16)
            for a, b in ((hole.at - w - 0.3, hole.at - w + 0.12), (hole.at + w - 0.12, hole.at + w + 0.3)):
                drape(made, hole.wall, a, b, low, top, colour, off=0.09)
            rod = (
                tube(0.015, hole.width + 0.9, sides=6)
                .tilted("z", math.pi / 2)
                .moved(x=hole.width / 2 + 0.45, y=top + 0.03, z=0.09)
            )
            daub(made, (0.12, 0.09, 0.06), *at_wall(made, hole.wall, hole.at, 0.0, rod))


def column_row(
    made: RoomSet,
    xs: tuple[float, ...],
    zs: tuple[float, ...],
    *,
    radius: float = 0.45,
    colour: Vec3 = (0.42, 0.39, 0.33),
    high: float | None = None,
) -> None:
    """Columns with base and capital."""
    top = high or made.high
    shape = [
        (radius * 1.5, 0.0),
        (radius * 1.5, 0.25),
        (radius * 1.1, 0.4),
        (radius, 0.7),
        (radius * 0.9, top - 0.9),
        (radius * 1.05, top - 0.8),
        (radius * 1.5, top - 0.25),
        (radius * 1.55, top),
    ]
    stone = Material(shader="stone", values={"albedo": colour, "second": tint(colour, 0.75), "bump": 0.4, "scale": 2.0})
    for x in xs:
        for z in zs:
            if math.hypot(x, z) > 1.2:
                made.dressing.solid("columns", stone, turned(shape, sides=16).moved(x=x, z=z))


def beam_row(made: RoomSet, zs: tuple[float, ...], colour: Vec3 = (0.14, 0.08, 0.045), thick: float = 0.24) -> None:
    """Beams across the ceiling."""
    x = (made.walls["left"].x + made.walls["right"].x) / 2
    daub(
        made,
        colour,
        *(box(made.size[0], thick, thick * 0.8, bevel=0.02).moved(x=x, y=made.high - thick, z=z) for z in zs),
        rough=0.8,
    )


def screen(made: RoomSet, solids: list[Solid], kind: float = 2.0, power: float = 3.0) -> None:
    """Lit screens of moving pictures."""
    values = {"glow": (power, power, power), "kind": kind}
    made.dressing.solid(f"screens {kind}", Material(shader="neon", values=values, casts_shadow=False), *solids)  # type: ignore[arg-type]
