// blended
// A soap film: colours of its thickness (Fabry and thin-film phase, three wavelengths), clear inside. No values.
void material(inout Surface s) {
    float facing = clamp(dot(s.smooth_normal, s.view), 0.0, 1.0);
    vec4 swirl = noise3(s.rest * 9.0 + vec3(0.0, u_eye.w * 0.3, 0.0));
    float thick = 380.0 + 260.0 * (0.5 - normalize(s.rest + 1e-4).y) + 160.0 * swirl.w;
    vec3 phase = 4.0 * PI * 1.33 * thick * sqrt(1.0 - (1.0 - facing * facing) / 1.77) / vec3(650.0, 540.0, 450.0);
    vec3 film = 0.5 - 0.5 * cos(phase);
    float edge = pow(1.0 - facing, 2.2);
    s.albedo = vec3(0.0);
    s.specular = 0.0;
    s.roughness = 0.03;
    s.environment_gain = 0.0;
    s.alpha = clamp(0.06 + 0.75 * edge, 0.0, 0.9);
    s.emission = environment(reflect(-s.view, s.normal), 0.02) * film * 1.5;
    float glint = pow(clamp(dot(reflect(-s.view, s.normal), u_key.xyz), 0.0, 1.0), 800.0);
    s.emission += u_key_colour.rgb * glint * 4.0;
    s.alpha = clamp(s.alpha + glint, 0.0, 1.0);
}
