// Rain and snow as drops on shells round the camera; each shell is as far as it says, so things hide what falls behind them.
#include "library/frame.glsl"
#include "library/hash.glsl"
#include "library/environment.glsl"
uniform sampler2D t_depth;
uniform float kind;       // 1 rain, 2 snow
uniform float rate, drift, fall;  // metres blown sideways and fallen since the clip began
uniform float slant;      // metres sideways per metre of fall
uniform float shutter;    // seconds
uniform vec2 downwind;
in vec2 uv;
out vec4 colour;

void main() {
    vec3 d = ray_at(uv);
    float depth = textureLod(t_depth, uv, 0.0).r;
    float end = depth >= 1.0 ? 1e4 : distance(world_at(uv, depth), u_eye.xyz);
    float level = length(d.xz);
    colour = vec4(0.0);
    if (level < 0.15) return;
    vec2 flat_ = d.xz / level;
    float azimuth = atan(flat_.x, -flat_.y), climb = d.y / level;
    // Wind across the view slants what falls; along the view it does not.
    float across = dot(downwind, vec2(-flat_.y, flat_.x));
    vec3 light = ambient(vec3(0.0, 1.0, 0.0)) * 0.8 + environment(d, 0.9) * 0.8;
    float mu = max(dot(d, u_key.xyz), 0.0);
    light += u_key_colour.rgb / PI * (0.10 + 0.5 * pow(mu, 12.0));
    float pixel = 2.0 * u_lens.z * u_size.w, cover = 0.0, dim = 0.0;
    for (int k = 0; k < 6; k++) {
        float far = (kind < 1.5 ? 1.3 : 1.1) * pow(kind < 1.5 ? 1.75 : 1.85, float(k));
        if (far > end) break;
        bool rain = kind < 1.5;
        vec2 cell = rain ? vec2(0.085, 1.15) * (0.55 + 0.16 * float(k)) : vec2(0.15) * (0.75 + 0.20 * float(k));
        float y = u_eye.y + climb * far + fall * (1.0 + 0.06 * float(k)), x = azimuth * far + float(k) * 3.7;
        x -= (rain ? slant * (climb * far) : 0.0) * across * -1.0 + drift * across;
        vec2 q = vec2(x, y) / cell;
        if (rain) q.y += 7.3 * hash1(ivec2(int(floor(q.x)), k));
        ivec2 id = ivec2(floor(q)) + ivec2(k * 131, k * 57);
        vec2 h = hash2(id), g = hash2(id + 991);
        if (h.x > rate) continue;
        vec2 spot = 0.25 + 0.5 * g, away = (fract(q) - spot) * cell;
        if (!rain) away += 0.02 * vec2(sin(u_eye.w * (1.2 + h.y) + h.x * 40.0), cos(u_eye.w * (0.9 + g.x) + h.y * 40.0));
        float blur = pixel * far;
        float radius = rain ? 0.0011 : 0.0016 + 0.0036 * h.y * h.y;
        // Near flakes are out of focus: wide and faint.
        if (!rain) blur = max(blur, 0.011 * max(1.0 - far * 0.22, 0.0));
        float wide = max(radius, blur * 0.55), thin = radius / wide;
        float along = rain ? max(abs(away.y) - 8.0 * shutter * 0.5, 0.0) : abs(away.y) * 0.62;
        float r2 = (away.x * away.x + along * along) / (wide * wide);
        cover += exp(-r2 * 1.2) * (rain ? thin * 0.42 : pow(thin, 1.25) * 0.95) * (0.5 + 0.5 * g.y);
    }
    cover = clamp(cover, 0.0, 0.9);
    colour = vec4(light * cover, cover * 0.75);
}
