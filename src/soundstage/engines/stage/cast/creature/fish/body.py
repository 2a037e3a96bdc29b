"""A fish's body: a spine of bones, a swept skin, fins that bend with it, eyes."""

import numpy as np
from scipy.interpolate import PchipInterpolator

from ....motion.rotation import Doubles
from ....scene import Vec3
from ..puppet.bones import Bones, Skeleton
from ..puppet.loft import blade, loft
from ..puppet.piece import Piece, Surface, along_chain, joined, piece
from ..puppet.puppet import Body, Eye
from .paint import painted
from .spec import Fin, Fish, Skin

__all__ = ["SPINE", "fish_body", "skeleton_of"]

SPINE = 12
_FACETS = {"wide": (8, 3), "medium": (14, 7), "close": (20, 9)}
_DETAIL = {"wide": (13, 9, 1, 4), "medium": (44, 24, 5, 9), "close": (64, 36, 8, 14)}


def skeleton_of(fish: Fish) -> Skeleton:
    """The spine from the snout to the tail (`spine0` … `spine11`), jaw, and a bone for each paired fin."""
    bones = Bones()
    bones.add("root", "", (0.0, 0.0, 0.0))
    bones.string("spine", "root", [(0.5 - k / SPINE, _axis(fish, k / SPINE), 0.0) for k in range(SPINE)])
    for number, fin in enumerate(fish.fins):
        if fin.where in ("pectoral", "pelvic"):
            along = fin.at + 0.5 * fin.root
            near = f"spine{min(int(along * SPINE), SPINE - 1)}"
            for side, tag in ((-1.0, "l"), (1.0, "r")):
                bones.add(f"fin{number}_{tag}", near, _root_of(fish, fin, along, side))
    return bones.done()


def _column(fish: Fish, column: int, along: Doubles | float) -> Doubles:
    table = np.asarray(fish.profile, np.float64)
    return np.asarray(PchipInterpolator(table[:, 0], table[:, column])(np.clip(along, 0.0, 1.0)), np.float64)


def _axis(fish: Fish, along: float) -> float:
    return float(_column(fish, 3, along))


def _root_of(fish: Fish, fin: Fin, along: float, side: float) -> Doubles:
    high, wide = float(_column(fish, 1, along)), float(_column(fish, 2, along))
    lift = fin.height
    across = wide * float(np.sqrt(max(1.0 - lift * lift, 0.05))) * 0.9
    return np.array([0.5 - along, _axis(fish, along) + lift * high * 0.92, side * across])


def fish_body(fish: Fish, skin: Skin, detail: str, size: float, seed: int) -> Body:
    """The body at `size` metres to its length."""
    rows, around, across, edge = _DETAIL[detail]
    bones = skeleton_of(fish)
    spine = bones.chain("spine")
    heads = bones.heads[list(spine)]
    along = _rings(skin, rows)
    line = np.stack([0.5 - along, _column(fish, 3, along), np.zeros(len(along))], axis=1)
    hull = loft(line, _column(fish, 2, along), _column(fish, 1, along), around=around, heads=heads, bones=spine)
    hull.paint = painted(fish, skin, hull, seed, _column)
    smooth = skin.scales <= 0.0
    values: dict[str, float | Vec3] = {
        "scales": max(skin.scales, 1.0), "smooth": 1.0 if smooth else 0.0, "gloss": skin.gloss, "shimmer": skin.shimmer,
            "spots": skin.spots,
        "gill": 0.5 - fish.gill, "mouth": fish.mouth[0], "mouth_at": _axis(fish, 0.05) + fish.mouth[1] * float(_column(fish,
            1, 0.06)),
    }  # fmt: skip
    pieces: list[Piece] = [piece("body", hull, size, "scale", values)]
    thin: list[Surface] = []
    thick: list[Surface] = []
    for number, fin in enumerate(fish.fins):
        for surface in _fin(fish, fin, number, bones, across, edge):
            painted_fin = _fin_paint(surface, fin, skin)
            (thick if fin.thick else thin).append(painted_fin)
    if thick:
        pieces.append(piece("flippers", joined(thick), size, "scale", {**values, "gill": 9.0, "mouth": 0.0}))
    if thin:
        pieces.append(piece("fins", joined(thin), size, "membrane", {"rays": 1.0}, two_sided=True))
    low = float((_column(fish, 3, along) - _column(fish, 1, along)).min())
    high = float((_column(fish, 3, along) + _column(fish, 1, along)).max())
    tall = max([high, *(float(s.points[:, 1].max()) for s in (*thin, *thick))])
    snout = (0.5, _axis(fish, 0.0), 0.0)
    grips = {"mouth": (spine[0], snout), "head": (spine[1], (0.4, high, 0.0)), "back": (spine[4], (0.1, high, 0.0))}
    return Body(bones, pieces, size, tall - low, _eyes(fish, spine), grips, 0.45, fish.weight, _FACETS[detail])


def _rings(skin: Skin, rows: int) -> Doubles:
    """Where the skin has rings of points: evenly, and on both sides of every band's edge, so that bands stay sharp."""
    edge = 0.028 if skin.outline is not None else 0.0
    marks = [
        where + side * (half + away) for where, half, _ in skin.bands for side in (-1.0, 1.0) for away in (-0.006, 0.010, edge)
    ]
    both = np.concatenate([np.linspace(0.0, 1.0, rows), [0.012], np.clip(marks, 0.02, 0.99)])
    both = np.sort(both)
    return np.asarray(both[np.concatenate([[True], np.diff(both) > 0.004])], np.float64)


def _eyes(fish: Fish, spine: tuple[int, ...]) -> tuple[Eye, ...]:
    along, lift, radius = fish.eye
    if radius <= 0.0:
        return ()
    high, wide = float(_column(fish, 1, along)), float(_column(fish, 2, along))
    y, z = _axis(fish, along) + lift * high, wide * float(np.sqrt(max(1.0 - lift * lift, 0.05)))
    bone = spine[min(int(along * SPINE), SPINE - 1)]
    return tuple(
        Eye(bone, (0.5 - along, y, side * (z - 0.5 * radius)), radius, (0.35, 0.12, side), fish.iris, 0.55)
        for side in (-1.0, 1.0)
    )


def _fin(fish: Fish, fin: Fin, number: int, bones: Skeleton, across: int, edge: int) -> list[Surface]:
    u = np.linspace(0.0, 1.0, edge)
    spine = bones.chain("spine")
    heads = bones.heads[list(spine)]
    if fin.where in ("dorsal", "anal"):
        sign = 1.0 if fin.where == "dorsal" else -1.0
        along = fin.at + fin.root * u
        base = np.stack([0.5 - along, _column(fish, 3, along) + sign * _column(fish, 1, along) * 0.93, 0.0 * u], axis=1)
        shape = (
            np.sin(np.pi * np.minimum(u**0.7, 1.0)) ** 0.6
            if fin.tip > 0.5 * fin.root
            else np.minimum(u / 0.42, 1.0) ** 1.2 * np.minimum((1.02 - u) / 0.5, 1.0) ** 1.1
        )
        jag = 1.0 + 0.10 * fin.spiny * np.cos(np.pi * (edge - 1) * u)
        rim = base + np.stack([-fin.sweep * shape - 0.3 * fin.sweep * u, sign * fin.span * shape * jag, 0.0 * u], axis=1)
        return [_thick(blade(base, rim, across=across, heads=heads, bones=spine), fin)]
    if fin.where == "caudal":
        return _caudal(fish, fin, across, edge, heads, spine)
    found = []
    for side, tag in ((-1.0, "l"), (1.0, "r")):
        bone = bones.index[f"fin{number}_{tag}"]
        root = bones.heads[bone]
        out = np.array([0.0, -np.sin(fin.angle), side * np.cos(fin.angle)])
        back = np.array([-1.0, 0.0, 0.0])
        lead = (
            root
            + 0.5 * fin.root * -back
            + u[:, None] * out * fin.span
            + (u**1.3)[:, None] * back * (fin.sweep + 0.5 * fin.root)
        )
        tail = (
            root
            + 0.5 * fin.root * back
            + (u * (2.0 - u))[:, None] * out * fin.span * 0.92
            + (u**1.6)[:, None] * back * (fin.sweep + fin.tip - 0.1 * fin.root)
        )
        if fin.thick:
            middle, half = 0.5 * (lead + tail), 0.5 * np.linalg.norm(lead - tail, axis=1)
            taper = np.sqrt(np.maximum(1.0 - u**3, 0.01))
            found.append(
                loft(
                    middle,
                    half * taper + 1e-4,
                    fin.thick * (1.0 - 0.75 * u) * taper + 1e-4,
                    around=10,
                    bones=(bone,),
                    up=tuple(np.cross(out, back) * side),
                )
            )
        else:
            surface = blade(lead, tail, across=across, bones=(bone,))
            found.append(surface)
    return found


def _caudal(fish: Fish, fin: Fin, across: int, edge: int, heads: Doubles, spine: tuple[int, ...]) -> list[Surface]:
    """A tail's two lobes: upright for fish, level flukes for whales."""
    u = np.linspace(0.0, 1.0, edge)
    axis = _axis(fish, 1.0)
    root = 0.5 * fin.root
    found = []
    for sign, size in ((1.0, 1.0), (-1.0, fin.low)):
        height = fin.span * size * u
        lead_x = -0.46 + 0.05 * u - (fin.sweep * size + 0.03) * u**1.15
        notch = 0.10 + 0.85 * fin.fork
        rounded = 1.0 - 0.30 * (1.0 - fin.fork) * u**4
        trail_x = -0.5 - (fin.sweep * size + 0.8 * fin.tip) * (1.0 - notch + notch * u ** (0.9 + fin.fork)) * rounded
        trail_x = np.minimum(trail_x, lead_x - 0.002)
        if not fish.vertical:
            lead = np.stack([lead_x, axis + sign * (root * 0.4 + height), 0.0 * u], axis=1)
            trail = np.stack([trail_x - 0.04 * (1.0 - fin.fork), axis + sign * height * 0.96, 0.0 * u], axis=1)
        else:
            lead = np.stack([lead_x, 0.0 * u + axis, sign * (root * 0.2 + height)], axis=1)
            trail = np.stack([trail_x, 0.0 * u + axis, sign * height * 0.97], axis=1)
        found.append(_thick(blade(lead, trail, across=across, heads=heads, bones=spine), fin))
    return found


def _thick(surface: Surface, fin: Fin) -> Surface:
    """A fin of flesh has two sides a little apart."""
    if not fin.thick or surface.uv is None:
        return surface
    from ...skinning import vertex_normals

    normal = vertex_normals(surface.points.astype(np.float32), surface.triangles).astype(np.float64)
    u, v = surface.uv.T
    half = fin.thick * (np.sin(np.pi * np.clip(v, 0.0, 1.0)) ** 0.6 * (1.0 - 0.7 * u))[:, None]
    if fin.where != "caudal":
        half = fin.thick * ((1.0 - v) ** 0.7 * np.sin(np.pi * u) ** 0.5)[:, None]
    top = Surface(surface.points + normal * half, surface.triangles, surface.joints, surface.weights, surface.uv)
    low = Surface(surface.points - normal * half, surface.triangles[:, ::-1], surface.joints, surface.weights, surface.uv)
    return joined([top, low])


def _fin_paint(surface: Surface, fin: Fin, skin: Skin) -> Surface:
    colour = fin.colour or skin.fin
    done = surface.painted(colour, 0.0)
    if skin.outline is not None and surface.uv is not None and done.paint is not None and not fin.thick:
        edge = np.clip((surface.uv[:, 1:] - 0.72) / 0.12, 0.0, 1.0)
        done.paint[:, :3] += edge * (np.asarray(skin.outline) - done.paint[:, :3])
    return done


__all__ += ["along_chain"]
