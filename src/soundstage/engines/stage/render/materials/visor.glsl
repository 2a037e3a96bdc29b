// A gold-coated bubble: a tinted mirror of sky and land, smeared with dust. Values: tint, dust, dustiness.
#include "materials/parts/relief.glsl"
void material(inout Surface s) {
    float nv = clamp(dot(s.smooth_normal, s.view), 0.0, 1.0);
    float edge = pow(1.0 - nv, 4.0);
    float smear = noise3(s.rest * vec3(38.0, 9.0, 38.0)).w * 0.6 + noise3(s.rest * 90.0).w * 0.25;
    float film = clamp((0.05 + 0.16 * smoothstep(0.05, 0.6, smear)) * u_dustiness, 0.0, 0.4);
    s.metallic = 1.0;
    s.albedo = mix(u_tint * 0.74, vec3(0.95), edge);
    s.roughness = 0.045 + 0.10 * film;
    s.environment_gain = 1.75;
    // What clings to the glass scatters, so it is lit, not mirrored.
    s.metallic = 1.0 - film;
    s.albedo = mix(s.albedo, u_dust, film);
    s.emission = vec3(0.010, 0.007, 0.004);
    s.occlusion = mix(1.0, s.occlusion, 0.35);
}
