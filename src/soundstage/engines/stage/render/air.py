"""What hangs in the air of a shot, on a layer of its own: too quick and too soft to be averaged over time."""

import moderngl

from soundstage.engines.stage.render.backdrop import Backdrop
from soundstage.engines.stage.render.beams import Beams
from soundstage.engines.stage.render.gl import Gl, Target
from soundstage.engines.stage.render.lens import Lens
from soundstage.engines.stage.render.sprites import Sprites
from soundstage.engines.stage.render.view import View
from soundstage.engines.stage.scene import Shot

__all__ = ["AirLayer"]


class AirLayer:
    """Premultiplied radiance and cover, laid over the resolved picture by the lens and the last pass."""

    def __init__(self, gl: Gl, target: Target, shot: Shot) -> None:
        self._gl = gl
        self._target = target
        self._sprites = Sprites(gl, shot)
        self._beams = Beams(gl, target.size, shot.lamps, shot.anchor)
        self._used = shot.air.dust > 0.0 or bool(shot.emitters) or bool(self._beams)

    def draw(self, view: View, backdrop: Backdrop, lens: Lens, depth: moderngl.Texture, fps: int) -> moderngl.Texture | None:
        """The layer, or None when the shot has nothing in the air. The `Frame` block is of a view without jitter."""
        if not self._used:
            return None
        self._target.use().clear()
        self._gl.context.enable_only(moderngl.BLEND)
        self._gl.context.blend_func = (moderngl.ONE, moderngl.ONE_MINUS_SRC_ALPHA)
        backdrop.draw_air(view, depth)
        if self._beams:
            self._beams.draw(self._target, depth)
        if self._sprites:
            self._target.use()
            self._sprites.draw(view, lens, depth, fps)
        self._gl.context.enable_only(moderngl.NOTHING)
        return self._target.colour
