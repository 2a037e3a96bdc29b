"""A rocky coast: a headland to stand on, cliffs that recede, stacks in the surf."""

from soundstage.engines.stage.scene import Air, Emitter, Prop, SoundSource, Value, Vec3
from soundstage.engines.stage.world.canopy import CRAGS
from soundstage.engines.stage.world.place import Heights, Hints
from soundstage.engines.stage.world.plants import Stand, sow
from soundstage.engines.stage.world.recipe import Brief, Recipe, Terrain
from soundstage.engines.stage.world.rocks import scatter

__all__ = ["RECIPE"]

_LEVEL = -11.0
_GLSL = (
    CRAGS
    + """
uniform vec3 u_soil, u_turf, u_dark, u_light;
uniform float u_side, u_sea, u_tall;

// Metres out to sea. The coast leads away to one side in bays and headlands.
float seaward(vec2 p) {
    p.x *= u_side;
    float out_ = 0.60 * p.y + 0.80 * (p.x - 1.5) - 3.2;
    out_ -= (46.0 * sin(p.y / 105.0 - 0.9) + 0.25 * p.y) * smoothstep(25.0, 140.0, p.y);
    out_ += 6.0 * value1(p.y / 21.0 + 4.0) * smoothstep(6.0, 40.0, length(p)) + 24.0 * value1(p.y / 330.0)
        * smoothstep(100.0, 400.0, p.y);
    return out_ + 1.6 * crags(p, 7.0) * smoothstep(2.0, 8.0, length(p));
}

float landform(vec2 xz) {
    vec2 p = vec2(xz.x, -xz.y);
    float far = length(p), out_ = seaward(p), inland = max(-out_, 0.0);
    float tall = 1.0 + (u_tall - 1.0) * smoothstep(60.0, 420.0, far);
    float top = (0.05 * inland + 5.0 * smoothstep(14.0, 160.0, inland) * (0.8 + fbm(p, 60.0, 4)))
        * smoothstep(0.0, 26.0, inland);
    top += (tall - 1.0) * -u_sea * smoothstep(0.0, 30.0, inland) + 0.12 * fbm(p, 6.0, 3) * smoothstep(0.5, 4.0, far);
    float foot = u_sea - 2.2 - 0.05 * max(out_, 0.0);
    // The face: steep, broken by ledges, with boulders at its foot.
    float width = 5.0 + 3.5 * (tall - 1.0) + 2.0 * fbm(p, 26.0, 3);
    float t = clamp(out_ / width, 0.0, 1.0);
    float face = mix(top, foot, smoothstep(0.0, 1.0, t));
    face += (1.6 * crags(p, 5.0) + 0.8 * plates(xz, 2.3, 0.2)) * smoothstep(0.02, 0.3, t) * (1.0 - 0.6 * t);
    float shelf = u_sea + 0.6 * crags(p, 4.2) - 0.20 * max(out_ - width, 0.0) + 0.3;
    float h = out_ > 0.0 ? max(face, shelf) : top;
    for (int k = 0; k < 4; k++) {
        vec2 c = vec2(u_side * (16.0 + 30.0 * lattice(ivec2(k, 7))), 46.0 + 58.0 * float(k) + 26.0 * lattice(ivec2(k, 3)));
        vec2 away = p - c;
        float radius = 3.5 + 6.5 * lattice(ivec2(k, 11)), d = length(away * vec2(1.0, 1.3)) + 2.6 * crags(p,
            6.0) + 0.9 * crags(p, 2.3);
        h = max(h, u_sea - 4.0 + (8.0 + 15.0 * lattice(ivec2(k, 19))) * (smoothstep(radius, radius * 0.72, d)
            * 0.8 + 0.2 * smoothstep(radius, 0.0, d)));
    }
    return max(h, -34.0);
}

float detail(vec2 xz) {
    if (footprint > 0.5) return 0.0;
    return 0.05 * fbm(xz, 0.9, 4) + 0.015 * fbm(xz, 0.15, 3) + 0.5 * pebbles(xz, 0.16, 0.12);
}

void surface(inout Ground g) {
    vec2 xz = g.position.xz;
    float slope = 1.0 - g.normal.y, above = g.position.y - u_sea;
    vec3 rock = strata(u_dark, u_light, g.position, 2.6) * (0.9 + 0.2 * fbm(xz, 0.7, 4));
    rock = mix(u_dark * 0.42, rock, smoothstep(0.4, 2.8, above + 0.6 * fbm(xz, 4.0, 3)));
    vec3 turf = u_turf * (0.88 + 0.3 * fbm(xz, 21.0, 4) + 0.26 * fbm(xz, 1.2, 3));
    turf = mix(turf, u_soil, smoothstep(0.35, 0.8, fbm(xz + 7.0, 3.5, 4)) * 0.7);
    float grown = smoothstep(0.30, 0.16, slope + 0.10 * fbm(xz, 5.0, 3)) * smoothstep(4.0, 7.0, above);
    g.albedo = mix(rock, turf, grown) * (1.0 + 0.28 * g.cavity);
    g.roughness = mix(0.45, 0.93, smoothstep(0.3, 2.5, above));
    g.sparkle = 0.0;
}
"""
)


def _lay(brief: Brief) -> Terrain:
    random = brief.random(1)
    wild = "storm" in brief.weather or brief.says("storm")
    dark, light = _rock(int(random.integers(3)), chalk=brief.says("chalk", "dover", "white cliff"))
    side = float(random.choice([-1.0, 1.0]))
    values: dict[str, Value] = {
        "soil": (0.20, 0.16, 0.11),
        "turf": (0.088, 0.108, 0.036),
        "dark": dark,
        "light": light,
        "side": side,
        "sea": _LEVEL,
        "tall": 3.4 if brief.says("cliff") else 2.2,
        "swell": 2.9 if wild else 0.95,
        "surge": 1.0,
        "grass": 0.55,
        "grass_height": 0.2,
        "whitecaps": 1.0 if wild else 0.12,
    }
    spray = tuple(
        Emitter(
            kind="spray",
            rate=0.9 if wild else 0.5,
            position=(side * (13.0 + 3.0 * k), _LEVEL + 0.4, -9.0 - 13.0 * k),
            radius=4.0,
            velocity=(-side * 0.6, 3.2 if wild else 1.4, 0.8),
            seed=brief.seed % 9973 + k,
        )
        for k in range(3)
    )
    return Terrain(
        glsl=_GLSL,
        values=values,
        water_level=_LEVEL,
        air=Air(extinction=7.0e-5, scale_height=600.0),
        ground="rock",
        props=lambda heights: _props(brief, heights, dark, light),
        emitters=spray,
        shown=("sea", "cliffs", "rocks"),
        sources=(SoundSource(kind="sea", start=0.0, end=1e9), SoundSource(kind="gulls", start=0.0, end=1e9)),
        hints=Hints(
            sun_azimuths=(side * 0.5, side * 0.2, -side * 0.9),
            void_azimuth=side * 0.12,
            horizon=0.02,
            camera_arc=0.7,
            camera_reach=20.0,
        ),
    )


def _rock(which: int, *, chalk: bool) -> tuple[Vec3, Vec3]:
    if chalk:
        return (0.42, 0.41, 0.37), (0.72, 0.71, 0.66)
    kinds: tuple[tuple[Vec3, Vec3], ...] = (
        ((0.060, 0.056, 0.052), (0.215, 0.195, 0.170)),
        ((0.105, 0.072, 0.050), (0.30, 0.215, 0.150)),
        ((0.080, 0.082, 0.084), (0.27, 0.265, 0.255)),
    )
    return kinds[which]


def _props(brief: Brief, heights: Heights, dark: Vec3, light: Vec3) -> tuple[Prop, ...]:
    stands = (
        Stand(
            kind="grass",
            count=46,
            near=1.6,
            far=15.0,
            apart=0.8,
            individuals=2,
            lane=0.8,
            most=12,
            keep=lambda x, z: heights(x, z) > -1.2,
        ),
        Stand(
            kind="heather",
            count=26,
            near=2.4,
            far=20.0,
            apart=1.0,
            individuals=2,
            finest="medium",
            keep=lambda x, z: heights(x, z) > -1.2,
        ),
    )
    stones = scatter(heights, brief.random(2), dark=dark, light=light, soil=(0.2, 0.16, 0.11), heroes=9, stones=70, sink=0.3)
    return (*sow(heights, brief.random(7), stands), *stones)


RECIPE = Recipe(
    name="coast",
    words=(
        "coastline",
        "rocky shore",
        "rocky coast",
        "pacific coast",
        "sea cliff",
        "sea cliffs",
        "coastal cliff",
        "rocky headland",
        "promontory",
        "cape",
        "cornwall",
        "big sur",
        "amalfi coast",
        "breakwater",
        "cliff by the sea",
        "ocean cliff",
        "rugged coast",
        "white cliffs",
        "cliffs of moher",
        "seacliff",
        "rocks by the sea",
    ),
    lay=_lay,
    features=("sea", "cliffs", "rocks", "birds", "grass"),
)
