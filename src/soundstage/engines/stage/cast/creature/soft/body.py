"""Soft bodies: a turned bell or sack, and arms that are chains of bones."""

import math

import numpy as np

from ....motion.rotation import Doubles
from ..puppet.bones import Bones, Skeleton
from ..puppet.loft import loft
from ..puppet.piece import Piece, Shaper, Stance, Surface, joined, piece, rigid
from ..puppet.puppet import Body, Eye
from .spec import Arms, Soft, Tint

__all__ = ["JOINTS", "arm_names", "soft_body"]

JOINTS = 8
_FACETS = {"wide": (8, 4), "medium": (14, 7), "close": (20, 9)}


def arm_names(kind: Soft) -> list[tuple[str, Arms, float]]:
    """Each arm's stem with its kind and its azimuth about the body."""
    return [
        (f"arm{group}_{k}_", arms, 2.0 * math.pi * (k + 0.5) / arms.count)
        for group, arms in enumerate(kind.arms)
        for k in range(arms.count)
    ]


def _skeleton(kind: Soft) -> Skeleton:
    bones = Bones()
    bones.add("body", "", (0.0, 0.0, 0.0))
    for stem, arms, azimuth in arm_names(kind):
        root = np.array([arms.ring * math.cos(azimuth), arms.height, arms.ring * math.sin(azimuth)])
        down = np.array([0.0, -1.0, 0.0])
        if kind.build == "star":
            down = np.array([math.cos(azimuth), 0.0, math.sin(azimuth)])
        bones.string(stem, "body", [root + down * arms.length * k / JOINTS for k in range(JOINTS)])
    return bones.done()


def soft_body(kind: Soft, tint: Tint, detail: str, size: float, seed: int) -> Body:
    """The body at `size` metres."""
    bones = _skeleton(kind)
    fine = {"wide": 0.5, "medium": 1.0, "close": 1.4}[detail]
    pieces: list[Piece] = []
    limbs = [_arm(bones, stem, arms, azimuth, max(4, int(9 * fine)), kind) for stem, arms, azimuth in arm_names(kind)]
    shader, values = (
        ("jelly", {"clear": tint.clear, "glow": tint.glow})
        if tint.clear
        else ("scale", {"scales": 1.0, "smooth": 1.0, "gloss": 0.75, "bumps": 0.5, "spots": 0.0, "shimmer": 0.05})
    )
    arms = joined([limb.painted(tint.arms) for limb in limbs])
    if kind.build == "bell":
        rows, around = max(10, int(22 * fine)), max(16, int(40 * fine))
        bell = _turned(_bell(rows, 0.0), around, bones.index["body"])
        bell.paint = _bell_paint(bell, tint)
        pieces.append(piece("bell", bell, size, shader, values, two_sided=True, shaper=_beating(rows, around), shadow=False))
        pieces.append(piece("arms", arms, size, shader, values, two_sided=True, shadow=False))
    else:
        core = _core(kind, bones, fine)
        pieces.append(piece("body", joined([*(part.painted(tint.body) for part in core), arms]), size, shader, values))
    eyes: tuple[Eye, ...] = ()
    if kind.eye:
        y = 0.14 if kind.build == "sack" else -0.02
        eyes = tuple(
            Eye(0, (0.24, y, 0.235 * s), kind.eye, (0.5, 0.2, 1.0 * s), (0.40, 0.30, 0.08), 0.5, 3.5) for s in (1.0, -1.0)
        )
    grips = {"mouth": (0, (0.2, 0.0, 0.0)), "head": (0, (0.0, 0.4, 0.0)), "back": (0, (0.0, 0.4, 0.0))}
    return Body(bones, pieces, size, kind.height, eyes, grips, 0.6 * kind.height, 2.0, _FACETS[detail])


def _arm(bones: Skeleton, stem: str, arms: Arms, azimuth: float, around: int, kind: Soft) -> Surface:
    chain = bones.chain(stem)
    heads = bones.heads[list(chain)]
    step = heads[1] - heads[0]
    t = np.linspace(0.0, 1.0, 2 * JOINTS if around < 5 else 3 * JOINTS)
    line = heads[0] + t[:, None] * step * JOINTS
    up = (math.cos(azimuth), 0.0, math.sin(azimuth)) if kind.build != "star" else (0.0, 1.0, 0.0)
    thick = arms.thick[0] + (arms.thick[1] - arms.thick[0]) * t**0.7
    if kind.build == "star":
        return loft(line, thick, 0.55 * thick, around=around, heads=heads, bones=chain, up=up)
    if arms.frill:
        wavy = arms.frill * (1.0 - 0.75 * t) * (1.0 + 0.3 * np.sin(26.0 * t + azimuth))
        return loft(line, wavy, 0.12 * wavy, around=around, heads=heads, bones=chain, up=up)
    return loft(line, thick, around=around, heads=heads, bones=chain, up=up)


def _core(kind: Soft, bones: Skeleton, fine: float) -> list[Surface]:
    around = max(10, int(20 * fine))
    body = (bones.index["body"],)
    t = np.linspace(0.0, 1.0, max(10, int(22 * fine)))
    if kind.build == "sack":
        lean = np.stack([0.22 - 0.95 * t**1.15, -0.06 + 0.62 * np.sin(1.5 * t), 0.0 * t], axis=1)
        girth = 0.24 + 0.20 * np.sin(np.pi * np.clip(t * 1.05 - 0.05, 0.0, 1.0)) - 0.24 * np.maximum(t - 0.86, 0.0) / 0.14
        girth[0], girth[-1] = 0.12, 0.02
        skirt = loft(
            np.stack([0.0 * t, 0.02 - 0.22 * t, 0.0 * t], axis=1),
            0.22 + 0.10 * t,
            around=around,
            bones=body,
            up=(1.0, 0.0, 0.0),
        )
        return [loft(lean, girth * 0.95, girth, around=around, bones=body, up=(0.3, 1.0, 0.0)), skirt]
    if kind.build == "dart":
        line = np.stack([0.0 * t, 0.05 + 1.5 * t, 0.0 * t], axis=1)
        girth = 0.20 * np.minimum(1.0, (1.02 - t) / 0.55) ** 0.8
        girth[0] = 0.14
        fins = [
            loft(
                np.array([[0.0, 1.0, s * 0.05], [0.0, 1.25, s * 0.26], [0.0, 1.52, s * 0.03]]),
                [0.05, 0.22, 0.03],
                [0.01, 0.02, 0.01],
                around=8,
                bones=body,
                up=(1.0, 0.0, 0.0),
            )
            for s in (1.0, -1.0)
        ]
        head = loft(
            np.stack([0.0 * t, 0.10 - 0.34 * t, 0.0 * t], axis=1), 0.17 + 0.0 * t, around=around, bones=body, up=(1.0, 0.0, 0.0)
        )
        return [loft(line, girth, around=around, bones=body, up=(1.0, 0.0, 0.0)), head, *fins]
    dome = np.stack([0.0 * t, 0.10 - 0.16 * t, 0.0 * t], axis=1)
    return [
        loft(
            dome, 0.30 * np.sqrt(np.clip(1.0 - (2.0 * t - 1.0) ** 2, 0.02, 1.0)), around=around, bones=body, up=(1.0, 0.0, 0.0)
        )
    ]


def _bell(rows: int, shut: float) -> Doubles:
    """(rows, 2) radius and height of a bell from its crown over the rim and a little up inside; `shut` 0…1 closes it."""
    t = np.linspace(0.0, 1.0, rows)
    a = t * (1.75 + 0.35 * shut)
    radius = 0.5 * np.sin(np.minimum(a, 1.62)) * (1.0 - 0.24 * shut * t**2)
    height = 0.42 * (1.0 + 0.22 * shut) * np.cos(a) - 0.05 * shut
    inward = np.maximum(a - 1.62, 0.0)
    return np.stack([radius - 0.55 * inward * 0.5, height], axis=1)


def _turned(profile: Doubles, around: int, bone: int) -> Surface:
    points = _revolve(profile, around)
    rows = len(profile)
    row, column = np.meshgrid(np.arange(rows - 1), np.arange(around), indexing="ij")
    here, beside = (row * (around + 1) + column).ravel(), (row * (around + 1) + column + 1).ravel()
    faces = np.concatenate(
        [
            np.stack([here, beside, here + around + 1], axis=1),
            np.stack([beside, beside + around + 1, here + around + 1], axis=1),
        ]
    )
    v, u = np.meshgrid(np.linspace(0.0, 1.0, rows), np.linspace(0.0, 1.0, around + 1), indexing="ij")
    joints, weights = rigid(len(points), bone)
    return Surface(points, faces.astype(np.uint32), joints, weights, np.stack([u, v], axis=-1).reshape(-1, 2))


def _revolve(profile: Doubles, around: int) -> Doubles:
    a = np.linspace(0.0, 2.0 * np.pi, around + 1)
    t = np.linspace(0.0, 1.0, len(profile))
    scallop = 1.0 + 0.035 * np.cos(16.0 * a)[None] * np.clip((t - 0.6) / 0.3, 0.0, 1.0)[:, None]
    x, z = profile[:, :1] * scallop * np.cos(a), profile[:, :1] * scallop * np.sin(a)
    return np.stack([x, np.broadcast_to(profile[:, 1:], x.shape), -z], axis=-1).reshape(-1, 3)


def _beating(rows: int, around: int) -> Shaper:
    def shaper(stance: Stance, turns: Doubles, places: Doubles) -> Doubles:
        return np.asarray(_revolve(_bell(rows, stance.values.get("shut", 0.0)), around) @ turns[0].T + places[0], np.float64)

    return shaper


def _bell_paint(bell: Surface, tint: Tint) -> Doubles:
    assert bell.uv is not None
    u, v = bell.uv.T
    rays = np.clip(np.cos(16.0 * 2.0 * np.pi * u) * 1.4, 0.0, 1.0) * np.clip((v - 0.12) / 0.2, 0.0, 1.0)
    clover = np.clip(1.0 - np.abs(np.hypot((np.abs(((u * 4.0) % 1.0) - 0.5)) * 1.1, (v - 0.28) * 3.0) - 0.30) / 0.08, 0.0, 1.0)
    share = np.maximum(0.5 * rays, clover)[:, None]
    rgb = np.asarray(tint.body) + (np.asarray(tint.mark) - np.asarray(tint.body)) * share
    return np.concatenate([rgb, share], axis=1)
