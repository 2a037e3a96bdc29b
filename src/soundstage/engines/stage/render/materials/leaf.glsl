// Thin living things: light comes through them. Values: albedo, second, veins 0…1, roughness. Meant to be two-sided.
#ifndef HAS_u_albedo
const vec3 u_albedo = vec3(0.09, 0.16, 0.035);
#endif
#ifndef HAS_u_second
const vec3 u_second = vec3(0.16, 0.17, 0.04);
#endif
#ifndef HAS_u_roughness
const float u_roughness = 0.5;
#endif
void material(inout Surface s) {
    vec4 n = noise3(s.rest * 11.0);
    s.albedo = mix(u_albedo, u_second, smoothstep(-0.4, 0.5, n.w)) * (1.0 + 0.3 * s.paint.x);
    s.roughness = u_roughness;
    s.backlight = 0.75;
    s.wrap = vec3(0.25, 0.3, 0.1);
}
