"""Beaks, combs and wattles."""

import math

import numpy as np

from ....scene import Vec3
from ..coat import srgb
from ..puppet.bones import Skeleton
from ..puppet.loft import ball, loft
from ..puppet.piece import Surface
from .spec import Bird

__all__ = ["beak_of", "comb_of"]

_FLESH: Vec3 = srgb(188, 28, 26)


def beak_of(bird: Bird, bones: Skeleton, detail: str) -> list[Surface]:
    """Upper and lower bill, painted."""
    beak, r = bird.beak, bird.head
    head, jaw = bones.index["head"], bones.index["jaw"]
    root = bones.heads[head] + np.array([0.92 * r, -0.10 * r, 0.0])
    around, rows = (6, 6) if detail == "wide" else (10, 10)
    t = np.linspace(0.0, 1.0, rows)
    drop = beak.bend * t**2 + beak.hook * np.maximum(t - 0.55, 0.0) ** 2 * 4.0
    x = beak.length * (t - 0.18 * beak.hook * np.maximum(t - 0.7, 0.0))
    taper = np.maximum(1.0 - t**1.5, 0.03) if not beak.spoon else np.maximum(0.75 - 0.25 * t, 0.1)
    wide = 0.5 * beak.wide * np.maximum(taper * (1.0 - beak.spoon) + beak.spoon * (0.8 + 0.75 * t**2), 0.02)
    wide[-1] *= 0.45
    high = 0.5 * beak.high * np.maximum(1.0 - t ** (1.6 if beak.hook else 1.1), 0.05 + 0.13 * beak.spoon)
    line = np.stack(
        [x, 0.30 * beak.high - beak.length * drop * 0.5 + 0.10 * beak.high * np.sin(math.pi * t), np.zeros(rows)], axis=1
    )
    upper = loft(root + line, wide, high, around=around, bones=(head,))
    below = 0.86 if beak.hook else 0.97
    low_line = np.stack(
        [x * below, -0.14 * beak.high - beak.length * drop * 0.5 * (0.35 if beak.hook else 1.0), np.zeros(rows)], axis=1
    )
    lower = loft(root + low_line, 0.88 * wide, 0.50 * high, around=around, bones=(jaw,))
    found = [_coloured(upper, beak.colour, beak.tip), _coloured(lower, beak.under or beak.colour, beak.tip)]
    if beak.pouch:
        pouch = loft(
            root + low_line - np.stack([0 * t, beak.pouch * np.sin(math.pi * t) ** 0.8 * 0.5, 0 * t], axis=1),
            0.8 * wide, beak.pouch * np.sin(math.pi * np.clip(t, 0.02, 0.98)) ** 0.8 * 0.55 + 0.002, around=around, bones=(
                jaw,),
        )  # fmt: skip
        found.append(_coloured(pouch, beak.under or beak.colour, None))
    return found


def _coloured(surface: Surface, colour: Vec3, tip: Vec3 | None) -> Surface:
    painted = surface.painted(colour)
    if tip is not None and painted.paint is not None and surface.uv is not None:
        share = np.clip((surface.uv[:, :1] - 0.66) / 0.12, 0.0, 1.0)
        painted.paint[:, :3] += share * (np.asarray(tip) - painted.paint[:, :3])
    return painted


def comb_of(bird: Bird, bones: Skeleton) -> list[Surface]:
    """A serrated comb above, two wattles below."""
    r, size, head = bird.head, bird.crest.comb, bones.index["head"]
    crown = bones.heads[head]
    teeth = 5
    found = []
    for k in range(teeth):
        angle = 0.45 + 1.5 * k / (teeth - 1)
        way = np.array([math.cos(angle), math.sin(angle), 0.0])
        tall = size * (0.75 + 0.45 * math.sin(math.pi * (k + 0.6) / teeth))
        base = crown + np.array([0.25 * r, 0.0, 0.0]) + way * 0.86 * r
        line = base + np.linspace(0.0, 1.0, 5)[:, None] * (way * tall + np.array([-0.2 * tall, 0.0, 0.0]))
        side = (math.cos(angle + 1.57), math.sin(angle + 1.57), 0.0)
        found.append(
            loft(
                line,
                0.16 * size * np.array([1.0, 1.0, 0.8, 0.6, 0.1]),
                size * np.array([0.42, 0.40, 0.30, 0.18, 0.02]),
                around=8,
                bones=(head,),
                up=side,
            )
        )
    for side_z in (-1.0, 1.0):
        at = crown + np.array([0.85 * r, -0.62 * r, 0.22 * r * side_z])
        found.append(ball(at - [0.0, 0.35 * size, 0.0], (0.26 * size, 0.62 * size, 0.10 * size), head, 10))
        found.append(ball(crown + np.array([0.55 * r, -0.02 * r, 0.8 * r * side_z]), (0.42 * r, 0.36 * r, 0.14 * r), head, 8))
    return [surface.painted(bird.crest.colour or _FLESH) for surface in found]
