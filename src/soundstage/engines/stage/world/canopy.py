"""GLSL that places share: woods in the distance, rows of crops, waves of stone. Pasted before a place's own functions."""

__all__ = ["CANOPY", "CRAGS"]

# Crowns as domes or cones over the far land. `share` 0…1 of the ground that bears a tree. Heights in metres.
CANOPY = """
uniform float u_crown, u_crown_tall, u_crown_from, u_conifer;

float crowns(vec2 xz, float share, out float hue) {
    hue = 0.0;
    float far = length(xz);
    share *= smoothstep(u_crown_from, u_crown_from * 1.5, far);
    if (share <= 0.0) return 0.0;
    float spacing = u_crown * 1.55;
    float seen = shown(u_crown * 1.4);
    vec2 q = xz / spacing;
    ivec2 base = ivec2(floor(q));
    float top = 0.0;
    if (seen > 0.0)
        for (int j = 0; j <= 1; j++)
            for (int i = 0; i <= 1; i++) {
                ivec2 cell = base + ivec2(i, j) - ivec2(lessThan(fract(q), vec2(0.5)));
                if (lattice(cell + ivec2(3, 8)) > share) continue;
                float size = 0.6 + 0.4 * lattice(cell + ivec2(41, 6));
                vec2 away = (q - vec2(cell) - 0.22 - 0.56 * lattice2(cell)) * spacing / (u_crown * size);
                float d = dot(away, away);
                d *= 1.0 + 0.55 * value2(xz / (0.30 * u_crown)) * shown(u_crown * 0.4);
                float dome = mix(pow(max(1.0 - d, 0.0), 0.42), max(1.0 - sqrt(d), 0.0), u_conifer);
                dome *= size * u_crown_tall * (0.80 + 0.34 * value2(xz / (0.20 * u_crown)) * shown(u_crown * 0.25));
                if (d < 1.0 && dome > top) { top = dome; hue = lattice(cell); }
            }
    hue = seen > 0.5 ? hue : 0.5 + 0.3 * value2(xz / (u_crown * 6.0));
    return top * seen + (1.0 - seen) * share * u_crown_tall * 0.62 * (1.0 + 0.10 * value2(xz / (u_crown * 5.0)));
}

vec3 crown_colour(vec3 leaf, vec3 other, float hue, vec2 xz, float cavity) {
    vec3 c = mix(leaf, other, smoothstep(0.15, 0.95, hue)) * (0.78 + 0.40 * value2(xz / (0.22 * u_crown))
        * shown(u_crown * 0.3));
    return c * (1.0 + 0.55 * cavity);
}
"""

# Rock that breaks along its joints: steep faces with ledges.
CRAGS = """
float crags(vec2 xz, float size) {
    float a = ridge2(xz / size + 3.0), b = ridge2(TURN * xz / (size * 0.43) + 7.0) * shown(size * 0.4);
    float c = ridge2(TURN * TURN * xz / (size * 0.19)) * shown(size * 0.2);
    return 0.55 * a + 0.28 * b + 0.14 * c;
}

vec3 strata(vec3 dark, vec3 light, vec3 p, float thick) {
    float bend = p.y + 0.9 * thick * fbm(p.xz, 23.0 * thick, 3);
    float band = 0.5 + 0.5 * sin(bend * 6.2831853 / thick) * 0.6 + 0.35 * value2(vec2(bend / thick * 2.3, 0.7));
    return mix(dark, light, clamp(0.25 + 0.55 * band + 0.25 * fbm(p.xz, 7.0, 4), 0.0, 1.0));
}
"""
