"""Open rolling land with far hills: where nothing better is known, and it still looks finished."""

from soundstage.engines.stage.scene import Air, Vec3
from soundstage.engines.stage.world.place import Hints
from soundstage.engines.stage.world.recipe import Brief, Recipe, Terrain
from soundstage.engines.stage.world.rocks import scatter

__all__ = ["RECIPE"]

_COLOURS: dict[str, tuple[Vec3, Vec3]] = {
    "mars": ((0.43, 0.225, 0.118), (0.20, 0.095, 0.062)),
    "earth": ((0.20, 0.165, 0.085), (0.26, 0.23, 0.20)),
    "moon": ((0.155, 0.150, 0.145), (0.11, 0.11, 0.11)),
}

_GLSL = """
uniform vec3 u_soil, u_rock;
uniform float u_roll;

float landform(vec2 xz) {
    vec2 p = vec2(xz.x, -xz.y);
    float far = length(p);
    float h = 0.35 * fbm(p, 22.0, 3) * smoothstep(0.5, 12.0, far);
    h += u_roll * smoothstep(10.0, 260.0, far) * fbm(p + 300.0, 240.0, 5) - 6.0 * smoothstep(12.0, 160.0, p.y);
    h += smoothstep(300.0, 2600.0, far) * 120.0 * ridged(p + 900.0, 1500.0, 6);
    h += smoothstep(4000.0, 14000.0, far) * 1300.0 * max(ridged(p, 6800.0, 6) - 0.30, 0.0);
    return h;
}

float detail(vec2 xz) {
    if (footprint > 0.6) return 0.0;
    return 0.05 * fbm(xz, 1.7, 5) + 0.006 * fbm(xz, 0.12, 3) + pebbles(xz, 0.05, 0.3) + pebbles(xz + 5.0, 0.12, 0.12);
}

void surface(inout Ground g) {
    vec2 xz = g.position.xz;
    float slope = 1.0 - g.normal.y;
    vec3 soil = u_soil * (0.9 + 0.22 * fbm(xz, 60.0, 4) + 0.14 * fbm(xz, 0.9, 4));
    vec3 rock = u_rock * (0.9 + 0.3 * fbm(xz, 14.0, 5));
    float stone = footprint < 0.3 ? pebbles(xz, 0.05, 0.3) + pebbles(xz + 5.0, 0.12, 0.12) : 0.0;
    g.albedo = mix(soil, rock, max(smoothstep(0.18, 0.42, slope + 0.08 * fbm(xz, 30.0, 3)), smoothstep(0.001, 0.008, stone)));
    g.albedo *= 1.0 + 0.2 * g.cavity;
    g.roughness = 0.93;
    g.sparkle = 0.0;
}
"""


def _lay(brief: Brief) -> Terrain:
    soil, rock = _COLOURS.get(brief.planet, _COLOURS["earth"])
    return Terrain(
        glsl=_GLSL,
        values={
            "soil": soil,
            "rock": rock,
            "turf": (0.15, 0.14, 0.055),
            "roll": float(brief.random(1).uniform(9.0, 16.0)),
            "grass": 0.45 if brief.planet == "earth" else 0.0,
            "grass_height": 0.26,
        },
        air=Air(extinction=0.0 if brief.planet == "moon" else 4e-5, scale_height=900.0),
        dust=0.2 if brief.planet == "mars" else 0.0,
        hints=Hints(horizon=0.02),
        props=lambda heights: scatter(heights, brief.random(2), dark=_half(rock), light=rock, soil=soil, heroes=6, stones=80),
    )


def _half(colour: Vec3) -> Vec3:
    return (colour[0] * 0.5, colour[1] * 0.5, colour[2] * 0.5)


RECIPE = Recipe(name="generic", words=("land", "outdoors", "outside", "place", "landscape", "wasteland"), lay=_lay)
