// A soft disc, fading where it meets what stands behind it. Premultiplied; u_glow 1 adds light, 0 covers.
#include "library/frame.glsl"
#include "library/noise.glsl"
uniform sampler2D t_depth;
uniform float u_glow;
uniform float u_soft;  // metres over which it sinks into things
uniform float u_edge;  // 0 a puff … 1 a hard disc
uniform float u_ragged;
in vec2 v_corner;
in vec4 v_colour;
in float v_depth;
flat in vec4 v_tear;
out vec4 o_colour;
void main() {
    float r = dot(v_corner, v_corner);
    if (r > 1.0) discard;
    float behind = linear_depth(texelFetch(t_depth, ivec2(gl_FragCoord.xy), 0).r) - v_depth;
    float disc = mix((1.0 - r) * (1.0 - r), smoothstep(1.0, 0.75, r), u_edge);
    if (u_ragged > 0.0) {
        vec3 at = v_tear.xyz + vec3(v_corner * 1.7 - vec2(0.0, 1.1 * v_tear.w), 0.6 * v_tear.w);
        float torn = 0.5 + 0.62 * noise3(at).w + 0.36 * noise3(at * 2.3 + 7.0).w;
        disc *= mix(1.0, smoothstep(0.10 + 0.75 * r, 0.62 + 0.5 * r, torn + 0.12), u_ragged);
    }
    float a = v_colour.a * disc * clamp(behind / u_soft, 0.0, 1.0);
    o_colour = vec4(v_colour.rgb * a, a * (1.0 - u_glow));
}
