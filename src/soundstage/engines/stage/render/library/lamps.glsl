// Lamps: spheres of light with an inverse square, windowed so that their reach ends (Karis 2013), some with a cone.
// Needs frame.glsl, hash.glsl and, for what lies in a lamp's shadow, its map.
uniform sampler2DShadow t_lamp_shadow;
struct LampLight {
    vec3 towards;     // unit
    float spread;     // tangent of half the angle that the lamp fills
    vec3 irradiance;  // at normal incidence
};
// 1 lit … 0 behind something, for the first lamp.
float lamp_shadow(vec3 position, vec3 normal) {
    vec4 q = u_lamp_shadow * vec4(position + normal * 0.02, 1.0);
    vec3 p = q.xyz / q.w;
    vec2 edge = abs(p.xy - 0.5);
    int taps = u_shades.y < 0.5 || q.w < 0.05 || max(edge.x, edge.y) > 0.495 || p.z > 1.0 ? 0 : 5;
    float turn = dither(gl_FragCoord.xy + u_around.y * 3.37) * 6.2831853;
    vec2 way = vec2(cos(turn), sin(turn)) * (2.6 / float(textureSize(t_lamp_shadow, 0).x));
    float lit = 0.0;
    for (int i = 0; i < taps; i++) {
        lit += textureLod(t_lamp_shadow, vec3(p.xy + way * sqrt((float(i) + 0.5) * 0.2), p.z - 0.0004), 0.0);
        way = mat2(-0.7373688, 0.6754903, -0.6754903, -0.7373688) * way;
    }
    lit = taps > 0 ? lit * 0.2 : 1.0;
    return mix(lit, 1.0, smoothstep(0.44, 0.495, max(edge.x, edge.y)));
}
LampLight lamp_at(int i, vec3 position) {
    vec4 place = u_lamps[3 * i], power = u_lamps[3 * i + 1], aim = u_lamps[3 * i + 2];
    vec3 away = place.xyz - position;
    float d2 = dot(away, away), inverse = inversesqrt(max(d2, 1e-6));
    vec3 towards = away * inverse;
    float x = d2 * power.w * power.w, window = clamp(1.0 - x * x, 0.0, 1.0);
    float cone = aim.w < -1.5 ? 1.0 : smoothstep(aim.w, mix(aim.w, 1.0, 0.35), -dot(towards, aim.xyz));
    return LampLight(towards, place.w * inverse, power.rgb * (cone * window * window / (d2 + place.w * place.w)));
}
