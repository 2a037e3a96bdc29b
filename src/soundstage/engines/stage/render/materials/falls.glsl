// Falling water: strands that stretch as they fall, white where they tear. Values: tall, metres. uv: across −1…1, fallen 0…1.
// blended
void material(inout Surface s) {
    float fallen = s.uv.y * u_tall, speed = sqrt(2.0 * 9.81 * fallen + 1.0);
    // Water that is here left the brink this long ago: strands keep together and stretch.
    float age = (speed - 1.0) / 9.81, born = u_eye.w - age;
    float x = s.rest.x;
    vec4 broad = noise3(vec3(x * 0.7, born * 1.1, 0.3)), strand = noise3(vec3(x * 3.4 + 0.4 * broad.x, born * 2.2, 2.0));
    vec4 fine = noise3(vec3(x * 11.0, born * 4.4, 5.0)), drops = noise3(vec3(x * 24.0, born * 9.0 + fallen * 0.35, 7.0));
    float body = 0.5 + 0.42 * broad.w + 0.34 * strand.w + 0.20 * fine.w + 0.12 * drops.w;
    float torn = mix(0.05, 0.52, sqrt(s.uv.y));
    float edge = smoothstep(1.0, 0.72 - 0.15 * broad.w, abs(s.uv.x));
    s.alpha = clamp(smoothstep(torn - 0.34, torn + 0.30, body) * edge * smoothstep(0.0, 0.02, s.uv.y + 0.03), 0.0, 0.96);
    s.albedo = mix(vec3(0.42, 0.56, 0.58), vec3(0.88, 0.92, 0.94), clamp(body * 0.9 + 0.5 * s.uv.y, 0.0, 1.0));
    s.smooth_normal = normalize(v_normal);
    s.normal = normalize(s.smooth_normal + vec3(0.28 * strand.x + 0.1 * fine.x, 0.0, 0.0));
    s.roughness = 0.35;
    s.backlight = 0.5;
    s.wrap = vec3(0.5);
}
