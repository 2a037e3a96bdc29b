// Any plain thing. Values (all optional): albedo, roughness, metallic, specular, coat, sheen, wrap, emission, grain, bump,
// scale. `grain` mottles the colour, `bump` roughens the relief, `scale` is the noise frequency in cells per metre.
#ifndef HAS_u_albedo
const vec3 u_albedo = vec3(0.5);
#endif
#ifndef HAS_u_roughness
const float u_roughness = 0.55;
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
void material(inout Surface s) {
    s.albedo = u_albedo;
    s.roughness = u_roughness;
    s.metallic = u_metallic;
    s.specular = u_specular;
    s.coat = u_coat;
    s.sheen = u_sheen;
    s.wrap = u_wrap;
    s.emission = u_emission;
    if (u_grain > 0.0 || u_bump > 0.0) {
        vec4 coarse = noise3(s.rest * u_scale), fine = noise3(s.rest * (u_scale * 3.7) + 9.0);
        float mottle = coarse.w * 0.6 + fine.w * 0.4;
        s.albedo *= 1.0 + u_grain * mottle;
        s.roughness = clamp(s.roughness + 0.35 * u_grain * mottle, 0.03, 1.0);
        bump(s, (coarse.xyz + fine.xyz * 0.8) * (u_bump * 0.12));
    }
}
