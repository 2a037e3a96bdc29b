"""Gathered hair: drawn over the head to where it is tied, and what hangs, coils or is plaited from there."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from scipy.spatial import cKDTree

from ..motion.rotation import Doubles, Reals, smoothstep
from ..scene import Floats

__all__ = ["Tie", "drawn", "hanging"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """Where hair is tied, metres on the template: `height`, `back` (−z) and `side` (x; its mirror image is tied too where
    `side` is not 0); what comes of it: a tail, a bun or a braid, `length` and `thick` in metres; `curl` how much it waves."""

    height: float = 0.78
    back: float = 0.085
    side: float = 0.0
    form: Literal["tail", "bun", "braid"] = "tail"
    length: float = 0.28
    thick: float = 0.030
    curl: float = 0.15

    def places(self, rest: Floats, points: Floats) -> list[Doubles]:
        """The ties on a shaped head: the surface point that lies nearest on the template, with its way out of the head."""
        sides = (self.side, -self.side) if self.side else (0.0,)
        found = []
        for side in sides:
            nearest = int(np.argmin(np.linalg.norm(rest - np.array([side, self.height, -self.back]), axis=1)))
            found.append(points[nearest].astype(np.float64))
        return found


def drawn(
    start: Reals, ties: list[Doubles], joints: int, tree: cKDTree, solid: Reals, head: Doubles, rng: np.random.Generator
) -> Doubles:
    """Strands (S, joints, 3) from their roots over the skull to the tie of their side."""
    goal = np.asarray(ties)[np.argmin(np.linalg.norm(start[:, None] - np.asarray(ties)[None], axis=2), axis=1)]
    goal = goal + rng.normal(0.0, 0.006, goal.shape)
    share = np.linspace(0.0, 1.0, joints)
    centre = head + np.array([0.0, 0.05, 0.0])
    depth = 0.002 + 0.007 * rng.random(len(start))
    line = start[:, None] + (goal - start)[:, None] * share[None, :, None]
    # Between root and tie it lies on the skull: as far out as the skin there, and its own layer above.
    way = line - centre
    way /= np.linalg.norm(way, axis=2, keepdims=True)
    flat = line.reshape(-1, 3)
    for _ in range(3):
        distance, nearest = tree.query(flat)
        out = way.reshape(-1, 3)
        inside = np.einsum("ij,ij->i", flat - solid[nearest], out) < 0.0
        want = np.repeat(depth, joints) * np.tile(np.sin(np.pi * np.clip(share * 0.9 + 0.08, 0.0, 1.0)), len(start))
        flat = flat + out * np.clip(np.where(inside, distance + want, want - distance), 0.0, 0.05)[:, None]
    made = flat.reshape(line.shape)
    made[:, 0] = start
    return np.asarray(made, np.float64)


def hanging(
    tie: Tie,
    places: list[Doubles],
    count: int,
    joints: int,
    tree: cKDTree,
    solid: Reals,
    head: Doubles,
    size: float,
    rng: np.random.Generator,
) -> Doubles:
    """Strands (count, joints, 3) of what is tied: they leave the tie, and fall, coil or plait."""
    each = max(count // len(places), 8)
    return np.concatenate([_one(tie, at, each, joints, tree, solid, head, size, rng) for at in places])


def _one(
    tie: Tie,
    at: Doubles,
    count: int,
    joints: int,
    tree: cKDTree,
    solid: Reals,
    head: Doubles,
    size: float,
    rng: np.random.Generator,
) -> Doubles:
    out = at - head
    out = out * (1.0, 0.5, 1.0)
    out /= np.linalg.norm(out)
    turn, radius = rng.uniform(0.0, 2.0 * np.pi, count), np.sqrt(rng.random(count))
    side = np.cross(out, [0.0, 1.0, 0.0])
    side /= np.linalg.norm(side) + 1e-9
    up = np.cross(side, out)
    share = np.linspace(0.0, 1.0, joints)
    if tie.form == "bun":
        # Coils about the way out, layer on layer.
        ball = tie.thick * size
        middle = at + out * (0.65 * ball)
        spin = turn[:, None] + 2.6 * share[None]
        tilt = np.arccos(np.clip(1.0 - 2.0 * rng.random(count), -1.0, 1.0))[:, None] + 0.25 * np.sin(2.0 * spin)
        shell = ball * (0.80 + 0.22 * rng.random(count))[:, None]
        coil = (
            (np.sin(tilt) * np.cos(spin))[..., None] * side
            + (np.sin(tilt) * np.sin(spin))[..., None] * up
            + 0.85 * np.cos(tilt)[..., None] * out
        )
        return np.asarray(middle + shell[..., None] * coil, np.float64)
    # A line that leaves outwards and soon falls, kept off the neck and the shoulders.
    length = tie.length * size
    place, way, line = at + out * 0.008, out.copy(), []
    for _ in range(joints):
        line.append(place)
        way = way * 0.55 + np.array([0.0, -0.75, 0.0])
        way /= np.linalg.norm(way)
        place = place + way * (length / (joints - 1))
        distance, nearest = tree.query(place)
        away = place - np.array([0.0, place[1], head[2] - 0.02])
        away /= np.linalg.norm(away) + 1e-9
        inside = float((place - solid[nearest]) @ away) < 0.0
        gap = 0.75 * tie.thick * size
        place = place + away * float(np.clip(distance + gap if inside else gap - distance, 0.0, 0.06))
    spine = np.stack(line)
    along = np.gradient(spine, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    x = np.cross(along, np.array([0.31, 0.05, 0.95]))
    x /= np.linalg.norm(x, axis=1, keepdims=True) + 1e-9
    y = np.cross(along, x)
    wide = (
        tie.thick
        * size
        * np.interp(share, [0.0, 0.06, 0.35, 0.8, 1.0], [0.45, 0.5, 1.0, 0.75, 0.18 if tie.form == "tail" else 0.35])
    )
    if tie.form == "braid":
        strand = rng.integers(0, 3, count)
        phase = 2.0 * np.pi * strand / 3.0
        knots = length / 0.055
        weave = phase[:, None] + 2.0 * np.pi * knots * 0.5 * share[None]
        u = 0.62 * np.sin(weave) + 0.36 * (radius * np.cos(turn))[:, None]
        v = 0.40 * np.sin(2.0 * weave) + 0.36 * (radius * np.sin(turn))[:, None]
    else:
        wave = tie.curl * np.sin(9.0 * length / 0.3 * share[None] * 2.0 + turn[:, None] * 0.3)
        u = (radius * np.cos(turn))[:, None] + wave
        v = (radius * np.sin(turn))[:, None] + 0.6 * wave
    made = spine[None] + (u * wide)[..., None] * x[None] + (v * wide)[..., None] * y[None]
    # Not all are of one length: a tail ends in a point.
    if tie.form == "tail":
        cut = rng.uniform(0.72, 1.0, count)
        at_share = share[None] * cut[:, None] * (joints - 1)
        low = np.clip(at_share.astype(int), 0, joints - 2)
        mix = (at_share - low)[..., None]
        rows = np.arange(count)[:, None]
        made = made[rows, low] * (1.0 - mix) + made[rows, low + 1] * mix
    return np.asarray(made + rng.normal(0.0, 0.0012, made.shape) * smoothstep(0.0, 0.3, share)[None, :, None], np.float64)
