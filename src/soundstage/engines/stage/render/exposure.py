"""How long to expose a shot: metered from its first picture and then held."""

import numpy as np

from soundstage.engines.stage.render.gl import Gl, Target
from soundstage.engines.stage.scene import Floats

__all__ = ["METER_SIZE", "Meter", "expose"]

METER_SIZE = (64, 36)
_GREY = 0.18
_KEY = 0.20  # where an even picture is placed: a little over grey, as prints are timed
_LUMA = np.array([0.2126, 0.7152, 0.0722], np.float32)


class Meter:
    """Reads a picture's luminances at `METER_SIZE` places."""

    def __init__(self, gl: Gl) -> None:
        self._target: Target = gl.canvas(*METER_SIZE, dtype="f4")
        self._program = gl.screen("shaders/meter.frag")

    def read(self, picture: Target) -> Floats:
        """(36, 64) luminances, bottom row first."""
        self._target.use()
        self._program.sample(t_picture=picture.colour).screen()
        raw = np.frombuffer(self._target.framebuffer.read(components=4, dtype="f4"), np.float32)
        return np.asarray(raw.reshape(METER_SIZE[1], METER_SIZE[0], 4)[..., :3] @ _LUMA, np.float32)


def expose(luminance: Floats, stops: float | None, subject: tuple[float, float] = (0.5, 0.45)) -> float:
    """The factor on radiance that puts a picture where a camera operator would.

    Centre-weighted about `subject` (0…1 right and up), the darkest and brightest parts left out. Dim scenes stay a little
    dim: the eye adapts, but not fully. `stops` moves the result.
    """
    rows, columns = luminance.shape
    x = (np.arange(columns) + 0.5) / columns - subject[0]
    y = (np.arange(rows) + 0.5) / rows - subject[1]
    weight = 0.35 + np.exp(-(x[None, :] ** 2 / 0.08 + y[:, None] ** 2 / 0.11))
    logs = np.log2(np.maximum(luminance, 1e-6))
    low, high = np.quantile(logs, [0.04, 0.97])
    level = float(np.average(np.clip(logs, low, high), weights=weight))
    target = np.log2(_KEY) + float(np.clip(0.09 * (level - 0.5), -0.7, 0.2))
    exposure = target - level
    # Sky and snow keep their texture and colour: the brightest part stays within three stops of grey.
    bright = float(np.quantile(logs, 0.97))
    exposure = min(exposure, max(np.log2(_GREY) + 3.2 - bright, exposure - 1.5))
    return float(2.0 ** (exposure + (stops or 0.0)))
