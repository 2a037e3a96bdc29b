"""Sub-frames into one steady picture: accumulated at one instant, reprojected from one frame to the next."""

import moderngl

from soundstage.engines.stage.render.gl import Gl, Target

__all__ = ["Temporal", "jitter"]


def jitter(index: int) -> tuple[float, float]:
    """A sub-pixel shift, −½…½ right and up: the R2 sequence (Roberts 2018)."""
    return ((0.5 + index * 0.7548776662466927) % 1.0 - 0.5, (0.5 + index * 0.5698402909980532) % 1.0 - 0.5)


class Temporal:
    """Two pictures that take turns: what was seen so far, and what comes of it with one more sub-frame."""

    def __init__(self, gl: Gl, width: int, height: int) -> None:
        self._turns: list[Target] = [gl.canvas(width, height) for _ in range(2)]
        self._program = gl.screen("shaders/resolve.frag")
        self._turn = 0

    @property
    def picture(self) -> Target:
        """Linear radiance; alpha is depth in metres."""
        return self._turns[self._turn]

    def add(
        self,
        now: moderngl.Texture,
        depth: moderngl.Texture,
        velocity: moderngl.Texture,
        *,
        weight: float,
        still: bool,
    ) -> None:
        """Join a sub-frame with a weight 0…1; `still` when the history shows the same instant."""
        self._program.sample(t_now=now, t_depth=depth, t_velocity=velocity, t_history=self.picture.colour)
        self._turn = 1 - self._turn
        self._turns[self._turn].use()
        self._program.set(u_weight=weight, u_still=float(still)).screen()
