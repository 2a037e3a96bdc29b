"""A beach: wet sand, surf, the sea to the horizon, a headland that closes the bay."""

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.scene import Air, Floats, Prop, SoundSource, Value, Vec3
from soundstage.engines.stage.world.place import Heights, Hints
from soundstage.engines.stage.world.plants import Stand, sow
from soundstage.engines.stage.world.recipe import Brief, Recipe, Terrain
from soundstage.engines.stage.world.rocks import scatter

__all__ = ["RECIPE"]

_LEVEL = -0.55  # of the sea, below where the subject stands
_SAND: Vec3 = (0.46, 0.36, 0.235)
_CORAL_SAND: Vec3 = (0.66, 0.57, 0.43)
_TROPICAL = (
    "tropic",
    "palm",
    "hawaii",
    "maldives",
    "bali",
    "bahamas",
    "caribbean",
    "island",
    "lagoon",
    "paradise",
    "coconut",
    "turquoise",
    "polynesia",
    "fiji",
    "thailand",
)

_GLSL = """
uniform vec3 u_soil, u_dark, u_light, u_turf;
uniform float u_side, u_sea;

// Metres out to sea; the shore runs aslant and swings round the bay towards the headland.
float seaward(vec2 p) {
    float bay = 0.30 * u_side * p.x + 0.0011 * p.x * p.x * smoothstep(0.0, 60.0, -u_side * p.x) - 7.0;
    return p.y + bay + 1.3 * value1(p.x / 17.0) + 9.0 * value1(p.x / 120.0) * smoothstep(30.0, 150.0, abs(p.x));
}

float headland(vec2 p) {
    vec2 c = p - vec2(-u_side * 620.0, 980.0);
    c = mat2(0.93, -0.36 * u_side, 0.36 * u_side, 0.93) * c;
    float d = length(c * vec2(0.62, 1.25)) - 330.0;
    d += 62.0 * ridge2(p / 210.0) + 34.0 * ridge2(p / 96.0 + 4.0);
    d += 15.0 * ridge2(p / 41.0) * shown(30.0) + 7.0 * fbm(p, 17.0, 3);
    float top = 60.0 * smoothstep(-40.0, -330.0, d);
    return 74.0 * smoothstep(30.0, -60.0, d) + top - 9.0 * fbm(p, 60.0, 4) * smoothstep(-10.0, -80.0, d);
}

float landform(vec2 xz) {
    vec2 p = vec2(xz.x, -xz.y);
    float out_ = seaward(p), far = length(p);
    float h = u_sea - 0.062 * out_ - 0.00035 * max(out_, 0.0) * max(out_, 0.0);
    h = max(h, -26.0 - 0.001 * out_);
    float inland = max(-out_ - 26.0, 0.0);
    h += (0.05 * inland + 5.5 * smoothstep(8.0, 60.0, inland) * (0.7 + fbm(p, 31.0, 4))) * smoothstep(0.0, 20.0, inland);
    h = min(h, 30.0 + 8.0 * fbm(p, 300.0, 3));
    h += 0.06 * fbm(p, 11.0, 3) * smoothstep(0.6, 6.0, far) * smoothstep(6.0, -4.0, out_);
    h = smooth_max(h, u_sea - 22.0 + headland(p), 5.0);
    vec2 island = p - vec2(u_side * 2900.0, 6200.0);
    h = max(h, u_sea - 30.0 + 210.0 * exp(-dot(island, island) / 1.1e6) * (0.6 + 0.6 * ridged(p, 700.0, 5)));
    return h;
}

float detail(vec2 xz) {
    if (footprint > 0.5) return 0.0;
    float out_ = seaward(vec2(xz.x, -xz.y)), damp = smoothstep(-9.0, -3.0, out_);
    float dry = 0.05 * fbm(xz, 1.3, 4) + 0.008 * fbm(xz, 0.16, 3);
    float wet = 0.010 * ripples(xz, 0.24, vec2(0.30, 0.95)) + 0.006 * fbm(xz, 1.1, 2);
    return mix(dry, wet, damp) + pebbles(xz, 0.030, 0.05) + pebbles(xz + 3.0, 0.05, 0.02);
}

void surface(inout Ground g) {
    vec2 xz = g.position.xz;
    float slope = 1.0 - g.normal.y, above = g.position.y - u_sea;
    vec3 sand = u_soil * (0.93 + 0.12 * fbm(xz, 13.0, 4) + 0.10 * fbm(xz, 0.35, 4));
    float line = above + 0.14 * fbm(xz, 5.0, 3);
    float damp = 1.0 - smoothstep(0.12, 0.34, line);
    // Wrack left by the last tide.
    float wrack = exp(-pow((line - 0.42) / 0.035, 2.0)) * smoothstep(0.1, 0.6, fbm(xz, 0.14, 3));
    sand = mix(sand, vec3(0.06, 0.05, 0.03), wrack * 0.45);
    float stone = footprint < 0.3 ? pebbles(xz, 0.030, 0.05) + pebbles(xz + 3.0, 0.05, 0.02) : 0.0;
    sand = mix(sand, vec3(0.30, 0.27, 0.24), smoothstep(0.001, 0.006, stone));
    vec3 rock = mix(u_dark, u_light, 0.5 + 0.4 * fbm(xz, 23.0, 5) + 0.2 * sin(g.position.y * 0.6 + value2(xz / 40.0) * 4.0));
    rock = mix(u_dark * 0.45, rock, smoothstep(0.5, 3.5, above));
    vec3 turf = u_turf * (0.85 + 0.4 * fbm(xz, 25.0, 5));
    float high = smoothstep(2.6, 5.0, above + 1.2 * fbm(xz, 9.0, 3));
    vec3 colour = mix(sand, turf, high);
    float cliff = smoothstep(1.5, 5.0, above + 3.0 * smoothstep(200.0, 500.0, length(xz)));
    colour = mix(colour, rock, smoothstep(0.22, 0.40, slope + 0.05 * fbm(xz, 20.0, 3)) * cliff);
    g.albedo = colour * mix(1.0, 0.47, damp) * (1.0 + 0.15 * g.cavity);
    g.roughness = mix(0.93, 0.30, damp);
    g.sparkle = 0.0;
}
"""


def _lay(brief: Brief) -> Terrain:
    random = brief.random(1)
    dark: Vec3 = (0.075, 0.068, 0.062)
    light: Vec3 = (0.26, 0.235, 0.20)
    values: dict[str, Value] = {
        "soil": _SAND,
        "dark": dark,
        "light": light,
        "turf": (0.10, 0.115, 0.045),
        "side": float(random.choice([-1.0, 1.0])),
        "sea": _LEVEL,
        "swell": 1.9 if "storm" in brief.weather else 0.75,
        "grit": 0.7,
    }
    tropical = brief.says(*_TROPICAL)
    if tropical:
        values |= {"soil": _CORAL_SAND, "turf": (0.070, 0.112, 0.030), "swell": 0.5, "murk": (0.004, 0.105, 0.110)}
    return Terrain(
        glsl=_GLSL,
        values=values,
        water_level=_LEVEL,
        air=Air(extinction=4.5e-5, scale_height=700.0),
        ground="sand",
        props=lambda heights: (*_rocks(brief, heights, dark, light), *_palms(brief, heights, tropical=tropical)),
        sources=(SoundSource(kind="sea", start=0.0, end=1e9),),
        hints=Hints(sun_azimuths=(0.25, -0.3, 0.9), void_azimuth=0.0, horizon=0.0, camera_arc=1.2),
    )


def _palms(brief: Brief, heights: Heights, *, tropical: bool) -> tuple[Prop, ...]:
    """Palms that lean over the sand where it is warm, marram grass on the dunes where it is not."""
    side = float(brief.random(1).choice([-1.0, 1.0]))

    def dry(x: Floats, z: Floats) -> NDArray[np.bool_]:
        return np.asarray(heights(x, z) > _LEVEL + 0.38)

    def inland(x: Floats, z: Floats) -> NDArray[np.bool_]:
        return np.asarray(dry(x, z) & (x * side < -2.4 + 0.12 * z))

    if not tropical:
        grass = Stand(kind="golden grass", count=26, near=9.0, far=40.0, apart=1.1, individuals=2, lane=5.0, keep=dry)
        flowers = Stand(
            kind="wildflowers", count=70, near=3.2, far=26.0, apart=0.6, individuals=4, lane=2.2, most=24, season="spring",
            keep=inland, sink=0.02,
        )  # fmt: skip
        return sow(heights, brief.random(7), [grass, *([flowers] if brief.season == "spring" else [])])
    stands = (
        Stand(kind="palm", count=6, near=4.6, far=16.0, apart=3.0, individuals=4, most=6, keep=inland, lane=3.0),
        Stand(kind="palm", count=40, near=14.0, far=90.0, apart=3.2, individuals=4, most=2, keep=inland, lane=6.0, void=0.1),
        Stand(kind="banana plant", count=24, near=7.0, far=50.0, apart=2.0, individuals=3, keep=inland, lane=5.0, most=2),
        Stand(kind="bush", count=22, near=9.0, far=60.0, apart=2.4, individuals=2, keep=inland, lane=6.0, finest="medium"),
    )
    return sow(heights, brief.random(7), stands)


def _rocks(brief: Brief, heights: Heights, dark: Vec3, light: Vec3) -> tuple[Prop, ...]:
    return scatter(heights, brief.random(2), dark=dark, light=light, soil=_SAND, heroes=4, stones=30, sink=0.32)


RECIPE = Recipe(
    name="beach",
    words=(
        "beach",
        "shore",
        "seaside",
        "bay",
        "surf",
        "island",
        "lagoon",
        "shoreline",
        "seashore",
        "sandy beach",
        "tropical beach",
        "coastal beach",
        "hawaii",
        "maldives",
        "bali",
        "bahamas",
        "caribbean",
        "malibu",
        "waikiki",
        "tropical island",
        "cove",
        "sandbar",
        "ocean beach",
        "california coast",
        "paradise beach",
    ),
    lay=_lay,
    features=("sea", "trees", "rocks", "birds", "dunes"),
)
