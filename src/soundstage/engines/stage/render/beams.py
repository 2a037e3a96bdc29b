"""Beams: the light of lamps that shows in the air, marched at a third of the size and laid over the picture."""

from collections.abc import Sequence

import moderngl

from soundstage.engines.stage.render.gl import Gl, Target
from soundstage.engines.stage.render.practicals import MOST, strongest
from soundstage.engines.stage.scene import Lamp, Vec3

__all__ = ["Beams"]

_SMALLER = 3
_FAINT = 0.2  # a beam that nobody sees is not worth its march


class Beams:
    """The beams of a shot's lamps. False where none shows."""

    def __init__(self, gl: Gl, size: tuple[int, int], lamps: Sequence[Lamp], anchor: Vec3) -> None:
        self._gl = gl
        levels = [lamp.beam if lamp.beam >= _FAINT else 0.0 for lamp in strongest(lamps, anchor)]
        self._levels = tuple(levels + [0.0] * (MOST - len(levels)))
        self._used = max(self._levels) > 0.0
        if self._used:
            width, height = (max(side // _SMALLER, 8) for side in size)
            self._small: Target = gl.canvas(width, height)

    def __bool__(self) -> bool:
        return self._used

    def draw(self, target: Target, depth: moderngl.Texture) -> None:
        """Add to a target of premultiplied radiance, blending as it is set; the `Frame` block is of the view."""
        self._gl.context.disable(moderngl.BLEND)
        self._small.use()
        self._gl.screen("shaders/beams.frag").set(beams=self._levels).sample(t_depth=depth).screen()
        target.use()
        self._gl.context.enable(moderngl.BLEND)
        self._gl.screen("shaders/spread.frag").sample(t_small=self._small.colour).screen()
