// Hanging cloth in folds over metres along and up (uv). Values: albedo, sheen.
void material(inout Surface s) {
    vec2 p = s.uv;
    float phase = p.x * 21.0 + 2.2 * noise3(vec3(p.x * 1.3, p.y * 0.3, 2.0)).w * 3.0;
    float fold = sin(phase), slope = cos(phase);
    vec3 along = normalize(cross(vec3(0.0, 1.0, 0.0), s.smooth_normal) + vec3(1e-5, 0.0, 0.0));
    float shown = 1.0 - smoothstep(0.05, 0.16, fwidth(p.x));
    bump(s, along * (slope * 0.9 * shown));
    s.albedo = u_albedo * (1.0 + 0.06 * noise3(vec3(p * 40.0, 1.0)).w);
    s.occlusion *= mix(0.75, 0.55 + 0.45 * smoothstep(-1.0, 0.6, fold), shown);
    s.roughness = 0.85;
    s.sheen = u_albedo * 0.35;
    s.backlight = 0.25;
}
