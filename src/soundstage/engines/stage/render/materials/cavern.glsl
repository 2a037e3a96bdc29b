// Cave walls: flowstone and ledges, wet; or ice with light in it. Values: dark, light, ice 0 or 1.
void material(inout Surface s) {
    vec3 p = s.rest;
    vec4 broad = fbm3(p * 0.5, 3), mid = fbm3(p * vec3(1.9, 2.6, 1.9), 4), fine = noise3(p * 11.0);
    float band = 0.5 + 0.5 * sin(p.y * 5.5 + 2.6 * broad.w + 0.9 * mid.w);
    s.smooth_normal = normalize(v_normal);
    if (u_ice > 0.5) {
        // Scallops that meltwater left: smooth dishes with sharp rims.
        float dish = abs(mid.w);
        s.albedo = mix(u_dark, u_light, smoothstep(0.0, 0.5, dish) * 0.7 + 0.3 * band);
        s.normal = normalize(s.smooth_normal + mid.xyz * 0.13);
        s.roughness = 0.16;
        s.wrap = vec3(0.5, 0.7, 0.9);
        s.emission = u_dark * 0.10 * s.occlusion;
        s.coat = 0.5;
    } else {
        s.albedo = mix(u_dark, u_light, clamp(0.25 + 0.35 * band + 0.5 * mid.w + 0.12 * fine.w, 0.0, 1.0));
        s.albedo = mix(s.albedo, s.albedo * vec3(1.15, 0.78, 0.55), smoothstep(0.1, 0.5, broad.w) * 0.7);
        s.normal = normalize(s.smooth_normal + mid.xyz * 0.16 + fine.xyz * 0.035);
        float wet = smoothstep(-0.1, 0.45, broad.w + 0.4 * mid.w);
        s.roughness = mix(0.85, 0.42, wet);
        s.albedo *= mix(1.0, 0.6, wet);
    }
    // No light that comes in at the mouth reaches the depth unhindered; some of it goes from wall to wall.
    s.emission += s.albedo * vec3(0.40, 0.33, 0.26) * (0.35 + 0.65 * s.occlusion);
    s.albedo *= mix(0.03, 1.0, s.occlusion * s.occlusion);
    s.specular = 0.02 * s.occlusion;
    s.environment_gain = 0.12 * s.occlusion;
}
