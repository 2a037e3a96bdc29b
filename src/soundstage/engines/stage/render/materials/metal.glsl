// Machined rings and fittings. Values: dust, dustiness.
#include "materials/parts/relief.glsl"
#include "materials/parts/dust.glsl"
void material(inout Surface s) {
    vec4 smear = noise3(s.rest * 34.0), scratch = noise3(s.rest * vec3(60.0, 400.0, 60.0));
    s.albedo = vec3(0.60, 0.585, 0.56);
    s.metallic = 1.0;
    s.roughness = 0.30 + 0.14 * smear.w + 0.06 * scratch.w * seen(pixel_span(s), 300.0);
    settle_dust(s, 0.55);
}
