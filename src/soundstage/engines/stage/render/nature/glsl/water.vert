// The water's surface on a grid about the camera, finer near it.
#include "library/frame.glsl"
#include "nature/glsl/pyramid.glsl"
#include "nature/glsl/waves.glsl"
in vec2 in_polar;    // azimuth, distance
uniform vec2 centre;
out vec3 v_position;
out vec2 v_still;
void main() {
    vec2 xz = centre + in_polar.y * vec2(sin(in_polar.x), -cos(in_polar.x));
    float depth = water_level - quick_height(xz, 0.2), fine = in_polar.y * 0.02;
    Sea s = sea_at(xz, u_eye.w, depth, fine);
    float wander = sin(xz.x * 0.11 + 1.3) + 0.6 * sin(xz.x * 0.031 + xz.y * 0.05);
    vec2 surf = in_polar.y < 250.0 ? surf_at(xz, u_eye.w, depth, wander) : vec2(0.0);
    float run_up = 0.055 * sin(u_eye.w * 0.9 + wander * 1.4) * smoothstep(0.9, 0.0, depth);
    // No wave washes over the lens.
    s.offset *= mix(0.3, 1.0, smoothstep(2.0, 18.0, distance(u_eye.xz, xz)));
    v_still = xz;
    v_position = vec3(xz.x, water_level, xz.y) + s.offset + vec3(0.0, surf.x + run_up, 0.0);
    gl_Position = u_view_projection * vec4(v_position, 1.0);
}
