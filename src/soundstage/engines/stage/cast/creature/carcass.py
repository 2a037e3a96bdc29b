"""The flesh of a quadruped below the head: trunk, neck, legs, feet, tail, on its rig."""

import math

import numpy as np

from ...motion.rotation import Doubles
from .flesh import Flesh
from .frame import Frame
from .regions import Region
from .rig import INDEX, TAIL, Rig
from .skull import put_on_head

__all__ = ["flesh_of"]

_SIDES = ((-1.0, "l"), (1.0, "r"))


def flesh_of(frame: Frame, rig: Rig) -> Flesh:
    """All the flesh of a beast, in heights."""
    flesh = Flesh()
    _trunk(flesh, frame, rig)
    _neck(flesh, frame, rig)
    for _, tag in _SIDES:
        _fore_leg(flesh, frame, rig, tag)
        _hind_leg(flesh, frame, rig, tag)
    put_on_head(flesh, frame, rig)
    _tail(flesh, frame, rig)
    return flesh


def _at(x: float, y: float, z: float = 0.0) -> Doubles:
    return np.array([x, y, z], np.float64)


def _trunk(flesh: Flesh, frame: Frame, rig: Rig) -> None:
    long, (r, wide) = frame.length, frame.chest
    y, loin, (rump, rump_wide), croup = frame.breast, frame.loin, frame.rump, frame.croup
    chest, middle, pelvis = INDEX["chest"], INDEX["loin"], INDEX["pelvis"]
    add = flesh.cone
    add(chest, Region.TRUNK, _at(0.31 * long, y - 0.005), _at(0.05 * long, y + 0.01 + 0.2 * croup), (r, r * 0.96), 0.06, wide)
    front = r / 0.232
    add(
        chest,
        Region.TRUNK,
        _at(0.42 * long, y - 0.01),
        _at(0.40 * long, y - 0.05),
        (0.125 * front, 0.12 * front),
        0.08,
        0.85 * wide / 0.7,
    )
    keel = y - 0.56 * r
    add(chest, Region.BELLY, _at(0.20 * long, keel), _at(0.34 * long, keel + 0.01), (0.43 * r, 0.43 * r), 0.08, 0.8)
    add(
        middle, Region.BELLY, _at(0.06 * long, y + 0.025 + 0.3 * croup - 0.5 * frame.belly),
        _at(-0.20 * long, 0.765 + frame.tuck + 0.8 * croup - 0.6 * frame.belly), (r * 0.87 + 0.4 * frame.belly,
        loin * 0.98 + 0.5 * frame.belly), 0.08, 0.74 * wide / 0.7,
    )  # fmt: skip
    add(
        pelvis, Region.TRUNK, _at(-0.20 * long, 0.775 + 0.5 * frame.tuck + croup), _at(-0.40 * long, 0.80 + croup),
        (loin, rump * 0.80), 0.08, rump_wide,
    )  # fmt: skip
    back, loins, tail = rig.head("chest"), rig.head("pelvis"), rig.head(TAIL[0])
    add(
        chest,
        Region.TRUNK,
        rig.tail("chest") - _at(0.03, 0.035 - frame.withers),
        back - _at(0, 0.06),
        (0.085, 0.08),
        0.07,
        0.75,
    )
    add(middle, Region.TRUNK, back - _at(0, 0.06), loins - _at(0, 0.065), (0.08, 0.08), 0.07, 0.9)
    add(pelvis, Region.TRUNK, loins - _at(0, 0.06), tail - _at(0, 0.05), (0.08, 0.06), 0.07, 0.9)
    for hump in frame.humps:
        bone = chest if hump.x > 0.05 else middle
        ends = _at(hump.x * long - 0.5 * hump.length, hump.y), _at(hump.x * long + 0.5 * hump.length, hump.y)
        add(bone, Region.TRUNK, *ends, (hump.radius, hump.radius), 0.12, hump.squash)
    if frame.udder:
        bag = _at(-0.27 * long, 0.50 + 0.6 * croup)
        add(pelvis, Region.UDDER, bag, bag + _at(-0.04, 0.01), (frame.udder, frame.udder), 0.05, 0.9)
        for _, dx, dz in ((0, 0.03, -1), (0, 0.03, 1), (0, -0.05, -1), (0, -0.05, 1)):
            teat = bag + _at(dx, -0.7 * frame.udder, 0.45 * frame.udder * dz)
            add(pelvis, Region.UDDER, teat, teat - _at(0, 0.05), (0.016, 0.012), 0.02)


def _neck(flesh: Flesh, frame: Frame, rig: Rig) -> None:
    root, middle, end = rig.head("neck1"), rig.head("neck2"), rig.tail("neck2")
    thick, thin = frame.throat
    mean = 0.5 * (thick + thin)
    flesh.cone(INDEX["neck1"], Region.NECK, root - _at(0.02, 0.04), middle, (thick, mean), 0.08, 0.74)
    flesh.cone(INDEX["neck2"], Region.NECK, middle, end + _at(0.02, -0.005), (mean, thin * 0.92), 0.07, 0.80)
    scale = frame.head.scale
    chin = end + scale * (rig.skull @ _at(0.06, -0.06))
    flesh.cone(INDEX["neck2"], Region.NECK, 0.5 * (middle + chin) + _at(0.03, -0.02), chin, (0.6 * thin, 0.5 * thin), 0.07, 0.8)
    if frame.mane_crest:
        way = (end - root) / np.linalg.norm(end - root)
        up = _at(-way[1], way[0])
        flesh.cone(
            INDEX["neck1"],
            Region.NECK,
            root + up * (0.6 * thick),
            middle + up * (mean * 0.62 + frame.mane_crest),
            (0.075, 0.07),
            0.08,
            0.6,
        )
        flesh.cone(
            INDEX["neck2"],
            Region.NECK,
            middle + up * (mean * 0.62 + frame.mane_crest),
            end + up * (0.35 * thin),
            (0.07, 0.055),
            0.07,
            0.6,
        )
    if frame.dewlap:
        low = root + _at(0.05, -0.62 * thick - 0.3 * frame.dewlap)
        flesh.cone(
            INDEX["neck1"], Region.NECK, low, middle + _at(0.04, -0.7 * mean), (frame.dewlap, 0.5 * frame.dewlap), 0.06, 0.35
        )


def _fore_leg(flesh: Flesh, frame: Frame, rig: Rig, tag: str) -> None:
    elbow, forearm, wrist, pastern = frame.fore
    m, add = frame.muscle, flesh.cone

    def ends(bone: str) -> tuple[int, Doubles, Doubles]:
        return INDEX[f"{bone}_{tag}"], rig.head(f"{bone}_{tag}"), rig.tail(f"{bone}_{tag}")

    bone, a, b = ends("scapula")
    add(bone, Region.TRUNK, a - _at(0, 0.05), b, (0.075 * m, 0.092 * m), 0.07, 0.55)
    bone, a, b = ends("humerus")
    add(bone, Region.FORE, a, b + _at(-0.005, 0.02), (0.092 * m, elbow), 0.06, 0.72)
    add(bone, Region.FORE, 0.45 * a + 0.55 * b + _at(-0.075, 0.03), b + _at(-0.03, 0.02), (0.075 * m, 0.055 * m), 0.05, 0.6)
    bone, a, b = ends("radius")
    middle = 0.62 * a + 0.38 * b
    add(bone, Region.FORE, a, middle, (elbow * 0.93, forearm * 1.06), 0.03, 0.85)
    add(bone, Region.FORE, middle, b, (forearm * 1.04, wrist), 0.02, 0.9)
    add(bone, Region.SHANK, b + _at(-0.004, 0.004), b - _at(0, 0.015), (wrist * 1.08, wrist * 1.02), 0.015)
    bone, a, b = ends("metacarpus")
    add(bone, Region.SHANK, a, b, (wrist * 0.95, pastern * 1.06), 0.015, 0.95)
    _foot(flesh, frame, INDEX[f"forefoot_{tag}"], b, 1.0)


def _hind_leg(flesh: Flesh, frame: Frame, rig: Rig, tag: str) -> None:
    thigh, knee, hock, pastern = frame.hind
    m, add, long = frame.muscle, flesh.cone, frame.length

    def ends(bone: str) -> tuple[int, Doubles, Doubles]:
        return INDEX[f"{bone}_{tag}"], rig.head(f"{bone}_{tag}"), rig.tail(f"{bone}_{tag}")

    bone, a, b = ends("femur")
    add(bone, Region.HIND, a - _at(0, 0.03), 0.8 * b + 0.2 * a, (thigh, knee * 1.35), 0.07, 0.58)
    add(
        bone, Region.HIND, a + _at(-0.075 * long * frame.fold, -0.04), 0.6 * b + 0.4 * a + _at(-0.10 * frame.fold, -0.02),
        (0.095 * m, 0.075 * m), 0.06, 0.60,
    )  # fmt: skip
    add(bone, Region.HIND, 0.7 * b + 0.3 * a, b, (knee * 1.2, knee), 0.04, 0.75)
    bone, a, b = ends("tibia")
    middle = 0.55 * a + 0.45 * b
    add(bone, Region.HIND, a, middle, (knee * 1.08, hock * 1.35), 0.035, 0.78)
    add(bone, Region.HIND, middle, b, (hock * 1.3, hock * 0.88), 0.02, 0.8)
    add(bone, Region.SHANK, b, b + _at(-0.022 * frame.fold, 0.012), (hock * 0.85, hock * 0.6), 0.015, 0.8)
    calf = 0.7 * knee
    add(
        bone, Region.HIND, 0.75 * a + 0.25 * b + _at(-0.055 * frame.fold, 0.01), middle + _at(-0.035 * frame.fold, 0),
        (calf, 0.5 * calf), 0.04, 0.6,
    )  # fmt: skip
    bone, a, b = ends("metatarsus")
    add(bone, Region.SHANK, a, b, (hock * 0.86, pastern), 0.015, 0.92)
    _foot(flesh, frame, INDEX[f"hindfoot_{tag}"], b, 0.95)


def _foot(flesh: Flesh, frame: Frame, bone: int, at: Doubles, share: float) -> None:
    size, long = frame.paw[0] * share, frame.paw[1] * share
    add = flesh.cone
    if frame.foot in ("hoof", "cloven"):
        top, toe = at + _at(0.10 * long, 0.01), at + _at(0.55 * long, -0.035)
        add(bone, Region.SHANK, at, top, (size * 0.85, size * 0.8), 0.015)
        spread = (0.0,) if frame.foot == "hoof" else (-0.42, 0.42)
        for z in spread:
            wide = size if frame.foot == "hoof" else 0.66 * size
            add(
                bone,
                Region.HOOF,
                top + _at(0.1 * long, -0.012, z * size),
                toe + _at(0, 0, z * size * 1.1),
                (wide * 0.85, wide),
                0.008,
            )
        return
    if frame.foot in ("column", "pad"):
        add(bone, Region.FOOT, at, at + _at(0.25 * long, -0.05 + size * 0.55), (size, size * 1.02), 0.02)
        for k, angle in enumerate((-0.9, -0.3, 0.3, 0.9)):
            reach = size * (0.92 if frame.foot == "column" else 1.05)
            nail = at + _at(0.25 * long + reach * math.cos(angle), -0.05 + 0.36 * size, reach * math.sin(angle))
            if frame.foot == "column" or k in (1, 2):
                add(bone, Region.HOOF, nail, nail - _at(0, 0.10 * size), (0.24 * size, 0.22 * size), 0.006)
        return
    add(bone, Region.FOOT, at - _at(0, 0.002), at + _at(0.45 * long, -0.012), (size * 0.72, size * 0.80), 0.015)
    toes = (-1.3, -0.45, 0.45, 1.3)
    for z in toes:
        reach = long * (0.95 if abs(z) < 1 else 0.72)
        add(
            bone, Region.FOOT, at + _at(0.4 * long, -0.010, z * size * 0.52), at + _at(reach, -0.05 + size * 0.42,
            z * size * 0.62),
            (size * 0.40, size * 0.36), 0.008,
        )  # fmt: skip
        if frame.foot == "hand":
            tip = at + _at(reach, -0.05 + size * 0.42, z * size * 0.62)
            add(bone, Region.FOOT, tip, tip + _at(0.25 * long, -0.01), (size * 0.30, size * 0.24), 0.008)


def _tail(flesh: Flesh, frame: Frame, rig: Rig) -> None:
    thick, thin = frame.tail.radii
    for k, name in enumerate(TAIL):
        ends = []
        for j in (k, k + 1):
            share = j / len(TAIL)
            swell = frame.tail.bulge * math.sin(math.pi * min(share * 0.9 + 0.1, 1.0)) ** 0.7
            ends.append(thick + (thin - thick) * share + swell)
        flesh.cone(INDEX[name], Region.TAIL, rig.head(name), rig.tail(name), (ends[0], ends[1]), 0.006)
