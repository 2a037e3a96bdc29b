// Gradient noise from a 128³ volume that repeats every 32 cells: one tap gives value and slope.
uniform sampler3D t_noise;
// xyz = gradient per unit, w = value; cells are 1 unit wide, value about −1…1.
vec4 noise3(vec3 p) {
    vec4 n = texture(t_noise, p * (1.0 / 32.0));
    return vec4((n.xyz - 0.50196) * 8.0, (n.w - 0.50196) * 2.0);
}
// Sum of octaves, each turned against the last; gradient summed by the chain rule.
vec4 fbm3(vec3 p, int octaves) {
    const mat3 turn = mat3(0.00, 0.80, 0.60, -0.80, 0.36, -0.48, -0.60, -0.48, 0.64);
    vec4 sum = vec4(0.0);
    mat3 chain = mat3(1.0);
    float gain = 0.5, scale = 1.0;
    for (int i = 0; i < octaves; i++) {
        vec4 n = noise3(p * scale);
        sum += vec4((n.xyz * chain) * (gain * scale), n.w * gain);
        p = turn * p;
        chain = turn * chain;
        scale *= 2.03;
        gain *= 0.5;
    }
    return sum;
}
