// Modelling clay: no fine detail, thumb prints and dents that catch a studio lamp, a soft waxy sheen. Values: dent, print.
uniform sampler2D t_image, t_scene;
uniform float u_dent, u_print, u_lines;
uniform ivec2 u_drawing;
in vec2 uv;
out vec4 o_colour;
#include "library/noise.glsl"
void main() {
    vec2 size = vec2(textureSize(t_image, 0));
    vec2 pixel = uv * size * 720.0 / u_lines;
    vec3 c = textureLod(t_image, uv, 0.0).rgb;
    float depth = textureLod(t_scene, vec2(uv.x, 1.0 - uv.y), 0.0).a;
    float layer = floor(log2(clamp(depth, 0.1, 500.0)) * 2.0) * 7.3 + float(u_drawing.x % 53) * 2.9;
    vec4 dents = noise3(vec3(pixel / 38.0, layer)), lumps = noise3(vec3(pixel / 13.0, layer + 3.0));
    vec4 place = noise3(vec3(pixel / 75.0, layer + 11.0));
    float ring = length(fract(pixel / 64.0 + place.xy * 0.35) - 0.5) * 64.0 + place.w * 6.0;
    float print = sin(ring * 2.0) * smoothstep(0.15, 0.5, place.w) * smoothstep(30.0, 12.0, ring);
    float near = smoothstep(120.0, 8.0, depth);
    float slope = dot(dents.xy * 0.7 + lumps.xy * 0.35, vec2(-0.6, -0.8)) * u_dent + print * 0.10 * u_print;
    slope *= 0.35 + 0.65 * near;
    float l = dot(c, vec3(0.2126, 0.7152, 0.0722));
    c = l + (c - l) * 1.3;
    c = mix(c, vec3(dot(c, vec3(0.333))) * 0.2 + c * 0.85, 0.15) * (1.0 + clamp(slope, -0.3, 0.35));
    c += vec3(1.0, 0.97, 0.9) * pow(clamp(slope * 2.0 - 0.1, 0.0, 1.0), 2.0) * 0.16;
    o_colour = vec4(clamp(c, 0.0, 1.0), 1.0);
}
