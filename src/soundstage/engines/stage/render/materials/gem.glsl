// Clear solid things: ice, crystal, jelly, jade. What lies behind is seen bent twice and tinted by the way through; `cloud`
// scatters. Values: tint, cloud 0…1, sparkle 0…1 (fire of cut stones).
#include "materials/parts/relief.glsl"
#ifndef HAS_u_tint
const vec3 u_tint = vec3(0.9);
#endif
#ifndef HAS_u_cloud
const float u_cloud = 0.0;
#endif
#ifndef HAS_u_sparkle
const float u_sparkle = 0.0;
#endif
void material(inout Surface s) {
    float span = pixel_span(s);
    vec4 swirl = noise3(s.rest * 26.0), vein = noise3(s.rest * 9.0 + 4.0);
    relief(s, swirl.xyz * (0.01 + 0.05 * u_cloud));
    float facing = clamp(dot(s.normal, s.view), 0.0, 1.0);
    float milky = clamp(u_cloud * (0.75 + 0.45 * vein.w + 0.3 * swirl.w), 0.0, 1.0);
    s.albedo = u_tint * milky * mix(0.8, 1.05, smoothstep(-0.4, 0.4, vein.w));
    s.roughness = mix(0.04, 0.22, u_cloud);
    s.specular = mix(0.05, 0.16, u_sparkle);
    s.wrap = u_tint * 0.6 * milky;
    s.coat = 0.5;
    vec3 into = refract(-s.view, s.normal, 1.0 / 1.45);
    vec3 out_by = normalize(into - s.normal * 0.55);
    vec3 way = pow(u_tint, vec3(0.35 + 1.6 * facing));
    vec3 behind;
    if (u_sparkle > 0.0) {
        vec3 f = sin(into * 23.0 + s.normal * 17.0);
        vec3 bent = normalize(into + 0.55 * f * u_sparkle);
        behind = vec3(environment(normalize(bent + 0.04 * f), 0.1).r, environment(bent, 0.1).g, environment(normalize(bent - 0.04 * f), 0.1).b) * 1.25;
        behind += 0.6 * pow(max(f.x * f.y * f.z, 0.0), 3.0) * u_key_colour.rgb * u_sparkle;
    } else {
        behind = environment(out_by, 0.12 + 0.5 * u_cloud);
    }
    float rim = pow(1.0 - facing, 3.0);
    s.emission = behind * way * ((1.0 - milky) * (1.0 - 0.55 * rim)) * mix(0.55, 1.0, s.occlusion);
    // The light it gathers comes out on the far side.
    float focus = pow(clamp(dot(normalize(s.smooth_normal + 0.2 * s.view), -u_key.xyz), 0.0, 1.0), 2.5);
    s.emission += u_key_colour.rgb * way * focus * (0.16 + 0.10 * milky);
}
