// Water: the sky in it, its own colour under it, the bed through it, foam on it.
#include "library/frame.glsl"
#include "library/hash.glsl"
#include "library/noise.glsl"
#include "library/environment.glsl"
#include "nature/aerial.glsl"
#include "nature/glsl/pyramid.glsl"
#include "nature/glsl/waves.glsl"
#ifdef MIRROR
#include "nature/glsl/mirror.glsl"
#else
uniform sampler2D t_matte_distance;
uniform vec3 matte_eye;
uniform vec2 arc, rise;
#endif
uniform vec3 bed, murk;      // albedo of the ground under it; what the depth gives back
uniform float u_calm, u_flow, u_frozen, u_surge, u_whitecaps;  // 0 the sea's chop … 1 a mirror; m/s; ice
in vec3 v_position;
in vec2 v_still;
layout(location = 0) out vec4 o_radiance;

void main() {
    vec3 way = v_position - u_eye.xyz;
    float far = length(way);
    vec3 view = -way / far;
    if (far > 300.0) {
        // Land of the far matte that stands in front.
        vec3 d = -view;
        float middle = 0.5 * (arc.x + arc.y);
        float azimuth = middle + mod(atan(d.x, -d.z) - middle + PI, 2.0 * PI) - PI;
        vec2 at = vec2((azimuth - arc.x) / (arc.y - arc.x), (asin(d.y) - rise.x) / (rise.y - rise.x));
        if (textureLod(t_matte_distance, at, 0.0).r < far * 0.97) discard;
    }
    float depth = water_level - quick_height(v_still, 0.15), fine = far * 0.0018 / max(view.y, 0.06);
    Sea s = sea_at(v_still, u_eye.w, depth, fine);
    float near = 1.0 - smoothstep(30.0, 240.0, far);
    vec2 drift = wave_wind * u_eye.w;
#ifdef FLOWING
    // The current follows the banks, towards the viewer; two layers of ripples take turns, so that none is drawn out.
    vec2 up_bank = vec2(quick_height(v_still + vec2(1.4, 0.0), 0.5) - quick_height(v_still - vec2(1.4, 0.0), 0.5),
        quick_height(v_still + vec2(0.0, 1.4), 0.5) - quick_height(v_still - vec2(0.0, 1.4), 0.5));
    vec2 course = vec2(-up_bank.y, up_bank.x);
    course *= course.y < 0.0 ? -1.0 : 1.0;
    course = normalize(course + vec2(0.0, 0.25)) * u_flow * (0.55 + 0.45 * smoothstep(0.0, 0.6, depth));
    float turn = u_eye.w * 0.5, first = fract(turn), second = fract(turn + 0.5), share = abs(first * 2.0 - 1.0);
    vec2 p1 = v_still - course * (first - 0.5) * 2.0, p2 = v_still - course * (second - 0.5) * 2.0 + 17.3;
    vec4 chop = mix(noise3(vec3(p1 * 0.9, u_eye.w * 0.2)), noise3(vec3(p2 * 0.9, u_eye.w * 0.2)), share);
    vec4 small = mix(noise3(vec3(p1 * 2.9, u_eye.w * 0.5)), noise3(vec3(p2 * 2.9, u_eye.w * 0.5)), share);
    vec4 tiny = far < 90.0 ? mix(noise3(vec3(p1 * 8.0, u_eye.w)), noise3(vec3(p2 * 8.0, u_eye.w)), share) : vec4(0.0);
#else
    vec4 chop = noise3(vec3(v_still * 0.55 - drift * 0.55, u_eye.w * 0.25)), small = noise3(vec3(v_still * 1.9 - drift * 0.9, u_eye.w * 0.5));
    vec4 tiny = far < 90.0 ? noise3(vec3(v_still * 6.3 - drift * 1.3, u_eye.w * 0.9)) : vec4(0.0);
#endif
    float lively = (0.6 + 0.4 * u_swell) * (1.0 - 0.94 * u_calm);
    // Cat's-paws: the breeze touches still water in patches.
    if (u_calm > 0.3) lively *= 0.35 + 1.1 * smoothstep(0.0, 0.7, noise3(vec3(v_still * 0.021 - drift * 0.006, 0.4)).w);
    vec2 slope = s.slope + lively * (chop.xy * 0.055 + small.xy * 0.045 * near + tiny.xy * 0.03 * near * near);
    float wander = sin(v_still.x * 0.11 + 1.3) + 0.6 * sin(v_still.x * 0.031 + v_still.y * 0.05);
    vec2 surf = far < 250.0 && u_swell > 0.05 ? surf_at(v_still, u_eye.w, depth, wander) : vec2(0.0);
    if (surf.x > 0.003) {
        float e = 0.25;
        vec2 uphill = vec2(quick_height(v_still + vec2(e, 0.0), 0.3) - quick_height(v_still - vec2(e, 0.0), 0.3),
            quick_height(v_still + vec2(0.0, e), 0.3) - quick_height(v_still - vec2(0.0, e), 0.3)) / (2.0 * e);
        float ahead = surf_at(v_still, u_eye.w, depth - 0.02, wander).x;
        slope += uphill * ((surf.x - ahead) / -0.02) * -1.0;
    }
    slope *= 1.0 / (1.0 + 0.35 * length(slope));
    vec3 n = normalize(vec3(-slope.x, 1.0, -slope.y));
    float nv = max(dot(n, view), 0.02);
    // Waves too small to see make the far water rough instead.
    float rough = clamp(0.06 + 0.26 * smoothstep(5.0, 500.0, far), 0.06, 0.32) * (1.0 - 0.9 * u_calm);
    float mirror = 0.02 + 0.98 * pow(1.0 - nv, 5.0) / (1.0 + 1.6 * rough);
    vec3 r = reflect(-view, n);
    r.y = abs(r.y) + 0.02 * rough;
    r = normalize(r);
    vec3 sky = environment(r, rough * 0.6);
#ifdef MIRROR
    sky = mirrored(v_position, r, sky);
#endif
    vec3 up = ambient(vec3(0.0, 1.0, 0.0));
    float lit = 1.0;
    vec3 h = normalize(view + u_key.xyz);
    float a = max(rough * rough, 0.006), nh = max(dot(n, h), 0.0), q = (nh * a * a - nh) * nh + 1.0;
    vec3 glint = u_key_colour.rgb * min(a * a / (PI * q * q), 90.0) * (0.02 + 0.98 * pow(1.0 - max(dot(h, view), 0.0), 5.0)) * 0.25 * smoothstep(-0.02, 0.06, u_key.y);
    // Light that enters, is scattered back or meets the bed, and comes out again greener.
    float path = max(depth + surf.x, 0.0) * (1.0 + 0.6 / max(nv, 0.25));
    vec3 passed = exp(-path * mix(vec3(0.55, 0.13, 0.10), vec3(0.75, 0.45, 0.6), clamp(u_calm, 0.0, 1.0)));
    vec3 light = up + u_key_colour.rgb / PI * max(u_key.y, 0.0);
    vec3 body = light * (bed * 0.55 * passed + murk * (1.0 - passed));
    float through = surf.x * 1.6 + max(s.crest, 0.0) * 0.05;
    body += u_key_colour.rgb / PI * vec3(0.03, 0.16, 0.13) * through * pow(max(dot(-view, u_key.xyz) * 0.5 + 0.5, 0.0), 3.0);
    // Foam: a net of bubbles, closed on the breakers, open in what they leave.
    float edge = (1.0 - u_calm) * smoothstep(0.11, 0.015, depth + surf.x * 0.6 + 0.05 * sin(u_eye.w * 0.9 + wander * 1.4));
    float amount = surf.y * 1.25 + edge * 0.75 + smoothstep(0.55, 1.0, s.crest * 1.1) * 0.35 * near * step(0.9, u_swell) * step(u_whitecaps, 0.0);
#ifdef FLOWING
    // White water where it is shallow and quick.
    amount += smoothstep(0.35, 1.6, u_flow) * smoothstep(0.30, 0.02, depth) * 0.85;
#endif
    // Waves that break on rock whiten the water about it.
    if (u_surge > 0.0) amount += u_surge * smoothstep(3.2, 0.1, depth) * (0.62 + 0.38 * sin(u_eye.w * 0.9 - depth * 1.6 + wander * 2.0 + chop.w));
    if (u_whitecaps > 0.0) {
        float steep = smoothstep(0.26, 0.60, length(s.slope)) * smoothstep(0.3, 0.9, s.crest) + 0.30 * smoothstep(0.85, 1.3, s.crest);
        amount += u_whitecaps * steep * smoothstep(900.0, 60.0, far);
    }
    float foam = 0.0;
    if (amount > 0.02) {
        float net = 0.5 + 0.5 * noise3(vec3(v_still * 2.6 + 0.3 * chop.xy, u_eye.w * 0.22)).w;
        float lace = 1.0 - smoothstep(0.0, 0.34, abs(noise3(vec3(v_still * 1.7 + 0.5 * small.xy, u_eye.w * 0.15)).w));
        foam = clamp(smoothstep(1.02 - amount, 1.30 - amount * 0.7, net * 0.55 + lace * 0.6), 0.0, 0.95);
        foam *= smoothstep(0.02, 0.25, amount);
    }
    vec3 white = vec3(0.72, 0.76, 0.78) * (up * 0.9 + u_key_colour.rgb / PI * (0.25 + 0.55 * max(dot(n, u_key.xyz), 0.0)));
    vec3 colour = mix(body * (1.0 - mirror) + sky * mirror + glint, white, foam);
    if (u_frozen > 0.5) {
        vec4 a = noise3(vec3(v_still * 0.16, 2.0)), b = noise3(vec3(v_still * 0.9, 5.0));
        float crack = smoothstep(0.035, 0.0, abs(a.w + 0.16 * b.w)) + 0.6 * smoothstep(0.03, 0.0, abs(noise3(vec3(v_still * 0.43, 8.0)).w));
        float drifted = smoothstep(-0.05, 0.35, a.w * 0.7 + 0.3 * b.w + 0.1);
        vec3 ice = light * mix(vec3(0.20, 0.34, 0.40), vec3(0.62, 0.70, 0.75), clamp(crack, 0.0, 1.0)) * 0.8 + environment(reflect(-view, vec3(0.0, 1.0, 0.0)), 0.25) * mirror;
        colour = mix(ice, light * vec3(0.78, 0.82, 0.87), drifted * 0.85);
    }
    // The last film of water thins out over the sand.
    float film = smoothstep(-0.012, 0.035, depth + surf.x);
    if (film < 0.02) discard;
    vec3 sand = bed * 0.47 * light * 0.8 + sky * mirror * 0.5;
    colour = mix(sand, colour, film);
    vec3 seen = aerial(colour, v_position);
    o_radiance = vec4(min(seen, vec3(6e4)), 0.0);
}
