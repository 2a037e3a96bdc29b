// Clothes. Values: tone; stuff (0 cotton, 1 denim, 2 wool, 3 knit, 4 vinyl, 5 leather, 6 satin, 7 velvet, 8 mail, 10 lames of
// plate, 11 quilted down, 12 fur, 13 lace, 14 tulle, 15 strips of hide, 16 straw, 17 sequins); cut (0 plain, 1 jeans, 2 trousers,
// 3 shirt, 4 jacket, 5 raincoat, 6 hoodie, 7 double-breasted, 8 zipped, 9 biker, 10 denim jacket, 11 fur-trimmed); wet;
// pattern (0 none, 1 stripes, 2 pinstripes, 3 plaid, 4 checks, 5 dots, 6 flowers, 7 camouflage, 8 reflective bands, 9 web,
// 10 lace) in the colour accent. Paint: x = along the arm, y = along the leg (0 … 1 … 2, −1 off it), z = lining.
// Rest: template metres (hip 0.05, waist 0.16, shoulder 0.50).
#include "materials/parts/relief.glsl"
#ifndef HAS_u_pattern
const float u_pattern = 0.0;
#endif
#ifndef HAS_u_accent
const vec3 u_accent = vec3(0.6);
#endif
// Round the body and along it, metres: what a pattern is printed on.
vec2 printed(vec3 q, vec4 paint) {
    float round_ = paint.x > 0.0 ? q.z * 1.5 + q.y * 0.3 : atan(q.x, q.z + 0.015) * 0.155;
    if (paint.y > 0.0) round_ = q.x + q.z;
    float along = paint.x > 0.0 ? paint.x * 0.28 : q.y;
    return vec2(round_, along);
}
vec3 patterned(vec3 tone, vec3 q, vec4 paint, float span) {
    vec2 w = printed(q, paint);
    float soft = max(span * 1.2, 0.0006);
    if (u_pattern < 1.5) {
        float band = abs(fract(w.y / 0.052) - 0.5) * 0.052;
        return mix(tone, u_accent, smoothstep(0.0125 - soft, 0.0125 + soft, band));
    }
    if (u_pattern < 2.5) return mix(tone, u_accent, 0.5 * line(abs(fract(w.x / 0.022) - 0.5) * 0.022, 0.0007, span));
    if (u_pattern < 4.5) {
        float cell = u_pattern < 3.5 ? 0.075 : 0.030;
        vec2 f = abs(fract(w / cell) - 0.5) * cell;
        vec2 wide = smoothstep(vec2(0.25 * cell - soft), vec2(0.25 * cell + soft), f);
        vec3 made = mix(tone, u_pattern < 3.5 ? tone * 0.22 : u_accent, 0.5 * (wide.x + wide.y));
        if (u_pattern < 3.5) made = mix(made, u_accent, 0.55 * max(line(f.x - 0.10 * cell, 0.0012, span), line(f.y - 0.10 * cell, 0.0012, span)));
        return made;
    }
    if (u_pattern < 5.5) {
        vec2 c = w / 0.034;
        c.x += 0.5 * mod(floor(c.y), 2.0);
        float r = length(fract(c) - 0.5) * 0.034;
        return mix(u_accent, tone, smoothstep(0.0088 - soft, 0.0088 + soft, r));
    }
    if (u_pattern < 6.5) {
        vec2 c = w / 0.058 + 0.25 * vec2(noise3(vec3(w * 6.0, 1.0)).w, noise3(vec3(w * 6.0, 4.0)).w);
        c.x += 0.5 * mod(floor(c.y), 2.0);
        vec2 cell = floor(c), f = fract(c) - 0.5;
        float own = fract(sin(dot(cell, vec2(12.9, 78.2))) * 43758.5);
        float r = length(f), turn = atan(f.y, f.x) + own * 6.0;
        float petal = 0.26 + 0.10 * cos(5.0 * turn);
        float edge = soft / 0.058;
        vec3 flower = mix(u_accent, vec3(0.52, 0.10, 0.12), step(0.55, own));
        float leaf = smoothstep(0.06, 0.03, abs(abs(f.x + f.y) - 0.30)) * step(0.28, r) * step(r, 0.48);
        vec3 made = mix(tone, vec3(0.06, 0.13, 0.05), 0.8 * leaf);
        made = mix(made, flower, 1.0 - smoothstep(petal - edge, petal + edge, r));
        return mix(made, vec3(0.5, 0.32, 0.04), 1.0 - smoothstep(0.09 - edge, 0.09 + edge, r));
    }
    if (u_pattern < 7.5) {
        float a = noise3(vec3(w * 14.0, 2.0)).w + 0.4 * noise3(vec3(w * 34.0, 5.0)).w;
        float b = noise3(vec3(w * 13.0, 9.0)).w + 0.4 * noise3(vec3(w * 30.0, 3.0)).w;
        vec3 made = mix(tone, tone * vec3(0.42, 0.48, 0.40), step(0.12, a));
        made = mix(made, tone * vec3(1.9, 1.6, 1.3), step(0.26, b));
        return mix(made, vec3(0.018, 0.018, 0.014), step(0.40, a * 0.7 + b * 0.7));
    }
    if (u_pattern < 8.5) {
        float at = paint.x > 0.0 ? abs(paint.x - 1.45) * 0.28 : min(abs(q.y - 0.20), abs(q.y - 0.075));
        float up = paint.x > 0.0 ? 1.0 : abs(abs(q.x) - 0.095);
        float strip = max(1.0 - smoothstep(0.024, 0.024 + soft, at), (1.0 - smoothstep(0.022, 0.022 + soft, up)) * step(0.20, q.y) * step(paint.x, 0.0));
        return mix(tone, vec3(0.60, 0.60, 0.57), strip);
    }
    if (u_pattern < 9.5) {
        vec2 c = vec2(atan(q.x, q.z) * 7.0, q.y);
        float spoke = abs(fract(c.x * 0.8) - 0.5) / 0.8 * 0.15;
        float sag = 0.012 * abs(fract(c.x * 0.8) - 0.5);
        float ring = abs(fract((c.y + sag) / 0.030) - 0.5) * 0.030;
        return tone * (1.0 - 0.85 * max(line(0.0094 * 2.0 - spoke * 0.25, 0.0009, span), line(ring - 0.0, 0.0008, span)));
    }
    vec2 c = w / 0.030;
    float web = abs(sin(c.x * 6.28) * sin(c.y * 6.28)) + 0.4 * noise3(vec3(c * 1.7, 2.0)).w;
    return tone * mix(0.72, 1.0, smoothstep(0.25, 0.35, web));
}
float seam(float distance, float span) { return line(distance, 0.0009, span) * seen(span, 180.0); }
float stitches(float distance, float along, float span) { return line(abs(distance) - 0.004, 0.0006, span) * step(0.4, fract(along * 260.0)) * seen(span, 330.0); }
void material(inout Surface s) {
    float span = pixel_span(s);
    vec3 q = s.rest;
    bool on_arm = s.paint.x > 0.0, on_leg = s.paint.y > 0.0;
    bool stiff = u_stuff > 3.5 && u_stuff < 5.5;
    // Folds: sharp ridges across sleeves and at the knees, long soft ones on the trunk.
    vec3 scale = on_arm ? vec3(24.0, 24.0, 20.0) : on_leg ? vec3(17.0, 15.0, 17.0) : vec3(22.0, 8.0, 22.0);
    float limb = max(s.paint.x, s.paint.y);
    float bend = on_arm || on_leg ? 0.35 + 0.8 * exp(-pow((limb - 1.0) / 0.3, 2.0)) + 0.6 * smoothstep(1.5, 2.0, limb) : 0.8;
    vec4 fold = noise3(q * scale + 1.7), small = noise3(q * scale * 2.7 + 8.0);
    float ease = u_stuff > 1.5 && u_stuff < 3.5 ? 0.75 : 1.0;
    vec3 slope = -sign(fold.w) * fold.xyz * scale * (0.0058 * ease * bend) + -sign(small.w) * small.xyz * scale * 2.7 * (0.0010 * ease * bend) * seen(span, 90.0);
    vec4 nap = noise3(q * 420.0);
    vec3 tone = u_tone;
    if (u_pattern > 0.5) tone = patterned(tone, q, s.paint, span);
    s.albedo = tone * (0.93 + 0.08 * small.w + 0.10 * fold.w);
    s.roughness = 0.88;
    s.sheen = u_tone * 0.22 + 0.012;
    float fine = seen(span, 900.0);
    if (u_stuff < 0.5) {
        slope += nap.xyz * 420.0 * 0.00022 * seen(span, 380.0);
    } else if (u_stuff < 1.5) {
        float twill = sin((q.x + q.y * 0.6 + q.z) * 5200.0) * fine;
        float slub = noise3(vec3(q.x * 600.0, q.y * 40.0, q.z * 600.0)).w * seen(span, 500.0);
        float worn = smoothstep(0.25, 0.75, fold.w) * 0.35 + exp(-pow((s.paint.y - 0.62) / 0.34, 2.0)) * step(0.0, q.z) * 0.40;
        s.albedo *= 1.0 + 0.16 * slub + 0.12 * twill + 0.85 * worn;
        slope += nap.xyz * 420.0 * 0.0003 * seen(span, 380.0);
    } else if (u_stuff < 2.5) {
        s.albedo *= 0.96 + 0.14 * nap.w * seen(span, 380.0) + 0.04;
        s.sheen = u_tone * 0.55 + 0.02;
        slope += nap.xyz * 420.0 * 0.00035 * seen(span, 380.0);
    } else if (u_stuff < 3.5) {
        float across = on_arm ? (q.z + q.x * 0.7) : q.x + q.z * 0.4;
        float rib = sin(across * 950.0), purl = sin(q.y * 1500.0 + rib);
        s.albedo *= 1.0 + seen(span, 260.0) * (0.20 * rib + 0.10 * purl);
        slope += vec3(cos(across * 950.0), 0.45 * cos(q.y * 1500.0), 0.0) * 0.42 * seen(span, 260.0);
        s.sheen = u_tone * 0.5 + 0.02;
    } else if (u_stuff < 5.5) {
        s.sheen = vec3(0.0);
        s.roughness = u_stuff < 4.5 ? 0.30 : 0.46 + 0.10 * small.w;
        s.specular = 0.05;
        s.coat = u_stuff < 4.5 ? 0.5 : 0.06;
        s.coat_roughness = 0.16;
        slope += nap.xyz * 420.0 * (u_stuff < 4.5 ? 0.00005 : 0.00014) * seen(span, 380.0);
    } else if (u_stuff < 6.5) {
        s.roughness = 0.56;
        s.specular = 0.045;
        s.sheen = u_tone * 0.4;
    } else if (u_stuff < 7.5) {
        s.sheen = u_tone * 1.6;
        s.albedo *= 0.7;
    } else if (u_stuff < 8.5) {
        // Rings of wire, row against row.
        vec2 c = vec2(q.x + q.z, q.y) / 0.0085;
        c.x += 0.5 * mod(floor(c.y), 2.0);
        float r = length(fract(c) - 0.5), wire = 1.0 - smoothstep(0.10, 0.20, abs(r - 0.36));
        float visible = seen(span, 110.0);
        s.metallic = 0.9;
        s.albedo = u_tone * mix(0.9, 0.25 + 1.5 * wire, visible);
        s.roughness = 0.42;
        s.sheen = vec3(0.0);
        slope = slope * 0.5 + nap.xyz * 0.8 * visible;
    } else if (u_stuff < 10.5) {
        // Strips of plate that overlap downwards.
        float step_ = fract(q.y / 0.034);
        s.metallic = 1.0;
        s.albedo = u_tone * 1.2 * (0.55 + 0.45 * smoothstep(0.0, 0.16, step_)) * (0.94 + 0.08 * fold.w);
        s.roughness = 0.30 + 0.08 * small.w;
        s.sheen = vec3(0.0);
        slope = vec3(0.0, 0.55 * smoothstep(0.75, 1.0, step_), 0.0) * seen(span, 30.0);
    } else if (u_stuff < 11.5) {
        float tube = on_arm ? s.paint.x / 0.26 : q.y / 0.062;
        float f = fract(tube) - 0.5;
        float wrinkle = small.w * (0.3 + 1.4 * abs(f));
        s.roughness = 0.48;
        s.specular = 0.035;
        s.sheen = u_tone * 0.15;
        s.albedo *= 0.55 + 0.45 * smoothstep(0.5, 0.36, abs(f));
        slope = slope * 0.6 + vec3(0.0, f * 2.4, 0.0) * smoothstep(0.52, 0.40, abs(f)) + small.xyz * 46.0 * 0.003 * abs(f);
        s.albedo *= 1.0 + 0.1 * wrinkle;
    } else if (u_stuff < 12.5) {
        vec4 tuft = noise3(q * 85.0), hair = noise3(q * vec3(380.0, 120.0, 380.0) + 5.0);
        s.albedo = tone * (0.72 + 0.55 * tuft.w + 0.45 * hair.w * seen(span, 330.0));
        s.sheen = u_tone * 1.0 + 0.02;
        s.wrap = vec3(0.3);
        slope = tuft.xyz * 85.0 * 0.0050 * seen(span, 90.0) + hair.xyz * 0.25 * seen(span, 330.0);
    } else if (u_stuff < 14.5) {
        float mesh = u_stuff < 13.5 ? smoothstep(0.1, 0.4, abs(sin(q.x * 420.0) * sin(q.y * 420.0)) + 0.5 * small.w) : 0.85;
        s.albedo *= 0.8 + 0.25 * mesh;
        s.sheen = u_tone * 0.9;
        s.backlight = 0.55;
        s.wrap = vec3(0.45);
        slope *= 0.6;
    } else if (u_stuff < 15.5) {
        float strip = abs(fract(atan(q.x, q.z) * 4.6) - 0.5);
        s.albedo *= 0.30 + 0.70 * smoothstep(0.5, 0.44, strip);
        s.roughness = 0.5;
        slope = nap.xyz * 0.05 + vec3(sign(q.x) * 0.5, 0.0, 0.0) * smoothstep(0.36, 0.48, strip);
    } else if (u_stuff < 16.5) {
        float turn = atan(q.x - 3.0, q.z - 3.0) * 30.0, ring = length(q.xz - 3.0) * 260.0 + q.y * 300.0;
        float weave = sin(ring) * sin(turn + 1.5708 * mod(floor(ring / 6.28), 2.0));
        s.albedo *= 1.0 + 0.30 * weave * seen(span, 80.0) + 0.22 * nap.w;
        s.roughness = 0.7;
        slope = vec3(0.3 * weave) * seen(span, 80.0);
    } else {
        float glint = noise3(q * 230.0).w;
        s.albedo *= 0.6 + 1.2 * smoothstep(0.2, 0.5, glint);
        s.metallic = 0.5;
        s.roughness = 0.25;
        slope += nap.xyz * 0.6;
    }
    // Seams: inside and outside of the limbs, the sides; then what each cut adds.
    float away = 1.0;
    if (on_leg) away = min(abs(q.z - 0.005), 1.0) + 0.0;
    float mark = (on_leg || on_arm) ? seam(away + (on_arm ? 1.0 : 0.0), span) : seam(abs(q.z - 0.004), span);
    float front = step(0.03, q.z);
    if (u_cut > 0.5 && u_cut < 2.5) {
        float band = line(q.y - 0.147, 0.0010, span) * seen(span, 180.0);
        float fly = seam(q.x - 0.010, span) * front * step(0.055, q.y);
        float pocket = seam(length(vec2(abs(q.x) - 0.150, q.y - 0.150)) - 0.070, span) * front;
        mark = max(mark, max(band, max(fly, pocket)));
        if (u_cut < 1.5) {
            float thread = stitches(q.y - 0.147, q.x + q.z, span) + stitches(length(vec2(abs(q.x) - 0.150, q.y - 0.150)) - 0.070, q.y + q.x, span) * front;
            s.albedo = mix(s.albedo, vec3(0.42, 0.23, 0.07), clamp(thread, 0.0, 1.0) * 0.8);
        }
        if (u_cut > 1.5 && on_leg) slope.x += 1.4 * exp(-pow((abs(q.x) - mix(0.105, 0.20, clamp((0.05 - q.y) / 0.8, 0.0, 1.0))) / 0.0025, 2.0)) * front * sign(q.x) * seen(span, 150.0);
    }
    if (u_cut > 2.5 && u_cut < 3.5 || u_cut > 4.5 && u_cut < 5.5) {
        float placket = max(seam(q.x - 0.015, span), 0.6 * seam(q.x + 0.015, span)) * front;
        vec2 button = vec2(q.x, (fract(q.y * 12.0) - 0.5) / 12.0);
        float disc = 1.0 - smoothstep(0.0048, 0.0055 + span, length(button));
        s.albedo = mix(s.albedo, u_cut > 4.5 ? vec3(0.03) : min(u_tone * 1.5 + 0.06, vec3(0.75)), disc * front * step(q.y, 0.54) * seen(span, 120.0));
        mark = max(mark, placket);
    }
    if (u_cut > 3.5 && u_cut < 4.5) {
        float flap = seam(max(abs(abs(q.x) - 0.105) - 0.050, abs(q.y - 0.075) - 0.014), span) * front;
        // It closes left over right, on buttons.
        float closed = front * step(q.y, 0.37);
        vec2 button = vec2(q.x - 0.012, (fract(q.y * 10.5 + 0.2) - 0.5) / 10.5);
        float disc = 1.0 - smoothstep(0.0085, 0.0095 + span, length(button));
        s.albedo = mix(s.albedo, u_tone * 0.30 + 0.008, disc * closed * seen(span, 70.0));
        slope += vec3(button, 0.0) * 40.0 * disc * closed * seen(span, 120.0);
        mark = max(mark, max(flap, seam(q.x + 0.018, span) * closed));
    }
    if (u_cut > 5.5 && u_cut < 6.5) {
        float pouch = seam(max(abs(q.x) - mix(0.100, 0.062, smoothstep(0.06, 0.15, q.y)), abs(q.y - 0.105) - 0.055), span) * front;
        float rib = (on_arm ? smoothstep(1.80, 1.84, s.paint.x) : 1.0 - smoothstep(0.045, 0.055, q.y));
        slope.x += 0.9 * sin((q.x + q.z) * 900.0) * rib * seen(span, 260.0);
        s.albedo *= 1.0 - 0.10 * rib;
        float cord = (line(abs(q.x) - 0.022 - 0.004 * sin(q.y * 60.0), 0.0022, span)) * front * step(0.42, q.y) * step(q.y, 0.545);
        s.albedo = mix(s.albedo, vec3(0.5, 0.49, 0.47), cord * 0.8);
        mark = max(mark, pouch);
    }
    if (u_cut > 6.5 && u_cut < 7.5) {
        vec2 button = vec2(abs(q.x) - 0.050, (fract(q.y * 11.0) - 0.5) / 11.0);
        float disc = (1.0 - smoothstep(0.0068, 0.0076 + span, length(button))) * front * step(0.10, q.y) * step(q.y, 0.46);
        s.albedo = mix(s.albedo, u_tone * 0.35, disc * seen(span, 90.0));
        mark = max(mark, seam(q.x - 0.072, span) * front);
    }
    if (u_cut > 7.5 && u_cut < 10.5) {
        float zip = line(q.x, u_cut < 9.5 ? 0.0035 : 0.0012, span) * front;
        vec3 metal = vec3(0.30, 0.30, 0.31) * (0.7 + 0.5 * step(0.5, fract(q.y * 260.0)) * seen(span, 300.0));
        s.albedo = mix(s.albedo, u_cut < 9.5 ? metal : s.albedo * 0.5, zip * 0.85);
        float pocket = seam(u_cut > 9.5 ? max(abs(abs(q.x) - 0.085) - 0.045, abs(q.y - 0.40) - 0.030) : abs(abs(q.x) - 0.095 - 0.25 * (q.y - 0.12)) + step(0.055, abs(q.y - 0.14)), span) * front;
        mark = max(mark, pocket);
        if (u_cut > 8.5) mark = max(mark, seam(q.y - 0.455, span) * 0.8);
    }
    if (u_cut > 10.5 && u_cut < 11.5) {
        float trim = max(max(1.0 - smoothstep(0.018, 0.022, abs(q.x)), 0.0) * front, on_arm ? smoothstep(1.72, 1.76, s.paint.x) : 1.0 - smoothstep(-0.055, -0.045, q.y));
        vec4 tuft = noise3(q * 85.0);
        s.albedo = mix(s.albedo, vec3(0.60, 0.59, 0.57) * (0.8 + 0.4 * tuft.w), trim);
        slope = mix(slope, tuft.xyz * 85.0 * 0.005 * seen(span, 90.0), trim);
    }
    s.albedo *= 1.0 - 0.45 * mark;
    s.albedo *= mix(1.0, 0.55, s.paint.z);
    if (u_wet > 0.5) {
        vec4 drop = noise3(q * 150.0 + 3.0);
        float bead = smoothstep(0.42, 0.55, drop.w) * seen(span, 140.0);
        slope -= drop.xyz * 150.0 * 0.0035 * bead;
        s.roughness = mix(s.roughness, 0.10, bead);
    }
    if (s.paint.z > 0.02 && s.paint.x + s.paint.y > -1.5) slope = vec3(0.0);  // a hem's edge has no weave of its own
    if (stiff) slope *= 0.8;
    relief(s, slope);
}
