// blended
// A flame: bright where one looks through much of it, flickering upwards. Values: emission. uv.y = 0 at its foot … 1 at its tip.
#ifndef HAS_u_emission
const vec3 u_emission = vec3(9.0, 3.6, 0.7);
#endif
void material(inout Surface s) {
    float facing = clamp(dot(s.smooth_normal, s.view), 0.0, 1.0);
    float rise = s.uv.y;
    vec4 lick = noise3(vec3(s.rest.xz, s.rest.y - u_eye.w * 1.0) * 14.0 + vec3(0.0, 0.0, u_eye.w * 2.0));
    float body = pow(facing, 1.4) * (1.0 - 0.55 * rise * rise) * (0.8 + 0.5 * lick.w);
    s.albedo = vec3(0.0);
    s.specular = 0.0;
    s.roughness = 1.0;
    s.environment_gain = 0.0;
    vec3 core = mix(u_emission * vec3(1.25, 2.0, 3.0), u_emission, smoothstep(0.1, 0.75, rise + 0.5 * (1.0 - facing)));
    s.emission = core * clamp(body * 1.6, 0.0, 1.4);
    s.alpha = clamp(body * 1.5, 0.0, 0.95) * smoothstep(0.0, 0.10, rise);
}
