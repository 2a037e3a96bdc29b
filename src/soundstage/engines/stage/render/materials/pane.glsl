// blended
// A window seen from the inside: clear, a little of the room in it, drops and runs when it rains. Values: wet.
void material(inout Surface s) {
    float edge = pow(1.0 - clamp(abs(dot(s.normal, s.view)), 0.0, 1.0), 5.0);
    s.albedo = vec3(0.02);
    s.specular = 0.05;
    s.roughness = 0.04;
    s.alpha = clamp(0.04 + 0.9 * edge, 0.0, 1.0);
    vec2 p = s.uv;
    float run = 0.0;
    if (u_wet > 0.0) {
        for (int i = 0; i < 2; i++) {
            float scale = i == 0 ? 9.0 : 22.0;
            vec2 q = p * vec2(scale, scale * 0.8);
            float column = floor(q.x), fall = u_eye.w * (0.10 + 0.25 * hash1(ivec3(int(column), i, 5))) * (hash1(ivec3(int(column), i, 6)) < 0.35 ? 1.0 : 0.04);
            q.y += fall * scale;
            ivec2 cell = ivec2(floor(q));
            vec3 h = hash3(ivec3(cell, i));
            vec2 away = (fract(q) - 0.25 - 0.5 * h.xy) * vec2(1.0, 0.8);
            float r = 0.10 + 0.17 * h.z, drop = smoothstep(r, r * 0.55, length(away)) * step(0.25, h.z);
            float trail = smoothstep(0.10, 0.02, abs(away.x)) * step(0.0, away.y) * step(h.x, 0.3) * 0.5;
            run = max(run, max(drop, trail));
            s.normal = normalize(s.normal + vec3(away.x, away.y, 0.0) * (3.0 * drop));
        }
    }
    s.alpha = max(s.alpha, run * 0.45 * u_wet + 0.10 * u_wet);
    s.environment_gain = 1.0 / max(s.alpha, 0.15);
    s.emission = vec3(0.02) * run;
}
