// Cut or natural stone, plaster, concrete. Values: albedo, second (veins and stains), roughness, scale (cells a metre), bump.
#ifndef HAS_u_albedo
const vec3 u_albedo = vec3(0.36, 0.33, 0.29);
#endif
#ifndef HAS_u_second
const vec3 u_second = vec3(0.20, 0.17, 0.14);
#endif
#ifndef HAS_u_roughness
const float u_roughness = 0.85;
#endif
#ifndef HAS_u_scale
const float u_scale = 3.0;
#endif
#ifndef HAS_u_bump
const float u_bump = 1.0;
#endif
void material(inout Surface s) {
    vec4 broad = fbm3(s.rest * u_scale, 3), grit = noise3(s.rest * (u_scale * 13.0));
    float stain = smoothstep(-0.15, 0.45, broad.w);
    s.albedo = mix(u_albedo, u_second, stain) * (1.0 + 0.22 * grit.w);
    s.roughness = clamp(u_roughness + 0.1 * grit.w, 0.2, 1.0);
    bump(s, (broad.xyz * 0.10 + grit.xyz * 0.09) * u_bump);
    s.occlusion *= 0.82 + 0.18 * smoothstep(-0.4, 0.2, broad.w);
}
