"""Ways through a place: which direction words mean, how fast, over firm ground, in the air or in water."""

import math
from collections.abc import Sequence

import numpy as np

from soundstage.engines.stage.motion import recipe_named
from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.staging.deeds import Deed
from soundstage.engines.stage.staging.geography import Geography
from soundstage.engines.stage.staging.location import obstacles
from soundstage.engines.stage.staging.mark import land_at
from soundstage.engines.stage.staging.role import Role
from soundstage.engines.stage.world import Place

__all__ = ["afloat_near", "lane_of", "lanes_like", "level_of", "mean_heading", "on_lane", "pace_of", "way"]

_WALK, _RUN = 1.2, 3.2  # m/s, what a person's path is measured out for; the body finds its own pace
_GRAVITY = 9.81
_HIP = 0.55  # of the height of a beast
_FROUDE = {
    "walk": 0.25,
    "prowl": 0.1,
    "crawl": 0.05,
    "slither": 0.05,
    "hop": 1.0,
    "trot": 1.1,
    "canter": 2.4,
    "run": 4.5,
    "gallop": 6.0,
}
_RUNS = frozenset({"run", "gallop", "canter"})
_LANES = {"ground": ("road", "track"), "rail": ("rail", "track"), "water": ("water",)}
_OVER = 26.0  # metres: above trees, and houses of some storeys
_STEEP = 0.3
_ROAD = 25.0  # metres within which lanes belong to one road
_SHALLOW = 0.3  # metres of water that a hull needs
_ROUND = (0.0, 0.4, -0.4, 0.8, -0.8, 1.2, -1.2, 1.57, -1.57, 2.2, -2.2, 3.14)
_BLOCKED, _ROOM = 1.6, 0.3  # what a way through things all along counts for; metres that a body needs beside it
_AWAY = ("away", "distance", "horizon", "toward peak", "toward mountain", "toward sun", "toward sea", "into")
SLOW = frozenset(
    {
        "slowly", "slow", "leisurely", "gently", "gracefully", "graceful", "smoothly", "calmly", "peacefully", "peaceful",
        "lazily", "quietly", "majestically", "serenely",
    }
)  # fmt: skip
FAST = frozenset({"fast", "quickly", "rapidly", "briskly", "swiftly", "hastily", "hurriedly", "happily", "excitedly"})
_MOST_PACE = 14.0  # m/s: what is faster is filmed as if it were not


def pace_of(role: Role, deed: Deed, cruise: float | None) -> float:
    """Speed along the way in m/s. Beasts go by Froude number: their speed squared over gravity and the length of the leg."""
    manner = set(deed.action.manner)
    factor = 0.65 if manner & SLOW else 1.35 if manner & FAST and deed.act not in _RUNS else 1.0
    if cruise is not None:
        return min(cruise * factor, _MOST_PACE)
    if role.person:
        recipe = recipe_named(deed.act)
        return recipe.pace or (_RUN if recipe.travel == "run" else _WALK) * factor
    if deed.act in ("fly", "soar"):
        return min(5.0 * math.sqrt(max(role.length, 0.05) / 0.5), _MOST_PACE) * factor
    if deed.act == "swim":
        return min(1.1 * math.sqrt(max(role.length, 0.05)), 5.0) * factor
    return math.sqrt(_FROUDE.get(deed.act, 0.25) * _GRAVITY * _HIP * role.size[1]) * factor


def level_of(
    role: Role, place: Place, spot: tuple[float, float], *, flying: bool, swimming: bool, high: bool, draught: float | None
) -> float | None:
    """The level that something flies or swims at, world metres; None on the ground.

    `high` is above trees and roofs; `draught` is how deep a hull lies in the water, metres, or None for what has none.
    """
    water, land = place.landscape.water_level, land_at(place.landscape.height, spot[0], spot[1])
    if flying and high:
        return max(land, water if water is not None else land) + _OVER
    if flying:
        above = 1.3 if role.length < 0.15 else 2.6 + 1.1 * role.length if role.length < 4.0 else 6.0 + 1.6 * role.length
        return max(land, water if water is not None else land) + above
    if swimming and water is not None and draught is not None:
        return water - draught
    if swimming and water is not None:
        bird = role.medium == "air"
        return water - (0.25 if bird or role.person else 0.62) * role.size[1]
    if swimming:
        return land + 0.6 + 0.4 * role.size[1]
    return None


def lane_of(role: Role, place: Place, spot: tuple[float, float]) -> Floats | None:
    """The road, rail or water lane (N, 2) nearest to a spot, for what drives there; it runs the way the traffic does."""
    wanted = _LANES.get(role.medium, ()) if role.vehicle else ()
    lines = [station.line[:, [0, 2]] for station in place.stations if station.kind in wanted and station.line is not None]
    if not lines:
        return None
    return min(lines, key=lambda line: float(np.hypot(line[:, 0] - spot[0], line[:, 1] - spot[1]).min()))


def lanes_like(lane: Floats, place: Place) -> list[Floats]:
    """The lanes (N, 2) of the same road or rails, the lane itself among them."""
    lines = [station.line[:, [0, 2]] for station in place.stations if station.line is not None]
    here = np.asarray(on_lane(lane, (0.0, 0.0), 0.1)[0])
    return [line for line in lines if float(np.hypot(*(on_lane(line, (0.0, 0.0), 0.1)[0] - here))) < _ROAD] or [lane]


def on_lane(line: Floats, spot: tuple[float, float], length: float) -> tuple[tuple[float, float], ...]:
    """A stretch of a lane of which the point nearest to the spot is the middle, gone on with beyond the clip."""
    steps = np.hypot(np.diff(line[:, 0]), np.diff(line[:, 1]))
    along = np.concatenate([[0.0], np.cumsum(steps)])
    fine = np.linspace(0.0, along[-1], 200)
    points = np.stack([np.interp(fine, along, line[:, k]) for k in (0, 1)], axis=1)
    middle = float(fine[int(np.argmin(np.hypot(points[:, 0] - spot[0], points[:, 1] - spot[1])))])
    stretch = middle + length * np.linspace(-0.5, 1.2, 24)
    before, after = np.minimum(stretch, 0.0), np.maximum(stretch - along[-1], 0.0)
    held = np.clip(stretch, 0.0, along[-1])
    first, last = line[1] - line[0], line[-1] - line[-2]
    ends = before[:, None] * first / np.hypot(*first) + after[:, None] * last / np.hypot(*last)
    found = np.stack([np.interp(held, along, line[:, k]) for k in (0, 1)], axis=1) + ends
    return tuple(_pair(point) for point in found)


def way(
    spot: tuple[float, float], deed: Deed, length: float, place: Place, geography: Geography, *, afloat: bool
) -> tuple[tuple[float, float], ...]:
    """A straight way, begun so that it passes the spot midway and goes on beyond the clip. `afloat`: no ground to mind."""
    heading = _heading(spot, deed, length, place, geography, afloat=afloat)
    step = np.array([math.sin(heading), -math.cos(heading)])
    start = np.asarray(spot) - step * length * 0.5
    end = start + step * length * 1.7
    return (_pair(start), _pair(end))


def _heading(
    spot: tuple[float, float], deed: Deed, length: float, place: Place, geography: Geography, *, afloat: bool
) -> float:
    action = deed.action
    words = " ".join((action.path, action.target, *action.manner)).replace("_", " ").lower()
    towards, away, across = geography.view + math.pi, geography.view, -geography.side
    ways = [away + across * 1.72, away - across * 1.72, towards - across * 0.5, away + across * 0.6, away]
    if deed.index < 0:  # who is chased or ridden is seen from the side
        ways = [away + across * turn for turn in (1.57, 1.75, 1.4, -1.57, -1.75)]
    elif "camera" in words or "toward us" in words or "viewer" in words:
        ways.insert(0, towards - across * 0.35)
    elif "to right" in words or "rightward" in words:
        ways.insert(0, away + 1.62)
    elif "to left" in words or "leftward" in words:
        ways.insert(0, away - 1.62)
    elif any(word in words for word in _AWAY):
        ways.insert(0, away + across * 0.3)
    elif deed.act not in _RUNS and not afloat and "across" not in words:
        ways.insert(0, towards - across * 0.95)
    water = place.landscape.water_level
    if afloat and deed.act in ("travel", "swim") and water is not None:
        return min(enumerate(ways), key=lambda one: 0.1 * one[0] + _dry(spot, one[1], length, place))[1]
    if afloat:
        return ways[0]
    return min(enumerate(ways), key=lambda one: 0.12 * one[0] + _trouble(spot, one[1], length, place))[1]


def _dry(spot: tuple[float, float], heading: float, length: float, place: Place) -> float:
    """How much of a way that needs water leads over land."""
    along = np.linspace(-0.6, 0.9, 40) * length
    x = np.asarray(spot[0] + math.sin(heading) * along, np.float32)
    z = np.asarray(spot[1] - math.cos(heading) * along, np.float32)
    assert place.landscape.water_level is not None
    return 3.0 * float(np.mean(np.asarray(place.landscape.height(x, z)) > place.landscape.water_level - _SHALLOW))


def afloat_near(spot: tuple[float, float], place: Place, view: float, half: float) -> tuple[float, float]:
    """The nearest spot with water for a hull of a half length in metres; the spot itself where there is none in reach."""
    water = place.landscape.water_level
    if water is None:
        return spot
    ring = np.arange(8) * math.pi / 4.0
    around = 0.6 * half * np.stack([np.append(np.sin(ring), 0.0), np.append(np.cos(ring), 0.0)])
    for reach in (0.0, *np.geomspace(3.0, 90.0, 16)):
        for turn in _ROUND if reach else (0.0,):
            x, z = spot[0] + math.sin(view + turn) * reach, spot[1] - math.cos(view + turn) * reach
            land = place.landscape.height((x + around[0]).astype(np.float32), (z + around[1]).astype(np.float32))
            if bool((np.asarray(land) < water - _SHALLOW).all()):
                return (float(x), float(z))
    return spot


def _trouble(spot: tuple[float, float], heading: float, length: float, place: Place) -> float:
    """How badly a way suits walking: steepness beyond a ramp's, and water."""
    along = np.linspace(-0.5, 0.75, 40) * length
    x = np.asarray(spot[0] + math.sin(heading) * along, np.float32)
    z = np.asarray(spot[1] - math.cos(heading) * along, np.float32)
    heights = np.asarray(place.landscape.height(x, z), np.float64)
    slope = np.abs(np.diff(heights)) / max(float(np.abs(np.diff(along)).mean()), 1e-3)
    wet = 0.0
    if place.landscape.water_level is not None:
        wet = 4.0 * float(np.mean(heights < place.landscape.water_level - 0.12))
    met = _in_the_way(np.stack([x, z], axis=1), place)
    return float(np.maximum(slope - _STEEP, 0.0).max()) * 1.5 + 0.15 * float(slope.mean()) + wet + met


def _in_the_way(points: Floats, place: Place) -> float:
    """What part of a way (N, 2) leads through something that stands there."""
    blocks = obstacles(place.landscape.props)
    if not len(blocks):
        return 0.0
    apart = np.hypot(points[:, None, 0] - blocks[None, :, 0], points[:, None, 1] - blocks[None, :, 2])
    return _BLOCKED * float((apart < 0.5 * blocks[None, :, 3] + _ROOM).any(axis=1).mean())


def mean_heading(path: Sequence[tuple[float, float]]) -> float:
    """The azimuth of a path's first stretch."""
    (x0, z0), (x1, z1) = path[0], path[1]
    return math.atan2(x1 - x0, -(z1 - z0))


def _pair(point: np.ndarray) -> tuple[float, float]:
    return (float(point[0]), float(point[1]))
