"""Under water: a reef on rippled sand under a bright surface, or the open blue."""

from dataclasses import replace

from soundstage.engines.stage.scene import Air, Emitter, Light, Prop, Sky, SoundSource, Value
from soundstage.engines.stage.world.place import Heights, Hints
from soundstage.engines.stage.world.plants import Stand, sow
from soundstage.engines.stage.world.recipe import Brief, Recipe, Terrain
from soundstage.engines.stage.world.rocks import scatter

__all__ = ["RECIPE"]

_GLSL = """
uniform vec3 u_soil, u_rock, u_crust;
uniform float u_reef, u_depth;

float mound(vec2 p) {
    float far = length(p);
    float m = 3.4 * max(fbm(p + 40.0, 17.0, 4) - 0.05, 0.0) * smoothstep(5.0, 16.0, far);
    m += 8.0 * max(fbm(p + 90.0, 46.0, 4) - 0.05, 0.0) * smoothstep(18.0, 50.0, far);
    m += 2.0 * smoothstep(0.2, 0.8, ridge2(p / 9.0)) * smoothstep(0.3, 2.0, m) ;
    return m * u_reef;
}

float landform(vec2 xz) {
    vec2 p = vec2(xz.x, -xz.y);
    return 0.12 * fbm(p, 9.0, 3) * smoothstep(0.5, 5.0, length(p)) + mound(p) - u_depth * smoothstep(20.0, 120.0, p.y);
}

float detail(vec2 xz) {
    if (footprint > 0.5) return 0.0;
    float m = smoothstep(0.1, 0.5, mound(vec2(xz.x, -xz.y)));
    float sand = 0.028 * ripples(xz, 0.26, vec2(0.28, 0.96)) + 0.012 * fbm(xz, 0.9, 3);
    return mix(sand, 0.16 * fbm(xz, 0.7, 4) + 0.10 * ridge2(xz / 0.5) * shown(0.5), m) + pebbles(xz, 0.05, 0.12);
}

void surface(inout Ground g) {
    vec2 xz = g.position.xz;
    float m = smoothstep(0.15, 0.55, mound(vec2(xz.x, -xz.y)) + 0.2 * fbm(xz, 0.8, 3));
    vec3 sand = u_soil * (0.92 + 0.14 * fbm(xz, 3.0, 4));
    vec3 crust = mix(u_rock, u_crust, smoothstep(-0.1, 0.5, fbm(xz + 9.0, 1.9, 4)));
    crust = mix(crust, vec3(0.34, 0.13, 0.20), smoothstep(0.35, 0.75, fbm(xz + 30.0, 2.7, 3)) * 0.7);
    crust = mix(crust, vec3(0.42, 0.30, 0.08), smoothstep(0.40, 0.8, fbm(xz + 70.0, 1.4, 3)) * 0.6);
    g.albedo = mix(sand, crust * (0.7 + 0.5 * fbm(xz, 0.22, 3)), m) * (1.0 + 0.3 * g.cavity);
    g.roughness = 0.9;
    g.sparkle = 0.0;
}
"""


def _lay(brief: Brief) -> Terrain:
    deep = brief.says("deep", "abyss", "trench", "shark", "whale", "jellyfish", "submarine", "open water")
    reef = not deep or brief.says("reef", "coral")
    seed = brief.seed % 9973
    values: dict[str, Value] = {
        "soil": (0.52, 0.46, 0.35),
        "rock": (0.15, 0.13, 0.11),
        "crust": (0.24, 0.19, 0.13),
        "reef": 1.0 if reef else 0.35,
        "depth": 2.0 if reef else 26.0,
        "surface": 7.5 if reef else 22.0,
        "grit": 0.5,
    }
    emitters = (
        Emitter(kind="motes", rate=1.0, colour=(0.7, 0.95, 1.0), seed=seed),
        Emitter(kind="bubbles", rate=0.35, seed=seed + 1, radius=0.5, position=(-2.6, 0.2, -3.5)),
    )
    return Terrain(
        glsl=_GLSL,
        values=values,
        air=Air(extinction=0.040 if reef else 0.046, scale_height=1e5),
        room="underwater",
        ground="sand",
        emitters=emitters,
        sources=(SoundSource(kind="underwater", start=0.0, end=1e9),),
        shown=("coral", "sea") if reef else ("sea",),
        sky=_water,
        light=lambda light: _through_water(light, reef),
        props=lambda heights: _props(brief, heights, reef=reef),
        look=lambda look: replace(look, exposure=None, saturation=1.12),
        hints=Hints(sun_azimuths=(0.3, -0.3, 0.7), void_azimuth=0.0, horizon=0.05, camera_arc=1.4, camera_reach=16.0),
    )


def _water(sky: Sky) -> Sky:
    """From below the day is the same, a little brighter where the sun stands high."""
    return replace(sky, body="underwater", sun_elevation=max(sky.sun_elevation, 0.35 if sky.moon is None else -0.2), stars=0.0)


def _through_water(light: Light, reef: bool) -> Light:
    depth = 0.62 if reef else 0.36
    red, green, blue = light.colour
    return replace(
        light,
        elevation=max(light.elevation, 1.05),
        colour=(red * depth * 0.42, green * depth * 0.92, blue * depth),
        softness=0.05,
        rim=0.3,
    )


def _props(brief: Brief, heights: Heights, *, reef: bool) -> tuple[Prop, ...]:
    many = 1.0 if reef else 0.25
    stands = (
        Stand(
            kind="coral",
            count=int(150 * many),
            near=2.0,
            far=26.0,
            apart=0.55,
            individuals=9,
            size=(0.7, 1.9),
            lane=1.0,
            crowd=1.15,
            most=26,
        ),
        Stand(
            kind="coral", count=int(26 * many), near=5.0, far=24.0, apart=2.0, individuals=6, size=(2.2, 3.6), lane=2.2, most=8
        ),
        Stand(
            kind="seaweed",
            count=int(60 * many),
            near=3.0,
            far=28.0,
            apart=1.2,
            individuals=3,
            size=(0.35, 1.0),
            lane=1.6,
            most=20,
        ),
    )
    rocks = scatter(
        heights,
        brief.random(2),
        dark=(0.06, 0.06, 0.055),
        light=(0.20, 0.18, 0.15),
        soil=(0.4, 0.35, 0.27),
        heroes=8,
        stones=50,
    )
    return (*sow(heights, brief.random(7), stands), *rocks)


RECIPE = Recipe(
    name="underwater",
    words=(
        "coral reef",
        "underwater coral reef",
        "deep sea",
        "ocean floor",
        "seabed",
        "under the sea",
        "reef",
        "beneath the waves",
        "under water",
        "aquarium",
        "sea floor",
        "kelp forest",
        "underwater cave",
        "beneath the sea",
        "bottom of the sea",
        "deep ocean",
    ),
    lay=_lay,
    features=("coral", "sea", "rocks", "god rays"),
)
