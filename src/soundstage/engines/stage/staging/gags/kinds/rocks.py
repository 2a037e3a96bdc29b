"""Rocks that come off a ledge: fall, bounce, raise dust where they strike."""

import numpy as np

from soundstage.engines.stage.physics import Ball, Block, Body
from soundstage.engines.stage.scene import Emitter, Part
from soundstage.engines.stage.staging.gags.gag import Bit, Cue, Gag, Rigged, Spot
from soundstage.engines.stage.staging.gags.rigid import Loose, piece, played
from soundstage.engines.stage.things.shape import box, merge, sphere

__all__ = ["GAGS"]

_ROCKS = ("rock", "boulder", "stone", "rockfall")
_LEDGES = ("cliff", "ledge", "edge", "precipice", "crag", "mountainside")
_FALLS = ("fall", "tumble", "drop", "roll", "plunge", "crash")
_HIGH, _LEAD = 3.4, 0.3
_ROOT = 6.0  # metres that it goes on below, where the land may fall away


def _boulder(radius: float, seed: int) -> Part:
    rng = np.random.default_rng([seed, 0xB0])
    ball = sphere(radius, 34)
    unit = ball.points / radius
    waves = sum(np.sin(unit @ rng.normal(0.0, k, 3) + rng.uniform(0.0, 6.3)) / k for k in (1.6, 2.7, 4.3, 7.0))
    rough = 1.0 + 0.16 * np.asarray(waves)[:, None]
    return piece("boulder", ball.warp(ball.points * rough * np.array([1.0, 0.86, 0.94])).soft(35.0), "sandstone")


def _ledge(seed: int) -> Part:
    """A face of layers, each a little farther out or back than the one below."""
    rng = np.random.default_rng([seed, 0x1ED])
    layers, level = [], -_ROOT
    while level < _HIGH:
        thick = min(float(rng.uniform(0.18, 0.5)), _HIGH - level)
        out = float(rng.uniform(-0.07, 0.10))
        layers.append(box(3.2, thick, 3.4, 0.03).at(x=-1.6 + out, y=level, z=float(rng.uniform(-0.1, 0.1))))
        level += thick
    return piece("ledge", merge(layers), "sandstone")


def _rockfall(cue: Cue, spot: Spot) -> Rigged:
    rng = spot.random
    loose = [
        Loose(
            body=Body(
                id="ledge",
                shape=Block((1.6, _HIGH / 2.0, 1.7)),
                position=(-1.6, _HIGH / 2.0, 0.0),
                fixed=True,
                material="stone",
            ),
            parts=(_ledge(spot.seed),),
        )
    ]
    for k, radius in enumerate((0.42, 0.20, 0.14, 0.11)):
        loose.append(
            Loose(
                body=Body(
                    id=f"rock {k}",
                    shape=Ball(0.92 * radius),
                    position=(-0.55 - 0.3 * k, _HIGH + radius, float(rng.uniform(-0.5, 0.5)) if k else 0.0),
                    velocity=(1.25 + 0.35 * k, 0.0, 0.0),
                    spin=(0.0, 0.0, -3.0),
                    material="earth",
                    mass=2600.0 * 4.19 * radius**3,
                    start=_LEAD + 0.12 * k,
                ),
                parts=(_boulder(radius, spot.seed + k),),
            )
        )
    bits, events, _ = played(loose, spot, floor_material="earth")
    hard = [event for event in events if float(event.values["speed"]) > 1.5][:8]
    dust = tuple(
        Emitter(
            kind="dust",
            rate=0.8,
            position=event.position,
            radius=0.25,
            start=event.time,
            end=event.time + 0.35,
            velocity=(0.2, 0.5, 0.0),
            colour=(1.0, 0.72, 0.5) if spot.gravity < 5.0 else (0.9, 0.8, 0.68),
            seed=spot.seed + k,
        )
        for k, event in enumerate(hard)
    )
    return Rigged(
        bits=tuple(Bit(part=bit.part, pose=bit.pose) for bit in bits),
        low=(-2.0, 0.0, -0.8),
        high=(3.4, _HIGH + 0.8, 0.8),
        events=events,
        emitters=dust,
    )


GAGS = (
    Gag(
        name="rockfall",
        wants=lambda cue: (
            cue.says(*_ROCKS)
            and cue.says(*_LEDGES)
            and cue.says(*_FALLS)
            and not cue.people
            and not cue.says("sea", "water", "wave")
        ),
        rig=_rockfall,
        shows=frozenset({*_ROCKS, *_LEDGES, *_FALLS, "dust", "down", "off"}),
    ),
)
