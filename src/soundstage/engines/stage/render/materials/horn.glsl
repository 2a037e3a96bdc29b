// Beaks, claws, bird legs, combs. Values: gloss 0…1, scales (cells to a length). Paint: rgb, a > 0 scutes across.
#include "materials/parts/relief.glsl"
void material(inout Surface s) {
    float span = pixel_span(s);
    vec4 n = noise3(s.rest * 40.0), f = noise3(s.rest * vec3(70.0, 260.0, 260.0));
    float rings = sin(s.rest.y * u_scales * 3.0 + n.w) * step(0.1, s.paint.a) * seen(span, u_scales * 0.5);
    s.albedo = clamp(s.paint.rgb * (1.0 + 0.14 * n.w + 0.10 * f.w * seen(span, 200.0) + 0.16 * rings), 0.001, 0.9);
    s.roughness = mix(0.62, 0.36, u_gloss);
    s.specular = 0.04;
    s.coat = 0.35 * u_gloss;
    s.coat_roughness = 0.25;
    s.wrap = vec3(0.20, 0.12, 0.08);
    relief(s, n.xyz * 0.06 + vec3(0.0, 0.25 * rings, 0.0));
}
