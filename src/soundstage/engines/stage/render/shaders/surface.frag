// The one surface shader: what the material says, lit, seen through the air.
// Out: radiance; alpha = the share of it that came from the sky and may be darkened by contact occlusion.
#include "library/frame.glsl"
#include "library/hash.glsl"
#include "library/noise.glsl"
#include "library/environment.glsl"
#include "library/shadow.glsl"
#include "library/surface.glsl"
#include "library/light.glsl"
#include "nature/aerial.glsl"
#include "nature/caustics.glsl"
in vec3 v_position;
in vec3 v_normal;
#ifdef RIBBONS
in vec3 v_tangent;
in vec2 v_uv;
#else
in vec3 v_rest;
#ifdef HAS_UV
in vec2 v_uv;
#endif
#endif
#ifdef HAS_PAINT
in vec4 v_paint;
#endif
#ifdef HAS_OCCLUSION
in float v_occlusion;
#endif
#include "material.glsl"
layout(location = 0) out vec4 o_radiance;
#ifdef VELOCITY
in vec3 v_now;
in vec3 v_before;
layout(location = 1) out vec2 o_velocity;
#endif
float luma(vec3 c) { return dot(c, vec3(0.2126, 0.7152, 0.0722)); }
void main() {
    Surface s;
    s.position = v_position;
    s.view = normalize(u_eye.xyz - v_position);
    vec3 n = normalize(v_normal);
#ifdef TWO_SIDED
    n = gl_FrontFacing ? n : -n;
#endif
    s.smooth_normal = n;
#ifdef RIBBONS
    s.tangent = normalize(v_tangent);
    s.normal = normalize(n - s.tangent * dot(n, s.tangent));
    s.rest = v_position;
    s.uv = v_uv;
#else
    s.normal = n;
    s.tangent = vec3(1.0, 0.0, 0.0);
    s.rest = v_rest;
#ifdef HAS_UV
    s.uv = v_uv;
#else
    s.uv = vec2(0.0);
#endif
#endif
#ifdef HAS_PAINT
    s.paint = v_paint;
#else
    s.paint = vec4(0.0);
#endif
#ifdef HAS_OCCLUSION
    s.occlusion = v_occlusion;
#else
    s.occlusion = 1.0;
#endif
    s.albedo = vec3(0.18);
    s.roughness = 0.6;
    s.metallic = 0.0;
    s.specular = 0.04;
    s.coat = 0.0;
    s.coat_roughness = 0.08;
    s.sheen = vec3(0.0);
    s.wrap = vec3(0.0);
    s.emission = vec3(0.0);
    s.alpha = 1.0;
    s.environment_gain = 1.0;
    s.backlight = 0.0;
    material(s);
#ifdef BLENDED
    Lit lit = illuminate(s);
    lit.direct *= caustics(s.position);
    vec3 seen = aerial(lit.direct + lit.sky + s.emission, s.position);
    o_radiance = vec4(min(max(seen, vec3(0.0)), vec3(6e4)), clamp(s.alpha, 0.0, 1.0));
#else
#ifdef PIERCED
    if (s.alpha < 0.5) discard;
#endif
    Lit lit = illuminate(s);
    lit.direct *= caustics(s.position);
    vec3 seen = aerial(lit.direct + lit.sky + s.emission, s.position);
    float share = clamp(luma(lit.sky) / max(luma(seen), 1e-5), 0.0, 1.0);
    o_radiance = vec4(min(max(seen, vec3(0.0)), vec3(6e4)), share);
    if (!(dot(o_radiance, vec4(1.0)) < 1e6)) o_radiance = vec4(0.0);
#endif
#ifdef VELOCITY
    o_velocity = (v_now.xy / v_now.z - v_before.xy / v_before.z) * 0.5;
#endif
}
