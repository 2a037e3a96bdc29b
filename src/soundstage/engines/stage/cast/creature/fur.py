"""Fur: a groom over the hull (which way, how long, how raised) and ribbons that stand for locks."""

from dataclasses import dataclass

import numpy as np

from ...motion.rotation import Doubles
from ...scene import Floats
from .canvas import Canvas, bumps, ramp
from .coat import Coat
from .hull import Hull, neighbours, smoothed
from .markings import MARKINGS
from .paint import bareness, palate
from .regions import Region

__all__ = ["Fur", "Groom", "fur_of", "groom_of", "mane_of"]

_POINTS = 3


@dataclass(frozen=True, slots=True)
class Groom:
    """Per vertex: `flow` (N, 3) unit, `length` in heights, `lift` off the skin 0…1, `density` relative, `mane` 0…1."""

    flow: Doubles
    length: Doubles
    lift: Doubles
    density: Doubles
    mane: Doubles


@dataclass(frozen=True, slots=True)
class Fur:
    """Strands at binding: `points` (S, 3, 3), `half_width` (S, 3), `vertex` each is rooted by, `normals` (S, 3), `own` (S,)
    random, `share` (S, 3) barycentric weights of `corners` (S, 3)."""

    points: Floats
    half_width: Floats
    vertex: np.ndarray
    normals: Floats
    own: Floats
    corners: np.ndarray
    share: Floats


def mane_of(c: Canvas, coat: Coat) -> Doubles:
    """Where a mane grows, 0…1."""
    if coat.mane == "lion":
        nape = c.frame.length * 0.36 + c.frame.neck[0] * np.cos(c.frame.neck[1])
        ruff = ramp(nape - 0.50, nape - 0.36, c.x) * ramp(0.075, 0.03, c.u - 0.02 * (c.v < 0.02)) * (c.y > 0.5)
        jaw = c.head * (c.u < 0.135) * (c.v < -0.02) * 0.8
        return np.asarray(np.maximum(ruff * ~(c.limb | (c.region == Region.FORE)), jaw) * ~c.ear, np.float64)
    if coat.mane in ("horse", "crest"):
        up = c.normals[:, 1] - 0.55 * c.normals[:, 0]
        crest = c.neck * ramp(0.45, 0.75, up) * ramp(0.05, 0.03, np.abs(c.z))
        poll = c.head * ramp(0.08, 0.05, np.abs(c.u - 0.04)) * (c.v > 0.05) * ramp(0.035, 0.02, c.w)
        return np.asarray(np.maximum(crest, poll) * ~c.ear, np.float64)
    return np.zeros(len(c.points))


def groom_of(hull: Hull, c: Canvas, coat: Coat) -> Groom:
    """Comb a coat."""
    lengths, n = coat.lengths, c.normals
    mane = mane_of(c, coat)
    flow = _combed(c)
    trunk = ~(c.head | c.ear | c.limb | c.neck | c.on_tail)
    back = np.clip((-n[:, 0] - 0.25) / 0.4, 0.0, 1.0)
    length = np.full(len(n), lengths.back)
    lift = np.full(len(n), 0.16 + 0.5 * coat.curl)
    length += (lengths.belly - lengths.back) * c.under * trunk
    length[c.neck] = lengths.neck
    front = np.clip((n[:, 0] - 0.1) / 0.5, 0.0, 1.0) * (c.x > 0.3 * c.frame.length) * ~(c.limb | c.head | c.ear)
    length += (lengths.chest - length) * front
    length[c.limb] = lengths.shank
    for mask, feather, low in ((c.fore, lengths.fore, c.frame.carpus), (c.hind, lengths.hind, c.frame.hock + 0.04)):
        share = back * ramp(low, low + 0.12, c.y) * mask
        length += (feather - length) * share * (feather > length)
        lift += 0.25 * share * (feather > 0.05)
    length[c.head] = lengths.head
    cheek = c.head * ramp(0.14, 0.10, c.u) * ramp(0.02, -0.01, c.v)
    length += (lengths.cheek - length) * cheek
    beard = c.head * (n[:, 1] < -0.3) * ramp(0.12, 0.2, c.u) * (lengths.beard > 0)
    length += (lengths.beard - length) * beard
    length[c.ear] = lengths.ear
    length[c.on_tail] = lengths.tail
    lift[c.on_tail] = 0.2 + 0.3 * (lengths.tail > 0.07)
    tuft = c.on_tail * ramp(0.72, 0.84, c.tail) * (lengths.tuft > 0)
    length += (lengths.tuft - length) * tuft
    density = np.ones(len(n)) + 2.2 * (c.head | c.ear) + 3.5 * tuft + (2.2 if coat.mane == "lion" else 12.0) * mane
    density += 1.5 * (c.head & (c.u > 0.2)) + 1.2 * c.on_tail * (lengths.tail > 0.15)
    if any(name == "visage" for name, _, _ in coat.markings):
        length *= 1.0 - MARKINGS["visage"](c, 0)
    length = length * (1.0 - mane) + lengths.mane * mane
    lift = lift * (1.0 - mane) + (0.22 if coat.mane == "horse" else 0.5) * mane
    flow = flow * (1.0 - mane[:, None]) + _mane_flow(c, coat) * mane[:, None]
    length *= 1.0 - palate(c)
    bare = bareness(c, coat) > 0.5
    length[bare & (mane < 0.3) & (tuft < 0.3)] = 0.0
    return _softened(hull, c, Groom(flow, length, lift, density, mane), bare)


def _combed(c: Canvas) -> Doubles:
    low = np.clip((0.80 - c.y) / 0.25, 0.0, 1.0)
    flow = np.stack([np.full(len(low), -1.0), -0.35 - 0.6 * low, np.zeros(len(low))], axis=1)
    flow[c.neck] = (-0.8, -0.55, 0.0)
    front = (c.normals[:, 0] > 0.25) & ~(c.head | c.ear | c.limb)
    flow[front] = (-0.15, -1.0, 0.0)
    legs = c.limb | c.upper
    flow[legs] = c.flow[legs] + np.array([-0.35, 0.0, 0.0])
    flow[c.on_tail] = c.flow[c.on_tail]
    ahead = c.flow[c.head & (c.flow[:, 0] > 0)]
    way = ahead.mean(axis=0) if len(ahead) else np.array([1.0, 0.0, 0.0])
    flow[c.head] = -way
    flow[c.head & (c.v < 0.03) & (c.u < 0.2)] = (-0.8, -0.45, 0.0)
    flow[c.ear] = c.flow[c.ear]
    return flow


def _mane_flow(c: Canvas, coat: Coat) -> Doubles:
    if coat.mane == "lion":
        low = np.clip((0.80 - c.y) / 0.25, 0.0, 1.0)
        flow = np.stack([np.full(len(low), -0.75), -0.45 - 0.3 * low, 0.5 * c.normals[:, 2]], axis=1)
        flow[c.normals[:, 1] > 0.3] += np.array([-0.2, 0.55, 0.0])
        return flow
    if coat.mane == "crest":
        return np.asarray(c.normals + np.array([-0.35, 0.2, 0.0]), np.float64)
    return np.tile(np.array([-0.25, -0.55, 0.95]), (len(c.points), 1))


def _softened(hull: Hull, c: Canvas, groom: Groom, bare: np.ndarray) -> Groom:
    near = neighbours(hull.triangles, len(c.points))
    flow = groom.flow / np.maximum(np.linalg.norm(groom.flow, axis=1, keepdims=True), 1e-9)
    flow = smoothed(near, flow, 5)
    length = np.where(bare & (groom.length == 0.0), 0.0, smoothed(near, groom.length, 4))
    u, v, z, r = c.frame.head.eye
    away = np.sqrt((c.u - u) ** 2 + (c.v - v) ** 2 + (c.w - z) ** 2)
    length *= np.where(c.head, np.clip((away - 1.3 * r) / (1.5 * r), 0.0, 1.0), 1.0)
    density = np.where(c.head & (away < 1.7 * r), 0.0, groom.density)
    density = np.where(c.is_in(Region.INNER_EAR), 0.25 * density, density)
    flow /= np.maximum(np.linalg.norm(flow, axis=1, keepdims=True), 1e-9)
    return Groom(flow, length, smoothed(near, groom.lift, 4), density, groom.mane)


def fur_of(hull: Hull, c: Canvas, groom: Groom, coat: Coat, count: int, seed: int) -> Fur:
    """`count` strands, thicker and fewer-looking where fur is long; none where the skin is bare or the coat is a nap."""
    rng = np.random.default_rng([seed, 23])
    faces = hull.triangles.astype(np.int64)
    a, b, d = (c.points[faces[:, k]] for k in range(3))
    area = 0.5 * np.linalg.norm(np.cross(b - a, d - a), axis=1)
    weight = area * groom.density[faces].mean(axis=1) * (groom.length[faces].min(axis=1) > 0.011)
    if weight.sum() <= 0.0:
        return _none()
    face = rng.choice(len(faces), count, p=weight / weight.sum())
    share = rng.dirichlet((1.0, 1.0, 1.0), count)
    corners = faces[face]

    def mixed(values: Doubles) -> Doubles:
        return np.asarray((values[corners] * share.reshape(count, 3, *([1] * (values.ndim - 1)))).sum(axis=1), np.float64)

    root, normal = mixed(c.points), mixed(c.normals)
    normal /= np.linalg.norm(normal, axis=1, keepdims=True)
    flow = mixed(groom.flow)
    flow -= normal * np.minimum((flow * normal).sum(axis=1, keepdims=True), 0.0)
    wander = np.stack([bumps(root, 30.0, 3 + k) for k in range(3)], axis=1)
    flow = (
        flow / np.linalg.norm(flow, axis=1, keepdims=True)
        + (0.09 + 0.6 * coat.curl) * rng.normal(size=(count, 3))
        + 0.13 * wander
    )
    length = mixed(groom.length) * rng.uniform(0.65, 1.25, count) * (1.0 + 0.22 * bumps(root, 22.0, 8))
    short = np.clip((0.034 - length) / 0.02, 0.0, 1.0)
    lift = ((mixed(groom.lift) + 0.10 * short) * rng.uniform(0.5, 1.4, count))[:, None]
    first = _unit(normal * lift * 1.5 + flow * (1.0 - 0.5 * lift))
    second = normal * lift * 0.35 + flow
    if coat.curl:
        second += coat.curl * 1.2 * rng.normal(size=(count, 3))
    sag = np.clip(3.0 * length, 0.0, 0.55)[:, None] * (0.3 if coat.mane == "crest" else 1.0)
    second = _unit(second + np.array([0.0, -1.0, 0.0]) * sag)
    start = root - np.minimum(0.004, 0.10 * length)[:, None] * normal
    middle = start + first * (0.5 * length)[:, None]
    points = np.stack([start, middle, middle + second * (0.5 * length)[:, None]], axis=1)
    thick = 0.0034 * coat.coarse * (0.75 + 0.5 * rng.random(count)) * (0.55 + 9.0 * np.clip(length, 0.0, 0.08)) + 0.003 * mixed(
        groom.mane
    )
    half = thick[:, None] * np.array([1.0, 0.85, 0.12])
    vertex = corners[np.arange(count), share.argmax(axis=1)]
    return Fur(
        points.astype(np.float32), half.astype(np.float32), vertex.astype(np.int32), normal.astype(np.float32),
        rng.random(count).astype(np.float32), corners.astype(np.int32), share.astype(np.float32),
    )  # fmt: skip


def _unit(vectors: Doubles) -> Doubles:
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9), np.float64)


def _none() -> Fur:
    empty = np.zeros((0, 3), np.float32)
    return Fur(
        np.zeros((0, _POINTS, 3), np.float32), empty, np.zeros(0, np.int32), empty, np.zeros(0, np.float32),
        np.zeros((0, 3), np.int32), empty,
    )  # fmt: skip
