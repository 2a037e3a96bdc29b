"""The flesh of a head: cranium, snout, jaw, eyes' sockets, ears, horns."""

import math
from itertools import pairwise

import numpy as np

from ...motion.rotation import Doubles
from .flesh import Flesh
from .frame import Ear, Frame, Horn
from .regions import Region
from .rig import INDEX, NOSE, Rig

__all__ = ["eyes_of", "muzzle_end", "put_on_head"]

Point = tuple[float, float, float]
_SIDES = ((-1.0, "l"), (1.0, "r"))


class _Sculptor:
    """Adds cones in head lengths."""

    def __init__(self, flesh: Flesh, frame: Frame, rig: Rig) -> None:
        self.flesh, self.scale, self.rig = flesh, frame.head.scale, rig

    def place(self, point: Point) -> Doubles:
        return np.asarray(self.rig.head("head") + self.scale * (self.rig.skull @ np.asarray(point)), np.float64)

    def cone(
        self, bone: str, region: int, a: Point, b: Point, radii: tuple[float, float], blend: float, squash: float = 1.0,
        axis: Point = (0.0, 0.0, 1.0), carve: bool = False,
    ) -> None:  # fmt: skip
        add = self.flesh.carve if carve else self.flesh.cone
        add(
            INDEX[bone], region, self.place(a), self.place(b), (radii[0] * self.scale, radii[1] * self.scale),
            blend * self.scale,
            squash, self.rig.skull @ np.asarray(axis),
        )  # fmt: skip


def muzzle_end(frame: Frame) -> float:
    """How far ahead of the nape the snout's last cone ends, head lengths."""
    return 0.175 + frame.head.snout[0]


def eyes_of(frame: Frame, rig: Rig) -> tuple[Doubles, Doubles, float]:
    """Centres of the left and the right eyeball and their radius, in heights."""
    u, v, z, radius = frame.head.eye
    scale = frame.head.scale
    left, right = (
        rig.head("head") + scale * (rig.skull @ np.array([u + 0.22 * radius, v, (z + 0.36 * radius) * side]))
        for side, _ in _SIDES
    )
    return np.asarray(left), np.asarray(right), radius * scale


def put_on_head(flesh: Flesh, frame: Frame, rig: Rig) -> None:
    """Sculpt the head onto the end of the neck."""
    tool = _Sculptor(flesh, frame, rig)
    _cranium(tool, frame)
    _snout(tool, frame)
    _jaw(tool, frame)
    _sockets(tool, frame)
    _nose(tool, frame)
    for side, tag in _SIDES:
        if frame.head.ear.fan:
            _fan(tool, frame.head.ear, side, tag)
        else:
            _ear(tool, frame.head.ear, side, tag)
        for horn in (frame.head.horn, frame.head.tusk):
            if horn is not None:
                _horn(tool, horn, side)
    if frame.trunk:
        _trunk(flesh, frame, rig)


def _cranium(tool: _Sculptor, frame: Frame) -> None:
    head = frame.head
    radius, width = head.cranium
    tool.cone("head", Region.HEAD, (0.045, 0.025, 0), (0.12, 0.030 + head.dome, 0), (radius * 0.98, radius), 0.04, width)
    if head.crest:
        tool.cone("head", Region.HEAD, (0.0, 0.10, 0), (0.10, 0.10, 0), (head.crest, head.crest * 0.7), 0.05, 0.6)
    spread = radius * width / 0.090
    for side, _ in _SIDES:
        if head.brow:
            tool.cone(
                "head", Region.HEAD, (0.135, 0.052 + 0.6 * head.dome, 0.038 * side * spread),
                (0.165, 0.060 + 0.5 * head.dome, 0.034 * side * spread), (head.brow, head.brow * 0.72), 0.025,
            )  # fmt: skip
        tool.cone(
            "head", Region.HEAD, (0.085, -0.025, 0.052 * side * spread), (0.155, -0.022, 0.050 * side * spread),
            (head.cheek, head.cheek * 0.70), 0.035, 0.8,
        )  # fmt: skip


def _snout(tool: _Sculptor, frame: Frame) -> None:
    head = frame.head
    _, root, tip = head.snout
    start, end, drop = 0.175, muzzle_end(frame), head.drop
    tool.cone("head", Region.HEAD, (start - 0.03, -0.012, 0), (end, -0.022 - drop, 0), (root * 1.05, tip), 0.045, head.width)
    tool.cone(
        "head", Region.HEAD, (start - 0.03, 0.030, 0), (end + 0.005, 0.012 - drop, 0), (root * 0.58, tip * 0.62), 0.03, 0.95
    )
    for side, _ in _SIDES:
        if head.flew:
            low, wide = 0.6 * tip + 0.018, 0.52 * tip * head.width / 0.92
            tool.cone(
                "head", Region.LIP, (start + 0.02, -low + 0.003, (wide + 0.004) * side), (end - 0.01, -low - drop,
                wide * side),
                (head.flew * 0.95, head.flew), 0.022, 0.72,
            )  # fmt: skip


def _jaw(tool: _Sculptor, frame: Frame) -> None:
    head, end = frame.head, muzzle_end(frame)
    tip = head.snout[2]
    if head.muzzle == "trunk":
        tool.cone("jaw", Region.HEAD, (0.10, -0.09, 0), (0.22, -0.15, 0), (0.05, 0.028), 0.04, 0.9)
        return

    def opened(u: float, v: float, z: float = 0.0) -> Point:
        c, s = math.cos(-head.gape), math.sin(-head.gape)
        return (0.09 + c * (u - 0.09) - s * (v + 0.05), -0.05 + s * (u - 0.09) + c * (v + 0.05), z)

    chin_u, chin_v = end - 0.012, -0.032 - tip - 0.5 * head.drop - 0.6 * head.chin
    wide = 0.28 * tip * head.width / 0.92
    if head.gape > 0.1:
        mouth = -0.040 - 0.6 * (tip - 0.05)
        tool.cone(
            "head", Region.MOUTH, opened(0.17, mouth), (end - 0.035, mouth - 0.032 - 0.7 * head.drop, 0), (0.32 * tip,
            0.36 * tip),
            0.012, 1.6,
            carve=True,
        )  # fmt: skip
    root = head.jaw
    for side, _ in _SIDES:
        tool.cone(
            "jaw", Region.HEAD, opened(0.11, -0.070 - 0.4 * (root - 0.034), 0.038 * side), opened(chin_u, chin_v,
            wide * side),
            (root, 0.42 * tip + 0.6 * max(head.chin, 0.0)), 0.02, 0.9,
        )  # fmt: skip
    tool.cone(
        "jaw", Region.HEAD, opened(chin_u - 0.03, chin_v - 0.004), opened(chin_u, chin_v),
        (0.52 * tip + 0.6 * head.chin, 0.48 * tip + 0.8 * head.chin), 0.015,
    )  # fmt: skip
    if head.tongue:
        path = (
            opened(0.17, -0.050),
            opened(chin_u - 0.012, -0.054),
            opened(chin_u + 0.016, -0.066),
            opened(chin_u + 0.022, -0.092),
        )
        for a, b in pairwise(path):
            tool.cone("jaw", Region.TONGUE, a, b, (0.017, 0.015), 0.008, 1.5)


def _sockets(tool: _Sculptor, frame: Frame) -> None:
    u, v, z, r = frame.head.eye
    for side, _ in _SIDES:
        tool.cone("head", Region.LID, (u, v, z * side), (u, v, z * side), (r * 1.22, r * 1.22), 0.012)
        ahead = (u + 0.75 * r, v, (z + 0.72 * r) * side)
        tool.cone("head", Region.LID, ahead, ahead, (r * 0.92, r * 0.92), 0.006, carve=True)
        tool.cone(
            "head", Region.HEAD, (u - 0.55 * r, v + 0.92 * r, (z + 0.98 * r) * side), (u + 1.15 * r, v + 0.62 * r,
            (z + 0.30 * r) * side),
            (r * 0.38, r * 0.33), 0.010,
        )  # fmt: skip
        tool.cone(
            "head", Region.HEAD, (u - 0.2 * r, v - 0.95 * r, (z + 0.85 * r) * side), (u + 1.1 * r, v - 0.80 * r,
            (z + 0.30 * r) * side),
            (r * 0.26, r * 0.24), 0.008,
        )  # fmt: skip


def _nose(tool: _Sculptor, frame: Frame) -> None:
    head, end = frame.head, muzzle_end(frame)
    tip, size, drop = head.snout[2], head.nose, head.drop
    if head.muzzle == "pad":
        u, v = end + tip - 0.42 * size, 0.004 + 0.9 * max(tip - 0.05, 0.0) - drop
        tool.cone("head", Region.NOSE, (u - 0.012, v + 0.006, 0), (u, v - 0.002, 0), (size, size * 0.9), 0.008, 1.2)
        tool.cone("head", Region.NOSE, (u + 0.004, v - 0.012, 0), (u - 0.006, v - 0.045, 0), (0.010, 0.008), 0.010)
        for side, _ in _SIDES:
            tool.cone(
                "head", Region.NOSE, (u + size * 0.92, v - 0.004, 0.013 * side), (u + size * 0.7, v - 0.010, 0.024 * side),
                (0.0065, 0.005), 0.006, carve=True,
            )  # fmt: skip
    elif head.muzzle == "disc":
        u, v = end + 0.6 * tip, -0.02 - drop
        tool.cone("head", Region.NOSE, (u, v, 0), (u + 0.012, v, 0), (size, size), 0.02, 1.15)
        for side, _ in _SIDES:
            hole = (u + 0.012 + size * 0.9, v, 0.42 * size * side)
            tool.cone("head", Region.MOUTH, hole, (hole[0] - 0.01, v + 0.01, hole[2]), (0.011, 0.010), 0.008, carve=True)
    elif head.muzzle in ("broad", "flat"):
        u, v = end + 0.55 * tip, -0.008 - drop
        if size:
            tool.cone("head", Region.NOSE, (u - 0.3 * tip, v, 0), (u, v - 0.01, 0), (size, size), 0.03, 1.35)
        for side, _ in _SIDES:
            out = 0.62 * tip * head.width
            tool.cone(
                "head", Region.MOUTH, (u + 0.40 * tip, v + 0.012, out * side), (u + 0.15 * tip, v - 0.012, out * 1.35 * side),
                (0.012, 0.009), 0.012, carve=True,
            )  # fmt: skip


def _ear(tool: _Sculptor, ear: Ear, side: float, tag: str) -> None:
    at, to, face = (np.array([p[0], p[1], p[2] * side]) for p in (ear.at, ear.to, ear.face))
    bone, width, thin = f"ear_{tag}", ear.width, ear.thin
    face = face / np.linalg.norm(face)
    points = [at, at + 0.45 * to, at + to]
    radii = [0.80 * width, width * (0.72 + 0.28 * min(ear.blunt * 2, 1.0)), max(ear.blunt * width, 0.006)]
    for k in range(2):
        tool.cone(
            bone, Region.EAR, _tuple(points[k]), _tuple(points[k + 1]), (radii[k], radii[k + 1]), 0.018, thin, _tuple(face)
        )
    if ear.cup:
        lift = face * (width * thin * 0.95)
        tool.cone(
            bone, Region.INNER_EAR, _tuple(at + 0.2 * to + lift), _tuple(at + 0.78 * to + lift * 0.7),
            (radii[0] * 0.72, radii[2] + 0.25 * width * (0.3 + ear.blunt)), 0.012, thin * 0.9, _tuple(face), carve=True,
        )  # fmt: skip


def _fan(tool: _Sculptor, ear: Ear, side: float, tag: str) -> None:
    """An elephant's ear: a thin plate back and out from the temple."""
    u, v, z = ear.at
    w = ear.width
    axis = (0.5, 0.0, -0.87 * side)
    for du, dv, out, size in (
        (-0.50, 0.06, 0.26, 0.50),
        (-0.98, -0.26, 0.40, 0.56),
        (-0.86, -0.85, 0.36, 0.50),
        (-0.46, -1.30, 0.26, 0.34),
        (-0.30, -0.62, 0.14, 0.55),
    ):
        tip = (u + du * w, v + dv * w, (z + out * w) * side)
        tool.cone(f"ear_{tag}", Region.EAR, (u, v, z * side), tip, (0.40 * w, size * w), 0.02, ear.thin, axis)


def _horn(tool: _Sculptor, horn: Horn, side: float) -> None:
    points = [np.array([p[0], p[1], p[2] * side]) for p in horn.path]
    count = len(points) - 1
    region = Region.HEAD if horn.furred else Region.HORN
    if side > 0 and all(p[2] == 0.0 for p in horn.path):
        return
    for k in range(count):
        radii = tuple(float(np.interp(j / count, [0.0, 1.0], horn.radii)) for j in (k, k + 1))
        tool.cone(
            "head",
            region,
            _tuple(points[k]),
            _tuple(points[k + 1]),
            (radii[0], radii[1]),
            0.010,
            horn.palm,
            (0.0, 1.0, 0.3 * side),
        )
    for index, offset in horn.tines:
        start = points[index]
        end = start + np.array([offset[0], offset[1], offset[2] * side])
        thick = float(np.interp(index / count, [0.0, 1.0], horn.radii))
        tool.cone("head", region, _tuple(start), _tuple(end), (thick * 0.8, 0.005), 0.010)


def _trunk(flesh: Flesh, frame: Frame, rig: Rig) -> None:
    root, tip = frame.head.snout[2] * frame.head.scale, 0.040
    for k, name in enumerate(NOSE):
        radii = tuple(root + (tip - root) * (j / len(NOSE)) ** 0.8 for j in (k, k + 1))
        flesh.cone(INDEX[name], Region.PROBOSCIS, rig.head(name), rig.tail(name), (radii[0], radii[1]), 0.03)


def _tuple(vector: Doubles) -> Point:
    return (float(vector[0]), float(vector[1]), float(vector[2]))
