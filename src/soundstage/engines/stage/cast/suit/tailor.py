"""The suit put together: every part meshed, hung on the skeleton, shaded by its neighbours and dusted; kept between runs."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import map_coordinates

from ...motion.rotation import Doubles
from ...scene import Floats
from ..cache import kept, sources
from ..calling import Framing
from ..figure import Bound
from . import hard, helmet, soft
from .pattern import joints
from .polygonise import Field, Shell, merged, polygonise
from .solids import along
from .swept import belt, hose, lathe, ring
from .weights import bound_to, chain

__all__ = ["Cut", "cut_suit"]

_FOLDER = Path(__file__).parent
# Metres between vertices: sewn parts, moulded parts, gloves; and pieces round a ring.
_DETAIL: dict[str, tuple[float, float, float, int]] = {
    "wide": (0.0225, 0.0190, 0.0115, 28),
    "medium": (0.0180, 0.0150, 0.0095, 40),
    "close": (0.0140, 0.0105, 0.0080, 56),
}
_LEG, _ARM = 0.5, 1.0


@dataclass(frozen=True, slots=True)
class Cut:
    """One finished part: its surface, how open each vertex is to the sky, and its weights; or the one joint it rides on."""

    shell: Shell
    occlusion: Floats
    bound: Bound | None
    joint: str


def cut_suit(framing: Framing) -> dict[str, Cut]:
    """All parts by name, at the detail a framing needs."""
    return _cut(framing)


@lru_cache(maxsize=3)
def _cut(framing: Framing) -> dict[str, Cut]:
    arrays = kept(f"suit-{framing}-{sources(_FOLDER)}", lambda: _packed(_build(framing)))
    return _unpacked(arrays)


def _build(framing: Framing) -> dict[str, Cut]:
    bound = joints()
    shells = {**_sewn(framing, bound), **_moulded(framing, bound), **_turned(framing, bound)}
    sky = _Openness(bound)
    cuts = {}
    for name, (shell, weights, joint) in shells.items():
        occlusion = sky.at(shell.positions, shell.normals)
        cuts[name] = Cut(_dusted(shell, occlusion), occlusion, None if weights is None else bound_to(weights), joint)
    return cuts


Made = dict[str, tuple[Shell, Floats | None, str]]


def _sewn(framing: Framing, bound: dict[str, Doubles]) -> Made:
    cloth, _, fine, _ = _DETAIL[framing]
    legs = polygonise(lambda p: soft.trousers(p, bound), (-0.34, 0.14, -0.22), (0.34, 1.24, 0.22), cloth)
    arms = polygonise(lambda p: soft.sleeves(p, bound), (-0.62, 0.86, -0.20), (0.62, 1.60, 0.30), cloth)
    trunk = polygonise(soft.torso, (-0.34, 1.14, -0.19), (0.34, 1.63, 0.19), cloth)
    made: Made = {
        "trousers": (_leg_paint(legs, bound), _leg_weights(legs.positions, bound), ""),
        "sleeves": (_arm_paint(arms, bound), _arm_weights(arms.positions, bound), ""),
        "torso": (trunk, None, "chest"),
    }
    gloves, glove_weights, boots, boot_weights, soles, sole_weights = [], [], [], [], [], []
    for side, _out in (("l", 1.0), ("r", -1.0)):
        wrist, ankle = bound[f"hand_{side}"], bound[f"foot_{side}"]
        low, high = wrist - np.array([0.15, 0.27, 0.14]), wrist + np.array([0.15, 0.10, 0.20])
        hand = polygonise(_sided(soft.glove, bound, side), _point(low), _point(high), fine, 0.0016)
        gloves.append(hand)
        glove_weights.append(_glove_weights(hand.positions, bound, side))
        low, high = np.array([ankle[0] - 0.13, 0.0, -0.16]), np.array([ankle[0] + 0.13, 0.33, 0.27])
        shaft = polygonise(_sided(soft.boot, bound, side), _point(low), _point(high), 0.72 * cloth)
        under = polygonise(_sided(soft.sole, bound, side), _point(low - (0, 0.02, 0)), _point(high), 0.62 * cloth, 0.0015)
        names = (f"shin_{side}", f"foot_{side}", f"toes_{side}")
        boots.append(shaft)
        boot_weights.append(chain(shaft.positions, bound, names, (0.055, 0.03)))
        soles.append(under)
        sole_weights.append(chain(under.positions, bound, names[1:], (0.03,)))
    made["gloves"] = (merged(gloves), np.concatenate(glove_weights), "")
    made["boots"] = (merged(boots), np.concatenate(boot_weights), "")
    made["soles"] = (merged(soles), np.concatenate(sole_weights), "")
    return made


def _moulded(framing: Framing, bound: dict[str, Doubles]) -> Made:
    _, solid, _, around = _DETAIL[framing]
    ball = 2 * around
    straps = []
    for out in (1.0, -1.0):
        over = [
            (out * 0.105, 1.545, -0.170),
            (out * 0.118, 1.602, -0.075),
            (out * 0.122, 1.605, 0.020),
            (out * 0.112, 1.545, 0.112),
            (out * 0.092, 1.445, 0.147),
            (out * 0.088, 1.395, 0.148),
        ]
        out_way = [(0.0, 0.6, -0.8), (0.0, 1.0, -0.1), (0.0, 1.0, 0.2), (0.0, 0.7, 0.7), (0.0, 0.2, 1.0), (0.0, 0.0, 1.0)]
        straps.append(belt(over, out_way, 0.046, 0.007, around))
        flank = [
            (out * 0.105, 1.30, 0.145),
            (out * 0.165, 1.262, 0.098),
            (out * 0.186, 1.245, 0.0),
            (out * 0.165, 1.24, -0.12),
            (out * 0.14, 1.24, -0.18),
        ]
        flank_way = [
            (out * 0.3, 0.0, 1.0),
            (out * 0.9, 0.0, 0.6),
            (out * 1.0, 0.0, 0.0),
            (out * 0.8, 0.0, -0.6),
            (out * 0.6, 0.0, -0.8),
        ]
        straps.append(belt(flank, flank_way, 0.034, 0.006, around))
    return {
        "backpack": (polygonise(hard.backpack, (-0.25, 0.93, -0.43), (0.25, 1.76, -0.07), solid), None, "chest"),
        "control": (polygonise(hard.control_unit, (-0.15, 1.22, 0.10), (0.15, 1.46, 0.27), 0.62 * solid), None, "chest"),
        "belt": (polygonise(hard.tool_belt, (-0.26, 0.94, -0.22), (0.26, 1.13, 0.22), 0.8 * solid), None, "pelvis"),
        "straps": (merged(straps), None, "chest"),
        "helmet": (
            merged(
                [helmet.shell(ball, around), polygonise(helmet.pods, (-0.23, 1.64, -0.09), (0.23, 1.89, 0.13), 0.62 * solid)]
            ),
            None,
            "head",
        ),
        "shade": (helmet.shade(around), None, "head"),
        "visor": (helmet.visor(ball, around // 2 + 4), None, "head"),
        "lamps": (helmet.lamps(), None, "head"),
    }


def _turned(framing: Framing, bound: dict[str, Doubles]) -> Made:
    around = _DETAIL[framing][3]
    neck = [
        ring((0.0, 1.578, 0.020), (0.0, 1.0, 0.10), 0.130, 0.022, 0.020, around + 8),
        ring((0.0, 1.602, 0.022), (0.0, 1.0, 0.10), 0.128, 0.014, 0.012, around + 8),
        ring((0.0, 1.200, 0.0), (0.0, 1.0, 0.0), 0.163, 0.026, 0.010, around),
    ]
    rear = ((0.085, 1.385, 0.19), (0.135, 1.425, 0.245), (0.215, 1.365, 0.205), (0.262, 1.285, 0.03), (0.235, 1.235, -0.19))
    hoses = [hose([(out * x, y, z) for x, y, z in rear], 0.0155, 10, around + 12, 30.0) for out in (1.0, -1.0)]
    front = [
        hose(
            [(out * 0.040, 1.415, 0.165), (out * 0.066, 1.485, 0.205), (out * 0.100, 1.545, 0.158), (out * 0.112, 1.57, 0.10)],
            0.0095,
            8,
            around // 2 + 4,
        )
        for out in (1.0, -1.0)
    ]
    made: Made = {
        "rings": (merged(neck), None, "chest"),
        "hoses": (merged(hoses), None, "chest"),
        "lines": (merged(front), None, "chest"),
        "antenna": (
            hose([(0.125, 1.70, -0.30), (0.125, 1.80, -0.303), (0.126, 1.90, -0.309), (0.128, 2.02, -0.322)], 0.0036, 6, 12),
            None,
            "chest",
        ),
        "beacon": (
            lathe(
                [(0.011, 0.0), (0.010, 0.006), (0.006, 0.010), (0.0003, 0.0115)], (-0.062, 1.711, -0.275), (0.0, 1.0, 0.0), 14
            ),
            None,
            "chest",
        ),
    }
    cuffs, cuff_weights, bands, band_weights = [], [], [], []
    for side in "lr":
        shoulder, elbow, wrist = (bound[f"{n}_{side}"] for n in ("upperarm", "forearm", "hand"))
        arm, fore = elbow - shoulder, wrist - elbow
        cuff = merged(
            [
                ring(_point(wrist - fore * 0.13), _point(fore), 0.060, 0.020, 0.011, around),
                ring(_point(shoulder + arm * 0.30), _point(arm), 0.090, 0.018, 0.010, around),
            ]
        )
        near = np.linalg.norm(cuff.positions - wrist.astype(np.float32), axis=1) < 0.2
        weights = np.where(
            near[:, None],
            chain(cuff.positions, bound, (f"twist_{side}",), ()),
            chain(cuff.positions, bound, (f"upperarm_{side}",), ()),
        )
        cuffs.append(cuff)
        cuff_weights.append(weights)
        band = ring(_point(wrist - fore * 0.055), _point(fore), 0.058, 0.008, 0.009, around)
        bands.append(band)
        band_weights.append(chain(band.positions, bound, (f"twist_{side}",), ()))
    made["cuffs"] = (merged(cuffs), np.concatenate(cuff_weights), "")
    made["bands"] = (merged(bands), np.concatenate(band_weights), "")
    return made


def _point(vector: Doubles) -> tuple[float, float, float]:
    return float(vector[0]), float(vector[1]), float(vector[2])


def _leg_weights(points: Floats, bound: dict[str, Doubles]) -> Floats:
    trunk = chain(points, bound, ("pelvis", "waist", "chest"), (0.05, 0.05))
    # Above the hips the trunk's own joints take over what the pelvis carries.
    from ...motion import INDEX

    left = np.clip(points[:, 0] / 0.05 + 0.5, 0.0, 1.0)[:, None]
    sides = []
    for side in "lr":
        weights = chain(points, bound, ("pelvis", f"thigh_{side}", f"shin_{side}", f"foot_{side}"), (0.105, 0.075, 0.05))
        sides.append(weights)
    legs = sides[0] * left + sides[1] * (1.0 - left)
    stay = legs[:, INDEX["pelvis"]].copy()
    legs[:, INDEX["pelvis"]] = 0.0
    return np.asarray(legs + trunk * stay[:, None], np.float32)


def _arm_weights(points: Floats, bound: dict[str, Doubles]) -> Floats:
    total = np.zeros((len(points), len(bound)), np.float32)
    for side, mask in (("l", points[:, 0] > 0.0), ("r", points[:, 0] <= 0.0)):
        names = ("clavicle", "upperarm", "forearm", "twist", "hand")
        total[mask] = chain(points[mask], bound, [f"{n}_{side}" for n in names], (0.05, 0.06, 0.10, 0.03))
    return total


def _glove_weights(points: Floats, bound: dict[str, Doubles], side: str) -> Floats:
    from .pattern import hand_axes

    axes = hand_axes(side).astype(np.float32)
    q = (points - bound[f"hand_{side}"].astype(np.float32)) @ axes
    hand = chain(points, bound, (f"twist_{side}", f"hand_{side}"), (0.02,))
    nearest = np.argmin(np.abs(q[:, 0, None] - np.array([0.040, 0.0135, -0.013, -0.0395], np.float32)), axis=1) + 2
    thumb = (q[:, 0] > 0.044) & (q[:, 2] < 0.135) & (q[:, 2] > 0.03) & ((q[:, 0] - 0.044) > 0.35 * (q[:, 2] - 0.12))
    nearest = np.where(thumb, 1, nearest)
    total = hand
    for finger in range(1, 6):
        mask = (nearest == finger) & (q[:, 2] > (0.03 if finger == 1 else 0.08))
        names = [f"hand_{side}", *(f"finger{finger}{s}_{side}" for s in (1, 2, 3))]
        total[mask] = chain(points[mask], bound, names, (0.012, 0.009, 0.008))
    return total


def _leg_paint(shell: Shell, bound: dict[str, Doubles]) -> Shell:
    return _limb_paint(shell, bound, ("thigh", "shin", "foot"), _LEG)


def _arm_paint(shell: Shell, bound: dict[str, Doubles]) -> Shell:
    return _limb_paint(shell, bound, ("upperarm", "forearm", "hand"), _ARM)


def _limb_paint(shell: Shell, bound: dict[str, Doubles], names: tuple[str, str, str], code: float) -> Shell:
    """Paint x: 0…1 along the upper bone and 1…2 along the lower, so that it is continuous; y: which limb."""
    paint = shell.paint.copy()
    best = np.full(len(paint), 9.0, np.float32)
    paint[:, 1] = code
    for side in "lr":
        root, middle, tip = (bound[f"{n}_{side}"].astype(np.float32) for n in names)
        for a, b, start in ((root, middle, 0.0), (middle, tip, 1.0)):
            distance, share, _ = along(shell.positions, a, b)
            near = distance < best
            paint[near, 0] = share[near] + start
            best = np.minimum(best, distance)
    return shell.painted(paint)


def _dusted(shell: Shell, occlusion: Floats) -> Shell:
    """Paint z: hollows where dirt collects; w: dust, thick on the boots, thinning to the hips, and on what faces up."""
    paint = shell.paint.copy()
    height, up = shell.positions[:, 1], shell.normals[:, 1]
    paint[:, 2] = 1.0 - occlusion
    low = np.clip((0.92 - height) / 0.92, 0.0, 1.0) ** 1.25
    paint[:, 3] = np.clip(0.06 + 0.86 * low + 0.22 * np.clip(up - 0.3, 0.0, 1.0) + 0.30 * low * (1.0 - occlusion), 0.0, 1.0)
    return shell.painted(paint)


class _Openness:
    """How much sky a point of the suit sees: distances to all of it on a coarse grid, looked up along the
    normal (Evans 2006)."""

    _CELL = 0.030
    _LOW = np.array([-0.72, -0.06, -0.52], np.float32)
    _HIGH = np.array([0.72, 2.0, 0.42], np.float32)

    def __init__(self, bound: dict[str, Doubles]) -> None:
        counts = np.ceil((self._HIGH - self._LOW) / self._CELL).astype(int)
        axes = [self._LOW[k] + self._CELL * np.arange(counts[k]) for k in range(3)]
        points = np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1).reshape(-1, 3).astype(np.float32)
        fields: list[Field] = [
            lambda p: soft.trousers(p, bound),
            lambda p: soft.sleeves(p, bound),
            soft.torso,
            soft.helmet_hollow,
            hard.backpack,
            hard.control_unit,
            *(_sided(soft.glove, bound, s) for s in "lr"),
            *(_sided(soft.boot, bound, s) for s in "lr"),
        ]
        nearest = points[:, 1] + 0.0
        for field in fields:
            nearest = np.minimum(nearest, field(points))
        self._grid = nearest.reshape(counts)

    def at(self, points: Floats, normals: Floats) -> Floats:
        total, shares = np.zeros(len(points)), 0.0
        for step, reach in enumerate((0.03, 0.06, 0.11, 0.20)):
            share = 0.8**step
            at = (points + normals * reach - self._LOW) / self._CELL
            clear = map_coordinates(self._grid, at.T, order=1, mode="nearest")
            total += share * np.clip(clear / reach, 0.0, 1.0)
            shares += share
        return np.asarray(np.clip(0.12 + 1.05 * total / shares, 0.0, 1.0), np.float32)


def _sided(make: Callable[[Floats, dict[str, Doubles], str], Floats], bound: dict[str, Doubles], side: str) -> Field:
    return lambda p: make(p, bound, side)


def _packed(cuts: dict[str, Cut]) -> dict[str, NDArray[Any]]:
    arrays: dict[str, NDArray[Any]] = {}
    for name, cut in cuts.items():
        arrays[f"{name}.positions"], arrays[f"{name}.normals"] = cut.shell.positions, cut.shell.normals
        arrays[f"{name}.triangles"], arrays[f"{name}.paint"] = cut.shell.triangles, cut.shell.paint
        arrays[f"{name}.occlusion"] = cut.occlusion
        arrays[f"{name}.joint"] = np.array(cut.joint)
        if cut.bound is not None:
            arrays[f"{name}.joints"], arrays[f"{name}.weights"] = cut.bound.joints, cut.bound.weights
    return arrays


def _unpacked(arrays: Mapping[str, NDArray[Any]]) -> dict[str, Cut]:
    cuts = {}
    for name in sorted({key.split(".")[0] for key in arrays}):
        a = {key.split(".")[1]: value for key, value in arrays.items() if key.split(".")[0] == name}
        bound = Bound(a["joints"], a["weights"]) if "joints" in a else None
        shell = Shell(a["positions"], a["normals"], a["triangles"], a["paint"])
        cuts[name] = Cut(shell, a["occlusion"], bound, str(a["joint"]))
    return cuts
