"""What the renderer asks of the part that draws sky, land, water and air, and the light it takes from it."""

from dataclasses import dataclass
from typing import Protocol

import moderngl

from soundstage.engines.stage.render.program import Program
from soundstage.engines.stage.render.view import View
from soundstage.engines.stage.scene import Floats

__all__ = ["Backdrop", "Environment"]


@dataclass(frozen=True, kw_only=True, eq=False)
class Environment:
    """Light from all around, for reflections and ambient.

    `texture` is a lat-long radiance map with all its mips, laid out as `latlong` in library/environment.glsl says (u from
    azimuth −π…π, v from nadir 0 to zenith 1), repeating in u; `levels` its coarsest mip to use. `harmonics` is (9, 3):
    irradiance ÷ π as the nine factors of 1, y, z, x, xy, yz, 3z²−1, xz, x²−y².
    """

    texture: moderngl.Texture
    levels: float
    harmonics: Floats


class Backdrop(Protocol):
    """Sky, land and air of one shot. Called once a frame or sub-frame, in the order written here.

    All draw into the bound target (RGBA16F radiance, 24-bit depth). Alpha takes the share of the radiance that contact
    occlusion may darken, 0 for sky. The `Frame` block (library/frame.glsl) and the textures `t_noise`, `t_shadow` and
    `t_environment` reach every program by themselves (`Gl.shared`).
    """

    def bake(self) -> None:
        """Everything that holds for the whole shot."""
        ...

    @property
    def environment(self) -> Environment: ...

    def bind(self, program: Program) -> None:
        """Set what `vec3 aerial(vec3 radiance, vec3 position)` of nature/aerial.glsl needs on a surface program."""
        ...

    def draw_ground(self, view: View) -> None:
        """Near ground, rocks, water, with depth. The depth test is on; the cast is already drawn."""
        ...

    def draw_background(self, view: View) -> None:
        """Sky and far matte where nothing is drawn yet: at depth 1 with the test on (LEQUAL) and no depth written."""
        ...

    def draw_air(self, view: View, depth: moderngl.Texture) -> None:
        """Mist, dust slabs, rain, snow, once a frame: blended onto a clear layer, premultiplied, alpha being what they cover.

        `depth` is the frame's depth, not attached.
        """
        ...
