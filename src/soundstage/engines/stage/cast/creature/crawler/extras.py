"""What is fixed to a crawler's bones: shells, plates, horns, frills, antennae, wing cases."""

import math
from collections.abc import Callable

import numpy as np

from ....motion.rotation import Doubles
from ..puppet.bones import Skeleton
from ..puppet.loft import ball, blade, loft
from ..puppet.piece import Surface
from .spec import Extra

__all__ = ["extra_of"]


def extra_of(extra: Extra, bone: int, bones: Skeleton, around: int, back: Doubles) -> list[Surface]:
    """`back` (K, 2) is the line of the trunk's upper side. Its surfaces, painted; most come as a pair."""
    if extra.kind == "plates":
        return _plates(extra, bones, back)
    return _MAKERS[extra.kind](extra, bone, bones, around)


def _horn(extra: Extra, bone: int, bones: Skeleton, around: int) -> list[Surface]:
    """A cone from `at` along `size`, bent up by `bend`; `count` 1 in the middle, 2 a pair."""
    found = []
    for side in (1.0,) if extra.count == 1 else (1.0, -1.0):
        t = np.linspace(0.0, 1.0, 7)
        way = np.array(extra.size) * [1.0, 1.0, side]
        line = np.array(extra.at) * [1.0, 1.0, side] + t[:, None] * way + (t**2)[:, None] * np.array([0.0, extra.bend, 0.0])
        thick = float(np.linalg.norm(extra.size)) * (extra.turn or 0.16)
        up = (1.0, 0.0, 0.0) if abs(way[1]) > abs(way[0]) else (0.0, 1.0, 0.0)
        found.append(loft(line, thick * (1.02 - t) ** 0.8, around=around, bones=(bone,), up=up).painted(extra.colour))
    return found


def _ball(extra: Extra, bone: int, bones: Skeleton, around: int) -> list[Surface]:
    sides = (1.0,) if extra.at[2] == 0.0 else (1.0, -1.0)
    return [ball(np.array(extra.at) * [1.0, 1.0, side], extra.size, bone, around).painted(extra.colour) for side in sides]


def _shell(extra: Extra, bone: int, bones: Skeleton, around: int) -> list[Surface]:
    """A domed carapace: `size` is half length, height, half width; scutes outlined in `second`."""
    long, tall, wide = extra.size
    t, a = np.meshgrid(np.linspace(-1.0, 1.0, 25), np.linspace(-1.0, 1.0, 21), indexing="ij")
    rim = np.sqrt(np.maximum(1.0 - np.abs(t) ** 2.3, 0.0))
    z = a * rim
    height = np.maximum(1.0 - np.abs(t) ** 2.4 - np.abs(z) ** 2.4, 0.0) ** 0.62
    points = np.stack([long * t, tall * height, wide * z], axis=-1).reshape(-1, 3) + np.array(extra.at)
    surface = _grid(points, 25, 21, bone)
    cells = np.stack([t * 2.6, z * 1.6], axis=-1).reshape(-1, 2)
    edge = np.minimum(
        np.abs(cells[:, 0] - np.round(cells[:, 0])),
        np.where(np.abs(cells[:, 1]) < 1.3, np.abs(np.abs(cells[:, 1]) - 0.55), 1.0),
    )
    share = np.clip(1.0 - edge / 0.13, 0.0, 1.0)[:, None]
    surface.paint = np.concatenate(
        [
            np.asarray(extra.colour) + (np.asarray(extra.second or extra.colour) - np.asarray(extra.colour)) * share,
            np.zeros((len(points), 1)),
        ],
        axis=1,
    )
    return [surface]


def _grid(points: Doubles, rows: int, columns: int, bone: int) -> Surface:
    row, column = np.meshgrid(np.arange(rows - 1), np.arange(columns - 1), indexing="ij")
    here = (row * columns + column).ravel()
    faces = np.concatenate(
        [np.stack([here, here + 1, here + columns], axis=1), np.stack([here + 1, here + columns + 1, here + columns], axis=1)]
    )
    joints, weights = np.zeros((len(points), 4), np.int32), np.zeros((len(points), 4), np.float32)
    joints[:, 0], weights[:, 0] = bone, 1.0
    return Surface(points, faces.astype(np.uint32), joints, weights, np.zeros((len(points), 2)))


def _elytra(extra: Extra, bone: int, bones: Skeleton, around: int) -> list[Surface]:
    """Two domed wing cases with `count` dots in `second`."""
    found = []
    long, tall, wide = extra.size
    t, a = np.meshgrid(np.linspace(-1.0, 1.0, 33), np.linspace(0.0, 1.0, 21), indexing="ij")
    rim = np.sqrt(np.maximum(1.0 - np.abs(t) ** 2.2, 0.0))
    z = a * rim
    height = np.maximum(1.0 - np.abs(t) ** 2.2 - z**2.2, 0.0) ** 0.55
    dots = [
        (0.62, 0.0, 0.20),
        (0.30, 0.55, 0.19),
        (-0.15, 0.30, 0.20),
        (-0.45, 0.62, 0.16),
        (-0.62, 0.22, 0.15),
        (0.1, 0.85, 0.12),
    ][: extra.count]
    for side in (1.0, -1.0):
        points = np.stack([long * t, tall * height, side * (wide * z + 0.004 * long)], axis=-1).reshape(-1, 3) + np.array(
            extra.at
        )
        surface = _grid(points, 33, 21, bone)
        if side < 0.0:
            surface.triangles = surface.triangles[:, ::-1].copy()
        share = np.zeros(t.size)
        for x, off, r in dots:
            share = np.maximum(share, np.clip((r - np.hypot(t.ravel() - x, (z.ravel() - off) * wide / long)) / 0.05, 0.0, 1.0))
        share = np.maximum(share, np.clip((0.03 - a.ravel()) / 0.02, 0.0, 1.0) * 0.7)[:, None]
        base = np.asarray(extra.colour)
        surface.paint = np.concatenate(
            [base + (np.asarray(extra.second or extra.colour) - base) * share, np.zeros((t.size, 1))], axis=1
        )
        found.append(surface)
    return found


def _plates(extra: Extra, bones: Skeleton, back: Doubles) -> list[Surface]:
    """`count` upright plates along the back from `at`, over `size[0]` backwards, `size[1]` high, on the nearest bones."""
    found = []
    names = [j for name, j in bones.index.items() if name.startswith(("fore", "aft"))]
    for k in range(extra.count):
        u = k / max(extra.count - 1, 1)
        x = extra.at[0] - extra.size[0] * u
        near = min(names, key=lambda j: abs(float(bones.heads[j][0]) - x))
        y = float(np.interp(-x, -back[:, 0], back[:, 1])) - 0.10 * extra.size[1]
        tall = extra.size[1] * (0.45 + 0.75 * math.sin(math.pi * min(0.1 + 0.85 * u, 1.0)))
        side = extra.size[2] * (1.0 if k % 2 else -1.0)
        t = np.linspace(0.0, 1.0, 6)
        wide = extra.turn * tall * np.array([0.45, 0.62, 0.62, 0.45, 0.25, 0.03])
        base = np.array([x, y, side])
        line = base + t[:, None] * np.array([-0.22 * tall, tall, 0.35 * side])
        plate = loft(line, 0.09 * tall * (1.0 - 0.8 * t), wide, around=8, bones=(near,), up=(1.0, 0.0, 0.0)).painted(
            extra.colour
        )
        if extra.second is not None and plate.paint is not None and plate.uv is not None:
            plate.paint[:, :3] += np.clip((plate.uv[:, :1] - 0.4) / 0.5, 0.0, 1.0) * (
                np.asarray(extra.second) - plate.paint[:, :3]
            )
        found.append(plate)
    return found


def _frill(extra: Extra, bone: int, bones: Skeleton, around: int) -> list[Surface]:
    """A fan behind the head: `size` is its lean back, height, half breadth."""
    a = np.linspace(-0.35, math.pi + 0.35, 22)
    root = np.array(extra.at) + np.stack([0.0 * a, 0.25 * extra.size[1] * np.sin(a), 0.35 * extra.size[2] * np.cos(a)], axis=1)
    scallop = 1.0 + 0.05 * np.abs(np.sin(6.0 * a))
    rim = np.array(extra.at) + np.stack(
        [-extra.size[0] * (0.5 + 0.5 * np.sin(a)), extra.size[1] * np.sin(a) * scallop, extra.size[2] * np.cos(a) * scallop],
        axis=1,
    )
    front, back = blade(root, rim, across=6, bones=(bone,)), blade(root - [0.02, 0.0, 0.0], rim, across=6, bones=(bone,))
    back.triangles = back.triangles[:, ::-1].copy()
    found = [front.painted(extra.colour), back.painted(extra.colour)]
    if extra.second is not None:
        for surface in found:
            assert surface.paint is not None
            assert surface.uv is not None
            edge = np.clip((surface.uv[:, 1:] - 0.75) / 0.1, 0.0, 1.0)
            surface.paint[:, :3] += edge * (np.asarray(extra.second) - surface.paint[:, :3])
    return found


def _antennae(extra: Extra, bone: int, bones: Skeleton, around: int) -> list[Surface]:
    """A pair of feelers: `size` is where their tips are from `at`, `turn` their thickness, `bend` their droop."""
    found = []
    t = np.linspace(0.0, 1.0, 9)
    for side in (1.0, -1.0):
        way = np.array(extra.size) * [1.0, 1.0, side]
        line = (
            np.array(extra.at) * [1.0, 1.0, side]
            + t[:, None] * way
            + np.stack([0.0 * t, extra.bend * np.sin(np.pi * t), 0.0 * t], axis=1)
        )
        thick = extra.turn * (1.0 - 0.5 * t)
        if extra.second is not None:
            thick[-2:] = 2.2 * extra.turn
        found.append(loft(line, thick, around=5, bones=(bone,), up=(0.05, 1.0, 0.02)).painted(extra.second or extra.colour))
    return found


def _house(extra: Extra, bone: int, bones: Skeleton, around: int) -> list[Surface]:
    """A snail's shell: a logarithmic spiral (Moseley 1838) in the upright plane, two and a half turns."""
    turns = np.linspace(0.0, 2.6 * 2.0 * math.pi, 60)
    grow = np.exp(0.17 * (turns - turns[-1]))
    r = extra.size[0] * grow
    angle = -turns + turns[-1] - 1.9
    line = np.stack(
        [0.62 * r * np.cos(angle), 0.62 * r * np.sin(angle), extra.size[2] * (1.0 - grow) * 0.55], axis=1
    ) + np.array(extra.at)
    shell = loft(
        line, 0.46 * r * extra.size[2] / extra.size[0] * 1.3, 0.46 * r, around=14, bones=(bone,), up=(0.0, 0.0, 1.0)
    ).painted(extra.colour)
    assert shell.paint is not None
    assert shell.uv is not None
    stripe = np.clip(np.cos(shell.uv[:, 1:] * 2.0 * math.pi * 3.0) * 2.0, 0.0, 1.0)
    shell.paint[:, :3] += 0.7 * stripe * (np.asarray(extra.second or extra.colour) - shell.paint[:, :3])
    return [shell]


_MAKERS: dict[str, Callable[[Extra, int, Skeleton, int], list[Surface]]] = {
    "horn": _horn, "claws": _horn, "ball": _ball, "eyes": _ball, "shell": _shell, "elytra": _elytra, "frill": _frill,
        "antennae": _antennae, "house": _house,
}  # fmt: skip
