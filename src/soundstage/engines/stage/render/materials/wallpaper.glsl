// The inside of a room over metres along and up (uv). Values: stuff: 0 plaster, 1 tiles, 2 wooden panels, 3 brick, 4 parquet,
// 5 boards, 6 carpet, 7 stone blocks, 8 metal plates, 9 acoustic ceiling, 10 striped paper, 11 checkered floor, 12 slabs, 13 concrete;
// albedo, second, pitch (m of a tile or board), gloss 0…1, band (m: a wainscot up to there, in `trim`), trim.
#ifndef HAS_u_band
const float u_band = 0.0;
#endif
#ifndef HAS_u_trim
const vec3 u_trim = vec3(0.5);
#endif
#ifndef HAS_u_glow
const float u_glow = 0.0;
#endif
#include "library/mirror.glsl"
void material(inout Surface s) {
    vec2 p = s.uv, span2 = fwidth(p);
    float span = max(span2.x, span2.y), kind = u_stuff, gloss = u_gloss;
    vec4 broad = noise3(vec3(p * 0.5, 3.0)), fine = noise3(vec3(p * 7.0, 5.0)), grain = noise3(vec3(p * 60.0, 6.0));
    float close = 1.0 - smoothstep(0.004, 0.02, span);
    vec3 first = u_albedo, second = u_second;
    if (u_band > 0.0 && p.y < u_band) { first = u_trim; second = u_trim * 0.6; kind = 2.0; gloss = max(gloss, 0.3); }
    s.albedo = first * (1.0 + 0.05 * broad.w + 0.03 * fine.w + 0.03 * grain.w * close);
    s.roughness = mix(0.9, 0.25, gloss);
    float line = 0.0;
    if (kind > 0.5 && kind < 1.5 || kind > 6.5 && kind < 8.5 || kind > 10.5 && kind < 12.5) {
        vec2 size = vec2(u_pitch, kind > 6.5 && kind < 7.5 ? u_pitch * 0.5 : u_pitch), q = p / size;
        if (kind > 6.5 && kind < 7.5) q.x += 0.5 * mod(floor(q.y), 2.0);
        vec2 f = min(fract(q), 1.0 - fract(q)) * size;
        float shown = 1.0 - smoothstep(0.2, 0.6, span / u_pitch), own = hash1(ivec3(floor(q), 4));
        line = (1.0 - smoothstep(0.003 + 0.006 * step(6.5, kind), 0.006 + 0.010 * step(6.5, kind) + span, min(f.x, f.y))) * shown;
        s.albedo *= 1.0 + (kind > 6.5 && kind < 7.5 ? 0.3 : 0.08) * (own - 0.5) * shown;
        if (kind > 10.5 && kind < 11.5) s.albedo = mix(s.albedo, second, mod(floor(q.x) + floor(q.y), 2.0) * (0.25 + 0.75 * shown) + 0.37 * (1.0 - shown) * 0.0);
        s.albedo = mix(s.albedo, kind > 10.5 ? s.albedo * 0.5 : second, line * 0.8);
        s.roughness = mix(s.roughness, 0.9, line);
        s.normal = normalize(s.normal + (hash3(ivec3(floor(q), 6)) - 0.5) * 0.012 * gloss);
        if (kind > 7.5 && kind < 8.5) { s.metallic = 0.7; float rivet = 1.0 - smoothstep(0.008, 0.012 + span, length(f - 0.04)); s.albedo *= 1.0 + 0.5 * rivet - 0.25 * smoothstep(0.0, 0.4, broad.w); }
        if (kind > 11.5) s.albedo = mix(s.albedo, s.albedo * 0.75, smoothstep(0.0, 0.25, abs(noise3(vec3(p * 1.1, own * 9.0)).w)));
    } else if (kind > 1.5 && kind < 2.5) {
        vec2 q = p / vec2(0.55, 0.95), f = min(fract(q), 1.0 - fract(q)) * vec2(0.55, 0.95);
        float e = min(f.x, f.y);
        vec4 fibre = noise3(vec3(p.x * 30.0, p.y * 2.5, floor(q.x)));
        s.albedo *= 1.0 + 0.22 * fibre.w;
        line = smoothstep(0.075, 0.055, e) - smoothstep(0.055, 0.035, e);
        s.occlusion *= 1.0 - 0.35 * line * (1.0 - smoothstep(0.01, 0.05, span));
        bump(s, vec3(0.0, (fract(q.y) - 0.5) * line * 0.8, 0.0));
    } else if (kind > 2.5 && kind < 3.5) {
        vec2 q = p / vec2(0.23, 0.075);
        q.x += 0.5 * mod(floor(q.y), 2.0);
        vec2 f = min(fract(q), 1.0 - fract(q)) * vec2(0.23, 0.075);
        float shown = 1.0 - smoothstep(0.02, 0.06, span);
        line = (1.0 - smoothstep(0.005, 0.009 + span, min(f.x, f.y))) * shown;
        s.albedo *= 1.0 + 0.5 * (hash1(ivec3(floor(q), 2)) - 0.5) * shown;
        s.albedo = mix(s.albedo, second, line);
        bump(s, fine.xyz * 0.08);
    } else if (kind > 3.5 && kind < 5.5) {
        // Herringbone parquet, or long boards.
        vec2 size = kind < 4.5 ? vec2(0.10, 0.60) : vec2(u_pitch, 2.4), q = p;
        if (kind < 4.5) {
            float column = floor(q.x / 0.42);
            q = mat2(0.7071, 0.7071, -0.7071, 0.7071) * (mod(column, 2.0) < 0.5 ? q : vec2(-q.x, q.y));
        }
        q = q / size;
        q.y += 0.37 * sin(floor(q.x) * 17.0);
        float shown = 1.0 - smoothstep(0.2, 0.6, span / size.x), own = hash1(ivec3(floor(q), 8));
        vec2 f = min(fract(q), 1.0 - fract(q)) * size;
        line = (1.0 - smoothstep(0.001, 0.0025 + span, min(f.x, f.y))) * shown;
        vec4 fibre = noise3(vec3(q.x * size.x * 40.0, q.y * size.y * 3.0, own * 20.0));
        s.albedo = mix(first, second, clamp(0.35 + 0.5 * (own - 0.5) * shown + 0.35 * fibre.w, 0.0, 1.0));
        s.albedo *= 1.0 - 0.55 * line;
        s.normal = normalize(s.normal + (hash3(ivec3(floor(q), 3)) - 0.5) * 0.015 * shown);
        s.roughness += 0.08 * fibre.w;
    } else if (kind > 5.5 && kind < 6.5) {
        float weave = noise3(vec3(p * 220.0, 1.0)).w * close + 0.6 * fine.w;
        s.albedo *= 1.0 + 0.25 * weave;
        s.roughness = 0.98;
        s.sheen = first * 0.25;
        bump(s, vec3(grain.x, 0.0, grain.y) * 0.10 * close);
    } else if (kind > 8.5 && kind < 9.5) {
        vec2 q = p / u_pitch, f = min(fract(q), 1.0 - fract(q)) * u_pitch;
        line = 1.0 - smoothstep(0.010, 0.014 + span, min(f.x, f.y));
        s.albedo = mix(s.albedo * (1.0 - 0.2 * step(0.55, noise3(vec3(p * 45.0, 2.0)).w + 0.5) * close), second, line * 0.6);
        // Every third panel of the grid is a lamp.
        ivec2 cell = ivec2(floor(q));
        if (u_glow > 0.0 && cell.x % 3 == 1 && cell.y % 2 == 0 && line < 0.5) { s.emission = vec3(u_glow) * vec3(1.0, 0.98, 0.94); }
    } else if (kind > 9.5 && kind < 10.5) {
        float stripe = smoothstep(0.45, 0.55, abs(fract(p.x / u_pitch) - 0.5) * 2.0);
        s.albedo = mix(s.albedo, second, stripe * (1.0 - smoothstep(0.2, 0.6, span / u_pitch)));
    } else if (kind > 12.5) {
        vec2 f = min(fract(p / 2.4), 1.0 - fract(p / 2.4)) * 2.4;
        s.albedo *= 1.0 + 0.14 * broad.w + 0.08 * fine.w - 0.3 * (1.0 - smoothstep(0.008, 0.014 + span, min(f.x, f.y)));
        bump(s, fine.xyz * 0.05);
    }
    bump(s, vec3(fine.x, fine.y, fine.z) * 0.012 * (1.0 - gloss));
    // Floors that shine show what stands on them.
    if (s.smooth_normal.y > 0.9 && u_gloss > 0.35) mirror(s, u_gloss);
}
