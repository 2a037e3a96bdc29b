"""Ten physical set-ups, told in words, measured in the picture against their formulas.

usage: python -m evals.physics [--only NAME …] [--size W H] [--json]

Each prompt goes through the director and the stage as any does. What is measured are world points lifted from a pass that
numbers the things at each pixel, by its depth and the shot's known camera (`Renderer.identify`): nothing is read from the
simulation. A fall's acceleration is to be within 2 % of the place's; other laws have the margins given with them.
"""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage import render, screenplay, staging
from soundstage.engines.stage.physics.stuff import bounce_between, stuff_of
from soundstage.engines.stage.render.ids import Identified
from soundstage.engines.stage.scene import Scene

__all__ = ["SETUPS", "Reading", "Seen", "Setup", "measured", "watched"]

Doubles = NDArray[np.float64]
_RATE = 48.0  # instants a second
_DEEPEST = 0.02  # metres that what lies or stands may be sunk in


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One number of the picture against the law: `within` is relative, or absolute where the law says 0."""

    what: str
    found: float
    law: float
    within: float

    @property
    def right(self) -> bool:
        margin = self.within * abs(self.law) if self.law else self.within
        return bool(np.isfinite(self.found)) and abs(self.found - self.law) <= margin


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A thing over time, from its pixels: `middles` and the ends of its bounds, (N, 3) each, at `times`; NaN where unseen."""

    times: Doubles
    middles: Doubles
    lows: Doubles
    highs: Doubles
    counts: Doubles


class Watched:
    """A scene's instants with what was where."""

    def __init__(self, scene: Scene, instants: Sequence[Identified]) -> None:
        self.scene, self.instants = scene, instants

    def parts(self, start: str) -> tuple[str, ...]:
        """Names of the pieces that begin so."""
        return tuple(dict.fromkeys(part for _, part in self.instants[0].names if part.startswith(start)))

    def see(self, *starts: str) -> Seen:
        """All pieces whose names begin in one of some ways, as one thing."""
        rows = [self._instant(one, starts) for one in self.instants]
        times = np.array([one.seconds for one in self.instants])
        middles, lows, highs, counts = (np.array([row[k] for row in rows], np.float64) for k in range(4))
        return Seen(times=times, middles=middles, lows=lows, highs=highs, counts=counts)

    def actor(self, name: str) -> Seen:
        """An actor by its id."""
        rows = [_bounds(one.points(name)) for one in self.instants]
        middles, lows, highs, counts = (np.array([row[k] for row in rows], np.float64) for k in range(4))
        return Seen(times=np.array([o.seconds for o in self.instants]), middles=middles, lows=lows, highs=highs, counts=counts)

    def _instant(self, one: Identified, starts: Sequence[str]) -> tuple[Doubles, Doubles, Doubles, float]:
        return _bounds(one.points("", *starts))


def _bounds(points: NDArray[np.float32]) -> tuple[Doubles, Doubles, Doubles, float]:
    if len(points) < 12:
        nothing = np.full(3, np.nan)
        return nothing, nothing, nothing, 0.0
    flat = points.astype(np.float64)
    return flat.mean(axis=0), flat.min(axis=0), flat.max(axis=0), float(len(flat))


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup:
    """A prompt, and what its picture must show."""

    name: str
    prompt: str
    read: Callable[[Watched], list[Reading]]
    span: tuple[float, float] = (0.0, 4.0)
    rate: float = _RATE
    without: tuple[str, ...] = ()  # panes that are looked through


# --------------------------------------------------------------------------------------------------------- the laws


def _g(scene: Scene, planet: str = "earth") -> float:
    return {"earth": 9.81, "mars": 3.71, "moon": 1.62}[planet]


def _flights(seen: Seen, axis: int = 1) -> list[tuple[Doubles, Doubles]]:
    """The stretches between bounces, as times and heights."""
    y, t = seen.lows[:, axis], seen.times
    known = np.isfinite(y)
    y, t = y[known], t[known]
    speed = np.gradient(y, t)
    falling = np.flatnonzero((speed[:-1] < -0.25) & (speed[1:] > 0.1)) + 1
    ends = [0, *falling.tolist(), len(y)]
    return [(t[a + 1 : b - 1], y[a + 1 : b - 1]) for a, b in pairwise(ends) if b - a > 6]


def _gravity(times: Doubles, heights: Doubles) -> float:
    return float(-2.0 * np.polyfit(times - times[0], heights, 2)[0])


def _drop(watched: Watched, planet: str = "earth") -> list[Reading]:
    seen = _mover(watched)
    t, y = seen.times, seen.middles[:, 1]
    start = int(np.argmax(y < np.nanmax(y) - 0.03 * np.nanmax(seen.highs[:, 1] - seen.lows[:, 1])))
    low = int(np.nanargmin(np.where(t < t[start] + 2.0, y, np.inf)))
    y = y[start : low - 1]
    return [
        Reading(what="acceleration, m/s²", found=_gravity(t[start : low - 1], y), law=_g(watched.scene, planet), within=0.02)
    ]


def _mover(watched: Watched) -> Seen:
    """The actor that moves the most."""
    names = dict.fromkeys(actor for actor, _ in watched.instants[0].names)
    every = [watched.actor(name) for name in names]
    return max(every, key=lambda seen: float(np.nansum(np.abs(np.diff(seen.middles, axis=0)))))


def _bounce(watched: Watched) -> list[Reading]:
    seen = _mover(watched)
    flights = _flights(seen)
    floor = float(np.nanmin(seen.lows[:, 1]))
    tops = [float(np.max(y)) - floor for t, y in flights if len(t) > 6][1:4]
    ratios = np.array(tops[1:]) / np.array(tops[:-1]) if len(tops) > 1 else np.array([np.nan])
    whole = [_gravity(t, y) for t, y in flights[1:3] if len(t) > 8]
    hit = next(event for event in watched.scene.events if event.kind == "impact")
    law = bounce_between(*(stuff_of(str(hit.values[end])) for end in ("striker", "material"))) ** 2
    return [
        Reading(what="acceleration between bounces, m/s²", found=float(np.mean(whole)), law=9.81, within=0.02),
        Reading(
            what="restitution² even from bounce to bounce (ratio of ratios)",
            found=float(ratios[-1] / ratios[0]) if len(ratios) > 1 else 1.0,
            law=1.0,
            within=0.08,
        ),
        Reading(
            what="height of a bounce over the one before (what meets what)", found=float(np.mean(ratios)), law=law, within=0.12
        ),
        Reading(what="deepest it sinks in, m", found=max(-_sunk(seen, floor), 0.0), law=0.0, within=_DEEPEST),
    ]


def _sunk(seen: Seen, floor: float) -> float:
    late = seen.lows[-12:, 1]
    return float(np.nanmin(late)) - floor


def _while_seen(seen: Seen) -> Seen:
    """The same up to where it leaves the frame."""
    gone = np.flatnonzero(~np.isfinite(seen.middles[:, 0]))
    end = int(gone[0]) if len(gone) else len(seen.times)
    return Seen(
        times=seen.times[:end],
        middles=seen.middles[:end],
        lows=seen.lows[:end],
        highs=seen.highs[:end],
        counts=seen.counts[:end],
    )


def _slope(watched: Watched) -> list[Reading]:
    ball, board = watched.see("mover|"), watched.see("ramp|")
    ball = _while_seen(ball)
    y, t = ball.middles[:, 1], ball.times
    ahead = np.array([*(ball.middles[-1] - ball.middles[0])])
    flat = float(np.hypot(ahead[0], ahead[2]))
    along = (ball.middles - ball.middles[0]) @ (ahead * (1.0, 0.0, 1.0) / max(flat, 1e-9))
    onset = int(np.argmax(along > 0.02))
    high, low = np.nanmax(board.highs[:, 1]), np.nanmin(board.lows[:, 1])
    foot = onset + int(np.argmax(y[onset:] < low + 0.2 * (high - low) + 0.5 * np.nanmedian(ball.highs[:, 1] - ball.lows[:, 1])))
    tilt = np.arctan2(-(np.polyfit(along[onset:foot], y[onset:foot], 1)[0]), 1.0)
    way = along[onset:foot] / np.cos(tilt)
    found = 2.0 * np.polyfit(t[onset:foot] - t[onset], way, 2)[0]
    return [
        Reading(
            what="acceleration over g sin of the slope (a ball that rolls: 5/7)",
            found=float(found / (9.81 * np.sin(tilt))),
            law=5.0 / 7.0,
            within=0.05,
        )
    ]


def _pendulum(watched: Watched) -> list[Reading]:
    bob = watched.see("bob|bob")
    rod = watched.see("bob|rod")
    across = bob.middles - np.nanmean(bob.middles, axis=0)
    axis = np.linalg.svd(np.nan_to_num(across * (1.0, 0.0, 1.0)), full_matrices=False)[2][0]
    s = across @ axis
    signs = np.flatnonzero((s[:-1] < 0) & (s[1:] >= 0))
    crossings = [float(np.interp(0.0, [s[k], s[k + 1]], [bob.times[k], bob.times[k + 1]])) for k in signs]
    period = float(np.mean(np.diff(crossings))) if len(crossings) > 1 else np.nan
    radius = 0.5 * float(np.nanmedian(bob.highs[:, 1] - bob.lows[:, 1]))
    middle = (bob.highs[:, 1] + bob.lows[:, 1]) / 2.0
    hook = float(np.nanmax(rod.highs[:, 1]))
    lowest = int(np.nanargmin(middle))
    length = hook - float(middle[lowest])
    swing = float(np.arccos(np.clip((hook - np.nanmax(middle)) / length, -1.0, 1.0)))
    law = 2.0 * np.pi * np.sqrt(length * (1.0 + 0.4 * (radius / length) ** 2) / 9.81) * (1.0 + swing**2 / 16.0)
    return [Reading(what="period, s (Huygens, with its swing)", found=period, law=float(law), within=0.02)]


def _dominoes(watched: Watched) -> list[Reading]:
    names = sorted({part.partition("|")[0] for part in watched.parts("domino ")})
    fallen = []
    for name in names:
        seen = watched.see(f"{name}|")
        tall = seen.highs[:, 1] - np.nanmin(seen.lows[:, 1])
        below = np.flatnonzero(tall < 0.8 * tall[0])
        fallen.append(float(seen.times[below[0]]) if len(below) else np.nan)
    times = np.array(fallen)
    gaps = np.diff(times)
    later = gaps[len(gaps) // 3 : -1]
    return [
        Reading(
            what="share of the row that falls, each after the one before",
            found=float(np.mean(gaps > -0.011)),
            law=1.0,
            within=0.001,
        ),
        Reading(
            what="steadiness of the wave (spread of its steps over their mean)",
            found=float(np.std(later) / np.mean(later)),
            law=0.0,
            within=0.45,
        ),
    ]


def _projectile(watched: Watched) -> list[Reading]:
    seen = watched.see("thrown|")
    y, t = seen.middles[:, 1], seen.times
    flat = seen.middles - seen.middles[0]
    along = np.hypot(flat[:, 0], flat[:, 2])
    started = int(np.argmax(y > y[0] + 0.03))
    top = int(np.nanargmax(y))
    end = min(top + (top - started), len(y) - 1)
    fit = slice(started, end)
    steady = np.polyfit(t[fit], along[fit], 1)
    error = float(np.max(np.abs(np.polyval(steady, t[fit]) - along[fit])) / max(np.ptp(along[fit]), 1e-9))
    return [
        Reading(what="acceleration, m/s²", found=_gravity(t[fit], y[fit]), law=9.81, within=0.02),
        Reading(what="even across (greatest departure over the distance)", found=error, law=0.0, within=0.02),
    ]


def _collision(watched: Watched) -> list[Reading]:
    first, second = _while_seen(watched.see("first|")), watched.see("second|")
    sizes = [float(np.nanmedian(seen.highs[:, 1] - seen.lows[:, 1])) for seen in (first, second)]
    masses = [7800.0 * sizes[0] ** 3, 650.0 * sizes[1] ** 3]
    axis = first.middles[-1] - first.middles[0]
    axis = axis * (1.0, 0.0, 1.0) / max(float(np.hypot(axis[0], axis[2])), 1e-9)
    x1, x2 = first.middles @ axis, second.middles[: len(first.times)] @ axis
    moved = int(np.argmax(x2 > x2[0] + 0.012))
    before, after = slice(moved - 14, moved - 3), slice(moved + 2, moved + 11)
    t = first.times
    u1 = float(np.polyfit(t[before], x1[before], 1)[0])
    v1, v2 = float(np.polyfit(t[after], x1[after], 1)[0]), float(np.polyfit(t[after], x2[after], 1)[0])
    share, bounce = masses[1] / masses[0], 0.557
    left, gone = (1.0 - bounce * share) / (1.0 + share), (1.0 + bounce) / (1.0 + share)
    rolling = 5.0 / 7.0 * gone - (left + 2.0 / 7.0 * (1.0 - left))  # what slips rolls again within a tenth of a second
    return [
        Reading(
            what="momentum after over before", found=(masses[0] * v1 + masses[1] * v2) / (masses[0] * u1), law=1.0, within=0.05
        ),
        Reading(what="speed apart when both roll again, over speed together", found=(v2 - v1) / u1, law=rolling, within=0.20),
    ]


def _float(watched: Watched) -> list[Reading]:
    wood, stone = watched.see("wooden|"), watched.see("stone|")
    water = watched.see("surface")
    level = float(np.nanmedian(water.middles[-20:, 1]))
    low, high = float(np.nanmin(wood.lows[-1:, 1])), float(np.nanmax(wood.highs[-1:, 1]))
    under = (level - low) / (high - low)
    tank = float(np.nanmin(watched.see("frame").lows[:, 1]))
    return [
        Reading(what="share of the wood under water (its density over water's)", found=under, law=0.65, within=0.10),
        Reading(
            what="the stone lies on the bottom, m above it",
            found=float(np.nanmin(stone.lows[-1, 1])) - tank - 0.006,
            law=0.0,
            within=_DEEPEST,
        ),
    ]


def _pour(watched: Watched) -> list[Reading]:
    liquid, glass = watched.see("liquid"), watched.see("glass")
    base, top = float(np.nanmin(glass.lows[:, 1])), float(np.nanmax(glass.highs[:, 1]))
    event = next(event for event in watched.scene.events if event.kind == "pour")
    flow, seconds = float(event.values["flow"]) * 1e-6, float(event.values["seconds"])
    level = float(np.nanmax(liquid.highs[-8:, 1])) - base
    radius = 0.5 * float(np.nanmedian((liquid.highs - liquid.lows)[-8:, 0]))
    foot = 0.875 * radius  # the glass tapers so
    held = np.pi * (level - 0.0075) * (radius**2 + radius * foot + foot**2) / 3.0
    heights = liquid.highs[:, 1]
    rising = heights[np.isfinite(heights)]
    del top
    return [
        Reading(what="volume in the glass over what flowed out", found=float(held / (flow * seconds)), law=1.0, within=0.10),
        Reading(
            what="the level never falls by more than its ripples, m",
            found=float(np.max(np.maximum.accumulate(rising) - rising)),
            law=0.0,
            within=0.006,
        ),
    ]


def _shatter(watched: Watched) -> list[Reading]:
    names = [part for _, part in watched.instants[0].names]
    shards = [name for name in dict.fromkeys(names) if name.rpartition(" ")[2].isdigit() and " " in name]
    whole = [name for name in dict.fromkeys(names) if name not in shards]
    last = watched.instants[-1]
    seen = sum(bool(np.any(last.numbers == k + 1)) for k, name in enumerate(names) if name in shards)
    scene = watched.scene
    actor = next(a for a in scene.shots[0].actors if any(part.name in shards for part in a.parts))
    area_whole = sum(
        _area(part) for part in actor.parts if part.name in whole and "drink" not in part.name and "water" not in part.name
    )
    area_shards = sum(_area(part) for part in actor.parts if part.name in shards)
    blow = next(event for event in scene.events if event.kind == "break")
    lows = [
        one.points(actor.id, name)[:, 1].min()
        for one in watched.instants[-1:]
        for name in shards
        if len(one.points(actor.id, name)) > 3
    ]
    floor = float(np.median(lows)) if lows else np.nan
    return [
        Reading(
            what="shards there are against those told to the sound",
            found=float(len(shards)),
            law=float(blow.values["pieces"]),
            within=0.001,
        ),
        Reading(
            what="glass in the shards over glass in the whole (area)", found=area_shards / area_whole, law=1.0, within=0.01
        ),
        Reading(what="share of the shards that can be seen at the end", found=seen / max(len(shards), 1), law=1.0, within=0.35),
        Reading(
            what="deepest shard below the floor, m",
            found=max(floor - min(lows), 0.0) if lows else np.nan,
            law=0.0,
            within=_DEEPEST,
        ),
    ]


def _area(part: object) -> float:
    mesh = part.shape  # type: ignore[attr-defined]
    corners = mesh.positions[mesh.triangles]
    return float(0.5 * np.linalg.norm(np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]), axis=1).sum())


SETUPS = (
    Setup(name="drop", prompt="A red rubber ball drops onto the floor of a gym.", read=_drop, span=(0.0, 1.4)),
    Setup(name="moon", prompt="A hammer falls on the Moon.", read=lambda watched: _drop(watched, "moon"), span=(0.0, 3.0)),
    Setup(name="bounce", prompt="A basketball bounces in a gym.", read=_bounce),
    Setup(name="slope", prompt="A steel ball rolls down a ramp in a gym.", read=_slope),
    Setup(
        name="pendulum",
        prompt="A heavy iron pendulum swings from a wooden frame in a workshop.",
        read=_pendulum,
        span=(0.0, 6.0),
    ),
    Setup(name="dominoes", prompt="A row of dominoes topples on a table in a living room.", read=_dominoes, span=(0.0, 2.6)),
    Setup(name="projectile", prompt="A football is thrown across a gym in a high arc.", read=_projectile, span=(0.0, 2.6)),
    Setup(
        name="collision",
        prompt="A steel ball rolls into a wooden ball on the floor of a gym and knocks it away.",
        read=_collision,
    ),
    Setup(
        name="float and sink",
        prompt="A wooden block floats and a stone sinks in a glass tank of water in a laboratory.",
        read=_float,
        without=("tank", "water"),
        rate=24.0,
    ),
    Setup(name="pour and fill", prompt="Milk is poured from a jug into a glass on a kitchen table.", read=_pour, rate=24.0),
    Setup(name="shatter", prompt="A glass falls off a table and shatters on the floor of a kitchen.", read=_shatter, rate=24.0),
)


def watched(setup: Setup, width: int, height: int, seed: int = 1) -> Watched:
    """The scene of a prompt, numbered pixel by pixel over its time."""
    script = screenplay.write(setup.prompt, repertoire=staging.repertoire())
    with render.Renderer(width, height, quality="draft") as renderer:
        scene = staging.stage(script, width, height, seed, survey=renderer.survey)
        times = np.arange(setup.span[0], min(setup.span[1], scene.seconds) - 1e-6, 1.0 / setup.rate)
        return Watched(scene, list(renderer.identify(scene, [float(t) for t in times], without=setup.without)))


def measured(setup: Setup, width: int = 480, height: int = 270) -> list[Reading]:
    """What the picture of a set-up says, law by law."""
    return setup.read(watched(setup, width, height))


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m evals.physics", description="Ten set-ups against their formulas.")
    parser.add_argument("--only", nargs="*", default=[], metavar="NAME")
    parser.add_argument("--size", nargs=2, type=int, default=(480, 270), metavar=("W", "H"))
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    table = []
    for setup in SETUPS:
        if options.only and setup.name not in options.only:
            continue
        for reading in measured(setup, *options.size):
            table.append((setup.name, reading))
            if not options.json:
                mark = "ok   " if reading.right else "WRONG"
                print(f"{setup.name:15} {mark} {reading.found:9.4f}  law {reading.law:8.4f}  {reading.what}", flush=True)
    right = sum(reading.right for _, reading in table)
    whole = {name for name, _ in table}
    good = [name for name in whole if all(reading.right for other, reading in table if other == name)]
    if options.json:
        print(json.dumps([{"setup": name, **asdict(reading), "right": reading.right} for name, reading in table], indent=1))
    else:
        print(f"\n{right} of {len(table)} readings within their margins; {len(good)} of {len(whole)} set-ups wholly")
    return 0 if right == len(table) else 1


if __name__ == "__main__":
    sys.exit(main())
