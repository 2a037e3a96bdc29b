// A lock of fur. Values: gloss. Paint: rgb = colour, a = how open its root is to the sky.
void material(inout Surface s) {
    float along = s.uv.y, across = s.uv.x;
    float own = fract(dot(s.paint.rgb, vec3(917.3, 431.7, 613.9)));
    float fade = 1.0 - smoothstep(0.35, 0.9, fwidth(across));
    float fibre = fade * sin(across * (5.0 + 3.0 * own) + own * 40.0);
    s.albedo = s.paint.rgb * mix(0.55, 1.10, smoothstep(0.0, 0.75, along)) * (1.0 + 0.16 * fibre);
    s.occlusion = s.paint.a * mix(0.60, 1.0, smoothstep(0.0, 0.5, along));
    s.roughness = mix(0.62, 0.36, u_gloss);
    s.specular = 0.010 + 0.016 * u_gloss;
    s.backlight = 2.1;
    // A tuft stands for its neighbours: it is lit as the skin it stands on, and only a little as itself.
    s.smooth_normal = normalize(s.smooth_normal + 0.25 * s.tangent);
    s.normal = normalize(s.smooth_normal - s.tangent * dot(s.smooth_normal, s.tangent) + cross(s.tangent, s.view) * (0.4 * across));
}
