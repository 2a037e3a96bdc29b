"""A cave: walls and roof of wet rock about the subject, dripstones, daylight from the mouth; by words a cave of ice."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.scene import Air, Emitter, Light, Material, Mesh, Part, Prop, SoundSource, Value, Vec3
from soundstage.engines.stage.world.canopy import CRAGS
from soundstage.engines.stage.world.place import Heights, Hints
from soundstage.engines.stage.world.recipe import Brief, Recipe, Terrain
from soundstage.engines.stage.world.rocks import scatter

__all__ = ["RECIPE"]

_BACK, _MOUTH = 19.0, -24.0  # metres along z: the closed end behind the camera, the mouth
_GLSL = (
    CRAGS
    + """
uniform vec3 u_soil, u_dark, u_light, u_turf;
float landform(vec2 xz) {
    vec2 p = vec2(xz.x, -xz.y);
    float h = 0.10 * fbm(p, 5.0, 4) * smoothstep(0.5, 3.0, length(p)) + 0.35 * smoothstep(2.2, 5.0, abs(p.x))
        * (1.0 + fbm(p, 2.0, 3));
    h -= 0.10 * max(p.y - 24.0, 0.0) * smoothstep(24.0, 60.0, p.y);
    h += smoothstep(900.0, 5000.0, length(p)) * 700.0 * max(ridged(p + 200.0, 3900.0, 6) - 0.30, 0.0);
    return h;
}
float detail(vec2 xz) {
    if (footprint > 0.5) return 0.0;
    return 0.05 * fbm(xz, 0.8, 4) + 0.015 * fbm(xz, 0.12, 3) + pebbles(xz, 0.16, 0.3) + pebbles(xz + 4.0, 0.06, 0.5);
}
void surface(inout Ground g) {
    vec2 xz = g.position.xz;
    vec3 rock = mix(u_dark, u_light, 0.4 + 0.4 * fbm(xz, 3.0, 5));
    vec3 out_ = mix(u_turf, u_soil, 0.4 + 0.4 * fbm(xz, 19.0, 4));
    g.albedo = mix(rock, out_, smoothstep(22.0, 32.0, -xz.y)) * (1.0 + 0.25 * g.cavity);
    float wet = smoothstep(0.0, 0.45, fbm(xz + 7.0, 3.3, 3)) * smoothstep(26.0, 18.0, -xz.y);
    g.roughness = mix(0.85, 0.18, wet);
    g.albedo *= mix(1.0, 0.55, wet);
    g.sparkle = 0.0;
}
"""
)
_KINDS: dict[str, tuple[Vec3, Vec3]] = {
    "rock": ((0.052, 0.045, 0.039), (0.190, 0.160, 0.130)),
    "ice": ((0.18, 0.36, 0.46), (0.50, 0.68, 0.76)),
}


def _lay(brief: Brief) -> Terrain:
    ice = brief.says("ice", "frozen", "glacier") or brief.season == "winter"
    dark, light = _KINDS["ice" if ice else "rock"]
    values: dict[str, Value] = {
        "soil": (0.2, 0.16, 0.11),
        "turf": (0.09, 0.115, 0.035),
        "dark": dark,
        "light": light,
        "grit": 0.8,
    }
    material = Material(
        shader="cavern", values={"dark": dark, "light": light, "ice": float(ice)}, two_sided=True, casts_shadow=False
    )
    return Terrain(
        glsl=_GLSL,
        values=values,
        air=Air(extinction=1.2e-3, scale_height=200.0),
        room="cave",
        ground="rock",
        emitters=(Emitter(kind="motes", rate=0.9, seed=brief.seed % 9973),),
        shown=("rocks", *(("ice",) if ice else ())),
        light=lambda key: _from_the_mouth(key, ice),
        sources=(SoundSource(kind="cave", start=0.0, end=1e9),),
        props=lambda heights: (
            Prop(
                part=Part(name="cave shell", shape=_shell(brief.random(3)), material=material),
                transforms=np.eye(4, dtype=np.float32)[None],
            ),
            *_dripstones(brief.random(4), heights, material),
            *scatter(heights, brief.random(2), dark=dark, light=light, soil=dark, heroes=7, stones=90),
        ),
        hints=Hints(
            sun_azimuths=(0.12, -0.12),
            void_azimuth=0.0,
            horizon=0.0,
            camera_arc=0.3,
            camera_reach=12.0,
            path=np.array([[0.4, 9.0], [0.2, 4.0], [0.0, 0.0]], np.float32),
        ),
    )


def _from_the_mouth(key: Light, ice: bool) -> Light:
    """Only what comes in at the mouth; ice lets some through."""
    return replace(key, azimuth=0.16, elevation=0.30, softness=0.12, fill=0.34 if ice else 0.17, rim=0.25)


def _lumps(points: NDArray[np.float64], random: np.random.Generator) -> NDArray[np.float64]:
    """Smooth bumps over space, about −1…1: waves of several sizes and ways."""
    total = np.zeros(points.shape[:-1])
    for size, gain, count in ((5.5, 0.34, 5), (2.1, 0.22, 6), (0.9, 0.10, 7)):
        ways = random.normal(size=(count, 3))
        ways /= np.linalg.norm(ways, axis=1, keepdims=True)
        phase = random.uniform(0.0, 6.28, count)
        total += gain * np.sin(points @ (ways * 6.2832 / size).T + phase).sum(axis=-1) / np.sqrt(count) * 1.4
    return total


def _shell(random: np.random.Generator) -> Mesh:
    """The walls as a crooked tube with an open end; normals look inward."""
    rings, around = 96, 72
    z = _BACK + (_MOUTH - _BACK) * np.linspace(0.0, 1.0, rings)
    angle = np.linspace(-0.62, np.pi + 0.62, around)
    closed = np.sqrt(np.clip(1.0 - np.clip((z - _BACK + 5.0) / 5.0, 0.0, 1.0) ** 2, 0.0, 1.0))
    mouth = 1.0 - 0.34 * np.exp(-(((z - _MOUTH) / 6.0) ** 2))
    wide = (5.6 + 0.8 * np.sin(z * 0.31 + random.uniform(0, 6))) * closed * mouth
    high = (4.4 + 0.9 * np.sin(z * 0.23 + random.uniform(0, 6))) * closed * mouth
    middle = 0.7 * np.sin(z * 0.13) - 0.0
    out = np.stack(np.broadcast_arrays(np.cos(angle)[None], np.sin(angle)[None], np.zeros((rings, 1))), axis=-1)
    flat = np.stack(
        np.broadcast_arrays(middle[:, None] + wide[:, None] * np.cos(angle), 0.2 + high[:, None] * np.sin(angle), z[:, None]),
        axis=-1,
    )
    positions = flat + out * (_lumps(flat, random) * closed[:, None])[..., None]
    normals = np.cross(np.gradient(positions, axis=0), np.gradient(positions, axis=1))
    normals /= np.maximum(np.linalg.norm(normals, axis=2, keepdims=True), 1e-9)
    normals = -normals
    corner = np.arange(rings * around).reshape(rings, around)
    a, b, c, d = corner[:-1, :-1], corner[:-1, 1:], corner[1:, :-1], corner[1:, 1:]
    faces = np.stack([np.stack([a, b, c], -1), np.stack([b, d, c], -1)], -2).reshape(-1, 3)
    # The deeper in, the less of the sky there is.
    deep = np.clip((z - _MOUTH) / 26.0, 0.0, 1.0)
    open_ = np.broadcast_to((1.0 - 0.80 * deep)[:, None], (rings, around))
    return Mesh(
        positions=positions.reshape(-1, 3).astype(np.float32),
        normals=normals.reshape(-1, 3).astype(np.float32),
        triangles=faces.astype(np.uint32),
        rest=positions.reshape(-1, 3).astype(np.float32),
        occlusion=np.asarray(open_, np.float32).reshape(-1),
    )


def _dripstones(random: np.random.Generator, heights: Heights, material: Material) -> tuple[Prop, ...]:
    """Cones that hang from the roof and stand on the floor."""
    sides, rings = 9, 9
    t = np.linspace(0.0, 1.0, rings)
    radius = 0.13 * (1.0 - t) ** 1.25 * (1.0 + 0.12 * np.sin(t * 23.0)) + 0.004
    angle = np.arange(sides) / sides * 2.0 * np.pi
    out = np.stack([np.cos(angle), np.zeros(sides), np.sin(angle)], axis=1)
    positions = out[None] * radius[:, None, None] + np.array([0.0, 1.0, 0.0]) * t[:, None, None]
    ring, side = np.meshgrid(np.arange(rings - 1), np.arange(sides), indexing="ij")
    a, b = ring * sides + side, ring * sides + (side + 1) % sides
    faces = np.stack([np.stack([a, a + sides, b], -1), np.stack([b, a + sides, b + sides], -1)], -2).reshape(-1, 3)
    normals = np.broadcast_to(out + np.array([0.0, 0.15, 0.0]), positions.shape)
    mesh = Mesh(
        positions=positions.reshape(-1, 3).astype(np.float32),
        normals=normals.reshape(-1, 3).astype(np.float32),
        triangles=faces.astype(np.uint32),
        rest=positions.reshape(-1, 3).astype(np.float32),
        occlusion=np.full(rings * sides, 0.5, np.float32),
    )
    matrices = []
    for hanging in (True, False):
        for _ in range(46 if hanging else 20):
            x = float(random.choice([-1.0, 1.0]) * random.uniform(0.3 if hanging else 2.2, 4.4))
            z = float(random.uniform(_MOUTH + 3.0, 10.0))
            tall, thick = float(random.uniform(0.5, 1.9 if hanging else 1.3)), float(random.uniform(0.7, 1.9))
            roof = 4.6 * np.sqrt(max(1.0 - (x / 5.4) ** 2, 0.05)) * 0.94
            floor = float(heights(np.array([x], np.float32), np.array([z], np.float32))[0])
            matrix = np.diag([thick, -tall if hanging else tall, -thick if hanging else thick, 1.0])
            matrix[:3, 3] = (x, roof + 0.35 if hanging else floor - 0.08, z)
            matrices.append(matrix)
    return (Prop(part=Part(name="dripstones", shape=mesh, material=material), transforms=np.array(matrices, np.float32)),)


RECIPE = Recipe(
    name="cave",
    words=(
        "cavern",
        "grotto",
        "ice cave",
        "cave entrance",
        "crystal cave",
        "underground cave",
        "caverns",
        "lava tube",
        "limestone cave",
    ),
    lay=_lay,
    features=("rocks", "ice", "god rays"),
)
