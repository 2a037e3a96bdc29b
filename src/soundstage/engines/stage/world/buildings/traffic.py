"""Traffic far off: head and tail lights that stream along a road."""

import math

import numpy as np

from soundstage.engines.stage.scene import Floats, Material, Part, Prop, Vec3
from soundstage.engines.stage.world.buildings.hour import Hour
from soundstage.engines.stage.world.buildings.solids import Solid, box, joined

__all__ = ["lights"]

_SPEED = 11.0  # m/s
_NEAR = 42.0  # metres from the subject within which cars would have to be cars


def lights(middle: float, half: float, hour: Hour, random: np.random.Generator, *, density: float) -> tuple[Prop, ...]:
    """Pairs of lamps that come and go along the lanes beyond the near street; nothing by day."""
    if not hour.lamps:
        return ()
    count = int(16 * density)
    pair = joined([box(0.24, 0.16, 0.1).moved(x=-0.7, y=0.62), box(0.24, 0.16, 0.1).moved(x=0.7, y=0.62)])
    made = []
    for side, colour, way in ((-1.0, (40.0, 35.0, 27.0), 1.0), (1.0, (16.0, 0.7, 0.35), -1.0)):
        made.append(_stream(pair, middle + side * half / 2.0, colour, way, np.sort(random.uniform(0.0, 1.0, count))))
    return tuple(made)


def _stream(pair: Solid, x: float, colour: Vec3, way: float, phases: Floats) -> Prop:
    span = 300.0
    material = Material(shader="neon", values={"glow": colour, "kind": 0.0}, casts_shadow=False)

    def at(seconds: float) -> Floats:
        z = -_NEAR - (phases * span - way * _SPEED * seconds) % span
        frames = np.tile(np.eye(4, dtype=np.float32), (len(phases), 1, 1))
        frames[:, 0, 3] = x + 0.25 * np.sin(phases * math.tau * 5.0)
        frames[:, 2, 3] = z
        return frames

    return Prop(part=Part(name="traffic", shape=pair.mesh(), material=material), transforms=at(0.0), motion=at)
