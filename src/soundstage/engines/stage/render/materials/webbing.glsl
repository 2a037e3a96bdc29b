// Woven straps. Values: dust, dustiness.
#include "materials/parts/relief.glsl"
#include "materials/parts/dust.glsl"
void material(inout Surface s) {
    float span = pixel_span(s);
    float rib = sin((s.rest.y + s.rest.z) * 1500.0);
    s.albedo = vec3(0.17, 0.168, 0.16) * (0.95 + 0.1 * noise3(s.rest * 40.0).w) * (1.0 + 0.12 * rib * seen(span, 260.0));
    s.roughness = 0.8;
    s.sheen = vec3(0.05);
    settle_dust(s, 0.9);
}
