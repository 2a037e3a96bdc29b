"""What goes off: explosions with what flies from them, balloons that burst, soap bubbles, confetti, sparks, steam."""

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from soundstage.engines.stage import things
from soundstage.engines.stage.physics import Block, Body, shards
from soundstage.engines.stage.physics.liquid import Drops, Numbers
from soundstage.engines.stage.scene import Emitter, Event, Floats, Material, Mesh, Part, Pose
from soundstage.engines.stage.staging.gags.gag import Bit, Cue, Gag, Rigged, Spot, moved
from soundstage.engines.stage.staging.gags.liquids import body_of, drink_of, drops_of, moving
from soundstage.engines.stage.staging.gags.pots import receiver
from soundstage.engines.stage.staging.gags.rigid import Loose, piece, played
from soundstage.engines.stage.things import Thing, ThingCall
from soundstage.engines.stage.things.colours import colour_in
from soundstage.engines.stage.things.registry import find
from soundstage.engines.stage.things.shape import box, cylinder, merge, pipe, sphere
from soundstage.engines.stage.things.stuff import STUFFS

__all__ = ["GAGS"]

_GONE = np.float32(1e-5)
_BANGS = ("explode", "explosion", "blow up", "detonate", "blast", "bang")
_HUES = ("red", "yellow", "blue", "green", "pink", "white", "gold", "purple")
_PIECES = 46


def _noun(cue: Cue, *without: str) -> str:
    return next(
        (
            one.noun
            for one in cue.subjects
            if one.family == "thing" and find(one.noun) is not None and not {*one.noun.split()} & set(without)
        ),
        "",
    )


def _made(cue: Cue, noun: str) -> Thing:
    subject = cue.subject(noun) or cue.subject(noun.split()[-1])
    return things.make(
        ThingCall(
            kind=noun,
            id=noun,
            colours=subject.colours if subject else (),
            attributes=subject.attributes if subject else (),
            detail="medium",
        )
    )


def _until(part: Part, when: float) -> Bit:
    """A part that is there until a time."""
    away = np.eye(4, dtype=np.float32)
    away[:3, :3] *= _GONE
    here, gone = Pose(transform=np.eye(4, dtype=np.float32)), Pose(transform=away)
    return Bit(part=part, pose=lambda seconds: here if seconds < when else gone)


def _explosion(cue: Cue, spot: Spot) -> Rigged:
    """A thing stands, then goes up: a flash, a ball of fire, dust along the ground, black smoke, its own pieces flung far."""
    noun = _noun(cue, "debris", "smoke", "explosion") or "barrel"
    thing = _made(cue, noun)
    size = max(thing.size)
    when = min(1.0, 0.25 * spot.seconds)
    bits = [_until(part, when) for part in thing.parts]
    flung = _flung(thing, when, spot, 1.0)
    bits += flung[0]
    middle = (0.0, 0.45 * thing.size[1], 0.0)
    big = 0.30 * size
    emitters = (
        Emitter(kind="blast", rate=1.0, position=middle, radius=0.9 * big, start=when, end=when + 0.3, seed=spot.seed),
        Emitter(
            kind="blast",
            rate=0.8,
            position=(0.0, 0.8 * thing.size[1], 0.0),
            radius=0.7 * big,
            start=when + 0.12,
            end=when + 0.5,
            seed=spot.seed + 1,
        ),
        Emitter(
            kind="sparks",
            rate=1.0,
            position=middle,
            radius=0.5 * big,
            start=when,
            end=when + 0.5,
            velocity=(0.0, 2.0, 0.0),
            seed=spot.seed + 2,
        ),
        Emitter(kind="fire", rate=1.0, position=(0.0, 0.05, 0.0), radius=0.8 * big, start=when, end=1e7, seed=spot.seed + 3),
        Emitter(
            kind="smoke",
            rate=1.0,
            position=(0.0, 0.5 * thing.size[1], 0.0),
            radius=1.1 * big,
            start=when + 0.15,
            end=1e7,
            colour=(0.16, 0.15, 0.15),
            velocity=(0.0, 0.8, 0.0),
            seed=spot.seed + 4,
        ),
        Emitter(
            kind="dust",
            rate=1.0,
            position=(0.0, 0.1, 0.0),
            radius=1.6 * big,
            start=when,
            end=when + 0.6,
            velocity=(0.0, 0.4, 0.0),
            seed=spot.seed + 5,
        ),
    )
    events = (
        Event(time=when, kind="explosion", position=middle, source=spot.id, values={"size": size}),
        *(event for event in flung[1] if event.time > when + 0.2),
    )
    return Rigged(
        bits=tuple(bits),
        low=(-1.35 * size, 0.0, -0.5 * size),
        high=(1.35 * size, max(2.0 * thing.size[1], 0.95 * size), 0.5 * size),
        events=events,
        emitters=emitters,
    )


def _flung(thing: Thing, when: float, spot: Spot, force: float) -> tuple[list[Bit], tuple[Event, ...]]:
    """The pieces of a thing, thrown outwards from its middle at a time."""
    rng = spot.random
    solid = [part for part in thing.parts if isinstance(part.shape, Mesh) and len(part.shape.triangles) > 3]
    weights = np.array([np.ptp(part.shape.positions, axis=0).sum() for part in solid])  # type: ignore[union-attr]
    loose: list[Loose] = []
    centre = np.array([0.0, 0.3 * thing.size[1], 0.0])
    for part, weight in zip(solid, weights / weights.sum(), strict=True):
        assert isinstance(part.shape, Mesh)
        count = max(round(_PIECES * float(weight)), 1)
        for mesh, middle in shards(part.shape, count, (0.0, 0.3 * thing.size[1], 0.0), int(rng.integers(1 << 30))):
            half = np.maximum(np.ptp(mesh.positions, axis=0) / 2.0, 0.006)
            at = np.array(middle)
            at[1] = max(at[1], float(half.max()) + 0.01)
            out = at - centre + rng.normal(0.0, 0.08 * max(thing.size), 3)
            out /= max(float(np.linalg.norm(out)), 1e-6)
            speed = (
                out
                * rng.uniform(1.2, 3.4)
                * force
                * math.sqrt(2.2 * max(thing.size))
                / math.sqrt(1.0 + 1.5 * float(half.max()))
            )
            speed[1] = abs(speed[1]) + rng.uniform(1.2, 3.6) * force * math.sqrt(max(thing.size))
            x, y, z = (float(v) for v in at)
            body = Body(
                id=f"piece {len(loose)}",
                shape=Block((float(half[0]), float(half[1]), float(half[2]))),
                position=(x, y, z),
                material="metal",
                velocity=(float(speed[0]), float(speed[1]), float(speed[2])),
                spin=tuple(float(v) for v in rng.normal(0.0, 7.0, 3)),  # type: ignore[arg-type]
                start=max(when, 0.001),
                group="pieces",
            )
            made = Part(name=part.name, shape=mesh, material=_charred(part))
            loose.append(Loose(body=body, parts=(made,)))
    bits, events, _ = played(loose, spot, step=0.001)
    return [_from(bit, when) for bit in bits], events


def _from(bit: Bit, when: float) -> Bit:
    def pose(seconds: float) -> Pose:
        at = bit.pose(seconds)
        if seconds >= when:
            return at
        hidden = np.array(at.transform, np.float32)
        hidden[:3, :3] *= _GONE
        return Pose(transform=hidden)

    return Bit(part=bit.part, pose=pose)


def _charred(part: Part) -> Material:
    values = dict(part.material.values)
    tone = values.get("albedo")
    if isinstance(tone, tuple):
        values["albedo"] = (0.35 * tone[0] + 0.008, 0.35 * tone[1] + 0.008, 0.35 * tone[2] + 0.008)
    return replace(part.material, values=values, two_sided=True)


def _pop(cue: Cue, spot: Spot) -> Rigged:
    """A balloon on its string bursts: its skin is gone to shreds within two hundredths of a second."""
    colours = cue.colours("balloon")
    when = 0.45 * spot.seconds
    high, radius = 1.25, 0.145
    skin = sphere(radius, 40).scale(1.0, 1.18, 1.0)
    p = skin.points.copy()
    low = np.clip(-p[:, 1] / (1.18 * radius), 0.0, 1.0)[:, None] ** 2.0
    p[:, [0, 2]] *= 1.0 - 0.45 * low
    body = piece("balloon", skin.warp(p), "balloon", colours)
    knot = piece("knot", sphere(0.012, 12).at(y=-1.2 * radius), "balloon", colours)
    string = piece(
        "string",
        pipe([(0.0, -1.2 * radius, 0.0), (0.02, -0.6, 0.0), (-0.02, -1.0, 0.01), (0.0, -high + 0.02, 0.0)], 0.0016),
        "rope",
    )
    weight = Bit.still(piece("weight", cylinder(0.05, 0.035), "brass"))

    def hung(seconds: float) -> Pose:
        sway = 0.03 * math.sin(1.7 * min(seconds, when)) + 0.01 * math.sin(3.9 * min(seconds, when))
        return Pose(transform=moved((sway, high + 0.012 * math.sin(2.3 * min(seconds, when)), 0.0)))

    def whole(seconds: float) -> Pose:
        at = hung(seconds)
        if seconds < when:
            return at
        gone = np.array(at.transform, np.float32)
        gone[:3, :3] *= _GONE
        return Pose(transform=gone)

    def fallen(seconds: float) -> Pose:
        if seconds < when:
            return hung(seconds)
        age = seconds - when
        lying = np.eye(4, dtype=np.float32)
        squash = float(np.clip(1.0 - 0.5 * spot.gravity * age * age / high, 0.02, 1.0))
        lying[1, 1] = squash
        lying[0, 0] = 1.0 + 1.5 * (1.0 - squash)
        lying[:3, 3] = (0.0, high * squash + 0.01, 0.0)
        return Pose(transform=lying)

    bits = [Bit(part=body, pose=whole), Bit(part=knot, pose=whole), Bit(part=string, pose=fallen), weight]
    rng = spot.random
    assert isinstance(body.shape, Mesh)
    for k, (mesh, middle) in enumerate(shards(body.shape, 16, (0.0, 0.0, radius), spot.seed)):
        out = np.asarray(middle) / radius
        speed = out * rng.uniform(3.0, 6.0) + rng.normal(0.0, 0.5, 3)
        spin = rng.normal(0.0, 14.0, 3)
        bits.append(Bit(part=_shred(k, mesh, body), pose=_blown(np.asarray(middle), speed, spin, when, high, spot)))
    if cue.says("water"):
        bits.append(drops_of("water", _freed(when, high, radius, spot), drink_of(cue)))
    events = (Event(time=when, kind="cork", position=(0.0, high, 0.0), source=spot.id, values={"size": radius, "burst": 1.0}),)
    return Rigged(bits=tuple(bits), low=(-0.42, high - 0.42, -0.2), high=(0.42, high + 0.30, 0.2), events=events)


def _freed(when: float, high: float, radius: float, spot: Spot) -> Drops:
    """The water of a balloon: for an instant it keeps its shape, then it falls apart as it falls."""
    rng, count = spot.random, 260
    way = rng.normal(0.0, 1.0, (count, 3))
    way /= np.linalg.norm(way, axis=1, keepdims=True)
    places = way * (radius * rng.uniform(0.2, 1.0, (count, 1)) ** 0.4) * np.array([1.0, 1.15, 1.0])
    return Drops(
        times=np.full(count, when),
        places=places + np.array([0.0, high, 0.0]),
        speeds=places * rng.uniform(1.0, 4.0, (count, 1)) + rng.normal(0.0, 0.15, (count, 3)),
        radii=rng.gamma(3.0, 0.006, count) + 0.004,
        gravity=spot.gravity,
        floor=np.zeros(count),
    )


def _shred(k: int, mesh: Mesh, body: Part) -> Part:
    return Part(name=f"shred {k}", shape=mesh, material=replace(body.material, two_sided=True))


def _blown(middle: Numbers, speed: Numbers, spin: Numbers, when: float, high: float, spot: Spot) -> Callable[[float], Pose]:
    """Light as they are, air stops shreds soon, and they drift down (linear drag)."""
    drag = 5.0

    def pose(seconds: float) -> Pose:
        age = seconds - when
        matrix = np.eye(4, dtype=np.float32)
        if age < 0.0:
            matrix[:3, :3] *= _GONE
            matrix[:3, 3] = (0.0, high, 0.0)
            return Pose(transform=matrix)
        gone = (1.0 - math.exp(-drag * age)) / drag
        fall = spot.gravity / drag * (age - gone)
        at = middle + speed * gone + np.array([0.0, high - fall, 0.0])
        at[1] = max(at[1], 0.008)
        angle = float(np.linalg.norm(spin)) * gone * 2.0
        axis = spin / np.linalg.norm(spin)
        shrunk = 0.62 + 0.38 * math.exp(-60.0 * age)
        x, y, z = axis
        cross = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
        matrix[:3, :3] = (np.eye(3) + math.sin(angle) * cross + (1 - math.cos(angle)) * cross @ cross) * shrunk
        matrix[:3, 3] = at
        return Pose(transform=matrix)

    return pose


def _bubbles(cue: Cue, spot: Spot) -> Rigged:
    """Soap bubbles on the air: they tremble when they are young, go with the wind and sink slowly; now and then one is gone."""
    rng, count = spot.random, 34
    bubble = STUFFS["bubble"].material()
    bits = []
    wind = spot.gust(0.0) * np.array([0.12, 0.0, 0.06])
    drift = np.array(
        [math.copysign(min(abs(float(wind[0])) + 0.10, 0.5), float(wind[0]) or 1.0), 0.0, float(np.clip(wind[2], -0.15, 0.15))]
    )
    for k in range(count):
        radius = float(rng.uniform(0.028, 0.085))
        born, life = float(rng.uniform(-4.0, spot.seconds)), float(rng.uniform(3.0, 7.0))
        start = np.array([-0.7 * drift[0] * 4.0 + rng.normal(0.0, 0.35), rng.uniform(0.75, 1.55), rng.normal(0.25, 0.35)])
        rise = rng.uniform(0.02, 0.16)
        phase = rng.uniform(0.0, 6.3, 3)
        part = Part(name=f"bubble {k}", shape=piece("b", sphere(radius, 30), "bubble").shape, material=bubble)
        bits.append(Bit(part=part, pose=_floating(start, drift, rise, phase, born, life)))
    return Rigged(bits=tuple(bits), low=(-0.9, 0.35, -0.5), high=(0.9, 1.9, 0.5))


def _floating(start: Numbers, drift: Numbers, rise: float, phase: Numbers, born: float, life: float) -> Callable[[float], Pose]:
    def pose(seconds: float) -> Pose:
        age = seconds - born
        matrix = np.eye(4, dtype=np.float32)
        grown = float(np.clip(age / 0.25, 0.0, 1.0)) if 0.0 < age < life else 0.0
        at = start + drift * age + 0.05 * np.sin(np.array([0.9, 1.3, 1.1]) * age + phase)
        at[1] += rise * age - 0.012 * age * age
        tremble = 0.10 * math.exp(-1.8 * max(age, 0.0)) * math.sin(19.0 * age + phase[0])
        for axis, factor in enumerate((1.0 + tremble, 1.0 - tremble, 1.0 + 0.5 * tremble)):
            matrix[axis, axis] = max(factor * grown, float(_GONE))
        matrix[:3, 3] = at
        return Pose(transform=matrix)

    return pose


def _confetti(cue: Cue, spot: Spot) -> Rigged:
    """Slips of paper that tumble down at the speed that air leaves them, each on its own slant."""
    rng = spot.random
    bits = []
    each = 90
    asked = cue.colours("confetti")
    for hue in asked or _HUES:
        start = np.stack([rng.uniform(-2.6, 2.6, each), rng.uniform(2.4, 6.5, each), rng.uniform(-1.6, 1.8, each)], axis=1)
        sink, spin, phase = rng.uniform(0.7, 1.25, each), rng.uniform(3.0, 11.0, each), rng.uniform(0.0, 6.3, (each, 3))
        part = piece("slip", box(0.02, 0.001, 0.032), "paper", (hue,), _shining(hue))
        bits.append(_slips(f"confetti {hue}", part, start, sink, spin, phase, spot))
    return Rigged(bits=tuple(bits), low=(-1.5, 0.0, -0.5), high=(1.5, 2.1, 0.5))


def _shining(hue: str) -> dict[str, object]:
    """Thin paper lets the stage lights through."""
    tone = colour_in((hue,)) or (0.5, 0.5, 0.5)
    return {"wrap": (0.8, 0.8, 0.8), "emission": tuple(0.16 * v for v in tone), "roughness": 0.4, "coat": 0.3}


def _slips(name: str, part: Part, start: Numbers, sink: Numbers, spin: Numbers, phase: Numbers, spot: Spot) -> Bit:
    quad = np.array([[-0.026, 0, -0.040], [0.026, 0, -0.040], [0.026, 0, 0.040], [-0.026, 0, 0.040]])
    count = len(start)
    triangles = (np.arange(count)[:, None, None] * 4 + np.array([[0, 2, 1], [0, 3, 2]])[None]).reshape(-1, 3).astype(np.uint32)
    gust = spot.gust(0.0)[:3] * np.array([0.15, 0.0, 0.15])

    def places(seconds: float) -> Floats:
        y = start[:, 1] - sink * seconds
        lying = y < 0.004
        t = np.where(lying, (start[:, 1] - 0.004) / sink, seconds)
        a, b = spin * t + phase[:, 0], 0.6 * spin * t + phase[:, 1]
        a, b = np.where(lying, np.round(a / math.pi) * math.pi, a), np.where(lying, 0.0, b)
        ca, sa, cb, sb = np.cos(a), np.sin(a), np.cos(b), np.sin(b)
        x = start[:, 0] + 0.10 * np.sin(0.35 * spin * t + phase[:, 2]) + gust[0] * t
        z = start[:, 2] + 0.08 * np.cos(0.3 * spin * t + phase[:, 0]) + gust[2] * t
        centre = np.stack([x, np.maximum(y, 0.004), z], axis=1)
        u = np.stack([ca * cb, sa, ca * sb], axis=1)
        w = np.stack([-sb, np.zeros(count), cb], axis=1)
        points = centre[:, None, :] + quad[None, :, 0:1] * u[:, None, :] + quad[None, :, 2:3] * w[:, None, :]
        return np.asarray(points.reshape(-1, 3), np.float32)

    return moving(name, places, triangles, replace(part.material, two_sided=True), places(0.0))


def _sparks(cue: Cue, spot: Spot) -> Rigged:
    """A grinder's wheel on a bar of steel: a fan of sparks off its rim."""
    wheel = piece("wheel", cylinder(0.10, 0.022).turn(x=90), "granite")
    motor = piece(
        "motor",
        merge([cylinder(0.07, 0.16).turn(x=90).at(z=-0.10), box(0.12, 0.14, 0.16, 0.01).at(y=-0.20, z=-0.10)]),
        "painted metal",
        ("green",),
    )
    bar = piece("bar", box(0.30, 0.014, 0.03, 0.002).at(x=0.255, y=-0.035), "steel")
    lift = 0.22

    def turning(seconds: float) -> Pose:
        angle = -160.0 * seconds
        matrix = moved((0.0, lift, 0.0))
        c, s = math.cos(angle), math.sin(angle)
        matrix[:2, :2] = [[c, -s], [s, c]]
        return Pose(transform=matrix)

    place = moved((0.0, lift, 0.0))
    still = Pose(transform=place)
    bits = (
        Bit(part=wheel, pose=turning),
        Bit(part=motor, pose=lambda seconds: still),
        Bit(part=bar, pose=lambda seconds: still),
    )
    from_rim = (0.105, lift - 0.02, 0.0)
    emitters = tuple(
        Emitter(
            kind="sparks",
            rate=1.0,
            position=from_rim,
            radius=0.008,
            velocity=v,
            seed=spot.seed + k,
            gravity=spot.gravity / 9.81,
        )
        for k, v in enumerate(((1.4, -4.4, 0.5), (0.5, -4.8, 0.2)))
    )
    return Rigged(bits=bits, low=(-0.35, 0.0, -0.25), high=(0.55, 0.42, 0.25), emitters=emitters)


def _steam(cue: Cue, spot: Spot) -> Rigged:
    """A full cup, and the wisps that rise from it."""
    word = cue.first("mug", "teacup", "cup", "bowl", "teapot") or "cup"
    drink = drink_of(cue, "coffee")
    into = receiver(word, cue.colours(word))
    level = 0.86 * into.height
    volume = into.inside.volume(level)
    bits = [Bit.still(part) for part in into.parts]
    bits.append(body_of("liquid", into.inside, lambda seconds: volume, drink, (0.0, 0.0, 0.0)))
    emitters = (
        Emitter(kind="steam", rate=0.13, position=(0.0, level, 0.0), radius=0.024, seed=spot.seed),
        Emitter(
            kind="steam",
            rate=0.07,
            position=(0.008, level, 0.004),
            radius=0.040,
            seed=spot.seed + 1,
            velocity=(0.01, 0.05, 0.0),
        ),
    )
    return Rigged(bits=tuple(bits), low=(-0.13, 0.0, -0.09), high=(0.13, into.height + 0.13, 0.09), emitters=emitters)


GAGS = (
    Gag(
        name="explosion",
        wants=lambda cue: (
            cue.says(*_BANGS)
            and not cue.people
            and bool(_noun(cue, "debris", "smoke", "explosion"))
            and not cue.says("firework", "volcano", "supernova", "star", "colour", "color", "balloon")
        ),
        rig=_explosion,
        home="dunes",
        shows=frozenset({*_BANGS, "debris", "smoke", "fire", "fly", "black", "fireball", "flame", "dust", "piece"}),
        takes=lambda cue: (_noun(cue, "debris", "smoke"),),
        rank=2,
    ),
    Gag(
        name="balloon",
        wants=lambda cue: (
            cue.says("balloon") and cue.says("pop", "burst", "explode") and not cue.says("air balloon") and not cue.people
        ),
        rig=_pop,
        home="living room",
        shows=frozenset({"balloon", "pop", "burst", "explode", "string", "water", "full"}),
        rank=2,
    ),
    Gag(
        name="bubbles",
        wants=lambda cue: (
            cue.says("bubble")
            and cue.says("soap", "blow", "float", "drift", "rise")
            and not cue.says("underwater", "fish", "sea", "ocean", "champagne", "boil")
        ),
        rig=_bubbles,
        home="park",
        alone=False,
        shows=frozenset({"bubble", "soap", "float", "drift", "rise", "pop", "air"}),
    ),
    Gag(
        name="confetti",
        wants=lambda cue: cue.says("confetti"),
        rig=_confetti,
        home="stage",
        alone=False,
        shows=frozenset({"confetti", "fall", "rain", "down", "flutter", "colorful", "colourful"}),
    ),
    Gag(
        name="sparks",
        wants=lambda cue: cue.says("spark") and cue.says("grinder", "grind", "grinding", "metal", "weld") and not cue.people,
        rig=_sparks,
        home="workshop",
        table=lambda cue: True,
        shows=frozenset({"spark", "grinder", "fly", "angle", "shower", "metal", "grind", "wheel", "steel", "orange"}),
    ),
    Gag(
        name="steam",
        wants=lambda cue: (
            cue.says("steam")
            and cue.says("cup", "mug", "coffee", "tea", "soup", "bowl")
            and not cue.people
            and not cue.says("pour")
        ),
        rig=_steam,
        home="kitchen",
        table=lambda cue: True,
        shows=frozenset({"steam", "rise", "cup", "mug", "coffee", "tea", "soup", "bowl", "table", "hot", "wisp", "curl"}),
    ),
)
