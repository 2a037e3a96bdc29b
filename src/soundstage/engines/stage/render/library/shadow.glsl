// The key light's shadow map, soft: some taps on a turned spiral, each filtered by the hardware; none off the map.
uniform sampler2DShadow t_shadow;
uniform sampler2DShadow t_wide_shadow;  // of all that stands still, drawn once a shot
#ifdef RIBBONS
#define SHADOW_TAPS 3
#else
#define SHADOW_TAPS 6
#endif
// 1 lit … 0 behind something that stands still; 1 off the map.
float wide_shadow(vec3 position, vec3 normal, float slope, float turn) {
    vec3 p = (u_wide_shadow * vec4(position + normal * u_shades.z * (0.7 + 2.0 * slope), 1.0)).xyz;
    vec2 edge = abs(p.xy - 0.5);
    int taps = u_shades.x < 0.5 || max(edge.x, edge.y) > 0.497 || p.z > 1.0 ? 0 : 4;
    vec2 way = vec2(cos(turn), sin(turn)) * (clamp(u_key.w * 2.0 / u_shades.z, 1.2, 6.0) / float(textureSize(t_wide_shadow, 0).x));
    float lit = 0.0;
    for (int i = 0; i < taps; i++) {
        lit += textureLod(t_wide_shadow, vec3(p.xy + way * sqrt((float(i) + 0.5) * 0.25), p.z - 1.6 * u_shades.z / u_fill.w), 0.0);
        way = vec2(-way.y, way.x);
    }
    return taps > 0 ? lit * 0.25 : 1.0;
}
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
    lit = mix(lit, 1.0, smoothstep(0.44, 0.495, max(edge.x, edge.y)));
    return lit > 0.0 ? lit * wide_shadow(position, normal, slope, turn) : 0.0;
}
