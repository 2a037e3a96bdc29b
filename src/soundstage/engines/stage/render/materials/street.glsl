// A road, its pavements and squares over metres across and along (uv). Values: kind (0 asphalt, 1 cobbles, 2 slabs, 3 earth,
// 4 gravel, 5 concrete), half_ (half the carriageway's width, m; 0 unmarked), lanes, cross_ (metres along where a crossing lies),
// period (metres between crossings, 0 for the one), wet, snow, albedo.
#ifndef HAS_u_snow
const float u_snow = 0.0;
#endif
#include "library/mirror.glsl"
float painted_line(float x, float at, float half_width, float span) {
    return 1.0 - smoothstep(half_width, half_width + max(span, 0.004), abs(x - at));
}
void material(inout Surface s) {
    vec2 uv = s.uv, span = fwidth(uv);
    float near = max(span.x, span.y);
    vec4 broad = noise3(vec3(uv * 0.22, 1.0)), mid = noise3(vec3(uv * 1.3, 2.0)), fine = noise3(vec3(uv * 21.0, 3.0)), grit = noise3(vec3(uv * 90.0, 4.0));
    float close = 1.0 - smoothstep(0.01, 0.05, near);
    s.albedo = u_albedo * (1.0 + 0.16 * broad.w + 0.12 * mid.w + (0.16 * fine.w + 0.25 * grit.w) * close);
    s.roughness = 0.88;
    float low = 0.0;
    if (u_kind < 0.5) {
        // Patches, tar seams, and the polish that wheels leave.
        vec2 block = floor(uv / vec2(3.1, 7.7));
        float patch_ = step(0.80, hash1(ivec3(block, 3))) * step(0.06, min(fract(uv.x / 3.1), fract(uv.y / 7.7)));
        s.albedo *= 1.0 - 0.22 * patch_;
        float crack = abs(noise3(vec3(uv * 0.55 + mid.xy * 0.02, 9.0)).w + 0.12 * fine.w);
        s.albedo *= 1.0 - 0.5 * (1.0 - smoothstep(0.0, 0.015 + near * 0.4, crack)) * (1.0 - smoothstep(0.02, 0.15, near));
        bump(s, vec3(fine.x, 0.0, fine.y) * 0.05 * close + vec3(grit.x, 0.0, grit.y) * 0.05 * close);
        float lane = u_half_ > 0.0 ? 2.0 * u_half_ / max(u_lanes, 1.0) : 3.0;
        if (u_half_ > 0.0) {
            float x = uv.x, number = (x + u_half_) / lane, worn = 0.72 + 0.28 * smoothstep(-0.25, 0.1, fine.w + mid.w * 0.6);
            float tracks = exp(-pow((abs(fract(number) - 0.5) * lane - 0.85) / 0.32, 2.0));
            s.albedo *= 1.0 - 0.10 * tracks;
            float paint = 0.0, along = uv.y;
            float to = u_period > 0.0 ? (fract((along - u_cross_) / u_period + 0.5) - 0.5) * u_period : along - u_cross_;
            bool crossing = abs(to) < 2.0 && u_cross_ < 9000.0;
            bool junction = abs(to) < 4.6 && u_cross_ < 9000.0;
            if (!junction) {
                float index = floor(number + 0.5), at = index * lane - u_half_;
                bool middle = abs(at) < 0.1;
                float dash = mod(along, 9.0) < 3.6 ? 1.0 : 0.0;
                if (index > 0.5 && index < u_lanes - 0.5) {
                    if (middle && u_lanes > 2.5) paint = max(painted_line(x, 0.14, 0.06, span.x), painted_line(x, -0.14, 0.06, span.x));
                    else paint = painted_line(x, at, 0.065, span.x) * dash;
                }
                paint = max(paint, painted_line(abs(x), u_half_ - 0.35, 0.06, span.x));
            }
            if (crossing && abs(x) < u_half_ - 0.4) paint = max(paint, 1.0 - smoothstep(0.25, 0.25 + span.x, abs(fract(x / 1.05) - 0.5)));
            if (abs(abs(to) - 3.6) < 0.17 && abs(x) < u_half_ - 0.4 && u_cross_ < 9000.0) paint = 1.0;
            vec3 ink = u_lanes > 2.5 && abs(x) < 0.35 && !crossing ? vec3(0.55, 0.38, 0.06) : vec3(0.62, 0.61, 0.58);
            s.albedo = mix(s.albedo, ink, clamp(paint, 0.0, 1.0) * worn * 0.9);
            // Manholes.
            vec2 cell = floor(vec2(uv.y / 14.0, 0.0)), at2 = vec2(lane * 0.5 * (hash1(ivec3(cell, 8)) < 0.5 ? -1.0 : 1.0), (cell.x + 0.5) * 14.0);
            float r = length(uv - at2);
            if (r < 0.36) { s.albedo = vec3(0.07, 0.065, 0.06) * (1.0 + 0.5 * step(0.5, fract(r * 14.0))); s.roughness = 0.5; s.metallic = 0.6; }
        }
        low = -0.55 * abs(fract(uv.x / lane) - 0.5) + 0.25;
    } else if (u_kind < 2.5) {
        bool sett = u_kind < 1.5;
        vec2 size = sett ? vec2(0.14, 0.11) : vec2(0.62, 0.62);
        vec2 q = uv / size;
        float row = floor(q.y);
        q.x += sett ? 0.5 * mod(row, 2.0) + 0.2 * sin(row * 3.1) : 0.0;
        vec2 f = fract(q);
        float own = hash1(ivec3(floor(q), 9)), shown = 1.0 - smoothstep(0.25, 0.7, near / size.y);
        vec2 e = min(f, 1.0 - f) * size;
        float gap = 1.0 - smoothstep(0.006, sett ? 0.022 : 0.012 + near, min(e.x, e.y));
        s.albedo *= 1.0 + (sett ? 0.6 : 0.25) * (own - 0.5) * shown;
        s.albedo *= 1.0 - 0.62 * gap * shown;
        if (sett) bump(s, vec3(f.x - 0.5, 0.0, f.y - 0.5) * 0.5 * shown);
        s.occlusion *= 1.0 - 0.4 * gap * shown;
        s.roughness = mix(0.8, sett ? 0.55 : 0.75, shown);
        low = gap * 0.5 - 0.1;
    } else if (u_kind < 4.5) {
        vec4 stones = noise3(vec3(uv * 7.0, 5.0));
        s.albedo *= 1.0 + 0.25 * stones.w + 0.2 * mid.w;
        bump(s, vec3(stones.x, 0.0, stones.y) * 0.10 + vec3(fine.x, 0.0, fine.y) * 0.08 * close);
        if (u_half_ > 0.0) {
            float track = exp(-pow((abs(uv.x) - 0.8) / 0.3, 2.0));
            s.albedo *= 1.0 - 0.2 * track;
            s.albedo = mix(s.albedo, vec3(0.11, 0.12, 0.04), smoothstep(0.1, 0.5, mid.w + 0.5 - abs(abs(uv.x) * 0.9 - 0.0) * 1.4) * 0.6);
        }
    } else {
        vec2 q = uv / 4.5, f = min(fract(q), 1.0 - fract(q)) * 4.5;
        s.albedo *= 1.0 - 0.45 * (1.0 - smoothstep(0.012, 0.02 + near, min(f.x, f.y)));
        s.albedo *= 1.0 - 0.15 * smoothstep(0.1, 0.5, broad.w);
        s.roughness = 0.75;
    }
    float lying = u_snow * smoothstep(-0.5, -0.1, broad.w * 0.6 + mid.w * 0.5 + 0.1 - (u_half_ > 0.0 ? 0.30 * exp(-pow((abs(fract(uv.x / 3.2) - 0.5) * 3.2 - 0.8) / 0.35, 2.0)) : 0.0));
    s.albedo = mix(s.albedo, vec3(0.78, 0.81, 0.86), lying);
    if (u_wet > 0.0 && lying < 0.5) {
        float pool = u_wet * smoothstep(0.02, 0.22, broad.w * 0.6 + mid.w * 0.25 + low * 0.5 + 0.04);
        s.albedo *= 1.0 - 0.5 * u_wet;
        s.roughness = mix(mix(s.roughness, 0.34, u_wet), 0.05, pool);
        s.specular = 0.03;
        s.normal = normalize(mix(s.normal, s.smooth_normal, pool));
        // Rain rings on the pools.
        vec2 ring = uv * 5.0;
        vec3 h = hash3(ivec3(floor(ring), int(floor(u_eye.w * 1.7 + hash1(ivec3(floor(ring), 2)) * 8.0))));
        float age = fract(u_eye.w * 1.7 + hash1(ivec3(floor(ring), 2)) * 8.0), d = length(fract(ring) - 0.25 - 0.5 * h.xy);
        float wave = cos((d - age * 0.45) * 60.0) * exp(-pow((d - age * 0.45) * 14.0, 2.0)) * (1.0 - age) * (1.0 - smoothstep(0.005, 0.03, near));
        s.normal = normalize(s.normal + vec3(fract(ring.x) - 0.25 - 0.5 * h.x, 0.0, fract(ring.y) - 0.25 - 0.5 * h.y) / max(d, 0.05) * wave * 0.10 * u_wet);
        mirror(s, mix(0.35, 1.0, pool) * u_wet);
    }
}
