// Many things of many colours as one: paint rgb = albedo, a = roughness. Values: gloss (a clear coat), worn 0…1.
#ifndef HAS_u_gloss
const float u_gloss = 0.0;
#endif
#ifndef HAS_u_worn
const float u_worn = 0.3;
#endif
void material(inout Surface s) {
    vec4 broad = noise3(s.position * 2.1), fine = noise3(s.position * 31.0);
    s.albedo = s.paint.rgb * (1.0 + u_worn * (0.18 * broad.w + 0.14 * fine.w));
    s.roughness = clamp(s.paint.a + 0.1 * u_worn * broad.w, 0.05, 1.0);
    s.coat = u_gloss;
    s.coat_roughness = 0.12;
    bump(s, fine.xyz * (0.02 * u_worn));
}
