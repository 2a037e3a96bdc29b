"""Sub-frames into one steady picture: accumulated at one instant, reprojected from one frame to the next."""

from soundstage.engines.stage.render.forward import Light
from soundstage.engines.stage.render.gl import Gl, Target

__all__ = ["Temporal", "jitter"]


def jitter(index: int) -> tuple[float, float]:
    """A sub-pixel shift, −½…½ right and up: the R2 sequence (Roberts 2018)."""
    return ((0.5 + index * 0.7548776662466927) % 1.0 - 0.5, (0.5 + index * 0.5698402909980532) % 1.0 - 0.5)


class Temporal:
    """Two pictures that take turns: what was seen so far, and what comes of it with one more sub-frame."""

    def __init__(self, gl: Gl, width: int, height: int) -> None:
        self._turns: list[Target] = [gl.canvas(width, height) for _ in range(2)]
        self._moving = gl.screen("shaders/resolve.frag")
        self._still = gl.screen("shaders/resolve.frag", defines={"STILL": 1})
        self._turn = 0

    @property
    def picture(self) -> Target:
        """Linear radiance; alpha is depth in metres."""
        return self._turns[self._turn]

    def add(self, light: Light, *, weight: float, still: bool) -> None:
        """Join a sub-frame with a weight 0…1; `still` when the history shows the same instant."""
        program = self._still if still else self._moving
        program.sample(
            t_radiance=light.radiance,
            t_depth=light.depth,
            t_velocity=light.velocity,
            t_open=light.open,
            t_history=self.picture.colour,
        )
        self._turn = 1 - self._turn
        self._turns[self._turn].use()
        program.set(u_weight=weight).screen()
