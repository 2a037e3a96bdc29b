// Painted hard parts: backpack, control unit, helmet. Values: white, part (1 backpack, 2 control, 3 helmet, 4 shade), dust, dustiness.
#include "materials/parts/relief.glsl"
#include "materials/parts/dust.glsl"
float boxed(vec2 p, vec2 half_size, float span) {
    vec2 d = abs(p) - half_size;
    return 1.0 - smoothstep(0.0, max(span, 0.0008), max(d.x, d.y));
}
// Rows of dark dashes that read as lettering at film distance.
float lettering(vec2 p, vec2 half_size, float pitch, float span) {
    vec2 cell = vec2(p.x / pitch, p.y / (pitch * 1.9));
    float glyph = step(0.35, fract(sin(dot(floor(cell * vec2(2.0, 1.0)), vec2(12.99, 78.2))) * 43758.5));
    float body = step(0.18, fract(cell.x)) * step(0.25, fract(cell.y));
    return boxed(p, half_size, span) * glyph * body * seen(span, 1.0 / pitch);
}
void backpack(inout Surface s, float span) {
    vec3 q = s.rest;
    float side = step(0.196, abs(q.x)), back = step(q.z, -0.385);
    if (side > 0.5) {
        float louvre = boxed(vec2(q.z + 0.275, q.y - 1.36), vec2(0.066, 0.150), span);
        float slat = 0.5 + 0.5 * sin(q.y * 340.0);
        s.albedo = mix(s.albedo, vec3(0.10) * mix(0.75, 0.45 + 0.75 * slat, seen(span, 110.0)), louvre);
        float hazard = boxed(vec2(q.z + 0.275, q.y - 1.592), vec2(0.058, 0.0105), span);
        s.albedo = mix(s.albedo, mix(vec3(0.60, 0.21, 0.02), vec3(0.04), step(0.5, fract((q.z + q.y) * 42.0))), hazard);
        s.albedo *= 1.0 - 0.8 * lettering(vec2(q.z + 0.275, q.y - 1.566), vec2(0.05, 0.0085), 0.0042, span);
    }
    if (back > 0.5) {
        s.albedo *= 1.0 - 0.85 * lettering(vec2(q.x + 0.02, q.y - 1.50), vec2(0.085, 0.018), 0.0085, span);
        float panel = line(abs(q.x) - 0.132, 0.0012, span) + line(q.y - 1.20, 0.0012, span);
        s.albedo *= 1.0 - 0.45 * clamp(panel, 0.0, 1.0) * seen(span, 200.0);
        vec2 bolt = abs(vec2(q.x, q.y - 1.36)) - vec2(0.140, 0.200);
        s.albedo = mix(s.albedo, vec3(0.22), 1.0 - smoothstep(0.0045, 0.0055 + span, length(bolt)));
    }
    if (q.y < 1.07) s.albedo = mix(s.albedo, vec3(0.16), 0.85);
    if (q.y > 1.672) s.albedo = mix(s.albedo, vec3(0.13), 0.9);
}
void control(inout Surface s, float span) {
    vec3 q = s.rest;
    s.albedo *= 0.80;
    if (q.z > 0.2) {
        float glass = boxed(vec2(q.x + 0.035, q.y - 1.362), vec2(0.046, 0.020), span);
        s.albedo = mix(s.albedo, vec3(0.012), glass);
        s.roughness = mix(s.roughness, 0.12, glass);
        float row = step(0.55, fract(q.y * 210.0)) * step(0.3, fract(sin(floor(q.x * 260.0) + floor(q.y * 210.0) * 7.0) * 437.5));
        s.emission = vec3(0.05, 0.42, 0.36) * glass * row * boxed(vec2(q.x + 0.035, q.y - 1.362), vec2(0.038, 0.014), span);
        s.albedo = mix(s.albedo, vec3(0.44, 0.065, 0.028), boxed(vec2(q.x - 0.062, q.y - 1.325), vec2(0.030, 0.0055), span));
        s.albedo *= 1.0 - 0.8 * lettering(vec2(q.x, q.y - 1.301), vec2(0.066, 0.014), 0.005, span);
    }
    if (q.y > 1.412) s.albedo = vec3(0.08);
}
void material(inout Surface s) {
    float span = pixel_span(s);
    vec3 q = s.rest;
    vec4 broad = noise3(q * 11.0), fine = noise3(q * 52.0), scuff = noise3(q * vec3(70.0, 18.0, 70.0) + 4.0);
    s.albedo = u_white * (0.95 + 0.06 * broad.w);
    s.roughness = 0.42 + 0.10 * fine.w;
    s.specular = 0.045;
    s.sheen = vec3(0.12, 0.115, 0.11);
    if (u_part < 1.5) backpack(s, span);
    else if (u_part < 2.5) control(s, span);
    else if (u_part < 3.5) {
        s.albedo *= 1.10;
        s.roughness = 0.40 + 0.10 * fine.w;
        s.coat = 0.12;
        s.coat_roughness = 0.2;
        // A parting line round the back, and the bayonets of the ear pods.
        s.albedo *= 1.0 - 0.35 * line(q.z + 0.035 + 0.22 * (q.y - 1.75), 0.0012, span) * seen(span, 200.0) * step(abs(q.x), 0.178);
        if (abs(q.x) > 0.178 && q.z < 0.09) s.albedo *= 0.80;
    } else {
        s.albedo *= 0.92;
    }
    // Wear: scuffs dull the paint, edges grind through to grey.
    float worn = smoothstep(0.55, 0.85, scuff.w + 0.35 * fine.w);
    s.roughness += 0.25 * worn;
    s.albedo = mix(s.albedo, vec3(0.34, 0.33, 0.32), 0.35 * worn);
    s.albedo *= 1.0 - 0.45 * s.paint.z;
    settle_dust(s, 0.62);
    relief(s, (broad.xyz * 11.0 * 0.0010 + fine.xyz * 52.0 * 0.00022) * seen(span, 60.0));
}
