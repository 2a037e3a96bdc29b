"""Small stuff in the air: dust over the ground, rain and snow."""

import math
from typing import Any

import moderngl
import numpy as np

from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.render.nature.land import Land
from soundstage.engines.stage.render.nature.sky import SkyTables
from soundstage.engines.stage.render.program import Program
from soundstage.engines.stage.render.view import View
from soundstage.engines.stage.scene import Emitter, Shot, Vec3, Wind

__all__ = ["AirStuff", "travelled"]

_KINDS = {"rain": 1.0, "snow": 2.0}
_FALL = {"rain": 8.0, "snow": 1.1}  # m/s
_COARSE = 5  # the dust is marched on every fifth pixel


def travelled(wind: Wind, seconds: float) -> float:
    """Metres that the gusty wind has blown since the clip began."""
    times = np.arange(0.0, max(seconds, 0.0), 0.05, dtype=np.float64)
    if not len(times):
        return 0.0
    gusts = np.interp(times, wind.gust.times, wind.gust.values)
    return float(gusts.sum() * (seconds / len(times)) * wind.speed)


class AirStuff:
    """What is drawn over a finished frame, between the lens and the land."""

    def __init__(self, gl: Gl, shot: Shot, land: Land, sky: SkyTables, size: tuple[int, int], anchor: Vec3) -> None:
        self._gl, self._shot = gl, shot
        azimuth = shot.wind.azimuth
        self._downwind = (math.sin(azimuth), -math.cos(azimuth))
        self._land, self._sky, self._anchor = land, sky, anchor
        self._dusty = shot.air.dust > 0.01
        self._veil, self._smooth = (gl.canvas(max(size[0] // _COARSE, 8), max(size[1] // _COARSE, 8)) for _ in range(2))
        self._falling = [emitter for emitter in shot.emitters if emitter.kind in _KINDS]

    def draw(self, view: View, depth: moderngl.Texture) -> None:
        """Blend over the bound target, premultiplied."""
        if not self._dusty and not self._falling:
            return
        context = self._gl.context
        frame = context.fbo
        if self._dusty:
            self._march(view, depth)
            frame.use()
            self._over(context)
            self._gl.screen("nature/glsl/veil.frag").sample(t_veil=self._smooth.colour, t_depth=depth).screen()
        self._over(context)
        for emitter in self._falling:
            if emitter.start <= view.seconds <= emitter.end:
                self._fall(emitter, view).sample(t_depth=depth).screen()
        context.disable(moderngl.BLEND)

    def _over(self, context: Any) -> None:
        context.disable(moderngl.DEPTH_TEST | moderngl.CULL_FACE)
        context.enable(moderngl.BLEND)
        context.blend_func = (moderngl.ONE, moderngl.ONE_MINUS_SRC_ALPHA)

    def _march(self, view: View, depth: moderngl.Texture) -> None:
        wind, context = self._shot.wind, self._gl.context
        context.disable(moderngl.DEPTH_TEST | moderngl.CULL_FACE | moderngl.BLEND)
        self._veil.use()
        gust = float(wind.gust.at(view.seconds))
        strength = self._shot.air.dust * (0.32 + 0.66 * gust)
        self._lifted().set(travelled=travelled(wind, view.seconds), strength=strength).sample(t_depth=depth).screen()
        self._smooth.use()
        self._gl.screen("nature/glsl/smooth.frag").sample(t_veil=self._veil.colour, t_depth=depth).screen()

    def _lifted(self) -> Program:
        program = self._land.prepare(self._gl.screen("nature/glsl/dust.frag"))
        self._sky.bind(program)
        soil = self._land.landscape.values.get("soil", (0.42, 0.34, 0.25))
        hue = tuple(min(1.0, 1.02 * float(c) ** 0.58) for c in soil) if isinstance(soil, tuple) else (0.6, 0.5, 0.4)
        return program.set(downwind=self._downwind, anchor=self._anchor, hue=hue)

    def _fall(self, emitter: Emitter, view: View) -> Program:
        blown = travelled(self._shot.wind, view.seconds) * (0.2 if emitter.kind == "rain" else 0.55)
        return self._gl.screen("nature/glsl/falling.frag").set(
            kind=_KINDS[emitter.kind],
            rate=emitter.rate,
            slant=self._shot.wind.speed * 0.6 / _FALL["rain"],
            downwind=self._downwind,
            fall=_FALL[emitter.kind] * view.seconds,
            drift=blown,
            shutter=max(view.shutter, 0.2) / 24.0,
        )
