"""A waterfall: a wall of wet rock, the sheet that falls from it, spray over the pool, the stream that leaves it."""

import numpy as np

from soundstage.engines.stage.scene import Air, Emitter, Material, Mesh, Part, Prop, SoundSource, Value
from soundstage.engines.stage.world.canopy import CANOPY, CRAGS
from soundstage.engines.stage.world.place import Hints
from soundstage.engines.stage.world.plants import Stand
from soundstage.engines.stage.world.recipe import Brief, Recipe, Terrain
from soundstage.engines.stage.world.waterside import Waterside, waterside

__all__ = ["RECIPE"]

_WALL = 30.0  # metres to the wall
_LEVEL = -0.5
_GLSL = (
    CANOPY
    + CRAGS
    + """
uniform vec3 u_turf, u_soil, u_leaf, u_other, u_dark, u_light;
uniform float u_level, u_tall, u_notch, u_trees, u_side, u_bed;

float wall(vec2 p) { return p.y - 30.0 + 0.020 * p.x * p.x * smoothstep(4.0, 60.0, abs(p.x)) * -0.35 + 2.6
    * crags(vec2(p.x, p.y * 0.35 + 4.0), 8.0) * smoothstep(u_notch * 0.4, u_notch * 1.6, abs(p.x)); }

float into(vec2 p) {
    float pool = 12.5 - length((p - vec2(0.0, 20.0)) * vec2(0.72, 1.0)) + 1.1 * value1(atan(p.x, p.y - 20.0) * 2.0);
    float middle = -u_side * (5.0 + 0.02 * (p.y - 12.0) * (p.y - 12.0)) * smoothstep(16.0, 4.0, p.y);
    float stream = 3.1 - abs(p.x - middle) - 4.0 * smoothstep(12.0, 20.0, p.y);
    return max(pool, stream);
}

float wooded(vec2 xz) { vec2 p = vec2(xz.x, -xz.y); return u_trees * smoothstep(2.0, 9.0, wall(p)) + u_trees
    * smoothstep(24.0, 44.0, abs(p.x)) * smoothstep(4.0, -6.0, wall(p)); }

float landform(vec2 xz) {
    vec2 p = vec2(xz.x, -xz.y);
    float deep = into(p), land = -deep, hue;
    float h = deep > 0.0 ? u_level - 0.12 - u_bed * smoothstep(0.0, 5.0, deep) : u_level + 0.16 * min(land,
        3.2) + 0.10 * max(min(land, 20.0) - 3.2, 0.0);
    h += 0.5 * max(fbm(p, 5.0, 4), 0.0) * smoothstep(1.0, 5.0, land) * smoothstep(3.0, 8.0, length(p));
    float w = wall(p), cut = smoothstep(u_notch * 1.25, u_notch * 0.8, abs(p.x - 0.4));
    float top = u_tall * (1.0 + 0.10 * fbm(p, 31.0, 3)) + 0.22 * max(w, 0.0) - cut * 1.6;
    float face = smoothstep(-1.8, 1.4, w + 0.8 * plates(xz, 3.1, 0.3));
    h = mix(h, top, face);
    return h + crowns(xz, wooded(xz), hue);
}

float detail(vec2 xz) {
    if (footprint > 0.5) return 0.0;
    float near = smoothstep(4.0, 0.0, -into(vec2(xz.x, -xz.y)));
    return 0.04 * fbm(xz, 0.8, 4) + 0.014 * fbm(xz, 0.12, 3) + near * (pebbles(xz, 0.28, 0.34) + pebbles(xz
        + 5.0, 0.12, 0.5) + pebbles(xz + 9.0, 0.55, 0.16));
}

void surface(inout Ground g) {
    vec2 xz = g.position.xz, p = vec2(xz.x, -xz.y);
    float slope = 1.0 - g.normal.y, hue, crown = crowns(xz, wooded(xz), hue), above = g.position.y - u_level;
    vec3 turf = u_turf * (0.85 + 0.3 * fbm(xz, 9.0, 4) + 0.3 * fbm(xz, 0.6, 3));
    vec3 rock = strata(u_dark, u_light, g.position, 1.9) * (0.8 + 0.4 * fbm(vec2(xz.x, g.position.y) * 1.4, 1.3, 4));
    float moss = smoothstep(0.05, 0.5, fbm(vec2(xz.x * 0.9, g.position.y * 0.5), 3.4, 4) + 0.3 * g.normal.y);
    rock = mix(rock, u_turf * 0.62, moss * 0.85);
    vec3 colour = mix(turf, rock, smoothstep(0.22, 0.42, slope + 0.08 * fbm(xz, 4.0, 3)));
    colour = mix(mix(u_soil, u_light * 0.8, lattice(ivec2(floor(xz * 3.0)))), colour, smoothstep(0.15, 0.7,
        above + 0.3 * fbm(xz, 2.0, 3)));
    colour = mix(colour, crown_colour(u_leaf, u_other, hue, xz, g.cavity), smoothstep(0.4, 1.4, crown));
    float damp = max(1.0 - smoothstep(0.05, 0.4, above), smoothstep(u_notch * 2.6, u_notch, abs(p.x))
        * smoothstep(14.0, 26.0, p.y));
    g.albedo = colour * mix(1.0, 0.5, damp) * (1.0 + 0.3 * g.cavity);
    g.roughness = mix(0.92, 0.35, damp);
    g.sparkle = 0.0;
}
"""
)


def _lay(brief: Brief) -> Terrain:
    random = brief.random(1)
    tall, notch = float(random.uniform(11.0, 17.0)), float(random.uniform(2.6, 4.4))
    jungle = brief.says("jungle", "tropical", "rainforest")
    kinds = ("jungle tree", "palm", "tree fern") if jungle else ("beech", "spruce", "fern")
    stands = (
        Stand(kind=kinds[0], count=16, near=9.0, far=44.0, apart=5.0, individuals=3, most=2, lane=6.0, void=0.42),
        Stand(
            kind=kinds[1], count=14, near=8.0, far=40.0, apart=4.0, individuals=2, most=2, lane=5.0, void=0.42, size=(0.6, 0.9)
        ),
        Stand(kind=kinds[2], count=50, near=2.4, far=24.0, apart=0.9, individuals=3, most=14, lane=1.4),
        Stand(kind="bush", count=18, near=6.0, far=30.0, apart=2.0, individuals=2, lane=3.0, finest="medium"),
    )
    values: dict[str, Value] = {"tall": tall, "notch": notch, "bed": 1.5}
    seed = brief.seed % 9973
    foot = -_WALL + 2.6
    emitters = tuple(
        Emitter(
            kind="spray", rate=0.6, position=(x, _LEVEL + 0.3, foot + 0.6), radius=1.8, velocity=(0.0, 0.9, 0.9), seed=seed + k
        )
        for k, x in enumerate((-0.5 * notch, 0.5 * notch))
    )
    water = Waterside(
        level=_LEVEL,
        flow=0.5,
        calm=0.5,
        stands=stands,
        trees=0.9,
        crown=(3.6, 11.0, 34.0),
        conifer=0.1,
        stones=120,
        heroes=18,
        bank=4.0,
        turf=(0.058, 0.092, 0.024),
        soil=(0.105, 0.095, 0.080),
        leaf=((0.026, 0.050, 0.015), (0.062, 0.088, 0.022)),
        grass=0.45,
        glsl=_GLSL,
        values=values,
        emitters=(*emitters, Emitter(kind="mist", rate=0.5, position=(0.0, 0.6, foot + 3.0), radius=6.0, seed=seed)),
        extra=(_falls(tall, notch, random),),
        air=Air(extinction=3.5e-4, scale_height=200.0),
        room="canyon",
        sources=(SoundSource(kind="waterfall", start=0.0, end=1e9), SoundSource(kind="birds", start=0.0, end=1e9)),
        hints=Hints(sun_azimuths=(0.8, -0.8, 0.4), void_azimuth=0.0, horizon=0.35, camera_arc=0.35, camera_reach=16.0),
    )
    return waterside(brief, water)


def _falls(tall: float, notch: float, random: np.random.Generator) -> Prop:
    """The sheet: it slides over the brink, bends and falls clear of the wall."""
    across, down = 14, 22
    u, t = np.meshgrid(np.linspace(-1.0, 1.0, across), np.linspace(0.0, 1.0, down))
    ragged = 0.35 * np.sin(u * 5.0 + random.uniform(0, 6)) + 0.25 * np.sin(u * 11.0 + random.uniform(0, 6))
    fall = np.clip(t - 0.12, 0.0, 1.0) / 0.88
    x = u * notch * (1.0 + 0.12 * fall) + 0.4
    y = (tall - 0.9) * (1.0 - fall) + (_LEVEL - 0.1) * fall + 0.25 * np.clip(0.12 - t, 0.0, 1.0)
    z = -_WALL - 3.0 * np.clip(0.14 - t, 0.0, 1.0) / 0.14 + (1.5 + 0.55 * ragged) * np.sqrt(fall) + 0.35
    positions = np.stack([x, y, z], axis=-1)
    normals = np.cross(np.gradient(positions, axis=1), -np.gradient(positions, axis=0))
    normals /= np.maximum(np.linalg.norm(normals, axis=2, keepdims=True), 1e-9)
    corner = np.arange(across * down).reshape(down, across)
    a, b, c, d = corner[:-1, :-1], corner[:-1, 1:], corner[1:, :-1], corner[1:, 1:]
    faces = np.stack([np.stack([a, c, b], -1), np.stack([b, c, d], -1)], -2).reshape(-1, 3)
    mesh = Mesh(
        positions=positions.reshape(-1, 3).astype(np.float32),
        normals=normals.reshape(-1, 3).astype(np.float32),
        triangles=faces.astype(np.uint32),
        uv=np.stack([u, fall], -1).reshape(-1, 2).astype(np.float32),
        rest=positions.reshape(-1, 3).astype(np.float32),
    )
    part = Part(
        name="falls", shape=mesh, material=Material(shader="falls", values={"tall": tall}, two_sided=True, casts_shadow=False)
    )
    return Prop(part=part, transforms=np.eye(4, dtype=np.float32)[None])


RECIPE = Recipe(
    name="waterfall",
    words=("waterfalls", "falls", "cascade", "cascades", "niagara falls", "jungle waterfall", "plunge pool", "cataract"),
    lay=_lay,
    features=("waterfall", "river", "rocks", "trees", "mist", "bushes"),
)
