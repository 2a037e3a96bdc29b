// Bark. Values: albedo, dark, snow 0…1, sway; stuff: 0 furrowed, 1 birch, 2 palm, 3 bamboo, 4 smooth, 5 cactus, 6 mossy.
void material(inout Surface s) {
    vec3 p = s.rest;
    vec4 broad = noise3(p * vec3(1.3, 0.6, 1.3) + 3.0);
    s.roughness = 0.85;
    if (u_stuff < 0.5 || u_stuff > 5.5) {
        vec4 a = noise3(p * vec3(9.0, 1.7, 9.0)), b = noise3(p * vec3(23.0, 5.0, 23.0) + a.xyz * 0.08);
        float ridge = 0.5 + 0.5 * a.w + 0.28 * b.w;
        s.albedo = mix(u_dark, u_albedo, smoothstep(0.25, 0.95, ridge)) * (1.0 + 0.22 * broad.w);
        bump(s, (a.xyz * vec3(1.0, 0.3, 1.0) * 0.20 + b.xyz * vec3(1.0, 0.3, 1.0) * 0.08));
        if (u_stuff > 5.5) {
            float moss = smoothstep(-0.25, 0.35, broad.w + 0.4 * s.smooth_normal.y + 0.3 * a.w);
            s.albedo = mix(u_albedo * (0.6 + 0.6 * ridge), u_dark, moss);
        }
    } else if (u_stuff < 1.5) {
        vec4 a = noise3(p * vec3(5.0, 34.0, 5.0)), b = noise3(p * vec3(2.2, 1.6, 2.2) + 9.0);
        float mark = smoothstep(0.36, 0.52, a.w + 0.18 * b.w) + smoothstep(0.42, 0.62, b.w + 0.35 * a.w);
        mark = max(mark, smoothstep(0.9, 0.1, p.y + 0.3 * b.w) * smoothstep(-0.3, 0.3, noise3(p * vec3(9.0, 3.0, 9.0)).w));
        s.albedo = mix(u_albedo * (0.92 + 0.14 * b.w), u_dark, clamp(mark, 0.0, 1.0));
        s.roughness = 0.6;
    } else if (u_stuff < 2.5) {
        float ring = fract(s.uv.y * 5.5 + 0.15 * noise3(p * 4.0).w);
        vec4 a = noise3(p * vec3(11.0, 26.0, 11.0));
        s.albedo = mix(u_albedo, u_dark, smoothstep(0.55, 0.95, ring) + 0.25 * a.w);
        bump(s, vec3(0.0, (ring - 0.5) * 0.5, 0.0) + a.xyz * 0.05);
    } else if (u_stuff < 3.5) {
        float at = s.uv.y * 3.1, node = min(fract(at), 1.0 - fract(at));
        float pale = smoothstep(0.055, 0.02, node);
        s.albedo = mix(u_albedo * (0.85 + 0.2 * broad.w + 0.15 * noise3(s.position * 0.7).w), u_dark, pale);
        s.albedo *= 1.0 - 0.45 * smoothstep(0.012, 0.004, abs(node - 0.03));
        s.roughness = 0.35;
    } else if (u_stuff < 4.5) {
        vec4 a = noise3(p * vec3(4.0, 22.0, 4.0));
        s.albedo = mix(u_albedo, u_dark, smoothstep(0.1, 0.6, a.w) * 0.75) * (1.0 + 0.25 * broad.w);
        s.roughness = 0.6;
        bump(s, a.xyz * vec3(0.2, 0.1, 0.2) * 0.2);
    } else {
        float rib = 0.5 + 0.5 * cos(s.uv.x * 6.2831853 * 14.0);
        float spine = smoothstep(0.80, 1.0, rib) * smoothstep(0.72, 0.95, 0.5 + 0.5 * sin(s.uv.y * 90.0));
        s.albedo = mix(u_albedo * (0.35 + 0.65 * rib) * (1.0 + 0.2 * broad.w), u_dark, spine * 0.9);
        s.roughness = 0.55;
    }
    float snow = u_snow * smoothstep(0.30, 0.75, s.smooth_normal.y + 0.22 * noise3(p * 6.0).w);
    snow = max(snow, u_snow * 0.6 * smoothstep(0.45, 0.7, noise3(p * vec3(2.0, 0.7, 2.0)).w + 0.35 * s.smooth_normal.x));
    s.albedo = mix(s.albedo, vec3(0.78, 0.81, 0.86), snow);
    s.roughness = mix(s.roughness, 0.8, snow);
    s.specular = 0.03;
}
