// A pitched roof over metres along and up the slope (uv). Values: albedo, second; stuff: 0 clay tiles, 1 slate, 2 thatch,
// 3 metal, 4 shingles, 5 glazed; snow, wet.
#ifndef HAS_u_snow
const float u_snow = 0.0;
#endif
#ifndef HAS_u_wet
const float u_wet = 0.0;
#endif
void material(inout Surface s) {
    vec2 size = u_stuff < 0.5 || u_stuff > 4.5 ? vec2(0.30, 0.36) : u_stuff < 1.5 ? vec2(0.28, 0.22) : u_stuff < 2.5 ? vec2(0.05, 0.6) : u_stuff < 3.5 ? vec2(0.6, 90.0) : vec2(0.3, 0.2);
    vec2 q = s.uv / size;
    float row = floor(q.y);
    if (u_stuff > 0.5 && u_stuff < 1.5 || u_stuff > 3.5 && u_stuff < 4.5) q.x += 0.5 * mod(row, 2.0);
    vec2 f = fract(q), span = fwidth(q);
    float shown = 1.0 - smoothstep(0.3, 0.9, max(span.x, span.y));
    float own = hash1(ivec3(floor(q), 5));
    vec4 broad = noise3(s.position * 0.5), moss = noise3(s.position * 2.3 + 7.0);
    s.albedo = mix(u_albedo, u_second, clamp(0.5 + 0.6 * broad.w + 0.55 * (own - 0.5) * shown, 0.0, 1.0));
    s.albedo *= 1.0 + 0.15 * moss.w;
    float round_ = u_stuff < 0.5 || u_stuff > 4.5 ? sin(f.x * 6.2831853) : 0.0;
    float lip = smoothstep(0.0, 0.14, f.y);
    s.occlusion *= mix(1.0, (0.6 + 0.4 * lip) * (0.78 + 0.22 * (round_ * 0.5 + 0.5)), shown);
    vec3 across = normalize(cross(vec3(0.0, 1.0, 0.0), s.smooth_normal) + vec3(1e-5, 0.0, 0.0));
    if (u_stuff < 0.5 || u_stuff > 4.5) bump(s, across * (-cos(f.x * 6.2831853) * 0.55 * shown));
    if (u_stuff > 2.5 && u_stuff < 3.5) bump(s, across * ((step(f.x, 0.06) - step(0.94, f.x)) * 0.6 * shown));
    s.roughness = u_stuff > 4.5 ? 0.3 : u_stuff > 2.5 && u_stuff < 3.5 ? 0.45 : 0.85;
    s.roughness *= 1.0 - 0.45 * u_wet;
    s.albedo *= 1.0 - 0.35 * u_wet;
    float lying = u_snow * smoothstep(0.25, 0.5, s.smooth_normal.y + 0.2 * broad.w);
    s.albedo = mix(s.albedo, vec3(0.80, 0.83, 0.88), lying);
}
