"""What falls into water: the crown, the column that jumps up after it, the rings that go out. And what floats and sinks."""

import math
from collections.abc import Callable

import numpy as np

from soundstage.engines.stage import things
from soundstage.engines.stage.physics import Ball, Block, Body
from soundstage.engines.stage.physics.liquid import LIQUIDS, Drops, Ripples
from soundstage.engines.stage.scene import Event, Floats, Material, Part, Pose
from soundstage.engines.stage.staging.gags.gag import Bit, Cue, Gag, Rigged, Spot, moved
from soundstage.engines.stage.staging.gags.liquids import Drink, disc, drops_of, glassy, grid, moving, revolved
from soundstage.engines.stage.staging.gags.rigid import Loose, piece, played, thing_body
from soundstage.engines.stage.things import ThingCall
from soundstage.engines.stage.things.registry import find
from soundstage.engines.stage.things.shape import box, ellipsoid, lathe, merge, sphere

__all__ = ["GAGS"]

_TUBS = ("bathtub", "bath", "tub")
_WATERS = ("pond", "puddle", "pool", "basin", "fountain", "water", "lake", "well")
_FALLS = ("fall", "drop", "throw", "toss", "splash", "plop", "plunge", "land")
_STONES = ("stone", "rock", "pebble", "boulder")
_POND = Material(
    shader="made", values={"albedo": (0.012, 0.030, 0.032), "roughness": 0.03, "specular": 0.025, "coat": 1.0, "grime": 0.0}
)
_SPRAY = Material(
    shader="made",
    values={"albedo": (0.62, 0.70, 0.72), "roughness": 0.06, "coat": 1.0, "grime": 0.0, "wrap": (0.5, 0.5, 0.5)},
    two_sided=True,
)
_LEAD = 0.45


def _noun(cue: Cue) -> str:
    stone = cue.first(*_STONES)
    if stone:
        return stone
    return next(
        (
            one.noun
            for one in cue.subjects
            if one.family == "thing" and find(one.noun) is not None and one.noun not in (*_WATERS, *_TUBS)
        ),
        "",
    )


def _falling(cue: Cue, radius: float) -> tuple[tuple[Part, ...], float, Floats]:
    noun = _noun(cue)
    if noun in _STONES or find(noun) is None:
        rng = np.random.default_rng(7)
        ball = sphere(radius, 28)
        rough = 1.0 + 0.12 * np.sin(ball.points @ rng.normal(0, 30, (3, 3)) + rng.uniform(0, 6, 3)).mean(axis=1, keepdims=True)
        return (piece("stone", ball.warp(ball.points * rough * (1.1, 0.8, 1.0)), "stone"),), radius, np.eye(4, dtype=np.float32)
    subject = cue.subject(noun)
    made = thing_body(
        "falling", ThingCall(kind=noun, id="falling", colours=subject.colours if subject else ()), (0.0, 0.0, 0.0)
    )
    return made.parts, min(made.body.reach, 0.3), made.offset


def _splash(cue: Cue, spot: Spot) -> Rigged:
    """A round pond of its own, rimmed with stones; what falls into it sends up a crown, and rings that come back."""
    radius = 0.075
    parts, radius, offset = _falling(cue, radius)
    pond = 1.35
    gravity = spot.gravity
    high = 0.95
    hit = _LEAD + math.sqrt(2.0 * high / gravity)
    speed = math.sqrt(2.0 * gravity * high)
    water = Drink(name="water", liquid=LIQUIDS["water"], material=_SPRAY)
    rings = Ripples(
        times=tuple(hit + k for k in (0.0, 0.17, 0.36)),
        height=0.6 * radius,
        width=2.6 * radius,
        gravity=gravity,
        liquid=water.liquid,
        reach=pond,
    )

    def surface(away: Floats, seconds: float) -> Floats:
        age = seconds - hit
        hole = -1.3 * radius * math.exp(-(((age - 0.05) / 0.06) ** 2)) if age > 0 else 0.0
        return np.asarray(rings.at(away, seconds) + hole * np.exp(-((away / (1.3 * radius)) ** 2)), np.float32)

    def falling(seconds: float) -> Pose:
        age = max(seconds - _LEAD, 0.0)
        y = high + radius - 0.5 * gravity * min(age, hit - _LEAD) ** 2
        if seconds > hit:
            y -= 1.2 * (seconds - hit) + radius
        turn = np.eye(4, dtype=np.float32)
        c, s = math.cos(1.5 * age), math.sin(1.5 * age)
        turn[:2, :2] = [[c, -s], [s, c]]
        matrix = moved((0.0, max(y, -2.0), 0.0)) @ turn @ offset
        if seconds > hit + 0.12:
            matrix = matrix * np.float32(1e-5) + np.float32(0)
            matrix[3, 3] = 1.0
        return Pose(transform=np.asarray(matrix, np.float32))

    bits = [
        Bit(part=Part(name=f"falling|{part.name}", shape=part.shape, material=part.material), pose=falling) for part in parts
    ]
    level = 0.40
    lifted = moved((0.0, level, 0.0))
    bits = [Bit(part=bit.part, pose=_raised(bit, lifted)) for bit in bits]
    bits.append(disc("pond", pond, surface, _POND, (0.0, level, 0.0)))
    bits.append(_rim(pond, level, spot))
    bits.append(_crown(hit, radius, speed, level, gravity))
    bits.append(_column(hit, radius, speed, level, gravity))
    drops = _spray(hit, radius, speed, level, spot)
    bits.append(drops_of("drops", drops, water))
    events = (
        Event(
            time=hit,
            kind="splash",
            position=(0.0, level, 0.0),
            source=spot.id,
            values={"size": 1.5 * radius, "speed": speed, "liquid": "water"},
        ),
        *(
            Event(time=float(t), kind="drip", position=(0.0, level, 0.0), source=spot.id, values={"size": 0.006})
            for t in np.sort(drops.landings)[::12][:8]
        ),
    )
    return Rigged(
        bits=tuple(bits), low=(-1.0, level - 0.1, -0.8), high=(1.0, level + high + 0.1, 0.8), events=events, angle="high"
    )


def _raised(bit: Bit, lifted: Floats) -> Callable[[float], Pose]:
    def pose(seconds: float) -> Pose:
        return Pose(transform=np.asarray(lifted @ np.asarray(bit.pose(seconds).transform), np.float32))

    return pose


def _rim(pond: float, level: float, spot: Spot) -> Bit:
    rng = spot.random
    count = 34
    stones = []
    for k in range(count):
        angle = 2.0 * math.pi * k / count
        size = rng.uniform(0.85, 1.2)
        stone = ellipsoid(0.135 * size, 0.085 * rng.uniform(0.8, 1.2), 0.115 * size, 16).turn(
            y=-math.degrees(angle) + 90.0 + rng.uniform(-12, 12)
        )
        stones.append(stone.at(x=(pond + 0.07) * math.cos(angle), y=level - 0.03, z=(pond + 0.07) * math.sin(angle)))
    wall = lathe(
        [(pond + 0.02, 0.0), (pond + 0.20, 0.0), (pond + 0.17, level - 0.05), (pond + 0.02, level - 0.02)], 64, hollow=True
    )
    return Bit.still(piece("rim", merge([*stones, wall]), "stone"))


def _crown(hit: float, radius: float, speed: float, level: float, gravity: float) -> Bit:
    """The thin wall that rises round the blow, its edge drawn out in points (Worthington 1908)."""
    rows, around = 14, 96
    triangles = grid(rows, around)
    angle = np.linspace(0.0, 2.0 * np.pi, around, endpoint=False)
    points_out = 0.5 + 0.5 * np.cos(14.0 * angle + 0.8 * np.sin(3.0 * angle))
    rise = 0.42 * speed

    def places(seconds: float) -> Floats:
        age = seconds - hit
        if age <= 0.0 or rise * age - 0.5 * gravity * age * age <= 0.0:
            return revolved(np.full(rows, 0.01, np.float32), np.full(rows, level - 0.05, np.float32), around)
        reach = radius * (1.15 + 2.1 * math.sqrt(age / 0.25))
        high = max(rise * age - 0.5 * gravity * age * age, 0.0)
        share = np.linspace(0.0, 1.0, rows)[:, None]
        top = high * (0.62 + 0.38 * points_out[None, :] ** 3)
        y = level - 0.012 + share * (top + 0.012)
        r = reach * (0.93 + 0.28 * share**1.6 * (1.0 + 0.15 * points_out[None, :]))
        out = np.stack([r * np.cos(angle), y, r * np.sin(angle)], axis=2)
        return np.asarray(out, np.float32).reshape(-1, 3)

    return moving("crown", places, triangles, _SPRAY, places(hit + 0.2))


def _column(hit: float, radius: float, speed: float, level: float, gravity: float) -> Bit:
    """The jet that jumps up when the hollow closes, with a drop at its head."""
    rows, around = 24, 20
    triangles = grid(rows, around)
    begins = hit + 0.16
    rise = 0.66 * speed

    def places(seconds: float) -> Floats:
        age = seconds - begins
        high = max(rise * age - 0.5 * gravity * age * age, 0.0) if age > 0 else 0.0
        share = np.linspace(0.0, 1.0, rows)
        waist = radius * (0.62 * (1.0 - share) ** 2.2 + 0.16) * (1.0 + 0.25 * np.cos(9.0 * share * math.pi + 14.0 * age))
        waist = np.where(share > 0.86, radius * 0.34 * np.sqrt(np.maximum(1.0 - ((share - 0.93) / 0.07) ** 2, 0.0)), waist)
        if high <= 0.0:
            waist = waist * 0.0
        return revolved(waist.astype(np.float32), (level - 0.02 + share * (high + 0.02)).astype(np.float32), around)

    return moving("column", places, triangles, _SPRAY, places(begins + 0.5 * rise / gravity))


def _spray(hit: float, radius: float, speed: float, level: float, spot: Spot) -> Drops:
    rng, count = spot.random, 150
    turn = rng.uniform(0, 2 * np.pi, count)
    up, out = rng.uniform(0.18, 0.55, count) * speed, rng.uniform(0.06, 0.24, count) * speed
    speeds = np.stack([np.cos(turn) * out, up, np.sin(turn) * out], axis=1)
    places = np.stack([1.3 * radius * np.cos(turn), np.full(count, level + 0.01), 1.3 * radius * np.sin(turn)], axis=1)
    return Drops(
        times=hit + rng.gamma(1.6, 0.035, count),
        places=places,
        speeds=speeds,
        radii=rng.uniform(0.03, 0.11, count) * radius,
        gravity=spot.gravity,
        floor=np.full(count, level),
    )


def _tank(cue: Cue, spot: Spot) -> Rigged:
    """A glass tank: what is lighter than water comes up and lies as deep as its density says, what is heavier goes down."""
    size = (0.50, 0.34, 0.28)
    level = 0.24
    loose: list[Loose] = []
    x = -0.12
    for name, stuff, look, word in _dropped(cue):
        half = 0.038
        if word in ("ball", "orange", "apple", "egg", "marble"):
            body = Body(id=name, shape=Ball(half), position=(x, level + 0.16, 0.0), material=stuff, start=_LEAD)
            part = piece(word, sphere(half, 36), look)
        else:
            body = Body(
                id=name,
                shape=Block((half, half, half)),
                position=(x, level + 0.16, 0.0),
                material=stuff,
                start=_LEAD,
                spin=(0.3, 0.0, 0.5),
            )
            part = piece(word, box(2 * half, 2 * half, 2 * half, 0.005).at(y=-half), look)
        loose.append(Loose(body=body, parts=(part,)))
        x += 0.24
    for name, h, at in (
        ("left", (0.01, size[1], size[2] / 2), (-size[0] / 2 - 0.01, size[1], 0.0)),
        ("right", (0.01, size[1], size[2] / 2), (size[0] / 2 + 0.01, size[1], 0.0)),
        ("back", (size[0] / 2, size[1], 0.01), (0.0, size[1], -size[2] / 2 - 0.01)),
        ("front", (size[0] / 2, size[1], 0.01), (0.0, size[1], size[2] / 2 + 0.01)),
    ):
        loose.append(Loose(body=Body(id=name, shape=Block(h), position=at, fixed=True, material="glass")))
    bits, events, outcome = played(loose, spot, water=level, floor=0.006, floor_material="glass")
    hits = [float(track.times[int(np.argmax(track.positions[:, 1] < level + 0.03))]) for track in outcome.tracks.values()]
    rings = Ripples(times=tuple(hits), height=0.008, width=0.07, gravity=spot.gravity, liquid=LIQUIDS["water"], reach=0.3)
    clear = glassy()
    water = Material(
        shader="glass",
        values={"tint": (0.45, 0.78, 0.85), "density": 0.20, "roughness": 0.03},
        two_sided=True,
        casts_shadow=False,
    )
    walls = merge(
        [box(0.006, size[1], size[2]).at(x=s * size[0] / 2) for s in (-1, 1)]
        + [box(size[0], size[1], 0.006).at(z=s * size[2] / 2) for s in (-1, 1)]
        + [box(size[0], 0.006, size[2])]
    )
    glass = piece("tank", walls, "glass")
    frame = merge(
        [box(size[0] + 0.014, 0.012, 0.012).at(y=y, z=s * size[2] / 2) for s in (-1, 1) for y in (0.0, size[1])]
        + [box(0.012, 0.012, size[2] + 0.014).at(y=y, x=s * size[0] / 2) for s in (-1, 1) for y in (0.0, size[1])]
    )
    filled = piece("water", box(size[0] - 0.012, level - 0.006, size[2] - 0.012, 0.0005).at(y=0.006), "glass")
    top = _sheet(size, level, rings, water)
    splash = Drink(name="water", liquid=LIQUIDS["water"], material=_SPRAY)
    extra = [drops_of("drops", _tank_drops(hits, level, spot), splash)]
    bits = (
        Bit.still(Part(name="tank", shape=glass.shape, material=clear)),
        Bit.still(piece("frame", frame, "matt plastic")),
        *bits,
        Bit.still(Part(name="water", shape=filled.shape, material=water)),
        top,
        *extra,
    )
    splashes = tuple(
        Event(time=t, kind="splash", position=(0.0, level, 0.0), source=spot.id, values={"size": 0.03}) for t in sorted(hits)
    )
    return Rigged(
        bits=bits,
        low=(-size[0] / 2, 0.0, -size[2] / 2),
        high=(size[0] / 2, level + 0.21, size[2] / 2),
        events=(*events, *splashes),
    )


def _sheet(size: tuple[float, float, float], level: float, rings: Ripples, water: Material) -> Bit:
    n, m = 40, 24
    x, z = np.meshgrid(
        np.linspace(-0.5, 0.5, n) * (size[0] - 0.012), np.linspace(-0.5, 0.5, m) * (size[2] - 0.012), indexing="ij"
    )
    index = np.arange(n * m).reshape(n, m)
    a, b, c, d = index[:-1, :-1], index[1:, :-1], index[:-1, 1:], index[1:, 1:]
    triangles = np.concatenate([np.stack([a, c, b], -1).reshape(-1, 3), np.stack([b, c, d], -1).reshape(-1, 3)]).astype(
        np.uint32
    )

    def places(seconds: float) -> Floats:
        away = np.minimum(np.hypot(x + 0.12, z), np.hypot(x - 0.12, z))
        y = level + rings.at(away.astype(np.float32).ravel(), seconds)
        return np.stack([x.ravel(), y, z.ravel()], axis=1).astype(np.float32)

    return moving("surface", places, triangles, water)


def _tank_drops(hits: list[float], level: float, spot: Spot) -> Drops:
    rng, each = spot.random, 40
    times = np.repeat(hits, each) + rng.uniform(0, 0.05, each * len(hits))
    count = len(times)
    turn, up, out = rng.uniform(0, 2 * np.pi, count), rng.uniform(0.4, 1.4, count), rng.uniform(0.05, 0.3, count)
    x = np.repeat([-0.12 + 0.24 * k for k in range(len(hits))], each)
    places = np.stack([x + 0.03 * np.cos(turn), np.full(count, level), 0.03 * np.sin(turn)], axis=1)
    speeds = np.stack([out * np.cos(turn), up, out * np.sin(turn)], axis=1)
    return Drops(
        times=times,
        places=places,
        speeds=speeds,
        radii=rng.uniform(0.001, 0.004, count),
        gravity=spot.gravity,
        floor=np.full(count, level),
    )


_LIGHT = {
    "wooden": ("wood", "pine"),
    "wood": ("wood", "pine"),
    "cork": ("cork", "cardboard"),
    "ice": ("ice", "ice"),
    "plastic": ("cloth", "plastic"),
    "apple": ("plant", "fruit"),
    "orange": ("plant", "peel"),
}
_HEAVY = {
    "stone": ("stone", "stone"),
    "rock": ("stone", "stone"),
    "iron": ("metal", "iron"),
    "steel": ("metal", "steel"),
    "metal": ("metal", "steel"),
    "brick": ("stone", "brick"),
    "coin": ("metal", "gold"),
    "marble": ("stone", "marble"),
}


def _dropped(cue: Cue) -> list[tuple[str, str, str, str]]:
    found = []
    for table in (_LIGHT, _HEAVY):
        word = cue.first(*table)
        if word:
            stuff, look = table[word]
            noun = word if word in ("apple", "orange", "stone", "rock") else "ball" if cue.says(f"{word} ball") else "block"
            found.append((word, stuff, look, "ball" if noun in ("stone", "rock", "apple", "orange") else noun))
    return found or [("wooden", "wood", "pine", "block"), ("stone", "stone", "stone", "ball")]


def _falls_in(cue: Cue) -> bool:
    into = any(
        f"{word} {water}"
        in cue.text.lower().replace(" a ", " ").replace(" the ", " ").replace(" still ", " ").replace(" calm ", " ")
        for word in ("into", "in", "on")
        for water in _WATERS
    )
    return not cue.people and into and cue.says(*_FALLS) and bool(_noun(cue)) and not cue.says("glass", "bowl", "cup", "swim")


def _bath(cue: Cue, spot: Spot) -> Rigged:
    """A full bathtub and what floats in it: borne by the water it pushes aside, nodding with the swell."""
    tub = things.make(ThingCall(kind="bathtub", id="bathtub"))
    turn = tub.size[0] < tub.size[2]
    noun = _noun(cue) or "rubber duck"
    colours = cue.colours(noun.split()[-1]) or (("yellow",) if "duck" in noun else ())
    level = max(float(np.asarray(p.shape.positions)[:, 1].max()) for p in tub.parts if p.name.endswith("water"))  # type: ignore[union-attr]
    made = thing_body(
        "floating", ThingCall(kind=noun, id=noun, colours=colours), (-0.2, level + 0.05, 0.0), velocity=(0.16, 0.0, 0.02)
    )
    half = made.body.reach
    body = Body(
        id="floating",
        shape=Ball(0.62 * half),
        position=(-0.2, level, 0.0),
        material="cork",
        velocity=(0.16, 0.0, 0.03),
        spin=(0.0, 0.5, 0.4),
    )
    bits, _, _ = played(
        [Loose(body=body, parts=made.parts, offset=moved((0.0, -0.55 * half, 0.0)))], spot, water=level, floor=-5.0
    )
    quarter = math.pi / 2.0 if turn else 0.0
    frame = np.eye(4, dtype=np.float32)
    frame[:3, :3] = [[math.cos(quarter), 0.0, math.sin(quarter)], [0.0, 1.0, 0.0], [-math.sin(quarter), 0.0, math.cos(quarter)]]
    stands = Pose(transform=frame)
    bath = tuple(Bit(part=part, pose=lambda seconds: stands) for part in tub.parts)
    room = 2.6 * half
    return Rigged(
        bits=(*bath, *bits),
        low=(-0.2 - room, level - 0.6 * room, -0.2),
        high=(0.5 + room, level + 1.2 * room, 0.2),
        angle="high",
    )


GAGS = (
    Gag(
        name="bath",
        wants=lambda cue: (
            cue.says("bathtub", "bath tub", "bath")
            and cue.says("float", "bob", "drift")
            and not cue.people
            and bool(_noun(cue))
        ),
        rig=_bath,
        home="bathroom",
        shows=frozenset({"bathtub", "bath", "tub", "float", "bob", "drift", "water"}),
        takes=lambda cue: (_noun(cue),),
        rank=1,
    ),
    Gag(
        name="splash",
        wants=_falls_in,
        rig=_splash,
        home="park",
        shows=frozenset({*_WATERS, *_FALLS, *_STONES, "ring", "ripple", "crown", "still", "make"}),
        takes=lambda cue: (_noun(cue),),
    ),
    Gag(
        name="tank",
        wants=lambda cue: cue.says("float") and cue.says("sink") and cue.says("water", "tank") and not cue.people,
        rig=_tank,
        table=lambda cue: True,
        home="laboratory",
        shows=frozenset({"float", "sink", "tank", "water", "glass", "block", "ball", *_LIGHT, *_HEAVY}),
        rank=4,
    ),
)
