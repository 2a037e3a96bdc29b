// The sky with its clouds at half resolution; alpha = what lets the stars and the sun through.
#include "library/frame.glsl"
#ifdef HEAPS
#include "library/hash.glsl"
#include "library/noise.glsl"
#endif
#include "nature/aerial.glsl"
#include "nature/glsl/clouds.glsl"
in vec2 uv;
out vec4 colour;
void main() {
    vec3 d = ray_at(uv);
    colour = d.y < -0.03 ? vec4(0.0, 0.0, 0.0, 1.0) : vec4(clouded_sky(d, u_eye.w), 1.0);
    colour.a = 1.0 - cloud_cover;
}
