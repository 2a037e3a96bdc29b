// Blades of grass, three segments each, bent by the same gusts that drive the dust. Dark at the root, light through the blade
// against the sun. A blade is a few pixels wide: it is lit at its vertices, which are far fewer.
#include "library/frame.glsl"
#include "library/hash.glsl"
#include "library/noise.glsl"
#include "library/environment.glsl"
#include "library/shadow.glsl"
#include "nature/aerial.glsl"
in vec2 in_blade;      // across −1…1, along 0…1
in vec4 in_root;       // position, height
in vec4 in_habit;      // azimuth, lean, width, hue
uniform vec2 downwind;
uniform float travelled, gust;
uniform vec3 turf;
out vec3 v_radiance;
vec3 seen(vec3 position, vec3 n, float t, float hue) {
    vec3 view = normalize(u_eye.xyz - position);
    vec3 albedo = turf * mix(vec3(0.80, 0.90, 0.85), vec3(1.14, 1.03, 0.86), hue) * (0.55 + 0.60 * t);
    float lit = shadow(position, n), nl = max(dot(n, u_key.xyz), 0.0);
    float through = pow(max(-dot(view, u_key.xyz), 0.0), 3.0) * t;
    float open = mix(0.35, 1.0, t);
    vec3 direct = albedo / PI * u_key_colour.rgb * lit * open * (0.35 + 0.65 * nl + 0.9 * through);
    direct += u_key_colour.rgb * (0.012 * lit * t * pow(max(dot(n, normalize(view + u_key.xyz)), 0.0), 18.0));
    vec3 sky = albedo * ambient(n) * open * 1.1;
    return u_air.z > 0.0 || u_air.x > 3e-4 ? aerial(direct + sky, position) : direct + sky;
}
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
    vec3 n = normalize(vec3(-bend.x * t * 1.3 + facing.y * 0.5 * in_blade.x, 0.75, -bend.y * t * 1.3 - facing.x * 0.5 * in_blade.x));
    v_radiance = seen(p, n, t, in_habit.w);
    gl_Position = u_view_projection * vec4(p, 1.0);
}
