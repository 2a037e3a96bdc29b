// Leaded coloured glass, lit from behind. Values: bright (radiance); uv in metres.
void material(inout Surface s) {
    vec2 p = s.uv * vec2(3.4, 2.6);
    ivec2 base = ivec2(floor(p));
    float first = 9.0, second = 9.0;
    vec3 own = vec3(0.0);
    for (int j = -1; j <= 1; j++)
        for (int i = -1; i <= 1; i++) {
            ivec3 cell = ivec3(base + ivec2(i, j), 3);
            vec3 h = hash3(cell);
            float d = length(vec2(base + ivec2(i, j)) + 0.15 + 0.7 * h.xy - p);
            if (d < first) { second = first; first = d; own = h; }
            else if (d < second) second = d;
        }
    float lead = smoothstep(0.10, 0.05, second - first);
    float h = own.z * 5.0;
    vec3 colour = h < 1.0 ? vec3(0.75, 0.05, 0.06) : h < 2.0 ? vec3(0.05, 0.14, 0.75) : h < 3.0 ? vec3(0.95, 0.60, 0.08) : h < 4.0 ? vec3(0.06, 0.45, 0.16) : vec3(0.42, 0.10, 0.55);
    s.albedo = mix(colour * 0.15, vec3(0.02), lead);
    s.roughness = 0.2;
    s.emission = colour * (u_bright * (1.0 - lead) * (0.6 + 0.8 * own.x) * (1.0 + 0.3 * noise3(vec3(s.uv * 9.0, 1.0)).w));
}
