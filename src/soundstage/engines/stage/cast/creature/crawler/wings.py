"""Wings that are sheets: butterflies' with their pictures, clear ones of bees and dragonflies, a dragon's of skin."""

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import PchipInterpolator

from ....motion.rotation import Doubles
from ....scene import Vec3
from ..puppet.bones import Skeleton
from ..puppet.loft import blade, loft
from ..puppet.piece import Piece, Surface, joined, piece
from .patterns import picture
from .spec import Crawler, Sheet

__all__ = ["sheets_of"]


def sheets_of(kind: Crawler, bones: Skeleton, size: float, detail: str) -> list[Piece]:
    """The pieces of all wings."""
    found = []
    for number, sheet in enumerate(kind.sheets):
        surfaces, arms = [], []
        for side, tag in ((1.0, "r"), (-1.0, "l")):
            bone = bones.index[f"wing{number}_{tag}"]
            lead, trail = (
                _edge(sheet, points, side, 9 if detail == "wide" else 17) for points in (sheet.leading, sheet.trailing)
            )
            surface = blade(lead, trail, across=4 if detail == "wide" else 8, bones=(bone,))
            if side < 0.0:
                surface.triangles = surface.triangles[:, ::-1].copy()
            surfaces.append(surface.painted(sheet.colours[0]))
            if sheet.arm:
                arms.extend(_fingers(sheet, lead, trail, bone))
        shader = "pane_wing" if sheet.clear else "wing"
        textures: dict[str, NDArray[np.uint8]] = {}
        if sheet.picture:
            textures = {"picture": picture(sheet.picture, sheet.colours)}
        values: dict[str, float | Vec3] = {"tint": sheet.colours[0], "skin": 0.0 if sheet.picture else 1.0}
        pieces = piece(
            f"wings {number}", joined(surfaces), size, shader, values, two_sided=True, textures=textures, shadow=not sheet.clear
        )
        found.append(pieces)
        if arms:
            found.append(
                piece(
                    f"arms {number}",
                    joined(arms),
                    size,
                    "scale",
                    {"scales": 40.0, "smooth": 0.0, "gloss": 0.4, "shimmer": 0.0, "spots": 0.0},
                )
            )
    return found


def _edge(sheet: Sheet, points: tuple[tuple[float, float], ...], side: float, count: int) -> Doubles:
    table = np.asarray(points, np.float64)
    reach = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(table, axis=0).T))])
    s = np.linspace(0.0, reach[-1], count)
    smooth = (
        PchipInterpolator(reach, table)(s)
        if sheet.picture or sheet.clear
        else np.stack([np.interp(s, reach, table[:, k]) for k in (0, 1)], axis=1)
    )
    return np.asarray(
        np.stack([smooth[:, 0], np.zeros(count), side * smooth[:, 1]], axis=1) + np.array(sheet.at) * [1.0, 1.0, side],
        np.float64,
    )


def _fingers(sheet: Sheet, lead: Doubles, trail: Doubles, bone: int) -> list[Surface]:
    """Bones of a skin wing: the arm along its leading edge, fingers from the wrist to the points of the trailing one."""
    found = [
        loft(lead, sheet.arm * np.linspace(1.0, 0.25, len(lead)), around=7, bones=(bone,), up=(0.0, 1.0, 0.0)).painted(
            sheet.colours[1]
        )
    ]
    wrist = lead[len(lead) // 2 - 2]
    for share in (0.35, 0.62, 0.85):
        tip = trail[int(share * (len(trail) - 1))]
        t = np.linspace(0.0, 1.0, 6)[:, None]
        found.append(
            loft(
                wrist + t * (tip - wrist), sheet.arm * np.linspace(0.6, 0.12, 6), around=6, bones=(bone,), up=(0.0, 1.0, 0.0)
            ).painted(sheet.colours[1])
        )
    return found
