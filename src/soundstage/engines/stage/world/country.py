"""Open land that people and weather have shaped: turf, crops in rows, a track, woods from a distance, hills behind.

Recipes of meadows, fields, parks and orchards are tables of numbers for this one land.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from soundstage.engines.stage.scene import Air, Emitter, Prop, SoundSource, Value, Vec3
from soundstage.engines.stage.world.canopy import CANOPY
from soundstage.engines.stage.world.place import Heights, Hints
from soundstage.engines.stage.world.plants import Stand, sow
from soundstage.engines.stage.world.recipe import Brief, Terrain
from soundstage.engines.stage.world.rocks import scatter

__all__ = ["Country", "country", "season_of", "snow_of"]

_GLSL = (
    CANOPY
    + """
uniform vec3 u_turf, u_soil, u_leaf, u_other, u_crop, u_track, u_speck, u_fleck;
uniform float u_roll, u_far, u_trees, u_rows, u_turned, u_cropped, u_crop_tall, u_litter, u_path, u_valley;

// Metres to the side of the track that leads past the subject.
float beside(vec2 p) {
    float bend = 5.0 * value1(p.y / 46.0 + u_seed) - 5.0 * value1(u_seed);
    return p.x + 0.9 - bend * smoothstep(4.0, 40.0, abs(p.y));
}

float trodden(vec2 xz) {
    if (u_path <= 0.0) return 0.0;
    float away = abs(beside(vec2(xz.x, -xz.y))) + 0.22 * fbm(xz, 1.6, 3);
    return smoothstep(u_path * 1.25, u_path * 0.75, away);
}

float shape(vec2 xz) {
    vec2 p = vec2(xz.x, -xz.y);
    float far = length(p);
    float h = 0.16 * fbm(p, 17.0, 3) * smoothstep(0.6, 9.0, far);
    h += u_roll * smoothstep(14.0, 190.0, far) * (fbm(p + 300.0, 230.0, 3) + 0.25) - 2.6 * smoothstep(12.0, 150.0, p.y);
    h += u_valley * smoothstep(25.0, 260.0, abs(p.x + 40.0 * value1(p.y / 260.0))) * (1.0 + 0.4 * fbm(p, 140.0, 3));
    h += smoothstep(700.0, 3600.0, far) * u_far * 0.16 * max(fbm(p + 900.0, 1500.0, 5) + 0.35, 0.0);
    h += smoothstep(4200.0, 12000.0, far) * u_far * max(ridged(p + 200.0, 5200.0, 6) - 0.42, 0.0);
    return h;
}

float wooded(vec2 xz) {
    float far = length(xz);
    float gather = smoothstep(0.05, 0.6, fbm(xz + 77.0, 210.0, 3) + 0.25 * smoothstep(300.0, 1500.0, far));
    // Hedgerows: woods keep to the borders of fields.
    vec3 fields = cells(xz / 190.0 + 5.0);
    float hedge = (1.0 - smoothstep(0.02, 0.06, fields.y)) * step(0.5, u_litter + 0.6) * u_cropped;
    return clamp(u_trees * (0.02 + 0.85 * gather * gather) * (1.0 - 0.85 * u_cropped) + hedge * 0.75
        * min(u_trees * 4.0, 1.0), 0.0, 0.95);
}

float rows(vec2 xz) {
    vec2 way = vec2(cos(u_turned), sin(u_turned));
    return 0.5 + 0.5 * cos(dot(xz, way) * 6.2831853 / max(u_rows, 0.1));
}

float landform(vec2 xz) {
    float hue, far = length(xz);
    float crop = u_crop_tall * u_cropped * smoothstep(26.0, 44.0, far) * mix(1.0, rows(xz) * 1.2, step(0.2,
        u_rows) * shown(u_rows));
    return shape(xz) + crop * 0.8 + crowns(xz, wooded(xz), hue);
}

float detail(vec2 xz) {
    if (footprint > 0.6) return 0.0;
    float h = 0.030 * fbm(xz, 0.8, 4) + 0.012 * fbm(xz, 0.10, 3);
    h -= 0.035 * trodden(xz);
    if (u_rows > 0.2) h += 0.10 * u_cropped * rows(xz);
    return h;
}

void surface(inout Ground g) {
    vec2 xz = g.position.xz;
    float far = length(xz), hue, crown = crowns(xz, wooded(xz), hue), wave = fbm(xz, 34.0, 4);
    vec3 turf = u_turf * (0.90 + 0.26 * wave + 0.26 * fbm(xz, 1.6, 3) + 0.20 * fbm(xz, 0.16, 3));
    turf = mix(turf, u_turf * vec3(1.22, 1.02, 0.75), smoothstep(0.1, 0.7, fbm(xz + 40.0, 120.0, 4)) * 0.6);
    vec3 soil = u_soil * (0.88 + 0.24 * fbm(xz, 0.5, 4));
    vec3 colour = mix(turf, soil, smoothstep(0.30, 0.85, fbm(xz + 9.0, 4.3, 5)) * 0.55);
    // Fallen leaves and flowers as specks.
    if (u_litter > 0.0) {
        vec3 leaf = mix(u_speck, u_fleck, lattice(ivec2(floor(xz * 14.0))));
        float fallen = step(lattice(ivec2(floor(xz * 14.0)) + 31), u_litter * (0.6 + 0.7 * fbm(xz, 2.6, 3)));
        colour = mix(colour, leaf * (0.8 + 0.4 * fbm(xz, 0.1, 2)), fallen * mix(1.0, 0.7, smoothstep(8.0, 40.0, far)));
    }
    if (u_cropped > 0.0) {
        vec3 fields = cells(xz / 190.0 + 5.0);
        vec3 crop = u_crop * (0.86 + 0.24 * wave + 0.26 * fbm(xz, 0.9, 3));
        float row = mix(rows(xz), 0.62, 1.0 - shown(u_rows));
        if (u_rows > 0.2) crop = mix(soil * 0.9, crop, smoothstep(0.18, 0.55, row));
        // Beyond the first field others lie fallow or green.
        float other = smoothstep(180.0, 260.0, far) * step(0.42, fields.z);
        crop = mix(crop, mix(u_turf, u_soil * 1.2, step(0.8, fields.z)), other);
        colour = mix(colour, crop, u_cropped);
    }
    colour = mix(colour, u_track * (0.9 + 0.25 * fbm(xz, 0.4, 4) + 0.12 * fbm(xz, 5.0, 2)), trodden(xz));
    colour = mix(colour, crown_colour(u_leaf, u_other, hue, xz, g.cavity), smoothstep(0.4, 1.4, crown));
    g.albedo = colour * (1.0 + 0.2 * g.cavity);
    g.roughness = 0.95;
    g.sparkle = 0.0;
}
"""
)

_UNDER_SNOW = ("grass", "wildflowers", "tulips", "bluebells", "poppies", "fern", "mushrooms")
_SUMMER: tuple[Vec3, Vec3] = ((0.036, 0.060, 0.017), (0.075, 0.100, 0.026))
_AUTUMN: tuple[Vec3, Vec3] = ((0.30, 0.105, 0.018), (0.40, 0.235, 0.030))
_BARE: tuple[Vec3, Vec3] = ((0.085, 0.070, 0.055), (0.060, 0.050, 0.042))


@dataclass(frozen=True, kw_only=True)
class Country:
    """What one kind of open land has. Lengths in metres; `trees` 0…1 how wooded the distance is."""

    stands: Sequence[Stand] = ()
    turf: Vec3 = (0.090, 0.130, 0.032)
    soil: Vec3 = (0.13, 0.10, 0.06)
    track: Vec3 = (0.27, 0.215, 0.145)
    leaf: tuple[Vec3, Vec3] | None = None
    crop: Vec3 = (0.30, 0.22, 0.08)
    roll: float = 6.0
    far: float = 620.0
    valley: float = 0.0
    trees: float = 0.4
    crown: tuple[float, float, float] = (4.2, 9.0, 130.0)  # radius, height, from how far
    conifer: float = 0.0
    cropped: float = 0.0
    rows: float = 0.0
    tall: float = 0.0  # of the crop
    path: float = 0.0  # half width of a track
    litter: float = 0.0  # share of the ground under fallen leaves or petals, in two colours
    specks: tuple[Vec3, Vec3] = ((0.30, 0.13, 0.03), (0.22, 0.13, 0.06))
    grass: float = 0.9
    grass_height: float = 0.24
    stones: int = 0
    air: Air = field(default_factory=lambda: Air(extinction=7.0e-5, scale_height=900.0))
    emitters: tuple[Emitter, ...] = ()
    sources: tuple[SoundSource, ...] = ()
    room: str = "open"
    ground: str = "grass"
    hints: Hints = field(default_factory=lambda: Hints(sun_azimuths=(0.7, -0.8, 0.3), horizon=0.02, camera_arc=1.2))
    values: Mapping[str, Value] = field(default_factory=dict)
    shown: tuple[str, ...] = ()


def season_of(brief: Brief) -> str:
    """The season that plants are dressed for."""
    if brief.season in ("spring", "summer", "autumn", "winter"):
        return brief.season
    return "autumn" if brief.says("autumn", "fall foliage") else "winter" if snow_of(brief) > 0.5 else "summer"


def snow_of(brief: Brief) -> float:
    """How much snow lies, 0…1, by weather and words."""
    lies = "snow" in brief.weather or brief.says("snow", "winter wonderland", "frozen", "arctic", "icy")
    return 0.92 if lies or brief.season == "winter" else 0.0


def country(brief: Brief, land: Country) -> Terrain:
    """The land of a table, dressed for season and weather; grey and bare on worlds without life."""
    dead = brief.planet != "earth"
    season, snow = season_of(brief), snow_of(brief)
    leaf, other = land.leaf or (
        _AUTUMN if season == "autumn" else _BARE if season == "winter" and land.conifer < 0.5 else _SUMMER
    )
    values: dict[str, Value] = {
        "turf": (0.19, 0.135, 0.055) if season == "autumn" and land.leaf is None and land.grass > 0 else land.turf,
        "soil": land.soil,
        "leaf": leaf,
        "other": other,
        "crop": land.crop,
        "speck": land.specks[0],
        "fleck": land.specks[1],
        "track": land.track,
        "roll": land.roll,
        "far": land.far,
        "valley": land.valley,
        "trees": 0.0 if dead else land.trees,
        "rows": land.rows,
        "turned": float(brief.random(5).uniform(-0.12, 0.12)),
        "cropped": 0.0 if dead else land.cropped,
        "crop_tall": land.tall,
        "litter": 0.0 if dead or snow > 0.5 else land.litter,
        "path": land.path,
        "crown": land.crown[0],
        "crown_tall": land.crown[1],
        "crown_from": land.crown[2],
        "conifer": land.conifer,
        "grass": 0.0 if dead or snow > 0.5 else land.grass,
        "grass_height": land.grass_height,
        **land.values,
    }
    if snow > 0.5 and not dead:
        values["snow"] = snow
    return Terrain(
        glsl=_GLSL,
        values=values,
        air=land.air,
        room=land.room,
        hints=land.hints,
        emitters=land.emitters,
        ground="soil" if dead else "snow" if snow > 0.5 else land.ground,
        sources=() if dead else land.sources,
        shown=land.shown,
        props=lambda heights: _props(brief, land, heights, season, snow, dead=dead),
    )


def _props(brief: Brief, land: Country, heights: Heights, season: str, snow: float, *, dead: bool) -> tuple[Prop, ...]:
    if dead:
        return scatter(heights, brief.random(2), dark=(0.1, 0.1, 0.1), light=(0.2, 0.2, 0.2), soil=land.soil, stones=60)
    grown = sow(
        heights,
        brief.random(7),
        [_dressed(stand, season, snow) for stand in land.stands if snow < 0.5 or stand.kind not in _UNDER_SNOW],
    )
    if not land.stones:
        return grown
    stones = scatter(
        heights,
        np.random.default_rng([brief.seed, 2]),
        dark=(0.10, 0.09, 0.08),
        light=(0.25, 0.235, 0.21),
        soil=land.soil,
        heroes=max(land.stones // 12, 1),
        stones=land.stones,
        sink=0.34,
    )
    return (*grown, *stones)


def _dressed(stand: Stand, season: str, snow: float) -> Stand:
    return replace(stand, season=season if stand.season == "summer" else stand.season, snow=max(stand.snow, snow))
