// This sub-frame joined with what was seen before: reprojected by the motion of what is there, held within what its
// neighbours show now (Karis 2014; variance clipping after Salvi 2016). Alpha: the nearest depth around, for crisp outlines.
#include "library/frame.glsl"
uniform sampler2D t_now;
uniform sampler2D t_depth;
uniform sampler2D t_velocity;
uniform sampler2D t_history;
uniform float u_weight;  // of this sub-frame
uniform float u_still;   // 1: history is of the same instant, keep it whole
in vec2 uv;
out vec4 o_colour;
float weight_of(vec3 c) { return 1.0 / (1.0 + max(c.r, max(c.g, c.b))); }
vec3 to_ycc(vec3 c) { return vec3(dot(c, vec3(0.25, 0.5, 0.25)), dot(c, vec3(0.5, 0.0, -0.5)), dot(c, vec3(-0.25, 0.5, -0.25))); }
vec3 from_ycc(vec3 c) { return vec3(c.x + c.y - c.z, c.x + c.z, c.x - c.y - c.z); }
// Catmull-Rom over nine texels in five bilinear taps (Jimenez 2016).
vec3 history_at(vec2 at) {
    vec2 size = u_size.xy;
    vec2 p = at * size, c = floor(p - 0.5) + 0.5, f = p - c;
    vec2 w0 = f * (-0.5 + f * (1.0 - 0.5 * f)), w1 = 1.0 + f * f * (-2.5 + 1.5 * f);
    vec2 w2 = f * (0.5 + f * (2.0 - 1.5 * f)), w3 = f * f * (-0.5 + 0.5 * f);
    vec2 w12 = w1 + w2, t12 = (c + w2 / w12) * u_size.zw;
    vec2 t0 = (c - 1.0) * u_size.zw, t3 = (c + 2.0) * u_size.zw;
    vec4 sum = vec4(textureLod(t_history, t12, 0.0).rgb, 1.0) * (w12.x * w12.y);
    sum += vec4(textureLod(t_history, vec2(t12.x, t0.y), 0.0).rgb, 1.0) * (w12.x * w0.y);
    sum += vec4(textureLod(t_history, vec2(t0.x, t12.y), 0.0).rgb, 1.0) * (w0.x * w12.y);
    sum += vec4(textureLod(t_history, vec2(t3.x, t12.y), 0.0).rgb, 1.0) * (w3.x * w12.y);
    sum += vec4(textureLod(t_history, vec2(t12.x, t3.y), 0.0).rgb, 1.0) * (w12.x * w3.y);
    return max(sum.rgb / sum.w, vec3(0.0));
}
void main() {
    ivec2 p = ivec2(gl_FragCoord.xy), edge = ivec2(u_size.xy) - 1;
    vec4 here = texelFetch(t_now, p, 0);
    vec4 nearest = vec4(vec2(p), here.a, 0.0);
    vec3 centre = to_ycc(here.rgb * weight_of(here.rgb));
    vec3 mean = centre, square = centre * centre;
    for (int i = 0; i < 8; i++) {
        int k = i < 4 ? i : i + 1;
        ivec2 q = clamp(p + ivec2(k % 3 - 1, k / 3 - 1), ivec2(0), edge);
        vec4 c = texelFetch(t_now, q, 0);
        if (c.a < nearest.z) nearest.xyz = vec3(vec2(q), c.a);
        vec3 y = to_ycc(c.rgb * weight_of(c.rgb));
        mean += y;
        square += y * y;
    }
    vec3 now = here.rgb * weight_of(here.rgb);
    if (u_still > 0.5) {
        vec4 old = texelFetch(t_history, p, 0);
        vec3 mixed = u_weight < 1.0 ? mix(old.rgb * weight_of(old.rgb), now, u_weight) : now;
        float z = u_weight < 1.0 ? min(old.a, nearest.z) : nearest.z;
        o_colour = vec4(mixed / max(1.0 - max(mixed.r, max(mixed.g, mixed.b)), 1e-4), z);
        return;
    }
    vec2 velocity = texelFetch(t_velocity, ivec2(nearest.xy), 0).xy;
    if (velocity.x > 100.0) {
        vec3 world = world_at(uv, texelFetch(t_depth, ivec2(nearest.xy), 0).r);
        vec4 before = u_previous * vec4(world, 1.0), steady = u_steady * vec4(world, 1.0);
        velocity = (steady.xy / steady.w - before.xy / before.w) * 0.5;
    }
    vec2 at = uv - velocity;
    mean *= 1.0 / 9.0;
    vec3 spread = sqrt(max(square * (1.0 / 9.0) - mean * mean, vec3(0.0)));
    vec3 old = history_at(at);
    vec3 y = to_ycc(old * weight_of(old));
    vec3 away = (y - mean) / max(spread * 1.15, vec3(1e-5));
    float far = max(abs(away.x), max(abs(away.y), abs(away.z)));
    y = far > 1.0 ? mean + (y - mean) / far : y;
    float inside = all(equal(clamp(at, vec2(0.0), vec2(1.0)), at)) ? 1.0 : 0.0;
    float weight = mix(1.0, u_weight, inside);
    vec3 mixed = max(mix(from_ycc(y), now, weight), vec3(0.0));
    o_colour = vec4(mixed / max(1.0 - max(mixed.r, max(mixed.g, mixed.b)), 1e-4), nearest.z);
}
