// Heights of the land along columns of equal azimuth: u = logarithm of the distance, v = azimuth.
#include "nature/glsl/plane_noise.glsl"
#include "nature/glsl/ground.glsl"
#include "nature/landform.glsl"
uniform vec2 centre, arc, span;  // azimuths from, to; distances from, to
uniform float sharp;             // metres a sample stands for, per metre of distance
in vec2 uv;
out float height;
void main() {
    float azimuth = mix(arc.x, arc.y, uv.y), far = span.x * pow(span.y / span.x, uv.x);
    footprint = far * sharp;
    vec2 xz = centre + far * vec2(sin(azimuth), -cos(azimuth));
    height = landform(xz) + detail(xz);
}
