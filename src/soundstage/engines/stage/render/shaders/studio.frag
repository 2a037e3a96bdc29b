// The studio's dome where nothing stands, and its endless floor with shadows.
#include "library/frame.glsl"
#include "library/hash.glsl"
#include "library/environment.glsl"
#include "library/shadow.glsl"
uniform float u_floor;
in vec2 uv;
out vec4 o_radiance;
void main() {
    vec3 d = ray_at(uv);
    vec3 dome = environment(vec3(d.x, abs(d.y) * 0.6 + 0.02, d.z), 0.75);
    float t = (u_floor - u_eye.y) / min(d.y, -1e-4);
    gl_FragDepth = 1.0;
    if (d.y > -1e-3 || u_eye.y < u_floor) { o_radiance = vec4(dome, 0.0); return; }
    vec3 p = u_eye.xyz + d * t;
    vec3 sky = vec3(0.32) * ambient(vec3(0.0, 1.0, 0.0));
    vec3 key = vec3(0.32) * u_key_colour.rgb * (max(u_key.y, 0.0) * shadow(p, vec3(0.0, 1.0, 0.0)) / PI);
    float fade = exp(-t * 0.06);
    o_radiance = vec4(mix(dome, sky + key, fade), fade * sky.g / max(sky.g + key.g, 1e-4));
    vec4 clip = u_view_projection * vec4(p, 1.0);
    gl_FragDepth = clamp(clip.z / clip.w * 0.5 + 0.5, 0.0, 1.0);
}
