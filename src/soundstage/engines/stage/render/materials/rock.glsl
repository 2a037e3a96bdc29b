// Weathered stone with dust or soil settled on what faces up. Values: dark, light, soil (colours).
void material(inout Surface s) {
    vec4 broad = fbm3(s.rest * 1.7, 3), fine = fbm3(s.rest * 9.0 + 5.0, 3);
    vec3 stone = mix(u_dark, u_light, clamp(0.5 + 0.55 * broad.w + 0.25 * fine.w, 0.0, 1.0));
    stone *= 0.88 + 0.30 * fine.w;
    bump(s, broad.xyz * 0.10 + fine.xyz * 0.045);
    float settled = smoothstep(0.55, 0.95, s.normal.y + 0.35 * broad.w);
    s.albedo = mix(stone, u_soil, settled * 0.75);
    s.roughness = 0.88;
    s.specular = 0.025;
    s.environment_gain = 0.5;
}
