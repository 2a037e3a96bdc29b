"""A hull seen by its painter: where each point lies on the beast."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...motion.rotation import Doubles
from .frame import Frame
from .hull import Hull
from .regions import Region
from .rig import BONES, INDEX, TAIL, Rig

__all__ = ["Canvas", "bumps", "canvas_of", "ramp"]

Mask = NDArray[np.bool_]


def ramp(low: float, high: float, values: Doubles) -> Doubles:
    t = np.clip((values - low) / (high - low), 0.0, 1.0)
    return np.asarray(t * t * (3.0 - 2.0 * t), np.float64)


def bumps(points: Doubles, frequency: float, seed: int) -> Doubles:
    """Smooth noise in about ±1: a sum of turned waves."""
    rng = np.random.default_rng([seed, 311])
    total = np.zeros(len(points))
    for _ in range(7):
        way = rng.normal(size=3)
        way *= frequency / np.linalg.norm(way) * rng.uniform(0.7, 1.3)
        total += np.sin(points @ way + rng.uniform(0.0, 2.0 * np.pi))
    return total / 2.6


@dataclass(frozen=True, slots=True)
class Canvas:
    """Per vertex (N,): coordinates in heights, head lengths (u ahead, v up, w out), share along the tail, and masks."""

    frame: Frame
    points: Doubles
    normals: Doubles
    region: NDArray[np.int32]
    u: Doubles
    v: Doubles
    w: Doubles
    tail: Doubles  # 0 root … 1 tip
    head: Mask
    on_tail: Mask
    limb: Mask  # below elbow and knee
    upper: Mask  # upper arm and thigh
    neck: Mask
    jaw: Mask
    ear: Mask
    fore: Mask
    hind: Mask
    flow: Doubles  # (N, 3) along the bone

    @property
    def x(self) -> Doubles:
        return np.asarray(self.points[:, 0], np.float64)

    @property
    def y(self) -> Doubles:
        return np.asarray(self.points[:, 1], np.float64)

    @property
    def z(self) -> Doubles:
        return np.asarray(self.points[:, 2], np.float64)

    @property
    def under(self) -> Doubles:
        """0…1 facing the ground, off the limbs."""
        return np.asarray(
            np.clip((-self.normals[:, 1] - 0.15) / 0.5, 0.0, 1.0) * ~(self.limb | self.head | self.ear), np.float64
        )

    def is_in(self, *regions: Region) -> Mask:
        return np.isin(self.region, regions)


def canvas_of(hull: Hull, frame: Frame, rig: Rig) -> Canvas:
    """Measure a hull."""
    points, normals = hull.points.astype(np.float64), hull.normals.astype(np.float64)
    names = np.array([name.split("_")[0] for name in BONES])[hull.bone]
    local = (points - rig.head("head")) @ rig.skull / frame.head.scale
    tails = np.array([INDEX[name] for name in TAIL])
    tail = np.zeros(len(points))
    for k, index in enumerate(tails):
        way = rig.tails[index] - rig.heads[index]
        along = np.clip((points - rig.heads[index]) @ way / (way @ way), 0.0, 1.0)
        tail = np.where(hull.bone == index, (k + along) / len(tails), tail)
    ways = rig.tails - rig.heads
    ways = ways / np.maximum(np.linalg.norm(ways, axis=1, keepdims=True), 1e-9)
    return Canvas(
        frame, points, normals, hull.region, local[:, 0], local[:, 1], np.abs(local[:, 2]), tail,
        head=np.isin(names, ["head", "jaw"]), on_tail=np.isin(hull.bone, tails),
        limb=np.isin(names, ["radius", "metacarpus", "forefoot", "tibia", "metatarsus", "hindfoot"]),
        upper=np.isin(names, ["humerus", "femur"]), neck=np.isin(names, ["neck1", "neck2"]), jaw=names == "jaw",
        ear=names == "ear",
        fore=np.isin(names, ["humerus", "radius", "metacarpus", "forefoot"]),
        hind=np.isin(names, ["femur", "tibia", "metatarsus", "hindfoot"]), flow=ways[hull.bone],
    )  # fmt: skip
