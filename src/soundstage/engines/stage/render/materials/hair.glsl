// A strand: it stands for a few fibres side by side. Values: dark, light (colours). Paint: x = where between them, y = its
// own random number, z and w = how open to the sky it is at a third of its length and near its tip.
void material(inout Surface s) {
    float along = s.uv.y, across = s.uv.x, own = s.paint.y;
    // What hangs is lit as the surface it hangs in: no fibre faces along itself.
    s.smooth_normal = normalize(s.smooth_normal - s.tangent * (0.92 * dot(s.smooth_normal, s.tangent)));
    // Fibres of a ribbon wander across it; far away they melt.
    float fade = 1.0 - smoothstep(0.35, 0.9, fwidth(across));
    float fibre = fade * sin(across * (4.0 + 3.0 * own) + (along - 0.5) * 9.0 * (own - 0.5) + own * 40.0);
    float root = smoothstep(0.0, 0.30, along);
    float shade = clamp(s.paint.x + 0.16 * fibre + 0.34 * (along - 0.42), 0.0, 1.0);
    s.albedo = mix(u_dark, u_light, shade) * mix(0.66, 1.0, root) * (1.0 + 0.18 * fibre);
    float open = mix(s.paint.z, s.paint.w, smoothstep(0.25, 0.85, along));
    s.occlusion = mix(0.45, 1.0, root) * clamp(0.12 + 0.95 * open * open, 0.0, 1.0) * (0.85 + 0.15 * fibre);
    s.roughness = 0.36 + 0.10 * own;
    s.specular = 0.012 + 0.03 * dot(u_light, vec3(0.333));
    s.backlight = 0.45;
    s.tangent = normalize(s.tangent + s.smooth_normal * (0.16 * (s.paint.x - 0.45) + 0.10 * fibre));
    // A lock is round: the middle of a ribbon faces the eye, its borders turn away.
    s.normal = normalize(s.normal + cross(s.tangent, s.view) * (0.7 * across));
}
