// The clear wing of a bee, a fly or a dragonfly: veins in a thin film. Values: tint, skin. UV: x root … tip, y leading … trailing.
// blended
#ifndef HAS_u_skin
const float u_skin = 1.0;
#endif
void material(inout Surface s) {
    float lines = s.uv.y * 6.0 + 0.4 * s.uv.x, across = s.uv.x * 9.0 + 0.5 * sin(s.uv.y * 30.0);
    float vein = max(smoothstep(0.12, 0.03, abs(fract(lines) - 0.5) - 0.01), 0.6 * smoothstep(0.10, 0.02, abs(fract(across) - 0.5)));
    vein = max(vein, smoothstep(0.06, 0.0, s.uv.y));
    float facing = clamp(abs(dot(s.normal, s.view)), 0.0, 1.0);
    vec3 film = 0.5 + 0.5 * cos(6.2832 * (facing * 1.2 + s.uv.x + vec3(0.0, 0.33, 0.67)));
    s.albedo = mix(u_tint + 0.12 * film, vec3(0.02, 0.015, 0.01), vein);
    s.roughness = 0.18;
    s.specular = 0.06;
    s.backlight = 0.5;
    s.alpha = mix(0.24, 0.85, vein) * u_skin;
}
