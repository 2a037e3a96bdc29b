// An eye: sclera, iris and pupil under a clear wet cornea. Values: iris, pupil (share of the iris), age. Rest: unit sphere, z ahead.
#include "materials/parts/relief.glsl"
void material(inout Surface s) {
    float away = acos(clamp(normalize(s.rest).z, -1.0, 1.0));
    float angle = atan(s.rest.y, s.rest.x);
    float soft = max(fwidth(away), 0.01);
    float r = away / 0.46;
    float spokes = noise3(vec3(cos(angle) * 7.0, sin(angle) * 7.0, r * 2.2)).w * 0.6 + noise3(vec3(cos(angle) * 18.0, sin(angle) * 18.0, r * 1.3 + 4.0)).w * 0.4;
    vec3 iris = u_iris * (0.58 + 0.60 * spokes + 0.55 * smoothstep(0.35, 0.6, r) * smoothstep(0.8, 0.6, r));
    iris = mix(iris, u_iris * vec3(1.5, 1.0, 0.5), 0.45 * smoothstep(0.62, 0.40, r));
    iris *= 1.0 - 0.75 * smoothstep(0.74, 1.0, r);
    iris = mix(vec3(0.004), iris, smoothstep(u_pupil - soft, u_pupil + soft + 0.05, r));
    vec3 veins = noise3(s.rest * 9.0).xyz;
    vec3 white = vec3(0.50, 0.455, 0.42) * mix(vec3(1.0), vec3(1.0, 0.90, 0.80), 0.6 * u_age);
    white = mix(white, vec3(0.55, 0.32, 0.28), smoothstep(0.55, 1.15, abs(s.rest.x)) * 0.55);
    white = mix(white, vec3(0.50, 0.22, 0.19), 0.22 * smoothstep(0.5, 0.9, abs(veins.x * veins.y)));
    s.albedo = mix(iris, white, smoothstep(0.96, 1.06 + soft, r));
    // The upper lid and its lashes shade the ball.
    float lid = smoothstep(-0.06, 0.42, s.rest.y);
    s.albedo *= mix(vec3(1.0), vec3(0.40, 0.33, 0.32), lid);
    s.occlusion *= mix(0.85, 0.35, lid);
    s.roughness = 0.35;
    s.specular = 0.03;
    s.coat = 1.0;
    s.coat_roughness = 0.035;
    s.wrap = vec3(0.15, 0.08, 0.06) * smoothstep(0.96, 1.1, r);
}
