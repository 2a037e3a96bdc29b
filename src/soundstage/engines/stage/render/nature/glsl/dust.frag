// Dust that the wind drives over the ground: a thin slab that follows the land, marched at low resolution.
#include "library/frame.glsl"
#include "library/hash.glsl"
#include "library/noise.glsl"
#include "library/environment.glsl"
#include "nature/aerial.glsl"
#include "nature/glsl/pyramid.glsl"
uniform sampler2D t_depth;
uniform sampler2DShadow t_shadow;
uniform vec2 downwind;    // unit, in xz
uniform float travelled;  // metres that the wind has gone since the clip began
uniform float strength;   // gust now × amount
uniform vec3 anchor;      // where the subject stands
uniform vec3 hue;         // albedo of the dust
in vec2 uv;
out vec4 colour;

const int STEPS = 10;

// Density per metre at a height above the ground.
float dust_at(vec3 p, float above) {
    if (above > 1.7 || above < -0.15) return 0.0;
    float y = max(above, 0.0);
    vec2 crosswind = vec2(-downwind.y, downwind.x);
    vec2 q = vec2(dot(p.xz, downwind), dot(p.xz, crosswind));
    vec3 from_feet = p - anchor;
    vec2 f = vec2(dot(from_feet.xz, downwind), dot(from_feet.xz, crosswind));
    float behind = max(f.x, 0.0), width = 0.26 + 0.20 * behind;
    float plume = smoothstep(-0.35, 0.12, f.x) * exp(-behind * 0.85 - f.y * f.y / (width * width) - y / (0.16 + 0.12 * behind));
    float front = smoothstep(0.22, 0.72, 0.5 + 0.5 * noise3(vec3((q.x - travelled * 0.55) * 0.16, 0.7, q.y * 0.24)).w);
    if (front <= 0.0 && plume < 0.01) return 0.0;
    // Round the boots the stream parts and rolls up behind them.
    float roll = exp(-dot(f, f) * 1.1) * 2.4 * sin(travelled * 1.3 + y * 3.0);
    vec2 swirl = vec2(-f.y, f.x) * roll;
    // Higher air outruns the air along the ground: the layers shear over each other.
    float slow = travelled * (0.42 + 0.30 * min(y, 1.0));
    vec3 w = vec3((q.x - slow) * 0.62 + swirl.x, y * 1.9 - travelled * 0.05, q.y * 1.05 + swirl.y);
    vec4 bend = noise3(w * 0.55 + vec3(0.0, travelled * 0.11, 0.0));
    w += 0.19 * vec3(bend.z, bend.x, -bend.y);
    float n = 0.5 + 0.33 * noise3(w * 1.25).w + 0.22 * noise3(w * 2.9 + vec3(-travelled * 0.25, 0.0, 3.0)).w;
    float body = smoothstep(0.42, 0.80, n) * front * exp(-y * 6.0);
    // Saltation: threads close to the ground, long down the wind.
    if (y < 0.25) {
        float thread = noise3(vec3((q.x - travelled * 1.05) * 0.5, y * 6.0, q.y * 5.2)).w;
        body += smoothstep(0.04, 0.72, thread) * exp(-y * 17.0) * 0.9 * front;
    }
    return body * 0.40 + plume * (0.25 + 2.6 * smoothstep(0.40, 0.72, n)) * 1.9;
}

void main() {
    vec3 d = ray_at(uv);
    float depth = textureLod(t_depth, uv, 0.0).r;
    vec3 hit = world_at(uv, depth);
    float end = min(depth >= 1.0 ? 26.0 : distance(hit, u_eye.xyz), 26.0), start = 1.2;
    colour = vec4(0.0);
    // Only the part of the ray that is near the ground.
    float top = anchor.y + 2.6;
    if (u_eye.y > top) { if (d.y >= -0.001) return; start = max(start, (top - u_eye.y) / d.y); }
    else if (d.y > 0.001) end = min(end, (top - u_eye.y) / d.y);
    if (end <= start) return;
    float mu = dot(d, u_key.xyz), turn = dither(gl_FragCoord.xy + u_around.y * vec2(5.588, 3.14));
    float forward = min(0.30 + 0.42 / pow(1.52 - 1.44 * mu, 1.5), 3.6);
    vec3 around = ambient(vec3(0.0, 1.0, 0.0)), light = u_key_colour.rgb / PI;
    float ratio = pow(end / start, 1.0 / float(STEPS)), through = 1.0, t = start;
    vec3 sum = vec3(0.0);
    for (int i = 0; i < STEPS && through > 0.03; i++) {
        float next = t * ratio, s = mix(t, next, turn);
        vec3 p = u_eye.xyz + d * s;
        float ground = quick_height(p.xz, 0.1);
        // What blows over an edge is gone.
        float kept = smoothstep(-2.6, -0.6, ground - anchor.y) * mix(1.0, 0.3, smoothstep(2.5, 9.0, distance(p.xz, anchor.xz)));
        float density = kept <= 0.0 ? 0.0 : kept * dust_at(p, p.y - ground) * strength * smoothstep(1.2, 4.6, s) * (1.0 - smoothstep(12.0, 26.0, s));
        if (density > 0.001) {
            vec3 m = (u_shadow * vec4(p, 1.0)).xyz;
            float lit = max(abs(m.x - 0.5), abs(m.y - 0.5)) < 0.49 ? texture(t_shadow, vec3(m.xy, m.z - 0.002)) : 1.0;
            float gone = 1.0 - exp(-density * (next - t));
            sum += through * gone * hue * (light * (lit * forward) + around * 0.75);
            through *= 1.0 - gone;
        }
        t = next;
    }
    // However hard it blows, some of the ground is seen through it.
    float thick = 1.0 - through, veil = 0.62 * (1.0 - exp(-thick / 0.62));
    colour = vec4(sum * (veil / max(thick, 1e-4)), veil);
}
