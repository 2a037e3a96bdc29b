"""A volcano: its cone over black lava fields, glow in the crater, streams of lava, a plume."""

from soundstage.engines.stage.scene import Air, Emitter, SoundSource, Value
from soundstage.engines.stage.world.place import Hints
from soundstage.engines.stage.world.recipe import Brief, Recipe, Terrain
from soundstage.engines.stage.world.rocks import scatter

__all__ = ["RECIPE"]

_FAR, _TALL = 3300.0, 780.0
_GLSL = """
uniform vec3 u_soil, u_dark, u_light;
uniform float u_lava, u_aside;

vec2 summit() { return vec2(u_aside, 3300.0); }

// How near a point is to a lava stream: they run down the cone from its notch, and one crosses the plain.
float stream(vec2 p) {
    vec2 c = p - summit();
    float far = length(c), turn = atan(c.x, -c.y), sum = 0.0;
    for (int k = 0; k < 3; k++) {
        float way = -0.5 + 0.52 * float(k) + 0.16 * value1(far / 210.0 + float(k) * 5.0) + 0.05
            * value1(far / 60.0 + float(k));
        float wide = (10.0 + 0.016 * far) * (0.7 + 0.4 * value1(far / 90.0 + float(k) * 3.0));
        sum = max(sum, smoothstep(wide, wide * 0.45, abs(turn - way) * far) * smoothstep(1500.0 + 500.0
            * float(k == 1), 700.0, far));
    }
    return sum;
}

float landform(vec2 xz) {
    vec2 p = vec2(xz.x, -xz.y);
    float far = length(p);
    vec2 c = p - summit();
    float d = length(c) * (1.0 + 0.05 * value2(normalize(c + 0.01) * 2.0));
    float cone = 780.0 * (exp(-d / 620.0) * 1.42 - 0.08);
    cone -= 260.0 * exp(-d * d / 26000.0);
    float gully = ridge2(vec2(atan(c.x, -c.y) * 7.0, d / 900.0)) * smoothstep(100.0, 500.0, d)
        * smoothstep(1900.0, 900.0, d);
    float h = max(cone, 0.0) + 15.0 * gully + 24.0 * fbm(p, 240.0, 5) * smoothstep(60.0, 600.0, far);
    h += 0.25 * fbm(p, 13.0, 3) * smoothstep(0.6, 7.0, far) + 1.6 * plates(xz, 9.0, 0.2) * smoothstep(9.0,
        30.0, far) * shown(5.0);
    h -= 3.0 * stream(p) * smoothstep(60.0, 200.0, far);
    h += smoothstep(4500.0, 11000.0, far) * 520.0 * max(ridged(p, 4200.0, 6) - 0.35, 0.0);
    return h - smoothstep(10.0, 180.0, p.y) * 5.0 * smoothstep(900.0, 300.0, far);
}

float detail(vec2 xz) {
    if (footprint > 0.6) return 0.0;
    return 0.10 * plates(xz, 1.5, 0.25) + 0.06 * fbm(xz, 0.7, 4) + 0.014 * fbm(xz, 0.1, 3) + pebbles(xz, 0.14,
        0.2) + pebbles(xz + 5.0, 0.05, 0.4);
}

void surface(inout Ground g) {
    vec2 xz = g.position.xz, p = vec2(xz.x, -xz.y);
    vec3 ash = mix(u_dark, u_light, 0.45 + 0.35 * fbm(xz, 60.0, 5) + 0.3 * fbm(xz, 2.0, 4));
    float rust = smoothstep(0.2, 0.7, fbm(xz + 40.0, 130.0, 4));
    g.albedo = mix(ash, u_soil, 0.55 * rust) * (1.0 + 0.3 * g.cavity);
    g.roughness = 0.85;
    g.sparkle = 0.0;
    if (u_lava > 0.0) {
        float hot = stream(p), crust = smoothstep(0.05, 0.55, ridge2(xz / 9.0 + 0.7 * value2(xz / 23.0))
            * 0.6 + 0.4 * ridge2(xz / 3.1));
        vec2 c = p - summit();
        float crater = smoothstep(190.0, 90.0, length(c));
        float heat = max(hot * (0.35 + 0.65 * crust), crater);
        g.glow = u_lava * (vec3(5.0, 0.85, 0.06) * heat * heat + vec3(3.0, 1.1, 0.16) * pow(heat, 6.0));
        // What stands about the streams is lit by them.
        g.glow += u_lava * g.albedo * vec3(1.3, 0.32, 0.06) * smoothstep(420.0, 120.0, length(c)) * 0.8;
        g.albedo = mix(g.albedo, vec3(0.02), hot * 0.8);
    }
}
"""


def _lay(brief: Brief) -> Terrain:
    random = brief.random(1)
    aside = float(random.choice([-1.0, 1.0]) * random.uniform(140.0, 420.0))
    quiet = brief.says("dormant", "extinct", "crater lake", "fuji")
    values: dict[str, Value] = {
        "soil": (0.125, 0.066, 0.044),
        "dark": (0.022, 0.021, 0.022),
        "light": (0.085, 0.078, 0.074),
        "aside": aside,
        "lava": 0.0 if quiet else 1.0,
    }
    top = (aside, _TALL * 0.80, -_FAR)
    erupting = brief.says("erupt", "explod", "lava", "magma")
    emitters = (
        ()
        if quiet
        else (
            Emitter(
                kind="plume",
                rate=1.0 if erupting else 0.55,
                position=top,
                radius=60.0,
                velocity=(9.0, 20.0, 0.0),
                colour=(0.5, 0.42, 0.38),
                seed=brief.seed % 9973,
            ),
            Emitter(kind="fountain", rate=1.0 if erupting else 0.25, position=top, radius=24.0, seed=brief.seed % 9973 + 1),
            Emitter(kind="embers", rate=0.5, seed=brief.seed % 9973 + 2),
        )
    )
    return Terrain(
        glsl=_GLSL,
        values=values,
        air=Air(extinction=9.0e-5, scale_height=1200.0, tint=(1.05, 0.96, 0.90)),
        ground="rock",
        emitters=emitters,
        shown=() if quiet else ("lava",),
        dust=0.2,
        props=lambda heights: scatter(
            heights,
            brief.random(2),
            dark=(0.022, 0.021, 0.022),
            light=(0.085, 0.078, 0.074),
            soil=(0.06, 0.05, 0.045),
            heroes=14,
            stones=150,
        ),
        sources=(SoundSource(kind="wind", start=0.0, end=1e9),) if quiet else (SoundSource(kind="fire", start=0.0, end=1e9),),
        hints=Hints(sun_azimuths=(0.7, -0.8, 0.4), void_azimuth=aside / _FAR, horizon=0.2, camera_arc=1.2),
    )


RECIPE = Recipe(
    name="volcano",
    words=(
        "lava",
        "lava field",
        "volcanic landscape",
        "volcanic",
        "erupting volcano",
        "volcanic eruption",
        "lava flow",
        "crater",
        "magma",
        "caldera",
    ),
    lay=_lay,
    features=("lava", "rocks", "mountains"),
)
