// A sign or tube of light. Values: glow (radiance), kind: 0 a plain tube, 1 a sign of lettering in a frame, 2 a screen of moving
// pictures; uv 0…1 over the sign. paint x = the sign's own number.
#ifndef HAS_u_kind
const float u_kind = 0.0;
#endif
vec3 sign_colour(float n) {
    float h = fract(n * 7.31) * 5.0;
    return h < 1.0 ? vec3(1.0, 0.10, 0.28) : h < 2.0 ? vec3(0.10, 0.85, 1.0) : h < 3.0 ? vec3(1.0, 0.55, 0.10) : h < 4.0 ? vec3(0.35, 1.0, 0.45) : vec3(0.75, 0.28, 1.0);
}
// Strokes of a made-up letter in its cell: joined bars on a 3 × 4 lattice.
float strokes(vec2 p, float key, float width) {
    float d = 9.0;
    for (int i = 0; i < 5; i++) {
        vec2 a = floor(vec2(hash1(ivec3(int(key), i, 1)) * 2.99, hash1(ivec3(int(key), i, 2)) * 3.99)) / vec2(2.0, 3.0);
        vec2 b = i % 2 == 0 ? vec2(a.x, 1.0 - a.y) : vec2(1.0 - a.x * step(0.3, a.x), a.y);
        vec2 pa = p - a, ba = b - a;
        d = min(d, length((pa - ba * clamp(dot(pa, ba) / max(dot(ba, ba), 1e-4), 0.0, 1.0)) * vec2(0.8, 1.0)));
    }
    return d;
}
void material(inout Surface s) {
    float own = s.paint.x;
    vec3 colour = u_glow * mix(vec3(1.0), sign_colour(own), step(0.5, u_kind));
    s.albedo = vec3(0.02);
    s.roughness = 0.35;
    if (u_kind < 0.5) {
        s.emission = u_glow * (0.35 + 0.65 * pow(clamp(dot(s.normal, s.view), 0.0, 1.0), 0.7));
        return;
    }
    vec2 uv = s.uv;
    float flicker = 1.0;
    if (own > 0.86) flicker = 0.55 + 0.45 * step(0.25, fract(sin(floor(u_eye.w * 11.0 + own * 60.0)) * 913.7));
    float tall = s.paint.y > 0.0 ? s.paint.y : 1.0;   // height ÷ width of the sign
    if (u_kind > 1.5) {
        float t = u_eye.w * (0.25 + 0.5 * own) + own * 40.0;
        vec4 n = noise3(vec3(uv * vec2(1.6, 1.6 * tall), t)), m = noise3(vec3(uv * vec2(5.0, 5.0 * tall) + 3.0, t * 1.7));
        vec3 a = sign_colour(own + floor(t * 0.3) * 0.13), b = sign_colour(own + 0.37 + floor(t * 0.3) * 0.29);
        float figure = smoothstep(0.05, 0.0, abs(length((uv - 0.5) * vec2(1.0, tall)) - 0.28 - 0.12 * n.w));
        vec3 picture = mix(a, b, smoothstep(-0.25, 0.3, n.w + 0.3 * m.w)) * (0.5 + 0.6 * smoothstep(-0.4, 0.4, m.w)) + figure * 1.2;
        vec2 dots = abs(fract(uv * vec2(90.0, 90.0 * tall)) - 0.5);
        s.emission = u_glow * picture * 0.45 * (0.8 + 0.2 * step(max(dots.x, dots.y), 0.38));
        return;
    }
    float cells = tall > 1.0 ? floor(tall * 1.05) : 1.0, across = tall > 1.0 ? 1.0 : floor(1.0 / tall * 1.25);
    vec2 p = uv * vec2(across, cells), at = (fract(p) - 0.5) / vec2(0.62, 0.70) + 0.5;
    float key = dot(floor(p), vec2(7.0, 13.0)) + floor(own * 977.0);
    float d = strokes(at, key, 0.05);
    float core = smoothstep(0.085, 0.05, d), halo = exp(-max(d, 0.0) * 7.0);
    vec2 rim = min(uv, 1.0 - uv) * vec2(1.0, tall);
    float border = smoothstep(0.05, 0.03, abs(min(rim.x, rim.y) - 0.07));
    float plate = step(0.5, fract(own * 13.7));
    vec3 other = u_glow * sign_colour(own + 0.41);
    s.emission = flicker * mix(colour * (core * 1.5 + halo * 0.22) + other * border * 0.9, colour * (0.55 - 0.5 * core) + vec3(0.0), plate);
    s.emission += core * flicker * (1.0 - plate) * vec3(0.5);
}
