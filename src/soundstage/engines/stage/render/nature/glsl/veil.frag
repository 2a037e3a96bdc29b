// Lays a low-resolution veil over the frame; of its texels those count that lie as deep as the pixel.
#include "library/frame.glsl"
uniform sampler2D t_veil, t_depth;
in vec2 uv;
out vec4 colour;
void main() {
    vec4 plain = textureLod(t_veil, uv, 0.0);
    if (dot(plain, vec4(1.0)) < 0.0015) discard;
    ivec2 last = textureSize(t_veil, 0) - 1;
    vec2 size = vec2(last + 1), p = uv * size - 0.5, base = floor(p), f = p - base;
    float here = linear_depth(texelFetch(t_depth, ivec2(gl_FragCoord.xy), 0).r), total = 0.0;
    vec4 sum = vec4(0.0);
    for (int k = 0; k < 4; k++) {
        vec2 o = vec2(k & 1, k >> 1), at = (base + o + 0.5) / size;
        vec2 w = mix(1.0 - f, f, o);
        float there = linear_depth(textureLod(t_depth, at, 0.0).r);
        float weight = w.x * w.y / (1e-3 + abs(here - there) / here) + 1e-5;
        sum += texelFetch(t_veil, clamp(ivec2(base + o), ivec2(0), last), 0) * weight;
        total += weight;
    }
    colour = sum / total;
}
