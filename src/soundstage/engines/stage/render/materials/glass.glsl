// blended
// Clear or tinted glass: seen through face on, a mirror at the edge. Values: tint, density 0…1, roughness.
#ifndef HAS_u_tint
const vec3 u_tint = vec3(0.80, 0.90, 0.86);
#endif
#ifndef HAS_u_density
const float u_density = 0.10;
#endif
#ifndef HAS_u_roughness
const float u_roughness = 0.03;
#endif
void material(inout Surface s) {
    float edge = pow(1.0 - clamp(dot(s.normal, s.view), 0.0, 1.0), 5.0);
    float mirror = 0.04 + 0.96 * edge;
    s.albedo = u_tint * 0.08;
    s.specular = 0.045;
    s.roughness = u_roughness;
    s.alpha = clamp(u_density + mirror, 0.0, 1.0);
    // What is mirrored is not thinned by being seen through.
    s.environment_gain = 1.0 / max(s.alpha, 0.15);
}
