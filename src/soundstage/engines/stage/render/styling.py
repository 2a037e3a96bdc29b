"""Looks carried out: a chain of full-screen passes over the finished print."""

import math

import moderngl

from soundstage.engines.stage.looks import LookRecipe, Step, find
from soundstage.engines.stage.render.gl import Gl, Target

__all__ = ["Styling", "Stylist"]

_LINES = 9.0 / 16.0  # a picture's lines are those of a 16:9 picture of the same area


class Styling:
    """One look at one picture size."""

    def __init__(self, gl: Gl, look: LookRecipe, width: int, height: int) -> None:
        self.look = look
        self._gl = gl
        self._steps = look.steps
        self._targets = [_target(gl, step, width, height) for step in look.steps]

    def draw(self, printed: moderngl.Texture, scene: moderngl.Texture, *, number: int, seed: int) -> Target | None:
        """Treat a print (rows top first). `scene` holds radiance and depth, rows bottom first. None: there is nothing to do."""
        left: dict[str, moderngl.Texture] = {"image": printed}
        last: Target | None = None
        drawing = (number // self.look.hold, seed & 0x7FFFFFFF)
        for step, target in zip(self._steps, self._targets, strict=True):
            image = left["image"]
            program = self._gl.screen(f"looks/{step.shader}.frag", defines={f"HAS_u_{name}": 1 for name in step.values})
            program.sample({f"t_{name}": texture for name, texture in left.items()}, t_print=printed, t_scene=scene)
            program.sample({name: left[source] for name, source in step.reads.items()})
            program.set({f"u_{name}": value for name, value in step.values.items()})
            program.set(u_lines=math.sqrt(image.size[0] * image.size[1] * _LINES), u_drawing=drawing)
            target.use()
            program.screen()
            left[step.to] = target.colour
            last = target if step.to == "image" else last
        return last


def _target(gl: Gl, step: Step, width: int, height: int) -> Target:
    kind = "f1" if step.to == "image" else "f2"
    return gl.canvas(max(round(width * step.scale), 8), max(round(height * step.scale), 8), dtype=kind)


class Stylist:
    """Looks by name, each made once for a picture size."""

    def __init__(self, gl: Gl, width: int, height: int) -> None:
        self._gl, self._size = gl, (width, height)
        self._made: dict[str, Styling] = {}

    def styling(self, style: str) -> Styling | None:
        """The look of that name; None where the picture is left as it was printed."""
        look = find(style) if style else None
        if look is None:
            return None
        if look.name not in self._made:
            self._made[look.name] = Styling(self._gl, look, *self._size)
        return self._made[look.name]
