// Skin. Values: tone (cheek), hair (roots seen through it), age 0…1, female 0…1, wet 0…1.
// Paint: x = lips, y = flush (nose, cheeks, ears), z = hair under or on the skin, w = lids. Rest: template metres.
#include "materials/parts/relief.glsl"
void material(inout Surface s) {
    float span = pixel_span(s);
    vec3 q = s.rest;
    vec4 broad = noise3(q * 90.0), mid = noise3(q * 260.0 + 3.1), pore = noise3(q * vec3(700.0, 900.0, 700.0));
    float lips = clamp(s.paint.x * 1.5, 0.0, 1.0), smoothness = mix(1.0, 0.45, u_female);
    vec3 slope = broad.xyz * 90.0 * 0.00028 * u_age + mid.xyz * 260.0 * 0.00030 * mix(0.22, 1.0, u_age) * seen(span, 240.0);
    slope += pore.xyz * 750.0 * 0.000115 * smoothness * mix(0.6, 1.2, u_age) * (1.0 - 0.6 * lips) * (1.0 + 0.5 * s.paint.y) * seen(span, 520.0);
    if (lips > 0.02) {
        vec4 crease = noise3(vec3(q.x * 950.0, q.y * 90.0, q.z * 90.0));
        slope += vec3(crease.x * 950.0, crease.y * 90.0, 0.0) * 0.00006 * lips * seen(span, 600.0);
    }
    // Furrows of age across the brow and beside the eyes.
    float brow = smoothstep(0.760, 0.770, q.y) * smoothstep(0.800, 0.790, q.y) * smoothstep(0.055, 0.035, abs(q.x)) * step(0.08, q.z);
    float furrow = cos((q.y + 0.003 * broad.w + 0.0012 * sin(q.x * 90.0)) * 700.0);
    slope.y += furrow * abs(furrow) * 0.30 * u_age * brow * seen(span, 220.0);
    vec3 tone = u_tone;
    tone *= mix(vec3(1.0), vec3(1.03, 0.66, 0.60), clamp(s.paint.y * (0.42 + 0.22 * u_age), 0.0, 0.6));
    tone *= mix(vec3(1.0), vec3(0.86, 0.75, 0.73), s.paint.w * (0.55 + 0.35 * u_age));
    tone *= 1.0 + broad.w * 0.10 * mix(0.5, 1.3, u_age) + mid.w * 0.10 * mix(0.5, 1.2, u_age) + pore.w * 0.07 * seen(span, 520.0);
    vec4 spot = noise3(q * 130.0 + 7.7);
    tone = mix(tone, tone * vec3(0.62, 0.45, 0.36), smoothstep(0.45, 0.68, spot.w) * 0.35 * u_age);
    vec3 lip = mix(u_tone * vec3(0.72, 0.42, 0.42), u_tone * vec3(0.80, 0.42, 0.42), u_female);
    tone = mix(tone, lip, lips * 0.80);
    tone = mix(tone, u_hair * (1.0 + 0.6 * mid.w), clamp(s.paint.z * (0.9 + 0.4 * pore.w), 0.0, 0.96));
    s.albedo = tone;
    float oil = 1.0 - 0.10 * s.paint.y - 0.05 * smoothstep(0.75, 0.79, q.y);
    s.roughness = mix(0.56 * oil + 0.10 * mid.w, 0.32, lips * 0.7);
    s.roughness = mix(s.roughness, 0.24, u_wet * smoothstep(0.05, 0.4, noise3(q * 50.0).w) * 0.7);
    s.specular = 0.030;
    s.coat = 0.05 * (1.0 - s.paint.z);
    s.coat_roughness = 0.34;
    s.wrap = vec3(0.38, 0.27, 0.21);
    s.backlight = 0.0;
    relief(s, slope);
}
