// The near ground, lit by key and sky, under the cast's shadows. GLOSSY, GLINTS: some of it is wet or icy, glitters.
#include "library/frame.glsl"
#include "library/hash.glsl"
#include "library/noise.glsl"
#include "library/environment.glsl"
#include "library/shadow.glsl"
#include "library/lamps.glsl"
#include "nature/aerial.glsl"
#include "nature/caustics.glsl"
uniform sampler2D t_albedo, t_shape;
uniform vec2 centre, arc, span;
uniform float grit;
in vec3 v_position;
layout(location = 0) out vec4 o_radiance;

void main() {
    vec2 away = v_position.xz - centre;
    float far = length(away), middle = 0.5 * (arc.x + arc.y);
    float azimuth = middle + mod(atan(away.x, -away.y) - middle + PI, 2.0 * PI) - PI;
    vec2 at = vec2(log(max(far, span.x) / span.x) / log(span.y / span.x), (azimuth - arc.x) / (arc.y - arc.x));
    vec4 paint = texture(t_albedo, at), shape = texture(t_shape, at);
    vec3 albedo = paint.rgb * paint.rgb;
#ifdef GLINTS
    bool glints = paint.a < 0.5;
    float roughness = glints ? paint.a * 2.0 : paint.a * 2.0 - 1.0;
#else
    float roughness = paint.a * 2.0 - 1.0;
#endif
    vec3 g = vec3(shape.x, sqrt(max(0.0, 1.0 - dot(shape.xy, shape.xy))), shape.y), n = g;
    vec3 view = normalize(u_eye.xyz - v_position);
    float near = distance(u_eye.xyz, v_position), close = 1.0 - smoothstep(2.0, 14.0, near);
    // A branch runs on both sides on llvmpipe; a loop of no turns does not.
    for (int i = 0; i < (close > 0.0 ? 1 : 0); i++) {
        vec4 grain = noise3(v_position * 52.0), fine = noise3(v_position * 190.0 + 7.0);
        float part = grit * close;
        n = normalize(n - part * (0.055 * grain.xyz + 0.05 * fine.xyz * (1.0 - smoothstep(1.0, 6.0, near))) * vec3(1.0, 0.2, 1.0));
        albedo *= 1.0 + part * (0.13 * grain.w + 0.16 * fine.w);
    }
    float nl = dot(n, u_key.xyz), gl = dot(g, u_key.xyz);
    float lit = shape.z;
    if (lit > 0.0 && gl > -0.05) lit *= shadow(v_position, g);
    lit *= caustics(v_position);
    // Rough ground scatters back towards the light and does not darken at its edge as a smooth one would (Oren & Nayar 1994).
    float facing = max(nl, 0.0) * smoothstep(-0.03, 0.10, gl);
    float vl = dot(view, u_key.xyz) - dot(n, view) * nl;
    // Under a grazing light the grains that face it count for more than the plane they lie in.
    facing += 0.28 * sqrt(facing) * (1.0 - facing) * (1.0 - facing);
    float nayar = facing * (0.86 + 0.22 * max(vl, 0.0));
    vec3 direct = albedo / PI * u_key_colour.rgb * (nayar * lit);
    float reached = lamp_shadow(v_position, g);
    for (int i = 0; i < int(u_around.z); i++) {
        LampLight lamp = lamp_at(i, v_position);
        direct += albedo / PI * lamp.irradiance * (clamp(dot(n, lamp.towards), 0.0, 1.0) * reached);
        reached = 1.0;
    }
    vec3 up = ambient(n);
    vec3 sky = albedo * up * shape.w + albedo * albedo * up * (0.4 * (1.0 - shape.w));
#ifdef GLOSSY
    if (roughness < 0.7) {
        float nv = clamp(dot(n, view), 0.02, 1.0);
        float f = 0.02 + 0.55 * pow(1.0 - nv, 5.0) * (1.0 - roughness) * (1.0 - roughness);
        sky += environment(reflect(-view, n), roughness) * f * shape.w;
        vec3 h = normalize(view + u_key.xyz);
        float a = roughness * roughness, nh = max(dot(n, h), 0.0), q = (nh * a * a - nh) * nh + 1.0;
        direct += u_key_colour.rgb * (0.02 * facing * lit * a * a / (PI * q * q) / (4.0 * max(nv, 0.2)));
    }
#endif
#ifdef GLINTS
    if (glints) {
        vec3 cell = floor(v_position * 260.0);
        vec3 h = hash3(ivec3(cell));
        float spark = smoothstep(0.994, 1.0, dot(normalize(h - 0.5), normalize(view + u_key.xyz))) * (1.0 - smoothstep(2.0, 12.0, near));
        direct += u_key_colour.rgb * spark * 0.5 * lit;
    }
#endif
    vec3 seen = aerial(direct + sky, v_position);
    float share = clamp(dot(sky, vec3(0.2126, 0.7152, 0.0722)) / max(dot(seen, vec3(0.2126, 0.7152, 0.0722)), 1e-5), 0.0, 1.0);
    o_radiance = vec4(min(seen, vec3(6e4)), share);
}
