// Sky, sun, stars and the far matte, seen from where the camera is now. OPEN: above every skyline. FOG, MOON, STARS: as it has.
#include "library/frame.glsl"
#include "library/hash.glsl"
#include "nature/aerial.glsl"
uniform sampler2D t_half_sky;
uniform sampler2D t_matte, t_matte_distance;
uniform vec3 matte_eye;
uniform vec2 arc, rise;
uniform vec4 disc;          // radiance of the sun's or moon's disc; w = its angular radius
uniform vec2 stars_moon;    // star brightness; 1 when the disc is a moon
uniform float graduated;    // a graduated filter in front of the lens: the part of the high sky's light that it takes
in vec2 uv;
layout(location = 0) out vec4 o_radiance;

vec2 matte_uv(vec3 d) {
    float azimuth = atan(d.x, -d.z);
    float middle = 0.5 * (arc.x + arc.y);
    azimuth = middle + mod(azimuth - middle + PI, 2.0 * PI) - PI;
    return vec2((azimuth - arc.x) / (arc.y - arc.x), (asin(clamp(d.y, -1.0, 1.0)) - rise.x) / (rise.y - rise.x));
}

vec3 stars(vec3 d) {
    vec3 q = d * 190.0;
    ivec3 cell = ivec3(floor(q));
    vec3 h = hash3(cell);
    if (h.x > 0.045) return vec3(0.0);
    vec3 at = (vec3(cell) + 0.3 + 0.4 * hash3(cell + 17)) / 190.0;
    float away = length(cross(d, normalize(at))) * 1400.0;
    float strength = pow(h.y, 11.0) * 0.9 + 0.025;
    return mix(vec3(0.75, 0.85, 1.0), vec3(1.0, 0.86, 0.7), h.z) * strength * exp(-away * away);
}

void main() {
    vec3 d = ray_at(uv);
    vec4 land = vec4(0.0);
#ifndef OPEN
    vec3 offset = u_eye.xyz - matte_eye;
    vec2 at = matte_uv(d);
    // Where does the ray from here meet what was painted from there? A few steps of fixed point.
    if (dot(offset, offset) > 1e-4)
        for (int i = 0; i < 2; i++) {
            float far = textureLod(t_matte_distance, at, 0.0).r;
            if (far * far > 2.5e6 * dot(offset, offset)) break;
            at = matte_uv(normalize(offset + d * far));
        }
    land = textureLod(t_matte, at, 0.0);
    if (min(at.x, at.y) < 0.0 || at.x > 1.0 || at.y > 1.0) land = vec4(0.0);
#endif
    vec3 colour = vec3(0.0);
    if (land.a < 0.999) {
        vec4 sky = textureLod(t_half_sky, uv, 0.0);
        colour = sky.rgb;
        float veil = sky.a * sky.a * sky.a;
        float away = length(d - u_sun.xyz);
        float face = smoothstep(disc.w * 1.12, disc.w * 0.88, away);
#ifdef MOON
        face *= 0.72 + 0.28 * cos(dot(d, vec3(911.0, 1277.0, 733.0)) + 2.0 * sin(dot(d, vec3(517.0, 391.0, 811.0))));
#endif
        if (face > 0.0) colour += disc.rgb * face * veil * smoothstep(-0.004, 0.004, d.y);
#ifdef STARS
        colour += stars(d) * stars_moon.x * veil * smoothstep(0.0, 0.2, d.y + 0.05);
#endif
    }
    colour *= 1.0 - graduated * smoothstep(-0.03, 0.22, d.y);
#ifdef FOG
    if (land.a < 0.999) {
        // Ground fog hides the low sky.
        float fog = u_air.z * air_column(u_eye.y, u_eye.y + d.y * 6000.0, 6000.0, u_air.w);
        colour = mix(0.5 * (sky_light(vec3(0.0, 1.0, 0.0)) + sky_light(normalize(vec3(d.x, 0.02, d.z)))), colour, exp(-fog));
    }
#endif
#ifndef OPEN
    if (land.a > 0.001) {
        float far = textureLod(t_matte_distance, at, 0.0).r;
        vec3 seen = aerial(land.rgb / land.a, u_eye.xyz + d * min(far, 59000.0));
        colour = mix(colour, seen, land.a);
    }
#endif
    o_radiance = vec4(min(colour, vec3(6e4)), 0.0);
}
