// A lamp, a screen, a flame's core. Values: emission (radiance), albedo.
#ifndef HAS_u_albedo
const vec3 u_albedo = vec3(0.05);
#endif
#ifndef HAS_u_emission
const vec3 u_emission = vec3(8.0, 6.0, 3.5);
#endif
void material(inout Surface s) {
    s.albedo = u_albedo;
    s.roughness = 0.4;
    s.emission = u_emission * (0.55 + 0.45 * clamp(dot(s.normal, s.view), 0.0, 1.0));
}
