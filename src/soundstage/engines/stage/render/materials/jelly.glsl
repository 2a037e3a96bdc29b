// Jelly: clear where one looks through it, bright at its rim. Values: clear 0…1, glow. Paint: rgb, a = how solid a mark is.
// blended
void material(inout Surface s) {
    float facing = abs(dot(s.normal, s.view));
    float rim = pow(1.0 - clamp(facing, 0.0, 1.0), 1.6);
    vec4 n = noise3(s.rest * 7.0);
    s.albedo = clamp(s.paint.rgb * (1.0 + 0.15 * n.w), 0.001, 0.9);
    s.roughness = 0.18;
    s.specular = 0.05;
    s.backlight = 0.8;
    s.wrap = vec3(0.4);
    s.emission = s.paint.rgb * (0.10 + u_glow) * (0.35 + rim + 0.6 * s.paint.a) * (0.25 + 0.25 * dot(ambient(vec3(0.0, 1.0, 0.0)), vec3(0.333)));
    s.alpha = clamp(mix(1.0, 0.20 + 0.65 * rim + 0.35 * s.paint.a, u_clear), 0.05, 0.95);
}
