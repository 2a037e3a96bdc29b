"""What keeps flowing: a stream, a waterfall, fire and smoke. Two copies of the texture are carried along and take turns.

Each runs for one period and fades out before it starts again, so that nothing is ever stretched far (Max and Becker 1995).
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.photo.effect import Effect
from soundstage.engines.stage.photo.layers import Name
from soundstage.engines.stage.photo.lexis import lexis
from soundstage.engines.stage.photo.picture import Floats, Pixels
from soundstage.engines.stage.photo.plate import Plate
from soundstage.engines.stage.photo.stir.noise import Waves
from soundstage.engines.stage.photo.stir.recipe import Recipe
from soundstage.engines.stage.photo.wishes import Wishes

__all__ = ["RECIPE"]

_FALLING = lexis("waterfall waterfalls cascade cascading stream creek brook rapids flow flows flowing river fountain")
_BURNING = lexis("fire flame flames campfire bonfire candle candles torch burn burns burning blaze flicker")
Field = tuple[Floats, Floats]


def _make(plate: Plate, wishes: Wishes) -> tuple[Effect, ...]:
    made = []
    falling = wishes.amount(_FALLING)
    if falling and plate.reading.water.mean() > 0.008:
        white = _white_water(plate)
        if white.max() > 0.2:
            made.append(_flow(plate, "current", "water runs down", white, _downhill(plate, falling), 1.1))
    burning = wishes.amount(_BURNING)
    if burning and plate.reading.fire.mean() > 0.0005:
        fire = cv2.GaussianBlur(plate.reading.fire, (0, 0), plate.width / 300)
        made.append(_flow(plate, "flame", "flames rise and flicker", fire, _rising(plate, burning), 0.55))
        made.append(_firelight(plate, burning))
    return tuple(made)


def _white_water(plate: Plate) -> Floats:
    """The part of the water that is broken and pale."""
    lab = cv2.cvtColor(plate.picture, cv2.COLOR_RGB2LAB).astype(np.float32)
    lightness = cv2.GaussianBlur(lab[..., 0], (0, 0), plate.width / 400)
    around = cv2.GaussianBlur(lab[..., 0], (0, 0), plate.width / 25)
    pale = np.clip((lightness - around - 4) / 25, 0, 1) * (np.hypot(lab[..., 1] - 128, lab[..., 2] - 128) < 18)
    white = cv2.GaussianBlur((pale * plate.reading.water).astype(np.float32), (0, 0), plate.width / 260)
    return np.asarray(np.clip(2.2 * white, 0, 1), np.float32)


def _downhill(plate: Plate, amount: float) -> Field:
    """Pixels a second: down, and along the bright streaks where there are any (structure tensor)."""
    grey = cv2.GaussianBlur(cv2.cvtColor(plate.picture, cv2.COLOR_RGB2GRAY).astype(np.float32), (0, 0), 1.5)
    gx, gy = cv2.Sobel(grey, cv2.CV_32F, 1, 0), cv2.Sobel(grey, cv2.CV_32F, 0, 1)
    blur = plate.width / 60
    xx, yy, xy = (cv2.GaussianBlur(value, (0, 0), blur) for value in (gx * gx, gy * gy, gx * gy))
    across = 0.5 * np.arctan2(2 * xy, xx - yy)
    vx, vy = -np.sin(across), np.cos(across)
    sign = np.where(vy < 0, -1, 1)
    speed = 0.055 * plate.width * amount
    vx, vy = vx * sign * 0.8, np.abs(vy) * 0.8 + 0.35
    return np.asarray(vx * speed, np.float32), np.asarray(vy * speed, np.float32)


def _rising(plate: Plate, amount: float) -> Field:
    speed = 0.045 * plate.width * amount
    return np.zeros((plate.height, plate.width), np.float32), np.full((plate.height, plate.width), -speed, np.float32)


def _flow(plate: Plate, name: str, says: str, mask: Floats, field: Field, period: float) -> Effect:
    rows, columns = np.nonzero(mask.max(axis=1) > 0.02)[0], np.nonzero(mask.max(axis=0) > 0.02)[0]
    top, bottom, left, right = rows[0], rows[-1] + 1, columns[0], columns[-1] + 1
    part = np.s_[top:bottom, left:right]
    vx, vy, share = field[0][part], field[1][part], mask[part]
    v, u = np.mgrid[top:bottom, left:right].astype(np.float32)
    rng = plate.rng(0x4355, len(name))
    # Neighbours take turns at different times: the whole never pulses.
    start = Waves(x=u / plate.width, y=v / plate.width, length=0.09, period=1e9, rng=rng).at(0.0) * 0.25
    wobble = Waves(x=u / plate.width, y=v / plate.width, length=0.05, period=0.6 if name == "flame" else 1.4, rng=rng, count=4)
    unsteady = (0.006 if name == "flame" else 0.0018) * plate.width

    def edit(texture: Pixels, seconds: float, presence: float) -> None:
        source = texture.copy()
        total: NDArray[np.float32] | None = None
        side = unsteady * presence * (wobble.at(seconds) - wobble.at(0.0))
        for turn in (0.0, 0.5):
            phase = np.mod(seconds / period + start + turn, 1.0).astype(np.float32)
            age = (phase - 0.5) * period * presence
            seen = cv2.remap(
                source,
                u - vx * share * age + side * share,
                v - vy * share * age,
                cv2.INTER_LINEAR,
                borderMode=cv2.BORDER_REPLICATE,
            ).astype(np.float32)
            weight = (1 - np.abs(2 * phase - 1))[..., None]
            total = seen * weight if total is None else total + seen * weight
        assert total is not None
        mix = (share * min(presence * 3, 1.0))[..., None]
        texture[part] = np.clip(source[part] * (1 - mix) + total * mix + 0.5, 0, 255).astype(np.uint8)

    return Effect(name=name, says=says, layer=_owner(plate, mask), edit=edit)


def _firelight(plate: Plate, amount: float) -> Effect:
    """Its light on what is round it, never steady."""
    fire = plate.coarse(plate.reading.fire)
    reach = cv2.GaussianBlur(fire, (0, 0), plate.cells[0] / 12)
    warm = (reach / (reach.max() + 1e-6))[..., None] * np.array([1.0, 0.55, 0.2], np.float32)
    rng = plate.rng(0x464C)
    rates, phases = rng.uniform(1.3, 8.0, 7), rng.uniform(0, 2 * np.pi, 7)

    def glow(seconds: float, presence: float) -> Floats:
        waver = 0.5 + 0.5 * np.tanh(np.sin(2 * np.pi * rates * seconds + phases).sum() / 2)
        return np.asarray(warm * np.float32(26 * min(amount, 1.4) * waver * presence), np.float32)

    return Effect(name="firelight", says="", glow=glow)


def _owner(plate: Plate, mask: Floats) -> Name:
    """The layer that shows most of a mask."""
    subject = plate.reading.subject
    if plate.layer("front") is not None and subject is not None and float((mask * subject).sum()) > 0.5 * float(mask.sum()):
        return "front"
    return "land"


RECIPE = Recipe(name="current", make=_make)
