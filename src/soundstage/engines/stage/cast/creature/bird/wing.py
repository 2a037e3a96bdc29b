"""A wing of single feathers on three bones, in a plane that bends with the stroke and folds against the flank.

In the plane: `o` outward along the span, `f` ahead. Spread, the plane is level, beats about the shoulder; folded, its bones
close to a Z, the feathers swing back and the plane hangs on the body's side.
"""

import math
from dataclasses import dataclass

import numpy as np

from ....motion.rotation import Doubles
from ....scene import Vec3
from ..puppet.cards import card_triangles, card_uv, outline
from ..puppet.piece import Shaper, Stance, Surface, rigid
from .spec import Bird, Plumage
from .trunk import flank

__all__ = ["WingPlan", "wing_of"]

_OPEN = (-0.05, 0.42, -0.18)  # elevation ahead of the three bones from the outward line, spread
_SHUT = (-1.45, 1.28, -1.46)
_PARTS = (0.32, 0.36, 0.32)


@dataclass(frozen=True, slots=True)
class _Row:
    """One row of feathers: how many on each bone, their length against the flight feathers', and their colours."""

    on: tuple[int, int, int]
    share: float
    layer: float
    colour: Vec3
    tip: Vec3
    bars: float


@dataclass(slots=True)
class WingPlan:
    """Feathers (F,) of one wing, all rows together."""

    bone: Doubles
    along: Doubles
    opened: Doubles
    shut: Doubles
    length: Doubles
    width: Doubles
    layer: Doubles
    stack: Doubles
    colour: Doubles
    tip: Doubles
    bars: Doubles
    shape: Doubles  # (R,)


def _rows(bird: Bird, plumage: Plumage, detail: str) -> tuple[_Row, ...]:
    (r, g, b), (u, v, w) = plumage.belly, plumage.flight
    lining = plumage.lining or (0.5 * (r + u), 0.5 * (g + v), 0.5 * (b + w))
    few = detail == "wide"
    flight = _Row((2, 5, 7) if few else (4, 9, 10), 1.0, 0.0, plumage.flight, plumage.tip, plumage.bars)
    great = _Row((2, 4, 3) if few else (4, 8, 6), 0.50, 0.010, plumage.covert, plumage.covert, 0.4 * plumage.bars)
    rows = [flight, great]
    if not few:
        rows.append(_Row((4, 7, 5), 0.27, 0.020, plumage.covert, plumage.covert, 0.2 * plumage.bars))
    rows.append(_Row((2, 3, 2) if few else (3, 5, 4), 0.42, -0.010, lining, lining, 0.0))
    return tuple(rows)


def _plan(bird: Bird, plumage: Plumage, detail: str) -> WingPlan:
    wing = bird.wing
    columns: list[list[float]] = []
    colours, tips = [], []
    for row in _rows(bird, plumage, detail):
        total = sum(row.on)
        number = 0
        for bone, count in enumerate(row.on):
            for k in range(count):
                u = (k + 0.5) / count
                place = number / max(total - 1, 1)  # 0 at the body … 1 outermost
                hand = (k / max(count - 1, 1)) if bone == 2 else 0.0
                length = _length(wing.second, wing.feather, bone, hand, wing.point) * row.share
                if row.share < 0.99:
                    length = row.share * (0.55 * length / row.share + 0.45 * wing.second)
                opened = (-1.62 + 0.10 * u, -1.56 + 0.20 * u, -1.30 + (1.08 - 0.15 * wing.slots) * hand**0.9)[bone]
                if bone == 2 and row.share < 0.99:
                    opened = -1.3 + 0.75 * hand
                shut = -1.50 + 0.16 * place
                spacing = wing.arm * _PARTS[bone] / count
                wide = (1.35 * spacing + 0.05 * wing.second) * (1.0 - 0.35 * wing.slots * hand) + (0.02 if bone == 0 else 0.0)
                wide += (0.55 * wing.feather * 0.095 * hand) * (1.0 - 0.55 * wing.slots)
                columns.append([bone, u, opened, shut, length, wide, row.layer, 1.0 - place, row.bars])
                colours.append(row.colour)
                tips.append(row.tip)
                number += 1
    table = np.array(columns)
    return WingPlan(
        table[:, 0].astype(int), table[:, 1], table[:, 2], table[:, 3], table[:, 4], table[:, 5], table[:, 6], table[:, 7],
        np.array(colours), np.array(tips), table[:, 8], outline(5, 0.35 + 0.5 * wing.slots),
    )  # fmt: skip


def _length(second: float, primary: float, bone: int, hand: float, point: float) -> float:
    if bone == 0:
        return 0.92 * second
    if bone == 1:
        return second
    rounded: float = second + (primary - second) * math.sin(math.pi * min(0.12 + 0.62 * hand, 1.0))
    pointed = second + (primary - second) * hand**0.7
    return float(rounded + (pointed - rounded) * point)


def wing_of(bird: Bird, plumage: Plumage, detail: str, side: float, bone: int) -> tuple[Surface, Shaper]:
    """The wing on one side (−1 left, 1 right) as it rests, and what shapes it at a stance."""
    plan = _plan(bird, plumage, detail)
    count, rows = len(plan.length), len(plan.shape)

    def shaper(stance: Stance, turns: Doubles, places: Doubles) -> Doubles:
        local = _points(bird, plan, stance, side)
        return np.asarray(local @ turns[bone].T + places[bone], np.float64)

    rest = _points(bird, plan, Stance(values={"spread": 1.0}), side)
    joints, weights = rigid(len(rest), bone)
    t = np.linspace(0.0, 1.0, rows)
    fade = np.clip((t - 0.62) / 0.2, 0.0, 1.0)[None, :, None, None]
    rgb = plan.colour[:, None, None] * (1.0 - fade) + plan.tip[:, None, None] * fade
    rgb = np.broadcast_to(rgb, (count, rows, 3, 3)).reshape(-1, 3)
    paint = np.concatenate([rgb, np.repeat(plan.bars, rows * 3)[:, None]], axis=1)
    return Surface(
        rest, card_triangles(count, rows, flipped=side < 0.0), joints, weights, card_uv(count, rows), paint=paint
    ), shaper


def _points(bird: Bird, plan: WingPlan, stance: Stance, side: float) -> Doubles:
    value = stance.values.get
    spread = value("spread", 0.0)
    fold = 1.0 - spread
    stroke, tip, sweep = value("stroke", 0.0), value("tip", 0.0), value("sweep", 0.0)
    o, f, n = _in_plane(bird, plan, fold, sweep)
    nodes = np.linspace(-0.15, max(float(o.max()), 0.2) + 0.02, 26)
    far = np.maximum(nodes, 0.0) / (bird.wing.arm + 0.6 * bird.wing.feather)
    angle = spread * (stroke + tip * far**1.5) - fold * 1.40
    step = np.diff(nodes, prepend=nodes[0])
    across, up = np.cumsum(np.cos(angle) * step), np.cumsum(np.sin(angle) * step)
    origin = float(np.interp(0.0, nodes, across)), float(np.interp(0.0, nodes, up))
    lean = np.interp(o, nodes, angle)
    x = f
    y = np.interp(o, nodes, up) - origin[1] + n * np.cos(lean)
    z = np.interp(o, nodes, across) - origin[0] - n * np.sin(lean)
    # The trailing edge lags behind the stroke and feathers bend under load.
    y = y - spread * value("twist", 0.0) * f * np.clip(o / bird.wing.arm, 0.0, 1.2)
    shoulder = (0.30 - 0.04 * fold, 0.24 * bird.deep, 0.36 * bird.wide)
    x, y, z = x + shoulder[0], y + shoulder[1], z + shoulder[2]
    if fold > 0.0:
        layer = 0.036 + np.maximum(n, -0.006)
        z = z + fold * (flank(bird, x, y) + layer - z)
    return np.stack([x, y, side * z], axis=-1).reshape(-1, 3)


def _in_plane(bird: Bird, plan: WingPlan, fold: float, sweep: float) -> tuple[Doubles, Doubles, Doubles]:
    arm = bird.wing.arm
    angles = [a + fold * (b - a) - s * sweep for a, b, s in zip(_OPEN, _SHUT, (0.1, -0.35, 0.9), strict=True)]
    joints = np.zeros((4, 2))
    for k, angle in enumerate(angles):
        joints[k + 1] = joints[k] + arm * _PARTS[k] * np.array([math.cos(angle), math.sin(angle)])
    root = joints[plan.bone] + plan.along[:, None] * (joints[plan.bone + 1] - joints[plan.bone])
    root[:, 0] += fold * (0.02 + 0.17 * (1.0 - plan.stack) * min(bird.deep / 0.44, 1.0)) - fold * 0.6 * root[:, 0]
    root[:, 1] += 0.03 * (1.0 - fold)
    angle = plan.opened + fold * (plan.shut - plan.opened) - 0.55 * sweep * (plan.bone == 2)
    way = np.stack([np.cos(angle), np.sin(angle)], axis=1)
    beside = np.stack([way[:, 1], -way[:, 0]], axis=1)
    t = np.linspace(0.0, 1.0, len(plan.shape))
    shrink = 1.0 - fold * 0.10
    centre = root[:, None] + way[:, None] * (plan.length[:, None] * t * shrink)[..., None]
    half = (plan.width[:, None] * plan.shape)[..., None] * np.array([-1.0, 0.0, 1.0])
    plane = centre[:, :, None] + half[..., None] * beside[:, None, None]
    roof = -0.06 * np.abs(half) - 0.05 * (plan.length[:, None] * t * t)[..., None] * (1.0 - fold)
    # Each feather overlaps the next one out: the inner lies on top.
    level = plan.layer[:, None, None] + 0.014 * plan.stack[:, None, None] * (1.0 + fold) + roof
    tilt = 0.10 * half * (1.0 - fold)
    return plane[..., 0], plane[..., 1], level - tilt * 0.0
