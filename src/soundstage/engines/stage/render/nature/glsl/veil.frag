// Lays a low-resolution veil over the frame; of its texels those count that lie as deep as the pixel.
#include "library/frame.glsl"
uniform sampler2D t_veil, t_depth;
in vec2 uv;
out vec4 colour;
void main() {
    vec4 plain = textureLod(t_veil, uv, 0.0);
    if (dot(plain, vec4(1.0)) < 0.0015) discard;
    vec2 size = vec2(textureSize(t_veil, 0)), p = uv * size - 0.5, base = floor(p), f = p - base;
    float here = linear_depth(textureLod(t_depth, uv, 0.0).r), total = 0.0;
    vec4 sum = vec4(0.0);
    for (int k = 0; k < 4; k++) {
        vec2 o = vec2(k & 1, k >> 1), at = (base + o + 0.5) / size;
        vec2 w = mix(1.0 - f, f, o);
        float there = linear_depth(textureLod(t_depth, at, 0.0).r);
        float weight = w.x * w.y / (1e-3 + abs(here - there) / here) + 1e-5;
        sum += textureLod(t_veil, at, 0.0) * weight;
        total += weight;
    }
    colour = sum / total;
}
