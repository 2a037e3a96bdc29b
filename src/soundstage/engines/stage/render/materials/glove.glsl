// Suit gloves: grey knit backs, ribbed rubber on palm and fingertips. Values and paint as suit.glsl.
#include "materials/parts/relief.glsl"
#include "materials/parts/dust.glsl"
void material(inout Surface s) {
    float span = pixel_span(s);
    vec4 crease = noise3(s.rest * 55.0), knit = noise3(s.rest * 240.0);
    float rubber = smoothstep(0.855, 0.835, s.rest.y + 0.02 * crease.w);
    s.albedo = mix(vec3(0.40, 0.39, 0.375), vec3(0.13, 0.128, 0.125), rubber) * (0.9 + 0.12 * crease.w);
    s.albedo *= 1.0 - 0.35 * s.paint.z;
    s.roughness = mix(0.85, 0.62, rubber);
    settle_dust(s, 0.75);
    relief(s, -sign(crease.w) * crease.xyz * 55.0 * 0.0016 * seen(span, 60.0) + knit.xyz * 240.0 * 0.00035 * seen(span, 250.0));
}
