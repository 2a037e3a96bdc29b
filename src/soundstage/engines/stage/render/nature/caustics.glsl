// Light through waves: a web that wanders over all that lies under water. Needs noise.glsl.
uniform float u_caustics;  // 0 none …1
float caustics(vec3 position) {
    float light = 1.0;
    // A branch runs on both sides on llvmpipe; a loop of no turns does not.
    for (int i = 0; i < (u_caustics > 0.0 ? 1 : 0); i++) {
        vec2 p = position.xz - u_key.xz / max(u_key.y, 0.3) * position.y;
        float t = u_eye.w;
        float a = 1.0 - abs(noise3(vec3(p * 0.55 + 0.1 * t, t * 0.30)).w);
        float b = 1.0 - abs(noise3(vec3(p * 0.83 - 0.13 * t + 7.0, t * 0.37)).w);
        light = mix(1.0, 0.45 + 2.4 * pow(min(a, b), 5.0), u_caustics);
    }
    return light;
}
