"""A place as the staging engineer gets it: land, sky, air, light, sound and advice on how to film it. Pure data."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from soundstage.engines.stage.scene import (
    Air,
    Emitter,
    Event,
    Floats,
    Interior,
    Lamp,
    Landscape,
    Light,
    Look,
    Sky,
    SoundSource,
    Vec3,
    Wind,
)

__all__ = ["Heights", "Hints", "Place", "Station", "Survey"]

Heights = Callable[[Floats, Floats], Floats]
"""Ground height in metres at world (x, z); arrays of any one shape."""

Survey = Callable[[Landscape], Heights]
"""Evaluates a landscape's GLSL height function onto grids that the CPU can read."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Station:
    """A spot of a place that something or somebody belongs to.

    `kind`: seat, table, counter, shelf, bed, floor, stage, wall, door, window, road, rail, water, track. `centre` is the middle
    of its upper surface, `half` its half extents (x, z) before it is turned by `azimuth`, the way it faces, and `line` (N, 3),
    for what is long (a lane, a rail, a river), runs the way the traffic does.
    """

    kind: str
    centre: Vec3
    half: tuple[float, float] = (0.3, 0.3)
    azimuth: float = 0.0
    line: Floats | None = None


@dataclass(frozen=True, kw_only=True, eq=False)
class Hints:
    """Advice to the film-maker. Azimuths are radians from −z, positive towards +x; the subject stands at the origin.

    `camera_arc`: the camera may stand within this angle of +z, as seen from the subject, up to `camera_reach` metres away.
    `spots`: further firm standing places (x, z). `path`: a walkable line (N, 2) of (x, z) that ends at the origin.
    `horizon`: elevation of the skyline behind the subject, as seen from eye height.
    """

    sun_azimuths: tuple[float, ...] = (0.35, -0.45, 0.9)
    void_azimuth: float | None = None
    horizon: float = 0.0
    camera_arc: float = 0.6
    camera_reach: float = 40.0
    bounds: tuple[float, float, float, float] | None = None  # x from, z from, x to, z to that a camera must stay within
    ceiling: float | None = None  # metres above the ground that a camera must stay under
    spots: tuple[tuple[float, float], ...] = ((0.0, 0.0), (-1.4, 0.9), (1.3, 1.1), (-2.6, 1.8), (2.7, 2.0))
    path: Floats = field(default_factory=lambda: np.array([[2.0, 14.0], [0.6, 7.0], [0.0, 0.0]], np.float32))


@dataclass(frozen=True, kw_only=True, eq=False)
class Place:
    """Where a shot happens, at one time of day and in one weather."""

    name: str
    landscape: Landscape
    sky: Sky
    air: Air
    wind: Wind
    key: Light
    look: Look = field(default_factory=Look)
    emitters: tuple[Emitter, ...] = ()
    sources: tuple[SoundSource, ...] = ()  # without end: staging trims them to the clip
    room: str = "open"
    ground: str = "soil"  # what a foot lands on, in the words of the footstep sounds: sand, rock, grass, snow, soil
    hints: Hints = field(default_factory=Hints)
    lamps: tuple[Lamp, ...] = ()
    interior: Interior | None = None
    stations: tuple[Station, ...] = ()
    shown: tuple[str, ...] = ()  # features asked for that are there to be seen
    events: tuple[Event, ...] = ()  # of a first minute: thunder after its flash
    log: tuple[str, ...] = ()
