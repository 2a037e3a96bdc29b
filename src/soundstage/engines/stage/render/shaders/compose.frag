// Contact occlusion upon the sky's share; depth-aware upsampling of the half-size map. Alpha: metres from the lens plane.
#include "library/frame.glsl"
uniform sampler2D t_radiance;
uniform sampler2D t_depth;
uniform sampler2D t_open;
in vec2 uv;
out vec4 o_colour;
void main() {
    ivec2 p = ivec2(gl_FragCoord.xy);
    vec4 c = texelFetch(t_radiance, p, 0);
    float z = linear_depth(texelFetch(t_depth, p, 0).r);
    if (z < 60.0 && c.a > 0.0) {
        vec2 texel = 1.0 / vec2(textureSize(t_open, 0));
        float sum = 0.0, weight = 0.0;
        for (int i = 0; i < 4; i++) {
            vec2 at = uv + (vec2(i & 1, i >> 1) * 2.0 - 1.0) * texel;
            float zi = linear_depth(textureLod(t_depth, at, 0.0).r);
            float w = exp2(-abs(zi - z) * 12.0) + 1e-4;
            sum += textureLod(t_open, at, 0.0).r * w;
            weight += w;
        }
        float open = sum / weight;
        // Light between near surfaces keeps a little of their colour: corners go warm, not grey.
        vec3 tint = c.rgb / max(max(c.r, max(c.g, c.b)), 1e-4);
        vec3 dark = mix(vec3(1.0), mix(vec3(open), pow(vec3(open), 1.35 - 0.55 * tint), 0.8), min(c.a * 1.15, 1.0));
        c.rgb *= dark;
    }
    o_colour = vec4(c.rgb, min(z, 6e4));
}
