"""Above the clouds: a white sea of cloud below, towers on it, clear sky above."""

from dataclasses import replace

from soundstage.engines.stage.scene import Air, Clouds, SoundSource, Value
from soundstage.engines.stage.world.place import Hints
from soundstage.engines.stage.world.recipe import Brief, Recipe, Terrain

__all__ = ["RECIPE"]

_GLSL = """
uniform vec3 u_white;
uniform float u_towers;

float billows(vec2 p) {
    float h = 0.0, gain = 1.0, scale = 1.0;
    for (int i = 0; i < 6; i++) {
        float part = shown(520.0 * scale);
        if (part <= 0.0) break;
        float v = value2(p / (520.0 * scale) + float(i) * 3.7);
        h += gain * part * (1.0 - sqrt(abs(v) + 0.02) * 1.15);
        p = TURN * p + 40.0;
        scale *= 0.46;
        gain *= 0.38;
    }
    return h;
}

float landform(vec2 xz) {
    vec2 p = vec2(xz.x, -xz.y);
    float far = length(p);
    float tower = smoothstep(0.28, 0.75, fbm(p + 700.0, 3400.0, 3)) * smoothstep(2600.0, 7000.0, far) * u_towers;
    return -190.0 + 62.0 * billows(p) + tower * (330.0 + 170.0 * billows(p * 1.3 + 90.0));
}

float detail(vec2 xz) { return footprint > 3.0 ? 0.0 : 1.4 * fbm(xz, 14.0, 4); }

void surface(inout Ground g) {
    // Light goes through and through: no face is dark, no edge is hard.
    g.normal = normalize(g.normal + vec3(0.0, 1.0, 0.0));
    g.albedo = u_white * (0.97 + 0.10 * g.cavity);
    g.roughness = 1.0;
    g.sparkle = 0.0;
}
"""


def _lay(brief: Brief) -> Terrain:
    values: dict[str, Value] = {
        "white": (0.93, 0.93, 0.94),
        "towers": float(brief.random(1).uniform(0.5, 1.0)),
        "grit": 0.0,
        "void": 1.0,
    }
    return Terrain(
        glsl=_GLSL,
        values=values,
        afloat=True,
        air=Air(extinction=6.0e-5, scale_height=2500.0),
        ground="none",
        sky=lambda sky: replace(
            sky, clouds=Clouds(kind="streaks", cover=0.25, drift=20.0) if sky.clouds.kind != "storm" else sky.clouds
        ),
        sources=(SoundSource(kind="wind", start=0.0, end=1e9),),
        hints=Hints(sun_azimuths=(0.35, -0.4, 0.9), void_azimuth=0.0, horizon=0.0, camera_arc=3.0),
    )


RECIPE = Recipe(
    name="sky",
    words=(
        "clear sky",
        "blue sky",
        "clouds above",
        "above the clouds",
        "sea of clouds",
        "in the clouds",
        "clear blue sky",
        "cloudscape",
        "open sky",
        "skies",
        "heavens",
    ),
    lay=_lay,
    features=("mountains",),
)
