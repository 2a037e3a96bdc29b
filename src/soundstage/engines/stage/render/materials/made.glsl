// What people make: paint, metal, plastic, rubber, leather, glaze. Values (all optional): albedo, roughness, metallic, specular,
// coat, sheen, wrap, emission; grain (mottles the colour), bump, scale (cells a metre); flakes 0…1 under the coat; brushed 0…1;
// wear 0…1 (edges rubbed down to `under`); grime 0…1 (dirt in hollows). `second` is the colour where paint.x > 0. With t_text, `ink` is lettered over uv and glows by `shine`.
#include "materials/parts/relief.glsl"
#ifndef HAS_u_albedo
const vec3 u_albedo = vec3(0.5);
#endif
#ifndef HAS_u_roughness
const float u_roughness = 0.5;
#endif
#ifndef HAS_u_metallic
const float u_metallic = 0.0;
#endif
#ifndef HAS_u_specular
const float u_specular = 0.04;
#endif
#ifndef HAS_u_coat
const float u_coat = 0.0;
#endif
#ifndef HAS_u_sheen
const vec3 u_sheen = vec3(0.0);
#endif
#ifndef HAS_u_wrap
const vec3 u_wrap = vec3(0.0);
#endif
#ifndef HAS_u_emission
const vec3 u_emission = vec3(0.0);
#endif
#ifndef HAS_u_grain
const float u_grain = 0.0;
#endif
#ifndef HAS_u_bump
const float u_bump = 0.0;
#endif
#ifndef HAS_u_scale
const float u_scale = 24.0;
#endif
#ifndef HAS_u_flakes
const float u_flakes = 0.0;
#endif
#ifndef HAS_u_brushed
const float u_brushed = 0.0;
#endif
#ifndef HAS_u_wear
const float u_wear = 0.0;
#endif
#ifndef HAS_u_grime
const float u_grime = 0.25;
#endif
#ifndef HAS_u_under
const vec3 u_under = vec3(0.30, 0.27, 0.24);
#endif
#ifndef HAS_u_ink
const vec3 u_ink = vec3(0.02);
#endif
void material(inout Surface s) {
    float span = pixel_span(s);
    s.albedo = u_albedo;
#ifdef HAS_u_second
    float edge = max(fwidth(s.paint.x), 1e-4);
    s.albedo = mix(u_albedo, u_second, smoothstep(-edge, edge, s.paint.x));
#endif
    s.roughness = u_roughness;
    s.metallic = u_metallic;
    s.specular = u_specular;
    s.coat = u_coat;
    s.coat_roughness = 0.07;
    s.sheen = u_sheen;
    s.wrap = u_wrap;
    s.emission = u_emission;
    // Smears are as large as the thing is seen, so that a ring and a ship both have some.
    vec4 smear = noise3(s.rest * (0.02 / max(span, 1e-5)) * 0.25 + 3.0);
    vec4 broad = noise3(s.rest * (u_scale * 0.25) + 3.0);
    s.roughness = clamp(s.roughness * (1.0 + 0.22 * broad.w), 0.03, 1.0);
    if (u_grain > 0.0 || u_bump > 0.0) {
        float fine_seen = seen(span, u_scale * 3.7);
        vec4 coarse = noise3(s.rest * u_scale), fine = noise3(s.rest * (u_scale * 3.7) + 9.0);
        float mottle = coarse.w * 0.6 * seen(span, u_scale) + fine.w * 0.4 * fine_seen + 0.5 * broad.w;
        s.albedo *= 1.0 + u_grain * mottle;
        relief(s, (coarse.xyz * seen(span, u_scale) + fine.xyz * 0.8 * fine_seen) * (u_bump * 0.12));
    }
    if (u_brushed > 0.0) {
        vec4 hair = noise3(s.rest * vec3(40.0, 900.0, 40.0));
        s.roughness = clamp(s.roughness + 0.16 * u_brushed * hair.w * seen(span, 900.0), 0.05, 1.0);
    }
    if (u_flakes > 0.0) {
        vec4 flake = noise3(s.rest * 1400.0);
        float facing = clamp(dot(s.normal, s.view), 0.0, 1.0);
        s.metallic = 0.55 * u_flakes;
        s.albedo *= 1.0 + u_flakes * (0.35 * facing - 0.15 + 0.5 * flake.w * seen(span, 1400.0));
    }
#ifdef HAS_t_text
    float lettered = texture(t_text, s.uv).r * step(0.25, abs(s.smooth_normal.z) + abs(s.smooth_normal.x) + abs(s.smooth_normal.y));
    s.albedo = mix(s.albedo, u_ink, lettered);
    s.metallic *= 1.0 - lettered;
    s.emission *= mix(1.0, 0.08, lettered);
#ifdef HAS_u_shine
    s.emission += u_shine * lettered;
#endif
#endif
    if (u_wear > 0.0) {
        // A bevel turns fast over little ground, outwards: there paint goes first.
        vec3 dn = dFdx(s.smooth_normal), dp = dFdx(s.position), en = dFdy(s.smooth_normal), ep = dFdy(s.position);
        float bend = max(dot(dn, dp) / max(dot(dp, dp), 1e-12), dot(en, ep) / max(dot(ep, ep), 1e-12));
        float edge = smoothstep(0.12, 0.6, bend * max(span, 0.0004) * 3.0);
        float rubbed = smoothstep(0.55, 0.95, edge * 0.75 + 0.45 * broad.w + 0.35 * smear.w + 0.3 * (u_wear - 0.5));
        s.albedo = mix(s.albedo, u_under * (0.8 + 0.4 * broad.w), rubbed * u_wear);
        s.coat *= 1.0 - rubbed;
        s.roughness = mix(s.roughness, 0.7, rubbed * u_wear);
    }
    float dirt = u_grime * smoothstep(0.75, 0.35, s.occlusion + 0.12 * smear.w);
    s.albedo *= 1.0 - 0.55 * dirt;
    s.roughness = mix(s.roughness, 0.8, 0.5 * dirt);
}
