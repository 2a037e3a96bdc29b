"""The graphics device: a headless OpenGL 3.3 context on EGL, and everything that is made on it.

The same code runs on Mesa's llvmpipe (no GPU) and on a GPU. Rules that keep llvmpipe fast: indexed meshes, no
multisampling, no anisotropic filtering, small targets for soft things.
"""

import os
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import moderngl
import numpy as np
from numpy.typing import NDArray

from soundstage.engines.base import EngineError
from soundstage.engines.stage.render.program import Program
from soundstage.engines.stage.render.source import assemble

__all__ = ["Gl", "RendererMissing", "Target"]

_ADVICE = "Install Mesa's EGL: apt-get install libegl1 libegl-mesa0 libgl1-mesa-dri (or a GPU driver with EGL)."
_TYPES = {"f1": np.uint8, "f2": np.float16, "f4": np.float32}


class RendererMissing(EngineError):
    """No OpenGL 3.3 context can be made on this machine."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"No picture renderer here: {reason}", advice=_ADVICE)


@dataclass(frozen=True, kw_only=True)
class Target:
    """Something to draw into: colour textures, perhaps a depth texture, and the framebuffer that joins them."""

    framebuffer: moderngl.Framebuffer
    colours: tuple[moderngl.Texture, ...]
    depth: moderngl.Texture | None

    @property
    def colour(self) -> moderngl.Texture:
        return self.colours[0]

    @property
    def size(self) -> tuple[int, int]:
        width, height = self.framebuffer.size
        return int(width), int(height)

    def use(self) -> "Target":
        self.framebuffer.use()
        return self

    def clear(self, red: float = 0.0, green: float = 0.0, blue: float = 0.0, alpha: float = 0.0) -> "Target":
        self.framebuffer.clear(red, green, blue, alpha, depth=1.0)
        return self


class Gl:
    """One device. Use it from the thread that made it; `release` frees everything made on it."""

    def __init__(self) -> None:
        self.context: Any = _context()
        self.timings: dict[str, float] = {}
        self.labour: dict[str, float] = {}
        self.triangles: dict[str, int] = {}
        self.measure = False
        self._passes: list[str] = []
        self.shared: dict[str, Any] = {}  # textures that any program may sample by name: t_noise, t_shadow, t_environment
        self._programs: dict[tuple[object, ...], Program] = {}

    @property
    def name(self) -> str:
        """What draws, e.g. `llvmpipe (LLVM 15.0.6, 256 bits), OpenGL 4.5`."""
        code = str(self.context.version_code)
        return f"{self.context.info['GL_RENDERER']}, OpenGL {code[0]}.{code[1]}"

    def activate(self) -> None:
        """Make this device the current one of the calling thread."""
        self.context.__enter__()

    def release(self) -> None:
        self._programs.clear()
        self.shared.clear()
        self.context.gc()
        self.context.release()

    # ------------------------------------------------------------------------------------------------------ programs

    def program(
        self,
        vertex: str,
        fragment: str,
        *,
        chunks: Mapping[str, str] | None = None,
        defines: Mapping[str, object] | None = None,
    ) -> Program:
        """A program from two files below `render/`, linked once and kept. See `source.assemble`."""
        chunks, defines = chunks or {}, defines or {}
        key = (vertex, fragment, tuple(sorted(chunks.items())), tuple(sorted((k, str(v)) for k, v in defines.items())))
        if key not in self._programs:
            self._programs[key] = Program(self, assemble(vertex, chunks, defines), assemble(fragment, chunks, defines))
        return self._programs[key]

    def screen(
        self, fragment: str, *, chunks: Mapping[str, str] | None = None, defines: Mapping[str, object] | None = None
    ) -> Program:
        """A full-screen pass: the fragment stage gets `in vec2 uv` (0…1, bottom left first); run it by `.screen()`."""
        return self.program("library/screen.vert", fragment, chunks=chunks, defines=defines)

    # ------------------------------------------------------------------------------------------------------ resources

    def texture(
        self, pixels: NDArray[Any], *, repeat: bool = False, mipmaps: bool = False, linear: bool = True
    ) -> moderngl.Texture:
        """A 2-D texture from (h, w), (h, w, 1…4) uint8 (0…1), float16 or float32; row 0 lies at v = 0."""
        pixels = pixels[..., None] if pixels.ndim == 2 else pixels
        height, width, components = pixels.shape
        texture = self.context.texture(
            (width, height), components, np.ascontiguousarray(pixels).tobytes(), alignment=1, dtype=_dtype(pixels)
        )
        return _finish(texture, repeat=repeat, mipmaps=mipmaps, linear=linear)

    def volume(self, voxels: NDArray[Any]) -> moderngl.Texture3D:
        """A repeating, trilinear 3-D texture from (d, h, w, 1…4)."""
        depth, height, width, components = voxels.shape
        data = np.ascontiguousarray(voxels).tobytes()
        texture: moderngl.Texture3D = self.context.texture3d(
            (width, height, depth), components, data, alignment=1, dtype=_dtype(voxels)
        )
        texture.filter = (moderngl.LINEAR, moderngl.LINEAR)
        texture.repeat_x = texture.repeat_y = texture.repeat_z = True
        return texture

    def image(
        self, width: int, height: int, *, components: int = 4, dtype: str = "f2", linear: bool = True
    ) -> moderngl.Texture:
        """An empty texture to draw into: 8-bit `f1`, half `f2` or float `f4`."""
        texture = self.context.texture((width, height), components, dtype=dtype)
        return _finish(texture, repeat=False, mipmaps=False, linear=linear)

    def depth(self, width: int, height: int, *, compare: bool = False) -> moderngl.Texture:
        """A 24-bit depth texture; with `compare` it is read by a `sampler2DShadow`, filtered."""
        texture: moderngl.Texture = self.context.depth_texture((width, height))
        texture.compare_func = "<=" if compare else ""
        texture.filter = (moderngl.LINEAR, moderngl.LINEAR) if compare else (moderngl.NEAREST, moderngl.NEAREST)
        texture.repeat_x = texture.repeat_y = False
        return texture

    def target(self, *colours: moderngl.Texture, depth: moderngl.Texture | None = None) -> Target:
        """A target over textures that exist."""
        framebuffer = self.context.framebuffer(list(colours), depth)
        return Target(framebuffer=framebuffer, colours=colours, depth=depth)

    def canvas(
        self, width: int, height: int, *, components: int = 4, dtype: str = "f2", depth: bool = False, linear: bool = True
    ) -> Target:
        """A new target with one colour texture and perhaps a depth texture of its own."""
        colour = self.image(width, height, components=components, dtype=dtype, linear=linear)
        return self.target(colour, depth=self.depth(width, height) if depth else None)

    # --------------------------------------------------------------------------------------------------------- timing

    @contextmanager
    def timed(self, name: str) -> Iterator[None]:
        """Account a pass when `measure` is on, which then waits for the device.

        `timings` gets its wall milliseconds, `labour` the processor's, which other programs' work hardly changes, and
        `triangles` what it drew itself.
        """
        if not self.measure:
            yield
            return
        self._passes.append(name)
        self.context.finish()
        started, worked = time.perf_counter(), time.process_time()
        yield
        self.context.finish()
        self._passes.pop()
        self.timings[name] = self.timings.get(name, 0.0) + (time.perf_counter() - started) * 1e3
        self.labour[name] = self.labour.get(name, 0.0) + (time.process_time() - worked) * 1e3

    def count(self, triangles: int) -> None:
        """Account triangles that the pass in progress draws, when `measure` is on."""
        if self.measure:
            name = self._passes[-1] if self._passes else ""
            self.triangles[name] = self.triangles.get(name, 0) + triangles


def _context() -> Any:
    os.environ.setdefault("EGL_PLATFORM", "surfaceless")
    try:
        create: Any = moderngl.create_context
        context = create(standalone=True, backend="egl", require=330)
    except Exception as error:  # glcontext raises bare Exception for a missing library, device or version
        raise RendererMissing(str(error)) from error
    context.gc_mode = "context_gc"
    return context


def _dtype(array: NDArray[Any]) -> str:
    for name, kind in _TYPES.items():
        if array.dtype == kind:
            return name
    raise TypeError(f"a texture is uint8, float16 or float32, not {array.dtype}")


def _finish(texture: moderngl.Texture, *, repeat: bool, mipmaps: bool, linear: bool) -> moderngl.Texture:
    near = moderngl.LINEAR if linear else moderngl.NEAREST
    texture.repeat_x = texture.repeat_y = repeat
    texture.filter = (near, near)
    if mipmaps:
        texture.build_mipmaps()
        texture.filter = (moderngl.LINEAR_MIPMAP_LINEAR, moderngl.LINEAR)
    return texture
