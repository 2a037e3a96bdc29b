// Looking up the height pyramid: quick heights for shadows, openness to the sky, dust and water.
uniform sampler2D t_heights;
const float PYRAMID_SPAN = 64.0, PYRAMID_LEVELS = 6.0, PYRAMID_TEXELS = 768.0;

float quick_height(vec2 xz, float cell) {
    float need = max(max(abs(xz.x), abs(xz.y)) * 2.02, cell * PYRAMID_TEXELS) / PYRAMID_SPAN;
    float level = clamp(ceil(log2(max(need, 1e-6)) * 0.5), 0.0, PYRAMID_LEVELS - 1.0);
    vec2 q = clamp(xz / (PYRAMID_SPAN * exp2(2.0 * level)) + 0.5, 0.5 / PYRAMID_TEXELS, 1.0 - 0.5 / PYRAMID_TEXELS);
    return textureLod(t_heights, vec2(q.x, (q.y + level) / PYRAMID_LEVELS), 0.0).r;
}

// 1 where the light reaches a point of the land, 0 in its shadow; `start` metres off the surface, `soft` half-angle.
float sun_reaches(vec3 p, vec3 light, float start, float soft) {
    float t = start, open = 1.0;
    for (int i = 0; i < 46; i++) {
        vec3 q = p + light * t;
        if (t > 24000.0 || q.y > 2600.0) break;
        float gap = q.y - quick_height(q.xz, t * 0.02);
        open = min(open, 0.5 + 0.5 * gap / (t * soft));
        if (open <= 0.0) return 0.0;
        t *= 1.27;
    }
    return smoothstep(0.0, 1.0, open);
}

// Share of the sky seen from a point of the land, by the horizon in eight directions.
float sky_open(vec3 p, float start) {
    float seen = 0.0;
    for (int k = 0; k < 8; k++) {
        float a = (float(k) + 0.5) * 0.78539816;
        vec2 d = vec2(cos(a), sin(a));
        float steep = 0.0, t = start;
        for (int i = 0; i < 6; i++) {
            steep = max(steep, (quick_height(p.xz + d * t, t * 0.25) - p.y) / t);
            t *= 2.6;
        }
        seen += 1.0 / (1.0 + steep * steep);
    }
    return seen * 0.125;
}
