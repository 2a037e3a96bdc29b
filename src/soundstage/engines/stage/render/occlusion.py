"""Contact occlusion in screen space, at half size."""

import moderngl

from soundstage.engines.stage.render.gl import Gl, Target

__all__ = ["ContactOcclusion"]


class ContactOcclusion:
    """Where near things hide the sky from each other, from the depth of the frame."""

    def __init__(self, gl: Gl, width: int, height: int, *, taps: int = 6) -> None:
        self._target: Target = gl.canvas((width + 1) // 2, (height + 1) // 2, components=1, dtype="f1")
        self._program = gl.screen("shaders/occlusion.frag", defines={"TAPS": taps})

    def draw(self, depth: moderngl.Texture) -> moderngl.Texture:
        """1 open … 0 hidden, half size."""
        self._target.use()
        self._program.sample(t_depth=depth).screen()
        return self._target.colour
