// A lit screen. Values: glow (colour it leans to), stuff (0 television picture, 1 desktop, 2 phone, 3 green text, 4 radar, 5 digits,
// 6 off), level. uv over the picture.
#ifndef HAS_u_glow
const vec3 u_glow = vec3(1.0);
#endif
#ifndef HAS_u_stuff
const float u_stuff = 0.0;
#endif
#ifndef HAS_u_level
const float u_level = 1.0;
#endif
float in_box(vec2 p, vec2 c, vec2 h, float soft) {
    vec2 d = abs(p - c) - h;
    return 1.0 - smoothstep(0.0, soft, max(d.x, d.y));
}
float rows(vec2 p, vec2 pitch) {
    vec2 cell = floor(p / pitch), f = fract(p / pitch);
    float words = step(0.28, fract(sin(dot(floor(vec2(p.x / (pitch.x * 0.6), cell.y)), vec2(12.9, 78.2))) * 43758.5));
    float reach = 0.45 + 0.5 * fract(sin(cell.y * 91.7) * 437.5);
    return words * step(0.3, f.y) * step(f.y, 0.75) * step(p.x, reach);
}
void material(inout Surface s) {
    vec2 p = s.uv;
    float soft = max(fwidth(p.x), 0.002) * 1.2;
    vec3 c = vec3(0.0);
    if (u_stuff < 0.5) {
        float hill = 0.36 + 0.10 * sin(p.x * 7.0) + 0.05 * sin(p.x * 17.0 + 1.0);
        c = mix(vec3(0.95, 0.50, 0.20), vec3(0.10, 0.25, 0.70), smoothstep(0.3, 1.0, p.y));
        c = mix(c, vec3(1.0, 0.85, 0.5) * 1.5, 1.0 - smoothstep(0.07, 0.08, length((p - vec2(0.62, 0.50)) * vec2(1.7, 1.0))));
        c = mix(c, vec3(0.05, 0.16, 0.10), 1.0 - smoothstep(hill - 0.01, hill + 0.01, p.y));
        c = mix(c, vec3(0.02, 0.06, 0.04), 1.0 - smoothstep(0.0, 0.012, p.y - 0.20 - 0.08 * sin(p.x * 5.0 + 2.0)));
    } else if (u_stuff < 1.5) {
        c = mix(vec3(0.05, 0.16, 0.42), vec3(0.30, 0.12, 0.45), p.x + 0.3 * p.y);
        float window = in_box(p, vec2(0.45, 0.53), vec2(0.33, 0.33), soft);
        vec3 inside = mix(vec3(0.80), vec3(0.12, 0.13, 0.16), rows((p - vec2(0.16, 0.1)) * vec2(1.6, 1.0), vec2(0.06, 0.055)) * in_box(p, vec2(0.45, 0.48), vec2(0.29, 0.24), soft));
        inside = mix(inside, vec3(0.25, 0.28, 0.33), step(0.80, p.y));
        c = mix(c, inside, window);
        c = mix(c, vec3(0.03, 0.03, 0.04), step(p.y, 0.06));
        c = mix(c, vec3(0.9, 0.5, 0.2), in_box(vec2(fract(p.x * 14.0), p.y), vec2(0.5, 0.03), vec2(0.28, 0.018), 0.01) * step(0.3, p.x) * step(p.x, 0.7));
    } else if (u_stuff < 2.5) {
        c = mix(vec3(0.45, 0.10, 0.45), vec3(0.05, 0.35, 0.60), p.y);
        vec2 g = vec2(fract(p.x * 4.0), fract(p.y * 8.0));
        vec2 id = floor(vec2(p.x * 4.0, p.y * 8.0));
        vec3 hue = 0.5 + 0.5 * cos(vec3(0.0, 2.1, 4.2) + dot(id, vec2(1.7, 2.9)));
        c = mix(c, hue, in_box(g, vec2(0.5), vec2(0.32), 0.08) * (id.y < 5.0 ? 1.0 : 0.0));
        c = mix(c, vec3(1.0), rows((p - vec2(0.3, 0.72)) * 2.0, vec2(0.2, 0.2)) * in_box(p, vec2(0.5, 0.8), vec2(0.22, 0.06), soft));
    } else if (u_stuff < 3.5) {
        c = vec3(0.01, 0.05, 0.02) + vec3(0.12, 0.95, 0.35) * rows(p - vec2(0.06, 0.05), vec2(0.05, 0.06)) * in_box(p, vec2(0.5), vec2(0.44), soft);
    } else if (u_stuff < 4.5) {
        vec2 q = (p - 0.5) * 2.0;
        float r = length(q), turn = fract((atan(q.y, q.x) + u_eye.w * 1.5) / 6.2832);
        c = vec3(0.0, 0.06, 0.02) + vec3(0.1, 0.9, 0.3) * (0.5 * turn * turn + 0.4 * step(0.96, fract(r * 4.0))) * step(r, 1.0);
    } else if (u_stuff < 5.5) {
        vec2 d = vec2(fract(p.x * 4.0), p.y);
        float bars = in_box(d, vec2(0.5, 0.85), vec2(0.26, 0.05), 0.05) + in_box(d, vec2(0.5, 0.5), vec2(0.26, 0.05), 0.05) + in_box(d, vec2(0.5, 0.15), vec2(0.26, 0.05), 0.05);
        bars += in_box(d, vec2(0.80, 0.5), vec2(0.06, 0.36), 0.05) + in_box(d, vec2(0.20, 0.32), vec2(0.06, 0.18), 0.05) * step(0.5, fract(p.x * 2.0));
        c = vec3(0.95, 0.10, 0.04) * min(bars, 1.0);
    }
    s.albedo = vec3(0.012);
    s.roughness = 0.10;
    s.coat = 1.0;
    s.coat_roughness = 0.06;
    s.emission = c * u_glow * (2.6 * u_level);
}
