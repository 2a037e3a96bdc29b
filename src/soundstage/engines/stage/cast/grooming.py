"""Hair as strands: rooted on the scalp by a density, grown along a field of directions, kept out of the head, clumped."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from ..motion.rotation import Reals, smoothstep
from ..scene import Floats
from .tying import Tie, drawn, hanging

__all__ = ["Strands", "Style", "beard_density", "brow_density", "grow", "scalp_density"]

# The hairline at the temples and over the brow: how far forward (m) hair grows at a template height (m).
_LINE_HEIGHT = (0.655, 0.68, 0.70, 0.725, 0.742, 0.765, 0.788, 0.80, 0.808, 0.86)
_LINE_FORWARD = (-0.005, 0.012, 0.022, 0.034, 0.060, 0.088, 0.106, 0.122, 0.150, 0.160)


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """A head of hair. `length` on top, `sides` below the temples (m); `lift` how far it stands off at the root; `fall` how
    soon it hangs; `wave` and `curl` sideways; `part` where it divides (m left of the middle; None: swept from the crown);
    `fringe` length over the brow; `recede` moves the hairline back (m); `crown` 0…1 how much grows on top; `ties` gather
    it; `strip` (m), where not 0, is the half width of the only band that is long: a mohawk; `spread` is the shortest
    strand's share of the length."""

    name: str
    words: tuple[str, ...]
    length: float = 0.05
    sides: float = 0.03
    lift: float = 0.45
    fall: float = 0.5
    wave: float = 0.15
    curl: float = 0.0
    part: float | None = 0.03
    fringe: float = 0.0
    recede: float = 0.0
    crown: float = 1.0
    count: float = 1.0
    ties: tuple[Tie, ...] = ()
    strip: float = 0.0
    spread: float = 0.72
    genders: tuple[str, ...] = ("male", "female")
    ages: tuple[str, ...] = ("child", "young", "adult", "old")
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Strands:
    """`points` (S, P, 3), `half_width` (S, P), `normals` (S, 3) out of the head's mass, `roots` the face triangle of each and
    `bary` (S, 3) in it, `lock` (S,) the number of the lock it belongs to."""

    points: Floats
    half_width: Floats
    normals: Floats
    roots: NDArray[np.int64]
    bary: Floats
    rest: Floats
    lock: NDArray[np.int64]


Surface = tuple[Floats, Floats, NDArray[np.uint32], Floats]  # points, normals, triangles, rest


def scalp_density(rest: Reals, ears: Reals, style: Style, back: float = 0.0) -> Reals:
    """Where hair grows, 0…1, its line moved `back` metres."""
    x, y, z = np.abs(rest[:, 0]), rest[:, 1], rest[:, 2]
    line = np.interp(y, _LINE_HEIGHT, _LINE_FORWARD) - back - style.recede * smoothstep(0.73, 0.80, y)
    density = (1.0 - smoothstep(-0.006, 0.004, z - line)) * smoothstep(0.655, 0.682, y) * (1.0 - np.clip(ears * 1.6, 0.0, 1.0))
    if style.length > 0.1:  # long hair is gathered behind the ears: none hangs from before them
        density *= 1.0 - smoothstep(0.742, 0.722, y) * smoothstep(0.008, 0.022, z)
    top = smoothstep(0.775, 0.81, y) * smoothstep(0.075, 0.045, x) if style.crown < 1.0 else np.zeros(len(y))
    return np.asarray(density * (1.0 - (1.0 - style.crown) * top), np.float32)


def beard_density(rest: Reals, lips: Reals, form: str = "full") -> Reals:
    """Where a beard grows, 0…1; `form` is full, goatee (chin and lip) or moustache (lip alone)."""
    x, y, z = np.abs(rest[:, 0]), rest[:, 1], rest[:, 2]
    upper = np.interp(x, (0.0, 0.022, 0.045, 0.060, 0.072), (0.672, 0.668, 0.662, 0.690, 0.725))
    under = np.interp(z, (0.03, 0.06, 0.10, 0.13), (0.668, 0.648, 0.620, 0.606))
    jaw = smoothstep(-0.006, 0.006, y - under) * (1.0 - smoothstep(-0.004, 0.006, y - upper)) * smoothstep(0.018, 0.04, z)
    lip = np.exp(-(((y - 0.684) / 0.0055) ** 2)) * smoothstep(0.032, 0.022, x) * smoothstep(0.12, 0.13, z)
    if form == "moustache":
        jaw = 0.0 * jaw
    elif form == "goatee":
        jaw = jaw * smoothstep(0.034, 0.026, x) * smoothstep(0.09, 0.105, z)
    return np.asarray(np.clip(jaw + lip, 0.0, 1.0) * (1.0 - np.clip(lips * 2.5, 0.0, 1.0)), np.float32)


def brow_density(rest: Reals) -> Reals:
    x, y, z = np.abs(rest[:, 0]), rest[:, 1], rest[:, 2]
    arch = 0.7475 + 0.0060 * smoothstep(0.006, 0.040, x) - 0.0075 * smoothstep(0.034, 0.064, x)
    tall = 0.0030 * (1.0 - 0.60 * smoothstep(0.022, 0.06, x))
    return np.asarray(
        (1.0 - smoothstep(0.4, 1.0, np.abs(y - arch) / tall))
        * smoothstep(0.010, 0.020, x)
        * smoothstep(0.061, 0.052, x)
        * (z > 0.09),
        np.float32,
    )


def _roots(surface: Surface, density: Reals, count: int, rng: np.random.Generator) -> tuple[NDArray[np.int64], Reals]:
    points, _, triangles, _ = surface
    a, b, c = (points[triangles[:, k]] for k in range(3))
    area = np.linalg.norm(np.cross(b - a, c - a), axis=1) * density[triangles].mean(axis=1)
    chosen = np.searchsorted(np.cumsum(area) / max(float(area.sum()), 1e-12), rng.random(count)).clip(0, len(triangles) - 1)
    u, v = rng.random(count), rng.random(count)
    flip = u + v > 1.0
    u, v = np.where(flip, 1.0 - u, u), np.where(flip, 1.0 - v, v)
    return chosen, np.stack([1.0 - u - v, u, v], axis=1).astype(np.float32)


def _at(values: Reals, triangles: NDArray[np.uint32], roots: NDArray[np.int64], bary: Reals) -> Reals:
    return np.asarray(np.einsum("sk,skd->sd", bary, values[triangles[roots]]), np.float32)


def grow(
    surface: Surface,
    density: Reals,
    count: int,
    joints: int,
    style: Style,
    kind: Literal["scalp", "beard", "brow"],
    width: float,
    seed: int,
    obstacles: Reals | None = None,
) -> Strands:
    """`count` strands of `joints` points. `obstacles` are further points (shoulders) to stay out of."""
    rng = np.random.default_rng([seed, 41, len(kind)])
    points, normals, triangles, rest = surface
    roots, bary = _roots(surface, density, count, rng)
    start, out, at = (_at(v, triangles, roots, bary) for v in (points, normals, rest))
    out /= np.linalg.norm(out, axis=1, keepdims=True)
    length = _lengths(at, style, kind, rng)
    solid = points if obstacles is None else np.concatenate([points, obstacles])
    tree = cKDTree(solid)
    if kind == "scalp" and style.ties:
        return _gathered(surface, style, start, out, at, roots, bary, joints, width, tree, solid, rng)
    line = _march(start, out, at, length, joints, style, kind, tree, solid, rng)
    line, lock = _clumped(line, at, kind, rng)
    line = _unkinked(line, 2 if style.curl < 0.3 else 1)
    if kind == "scalp":
        line = _above_eyes(line, points[brow_density(rest) > 0.3])
    if kind == "scalp" and style.length > 0.1:
        line = _cut(line, _in_face(line))
    share = np.linspace(0.0, 1.0, joints)
    taper = (1.0 - (0.90 if kind != "brow" else 0.8) * share**1.8) * (0.35 + 0.65 * smoothstep(0.0, 0.22, share))
    half = width * rng.uniform(0.7, 1.3, (count, 1)) * taper
    facing = _outward(line, out) if kind == "scalp" else out
    return Strands(line.astype(np.float32), half.astype(np.float32), facing, roots, bary, at, lock)


def _gathered(
    surface: Surface, style: Style, start: Reals, out: Reals, at: Reals, roots: NDArray[np.int64], bary: Reals, joints: int,
    width: float, tree: cKDTree, solid: Reals, rng: np.random.Generator,
) -> Strands:  # fmt: skip
    """Hair that is tied: over the skull to its ties, and what hangs from them."""
    points, _, _, rest = surface
    head = np.array([0.0, float(start[:, 1].mean()), 0.02])
    size = float(np.ptp(points[rest[:, 1] > 0.62, 1])) / 0.235
    ties = [(tie, tie.places(rest, points)) for tie in style.ties]
    every = [place for _, places in ties for place in places]
    line = drawn(start, every, joints, tree, solid, head, rng)
    lines, owners = [line], [np.arange(len(line))]
    for tie, places in ties:
        more = hanging(
            tie, places, int(len(start) * (0.34 if tie.form == "bun" else 0.42)), joints, tree, solid, head, size, rng
        )
        lines.append(more)
        owners.append(rng.integers(0, len(line), len(more)))
    made, owner = np.concatenate(lines), np.concatenate(owners)
    share = np.linspace(0.0, 1.0, joints)
    loose = np.arange(len(made)) >= len(line)
    # At the hairline hair begins fine: blunt ends in a row there read as a fringe.
    taper = np.where(loose[:, None], 1.0 - 0.75 * share**3, (0.9 - 0.25 * share) * (0.45 + 0.55 * smoothstep(0.0, 0.3, share)))
    half = 1.9 * width * rng.uniform(0.75, 1.3, (len(made), 1)) * taper
    away = made[:, joints // 2] - np.where(loose[:, None], made[:, :1].mean(axis=1) - 0.02 * np.array([0.0, 0.0, 1.0]), head)
    facing = np.where(loose[:, None], 0.5 * out[owner] + 0.0 * away, out[owner])
    if loose.any():
        middle = made[loose].mean(axis=0)[joints // 2]
        bulge = made[loose][:, joints // 2] - middle
        facing[loose] = 0.4 * facing[loose] + 0.6 * bulge / (np.linalg.norm(bulge, axis=1, keepdims=True) + 1e-9)
    facing = facing / (np.linalg.norm(facing, axis=1, keepdims=True) + 1e-9)
    lock = np.asarray(cKDTree(made[: max(len(made) // 22, 8), joints // 2]).query(made[:, joints // 2])[1], np.int64)
    return Strands(
        made.astype(np.float32), half.astype(np.float32), facing.astype(np.float32), roots[owner], bary[owner], at[owner], lock
    )  # fmt: skip


def _outward(line: Reals, out: Reals) -> Reals:
    """Normals of the mass that strands hang in: between their roots' and the way out of the head at their middles."""
    middle = line[:, (2 * line.shape[1]) // 3]
    axis = np.array([0.0, 0.0, float(line[:, 0, 2].mean())])
    away = middle - axis
    away[:, 1] = np.clip(middle[:, 1] - float(line[:, 0, 1].mean()), -0.02, 0.1)
    away /= np.linalg.norm(away, axis=1, keepdims=True) + 1e-9
    hanging = np.clip(np.linalg.norm(line[:, -1] - line[:, 0], axis=1, keepdims=True) / 0.12, 0.0, 1.0)
    facing = out * (1.0 - 0.75 * hanging) + away * (0.75 * hanging)
    return np.asarray(facing / (np.linalg.norm(facing, axis=1, keepdims=True) + 1e-9), np.float32)


def _lengths(at: Reals, style: Style, kind: str, rng: np.random.Generator) -> Reals:
    y, z = at[:, 1], at[:, 2]
    if kind == "brow":
        return np.asarray(0.0085 * rng.uniform(0.7, 1.2, len(at)), np.float64)
    if kind == "beard":
        lip = smoothstep(0.672, 0.678, y) * smoothstep(0.045, 0.035, np.abs(at[:, 0]))
        length = np.minimum(style.length, 0.016) * lip + style.length * (0.55 + 0.45 * smoothstep(0.66, 0.62, y)) * (1.0 - lip)
        return np.asarray(length * rng.uniform(0.6, 1.1, len(at)), np.float64)
    high = smoothstep(0.735, 0.795, y)
    length = style.sides + (style.length - style.sides) * high
    front = smoothstep(0.078, 0.100, z) * smoothstep(0.775, 0.79, y)
    if style.fringe > 0.0:
        length = length * (1.0 - front) + style.fringe * front
    if style.strip > 0.0:
        length = np.where(np.abs(at[:, 0]) < style.strip, style.length, style.sides) * (0.6 + 0.4 * high)
    return np.asarray(length * rng.uniform(style.spread, 1.08, len(at)), np.float64)


def _flow(at: Reals, style: Style, kind: str) -> Reals:
    """Which way a strand heads along the skin, before gravity."""
    x, y, z = (at[:, k].astype(np.float64) for k in range(3))
    side = np.sign(x)
    if kind == "brow":
        outward = smoothstep(0.012, 0.04, np.abs(x))
        return np.stack([side * (0.9 + 0.8 * outward), 0.65 - 0.95 * outward, np.zeros_like(x)], axis=1)
    if kind == "beard":
        lip = smoothstep(0.675, 0.680, y)
        return np.stack([x * 6.0 + side * 0.8 * lip, -1.0 + 0.35 * lip, 0.35 + 0.2 * lip], axis=1)
    if style.strip > 0.0:
        return np.stack([np.zeros_like(x), np.ones_like(x), -0.25 * np.ones_like(x)], axis=1)
    if style.part is None and style.fringe < 0.0:  # slicked: all of it back
        return np.stack(
            [0.35 * side * smoothstep(0.80, 0.76, y), -0.2 - 0.5 * smoothstep(0.80, 0.76, y), -np.ones_like(x)], axis=1
        )
    if style.part is None:
        crown = np.array([0.0, 0.845, -0.035])
        away = np.stack([x, y, z], axis=1) - crown
        away = away / (np.linalg.norm(away, axis=1, keepdims=True) + 1e-6) + np.array([0.0, -0.25, 0.12])
        if style.fringe == 0.0 and style.length > 0.05 and style.fall > 0.0:
            # Without a fringe the front is brushed aside and back.
            front = (smoothstep(0.02, 0.075, z) * smoothstep(0.77, 0.79, y))[:, None]
            away = away * (1.0 - front) + np.array([0.85, 0.2, -0.75]) * front
        return np.asarray(away)
    parted = np.where(x > style.part + 0.004 * np.sin(z * 170.0), 1.0, -1.0)
    top = smoothstep(0.77, 0.815, y)
    front = smoothstep(0.045, 0.11, z) * (1.0 if style.length < 0.1 else -0.9)
    return np.stack(
        [
            parted * (0.9 * top + 0.12),
            -0.25 - 0.9 * (1.0 - top),
            0.28 * front * top - 0.55 * (1.0 - top) * smoothstep(0.10, 0.03, z) - 0.25 * top * (1.0 - front),
        ],
        axis=1,
    )


def _march(
    start: Reals,
    out: Reals,
    at: Reals,
    length: Reals,
    joints: int,
    style: Style,
    kind: str,
    tree: cKDTree,
    solid: Reals,
    rng: np.random.Generator,
) -> Reals:
    flow = _flow(at, style, kind)
    normal = out.astype(np.float64)
    tangent = _along_skin(flow, normal)
    lift = style.lift if kind == "scalp" else (0.22 if kind == "brow" else 0.38)
    head = np.array([0.0, float(start[:, 1].mean()), 0.02])
    place = start.astype(np.float64)
    line = [place]
    wave = rng.uniform(0.0, 2.0 * np.pi, (len(start), 2))
    # Neighbours wave together, so that a head of hair undulates in locks.
    wave[:, 0] = 26.0 * at[:, 2] + 9.0 * at[:, 1] + 1.1 * np.sin(60.0 * at[:, 0]) + 0.22 * wave[:, 0]
    # Curls are shared by a lock too, and no tighter than so many points can draw.
    wave[:, 1] = 70.0 * at[:, 0] + 55.0 * at[:, 1] + 80.0 * at[:, 2] + 0.16 * wave[:, 1]
    across = np.cross(tangent, normal)
    # A strand lies on those under it: each has its own height above the skin.
    deep = (
        0.0015 + 0.012 * rng.random(len(start)) ** 1.2 * min(lift * 2.2, 1.0)
        if kind == "scalp"
        else np.full(len(start), 0.0008)
    )
    falling = style.fall if kind == "scalp" else (0.5 if kind == "beard" else 0.05)
    # Short steps at the root, where it bends; long ones where it hangs.
    knots = np.linspace(0.0, 1.0, joints) ** (1.0 + 0.9 * float(np.clip(length.mean() / 0.2, 0.0, 1.0)))
    coil = min(150.0, 2.0 * np.pi / (4.5 * float(np.diff(knots).max() * length.mean())))
    # Hair that does not fall stands out all its length; what falls bends over soon after its root.
    stands = 2.0 * length[:, None] if falling == 0.0 else 0.012 + np.minimum(0.35 * style.curl * length[:, None], 0.02)
    way = tangent
    for step in range(1, joints):
        grown = (knots[step - 1] * length)[:, None]
        away = 1.0 - np.exp(-grown / 0.07)  # how much of its rooting it has forgotten
        heading = _along_skin(flow, (place - head) * (1.0, 0.6, 1.0)) * (1.0 - 0.85 * away)
        heading += normal * (lift * np.exp(-grown / stands))
        heading += np.array([0.0, -1.0, 0.0]) * (falling * 2.4 * away)
        heading += 0.9 * style.wave * np.sin(wave[:, :1] + 30.0 * grown) * away * across
        if kind == "scalp" and style.length > 0.1:
            # Long hair keeps out of the face.
            before = smoothstep(0.02, 0.07, place[:, 2] - head[2]) * smoothstep(0.10, 0.05, np.abs(place[:, 0]))
            before *= smoothstep(0.02, -0.02, place[:, 1] - head[1])
            heading[:, 0] += 2.2 * before * np.sign(place[:, 0])
            heading[:, 2] -= 2.0 * before
        if style.curl > 0.0:
            turn = wave[:, 1:] + coil * grown
            heading += style.curl * (np.cos(turn) * np.cross(tangent, normal) + np.sin(turn) * normal)
        heading += rng.normal(0.0, 0.03, way.shape)
        heading /= np.linalg.norm(heading, axis=1, keepdims=True)
        way = heading if step == 1 else 0.35 * way + 0.65 * heading
        way = way / np.linalg.norm(way, axis=1, keepdims=True)
        place = place + way * ((knots[step] - knots[step - 1]) * length)[:, None]
        place = _outside(place, head, tree, solid, deep)
        line.append(place)
    return np.stack(line, axis=1)


def _unkinked(line: Reals, times: int) -> Reals:
    """The same strands without the corners that steps and pushes leave, root and tip kept."""
    made = np.array(line, np.float64)
    for _ in range(times):
        made[:, 1:-1] = 0.25 * made[:, :-2] + 0.5 * made[:, 1:-1] + 0.25 * made[:, 2:]
    return made


def _above_eyes(line: Reals, brows: Reals) -> Reals:
    """What grows over the brow ends there, as if cut: nobody looks through a curtain of hair."""
    if not len(brows):
        return line
    low, front, wide = float(brows[:, 1].min()) - 0.002, float(brows[:, 2].min()) - 0.018, float(np.abs(brows[:, 0]).max())
    return _cut(line, (line[..., 1] < low) & (line[..., 2] > front) & (np.abs(line[..., 0]) < wide))


def _cut(line: Reals, over: NDArray[np.bool_]) -> Reals:
    """Strands (S, P, 3) that end before their first point that is `over` (S, P), with as many points as they had."""
    most = line.shape[1] - 1.0
    end = np.where(over.any(axis=1), np.maximum(over.argmax(axis=1) - 1.0, 0.4), most)
    at = np.linspace(0.0, 1.0, line.shape[1])[None] * end[:, None]
    below = np.clip(at.astype(int), 0, line.shape[1] - 2)
    rows = np.arange(len(line))[:, None]
    share = (at - below)[..., None]
    return np.asarray(line[rows, below] * (1.0 - share) + line[rows, below + 1] * share, np.float64)


def _along_skin(flow: Reals, normal: Reals) -> Reals:
    """Unit directions of `flow` made square to `normal`."""
    square = (normal * normal).sum(axis=1, keepdims=True) + 1e-12
    tangent = flow - normal * np.einsum("ij,ij->i", flow, normal)[:, None] / square
    return np.asarray(tangent / (np.linalg.norm(tangent, axis=1, keepdims=True) + 1e-9), np.float64)


def _outside(place: Reals, head: Reals, tree: cKDTree, solid: Reals, deep: Reals) -> Reals:
    """Push points that sank into the body back out over it."""
    distance, nearest = tree.query(place)
    centre = np.where(place[:, 1:2] > head[1] - 0.16, head, np.array([0.0, head[1] - 0.42, -0.01]))
    outward = place - centre
    outward /= np.linalg.norm(outward, axis=1, keepdims=True) + 1e-9
    inside = np.einsum("ij,ij->i", place - solid[nearest], outward) < 0.0
    short = np.where(inside, distance + deep, deep - distance)
    return np.asarray(place + outward * np.clip(short, 0.0, 0.04)[:, None], np.float64)


def _in_face(line: Reals) -> NDArray[np.bool_]:
    """Which points of strands (S, P) are before the face or the throat."""
    crown = float(line[:, 0, 1].mean())
    x, y, z = np.abs(line[..., 0]), line[..., 1] - crown, line[..., 2]
    across = (x < 0.062) & (y < -0.035) & (y > -0.30) & (z > 0.045)
    # Nor the brow: what grows at the hairline in front goes back or aside, not down.
    down = line[:, :1, 1] - line[..., 1]
    over = ((x < 0.058) & (down > 0.010) & (z > 0.092)) | ((x < 0.067) & (down > 0.016) & (z > 0.076))
    return np.asarray(across | over)


def _clumped(line: Reals, at: Reals, kind: str, rng: np.random.Generator) -> tuple[Reals, NDArray[np.int64]]:
    """Strands lean towards a guide of their neighbourhood, more at the tips: hair falls in locks. Also each strand's lock."""
    guides = max(len(line) // 22, 8)
    guide = np.asarray(cKDTree(at[:guides]).query(at)[1], np.int64)
    share = np.linspace(0.0, 1.0, line.shape[1])
    pull = {"scalp": 0.72, "beard": 0.45, "brow": 0.2}[kind] * share**0.9
    own = rng.uniform(0.55, 1.0, (len(line), 1))
    # A few go their own way.
    own[rng.random(len(line)) < 0.06] *= 0.3
    offset = (line[:, 0] - line[guide, 0])[:, None] * (0.30 + 0.70 * (1.0 - share))[None, :, None]
    target = line[guide] + offset
    return np.asarray(line + (target - line) * (pull[None] * own)[..., None]), guide
