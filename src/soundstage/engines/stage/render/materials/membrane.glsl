// Thin sheets that light comes through: fins, bat's and dragon's wings. Values: rays (1: rays from root to rim). UV: x along the
// root, y 0 root … 1 rim. Paint: rgb, a = 1 where it is a solid edge.
#include "materials/parts/relief.glsl"
#ifndef HAS_u_rays
const float u_rays = 0.0;
#endif
void material(inout Surface s) {
    vec4 n = noise3(s.rest * 14.0);
    float lines = s.uv.x * 22.0 + 0.25 * n.w, wide = fwidth(lines);
    float ray = smoothstep(0.25, 0.05, abs(fract(lines) - 0.5)) * (1.0 - smoothstep(0.25, 0.6, wide)) * u_rays;
    vec3 colour = s.paint.rgb * (1.0 + 0.14 * n.w);
    colour = mix(colour, colour * 0.55, ray * 0.7);
    s.albedo = clamp(colour, 0.001, 0.9);
    s.roughness = 0.38;
    s.specular = 0.04;
    s.backlight = 0.55 * (1.0 - 0.5 * ray);
    s.wrap = vec3(0.2);
}
