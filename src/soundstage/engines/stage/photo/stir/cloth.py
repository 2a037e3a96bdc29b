"""Hair, cloth, flags and sails: what hangs or is held at one end moves at the other."""

import cv2
import numpy as np

from soundstage.engines.stage.photo.effect import Effect
from soundstage.engines.stage.photo.lexis import lexis
from soundstage.engines.stage.photo.picture import Floats
from soundstage.engines.stage.photo.plate import Plate
from soundstage.engines.stage.photo.stir.noise import Gusts, Waves
from soundstage.engines.stage.photo.stir.recipe import Recipe
from soundstage.engines.stage.photo.wishes import Wishes

__all__ = ["RECIPE"]

_HAIR = lexis("hair mane fur curls strands")
_CLOTH = lexis(
    "dress cloth cloak cape scarf skirt coat shirt robe veil curtain curtains flag flags sail sails banner fabric gown shawl"
)
_WIND = lexis("wind windy breeze gust gusts")


def _make(plate: Plate, wishes: Wishes) -> tuple[Effect, ...]:
    subject = plate.reading.subject
    hair = wishes.amount(_HAIR) or (0.6 * wishes.amount(_WIND) if plate.reading.faces else 0.0)
    cloth = wishes.amount(_CLOTH)
    if subject is None or not (hair or cloth):
        return ()
    mask = plate.coarse(subject)
    x, y = plate.grid
    weight = np.zeros_like(mask)
    if hair:
        weight = np.maximum(weight, hair * _hair(plate, mask))
    if cloth:
        weight = np.maximum(weight, cloth * _hem(plate, mask))
    if weight.max() < 0.05:
        return ()
    rng = plate.rng(0x434F)
    wave = Waves(x=x, y=y, length=0.16, period=1.7, rng=rng, count=5, towards=(1.0, 0.6))
    curl = Waves(x=x, y=y, length=0.10, period=1.3, rng=rng, count=5)
    gusts = Gusts(rng)

    def drift(seconds: float) -> Floats:
        force = gusts.at(seconds)
        side, up = 0.0058 * force * wave.at(seconds), 0.0026 * force * curl.at(seconds)
        return np.stack([side * weight, up * weight], axis=2).astype(np.float32)

    says = " and ".join(name for name, wished in (("hair", hair), ("cloth", cloth)) if wished)
    return (Effect(name="cloth", says=f"{says} moves in the wind", layer="front", drift=drift),)


def _hair(plate: Plate, mask: Floats) -> Floats:
    """Around the face and above and beside it, growing away from it; without a face, the rim of the subject."""
    if not plate.reading.faces:
        inner = cv2.erode(mask, np.ones((9, 9)))
        return np.asarray(cv2.GaussianBlur(mask - 0.8 * inner, (0, 0), 2), np.float32)
    weight = np.zeros_like(mask)
    for face in plate.reading.faces:
        u, v = face.local(*plate.pixels)
        out = np.hypot(u / 1.05, (v - 0.35) / 1.5)  # 1 at the outline of the face
        ring = np.clip((out - 1.0) / 0.6, 0, 1) * np.clip((2.6 - out) / 0.6, 0, 1) * (v < 2.3)
        weight = np.maximum(weight, ring)
    return np.asarray(cv2.GaussianBlur(weight.astype(np.float32), (0, 0), 2) * mask, np.float32)


def _hem(plate: Plate, mask: Floats) -> Floats:
    """The lower and outer parts of what stands out, held where it is thickest."""
    inside = cv2.distanceTransform((mask > 0.5).astype(np.uint8), cv2.DIST_L2, 5)
    rim = 1 - np.clip(inside / (0.45 * inside.max() + 1e-6), 0, 1)
    rows = np.nonzero(mask.max(axis=1) > 0.5)[0]
    if len(rows) == 0:
        return np.zeros_like(mask)
    low = np.clip((np.arange(len(mask)) - rows[0]) / max(rows[-1] - rows[0], 1), 0, 1)[:, None]
    weight = (0.3 + 0.7 * rim) * np.clip(1.6 * low - 0.25, 0, 1) * mask
    for face in plate.reading.faces:
        u, v = face.local(*plate.pixels)
        weight = weight * np.clip(np.hypot(u / 1.2, (v - 0.35) / 1.7) - 1, 0, 1)
    return np.asarray(cv2.GaussianBlur(weight.astype(np.float32), (0, 0), 3), np.float32)


RECIPE = Recipe(name="cloth", make=_make)
