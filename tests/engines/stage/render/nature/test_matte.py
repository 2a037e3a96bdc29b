import math

import numpy as np
import pytest

from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.render.nature.land import Land, read
from soundstage.engines.stage.render.nature.matte import paint
from soundstage.engines.stage.scene import Floats, Landscape

pytestmark = pytest.mark.renderer

# A wall 40 m high that begins 1000 m ahead, and nothing else.
_WALL = """
float landform(vec2 xz) { return 40.0 * step(1000.0, -xz.y); }
float detail(vec2 xz) { return 0.0; }
void surface(inout Ground g) { g.albedo = vec3(0.3); }
"""


def _painted(gl: Gl) -> tuple[Floats, Floats]:
    sky = np.zeros((9, 3), np.float32)
    sky[0] = 0.5
    matte = paint(
        gl, Land(gl, Landscape(name="wall", glsl=_WALL)), eye=(0.0, 2.0, 0.0), arc=(-0.3, 0.3), rise=(-0.06, 0.06),
        size=(64, 120), near=5.0, samples=1024, light=(0.0, 0.6, 0.8), light_colour=(10.0, 10.0, 10.0), fill=1.0, harmonics=sky,
    )  # fmt: skip
    return np.asarray(read(matte.distance)[..., 0]), np.frombuffer(matte.colour.read(), np.float16).reshape(120, 64, 4)


def test_the_wall_stands_where_it_should(gl: Gl) -> None:
    distance, colour = _painted(gl)
    elevation = -0.06 + 0.12 * (np.arange(120) + 0.5) / 120
    middle = distance[:, 32]
    top = math.atan2(38.0, 1000.0)
    on_wall = (elevation > 0.002) & (elevation < top - 0.002)
    assert middle[on_wall] == pytest.approx(1000.0, rel=0.01)
    assert (middle[elevation > top + 0.002] > 50_000.0).all()
    on_floor = elevation < -0.006
    assert middle[on_floor] == pytest.approx(2.0 / np.sin(-elevation[on_floor]), rel=0.02)
    assert (colour[:, 32, 3] == (middle < 50_000.0)).all()


def test_land_is_lit(gl: Gl) -> None:
    _, colour = _painted(gl)
    floor = colour[10, 32, :3].astype(np.float32)
    assert floor == pytest.approx(np.full(3, 0.3 * (10.0 * 0.6 / math.pi + 0.5)), rel=0.2)
