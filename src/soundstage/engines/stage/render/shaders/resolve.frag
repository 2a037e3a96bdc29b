// This sub-frame joined with what was seen before: reprojected by the motion of what is there, held within what its
// neighbours show now (Karis 2014; variance clipping after Salvi 2016). Contact occlusion darkens the sky's share on the way.
// Alpha out: metres to the nearest thing around, so that outlines stay crisp in the depth of field.
#include "library/frame.glsl"
uniform sampler2D t_radiance;
uniform sampler2D t_depth;
uniform sampler2D t_velocity;
uniform sampler2D t_history;
uniform sampler2D t_open;
uniform float u_weight;  // of this sub-frame
in vec2 uv;
out vec4 o_colour;
float weight_of(vec3 c) { return 1.0 / (1.0 + max(c.r, max(c.g, c.b))); }
vec3 unweighted(vec3 c) { return c / max(1.0 - max(c.r, max(c.g, c.b)), 1e-4); }
vec3 to_ycc(vec3 c) { return vec3(dot(c, vec3(0.25, 0.5, 0.25)), dot(c, vec3(0.5, 0.0, -0.5)), dot(c, vec3(-0.25, 0.5, -0.25))); }
vec3 from_ycc(vec3 c) { return vec3(c.x + c.y - c.z, c.x + c.z, c.x - c.y - c.z); }
// Catmull-Rom over nine texels in five bilinear taps (Jimenez 2016).
vec3 history_at(vec2 at) {
    vec2 p = at * u_size.xy, c = floor(p - 0.5) + 0.5, f = p - c;
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
// How open this place is to the sky; near an outline only the half-size pixels at its own depth count.
// A loop that ends early is all that llvmpipe skips: both sides of a branch run there.
float open_at(float z) {
    int taps = fwidth(z) < 0.015 * z ? 1 : 4;
    vec2 texel = (taps > 1 ? 1.0 : 0.0) / vec2(textureSize(t_open, 0));
    float sum = 0.0, weight = 0.0;
    for (int i = 0; i < taps; i++) {
        vec2 at = uv + (vec2(i & 1, i >> 1) * 2.0 - 1.0) * texel;
        float w = exp2(-abs(linear_depth(textureLod(t_depth, at, 0.0).r) - z) * 12.0) + 1e-4;
        sum += textureLod(t_open, at, 0.0).r * w;
        weight += w;
    }
    return sum / weight;
}
void main() {
    ivec2 pixel = ivec2(gl_FragCoord.xy), last = ivec2(u_size.xy) - 1;
    vec4 here = texelFetch(t_radiance, pixel, 0);
    float window = texelFetch(t_depth, pixel, 0).r, z = linear_depth(window);
    vec3 dark = vec3(1.0);
    float open = open_at(z);
    if (here.a > 0.0 && z < 60.0) {
        // Light between near surfaces keeps some of their colour: corners go warm, not grey.
        vec3 tint = here.rgb / max(max(here.r, max(here.g, here.b)), 1e-4);
        dark = mix(vec3(1.0), mix(vec3(open), exp2(log2(max(open, 1e-3)) * (1.35 - 0.55 * tint)), 0.8), min(here.a * 1.1, 1.0));
    }
    vec3 now = here.rgb * dark;
    now *= weight_of(now);
    vec3 centre = to_ycc(now), mean = centre, square = centre * centre;
    vec2 nearest_at = uv;
    float nearest = window;
    for (int i = 0; i < 4; i++) {
        vec2 at = uv + vec2(i < 2 ? i * 2 - 1 : 0, i < 2 ? 0 : i * 2 - 5) * u_size.zw;
        vec3 c = textureLod(t_radiance, at, 0.0).rgb * dark;
        float d = textureLod(t_depth, at, 0.0).r;
        if (d < nearest) { nearest = d; nearest_at = at; }
        vec3 y = to_ycc(c * weight_of(c));
        mean += y;
        square += y * y;
    }
    float depth = min(linear_depth(nearest), 6e4);
#ifdef STILL
    // Another sub-frame of the same instant: a plain average.
    if (u_weight < 1.0) {
        vec4 old = textureLod(t_history, uv, 0.0);
        now = mix(old.rgb * weight_of(old.rgb), now, u_weight);
        depth = min(depth, old.a);
    }
    o_colour = vec4(unweighted(now), depth);
#else
    mean *= 0.2;
    vec3 spread = sqrt(max(square * 0.2 - mean * mean, vec3(0.0)));
    // An even place, such as a clear sky, has nothing to gain from its past.
    if (spread.x + spread.y + spread.z < 0.0015 * mean.x && window >= 1.0) {
        o_colour = vec4(unweighted(now), depth);
        return;
    }
    vec2 velocity = textureLod(t_velocity, nearest_at, 0.0).xy;
    if (velocity.x > 100.0) {
        vec3 world = world_at(uv, nearest);
        vec4 before = u_previous * vec4(world, 1.0), steady = u_steady * vec4(world, 1.0);
        velocity = (steady.xy / steady.w - before.xy / before.w) * 0.5;
    }
    vec2 at = uv - velocity;
    float pixels = length(velocity * u_size.xy);
    vec3 old = history_at(pixels < 0.03 ? uv : at);
    vec3 y = to_ycc(old * weight_of(old));
    vec3 away = abs(y - mean) / max(spread * 1.35, vec3(2e-5));
    float far = max(away.x, max(away.y, away.z));
    y = far > 1.0 ? mean + (y - mean) / far : y;
    // The faster it moves the less the past is worth: it has been resampled, and the shutter smears it anyway.
    float weight = mix(u_weight, 0.5, clamp(pixels * (1.0 / 24.0), 0.0, 1.0));
    if (any(notEqual(clamp(at, vec2(0.0), vec2(1.0)), at))) weight = 1.0;
    o_colour = vec4(unweighted(max(mix(from_ycc(y), now, weight), vec3(0.0))), depth);
#endif
}
