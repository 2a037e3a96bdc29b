// Weathered stone with dust or soil settled on what faces up. Values: dark, light, soil (colours).
void material(inout Surface s) {
    vec4 broad = fbm3(s.rest * 1.7, 3), fine = fbm3(s.rest * 7.0 + 5.0, 4);
    vec3 stone = mix(u_dark, u_light, clamp(0.55 + 0.7 * broad.w + 0.4 * fine.w, 0.0, 1.0));
    stone *= 0.90 + 0.45 * fine.w;
    bump(s, broad.xyz * 0.16 + fine.xyz * 0.075);
    float settled = smoothstep(0.40, 0.90, s.normal.y + 0.45 * broad.w + 0.2 * fine.w);
    s.albedo = mix(stone, u_soil, settled * 0.85);
    s.roughness = 0.95;
    s.specular = 0.004;
    s.environment_gain = 0.4;
}
