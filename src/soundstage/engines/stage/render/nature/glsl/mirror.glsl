// What still water shows: the far matte by its own distance, and what already stands in the frame, found along the ray.
uniform sampler2D t_matte, t_matte_distance, t_frame, t_frame_depth;
uniform vec3 matte_eye;
uniform vec2 arc, rise;

vec4 far_land(vec3 from, vec3 r) {
    vec3 d = r;
    vec4 land = vec4(0.0);
    float middle = 0.5 * (arc.x + arc.y);
    for (int i = 0; i < 3; i++) {
        float azimuth = middle + mod(atan(d.x, -d.z) - middle + PI, 2.0 * PI) - PI;
        vec2 at = vec2((azimuth - arc.x) / (arc.y - arc.x), (asin(clamp(d.y, -1.0, 1.0)) - rise.x) / (rise.y - rise.x));
        if (min(at.x, at.y) < 0.0 || max(at.x, at.y) > 1.0) return vec4(0.0);
        land = textureLod(t_matte, at, 0.0);
        float far = textureLod(t_matte_distance, at, 0.0).r;
        if (far > 50000.0) far = 4000.0;
        if (i == 2) {
            if (land.a > 0.01) land.rgb = aerial(land.rgb / land.a, matte_eye + d * far);
            return land;
        }
        d = normalize(from + r * far - matte_eye);
    }
    return land;
}

vec3 mirrored(vec3 from, vec3 r, vec3 sky) {
    vec4 land = far_land(from, r);
    vec3 seen = mix(sky, land.rgb, land.a);
    float t = 0.35, before = 0.0;
    vec2 found = vec2(-1.0);
    for (int i = 0; i < 16; i++) {
        vec4 p = u_view_projection * vec4(from + r * t, 1.0);
        vec2 at = p.xy / p.w * 0.5 + 0.5;
        if (p.w < 0.1 || min(at.x, at.y) < 0.0 || max(at.x, at.y) > 1.0) break;
        float window = textureLod(t_frame_depth, at, 0.0).r, there = linear_depth(window), gap = p.w - there;
        if (window < 1.0 && gap > 0.0 && gap < 0.6 + 0.5 * (t - before)) { found = at; break; }
        before = t;
        t = t * 1.34 + 0.15;
    }
    if (found.x >= 0.0) {
        float low = before, high = t;
        for (int i = 0; i < 4; i++) {
            float half_ = 0.5 * (low + high);
            vec4 p = u_view_projection * vec4(from + r * half_, 1.0);
            vec2 at = p.xy / p.w * 0.5 + 0.5;
            if (p.w > linear_depth(textureLod(t_frame_depth, at, 0.0).r)) { high = half_; found = at; } else low = half_;
        }
        vec2 border = smoothstep(vec2(0.0), vec2(0.06), found) * smoothstep(vec2(1.0), vec2(0.94), found);
        seen = mix(seen, textureLod(t_frame, found, 0.0).rgb, border.x * border.y);
    }
    return seen;
}
