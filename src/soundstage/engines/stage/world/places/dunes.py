"""A sea of dunes from a crest: knife edges, slip faces in shadow, ripples underfoot."""

from soundstage.engines.stage.scene import Air, Value, Vec3
from soundstage.engines.stage.world.place import Hints
from soundstage.engines.stage.world.recipe import Brief, Recipe, Terrain

__all__ = ["RECIPE"]

_SAND: dict[str, Vec3] = {"earth": (0.50, 0.325, 0.170), "mars": (0.36, 0.175, 0.085), "moon": (0.16, 0.155, 0.15)}

_GLSL = """
uniform vec3 u_soil;
uniform float u_tall, u_across;

// One train of dunes: a long windward back, a crest, and a slip face at the angle of repose.
float train(vec2 p, float wave, float tall, float turn) {
    vec2 along = vec2(sin(turn), cos(turn));
    vec2 q = p + wave * 0.42 * vec2(value2(p / (wave * 1.7)), value2(p / (wave * 1.7) + 7.0));
    vec2 sideways = vec2(along.y, -along.x);
    float phase = dot(q, along) / wave + 0.35 * value2(vec2(dot(q, sideways), dot(q, along) * 0.3) / (wave * 1.15) + 3.0);
    float t = fract(phase), number = floor(phase);
    float size = 0.60 + 0.55 * value2(vec2(number * 3.7, dot(q, vec2(along.y, -along.x)) / (wave * 2.2)));
    // Far crests are rounded as much as they could not be seen sharp anyway.
    float k = 0.05 + 0.012 * length(p) / wave;
    float back = smooth_min(t / 0.70, (1.0 - t) / 0.30, k);
    return tall * max(size, 0.1) * clamp(back, 0.0, 1.0) * (0.55 + 0.45 * clamp(back, 0.0, 1.0));
}

float landform(vec2 xz) {
    vec2 p = vec2(xz.x, -xz.y);
    float far = length(p);
    float away = smoothstep(25.0, 260.0, far);
    float h = away * train(p + vec2(40.0, 130.0), 420.0, u_tall, u_across);
    h += away * train(p + vec2(11.0, 31.0), 150.0, u_tall * 0.26, u_across + 0.5);
    h += smoothstep(2500.0, 9000.0, far) * 90.0 * fbm(p, 3100.0, 3);
    // The crest that the subject stands on runs away from the camera and curves; its slip face falls to one side.
    float bend = 0.055 * p.y + 5.0 * value1(p.y / 37.0) * smoothstep(3.0, 30.0, abs(p.y));
    float s = p.x - 1.1 - bend;
    float crest = smooth_min(-0.58 * s + 0.0010 * s * s, 0.17 * s - 0.0004 * s * s, 0.22) + 0.05;
    crest = smooth_max(crest, -17.0, 8.0) - 0.10 * max(p.y - 12.0, 0.0) * smoothstep(10.0, 60.0, p.y);
    float own = 1.0 - smoothstep(60.0, 210.0, far);
    return mix(h - 26.0, smooth_min(crest, 0.35, 0.5), own) + 0.10 * fbm(p, 9.0, 2) * smoothstep(0.7, 6.0, far);
}

float detail(vec2 xz) {
    if (footprint > 0.5) return 0.0;
    vec2 p = vec2(xz.x, -xz.y);
    float steep = landform(xz + vec2(0.5, 0.0)) - landform(xz - vec2(0.5, 0.0));
    float rippled = 1.0 - smoothstep(0.34, 0.52, abs(steep));
    float r = 0.017 * ripples(xz, 0.17, vec2(0.93, 0.36)) + 0.006 * ripples(xz + 40.0, 0.075, vec2(0.96, 0.28));
    return rippled * r + 0.004 * fbm(xz, 0.3, 3) + 0.03 * fbm(xz, 3.7, 2);
}

void surface(inout Ground g) {
    vec2 xz = g.position.xz;
    vec3 sand = u_soil * (0.94 + 0.10 * fbm(xz, 120.0, 3) + 0.05 * fbm(xz, 1.1, 3));
    sand = mix(sand, u_soil * vec3(0.80, 0.70, 0.62), 0.4 * smoothstep(0.0, -0.5, g.cavity));
    g.albedo = sand * (1.0 + 0.12 * g.cavity);
    g.roughness = 0.92;
    g.sparkle = 0.0;
}
"""


def _lay(brief: Brief) -> Terrain:
    random = brief.random(1)
    values: dict[str, Value] = {
        "soil": _SAND.get(brief.planet, _SAND["earth"]),
        "tall": float(random.uniform(38.0, 60.0)),
        "across": float(random.uniform(0.9, 1.3)),
    }
    airless = brief.planet == "moon"
    return Terrain(
        glsl=_GLSL,
        values=values,
        air=Air(extinction=0.0 if airless else 6.5e-5, scale_height=800.0),
        dust=0.0 if airless else 0.45,
        ground="sand",
        hints=Hints(
            sun_azimuths=(1.05, -0.9, 0.35),
            void_azimuth=0.4,
            horizon=0.01,
            camera_arc=0.5,
            spots=((0.0, 0.0), (-1.5, 0.8), (-3.0, 1.0), (-0.6, 2.4), (-2.2, 3.0)),
        ),
    )


RECIPE = Recipe(name="dunes", words=("dunes", "dune", "desert", "sahara", "sand", "sands", "arrakis", "oasis"), lay=_lay)
