// Rubber and moulded plastic: soles, hoses, pouches. Values: tone, dust, dustiness.
#include "materials/parts/relief.glsl"
#include "materials/parts/dust.glsl"
void material(inout Surface s) {
    vec4 grain = noise3(s.rest * 130.0), broad = noise3(s.rest * 18.0);
    s.albedo = u_tone * (0.92 + 0.14 * broad.w);
    s.roughness = 0.58 + 0.1 * grain.w;
    settle_dust(s, 0.8);
    relief(s, grain.xyz * 130.0 * 0.0005 * seen(pixel_span(s), 140.0));
}
