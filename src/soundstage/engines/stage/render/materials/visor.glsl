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
    // The lamp itself is too small a mirror image to see: its star and the haze that coating and scratches draw round it.
    float turn = max(dot(s.smooth_normal, normalize(s.view + u_key.xyz)), 0.0);
    float star = 6.0 * pow(turn, 4200.0) + 0.22 * pow(turn, 420.0) + 0.030 * pow(turn, 46.0);
    s.emission += u_key_colour.rgb * mix(u_tint, vec3(1.0), 0.5) * (star * smoothstep(-0.05, 0.15, dot(s.smooth_normal, u_key.xyz)));
    s.occlusion = mix(1.0, s.occlusion, 0.35);
}
