"""Garments cut from the helper shells of the body template: eased off the skin, smoothed so that they hang, folded, hemmed."""

from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from ..motion import INDEX, Skeleton
from ..motion.rotation import smoothstep
from ..scene import Floats, Vec3
from .body.subdivide import Patch, patch, smooth_steps, to_triangles
from .body.template import template
from .body.zones import Zones, zones
from .skinning import vertex_normals
from .suit.solids import along, noise
from .trimmings import Cloth, belted, collar_of, hood_of, joined, lapels_of

__all__ = ["Cloth", "Garment", "sew"]

_SECTORS = 20
_STOREY = 0.03  # metres
_SHELL = 0.0075  # metres that the helper shell stands off the skin, given back
Mask = NDArray[np.bool_]
Layer = str  # see dressing.LAYERS: the order in which clothes are put on


@dataclass(frozen=True, slots=True, kw_only=True)
class Garment:
    """How one garment is cut.

    Lengths in metres; `sleeve` and `leg` are how far down (0 none, 1 elbow or knee, 2 wrist or ankle), negative: the
    garment has none. `low` and `high` are template heights (see Zones) of hem and neckline; `opening` is how deep the
    neckline dips in front, `placket` whether the front opens, its edges that far apart below `lapel`, the template height
    from which it parts in a V with lapels. `tube` is the least
    radius that a sleeve or leg keeps at its middle joint and at its end: cloth hangs, it does not cling. `tails`, where
    not 0, is the template height to which a coat hangs below its body, free of the legs; `belt` that of a belt over the
    seam. `fitted` cloth keeps the waist, else it hangs plumb. `block` is the helper shell, or `hands` for gloves.
    `arm_from` and `leg_from` are where on the limb it begins, `trunk` whether it covers the trunk; a `hard` piece of it
    moves as one with the joint it hangs on most. `bare` tells where the neckline leaves the shoulders free: the height
    above which nothing is covered but straps `strap` metres wide.
    """

    name: str
    words: tuple[str, ...]
    layer: Layer
    block: str = "helper-tights"
    low: float = 0.02
    high: float = 0.545
    sleeve: float = -1.0
    leg: float = -1.0
    opening: float = 0.0
    placket: float = -1.0
    lapel: float = 0.36
    ease: float = 0.012
    tube: tuple[float, float] = (0.0, 0.0)
    flare: float = 0.0
    smooth: int = 8
    folds: float = 0.006
    collar: float = 0.0
    thickness: float = 0.005
    hood: bool = False
    fitted: bool = False
    trunk: bool = True
    arm_from: float = -1.0
    leg_from: float = -1.0
    hard: str = ""
    bare: float = 0.0
    strap: float = 0.0
    swing: bool = False
    tails: float = 0.0
    belt: float = 0.0
    shader: str = "fabric"
    stuff: str = "cotton"
    colours: tuple[Vec3, ...] = ((0.2, 0.2, 0.2),)
    genders: tuple[str, ...] = ("male", "female")
    values: dict[str, float] = field(default_factory=dict)

    def covers(self, z: Zones) -> Mask:
        """Template vertices under the garment."""
        arms, legs = z.arm >= 0.0, z.leg >= 0.0
        top = self.high - self.opening * np.clip(1.0 - np.abs(z.at[:, 0]) / 0.09, 0.0, 1.0) * (z.at[:, 2] > 0.0)
        between = (np.abs(z.at[:, 0]) < 0.045) & (z.at[:, 1] < 0.045) & (self.leg < 0.0)
        covered = ~arms & ~between & (z.at[:, 1] > self.low) & (z.at[:, 1] < top) & (z.hand < 0.5) & (z.head < 0.5)
        if self.leg >= 0.0:
            covered &= ~legs
        covered &= self.trunk
        if self.bare > 0.0:
            strap = np.abs(np.abs(z.at[:, 0]) - 0.085) < self.strap
            covered &= (z.at[:, 1] < self.bare) | strap
        covered |= arms & (z.arm < self.sleeve) & (z.arm > self.arm_from) & (z.hand < 0.6)
        if self.leg >= 0.0:
            covered |= legs & (z.leg < self.leg) & (z.leg > self.leg_from) & (z.at[:, 1] < self.high)
            foot = (z.at[:, 1] < -0.755) | ((z.foot > 0.5) & (z.at[:, 2] > 0.045))
            covered &= ~foot
        if self.placket >= 0.0:
            edge = self.parted(z.at[:, 1])
            covered &= ~((np.abs(z.at[:, 0]) < edge) & (z.at[:, 2] > 0.02) & ~arms & (z.at[:, 1] > -0.3))
        return np.asarray(covered)

    def parted(self, height: Floats) -> Floats:
        """How far from the middle the front's edge is at template heights."""
        return np.asarray(self.placket + 0.062 * np.clip((height - self.lapel) / (0.555 - self.lapel), 0.0, 1.0), np.float32)


def sew(garment: Garment, points: Floats, skeleton: Skeleton, steps: int, over: float, seed: int) -> Cloth:
    """Cut `garment` for a shaped body (template vertices `points`), `steps` times subdivided, worn `over` metres of others."""
    base, z = template(), zones()
    quads, uv = base.quads(garment.block)
    if garment.block == "hands":
        quads, uv = base.quads("body")
        keep = (z.hand[quads].min(axis=1) > 0.02) & (z.arm[quads].min(axis=1) > garment.arm_from)
        quads, uv, steps = quads[keep], uv[keep], 0
    elif garment.block == "helper-tights":
        inside = garment.covers(z)
        keep = inside[quads].all(axis=1)
        quads, uv = quads[keep], uv[keep]
    else:
        quads, uv = _skirt_quads(garment, quads, uv, z)
    piece = patch(quads, uv, len(points), steps)
    flat = piece.take(points)
    rest = piece.take(base.positions)
    z_arm = piece.take(np.asarray(z.arm, np.float32))
    weights = piece.take(base.weights)
    if garment.block == "helper-skirt":
        weights = _skirt_weights(rest, weights)
    elif garment.tails < 0.0:
        # What is sewn to the tails swings with them, not with the thighs.
        hanging = (np.clip((0.20 - rest[:, 1]) / 0.06, 0.0, 1.0) * (z_arm < 0.02))[:, None]
        weights = np.asarray(weights * (1.0 - hanging) + _skirt_weights(rest, weights) * hanging, np.float32)
    shares = np.stack([piece.take(np.asarray(v, np.float32)) for v in (z.arm, z.leg)], axis=1)
    shaped = _hung(garment, piece, flat, rest, over)
    if (garment.tails < 0.0 or garment.name == "tails") and not garment.fitted:
        shaped = _draped(shaped, rest, shares[:, 0])
    shaped = _tubed(garment, shaped, shares, skeleton, over)
    shaped = shaped + _folds(garment, shaped, rest, shares, vertex_normals(shaped, piece.triangles), seed)
    shaped = _levelled(_even(shaped, piece.quads), piece.quads, rest, shares)
    if garment.hard:
        weights = _stiff(weights, garment.hard)
    cloth = _hemmed(garment, piece, shaped, rest, weights, shares)
    if garment.tails < 0.0:
        tails = sew(_tails_of(garment), points, skeleton, steps, over, seed + 1)
        cloth = joined([cloth, tails])
    if garment.belt > 0.0:
        cloth = belted(cloth, garment.belt, 0.036)
    trims = []
    if garment.collar > 0.0:
        trims.append(
            collar_of(shaped, rest, weights, _rim(piece.quads), garment.collar, garment.thickness, garment.placket >= 0.0)
        )
    if garment.placket >= 0.0 and garment.name != "tails":
        trims.append(lapels_of(shaped, rest, weights, vertex_normals(shaped, piece.triangles), garment.lapel, garment.parted))
    if garment.hood:
        trims.append(hood_of(skeleton))
    return joined([cloth, *trims])


def _tails_of(garment: Garment) -> Garment:
    """The part of a coat below the hips, cut from the skirt shell and open in front if the coat is."""
    return replace(
        garment, name="tails", block="helper-skirt", low=garment.tails, high=0.158, tails=0.0, belt=0.0, collar=0.0,
        hood=False, bare=0.0, opening=0.0, smooth=2, ease=garment.ease + 0.002,
        flare=garment.flare * (1.0 if garment.fitted else 0.5), tube=(0.0, 0.0),
    )  # fmt: skip


def _skirt_quads(garment: Garment, quads: NDArray[np.int32], uv: Floats, z: Zones) -> tuple[NDArray[np.int32], Floats]:
    inside = (z.at[:, 1] > garment.low) & (z.at[:, 1] < garment.high)
    if garment.placket >= 0.0:
        gap = garment.placket + 0.05 * np.clip((-0.08 - z.at[:, 1]) / 0.3, 0.0, 1.0)
        inside &= ~((np.abs(z.at[:, 0]) < gap) & (z.at[:, 2] > 0.0))
    keep = inside[quads].all(axis=1)
    return quads[keep], uv[keep]


def _hung(garment: Garment, piece: Patch, flat: Floats, rest: Floats, over: float) -> Floats:
    triangles = piece.triangles
    normals = vertex_normals(flat, triangles)
    over = over - _SHELL if garment.block == "helper-tights" else over
    drop = np.clip((0.45 - rest[:, 1]) / 0.5, 0.0, 1.2)
    if garment.block == "helper-skirt":  # it widens from the waist down, most over the hips
        drop = 1.15 * np.clip((0.165 - rest[:, 1]) / 0.80, 0.0, 1.0) ** 0.75
    points = flat + normals * np.float32(garment.ease + over)
    steps = smooth_steps(piece.quads, len(points))
    smooth = points
    for _ in range(garment.smooth * (3 if len(piece.quads) > 5000 else 1)):
        smooth = np.asarray(steps @ smooth, np.float32)
    # Smoothing shrinks: give back what was lost, so that cloth bridges hollows and never sinks into the body.
    lost = np.einsum("ij,ij->i", points - smooth, normals)
    points = smooth + normals * np.clip(lost, 0.0, None)[:, None] * np.float32(0.92)
    # What bridges a hollow stands off: much on the trunk, little on the arms, where it would puff.
    away = points - flat
    off = np.einsum("ij,ij->i", away, normals)
    near_arm = smoothstep(0.105, 0.15, np.abs(rest[:, 0])) * smoothstep(0.2, 0.3, rest[:, 1])
    bridge = 0.045 + (0.002 - 0.045) * near_arm
    most = garment.ease + over + np.where(rest[:, 1] > 0.5, 0.006, bridge)
    points = points + normals * (np.clip(off, 0.6 * (garment.ease + over), most) - off)[:, None].astype(np.float32)
    # Round the neck it lies close: smoothing would carry the neckline out over the shoulders.
    near = flat + normals * np.float32(
        0.0035 + 0.7 * max(over, 0.0) + (0.005 if garment.placket >= 0.0 else 0.3 * garment.thickness)
    )
    neck = smoothstep(0.545, 0.578, rest[:, 1])[:, None] * np.float32(0.0 if garment.hood else 0.85)
    points = np.asarray(points + (near - points) * neck, np.float32)
    level = np.sqrt(points[:, 0] ** 2 + points[:, 2] ** 2)[:, None] + 1e-6
    outward = points * np.array([1.0, 0.0, 1.0], np.float32) / level
    return np.asarray(
        points + outward * ((0.0 if garment.fitted and garment.tails < 0.0 else garment.flare) * drop)[:, None], np.float32
    )


def _draped(points: Floats, rest: Floats, arm: Floats) -> Floats:
    """A coat hangs plumb from where it stands out most: no hollow of the back, no seat under it, shows through."""
    made = points.copy()
    low = np.nonzero((rest[:, 1] < 0.42) & (arm < 0.02))[0]
    if len(low) < 8:
        return made
    middle = np.array([0.0, float(points[low, 2].mean())], np.float32)
    level = points[low][:, [0, 2]] - middle
    radius = np.linalg.norm(level, axis=1)
    sector = ((np.arctan2(level[:, 1], level[:, 0]) / (2.0 * np.pi) + 0.5) * _SECTORS).astype(int) % _SECTORS
    floor = np.clip(((0.42 - rest[low, 1]) / _STOREY).astype(int), 0, 63)
    reach = np.zeros((64, _SECTORS), np.float32)
    np.maximum.at(reach, (floor, sector), radius)
    # From above, each storey reaches out at least almost as far as the one above it, and so do its neighbours.
    for _ in range(2):
        reach = np.maximum(reach, 0.5 * reach + 0.25 * (np.roll(reach, 1, axis=1) + np.roll(reach, -1, axis=1)))
    hang = np.maximum.accumulate(reach, axis=0)
    wanted = hang[floor, sector]
    # The seat is bridged from above: the trunk leans out towards what will be its widest storey below.
    widest = np.maximum(hang[-1], hang[min(int(0.42 / _STOREY), 63)])[sector]
    lean = np.clip((0.42 - rest[low, 1]) / 0.42, 0.0, 1.0)
    wanted = np.maximum(wanted, hang[0, sector] + (widest - hang[0, sector]) * lean * 0.85)
    grown = np.clip(wanted * 0.985 - radius, 0.0, 0.07) * 0.8
    # Body and tails meet at the waist, which stays as narrow as it was cut.
    grown *= np.clip(np.abs(rest[low, 1] - 0.145) / 0.11, 0.0, 1.0)
    made[low[:, None], [[0, 2]]] += level / (radius[:, None] + 1e-6) * grown[:, None]
    return made


def _tubed(garment: Garment, points: Floats, shares: Floats, skeleton: Skeleton, over: float) -> Floats:
    """Keep sleeves and legs at least as wide as they were cut."""
    middle, end = garment.tube
    if end <= 0.0:
        return points
    out = points.copy()
    for column, names in ((0, ("upperarm", "forearm", "hand")), (1, ("thigh", "shin", "foot"))):
        if shares[:, column].max() <= 0.0:
            continue
        for side, sign in (("l", 1.0), ("r", -1.0)):
            own = (shares[:, column] > 0.25) & (points[:, 0] * sign > 0.0)
            joints = [skeleton.joint(f"{n}_{side}").astype(np.float32) for n in names]
            upper, lower = (
                along(points[own], joints[0], joints[1]),
                along(points[own], joints[1], joints[2] + 0.3 * (joints[2] - joints[1])),
            )
            nearer = (upper[0] < lower[0])[:, None]
            offset = np.where(nearer, upper[2], lower[2])
            distance = np.linalg.norm(offset, axis=1)
            share = shares[own, column]
            build = np.float32(skeleton.proportions.stature / 1.78)
            least = over + build * np.where(share < 1.0, middle, middle + (end - middle) * np.clip(share - 1.0, 0.0, 1.0))
            fade = np.clip((share - 0.25) / 0.5, 0.0, 1.0)
            grown = np.maximum(least - distance, 0.0) * 0.85 * fade
            out[own] = points[own] + offset / (distance[:, None] + 1e-6) * grown[:, None]
    return out


def _stiff(weights: Floats, only: str) -> Floats:
    """Each vertex on one joint of those that `only` names (by their beginnings): plate does not bend."""
    allowed = np.zeros(len(INDEX), bool)
    for name, index in INDEX.items():
        allowed[index] = any(name.startswith(start) for start in only.split())
    best = np.argmax(np.where(allowed, weights + 1e-6, -1.0), axis=1)
    made = np.zeros_like(weights)
    made[np.arange(len(weights)), best] = 1.0
    return made


def _rim(quads: NDArray[np.int32]) -> NDArray[np.int32]:
    """Free edges (E, 2)."""
    edges = np.concatenate([quads[:, [0, 1]], quads[:, [1, 2]], quads[:, [2, 3]], quads[:, [3, 0]]])
    edges = edges[edges[:, 0] != edges[:, 1]]
    _, index, counts = np.unique(np.sort(edges, axis=1), axis=0, return_index=True, return_counts=True)
    return np.asarray(edges[index[counts == 1]], np.int32)


def _even(points: Floats, quads: NDArray[np.int32]) -> Floats:
    """Straighten free edges: a hem does not follow the weave of the mesh."""
    border = _rim(quads)
    rim = np.unique(border)
    total, number = np.zeros((len(points), 3)), np.zeros(len(points))
    made = points.astype(np.float64)
    np.add.at(number, border.ravel(), 1.0)
    for round_ in range(70):
        total[:] = 0.0
        np.add.at(total, border[:, 0], made[border[:, 1]])
        np.add.at(total, border[:, 1], made[border[:, 0]])
        mean = total[rim] / number[rim, None]
        made[rim] += (mean - made[rim]) * (0.6 if round_ % 2 == 0 else -0.45)
    return made.astype(np.float32)


def _levelled(points: Floats, quads: NDArray[np.int32], rest: Floats, shares: Floats) -> Floats:
    """A trunk's hem lies level."""
    rim = np.unique(_rim(quads))
    trunk = rim[(shares[rim].max(axis=1) < 0.02) & (rest[rim, 1] < 0.2)]
    if not len(trunk):
        return points
    hem = trunk[rest[trunk, 1] < float(rest[trunk, 1].min()) + 0.045]
    made = points.copy()
    made[hem, 1] += 0.85 * (float(np.median(points[hem, 1])) - points[hem, 1])
    return made


def _folds(garment: Garment, points: Floats, rest: Floats, shares: Floats, normals: Floats, seed: int) -> Floats:
    """Creases slant across sleeves and legs near their joints and stack at their ends; on the trunk cloth drapes."""
    z = float(seed % 97)
    limb = np.maximum(shares[:, 0], shares[:, 1])
    on_limb = np.clip(limb / 0.25, 0.0, 1.0)
    around = np.stack([rest[:, 0] * 7.0, limb * 4.6 + rest[:, 2] * 9.0, rest[:, 2] * 7.0], axis=1).astype(np.float32)
    long = np.stack([rest[:, 0] * 15.0, rest[:, 1] * 4.0, rest[:, 2] * 15.0], axis=1).astype(np.float32)
    crease = 0.40 - 1.35 * np.abs(noise(around, 1.0, z)) + 0.5 * (0.35 - np.abs(noise(around * 2.1, 1.0, z + 3.0)))
    drape = 0.40 - 1.3 * np.abs(noise(long, 1.0, z + 1.0))
    joint = (
        np.exp(-(((limb - 1.0) / 0.28) ** 2))
        + 0.9 * np.exp(-(((limb - 1.85) / 0.22) ** 2))
        + 0.25 * np.exp(-(((limb - 0.05) / 0.2) ** 2))
    )
    waist = np.exp(-(((rest[:, 1] - 0.17) / 0.08) ** 2)) * (1.0 - on_limb)
    height = garment.folds * (
        on_limb * (0.22 + joint) * crease + (1.0 - on_limb) * (0.75 * drape + 0.7 * waist * crease) + 0.45 * on_limb * drape
    )
    return np.asarray(normals * np.clip(height, -0.006, 0.02)[:, None], np.float32)


def _hemmed(garment: Garment, piece: Patch, points: Floats, rest: Floats, weights: Floats, shares: Floats) -> Cloth:
    """Turn every free edge in by the cloth's thickness, so that it does not end like paper."""
    quads = piece.quads
    normals = vertex_normals(points, to_triangles(quads))
    border = _rim(quads)
    rim = np.unique(border)
    turned = np.full(len(points), -1)
    turned[rim] = len(points) + np.arange(len(rim))
    twice = turned + len(rim)
    first = points[rim] - normals[rim] * np.float32(garment.thickness)
    second = points[rim] - normals[rim] * np.float32(garment.thickness * 1.6)
    inner = np.asarray(smooth_inward(points, rim, quads, len(points)), np.float32)
    second = second + (inner - points[rim]) * 0.9
    lip = np.stack([border[:, 1], border[:, 0], turned[border[:, 0]], turned[border[:, 1]]], axis=1)
    lining = np.stack([turned[border[:, 1]], turned[border[:, 0]], twice[border[:, 0]], twice[border[:, 1]]], axis=1)
    every = np.concatenate([quads, lip, lining]).astype(np.int32)
    positions = np.concatenate([points, first, second]).astype(np.float32)
    triangles = to_triangles(every)
    spread = np.concatenate([np.arange(len(points)), rim, rim])
    paint = np.zeros((len(positions), 4), np.float32)
    paint[:, 0], paint[:, 1] = shares[spread, 0], shares[spread, 1]
    paint[len(points) :, 2] = 1.0
    if garment.swing:
        paint[:, 3] = np.clip((0.08 - rest[spread, 1]) / 0.62, 0.0, 1.0) * (garment.block == "helper-skirt")
    return Cloth(positions, vertex_normals(positions, triangles), triangles, rest[spread], weights[spread], paint)


def smooth_inward(points: Floats, rim: NDArray[np.integer], quads: NDArray[np.int32], count: int) -> Floats:
    """For each rim vertex, the mean of its neighbours off the rim: the way into the cloth."""
    on_rim = np.zeros(count, bool)
    on_rim[rim] = True
    pairs = np.concatenate(
        [quads[:, [0, 1]], quads[:, [1, 2]], quads[:, [2, 3]], quads[:, [3, 0]], quads[:, [0, 2]], quads[:, [1, 3]]]
    )
    pairs = np.concatenate([pairs, pairs[:, ::-1]])
    pairs = pairs[on_rim[pairs[:, 0]] & ~on_rim[pairs[:, 1]]]
    total, number = np.zeros((count, 3)), np.zeros(count)
    np.add.at(total, pairs[:, 0], points[pairs[:, 1]])
    np.add.at(number, pairs[:, 0], 1.0)
    found = np.where(number[:, None] > 0, total / np.maximum(number, 1.0)[:, None], points)
    return np.asarray(found[rim], np.float32)


def _skirt_weights(rest: Floats, weights: Floats) -> Floats:
    """A skirt swings with the hips and only follows the knees below them, softly from side to side."""
    made = np.zeros_like(weights)
    down = np.clip((0.10 - rest[:, 1]) / 0.42, 0.0, 1.0)
    knee = np.clip((-0.22 - rest[:, 1]) / 0.30, 0.0, 1.0) * 0.55
    left = 1.0 / (1.0 + np.exp(-rest[:, 0] * 26.0))
    follow = 0.62 * down
    made[:, INDEX["pelvis"]] = 1.0 - follow
    for side, share in (("l", left), ("r", 1.0 - left)):
        made[:, INDEX[f"thigh_{side}"]] = follow * share * (1.0 - knee)
        made[:, INDEX[f"shin_{side}"]] = follow * share * knee
    return made
