// Grass: dark at the root, light through the blade against the sun.
#include "library/frame.glsl"
#include "library/hash.glsl"
#include "library/environment.glsl"
#include "library/shadow.glsl"
#include "nature/aerial.glsl"
uniform vec3 turf;
in vec3 v_position;
in vec3 v_normal;
in vec3 v_paint;
layout(location = 0) out vec4 o_radiance;
void main() {
    vec3 n = normalize(v_normal), view = normalize(u_eye.xyz - v_position);
    float t = v_paint.x;
    vec3 albedo = turf * mix(vec3(0.80, 0.90, 0.85), vec3(1.14, 1.03, 0.86), v_paint.y) * (0.55 + 0.60 * t);
    float lit = shadow(v_position, n), nl = max(dot(n, u_key.xyz), 0.0);
    float through = pow(max(-dot(view, u_key.xyz), 0.0), 3.0) * t;
    float open = mix(0.35, 1.0, t);
    vec3 direct = albedo / PI * u_key_colour.rgb * lit * open * (0.35 + 0.65 * nl + 0.9 * through);
    direct += u_key_colour.rgb * (0.012 * lit * t * pow(max(dot(n, normalize(view + u_key.xyz)), 0.0), 18.0));
    vec3 sky = albedo * ambient(n) * open * 1.1;
    vec3 seen = direct + sky;
    if (u_air.z > 0.0 || u_air.x > 3e-4) seen = aerial(seen, v_position);
    o_radiance = vec4(min(seen, vec3(6e4)), 0.35);
}
