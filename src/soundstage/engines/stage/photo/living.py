"""One picture that lives: its layers, what stirs in them, and the frame at which it must be exactly itself."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.photo.effect import Effect
from soundstage.engines.stage.photo.moves import View
from soundstage.engines.stage.photo.picture import Floats, Pixels
from soundstage.engines.stage.photo.plate import Plate
from soundstage.engines.stage.photo.warp import Compositor

__all__ = ["LivingPicture"]

_SETTLE = 0.35  # seconds in which movements grow to their full size
_PRESENT = 1.2  # seconds in which weather and light set in
_HELD = 0.7  # seconds in which the picture's own pixels are let go


class LivingPicture:
    """Draws a plate at any time and from any view; at the time `exact`, from the plain view, it is the picture itself."""

    def __init__(self, plate: Plate, effects: Sequence[Effect], exact: float) -> None:
        self.plate = plate
        self.effects = tuple(effects)
        self._exact = exact
        self._compositor = Compositor(plate)
        self._rest = {index: effect.drift(exact) for index, effect in enumerate(effects) if effect.drift is not None}

    @property
    def relief(self) -> Floats:
        """Disparity on the coarse grid."""
        return self._compositor.relief

    def draw(self, view: View, seconds: float, *, fine: bool = True) -> Pixels:
        """The picture (h, w, 3) uint8 at a clip time; not `fine` where it will be blurred anyway."""
        away = abs(seconds - self._exact)
        if away == 0 and view == View():
            return self.plate.picture.copy()
        presence = _smooth(away / _PRESENT)
        drifts = self._drifts(seconds, _smooth(away / _SETTLE))
        frame = self._compositor.draw(
            view,
            held=1 - _smooth(away / _HELD),
            drifts=drifts,
            textures=self._textures(seconds, presence),
            grades=self._grades(seconds, presence),
            glow=self._glow(seconds, presence),
            fine=fine,
        )
        for effect in self.effects:
            if effect.veil is not None:
                frame = effect.veil(frame, seconds, presence)
        return frame

    def _drifts(self, seconds: float, settled: float) -> dict[str, Floats]:
        drifts: dict[str, Floats] = {}
        for index, effect in enumerate(self.effects):
            if effect.drift is not None:
                moved = (effect.drift(seconds) - self._rest[index]) * np.float32(settled)
                drifts[effect.layer] = drifts[effect.layer] + moved if effect.layer in drifts else moved
        return drifts

    def _textures(self, seconds: float, presence: float) -> dict[str, Pixels]:
        textures: dict[str, Pixels] = {}
        for effect in self.effects:
            sheet = self._compositor.sheet(effect.layer)
            if effect.edit is not None and sheet is not None:
                if effect.layer not in textures:
                    textures[effect.layer] = sheet.colour.copy()
                m = sheet.margin
                effect.edit(textures[effect.layer][m:-m, m:-m], seconds, presence)
        return textures

    def _grades(self, seconds: float, presence: float) -> dict[str, NDArray[np.uint8]]:
        grades: dict[str, NDArray[np.uint8]] = {}
        for effect in self.effects:
            if effect.grade is not None:
                for name, curve in effect.grade(seconds, presence).items():
                    before = grades.get(name)
                    grades[name] = curve if before is None else np.stack([curve[k][before[k]] for k in range(3)])
        return grades

    def _glow(self, seconds: float, presence: float) -> Floats | None:
        lights = [effect.glow(seconds, presence) for effect in self.effects if effect.glow is not None]
        return np.asarray(sum(lights), np.float32) if lights else None


def _smooth(time: float) -> float:
    t = min(max(time, 0.0), 1.0)
    return t * t * (3 - 2 * t)
