// What a smooth surface mirrors of the picture itself: the last frame, met by a march along the reflected ray. Off the picture,
// or behind something, the environment does. Adds to `s.emission`, and takes what it replaces from the environment.
uniform sampler2D t_seen;   // last frame's radiance; alpha = metres to what is there
void mirror(inout Surface s, float amount) {
    if (amount <= 0.0 || u_room_half.w < 0.5) return;
    vec3 n = normalize(mix(s.normal, s.smooth_normal, 0.35));
    float jag = dither(gl_FragCoord.xy + u_around.y * 7.13);
    vec3 wobble = (hash3(ivec3(ivec2(gl_FragCoord.xy), int(u_around.y))) - 0.5) * (s.roughness * 0.55) * vec3(1.0, 0.35, 1.0);
    vec3 r = normalize(reflect(-s.view, n) + wobble * 0.5);
    float far = distance(s.position, u_eye.xyz), t = far * 0.02 + 0.05;
    vec3 found = vec3(0.0);
    float hit = 0.0;
    for (int i = 0; i < 18; i++) {
        float ahead = t * (1.0 + 0.35 * jag);
        vec3 p = s.position + r * ahead;
        vec4 q = u_previous * vec4(p, 1.0);
        vec2 uv = q.xy / q.w * 0.5 + 0.5;
        if (q.w <= 0.0 || any(notEqual(clamp(uv, vec2(0.002), vec2(0.998)), uv))) break;
        float there = textureLod(t_seen, uv, 0.0).a;
        // Depths along the axis of the view.
        float over = q.w - there;
        if (over > 0.0 && over < max(0.6, t * 0.55)) {
            vec2 edge = smoothstep(vec2(0.0), vec2(0.08), min(uv, 1.0 - uv));
            found = textureLod(t_seen, uv, 0.0).rgb;
            hit = edge.x * edge.y;
            break;
        }
        t *= 1.42;
    }
    float nv = clamp(dot(n, s.view), 0.02, 1.0);
    vec2 scale = split_sum(s.roughness, nv);
    float f = clamp(0.04 * scale.x + scale.y, 0.0, 1.0) * 1.15;
    s.emission += min(found, vec3(40.0)) * (f * hit * amount);
    s.environment_gain *= 1.0 - hit * amount;
}
