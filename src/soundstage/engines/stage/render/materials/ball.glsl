// Balls by how they are sewn or painted, over rest about their middle. Values: albedo, second; stuff (0 plain, 1 football,
// 2 basketball, 3 tennis, 4 beach, 5 volleyball, 6 baseball, 7 billiard, 8 marble, 9 golf, 10 bauble).
#include "materials/parts/relief.glsl"
#ifndef HAS_u_albedo
const vec3 u_albedo = vec3(0.46, 0.02, 0.016);
#endif
#ifndef HAS_u_second
const vec3 u_second = vec3(0.74);
#endif
#ifndef HAS_u_stuff
const float u_stuff = 0.0;
#endif
// Nearest of the twelve corners of an icosahedron: cosine to it and to the next.
vec2 corners(vec3 d) {
    const float g = 0.8506508, h = 0.5257311;
    float best = -1.0, next = -1.0;
    for (int i = 0; i < 12; i++) {
        float a = (i & 1) == 0 ? g : -g, b = (i & 2) == 0 ? h : -h;
        int k = i / 4;
        vec3 c = k == 0 ? vec3(0.0, b, a) : k == 1 ? vec3(b, a, 0.0) : vec3(a, 0.0, b);
        float t = dot(d, c);
        if (t > best) { next = best; best = t; } else if (t > next) next = t;
    }
    return vec2(best, next);
}
float seam(float x, float w, float soft) { return 1.0 - smoothstep(w, w + soft, abs(x)); }
void material(inout Surface s) {
    vec3 d = normalize(s.rest);
    float soft = max(length(fwidth(d)), 0.004);
    float span = pixel_span(s), radius = max(length(s.rest), 1e-4);
    s.albedo = u_albedo;
    s.roughness = 0.40;
    if (u_stuff < 0.5) {
        s.coat = 0.3;
        s.albedo *= 1.0 - 0.35 * seam(d.y, 0.008, soft);
        s.roughness = 0.34 + 0.08 * noise3(d * 4.0).w;
    } else if (u_stuff < 1.5) {
        vec2 t = corners(d);
        float black = smoothstep(0.925 - soft * 0.4, 0.925 + soft * 0.4, t.x);
        s.albedo = mix(vec3(0.74), vec3(0.02), black);
        float edge = max(seam(t.x - 0.925, 0.004, soft * 0.5), seam(t.x - t.y, 0.012, soft) * (1.0 - black));
        s.albedo *= 1.0 - 0.6 * edge;
        s.roughness = 0.36;
        s.coat = 0.35;
        s.albedo *= 0.95 + 0.08 * noise3(d * 5.0).w;
    } else if (u_stuff < 2.5) {
        float a = min(abs(d.x), abs(d.y));
        float arc = abs(abs(d.z) - 0.62 - 0.25 * d.x * d.x) ;
        arc = abs(length(d.yz - vec2(0.0, sign(d.z) * 1.25)) - 0.85);
        float line = max(max(seam(a, 0.018, soft), 0.0), seam(arc, 0.018, soft));
        vec4 pebble = noise3(d * 46.0);
        s.albedo = mix(vec3(0.52, 0.145, 0.030) * (1.0 + 0.12 * noise3(d * 5.0).w), vec3(0.015), line);
        relief(s, pebble.xyz * 0.16 * seen(span, 46.0 / radius) * (1.0 - line));
        s.roughness = 0.55;
    } else if (u_stuff < 3.5 || (u_stuff > 5.5 && u_stuff < 6.5)) {
        // The seam of two bone-shaped covers.
        float t = atan(d.z, d.x);
        float curve_at = d.y - 0.62 * cos(2.0 * t) * sqrt(max(1.0 - d.y * d.y, 0.0)) * 0.95;
        bool tennis = u_stuff < 3.5;
        float line = seam(curve_at, tennis ? 0.045 : 0.012, soft);
        vec4 felt = noise3(d * 60.0);
        s.albedo = tennis ? mix(vec3(0.55, 0.68, 0.05), vec3(0.75), line) : vec3(0.74, 0.72, 0.67) * (1.0 - 0.3 * line);
        if (!tennis) s.albedo = mix(s.albedo, vec3(0.50, 0.02, 0.02), seam(abs(curve_at) - 0.06, 0.03, soft) * step(0.5, fract(t * 14.0)));
        s.roughness = tennis ? 0.95 : 0.5;
        s.sheen = tennis ? vec3(0.25, 0.3, 0.05) : vec3(0.0);
        if (tennis) relief(s, felt.xyz * 0.22 * seen(span, 60.0 / radius));
    } else if (u_stuff < 4.5) {
        float t = floor(atan(d.z, d.x) / 6.2832 * 6.0 + 3.0);
        vec3 hue = t < 0.5 ? vec3(0.60, 0.02, 0.02) : t < 1.5 ? vec3(0.74) : t < 2.5 ? vec3(0.02, 0.12, 0.50) : t < 3.5 ? vec3(0.75, 0.48, 0.02) : t < 4.5 ? vec3(0.74) : vec3(0.04, 0.32, 0.08);
        s.albedo = mix(hue, vec3(0.74), smoothstep(0.975, 0.98, abs(d.y)));
        s.coat = 0.8;
        s.roughness = 0.25;
    } else if (u_stuff < 5.5) {
        vec3 a = abs(d);
        float m = max(a.x, max(a.y, a.z));
        float across = m == a.x ? d.y / m : m == a.y ? d.z / m : d.x / m;
        float panel = abs(fract(across * 1.5 + 0.5) - 0.5);
        s.albedo = mix(mix(u_second, vec3(0.02, 0.10, 0.42), step(abs(across), 0.33)), vec3(0.75, 0.50, 0.04), step(0.33, across));
        s.albedo *= 1.0 - 0.6 * max(seam(abs(abs(across) - 0.33), 0.015, soft), seam(m - min(max(a.x, a.y), max(a.y, a.z)), 0.012, soft));
        s.albedo *= 1.0 - 0.05 * panel;
    } else if (u_stuff < 7.5) {
        s.coat = 1.0;
        s.roughness = 0.2;
        s.albedo = mix(u_albedo, vec3(0.74), smoothstep(0.90, 0.91, abs(d.z)));
        s.albedo = mix(s.albedo, vec3(0.02), step(abs(d.z), 2.0) * step(0.95, d.z) * step(abs(length(d.xy) - 0.12), 0.035));
    } else if (u_stuff < 8.5) {
        float facing = clamp(dot(s.normal, s.view), 0.0, 1.0);
        vec3 into = normalize(d - s.view * 0.3);
        float swirl = noise3(into * 2.6 + vec3(0.0, 2.0 * into.x, 0.0)).w;
        s.albedo = mix(u_second * 0.35, u_albedo, smoothstep(0.0, 0.25, swirl)) * 0.8;
        s.emission = environment(normalize(refract(-s.view, s.normal, 0.66) - 0.5 * s.normal), 0.2) * mix(vec3(0.55, 0.75, 0.7), u_albedo, 0.3) * 0.45 * facing;
        s.coat = 1.0;
        s.roughness = 0.1;
    } else if (u_stuff < 9.5) {
        vec3 c = abs(fract(d * 9.0) - 0.5);
        relief(s, (fract(d * 9.0) - 0.5) * 0.8 * (1.0 - smoothstep(0.25, 0.45, length(c))) * seen(span, 9.0 / radius));
        s.albedo = vec3(0.76);
        s.coat = 0.6;
    } else {
        s.metallic = 0.85;
        s.roughness = 0.08;
        s.coat = 1.0;
    }
    s.occlusion = s.occlusion;
}
