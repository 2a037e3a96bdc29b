// Takes the dither out of a low-resolution veil: four by four texels, those as deep as the middle.
#include "library/frame.glsl"
uniform sampler2D t_veil, t_depth;
in vec2 uv;
out vec4 colour;
void main() {
    vec2 texel = 1.0 / vec2(textureSize(t_veil, 0));
    float here = linear_depth(textureLod(t_depth, uv, 0.0).r), total = 0.0;
    vec4 sum = vec4(0.0);
    for (int j = -2; j < 2; j++)
        for (int i = -2; i < 2; i++) {
            vec2 at = uv + (vec2(i, j) + 0.5) * texel;
            float weight = 1.0 / (0.05 + abs(here - linear_depth(textureLod(t_depth, at, 0.0).r)) / here);
            sum += textureLod(t_veil, at, 0.0) * weight;
            total += weight;
        }
    colour = sum / total;
}
