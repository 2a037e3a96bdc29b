// Sky, sun, stars and the far matte, seen from where the camera is now. OPEN: above every skyline. FOG, MOON, STARS: as it has.
#include "library/frame.glsl"
#include "library/hash.glsl"
#include "library/noise.glsl"
#include "nature/aerial.glsl"
uniform sampler2D t_half_sky;
uniform sampler2D t_matte, t_matte_distance;
uniform vec3 matte_eye;
uniform vec2 arc, rise;
uniform vec4 disc;          // radiance of the sun's or moon's disc; w = its angular radius
uniform vec2 stars_moon;    // star brightness; 1 when the disc is a moon
uniform float halo;         // glow about the sun
uniform float phase;        // of the moon: 0 new … 1 full
uniform float graduated;    // a graduated filter in front of the lens: the part of the high sky's light that it takes
uniform float u_flash, u_surface;   // lightning on land and clouds; height of the water's surface
#include "nature/glsl/heavens.glsl"
in vec2 uv;
layout(location = 0) out vec4 o_radiance;

vec2 matte_uv(vec3 d) {
    float azimuth = atan(d.x, -d.z);
    float middle = 0.5 * (arc.x + arc.y);
    azimuth = middle + mod(azimuth - middle + PI, 2.0 * PI) - PI;
    return vec2((azimuth - arc.x) / (arc.y - arc.x), (asin(clamp(d.y, -1.0, 1.0)) - rise.x) / (rise.y - rise.x));
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
    bool airless = u_air.x <= 0.0;
    if (land.a < 0.999) {
        vec4 sky = textureLod(t_half_sky, uv, 0.0);
        colour = sky.rgb;
        float veil = sky.a * sky.a * sky.a;
        float away = length(d - u_sun.xyz);
        float face = smoothstep(disc.w * 1.12, disc.w * 0.88, away);
#ifdef MOON
        face *= 0.72 + 0.28 * cos(dot(d, vec3(911.0, 1277.0, 733.0)) + 2.0 * sin(dot(d, vec3(517.0, 391.0, 811.0))));
#endif
#ifdef MOON
        // The terminator: the lit part of the disc shrinks with the phase.
        vec3 across = normalize(cross(vec3(0.0, 1.0, 0.0), u_sun.xyz)), off = (d - u_sun.xyz) / disc.w;
        float x = dot(off, across), y = dot(off, cross(u_sun.xyz, across));
        float limb = sqrt(max(1.0 - y * y, 0.0)) * (1.0 - 2.0 * phase);
        face *= 0.012 + 0.988 * smoothstep(-0.06, 0.06, x - limb);
#endif
        // The sun is never a plain disc: lens and air spread it.
        colour += disc.rgb * (halo * veil * (0.010 * exp(-away * 42.0) + 0.0016 * exp(-away * 11.0)));
        if (face > 0.0) colour += disc.rgb * face * veil * smoothstep(-0.004, 0.004, d.y);
#ifdef STARS
        colour += starry(d, stars_moon.x) * veil * (airless ? 1.0 : smoothstep(0.0, 0.2, d.y + 0.05));
#endif
#ifdef NEBULA
        colour += nebula(d) * veil;
#endif
#ifdef AURORA
        colour += aurora(d, u_eye.w) * veil;
#endif
#ifdef GLOBES
        vec4 worlds = globes(d);
        colour = colour * (1.0 - worlds.a) + worlds.rgb * veil;
#endif
#ifdef UNDERWATER
        colour = from_below(d, colour, u_eye.w);
#endif
#ifdef BOLTS
        colour = colour * (1.0 + 1.5 * u_flash) + lightning(d) * (d.y > -0.02 ? 1.0 : 0.0);
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
        vec3 seen = aerial(land.rgb / land.a * (1.0 + 2.2 * u_flash), u_eye.xyz + d * min(far, 59000.0));
        colour = mix(colour, seen, land.a);
    }
#endif
#ifdef RAINBOW
    // Drops hang before the far land too.
    colour += rainbow(d) * (0.05 * u_key_colour.rgb + 0.25 * sky_light(normalize(vec3(d.x, 0.15, d.z)))) * mix(1.0, 0.45, land.a);
#endif
    o_radiance = vec4(min(colour, vec3(6e4)), 0.0);
}
