"""Land about still or flowing water: a bank to stand on, a basin or a winding bed, slopes behind."""

from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.scene import Air, Emitter, Floats, Prop, SoundSource, Value, Vec3
from soundstage.engines.stage.world.canopy import CANOPY, CRAGS
from soundstage.engines.stage.world.country import season_of, snow_of
from soundstage.engines.stage.world.place import Heights, Hints
from soundstage.engines.stage.world.plants import Stand, sow
from soundstage.engines.stage.world.recipe import Brief, Terrain
from soundstage.engines.stage.world.rocks import scatter

__all__ = ["Waterside", "waterside"]

_GLSL = (
    CANOPY
    + CRAGS
    + """
uniform vec3 u_turf, u_soil, u_leaf, u_other, u_dark, u_light;
uniform float u_level, u_basin_wide, u_basin_long, u_bank, u_slope, u_far, u_trees, u_bed, u_course, u_mud,
    u_snowline, u_islet, u_side;

// Metres into the water from its edge; negative on land.
float into(vec2 p) {
    float wander = 2.2 * value1(p.x / 15.0 + 3.0) + 5.0 * value1(p.x / 47.0 + 9.0) * smoothstep(6.0, 50.0, abs(p.x));
    if (u_course > 0.5) {
        // A river: it comes down from afar and passes in front of the subject, to one side.
        float middle = u_side * (u_basin_wide + u_bank) + 14.0 * value1(p.y / 60.0 + u_seed) * smoothstep(12.0,
            70.0, abs(p.y));
        middle -= u_side * (u_basin_wide + u_bank) * smoothstep(14.0, 75.0, p.y) + 26.0 * value1(p.y / 190.0)
            * smoothstep(60.0, 300.0, p.y);
        float wide = u_basin_wide * (1.0 + 0.22 * value1(p.y / 23.0 + 5.0));
        return wide - abs(p.x - middle) + 0.5 * wander * smoothstep(4.0, 20.0, abs(p.y)) * 0.4;
    }
    float near = p.y - u_bank - wander * 0.5;
    float far = u_basin_long - p.y + 30.0 * value1(p.x / 130.0) + 0.10 * p.x;
    float sides = u_basin_wide - abs(p.x + 20.0 * value1(p.y / 110.0)) + 24.0 * value1(p.y / 70.0 + 2.0);
    return min(min(near, far), sides);
}

float wooded(vec2 xz) {
    vec2 p = vec2(xz.x, -xz.y);
    float ashore = smoothstep(4.0, 16.0, -into(p));
    return u_trees * ashore * smoothstep(-0.35, 0.25, fbm(xz + 77.0, 160.0, 3) + 0.35);
}

float shape(vec2 xz) {
    vec2 p = vec2(xz.x, -xz.y);
    float far = length(p), deep = into(p);
    float land = -deep;
    float h = u_level - u_bed * smoothstep(0.0, 16.0, deep) * (0.6 + 0.04 * deep);
    h = deep > 0.0 ? max(h, u_level - 9.0) - 0.10 * min(deep, 2.0) : u_level + 0.13 * min(land, 4.0) + 0.05
        * max(min(land, 30.0) - 4.0, 0.0);
    float rise = max(land - 14.0, 0.0);
    rise = 230.0 * (1.0 - exp(-rise / 230.0));
    h += u_slope * rise * smoothstep(0.0, 120.0, rise) * (0.75 + 0.5 * fbm(p + 60.0, 190.0, 4));
    h += 0.10 * fbm(p, 7.0, 3) * smoothstep(0.3, 3.0, land) * smoothstep(0.5, 5.0, far);
    h += smoothstep(900.0, 5200.0, far) * u_far * max(ridged(p + 200.0, 3900.0, 7) - 0.30, 0.0)
        * smoothstep(0.0, 2600.0, land + 300.0);
    if (u_islet > 0.0) {
        vec2 c = p - vec2(u_side * 42.0, 95.0);
        h = max(h, u_level - 1.0 + u_islet * exp(-dot(c, c) / 210.0) * (0.8 + 0.4 * fbm(p, 9.0, 3)));
    }
    return h;
}

float landform(vec2 xz) {
    float hue;
    return shape(xz) + crowns(xz, wooded(xz), hue);
}

float detail(vec2 xz) {
    if (footprint > 0.6) return 0.0;
    float near = smoothstep(3.0, -1.5, -into(vec2(xz.x, -xz.y)));
    float h = 0.03 * fbm(xz, 0.8, 4) + 0.010 * fbm(xz, 0.12, 3);
    return h + (1.0 - u_mud) * near * (pebbles(xz, 0.10, 0.55) + pebbles(xz + 5.0, 0.05, 0.6) + pebbles(xz
        + 9.0, 0.22, 0.16));
}

void surface(inout Ground g) {
    vec2 xz = g.position.xz;
    float slope = 1.0 - g.normal.y, hue, crown = crowns(xz, wooded(xz), hue), above = g.position.y - u_level;
    vec3 turf = u_turf * (0.90 + 0.26 * fbm(xz, 34.0, 4) + 0.26 * fbm(xz, 1.6, 3) + 0.2 * fbm(xz, 0.16, 3));
    vec3 soil = u_soil * (0.85 + 0.3 * fbm(xz, 0.7, 4));
    float stone = footprint < 0.3 ? (1.0 - u_mud) * (pebbles(xz, 0.10, 0.55) + pebbles(xz + 5.0, 0.05, 0.6)
        + pebbles(xz + 9.0, 0.22, 0.16)) : 0.0;
    soil = mix(soil, u_light * (0.7 + 0.6 * lattice(ivec2(floor(xz / 0.22)))), smoothstep(0.002, 0.012, stone));
    vec3 colour = mix(soil, turf, smoothstep(0.10, 0.55, above + 0.25 * fbm(xz, 3.0, 3)));
    vec3 rock = mix(u_dark, u_light, 0.5 + 0.4 * fbm(xz, 23.0, 5) + 0.25 * fbm(g.position.xy * vec2(0.3, 1.0), 9.0, 3));
    colour = mix(colour, rock, smoothstep(0.26, 0.44, slope + 0.06 * fbm(xz, 20.0, 3)));
    float white = smoothstep(u_snowline, u_snowline + 120.0, g.position.y + 60.0 * fbm(xz, 130.0, 3))
        * smoothstep(0.62, 0.30, slope);
    colour = mix(colour, vec3(0.80, 0.83, 0.88), white);
    colour = mix(colour, crown_colour(u_leaf, u_other, hue, xz, g.cavity), smoothstep(0.4, 1.4, crown));
    float damp = 1.0 - smoothstep(0.02, 0.16, above + 0.05 * fbm(xz, 2.0, 3));
    g.albedo = colour * mix(1.0, 0.5, damp) * (1.0 + 0.2 * g.cavity);
    g.roughness = mix(0.95, 0.4, damp);
    g.sparkle = 0.0;
}
"""
)


@dataclass(frozen=True, kw_only=True)
class Waterside:
    """What one kind of water has. Metres; `course` for a river, else a basin `wide` (half) by `long`."""

    course: bool = False
    wide: float = 130.0
    long: float = 260.0
    bank: float = 2.6  # how far in front of the subject the water begins
    level: float = -0.42
    slope: float = 0.30
    far: float = 1500.0
    bed: float = 0.9
    mud: float = 0.0
    flow: float = 0.0  # m/s
    calm: float = 1.0  # 1 a mirror, 0 the sea's chop
    swell: float = 0.0
    murk: Vec3 = (0.010, 0.040, 0.036)
    turf: Vec3 = (0.082, 0.106, 0.034)
    soil: Vec3 = (0.20, 0.165, 0.125)
    leaf: tuple[Vec3, Vec3] = ((0.020, 0.040, 0.018), (0.048, 0.068, 0.022))
    trees: float = 0.9
    crown: tuple[float, float, float] = (3.0, 15.0, 80.0)
    conifer: float = 0.8
    snowline: float = 520.0
    islet: float = 0.0
    stands: tuple[Stand, ...] = ()
    stones: int = 60
    heroes: int = 7
    grass: float = 0.7
    air: Air = field(default_factory=lambda: Air(extinction=6.0e-5, scale_height=1000.0))
    sources: tuple[SoundSource, ...] = ()
    emitters: tuple[Emitter, ...] = ()
    extra: tuple[Prop, ...] = ()
    glsl: str = ""
    values: dict[str, Value] = field(default_factory=dict)
    hints: Hints = field(
        default_factory=lambda: Hints(sun_azimuths=(0.5, -0.5, 0.9), void_azimuth=0.0, horizon=0.12, camera_arc=0.9)
    )
    room: str = "open"


def waterside(brief: Brief, water: Waterside) -> Terrain:
    """The land of a table about its water, dressed for season and weather."""
    season, snow = season_of(brief), snow_of(brief)
    frozen = snow > 0.5 and brief.says("frozen", "ice", "icy", "arctic")
    leaf, other = water.leaf
    if season == "autumn":
        leaf, other = (0.26, 0.105, 0.020), (0.36, 0.22, 0.030)
    values: dict[str, Value] = {
        "turf": (0.17, 0.13, 0.055) if season == "autumn" else water.turf,
        "soil": water.soil,
        "leaf": leaf,
        "other": other,
        "dark": (0.085, 0.080, 0.076),
        "light": (0.255, 0.240, 0.222),
        "level": water.level,
        "basin_wide": water.wide,
        "basin_long": water.long,
        "bank": water.bank,
        "slope": water.slope,
        "far": water.far,
        "trees": water.trees,
        "bed": water.bed,
        "course": float(water.course),
        "mud": water.mud,
        "snowline": water.snowline,
        "islet": water.islet,
        "side": float(brief.random(4).choice([-1.0, 1.0])),
        "crown": water.crown[0],
        "crown_tall": water.crown[1],
        "crown_from": water.crown[2],
        "conifer": water.conifer,
        "grass": 0.0 if snow > 0.5 else water.grass,
        "grass_height": 0.26,
        "swell": water.swell,
        "calm": water.calm,
        "flow": water.flow,
        "murk": water.murk,
        "frozen": float(frozen),
        **water.values,
    }
    if snow > 0.5:
        values["snow"] = snow
    return Terrain(
        glsl=water.glsl or _GLSL,
        values=values,
        water_level=water.level,
        air=water.air,
        hints=water.hints,
        sources=water.sources,
        emitters=water.emitters,
        ground="snow" if snow > 0.5 else "grass",
        room=water.room,
        props=lambda heights: _props(brief, water, heights, season, snow),
    )


def _props(brief: Brief, water: Waterside, heights: Heights, season: str, snow: float) -> tuple[Prop, ...]:
    def ashore(x: Floats, z: Floats) -> NDArray[np.bool_]:
        return np.asarray(heights(x, z) > water.level + 0.12)

    def dressed(stand: Stand) -> Stand:
        keep = stand.keep if stand.keep.__name__ != "everywhere" else ashore
        return replace(
            stand, season=season if stand.season == "summer" else stand.season, snow=max(stand.snow, snow), keep=keep
        )

    grown = sow(heights, brief.random(7), [dressed(stand) for stand in water.stands])
    stones = scatter(
        heights,
        brief.random(2),
        dark=(0.10, 0.095, 0.088),
        light=(0.28, 0.265, 0.245),
        soil=water.soil,
        heroes=water.heroes,
        stones=water.stones,
        sink=0.32,
    )
    return (*grown, *stones, *water.extra)
