// What lies on the near ground, painted once a shot, by logarithm of the distance (u) and azimuth (v).
#include "nature/glsl/plane_noise.glsl"
#include "nature/glsl/ground.glsl"
#include "nature/landform.glsl"
uniform sampler2D t_columns, t_light;
uniform vec2 centre, arc, span;
uniform float sharp;
in vec2 uv;
layout(location = 0) out vec4 o_albedo;  // square root of the albedo; roughness, below half where it glints
layout(location = 1) out vec4 o_shape;   // normal x, z; light that reaches it; openness to the sky
void main() {
    float azimuth = mix(arc.x, arc.y, uv.y), far = span.x * pow(span.y / span.x, uv.x);
    footprint = far * sharp;
    vec2 outward = vec2(sin(azimuth), -cos(azimuth)), across = vec2(cos(azimuth), sin(azimuth));
    vec2 texel = 1.0 / vec2(textureSize(t_columns, 0));
    float dr = far * log(span.y / span.x) * texel.x * 2.0, da = far * (arc.y - arc.x) * texel.y * 2.0;
    float along = (textureLod(t_columns, uv + vec2(texel.x, 0.0), 0.0).r - textureLod(t_columns, uv - vec2(texel.x, 0.0), 0.0).r) / dr;
    float beside = (textureLod(t_columns, uv + vec2(0.0, texel.y), 0.0).r - textureLod(t_columns, uv - vec2(0.0, texel.y), 0.0).r) / da;
    vec2 slope = outward * along + across * beside;
    vec4 light = textureLod(t_light, uv, 0.0);
    vec2 xz = centre + far * outward;
    Ground g;
    g.position = vec3(xz.x, textureLod(t_columns, uv, 0.0).r, xz.y);
    g.normal = normalize(vec3(-slope.x, 1.0, -slope.y));
    g.cavity = light.b;
    g.distance = far;
    g.albedo = vec3(0.2);
    g.roughness = 0.9;
    g.sparkle = 0.0;
    g.glow = vec3(0.0);
    surface(g);
    weather_ground(g);
    o_albedo = vec4(sqrt(clamp(g.albedo, 0.0, 0.95)), g.sparkle > 0.5 ? g.roughness * 0.49 : 0.5 + g.roughness * 0.5);
    o_shape = vec4(g.normal.xz, light.r, light.g);
}
