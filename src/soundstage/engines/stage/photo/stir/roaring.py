"""An animal's jaw opens in time with what it is heard to do: the lower muzzle drops, a dark throat and fangs show."""

import cv2
import numpy as np

from soundstage.engines.stage.photo.effect import Effect
from soundstage.engines.stage.photo.picture import Floats, Pixels
from soundstage.engines.stage.photo.plate import Plate
from soundstage.engines.stage.photo.sight import Muzzle
from soundstage.engines.stage.photo.stir.recipe import Recipe
from soundstage.engines.stage.photo.wishes import Cry, Wishes

__all__ = ["RECIPE", "JawPuppet"]


def _make(plate: Plate, wishes: Wishes) -> tuple[Effect, ...]:
    muzzle = plate.reading.muzzle
    if muzzle is None or not wishes.cries:
        return ()
    puppet = JawPuppet(plate.picture, muzzle)
    cries: tuple[Cry, ...] = wishes.cries

    def edit(texture: Pixels, seconds: float, presence: float) -> None:
        puppet.draw(texture, max(cry.at(seconds) for cry in cries) * min(4 * presence, 1.0))

    subject = plate.reading.subject
    row, column = min(int(muzzle.y), plate.height - 1), min(int(muzzle.x), plate.width - 1)
    front = plate.layer("front") is not None and subject is not None and subject[row, column] > 0.5
    return (Effect(name="jaw", says="the animal's jaw opens as it calls", layer="front" if front else "land", edit=edit),)


class JawPuppet:
    """A muzzle seen from the front, in units of half its mouth's width."""

    def __init__(self, picture: Pixels, muzzle: Muzzle) -> None:
        self._muzzle = muzzle
        height, width = picture.shape[:2]
        reach = muzzle.half
        left, right = max(int(muzzle.x - 3.2 * reach), 0), min(int(muzzle.x + 3.2 * reach), width)
        top, bottom = max(int(muzzle.y - 2.2 * reach), 0), min(int(muzzle.y + 4.6 * reach), height)
        self._part = np.s_[top:bottom, left:right]
        self._y, self._x = np.mgrid[top:bottom, left:right].astype(np.float32)
        self._u = (self._x - np.float32(muzzle.x)) / np.float32(reach)
        self._v = (self._y - np.float32(muzzle.y)) / np.float32(reach)
        patch = picture[self._part]
        self._light = float(np.clip(np.median(patch) / 140, 0.5, 1.15)) if patch.size else 1.0

    def draw(self, texture: Pixels, opened: float) -> None:
        """Open the jaw, 0…1, in a texture of the picture's size; 0 leaves every pixel alone."""
        if opened < 2e-3 or self._u.size == 0:
            return
        u, v = self._u, self._v
        gape = 1.30 * opened
        # The line of a beast's mouth droops to its corners.
        line = 0.22 * np.clip(np.abs(u), 0, 1.2) ** 1.5
        arch = np.clip(1 - (u / (1.0 + 0.05 * opened)) ** 2, 0, 1) ** 0.6
        raised = 0.20 * opened * arch
        upper, lower = line - raised, line + gape * arch
        to_chin = np.clip((v - lower) / 0.8, 0, 1)
        bell = 0.9 * np.exp(-((u / 1.5) ** 2))
        dropped = gape * (arch * (1 - to_chin) + bell * to_chin) * np.clip((4.4 - v) / 2.2, 0, 1)
        dv = np.where(v >= lower, -dropped, 0.0)
        dv = np.where(v < upper, raised * np.exp(-np.clip(upper - v, 0, None) / 0.9), dv)
        # The nose wrinkles and the cheeks draw in.
        du = 0.10 * opened * u * np.exp(-(((v - 0.8) / 1.0) ** 2) - ((np.abs(u) - 1.4) / 0.6) ** 2)
        x = (self._x + du * self._muzzle.half).astype(np.float32)
        y = (self._y + dv * self._muzzle.half).astype(np.float32)
        original = texture.copy()
        drawn = cv2.remap(original, x, y, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
        drawn = np.where((np.abs(du) + np.abs(dv) < 1e-3)[..., None], original[self._part], drawn)
        soft = 1.5 / self._muzzle.half
        cavity = np.clip((v - upper) / soft, 0, 1) * np.clip((lower - v) / soft, 0, 1) * (arch > 0.02)
        inside = self._inside(v - upper, lower - upper)
        mixed = drawn * (1 - cavity[..., None]) + inside * cavity[..., None]
        texture[self._part] = np.clip(mixed + 0.5, 0, 255).astype(np.uint8)

    def _inside(self, down: Floats, height: Floats) -> Floats:
        share = np.clip(down / np.maximum(height, 1e-3), 0, 1)
        throat, tongue, gum = (np.array(c, np.float32) for c in ((30, 12, 12), (178, 88, 92), (112, 52, 54)))
        u = self._u
        lies = np.clip((share - 0.50) / 0.25, 0, 1) * np.clip(1.2 - (u / 0.62) ** 2, 0, 1) * np.clip(height / 0.5, 0, 1)
        colour = throat + (tongue * (0.75 + 0.25 * share[..., None]) - throat) * np.clip(lies, 0, 1)[..., None]
        rim = np.clip(1 - share / 0.10, 0, 1) + np.clip(1 - (1 - share) / 0.08, 0, 1)
        colour = colour + (gum - colour) * np.clip(rim, 0, 1)[..., None] * 0.8
        enamel = np.array([232, 222, 198], np.float32)
        for at, length, wide, top in ((0.50, 0.46, 0.105, True), (0.40, 0.34, 0.09, False)):
            along = down if top else height - down
            grown = length * np.clip(height / 0.9, 0, 1)
            fang = np.clip((wide * (1 - along / np.maximum(grown, 1e-3)) - np.abs(np.abs(u) - at)) / 0.03, 0, 1) * (
                along < grown
            )
            colour = colour + (enamel - colour) * fang[..., None]
        small = np.clip((0.09 - down) / 0.03, 0, 1) * (np.abs(u) < 0.36) * np.clip(height / 0.5, 0, 1)
        colour = colour + (enamel * 0.92 - colour) * (small * (0.75 + 0.25 * np.cos(34 * u)))[..., None]
        return np.asarray(colour * np.float32(self._light), np.float32)


RECIPE = Recipe(name="roaring", make=_make)
