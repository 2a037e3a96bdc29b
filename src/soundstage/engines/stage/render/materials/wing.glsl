// A butterfly's wing, or a dragon's of skin. Values: tint, skin (1: skin instead of a picture). Texture picture: square roots of
// colour. UV: x root … tip, y leading … trailing edge.
#include "materials/parts/relief.glsl"
void material(inout Surface s) {
    vec4 n = noise3(s.rest * 9.0), f = noise3(s.rest * vec3(40.0));
    vec3 colour = u_tint;
#ifdef HAS_t_picture
    vec3 root = texture(t_picture, clamp(s.uv, 0.004, 0.996)).rgb;
    colour = root * root;
    colour *= 0.92 + 0.12 * f.w;
    float facing = clamp(dot(s.normal, s.view), 0.0, 1.0);
    colour += colour * 0.5 * pow(facing, 3.0) * step(colour.r * 1.6, colour.b);
#else
    colour *= 1.0 + 0.30 * n.w + 0.12 * f.w;
    colour = mix(colour, colour * 0.55, smoothstep(0.2, 0.45, abs(f.w)) * 0.5);
#endif
    s.albedo = clamp(colour, 0.001, 0.9);
    s.roughness = mix(0.55, 0.5, u_skin);
    s.specular = 0.03;
    s.backlight = 0.55;
    s.wrap = vec3(0.2);
}
