// A lock of fur. Values: gloss. Paint: rgb = colour, a = how open its root is to the sky.
void material(inout Surface s) {
    float along = s.uv.y, across = s.uv.x;
    float own = fract(dot(s.paint.rgb, vec3(917.3, 431.7, 613.9)));
    float fade = 1.0 - smoothstep(0.35, 0.9, fwidth(across));
    float fibre = fade * sin(across * (5.0 + 3.0 * own) + own * 40.0);
    s.albedo = s.paint.rgb * mix(0.72, 1.06, smoothstep(0.0, 0.75, along)) * (1.0 + 0.16 * fibre);
    s.occlusion = s.paint.a * mix(0.60, 1.0, smoothstep(0.0, 0.5, along));
    // Undercoat scatters: hair's sharp lobes, on thousands of short ends, would sparkle like frost.
    s.roughness = -0.10 + 0.04 * u_gloss;
    s.environment_gain = 0.35;
    s.specular = 0.002 * u_gloss;
    // Only what stands in profile is shone through: the rim of light about a furred outline.
    float edge = 1.0 - clamp(abs(dot(s.smooth_normal, s.view)), 0.0, 1.0);
    s.backlight = 3.0 * edge * edge;
    // A tuft stands for its neighbours: it is lit as the skin it stands on, and only a little as itself.
    s.smooth_normal = normalize(s.smooth_normal + 0.25 * s.tangent);
    s.normal = normalize(s.smooth_normal - s.tangent * dot(s.smooth_normal, s.tangent) + cross(s.tangent, s.view) * (0.4 * across));
}
