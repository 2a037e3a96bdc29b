// The key light's shadow map, soft: some taps on a turned spiral, each filtered by the hardware; none off the map.
uniform sampler2DShadow t_shadow;
#ifdef RIBBONS
#define SHADOW_TAPS 3
#else
#define SHADOW_TAPS 6
#endif
// 1 lit … 0 in shadow; `normal` is the geometric one.
float shadow(vec3 position, vec3 normal) {
    float slope = 1.0 - clamp(dot(normal, u_key.xyz), 0.0, 1.0);
    vec3 p = (u_shadow * vec4(position + normal * u_fill.z * (0.6 + 2.2 * slope), 1.0)).xyz;
    vec2 edge = abs(p.xy - 0.5);
    float turn = dither(gl_FragCoord.xy + u_around.y * 5.588238) * 6.2831853;
    // A penumbra widens with the light's size: half a metre of reach is typical of a figure.
    float radius = clamp(u_key.w * 0.6 / u_fill.z, 1.1, 9.0) / float(textureSize(t_shadow, 0).x);
    int taps = max(edge.x, edge.y) > 0.495 || p.z > 1.0 ? 0 : SHADOW_TAPS;
    vec2 way = vec2(cos(turn), sin(turn)) * radius;
    float lit = 0.0;
    for (int i = 0; i < taps; i++) {
        float r = sqrt((float(i) + 0.5) / float(SHADOW_TAPS));
        lit += textureLod(t_shadow, vec3(p.xy + way * r, p.z - 0.0006), 0.0);
        way = mat2(-0.7373688, 0.6754903, -0.6754903, -0.7373688) * way;
    }
    lit = taps > 0 ? lit * (1.0 / float(SHADOW_TAPS)) : 1.0;
    return mix(lit, 1.0, smoothstep(0.44, 0.495, max(edge.x, edge.y)));
}
