// Dust that has settled: paint z = hollows, w = how much. Needs u_dust (colour) and u_dustiness.
#ifndef HAS_u_dust
const vec3 u_dust = vec3(0.4, 0.3, 0.2);
#endif
#ifndef HAS_u_dustiness
const float u_dustiness = 0.0;
#endif
float dust_cover(Surface s, float clinging) {
    float big = noise3(s.rest * 8.0 + 3.0).w * 0.5 + noise3(s.rest * 21.0).w * 0.3;
    float fine = noise3(s.rest * 75.0).w;
    float edge = 1.0 - s.paint.w;
    float cover = smoothstep(edge - 0.35, edge + 0.55, 0.42 + 0.55 * big + 0.14 * fine + 0.25 * s.paint.z);
    return clamp(cover * clinging * u_dustiness, 0.0, 0.94);
}
void settle_dust(inout Surface s, float clinging) {
    float cover = dust_cover(s, clinging);
    s.albedo = mix(s.albedo, u_dust * 0.94, cover);
    s.roughness = mix(s.roughness, 0.95, cover * 0.85);
    s.metallic *= 1.0 - 0.9 * cover;
    s.coat *= 1.0 - cover;
}
