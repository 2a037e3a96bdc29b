"""One sub-frame of light: cast, props, ground, sky, see-through things, contact occlusion."""

from dataclasses import dataclass

import moderngl

from soundstage.engines.stage.render.backdrop import Backdrop
from soundstage.engines.stage.render.ensemble import Ensemble
from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.render.occlusion import ContactOcclusion
from soundstage.engines.stage.render.view import View

__all__ = ["STILL", "Forward", "Light"]

STILL = 1000.0  # velocity of what only the camera moves


@dataclass(frozen=True, kw_only=True)
class Light:
    """What a sub-frame leaves: radiance (alpha: the share that contact occlusion may darken), depth, velocity, openness."""

    radiance: moderngl.Texture
    depth: moderngl.Texture
    velocity: moderngl.Texture
    open: moderngl.Texture


class Forward:
    """The targets a sub-frame is drawn into, and the order it is drawn in."""

    def __init__(self, gl: Gl, width: int, height: int, *, occlusion_taps: int = 6) -> None:
        self._gl = gl
        self._radiance = gl.image(width, height, linear=False)
        self._velocity = gl.image(width, height, components=2, linear=False)
        self._depth = gl.depth(width, height)
        self._whole = gl.target(self._radiance, self._velocity, depth=self._depth)
        self._still = gl.target(self._radiance, depth=self._depth)
        self._motion = gl.target(self._velocity)
        self._occlusion = ContactOcclusion(gl, width, height, taps=occlusion_taps)

    def draw(self, ensemble: Ensemble, backdrop: Backdrop, view: View) -> Light:
        """One sub-frame. The `Frame` block and the shadow map are in place."""
        context = self._gl.context
        with self._gl.timed("cast"):
            self._still.use().clear()
            self._motion.use().clear(STILL)
            context.enable_only(moderngl.DEPTH_TEST | moderngl.CULL_FACE)
            context.depth_func = "<="
            self._whole.use()
            ensemble.draw_moving()
        with self._gl.timed("props"):
            self._still.use()
            ensemble.draw_still()
        with self._gl.timed("ground"):
            context.enable_only(moderngl.DEPTH_TEST | moderngl.CULL_FACE)
            backdrop.draw_ground(view)
        with self._gl.timed("background"):
            context.enable_only(moderngl.DEPTH_TEST)
            backdrop.draw_background(view)
        with self._gl.timed("blended"):
            context.enable_only(moderngl.DEPTH_TEST | moderngl.CULL_FACE)
            self._still.framebuffer.depth_mask = False
            ensemble.draw_blended(view)
            self._still.framebuffer.depth_mask = True
        with self._gl.timed("occlusion"):
            context.enable_only(moderngl.NOTHING)
            opening = self._occlusion.draw(self._depth)
        return Light(radiance=self._radiance, depth=self._depth, velocity=self._velocity, open=opening)
