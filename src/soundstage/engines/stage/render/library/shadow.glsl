// The key light's shadow map, soft: some taps on a turned spiral, each filtered by the hardware; none off the map.
uniform sampler2DShadow t_shadow;
uniform sampler2DShadow t_still_shadow;  // of all that stands still, drawn once a shot: wide on the left, near on the right
// VERTEX: in a vertex stage, whose lights are few and far between.
#ifdef VERTEX
#define SHADOW_TAPS 1
#define STILL_TAPS 1
#define SHADOW_TURN 0.0
#else
#ifdef RIBBONS
#define SHADOW_TAPS 3
#else
#define SHADOW_TAPS 6
#endif
#define STILL_TAPS 4
#define SHADOW_TURN (dither(gl_FragCoord.xy + u_around.y * 5.588238) * 6.2831853)
#endif
// 1 lit … 0 behind something that stands still; 1 off the maps.
float still_shadow(vec3 position, vec3 normal, float slope, float turn) {
    vec3 n = normal * (0.7 + 2.0 * slope);
    vec3 p = (u_near_shadow * vec4(position + n * u_shades.w, 1.0)).xyz;
    vec2 edge = abs(p.xy - 0.5);
    // Where one gives way to the other they are mixed by a dither.
    bool near = u_shades.w > 0.0 && max(edge.x, edge.y) < 0.43 + 0.01 * turn;
    float texel = near ? u_shades.w : u_shades.z;
    p = near ? p : (u_wide_shadow * vec4(position + n * texel, 1.0)).xyz;
    edge = abs(p.xy - 0.5);
    int taps = u_shades.x < 0.5 || max(edge.x, edge.y) > 0.497 || p.z > 1.0 ? 0 : STILL_TAPS;
    vec2 size = vec2(textureSize(t_still_shadow, 0));
    vec2 way = vec2(cos(turn), sin(turn)) * (clamp(u_key.w * (near ? 0.6 : 2.0) / texel, 1.2, 6.0) / size.y);
    vec3 at = vec3(p.x * 0.5 + (near ? 0.5 : 0.0), p.y, p.z - 1.6 * texel / u_fill.w);
    float lit = 0.0;
    for (int i = 0; i < taps; i++) {
        lit += textureLod(t_still_shadow, vec3(at.xy + way * vec2(0.5, 1.0) * sqrt((float(i) + 0.5) / float(STILL_TAPS)), at.z), 0.0);
        way = vec2(-way.y, way.x);
    }
    return taps > 0 ? lit / float(STILL_TAPS) : 1.0;
}
// 1 lit … 0 in shadow; `normal` is the geometric one.
float shadow(vec3 position, vec3 normal) {
    float slope = 1.0 - clamp(dot(normal, u_key.xyz), 0.0, 1.0);
    vec3 p = (u_shadow * vec4(position + normal * u_fill.z * (0.6 + 2.2 * slope), 1.0)).xyz;
    vec2 edge = abs(p.xy - 0.5);
    float turn = SHADOW_TURN;
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
    return lit > 0.0 ? lit * still_shadow(position, normal, slope, turn) : 0.0;
}
