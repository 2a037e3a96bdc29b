"""Materials to programs: a recipe in materials/NAME.glsl, its values as uniforms, its textures as samplers."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import moderngl
import numpy as np

from soundstage.engines.base import EngineError
from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.render.program import Program
from soundstage.engines.stage.scene import Material

__all__ = ["Materials"]

_FOLDER = Path(__file__).parent / "materials"
_KINDS = {1: "float", 3: "vec3", 4: "vec4"}
_CHOICES = {
    "part",
    "stuff",
    "cut",
    "pattern",
}  # choose what a recipe does: compiled in, the rest falls away
_PIERCED = re.compile(r"\.alpha\b")
_BLENDED = re.compile(r"^[ \t]*//[ \t]*blended\b", re.MULTILINE)


class Materials:
    """Finds and links the programs of a shot's materials.

    A recipe defines `void material(inout Surface s)` (library/surface.glsl). A value `x` is `u_x` there, a texture `y` is
    `t_y`; `HAS_u_x` and `HAS_t_y` are defined for those that are given, so a recipe may have defaults. A comment line
    `// blended` makes it see-through: drawn last, over the rest, by its `alpha`.
    """

    def __init__(self, gl: Gl, chunks: Mapping[str, str], bind: Callable[[Program], None]) -> None:
        self._gl = gl
        self._chunks = dict(chunks)
        self._bind = bind
        self._bound: set[int] = set()
        self._recipes: dict[str, str] = {}
        self._textures: dict[int, tuple[object, moderngl.Texture]] = {}

    def lit(self, material: Material, vertex: str, features: Mapping[str, object]) -> Program:
        """The program that shows a material on a kind of shape."""
        source = _declarations(material) + self._recipe(material.shader)
        defines = dict(features)
        if material.two_sided:
            defines["TWO_SIDED"] = 1
        if "sway" in material.values:
            defines["SWAY"] = 1
        if self.blended(material):
            defines["BLENDED"] = 1
        elif _PIERCED.search(source):
            defines["PIERCED"] = 1  # only then: a shader that may discard cannot be skipped by the depth test
        program = self._gl.program(
            vertex, "shaders/surface.frag", chunks={**self._chunks, "material.glsl": source}, defines=defines
        )
        if id(program) not in self._bound:
            self._bind(program)
            self._bound.add(id(program))
        return program

    def apply(self, program: Program, material: Material) -> None:
        """Set a material's values and textures before a draw: programs are shared between like materials."""
        program.set({f"u_{name}": value for name, value in material.values.items()})
        program.sample({f"t_{name}": self.texture(pixels) for name, pixels in material.textures.items()})

    def casting(self, material: Material, features: Mapping[str, object]) -> Program:
        """The program that puts a shape of a material into the shadow map: leaves by their outline, swaying too."""
        defines = dict(features)
        if "cut" in material.textures:
            defines["CUT"] = 1
        if "sway" in material.values:
            defines["SWAY"] = 1
        program = self._gl.program("shaders/depth.vert", "shaders/depth.frag", defines=defines)
        if id(program) not in self._bound:
            self._bind(program)
            self._bound.add(id(program))
        return program

    def texture(self, pixels: Any) -> moderngl.Texture:
        """A material's texture, uploaded once: mipmapped and repeating."""
        if id(pixels) not in self._textures:
            data = pixels if pixels.dtype == np.uint8 else np.asarray(pixels, np.float16)
            self._textures[id(pixels)] = (pixels, self._gl.texture(data, repeat=True, mipmaps=True))
        return self._textures[id(pixels)][1]

    def blended(self, material: Material) -> bool:
        return bool(_BLENDED.search(self._recipe(material.shader)))

    def outline(self, material: Material, features: Mapping[str, object]) -> Program | None:
        """The program that draws what a material covers and nothing else, as the eye sees it.

        None where only its own recipe knows the holes: then its depth cannot be drawn beforehand.
        """
        pierced = _PIERCED.search(self._recipe(material.shader)) is not None
        if self.blended(material) or (pierced and not self.cut(material)):
            return None
        return self.casting(material, {**features, "SEEN": 1})

    def cut(self, material: Material) -> bool:
        """Whether it is cards, cut out by the alpha of a texture."""
        return material.shader == "foliage" and "cut" in material.textures

    def _recipe(self, name: str) -> str:
        if name not in self._recipes:
            self._recipes[name] = self._read(name)
        return self._recipes[name]

    def _read(self, name: str) -> str:
        key = f"materials/{name}.glsl"
        if key in self._chunks:
            return self._chunks[key]
        path = _FOLDER / f"{name}.glsl"
        if not path.is_file():
            known = ", ".join(sorted(file.stem for file in _FOLDER.glob("*.glsl")))
            raise EngineError(f"no material {name!r}; there are {known}")
        return path.read_text(encoding="utf-8")


def _declarations(material: Material) -> str:
    lines = []
    for name, value in sorted(material.values.items()):
        if name == "sway":
            continue  # the vertex stage's
        kind = _KINDS[1 if isinstance(value, (int, float)) else len(value)]
        if name in _CHOICES and isinstance(value, (int, float)):
            lines += [f"#define HAS_u_{name}", f"const float u_{name} = {float(value)!r};"]
            continue
        lines += [f"#define HAS_u_{name}", f"uniform {kind} u_{name};"]
    for name in sorted(material.textures):
        lines += [f"#define HAS_t_{name}", f"uniform sampler2D t_{name};"]
    return "\n".join(lines) + "\n"
