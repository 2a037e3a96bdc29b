import numpy as np
import pytest

from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.render.nature import survey
from soundstage.engines.stage.scene import Landscape

pytestmark = pytest.mark.renderer

_WAVES = """
uniform float u_tall;
float landform(vec2 xz) { return u_tall * sin(xz.x * 0.1) + 0.05 * xz.y; }
float detail(vec2 xz) { return 0.0; }
void surface(inout Ground g) { g.albedo = vec3(0.3); }
"""


def test_the_survey_is_the_height_function(gl: Gl) -> None:
    heights = survey(gl, Landscape(name="waves", glsl=_WAVES, values={"tall": 3.0}))
    random = np.random.default_rng(1)
    for reach, tolerance in ((30.0, 0.01), (120.0, 0.02), (450.0, 0.25)):
        x, z = (random.uniform(-reach, reach, 400).astype(np.float32) for _ in range(2))
        assert heights(x, z) == pytest.approx(3.0 * np.sin(x * 0.1) + 0.05 * z, abs=tolerance)


def test_a_relief_map_reaches_the_height_function(gl: Gl) -> None:
    relief = np.tile(np.linspace(0.0, 100.0, 64, dtype=np.float32), (64, 1))
    land = Landscape(
        name="ramp", glsl=_WAVES.replace("u_tall * sin(xz.x * 0.1) + 0.05 * xz.y", "u_tall * relief(xz)"),
        values={"tall": 1.0}, relief=relief, relief_extent=640.0,
    )  # fmt: skip
    x = np.array([-100.0, 0.0, 100.0], np.float32)
    assert survey(gl, land)(x, np.zeros(3, np.float32)) == pytest.approx((x / 640.0 + 0.5) * 64 / 63 * 100.0 - 0.8, abs=1.0)
