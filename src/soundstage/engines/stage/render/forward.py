"""One sub-frame of light: cast, ground, sky, contact occlusion, see-through things and air."""

import moderngl

from soundstage.engines.stage.render.backdrop import Backdrop
from soundstage.engines.stage.render.ensemble import Ensemble
from soundstage.engines.stage.render.gl import Gl, Target
from soundstage.engines.stage.render.occlusion import ContactOcclusion
from soundstage.engines.stage.render.view import View

__all__ = ["STILL", "Forward"]

STILL = 1000.0  # velocity of what only the camera moves


class Forward:
    """The targets a sub-frame is drawn into, and the order it is drawn in."""

    def __init__(self, gl: Gl, width: int, height: int, *, occlusion_taps: int = 6) -> None:
        self._gl = gl
        radiance = gl.image(width, height, linear=False)
        self.velocity: moderngl.Texture = gl.image(width, height, components=2, linear=False)
        self.depth: moderngl.Texture = gl.depth(width, height)
        self._whole = gl.target(radiance, self.velocity, depth=self.depth)
        self._still = gl.target(radiance, depth=self.depth)
        self._motion = gl.target(self.velocity)
        composed = gl.image(width, height)
        self._composed: Target = gl.target(composed, depth=self.depth)
        self._over: Target = gl.target(composed)
        self._occlusion = ContactOcclusion(gl, width, height, taps=occlusion_taps)
        self._compose = gl.screen("shaders/compose.frag")

    def draw(self, ensemble: Ensemble, backdrop: Backdrop, view: View) -> moderngl.Texture:
        """Radiance; alpha is depth in metres. The `Frame` block and the shadow map are in place."""
        context = self._gl.context
        with self._gl.timed("cast"):
            self._still.use().clear()
            self._motion.use().clear(STILL, 0.0)
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
        with self._gl.timed("occlusion"):
            context.enable_only(moderngl.NOTHING)
            opening = self._occlusion.draw(self.depth)
        with self._gl.timed("compose"):
            self._over.use()
            self._compose.sample(t_radiance=self._still.colour, t_depth=self.depth, t_open=opening).screen()
        with self._gl.timed("blended"):
            context.enable_only(moderngl.DEPTH_TEST | moderngl.CULL_FACE)
            self._composed.use()
            self._composed.framebuffer.depth_mask = False
            ensemble.draw_blended(view)
        with self._gl.timed("air"):
            self._over.use()
            context.enable_only(moderngl.BLEND)
            context.blend_func = (moderngl.ONE, moderngl.ONE_MINUS_SRC_ALPHA, moderngl.ZERO, moderngl.ONE)
            backdrop.draw_air(view, self.depth)
            context.enable_only(moderngl.NOTHING)
        return self._over.colour
