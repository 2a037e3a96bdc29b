"""What tips over and runs out: a glass, a bucket, a bottle, and the puddle that spreads from it."""

import math

import numpy as np

from soundstage.engines.stage import things
from soundstage.engines.stage.physics import Body, Drum
from soundstage.engines.stage.physics.liquid import Drops, Puddle
from soundstage.engines.stage.scene import Event, Part
from soundstage.engines.stage.staging.gags.gag import Cue, Gag, Rigged, Spot, moved
from soundstage.engines.stage.staging.gags.liquids import drink_of, drops_of, puddle_of
from soundstage.engines.stage.staging.gags.pots import receiver
from soundstage.engines.stage.staging.gags.rigid import Loose, played
from soundstage.engines.stage.things import ThingCall

__all__ = ["GAGS"]

_HOLDS = ("wine glass", "glass", "cup", "mug", "bucket", "bottle", "can", "bowl", "jug")
_TIPS = ("spill", "tip", "topple", "knock", "overturn", "fall over", "tipped over", "knocked over")
_LEAD = 0.35


def _spill(cue: Cue, spot: Spot) -> Rigged:
    drink = drink_of(cue, "water")
    word = cue.first(*_HOLDS) or "glass"
    parts, high, radius, volume = _holder(word, cue)
    far = math.hypot(radius, high / 2.0)
    tip = 1.2 * math.sqrt(2.0 * spot.gravity * (far - high / 2.0) / (1.35 * far * far)) + 0.5 * math.sqrt(spot.gravity / high)
    body = Body(
        id="holder",
        shape=Drum(radius, high / 2.0),
        position=(-0.6 * high, high / 2.0 + 0.001, 0.0),
        material="metal" if word in ("bucket", "can") else "glass",
        spin=(0.0, 0.0, -tip),
        velocity=(0.5 * high * tip, radius * tip, 0.0),
        start=_LEAD,
        mass=3.0 if word == "bucket" else 0.3,
    )
    loose = [Loose(body=body, parts=parts, offset=moved((0.0, -high / 2.0, 0.0)))]
    bits, events, outcome = played(loose, spot, step=0.001)
    track = outcome.tracks["holder"]
    up = np.array([track.at(float(t))[1, 1] for t in track.times])
    down = float(track.times[int(np.argmax(up < 0.35))]) if (up < 0.35).any() else _LEAD + 0.6
    rim = track.at(down + 0.05) @ np.array([0.0, high / 2.0, 0.0, 1.0])
    mouth = (float(rim[0]), 0.0006, float(rim[2]))

    def spilt(seconds: float) -> float:
        return volume * 0.97 * (1.0 - math.exp(-max(seconds - down, 0.0) / 1.0)) + 1e-9

    puddle = Puddle(liquid=drink.liquid, away=(0.85, 0.0), seed=spot.seed)
    reach = float(puddle.outline(spilt(spot.seconds), np.zeros(1))[0])
    edge = spot.half[0] if spot.half is not None else 9.0
    lying = puddle_of("puddle", puddle, spilt, drink, mouth, (-edge - mouth[0], -9.0, edge - mouth[0], 9.0))
    drops = _thrown(mouth, down, radius, spot)
    sound = Event(
        time=down,
        kind="splash",
        position=mouth,
        source=spot.id,
        values={"size": 0.5 * radius, "liquid": drink.name, "volume": volume * 1e3},
    )
    wide = mouth[0] + min(1.05 * reach, edge)
    return Rigged(
        bits=(*bits, lying, drops_of("drops", drops, drink)),
        low=(-0.6 * high - radius, 0.0, -0.8 * reach),
        high=(wide, 1.15 * high, 0.8 * reach),
        events=(*events, sound),
    )


def _holder(word: str, cue: Cue) -> tuple[tuple[Part, ...], float, float, float]:
    """Its parts, height, radius and how much it holds."""
    if word in ("bucket", "can", "bottle", "jug"):
        thing = things.make(
            ThingCall(kind="bucket" if word in ("can", "jug") else word, id="holder", colours=cue.colours(word))
        )
        radius = min(thing.size[0], thing.size[2]) / 2.0
        return thing.parts, thing.size[1], radius, min(0.5 * math.pi * radius * radius * thing.size[1], 0.0022)
    made = receiver(word, cue.colours(word))
    return made.parts, made.height, made.rim, 0.75 * made.inside.capacity


def _thrown(mouth: tuple[float, float, float], down: float, radius: float, spot: Spot) -> Drops:
    rng, count = spot.random, 60
    turn = rng.normal(0.0, 0.5, count)
    out, up = rng.uniform(0.4, 1.8, count) * math.sqrt(radius / 0.04), rng.uniform(0.2, 1.1, count)
    speeds = np.stack([np.cos(turn) * out, up, np.sin(turn) * out], axis=1)
    places = np.array(mouth) + np.stack([np.zeros(count), np.full(count, radius), rng.normal(0.0, 0.5 * radius, count)], axis=1)
    return Drops(
        times=down + rng.uniform(-0.06, 0.14, count),
        places=places,
        speeds=speeds,
        radii=rng.uniform(0.03, 0.09, count) * radius,
        gravity=spot.gravity,
        floor=np.zeros(count),
    )


def _asks(cue: Cue) -> bool:
    from soundstage.engines.stage.staging.gags.kinds.pouring import _LIQUIDS

    return (
        not cue.people
        and cue.says(*_HOLDS)
        and cue.says(*_TIPS)
        and cue.says(*_LIQUIDS, "paint")
        and not cue.says("shatter", "off")
    )


GAGS = (
    Gag(
        name="spill",
        wants=_asks,
        rig=_spill,
        table=lambda cue: not cue.says("floor", "bucket", "ground"),
        home="kitchen",
        shows=frozenset(
            {
                *_HOLDS,
                *_TIPS,
                "over",
                "spread",
                "puddle",
                "floor",
                "table",
                "water",
                "milk",
                "coffee",
                "juice",
                "wine",
                "paint",
                "out",
                "run",
                "flow",
                "red",
            }
        ),
        rank=3,
    ),
)
