// Polished or hammered metal that is worn: armour, crowns, buckles. Values: tone (reflectance), polish (roughness).
#include "materials/parts/relief.glsl"
#ifndef HAS_u_polish
const float u_polish = 0.30;
#endif
void material(inout Surface s) {
    float span = pixel_span(s);
    vec4 broad = noise3(s.rest * 16.0), dent = noise3(s.rest * 55.0), scratch = noise3(s.rest * vec3(90.0, 420.0, 90.0));
    s.metallic = 1.0;
    s.albedo = u_tone * 1.25 * (0.94 + 0.10 * broad.w) * (1.0 - 0.30 * smoothstep(0.25, 0.8, dent.w) * (1.0 - s.occlusion));
    s.roughness = clamp(u_polish + 0.10 * broad.w + 0.08 * scratch.w * seen(span, 300.0), 0.08, 0.9);
    s.occlusion = mix(0.35, 1.0, s.occlusion);
    relief(s, broad.xyz * 16.0 * 0.0024 + dent.xyz * 55.0 * 0.0009 * seen(span, 80.0));
}
