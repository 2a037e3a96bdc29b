"""A bird's body: bones, flesh, beak, legs, wings, tail and crest put together."""

import hashlib
import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ....motion.rotation import Doubles
from ....scene import Vec3
from ...cache import kept, sources
from ..flesh import Flesh
from ..hull import Hull, hull_of
from ..puppet.bones import Bones, Skeleton
from ..puppet.limb import Limb
from ..puppet.loft import loft
from ..puppet.piece import Piece, Surface, joined, piece
from ..puppet.puppet import Body, Eye
from .beak import beak_of, comb_of
from .paint import painted
from .spec import Bird, Plumage
from .tail import crest_of, tail_of
from .trunk import girth, middle
from .wing import wing_of

__all__ = ["Anatomy", "anatomy_of", "bird_body"]

_DETAIL = {"wide": (900, 0.030), "medium": (5200, 0.019), "close": (11000, 0.013)}
_FACETS = {"wide": (8, 4), "medium": (14, 7), "close": (20, 9)}
_SIDES = ((-1.0, "l"), (1.0, "r"))


@dataclass(frozen=True, slots=True)
class Anatomy:
    """Bones of a bird with the numbers its life needs: the neck's elevation at rest, hips, length of legs."""

    skeleton: Skeleton
    lean: float
    hip: Doubles
    reach: float
    limbs: tuple[Limb, Limb]


def anatomy_of(bird: Bird) -> Anatomy:
    """Lay out the bones."""
    bones = Bones()
    bones.add("trunk", "", (0.0, 0.0, 0.0))
    lean = 0.5 * (float(np.mean(bird.neck.stand)) + float(np.mean(bird.neck.fly)))
    root = np.array([0.40, 0.10 * bird.deep / 0.44, 0.0])
    way = np.array([math.cos(lean), math.sin(lean), 0.0])
    bones.string("neck", "trunk", [root + way * bird.neck.length * k / 4.0 for k in range(4)])
    crown = root + way * bird.neck.length
    bones.add("head", "neck3", crown)
    bones.add("jaw", "head", crown + np.array([0.5 * bird.head, -0.15 * bird.head, 0.0]))
    bones.add("tail", "trunk", (-0.50, 0.28 * bird.deep, 0.0))
    legs, limbs = bird.legs, []
    hip = np.array([-0.04 - 0.75 * max(bird.pitch - 0.9, 0.0), -0.26 * bird.deep, legs.apart])
    for side, tag in _SIDES:
        at = hip * [1.0, 1.0, side]
        ankle = at + legs.shin * np.array([-0.35, -0.937, 0.0])
        foot = ankle + legs.tarsus * np.array([0.28, -0.96, 0.0])
        upper, lower = bones.add(f"shin_{tag}", "trunk", at), bones.add(f"tarsus_{tag}", f"shin_{tag}", ankle)
        sole = bones.add(f"foot_{tag}", f"tarsus_{tag}", foot)
        limbs.append(Limb(upper, lower, sole, (-1.0, 0.0, 0.0), (float(foot[0]), float(foot[1]), float(foot[2]))))
    return Anatomy(bones.done(), lean, hip, legs.shin + legs.tarsus, (limbs[0], limbs[1]))


def _flesh(bird: Bird, bones: Skeleton) -> Flesh:
    flesh, index, head = Flesh(), bones.index, bones.heads
    xs = np.array([-0.54, -0.42, -0.28, -0.12, bird.breast, 0.26, 0.40])
    radii, ys = 0.5 * bird.deep * girth(bird, xs), middle(bird, xs)
    squash = bird.wide / bird.deep
    for k in range(len(xs) - 1):
        flesh.cone(index["trunk"], 0, (xs[k], ys[k], 0.0), (xs[k + 1], ys[k + 1], 0.0), (radii[k], radii[k + 1]), 0.05, squash)
    thick, thin = bird.neck.radii
    neck = [*bones.chain("neck"), index["head"]]
    for k in range(4):
        a, b = (thick + (thin - thick) * (s / 4.0) for s in (k, k + 1))
        flesh.cone(neck[k], 1, head[neck[k]], head[neck[k + 1]], (a, b), 0.10 if k == 0 else 0.05)
    r, crown = bird.head, head[index["head"]]
    flesh.cone(
        index["head"],
        2,
        crown + np.array([0.0, 0.1 * r, 0.0]),
        crown + np.array([0.45 * r, 0.05 * r, 0.0]),
        (r, 0.92 * r),
        0.6 * thin,
        0.94,
    )
    flesh.cone(
        index["head"],
        2,
        crown + np.array([0.4 * r, 0.0, 0.0]),
        crown + np.array([1.05 * r, -0.12 * r, 0.0]),
        (0.72 * r, 0.40 * r),
        0.3 * r,
        0.86,
    )
    if bird.disc:
        flesh.cone(
            index["head"],
            2,
            crown + np.array([0.5 * r, 0.02, 0.0]),
            crown + np.array([0.55 * r, 0.02, 0.0]),
            (r * bird.disc, r * bird.disc),
            0.3 * r,
            1.06,
        )
    if bird.brow:
        for side in (-1.0, 1.0):
            flesh.cone(
                index["head"],
                2,
                crown + np.array([0.35 * r, 0.55 * r, 0.66 * r * side]),
                crown + np.array([0.95 * r, 0.34 * r, 0.46 * r * side]),
                (bird.brow * r, 0.6 * bird.brow * r),
                0.10 * r,
            )
    for _, tag in _SIDES:
        hip, ankle = head[index[f"shin_{tag}"]], head[index[f"tarsus_{tag}"]]
        t = bird.legs.thigh
        up = 0.25 * (hip - ankle) / np.linalg.norm(hip - ankle) * t / 0.085
        flesh.cone(index[f"shin_{tag}"], 3, hip + 0.3 * up, hip + 0.82 * (ankle - hip), (t, 1.5 * bird.legs.thick), 0.07, 0.85)
    return flesh


def _hull(bird: Bird, bones: Skeleton, detail: str) -> Hull:
    triangles, cell = _DETAIL[detail]
    triangles = int(triangles * (1.0 + 0.35 * min(bird.neck.length, 1.2)))
    shape = (bird.trunk * 0.0, bird.deep, bird.wide, bird.breast, bird.neck, bird.head, bird.brow, bird.disc, bird.legs)
    digest = hashlib.sha256(repr((shape, triangles, cell)).encode()).hexdigest()[:16]
    folder = Path(__file__).parent

    def make() -> dict[str, np.ndarray]:
        left = [j for name, j in bones.index.items() if name.endswith("_l")]
        right = [j for name, j in bones.index.items() if name.endswith("_r")]
        made = hull_of(
            _flesh(bird, bones), len(bones.names), cell=cell, triangles=triangles,
            fine=(bones.heads[bones.index["head"]], 2.2 * bird.head), stiff=[2], sides=(left, right),
        )  # fmt: skip
        return {name: getattr(made, name) for name in Hull.__slots__}

    arrays = kept(f"bird-{digest}-{sources(folder)}-{sources(folder.parent)}", make)
    return Hull(**{name: np.asarray(arrays[name]) for name in Hull.__slots__})


def bird_body(bird: Bird, plumage: Plumage, detail: str, size: float, seed: int) -> tuple[Body, Anatomy]:
    """The body at `size` metres to a trunk, and its anatomy."""
    anatomy = anatomy_of(bird)
    bones = anatomy.skeleton
    index = bones.index
    hull = _hull(bird, bones, detail)
    paint = painted(bird, plumage, hull, bones, seed)
    coat = Surface(
        hull.points.astype(np.float64), hull.triangles, hull.joints, hull.weights, None, hull.normals.astype(np.float64),
        paint, hull.openness,
    )  # fmt: skip
    shimmer, strength = plumage.shimmer
    values: dict[str, float | Vec3] = {
        "shimmer": shimmer,
        "iridescence": strength,
        "fluff": plumage.fluff,
        "scale": 24.0 if bird.trunk < 0.2 else 34.0,
    }
    pieces: list[Piece] = [piece("plumage", coat, size, "plumage", values)]
    feather: dict[str, float | Vec3] = {"shimmer": shimmer, "iridescence": strength}
    for side, tag in _SIDES:
        surface, shaper = wing_of(bird, plumage, detail, side, index["trunk"])
        pieces.append(piece(f"wing_{tag}", surface, size, "feather", feather, two_sided=True, shaper=shaper))
    if bird.tail.shape != "none":
        surface, shaper = tail_of(bird, plumage, detail, index["tail"], bones)
        pieces.append(piece("tail", surface, size, "feather", feather, two_sided=True, shaper=shaper))
    horn = [*beak_of(bird, bones, detail), *_legs(bird, bones, detail)]
    pieces.append(piece("horn", joined(horn), size, "horn", {"gloss": 0.5, "scales": 90.0}))
    if bird.crest.count:
        pieces.append(piece("crest", crest_of(bird, plumage, bones), size, "feather", feather, two_sided=True))
    if bird.crest.comb:
        pieces.append(
            piece("comb", joined(comb_of(bird, bones)), size, "horn", {"gloss": 0.25, "scales": 60.0}, two_sided=True)
        )
    crown = bones.heads[index["head"]]
    radius, iris, pupil = bird.eye
    eyes = tuple(_eye(bird, crown, side, radius, iris, pupil, index["head"], plumage) for side in (-1.0, 1.0))
    stand = _stature(bird, anatomy)
    tip = crown + np.array([bird.head * 1.1 + bird.beak.length, -0.1 * bird.head, 0.0])
    grips = {
        "mouth": (index["head"], (float(tip[0]), float(tip[1]), 0.0)),
        "head": (index["head"], (float(crown[0]), float(crown[1] + bird.head), 0.0)),
        "back": (index["trunk"], (0.0, 0.5 * bird.deep, 0.0)),
    }
    return Body(bones, pieces, size, stand, eyes, grips, 4.2 * bird.head, bird.weight, _FACETS[detail]), anatomy


def _eye(bird: Bird, crown: Doubles, side: float, radius: float, iris: Vec3, pupil: float, bone: int, plumage: Plumage) -> Eye:
    r, ahead = bird.head, bird.eyes_ahead
    angle = 1.35 - 1.05 * ahead
    out = np.array([math.cos(angle), 0.24, math.sin(angle) * 0.94])
    centre = (
        crown
        + np.array([0.30 * r, 0.06 * r, 0.0])
        + out * [1.0, 1.0, side] * (0.97 * r * (1.0 + 0.16 * (bird.disc > 0)) - 0.55 * radius)
    )
    return Eye(
        bone, (float(centre[0]), float(centre[1]), float(centre[2])), radius,
        (float(math.cos(min(angle + 0.05, 1.4))), 0.04, side * float(math.sin(angle))), iris, pupil, lid=plumage.base,
    )  # fmt: skip


def _stature(bird: Bird, anatomy: Anatomy) -> float:
    """Height of the crown when it stands, in trunks."""
    c, s = math.cos(bird.pitch), math.sin(bird.pitch)
    root = anatomy.skeleton.heads[anatomy.skeleton.index["neck0"]]
    hip = anatomy.hip
    above = s * (root[0] - hip[0]) + c * (root[1] - hip[1])
    rise = sum(math.sin(a) for a in bird.neck.stand) * bird.neck.length / 4.0
    return float(0.93 * anatomy.reach + above + rise + 1.1 * bird.head)


def _legs(bird: Bird, bones: Skeleton, detail: str) -> list[Surface]:
    legs, found = bird.legs, []
    around = 5 if detail == "wide" else 8
    for _, tag in _SIDES:
        shin, tarsus, foot = (bones.index[f"{name}_{tag}"] for name in ("shin", "tarsus", "foot"))
        a, b = bones.heads[tarsus], bones.heads[foot]
        t = np.linspace(0.0, 1.0, 5)[:, None]
        thick = legs.thick * np.array([1.25, 0.92, 0.85, 0.9, 1.1])
        above = a + 0.3 * (bones.heads[shin] - a)
        found.append(loft(np.stack([above, a]), [0.9 * thick[0], thick[0]], around=around, bones=(shin,), up=(1.0, 0.0, 0.0)))
        found.append(loft(a + t * (b - a), thick, around=around, bones=(tarsus,), up=(1.0, 0.0, 0.0)))
        found.extend(_toes(bird, b, foot, around))
    return [surface.painted(legs.colour, 0.25) for surface in found]


def _toes(bird: Bird, at: Doubles, bone: int, around: int) -> list[Surface]:
    legs, found = bird.legs, []
    thick, floor = 0.75 * legs.thick, at[1] - 0.02
    tips = []
    for angle, share in ((-0.55, 0.85), (0.0, 1.0), (0.55, 0.85), (math.pi, 0.5)):
        way = np.array([math.cos(angle), 0.0, math.sin(angle)]) * legs.toe * share
        line = np.array([at, at + 0.35 * way, at + 0.8 * way, at + way])
        line[:, 1] = [at[1], floor + 0.9 * thick, floor + 0.7 * thick, floor + 0.12 * thick]
        found.append(loft(line, thick * np.array([1.0, 0.9, 0.75, 0.15]), around=around, bones=(bone,)))
        tips.append(line[2] + 0.5 * (line[3] - line[2]))
    if legs.web:
        from ..puppet.loft import blade

        for a, b in ((tips[0], tips[1]), (tips[1], tips[2])):
            near = np.array([at * [1, 0, 1] + [0.0, floor + 0.5 * thick, 0.0], a])
            found.append(blade(near, np.array([near[0], b]), across=3, bones=(bone,)))
            found.append(blade(np.array([near[0], b]), near, across=3, bones=(bone,)))
    return found
