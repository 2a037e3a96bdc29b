"""Tails and crests: fans of single feathers."""

import math

import numpy as np

from ....motion.rotation import Doubles
from ..puppet.bones import Skeleton
from ..puppet.cards import card_triangles, card_uv, outline
from ..puppet.piece import Shaper, Stance, Surface, rigid
from .spec import Bird, Plumage

__all__ = ["crest_of", "tail_of"]

_ROWS = 7


def tail_of(bird: Bird, plumage: Plumage, detail: str, bone: int, bones: Skeleton) -> tuple[Surface, Shaper]:
    """The tail at rest and what shapes it: `fan` in a stance's values spreads it, `raise` lifts a train."""
    tail = bird.tail
    count = max(5, tail.feathers // 2) if detail == "wide" and tail.shape != "train" else tail.feathers
    u = np.linspace(-1.0, 1.0, count)
    length = tail.length * _profile(tail.shape, np.abs(u))

    def shaper(stance: Stance, turns: Doubles, places: Doubles) -> Doubles:
        local = _spread(bird, u, length, stance.values.get("fan", 0.0), stance.values.get("raise", 0.0))
        return np.asarray(local @ turns[bone].T + places[bone], np.float64)

    rest = _spread(bird, u, length, 0.0, 0.0) + bones.heads[bone]
    joints, weights = rigid(len(rest), bone)
    t = np.linspace(0.0, 1.0, _ROWS)[None, :, None, None]
    share = np.clip((t - 0.72) / 0.08, 0.0, 1.0)
    tip = np.asarray(plumage.tail_tip or plumage.tail)
    rgb = np.asarray(plumage.tail) * (1.0 - share) + tip * share
    rgb = np.broadcast_to(rgb, (count, _ROWS, 3, 3)).reshape(-1, 3)
    eyed = 2.0 if tail.shape == "train" else 0.7 * plumage.bars
    paint = np.concatenate([rgb, np.full((len(rgb), 1), eyed)], axis=1)
    return Surface(rest, card_triangles(count, _ROWS), joints, weights, card_uv(count, _ROWS), paint=paint), shaper


def _profile(shape: str, u: Doubles) -> Doubles:
    if shape == "fork":
        return np.asarray(0.55 + 0.45 * u**1.5, np.float64)
    if shape in ("point", "long"):
        return np.asarray(1.0 - (0.65 if shape == "long" else 0.45) * u, np.float64)
    if shape == "cock":
        return np.asarray(0.75 + 0.25 * np.cos(9.0 * u), np.float64)
    return np.asarray(1.0 - 0.12 * u**2, np.float64)


def _spread(bird: Bird, u: Doubles, length: Doubles, fan: float, lift: float) -> Doubles:
    """Points about the tail's root: x behind is negative."""
    tail = bird.tail
    closed = {"train": 0.10, "cock": 0.35, "long": 0.08, "fork": 0.18, "stub": 0.3}.get(tail.shape, 0.14)
    widest = {"train": 1.62, "cock": 0.5, "long": 0.4, "fork": 0.45}.get(tail.shape, 0.72)
    angle = u * (closed + (widest - closed) * fan)
    width = tail.width * tail.length * (0.55 if tail.shape == "train" else 1.0) * np.ones_like(u) * (0.7 + 0.3 * fan)
    t = np.linspace(0.0, 1.0, _ROWS)
    shape = outline(_ROWS, 0.3 if tail.shape in ("fan", "stub") else 0.6)
    if tail.shape == "train":
        shape = np.array([0.30, 0.42, 0.52, 0.62, 0.80, 1.0, 0.50])
    curl = {"cock": 1.9, "train": 0.15}.get(tail.shape, 0.0)
    bend = curl * t**1.3
    rise = np.zeros_like(t) if not curl else np.concatenate([[0.0], np.cumsum(np.sin(bend[1:]) / (_ROWS - 1))])
    ahead = t if not curl else np.concatenate([[0.0], np.cumsum(np.cos(bend[1:]) / (_ROWS - 1))])
    root = np.stack([np.zeros_like(u), -0.012 * np.abs(u), 0.05 * u * bird.wide / 0.4], axis=1)
    way = np.stack([-np.cos(angle), np.zeros_like(u), np.sin(angle)], axis=1)
    beside = np.stack([np.sin(angle), np.zeros_like(u), np.cos(angle)], axis=1)
    down = -1.0 if tail.shape == "cock" else 1.0
    reach = length[:, None] * ahead
    centre = root[:, None] + way[:, None] * reach[..., None]
    centre[..., 1] += (
        -down * length[:, None] * rise * (1.0 if tail.shape == "cock" else 0.4 * (1.0 - lift))
        + 0.010 * (1.0 - np.abs(u))[:, None]
    )
    half = (width[:, None] * shape)[..., None] * np.array([-1.0, 0.0, 1.0])
    plane = centre[:, :, None] + half[..., None] * beside[:, None, None]
    plane[..., 1] -= 0.10 * np.abs(half) + 0.004 * np.arange(len(u))[:, None, None] / len(u)
    if tail.shape == "cock":
        # The sickles stand in the middle plane, each beside the next.
        plane[..., 1], plane[..., 2] = plane[..., 1] + half * 0.9, 0.35 * plane[..., 2] + 0.03 * u[:, None, None]
    if lift:
        # A peacock's train stands up and a little ahead.
        c, s = math.cos(-1.72 * lift), math.sin(-1.72 * lift)
        x, y = plane[..., 0] * c - plane[..., 1] * s, plane[..., 0] * s + plane[..., 1] * c
        plane[..., 0], plane[..., 1] = x, y
    return np.asarray(plane.reshape(-1, 3), np.float64)


def crest_of(bird: Bird, plumage: Plumage, bones: Skeleton) -> Surface:
    """Plumes that stand on the crown."""
    crest, head, r = bird.crest, bones.index["head"], bird.head
    rows, found = 5, []
    t = np.linspace(0.0, 1.0, rows)
    for k in range(crest.count):
        u = 0.0 if crest.count == 1 else 2.0 * k / (crest.count - 1) - 1.0
        angle = crest.angle + crest.fan * u
        start = (
            bones.heads[head]
            + np.array([0.25 * r, 0.1 * r, 0.0])
            + 0.92 * r * np.array([math.cos(1.9 + 0.6 * u), math.sin(1.9 + 0.6 * u), 0.0])
        )
        bent = angle + 0.35 * t
        line = (
            start
            + crest.length
            * np.stack([np.cumsum(np.cos(bent)), np.cumsum(np.sin(bent)), 0.05 * np.sin(5.0 * k) * t * rows], axis=1)
            / rows
        )
        half = crest.width * outline(rows, 0.6)[:, None, None] * np.array([-1.0, 0.0, 1.0])[None, :, None]
        side = np.stack([-np.sin(bent), np.cos(bent), np.full(rows, 0.5)], axis=1)
        found.append(line[:, None] + half * side[:, None])
    points = np.concatenate([item.reshape(-1, 3) for item in found])
    joints, weights = rigid(len(points), head)
    paint = np.tile(np.array([*(crest.colour or plumage.base), 0.0]), (len(points), 1))
    return Surface(points, card_triangles(crest.count, rows), joints, weights, card_uv(crest.count, rows), paint=paint)
