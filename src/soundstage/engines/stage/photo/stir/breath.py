"""A living subject breathes: its chest swells a little, and its head sways."""

import cv2
import numpy as np

from soundstage.engines.stage.photo.effect import Effect
from soundstage.engines.stage.photo.lexis import lexis
from soundstage.engines.stage.photo.picture import Floats
from soundstage.engines.stage.photo.plate import Plate
from soundstage.engines.stage.photo.stir.recipe import Recipe
from soundstage.engines.stage.photo.wishes import Wishes

__all__ = ["RECIPE"]

_ALIVE = lexis(
    "breathe breath breathes breathing man woman person boy girl child people portrait he she lion cat dog animal "
    "horse bear tiger wolf king queen soldier astronaut baby face"
)
_TURN = lexis("turn turns look looks head glance gaze nod nods")
_TURNED = 11.0  # of the idle sway: a head turned by some fifteen degrees
_PERIOD = 3.8  # seconds a breath at rest


def _make(plate: Plate, wishes: Wishes) -> tuple[Effect, ...]:
    subject = plate.reading.subject
    living = bool(plate.reading.faces) or plate.reading.muzzle is not None
    amount = wishes.amount(_ALIVE, unasked=0.8 if living else 0.0)
    if subject is None or not amount or not (living or wishes.asked(("breathe", "breath"))):
        return ()
    mask = plate.coarse(subject)
    rows, columns = np.nonzero(mask > 0.5)
    if len(rows) == 0:
        return ()
    x, y = plate.grid
    chest_x, chest_y, reach = _chest(plate, rows, columns)
    swell = np.exp(-((x - chest_x) ** 2 + (y - chest_y) ** 2) / (2 * reach**2)) * cv2.GaussianBlur(mask, (0, 0), 2)
    head = _head(plate)
    turn = wishes.amount(_TURN, unasked=0.3)
    way = wishes.direction(_TURN)
    phase = float(plate.rng(0x4252).uniform(0, 2 * np.pi))

    def drift(seconds: float) -> Floats:
        breath = 0.5 - 0.5 * np.cos(2 * np.pi * seconds / _PERIOD + phase)
        dx = -0.012 * amount * breath * (x - chest_x) * swell
        dy = (-0.022 * amount * breath * (y - chest_y) + 0.0016 * amount * breath) * swell
        if head is not None:
            bulge, span = head
            sway = np.sin(2 * np.pi * seconds / 5.3 + phase) + 0.5 * np.sin(2 * np.pi * seconds / 2.9)
            share = float(np.clip(seconds / max(wishes.seconds * 0.55, 1), 0, 1))
            aside = way * share * share * (3 - 2 * share) * _TURNED if way and turn >= 0.5 else 0.7 * sway
            dx = dx - 0.035 * span * turn * aside * bulge
            dy = dy - 0.018 * span * turn * np.sin(2 * np.pi * seconds / 4.1 + 0.6) * bulge
        return np.stack([dx, dy], axis=2).astype(np.float32)

    return (Effect(name="breath", says="the subject breathes", layer="front", drift=drift),)


def _chest(plate: Plate, rows: np.ndarray, columns: np.ndarray) -> tuple[float, float, float]:
    """Its middle and reach in widths from the picture's middle: under the largest face, or the middle of the body."""
    width, height = plate.width, plate.height
    if plate.reading.faces:
        face = plate.reading.faces[0]
        px, py = face.world(0.0, 3.6)
        return px / width - 0.5, (py - height / 2) / width, 1.8 * face.span / width
    columns_n, rows_n = plate.cells
    x, y = columns.mean() / columns_n - 0.5, (rows.mean() / rows_n - 0.5) * height / width
    return float(x), float(y), float(0.3 * (np.percentile(columns, 95) - np.percentile(columns, 5)) / columns_n)


def _head(plate: Plate) -> tuple[Floats, float] | None:
    """How far each place of the head stands out towards the viewer, 0…1, falling to 0 beyond its outline; pupil distance."""
    if not plate.reading.faces:
        return None
    face = plate.reading.faces[0]
    u, v = face.local(*plate.pixels)
    out = np.hypot(u / 1.5, (v - 0.3) / 2.1)
    bulge = np.clip(1 - out, 0, 1)
    return np.asarray(bulge * bulge * (3 - 2 * bulge), np.float32), face.span / plate.width


RECIPE = Recipe(name="breath", make=_make)
