// Small stuff in the air, without state: where particle number n is at time t follows from n, t and the seed alone
// (Reeves 1983). Two triangles each, facing the camera, drawn out along their motion over the shutter.
#include "library/frame.glsl"
#include "library/hash.glsl"
uniform sampler2DShadow t_shadow;
uniform uint u_seed;
uniform vec4 u_place;      // origin; w = radius, 0 or less: a box around the camera of side −w
uniform vec2 u_span;       // clip seconds between which particles are born
uniform float u_life;      // seconds
uniform vec3 u_velocity;   // m/s, of all
uniform vec4 u_spread;     // m/s of each: sideways, least upward, most upward; w = metres it is born above the origin
uniform float u_pace;     // of their own time to the clip's
uniform float u_burst;     // 1: all are born at the start of the span
uniform float u_gravity;   // m/s², downward
uniform vec2 u_swirl;      // metres, Hz
uniform vec4 u_grow;       // radius at birth, at death, metres; unevenness; largest streak in radii
uniform vec2 u_fade;       // shares of the life to appear and to vanish
uniform float u_shutter;   // seconds
uniform vec3 u_focus;      // as in halve.frag
uniform vec4 u_light;      // own light r, g, b (radiance); w = how strongly it scatters the light from behind
uniform vec4 u_dying;      // own light at death; w = how far particles differ in colour
uniform vec3 u_albedo;
uniform float u_opacity;
out vec2 v_corner;
out vec4 v_colour;
out float v_depth;
flat out vec4 v_tear;      // a place of its own in the noise, and its age in seconds
vec3 path(uint id, float age, vec3 r, vec3 q) {
    float turn = r.x * 6.2831853;
    vec3 start = vec3(cos(turn), 0.0, sin(turn)) * sqrt(r.y) * max(u_place.w, 0.0);
    start.y += r.z * u_spread.w;
    float way = q.x * 6.2831853;
    vec3 own = vec3(cos(way) * u_spread.x * q.y, mix(u_spread.y, u_spread.z, q.z), sin(way) * u_spread.x * q.y);
    vec3 p = start + (u_velocity + own) * age - vec3(0.0, 0.5 * u_gravity * age * age, 0.0);
    vec3 wave = sin((age * u_swirl.y + r.yzx + vec3(0.0, 0.33, 0.66)) * 6.2831853) + sin((age * u_swirl.y * 2.3 + q) * 6.2831853) * 0.5;
    return p + wave * u_swirl.x;
}
void main() {
    uint id = uint(gl_VertexID) / 6u;
    int k = gl_VertexID % 6;
    vec2 corner = vec2(k == 1 || k == 2 || k == 4 ? 1.0 : -1.0, k == 2 || k == 4 || k == 5 ? 1.0 : -1.0);
    vec3 first = hash3(ivec3(int(id), int(u_seed), 17));
    float since = max(u_span.x, 0.0);
    float now = since + (u_eye.w - since) * u_pace, last = since + (u_span.y - since) * u_pace;
    float clock = now / u_life + first.x;
    if (u_burst > 0.5) clock = min((now - u_span.x) / u_life - 0.03 * first.x, 0.9999);
    float round_ = floor(clock), age = (clock - round_) * u_life, born = now - age;
    vec3 r = hash3(ivec3(int(id), int(u_seed) + int(round_) * 7919, 3)), q = hash3(ivec3(int(id), int(u_seed) + int(round_) * 104729, 5));
    vec3 p = path(id, age, r, q), before = path(id, max(age - u_shutter, 0.0), r, q);
    vec3 step_ = p - before;
    if (u_place.w <= 0.0) {
        // Everywhere: a box that goes with the camera, filled by wrapping.
        float side = -u_place.w;
        vec3 home = (first - 0.5) * side + p;
        p = u_eye.xyz + (fract((home - u_eye.xyz) / side + 0.5) - 0.5) * side;
    } else {
        p += u_place.xyz;
    }
    float life = age / u_life;
    float shown = smoothstep(0.0, max(u_fade.x, 1e-3), life) * (1.0 - smoothstep(1.0 - u_fade.y, 1.0, life));
    shown *= step(u_span.x, born) * step(born, last);
    if (u_place.w <= 0.0) shown = smoothstep(0.5, 0.36, length(p - u_eye.xyz) / -u_place.w);
    vec4 clip = u_view_projection * vec4(p, 1.0);
    float z = clip.w;
    float metres = mix(u_grow.x, u_grow.y, life) * (1.0 + u_grow.z * (q.y - 0.5) * 2.0);
    float scale = 0.5 * u_size.y / u_lens.z / max(z, 0.05);
    float sharp = metres * scale;
    float radius = max(sharp, 0.55);
    float blur = min(abs(u_focus.x * (u_focus.y - 1.0 / max(z, 0.05))), u_focus.z);
    float whole = radius + blur;
    float thin = (sharp * sharp) / (whole * whole);
    vec4 ahead = u_view_projection * vec4(p - step_, 1.0);
    vec2 streak = (clip.xy / clip.w - ahead.xy / max(ahead.w, 1e-3)) * 0.5 * u_size.xy;
    float run = min(length(streak) * 0.5, u_grow.w * whole);
    vec2 along = run > 0.2 ? normalize(streak) : vec2(1.0, 0.0);
    vec2 offset = along * (corner.x * (whole + run)) + vec2(-along.y, along.x) * (corner.y * whole);
    thin *= whole / (whole + run);
    vec3 view = normalize(p - u_eye.xyz);
    vec3 s = (u_shadow * vec4(p, 1.0)).xyz;
    float lit = all(lessThan(abs(s - 0.5), vec3(0.5))) ? texture(t_shadow, s - vec3(0.0, 0.0, 1e-4)) : 1.0;
    float forward = max(dot(view, u_key.xyz), 0.0);
    float phase = 0.08 + u_light.w * (0.10 + 0.9 * pow(forward, 6.0));
    vec3 hue = mix(vec3(1.0), 0.35 + 0.65 * cos(6.2831853 * (q.z + vec3(0.0, 0.33, 0.67))), u_dying.w);
    vec3 own = max(mix(u_light.rgb, u_dying.rgb, life), vec3(0.0)) * (0.6 + 0.8 * q.x);
    vec3 light = u_albedo * hue * (u_key_colour.rgb * (lit * phase) + u_sh[0].rgb * u_fill.x) + own * hue;
    v_tear = vec4(r * 29.0, age);
    v_colour = vec4(light, clamp(u_opacity * shown * thin, 0.0, 1.0));
    v_corner = corner;
    v_depth = z;
    gl_Position = clip;
    gl_Position.xy += offset * 2.0 / u_size.xy * clip.w;
    if (v_colour.a < 0.002 || z < 0.12) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
}
