// Leather and moulded soles. Values: tone.
#include "materials/parts/relief.glsl"
void material(inout Surface s) {
    float span = pixel_span(s);
    vec4 grain = noise3(s.rest * 340.0), broad = noise3(s.rest * 26.0);
    s.albedo = u_tone * (0.92 + 0.14 * broad.w) * (1.0 - 0.12 * smoothstep(0.2, 0.7, grain.w) * seen(span, 300.0));
    s.roughness = 0.42 + 0.14 * broad.w;
    s.specular = 0.045;
    relief(s, grain.xyz * 340.0 * 0.00030 * seen(span, 300.0) + broad.xyz * 26.0 * 0.0006);
}
