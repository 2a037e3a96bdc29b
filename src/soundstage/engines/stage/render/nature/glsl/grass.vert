// Blades of grass, three segments each, bent by the same gusts that drive the dust.
#include "library/frame.glsl"
#include "library/hash.glsl"
#include "library/noise.glsl"
in vec2 in_blade;      // across −1…1, along 0…1
in vec4 in_root;       // position, height
in vec4 in_habit;      // azimuth, lean, width, hue
uniform vec2 downwind;
uniform float travelled, gust;
out vec3 v_position;
out vec3 v_normal;
out vec3 v_paint;      // along, hue, distance
void main() {
    float tall = in_root.w, t = in_blade.y;
    vec2 facing = vec2(cos(in_habit.x), sin(in_habit.x));
    vec2 away = in_root.xz - downwind * travelled * 0.8;
    float wave = noise3(vec3(away * 0.16, 0.3)).w * 0.7 + noise3(vec3(away * 0.55, 0.7)).w * 0.35;
    float flutter = 0.12 * sin(u_eye.w * (5.0 + 3.0 * in_habit.w) + in_habit.x * 9.0);
    float bow = gust * (0.32 + 0.55 * wave) + flutter * gust;
    vec2 bend = facing.yx * vec2(-1.0, 1.0) * in_habit.y + downwind * bow;
    float reach = t * t * tall;
    vec3 p = in_root.xyz + vec3(bend.x * reach, tall * t * (1.0 - 0.28 * dot(bend, bend) * t), bend.y * reach);
    float near = distance(u_eye.xyz, in_root.xyz);
    float width = max(in_habit.z, near * u_lens.z * u_size.w * 1.1) * (1.0 - t * t * 0.92);
    p += vec3(facing.x, 0.0, facing.y) * in_blade.x * width;
    v_position = p;
    v_normal = normalize(vec3(-bend.x * t * 1.3 + facing.y * 0.5 * in_blade.x, 0.75, -bend.y * t * 1.3 - facing.x * 0.5 * in_blade.x));
    v_paint = vec3(t, in_habit.w, near);
    gl_Position = u_view_projection * vec4(p, 1.0);
}
