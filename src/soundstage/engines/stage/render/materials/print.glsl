// What is printed, painted or lettered on flat things, over uv. Values: albedo, second; stuff (0 page, 1 newspaper, 2 painting, 3 map,
// 4 keys, 5 clock dial, 6 rug, 7 stripes, 8 checks), count. With t_text, `ink` is lettered.
#include "materials/parts/relief.glsl"
#ifndef HAS_u_albedo
const vec3 u_albedo = vec3(0.74, 0.72, 0.66);
#endif
#ifndef HAS_u_second
const vec3 u_second = vec3(0.05, 0.045, 0.04);
#endif
#ifndef HAS_u_stuff
const float u_stuff = 0.0;
#endif
#ifndef HAS_u_count
const float u_count = 8.0;
#endif
#ifndef HAS_u_ink
const vec3 u_ink = vec3(0.02);
#endif
float word_rows(vec2 p, float lines) {
    float line_at = p.y * lines, row = floor(line_at), f = fract(line_at);
    float letters = step(0.30, fract(sin(floor(p.x * lines * 3.1) * 12.9 + row * 78.2) * 43758.5)) * step(0.16, fract(p.x * lines * 3.1));
    return letters * step(0.28, f) * step(f, 0.70);
}
void material(inout Surface s) {
    float span = pixel_span(s);
    vec2 p = s.uv;
    float soft = max(length(vec2(fwidth(p.x), fwidth(p.y))), 0.0015);
    float tiny = 1.0 - smoothstep(0.35, 1.2, soft * 120.0);
    vec4 broad = noise3(s.rest * 30.0);
    s.albedo = u_albedo * (1.0 + 0.05 * broad.w);
    s.roughness = 0.8;
    s.wrap = vec3(0.12);
    if (u_stuff < 0.5) {
        float inside = step(abs(p.x - 0.5), 0.38) * step(abs(p.y - 0.5), 0.40);
        s.albedo = mix(s.albedo, u_second, inside * mix(0.28, word_rows(p, 26.0) * 0.85, tiny));
    } else if (u_stuff < 1.5) {
        vec2 c = vec2(fract(p.x * 4.0), p.y);
        float column = step(abs(c.x - 0.5), 0.44) * step(p.y, 0.74) * step(0.05, p.y);
        float picture = step(abs(p.x - 0.375), 0.22) * step(abs(p.y - 0.58), 0.13);
        s.albedo = mix(s.albedo, u_second, column * (1.0 - picture) * mix(0.32, word_rows(vec2(c.x * 0.3, p.y), 60.0) * 0.8, tiny));
        s.albedo = mix(s.albedo, vec3(0.20) + 0.16 * noise3(vec3(p * 9.0, 1.0)).w, picture);
        s.albedo = mix(s.albedo, u_second, word_rows(vec2(p.x * 0.45, (p.y - 0.78) * 0.5), 10.0) * step(0.80, p.y) * step(p.y, 0.93));
    } else if (u_stuff < 2.5) {
        float hill = 0.42 + 0.12 * sin(p.x * 6.0 + 1.0) + 0.05 * sin(p.x * 15.0);
        vec3 sky = mix(vec3(0.66, 0.52, 0.34), vec3(0.16, 0.28, 0.46), smoothstep(0.4, 1.0, p.y));
        vec4 stroke = noise3(vec3(p * vec2(16.0, 34.0), 2.0));
        s.albedo = mix(sky, vec3(0.10, 0.17, 0.055), 1.0 - smoothstep(hill - soft, hill + soft, p.y));
        s.albedo = mix(s.albedo, vec3(0.32, 0.25, 0.07), 1.0 - smoothstep(0.0, soft, p.y - 0.22 - 0.1 * sin(p.x * 4.0)));
        s.albedo = mix(s.albedo, vec3(0.75, 0.50, 0.20), 1.0 - smoothstep(0.055, 0.07, length((p - vec2(0.68, 0.72)) * vec2(1.3, 1.0))));
        s.albedo *= 1.0 + 0.35 * stroke.w;
        relief(s, stroke.xyz * 0.25 * seen(span, 60.0));
        s.roughness = 0.45;
    } else if (u_stuff < 3.5) {
        float land = noise3(vec3(p * 4.0, 7.0)).w + 0.4 * noise3(vec3(p * 13.0, 3.0)).w;
        s.albedo *= 1.0 - 0.3 * step(0.05, land);
        s.albedo = mix(s.albedo, u_second, (1.0 - smoothstep(0.02, 0.04, abs(land - 0.05))) * 0.8);
        s.albedo = mix(s.albedo, vec3(0.5, 0.03, 0.02), (1.0 - smoothstep(0.006, 0.012, abs(p.y - 0.5 - 0.2 * sin(p.x * 6.0)))) * step(0.5, fract(p.x * 14.0)));
    } else if (u_stuff < 4.5) {
        vec2 g = vec2(p.x * 14.0 + 0.37 * floor(p.y * 5.0), p.y * 5.0);
        vec2 f = abs(fract(g) - 0.5);
        float gap = smoothstep(0.38, 0.46, max(f.x, f.y));
        float glyph = step(max(f.x, f.y), 0.12) * tiny;
        s.albedo = mix(s.albedo * 1.8, s.albedo * 0.3, gap);
        s.albedo = mix(s.albedo, vec3(0.55), glyph * 0.8);
        s.roughness = 0.5;
        s.occlusion *= 1.0 - 0.5 * gap;
    } else if (u_stuff < 5.5) {
        vec2 q = (p - 0.5) * 2.0;
        float r = length(q), a = atan(q.x, q.y);
        float hour = abs(fract(a / 6.2832 * 12.0 + 0.5) - 0.5) / 12.0 * 6.2832 * r;
        float minute = abs(fract(a / 6.2832 * 60.0 + 0.5) - 0.5) / 60.0 * 6.2832 * r;
        float mark = (1.0 - smoothstep(0.022, 0.022 + soft, hour)) * step(0.70, r) * step(r, 0.90) + (1.0 - smoothstep(0.008, 0.008 + soft, minute)) * step(0.85, r) * step(r, 0.90);
        s.albedo = mix(s.albedo, u_second, clamp(mark, 0.0, 1.0));
        s.roughness = 0.4;
    } else if (u_stuff < 6.5) {
        vec2 q = abs(p - 0.5) * 2.0;
        float edge = max(q.x, q.y);
        float medal = length(q * vec2(1.0, 1.4));
        float wave = sin(medal * 28.0) * 0.5 + 0.5;
        vec3 accent = vec3(0.50, 0.36, 0.16);
        s.albedo = mix(s.albedo, vec3(0.03, 0.05, 0.12), step(0.72, edge));
        s.albedo = mix(s.albedo, accent, step(abs(edge - 0.74), 0.02) + step(abs(edge - 0.95), 0.02));
        s.albedo = mix(s.albedo, accent, step(0.72, edge) * step(edge, 0.92) * step(0.35, sin(p.x * 70.0) * sin(p.y * 70.0)));
        s.albedo = mix(s.albedo, mix(vec3(0.03, 0.05, 0.12), accent, step(0.5, wave)), step(medal, 0.55) * (0.6 + 0.4 * step(0.0, sin(atan(q.y, q.x) * 12.0))));
        vec4 tuft = noise3(s.rest * 260.0);
        s.albedo *= 0.9 + 0.3 * tuft.w * seen(span, 260.0);
        s.sheen = s.albedo * 0.6;
        s.roughness = 1.0;
    } else if (u_stuff < 7.5) {
        float band = abs(fract(p.x * u_count) - 0.5);
        s.albedo = mix(s.albedo, u_second, smoothstep(0.25 - soft * u_count * 0.5, 0.25 + soft * u_count * 0.5, band));
    } else {
        vec2 g = floor(p * u_count + 1e-4);
        s.albedo = mix(s.albedo, u_second, mod(g.x + g.y, 2.0));
        s.roughness = 0.4;
    }
#ifdef HAS_t_text
    s.albedo = mix(s.albedo, u_ink, texture(t_text, s.uv).r);
#endif
}
