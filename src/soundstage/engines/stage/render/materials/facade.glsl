// A house's walls over metres along and up them (uv): storeys by bays, windows with reveals and rooms behind, shops below.
// paint: x = the house's own number 0…1, y = height of its walls in 100 m, z = 1 roof, 2 wall without windows, w = 1 shop front below.
// Values: wall, second, trim, glass; bay, storey, wide, high, sill (window as shares of bay and storey), arch, reveal (m);
// stuff (see masonry.glsl), bands, ribbon (glass all round), shutters, balcony, lit (share of windows), night 0…1, shop (height, m), wet.
#include "materials/parts/masonry.glsl"
vec3 own_colour(float number, vec3 a, vec3 b) {
    vec3 h = hash3(ivec3(int(number * 8191.0), 3, 11));
    return mix(a, b, h.x) * (0.82 + 0.36 * h.y) * mix(vec3(1.0), vec3(1.06, 1.0, 0.92), h.z - 0.5);
}
// A room behind a pane: back wall, sides, ceiling with its lamps, things standing in it. `p` metres in the cell, `d` into it.
vec3 room_behind(vec2 p, vec2 cell, vec3 d, vec3 h, out float bright) {
    float deep = 2.6 + 3.0 * h.x;
    vec2 t2 = (step(vec2(0.0), d.xy) * cell - p) / (d.xy + vec2(1e-4) * (step(vec2(0.0), d.xy) * 2.0 - 1.0));
    float t3 = deep / max(d.z, 0.05), t = min(min(t2.x, t2.y), t3);
    vec3 at = vec3(p, 0.0) + d * t;
    bool roof = t == t2.y && d.y > 0.0, floor_ = t == t2.y && d.y <= 0.0, back = t == t3;
    vec3 paint = mix(vec3(0.75, 0.66, 0.52), mix(vec3(0.55, 0.62, 0.62), vec3(0.66, 0.45, 0.38), h.y), h.z);
    vec3 colour = floor_ ? vec3(0.28, 0.19, 0.12) : roof ? vec3(0.85) : paint;
    bright = roof ? 1.2 : back ? 0.8 : 0.6;
    float lamp = roof ? smoothstep(0.35, 0.05, length(fract(at.xz * vec2(0.7, 0.6)) - 0.5)) : 0.0;
    bright += 2.2 * lamp;
    bright *= 0.55 + 0.45 * clamp(at.y / cell.y, 0.0, 1.0);
    float thing = step(at.y / cell.y, 0.18 + 0.3 * hash1(ivec3(int(at.x * 1.4 + 90.0), int(h.x * 99.0), 5)));
    if (back && thing > 0.5) colour *= 0.3;
    // Goods on shelves along the back, each of a colour of its own.
    if (back && cell.x > 4.0) {
        ivec3 item = ivec3(int(at.x * 3.3 + 50.0), int(at.y * 2.4), int(h.x * 97.0));
        colour = mix(colour, hash3(item) * 0.8, step(0.28, hash1(item)) * step(at.y, cell.y * 0.72));
        bright *= 0.8;
    }
    return colour;
}
void glass_pane(inout Surface s, vec3 tint, float wobble) {
    s.albedo = tint * 0.04;
    s.specular = mix(0.06, 0.30, u_ribbon);
    s.roughness = 0.05;
    s.normal = normalize(s.smooth_normal + noise3(vec3(s.uv * 0.4, wobble * 20.0)).xyz * 0.006 + (hash3(ivec3(int(wobble * 999.0), 1, 2)) - 0.5) * 0.010);
}
void windows(inout Surface s, vec2 uv, vec2 cell, ivec3 key, vec4 opening, vec3 v, vec2 span, float lit, float shop, vec3 wall) {
    vec3 h = hash3(key);
    vec2 p = fract(uv / cell) * cell, low = opening.xy * cell, high = opening.zw * cell;
    vec2 mid = 0.5 * (low + high), half_ = 0.5 * (high - low);
    float curve = u_arch * half_.x * (1.0 - shop);
    vec2 e = abs(p - mid) - half_;
    // A round head: what lies above its spring line is measured from the circle's middle.
    vec2 spring = vec2(p.x - mid.x, p.y - (high.y - curve));
    float head = curve > 0.0 && spring.y > 0.0 ? length(spring / vec2(half_.x, max(curve, 0.01))) - 1.0 : -1.0;
    float edge = max(max(e.x, e.y), head * half_.x);
    float hole = clamp(0.5 - edge / max(max(span.x, span.y), 0.004), 0.0, 1.0);
    float surround = clamp(0.5 - (edge - 0.11) / max(span.x, 0.01), 0.0, 1.0) * step(0.02, u_bands) * (1.0 - shop);
    s.albedo = mix(s.albedo, u_trim, surround * 0.8);
    // Water has run down under the sills.
    float under = smoothstep(0.0, -1.2, p.y - low.y) * 0.0 + smoothstep(0.9, 0.0, low.y - p.y) * step(p.y, low.y) * step(abs(p.x - mid.x), half_.x);
    s.albedo *= 1.0 - 0.16 * under * (0.6 + 0.8 * noise3(vec3(uv.x * 7.0, uv.y * 0.5, 1.0)).w);
    float shutter = u_shutters * (1.0 - shop);
    if (shutter > 0.5) {
        float side = abs(p.x - mid.x) - half_.x;
        float leaf = step(0.02, side) * step(side, half_.x * 0.95) * step(abs(p.y - mid.y), half_.y);
        float slat = 0.75 + 0.25 * step(0.45, fract(p.y * 14.0)) * (1.0 - smoothstep(0.02, 0.06, span.y));
        vec3 green = mix(vec3(0.05, 0.14, 0.10), vec3(0.10, 0.16, 0.26), hash1(ivec3(key.z, 4, 4)));
        s.albedo = mix(s.albedo, green * slat, leaf);
    }
    if (hole <= 0.0) return;
    vec2 q = p - v.xy / v.z * u_reveal;
    vec2 f = abs(q - mid) - half_;
    float inside = max(f.x, f.y);
    if (inside > 0.0 && u_reveal > 0.02) {
        // The reveal: its lower face catches the sky, its upper is dark.
        s.albedo = mix(s.albedo, wall * (f.y > f.x ? (q.y < mid.y ? 1.1 : 0.5) : 0.75), hole);
        s.occlusion *= 1.0 - 0.45 * hole;
        return;
    }
    float bar = shop > 0.5 ? 0.05 : 0.045;
    float frame = max(clamp(0.5 + (inside + 0.07) / max(span.x, 0.006), 0.0, 1.0), u_ribbon > 0.5 ? 0.0 : max(
        clamp(0.5 - (abs(q.x - mid.x) - bar * 0.6) / max(span.x, 0.006), 0.0, 1.0),
        clamp(0.5 - (abs(q.y - mix(low.y, high.y, 0.66)) - bar * 0.6) / max(span.y, 0.006), 0.0, 1.0)) * (1.0 - 0.6 * smoothstep(0.04, 0.2, span.x)));
    float bright;
    vec3 behind = room_behind(clamp(q, vec2(0.0), cell), cell, vec3(-v.xy, v.z), h, bright);
    float curtain = shop > 0.5 ? 0.0 : step(0.55, h.y) * step(half_.x * (0.35 + 0.5 * h.z), abs(q.x - mid.x));
    float blind = shop > 0.5 ? 0.0 : step(0.75, h.z) * step(high.y - 2.0 * half_.y * h.x, q.y);
    vec3 cloth = mix(vec3(0.75, 0.72, 0.66), vec3(0.55, 0.34, 0.26), h.x * h.y);
    behind = mix(behind, cloth * (0.8 + 0.2 * sin(q.x * 40.0)), max(curtain, blind));
    bright = mix(bright, 0.8, max(curtain, blind));
    float on = shop > 0.5 ? mix(0.25, 1.0, u_night) : step(h.z * 0.999, lit);
    vec3 lamp = mix(vec3(1.0, 0.62, 0.28), mix(vec3(1.0, 0.86, 0.66), vec3(0.75, 0.9, 1.0), step(0.8, h.x)), h.y);
    if (shop > 0.5) lamp = mix(vec3(1.0, 0.85, 0.65), hash3(key + 9) * 0.7 + 0.5, 0.4);
    vec3 keep = s.albedo;
    float keep_rough = s.roughness, keep_spec = s.specular;
    vec3 keep_n = s.normal;
    glass_pane(s, u_glass, h.x);
    s.emission += behind * lamp * (bright * on * (shop > 0.5 ? mix(0.45, 2.2, u_night) : mix(0.5, 1.7 * (0.35 + h.x), u_night)) * hole * (1.0 - frame));
    s.albedo += behind * (0.10 * (1.0 - on)) * (1.0 - u_ribbon * 0.6);
    float solid = max(frame, 1.0 - hole);
    s.albedo = mix(s.albedo, hole > 0.5 ? u_trim : keep, solid);
    s.roughness = mix(s.roughness, keep_rough, solid);
    s.specular = mix(s.specular, keep_spec, solid);
    s.normal = normalize(mix(s.normal, keep_n, solid));
}
void shop_front(inout Surface s, vec2 uv, float number, vec3 v, vec2 span, vec3 wall) {
    float wide = u_bay * 2.0;
    int unit = int(floor(uv.x / wide));
    ivec3 key = ivec3(unit, -7, int(number * 8191.0));
    vec3 h = hash3(key);
    float x = fract(uv.x / wide) * wide, y = uv.y;
    vec3 house = mix(vec3(0.05, 0.06, 0.07), mix(vec3(0.30, 0.05, 0.05), vec3(0.04, 0.16, 0.14), h.y), step(0.35, h.x));
    s.albedo = house * (1.0 + 0.1 * noise3(vec3(uv * 3.0, number)).w);
    s.roughness = 0.45;
    float sign = u_shop - 0.95;
    if (y > sign) {
        // A fascia with lettering too far off to be read.
        vec2 at = vec2(x / wide, (y - sign) / 0.8);
        float letter = step(0.30, hash1(ivec3(int(x * 5.2), unit, 8))) * step(0.24, fract(x * 5.2)) * step(abs(at.y - 0.5), 0.24);
        letter *= step(0.18, at.x) * step(at.x, 0.82) * step(0.22, noise3(vec3(x * 11.0, y * 9.0, h.x * 30.0)).w + 0.62);
        vec3 ink = mix(vec3(0.9, 0.85, 0.7), hash3(key + 3), step(0.5, h.z));
        s.albedo = mix(s.albedo, ink, letter);
        s.emission = ink * letter * mix(0.1, 3.5, u_night);
        return;
    }
    float awning = step(0.55, h.z) * step(sign - 0.55, y);
    if (awning > 0.5) {
        float stripe = step(0.5, fract(x * 1.9));
        s.albedo = mix(vec3(0.75, 0.72, 0.66), hash3(key + 5) * 0.5, stripe);
        s.roughness = 0.9;
        s.normal = normalize(s.normal + vec3(0.0, 0.8, 0.0));
        return;
    }
    windows(s, vec2(uv.x, y), vec2(wide, sign), key, vec4(0.05, 0.16, 0.95, 0.97), v, span, 1.0, 1.0, wall);
}
// Tall houses of a big town wear light at night: a blade sign down the wall, a line around the top, in colours of their own.
vec3 neon(vec2 uv, float number, float top, vec2 span) {
    vec3 h = hash3(ivec3(int(number * 8191.0), 31, 7));
    if (u_night < 0.5 || top < 38.0 || h.x > 0.42) return vec3(0.0);
    vec3 hue = clamp(0.5 + 0.75 * cos(6.2831853 * (h.y + vec3(0.0, 0.36, 0.64))), 0.0, 1.0);
    float blade = 1.0 - smoothstep(0.9, 1.1 + span.x, abs(mod(uv.x, 47.0) - 6.0 - 30.0 * h.z));
    blade *= step(top * (0.30 + 0.3 * h.z), uv.y) * step(uv.y, top * 0.93);
    float letters = mix(1.0, step(0.25, fract(uv.y / 4.4)), step(span.y, 1.5));
    float crown = (1.0 - smoothstep(0.35, 0.55 + span.y, abs(uv.y - top + 1.2))) * step(h.z, 0.55);
    return hue * (3.2 * max(blade * letters * min(1.0, 2.0 / max(span.x, 0.2)), crown)) * u_night;
}
void material(inout Surface s) {
    float number = s.paint.x, top = s.paint.y * 100.0;
    vec2 span = fwidth(s.uv);
    s.roughness = 0.85;
    if (s.paint.z > 0.5 && s.paint.z < 1.5) {
        vec4 n = noise3(s.position * 0.9), g = noise3(s.position * 9.0);
        s.albedo = mix(vec3(0.16, 0.155, 0.15), vec3(0.27, 0.26, 0.24), smoothstep(-0.3, 0.4, n.w)) * (1.0 + 0.2 * g.w);
        return;
    }
    vec3 wall = own_colour(number, u_wall, u_wall2);
    s.albedo = masonry(s, u_stuff, s.uv, max(span.x, span.y), wall, u_second, number);
    if (s.paint.z > 1.5) return;
    vec3 sign = neon(s.uv, number, top, span);
    if (max(sign.r, max(sign.g, sign.b)) > 0.3) {
        s.emission = sign;
        s.albedo *= 0.2;
        return;
    }
    vec3 n = s.smooth_normal, t = normalize(cross(vec3(0.0, 1.0, 0.0), n) + vec3(1e-5, 0.0, 0.0));
    vec3 v = vec3(dot(s.view, t), s.view.y, max(dot(s.view, n), 0.08));
    bool shops = s.paint.w > 0.5;
    float base = shops ? u_shop : 0.35;
    if (shops && s.uv.y < u_shop) {
        shop_front(s, s.uv, number, v, span, wall);
        return;
    }
    vec2 cell = vec2(u_bay, u_storey), at = vec2(s.uv.x, s.uv.y - base);
    float rows = floor((top - base - 0.5) / u_storey), row = floor(at.y / u_storey);
    float band = abs(fract(at.y / u_storey + 0.5) - 0.5) * u_storey;
    float line = (1.0 - smoothstep(0.10, 0.12 + span.y, band)) * u_bands;
    s.albedo = mix(s.albedo, u_trim * 0.9, line);
    if (row >= rows || row < 0.0) {
        float cornice = smoothstep(top - 0.75, top - 0.7, s.uv.y) * step(0.02, u_bands);
        s.albedo = mix(s.albedo, u_trim, cornice);
        s.occlusion *= 1.0 - 0.4 * smoothstep(0.8, 0.0, abs(s.uv.y - (top - 0.8))) * step(s.uv.y, top - 0.75);
        return;
    }
    ivec3 key = ivec3(int(floor(at.x / cell.x)), int(row), int(number * 8191.0));
    vec4 opening = vec4(0.5 - 0.5 * u_wide, u_sill, 0.5 + 0.5 * u_wide, u_sill + u_high);
    // Whole floors of an office are lit together.
    float awake = mix(1.0, 0.12 + 1.3 * hash1(ivec3(int(number * 8191.0), 6, 1)), smoothstep(30.0, 70.0, top) * u_night);
    float lit = u_lit * awake * mix(1.0, 0.15 + 1.9 * hash1(ivec3(int(row), int(number * 4095.0), 2)), u_ribbon);
    float far = smoothstep(0.30, 0.75, max(span.x / cell.x, span.y / cell.y));
    vec3 plain = mix(s.albedo, u_glass * 0.07, u_wide * u_high);
    vec3 rest = s.albedo;
    windows(s, at, cell, key, opening, v, span, lit, 0.0, wall);
    float dusk = mix(0.25, 1.0, u_night);
    s.albedo = mix(s.albedo, plain, far);
    // Far off, a wall is the mean of its windows, but still a few bright ones among many dark.
    float few = hash1(key + 5);
    vec3 glow = mix(vec3(1.0, 0.62, 0.28), vec3(0.72, 0.86, 1.0), step(0.72, hash1(ivec3(int(number * 8191.0), 4, 4))));
    s.emission = mix(s.emission, glow * (lit * u_wide * u_high * dusk * (0.02 + 0.75 * few * few * few * few)), far);
    s.roughness = mix(s.roughness, mix(0.7, 0.15, u_ribbon), far);
    if (u_balcony > 0.5) {
        // A rail before the window, its shadow below.
        float y = fract(at.y / cell.y) * cell.y, x = fract(at.x / cell.x);
        float has = step(hash1(key + 21), 0.7) * step(abs(x - 0.5), 0.5 * u_wide + 0.12);
        float rail = has * step(y, 1.0) * step(0.06, y) * step(0.5, fract(s.uv.x * 7.5)) * (1.0 - smoothstep(0.03, 0.08, span.x));
        float slab = has * step(y, 0.10) + has * step(0.95, y) * step(y, 1.02);
        s.albedo = mix(s.albedo, vec3(0.03), max(rail, slab * 0.9) * (1.0 - far));
        s.emission *= 1.0 - max(rail, slab) * (1.0 - far);
    }
    s.roughness = mix(s.roughness, s.roughness * 0.6, u_wet * 0.5);
}
