"""Snow and ice: wind-carved snow to far white ranges; by words arctic sea with icebergs, or a glacier."""

from dataclasses import replace

from soundstage.engines.stage.scene import Air, SoundSource, Value
from soundstage.engines.stage.world.canopy import CRAGS
from soundstage.engines.stage.world.place import Hints
from soundstage.engines.stage.world.recipe import Brief, Recipe, Terrain

__all__ = ["RECIPE"]

_LEVEL = -0.9
_GLSL = (
    CRAGS
    + """
uniform vec3 u_soil, u_ice, u_dark;
uniform float u_bergs, u_glacier, u_far;

float berg(vec2 p) {
    float top = -30.0;
    vec2 q = p / 150.0;
    ivec2 base = ivec2(floor(q));
    for (int j = -1; j <= 1; j++)
        for (int i = -1; i <= 1; i++) {
            ivec2 cell = base + ivec2(i, j);
            if (lattice(cell + ivec2(5, 1)) > 0.34) continue;
            vec2 away = p - (vec2(cell) + 0.25 + 0.5 * lattice2(cell)) * 150.0;
            float a = lattice(cell + ivec2(9, 2)) * 6.28, size = 16.0 + 34.0 * lattice(cell + ivec2(2, 9));
            away = mat2(cos(a), sin(a), -sin(a), cos(a)) * away * vec2(1.0, 1.7);
            float d = length(away) + 0.20 * size * crags(p, size * 0.55);
            float flat_ = step(0.5, lattice(cell + ivec2(31, 4)));
            float peak = mix(1.0 - d / size, 0.55, flat_);
            float tall = size * (0.34 + 0.5 * (1.0 - flat_) * lattice(cell + ivec2(7, 7)));
            float slant = 1.0 + 0.35 * dot(away, vec2(0.8, 0.6)) / size;
            top = max(top, d < size ? -2.0 + tall * max(peak, 0.0) * slant * smoothstep(size, size * 0.88, d)
                + 1.0 : -30.0);
        }
    return top;
}

float landform(vec2 xz) {
    vec2 p = vec2(xz.x, -xz.y);
    float far = length(p);
    float h = 0.20 * fbm(p, 21.0, 3) * smoothstep(0.6, 9.0, far) + 4.5 * smoothstep(15.0, 240.0, far) * fbm(p
        + 300.0, 270.0, 3);
    if (u_bergs > 0.5) {
        float out_ = p.y - 7.0 + 2.5 * value1(p.x / 14.0) + 7.0 * value1(p.x / 57.0) * smoothstep(8.0, 60.0, abs(p.x));
        float shelf = mix(h, -14.0, smoothstep(0.0, 1.6, out_));
        vec3 f = cells(p / 9.0);
        float floe = f.y > 0.13 && f.z < 0.42 * smoothstep(150.0, 20.0, far) ? -0.68 + 0.08 * f.z : -14.0;
        h = max(max(shelf, out_ > 4.0 ? floe : -14.0), far > 70.0 ? berg(p) - 0.9 : -30.0);
    }
    if (u_glacier > 0.5) {
        float across = p.x + 90.0 * value1(p.y / 700.0), wide = 260.0;
        h += 0.075 * max(p.y - 40.0, 0.0) * smoothstep(40.0, 200.0, p.y);
        float open_ = ridge2(vec2(p.x * 0.012 + 0.4 * value2(p / 60.0), p.y * 0.055));
        h -= 7.0 * smoothstep(0.72, 0.95, open_) * smoothstep(26.0, 70.0, p.y) * shown(3.0);
        float wall = smoothstep(wide, wide + 500.0, abs(across));
        h += wall * 520.0 * (0.55 + 0.7 * ridged(p + 70.0, 900.0, 7));
    }
    h += smoothstep(1200.0, 6000.0, far) * u_far * max(ridged(p + 500.0, 4300.0, 7) - 0.34, 0.0) * (1.0 - 0.8 * u_bergs);
    return h;
}

float detail(vec2 xz) {
    if (footprint > 0.6) return 0.0;
    // Sastrugi: the wind's own relief.
    float s = 0.05 * ridge2(vec2(dot(xz, vec2(0.31, 0.95)) * 1.1, dot(xz, vec2(0.95, -0.31)) * 0.24) + fbm(xz, 5.0, 2));
    return s * smoothstep(-0.3, 0.5, fbm(xz, 13.0, 2)) + 0.015 * fbm(xz, 0.7, 3) + 0.003 * fbm(xz, 0.09, 2);
}

void surface(inout Ground g) {
    float slope = 1.0 - g.normal.y, above = g.position.y;
    vec3 ice = u_ice * (0.8 + 0.35 * fbm(g.position.xz + g.position.y, 3.0, 4) + 0.25 * sin(above * 2.1 + 3.0
        * value2(g.position.xz / 11.0)));
    vec3 rock = u_dark * (0.8 + 0.6 * fbm(g.position.xz, 30.0, 4));
    float stony = smoothstep(0.30, 0.46, slope + 0.08 * fbm(g.position.xz, 60.0, 3)) * smoothstep(30.0, 90.0, above);
    g.albedo = mix(ice, rock, stony) * (1.0 + 0.2 * g.cavity);
    g.roughness = mix(0.32, 0.9, stony);
    g.sparkle = 0.0;
}
"""
)


def _lay(brief: Brief) -> Terrain:
    bergs = brief.says(
        "iceberg", "arctic ocean", "ice floe", "polar bear", "penguin", "greenland", "antarctica"
    ) or brief.wants("ice")
    glacier = brief.says("glacier", "ice field", "crevasse")
    values: dict[str, Value] = {
        "soil": (0.70, 0.74, 0.80),
        "ice": (0.36, 0.56, 0.66),
        "dark": (0.085, 0.080, 0.078),
        "bergs": float(bergs and not glacier),
        "glacier": float(glacier),
        "far": float(brief.random(1).uniform(500.0, 1100.0)),
        "snow": 0.96,
        "swell": 0.10,
        "calm": 0.72,
        "murk": (0.006, 0.026, 0.034),
    }
    return Terrain(
        glsl=_GLSL,
        values=values,
        water_level=_LEVEL if bergs and not glacier else None,
        ground="snow",
        air=Air(extinction=7.0e-5, scale_height=900.0),
        sources=(SoundSource(kind="snow", start=0.0, end=1e9),),
        look=lambda look: replace(look, exposure=0.9) if look.exposure is None else look,
        shown=("snow", "ice"),
        hints=Hints(sun_azimuths=(0.5, -0.5, 0.9), void_azimuth=0.0, horizon=0.05, camera_arc=2.0),
    )


RECIPE = Recipe(
    name="snowfield",
    words=(
        "arctic",
        "antarctica",
        "ice field",
        "iceberg",
        "icebergs",
        "north pole",
        "snowy field",
        "snow field",
        "frozen tundra",
        "siberia",
        "alaska",
        "greenland",
        "snowy plain",
        "polar landscape",
        "tundra",
        "glacier",
        "ice",
        "south pole",
        "snowy landscape",
        "ice floe",
    ),
    lay=_lay,
    features=("snow", "ice", "sea", "mountains"),
)
