// Clothes. Values: tone; stuff (0 cotton, 1 denim, 2 wool, 3 knit, 4 vinyl, 5 leather, 6 satin, 7 velvet); cut (0 plain, 1 jeans,
// 2 trousers, 3 shirt, 4 jacket, 5 raincoat); wet. Paint: x = along the arm, y = along the leg (0 … 1 … 2, −1 off it), z = lining.
// Rest: template metres (hip 0.05, waist 0.16, shoulder 0.50).
#include "materials/parts/relief.glsl"
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
    s.albedo = u_tone * (0.93 + 0.08 * small.w + 0.10 * fold.w);
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
    } else {
        s.sheen = u_tone * 1.6;
        s.albedo *= 0.7;
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
    if (u_cut > 2.5 && u_cut < 3.5 || u_cut > 4.5) {
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
    s.albedo *= 1.0 - 0.45 * mark;
    s.albedo *= mix(1.0, 0.55, s.paint.z);
    if (u_wet > 0.5) {
        vec4 drop = noise3(q * 150.0 + 3.0);
        float bead = smoothstep(0.42, 0.55, drop.w) * seen(span, 140.0);
        slope -= drop.xyz * 150.0 * 0.0035 * bead;
        s.roughness = mix(s.roughness, 0.10, bead);
    }
    if (stiff) slope *= 0.8;
    relief(s, slope);
}
