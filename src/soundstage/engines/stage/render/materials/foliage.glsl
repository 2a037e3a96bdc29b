// Cards of painted leaves (t_cut: shade, hue, petals, coverage). Values: albedo, second, petal, snow 0…1, roughness, sway.
#ifndef HAS_u_snow
const float u_snow = 0.0;
#endif
void material(inout Surface s) {
    vec4 t = texture(t_cut, s.uv);
    // Coverage fades in the smaller mips: what is far keeps its body.
    float level = clamp(log2(length(fwidth(s.uv)) * 192.0), 0.0, 6.0);
    s.alpha = t.a * (1.0 + 0.11 * level);
    vec4 n = noise3(s.position * 0.31);
    float hue = clamp(t.g * 0.75 + 0.30 * n.w + 0.12 * noise3(s.rest * 1.7).w, 0.0, 1.0);
    vec3 leaf = mix(u_albedo, u_second, hue) * (0.55 + 0.6 * t.r);
    // Petals at about half are the eye of a flower.
    vec3 bloom = abs(t.b - 0.5) < 0.12 ? mix(u_petal, vec3(0.42, 0.25, 0.03), 0.75) * t.r : u_petal * (0.62 + 0.42 * t.r);
    s.albedo = mix(leaf, bloom, step(0.3, t.b));
    // The crown's own normal lights it as one body, on both sides of a card.
    vec3 n_crown = normalize(v_normal);
    // Nothing leafy has a hard rim: its normal never turns quite away from the viewer.
    s.smooth_normal = normalize(n_crown + s.view * max(0.45 - dot(n_crown, s.view), 0.0));
    s.normal = s.smooth_normal;
    float snow = u_snow * smoothstep(0.15, 0.62, s.smooth_normal.y * 0.75 + 0.35 * noise3(s.rest * 2.6).w + 0.28 * t.r);
    s.albedo = mix(s.albedo, vec3(0.78, 0.81, 0.86), snow);
    s.roughness = mix(u_roughness, 0.8, snow);
    s.specular = 0.0;
    s.environment_gain = 0.0;
    s.backlight = 0.55 * (1.0 - snow);
    s.wrap = vec3(0.30, 0.34, 0.22);
}
