// A town's floor from above: blocks in a grid of streets, lamps' pools and moving traffic by night. Values: block (x, z, street; m),
// night, wet.
void material(inout Surface s) {
    vec2 p = s.position.xz, pitch = u_block.xy;
    float street = u_block.z;
    vec2 cell = floor(p / pitch), q = (fract(p / pitch) - 0.5) * pitch;
    // Streets lie on the cells' borders.
    vec2 d = 0.5 * pitch - abs(q);
    bool along_z = d.x < street * 0.5, along_x = d.y < street * 0.5, road = along_z || along_x;
    float span = max(fwidth(p.x), fwidth(p.y)), far = smoothstep(2.0, 9.0, span);
    vec4 n = noise3(vec3(p * 0.05, 1.0)), m = noise3(vec3(p * 0.6, 2.0));
    float park = step(0.9, hash1(ivec3(cell, 5)));
    vec3 yard = mix(vec3(0.20, 0.19, 0.18), mix(vec3(0.07, 0.10, 0.035), vec3(0.12, 0.13, 0.06), m.w + 0.5), park);
    s.albedo = road ? vec3(0.075) : yard * (1.0 + 0.25 * m.w);
    float walk = smoothstep(street * 0.5 - 3.0, street * 0.5 - 2.6, min(d.x, d.y));
    if (road) s.albedo = mix(s.albedo, vec3(0.22), (along_x && along_z) ? 0.0 : walk);
    vec2 lane_at = along_z ? vec2(p.x - (floor(p.x / pitch.x + 0.5)) * pitch.x, p.y) : vec2(p.y - (floor(p.y / pitch.y + 0.5)) * pitch.y, p.x);
    if (road && !(along_x && along_z)) s.albedo = mix(s.albedo, vec3(0.5), (1.0 - smoothstep(0.12, 0.15 + span, abs(lane_at.x))) * step(0.5, fract(lane_at.y / 9.0)) * (1.0 - far));
    s.roughness = mix(0.85, 0.25, u_wet);
    s.albedo *= 1.0 - 0.45 * u_wet;
    vec3 light = vec3(0.0);
    if (road) {
        float pool = exp(-pow((fract(lane_at.y / 28.0) - 0.5) * 28.0 / 8.0, 2.0)) * exp(-pow((abs(lane_at.x) - street * 0.33) / 5.0, 2.0));
        light += vec3(1.0, 0.62, 0.28) * mix(pool * 0.55, 0.16, far);
        // Cars: two lanes each way, each cell of a lane with one or none.
        for (int k = 0; k < 4; k++) {
            float side = k < 2 ? 1.0 : -1.0, at = side * (1.8 + 3.0 * float(k & 1));
            float speed = side * (9.0 + 4.0 * float(k & 1) + 3.0 * hash1(ivec3(cell, k)));
            float y = lane_at.y + speed * u_eye.w, gap = 15.0, index = floor(y / gap);
            float has = step(hash1(ivec3(int(index), int(floor(p.x / pitch.x + 0.5)) * 31 + int(floor(p.y / pitch.y + 0.5)) * 7 * int(along_x), k)), 0.55);
            float r = length(vec2(lane_at.x - at, (fract(y / gap) - 0.5) * gap * 0.45));
            vec3 colour = side > 0.0 ? vec3(1.0, 0.86, 0.62) * 5.0 : vec3(1.0, 0.06, 0.03) * 3.0;
            float size = 0.7 + span * 0.5;
            light += colour * (has * exp(-r * r / (size * size)) / (1.0 + span * span * 0.35));
            float thrown = side > 0.0 ? exp(-pow((lane_at.x - at) / 1.5, 2.0)) * has * 0.12 : 0.0;
            light += vec3(1.0, 0.9, 0.7) * thrown * (1.0 - far);
            if (u_night < 0.4) s.albedo = mix(s.albedo, hash3(ivec3(int(index), k, 3)) * 0.5 + 0.1, has * step(r, 1.3) * (1.0 - far));
        }
    } else if (park < 0.5) {
        light += vec3(1.0, 0.7, 0.42) * 0.05 * step(0.6, hash1(ivec3(floor(p / 7.0), 3)));
    }
    s.emission = light * u_night * 1.5;
}
