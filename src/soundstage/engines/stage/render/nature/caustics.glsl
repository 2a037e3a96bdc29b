// Light through waves: a web that wanders over all that lies under water. Needs noise.glsl.
uniform float u_caustics;  // 0 none …1
float caustics(vec3 position) {
    if (u_caustics <= 0.0) return 1.0;
    vec2 p = position.xz - u_key.xz / max(u_key.y, 0.3) * position.y;
    float t = u_eye.w;
    float a = 1.0 - abs(noise3(vec3(p * 0.55 + 0.1 * t, t * 0.30)).w), b = 1.0 - abs(noise3(vec3(p * 0.83 - 0.13 * t + 7.0, t * 0.37)).w);
    return mix(1.0, 0.45 + 2.4 * pow(min(a, b), 5.0), u_caustics);
}
