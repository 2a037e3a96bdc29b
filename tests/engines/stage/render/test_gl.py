"""The device."""

import os
import subprocess
import sys

import numpy as np
import pytest

from soundstage.engines.stage.render.gl import Gl

pytestmark = pytest.mark.renderer


def test_a_machine_without_opengl_says_what_to_install() -> None:
    program = (
        "from soundstage.engines.stage.render import Renderer, RendererMissing\n"
        "try: Renderer(16, 16)\n"
        "except RendererMissing as error: print(error.advice)\n"
    )
    broken = {**os.environ, "MESA_GL_VERSION_OVERRIDE": "2.1", "MESA_LOADER_DRIVER_OVERRIDE": "nothing"}
    found = subprocess.run([sys.executable, "-c", program], env=broken, capture_output=True, text=True, check=True)
    assert "apt-get install libegl1" in found.stdout


def test_a_texture_comes_back_as_it_went() -> None:
    gl = Gl()
    pixels = np.random.default_rng(1).random((6, 5, 4)).astype(np.float32)
    target = gl.canvas(5, 6, dtype="f4").use()
    copy = "uniform sampler2D t_a;\nin vec2 uv;\nout vec4 o;\nvoid main() { o = texture(t_a, uv); }"
    gl.screen("copy.frag", chunks={"copy.frag": copy}).sample(t_a=gl.texture(pixels, linear=False)).screen()
    read = np.frombuffer(target.framebuffer.read(components=4, dtype="f4"), np.float32).reshape(6, 5, 4)
    gl.release()
    assert np.allclose(read, pixels)


def test_programs_are_linked_once() -> None:
    gl = Gl()
    four, again, five = (gl.screen("shaders/occlusion.frag", defines={"TAPS": taps}) for taps in (4, 4, 5))
    assert four is again
    assert five is not four
    gl.release()


def test_a_square_matrix_is_for_column_vectors() -> None:
    gl = Gl()
    source = "uniform mat4 u_m;\nin vec2 uv;\nout vec4 o;\nvoid main() { o = u_m * vec4(1.0, 2.0, 3.0, 1.0); }"
    matrix = np.arange(16, dtype=np.float32).reshape(4, 4)
    target = gl.canvas(1, 1, dtype="f4").use()
    gl.screen("m.frag", chunks={"m.frag": source}).set(u_m=matrix, u_absent=3.0).screen()
    read = np.frombuffer(target.framebuffer.read(components=4, dtype="f4"), np.float32)
    gl.release()
    assert np.allclose(read, matrix @ [1, 2, 3, 1])


def test_a_value_of_the_shared_textures_reaches_every_program() -> None:
    gl = Gl()
    gl.shared["t_everywhere"] = gl.texture(np.full((1, 1, 4), 0.5, np.float32))
    source = "uniform sampler2D t_everywhere;\nin vec2 uv;\nout vec4 o;\nvoid main() { o = texture(t_everywhere, uv); }"
    target = gl.canvas(1, 1, dtype="f4").use()
    gl.screen("s.frag", chunks={"s.frag": source}).screen()
    read = np.frombuffer(target.framebuffer.read(components=4, dtype="f4"), np.float32)
    gl.release()
    assert np.allclose(read, 0.5)
