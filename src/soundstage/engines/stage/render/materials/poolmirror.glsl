// Still water that mirrors: a garden's basin. Ripples hardly stir it.
#include "library/mirror.glsl"
void material(inout Surface s) {
    vec4 a = noise3(vec3(s.position.xz * 1.1, u_eye.w * 0.25)), b = noise3(vec3(s.position.xz * 3.7, u_eye.w * 0.4));
    s.normal = normalize(s.smooth_normal + vec3(a.x * 0.010 + b.x * 0.006, 0.0, a.y * 0.010 + b.y * 0.006));
    s.albedo = vec3(0.012, 0.03, 0.032);
    s.specular = 0.02;
    s.roughness = 0.03;
    s.environment_gain = 1.0;
    mirror(s, 1.0);
}
