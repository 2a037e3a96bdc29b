// The land as a pyramid of heights about the origin, one level above the other.
#include "nature/glsl/plane_noise.glsl"
#include "nature/glsl/ground.glsl"
#include "nature/landform.glsl"
uniform int levels;
uniform float span, texels;
in vec2 uv;
out float height;
void main() {
    float level = floor(uv.y * float(levels));
    float across = span * pow(4.0, level);
    footprint = across / texels;
    vec2 xz = (vec2(uv.x, fract(uv.y * float(levels))) - 0.5) * across;
    height = landform(xz) + detail(xz);
}
