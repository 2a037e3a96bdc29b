"""Open grassland: meadow, prairie or savanna under a big sky, trees scattered towards low hills."""

from soundstage.engines.stage.scene import Air, Value, Vec3
from soundstage.engines.stage.world.place import Hints
from soundstage.engines.stage.world.recipe import Brief, Recipe, Terrain

__all__ = ["RECIPE"]

# Grass and bare ground by kind. Linear albedo.
_KINDS: dict[str, tuple[Vec3, Vec3, Vec3]] = {
    "meadow": ((0.090, 0.130, 0.032), (0.13, 0.10, 0.06), (0.030, 0.050, 0.016)),
    "dry": ((0.290, 0.215, 0.088), (0.26, 0.17, 0.095), (0.050, 0.055, 0.022)),
    "mars": ((0.43, 0.225, 0.118), (0.36, 0.18, 0.095), (0.2, 0.1, 0.06)),
}

_GLSL = """
uniform vec3 u_turf, u_soil, u_leaf;
uniform float u_roll, u_trees, u_crown;

float shape(vec2 xz) {
    vec2 p = vec2(xz.x, -xz.y);
    float far = length(p);
    float h = 0.22 * fbm(p, 19.0, 3) * smoothstep(0.6, 10.0, far);
    h += u_roll * smoothstep(15.0, 240.0, far) * fbm(p + 300.0, 310.0, 3) - 3.5 * smoothstep(12.0, 190.0, p.y);
    h += smoothstep(900.0, 4200.0, far) * 62.0 * max(fbm(p + 900.0, 1700.0, 5) + 0.25, 0.0);
    h += smoothstep(5000.0, 13000.0, far) * 640.0 * max(ridged(p + 200.0, 5200.0, 6) - 0.45, 0.0);
    return h;
}

// Crowns of broad trees as domes; thicker along folds of the land.
float tree(vec2 xz, out float hue) {
    hue = 0.0;
    float far = length(xz);
    if (u_trees <= 0.0 || far < 120.0) return 0.0;
    float gather = smoothstep(0.0, 0.55, fbm(xz + 77.0, 190.0, 3) + 0.22 * smoothstep(400.0, 1800.0, far));
    float share = u_trees * (0.015 + 0.75 * gather * gather) * smoothstep(120.0, 300.0, far);
    float spacing = 11.0;
    vec2 q = xz / spacing;
    ivec2 base = ivec2(floor(q));
    float top = 0.0;
    for (int j = 0; j <= 1; j++)
        for (int i = 0; i <= 1; i++) {
            ivec2 cell = base + ivec2(i, j) - ivec2(lessThan(fract(q), vec2(0.5)));
            if (lattice(cell + ivec2(3, 8)) > share) continue;
            float size = 0.55 + 0.45 * lattice(cell + ivec2(41, 6));
            vec2 away = (q - vec2(cell) - 0.25 - 0.5 * lattice2(cell)) * spacing / (u_crown * size);
            float d = dot(away, away) * (1.0 + 0.35 * value2(xz / 1.3) * shown(1.6));
            float lumps = 0.86 + 0.22 * value2(xz / 1.9) * shown(2.0);
            float dome = d < 1.0 ? size * u_crown * 1.75 * pow(1.0 - d, 0.42) * lumps : 0.0;
            if (dome > top) { top = dome; hue = lattice(cell); }
        }
    return (top > 0.0 ? top + 0.5 * fbm(xz, 1.1, 2) : 0.0) * shown(5.0) + (1.0 - shown(5.0)) * share * u_crown * 1.1;
}

float landform(vec2 xz) { float hue; return shape(xz) + tree(xz, hue); }

float detail(vec2 xz) {
    if (footprint > 0.6) return 0.0;
    return 0.035 * fbm(xz, 0.8, 4) + 0.014 * fbm(xz, 0.10, 3);
}

void surface(inout Ground g) {
    vec2 xz = g.position.xz;
    float hue, crown = tree(xz, hue), wave = fbm(xz, 34.0, 4);
    vec3 turf = u_turf * (0.88 + 0.30 * wave + 0.30 * fbm(xz, 1.6, 3) + 0.22 * fbm(xz, 0.16, 3));
    turf = mix(turf, u_turf * vec3(1.25, 1.02, 0.75), smoothstep(0.1, 0.7, fbm(xz + 40.0, 120.0, 4)) * 0.6);
    vec3 colour = mix(turf, u_soil * (0.9 + 0.2 * fbm(xz, 0.5, 3)), smoothstep(0.30, 0.85, fbm(xz + 9.0, 4.3, 5)) * 0.8);
    float wood = smoothstep(0.5, 1.5, crown);
    colour = mix(colour, u_leaf * (0.75 + 0.6 * hue + 0.45 * value2(xz / 0.9) * shown(1.0)) * (1.0 + 0.6 * g.cavity), wood);
    g.albedo = colour * (1.0 + 0.2 * g.cavity);
    g.roughness = 0.95;
    g.sparkle = 0.0;
}
"""


def _lay(brief: Brief) -> Terrain:
    random = brief.random(1)
    dead = brief.planet != "earth"
    dry = (
        brief.says("savanna", "savannah", "steppe", "wheat", "prairie", "serengeti", "outback", "corn")
        or brief.season == "autumn"
    )
    turf, soil, leaf = _KINDS["mars" if dead else "dry" if dry else "meadow"]
    tall = 0.75 if brief.says("wheat", "savanna", "savannah", "prairie", "corn", "tall") else 0.27
    wheat = brief.says("wheat", "corn", "barley", "crop")
    values: dict[str, Value] = {
        "turf": (0.40, 0.28, 0.10) if wheat else turf,
        "soil": soil,
        "leaf": leaf,
        "roll": float(random.uniform(4.0, 8.0)),
        "trees": 0.0 if dead else float(random.uniform(0.5, 0.9)) * (0.45 if dry else 1.0),
        "crown": 3.0 if dry else 4.0,
        "grass": 0.0 if dead else 1.0,
        "grass_height": tall,
    }  # fmt: skip
    return Terrain(
        glsl=_GLSL,
        values=values,
        air=Air(extinction=7.0e-5, scale_height=900.0),
        dust=0.3 if dead else 0.0,
        ground="soil" if dead else "grass",
        hints=Hints(sun_azimuths=(0.7, -0.8, 0.3), horizon=0.015, camera_arc=2.6),
    )


RECIPE = Recipe(
    name="plain",
    words=(
        "plains", "grassland", "prairie", "steppe", "great plains", "open field", "flatland", "moor", "outback", "open country",
        "wilderness", "mongolia",
    ),
    lay=_lay,
)  # fmt: skip
