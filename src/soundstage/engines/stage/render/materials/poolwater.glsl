// Clear water over light tiles, looked down into: depth by refraction, caustics, ripples.
#include "library/mirror.glsl"
void material(inout Surface s) {
    float t = u_eye.w;
    vec2 p = s.position.xz;
    vec4 a = noise3(vec3(p * 1.5, t * 0.35)), b = noise3(vec3(p * 4.1 + 7.0, t * 0.6));
    vec3 slope = vec3(a.x * 0.03 + b.x * 0.03, 0.0, a.y * 0.03 + b.y * 0.03);
    s.normal = normalize(s.smooth_normal - slope);
    vec3 down = refract(-s.view, s.normal, 0.75);
    vec2 q = p + down.xz / max(-down.y, 0.2) * 1.6;
    vec2 f = min(fract(q / 0.3), 1.0 - fract(q / 0.3)) * 0.3;
    float joint = 1.0 - smoothstep(0.008, 0.02, min(f.x, f.y)), lane = 1.0 - smoothstep(0.12, 0.16, abs(fract(q.x / 2.4) - 0.5) * 2.4);
    vec4 c = noise3(vec3(q * 1.7, t * 0.5));
    float caustic = pow(1.0 - abs(c.w), 7.0) * 0.9;
    vec3 tile = mix(vec3(0.30, 0.62, 0.68), vec3(0.03, 0.10, 0.28), lane) * (1.0 - 0.25 * joint);
    s.albedo = tile * vec3(0.62, 0.95, 1.0) * (0.75 + caustic);
    s.specular = 0.02;
    s.coat = 1.0;
    s.coat_roughness = 0.04;
    s.roughness = 0.3;
    mirror(s, 0.6);
}
