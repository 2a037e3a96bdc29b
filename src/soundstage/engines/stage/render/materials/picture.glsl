// A painting in its frame: a made-up landscape, figure or field of colour by paint x. uv 0…1.
void material(inout Surface s) {
    float own = s.paint.x;
    vec2 p = s.uv;
    vec3 a = 0.5 + 0.45 * cos(6.2831853 * (own + vec3(0.0, 0.33, 0.67))), b = 0.5 + 0.4 * cos(6.2831853 * (own * 3.1 + vec3(0.1, 0.25, 0.5)));
    vec4 n = noise3(vec3(p * 3.0, own * 40.0)), m = noise3(vec3(p * 9.0, own * 70.0));
    float hill = smoothstep(0.0, 0.02, 0.35 + 0.25 * noise3(vec3(p.x * 1.7, own * 11.0, 1.0)).w - p.y);
    float near = smoothstep(0.0, 0.02, 0.18 + 0.2 * noise3(vec3(p.x * 2.9, own * 17.0, 5.0)).w - p.y);
    vec3 sky = mix(vec3(0.75, 0.62, 0.45), a * 0.6 + 0.15, p.y);
    vec3 colour = fract(own * 9.7) < 0.65 ? mix(mix(sky, b * 0.35, hill), b * 0.14, near) : mix(a, b, smoothstep(-0.3, 0.3, n.w)) * (0.6 + 0.5 * smoothstep(-0.2, 0.4, m.w));
    s.albedo = colour * (1.0 + 0.2 * m.w);
    s.roughness = 0.4;
    bump(s, m.xyz * 0.05);
}
