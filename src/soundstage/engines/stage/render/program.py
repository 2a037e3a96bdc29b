"""A linked shader program that remembers its uniforms and textures."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import moderngl
import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.render.source import samplers

if TYPE_CHECKING:
    from soundstage.engines.stage.render.gl import Gl

__all__ = ["FRAME_BINDING", "Program"]

FRAME_BINDING = 0  # uniform block `Frame`, see library/frame.glsl


class Program:
    """Vertex and fragment stage, linked. Texture units are dealt out by declaration order.

    Uniforms that the compiler removed as unused are ignored by `set` and `sample`: a shared chunk may declare more than
    one shader needs.
    """

    def __init__(self, gl: "Gl", vertex: str, fragment: str) -> None:
        self._gl = gl
        self._program: Any = gl.context.program(vertex_shader=vertex, fragment_shader=fragment)
        self._units: dict[str, int] = {}
        self._textures: dict[str, moderngl.Texture] = {}
        for name in dict.fromkeys(samplers(vertex) + samplers(fragment)):
            if name in self._program:
                self._units[name] = len(self._units)
                self._program[name].value = self._units[name]
        if "Frame" in self._program:
            self._program["Frame"].binding = FRAME_BINDING
        self._screen: moderngl.VertexArray | None = None

    def __contains__(self, name: str) -> bool:
        return name in self._program

    def set(self, values: Mapping[str, Any] | None = None, /, **more: Any) -> "Program":
        """Set uniforms by name: numbers, tuples, or arrays (matrices as NumPy rows × columns, for column vectors)."""
        for name, value in {**(values or {}), **more}.items():
            if name not in self._program:
                continue
            if isinstance(value, np.ndarray):
                self._program[name].write(_uniform_bytes(value))
            else:
                self._program[name].value = value
        return self

    def sample(self, textures: Mapping[str, Any] | None = None, /, **more: Any) -> "Program":
        """Attach textures to samplers; they stay attached for every later draw of this program."""
        for name, texture in {**(textures or {}), **more}.items():
            if name in self._units:
                self._textures[name] = texture
        return self

    def vertex_array(self, content: Iterable[tuple[Any, ...]], index: moderngl.Buffer | None = None) -> Any:
        """A vertex array over (buffer, format, *attributes); attributes that the program does not use are skipped."""
        kept = [self._keep(*entry) for entry in content]
        return self._gl.context.vertex_array(self._program, [entry for entry in kept if entry], index_buffer=index)

    def _keep(self, buffer: moderngl.Buffer, layout: str, *names: str) -> tuple[Any, ...] | None:
        step = layout.partition("/")[1] + layout.partition("/")[2]
        fields = layout.partition("/")[0].split()
        if not any(name in self._program for name in names):
            return None
        parts = [field if name in self._program else _padding(field) for field, name in zip(fields, names, strict=True)]
        return (buffer, " ".join(parts) + step, *[name for name in names if name in self._program])

    def draw(
        self, array: moderngl.VertexArray, *, instances: int = -1, mode: int = moderngl.TRIANGLES, vertices: int = -1
    ) -> None:
        """Draw into the bound target."""
        self.bind()
        self._gl.count((array.vertices if vertices < 0 else vertices) // 3 * max(instances, 1))
        array.render(mode, vertices=vertices, instances=instances)

    def bind(self) -> None:
        """Attach this program's textures; names it was never given come from `Gl.shared`."""
        for name, unit in self._units.items():
            texture = self._textures.get(name) or self._gl.shared.get(name)
            if texture is not None:
                texture.use(unit)

    def screen(self) -> None:
        """Draw one triangle that covers the bound target."""
        if self._screen is None:
            self._screen = self._gl.context.vertex_array(self._program, [])
        self.bind()
        self._screen.render(moderngl.TRIANGLES, vertices=3)


def _padding(field: str) -> str:
    count, size = int(field[:-2] or 1), int(field[-1])
    return f"{count * size}x"


def _uniform_bytes(value: NDArray[Any]) -> bytes:
    flat = np.asarray(value, np.float32)
    if flat.ndim == 2 and flat.shape[0] == flat.shape[1]:
        flat = flat.T
    return np.ascontiguousarray(flat).tobytes()
