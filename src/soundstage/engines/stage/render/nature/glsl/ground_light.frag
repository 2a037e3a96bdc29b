// Light and sky that reach the near ground, and its crests and hollows: by logarithm of the distance (u) and azimuth (v).
#include "nature/glsl/pyramid.glsl"
uniform sampler2D t_columns;   // its heights, on the same layout
uniform vec2 centre, arc, span;
uniform vec3 light;
uniform float soft;
in vec2 uv;
layout(location = 0) out vec4 o_shape;  // light, openness, crest (−1…1)
float mapped(vec2 at) { return textureLod(t_columns, at, 0.0).r; }
void main() {
    float azimuth = mix(arc.x, arc.y, uv.y), far = span.x * pow(span.y / span.x, uv.x);
    vec2 xz = centre + far * vec2(sin(azimuth), -cos(azimuth));
    float height = mapped(uv);
    vec2 texel = 1.0 / vec2(textureSize(t_columns, 0));
    float dr = far * log(span.y / span.x) * texel.x, da = far * (arc.y - arc.x) * texel.y;
    float curve = 0.0;
    for (int k = 0; k < 3; k++) {
        float w = k == 0 ? 1.5 : k == 1 ? 5.0 : 17.0, m = w * max(dr, da);
        vec2 step_ = vec2(m / dr, m / da) * texel;
        float around = mapped(uv + vec2(step_.x, 0.0)) + mapped(uv - vec2(step_.x, 0.0)) + mapped(uv + vec2(0.0, step_.y)) + mapped(uv - vec2(0.0, step_.y));
        curve += (4.0 * height - around) / (4.0 * m) * (k == 1 ? 0.8 : 0.5);
    }
    float e = max(max(dr, da), 0.012);
    vec3 p = vec3(xz.x, height + e, xz.y);
    float crest = clamp(curve, -1.0, 1.0);
    o_shape = vec4(
        // A grazing light finds every step of the pyramid: it is read softer.
        sun_reaches(p, light, e * 2.0, 0.02 + 0.04 * smoothstep(0.25, 0.05, light.y) + soft),
        sky_open(p, max(e * 3.0, 0.08)) * clamp(0.95 + 0.85 * crest, 0.3, 1.1), crest, 1.0);
}
