"""A crawler's body: a swept trunk from snout to tail, legs, wings and what is fixed to it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import PchipInterpolator

from ....motion.rotation import Doubles
from ....scene import Vec3
from ..canvas import bumps
from ..puppet.bones import Bones, Skeleton
from ..puppet.limb import Limb
from ..puppet.loft import loft
from ..puppet.piece import Piece, Surface, by_middles, joined, piece
from ..puppet.puppet import Body, Eye
from .extras import extra_of
from .spec import Crawler, Hide, Leg
from .wings import sheets_of

__all__ = ["Frame", "crawler_body"]

_FACETS = {"wide": (8, 4), "medium": (14, 7), "close": (20, 9)}
_DETAIL = {"wide": (0.42, 0.5), "medium": (1.0, 1.0), "close": (1.35, 1.3)}


@dataclass(frozen=True, slots=True)
class Frame:
    """The skeleton with the string of bones that the trunk hangs on, and its legs, right then left of each pair."""

    skeleton: Skeleton
    string: tuple[int, ...]
    middles: Doubles
    limbs: tuple[Limb, ...]
    own: tuple[Leg, ...]


def frame_of(kind: Crawler) -> Frame:
    """Lay out the bones: `fore` ones from the middle to the snout, `aft` ones to the tail's tip."""
    line = np.array([[x, y, 0.0] for x, y, _, _ in kind.line])
    reach = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
    middle = float(np.interp(0.0, -line[:, 0], reach)) if line[0, 0] > 0.0 else 0.0

    def at(distance: Doubles | float) -> Doubles:
        return np.stack([np.interp(distance, reach, line[:, k]) for k in range(3)], axis=-1)

    bones = Bones()
    bones.add("root", "", at(middle))
    ahead = middle - middle * np.arange(kind.fore + 1) / max(kind.fore, 1)
    behind = middle + (reach[-1] - middle) * np.arange(kind.aft + 1) / kind.aft
    fore = bones.string("fore", "root", at(ahead[:-1])) if kind.fore else ()
    aft = bones.string("aft", "root", at(behind[:-1]))
    if kind.jaw is not None:
        bones.add("jaw", f"fore{kind.fore - 1}", (kind.jaw[0], kind.jaw[1], 0.0))
    limbs, own = [], []
    for number, leg in enumerate(kind.legs):
        near = f"fore{int(np.argmin(np.abs(at(ahead[:-1])[:, 0] - leg.hip[0])))}" if leg.hip[0] > 0.0 and kind.fore else "aft0"
        if leg.hip[0] <= 0.0 and leg.hip[0] < at(behind[:-1])[min(1, kind.aft - 1), 0]:
            near = "aft1"
        for side, tag in ((1.0, "r"), (-1.0, "l")):
            points = [np.array(p) * [1.0, 1.0, side] for p in (leg.hip, leg.knee, leg.ankle)]
            upper = bones.add(f"upper{number}_{tag}", near, points[0])
            lower = bones.add(f"lower{number}_{tag}", f"upper{number}_{tag}", points[1])
            foot = bones.add(f"foot{number}_{tag}", f"lower{number}_{tag}", points[2])
            straight = points[0] + 0.5 * (points[2] - points[0])
            pole = points[1] - straight
            home = points[2]
            limbs.append(
                Limb(
                    upper,
                    lower,
                    foot,
                    (float(pole[0]), float(pole[1]), float(pole[2])),
                    (float(home[0]), float(home[1]), float(home[2])),
                )
            )
            own.append(leg)
    for number, sheet in enumerate(kind.sheets):
        near = "fore0" if sheet.at[0] > 0.0 and kind.fore else "root"
        for side, tag in ((1.0, "r"), (-1.0, "l")):
            bones.add(f"wing{number}_{tag}", near, np.array(sheet.at) * [1.0, 1.0, side])
    middles = np.concatenate([at(0.5 * (ahead[:-1] + ahead[1:]))[::-1], at(0.5 * (behind[:-1] + behind[1:]))])
    return Frame(bones.done(), (*reversed(fore), *aft), middles, tuple(limbs), tuple(own))


def crawler_body(kind: Crawler, hide: Hide, detail: str, size: float, seed: int) -> tuple[Body, Frame]:
    """The body at `size` metres to its own length, and its frame."""
    rows, rounds = _DETAIL[detail]
    frame = frame_of(kind)
    bones = frame.skeleton
    around = max(8, int(kind.around * rounds))
    hull = _trunk(kind, frame, max(14, int(56 * rows)), around)
    hull.paint = _painted(kind, hide, hull, seed)
    surfaces = [hull]
    for limb, leg in zip(frame.limbs, frame.own, strict=True):
        surfaces += [s.painted(hide.legs or hide.side, hide.spots) for s in _leg(bones, limb, leg, max(5, int(9 * rounds)))]
    if kind.jaw is not None:
        surfaces.append(_jaw(kind, bones, around).painted(hide.belly))
    plain: list[Surface] = []
    shiny: list[Surface] = []
    back = np.array([(x, y + high) for x, y, high, _ in kind.line])
    for extra in kind.extras:
        made = extra_of(extra, bones.index[extra.bone], bones, max(8, int(14 * rounds)), back)
        (shiny if extra.kind in ("elytra", "horn", "eyes", "claws", "house") else plain).extend(made)
    values: dict[str, float | Vec3] = {
        "scales": max(hide.scales, 1.0), "smooth": 0.0 if hide.scales > 0.0 else 1.0, "gloss": hide.gloss,
            "shimmer": hide.shimmer, "spots": hide.spots, "bumps": hide.bumps,
    }  # fmt: skip
    pieces: list[Piece] = [piece("hide", joined([*surfaces, *plain]), size, "scale", values, two_sided=bool(plain))]
    if shiny:
        pieces.append(
            piece(
                "shell",
                joined(shiny),
                size,
                "scale",
                {"scales": 1.0, "smooth": 1.0, "gloss": 0.85, "shimmer": hide.shimmer},
                two_sided=True,
            )
        )
    pieces.extend(sheets_of(kind, bones, size, detail))
    top = max(float(s.points[:, 1].max()) for s in (*surfaces, *plain, *shiny))
    snout = kind.line[0]
    last = bones.index[f"fore{kind.fore - 1}"] if kind.fore else bones.index["aft0"]
    grips = {
        "mouth": (last, (snout[0], snout[1], 0.0)),
        "head": (last, (snout[0], snout[1] + 0.05, 0.0)),
        "back": (bones.index["root"], (0.0, top, 0.0)),
    }
    head = 0.45 * abs(kind.line[0][0] - kind.line[-1][0]) * 0.5
    return Body(bones, pieces, size, top, _eyes(kind, bones, last), grips, head, kind.weight, _FACETS[detail]), frame


def _trunk(kind: Crawler, frame: Frame, rows: int, around: int) -> Surface:
    table = np.asarray(kind.line, np.float64)
    reach = np.concatenate([[0.0], np.cumsum(np.hypot(np.diff(table[:, 0]), np.diff(table[:, 1])))])
    s = np.linspace(0.0, reach[-1], rows)
    s = np.unique(np.concatenate([s, [0.012 * reach[-1], 0.03 * reach[-1]]]))
    x, y, high, wide = (np.asarray(PchipInterpolator(reach, table[:, k])(s), np.float64) for k in range(4))
    line = np.stack([x, y, 0.0 * x], axis=1)
    surface = loft(
        line,
        wide,
        high,
        around=around,
        flat=kind.flat,
        up=(0.0, 1.0, 0.0) if np.abs(np.diff(x)).min() > 1e-6 else (0.12, 1.0, 0.0),
    )
    surface.joints, surface.weights = by_middles(surface.points, frame.middles, frame.string)
    return surface


def _leg(bones: Skeleton, limb: Limb, leg: Leg, around: int) -> list[Surface]:
    a, b, c = (bones.heads[j] for j in (limb.upper, limb.lower, limb.foot))
    r0, r1, r2 = leg.radii
    t = np.linspace(0.0, 1.0, 5)
    up = (1.0, 0.0, 0.0) if abs((b - a)[1]) > abs((b - a)[0]) else (0.0, 1.0, 0.0)
    thigh = r0 + (r1 - r0) * t + 0.35 * (r0 - r1) * np.sin(np.pi * t)
    thigh[0] *= 0.75
    found = [loft(a + t[:, None] * (b - a), thigh, around=around, bones=(limb.upper,), up=up)]
    up = (1.0, 0.0, 0.0) if abs((c - b)[1]) > abs((c - b)[0]) else (0.0, 1.0, 0.0)
    shank = r1 + (r2 - r1) * t + 0.18 * r1 * np.sin(np.pi * np.minimum(1.6 * t, 1.0))
    if leg.flipper:
        shank = np.array([0.6, 1.0, 0.9, 0.6, 0.12]) * leg.flipper
        found.append(
            loft(b + t[:, None] * (c - b), shank, 0.22 * shank, around=around, bones=(limb.lower,), up=(0.0, 1.0, 0.0))
        )
        return found
    found.append(loft(b + t[:, None] * (c - b), shank, around=around, bones=(limb.lower,), up=up))
    found.append(
        loft(
            np.array([b + 0.5 * r1 * (b - c) / np.linalg.norm(b - c), b, b + 0.5 * r1 * (c - b) / np.linalg.norm(c - b)]),
            [0.5 * r1, 1.03 * r1, 0.9 * r1],
            around=around,
            bones=(limb.lower,),
            up=up,
        )
    )
    side = float(np.sign(c[2])) or 1.0
    if leg.claw:
        out = np.array([0.8, 0.1, 0.35 * side]) * leg.claw
        found.append(
            loft(
                c + np.array([0.0, 0.25, 0.6, 1.0])[:, None] * out,
                leg.claw * np.array([0.15, 0.30, 0.22, 0.03]),
                leg.claw * np.array([0.12, 0.20, 0.15, 0.02]),
                around=around,
                bones=(limb.foot,),
            )
        )
        found.append(
            loft(
                c
                + np.array([0.2, 0.5, 0.95])[:, None] * out
                + np.array([[0.0, 0.0, 0.0], [0.05, 0.10, -0.22 * side], [0.1, 0.06, -0.10 * side]]) * leg.claw,
                leg.claw * np.array([0.12, 0.12, 0.02]),
                around=around,
                bones=(limb.foot,),
            )
        )
        return found
    for k in range(leg.toes):
        angle = 0.0 if leg.toes == 1 else -0.8 + 1.6 * k / (leg.toes - 1) + 0.25 * side
        way = np.array([np.cos(angle), 0.0, np.sin(angle)]) * leg.toe
        line = np.array([c, c + 0.4 * way + [0.0, -0.25 * r2, 0.0], c + way])
        line[2, 1] = max(c[1] - 0.75 * r2, 0.1 * r2)
        found.append(
            loft(
                line,
                np.array([0.85, 0.7, 0.18]) * r2 * (1.0 if leg.toes < 2 else 0.72),
                around=max(5, around - 2),
                bones=(limb.foot,),
            )
        )
    return found


def _jaw(kind: Crawler, bones: Skeleton, around: int) -> Surface:
    assert kind.jaw is not None
    x, y, long = kind.jaw
    table = np.asarray(kind.line, np.float64)
    t = np.linspace(0.0, 1.0, 8)
    at = x + long * t
    wide = np.interp(-at, -table[:, 0], table[:, 3]) * 0.86
    wide[-1] *= 0.4
    line = np.stack([at, y - 0.10 * long * np.sin(np.pi * t) + 0.02 * long * t, 0.0 * t], axis=1)
    return loft(line, np.maximum(wide, 0.004), 0.11 * long * (1.0 - 0.6 * t), around=around, bones=(bones.index["jaw"],))


def _eyes(kind: Crawler, bones: Skeleton, bone: int) -> tuple[Eye, ...]:
    if kind.eye is None:
        return ()
    (x, y, z), radius, iris, pupil, shape = kind.eye
    ax, ay, az = kind.eyes_out
    lid = kind.hide.side
    return tuple(
        Eye(
            bone,
            (x, y, z * side),
            radius,
            (ax, ay, az * side),
            iris,
            pupil,
            shape,
            lid=lid if radius > 0.004 and not kind.flies else None,
        )
        for side in (1.0, -1.0)
    )


def _painted(kind: Crawler, hide: Hide, hull: Surface, seed: int) -> Doubles:
    """(N, 4): linear colour; a = how much the shader's spots show."""
    assert hull.normals is not None
    assert hull.uv is not None
    up, along = hull.normals[:, 1], hull.uv[:, 0]
    points = hull.points
    rough = 0.10 * bumps(points, 12.0, seed + 5)
    top, low = hide.counter
    colour = np.tile(np.asarray(hide.side, np.float64), (len(up), 1))
    colour = _mixed(colour, hide.back, (up + rough - top + 0.25) / 0.5)
    colour = _mixed(colour, hide.belly, (low + 0.2 - up - rough) / 0.4)
    if hide.blotch is not None:
        frequency, tint, share = hide.blotch
        field = bumps(points, frequency, seed + 9)
        colour = _mixed(
            colour, tint, np.clip((field - 1.0 + 1.6 * share) / 0.25, 0.0, 1.0) * np.clip((up + 0.5) / 0.4, 0.0, 1.0)
        )
    for where, half, tint in hide.bands:
        away = np.abs(along - where)
        colour = _mixed(colour, tint, (half + 0.006 - away) / 0.008)
    if hide.stripe is not None:
        half, tint = hide.stripe
        colour = _mixed(colour, tint, (half - np.abs(points[:, 2])) / (0.3 * half) * (up > 0.2))
    colour *= (1.0 + 0.06 * bumps(points, 18.0, seed + 1))[:, None]
    return np.concatenate([np.clip(colour, 0.002, 0.9), np.full((len(up), 1), hide.spots)], axis=1)


def _mixed(colour: Doubles, other: Vec3, share: NDArray[np.float64]) -> Doubles:
    return np.asarray(colour + (np.asarray(other) - colour) * np.clip(share, 0.0, 1.0)[:, None], np.float64)
