"""What the lens and the shutter do to the picture: depth of field and motion blur, prepared at small sizes."""

import moderngl

from soundstage.engines.stage.render.gl import Gl, Target
from soundstage.engines.stage.render.view import View

__all__ = ["Lens"]

_BLOCK = 16  # pixels of a motion block, as in velocity.frag
_FAINT = 0.7  # a blur radius in pixels that nobody sees
_NEAR = 2.0  # metres: what may stand before a focus that lies far off
_NEAR_FAINT = 3.0  # … and its blur radius that is worth the work, as often nothing stands there


class Lens:
    """Half-size picture, its defocused twin, and the motion of each block."""

    def __init__(self, gl: Gl, width: int, height: int, *, taps: int = 32) -> None:
        half = ((width + 1) // 2, (height + 1) // 2)
        self._gl = gl
        self._half: Target = gl.canvas(*half)
        self._blurred: Target = gl.target(gl.image(*half), gl.image(*half, components=1, dtype="f1"))
        self._motion: Target = gl.canvas(-(-width // _BLOCK), -(-height // _BLOCK), components=2)
        self._halve = {False: gl.screen("shaders/halve.frag"), True: gl.screen("shaders/halve.frag", defines={"SPRITES": 1})}
        self._defocus = gl.screen("shaders/defocus.frag", defines={"TAPS": taps})
        self._velocity = gl.screen("shaders/velocity.frag")
        self._reach = 0.028 * height

    @property
    def half(self) -> moderngl.Texture:
        return self._half.colour

    @property
    def blurred(self) -> moderngl.Texture:
        return self._blurred.colour

    @property
    def near(self) -> moderngl.Texture:
        return self._blurred.colours[1]

    @property
    def motion(self) -> moderngl.Texture:
        return self._motion.colour

    def focus(self, view: View) -> tuple[float, float, float]:
        """Blur radius in pixels = x · (y − 1/depth), at most z; from the thin lens at focus."""
        scale = view.aperture * view.pixels_per_radian
        return (scale, 1.0 / max(view.focus, 0.05), self._reach)

    def defocused(self, view: View) -> bool:
        """Whether anything can be visibly out of focus."""
        scale, inverse, _ = self.focus(view)
        return scale * inverse > _FAINT or scale * (1.0 / _NEAR - inverse) > _NEAR_FAINT

    def prepare(self, picture: moderngl.Texture, view: View, sprites: moderngl.Texture | None) -> None:
        """Halve the picture; blur it where the lens would."""
        program = self._halve[sprites is not None]
        self._half.use()
        program.sample(t_picture=picture, t_sprites=sprites).set(u_focus=self.focus(view)).screen()
        if self.defocused(view):
            self._blurred.use()
            self._defocus.sample(t_half=self.half).set(u_reach=self._reach, u_squeeze=1.12).screen()

    def shutter(self, view: View, depth: moderngl.Texture, velocity: moderngl.Texture) -> None:
        """Measure the motion of each block while the shutter is open."""
        self._motion.use()
        self._velocity.sample(t_depth=depth, t_velocity=velocity).set(u_shutter=view.shutter).screen()
