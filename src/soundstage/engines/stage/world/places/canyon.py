"""A canyon from its rim: firm ledge under the subject, the void beyond, walls and buttes that recede in the haze."""

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.scene import Air, Floats, Prop, Value, Vec3
from soundstage.engines.stage.world.place import Heights, Hints
from soundstage.engines.stage.world.recipe import Brief, Recipe, Terrain
from soundstage.engines.stage.world.rocks import scatter

__all__ = ["RECIPE"]

# Rock and soil by body: dark bed, light bed, pale band, soil. Linear albedo, BT.709.
_COLOURS: dict[str, tuple[Vec3, Vec3, Vec3, Vec3]] = {
    "mars": ((0.165, 0.068, 0.042), (0.39, 0.195, 0.112), (0.54, 0.36, 0.245), (0.46, 0.240, 0.122)),
    "earth": ((0.21, 0.085, 0.050), (0.45, 0.230, 0.130), (0.60, 0.47, 0.34), (0.44, 0.285, 0.165)),
    "moon": ((0.10, 0.10, 0.10), (0.20, 0.195, 0.19), (0.26, 0.255, 0.25), (0.17, 0.165, 0.16)),
}

_GLSL = """
uniform vec3 u_dark, u_light, u_band, u_soil;
uniform vec4 u_butte0, u_butte1, u_butte2, u_butte3, u_butte4;
uniform float u_wall, u_bay, u_ledge;

float top_offset;

float butte(vec2 p, vec4 b) { return length((p - b.xy) * vec2(1.0, 0.85)) - b.z; }

// How far forward the near rim lies, by x: it crosses in front of the subject and comes back on the right.
float rim(float x) {
    float left = 1.0 + 0.42 * (sqrt(x * x + 4.0) - 2.0) + 0.0016 * x * x;
    float right = 1.0 - 1.55 * (sqrt(x * x + 2.2) - 1.483);
    return x < 0.0 ? min(left, 120.0 - 0.1 * x) : max(right, -44.0 - 0.3 * x);
}

// Metres from the edge into the void: negative on the plateaus.
float into_void(vec2 xz) {
    vec2 p = vec2(xz.x, -xz.y);
    float far = length(p);
    top_offset = 0.0;
    float home = (p.y - rim(p.x)) * 0.80;
    float wall_face = u_bay - p.y + 0.16 * p.x;
    float wall_end = p.x + u_wall + 0.20 * max(p.y - u_bay - 300.0, 0.0) + 130.0 * value1(p.y / 640.0);
    float wall = max(wall_face, wall_end);
    float flank = p.x + 520.0 + 0.1 * p.y + 160.0 * value1(p.y / 400.0 + 4.0);
    float right = 700.0 + 0.78 * p.y - p.x + 260.0 * value1(p.y / 900.0 + 9.0);
    float end = 12500.0 - p.y + 1800.0 * value1(p.x / 2600.0);
    float d = min(min(min(home, wall), min(flank, right)), end);
    vec2 q = p + 60.0 * vec2(value2(p / 310.0 + 3.0), value2(p / 310.0 + 11.0)) * smoothstep(60.0, 500.0, far);
    vec4 all[5] = vec4[5](u_butte0, u_butte1, u_butte2, u_butte3, u_butte4);
    float island = 1e9;
    for (int k = 0; k < 5; k++) {
        float e = butte(q, all[k]);
        if (e < island) { island = e; if (e < d) top_offset = all[k].w * (1.0 - smoothstep(-60.0, 30.0, e)); }
    }
    float rough = smoothstep(14.0, 420.0, far);
    bool lonely = island < d;
    d = min(d, island);
    float n = 0.0, amplitude = 124.0, wave = 760.0;
    vec2 r = p / wave;
    for (int k = 0; k < 9; k++) {
        float part = shown(wave);
        if (part <= 0.0) break;
        n += amplitude * part * (k < 5 ? ridge2(r) : value2(r));
        r = TURN * r * 2.14 + 5.3;
        wave /= 2.14;
        amplitude *= k < 4 ? 0.60 : 0.46;
    }
    float near = (0.55 * fbm(p, 1.9, 4) + 0.9 * fbm(p + 40.0, 9.0, 3)) * (1.0 - rough) * smoothstep(0.5, 4.0, far);
    return d - n * rough * smoothstep(-500.0, 120.0, d) * (lonely ? 0.60 : 0.90) - 8.0 * rough - near * 0.6;
}

float profile(float d) {
    float h = 0.30 * ramp(0.0, 0.10, d) + 0.55 * ramp(0.34, 0.46, d) + 1.9 * ramp(0.85, 1.05, d) + 6.0 * ramp(1.5, 2.6, d);
    h *= -u_ledge;
    h -= 52.0 * ramp(3.0, 9.0, d) + 9.0 * ramp(9.0, 22.0, d) + 78.0 * ramp(22.0, 31.0, d);
    h -= 92.0 * ramp(31.0, 150.0, d) + 86.0 * ramp(150.0, 163.0, d);
    h -= 36.0 * ramp(163.0, 262.0, d) + 58.0 * ramp(262.0, 271.0, d) + 150.0 * ramp(271.0, 560.0, d);
    return h - 70.0 * ramp(560.0, 574.0, d) - 160.0 * ramp(574.0, 1400.0, d);
}

float mountains(vec2 xz) {
    float far = length(xz);
    if (far < 11000.0) return 0.0;
    return smoothstep(12000.0, 24000.0, far) * 820.0 * max(ridged(xz + 4000.0, 8600.0, 6) - 0.22, 0.0);
}

float landform(vec2 xz) {
    vec2 p = vec2(xz.x, -xz.y);
    float far = length(p);
    float d = into_void(xz);
    float h = profile(d) + top_offset;
    float out_there = smoothstep(500.0, 1400.0, p.y);
    h += 48.0 * value2(p / 640.0 + vec2(0.3, 0.8)) * out_there - 0.011 * max(p.y, 0.0) * smoothstep(200.0, 1500.0, p.y);
    float floor_ = smoothstep(200.0, 900.0, d);
    h += floor_ * (30.0 * fbm(p, 300.0, 4));
    float inside = smoothstep(3.0, 22.0, d);
    float bed = h + 5.0 * value2(p / 210.0);
    h += inside * (4.4 * sin(bed * 0.262) * shown(20.0) + 1.8 * sin(bed * 0.83) * shown(7.0)
        + 0.6 * sin(bed * 2.3) * shown(3.0));
    float talus = smoothstep(20.0, 60.0, d) * (1.0 - smoothstep(700.0, 1300.0, d));
    vec2 gully = p / 58.0 + 0.25 * vec2(value2(p / 37.0), value2(p / 37.0 + 5.0));
    h -= talus * (12.0 * pow(abs(value2(gully)), 1.3) + 3.0 * abs(value2(gully * 3.1)) * shown(18.0) + 1.0 * fbm(p, 9.0, 3));
    float plateau = 1.0 - smoothstep(-60.0, 40.0, d);
    h += plateau * (16.0 * value2(p / 700.0 + 2.0) + 5.0 * fbm(p, 170.0, 3)) * smoothstep(60.0, 500.0, far);
    float swell = 0.16 * fbm(p, 7.0, 3) + 0.9 * value2(p / 46.0 + 3.0) * smoothstep(6.0, 60.0, far);
    h += (1.0 - smoothstep(-1.0, 0.6, d)) * swell * smoothstep(0.4, 5.0, far);
    return h + mountains(xz);
}

// Sand drifted over fractured bedrock; the rock comes out towards the rim.
vec2 cover(vec2 xz) {
    float d = into_void(xz);
    float bare = exp(-pow((d + 0.2) / 1.9, 2.0));
    float rock = 0.46 * plates(xz, 1.25, 0.16) * (0.30 + 0.9 * bare) + 0.09 * bare + 0.012 * fbm(xz, 0.30, 4) - 0.075;
    float sand = 0.055 * fbm(xz + 4.0, 2.4, 3) + 0.014 * ripples(xz, 0.155, vec2(0.86, 0.51))
        + 0.003 * fbm(xz, 0.09, 3) - 0.16 * bare;
    return vec2(rock, sand);
}

float detail(vec2 xz) {
    if (footprint > 0.6) return 0.0;
    vec2 c = cover(xz);
    float h = smooth_max(c.x, c.y, 0.03);
    h += pebbles(xz, 0.035, 0.35) + pebbles(xz + 3.7, 0.085, 0.16) + pebbles(xz + 9.1, 0.022, 0.5);
    float stand = smoothstep(1.4, 0.6, length(xz));
    return mix(h, h * 0.25, stand);
}

void surface(inout Ground g) {
    vec2 xz = g.position.xz;
    float slope = 1.0 - g.normal.y;
    float bed = g.position.y + 6.0 * value2(xz / 260.0) + 2.0 * value2(xz / 47.0) + 0.25 * fbm(xz, 3.0, 2);
    float strength = 0.35 + 0.65 * smoothstep(-0.3, 0.5, value2(vec2(bed * 0.012, 3.0) + xz / 1900.0));
    float b1 = value2(vec2(bed * 0.045, 1.0)), b2 = value2(vec2(bed * 0.16, 5.0)), b3 = value2(vec2(bed * 0.55, 9.0));
    float b4 = value2(vec2(bed * 2.1, 13.0)) * shown(0.5);
    vec3 rock = mix(u_dark, u_light, 0.5 + 0.5 * b1);
    rock = mix(rock, u_band, smoothstep(0.15, 0.75, b2 + 0.25 * value2(xz / 120.0)) * 0.60 * strength);
    rock *= 0.84 + 0.28 * b3 * shown(2.0) + 0.12 * b4;
    rock = mix(rock, u_dark * 0.72, smoothstep(0.35, 0.8, -b2) * 0.55);
    // desert varnish and rain streaks down the walls
    float streak = value2(vec2(dot(xz, vec2(0.11, 0.075)), bed * 0.006));
    streak += 0.5 * value2(vec2(dot(xz, vec2(0.43, 0.31)), bed * 0.02)) * shown(3.0);
    rock *= mix(1.0, 0.80 + 0.24 * streak, smoothstep(0.3, 0.7, slope));
    vec3 soil = u_soil * (0.86 + 0.18 * fbm(xz, 90.0, 3) + 0.10 * fbm(xz, 1.3, 3));
    float settled = smoothstep(0.52, 0.12, slope + 0.10 * fbm(xz, 33.0, 3) + 0.05 * fbm(xz, 3.1, 3));
    if (footprint < 0.6 && length(xz) < 300.0) {
        vec2 c = cover(xz);
        float sandy = smoothstep(-0.012, 0.022, c.y - c.x);
        float stone = pebbles(xz, 0.035, 0.35) + pebbles(xz + 3.7, 0.085, 0.16) + pebbles(xz + 9.1, 0.022, 0.5);
        vec3 bare = mix(u_dark * 0.95, u_light * 0.80, 0.5 + 0.35 * fbm(xz, 0.8, 4));
        bare *= (0.85 + 0.3 * lattice(ivec2(floor(xz / 0.9))));
        bare = mix(bare, u_soil * 0.9, 0.35 * smoothstep(0.25, 0.0, slope));
        vec3 grains = soil * (0.92 + 0.10 * fbm(xz, 0.05, 2));
        vec3 close = mix(mix(bare, grains, sandy), u_dark * 1.15, smoothstep(0.001, 0.006, stone) * 0.75);
        rock = mix(rock, close, smoothstep(0.75, 0.35, slope));
        settled *= smoothstep(0.1, 0.6, footprint);
    }
    g.albedo = mix(rock, soil, settled) * (0.88 + 0.16 * fbm(xz, 4.3, 3));
    g.albedo *= 1.0 + 0.18 * g.cavity;
    g.roughness = 0.92;
    g.sparkle = 0.0;
}
"""


def _lay(brief: Brief) -> Terrain:
    random = brief.random(1)
    dark, light, band, soil = _COLOURS.get(brief.planet, _COLOURS["earth"])
    values: dict[str, Value] = {
        "dark": dark, "light": light, "band": band, "soil": soil,
        "wall": float(random.uniform(0.0, 90.0)),
        "bay": float(random.uniform(860.0, 1100.0)),
        "ledge": float(random.uniform(0.8, 1.15)),
    }  # fmt: skip
    # Buttes by angle and distance: gaps of haze between them on the picture, each farther one paler, a near one at the edge.
    angles = np.radians([31.0, 12.5, 20.5, 16.5, 28.0]) + random.normal(0.0, 0.014, 5)
    distances = np.array([2300.0, 4200.0, 3300.0, 7400.0, 9000.0]) * random.uniform(0.93, 1.08, 5)
    widths = np.array([0.092, 0.048, 0.036, 0.050, 0.055]) * distances * random.uniform(0.88, 1.12, 5)
    tops = np.array([18.0, 40.0, 26.0, 95.0, 120.0])
    for k, (angle, far, width, top) in enumerate(zip(angles, distances, widths, tops, strict=True)):
        values[f"butte{k}"] = (float(far * np.sin(angle)), float(far * np.cos(angle)), float(width), float(top))
    haze = 7.8e-5 if brief.planet == "mars" else 0.0 if brief.planet == "moon" else 4.5e-5
    return Terrain(
        glsl=_GLSL,
        values=values,
        air=Air(extinction=haze, scale_height=620.0 if brief.planet == "mars" else 900.0),
        dust=0.55 if brief.planet == "mars" else 0.1 if brief.planet == "earth" else 0.0,
        room="canyon",
        ground="sand",
        props=lambda heights: _rocks(brief, heights),
        hints=Hints(
            sun_azimuths=(0.15, 0.5, -0.35),
            void_azimuth=0.0,
            horizon=0.03,
            camera_arc=0.55,
            camera_reach=45.0,
            spots=((0.0, 0.0), (-1.5, 0.5), (-3.0, 0.9), (-0.9, 2.2), (0.4, 2.6)),
            path=np.array([[-1.2, 16.0], [-1.0, 8.0], [-0.5, 3.5], [0.0, 0.0]], np.float32),
        ),
    )


def _rocks(brief: Brief, heights: Heights) -> tuple[Prop, ...]:
    dark, light, _, soil = _COLOURS.get(brief.planet, _COLOURS["earth"])
    level = float(heights(np.zeros(1, np.float32), np.zeros(1, np.float32))[0])

    def firm(x: Floats, z: Floats) -> NDArray[np.bool_]:
        return np.asarray(np.abs(heights(x, z) - level) < 0.45)

    return scatter(heights, brief.random(2), dark=dark, light=light, soil=soil, heroes=11, stones=150, keep=firm)


RECIPE = Recipe(
    name="canyon",
    words=("canyon", "gorge", "cliff", "ravine", "chasm", "rim", "mesa", "butte", "badlands", "valles", "precipice", "cliffs"),
    lay=_lay,
)
