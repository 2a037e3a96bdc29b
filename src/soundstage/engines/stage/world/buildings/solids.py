"""Solids that sets are put together from: boxes, prisms, tubes, turned shapes, sheets. Metres; y up."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.scene import Floats, Material, Mesh, Part, Prop

__all__ = ["Solid", "box", "cone", "frustum", "gable", "joined", "prism", "prop", "sheet", "tube", "turned", "wall"]

Points = NDArray[np.float64]
_UP = np.array([0.0, 1.0, 0.0])


@dataclass(frozen=True, kw_only=True, eq=False)
class Solid:
    """Flat-shaded unless normals say otherwise. `uv` are metres along and up a face; `paint` is for its material."""

    positions: Points  # (N, 3)
    normals: Points  # (N, 3)
    triangles: NDArray[np.int64]  # (M, 3)
    uv: Points  # (N, 2)
    paint: Points = field(default_factory=lambda: np.zeros((0, 4)))

    def moved(self, x: float = 0.0, y: float = 0.0, z: float = 0.0, *, turn: float = 0.0) -> "Solid":
        """Turned about y by `turn` radians (azimuth: +z goes towards −x … as a heading does), then shifted."""
        c, s = math.cos(turn), math.sin(turn)
        matrix = np.array([[c, 0.0, -s], [0.0, 1.0, 0.0], [s, 0.0, c]])
        return replace(self, positions=self.positions @ matrix.T + (x, y, z), normals=self.normals @ matrix.T)

    def scaled(self, x: float, y: float, z: float) -> "Solid":
        normals = self.normals / np.array([x, y, z])
        normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-9)
        return replace(self, positions=self.positions * (x, y, z), normals=normals)

    def tilted(self, axis: str, angle: float) -> "Solid":
        """Turned about the x or z axis, radians, right-handed."""
        c, s = math.cos(angle), math.sin(angle)
        rows = [[1, 0, 0], [0, c, -s], [0, s, c]] if axis == "x" else [[c, -s, 0], [s, c, 0], [0, 0, 1]]
        matrix = np.array(rows, np.float64)
        return replace(self, positions=self.positions @ matrix.T, normals=self.normals @ matrix.T)

    def painted(self, *values: float) -> "Solid":
        """One paint for the whole solid: up to four numbers."""
        row = np.zeros(4)
        row[: len(values)] = values
        return replace(self, paint=np.tile(row, (len(self.positions), 1)))

    def mesh(self) -> Mesh:
        return Mesh(
            positions=self.positions.astype(np.float32),
            normals=self.normals.astype(np.float32),
            triangles=self.triangles.astype(np.uint32),
            uv=self.uv.astype(np.float32),
            paint=_paint(self).astype(np.float32),
        )


def joined(solids: Iterable[Solid]) -> Solid:
    """Several as one. Raises ValueError for none."""
    each = list(solids)
    starts = np.cumsum([0, *[len(solid.positions) for solid in each[:-1]]])
    return Solid(
        positions=np.concatenate([solid.positions for solid in each]),
        normals=np.concatenate([solid.normals for solid in each]),
        triangles=np.concatenate([solid.triangles + start for solid, start in zip(each, starts, strict=True)]),
        uv=np.concatenate([solid.uv for solid in each]),
        paint=np.concatenate([_paint(solid) for solid in each]),
    )


def prop(name: str, solids: Solid | Sequence[Solid], material: Material, transforms: Floats | None = None) -> Prop:
    """A prop of one material, where it was modelled or under `transforms` (K, 4, 4)."""
    solid = solids if isinstance(solids, Solid) else joined(solids)
    placed = np.eye(4, dtype=np.float32)[None] if transforms is None else transforms
    return Prop(part=Part(name=name, shape=solid.mesh(), material=material), transforms=placed)


def sheet(corners: Sequence[Sequence[float] | Points], *, cells: tuple[int, int] = (1, 1)) -> Solid:
    """A quadrilateral from four corners, counter-clockwise from its lower left as seen from its front; uv in metres."""
    a, b, c, d = (np.asarray(corner, np.float64) for corner in corners)
    s, t = (np.linspace(0.0, 1.0, count + 1) for count in cells)
    u, v = (axis.ravel()[:, None] for axis in np.meshgrid(s, t))
    positions = (a * (1 - u) + b * u) * (1 - v) + (d * (1 - u) + c * u) * v
    normal = np.cross(b - a, d - a)
    normal = normal / max(float(np.linalg.norm(normal)), 1e-12)
    wide, high = float(np.linalg.norm(b - a)), float(np.linalg.norm(d - a))
    row = cells[0] + 1
    corner = (np.arange(cells[1])[:, None] * row + np.arange(cells[0])[None, :]).ravel()
    faces = np.stack([corner, corner + 1, corner + row + 1, corner, corner + row + 1, corner + row], -1).reshape(-1, 3)
    return Solid(
        positions=positions,
        normals=np.tile(normal, (len(positions), 1)),
        triangles=faces,
        uv=np.concatenate([u * wide, v * high], axis=1),
    )


def wall(start: Sequence[float], end: Sequence[float], base: float, top: float, *, along: float = 0.0) -> Solid:
    """An upright sheet from (x, z) to (x, z), front to the left of the way; u runs on from `along`, v is the height."""
    found = sheet([(start[0], base, start[1]), (end[0], base, end[1]), (end[0], top, end[1]), (start[0], top, start[1])])
    return replace(found, uv=found.uv + np.array([along, base]))


def box(width: float, height: float, depth: float, *, bevel: float = 0.0) -> Solid:
    """Middle of its base at the origin; edges cut by `bevel` metres with rounded shading."""
    if bevel > 0.0:
        return _bevelled(width, height, depth, min(bevel, 0.45 * min(width, height, depth)))
    x, z = width / 2.0, depth / 2.0
    sides = [
        sheet([(-x, 0, z), (x, 0, z), (x, height, z), (-x, height, z)]),
        sheet([(x, 0, z), (x, 0, -z), (x, height, -z), (x, height, z)]),
        sheet([(x, 0, -z), (-x, 0, -z), (-x, height, -z), (x, height, -z)]),
        sheet([(-x, 0, -z), (-x, 0, z), (-x, height, z), (-x, height, -z)]),
        sheet([(-x, height, z), (x, height, z), (x, height, -z), (-x, height, -z)]),
        sheet([(-x, 0, -z), (x, 0, -z), (x, 0, z), (-x, 0, z)]),
    ]
    return joined(sides)


def _bevelled(width: float, height: float, depth: float, cut: float) -> Solid:
    """A box of 26 corners whose shading runs round its edges."""
    half = np.array([width, height, depth]) / 2.0
    signs = np.array([[i, j, k] for i in (-1, 1) for j in (-1, 1) for k in (-1, 1)], np.float64)
    positions, normals, uv, faces = [], [], [], []
    count = 0
    for axis in range(3):
        for side in (-1.0, 1.0):
            corners = signs[signs[:, axis] == side]
            other = [(axis + 1) % 3, (axis + 2) % 3]
            order = np.argsort(np.arctan2(corners[:, other[1]], corners[:, other[0]]) * side)
            points = corners[order] * (half - cut)
            points[:, axis] = side * half[axis]
            normal = np.zeros(3)
            normal[axis] = side
            positions.append(points)
            normals.append(np.tile(normal, (4, 1)))
            uv.append(points[:, other] + half[other])
            faces += [[count, count + 1, count + 2], [count, count + 2, count + 3]]
            count += 4
    flat, outward = np.concatenate(positions), np.concatenate(normals)
    faces += _bridges(flat, outward, signs, half, cut)
    return Solid(
        positions=flat + np.array([0.0, half[1], 0.0]),
        normals=outward,
        triangles=np.array(faces, np.int64),
        uv=np.concatenate(uv),
    )


def _bridges(points: Points, normals: Points, signs: Points, half: Points, cut: float) -> list[list[int]]:
    """Faces along the edges and over the corners between the six sides of a bevelled box."""
    owner = {}
    for index, (point, normal) in enumerate(zip(points, normals, strict=True)):
        axis = int(np.abs(normal).argmax())
        sign = tuple(int(value) for value in np.sign(point))
        owner[(axis, sign)] = index
    faces = []
    for axis in range(3):
        b, c = (axis + 1) % 3, (axis + 2) % 3
        for sb in (-1, 1):
            for sc in (-1, 1):
                low, high = [0, 0, 0], [0, 0, 0]
                low[axis], high[axis] = -1, 1
                low[b] = high[b] = sb
                low[c] = high[c] = sc
                quad = [owner[(b, tuple(low))], owner[(b, tuple(high))], owner[(c, tuple(high))], owner[(c, tuple(low))]]
                faces += [quad[:3], [quad[0], quad[2], quad[3]]]
    faces += [[owner[(axis, tuple(int(v) for v in sign))] for axis in range(3)] for sign in signs]
    fixed = []
    for face in faces:
        a, b3, c3 = (points[i] for i in face)
        outward = np.cross(b3 - a, c3 - a) @ (a + b3 + c3)
        fixed.append(face if outward > 0 else [face[0], face[2], face[1]])
    return fixed


def prism(outline: Sequence[Sequence[float]], base: float, top: float, *, lid: bool = True) -> Solid:
    """An outline of (x, z), counter-clockwise seen from above (x right, z down: clockwise on paper), raised; convex lids."""
    ring = np.asarray(outline, np.float64)
    sides, along = [], 0.0
    for start, end in zip(ring, np.roll(ring, -1, axis=0), strict=True):
        sides.append(wall(start, end, base, top, along=along))
        along += float(np.linalg.norm(end - start))
    if lid:
        points = np.stack([ring[:, 0], np.full(len(ring), top), ring[:, 1]], axis=1)
        fan = np.array([[0, i, i + 1] for i in range(1, len(ring) - 1)], np.int64)
        sides.append(Solid(positions=points, normals=np.tile(_UP, (len(ring), 1)), triangles=fan, uv=ring.copy()))
    return joined(sides)


def turned(profile: Sequence[Sequence[float]], *, sides: int = 16, flat: bool = False) -> Solid:
    """A profile of (radius, height) from bottom to top, turned about y."""
    shape = np.asarray(profile, np.float64)
    angles = np.linspace(0.0, math.tau, sides + 1)
    rings = np.stack([np.stack([r * np.sin(angles), np.full_like(angles, y), r * np.cos(angles)], axis=1) for r, y in shape])
    quads = []
    along = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(shape, axis=0), axis=1))])
    for level in range(len(shape) - 1):
        rise = shape[level + 1] - shape[level]
        slope = np.array([rise[1], -rise[0]]) / max(float(np.linalg.norm(rise)), 1e-9)
        middle = (angles[:-1] + angles[1:]) / 2.0
        for side in range(sides):
            index = [(level, side), (level, side + 1), (level + 1, side + 1), (level + 1, side)]
            points = np.array([rings[at] for at in index])
            turns = [middle[side]] * 4 if flat else [angles[i] for _, i in index]
            normals = np.array([[slope[0] * math.sin(a), slope[1], slope[0] * math.cos(a)] for a in turns])
            around = float(shape[:, 0].max())
            uv = np.array([[angles[i] * around, along[k]] for k, i in index])
            quads.append(Solid(positions=points, normals=normals, triangles=np.array([[0, 1, 2], [0, 2, 3]], np.int64), uv=uv))
    return joined(quads)


def tube(radius: float, height: float, *, top: float | None = None, sides: int = 12) -> Solid:
    """A round post with a flat end, perhaps tapering to `top`."""
    end = radius if top is None else top
    return turned([(radius, 0.0), (end, height), (0.0, height)], sides=sides)


def cone(radius: float, height: float, *, sides: int = 12) -> Solid:
    return turned([(radius, 0.0), (0.001, height)], sides=sides, flat=sides <= 8)


def frustum(low: tuple[float, float], high: tuple[float, float], height: float) -> Solid:
    """A block that tapers from a rectangle (width, depth) to another; (0, 0) makes a pyramid."""
    x, z, p, q = low[0] / 2, low[1] / 2, high[0] / 2, high[1] / 2
    h = height
    sides = [
        sheet([(-x, 0, z), (x, 0, z), (p, h, q), (-p, h, q)]),
        sheet([(x, 0, z), (x, 0, -z), (p, h, -q), (p, h, q)]),
        sheet([(x, 0, -z), (-x, 0, -z), (-p, h, -q), (p, h, -q)]),
        sheet([(-x, 0, -z), (-x, 0, z), (-p, h, q), (-p, h, -q)]),
    ]
    if high[0] > 0.0:
        sides.append(sheet([(-p, h, q), (p, h, q), (p, h, -q), (-p, h, -q)]))
    return joined(sides)


def gable(width: float, depth: float, height: float, *, eaves: float = 0.35, hip: float = 0.0) -> tuple[Solid, Solid | None]:
    """A roof whose ridge runs along x: its slopes, and the gable ends under them (None when hipped by `hip` metres)."""
    x, z = width / 2.0 + (eaves if hip <= 0 else 0.0), depth / 2.0
    drop = eaves * height / z
    e, low = z + eaves, -drop
    r = x - hip
    slopes = [
        sheet([(-x, low, e), (x, low, e), (r, height, 0), (-r, height, 0)]),
        sheet([(x, low, -e), (-x, low, -e), (-r, height, 0), (r, height, 0)]),
    ]
    if hip > 0.0:
        slopes += [
            _triangle([(x, low, e), (x, low, -e), (r, height, 0)]),
            _triangle([(-x, low, -e), (-x, low, e), (-r, height, 0)]),
        ]
        return joined(slopes), None
    side = width / 2.0
    ends = [
        _triangle([(side, 0, z), (side, 0, -z), (side, height, 0)]),
        _triangle([(-side, 0, -z), (-side, 0, z), (-side, height, 0)]),
    ]
    under = [
        replace(slope, positions=slope.positions - (0, 0.12, 0), normals=-slope.normals, triangles=slope.triangles[:, ::-1])
        for slope in slopes
    ]
    return joined([*slopes, *under]), joined(ends)


def _triangle(corners: Sequence[Sequence[float]]) -> Solid:
    points = np.asarray(corners, np.float64)
    normal = np.cross(points[1] - points[0], points[2] - points[0])
    normal /= np.linalg.norm(normal)
    along = (points[1] - points[0]) / np.linalg.norm(points[1] - points[0])
    uv = np.stack([(points - points[0]) @ along, points[:, 1] - points[0, 1]], axis=1)
    return Solid(positions=points, normals=np.tile(normal, (3, 1)), triangles=np.array([[0, 1, 2]], np.int64), uv=uv)


def _paint(solid: Solid) -> Points:
    return solid.paint if len(solid.paint) == len(solid.positions) else np.zeros((len(solid.positions), 4))
