"""Light that spills in the lens and the film: a pyramid of the brightest parts."""

import moderngl

from soundstage.engines.stage.render.gl import Gl, Target

__all__ = ["Bloom"]


class Bloom:
    """Quarter-size glow of what is brighter than paper white, in exposed units."""

    def __init__(self, gl: Gl, width: int, height: int, *, levels: int = 5) -> None:
        sizes = [(max(width >> k, 2), max(height >> k, 2)) for k in range(2, 2 + levels)]
        self._down: list[Target] = [gl.canvas(*size) for size in sizes]
        self._up: list[Target] = [gl.canvas(*size) for size in sizes[:-1]]
        self._shrink = gl.screen("shaders/bloom_down.frag")
        self._widen = gl.screen("shaders/bloom_up.frag")

    def draw(self, half: moderngl.Texture, exposure: float) -> moderngl.Texture:
        """`half` is linear radiance at half size."""
        source = half
        for level, target in enumerate(self._down):
            target.use()
            self._shrink.sample(t_source=source).set(u_exposure=0.0 if level else exposure).screen()
            source = target.colour
        for fine, target in zip(reversed(self._down[:-1]), reversed(self._up), strict=True):
            target.use()
            self._widen.sample(t_coarse=source, t_fine=fine.colour).set(u_spread=0.62).screen()
            source = target.colour
        return source
