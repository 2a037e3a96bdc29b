// The sewn layer of a pressure suit: white beta cloth with pleats, seams, stripes and patches.
// Values: cloth, stripe (colours), dust, dustiness. Paint: x = 0…1 along the upper bone, 1…2 along the lower, y = 0 trunk, 0.5 leg, 1 arm, z = hollows, w = dust.
#include "materials/parts/relief.glsl"
#include "materials/parts/dust.glsl"
float band(float x, float middle, float half_width, float soft) { return 1.0 - smoothstep(half_width, half_width + soft, abs(x - middle)); }
void material(inout Surface s) {
    float span = pixel_span(s);
    vec3 q = s.rest;
    bool trunk = s.paint.y < 0.25, arm = s.paint.y > 0.75, leg = !trunk && !arm;
    float share = s.paint.x;
    vec4 broad = noise3(q * vec3(15.0, 24.0, 15.0));
    vec4 crease = noise3(q * vec3(42.0, 70.0, 42.0) + 5.0);
    vec4 pucker = noise3(q * vec3(120.0, 150.0, 120.0) + 9.0);
    // Creases are ridged: cloth bends sharply along lines and lies flat between.
    vec3 ridge = -sign(crease.w) * crease.xyz * vec3(42.0, 70.0, 42.0) * 0.0030;
    vec3 slope = broad.xyz * vec3(15.0, 24.0, 15.0) * 0.0045 + ridge * seen(span, 55.0);
    slope += pucker.xyz * 120.0 * 0.0007 * seen(span, 130.0);
    float weave = seen(span, 420.0);
    if (weave > 0.0) slope += vec3(cos(q.x * 1900.0), cos(q.y * 2100.0), cos(q.z * 1900.0)) * (0.16 * weave);
    s.albedo = u_cloth * (0.94 + 0.07 * broad.w + 0.05 * pucker.w);
    s.albedo *= 1.0 - 0.22 * s.paint.z;
    s.roughness = 0.86;
    s.sheen = vec3(0.12, 0.115, 0.11);
    // Seams: a groove with stitches on both sides.
    float bone = fract(share);
    float seam = trunk ? min(abs(abs(q.x) - 0.118), abs(q.y - 1.305)) : min(abs(bone - 0.18), abs(bone - 0.80)) * 0.3;
    float along = trunk ? q.y + q.x : q.z + q.x;
    s.albedo *= 1.0 - 0.40 * line(seam, 0.0011, span) * seen(span, 160.0);
    float stitch = line(abs(seam) - 0.0055, 0.0007, span) * step(0.45, fract(along * 190.0)) * seen(span, 300.0);
    s.albedo *= 1.0 - 0.35 * stitch;
    float soft = max(span * 3.0, 0.004);
    float mark = 0.0;
    if (arm) mark = band(share, 0.755, 0.060, soft);
    if (leg) mark = band(share, 0.46, 0.050, soft);
    s.albedo = mix(s.albedo, u_stripe * (0.9 + 0.15 * broad.w), mark);
    // A mission patch on either upper arm, a darker guard over each knee.
    float outer = smoothstep(0.0, 0.012, abs(q.x) - 0.222 - 0.089 * share - 0.03);
    if (arm && outer > 0.0 && share < 1.0) {
        vec2 p = vec2(q.z + 0.012, (0.52 - share) * 0.30) / 0.034;
        float r = length(p);
        vec3 art = mix(vec3(0.025, 0.04, 0.14), u_stripe, smoothstep(0.02, -0.02, length(p - vec2(-0.2, -0.1)) - 0.45));
        art = mix(art, vec3(0.72, 0.70, 0.64), line(p.x * 0.85 - p.y * 0.5 - 0.12, 0.055, span * 20.0));
        art = mix(art, vec3(0.70, 0.64, 0.48), smoothstep(0.80, 0.87, r));
        s.albedo = mix(s.albedo, art, outer * (1.0 - smoothstep(0.96, 1.0 + span * 30.0, r)));
    }
    float guard = leg ? smoothstep(0.84, 0.86, share) * smoothstep(1.17, 1.15, share) : 0.0;
    s.albedo = mix(s.albedo, s.albedo * vec3(0.70, 0.69, 0.68), guard * smoothstep(-0.01, 0.02, q.z));
    settle_dust(s, 1.0);
    relief(s, slope);
}
