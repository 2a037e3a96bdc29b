// Living reef: polyps and ridges. Values: albedo; form 0 brain, 1 tubes, 2 staghorn, 3 fan.
void material(inout Surface s) {
    vec4 a = noise3(s.rest * (u_form < 0.5 ? 17.0 : 46.0)), b = noise3(s.rest * 6.0);
    float ridge = u_form < 0.5 ? smoothstep(0.05, 0.45, abs(a.w)) : 0.5 + 0.5 * a.w;
    s.albedo = u_albedo * (0.45 + 0.6 * ridge + 0.25 * b.w);
    // Growing tips are paler.
    s.albedo = mix(s.albedo, vec3(0.75, 0.70, 0.62), 0.35 * smoothstep(0.25, 0.6, s.rest.y) * step(0.5, u_form));
    bump(s, a.xyz * 0.10);
    s.roughness = 0.7;
    s.wrap = vec3(0.25, 0.2, 0.2);
}
