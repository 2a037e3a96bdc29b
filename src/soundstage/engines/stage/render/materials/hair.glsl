// A strand. Values: dark, light (colours). Paint: x = where between them, y = its own random number.
void material(inout Surface s) {
    float root = smoothstep(0.0, 0.35, s.uv.y);
    s.albedo = mix(u_dark, u_light, clamp(s.paint.x * (0.75 + 0.35 * s.uv.y), 0.0, 1.0));
    s.albedo *= mix(0.62, 1.0, root);
    s.occlusion *= mix(0.45, 1.0, root) * (0.8 + 0.2 * s.paint.y);
    s.roughness = 0.42;
    s.specular = 0.010 + 0.02 * dot(u_light, vec3(0.333));
    s.backlight = 0.6;
    // Narrow to a rounded edge: the middle of a ribbon faces the eye, its borders turn away.
    s.normal = normalize(s.normal + cross(s.tangent, s.view) * (0.7 * s.uv.x));
}
