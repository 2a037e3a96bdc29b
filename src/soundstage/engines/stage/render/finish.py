"""The last pass: lens, film and lab, and the way back to the CPU."""

import moderngl
import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.render.gl import Gl, Target
from soundstage.engines.stage.render.grade import lab
from soundstage.engines.stage.render.lens import Lens
from soundstage.engines.stage.render.program import Program
from soundstage.engines.stage.render.view import View
from soundstage.engines.stage.scene import Look

__all__ = ["Finish"]

_BLOOM, _GRAIN, _VIGNETTE, _FRINGE = 0.085, 0.019, 0.85, 0.006


class Finish:
    """Turns linear radiance into 8-bit frames."""

    def __init__(self, gl: Gl, width: int, height: int) -> None:
        self._gl = gl
        self._target: Target = gl.canvas(width, height, dtype="f1")
        self._labs: dict[int, tuple[Look, moderngl.Texture3D]] = {}

    def draw(
        self,
        view: View,
        look: Look,
        *,
        picture: moderngl.Texture,
        lens: Lens,
        bloom: moderngl.Texture,
        sprites: moderngl.Texture | None,
        exposure: float,
        seed: int,
        moving: bool,
    ) -> None:
        """Draw the finished frame; `read` fetches it."""
        program = self._program(motion=moving, focus=lens.defocused(view), sprites=sprites is not None)
        program.sample(
            t_picture=picture,
            t_motion=lens.motion,
            t_blurred=lens.blurred,
            t_near=lens.near,
            t_sprites=sprites,
            t_bloom=bloom,
            t_lab=self._lab(look),
        )
        film = (_BLOOM * look.bloom, _GRAIN * look.grain, _VIGNETTE * look.vignette, _FRINGE)
        program.set(u_exposure=exposure, u_film=film, u_seed=(view.number, seed & 0x7FFFFFFF), u_focus=lens.focus(view))
        self._target.use()
        program.screen()

    @property
    def printed(self) -> moderngl.Texture:
        """The finished frame on the device, 8-bit display values, rows top first."""
        return self._target.colour

    def read(self, treated: Target | None = None) -> NDArray[np.uint8]:
        """(h, w, 4) RGBA, top row first: the finished frame, or what became of it."""
        target = treated or self._target
        width, height = target.size
        raw = target.framebuffer.read(components=4)
        return np.frombuffer(raw, np.uint8).reshape(height, width, 4)

    def _program(self, **features: bool) -> Program:
        return self._gl.screen("shaders/finish.frag", defines={name.upper(): 1 for name, wanted in features.items() if wanted})

    def _lab(self, look: Look) -> moderngl.Texture3D:
        if id(look) not in self._labs:
            table = lab(look)
            voxels = np.concatenate([table, np.ones_like(table[..., :1])], axis=-1).astype(np.float16)
            texture = self._gl.volume(voxels)
            texture.repeat_x = texture.repeat_y = texture.repeat_z = False
            self._labs[id(look)] = (look, texture)
        return self._labs[id(look)][1]
