// Sawn wood: year rings about the x axis, fibres along it. Values: albedo (early wood), dark (late wood), roughness, polish.
#ifndef HAS_u_albedo
const vec3 u_albedo = vec3(0.36, 0.20, 0.10);
#endif
#ifndef HAS_u_dark
const vec3 u_dark = vec3(0.16, 0.075, 0.033);
#endif
#ifndef HAS_u_roughness
const float u_roughness = 0.55;
#endif
#ifndef HAS_u_polish
const float u_polish = 0.0;
#endif
void material(inout Surface s) {
    vec3 p = s.rest;
    vec4 wobble = noise3(vec3(p.x * 0.9, p.yz * 2.6) + 4.0);
    float radius = length(p.yz + vec2(0.35, 0.12) + wobble.xy * 0.012) * 46.0 + wobble.w * 1.4;
    float ring = fract(radius);
    float late = smoothstep(0.35, 0.92, ring) * (1.0 - smoothstep(0.94, 1.0, ring));
    vec4 fibre = noise3(vec3(p.x * 9.0, p.yz * 260.0));
    vec4 board = noise3(vec3(p.x * 0.6, p.yz * 7.0) + 17.0);
    s.albedo = mix(u_albedo, u_dark, clamp(late * 0.8 + fibre.w * 0.22, 0.0, 1.0)) * (1.0 + 0.25 * board.w);
    s.roughness = clamp(u_roughness + 0.12 * fibre.w - 0.08 * late, 0.1, 1.0);
    s.coat = u_polish;
    s.coat_roughness = 0.12;
    bump(s, vec3(fibre.x * 0.01, fibre.yz * 0.10));
}
