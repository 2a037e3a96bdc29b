"""Camera moves over a relief: how far, and how far the relief can bear it."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from soundstage.engines.stage.photo.plate import Plate

__all__ = ["View", "bearable", "plan_move"]

_HOLDS = 0.055  # widths of the picture that may be uncovered beside a layer before its fill is seen to be one


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """Where the camera has got to. Lengths are in units of the nearest ground's distance; shifts are fractions of the width."""

    forward: float = 0.0  # towards the scene
    right: float = 0.0
    up: float = 0.0
    pan: float = 0.0  # what the frame shows moves left by this fraction of its width
    tilt: float = 0.0  # … moves down by this fraction of its width
    zoom: float = 1.0
    roll: float = 0.0  # radians
    aperture: float = 0.0  # 0 a pinhole … 1 as wide as a portrait lens
    focus: float = 1.0  # 0 the farthest in the picture … 1 the nearest


def _racked(progress: float, sign: float) -> dict[str, float]:
    """The lens opens up on one end of the depth and, half-way, turns to the other."""
    turned = float(np.clip((progress - 0.32) / 0.36, 0, 1))
    turned = turned * turned * (3 - 2 * turned)
    opened = float(np.clip(progress / 0.22, 0, 1))
    return {"aperture": opened * opened * (3 - 2 * opened), "focus": 1 - turned if sign > 0 else turned}


# At full travel. The amounts are what a one-picture relief bears before its fills show: 3–6 % of the range of depth.
# What a move shows beyond the edge is completed there, a few hundredths of the width: growing the picture enough to show
# none would look like a zoom.
_MOVES: dict[str, Callable[[float, float], View]] = {
    "static": lambda p, _: View(forward=0.02 * p, zoom=1 + 0.012 * p),
    "push": lambda p, _: View(forward=0.22 * p, zoom=1 + 0.16 * p),
    "pull": lambda p, _: View(forward=-0.15 * p, zoom=1 - 0.05 * p),
    "zoom": lambda p, s: View(zoom=1 + 0.30 * p if s > 0 else 1 - 0.06 * p),
    "crash_zoom": lambda p, s: View(zoom=1 + 0.55 * p if s > 0 else 1 - 0.06 * p),
    "dolly_zoom": lambda p, _: View(forward=0.26 * p, zoom=1 - 0.06 * p),
    "pan": lambda p, s: View(pan=0.095 * s * p, zoom=1 + 0.08 * p),
    "whip_pan": lambda p, s: View(pan=0.13 * s * p, zoom=1 + 0.15 * p),
    "tilt": lambda p, s: View(tilt=0.075 * s * p, zoom=1 + 0.085 * p),
    "truck": lambda p, s: View(right=0.12 * s * p, pan=0.035 * s * p, zoom=1 + 0.08 * p),
    "pedestal": lambda p, s: View(up=0.10 * s * p, tilt=0.030 * s * p, zoom=1 + 0.085 * p),
    "orbit": lambda p, s: View(right=0.10 * s * p, pan=-0.045 * s * p, zoom=1 + 0.08 * p),
    "rack_focus": lambda p, s: View(forward=0.02 * p, zoom=1 + 0.012 * p, **_racked(p, s)),
    "roll": lambda p, s: View(roll=0.30 * s * p, zoom=1 + 0.22 * p),
}
_LIKE = {
    "crane": "pedestal",
    "reveal": "pedestal",
    "track": "truck",
    "follow": "push",
    "lead": "pull",
    "flyover": "push",
    "shake": "static",
}
_SIGN = {"nearer": -1, "left": -1, "down": -1, "out": -1, "back": -1, "counterclockwise": -1}
_SPEED = {"very_slow": 0.5, "slow": 0.8, "normal": 1.0, "fast": 1.2, "very_fast": 1.35}


def plan_move(
    kind: str,
    direction: str | None,
    speed: str,
    *,
    handheld: bool,
    seed: int,
    reach: float = 1.0,
    tall: float = 1.0,
) -> Callable[[float, float], View]:
    """The view at (progress 0…1 eased over the shot, clip seconds). Progress 0 is the picture itself, exactly.

    `reach` 0…1 is the part of the usual way that the picture bears; `tall` its height over its width, if that is more than 1:
    what goes up and down is measured by it.
    """
    move, sign = _move(kind, direction)
    amount = _SPEED[speed] * reach
    wander = _handheld(seed) if handheld or kind == "shake" else None

    def view(progress: float, seconds: float) -> View:
        reached = move(progress if kind == "rack_focus" else amount * progress, sign)
        reached = replace(reached, up=reached.up * tall, tilt=reached.tilt * tall)
        if wander is None:
            return reached
        x, y, turn = wander(seconds)
        grown = min(seconds / 0.6, 1.0)  # no jump: the hand starts still
        return View(
            forward=reached.forward,
            right=reached.right + 0.014 * x * grown,
            up=reached.up + 0.012 * y * grown,
            pan=reached.pan + 0.010 * x * grown,
            tilt=reached.tilt + 0.009 * y * grown,
            zoom=reached.zoom * (1 + 0.04 * grown),
            roll=reached.roll + 0.009 * turn * grown,
            aperture=reached.aperture,
            focus=reached.focus,
        )

    return view


def _move(kind: str, direction: str | None) -> tuple[Callable[[float, float], View], float]:
    name = _LIKE.get(kind, kind)
    if name == "push" and direction in {"out", "back"}:
        name = "pull"
    return _MOVES[name], float(_SIGN.get(direction or "", 1))


def bearable(plate: Plate, kind: str, direction: str | None, speed: str) -> float:
    """The part 0…1 of a move's way on which nearer layers uncover no more of those behind than their fill holds."""
    move, sign = _move(kind, direction)
    end = move(_SPEED[speed], sign)
    uncovered = 0.0
    for behind, before in itertools.pairwise(plate.layers):
        if before.alpha is None or behind.name == "sky":
            continue
        rim = before.alpha > 127
        step = float(np.median(before.disparity[rim]) - np.median(behind.disparity[rim])) if rim.any() else 0.0
        left, _, right, _ = before.box
        out = max(abs(left / plate.width - 0.5), abs(right / plate.width - 0.5), 0.2)
        uncovered = max(uncovered, abs(step) * (abs(end.right) + abs(end.up) + abs(end.forward) * out))
    return 1.0 if uncovered <= _HOLDS else max(_HOLDS / uncovered, 0.4)


def _handheld(seed: int) -> Callable[[float], tuple[float, float, float]]:
    """Band-limited wander, 0.3–2.4 Hz, the range of a held camera; three channels about −1…1, zero at time zero."""
    rng = np.random.default_rng([seed, 0x48414E44])
    rates = rng.uniform(0.3, 2.4, (3, 6))
    phases = rng.uniform(0, 2 * np.pi, (3, 6))
    weights = 1 / (1 + rates) / 1.6

    def at(seconds: float) -> tuple[float, float, float]:
        waves = (weights * (np.sin(2 * np.pi * rates * seconds + phases) - np.sin(phases))).sum(axis=1)
        return float(waves[0]), float(waves[1]), float(waves[2])

    return at
