"""Liquids poured: from kettle, jug, bottle, spoon or tap into cup, glass or bowl, to the brim and over it."""

import math
from dataclasses import dataclass

import numpy as np

from soundstage.engines.stage.physics.liquid import Drops, Puddle, Ripples, Stream
from soundstage.engines.stage.scene import Emitter, Event, Floats, Pose
from soundstage.engines.stage.staging.gags.gag import Bit, Cue, Gag, Rigged, Spot
from soundstage.engines.stage.staging.gags.liquids import (
    BALL,
    BALL_FACES,
    Drink,
    body_of,
    drink_of,
    drops_of,
    grid,
    moving,
    puddle_of,
    stream_of,
)
from soundstage.engines.stage.staging.gags.pots import Pourer, Receiver, pourer, receiver

__all__ = ["GAGS"]

_FROM = ("kettle", "teapot", "jug", "pitcher", "bottle", "carafe", "decanter", "spoon", "tap", "faucet", "pot")
_INTO = ("wine glass", "goblet", "coffee cup", "teacup", "cup", "mug", "bowl", "glass", "tumbler")
_LIQUIDS = (
    "water",
    "coffee",
    "tea",
    "milk",
    "wine",
    "juice",
    "honey",
    "beer",
    "oil",
    "paint",
    "syrup",
    "chocolate",
    "cream",
    "lemonade",
    "espresso",
    "champagne",
    "drink",
    "liquid",
)
_THICK = ("honey", "syrup", "chocolate")
_POURS = ("pour", "fill", "stream", "serve")
_TILTING = 0.55  # seconds
_FULL = 0.82  # of the height that a glass is filled to
_OVER = 1.3  # of its capacity that is poured into what overflows
_VISCOUS = 1.0  # Pa·s


@dataclass(frozen=True, kw_only=True, eq=False)
class _Pour:
    """The numbers of one pour, in the gag's own time."""

    stream: Stream
    drink: Drink
    into: Receiver
    aim: float  # x where it lands

    def poured(self, seconds: float) -> float:
        """Cubic metres that have come down."""
        return self.stream.arrived(seconds, self.floor(seconds))

    def volume(self, seconds: float) -> float:
        """Cubic metres in the vessel."""
        return min(self.stream.arrived(seconds, self.into.inside.heights[0]), self.into.inside.capacity)

    def floor(self, seconds: float) -> float:
        """The level that it falls to."""
        return self.into.inside.level(self.stream.arrived(seconds, float(self.into.inside.heights[0])))

    def over(self, seconds: float) -> float:
        """Cubic metres that have run over the rim."""
        return max(self.stream.arrived(seconds, self.into.height) - self.into.inside.capacity, 0.0)


def _pour(cue: Cue, spot: Spot) -> Rigged:
    over = cue.says("overflow", "brim", "spill over", "run over")
    drink = drink_of(cue)
    into = receiver(
        cue.first(*_INTO) or ("wine glass" if drink.name == "wine" else "cup" if drink.name in ("coffee", "tea") else "glass"),
        cue.colours(*_INTO),
    )
    source = pourer(cue.first(*_FROM), drink.name, cue.colours(*_FROM))
    pour = _numbers(drink, into, source, spot, _OVER if over else 0.0)
    bits = [Bit.still(part) for part in into.parts]
    bits += _source(source, pour, spot)
    bits.append(stream_of("stream", pour.stream, pour.floor, drink, coils=drink.liquid.viscosity > _VISCOUS))
    rings = _rings(pour, spot)

    def surface(away: Floats, seconds: float) -> Floats:
        level = pour.floor(seconds)
        reach = into.inside.radius(level)
        running = pour.stream.begins < seconds < pour.stream.ends + 0.8
        calm = 1.0 if running else 0.0
        dent = (
            -0.0022 * np.exp(-((away / 0.006) ** 2)) * calm
            if drink.liquid.viscosity < _VISCOUS
            else 0.003 * np.exp(-((away / 0.007) ** 2)) * calm
        )
        return np.asarray(rings.at(np.minimum(away, reach), seconds) + dent, np.float32)

    bits.append(body_of("liquid", into.inside, pour.volume, drink, (0.0, 0.0, 0.0), surface, (pour.aim, 0.0)))
    drops = _spatter(pour, spot)
    if drops is not None:
        bits.append(drops_of("drops", drops, drink))
    if over:
        bits += _overflow(pour, spot)
    right, top = _extent(source, pour)
    low, high = (-max(into.rim * 2.0, 0.08), 0.0, -0.1), (right, max(top, into.height * 1.3), 0.1)
    return Rigged(bits=tuple(bits), low=low, high=high, events=_events(pour, drops, spot, over), emitters=_steam(pour, cue))


def _numbers(drink: Drink, into: Receiver, source: Pourer, spot: Spot, over: float) -> _Pour:
    thick = drink.liquid.viscosity > _VISCOUS
    begins = min(0.75, 0.2 * spot.seconds) if source.tilt else 0.35
    length = max(spot.seconds - begins - (0.15 if over else 0.30) * spot.seconds, 0.6)
    full = into.inside.volume(float(into.inside.heights[0]) + _FULL * (into.height - float(into.inside.heights[0])))
    wanted = over * into.inside.capacity if over else full
    bore = source.bore if not thick else 0.0038
    bore = max(bore, math.sqrt(wanted / length / (0.8 * math.pi))) if over else bore
    flow = min(wanted / length, math.pi * bore * bore * (0.9 if not thick else 0.25))
    if thick:
        flow = min(flow, math.pi * bore * bore * 0.16)
    flow = max(flow, wanted / length * (0.55 if not thick else 0.0), 1e-7)
    speed = flow / (math.pi * bore * bore)
    clear = 0.055 if not thick else 0.11
    mouth_y = into.height + clear
    lip = 0.0 if not source.tilt else min(0.75 * speed, 0.35)
    drop = math.sqrt(2.0 * clear / spot.gravity)
    mouth_x = min(lip * drop, 0.9 * into.rim)
    stream = Stream(
        mouth=(mouth_x, mouth_y),
        speed=(-lip, -0.5 * speed if source.tilt else -speed),
        flow=flow,
        begins=begins,
        ends=begins + length,
        gravity=spot.gravity,
        liquid=drink.liquid,
    )
    age = stream.fall_time(into.height * 0.6)
    return _Pour(stream=stream, drink=drink, into=into, aim=mouth_x - lip * age)


def _source(source: Pourer, pour: _Pour, spot: Spot) -> list[Bit]:
    """The vessel poured from, turning about its spout."""
    stream = pour.stream
    mouth = np.array([stream.mouth[0] + 0.3 * source.bore, stream.mouth[1] + 0.25 * source.bore, 0.0])
    own = np.array([*source.spout, 0.0])
    ready = 0.78 if source.tilt > 1.5 else 0.40

    def pose(seconds: float) -> Pose:
        begin = np.clip((seconds - stream.begins + _TILTING) / _TILTING, 0.0, 1.0)
        end = np.clip((seconds - stream.ends + 0.1) / (0.8 * _TILTING), 0.0, 1.0)
        share = float(begin * begin * (3.0 - 2.0 * begin) - end * end * (3.0 - 2.0 * end) * 0.5)
        more = 0.16 * np.clip((seconds - stream.begins) / max(stream.ends - stream.begins, 0.1), 0.0, 1.0)
        angle = source.tilt * (ready + (1.0 - ready) * share) + (more * share if source.tilt else 0.0)
        c, s = math.cos(angle), math.sin(angle)
        turn = np.eye(4, dtype=np.float32)
        turn[:2, :2] = [[c, -s], [s, c]]
        turn[:3, 3] = mouth - turn[:3, :3] @ own + np.array([0.0, 0.02 * (1.0 - share) if source.tilt else 0.0, 0.0])
        return Pose(transform=turn)

    return [Bit(part=part, pose=pose) for part in source.parts]


def _extent(source: Pourer, pour: _Pour) -> tuple[float, float]:
    """How far right and up the tilted vessel reaches, metres."""
    points = np.concatenate([np.asarray(part.shape.positions) for part in source.parts])[:, :2]  # type: ignore[union-attr]
    c, s = math.cos(source.tilt), math.sin(source.tilt)
    turned = (points - source.spout) @ np.array([[c, s], [-s, c]]) + pour.stream.mouth
    if pour.drink.liquid.viscosity > _VISCOUS:  # what it hangs from may run out of the frame: the thread is the picture
        return pour.into.rim + 0.05, pour.stream.mouth[1] + 0.04
    return float(turned[:, 0].max()) + 0.02, float(turned[:, 1].max()) + 0.01


def _rings(pour: _Pour, spot: Spot) -> Ripples:
    stream = pour.stream
    step = 0.11
    times = tuple(float(t) for t in np.arange(stream.begins + 0.05, stream.ends + 0.05, step))
    thin = pour.drink.liquid.viscosity < 0.05
    return Ripples(
        times=times,
        height=0.0011 if thin else 0.0002,
        width=0.016,
        gravity=spot.gravity,
        liquid=pour.drink.liquid,
        reach=pour.into.rim,
    )


def _spatter(pour: _Pour, spot: Spot) -> Drops | None:
    """Droplets thrown up where a thin liquid lands; they fall back in, or beside."""
    if pour.drink.liquid.viscosity > 0.05:
        return None
    rng, stream = spot.random, pour.stream
    count = int(np.clip(26 * (stream.ends - stream.begins), 8, 120))
    times = np.sort(rng.uniform(stream.begins + 0.1, stream.ends + 0.05, count))
    levels = np.array([pour.floor(float(t)) for t in times])
    places = np.stack([pour.aim + rng.normal(0, 0.004, count), levels + 0.002, rng.normal(0, 0.004, count)], axis=1)
    turn, up = rng.uniform(0, 2 * np.pi, count), rng.gamma(3.0, 0.17, count)
    out = rng.gamma(2.0, 0.05, count)
    speeds = np.stack([np.cos(turn) * out, up, np.sin(turn) * out], axis=1)
    radii = rng.uniform(0.0006, 0.0019, count)
    flight = 2.0 * up / spot.gravity
    away = np.hypot(places[:, 0] + speeds[:, 0] * flight, places[:, 2] + speeds[:, 2] * flight)
    floor = np.where(away < pour.into.rim, levels, 0.0)
    return Drops(times=times, places=places, speeds=speeds, radii=radii, gravity=spot.gravity, floor=floor)


def _overflow(pour: _Pour, spot: Spot) -> list[Bit]:
    """What runs down the outside in a skin that grows, and lies about the foot."""
    rows, around = 40, 56
    outline = pour.into.outline
    long = pour.into.height
    triangles = grid(rows, around)
    angle = np.linspace(0.0, 2.0 * np.pi, around, endpoint=False)
    rng = spot.random
    uneven = sum(a * np.cos(n * angle + rng.uniform(0, 6.3)) for n, a in ((1, 0.25), (3, 0.35), (5, 0.3), (9, 0.25)))
    begins = next((t for t in np.arange(0.0, spot.seconds + 5.0, 1 / 48) if pour.over(float(t)) > 0.0), 1e9)
    pace = np.maximum(0.16 * (1.0 + 0.6 * uneven), 0.03)
    share = np.linspace(0.0, 1.0, rows)[:, None]

    def places(seconds: float) -> Floats:
        reach = np.clip((seconds - begins) * pace, 0.0, long)[None, :]
        down = share * reach
        heights = long - down
        radii = np.interp(heights, outline[:, 1], outline[:, 0])
        film = (
            0.0011
            * np.clip((reach - down) / 0.012, 0.0, 1.0)
            * (0.75 + 0.35 * np.sin(5.0 * angle + 12.0 * down / long - 9.0 * seconds))
        )
        out = radii + film + 0.0002
        return np.asarray(np.stack([out * np.cos(angle), heights, out * np.sin(angle)], axis=2), np.float32).reshape(-1, 3)

    puddle = Puddle(liquid=pour.drink.liquid, seed=spot.seed)
    half = spot.half or (9.0, 9.0)
    spread = puddle_of(
        "puddle",
        puddle,
        lambda seconds: max(pour.over(seconds - 0.35), 1e-9),
        pour.drink,
        (0.0, 0.0004, 0.0),
        (-half[0], -half[1], half[0], half[1]),
    )
    return [moving("film", places, triangles, pour.drink.material, places(1e3)), spread]


def _events(pour: _Pour, drops: Drops | None, spot: Spot, over: bool) -> tuple[Event, ...]:
    stream, into = pour.stream, pour.into
    late = stream.fall_time(float(into.inside.heights[0]))
    begins, ends = stream.begins + late, min(stream.ends + stream.fall_time(into.height), spot.seconds)
    volume = into.inside.capacity
    fill = pour.volume(ends) / volume
    events = [
        Event(
            time=begins,
            kind="pour",
            position=(pour.aim, 0.5 * into.height, 0.0),
            source=spot.id,
            values={
                "seconds": max(ends - begins, 0.4),
                "height": into.height,
                "fill": fill,
                "flow": stream.flow * 1e6,
                "liquid": pour.drink.name,
                "vessel": into.sound,
                "viscosity": pour.drink.liquid.viscosity,
            },
        )
    ]
    if drops is not None:
        late_drops = [float(t) for t, r in zip(drops.landings, drops.radii, strict=True) if r > 0.0014][:8]
        events += [
            Event(time=t, kind="drip", position=(pour.aim, into.height, 0.0), source=spot.id, values={"size": 0.002})
            for t in late_drops
        ]
    if over:
        start = next((float(t) for t in np.arange(0.0, spot.seconds, 1 / 24) if pour.over(float(t)) > 0.0), None)
        if start is not None:
            values: dict[str, float | str] = {
                "seconds": max(spot.seconds - start, 0.5),
                "height": 0.3,
                "liquid": pour.drink.name,
            }
            events.append(Event(time=start, kind="pour", position=(0.0, 0.0, 0.0), source=spot.id, values=values))
    return tuple(sorted(events, key=lambda event: event.time))


def _steam(pour: _Pour, cue: Cue) -> tuple[Emitter, ...]:
    if pour.drink.name not in ("coffee", "tea") and not cue.says("hot", "steam", "steaming"):
        return ()
    return (
        Emitter(kind="steam", rate=0.22, position=(0.0, pour.into.height, 0.0), radius=0.030, start=pour.stream.begins + 0.4),
    )


def _dripping(cue: Cue, spot: Spot) -> Rigged:
    """A drop swells at a mouth, lets go, falls, and leaves rings: again and again."""
    drink = drink_of(cue)
    source = pourer(cue.first(*_FROM) or "tap", drink.name)
    into = receiver(cue.first(*_INTO) or "bowl")
    level = 0.62 * into.height
    high = level + (0.16 if drink.liquid.viscosity < _VISCOUS else 0.10)
    period = 0.8
    count = max(int(spot.seconds / period) + 1, 1)
    radius = 0.0032
    times = 0.55 + period * np.arange(count)
    floor = np.full(count, level)
    zero = np.zeros((count, 3))
    drops = Drops(
        times=times,
        places=zero + np.array([0.0, high - 0.012, 0.0]),
        speeds=zero,
        radii=np.full(count, radius),
        gravity=spot.gravity,
        floor=floor,
    )
    hits = tuple(float(t) for t in drops.landings)
    rings = Ripples(
        times=hits, height=0.0024, width=0.018, gravity=spot.gravity, liquid=drink.liquid, reach=into.inside.radius(level)
    )
    crown = _jets(hits, level, spot)

    def surface(away: Floats, seconds: float) -> Floats:
        jet = sum(0.010 * math.exp(-(((seconds - t - 0.07) / 0.035) ** 2)) for t in hits)
        return np.asarray(rings.at(away, seconds) + jet * np.exp(-((away / 0.004) ** 2)), np.float32)

    volume = into.inside.volume(level)
    bits = [Bit.still(part) for part in into.parts]
    bits += [Bit.still(part, (-source.spout[0], high - source.spout[1], 0.0)) for part in source.parts]
    bits.append(body_of("liquid", into.inside, lambda seconds: volume, drink, (0.0, 0.0, 0.0), surface))
    bits.append(drops_of("drop", drops, drink))
    bits.append(drops_of("crown", crown, drink))
    bits.append(_pendant(times, period, high, radius, drink))
    events = tuple(
        Event(time=t, kind="drip", position=(0.0, level, 0.0), source=spot.id, values={"size": radius, "liquid": drink.name})
        for t in hits
        if t < spot.seconds
    )
    return Rigged(bits=tuple(bits), low=(-0.11, 0.0, -0.09), high=(0.11, high + 0.02, 0.09), events=events)


def _jets(hits: tuple[float, ...], level: float, spot: Spot) -> Drops:
    rng = spot.random
    each = 7
    count = each * len(hits)
    times = np.repeat(np.asarray(hits), each) + 0.01
    turn = rng.uniform(0, 2 * np.pi, count)
    speeds = np.stack([0.16 * np.cos(turn), rng.uniform(0.35, 0.75, count), 0.16 * np.sin(turn)], axis=1)
    places = np.stack([0.004 * np.cos(turn), np.full(count, level + 0.001), 0.004 * np.sin(turn)], axis=1)
    return Drops(
        times=times,
        places=places,
        speeds=speeds,
        radii=rng.uniform(0.0006, 0.0013, count),
        gravity=spot.gravity,
        floor=np.full(count, level),
    )


def _pendant(times: Floats, period: float, high: float, radius: float, drink: Drink) -> Bit:
    """The drop that hangs and swells."""

    def places(seconds: float) -> Floats:
        since = (
            float((seconds - times[0]) % period) / period if seconds > times[0] else float(np.clip(seconds / times[0], 0, 1))
        )
        size = radius * (0.35 + 0.65 * since**0.5)
        points = size * BALL.copy()
        points[:, 1] = points[:, 1] * (1.0 + 0.35 * since) - 0.9 * size * since
        return np.asarray(points + np.array([0.0, high - 0.001, 0.0]), np.float32)

    return moving("pendant", places, BALL_FACES.astype(np.uint32), drink.material)


def _served(cue: Cue) -> bool:
    liquid = cue.says(*_LIQUIDS)
    thick = cue.says(*_THICK) and cue.says("drip", "drizzle", "flow")
    return (
        liquid
        and (thick or cue.says(*_POURS, "overflow"))
        and (cue.says(*_INTO) or cue.says(*_FROM))
        and not cue.says("rain", "waterfall")
    )


GAGS = (
    Gag(
        name="pour",
        wants=lambda cue: _served(cue) and cue.people <= 1,
        rig=_pour,
        table=lambda cue: True,
        home="kitchen",
        shows=frozenset(
            {
                *_FROM,
                *_INTO,
                *_LIQUIDS,
                *_POURS,
                "overflow",
                "brim",
                "over",
                "table",
                "counter",
                "steam",
                "hot",
                "orange",
                "red",
                "drip",
                "drizzle",
            }
        ),
        rank=2,
    ),
    Gag(
        name="drip",
        wants=lambda cue: (
            cue.says(*_LIQUIDS)
            and (cue.says("drip") or (cue.says("drop", "droplet") and cue.says("fall") and cue.says(*_FROM, *_INTO)))
            and not cue.people
            and not cue.says("ink", "rain", "leaf", "dew", "glass of")
        ),
        rig=_dripping,
        table=lambda cue: True,
        home="kitchen",
        shows=frozenset({"drip", "drop", "droplet", "fall", "ring", "ripple", *_FROM, *_INTO, *_LIQUIDS}),
        rank=1,
    ),
)
