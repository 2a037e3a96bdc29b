"""Mountains from a shoulder above a valley: meadow or snow underfoot, forest on the flanks, ranges one behind the other."""

import numpy as np

from soundstage.engines.stage.scene import Air, Floats, Prop, Value, Vec3
from soundstage.engines.stage.world.erosion import erode
from soundstage.engines.stage.world.noise import fbm, ridged
from soundstage.engines.stage.world.place import Heights, Hints
from soundstage.engines.stage.world.recipe import Brief, Recipe, Terrain
from soundstage.engines.stage.world.rocks import scatter

__all__ = ["RECIPE"]

_SIZE, _EXTENT = 640, 22_000.0
_DEEP = 330.0  # metres that canyons are cut into the valley
_ROCK_DARK: Vec3 = (0.085, 0.082, 0.080)
_ROCK_LIGHT: Vec3 = (0.24, 0.225, 0.205)
_RED = ((0.16, 0.070, 0.045), (0.36, 0.19, 0.115))

_GLSL = """
uniform vec3 u_dark, u_light, u_soil, u_turf, u_leaf;
uniform float u_snowline, u_forest, u_drop, u_brink, u_fall;

float home(vec2 p, float far) {
    float h = 0.5 * fbm(p, 26.0, 3) * smoothstep(0.6, 14.0, far) + 0.10 * max(-p.y, 0.0);
    float edge = p.y - u_brink * (1.0 + 0.31 * value1(p.x / 23.0)) - 0.16 * abs(p.x);
    h -= u_fall * max(edge, 0.0) * smoothstep(0.0, 1.4 * u_brink, edge);
    return max(h, -u_drop * 0.8);
}

float shape(vec2 xz) {
    vec2 p = vec2(xz.x, -xz.y);
    float far = length(p), away = smoothstep(90.0, 900.0, far);
    float big = relief(xz);
    float crag = clamp((big + 60.0) / 900.0, 0.0, 1.0);
    float h = mix(home(p, far), big, away);
    h += away * (150.0 * crag * (ridged(p, 620.0, 6) - 0.75) + (1.0 - crag) * 16.0 * fbm(p, 260.0, 4));
    return h;
}

// Forest: where it grows, and its crowns as a field of cones.
float wooded(vec2 xz, float h) {
    vec2 p = vec2(xz.x, -xz.y);
    float far = length(p), patchy = fbm(p + 700.0, 520.0, 4);
    return u_forest * smoothstep(60.0, 140.0, far) * smoothstep(-0.10, 0.22, patchy + 0.25)
        * (1.0 - smoothstep(u_snowline - 620.0, u_snowline - 300.0, h + 90.0 * patchy));
}

float crowns(vec2 xz) {
    if (shown(7.0) <= 0.0) return 0.0;
    vec2 q = xz / 6.4;
    ivec2 base = ivec2(floor(q));
    float top = 0.0;
    for (int j = 0; j <= 1; j++)
        for (int i = 0; i <= 1; i++) {
            ivec2 cell = base + ivec2(i, j) - ivec2(lessThan(fract(q), vec2(0.5)));
            vec2 spot = vec2(cell) + 0.2 + 0.6 * lattice2(cell);
            float tall = 0.55 + 0.45 * lattice(cell + ivec2(5, 9)), d = length(q - spot);
            top = max(top, tall * (1.0 - d * 1.75));
        }
    return 13.5 * top * shown(7.0) + 6.0 * (1.0 - shown(7.0));
}

float landform(vec2 xz) {
    float h = shape(xz), wood = wooded(xz, h);
    return wood > 0.02 ? h + wood * crowns(xz) : h;
}

float stones(vec2 xz) { return pebbles(xz, 0.06, 0.22) + pebbles(xz + 5.0, 0.15, 0.10); }

float detail(vec2 xz) {
    if (footprint > 0.6) return 0.0;
    float turf = 0.04 * fbm(xz, 0.9, 4) + 0.016 * fbm(xz, 0.11, 3);
    return mix(turf + stones(xz), 0.03 * fbm(xz, 2.6, 4) + 0.008 * ripples(xz, 0.35, vec2(0.6, 0.8)), u_snow);
}

void surface(inout Ground g) {
    vec2 xz = g.position.xz;
    float h = g.position.y, slope = 1.0 - g.normal.y, rough = fbm(xz, 140.0, 5);
    vec3 rock = mix(u_dark, u_light, 0.5 + 0.42 * fbm(xz, 47.0, 5) + 0.12 * sin(h * 0.09 + 3.0 * value2(xz / 300.0)));
    vec3 turf = u_turf * (0.85 + 0.35 * fbm(xz, 31.0, 5) + 0.25 * fbm(xz, 0.45, 4));
    turf = mix(turf, u_soil, smoothstep(0.15, 0.75, fbm(xz + 90.0, 6.0, 5)) * 0.55);
    float high = smoothstep(u_snowline - 900.0, u_snowline - 250.0, h + 130.0 * rough);
    vec3 colour = mix(turf, rock * 0.95, high * 0.8);
    float bare = smoothstep(0.17, 0.36, slope + 0.06 * rough);
    colour = mix(colour, rock, bare);
    float wood = wooded(xz, h) * step(0.05, u_forest);
    if (footprint < 0.5) colour = mix(colour, u_light * 0.8, smoothstep(0.002, 0.012, stones(xz)));
    colour = mix(colour, u_leaf * (0.75 + 0.5 * value2(xz / 7.0) * shown(7.0) + 0.3 * rough) * (1.0 + 0.7 * g.cavity), wood);
    float white = smoothstep(u_snowline - 120.0, u_snowline + 130.0, h + 170.0 * rough + 120.0 * g.cavity);
    white *= smoothstep(0.52, 0.30, slope + 0.10 * fbm(xz, 60.0, 4));
    colour = mix(colour, vec3(0.80, 0.84, 0.90), white);
    g.albedo = colour * (1.0 + 0.28 * g.cavity * (1.0 - white));
    g.roughness = 0.9;
    g.sparkle = 0.0;
}
"""


def _lay(brief: Brief) -> Terrain:
    random = brief.random(1)
    snowy = brief.season == "winter" or "snow" in brief.weather or brief.says("snow", "arctic", "alpine", "ice")
    mars = brief.planet == "mars"
    dead = brief.planet != "earth"
    dark, light = _RED if mars else (_ROCK_DARK, _ROCK_LIGHT)
    autumn = brief.season == "autumn"
    deep = brief.wants("canyon")
    values: dict[str, Value] = {
        "dark": dark,
        "light": light,
        "soil": (0.42, 0.22, 0.12) if mars else (0.15, 0.115, 0.075),
        "turf": (0.42, 0.22, 0.12) if mars else (0.16, 0.11, 0.045) if autumn else (0.085, 0.115, 0.035),
        "leaf": (0.14, 0.075, 0.022) if autumn else (0.022, 0.042, 0.020),
        "snowline": 99999.0 if dead else 150.0 if snowy else float(random.uniform(620.0, 820.0)),
        "forest": 0.0 if dead else float(random.uniform(0.85, 1.0)),
        "drop": float(random.uniform(140.0, 220.0)),
        "brink": 5.0 if deep else 16.0,
        "fall": 1.1 if deep else 0.16,
        "grass": 0.0 if dead or snowy else 0.75,
        "grass_height": 0.22,
    }  # fmt: skip
    if snowy and not dead:
        values["snow"] = 0.95
    return Terrain(
        glsl=_GLSL,
        values=values,
        relief=_relief(brief),
        relief_extent=_EXTENT,
        air=Air(extinction=6.0e-5 if not dead else 7.0e-5 if mars else 0.0, scale_height=1500.0),
        dust=0.4 if mars else 0.0,
        ground="snow" if snowy and not dead else "rock" if dead else "grass",
        props=lambda heights: _rocks(brief, heights, dark, light),
        hints=Hints(sun_azimuths=(0.8, -0.8, 0.3), void_azimuth=0.0, horizon=0.12, camera_arc=0.9),
    )


def _rocks(brief: Brief, heights: Heights, dark: Vec3, light: Vec3) -> tuple[Prop, ...]:
    return scatter(heights, brief.random(2), dark=dark, light=light, soil=(0.12, 0.11, 0.07), heroes=7, stones=60, sink=0.3)


def _relief(brief: Brief) -> Floats:
    """Ranges by distance: a valley, the massif with its one high peak off the axis, two more ranges behind."""
    random = brief.random(3)
    axis = (np.arange(_SIZE, dtype=np.float32) / (_SIZE - 1) - 0.5) * _EXTENT
    x, z = np.meshgrid(axis, axis)
    ahead, far = -z, np.hypot(x, z)
    side = float(random.choice([-1.0, 1.0]))
    bend = 500.0 * fbm(x / 3000.0, z / 3000.0, random, 2)
    massif = np.clip((far + bend - 2100.0) / 4200.0, 0.0, 1.0)
    massif = massif * massif * (3.0 - 2.0 * massif)
    gate = 1.0 - 0.62 * np.exp(-((((x / np.maximum(far, 1.0)) + 0.10 * side) / 0.16) ** 2)) * (ahead > 0)
    peak_at = np.array([side * 0.20, 1.0]) * 6200.0
    peak = np.exp(-np.hypot(x - peak_at[0], ahead - peak_at[1]) / 1300.0)
    second = np.exp(-np.hypot(x + side * 1500.0, ahead - 8600.0) / 1500.0)
    heights = massif * gate * (820.0 * ridged(x / 3300.0, z / 3300.0, random, 7) - 230.0)
    heights += 1050.0 * peak * (0.75 + 0.25 * ridged(x / 900.0, z / 900.0, random, 4)) + 620.0 * second
    heights -= 170.0 * np.clip((far - 150.0) / 700.0, 0.0, 1.0) * (1.0 - massif)
    heights += 30.0 * fbm(x / 700.0, z / 700.0, random, 4)
    land = erode(
        heights.astype(np.float32), _EXTENT / _SIZE, droplets=90_000, slides=5, talus=0.95, seed=int(random.integers(1 << 30))
    )
    if not brief.wants("canyon"):
        return land
    return np.asarray(land - _gorges(x.astype(np.float32), ahead.astype(np.float32), side, brief.random(4)), np.float32)


def _gorges(x: Floats, ahead: Floats, side: float, random: np.random.Generator) -> Floats:
    """How deep two canyons are cut that wind away up the valley from under the shoulder, metres."""
    depth = np.zeros_like(x)
    for lead, begin, reach in ((0.0, 60.0, 7200.0), (0.55, 1500.0, 5600.0)):
        phase = float(random.uniform(-0.4, 0.4))
        bends = np.sin(ahead / 390.0 + phase) - np.sin(phase) + 0.4 * np.sin(ahead / 170.0)
        middle = side * lead * ahead + np.clip(ahead / 1400.0, 0.1, 1.0) * 300.0 * bends
        width = 95.0 + 0.045 * np.clip(ahead, 0.0, 6000.0)
        walls = np.clip(1.6 - np.abs(x - middle) / width, 0.0, 1.0)
        along = np.clip((ahead - begin) / 180.0, 0.0, 1.0) * np.clip((reach - ahead) / 2500.0, 0.0, 1.0)
        depth = np.maximum(depth, _DEEP * walls * walls * (3.0 - 2.0 * walls) * along)
    return np.asarray(depth, np.float32)


RECIPE = Recipe(
    name="mountains",
    words=(
        "mountain", "mountains", "peak", "peaks", "alps", "alpine", "summit", "ridge",
        "highlands", "himalayas", "fjord",
    ),
    lay=_lay,
    features=("canyon",),
)  # fmt: skip
