// Walls and roofs that are laid in courses. Values: albedo, second (joints, gaps, panes), course (height of one, metres);
// cut (0 bricks, 1 ashlar, 2 upright planks, 3 roof tiles, 4 thatch, 5 corrugated, 6 boards lying, 7 windows of a tower).
#include "materials/parts/relief.glsl"
#ifndef HAS_u_albedo
const vec3 u_albedo = vec3(0.30, 0.10, 0.06);
#endif
#ifndef HAS_u_second
const vec3 u_second = vec3(0.4);
#endif
#ifndef HAS_u_course
const float u_course = 0.1;
#endif
#ifndef HAS_u_cut
const float u_cut = 0.0;
#endif
float chance(vec2 c) { return fract(sin(dot(c, vec2(12.9898, 78.233))) * 43758.5453); }
void material(inout Surface s) {
    float span = pixel_span(s);
    vec3 q = s.rest;
    vec3 n = normalize(cross(dFdx(q), dFdy(q)));
    vec3 a = abs(n);
    bool flat_top = a.y > 0.9;
    vec2 w = flat_top ? q.xz : vec2(a.x > a.z ? q.z : q.x, q.y / max(length(n.xz), 0.25));
    vec4 broad = noise3(q * (0.35 / u_course)), grit = noise3(q * (7.0 / u_course));
    float fine = seen(span, 2.0 / u_course);
    float gap = 0.0, own = 0.5;
    vec2 cell = w / u_course;
    float pixel = span / u_course;
    if (u_cut < 1.5) {
        float aspect = u_cut < 0.5 ? 2.9 : 1.9;
        cell.x = cell.x / aspect + 0.5 * mod(floor(cell.y), 2.0);
        vec2 f = abs(fract(cell) - 0.5);
        float joint = u_cut < 0.5 ? 0.07 : 0.022;
        gap = max(smoothstep(0.5 - joint - pixel, 0.5 - joint * 0.6, f.y), smoothstep(0.5 - joint / aspect - pixel / aspect, 0.5 - joint * 0.6 / aspect, f.x));
        own = chance(floor(cell));
    } else if (u_cut < 2.5 || (u_cut > 4.5 && u_cut < 5.5)) {
        if (u_cut > 4.5) {
            float wave = sin(cell.x * 6.2832);
            relief(s, (a.x > a.z ? vec3(0.0, 0.0, 1.0) : vec3(1.0, 0.0, 0.0)) * cos(cell.x * 6.2832) * 0.7 * seen(span, 1.0 / u_course));
            gap = 0.25 * (1.0 - wave) * fine;
            s.metallic = 0.6;
        } else {
            gap = smoothstep(0.46 - pixel, 0.49, abs(fract(cell.x) - 0.5));
            own = chance(vec2(floor(cell.x), 3.0));
            grit = noise3(vec3(q.x * 40.0 + own * 9.0, q.y * 3.0, q.z * 40.0));
        }
    } else if (u_cut < 3.5) {
        cell.x += 0.5 * mod(floor(cell.y), 2.0);
        vec2 f = fract(cell) - vec2(0.5, 0.0);
        float edge = f.y - 0.25 * (1.0 - sqrt(max(1.0 - 4.0 * f.x * f.x, 0.0)));
        gap = max(1.0 - smoothstep(0.0, 0.16 + pixel, abs(edge)), smoothstep(0.44, 0.5, abs(f.x))) * 0.9;
        own = chance(floor(cell));
    } else if (u_cut < 4.5) {
        vec4 stalk = noise3(vec3(w.x * 60.0, w.y * 4.0, 2.0));
        grit = stalk;
        gap = smoothstep(0.75, 1.0, fract(cell.y + 0.12 * broad.w)) * 0.7;
        own = 0.5 + 0.4 * stalk.w;
        relief(s, vec3(stalk.x, 0.0, stalk.x) * 0.4 * fine);
    } else if (u_cut < 6.5) {
        float f = fract(cell.y);
        gap = smoothstep(0.90 - pixel, 0.96, f);
        relief(s, vec3(0.0, -0.25, 0.0) * fine);
        own = chance(vec2(floor(cell.y), 1.0));
    } else {
        cell.x *= 1.4;
        vec2 f = abs(fract(cell) - 0.5);
        gap = (1.0 - smoothstep(0.30, 0.32 + pixel, f.x)) * (1.0 - smoothstep(0.34, 0.36 + pixel, f.y)) * (flat_top ? 0.0 : 1.0);
        own = chance(floor(cell));
    }
    gap *= mix(0.35, 1.0, seen(span, 1.2 / u_course));
    vec3 body = u_albedo * (0.78 + 0.44 * own) * (1.0 + 0.28 * broad.w + 0.22 * grit.w * fine);
    s.albedo = mix(body, u_second * (1.0 + 0.2 * grit.w), gap);
    s.roughness = u_cut > 6.5 ? mix(0.7, 0.06, gap) : u_cut > 4.5 && u_cut < 5.5 ? 0.42 : 0.88;
    if (u_cut < 6.5) s.occlusion *= 1.0 - 0.35 * gap;
    relief(s, grit.xyz * 0.10 * fine);
    // Rain washes dirt down from above and splashes it up from below.
    s.albedo *= 1.0 - 0.22 * smoothstep(0.1, 0.6, noise3(vec3(w.x * 1.3, w.y * 0.16, 5.0)).w);
}
