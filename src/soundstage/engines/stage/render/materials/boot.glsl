// Suit boots: cloth shaft, rubber toe cap and straps. Values and paint as suit.glsl.
#include "materials/parts/relief.glsl"
#include "materials/parts/dust.glsl"
void material(inout Surface s) {
    float span = pixel_span(s);
    vec3 q = s.rest;
    vec4 broad = noise3(q * 24.0), crease = noise3(q * 80.0);
    float lean = q.y + 0.12 * q.z;
    float strap = max(line(lean - 0.150, 0.017, span), line(lean - 0.222, 0.017, span));
    float cap = smoothstep(0.115, 0.12, q.z) * smoothstep(0.080, 0.076, q.y);
    s.albedo = vec3(0.54, 0.52, 0.49) * (0.92 + 0.1 * broad.w);
    s.albedo = mix(s.albedo, vec3(0.11, 0.108, 0.105), max(strap * 0.92, cap * 0.8));
    float buckle = strap * line(q.x - sign(q.x) * 0.205, 0.016, span);
    s.albedo = mix(s.albedo, vec3(0.55), buckle);
    s.metallic = buckle;
    s.albedo *= 1.0 - 0.35 * s.paint.z;
    s.roughness = mix(0.85, 0.55, max(strap, cap));
    settle_dust(s, 1.0);
    relief(s, broad.xyz * 24.0 * 0.0030 - sign(crease.w) * crease.xyz * 80.0 * 0.0011 * seen(span, 90.0));
}
