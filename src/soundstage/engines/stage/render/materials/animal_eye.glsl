// A beast's eye. Values: iris, pupil (share of the iris), shape (pupil across ÷ along: 1 round, 0.25 slit, 4 bar), white (how much
// sclera shows). Rest: unit sphere, z ahead, y up.
void material(inout Surface s) {
    vec3 d = normalize(s.rest);
    float away = acos(clamp(d.z, -1.0, 1.0)), size = mix(1.02, 0.72, u_white);
    float soft = max(fwidth(away), 0.015);
    float r = away / size, angle = atan(d.y, d.x);
    float spokes = noise3(vec3(cos(angle) * 9.0, sin(angle) * 9.0, r * 2.0)).w;
    vec3 iris = u_iris * (0.85 + 0.40 * spokes) * mix(1.25, 0.45, smoothstep(0.35, 1.0, r));
    vec2 p = d.xy / size * vec2(inversesqrt(u_shape), sqrt(u_shape));
    float open = length(p);
    vec3 colour = mix(vec3(0.003), iris, smoothstep(u_pupil - soft, u_pupil + soft, open));
    colour = mix(colour, vec3(0.012, 0.009, 0.008), smoothstep(0.88, 1.0, r));
    s.albedo = mix(colour, vec3(0.34, 0.28, 0.24), smoothstep(1.0, 1.08 + soft, r) * u_white);
    s.albedo *= mix(1.0, 0.45, smoothstep(0.15, 0.6, d.y));
    // A catchlight that no lighting may forget: an eye without one is dead.
    vec3 to = normalize(vec3(0.34, 0.46, 0.82));
    s.emission = vec3(1.1, 1.08, 1.02) * smoothstep(0.966, 0.985, dot(d, to)) * (0.25 * dot(ambient(vec3(0.0, 1.0, 0.0)), vec3(0.333)) + 0.05 * dot(u_key_colour.rgb, vec3(0.333)));
    s.roughness = 0.3;
    s.specular = 0.03;
    s.coat = 1.0;
    s.coat_roughness = 0.06;
    s.environment_gain = 0.6;
}
