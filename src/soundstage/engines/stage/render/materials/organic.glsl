// What grows or is eaten. Values: albedo, second (colours that mottle into each other; paint.x leads to second),
// speck (colour), specks 0…1, scale (cells a metre), roughness, coat, bump, wrap, streak 0…1 (drawn out along y).
#include "materials/parts/relief.glsl"
#ifndef HAS_u_albedo
const vec3 u_albedo = vec3(0.4, 0.2, 0.1);
#endif
#ifndef HAS_u_second
const vec3 u_second = vec3(0.3, 0.12, 0.05);
#endif
#ifndef HAS_u_speck
const vec3 u_speck = vec3(0.62, 0.50, 0.22);
#endif
#ifndef HAS_u_specks
const float u_specks = 0.0;
#endif
#ifndef HAS_u_scale
const float u_scale = 60.0;
#endif
#ifndef HAS_u_roughness
const float u_roughness = 0.42;
#endif
#ifndef HAS_u_coat
const float u_coat = 0.0;
#endif
#ifndef HAS_u_bump
const float u_bump = 0.06;
#endif
#ifndef HAS_u_streak
const float u_streak = 0.0;
#endif
#ifndef HAS_u_wrap
const vec3 u_wrap = vec3(0.22, 0.14, 0.08);
#endif
void material(inout Surface s) {
    float span = pixel_span(s);
    vec3 stretch = mix(vec3(1.0), vec3(1.0, 0.12, 1.0), u_streak);
    vec4 broad = noise3(s.rest * (u_scale * 0.30) * stretch), mid = noise3(s.rest * u_scale * stretch + 5.0), fine = noise3(s.rest * (u_scale * 4.0) + 2.0);
    float lead = clamp(s.paint.x + 0.35 * broad.w + 0.2 * mid.w, 0.0, 1.0);
    s.albedo = mix(u_albedo, u_second, smoothstep(0.15, 0.75, lead)) * (1.0 + 0.14 * mid.w + 0.12 * fine.w * seen(span, u_scale * 4.0));
    if (u_specks > 0.0) {
        float spot = noise3(s.rest * (u_scale * 2.6) + 31.0).w;
        s.albedo = mix(s.albedo, u_speck, smoothstep(0.62 - 0.3 * u_specks, 0.74 - 0.3 * u_specks, spot) * 0.85 * seen(span, u_scale * 2.6));
    }
    s.roughness = clamp(u_roughness + 0.12 * mid.w, 0.05, 1.0);
    s.coat = u_coat;
    s.coat_roughness = 0.16;
    s.wrap = u_wrap;
    relief(s, (mid.xyz * seen(span, u_scale) + 0.8 * fine.xyz * seen(span, u_scale * 4.0)) * (u_bump * 0.35));
}
